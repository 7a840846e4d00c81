import { z } from 'zod';
import { TOKEN_PREFIX, isWellFormedToken } from '../../core/access/token.js';
import { parseDomainFolders } from '../../core/access/domain-folders.js';
import { parseInstant } from '../../core/shared/interval.js';

/** The user of a setting: the server, or a client that connects to it. */
export type Audience = 'server' | 'client';

/** One setting: its names in every source, its values, and its meaning. */
export interface Setting {
  /** Name in `concordat.config.yaml`. */
  readonly key: string;
  readonly variable: `CONCORDAT_${string}`;
  readonly flag: `--${string}`;
  readonly schema: z.ZodType;
  /** As a user would write it; null if there is none. */
  readonly fallback: string | null;
  readonly meaning: string;
  /** An example of a valid value, shown as the fix of an invalid one. */
  readonly example: string;
  readonly audience: Audience;
  /**
   * Never printed, and never written into the configuration file except as `env:NAME` or
   * `file:path`.
   */
  readonly secret: boolean;
}

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `30s`, `5m`, `1h`, `90d`, `500ms`; null for anything else. */
export function durationMillis(text: string): number | null {
  const match = DURATION.exec(text);
  return match ? Math.round(Number(match[1]) * UNITS[match[2] as keyof typeof UNITS]) : null;
}

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be one word of letters, digits, `.`, `_` or `-`');

const clock = z.string().transform((text, context) => {
  if (text === 'system') return { fixedAt: null };
  const at = text.startsWith('fixed:') ? parseInstant(text.slice('fixed:'.length)) : null;
  if (at?.ok) return { fixedAt: at.value };
  context.addIssue('must be `system`, or `fixed:` and an RFC 3339 instant with a zone');
  return z.NEVER;
});

const cadence = z.string().transform((text, context) => {
  const millis = durationMillis(text);
  if (millis !== null && millis >= 100) return millis;
  context.addIssue('must be a duration of at least 100ms such as `30s`, `5m` or `1h`');
  return z.NEVER;
});

const timeout = z.string().transform((text, context) => {
  const millis = durationMillis(text);
  if (millis !== null && millis >= 1_000 && millis <= 24 * 3_600_000) return millis;
  context.addIssue('must be a duration from 1s to 24h such as `30s`, `5m` or `1h`');
  return z.NEVER;
});

const tokenAge = z.string().transform((text, context) => {
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
function bytesFrom(least: number): z.ZodType<number> {
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
const variableNames = z.string().transform((text, context) => {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^CONCORDAT_/i.test(name));
  if (wrong === undefined) return [...new Set(names)];
  context.addIssue('must be names of variables with commas between them, none of them `CONCORDAT_…`');
  return z.NEVER;
});

const domainFolders = z.string().transform((text, context) => {
  const folders = parseDomainFolders(text);
  if (folders !== null) return folders;
  context.addIssue('must be `domain=folder,folder;domain=folder`, with folders relative to the data root');
  return z.NEVER;
});

const url = (schemes: readonly string[]): z.ZodType<string> =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(scheme) && text.length > scheme.length), {
    error: `must begin with ${schemes.map((scheme) => `\`${scheme}\``).join(' or ')}`,
  });

const shared = { secret: false, audience: 'server' as Audience };

/** Every setting, in the order of `config doctor` and `.env.example`. */
export const settings = {
  databaseUrl: {
    ...shared,
    key: 'databaseUrl',
    variable: 'CONCORDAT_DATABASE_URL',
    flag: '--database-url',
    schema: url(['sqlite:', 'postgres://', 'postgresql://']),
    fallback: 'sqlite:./.concordat/catalog.db',
    meaning: 'The database of the catalog: an embedded SQLite file, or `postgres://…`.',
    example: 'postgres://concordat@db.example:5432/concordat',
    secret: true,
  },
  databaseTimeout: {
    ...shared,
    key: 'databaseTimeout',
    variable: 'CONCORDAT_DATABASE_TIMEOUT',
    flag: '--database-timeout',
    schema: timeout,
    fallback: '10s',
    meaning:
      'The time limit to connect to the database, for one of its statements, and for a lock. Beyond it, requests are answered with 503.',
    example: '30s',
  },
  host: {
    ...shared,
    key: 'host',
    variable: 'CONCORDAT_HOST',
    flag: '--host',
    schema: z.string().regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an address'),
    fallback: '127.0.0.1',
    meaning: 'The address that the server listens on.',
    example: '0.0.0.0',
  },
  port: {
    ...shared,
    key: 'port',
    variable: 'CONCORDAT_PORT',
    flag: '--port',
    schema: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65535, { error: 'must be a whole number from 0 to 65535' }),
    fallback: '4600',
    meaning: 'The port that the server listens on; 0 takes a free one.',
    example: '4601',
  },
  auth: {
    ...shared,
    key: 'auth',
    variable: 'CONCORDAT_AUTH',
    flag: '--auth',
    schema: z.enum(['local', 'token']),
    fallback: null,
    meaning:
      'How callers are identified: `local` (every caller is the administrator; loopback addresses only, where it is the default) or `token`.',
    example: 'token',
  },
  bootstrapTokenFile: {
    ...shared,
    key: 'bootstrapTokenFile',
    variable: 'CONCORDAT_BOOTSTRAP_TOKEN_FILE',
    flag: '--bootstrap-token-file',
    schema: z.string().min(1, 'must name a file'),
    fallback: null,
    meaning:
      'A file with mode 0600 that holds the token of the first administrator; `concordat auth token generate` writes one. It is accepted at the start of the server where no token of an administrator is valid.',
    example: '/run/secrets/concordat-token',
  },
  tokenMaxAge: {
    ...shared,
    key: 'tokenMaxAge',
    variable: 'CONCORDAT_TOKEN_MAX_AGE',
    flag: '--token-max-age',
    schema: tokenAge,
    fallback: '366d',
    meaning:
      'The maximum life of a new token. Without a requested expiry a token lives 90 days, or this time if it is shorter.',
    example: '30d',
  },
  role: {
    ...shared,
    key: 'role',
    variable: 'CONCORDAT_ROLE',
    flag: '--role',
    schema: z.enum(['api', 'coordinator', 'agent', 'all']),
    fallback: 'all',
    meaning: 'The work of this process: `api`, `coordinator`, `agent` or `all`.',
    example: 'all',
  },
  environment: {
    ...shared,
    key: 'environment',
    variable: 'CONCORDAT_ENVIRONMENT',
    flag: '--environment',
    schema: name,
    fallback: 'prod',
    meaning: 'The `environment` of the contract’s server that checks run on.',
    example: 'staging',
  },
  clock: {
    ...shared,
    key: 'clock',
    variable: 'CONCORDAT_CLOCK',
    flag: '--clock',
    schema: clock,
    fallback: 'system',
    meaning: '`fixed:<instant>` fixes the time of decisions, for demos and tests; only with identity `local`.',
    example: 'fixed:2023-10-28T06:00:00Z',
  },
  dataRoot: {
    ...shared,
    key: 'dataRoot',
    variable: 'CONCORDAT_DATA_ROOT',
    flag: '--data-root',
    schema: z.string().min(1, 'must name a folder'),
    fallback: '.',
    meaning: 'The base folder of relative paths of file and SQLite servers; checks read nothing outside it.',
    example: '/srv/data',
  },
  dataRoots: {
    ...shared,
    key: 'dataRoots',
    variable: 'CONCORDAT_DATA_ROOTS',
    flag: '--data-roots',
    schema: domainFolders,
    fallback: null,
    meaning:
      'The folders below the data root that contracts of each domain may read. With identity `token` the default is one folder for each domain, named after it.',
    example: 'finance=finance;retail=retail,shared/retail',
  },
  dataVariables: {
    ...shared,
    key: 'dataVariables',
    variable: 'CONCORDAT_DATA_VARIABLES',
    flag: '--data-variables',
    schema: variableNames,
    fallback: null,
    meaning:
      'Comma-separated environment variables that `${NAME}` in a contract’s servers may refer to; none by default.',
    example: 'LAKE_FOLDER,REGION',
  },
  cadence: {
    ...shared,
    key: 'cadence',
    variable: 'CONCORDAT_CADENCE',
    flag: '--cadence',
    schema: cadence,
    fallback: '30s',
    meaning: 'How often a coordinator cycle starts.',
    example: '5m',
  },
  lookBack: {
    ...shared,
    key: 'lookBack',
    variable: 'CONCORDAT_LOOK_BACK',
    flag: '--look-back',
    schema: cadence,
    fallback: '168h',
    meaning:
      'Partitions that ended within this time are looked at in every coordinator cycle, to find files that were replaced.',
    example: '672h',
  },
  lookAtAllEvery: {
    ...shared,
    key: 'lookAtAllEvery',
    variable: 'CONCORDAT_LOOK_AT_ALL_EVERY',
    flag: '--look-at-all-every',
    schema: cadence,
    fallback: '24h',
    meaning: 'How often the files of all partitions are looked at.',
    example: '6h',
  },
  checkMemory: {
    ...shared,
    key: 'checkMemory',
    variable: 'CONCORDAT_CHECK_MEMORY',
    flag: '--check-memory',
    schema: bytesFrom(64),
    fallback: '256MB',
    meaning:
      'The memory of one statement of a check; its process may use twice as much and 256 MB. Two statements of each engine run at once, or three of several domains.',
    example: '1GB',
  },
  checkDisk: {
    ...shared,
    key: 'checkDisk',
    variable: 'CONCORDAT_CHECK_DISK',
    flag: '--check-disk',
    schema: bytesFrom(0),
    fallback: '4GB',
    meaning:
      'The temporary files of all checks, into which CSV and JSON are loaded to parse them once; files that do not fit are parsed by each statement.',
    example: '20GB',
  },
  checkThreads: {
    ...shared,
    key: 'checkThreads',
    variable: 'CONCORDAT_CHECK_THREADS',
    flag: '--check-threads',
    schema: z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'must be a whole number from 1 to 999')
      .transform(Number),
    fallback: '2',
    meaning: 'The threads of one statement of a check in DuckDB.',
    example: '4',
  },
  checkTimeout: {
    ...shared,
    key: 'checkTimeout',
    variable: 'CONCORDAT_CHECK_TIMEOUT',
    flag: '--check-timeout',
    schema: timeout,
    fallback: '30s',
    meaning: 'The time limit of one statement of a check.',
    example: '10m',
  },
  logLevel: {
    ...shared,
    key: 'logLevel',
    variable: 'CONCORDAT_LOG_LEVEL',
    flag: '--log-level',
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    fallback: 'info',
    meaning: 'The lowest severity of log lines that are written.',
    example: 'warn',
  },
  server: {
    ...shared,
    key: 'server',
    variable: 'CONCORDAT_SERVER',
    flag: '--server',
    schema: url(['http://', 'https://']),
    fallback: 'http://127.0.0.1:4600',
    meaning: 'The server that `concordat` commands connect to.',
    example: 'https://concordat.example',
    audience: 'client',
  },
  token: {
    ...shared,
    key: 'token',
    variable: 'CONCORDAT_TOKEN',
    flag: '--token',
    schema: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'must be a token as `concordat auth token create` prints it')
      // Concordat's tokens have a checksum, so that a token with a typo is found here and not sent.
      .refine((text) => !text.startsWith(TOKEN_PREFIX) || isWellFormedToken(text), {
        error: 'has a typo: its last six characters do not match the others',
      }),
    fallback: null,
    meaning: 'The token that `concordat` commands send to the server.',
    example: 'env:MY_TOKEN',
    audience: 'client',
    secret: true,
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as readonly SettingName[];
