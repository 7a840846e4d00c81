import { KnownHeads, type Snapshot } from './known-heads.js';

interface Kept {
  readonly result: unknown;
  /** The keys of the heads on which it rests. */
  readonly rests: readonly string[];
  readonly readAt: number;
}

/** The most results that are kept: most take about a kilobyte. */
const MOST_KEPT = 10_000;
/** Results with more items are not kept. */
const MOST_ITEMS = 100;
/** Reads with longer parameters are not kept: their length is up to the caller. */
const MOST_CHARACTERS = 2_000;

/**
 * Results of reads of the catalog that questions repeat, kept in the process until a fact on which
 * they rest is recorded. What each read rests on is the rule of its method (`facts.ts`). Those that
 * were not used for the longest time are dropped first.
 */
export class KeptReads {
  readonly heads = new KnownHeads();
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly mostKept = MOST_KEPT) {}

  /** The result in this snapshot, of `load` where it is not kept. */
  async read(
    {
      key,
      rests,
      snapshot,
    }: { readonly key: string; readonly rests: () => readonly string[]; readonly snapshot: Snapshot },
    load: () => Promise<unknown>,
  ): Promise<unknown> {
    const found = this.kept.get(key);
    if (found !== undefined && this.heads.isSame(found.rests, found.readAt, snapshot)) {
      this.kept.delete(key);
      this.kept.set(key, found);
      return found.result;
    }
    const result = await load();
    this.keep(key, { result, rests: rests(), readAt: snapshot.version });
    return result;
  }

  private keep(key: string, kept: Kept): void {
    this.kept.delete(key);
    if (key.length > MOST_CHARACTERS || (Array.isArray(kept.result) && kept.result.length > MOST_ITEMS)) return;
    this.kept.set(key, kept);
    const oldest = this.kept.keys().next();
    if (this.kept.size > this.mostKept && oldest.done !== true) this.kept.delete(oldest.value);
  }
}

/** Kept reads as one transaction uses them. */
export interface ReadsOfTransaction {
  readonly kept: KeptReads;
  /** What the transaction sees; null until it has read the data version: nothing is used before. */
  snapshot: Snapshot | null;
}
