/** Keys in groups that are joined, with the size of each group (union by size). */
export class Groups {
  private readonly parents = new Map<string, string>();
  private readonly sizes = new Map<string, number>();

  constructor(keys: readonly string[]) {
    for (const key of keys) this.add(key);
  }

  add(key: string): void {
    if (!this.sizes.has(key)) this.sizes.set(key, 1);
  }

  join(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one === other) return;
    const [small, large] = this.size(one) < this.size(other) ? [one, other] : [other, one];
    this.parents.set(small, large);
    this.sizes.set(large, this.size(small) + this.size(large));
  }

  /** How many keys are in the group of this one. */
  sizeOf(key: string): number {
    return this.size(this.rootOf(key));
  }

  private rootOf(key: string): string {
    let root = key;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root)) root = parent;
    return root;
  }

  private size(root: string): number {
    return this.sizes.get(root) ?? 1;
  }
}
