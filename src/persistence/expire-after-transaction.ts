import type { Sql } from './sql.js';

/** The same statements, refused once the transaction is over: a forgotten `await` must fail, not write into a stranger's transaction. */
export function expiring(sql: Sql, isOpen: () => boolean): Sql {
  const check = (): void => {
    if (!isOpen()) throw new Error('The transaction is over: a store was used after it, probably for a missing await.');
  };
  const methods: Pick<Sql, 'all' | 'one' | 'run' | 'insertAll' | 'lock'> = {
    all: async (text, parameters) => (check(), sql.all(text, parameters)),
    one: async (text, parameters) => (check(), sql.one(text, parameters)),
    run: async (text, parameters) => (check(), sql.run(text, parameters)),
    insertAll: async (table, columns, rows, suffix) => (check(), sql.insertAll(table, columns, rows, suffix)),
    lock: async (name) => (check(), sql.lock(name)),
  };
  return Object.assign(Object.create(sql) as Sql, methods);
}
