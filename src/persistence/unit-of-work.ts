import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import { Unavailable } from '../app/shared/errors.js';
import { runningRequest } from '../app/shared/cooperative.js';
import type { Ids } from '../app/ports/clock.js';
import type { DataVersion } from '../app/ports/data-version-store.js';
import type { Stores } from '../app/ports/stores.js';
import type { Transaction, UnitOfWork } from '../app/ports/unit-of-work.js';
import type { Instant } from '../core/shared/interval.js';
import type { Backend, Connection } from './backend.js';
import { retryWithin, withRetry } from './retry.js';
import { expireAfterTransaction } from './expire-after-transaction.js';
import { Facts } from './facts.js';
import { KeptReads } from './kept-reads.js';
import { dataVersion } from './stores/data-version-store.js';
import { recordHeads } from './stores/fact-heads.js';
import type { SignalHub } from './signals.js';
import { Shares } from './shares.js';
import type { StoreContext } from './store-context.js';

function orBusy(give: (() => void) | null): () => void {
  if (give !== null) return give;
  throw new Unavailable('The database does not answer in time: earlier requests of this subject still wait for it.');
}

/** How many reads of one request run at the same time. */
const READERS_OF_REQUEST = 3;

/** A running transaction, which nested calls of the same async context join. */
interface Scope {
  readonly mode: 'read' | 'write';
  open: boolean;
  /**
   * What a nested write threw first: the transaction then rolls back even if the outer work catches
   * it.
   */
  failure: { readonly error: unknown } | undefined;
  /** Whether the transaction rolls back at its end although the work returns a result. */
  abandoned: boolean;
  readonly topics: Set<string>;
  /** What it wrote facts about. */
  readonly facts: Facts;
  readonly transaction: Transaction;
}

export interface UnitOfWorkParts {
  readonly backend: Backend;
  readonly signals: SignalHub;
  readonly ids: Ids;
  readonly storesOf: (context: StoreContext) => Stores;
}

/**
 * TypeORM's better-sqlite3 driver has one query runner per DataSource: left alone, a second
 * request's write lands inside the first one's open transaction and is lost with its rollback,
 * acknowledged or not. So only this unit of work begins transactions, and the stores of one refuse
 * to work after its end.
 *
 * An error that the work throws rolls everything back and reaches the caller unchanged. The work
 * may run more than once (a lost race is retried), so it must change nothing outside the store.
 */
export class TransactionalUnitOfWork implements UnitOfWork {
  private readonly scopes = new AsyncLocalStorage<Scope>();
  private readonly keptReads = new KeptReads();

  /** Whether the last write could not be done. */
  private writesFail = false;
  private verifying: Promise<void> | undefined;

  /** One subject reads with half of the connections at most, and one request with a few of them. */
  private readonly readersOfSubjects: Shares;
  private readonly readersOfRequests = new Shares(READERS_OF_REQUEST);

  constructor(private readonly parts: UnitOfWorkParts) {
    this.readersOfSubjects = new Shares(Math.ceil(parts.backend.readers / 2));
  }

  /**
   * Where the last write failed, whether one works now: a full disk answers all reads. Rejects with
   * the reason. Callers at the same time share one attempt.
   */
  async verifyWrites(): Promise<void> {
    if (!this.writesFail) return;
    this.verifying ??= this.writeProbe().finally(() => (this.verifying = undefined));
    await this.verifying;
  }

  private async writeProbe(): Promise<void> {
    const { backend } = this.parts;
    await this.retried(async () => {
      const connection = await backend.writer();
      return this.attempt('write', connection, () => backend.takeSpace(connection));
    });
    this.writesFail = false;
  }

  /** The time by the clock of the database, in a read of its own. */
  async databaseNow(): Promise<Instant> {
    const { result } = await this.retried(async () =>
      this.attempt('read', await this.parts.backend.reader(), (tx) => tx.now()),
    );
    return result;
  }

  dataVersion(): Promise<DataVersion> {
    return this.retried(async () => {
      const connection = await this.parts.backend.reader();
      let broken: Error | undefined;
      try {
        return await dataVersion(connection.sql);
      } catch (error) {
        broken = asError(error);
        throw error;
      } finally {
        await connection.release(broken);
      }
    });
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const outer = this.scopes.getStore();
    if (outer?.open === true && outer.mode === 'write') return joined(outer, work);
    const { result, topics } = await this.retried(async () =>
      this.attempt('write', await this.parts.backend.writer(), work),
    ).catch((error: unknown) => {
      this.writesFail ||= error instanceof Unavailable;
      throw error;
    });
    this.writesFail = false;
    if (topics.length > 0) this.scopes.exit(() => this.parts.signals.deliver(topics));
    return result;
  }

  async read<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    const outer = this.scopes.getStore();
    if (outer?.open === true) return work(outer.transaction);
    const request = runningRequest();
    const giveBack: (() => void)[] = [];
    try {
      if (request !== null) {
        const { timeoutMillis } = this.parts.backend;
        const began = performance.now();
        giveBack.push(orBusy(await this.readersOfRequests.take(request.key, timeoutMillis)));
        const rest = Math.max(0, timeoutMillis - (performance.now() - began));
        giveBack.push(orBusy(await this.readersOfSubjects.take(request.subject, rest)));
      }
      const { result } = await this.retried(async () => this.attempt('read', await this.parts.backend.reader(), work));
      return result;
    } finally {
      for (const give of giveBack) give();
    }
  }

  /** Repeats a transaction that lost a race; reports an unavailable database as such. */
  private async retried<T>(attempt: () => Promise<T>): Promise<T> {
    const { backend } = this.parts;
    try {
      return await withRetry(attempt, (error) => backend.isContention(error), retryWithin(backend.timeoutMillis));
    } catch (error) {
      const unavailability = backend.unavailability(error);
      if (unavailability === null) throw error;
      throw new Unavailable(unavailability.message, { cause: error }, unavailability.code);
    }
  }

  private async attempt<T>(
    mode: Scope['mode'],
    connection: Connection,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<{ readonly result: T; readonly topics: readonly string[] }> {
    let broken: Error | undefined;
    let committing: readonly string[] | undefined;
    try {
      await connection.begin().catch((error: unknown) => {
        broken = asError(error);
        throw error;
      });
      const { scope, close } = this.openScope(mode, connection);
      try {
        const result = await this.scopes.run(scope, () => work(scope.transaction));
        if (scope.failure !== undefined) throw scope.failure.error;
        if (scope.abandoned) {
          close();
          broken = await rolledBack(connection);
          return { result, topics: [] };
        }
        const topics = [...scope.topics];
        await recordHeads(connection.sql, this.parts.ids, scope.facts.written);
        if (topics.length > 0) await this.parts.backend.announce(connection, topics);
        close();
        committing = topics;
        await connection.commit();
        return { result, topics };
      } catch (error) {
        close();
        // On a lost connection a ROLLBACK would wait for its own timeout; the database rolls back.
        const lost = this.parts.backend.unavailability(error)?.connectionLost === true;
        broken = lost ? asError(error) : await rolledBack(connection);
        if (lost && committing !== undefined && mode === 'write') throw this.outcomeUnknown(error, committing);
        throw error;
      }
    } finally {
      await connection.release(broken);
    }
  }

  /**
   * The connection was lost during the commit, which the database may have done, or may still do.
   * What waits for it looks now, and again where the database announces it.
   */
  private outcomeUnknown(cause: unknown, topics: readonly string[]): Unavailable {
    this.parts.backend.heedOwnCommits();
    this.scopes.exit(() => this.parts.signals.deliver(topics));
    const message = 'The database did not confirm the commit in time: the change may have been stored, or not.';
    return new Unavailable(message, { cause }, 'OUTCOME_UNKNOWN');
  }

  private openScope(mode: Scope['mode'], connection: Connection): { scope: Scope; close: () => void } {
    const manager = Proxy.revocable<EntityManager>(connection.manager, {});
    const isOpen = (): boolean => scope.open;
    const sql = expireAfterTransaction(connection.sql, isOpen);
    const facts = new Facts();
    const reads = mode === 'read' ? { kept: this.keptReads, snapshot: null } : null;
    const stores = this.parts.storesOf({ sql, manager: manager.proxy, ids: this.parts.ids, facts, reads });
    const transaction: Transaction = Object.create(stores, {
      now: {
        value: async () => (await sql.one<{ now: string }>(`SELECT ${sql.now} AS now`))?.now ?? '',
      },
      signal: { value: (topic: string) => void scope.topics.add(topic) },
      abandon: { value: () => void (scope.abandoned = true) },
    }) as Transaction;
    const scope: Scope = {
      mode,
      open: true,
      failure: undefined,
      abandoned: false,
      topics: new Set(),
      facts,
      transaction,
    };
    return {
      scope,
      close: () => {
        scope.open = false;
        manager.revoke();
      },
    };
  }
}

/**
 * A nested write is part of the outer one: its failure rolls the outer one back, even if caught.
 */
async function joined<T>(outer: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await work(outer.transaction);
  } catch (error) {
    outer.failure ??= { error };
    throw error;
  }
}

/** Rolls back; returns the error when the connection is broken. */
async function rolledBack(connection: Connection): Promise<Error | undefined> {
  try {
    await connection.rollback();
    return undefined;
  } catch (error) {
    return asError(error);
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
