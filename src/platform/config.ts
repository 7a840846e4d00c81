import type { Visibility } from '../core/access/visibility.js';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DomainFolders } from '../core/access/domain-folders.js';
import type { Instant } from '../core/shared/interval.js';
import { type Result, err, ok } from '../core/shared/result.js';
import type { FileReading } from './config/find-file.js';
import { type SettingName, settingNames, settings } from './config/settings.js';
import { isLoopback } from './loopback.js';
import type { LogLevel } from './logger.js';
import { nearest } from '../formats/yaml/suggest.js';

export { NO_FILE, findConfigFile, findUserFile, foundReading, mergedReadings } from './config/find-file.js';
export { type SettingName, settingNames, settings } from './config/settings.js';

/** The configuration of one process, complete and valid. */
export interface Configuration {
  readonly databaseUrl: string;
  /** Milliseconds. */
  readonly databaseTimeout: number;
  readonly host: string;
  readonly port: number;
  /** Without a slash at its end; null where browsers use the address of the server. */
  readonly publicUrl: string | null;
  readonly auth: 'local' | 'token';
  /** Absolute. */
  readonly bootstrapTokenFile: string | null;
  /** Milliseconds. */
  readonly tokenMaxAge: number;
  readonly overrideMaxAge: number;
  readonly visibility: Visibility;
  readonly role: 'api' | 'coordinator' | 'agent' | 'all';
  readonly environment: string;
  /** The instant of a fixed business time; null for the machine's time. */
  readonly clock: { readonly fixedAt: Instant | null };
  /** Absolute. */
  readonly dataRoot: string;
  /** The folders that each domain may read; null for the default of the identity. */
  readonly dataRoots: DomainFolders | null;
  /** Names of the variables that a contract's servers may use. */
  readonly dataVariables: readonly string[];
  /** Milliseconds between two coordinator cycles. */
  readonly cadence: number;
  /** Milliseconds that an agent keeps work without a heartbeat. */
  readonly agentLease: number;
  /** Milliseconds; see `LookSchedule`. */
  readonly lookBack: number;
  readonly lookAtAllEvery: number;
  /** Partitions of each contract; see `DeriveStatesPorts`. */
  readonly statePartitions: number;
  /** Bytes; see `EngineLimits`. */
  readonly checkMemory: number;
  readonly checkDisk: number;
  readonly checkThreads: number;
  /** Milliseconds. */
  readonly checkTimeout: number;
  /** Leases of one domain and one server; null for no limit. See `LeaseLimits`. */
  readonly checksPerDomain: number | null;
  readonly checksPerServer: number | null;
  readonly checksPerDomainPerMinute: number | null;
  readonly checksPerServerPerMinute: number | null;
  /** Units of work; see `WorkLimits`. */
  readonly workPerRequest: number;
  readonly workPerSubject: number;
  /** Numbers; see `ConnectionLimits` and `SocketLimits`. */
  readonly connections: number;
  readonly connectionsPerAddress: number;
  readonly sockets: number;
  readonly socketsPerAddress: number;
  readonly socketsPerSubject: number;
  readonly subscriptionsPerSocket: number;
  readonly subscriptionsPerSubject: number;
  /** Milliseconds. */
  readonly headerTimeout: number;
  readonly requestTimeout: number;
  readonly logLevel: LogLevel;
  /** Without a slash at its end. */
  readonly server: string;
  /** Milliseconds that a client waits for an answer. */
  readonly timeout: number;
  readonly token: string | null;
  /** The configuration file that was read, absolute; null if there is none. */
  readonly configFile: string | null;
}

export type Source = 'flag' | 'environment' | 'file' | 'default';

/** The source of a value: `--port`, `CONCORDAT_PORT`, `concordat.config.yaml:3:7` or `default`. */
export interface Origin {
  readonly source: Source;
  readonly where: string;
  /** As it was written; null if it was not set and has no default. */
  readonly text: string | null;
}

/** One problem of the configuration. */
export interface ConfigProblem {
  readonly setting: SettingName | null;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly where: string;
  readonly help: string;
}

export interface ConfigSources {
  /** By setting name, as given on the command line. */
  readonly flags?: Readonly<Partial<Record<SettingName, string>>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** What the configuration file holds. */
  readonly file: FileReading;
}

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  readonly origins: Readonly<Record<SettingName, Origin>>;
  readonly file: string | null;
  readonly warnings: readonly ConfigProblem[];
}

/** Variables of the project's own tests and tools, which are not settings. */
const OTHER_VARIABLES = /^CONCORDAT_(?:(?:TEST|BENCH|UP)_|COLUMNS$)/;

/** Reads every source (flags > environment > file > defaults) and reports all problems at once. */
export function loadConfiguration(sources: ConfigSources): Result<LoadedConfiguration, readonly ConfigProblem[]> {
  const reading = sources.file;
  const problems: ConfigProblem[] = reading.problems.map((problem) => ({
    ...problem,
    setting: null,
    severity: 'error',
  }));
  const origins = Object.fromEntries(
    settingNames.map((name) => [name, originOf(name, sources, reading.values)]),
  ) as Record<SettingName, Origin>;

  const values: Partial<Record<SettingName, unknown>> = {};
  for (const name of settingNames) {
    const read = valueOf(name, origins[name], sources);
    if (read.ok) values[name] = read.value;
    else problems.push(read.error);
  }
  const warnings = unknownVariables(sources.environment);
  problems.push(...contradictions(values, origins));
  if (problems.length > 0) return err([...problems, ...warnings]);

  const configuration = {
    ...values,
    publicUrl: values.publicUrl ?? null,
    auth: values.auth ?? 'local',
    dataRoot: resolve(sources.folder, values.dataRoot as string),
    bootstrapTokenFile:
      values.bootstrapTokenFile === undefined ? null : resolve(sources.folder, values.bootstrapTokenFile as string),
    dataRoots: values.dataRoots ?? null,
    checksPerDomain: values.checksPerDomain ?? null,
    checksPerServer: values.checksPerServer ?? null,
    checksPerDomainPerMinute: values.checksPerDomainPerMinute ?? null,
    checksPerServerPerMinute: values.checksPerServerPerMinute ?? null,
    dataVariables: values.dataVariables ?? [],
    server: (values.server as string).replace(/\/+$/, ''),
    token: values.token ?? null,
    configFile: reading.path === null ? null : resolve(sources.folder, reading.path),
  } as Configuration;
  return ok({ configuration, origins, file: reading.path, warnings });
}

function originOf(
  name: SettingName,
  sources: ConfigSources,
  file: ReadonlyMap<string, { readonly text: string; readonly where: string }>,
): Origin {
  const { flag, variable, key, fallback } = settings[name];
  const given = sources.flags?.[name];
  if (given !== undefined) return { source: 'flag', where: flag, text: given };
  const exported = sources.environment[variable];
  if (exported !== undefined && exported !== '') return { source: 'environment', where: variable, text: exported };
  const written = file.get(key);
  if (written) return { source: 'file', ...written };
  return { source: 'default', where: 'default', text: fallback };
}

function valueOf(name: SettingName, origin: Origin, sources: ConfigSources): Result<unknown, ConfigProblem> {
  if (origin.text === null) return ok(undefined);
  const setting = settings[name];
  const problem = (message: string, help: string): Result<never, ConfigProblem> =>
    err({ setting: name, severity: 'error', message: `${setting.key} ${message}`, where: origin.where, help });

  const text = setting.secret ? dereferenced(origin.text, sources) : origin.text;
  if (text === null)
    return problem(`points to \`${origin.text}\`, which is empty or missing`, 'Set what it points to.');
  if (name === 'token' && origin.source === 'file' && text === origin.text) {
    return problem('is a secret and must not be in the file', 'Write `env:NAME` or `file:path` there.');
  }
  const read = setting.read(text);
  if (read.ok) return read;
  const given = setting.secret ? '' : `, not \`${text}\``;
  return problem(`${read.error}${given}`, `For example ${setting.variable}=${setting.example}`);
}

/**
 * Resolves `env:NAME` and `file:path`; null if the target does not exist. Anything else is the
 * value itself.
 */
function dereferenced(text: string, sources: ConfigSources): string | null {
  if (text.startsWith('env:')) return sources.environment[text.slice('env:'.length)] ?? null;
  if (!text.startsWith('file:')) return text;
  try {
    return readFileSync(resolve(sources.folder, text.slice('file:'.length)), 'utf8').trim();
  } catch {
    return null;
  }
}

/** Combinations of values that are valid separately, but not together. */
function contradictions(
  values: Readonly<Partial<Record<SettingName, unknown>>>,
  origins: Readonly<Record<SettingName, Origin>>,
): readonly ConfigProblem[] {
  const found: ConfigProblem[] = [];
  const host = values.host;
  const add = (setting: SettingName, message: string, help: string): void => {
    found.push({ setting, severity: 'error', message, where: origins[setting].where, help });
  };
  const remote = typeof host === 'string' && !isLoopback(host);
  if (remote && values.auth === 'local') {
    add(
      'auth',
      `auth \`local\` makes every caller an admin and is refused on \`${host}\``,
      'Set CONCORDAT_AUTH=token.',
    );
  } else if (remote && values.auth === undefined && origins.auth.text === null) {
    add('auth', `auth must be set if other machines can reach the server (\`${host}\`)`, 'Set CONCORDAT_AUTH=token.');
  }
  const clock = values.clock as { readonly fixedAt: Instant | null } | undefined;
  if (clock?.fixedAt && (values.auth === 'token' || (remote && values.auth === undefined))) {
    add('clock', 'a fixed clock is for demos and tests and needs auth `local`', 'Unset CONCORDAT_CLOCK.');
  }
  return found;
}

function unknownVariables(environment: Readonly<Record<string, string | undefined>>): readonly ConfigProblem[] {
  const known = settingNames.map((name) => settings[name].variable as string);
  return Object.keys(environment)
    .filter((name) => name.startsWith('CONCORDAT_') && !known.includes(name) && !OTHER_VARIABLES.test(name))
    .map((name) => {
      const near = nearest(name, known);
      const help = near ? `Did you mean ${near}?` : 'Unset it; `concordat config doctor` lists the settings.';
      return { setting: null, severity: 'warning', message: `${name} is no setting`, where: name, help };
    });
}
