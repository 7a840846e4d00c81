/** Lends out at most `limit` things, made as they are first needed; who asks beyond that waits in order. */
export class Pool<T> {
  private readonly idle: T[] = [];
  private readonly waiting: ((thing: T) => void)[] = [];
  private readonly made: T[] = [];
  private making = 0;

  constructor(
    private readonly limit: number,
    private readonly make: () => Promise<T>,
  ) {}

  async take(): Promise<T> {
    const free = this.idle.pop();
    if (free !== undefined) return free;
    if (this.made.length + this.making >= this.limit) return new Promise((resolve) => this.waiting.push(resolve));
    this.making++;
    try {
      const thing = await this.make();
      this.made.push(thing);
      return thing;
    } finally {
      this.making--;
    }
  }

  give(thing: T): void {
    const next = this.waiting.shift();
    if (next === undefined) this.idle.push(thing);
    else next(thing);
  }

  /** Everything that was made. */
  all(): readonly T[] {
    return this.made;
  }
}
