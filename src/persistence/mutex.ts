/** Mutual exclusion: one holder at a time, in the order of the calls of `acquire`. */
export class Mutex {
  private tail: Promise<void> = Promise.resolve();

  /** Resolves when the caller holds the mutex, with the function that releases it. */
  async acquire(): Promise<() => void> {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const previous = this.tail;
    this.tail = previous.then(() => released);
    await previous;
    return release;
  }
}
