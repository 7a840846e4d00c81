import type { AgentEvidenceInput, AgentFiles, AgentResult, AgentWork } from '../../app/agents/protocol.js';
import type { CheckAgent, MeasuredCheck } from '../../app/ports/check-agent.js';
import type { AllowedServer, AllowedServers } from '../../core/coordination/allowed-servers.js';
import type { ContractModel, Server } from '../../core/contract/model.js';
import { partitioningOf } from '../../core/partition/partitioning.js';
import { serversOf } from '../../core/quality/server-choice.js';

export interface RunOptions {
  /** What reads the servers of an entry, with its secrets; null where all servers are read. */
  readonly agentFor: (entry: AllowedServer | null) => CheckAgent;
  readonly parse: (text: string) => ContractModel | null;
  readonly sha256: (text: string) => string;
  /** The servers that the configuration of the agent names; null for all. */
  readonly allowed: AllowedServers | null;
  readonly environment: string;
  /** Whether keys of failing rows leave the agent. */
  readonly sendsKeys: boolean;
}

/** The results of one item, or why it could not be run. */
export type WorkOutcome = Pick<AgentEvidenceInput, 'fault' | 'files' | 'results'>;

/** Runs the checks of one item next to the data. Never rejects. */
export async function runWork(options: RunOptions, work: AgentWork): Promise<WorkOutcome> {
  const { allowed, environment, parse, sha256 } = options;
  let entry: AllowedServer | null = null;
  try {
    const { contract } = work;
    if (sha256(contract.text) !== contract.digest) return failed('The text of the contract does not have its digest.');
    const model = parse(contract.text);
    if (model === null) return failed('This release of the agent cannot read the contract.');
    const server = serversOf(model.servers, environment).find(({ name }) => name === work.server);
    entry = server === undefined || allowed === null ? null : allowed.entryOf(server);
    if (allowed !== null && entry === null) return notAllowed(work);
    return withoutSecrets(await runOn(options, work, { model, server, entry }), entry);
  } catch (error) {
    return withoutSecrets(failed(error instanceof Error ? error.message : String(error)), entry);
  }
}

async function runOn(
  { agentFor, sendsKeys }: RunOptions,
  work: AgentWork,
  {
    entry,
    model,
    server,
  }: { readonly model: ContractModel; readonly server: Server | undefined; readonly entry: AllowedServer | null },
): Promise<WorkOutcome> {
  const agent = agentFor(entry);
  const [domain = ''] = work.contract.product.split('/');
  // No other server of the contract is read, whatever the request says.
  const only = { ...model, servers: server === undefined ? [] : [server] };
  if (work.kind === 'LOOK') return { results: [], files: await filesOf(agent, only, domain), fault: null };
  const { asOf, checks, partition } = work;
  const measured = await agent.measure({ model: only, domain, checks, partition, server: work.server, asOf });
  return { results: measured.map((item) => resultOf(item, sendsKeys)), files: null, fault: null };
}

/** What may quote a secret: texts of engines. Names and digests identify something. */
const TEXTS: ReadonlySet<string> = new Set(['message', 'observed', 'predicate']);
/** Secrets are too short to hide below this length: everything would be hidden. */
const SHORTEST_HIDDEN = 4;

/** The outcome without the values of secrets, which a message of an engine may quote. */
function withoutSecrets(outcome: WorkOutcome, entry: AllowedServer | null): WorkOutcome {
  const secrets = [...(entry?.variables ?? [])].filter(([, value]) => value.length >= SHORTEST_HIDDEN);
  if (secrets.length === 0) return outcome;
  const hide = (name: string, value: unknown): unknown =>
    typeof value === 'string' && TEXTS.has(name)
      ? secrets.reduce((text, [variable, secret]) => text.replaceAll(secret, () => `\${${variable}}`), value)
      : value;
  return JSON.parse(JSON.stringify(outcome, hide)) as WorkOutcome;
}

/** The newest partitions whose files are looked at, and the most that are listed. */
const NEWEST_LOOKED_AT = 40;
const MOST_LISTED = 10_000;

/** The files of one server, without reading them. */
async function filesOf(agent: CheckAgent, model: ContractModel, domain: string): Promise<AgentFiles> {
  const present = (await agent.partitionsPresent(model, domain))?.slice(-MOST_LISTED) ?? null;
  const newest = present?.slice(-NEWEST_LOOKED_AT) ?? (partitioningOf(model) === null ? [null] : []);
  return { present, seen: await agent.look(model, newest, domain) };
}

function failed(message: string): WorkOutcome {
  return { results: [], files: null, fault: { message } };
}

function resultOf(
  { check, keys, keysWithheld, statement: _statement, ...item }: MeasuredCheck,
  sendsKeys: boolean,
): AgentResult {
  const kept =
    sendsKeys || keys === null ? { keys, keysWithheld } : { keys: null, keysWithheld: 'NOT_COLLECTED' as const };
  return { ...item, ...kept, checkId: check.id, checkDigest: check.digest };
}

/** Nothing is read of a server that the configuration does not name. */
function notAllowed({ checks, server }: AgentWork): WorkOutcome {
  const results = checks.map(({ digest, id }): AgentResult => ({
    ...{ checkId: id, checkDigest: digest, outcome: 'NOT_RUN', reasonCode: 'SERVER_NOT_ALLOWED', server },
    message: `The configuration of the agent does not name the server \`${server ?? ''}\`.`,
    ...{ observed: null, damage: null, rowsTested: null, predicate: null, statementHash: null, engine: null },
    ...{ durationMillis: null, keys: null, keysWithheld: 'NOT_MEASURED' },
  }));
  return { results, files: null, fault: null };
}
