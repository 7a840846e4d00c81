'use strict';
const { ecmaPattern, plain, replaced, serve } = require('../readers/serve.cjs');
const { existsSync, fstatSync, readdirSync } = require('node:fs');
const Database = require('@concordat/embedded-sqlite');
const { ownObjects } = require('./own-objects.cjs');
const { makeRepeatable } = require('./repeatable.cjs');

const OPEN_DATABASES = 12;

/** What the program was started with: functions that rules may not use, or not with the present. */
const functions = JSON.parse(process.argv[3]);

const databases = new Map();

/** Where the system lists the open files of this process. */
const OPEN_FILES = ['/proc/self/fd', '/dev/fd'].find((folder) => existsSync(folder));

/** Device and number of each open file, by its descriptor; of pipes and the like nothing. */
function openFiles() {
  const found = new Map();
  for (const name of OPEN_FILES === undefined ? [] : readdirSync(OPEN_FILES)) {
    try {
      const state = fstatSync(Number(name), { bigint: true });
      if (state.isFile()) found.set(name, `${state.dev}:${state.ino}`);
    } catch {
      // The descriptor of the listing itself.
    }
  }
  return found;
}

/**
 * The database at the path, if it is the file that may be read: what was opened decides, because a
 * link may have been in the place of the file just then. Other threads of the process may open
 * files meanwhile, and SQLite may reuse the descriptor of a file that it has open.
 */
function openedAt(file, identity) {
  const before = openFiles();
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const opened = [...openFiles()].filter(([name, own]) => before.get(name) !== own);
  if (opened.length === 0 || opened.some(([, own]) => own === identity)) return database;
  database.close();
  throw replaced(file);
}

/** The file, opened read-only; for a contract's own SQL without what depends on the present. */
function opened({ path, identity }, isUntrusted) {
  const database = openedAt(path, identity);
  database.pragma('query_only = 1');
  database.pragma('trusted_schema = 0');
  withFunctions(database, isUntrusted);
  return database;
}

/** The connection with the functions that checks use. */
function withFunctions(database, isUntrusted) {
  // Beyond 2^53 a JavaScript number differs from the integer in the file.
  database.defaultSafeIntegers(true);
  database.function('regexp', { deterministic: true }, (pattern, text) =>
    text === null ? null : ecmaPattern(String(pattern)).test(String(text)) ? 1 : 0,
  );
  database.function('error', (message) => {
    throw new Error(String(message));
  });
  if (isUntrusted) makeRepeatable(database, functions);
}

const refuseOthers = ownObjects((empty) => withFunctions(empty, true));

/** The database of the file, which becomes the most recently used one. */
function databaseOf(file, isUntrusted) {
  const key = `${isUntrusted}:${file.path}`;
  let known = databases.get(key);
  databases.delete(key);
  // The file was replaced: the open handle would still read the old one.
  if (known !== undefined && known.identity !== file.identity) {
    known.database.close();
    known = undefined;
  }
  known ??= { identity: file.identity, database: opened(file, isUntrusted) };
  databases.set(key, known);
  if (databases.size > OPEN_DATABASES) {
    const [oldest, { database }] = databases.entries().next().value;
    databases.delete(oldest);
    database.close();
  }
  return known.database;
}

function converted(row) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

serve(({ files: [file], sql, run, isUntrusted = false, rule = null }) => {
  const database = databaseOf(file, isUntrusted);
  if (rule !== null) refuseOthers(database, rule);
  const statement = database.prepare(sql);
  if (!statement.reader || !statement.readonly) {
    throw Object.assign(new Error('The statement is not read-only.'), { code: 'REFUSED' });
  }
  return run ? statement.all().map(converted) : [];
});
