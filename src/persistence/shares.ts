/**
 * Shares of a limited resource by its users: one has at most `most` of it at once, and waits for
 * its own earlier uses in the order of its calls. So one user cannot keep it from all others.
 */
export class Shares {
  private readonly used = new Map<string, number>();
  private readonly waiting = new Map<string, (() => void)[]>();

  constructor(private readonly most: number) {}

  /**
   * Resolves with the function that gives the share back, when the user may have one more; with
   * null if that takes longer than `millis`.
   */
  async take(user: string, millis: number): Promise<(() => void) | null> {
    const used = this.used.get(user) ?? 0;
    if (used < this.most) this.used.set(user, used + 1);
    else if (!(await this.turnOf(user, millis))) return null;
    return () => {
      this.give(user);
    };
  }

  /** Whether the use got a share within the time. */
  private turnOf(user: string, millis: number): Promise<boolean> {
    return new Promise((resolve) => {
      const next = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        const others = (this.waiting.get(user) ?? []).filter((one) => one !== next);
        if (others.length > 0) this.waiting.set(user, others);
        else this.waiting.delete(user);
        resolve(false);
      }, millis);
      this.waiting.set(user, [...(this.waiting.get(user) ?? []), next]);
    });
  }

  private give(user: string): void {
    const [next, ...others] = this.waiting.get(user) ?? [];
    if (others.length > 0) this.waiting.set(user, others);
    else this.waiting.delete(user);
    // The share passes to the next use, so that the number stays the same.
    if (next !== undefined) next();
    else if (this.used.get(user) === 1) this.used.delete(user);
    else this.used.set(user, (this.used.get(user) ?? 1) - 1);
  }
}
