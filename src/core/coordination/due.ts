import type { Check } from '../quality/check.js';
import { type Grid, cellContaining, cellsBetween, lastClosedCell } from '../partition/partitioning.js';
import { type Instant, type Interval, type Slice, millisOf, sliceKey } from '../shared/interval.js';

/** The newest answer of a check with a digest for a slice. */
export interface AnsweredFact {
  readonly checkId: string;
  readonly checkDigest: string;
  readonly slice: Slice;
  readonly sequence: number;
  readonly observedAt: Instant;
}

/** What is known of a contract version's slices. */
export interface DueFacts {
  readonly checks: readonly Pick<Check, 'id' | 'digest' | 'execution' | 'ttlMillis'>[];
  readonly answered: readonly AnsweredFact[];
  readonly changes: readonly { readonly slice: Slice; readonly sequence: number }[];
  readonly asOf: Instant;
}

/** Answers which checks of a slice are due: without an answer, older than the data's last change, or faded with age. */
export class DueChecks {
  private readonly answers = new Map<string, AnsweredFact>();
  private readonly changes = new Map<string, number>();

  constructor(private readonly facts: DueFacts) {
    for (const answer of facts.answered) this.learn(answer);
    for (const { slice, sequence } of facts.changes) {
      this.changes.set(sliceKey(slice), Math.max(sequence, this.changes.get(sliceKey(slice)) ?? 0));
    }
  }

  /** Ids of the executable checks that are due for the slice. */
  of(slice: Slice): ReadonlySet<string> {
    return new Set(this.facts.checks.filter((check) => this.isDue(check, slice)).map(({ id }) => id));
  }

  /** Whether any executable check is due for the slice. */
  some(slice: Slice): boolean {
    return this.facts.checks.some((check) => this.isDue(check, slice));
  }

  private learn(answer: AnsweredFact): void {
    const key = `${answer.checkId} ${answer.checkDigest} ${sliceKey(answer.slice)}`;
    const known = this.answers.get(key);
    if (known === undefined || known.sequence < answer.sequence) this.answers.set(key, answer);
  }

  private isDue(check: DueFacts['checks'][number], slice: Slice): boolean {
    if (check.execution !== 'EXECUTABLE') return false;
    const key = sliceKey(slice);
    const answer = this.answers.get(`${check.id} ${check.digest} ${key}`);
    if (answer === undefined || answer.sequence < (this.changes.get(key) ?? 0)) return true;
    return slice === null && isFaded(answer, check.ttlMillis, this.facts.asOf);
  }
}

function isFaded(answer: AnsweredFact, ttlMillis: number | null, asOf: Instant): boolean {
  return ttlMillis !== null && millisOf(asOf) - millisOf(answer.observedAt) > ttlMillis;
}

/** Which slices a contract has to answer for. */
export interface SliceFacts {
  readonly grid: Grid | null;
  /** When the contract's first version was published. */
  readonly firstPublished: Instant;
  /** Cells that are known to have arrived, by runs or by files. */
  readonly arrived: readonly Interval[];
  /** Cells whose files are there; null where the data is not files, or nobody here can look. */
  readonly present: readonly Interval[] | null;
  readonly asOf: Instant;
}

/** The most cells one contract is asked about in a round; the newest are kept. */
export const MOST_CELLS = 10_000;

/**
 * The slices that could be checked: without a grid *now*; on a grid the closed cells from the first publish or the first arrival on,
 * whichever is earlier, so that history whose data exists is checked too. Where files can be looked for, only cells that have some,
 * or that a run says it delivered.
 */
export function checkableSlices({ grid, firstPublished, arrived, present, asOf }: SliceFacts): Slice[] {
  if (grid === null) return [null];
  const known = present === null ? arrived : [...arrived, ...present];
  if (present !== null) return distinctClosed(known, asOf);
  const start = known.reduce((first, cell) => (cell.from < first ? cell.from : first), firstPublished);
  const from = cellContaining(grid, start).from;
  return cellsBetween(grid, from, lastClosedCell(grid, asOf).to).slice(-MOST_CELLS);
}

function distinctClosed(cells: readonly Interval[], asOf: Instant): Interval[] {
  const closed = new Map<string, Interval>();
  for (const cell of cells) if (cell.to <= asOf) closed.set(sliceKey(cell), cell);
  return [...closed.values()].sort((a, b) => (a.from < b.from ? -1 : 1)).slice(-MOST_CELLS);
}
