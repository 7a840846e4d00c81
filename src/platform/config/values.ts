import { z } from 'zod';
import { parseDomainFolders } from '../../core/access/domain-folders.js';
import { parseInstant } from '../../core/shared/interval.js';

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `30s`, `5m`, `1h`, `90d`, `500ms`; null for anything else. */
export function durationMillis(text: string): number | null {
  const match = DURATION.exec(text);
  return match ? Math.round(Number(match[1]) * UNITS[match[2] as keyof typeof UNITS]) : null;
}

/** One word. */
export const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be one word of letters, digits, `.`, `_` or `-`');

export const clock = z.string().transform((text, context) => {
  if (text === 'system') return { fixedAt: null };
  const at = text.startsWith('fixed:') ? parseInstant(text.slice('fixed:'.length)) : null;
  if (at?.ok) return { fixedAt: at.value };
  context.addIssue('must be `system`, or `fixed:` and an RFC 3339 instant with a zone');
  return z.NEVER;
});

export const cadence = z.string().transform((text, context) => {
  const millis = durationMillis(text);
  if (millis !== null && millis >= 100) return millis;
  context.addIssue('must be a duration of at least 100ms such as `30s`, `5m` or `1h`');
  return z.NEVER;
});

export const timeout = z.string().transform((text, context) => {
  const millis = durationMillis(text);
  if (millis !== null && millis >= 1_000 && millis <= 24 * 3_600_000) return millis;
  context.addIssue('must be a duration from 1s to 24h such as `30s`, `5m` or `1h`');
  return z.NEVER;
});

export const maxAge = z.string().transform((text, context) => {
  const millis = durationMillis(text);
  if (millis !== null && millis >= UNITS.h && millis <= 3660 * UNITS.d) return millis;
  context.addIssue('must be a duration from 1h to 3660d such as `30d` or `366d`');
  return z.NEVER;
});

const MEBIBYTE = 2 ** 20;
const SIZES: Readonly<Record<string, number>> = { MB: MEBIBYTE, GB: 1024 * MEBIBYTE, TB: 1024 ** 2 * MEBIBYTE };

/** Bytes of `256MB`, `4GB`, `1TB`; null for anything else. */
function bytesOf(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)(MB|GB|TB)$/.exec(text);
  return match ? Math.round(Number(match[1]) * (SIZES[match[2] ?? ''] ?? 0)) : null;
}

/** A size of at least this many mebibytes. */
export function bytesFrom(least: number): z.ZodType<number> {
  return z.string().transform((text, context) => {
    const bytes = bytesOf(text);
    if (bytes !== null && bytes >= least * MEBIBYTE && bytes <= 1024 ** 2 * MEBIBYTE) return bytes;
    context.addIssue(`must be a size from ${String(least)}MB to 1TB such as \`512MB\` or \`4GB\``);
    return z.NEVER;
  });
}

/**
 * Names of environment variables that do not belong to Concordat, which has variables that a
 * contract must not read.
 */
export const variableNames = z.string().transform((text, context) => {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^CONCORDAT_/i.test(name));
  if (wrong === undefined) return [...new Set(names)];
  context.addIssue('must be names of variables with commas between them, none of them `CONCORDAT_…`');
  return z.NEVER;
});

export const domainFolders = z.string().transform((text, context) => {
  const folders = parseDomainFolders(text);
  if (folders !== null) return folders;
  context.addIssue('must be `domain=folder,folder;domain=folder`, with folders relative to the data root');
  return z.NEVER;
});

export const url = (schemes: readonly string[]): z.ZodType<string> =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(scheme) && text.length > scheme.length), {
    error: `must begin with ${schemes.map((scheme) => `\`${scheme}\``).join(' or ')}`,
  });

export const units = z
  .string()
  .regex(/^[1-9]\d{3,8}$/, 'must be a whole number of units from 1000 to 999999999')
  .transform(Number);
