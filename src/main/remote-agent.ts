import type { AgentSettings, RunningAgent } from '../cli/environment.js';
import { EmbeddedAgent } from '../agent/embedded-agent.js';
import { type PostJson, Refused } from '../agent/remote/link.js';
import { RemoteAgent } from '../agent/remote/remote-agent.js';
import { type RunOptions, runWork } from '../agent/remote/run-work.js';
import type { CheckAgent } from '../app/ports/check-agent.js';
import { type AllowedServer, AllowedServers } from '../core/coordination/allowed-servers.js';
import type { openEngines as openAll } from '../engines/index.js';
import { realMillis } from '../platform/clock.js';
import type { Configuration } from '../platform/config.js';
import { systemIds, systemRandom } from '../platform/ids.js';
import { jsonLog } from '../platform/logger.js';
import { catalogFilesOf } from './catalog-files.js';
import { engineLimitsOf } from './engine-limits.js';
import { packageVersion } from './version.js';

/** The engines whose data an agent of this release reads. */
const ENGINES = ['duckdb', 'sqlite'];

/** Starts an agent in this process. Engines and the reader of contracts are loaded at first use. */
export function startAgent(configuration: Configuration, settings: AgentSettings, post: PostJson): RunningAgent {
  const { domains, labels, name, once, samples, servers, slots } = settings;
  const log = jsonLog(configuration.logLevel);
  const loaded = new LoadedAtFirstUse(configuration, labels);
  const agent = new RemoteAgent({
    about: {
      agentId: name,
      version: packageVersion(),
      domains,
      engines: ENGINES,
      servers: null,
      labels,
      slots,
    },
    post,
    run: async (work) => {
      const { agentFor, parse } = await loaded.get();
      const options: RunOptions = {
        agentFor,
        parse,
        sha256: (text) => systemIds.sha256(text),
        allowed: servers === null ? null : new AllowedServers(servers),
        environment: configuration.environment,
        sendsKeys: samples === 'keys',
      };
      return runWork(options, work);
    },
    log,
    once,
    random: systemRandom,
  });
  return {
    ended: agent.run().finally(() => loaded.close()),
    stop: () => {
      agent.stop();
    },
    refusalOf: (error) => (error instanceof Refused ? error : null),
  };
}

type OpenEngines = typeof openAll;

interface Loaded {
  readonly agentFor: RunOptions['agentFor'];
  readonly parse: RunOptions['parse'];
}

/** An idle agent needs little more memory than Node. */
class LoadedAtFirstUse {
  private loading: Promise<Loaded> | null = null;
  private readonly closing: (() => Promise<void>)[] = [];

  constructor(
    private readonly configuration: Configuration,
    private readonly labels: Readonly<Record<string, string>>,
  ) {}

  get(): Promise<Loaded> {
    this.loading ??= this.load();
    return this.loading;
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
  }

  private async load(): Promise<Loaded> {
    const [{ openEngines }, { parseContract }] = await Promise.all([
      import('../engines/index.js'),
      import('../formats/odcs/parse.js'),
    ]);
    const opened = new Map<AllowedServer | null, CheckAgent>();
    const agentFor = (entry: AllowedServer | null): CheckAgent => {
      const agent = opened.get(entry) ?? this.open(entry, openEngines);
      opened.set(entry, agent);
      return agent;
    };
    return { agentFor, parse: (text) => parseContract(text).model };
  }

  /** Engines that know the secrets of one entry of the configuration, and no others. */
  private open(entry: AllowedServer | null, openEngines: OpenEngines): CheckAgent {
    const { configuration, labels } = this;
    const variables = entry?.variables ?? new Map<string, string>();
    const access = { root: configuration.dataRoot, variables, catalog: catalogFilesOf(configuration) };
    const engines = openEngines(access, engineLimitsOf(configuration));
    for (const engine of engines) this.closing.push(() => engine.close());
    return new EmbeddedAgent({
      ...{ name: 'agent', engines, environment: configuration.environment, ids: systemIds, realMillis, labels },
      statementTimeoutMillis: configuration.checkTimeout,
      localIdentity: false,
    });
  }
}
