import { hostname } from 'node:os';
import { isAgentId } from '../../core/coordination/agent.js';
import type { AgentConfig } from '../../platform/agent-config.js';
import type { Configuration, SettingName } from '../../platform/config.js';
import { type Handler, type Register, examples } from '../command.js';
import type { AgentSettings, RunningAgent } from '../environment.js';
import type { Answer } from '../output/answer.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import { AgentsDocument, type AgentsQuery } from '../operations/operations.generated.js';
import { counted } from '../output/table.js';
import type { Session } from '../session.js';

interface StartFlags extends Partial<Record<SettingName, string>> {
  readonly domain?: readonly string[];
  readonly name?: string;
  readonly label?: readonly string[];
  readonly slots?: string;
  readonly samples?: string;
  readonly agentConfig?: string;
  readonly once?: boolean;
}

const many = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

export const registerAgent: Register = (program, act) => {
  const agent = program
    .command('agent')
    .description('Agents: they run checks next to the data, and send only the results to the server.');
  agent
    .command('start')
    .summary('run checks next to the data')
    .description(
      'Leases due checks from the server, runs them next to the data and sends the results, until Ctrl-C. Needs a token with the role `agent` in the domain. While the server is away it tries again by itself.',
    )
    .option('--domain <name>', 'take work of this domain only; can be repeated (all of the token if omitted)', many)
    .option('--name <name>', 'unique name of the agent (the name of the machine if omitted)')
    .option('--label <name=value>', 'what servers of contracts may require, such as region=eu; can be repeated', many)
    .option('--slots <number>', 'how many partitions are checked at the same time (4 if omitted)')
    .option('--samples <kind>', 'none, or keys: send the keys of failing rows too')
    .option('--agent-config <file>', 'servers, secrets and labels of this machine, such as concordat.agent.yaml')
    .option('--data-root <folder>', 'the folder that relative locations in contracts start from')
    .option('--environment <name>', 'which server of a contract checks run on')
    .option('--check-memory <size>', 'memory of one statement of a check, such as 512MB')
    .option('--check-disk <size>', 'temporary files of all checks, such as 4GB')
    .option('--check-threads <number>', 'threads of one statement of a check')
    .option('--check-timeout <duration>', 'time limit of one statement of a check')
    .option('--log-level <level>', 'debug, info, warn, error or silent')
    .option('--once', 'end when there is no work')
    .addHelpText(
      'after',
      examples(
        'agent start --domain finance --data-root /srv/finance',
        'agent start --domain finance --label region=eu --agent-config concordat.agent.yaml --once',
      ),
    )
    .action(act(start));
  listOptions(agent.command('list'), COLUMNS)
    .summary('list agents')
    .description('Lists the agents, with what they hold and when they were last seen. Exit 1 if none runs.')
    .addHelpText('after', examples('agent list', 'agent list --json'))
    .action(act(list));
};

const COLUMNS: Columns<AgentsQuery['agents'][number]> = [
  { heading: 'agent', of: ({ id }) => id },
  { heading: 'running', of: ({ running }) => (running ? 'yes' : 'no') },
  { heading: 'domains', of: ({ domains }) => domains?.join(', ') ?? 'all' },
  { heading: 'labels', of: ({ labels }) => labels.map(({ name, value }) => `${name}=${value}`).join(', ') },
  { heading: 'leases', of: ({ leases, slots }) => `${String(leases)} of ${String(slots)}` },
  { heading: 'last seen', of: ({ lastSeenAt }) => lastSeenAt },
  { heading: 'version', of: ({ version }) => version },
];

const list: Handler<ListFlags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, COLUMNS);
  const client = await session.client();
  const { agents } = await client.execute(AgentsDocument, {});
  const exit = agents.some(({ running }) => running) ? EXIT.yes : EXIT.no;
  return listed.answer({ exit, items: agents, totalCount: agents.length, next: null });
};

const start: Handler<StartFlags, []> = async (session, flags) => {
  const { agentConfig, domain, label, name, once, samples, slots, ...serverFlags } = flags;
  const { configuration } = await session.load(serverFlags);
  return runAgent(session, configuration, { agentConfig, domain, label, name, once, samples, slots });
};

type AgentFlags = Pick<StartFlags, 'agentConfig' | 'domain' | 'label' | 'name' | 'once' | 'samples' | 'slots'>;

/** Runs an agent until it is stopped, or with `once` until there is no work. */
export async function runAgent(session: Session, configuration: Configuration, flags: AgentFlags): Promise<Answer> {
  const config = await configOf(session, flags.agentConfig);
  const settings = settingsOf(flags, config);
  const post = await session.poster();
  const agent = await session.deps.startAgent(configuration, settings, post);
  void session.deps.untilStopped().then(() => {
    session.note('stopping: waiting for the checks that run …');
    agent.stop();
  });
  session.note(`the agent ${settings.name} asks ${configuration.server} for work (Ctrl-C stops it)`);
  const counts = await agent.ended.catch((error: unknown) => {
    throw failureOf(agent, error);
  });
  const { completed, dropped, failed } = counts;
  return {
    exit: failed + dropped > 0 ? EXIT.no : EXIT.yes,
    data: counts,
    pretty: () => `checked ${counted(completed, 'partition')}, ${String(failed)} failed, ${String(dropped)} dropped`,
  };
}

async function configOf(session: Session, path: string | undefined): Promise<AgentConfig> {
  const { NO_AGENT_CONFIG, readAgentConfig } = await import('../../platform/agent-config.js');
  if (path === undefined) return NO_AGENT_CONFIG;
  const read = readAgentConfig(path, session.deps.environment);
  if (read.ok) return read.value;
  throw new CliFailure(EXIT.usage, {
    code: 'CONFIGURATION',
    message: `${counted(read.error.length, 'setting')} of the agent cannot be used`,
    findings: read.error.map(({ help, message, where }) => {
      const place = /^(.*):(\d+):(\d+)$/u.exec(where);
      return {
        ...{ code: 'CONFIGURATION', severity: 'error', message, path: null, help },
        ...{
          file: place?.[1] ?? where,
          line: place ? Number(place[2]) : null,
          column: place ? Number(place[3]) : null,
        },
      };
    }),
  });
}

/** Flags come before the file of the agent. */
function settingsOf(flags: AgentFlags, config: AgentConfig): AgentSettings {
  const { domain = null, label = [], once = false } = flags;
  return {
    name: nameOf(flags.name ?? config.name),
    domains: domain,
    labels: { ...config.labels, ...Object.fromEntries(label.map(labelOf)) },
    slots: slotsOf(flags.slots) ?? config.slots ?? 4,
    samples: samplesOf(flags.samples) ?? config.samples ?? 'none',
    servers: config.servers,
    once,
  };
}

function nameOf(given: string | null): string {
  const name = given ?? hostname();
  if (isAgentId(name)) return name;
  throw usage(`\`${name}\` cannot name an agent`, 'Use 1 to 100 letters, digits, dots, dashes and underscores.');
}

function labelOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw usage(`\`${text}\` is not a label`, 'Write `--label region=eu`.');
}

function slotsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const slots = Number(text);
  if (Number.isInteger(slots) && slots >= 1 && slots <= 64) return slots;
  throw usage(`\`${text}\` is not a number of slots`, 'Use a whole number from 1 to 64.');
}

function samplesOf(text: string | undefined): AgentSettings['samples'] | null {
  if (text === undefined || text === 'none' || text === 'keys') return text ?? null;
  throw usage(`\`${text}\` is not a kind of samples`, 'Use none or keys.');
}

function failureOf(agent: RunningAgent, error: unknown): unknown {
  const refusal = agent.refusalOf(error);
  if (refusal !== null) {
    const { code, help, message, status } = refusal;
    const exit = status === 401 || status === 403 ? EXIT.denied : status === 409 ? EXIT.no : EXIT.usage;
    return new CliFailure(exit, { code, message, help });
  }
  return error;
}
