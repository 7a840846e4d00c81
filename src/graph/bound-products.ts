/**
 * The product that binds each dataset. Few datasets are bound: a bitmap says which, so that a walk
 * over half a million nodes does not look each of them up.
 */
export class BoundProducts {
  private readonly products = new Map<number, string>();
  private bits = new Uint32Array(0);

  set(node: number, product: string): void {
    const word = node >>> 5;
    if (word >= this.bits.length) {
      const larger = new Uint32Array(Math.ceil((word + 1) * 1.25));
      larger.set(this.bits);
      this.bits = larger;
    }
    this.bits[word] = (this.bits[word] ?? 0) | (1 << (node & 31));
    this.products.set(node, product);
  }

  has(node: number): boolean {
    return ((this.bits[node >>> 5] ?? 0) & (1 << (node & 31))) !== 0;
  }

  /** Null if no contract binds the node. */
  of(node: number): string | null {
    return this.has(node) ? (this.products.get(node) ?? null) : null;
  }
}
