import Database from '@concordat/embedded-sqlite';

/** Counts the executions of every SQLite statement in this process. */
export function countStatements(): { take(): number } {
  let count = 0;
  const database = new Database(':memory:');
  const prototype = Object.getPrototypeOf(database.prepare('SELECT 1')) as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  for (const method of ['run', 'get', 'all', 'iterate']) {
    const original = prototype[method];
    if (original === undefined) throw new Error(`better-sqlite3 has no ${method}`);
    prototype[method] = function counted(this: unknown, ...args: unknown[]) {
      count += 1;
      return original.apply(this, args);
    };
  }
  database.close();
  return {
    take: () => {
      const taken = count;
      count = 0;
      return taken;
    },
  };
}
