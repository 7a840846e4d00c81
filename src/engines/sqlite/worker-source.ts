/**
 * The program of the thread that SQLite runs in: better-sqlite3 is synchronous, so only a thread of its own can be ended when a
 * statement, or a pattern that backtracks, takes too long. A text, because a thread starts from a file or a text, and the text is
 * the same from source and from the build.
 */
export const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const Database = require(workerData.driver);
const database = new Database(workerData.file, { readonly: true, fileMustExist: true });
database.pragma('query_only = 1');
database.pragma('trusted_schema = 0');
const patterns = new Map();
database.function('regexp', { deterministic: true }, (pattern, text) => {
  let compiled = patterns.get(pattern);
  if (compiled === undefined) patterns.set(pattern, (compiled = new RegExp(pattern, 'u')));
  return text === null ? null : compiled.test(String(text)) ? 1 : 0;
});
parentPort.on('message', ({ id, sql, run }) => {
  try {
    const statement = database.prepare(sql);
    if (!statement.reader || !statement.readonly) {
      throw Object.assign(new Error('The statement does not only read.'), { code: 'REFUSED' });
    }
    parentPort.postMessage({ id, rows: run ? statement.all() : [] });
  } catch (error) {
    parentPort.postMessage({ id, code: error.code ?? error.name, message: error.message });
  }
});
`;
