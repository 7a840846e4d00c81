/** Keeps the results of a pure function by key. Once it is full it begins anew: bounded, and never wrong. */
export class Memo<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly most: number) {}

  /** The known result, else `compute`s and keeps it. */
  get(key: string, compute: () => T): T {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const result = compute();
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(key, result);
    return result;
  }
}
