import type { DataVersion } from '../app/ports/data-version-store.js';
import type { Sql } from './sql.js';

/** The state of the facts that a read sees. */
export type Snapshot = Pick<DataVersion, 'version' | 'untracked'>;

/** The most heads that are remembered; then the memory begins anew. */
const MOST_HEADS = 50_000;

/**
 * The heads of facts that were raised lately, as this process knows them: one small read after a
 * commit of facts, whichever process made it, and none while there is none.
 */
export class KnownHeads {
  private readonly heads = new Map<string, number>();
  /** No head that is not remembered is newer. */
  private base = -1;
  private version = -1;
  private untracked = -1;

  constructor(private readonly mostHeads = MOST_HEADS) {}

  /** Learns what was raised up to the state that the transaction of `sql` sees. */
  async follow(sql: Sql, { untracked, version }: Snapshot): Promise<void> {
    // Processes of earlier releases raise no heads.
    if (this.base < 0 || untracked !== this.untracked || this.heads.size > this.mostHeads) {
      this.heads.clear();
      this.base = version;
      this.version = version;
      this.untracked = untracked;
      return;
    }
    if (version <= this.version) return;
    const raised = await sql.all<{ head_key: string; sequence: number }>(
      'SELECT head_key, sequence FROM fact_head WHERE sequence > ?',
      [this.version],
    );
    for (const { head_key: key, sequence } of raised) this.heads.set(key, Math.max(sequence, this.heads.get(key) ?? 0));
    this.version = Math.max(this.version, version);
  }

  /**
   * Whether what was read at this version is the same in the snapshot, by the heads on which it
   * rests. False also where that is not known.
   */
  isSame(keys: Iterable<string>, readAt: number, snapshot: Snapshot): boolean {
    if (snapshot.untracked !== this.untracked) return false;
    const oldest = Math.min(readAt, snapshot.version);
    if (oldest < this.base) return false;
    for (const key of keys) if ((this.heads.get(key) ?? 0) > oldest) return false;
    return true;
  }
}
