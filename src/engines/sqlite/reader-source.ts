/**
 * The program of the process that SQLite runs in: better-sqlite3 is synchronous and cannot be interrupted, so only a process of its
 * own can be ended when a statement, or a pattern that backtracks, takes too long. A text, because it is then the same from source
 * and from the build.
 */
export const READER_SOURCE = `
const [driver, file] = process.argv.slice(1);
const Database = require(driver);
const send = (answer) => process.send(answer);
let database;
try {
  database = open();
} catch (error) {
  process.on('message', ({ id }) => send({ id, code: error.code ?? error.name, message: error.message }));
}
function open() {
const database = new Database(file, { readonly: true, fileMustExist: true });
database.pragma('query_only = 1');
database.pragma('trusted_schema = 0');
const patterns = new Map();
database.function('regexp', { deterministic: true }, (pattern, text) => {
  let compiled = patterns.get(pattern);
  if (compiled === undefined) patterns.set(pattern, (compiled = new RegExp(pattern, 'u')));
  return text === null ? null : compiled.test(String(text)) ? 1 : 0;
});
process.on('message', ({ id, sql, run }) => {
  try {
    const statement = database.prepare(sql);
    if (!statement.reader || !statement.readonly) {
      throw Object.assign(new Error('The statement does not only read.'), { code: 'REFUSED' });
    }
    send({ id, rows: run ? statement.all() : [] });
  } catch (error) {
    send({ id, code: error.code ?? error.name, message: error.message });
  }
});
return database;
}
process.on('disconnect', () => process.exit(0));
`;
