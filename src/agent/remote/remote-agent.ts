import { setTimeout as pause } from 'node:timers/promises';
import type { AgentWork, HelloInput, LeaseRef } from '../../app/agents/protocol.js';
import type { Log } from '../../app/ports/clock.js';
import { PROTOCOLS } from '../../core/coordination/agent.js';
import { AgentLink, Away, type PostJson, Refused } from './link.js';
import type { WorkOutcome } from './run-work.js';
import { SECOND } from '../../core/shared/duration.js';

export interface RemoteAgentOptions {
  readonly about: Omit<HelloInput, 'protocols'>;
  readonly post: PostJson;
  readonly run: (work: AgentWork) => Promise<WorkOutcome>;
  readonly log: Log;
  /** Ends when there is no work, for machines that run agents as batch jobs. */
  readonly once?: boolean;
  /** In [0, 1). */
  readonly random: () => number;
  /** How long the first pause after a lost connection is; a second without it. */
  readonly firstPauseMillis?: number;
}

/** What an agent has done. */
export interface AgentCounts {
  readonly leased: number;
  readonly completed: number;
  readonly failed: number;
  /** Results that came after their lease had ended. */
  readonly dropped: number;
}

const WAIT_SECONDS = 30;
const LONGEST_PAUSE_MILLIS = 60 * SECOND;
/** How long a draining agent waits for what runs. */
const DRAIN_MILLIS = 20 * SECOND;

/**
 * An agent that runs anywhere: it introduces itself, leases work, runs it and sends the results.
 * While the server is away it tries again with growing pauses; what it held then is leased anew.
 * Once stopped it begins no more, waits for what runs, and gives back the rest.
 */
export class RemoteAgent {
  private readonly link: AgentLink;
  private readonly running = new Map<string, AgentWork>();
  private readonly stopping = new AbortController();
  private readonly counts = { leased: 0, completed: 0, failed: 0, dropped: 0 };
  /** Also those whose lease has ended: a statement cannot be undone, only its result dropped. */
  private unfinished = 0;
  private heartbeatSeconds = 20;
  private isAway = false;
  private ended: () => void = () => undefined;

  constructor(private readonly options: RemoteAgentOptions) {
    this.link = new AgentLink(options.post);
  }

  /** Resolves once stopped, or with `once` when no work is left; rejects with `Refused`. */
  async run(): Promise<AgentCounts> {
    const beating = this.heartbeats();
    try {
      await this.introduce();
      await this.leaseUntilStopped();
    } finally {
      await this.drain();
      clearInterval(beating);
    }
    return this.counts;
  }

  /** Begins no more work; `run` resolves when what runs has ended. */
  stop(): void {
    this.stopping.abort();
  }

  private async introduce(): Promise<void> {
    const { about } = this.options;
    const { signal } = this.stopping;
    const answer = await this.whileAway(() => this.link.hello({ ...about, protocols: PROTOCOLS }, signal));
    if (answer === null) return;
    this.heartbeatSeconds = answer.heartbeatSeconds;
    this.options.log.info('the agent is connected', { agent: about.agentId, protocol: answer.protocol });
  }

  private async leaseUntilStopped(): Promise<void> {
    const { about, once = false } = this.options;
    const { agentId, slots } = about;
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const free = slots - this.unfinished;
      if (free <= 0) {
        await this.oneEnds();
        continue;
      }
      const isIdle = this.unfinished === 0;
      const request = { agentId, slots: free, waitSeconds: once ? 0 : isIdle ? WAIT_SECONDS : 2 };
      const leased = await this.whileAway(() => this.link.lease(request, signal));
      for (const work of leased ?? []) this.begin(work);
      if (leased?.length !== 0 || !once) continue;
      if (this.unfinished === 0) return;
      await this.oneEnds();
    }
  }

  /**
   * Repeats a request until the server answers; null once stopped. An unknown agent introduces
   * itself again: the catalog may have been replaced.
   */
  private async whileAway<T>(request: () => Promise<T>): Promise<T | null> {
    const { signal } = this.stopping;
    for (let tries = 0; !isAborted(signal); tries += 1) {
      try {
        const answer = await request();
        if (this.isAway) this.options.log.info('the server answers again', {});
        this.isAway = false;
        return answer;
      } catch (error) {
        if (isAborted(signal)) return null;
        if (error instanceof Refused && error.code === 'AGENT_UNKNOWN') {
          await this.introduce();
          continue;
        }
        if (!(error instanceof Away) || (this.options.once === true && tries >= TRIES_ONCE)) throw error;
        if (!this.isAway)
          this.options.log.warn('the server cannot be reached; trying again', { problem: error.message });
        this.isAway = true;
        await this.pauseAfter(tries);
      }
    }
    return null;
  }

  private async pauseAfter(tries: number): Promise<void> {
    const { firstPauseMillis = SECOND, random } = this.options;
    const longest = Math.min(LONGEST_PAUSE_MILLIS, firstPauseMillis * 2 ** Math.min(tries, 10));
    const millis = longest / 2 + (longest / 2) * random();
    await pause(millis, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }

  private begin(work: AgentWork): void {
    this.running.set(work.workId, work);
    if (work.kind === 'CHECK') this.counts.leased += 1;
    this.unfinished += 1;
    void this.options.run(work).then(async (outcome) => {
      // Cancelled in the meantime: another agent has the lease.
      if (this.running.get(work.workId) === work) await this.send(work, outcome);
      if (this.running.get(work.workId) === work) this.running.delete(work.workId);
      this.unfinished -= 1;
      this.ended();
    });
  }

  private async send(work: AgentWork, outcome: WorkOutcome): Promise<void> {
    const { about, log } = this.options;
    const { attempt, token, workId } = work;
    const evidence = { agentId: about.agentId, workId, attempt, token, ...outcome };
    for (let tries = 0; ; tries += 1) {
      try {
        await this.link.evidence(evidence);
        if (work.kind === 'LOOK') return;
        if (outcome.fault === null) this.counts.completed += 1;
        else this.counts.failed += 1;
        return;
      } catch (error) {
        if (error instanceof Away && tries < MOST_SENDS && this.running.get(workId) === work) {
          await this.pauseAfter(tries);
          continue;
        }
        this.counts.dropped += 1;
        const why = error instanceof Refused ? error.code : String(error);
        log.warn('results were dropped; the work is leased again', { work: workId, contract: work.contract.id, why });
        return;
      }
    }
  }

  /** Extends the leases of what runs, and forgets what is held no more. */
  private heartbeats(): NodeJS.Timeout {
    let last = performance.now();
    let isBusy = false;
    const timer = setInterval(() => {
      if (
        isBusy ||
        ![...this.running.values()].some(({ kind }) => kind === 'CHECK') ||
        performance.now() - last < this.heartbeatSeconds * SECOND
      )
        return;
      isBusy = true;
      last = performance.now();
      // A look has its own time limit.
      const held = [...this.running.values()].filter(({ kind }) => kind === 'CHECK').map(leaseOf);
      void this.link
        .heartbeat(this.options.about.agentId, held)
        .then(({ cancel }) => {
          for (const workId of cancel) this.forget(workId);
        })
        .catch((error: unknown) => {
          this.options.log.warn('leases could not be renewed', { problem: String(error) });
        })
        .finally(() => (isBusy = false));
    }, SECOND);
    timer.unref();
    return timer;
  }

  private forget(workId: string): void {
    if (!this.running.delete(workId)) return;
    this.options.log.warn('a lease has ended before its work', { work: workId });
    this.counts.dropped += 1;
  }

  private oneEnds(): Promise<void> {
    const { signal } = this.stopping;
    return new Promise((resolve) => {
      const end = (): void => {
        signal.removeEventListener('abort', end);
        resolve();
      };
      signal.addEventListener('abort', end);
      this.ended = end;
    });
  }

  private async drain(): Promise<void> {
    const until = performance.now() + DRAIN_MILLIS;
    while (this.running.size > 0 && performance.now() < until) await pause(50);
    const left = [...this.running.values()].map(leaseOf);
    this.running.clear();
    if (left.length === 0) return;
    await this.link.release(this.options.about.agentId, left).catch((error: unknown) => {
      this.options.log.warn('leases could not be given back; they end by themselves', { problem: String(error) });
    });
  }
}

/** How often an agent that runs once tries to reach the server. */
const TRIES_ONCE = 5;
/** How often results are sent again while the lease may still be held. */
const MOST_SENDS = 8;

/** It may be aborted during any request. */
function isAborted({ aborted }: AbortSignal): boolean {
  return aborted;
}

function leaseOf({ token, workId }: AgentWork): LeaseRef {
  return { workId, token };
}
