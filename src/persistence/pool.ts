/**
 * A pool of at most `limit` resources, created on demand. Further callers wait in the order of
 * their calls.
 */
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

  /** Creating a resource failed and its place is free: the first waiter creates one. */
  private letNextTry(): void {
    const next = this.waiting.shift();
    if (next !== undefined) queueMicrotask(() => void this.take().then(next.resolve, next.reject));
  }

  /** All resources created so far. */
  all(): readonly T[] {
    return this.made;
  }
}
