import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { ContractModel } from '../../core/contract/model.js';
import { canRun } from '../../core/coordination/needs.js';
import { permittedKey } from '../../core/quality/failing-keys.js';
import { addMillis } from '../../core/shared/interval.js';
import { type Code, codes } from '../../core/codes/index.js';
import { partitioningOf } from '../../core/partition/partitioning.js';
import type { Check } from '../../core/quality/check.js';
import { retryAfterMillis } from '../../core/coordination/retry.js';
import { storable } from '../../core/shared/text.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import type { FailedAttempts } from '../checks/failed-attempts.js';
import { readClosedAt } from '../checks/closed-partitions.js';
import { recordResults } from '../checks/record-results.js';
import { checksOfVersion } from '../checks/run-checks.js';
import { randomOf, recordServerHealth } from '../checks/server-health.js';
import type { CheckAgent, MeasuredCheck } from '../ports/check-agent.js';
import type { HeldWork } from '../ports/work-store.js';
import { conflict, invalid } from '../shared/errors.js';
import { type CreatingPorts, type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';
import { callingAgent, heldWork, isLook, watchOf } from './held-leases.js';
import { AGENT_PERMISSION } from './hello.js';
import { LOOK_EVERY_MILLIS } from './lease-looks.js';
import type { AgentEvidenceInput, AgentResult } from './protocol.js';

export interface AgentEvidencePorts extends CreatingPorts {
  readonly agent: CheckAgent;
  readonly activeContracts: ActiveContracts;
  readonly failedAttempts?: FailedAttempts;
}

/** What was recorded of the results of one lease. */
export interface AgentEvidenceRecorded {
  readonly recorded: number;
  /** Of the same kind of results as were recorded before: an attempt adds nothing. */
  readonly repeated: number;
}

/**
 * Records the results of a lease that the agent still holds, once: the same request again gets the
 * first answer. A lease that has ended is a Conflict (`STALE_LEASE`), and its results are dropped.
 */
export const agentEvidence = defineCreatingUseCase({
  name: 'agentEvidence',
  permission: AGENT_PERMISSION,
  work: async (
    ports: InTransaction<AgentEvidencePorts>,
    { actor },
    input: AgentEvidenceInput & { readonly idempotencyKey: string | null },
  ): Promise<AgentEvidenceRecorded> => {
    const { ids, tx } = ports;
    const agent = await callingAgent(tx, actor, input.agentId);
    if (isLook(input.workId)) return recordLook(ports, agent, input);
    const [held] = await heldWork(tx, agent, [input]);
    if (held === undefined || held.item.attempts !== input.attempt) throw staleLease(input.workId);
    const { item } = held;
    if (input.fault !== null) {
      // What one agent cannot run another one may.
      await tx.work.fail(item, storable(input.fault.message), retryAfterMillis(item.attempts, randomOf(ids)));
      return { recorded: 0, repeated: 0 };
    }
    const version = await tx.catalog.version(item.contractId, item.contractVersion);
    const [contract] = await tx.catalog.contractsById([item.contractId]);
    if (version === null || contract === undefined) throw staleLease(input.workId);
    const measured = await measuredChecks(ports, { held, version }, input.results);
    refuseMissing(held, measured);
    await tx.work.complete([item]);
    // The next partitions of its backfill do not wait for the next cycle.
    if (item.backfill !== null) tx.signal('contract');
    await recordServerHealth(ports, [{ place: item.place, measured }]);
    remember(ports, held, measured);
    const due = new Set(held.reading?.due);
    const kept = measured.filter(({ check }) => due.has(check.id));
    const recorded = await recordKept(ports, held, { agentId: agent.id, product: contract.product, version, kept });
    return { recorded, repeated: kept.length - recorded };
  },
});

/** Names a lease, also after its end; null for a look, which may be sent twice. */
export function evidenceKey({
  attempt,
  token,
  workId,
}: Pick<AgentEvidenceInput, 'attempt' | 'token' | 'workId'>): string | null {
  return isLook(workId) ? null : `${workId} ${String(attempt)} ${String(token)}`;
}

/** Keeps what a look saw; the next coordinator cycle compares it with what was known. */
async function recordLook(
  { tx }: Pick<InTransaction<AgentEvidencePorts>, 'tx'>,
  agent: Awaited<ReturnType<typeof callingAgent>>,
  { files, token, workId }: AgentEvidenceInput,
): Promise<AgentEvidenceRecorded> {
  const id = watchOf(workId);
  const now = await tx.work.now();
  const watched = await tx.agents.heldWatch(id, { owner: agent.owner, fencingToken: token }, now);
  if (watched === null || !canRun(agent, watched)) throw staleLease(workId);
  if (files === null) return { recorded: 0, repeated: 0 };
  const seen = files.seen.map((each) => ({ ...each, server: watched.server }));
  const report = { id, lookedAt: now, present: files.present, seen };
  await tx.agents.putFileReport(report, addMillis(now, LOOK_EVERY_MILLIS));
  tx.signal('contract');
  return { recorded: seen.length, repeated: 0 };
}

/** Lets checks that failed wait before they are run again. */
function remember(
  { failedAttempts }: Pick<AgentEvidencePorts, 'failedAttempts'>,
  { item, reading }: HeldWork,
  measured: readonly MeasuredCheck[],
): void {
  const { contractId, contractVersion: version, partition, server } = item;
  const seen = { lastChange: reading?.seenSequence ?? 0, files: null };
  failedAttempts?.record({ contractId, version, partition, server }, measured, seen);
}

async function recordKept(
  { clock, ids, tx }: InTransaction<AgentEvidencePorts>,
  { item, reading }: HeldWork,
  { agentId, kept, product, version }: KeptResults,
): Promise<number> {
  if (reading === null || kept.length === 0) return 0;
  const { contractId, contractVersion, partition } = item;
  const { beganAt, seenSequence } = reading;
  const about = {
    ...{ contractId, contractVersion, partition, agent: agentId, product },
    reading: { beganAt, seenSequence },
    observedAt: clock.now(),
    closedAt: await readClosedAt(tx.evidence, { contractId, partitioning: partitioningOf(version.model) }, partition),
  };
  return recordResults({ tx, ids }, about, kept);
}

interface KeptResults {
  readonly agentId: string;
  readonly product: string;
  readonly version: ContractVersion;
  readonly kept: readonly MeasuredCheck[];
}

/** The results with their checks; all mistakes are refused together, and nothing is recorded. */
async function measuredChecks(
  ports: InTransaction<AgentEvidencePorts>,
  { held: { item }, version }: { readonly held: HeldWork; readonly version: ContractVersion },
  results: readonly AgentResult[],
): Promise<readonly MeasuredCheck[]> {
  const of = await checksOfVersion(ports, version, [item.partition], ports.clock.now());
  const known = new Map(of(item.partition).map((check) => [check.id, check]));
  const seen = new Set<string>();
  const measured: MeasuredCheck[] = [];
  const unknown: string[] = [];
  for (const result of results) {
    const check = known.get(result.checkId);
    if (check?.digest !== result.checkDigest || seen.has(result.checkId)) unknown.push(result.checkId);
    else measured.push(measuredOf(check, result, { server: item.server, model: version.model }));
    seen.add(result.checkId);
  }
  if (unknown.length > 0) {
    const named = unknown.slice(0, 5).map((id) => `\`${id.slice(0, 200)}\``);
    throw invalid({
      code: 'CHECK_NOT_LEASED',
      message: `${String(unknown.length)} of the results are not about the checks of this lease, or come twice: ${named.join(', ')}.`,
    });
  }
  return measured;
}

/** Every check that is due needs a result: else it would be due again, without end. */
function refuseMissing({ reading }: HeldWork, measured: readonly MeasuredCheck[]): void {
  const answered = new Set(measured.map(({ check }) => check.id));
  const missing = (reading?.due ?? []).filter((id) => !answered.has(id));
  if (missing.length === 0) return;
  const named = missing.slice(0, 5).map((id) => `\`${id.slice(0, 200)}\``);
  throw invalid({
    code: 'CHECK_NOT_LEASED',
    message: `${String(missing.length)} of the checks of this lease have no result: ${named.join(', ')}.`,
  });
}

/**
 * A result as evidence. It is about the server of the lease, whatever the agent says; keys are kept
 * only where the contract permits these columns.
 */
function measuredOf(
  check: Check,
  { checkDigest: _digest, checkId: _id, reasonCode, ...result }: AgentResult,
  { model, server }: { readonly model: ContractModel; readonly server: string | null },
): MeasuredCheck {
  // A newer agent may know reasons that this release does not.
  const measured = { ...result, check, reasonCode: isCode(reasonCode) ? reasonCode : null, statement: null, server };
  const isContradictory = result.outcome === 'PASS' && ((result.damage ?? 0) > 0 || measured.reasonCode !== null);
  if (isContradictory) {
    throw invalid({
      code: 'RESULT_CONTRADICTORY',
      message: `The result of \`${check.id.slice(0, 200)}\` passes, and has a loss or a reason why it could not be measured.`,
    });
  }
  const object = model.objects.find(({ name }) => name === check.object);
  const keyToKeep = object === undefined ? null : permittedKey(object, false);
  const mayKeep =
    keyToKeep !== null &&
    'columns' in keyToKeep &&
    result.keys?.columns.every((column) => keyToKeep.columns.includes(column)) === true;
  if (result.keys === null || mayKeep) return measured;
  return { ...measured, keys: null, keysWithheld: 'NOT_PERMITTED_BY_CONTRACT' };
}

function isCode(text: string | null): text is Code {
  return text !== null && Object.hasOwn(codes, text);
}

function staleLease(workId: string) {
  return conflict({
    code: 'STALE_LEASE',
    message: `The lease of \`${workId.slice(0, 100)}\` has ended, or is held by another agent.`,
  });
}
