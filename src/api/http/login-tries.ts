/** Addresses that are remembered; more than this many fail within a minute only in an attack. */
const MOST_ADDRESSES = 10_000;

interface Window {
  readonly since: number;
  count: number;
}

/** Counts the failed logins of each address, in windows that begin with the first of them. */
export class LoginTries {
  private readonly windows = new Map<string, Window>();

  constructor(
    private readonly most: number,
    private readonly millis: number,
  ) {}

  /** Takes a try, before its result is known: many at once are counted too. False for none left. */
  take(address: string, now: number): boolean {
    const window = this.windowOf(address, now);
    if (window.count >= this.most) return false;
    window.count += 1;
    return true;
  }

  /** A login that succeeds is no guess, and many browsers can have the address of one proxy. */
  giveBack(address: string): void {
    const window = this.windows.get(address);
    if (window !== undefined) window.count -= 1;
  }

  private windowOf(address: string, now: number): Window {
    const known = this.windows.get(address);
    if (known !== undefined && now - known.since < this.millis) return known;
    // In the order of insertion: the oldest is the first one.
    this.windows.delete(address);
    const [oldest] = this.windows.keys();
    if (oldest !== undefined && this.windows.size >= MOST_ADDRESSES) this.windows.delete(oldest);
    const window = { since: now, count: 0 };
    this.windows.set(address, window);
    return window;
  }
}
