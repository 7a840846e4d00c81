import type { AgentEvidenceInput, AgentFiles, AgentResult, AgentWork } from '../../app/agents/protocol.js';
import type { CheckAgent, MeasuredCheck } from '../../app/ports/check-agent.js';
import type { AllowedServers } from '../../core/coordination/allowed-servers.js';
import type { ContractModel, Server } from '../../core/contract/model.js';
import { partitioningOf } from '../../core/partition/partitioning.js';
import { serversOf } from '../../core/quality/server-choice.js';

export interface RunOptions {
  readonly agent: CheckAgent;
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
  const { agent, allowed, environment, parse, sendsKeys, sha256 } = options;
  try {
    const { contract } = work;
    if (sha256(contract.text) !== contract.digest)
      return permanent('The text of the contract does not have its digest.');
    const model = parse(contract.text);
    if (model === null) return permanent('This release of the agent cannot read the contract.');
    const [domain = ''] = contract.product.split('/');
    const server = serversOf(model.servers, environment).find(({ name }) => name === work.server);
    if (work.server !== null && server !== undefined && allowed !== null && !allowed.permit(server)) {
      return { results: work.checks.map((check) => notAllowed(check, server)), files: null, fault: null };
    }
    if (work.kind === 'LOOK')
      return { results: [], files: await filesOf(agent, { model, domain, server }), fault: null };
    const measured = await agent.measure({
      model,
      domain,
      checks: work.checks,
      partition: work.partition,
      server: work.server,
      asOf: work.asOf,
    });
    return { results: measured.map((item) => resultOf(item, sendsKeys)), files: null, fault: null };
  } catch (error) {
    return {
      results: [],
      files: null,
      fault: { message: error instanceof Error ? error.message : String(error), isTransient: true },
    };
  }
}

/** The newest partitions whose files are looked at, and the most that are listed. */
const NEWEST_LOOKED_AT = 40;
const MOST_LISTED = 10_000;

/** The files of one server, without reading them. */
async function filesOf(
  agent: CheckAgent,
  {
    domain,
    model,
    server,
  }: { readonly model: ContractModel; readonly domain: string; readonly server: Server | undefined },
): Promise<AgentFiles> {
  const only = { ...model, servers: server === undefined ? [] : [server] };
  const present = (await agent.partitionsPresent(only, domain))?.slice(-MOST_LISTED) ?? null;
  const newest = present?.slice(-NEWEST_LOOKED_AT) ?? (partitioningOf(model) === null ? [null] : []);
  return { present, seen: await agent.look(only, newest, domain) };
}

function permanent(message: string): WorkOutcome {
  return { results: [], files: null, fault: { message, isTransient: false } };
}

function resultOf(
  { check, keys, keysWithheld, statement: _statement, ...item }: MeasuredCheck,
  sendsKeys: boolean,
): AgentResult {
  const kept =
    sendsKeys || keys === null ? { keys, keysWithheld } : { keys: null, keysWithheld: 'NOT_COLLECTED' as const };
  return { ...item, ...kept, checkId: check.id, checkDigest: check.digest };
}

function notAllowed(
  { digest, id }: AgentWork['checks'][number],
  { name, type }: { readonly name: string; readonly type: string },
): AgentResult {
  return {
    ...{ checkId: id, checkDigest: digest, outcome: 'NOT_RUN', reasonCode: 'SERVER_NOT_ALLOWED' },
    message: `The configuration of the agent does not name the server \`${name}\` (${type}).`,
    ...{ observed: null, damage: null, rowsTested: null, predicate: null, statementHash: null, engine: null },
    ...{ durationMillis: null, server: null, keys: null, keysWithheld: 'NOT_MEASURED' },
  };
}
