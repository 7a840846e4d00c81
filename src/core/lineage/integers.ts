/** A growing list of 32-bit integers in one block of memory. */
export class Integers {
  private items: Int32Array<ArrayBuffer> = new Int32Array(16);
  private used = 0;

  /** A list that begins with these numbers, which belong to it from now on. */
  static over(items: Int32Array<ArrayBuffer>): Integers {
    const list = new Integers();
    list.items = items;
    list.used = items.length;
    return list;
  }

  get length(): number {
    return this.used;
  }

  /** Appends, and returns the position. */
  push(value: number): number {
    if (this.used === this.items.length) {
      const larger = new Int32Array(Math.max(16, Math.ceil(this.used * 1.5)));
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.used] = value;
    this.used += 1;
    return this.used - 1;
  }

  at(position: number): number {
    return this.items[position] ?? 0;
  }

  set(position: number, value: number): void {
    this.items[position] = value;
  }

  /** The content of the list without a copy; it is not valid after a push. */
  view(): Int32Array<ArrayBuffer> {
    return this.items.subarray(0, this.used);
  }
}
