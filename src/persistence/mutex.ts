/** Lets one holder in at a time, in order of asking. */
export class Mutex {
  private tail: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, with the function that ends the turn. */
  async enter(): Promise<() => void> {
    let access: () => void = () => undefined;
    const mine = new Promise<void>((resolve) => (access = resolve));
    const before = this.tail;
    this.tail = before.then(() => mine);
    await before;
    return access;
  }
}
