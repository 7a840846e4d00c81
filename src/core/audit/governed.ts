import { canonicalJson } from '../shared/canonical-json.js';

/** The current state of something that only recorded changes may change. */
export interface GovernedRow {
  /** As in the audit trail: `override:<id>`. */
  readonly subject: string;
  /** What the newest change recorded the hash of. */
  readonly value: object;
}

/** A row that the audit trail does not explain. */
export interface Unexplained {
  readonly subject: string;
  /**
   * CHANGED: it differs from what its newest entry recorded. NOT_RECORDED: it has no entry.
   * MISSING: its entries have no row.
   */
  readonly difference: 'CHANGED' | 'NOT_RECORDED' | 'MISSING';
}

/** The kinds of subjects whose rows are compared; rows are deleted by recorded changes only. */
const KINDS = ['domain', 'override', 'producer', 'sensor', 'token'] as const;

/** Whether the rows of the subject are compared with the trail. */
export function isGoverned(subject: string): boolean {
  return KINDS.some((kind) => subject.startsWith(`${kind}:`));
}

/**
 * The rows that differ from the newest recorded hash of their subject, ordered by subject. `newest`
 * has the hash after the newest change of each governed subject.
 */
export function unexplainedRows(
  newest: ReadonlyMap<string, string | null>,
  rows: readonly GovernedRow[],
  sha256: (text: string) => string,
): readonly Unexplained[] {
  const unexplained: Unexplained[] = [];
  const present = new Set<string>();
  for (const { subject, value } of rows) {
    present.add(subject);
    const recorded = newest.get(subject);
    if (recorded === undefined) unexplained.push({ subject, difference: 'NOT_RECORDED' });
    else if (recorded !== sha256(canonicalJson(value))) unexplained.push({ subject, difference: 'CHANGED' });
  }
  for (const [subject, recorded] of newest)
    if (recorded !== null && !present.has(subject)) unexplained.push({ subject, difference: 'MISSING' });
  return unexplained.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
}
