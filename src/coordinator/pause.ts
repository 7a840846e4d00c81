/**
 * A pause that can be ended early, and never late: of two ends the earlier one stands, so that
 * commits that keep coming neither delay the cycle nor its cadence. Ending it during a cycle
 * shortens the next pause.
 */
export class Pause {
  private resolve: (() => void) | null = null;
  private timer: NodeJS.Timeout | undefined;
  /** When it ends, in milliseconds of the process; infinite while no end is set. */
  private endsAt = Number.POSITIVE_INFINITY;

  wait(millis: number): Promise<void> {
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.endIn(millis);
    });
  }

  endIn(millis: number): void {
    this.endsAt = Math.min(this.endsAt, performance.now() + millis);
    if (this.resolve === null) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.end();
      },
      Math.max(0, this.endsAt - performance.now()),
    );
  }

  private end(): void {
    const resolve = this.resolve;
    this.resolve = null;
    this.endsAt = Number.POSITIVE_INFINITY;
    clearTimeout(this.timer);
    resolve?.();
  }
}
