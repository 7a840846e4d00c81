'use strict';
const { ecmaPattern, plain, serve } = require('../readers/serve.cjs');
const { statSync } = require('node:fs');
const Database = require('@concordat/embedded-sqlite');
const { makeRepeatable } = require('./repeatable.cjs');

const OPEN_DATABASES = 12;

/** What the program was started with: functions that rules may not use, or not with the present. */
const functions = JSON.parse(process.argv[3]);

const databases = new Map();

/** The file, opened read-only; for a contract's own SQL without what depends on the present. */
function opened(file, isUntrusted) {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  database.pragma('query_only = 1');
  database.pragma('trusted_schema = 0');
  // Beyond 2^53 a JavaScript number differs from the integer in the file.
  database.defaultSafeIntegers(true);
  database.function('regexp', { deterministic: true }, (pattern, text) =>
    text === null ? null : ecmaPattern(String(pattern)).test(String(text)) ? 1 : 0,
  );
  database.function('error', (message) => {
    throw new Error(String(message));
  });
  if (isUntrusted) makeRepeatable(database, functions);
  return database;
}

/** The database of the file, which becomes the most recently used one. */
function databaseOf(file, isUntrusted) {
  const inode = statSync(file, { throwIfNoEntry: false })?.ino;
  const key = `${isUntrusted}:${file}`;
  let known = databases.get(key);
  databases.delete(key);
  // The file was replaced: the open handle would still read the old one.
  if (known !== undefined && known.inode !== inode) {
    known.database.close();
    known = undefined;
  }
  known ??= { inode, database: opened(file, isUntrusted) };
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

serve(({ place, sql, run, isUntrusted = false }) => {
  const statement = databaseOf(place, isUntrusted).prepare(sql);
  if (!statement.reader || !statement.readonly) {
    throw Object.assign(new Error('The statement is not read-only.'), { code: 'REFUSED' });
  }
  return run ? statement.all().map(converted) : [];
});
