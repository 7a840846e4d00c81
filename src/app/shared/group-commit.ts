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
   * of the batch.
   */
  constructor(
    private readonly commit: (items: readonly Item[]) => Promise<readonly Answer[]>,
    private readonly largest = 256,
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
      const batch = this.waiting.splice(0, this.largest);
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
}
