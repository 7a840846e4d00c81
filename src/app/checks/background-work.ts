import type { DueWorkPorts } from './attempt-work.js';
import { DueWork } from './due-work.js';
import type { DueContract } from './due-contract.js';

export interface BackgroundPorts extends DueWorkPorts {
  /** Evaluates every sensor that is not paused. */
  readonly evaluateSensors: () => Promise<unknown>;
}

/** The work of the running coordinator, which goes on while it looks for more. */
export class BackgroundWork {
  private readonly work: DueWork;
  private readonly stopping = new AbortController();
  private current: Promise<void> | null = null;
  private offers = 0;

  constructor(private readonly ports: BackgroundPorts) {
    this.work = new DueWork(ports);
  }

  /** Runs the work that was found, beside what runs already; returns at once. */
  start(owner: string, dueContracts: readonly DueContract[]): void {
    if (this.stopping.signal.aborted) return;
    this.work.offer(dueContracts);
    this.offers += 1;
    this.current ??= this.runOffered(owner).finally(() => (this.current = null));
  }

  /**
   * Begins no more, waits a few seconds for what runs, and drops the rest: the next look finds it
   * due again.
   */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.current;
  }

  private async runOffered(owner: string): Promise<void> {
    const { signal } = this.stopping;
    let taken = 0;
    while (taken !== this.offers) {
      taken = this.offers;
      try {
        const counts = await this.work.run({ owner, signal });
        if (counts.checked > 0) this.ports.log.info('the coordinator ran checks', { ...counts });
        // Sensors may wait for the checks that have ended.
        if (counts.checked > 0) await this.ports.evaluateSensors();
      } catch (error) {
        this.ports.log.error('due checks could not be run', { error });
      }
    }
  }
}
