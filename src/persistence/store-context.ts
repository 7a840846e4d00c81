import type { EntityManager } from 'typeorm';
import type { Ids } from '../app/ports/clock.js';
import type { Facts } from './facts.js';
import type { ReadsOfTransaction } from './kept-reads.js';
import type { Sql } from './sql.js';

/** What a store works with. It lives as long as its transaction and refuses to be used after it. */
export interface StoreContext {
  readonly sql: Sql;
  /**
   * TypeORM's manager on the same connection: `insert`, `update`, `upsert`, `find` and query
   * builders. Never `save`, `remove` or `transaction`: they open transactions of their own.
   */
  readonly manager: EntityManager;
  readonly ids: Ids;
  /** What the transaction reads and writes facts about. */
  readonly facts: Facts;
  /** Results that are kept between reads; null in a transaction that writes. */
  readonly reads: ReadsOfTransaction | null;
}
