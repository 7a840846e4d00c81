import { type Instant, instantOf, millisOf } from '../core/shared/interval.js';
import type { Clock, Log } from '../app/ports/clock.js';

/** How often the clock of the database is read. */
const EVERY_MILLIS = 60_000;
/** How many readings one measurement takes; the fastest one is the most exact. */
const READINGS = 3;
/** A difference between the clocks of the host that shows a step of one, or a sleep of the host. */
const STEP_MILLIS = 1_000;
/** The skew of the host that is worth a warning. */
const SKEW_MILLIS = 5_000;
/** A slow reading is inexact: it replaces a better one only after this time. */
const TRUSTED_MILLIS = 300_000;

/** The clocks of the host, in milliseconds; tests bring others. */
export interface HostClocks {
  /** Time of day. It may be wrong, and it may be set at any time. */
  readonly time: () => number;
  /** Never set, but it stops while the host sleeps. */
  readonly monotonic: () => number;
}

const hostClocks: HostClocks = { time: () => Date.now(), monotonic: () => performance.now() };

interface DatabaseClockParts {
  /** Reads the clock of the database. */
  readonly read: () => Promise<Instant>;
  readonly log: Log;
  readonly host?: HostClocks;
}

/** What one reading of the database's clock gave. */
interface Measured {
  /** The time of the database, and the clocks of the host at that moment. */
  readonly database: number;
  readonly time: number;
  readonly monotonic: number;
  /** How long the reading took: it is exact to half of that. */
  readonly took: number;
}

/**
 * The time of the database, the same on every host that shares it (ADR 0025). It is read at
 * intervals and continued with the monotonic clock of the host, so that no request waits for it,
 * and a wrong or stepping clock of the host changes no decision. After a sleep of the host, time is
 * late until the reading that the first call begins.
 */
export class DatabaseClock implements Clock {
  readonly fixed = false;
  private known: Measured;
  private measuring: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private warned = false;
  private last = 0;

  private constructor(
    private readonly parts: DatabaseClockParts & { readonly host: HostClocks },
    first: Measured,
  ) {
    this.known = first;
  }

  /** Measures once, for a process or thread that ends soon. */
  static async once(parts: DatabaseClockParts): Promise<DatabaseClock> {
    const all = { host: hostClocks, ...parts };
    const clock = new DatabaseClock(all, await measured(all));
    clock.warnOfSkew();
    return clock;
  }

  /**
   * Measures, and keeps measuring until it is stopped. Rejects where the database does not answer.
   */
  static async start(parts: DatabaseClockParts): Promise<DatabaseClock> {
    const clock = await DatabaseClock.once(parts);
    clock.timer = setInterval(() => void clock.measure(), EVERY_MILLIS).unref();
    return clock;
  }

  now(): Instant {
    const { host } = this.parts;
    const elapsed = host.monotonic() - this.known.monotonic;
    if (Math.abs(host.time() - this.known.time - elapsed) >= STEP_MILLIS) void this.measure();
    const now = Math.round(this.known.database + elapsed);
    // A measurement corrects by milliseconds: time does not go back for that.
    if (now > this.last || this.last - now >= STEP_MILLIS) this.last = now;
    return instantOf(this.last);
  }

  /** Reads the clock of the database now. Never rejects: what was measured before applies. */
  measure(): Promise<void> {
    this.measuring ??= this.measureOnce().finally(() => {
      this.measuring = null;
    });
    return this.measuring;
  }

  /** Ends the measurements. */
  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.measuring;
  }

  private async measureOnce(): Promise<void> {
    try {
      const next = await measured(this.parts);
      const { monotonic, took } = this.known;
      const isInexact = next.took > Math.max(took * 2, STEP_MILLIS) && next.monotonic - monotonic < TRUSTED_MILLIS;
      if (!isInexact) this.known = next;
      this.warnOfSkew();
    } catch (error) {
      this.parts.log.warn('the clock of the database cannot be read', { error });
    }
  }

  private warnOfSkew(): void {
    const { database, time } = this.known;
    const isSkewed = Math.abs(time - database) >= SKEW_MILLIS;
    if (isSkewed && !this.warned)
      this.parts.log.warn('the clock of this host differs from that of the database, which applies', {
        seconds: Math.round((time - database) / 1000),
      });
    this.warned = isSkewed;
  }
}

/** The most exact of several readings. */
async function measured({ host = hostClocks, read }: DatabaseClockParts): Promise<Measured> {
  let best: Measured | null = null;
  for (let reading = 0; reading < READINGS; reading += 1) {
    const began = host.monotonic();
    const database = millisOf(await read());
    const took = host.monotonic() - began;
    // The database looked at its clock about in the middle.
    if (best === null || took < best.took)
      best = { database: database + took / 2, time: host.time(), monotonic: began + took, took };
  }
  if (best === null) throw new Error('A measurement takes at least one reading.');
  return best;
}
