/** Commits come in bursts: one reading after them, not one each. */
const SETTLE_MILLIS = 50;

/** The topics signalled since the last reading, and whether the wait of a long poll is over. */
export class Wake {
  private readonly raised = new Set<string>();
  private ended = false;
  private notify: () => void = () => undefined;
  private readonly abort = (): void => this.end();

  constructor(private readonly signal: AbortSignal | undefined) {
    if (signal?.aborted === true) this.ended = true;
    signal?.addEventListener('abort', this.abort, { once: true });
  }

  raise(topic: string): void {
    this.raised.add(topic);
    this.notify();
  }

  clear(): void {
    this.raised.clear();
  }

  end(): void {
    this.ended = true;
    this.signal?.removeEventListener('abort', this.abort);
    this.notify();
  }

  /** True once one of the topics was raised, false when the wait ended first. */
  async next(topics: ReadonlySet<string>): Promise<boolean> {
    while (!this.ended && ![...this.raised].some((topic) => topics.has(topic))) {
      await new Promise<void>((resolve) => (this.notify = resolve));
    }
    if (!this.ended) await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLIS));
    return !this.ended;
  }
}
