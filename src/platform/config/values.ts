import { type DomainFolders, parseDomainFolders } from '../../core/access/domain-folders.js';
import { type Instant, parseInstant } from '../../core/shared/interval.js';
import { isLoopback } from '../loopback.js';
import { type Result, err, ok } from '../../core/shared/result.js';

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `30s`, `5m`, `1h`, `90d`, `500ms`; null for anything else. */
export function durationMillis(text: string): number | null {
  const match = DURATION.exec(text);
  return match ? Math.round(Number(match[1]) * UNITS[match[2] as keyof typeof UNITS]) : null;
}

/** Reads the text of a setting: its value, or what it must be. */
export type Read<T = unknown> = (text: string) => Result<T, string>;

/** A text that satisfies each condition; else what it must be, by all that it does not satisfy. */
export function textWith(...conditions: readonly (readonly [(text: string) => boolean, string])[]): Read<string> {
  return (text) => {
    const failed = conditions.filter(([holds]) => !holds(text)).map(([, message]) => message);
    return failed.length === 0 ? ok(text) : err(failed.join('; '));
  };
}

/** A text that the pattern matches. */
export const matching = (pattern: RegExp, message: string): Read<string> =>
  textWith([(text) => pattern.test(text), message]);

/** A whole number that the pattern matches, at most `most`. */
export const wholeNumber =
  (pattern: RegExp, message: string, most = Number.MAX_SAFE_INTEGER): Read<number> =>
  (text) =>
    pattern.test(text) && Number(text) <= most ? ok(Number(text)) : err(message);

/** One of these words. */
export const oneOf =
  <Word extends string>(words: readonly Word[]): Read<Word> =>
  (text) => {
    const word = words.find((each) => each === text);
    return word === undefined ? err(`must be one of ${words.map((each) => `\`${each}\``).join(', ')}`) : ok(word);
  };

/** One word. */
export const name = matching(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be one word of letters, digits, `.`, `_` or `-`');

export const clock: Read<{ readonly fixedAt: Instant | null }> = (text) => {
  if (text === 'system') return ok({ fixedAt: null });
  const at = text.startsWith('fixed:') ? parseInstant(text.slice('fixed:'.length)) : null;
  if (at?.ok) return ok({ fixedAt: at.value });
  return err('must be `system`, or `fixed:` and an RFC 3339 instant with a zone');
};

export const cadence: Read<number> = (text) => {
  const millis = durationMillis(text);
  if (millis !== null && millis >= 100) return ok(millis);
  return err('must be a duration of at least 100ms such as `30s`, `5m` or `1h`');
};

export const timeout: Read<number> = (text) => {
  const millis = durationMillis(text);
  if (millis !== null && millis >= 1_000 && millis <= 24 * 3_600_000) return ok(millis);
  return err('must be a duration from 1s to 24h such as `30s`, `5m` or `1h`');
};

export const maxAge: Read<number> = (text) => {
  const millis = durationMillis(text);
  if (millis !== null && millis >= UNITS.h && millis <= 3660 * UNITS.d) return ok(millis);
  return err('must be a duration from 1h to 3660d such as `30d` or `366d`');
};

const MEBIBYTE = 2 ** 20;
const SIZES: Readonly<Record<string, number>> = { MB: MEBIBYTE, GB: 1024 * MEBIBYTE, TB: 1024 ** 2 * MEBIBYTE };

/** Bytes of `256MB`, `4GB`, `1TB`; null for anything else. */
function bytesOf(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)(MB|GB|TB)$/.exec(text);
  return match ? Math.round(Number(match[1]) * (SIZES[match[2] ?? ''] ?? 0)) : null;
}

/** A size of at least this many mebibytes. */
export function bytesFrom(least: number): Read<number> {
  return (text) => {
    const bytes = bytesOf(text);
    if (bytes !== null && bytes >= least * MEBIBYTE && bytes <= 1024 ** 2 * MEBIBYTE) return ok(bytes);
    return err(`must be a size from ${String(least)}MB to 1TB such as \`512MB\` or \`4GB\``);
  };
}

/**
 * Names of environment variables that do not belong to Concordat, which has variables that a
 * contract must not read.
 */
export const variableNames: Read<readonly string[]> = (text) => {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^CONCORDAT_/i.test(name));
  if (wrong === undefined) return ok([...new Set(names)]);
  return err('must be names of variables with commas between them, none of them `CONCORDAT_…`');
};

export const domainFolders: Read<DomainFolders> = (text) => {
  const folders = parseDomainFolders(text);
  if (folders !== null) return ok(folders);
  return err('must be `domain=folder,folder;domain=folder`, with folders relative to the data root');
};

export const url = (schemes: readonly string[]): Read<string> =>
  textWith([
    (text) => schemes.some((scheme) => text.startsWith(scheme) && text.length > scheme.length),
    `must begin with ${schemes.map((scheme) => `\`${scheme}\``).join(' or ')}`,
  ]);

/** An address of pages: the session of a browser needs https, or a machine of its own. */
export const publicUrl: Read<string> = (text) => {
  const host = /^http:\/\/(\[[^\]/]+\]|[^:/]+)(:\d{1,5})?(\/|$)/.exec(text)?.[1];
  const isPlain = /^https?:\/\/[\w.:[\]-]+(\/[\w~-][\w.~-]*)*\/?$/.test(text) && URL.canParse(text);
  if (isPlain && (text.startsWith('https://') || (host !== undefined && isLoopback(host)))) {
    return ok(text.replace(/\/$/, ''));
  }
  return err('must be an address such as `https://host/path` (`http://` only for loopback addresses)');
};

export const units = wholeNumber(/^[1-9]\d{3,8}$/, 'must be a whole number of units from 1000 to 999999999');
