/** Mutual exclusion: one holder at a time, in the order of the calls of `acquire`. */
export class Mutex {
  private tail: Promise<void> = Promise.resolve();

  /**
   * As `acquire`, or null where others hold the mutex for longer than this, in milliseconds: then
   * it is not acquired.
   */
  async acquireWithin(millis: number): Promise<(() => void) | null> {
    const acquired = this.acquire();
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        resolve(null);
      }, millis);
    });
    const release = await Promise.race([acquired, tooLate]);
    clearTimeout(timer);
    if (release === null) void acquired.then((late) => late());
    return release;
  }

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
