import { TOKEN_PREFIX, isWellFormedToken } from '../../core/access/token.js';
import { limitSettings } from './limit-settings.js';
import {
  type Read,
  bytesFrom,
  cadence,
  clock,
  domainFolders,
  matching,
  maxAge,
  name,
  oneOf,
  publicUrl,
  textWith,
  timeout,
  units,
  url,
  variableNames,
  wholeNumber,
} from './values.js';

/** The user of a setting: the server, or a client that connects to it. */
export type Audience = 'server' | 'client';

/** One setting: its names in every source, its values, and its meaning. */
export interface Setting {
  /** Name in `concordat.config.yaml`. */
  readonly key: string;
  readonly variable: `CONCORDAT_${string}`;
  readonly flag: `--${string}`;
  readonly read: Read;
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

const shared = { secret: false, audience: 'server' as Audience };

/** Every setting, in the order of `config doctor` and `.env.example`. */
export const settings = {
  databaseUrl: {
    ...shared,
    key: 'databaseUrl',
    variable: 'CONCORDAT_DATABASE_URL',
    flag: '--database-url',
    read: url(['sqlite:', 'postgres://', 'postgresql://']),
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
    read: timeout,
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
    read: matching(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an address'),
    fallback: '127.0.0.1',
    meaning: 'The address that the server listens on.',
    example: '0.0.0.0',
  },
  port: {
    ...shared,
    key: 'port',
    variable: 'CONCORDAT_PORT',
    flag: '--port',
    read: wholeNumber(/^\d{1,5}$/, 'must be a whole number from 0 to 65535', 65_535),
    fallback: '4600',
    meaning: 'The port that the server listens on; 0 takes a free one.',
    example: '4601',
  },
  publicUrl: {
    ...shared,
    key: 'publicUrl',
    variable: 'CONCORDAT_PUBLIC_URL',
    flag: '--public-url',
    read: publicUrl,
    fallback: null,
    meaning:
      'The address at which browsers reach the server, with the path below which a proxy serves it. With identity `token`, browsers log in only there.',
    example: 'https://concordat.example/mesh',
  },
  auth: {
    ...shared,
    key: 'auth',
    variable: 'CONCORDAT_AUTH',
    flag: '--auth',
    read: oneOf(['local', 'token']),
    fallback: null,
    meaning:
      'How callers are identified: `local` (every caller is the administrator; loopback addresses only, where it is the default) or `token`.',
    example: 'token',
  },
  visibility: {
    ...shared,
    key: 'visibility',
    variable: 'CONCORDAT_VISIBILITY',
    flag: '--visibility',
    read: oneOf(['catalog', 'domain']),
    fallback: 'catalog',
    meaning:
      'Who may read evidence, keys of failing rows and documents of contracts: `catalog` (every caller with a role in any domain) or `domain` (callers with a role in the domain of the product). Names, lineage, health and gates are not affected.',
    example: 'domain',
  },
  bootstrapTokenFile: {
    ...shared,
    key: 'bootstrapTokenFile',
    variable: 'CONCORDAT_BOOTSTRAP_TOKEN_FILE',
    flag: '--bootstrap-token-file',
    read: matching(/./s, 'must name a file'),
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
    read: maxAge,
    fallback: '366d',
    meaning:
      'The maximum life of a new token. Without a requested expiry a token lives 90 days, or this time if it is shorter.',
    example: '30d',
  },
  overrideMaxAge: {
    ...shared,
    key: 'overrideMaxAge',
    variable: 'CONCORDAT_OVERRIDE_MAX_AGE',
    flag: '--override-max-age',
    read: maxAge,
    fallback: '90d',
    meaning: 'The maximum life of a new override. One that is requested for longer ends then, and the answer shows it.',
    example: '14d',
  },
  role: {
    ...shared,
    key: 'role',
    variable: 'CONCORDAT_ROLE',
    flag: '--role',
    read: oneOf(['api', 'coordinator', 'agent', 'all']),
    fallback: 'all',
    meaning: 'The work of this process: `api`, `coordinator`, `agent` or `all`.',
    example: 'all',
  },
  environment: {
    ...shared,
    key: 'environment',
    variable: 'CONCORDAT_ENVIRONMENT',
    flag: '--environment',
    read: name,
    fallback: 'prod',
    meaning: 'The `environment` of the contract’s server that checks run on.',
    example: 'staging',
  },
  clock: {
    ...shared,
    key: 'clock',
    variable: 'CONCORDAT_CLOCK',
    flag: '--clock',
    read: clock,
    fallback: 'system',
    meaning: '`fixed:<instant>` fixes the time of decisions, for demos and tests; only with identity `local`.',
    example: 'fixed:2023-10-28T06:00:00Z',
  },
  dataRoot: {
    ...shared,
    key: 'dataRoot',
    variable: 'CONCORDAT_DATA_ROOT',
    flag: '--data-root',
    read: matching(/./s, 'must name a folder'),
    fallback: '.',
    meaning: 'The base folder of relative paths of file and SQLite servers; checks read nothing outside it.',
    example: '/srv/data',
  },
  dataRoots: {
    ...shared,
    key: 'dataRoots',
    variable: 'CONCORDAT_DATA_ROOTS',
    flag: '--data-roots',
    read: domainFolders,
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
    read: variableNames,
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
    read: cadence,
    fallback: '30s',
    meaning: 'How often a coordinator cycle starts.',
    example: '5m',
  },
  agentLease: {
    ...shared,
    key: 'agentLease',
    variable: 'CONCORDAT_AGENT_LEASE',
    flag: '--agent-lease',
    read: timeout,
    fallback: '60s',
    meaning:
      'How long an agent keeps its work without a heartbeat, which it sends three times as often: so long the work of one that disappears waits. The agent in the server keeps its work for at most 20s.',
    example: '5m',
  },
  lookBack: {
    ...shared,
    key: 'lookBack',
    variable: 'CONCORDAT_LOOK_BACK',
    flag: '--look-back',
    read: cadence,
    fallback: '168h',
    meaning:
      'Partitions that ended within this time, and the last one that ended, are looked at in every coordinator cycle, to find files that were replaced.',
    example: '672h',
  },
  lookAtAllEvery: {
    ...shared,
    key: 'lookAtAllEvery',
    variable: 'CONCORDAT_LOOK_AT_ALL_EVERY',
    flag: '--look-at-all-every',
    read: cadence,
    fallback: '24h',
    meaning: 'How often the files of all partitions are looked at.',
    example: '6h',
  },
  statePartitions: {
    ...shared,
    key: 'statePartitions',
    variable: 'CONCORDAT_STATE_PARTITIONS',
    flag: '--state-partitions',
    read: wholeNumber(/^([1-9]\d{0,3}|10000)$/, 'must be a whole number from 1 to 10000'),
    fallback: '32',
    meaning:
      'Of how many of the newest partitions of each contract the state is stored; questions about older ones are answered from the facts.',
    example: '96',
  },
  checkMemory: {
    ...shared,
    key: 'checkMemory',
    variable: 'CONCORDAT_CHECK_MEMORY',
    flag: '--check-memory',
    read: bytesFrom(64),
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
    read: bytesFrom(0),
    fallback: '4GB',
    meaning:
      'The temporary files of all checks, into which CSV and JSON are loaded to parse them once, and to which statements write what does not fit into memory; files that do not fit are parsed by each statement.',
    example: '20GB',
  },
  checkThreads: {
    ...shared,
    key: 'checkThreads',
    variable: 'CONCORDAT_CHECK_THREADS',
    flag: '--check-threads',
    read: wholeNumber(/^[1-9]\d{0,2}$/, 'must be a whole number from 1 to 999'),
    fallback: '2',
    meaning: 'The threads of one statement of a check in DuckDB.',
    example: '4',
  },
  checkTimeout: {
    ...shared,
    key: 'checkTimeout',
    variable: 'CONCORDAT_CHECK_TIMEOUT',
    flag: '--check-timeout',
    read: timeout,
    fallback: '30s',
    meaning: 'The time limit of one statement of a check.',
    example: '10m',
  },
  workPerRequest: {
    ...shared,
    key: 'workPerRequest',
    variable: 'CONCORDAT_WORK_PER_REQUEST',
    flag: '--work-per-request',
    read: units,
    fallback: '250000',
    meaning:
      'The work of one request, in units: a check of a partition, a row or a node that is returned, 500 nodes that are walked. Above it, TOO_COSTLY.',
    example: '1000000',
  },
  workPerSubject: {
    ...shared,
    key: 'workPerSubject',
    variable: 'CONCORDAT_WORK_PER_SUBJECT',
    flag: '--work-per-subject',
    read: units,
    fallback: '500000',
    meaning: 'The work of all requests of one subject that run at the same time, in units. Above it, TOO_MUCH_AT_ONCE.',
    example: '2000000',
  },
  ...limitSettings,
  logLevel: {
    ...shared,
    key: 'logLevel',
    variable: 'CONCORDAT_LOG_LEVEL',
    flag: '--log-level',
    read: oneOf(['debug', 'info', 'warn', 'error', 'silent']),
    fallback: 'info',
    meaning: 'The lowest severity of log lines that are written.',
    example: 'warn',
  },
  server: {
    ...shared,
    key: 'server',
    variable: 'CONCORDAT_SERVER',
    flag: '--server',
    read: url(['http://', 'https://']),
    fallback: 'http://127.0.0.1:4600',
    meaning: 'The server that `concordat` commands connect to.',
    example: 'https://concordat.example',
    audience: 'client',
  },
  timeout: {
    ...shared,
    key: 'timeout',
    variable: 'CONCORDAT_TIMEOUT',
    flag: '--timeout',
    read: cadence,
    fallback: '30s',
    meaning: 'How long `concordat` commands wait for an answer of the server.',
    example: '2m',
    audience: 'client',
  },
  token: {
    ...shared,
    key: 'token',
    variable: 'CONCORDAT_TOKEN',
    flag: '--token',
    read: textWith(
      [(text) => /^[\x21-\x7e]+$/.test(text), 'must be a token as `concordat auth token create` prints it'],
      // Concordat's tokens have a checksum, so that a token with a typo is found here and not sent.
      [
        (text) => !text.startsWith(TOKEN_PREFIX) || isWellFormedToken(text),
        'has a typo: its last six characters do not match the others',
      ],
    ),
    fallback: null,
    meaning: 'The token that `concordat` commands send to the server.',
    example: 'env:MY_TOKEN',
    audience: 'client',
    secret: true,
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as readonly SettingName[];
