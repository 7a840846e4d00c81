import type { DataVersion } from '../ports/data-version-store.js';
import type { Stores } from '../ports/stores.js';

interface Kept<Answer> {
  readonly answer: Answer;
  readonly weight: number;
  /** The keys of the heads on which it rests. */
  readonly rests: readonly string[];
  readonly untracked: number;
  /** The newest data version under which it is known to be current. */
  version: number;
}

/** What an answer rests on, as the transaction that read its facts knows it. */
export interface ReadUnder {
  readonly current: DataVersion;
  readonly rests: readonly string[];
}

/**
 * Answers that stay current until a fact on which they rest is recorded, whichever process records
 * it: facts about other contracts do not matter. What depends on the clock is up to the caller.
 * Those that were not used for the longest time are dropped first.
 */
export class KeptAnswers<Answer> {
  private readonly kept = new Map<string, Kept<Answer>>();
  private weight = 0;

  /** `mostWeight` is the most weight of all answers together, in the unit of `keep`. */
  constructor(private readonly mostWeight: number) {}

  /** Whether an answer is kept under the key, current or not. */
  has(key: string): boolean {
    return this.kept.has(key);
  }

  /**
   * The answer under the key, if no fact at all was recorded since it was last known to be current.
   */
  findUnchanged(key: string, { untracked, version }: DataVersion): Answer | null {
    const found = this.kept.get(key);
    return found?.version === version && found.untracked === untracked ? this.used(key, found) : null;
  }

  /** The answer that is kept under the key, if it is current in the snapshot of this read. */
  async find(stores: Pick<Stores, 'dataVersion'>, key: string, current: DataVersion): Promise<Answer | null> {
    const found = this.kept.get(key);
    if (found === undefined) return null;
    const { version } = found;
    const isCurrent =
      found.untracked === current.untracked &&
      (version === current.version || !(await stores.dataVersion.changedAfter(found.rests, version)));
    if (isCurrent) found.version = Math.max(found.version, current.version);
    // Another one may have been kept meanwhile.
    if (this.kept.get(key) !== found) return isCurrent ? found.answer : null;
    if (isCurrent) return this.used(key, found);
    this.forget(key);
    return null;
  }

  private used(key: string, found: Kept<Answer>): Answer {
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.answer;
  }

  /** Keeps the answer, if it is not too large. */
  keep(key: string, answer: Answer, weight: number, { current, rests }: ReadUnder): void {
    this.forget(key);
    const { untracked, version } = current;
    const total = weight + (key.length + rests.length * HEAD_CHARACTERS) / CHARACTERS_WEIGHING_ONE;
    if (total > this.mostWeight) return;
    this.kept.set(key, { answer, weight: total, rests, untracked, version });
    this.weight += total;
    for (const oldest of this.kept.keys()) {
      if (this.weight <= this.mostWeight) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.weight -= this.kept.get(key)?.weight ?? 0;
    this.kept.delete(key);
  }
}

const HEAD_CHARACTERS = 32;
/** The length of a question is up to the caller. */
const CHARACTERS_WEIGHING_ONE = 128;
