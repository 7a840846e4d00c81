import type { LoadedConfiguration, SettingName } from '../platform/config.js';
import type { FileReading } from '../platform/config/find-file.js';
import { type Client, type ClientOptions, graphqlClient } from './client/graphql.js';
import { proxiesOf } from './client/proxy.js';
import { type Credential, credentialOf } from './credential.js';
import type { CliEnvironment, PostToServer } from './environment.js';
import { CliFailure, EXIT, usage } from './exit.js';
import { FORMATS, type Format, type Screen } from './output/answer.js';
import type { Finding } from './output/finding.js';

/** Options that every command has. */
export interface GlobalOptions {
  readonly server?: string;
  readonly token?: string;
  readonly config?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly timeout?: string;
}

interface RequestOptions {
  readonly exact?: boolean;
  /** Cancels requests that are not answered yet. */
  readonly signal?: AbortSignal;
  /** Sends each request once: the state of the server at this moment is wanted. */
  readonly once?: boolean;
  /** In place of the configured token. */
  readonly as?: Credential;
}

/** One run of one command: its environment and its options. */
export interface Session {
  readonly deps: CliEnvironment;
  readonly screen: Screen;
  /** Whether the command line names a server. */
  readonly namesServer: boolean;
  /** A line about progress, to stderr; never part of the answer. */
  note(text: string): void;
  /**
   * The configuration by flags, environment, file and defaults; a CliFailure that lists every
   * error.
   */
  load(flags?: Readonly<Partial<Record<SettingName, string>>>): Promise<LoadedConfiguration>;
  /** The token for the configured server, and where it comes from. */
  credential(): Promise<Credential>;
  /**
   * A client of the configured server. Its texts are for people unless the format is json or they
   * are to be exact.
   */
  client(timeoutMillis?: number | null, options?: RequestOptions): Promise<Client>;
  /** Posts JSON to a REST path of the configured server. */
  post(path: string, body: object): Promise<unknown>;
  /** Posts JSON with the token of the session and returns whatever the server answers. */
  poster(): Promise<PostToServer>;
}

/** The output format; decided before anything else, so that a usage error has it too. */
function formatOf(options: GlobalOptions): Format {
  if (options.json) return 'json';
  const format = options.format ?? 'pretty';
  const known = FORMATS.find((candidate) => candidate === format);
  if (!known) throw usage(`there is no format \`${format}\``, `The formats are ${FORMATS.join(', ')}.`);
  return known;
}

export function openSession(deps: CliEnvironment, options: GlobalOptions): Session {
  const screen: Screen = {
    stdout: deps.stdout,
    stderr: deps.stderr,
    environment: deps.environment,
    format: formatOf(options),
    quiet: options.quiet ?? false,
    version: deps.version,
  };
  const load: Session['load'] = async (flags = {}) => {
    const config = await import('../platform/config.js');
    const given = {
      ...flags,
      ...(options.server && { server: options.server }),
      ...(options.token && { token: options.token }),
      ...(options.timeout && { timeout: options.timeout }),
    };
    const { environment, folder } = deps;
    const read = async (path: string | null): Promise<FileReading> =>
      // Reading YAML is loaded only where there is a file.
      path === null ? config.NO_FILE : (await import('../platform/config/file.js')).readConfigFile(path);
    const user = await read(config.findUserFile(environment));
    const own = options.config
      ? await read(options.config)
      : config.foundReading(await read(config.findConfigFile(folder)));
    const file = config.mergedReadings(user, own);
    const loaded = config.loadConfiguration({ flags: given, environment, folder, file });
    if (loaded.ok) return loaded.value;
    throw configurationFailure(loaded.error);
  };
  const note: Session['note'] = (text) => {
    if (!screen.quiet) deps.stderr.write(`${text}\n`);
  };
  const clientOptions = async (
    timeoutMillis: number | null,
    { as, exact = screen.format === 'json', once = false, signal }: RequestOptions,
  ): Promise<ClientOptions> => {
    const loaded = await load();
    const { token, where } = as ?? (await credentialOf(loaded, deps.environment));
    return {
      ...{ server: loaded.configuration.server, token, tokenFrom: where, shown: !exact },
      timeoutMillis: timeoutMillis ?? loaded.configuration.timeout,
      proxies: proxiesOf(deps.environment),
      ...(!once && { retries: { realMillis: deps.realMillis, note } }),
      ...(signal !== undefined && { signal }),
    };
  };
  return {
    deps,
    screen,
    namesServer: options.server !== undefined,
    note,
    load,
    credential: async () => credentialOf(await load(), deps.environment),
    post: async (path, body) => {
      const { postJson } = await import('./client/rest.js');
      return postJson(await clientOptions(null, {}), path, body);
    },
    poster: async () => {
      const { poster } = await import('./client/rest.js');
      return poster(await clientOptions(null, { once: true }));
    },
    client: async (timeoutMillis = null, wanted = {}) => graphqlClient(await clientOptions(timeoutMillis, wanted)),
  };
}

interface ConfigProblemLike {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly where: string;
  readonly help: string;
}

function configurationFailure(problems: readonly ConfigProblemLike[]): CliFailure {
  const findings = problems.map((problem): Finding => {
    const place = /^(.*\.ya?ml):(\d+):(\d+)$/.exec(problem.where);
    const [file, line, column] = place ? [place[1] ?? null, Number(place[2]), Number(place[3])] : [null, null, null];
    const message = file === null ? `${problem.where}: ${problem.message}` : problem.message;
    return {
      code: 'CONFIGURATION',
      severity: problem.severity,
      message,
      file,
      line,
      column,
      path: null,
      help: problem.help,
    };
  });
  const count = problems.filter((problem) => problem.severity === 'error').length;
  const message = count === 1 ? 'one setting is wrong' : `${count} settings are wrong`;
  return new CliFailure(EXIT.usage, { code: 'CONFIGURATION', message, findings });
}

/**
 * Milliseconds of a duration such as `30s` or `5m`; a usage failure that names the option
 * otherwise.
 */
export async function parseDuration(text: string, option: string): Promise<number> {
  const { durationMillis } = await import('../platform/config/values.js');
  const millis = durationMillis(text);
  if (millis !== null && millis > 0) return millis;
  throw usage(`${option} must be a duration such as \`30s\`, \`5m\` or \`1h\`, not \`${text}\``);
}
