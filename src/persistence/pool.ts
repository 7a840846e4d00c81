/**
 * A pool of at most `limit` resources, created on demand. Further callers wait in the order of
 * their calls.
 */
export class Pool<T> {
  private readonly idle: T[] = [];
  private readonly waiting: { resolve: (resource: T) => void; reject: (error: unknown) => void }[] = [];
  private readonly created: T[] = [];
  private creating = 0;

  constructor(
    private readonly limit: number,
    private readonly create: () => Promise<T>,
  ) {}

  async take(): Promise<T> {
    const free = this.idle.pop();
    if (free !== undefined) return free;
    if (this.created.length + this.creating >= this.limit) {
      return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
    }
    this.creating++;
    try {
      const resource = await this.create();
      this.created.push(resource);
      return resource;
    } catch (error) {
      this.createForNextWaiter();
      throw error;
    } finally {
      this.creating--;
    }
  }

  give(resource: T): void {
    const next = this.waiting.shift();
    if (next === undefined) this.idle.push(resource);
    else next.resolve(resource);
  }

  /** Creating a resource failed and its place is free: the first waiter creates one. */
  private createForNextWaiter(): void {
    const next = this.waiting.shift();
    if (next !== undefined) queueMicrotask(() => void this.take().then(next.resolve, next.reject));
  }

  /** All resources created so far. */
  all(): readonly T[] {
    return this.created;
  }
}
