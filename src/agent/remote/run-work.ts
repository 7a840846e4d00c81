import type { AgentResult, AgentWork } from '../../app/agents/protocol.js';
import type { CheckAgent, MeasuredCheck } from '../../app/ports/check-agent.js';
import type { AllowedServers } from '../../core/coordination/allowed-servers.js';
import type { ContractModel } from '../../core/contract/model.js';
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
export type WorkOutcome =
  | { readonly results: readonly AgentResult[]; readonly fault: null }
  | { readonly results: readonly []; readonly fault: { readonly message: string; readonly isTransient: boolean } };

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
      return { results: work.checks.map((check) => notAllowed(check, server)), fault: null };
    }
    const measured = await agent.measure({
      model,
      domain,
      checks: work.checks,
      partition: work.partition,
      server: work.server,
      asOf: work.asOf,
    });
    return { results: measured.map((item) => resultOf(item, sendsKeys)), fault: null };
  } catch (error) {
    return {
      results: [],
      fault: { message: error instanceof Error ? error.message : String(error), isTransient: true },
    };
  }
}

function permanent(message: string): WorkOutcome {
  return { results: [], fault: { message, isTransient: false } };
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
