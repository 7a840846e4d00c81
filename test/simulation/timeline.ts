import { type Instant, instantOf } from '../../src/core/shared/interval.js';

interface Event {
  readonly at: number;
  readonly order: number;
  readonly run: () => Promise<void> | void;
}

/** Events in the order of their moments in milliseconds, then as they were added. */
export class Timeline {
  private readonly heap: Event[] = [];
  private added = 0;
  private writtenMoment = Number.NaN;
  private written: Instant = '';
  /** How many events ran. */
  ran = 0;

  constructor(private moment: number) {}

  get now(): number {
    return this.moment;
  }

  get instant(): Instant {
    if (this.writtenMoment !== this.moment) {
      this.writtenMoment = this.moment;
      this.written = instantOf(this.moment);
    }
    return this.written;
  }

  at(moment: number, run: Event['run']): void {
    this.added += 1;
    const { heap } = this;
    heap.push({ at: Math.max(moment, this.moment), order: this.added, run });
    let place = heap.length - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isBefore(place, parent)) break;
      this.swap(place, parent);
      place = parent;
    }
  }

  after(millis: number, run: Event['run']): void {
    this.at(this.moment + millis, run);
  }

  /** Runs what happens until `end`. */
  async runUntil(end: number): Promise<void> {
    for (;;) {
      const [first] = this.heap;
      if (first === undefined || first.at > end) break;
      this.removeFirst();
      this.moment = first.at;
      this.ran += 1;
      await first.run();
    }
    this.moment = end;
  }

  private removeFirst(): void {
    const { heap } = this;
    this.swap(0, heap.length - 1);
    heap.pop();
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      if (left >= heap.length) return;
      const child = left + 1 < heap.length && this.isBefore(left + 1, left) ? left + 1 : left;
      if (!this.isBefore(child, place)) return;
      this.swap(child, place);
      place = child;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.heap[one] as Event, this.heap[other] as Event];
    return a.at === b.at ? a.order < b.order : a.at < b.at;
  }

  private swap(one: number, other: number): void {
    const { heap } = this;
    [heap[one], heap[other]] = [heap[other] as Event, heap[one] as Event];
  }
}
