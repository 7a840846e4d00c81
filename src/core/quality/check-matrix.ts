import type { Severity } from '../contract/severity.js';
import type { Check, Outcome } from './check.js';
import type { EvidenceStatus } from './evidence-status.js';

/**
 * The status of the evidence of a check for one partition. STALE: it is too old to prove anything.
 * VOID: the data was written after the reading began. MISSING: no reading of the whole partition
 * gave a result. NO_ROWS: the partition was empty.
 */
export type MatrixStatus = 'VALID' | 'STALE' | 'VOID' | 'MISSING' | 'NO_ROWS' | 'NOT_APPLICABLE';

/** What a check found in one partition. */
export interface CheckCell {
  readonly outcome: Outcome;
  readonly evidenceStatus: MatrixStatus;
  /** In [0, 1]; null where no data was tested. */
  readonly damage: number | null;
  readonly evidenceId: string | null;
}

/** One check over the partitions; null where the partition does not owe it. */
export interface CheckMatrixRow {
  readonly check: Check;
  readonly cells: readonly (CheckCell | null)[];
}

/** The statuses of the checks of one partition, on all its servers. */
export type StatusesOfPartition = readonly Pick<
  EvidenceStatus,
  'check' | 'state' | 'evidence' | 'unanswered' | 'damage' | 'valid'
>[];

/** The worst first: of several servers the worst is shown. */
const WORST_FIRST: readonly Outcome[] = ['FAIL', 'ERROR', 'NOT_RUN', 'WARN', 'NOT_APPLICABLE', 'PASS'];
const GRAVEST_FIRST: readonly Severity[] = ['blocker', 'critical', 'major', 'minor', 'info'];

/**
 * A row for each of the checks that a partition has a status of: failing ones first, the gravest of
 * them first.
 */
export function checkMatrix(
  checks: readonly Check[],
  partitions: readonly StatusesOfPartition[],
): readonly CheckMatrixRow[] {
  const cells = new Map<string, (CheckCell | null)[]>();
  for (const [index, statuses] of partitions.entries())
    for (const status of statuses) {
      const row = cells.get(status.check.id) ?? partitions.map(() => null);
      cells.set(status.check.id, row);
      row[index] = worse(row[index] ?? null, cellOf(status));
    }
  return checks
    .flatMap((check) => {
      const own = cells.get(check.id);
      return own === undefined ? [] : [{ check, cells: own }];
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || gravityOf(a) - gravityOf(b) || (a.check.id < b.check.id ? -1 : 1));
}

function cellOf({ damage, evidence, state, unanswered, valid }: StatusesOfPartition[number]): CheckCell {
  const shown = evidence ?? unanswered;
  return {
    outcome: shown?.outcome ?? 'NOT_RUN',
    evidenceStatus: statusOf(state, valid),
    damage: state === 'TESTED' ? damage : null,
    evidenceId: shown?.id ?? null,
  };
}

function statusOf(state: EvidenceStatus['state'], valid: boolean): MatrixStatus {
  if (state === 'TESTED') return valid ? 'VALID' : 'STALE';
  return state === 'NEVER_RUN' ? 'MISSING' : state;
}

function worse(known: CheckCell | null, next: CheckCell): CheckCell {
  return known === null || WORST_FIRST.indexOf(next.outcome) < WORST_FIRST.indexOf(known.outcome) ? next : known;
}

/** The place of a row by its worst result: failures, warnings, then what was never tested. */
function rankOf({ cells }: CheckMatrixRow): number {
  const outcomes = new Set(cells.map((cell) => cell?.outcome));
  const order: readonly Outcome[] = ['FAIL', 'WARN', 'ERROR', 'NOT_RUN'];
  const rank = order.findIndex((outcome) => outcomes.has(outcome));
  return rank === -1 ? order.length : rank;
}

function gravityOf({ check }: CheckMatrixRow): number {
  return GRAVEST_FIRST.indexOf(check.severity);
}
