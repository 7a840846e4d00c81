import { MINUTE, SECOND } from '../../src/core/shared/duration.js';
import { type Window, isWithin } from './plan.js';
import type { Random } from './random.js';
import type { ServerProcess } from './server-process.js';
import type { Timeline } from './timeline.js';

/**
 * The network between agents and the processes of the server. Requests and answers come late, twice
 * or never; while it is cut, half of them come when it works again.
 */
export class Network {
  constructor(
    private readonly timeline: Timeline,
    private readonly random: Random,
    private readonly processes: readonly ServerProcess[],
    private readonly healedAt: number,
  ) {}

  call<T>(cuts: readonly Window[], handle: (process: ServerProcess) => Promise<T>, reply: (answer: T) => void): void {
    const { random, timeline } = this;
    const deliver = async (): Promise<void> => {
      const up = this.processes.filter((process) => process.isUp);
      if (up.length === 0) return;
      const answer = await handle(random.pick(up));
      this.carry(cuts, () => {
        reply(answer);
      });
    };
    this.carry(cuts, deliver);
    if (this.fails && random.chance(0.01)) timeline.after(random.between(SECOND, MINUTE), deliver);
  }

  private get fails(): boolean {
    return this.timeline.now < this.healedAt;
  }

  private carry(cuts: readonly Window[], deliver: () => Promise<void> | void): void {
    const { random, timeline } = this;
    const cut = isWithin(cuts, timeline.now);
    if (cut !== undefined) {
      if (random.chance(0.5)) timeline.at(cut.to + random.between(1, 10 * SECOND), deliver);
      return;
    }
    if (this.fails && random.chance(0.01)) return;
    const isLate = this.fails && random.chance(0.01);
    timeline.after(isLate ? random.between(5 * SECOND, 3 * MINUTE) : random.between(5, 400), deliver);
  }
}
