import { canonicalJson } from '../shared/canonical-json.js';

/** The current state of something that only recorded changes may change. */
export interface GovernedRow {
  /** As in the audit trail: `override:<id>`. */
  readonly subject: string;
  /** What the newest change recorded the hash of. */
  readonly value: object;
  /** What an earlier release recorded of it. */
  readonly earlier?: object;
  /** Subjects added before it: an earlier release that recorded one of them did not record it. */
  readonly recordedWith?: readonly string[];
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
const KINDS = [
  'calendar',
  'contract',
  'domain',
  'exclusion',
  'maintenance',
  'override',
  'producer',
  'product',
  'sensor',
  'token',
] as const;

/** Whether the rows of the subject are compared with the trail. */
export function isGoverned(subject: string): boolean {
  return KINDS.some((kind) => subject.startsWith(`${kind}:`));
}

/** Compares rows, one after the other, with the newest recorded hash of their subject. */
export class RowComparison {
  private readonly unexplained: Unexplained[] = [];
  private readonly missing: Map<string, string | null>;
  /** Subjects that are as an earlier release recorded them. */
  private readonly asEarlier = new Set<string>();
  /** Rows without an entry of their own, which an earlier release wrote. */
  private unrecorded = 0;

  /** `newest` has the hash after the newest change of each governed subject. */
  constructor(
    private readonly newest: ReadonlyMap<string, string | null>,
    private readonly sha256: (text: string) => string,
  ) {
    this.missing = new Map(newest);
  }

  add({ earlier, recordedWith = [], subject, value }: GovernedRow): void {
    this.missing.delete(subject);
    const recorded = this.newest.get(subject);
    if (recorded === this.hashOf(value)) return;
    if (recorded !== undefined && earlier !== undefined && recorded === this.hashOf(earlier)) {
      this.asEarlier.add(subject);
    } else if (recorded !== undefined) {
      this.unexplained.push({ subject, difference: 'CHANGED' });
    } else if (recordedWith.some((other) => this.asEarlier.has(other))) {
      this.unrecorded += 1;
    } else {
      this.unexplained.push({ subject, difference: 'NOT_RECORDED' });
    }
  }

  /**
   * How many rows were compared in part or not at all, because an earlier release recorded no more.
   */
  get comparedInPart(): number {
    return this.asEarlier.size + this.unrecorded;
  }

  private hashOf(value: object): string {
    return this.sha256(canonicalJson(value));
  }

  /** The rows that differ, ordered by subject, once all are added. */
  result(): readonly Unexplained[] {
    const missing = [...this.missing].filter(([, recorded]) => recorded !== null);
    const all = [...this.unexplained, ...missing.map(([subject]) => ({ subject, difference: 'MISSING' as const }))];
    return all.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
  }
}
