import { MINUTE } from '../../core/shared/duration.js';
import { millisOf } from '../../core/shared/interval.js';
import type { UsedToken } from '../../core/access/token.js';
import type { Clock, Log } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

interface LastUsePorts {
  readonly unitOfWork: UnitOfWork;
  readonly realClock: Clock;
  readonly log?: Log;
}

/** How many tokens are remembered before those are dropped that a write would be due for anyway. */
const MOST_REMEMBERED = 10_000;

/**
 * Notes the last use of tokens, to the minute, beside the requests: a request never waits for it,
 * and a failure costs only the note.
 */
export class LastUse {
  /** When this process last noted a use, by the id of the token. */
  private readonly noted = new Map<string, number>();

  constructor(private readonly ports: LastUsePorts) {}

  /** Notes a use now, unless one was noted within a minute, here or by another process. */
  note({ id, lastUsedAt }: Pick<UsedToken, 'id' | 'lastUsedAt'>): void {
    const { log, realClock, unitOfWork } = this.ports;
    const at = realClock.now();
    const now = millisOf(at);
    const last = Math.max(this.noted.get(id) ?? 0, lastUsedAt === null ? 0 : millisOf(lastUsedAt));
    if (now - last < MINUTE) return;
    if (this.noted.size >= MOST_REMEMBERED) this.forget(now);
    this.noted.set(id, now);
    // A use is no fact that a decision reads.
    unitOfWork
      .write((tx) => tx.tokens.noteUse(id, at))
      .catch((error: unknown) => {
        log?.warn('the last use of a token was not noted', { tokenId: id, error });
      });
  }

  private forget(now: number): void {
    for (const [id, at] of this.noted) if (now - at >= MINUTE) this.noted.delete(id);
  }
}
