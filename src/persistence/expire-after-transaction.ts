import type { Sql } from './sql.js';

/**
 * The same statements, refused once the transaction is over: with a missing `await` they would
 * otherwise run inside another request's transaction.
 */
export function expireAfterTransaction(sql: Sql, isOpen: () => boolean): Sql {
  const assertOpen = (): void => {
    if (!isOpen()) throw new Error('The transaction is over: a store was used after it, probably for a missing await.');
  };
  const methods: Pick<Sql, 'all' | 'one' | 'run' | 'insertAll' | 'updateAll' | 'lock' | 'tryLock'> = {
    all: async (text, parameters) => (assertOpen(), sql.all(text, parameters)),
    one: async (text, parameters) => (assertOpen(), sql.one(text, parameters)),
    run: async (text, parameters) => (assertOpen(), sql.run(text, parameters)),
    insertAll: async (table, columns, rows, suffix) => (assertOpen(), sql.insertAll(table, columns, rows, suffix)),
    updateAll: async (table, update, rows) => (assertOpen(), sql.updateAll(table, update, rows)),
    lock: async (name) => (assertOpen(), sql.lock(name)),
    tryLock: async (name) => (assertOpen(), sql.tryLock(name)),
  };
  return Object.assign(Object.create(sql) as Sql, methods);
}
