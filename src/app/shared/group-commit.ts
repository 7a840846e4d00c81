/** The items of one commit, and their size. */
const MOST_ITEMS = 256;
const MOST_SIZE = 1024 * 1024;

/**
 * Commits items in groups: those added in one turn of the event loop, or while the previous commit
 * runs, share one. Slower commits gather more; an item never waits for others that may not come.
 * Each caller is answered after the commit that holds its item.
 */
export class GroupCommit<Item, Answer> {
  private waiting: { item: Item; resolve: (answer: Answer) => void; reject: (fault: unknown) => void }[] = [];
  private running = false;

  /**
   * `commit` answers each item of a batch in order; when it throws, the fault reaches every caller
   * of the batch. A batch ends where the sizes of its items reach `MOST_SIZE`: SQLite writes it in
   * one turn of the event loop.
   */
  constructor(
    private readonly commit: (items: readonly Item[]) => Promise<readonly Answer[]>,
    private readonly sizeOf: (item: Item) => number = () => 0,
  ) {}

  add(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.running) return;
      this.running = true;
      setImmediate(() => void this.drain());
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.nextBatch());
      try {
        const answers = await this.commit(batch.map(({ item }) => item));
        batch.forEach(({ reject, resolve }, index) => {
          const answer = answers[index];
          if (answer === undefined) reject(new Error('The commit answered fewer items than it was given.'));
          else resolve(answer);
        });
      } catch (fault) {
        for (const { reject } of batch) reject(fault);
      }
    }
    this.running = false;
  }

  private nextBatch(): number {
    let size = 0;
    const last = this.waiting.findIndex(({ item }, index) => {
      size += this.sizeOf(item);
      return size >= MOST_SIZE || index + 1 === MOST_ITEMS;
    });
    return last === -1 ? this.waiting.length : last + 1;
  }
}
