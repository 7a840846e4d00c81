import type { EvidenceStatus } from '../quality/evidence-status.js';
import { observedUnit } from '../quality/check.js';
import type { Bound } from '../contract/model.js';
import type { Instant } from '../shared/interval.js';
import type { Term } from './own.js';

/** What lowers the own score of a partition most, as far as it is known. */
export interface KnownFailure {
  /** PROMISE and FRESHNESS: a failed check. The others are implied by runs and deliveries. */
  readonly kind: 'PROMISE' | 'FRESHNESS' | 'FAILED_RUN' | 'SILENT_PRODUCER' | 'LATE_DELIVERIES';
  /** What failed, with what was found, as a clause. */
  readonly text: string;
  /** When the failure was observed; null where it is not of one moment. */
  readonly since: Instant | null;
}

const IMPLIED: Readonly<Record<string, Pick<KnownFailure, 'kind' | 'text'>>> = {
  sla: { kind: 'LATE_DELIVERIES', text: 'deliveries were late, and the error budget of its SLA is spent' },
  run_errors: { kind: 'FAILED_RUN', text: 'its newest run failed' },
  lineage_freshness: { kind: 'SILENT_PRODUCER', text: 'its producers no longer report runs' },
};

/** The known failure with the greatest share of the loss; null where nothing is known to fail. */
export function greatestFailure(terms: readonly Term[], statuses: readonly EvidenceStatus[]): KnownFailure | null {
  const byId = new Map(statuses.map((status) => [status.check.id, status]));
  for (const { checkId } of [...terms].sort((a, b) => b.points - a.points)) {
    const implied = IMPLIED[checkId];
    if (implied !== undefined) return { ...implied, since: null };
    const status = byId.get(checkId);
    if (status !== undefined && status.damage > 0 && status.evidence !== null) return failureOf(status);
  }
  return null;
}

function failureOf({ check, damage, evidence }: EvidenceStatus): KnownFailure {
  const { fail, kind, promise, severity, unit } = check;
  const observed = evidence?.observed ?? null;
  const found =
    observed === null
      ? []
      : [typeof observed === 'string' ? `found ${observed}` : `${observed}${WORD[observedUnit(check)]} found`];
  const allowed = kind === 'freshness' ? null : allowedBy(fail);
  const numbers = [...found, ...(allowed === null ? [] : [`${allowed}${WORD[unit]} allowed`])].join(', ');
  const facts = numbers === '' ? severity : `${numbers}; ${severity}`;
  return {
    kind: kind === 'freshness' ? 'FRESHNESS' : 'PROMISE',
    text: `"${promise}" ${damage < 1 ? 'warns' : 'failed'} (${facts})`,
    since: evidence?.observedAt ?? null,
  };
}

const WORD = { rows: '', percent: ' %', value: '' } as const;

/** The most that the bound allows; null where it is no upper bound that contains its limit. */
function allowedBy(bound: Bound | null): number | null {
  if (bound === null || (bound.operator !== 'mustBe' && bound.operator !== 'mustBeLessOrEqualTo')) return null;
  return typeof bound.value === 'number' ? bound.value : null;
}
