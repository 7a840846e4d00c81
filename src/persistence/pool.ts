/** Lends out at most `limit` things, made as they are first needed; who asks beyond that waits in order. */
export class Pool<T> {
  private readonly idle: T[] = [];
  private readonly waiting: { resolve: (thing: T) => void; reject: (error: unknown) => void }[] = [];
  private readonly made: T[] = [];
  private making = 0;

  constructor(
    private readonly limit: number,
    private readonly make: () => Promise<T>,
  ) {}

  async take(): Promise<T> {
    const free = this.idle.pop();
    if (free !== undefined) return free;
    if (this.made.length + this.making >= this.limit) {
      return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
    }
    this.making++;
    try {
      const thing = await this.make();
      this.made.push(thing);
      return thing;
    } catch (error) {
      this.letNextTry();
      throw error;
    } finally {
      this.making--;
    }
  }

  give(thing: T): void {
    const next = this.waiting.shift();
    if (next === undefined) this.idle.push(thing);
    else next.resolve(thing);
  }

  /** A place became free without a thing to lend: whoever waits first makes one. */
  private letNextTry(): void {
    const next = this.waiting.shift();
    if (next !== undefined) queueMicrotask(() => void this.take().then(next.resolve, next.reject));
  }

  /** Everything that was made. */
  all(): readonly T[] {
    return this.made;
  }
}
