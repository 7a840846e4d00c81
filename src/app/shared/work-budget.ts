import { AppFailure } from './errors.js';
import { yieldToEventLoop } from './cooperative.js';

export const WORK_LIMITS: WorkLimits = { perRequest: 250_000, perSubject: 500_000 };

/**
 * Limits of work, in units: a check of a partition that is evaluated, a row or a node that is
 * returned, or 500 nodes that are walked. A unit takes about 10 µs.
 */
export interface WorkLimits {
  /** The units of one request, or of one answer of a subscription. */
  readonly perRequest: number;
  /** The units of all requests of one subject that run at the same time. */
  readonly perSubject: number;
}

/** More units than this are evaluated alone: one request of a subject after the other. */
const LIGHT = 5_000;

/** The work of the requests that run, by subject. */
export class WorkBudgets {
  private readonly running = new Map<string, number>();
  private readonly heavy = new Map<string, Promise<unknown>>();

  constructor(readonly limits: WorkLimits) {}

  /** The account of a request of the subject; to be closed when its work is done. */
  open(subject: string): WorkAccount {
    return new WorkAccount(subject, this);
  }

  /** An account of a subscription: each of its answers is a request of its own. */
  stream(subject: string): WorkAccount {
    return new WorkAccount(subject, this, true);
  }

  /** The units of all running requests of the subject. */
  of(subject: string): number {
    return this.running.get(subject) ?? 0;
  }

  add(subject: string, units: number): void {
    const sum = this.of(subject) + units;
    if (sum > 0) this.running.set(subject, sum);
    else this.running.delete(subject);
  }

  /** Runs heavy work of one subject one after the other, so that it does not use all readers. */
  async inTurn<T>(subject: string, work: () => Promise<T>): Promise<T> {
    // The other parts of the request are estimated before the first of them runs.
    const before = this.heavy.get(subject) ?? yieldToEventLoop();
    const run = before.then(work);
    const settled = run.catch(() => undefined);
    this.heavy.set(subject, settled);
    try {
      return await run;
    } finally {
      if (this.heavy.get(subject) === settled) this.heavy.delete(subject);
    }
  }
}

/** Called with the units of work that is about to begin, known by now; throws to prevent it. */
export type Admit = (units: number) => void;

/** Leaves a transaction that would hold a reader while heavy work waits. */
class Heavy extends Error {
  constructor(readonly units: number) {
    super('heavy work waits for its turn');
  }
}

/**
 * Evaluates within the account, if the call has one. The evaluation calls `admit` as soon as it
 * knows the work of its next part; where that is heavy, it is abandoned and starts again in its
 * turn.
 */
export async function admitted<T>(
  account: WorkAccount | undefined,
  evaluate: (admit: Admit) => Promise<T>,
): Promise<T> {
  if (account === undefined) return evaluate(() => undefined);
  let paid = 0;
  try {
    return await evaluate((units) => {
      if (units > LIGHT) throw new Heavy(units);
      account.charge(units);
      paid += units;
    });
  } catch (error) {
    if (!(error instanceof Heavy)) throw error;
    // The evaluation meets the same parts again.
    paid += error.units;
    return account.inTurn(error.units, () =>
      evaluate((units) => {
        const rest = Math.max(0, units - paid);
        paid -= units - rest;
        if (rest > 0) account.charge(rest);
      }),
    );
  }
}

/** What one request costs: estimated and counted before the work begins. */
export class WorkAccount {
  private spent = 0;
  private isOpen = true;
  private refusal: AppFailure | null = null;

  constructor(
    private readonly subject: string,
    private readonly budgets: WorkBudgets,
    private readonly isStream = false,
  ) {}

  /** Counts work that is about to begin; fails where a limit would be exceeded. */
  charge(units: number): void {
    const { perRequest, perSubject } = this.budgets.limits;
    const sum = this.spent + units;
    if (sum > perRequest) throw this.refuse(tooCostly(sum, perRequest));
    const running = this.budgets.of(this.subject) + units;
    if (running > perSubject) throw this.refuse(tooMuchAtOnce(this.subject, running, perSubject));
    if (this.isStream) return;
    this.spent = sum;
    if (this.isOpen) this.budgets.add(this.subject, units);
  }

  /**
   * Counts the units and runs the work after the other heavy work of the subject. Once a part of
   * the request was refused, none of the waiting ones runs.
   */
  async inTurn<T>(units: number, work: () => Promise<T>): Promise<T> {
    this.charge(units);
    return this.budgets.inTurn(this.subject, async () => {
      if (this.refusal !== null) throw this.refusal;
      return work();
    });
  }

  /** An account of the same subject for one answer of a subscription. */
  another(): WorkAccount {
    return this.budgets.open(this.subject);
  }

  /** Ends the request: its work no longer counts for the subject. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.budgets.add(this.subject, -this.spent);
  }

  private refuse(failure: AppFailure): AppFailure {
    this.refusal = failure;
    return failure;
  }
}

const number = new Intl.NumberFormat('en');

function tooCostly(units: number, limit: number): AppFailure {
  return new AppFailure({
    kind: 'Invalid',
    code: 'TOO_COSTLY',
    message: `The request needs ${number.format(units)} units of work or more, and the limit of one request is ${number.format(limit)} (CONCORDAT_WORK_PER_REQUEST). A unit is a check of a partition, a row, or 500 nodes that are walked.`,
  });
}

function tooMuchAtOnce(subject: string, units: number, limit: number): AppFailure {
  return new AppFailure({
    kind: 'Unavailable',
    code: 'TOO_MUCH_AT_ONCE',
    message: `The running requests of \`${subject}\` and this one need ${number.format(units)} units of work, and the limit of one subject is ${number.format(limit)} (CONCORDAT_WORK_PER_SUBJECT).`,
  });
}
