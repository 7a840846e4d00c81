import { type Evidence, OWN_PROVENANCE } from '../../core/quality/check.js';
import { KEYS_KEPT_MILLIS, keptKeys } from '../../core/quality/failing-keys.js';
import { type Instant, type Partition, addMillis } from '../../core/shared/interval.js';
import { storable } from '../../core/shared/text.js';
import type { MeasuredCheck } from '../ports/check-agent.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { KeptKeys, NewestAttempt } from '../ports/evidence-store.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { yieldToEventLoop } from '../shared/cooperative.js';

/** The contract version and partition that were measured, and the agent that did. */
export interface Circumstances {
  readonly contractId: string;
  readonly contractVersion: string;
  readonly product: string;
  readonly partition: Partition;
  readonly agent: string;
  readonly reading: Reading;
  readonly observedAt: Instant;
  /** When the partition was complete; null while it is open, and for current data. */
  readonly closedAt: Instant | null;
}

/** One look at the data of a partition. */
export interface Reading {
  /** When it began, by the server's clock. */
  readonly beganAt: Instant;
  /** The number of the last fact that was recorded before it began. */
  readonly seenSequence: number;
}

/** The reading that begins now. It is taken before the agent measures. */
export async function beginReading({ unitOfWork, clock }: ReadingPorts): Promise<Reading> {
  const seenSequence = await unitOfWork.read(({ evidence }) => evidence.lastSequence());
  return { beganAt: clock.now(), seenSequence };
}

interface ReadingPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/**
 * Appends results as evidence and signals waiting consumers. An attempt that could not run for the
 * same reason as the newest one adds no information and is not recorded again: a coordinator that
 * looks every minute must not write every minute. Returns how many were recorded; `onStored` gets
 * them in batches.
 */
export async function recordResults(
  { tx, ids }: { readonly tx: Transaction; readonly ids: Pick<Ids, 'next'> },
  about: Circumstances,
  measured: readonly MeasuredCheck[],
  onStored?: (evidence: readonly Evidence[]) => void,
): Promise<number> {
  const unanswered = measured.filter(isUnanswered);
  const repeated = unanswered.length === 0 ? new Set<string>() : await repeatedChecks(tx, about, unanswered);
  const fresh = measured.filter((item) => !repeated.has(keyOf(item)));
  // Evidence of a quarter of a million checks is never in memory at once.
  for (let start = 0; start < fresh.length; start += RECORDED_AT_ONCE) {
    const batch = fresh.slice(start, start + RECORDED_AT_ONCE);
    const stored = await tx.evidence.append(batch.map((item) => evidenceOf(ids.next(), about, item)));
    await tx.evidence.keepKeys(keysOf(batch, stored));
    onStored?.(stored);
    if (batch.length === RECORDED_AT_ONCE) await yieldToEventLoop();
  }
  if (fresh.length > 0) {
    tx.signal(`evidence:${about.contractId}`);
    tx.signal(`gate:${about.product}`);
  }
  return fresh.length;
}

const RECORDED_AT_ONCE = 500;

/** The keys of failing rows of a batch, in the order of its evidence. */
function keysOf(batch: readonly MeasuredCheck[], stored: readonly Evidence[]): readonly KeptKeys[] {
  return batch.flatMap(({ keys }, index) => {
    const evidence = stored[index];
    if (keys === null || evidence === undefined) return [];
    const { columns, rows } = keptKeys(keys);
    return [
      {
        evidenceId: evidence.id,
        columns,
        rows: rows.map((row) => row.map((value) => (value === null ? null : storable(value)))),
        keptUntil: addMillis(evidence.recordedAt, KEYS_KEPT_MILLIS),
      },
    ];
  });
}

function evidenceOf(
  id: string,
  { closedAt: _closedAt, product: _product, reading, ...facts }: Circumstances,
  item: MeasuredCheck,
): Omit<Evidence, 'sequence' | 'attempt'> {
  return {
    ...facts,
    ...reading,
    id,
    checkId: item.check.id,
    checkDigest: item.check.digest,
    outcome: item.outcome,
    observed: item.observed,
    damage: item.damage,
    rowsTested: item.rowsTested,
    reasonCode: item.reasonCode,
    // An engine's message may quote the data, which may hold any character.
    message: item.message === null ? null : storable(item.message),
    durationMillis: item.durationMillis,
    engine: item.engine,
    statementHash: item.statementHash,
    provenance: OWN_PROVENANCE,
    keysWithheld: item.keysWithheld,
    predicate: item.predicate,
    measureDigest: item.check.measureDigest,
    server: item.server,
    recordedAt: facts.observedAt,
  };
}

/** A promise may have several definitions with one id. */
function keyOf({ check, server }: Pick<MeasuredCheck, 'check' | 'server'>): string {
  return `${check.id} ${check.digest} ${server ?? ''}`;
}

function isUnanswered({ outcome }: Pick<Evidence, 'outcome'>): boolean {
  return outcome === 'ERROR' || outcome === 'NOT_RUN';
}

async function repeatedChecks(
  tx: Transaction,
  { closedAt, contractId, contractVersion, partition, reading }: Circumstances,
  unanswered: readonly MeasuredCheck[],
): Promise<Set<string>> {
  const newest = new Map<string, NewestAttempt>();
  for (const item of await tx.evidence.newestAttempts(contractId, partition)) {
    // Another version may have its server in another place.
    if (item.provenance === OWN_PROVENANCE && item.contractVersion === contractVersion)
      newest.set(`${item.checkId} ${item.checkDigest} ${item.server ?? ''}`, item);
  }
  const changed = (await tx.evidence.dataChanges(contractId, [partition])).at(-1)?.sequence ?? 0;
  const repeats = unanswered.filter((item) => {
    const { outcome, reasonCode } = item;
    const known = newest.get(keyOf(item));
    if (known === undefined || known.seenSequence < changed) return false;
    // An attempt while the partition was open is about a part of it.
    if (closedAt !== null && known.beganAt < closedAt && reading.beganAt >= closedAt) return false;
    return known.outcome === outcome && known.reasonCode === reasonCode;
  });
  return new Set(repeats.map(keyOf));
}
