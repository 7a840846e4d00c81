/** Counts what is in use, in all and by key: connections of an address, the cost of a subject. */
export class InUse {
  private readonly byKey = new Map<string, number>();
  private taken = 0;

  /** In all. */
  get total(): number {
    return this.taken;
  }

  of(key: string): number {
    return this.byKey.get(key) ?? 0;
  }

  /** Counts `amount` until the returned function is called, which works once. */
  take(key: string, amount = 1): () => void {
    this.change(key, amount);
    let isTaken = true;
    return () => {
      if (isTaken) this.change(key, -amount);
      isTaken = false;
    };
  }

  private change(key: string, amount: number): void {
    this.taken += amount;
    const own = this.of(key) + amount;
    if (own === 0) this.byKey.delete(key);
    else this.byKey.set(key, own);
  }
}
