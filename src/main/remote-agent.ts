import type { AgentSettings, RunningAgent } from '../cli/environment.js';
import { EmbeddedAgent } from '../agent/embedded-agent.js';
import { type PostJson, Refused } from '../agent/remote/link.js';
import { RemoteAgent } from '../agent/remote/remote-agent.js';
import { type RunOptions, runWork } from '../agent/remote/run-work.js';
import type { CheckAgent } from '../app/ports/check-agent.js';
import { AllowedServers } from '../core/coordination/allowed-servers.js';
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
  const { domains, labels, name, once, samples, servers, slots, variables } = settings;
  const log = jsonLog(configuration.logLevel);
  const loaded = new LoadedAtFirstUse(configuration, variables, labels);
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
      const { agent: own, parse } = await loaded.get();
      const options: RunOptions = {
        agent: own,
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

interface Loaded {
  readonly agent: CheckAgent;
  readonly parse: RunOptions['parse'];
}

/** An idle agent needs little more memory than Node. */
class LoadedAtFirstUse {
  private loading: Promise<Loaded> | null = null;
  private readonly closing: (() => Promise<void>)[] = [];

  constructor(
    private readonly configuration: Configuration,
    private readonly variables: ReadonlyMap<string, string>,
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
    const { configuration, labels, variables } = this;
    const [{ openEngines }, { parseContract }] = await Promise.all([
      import('../engines/index.js'),
      import('../formats/odcs/parse.js'),
    ]);
    const access = { root: configuration.dataRoot, variables, catalog: catalogFilesOf(configuration) };
    const engines = openEngines(access, engineLimitsOf(configuration));
    for (const engine of engines) this.closing.push(() => engine.close());
    const agent = new EmbeddedAgent({
      name: 'agent',
      engines,
      environment: configuration.environment,
      ids: systemIds,
      realMillis,
      statementTimeoutMillis: configuration.checkTimeout,
      localIdentity: false,
      labels,
    });
    return { agent, parse: (text) => parseContract(text).model };
  }
}
