import type { Sql } from './sql.js';

/**
 * The same statements, refused once the transaction is over: with a missing `await` they would
 * otherwise run inside another request's transaction.
 */
export function expireAfterTransaction(sql: Sql, isOpen: () => boolean): Sql {
  const over = (): Promise<never> =>
    Promise.reject(new Error('The transaction is over: a store was used after it, probably for a missing await.'));
  const methods: Pick<Sql, 'all' | 'one' | 'run' | 'insertAll' | 'updateAll' | 'lock' | 'tryLock'> = {
    all: (text, parameters) => (isOpen() ? sql.all(text, parameters) : over()),
    one: (text, parameters) => (isOpen() ? sql.one(text, parameters) : over()),
    run: (text, parameters) => (isOpen() ? sql.run(text, parameters) : over()),
    insertAll: (table, columns, rows, suffix) => (isOpen() ? sql.insertAll(table, columns, rows, suffix) : over()),
    updateAll: (table, update, rows) => (isOpen() ? sql.updateAll(table, update, rows) : over()),
    lock: (name) => (isOpen() ? sql.lock(name) : over()),
    tryLock: (name) => (isOpen() ? sql.tryLock(name) : over()),
  };
  return Object.assign(Object.create(sql) as Sql, methods);
}
