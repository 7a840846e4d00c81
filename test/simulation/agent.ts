import type { MeasuredCheck } from '../../src/app/ports/check-agent.js';
import { MINUTE, SECOND } from '../../src/core/shared/duration.js';
import { CHECK } from './facts.js';
import { type AgentPlan, isWithin } from './plan.js';
import type { Found, Handed, ServerProcess } from './server-process.js';
import type { World } from './world.js';

const FIRST_PAUSE_MILLIS = 5 * SECOND;
const LONGEST_PAUSE_MILLIS = 60 * MINUTE;
const TIME_OUT_MILLIS = 30 * SECOND;
/** How long results wait for others. */
const HELD_MILLIS = SECOND;

/** An agent: it leases work, runs a few items at once, renews its leases and reports results. */
export class Agent {
  /** What it knows of is lost when it dies. */
  private life = 0;
  private isUp = false;
  private held = new Map<string, Handed>();
  private waiting: Handed[] = [];
  private running = 0;
  private found: Found[] = [];
  private pause = FIRST_PAUSE_MILLIS;
  private isAsking = false;
  private isIdle = false;
  private asks = 0;
  private beats = 0;

  constructor(
    readonly plan: AgentPlan,
    private readonly world: World,
    private readonly leaseMillis: number,
  ) {}

  start(): void {
    if (this.isUp) return;
    this.die();
    this.isUp = true;
    this.pause = FIRST_PAUSE_MILLIS;
    this.ask();
  }

  die(): void {
    this.life += 1;
    this.isUp = false;
    this.held = new Map();
    this.waiting = [];
    this.running = 0;
    this.found = [];
    this.isAsking = false;
    this.isIdle = false;
  }

  /** Ends in order: what it holds goes back. */
  stop(): void {
    const items = [...this.held.values()].map(({ item }) => item);
    this.die();
    if (items.length > 0) this.call((process) => process.release(items));
  }

  /** Work was queued. */
  wake(): void {
    if (!this.isIdle) return;
    this.isIdle = false;
    this.askAfter(this.world.random.between(0, 30 * SECOND));
  }

  /** In place of when it would ask otherwise. */
  private askAfter(millis: number): void {
    this.asks += 1;
    const { asks } = this;
    this.after(millis, () => {
      if (this.asks === asks) this.ask();
    });
  }

  private ask(): void {
    const slots = this.plan.slots - this.held.size;
    if (this.isAsking || slots <= 0) return;
    this.isAsking = true;
    this.isIdle = false;
    const asked = this.world.timeline.now;
    let answered = false;
    this.call(
      (process) => process.lease(this.plan, `${this.plan.name}#${String(this.life)}`, slots),
      (handed) => {
        if (answered || this.world.timeline.now > asked + TIME_OUT_MILLIS) return;
        answered = true;
        this.receive(handed);
      },
    );
    this.after(TIME_OUT_MILLIS, () => {
      if (answered) return;
      answered = true;
      this.receive([]);
    });
  }

  private receive(handed: readonly Handed[]): void {
    this.isAsking = false;
    if (this.held.size === 0 && handed.length > 0) this.heartbeat();
    for (const each of handed) this.held.set(each.item.id, each);
    this.waiting.push(...handed);
    this.begin();
    if (handed.length > 0) this.pause = FIRST_PAUSE_MILLIS;
    else this.pause = Math.min(LONGEST_PAUSE_MILLIS, this.pause * 6);
    this.isIdle = handed.length === 0;
    this.askAfter(this.pause);
  }

  private begin(): void {
    while (this.running < this.plan.parallel) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.running += 1;
      const { random, timeline } = this.world;
      const began = timeline.now;
      const long = random.chance(0.01) ? 40 : 1;
      const millis = next.reading === null ? 1 : random.between(500, 9_000) * this.plan.slowness * long;
      this.after(this.isAway(next, began) ? 30 * SECOND : millis, () => {
        this.end(next, this.isAway(next, began) || this.isAway(next, timeline.now));
      });
    }
  }

  private isAway({ product: { server }, reading }: Handed, moment: number): boolean {
    return reading !== null && server !== null && isWithin(server.down, moment) !== undefined;
  }

  private end(handed: Handed, isAway: boolean): void {
    this.running -= 1;
    const poison = handed.reading === null ? undefined : handed.product.poison.get(handed.item.partition?.from ?? '');
    if (poison === 'KILLS') {
      this.die();
      this.world.timeline.after(MINUTE, () => {
        this.start();
      });
      return;
    }
    const { random, timeline } = this.world;
    const throws =
      poison === 'THROWS' || (isAway && random.chance(0.1)) || (!this.world.isHealed && random.chance(0.005));
    const fault = throws || poison === 'REFUSED' ? { message: 'It could not be run.', isTransient: throws } : null;
    const reasonCode = isAway ? 'TIMED_OUT' : poison === 'ERRS' ? 'QUERY_FAILED' : null;
    const measured = handed.reading === null ? [] : [measurement(reasonCode, handed.item.server)];
    this.found.push({ ...handed, measured, fault });
    if (this.found.length === 1)
      timeline.after(
        HELD_MILLIS,
        this.ofThisLife(() => this.report()),
      );
    this.begin();
  }

  /** Reports what was found, again and again until an answer comes. */
  private report(): void {
    const found = this.found;
    this.found = [];
    let answered = false;
    const send = (): void => {
      if (answered) return;
      this.call(
        (process) => process.record(found, this.plan.name),
        () => {
          answered = true;
          for (const { item } of found) this.held.delete(item.id);
          this.ask();
        },
      );
      this.after(TIME_OUT_MILLIS, send);
    };
    send();
  }

  /** Renews what it holds, until it holds nothing. */
  private heartbeat(): void {
    this.beats += 1;
    const { beats } = this;
    this.after(this.leaseMillis / 3, () => {
      const items = [...this.held.values()].map(({ item }) => item);
      if (items.length === 0 || this.beats !== beats) return;
      this.call((process) => process.renew(items));
      this.heartbeat();
    });
  }

  private call<T>(handle: (process: ServerProcess) => Promise<T>, reply: (answer: T) => void = () => undefined): void {
    this.world.network.call(this.plan.cuts, handle, (answer) => {
      this.ofThisLife(() => {
        reply(answer);
      })();
    });
  }

  /** In milliseconds of its own clock. */
  private after(millis: number, run: () => void): void {
    this.world.timeline.after(Math.round(millis * this.plan.drift), this.ofThisLife(run));
  }

  private ofThisLife(run: () => void): () => void {
    const { life } = this;
    return () => {
      if (this.life === life) run();
    };
  }
}

function measurement(reasonCode: string | null, server: string | null): MeasuredCheck {
  const none = { observed: null, damage: null, rowsTested: null, keys: null, keysWithheld: null, predicate: null };
  const how = { durationMillis: 1, engine: 'simulated', statementHash: null, server };
  const outcome = reasonCode === null ? 'PASS' : 'ERROR';
  return { ...none, ...how, check: CHECK, outcome, reasonCode, message: reasonCode } as unknown as MeasuredCheck;
}
