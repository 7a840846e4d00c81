import type { GateDecision } from '../../core/gate/gate-decision.js';
import { MINUTE } from '../../core/shared/duration.js';
import type { Instant } from '../../core/shared/interval.js';
import type { Log } from '../ports/clock.js';
import type { AnsweredDecision } from '../ports/decision-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

interface RequestTimesPorts {
  readonly unitOfWork: UnitOfWork;
  readonly log?: Log;
}

/** How many decisions are remembered before they are written early. */
const MOST_REMEMBERED = 10_000;

/**
 * When decisions were requested last: counted in memory, and written once a minute beside the
 * requests. A request never waits for it, and a failure or a stop costs only the note.
 */
export class RequestTimes {
  private noted = new Map<string, AnsweredDecision>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly ports: RequestTimesPorts,
    private readonly everyMillis = MINUTE,
  ) {}

  note(decision: GateDecision, at: Instant): void {
    this.noted.set(decision.id, { decision, at });
    if (this.noted.size >= MOST_REMEMBERED) return void this.flush();
    this.timer ??= setTimeout(() => void this.flush(), this.everyMillis).unref();
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const answered = [...this.noted.values()];
    this.noted = new Map();
    try {
      await this.ports.unitOfWork.write((tx) => tx.decisions.putLastRequests(answered));
    } catch (error) {
      this.ports.log?.warn('when gate decisions were requested last was not noted', { error });
    }
  }
}
