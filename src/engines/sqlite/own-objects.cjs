'use strict';
const Database = require('@concordat/embedded-sqlite');

function refused(name) {
  const text = `A rule's SQL must be one SELECT over the contract's objects: it reads ${name}, which is not an object of the contract.`;
  return Object.assign(new Error(text), { code: 'REFUSED' });
}

function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A database without a table, in which not even the tables that SQLite provides can be read. */
function withoutTables(prepared) {
  const empty = new Database(':memory:');
  prepared(empty);
  for (const { name } of empty.prepare('PRAGMA module_list').all()) {
    empty.exec(`CREATE VIEW ${quoted(name)} AS SELECT 1 FROM ${quoted(name)}`);
  }
  empty.pragma('query_only = 1');
  return empty;
}

/** Tables of the file that hide the functions of JSON, which a database without tables has too. */
const HIDING =
  "SELECT lower(name) FROM main.sqlite_schema WHERE name LIKE 'json%\\_each' ESCAPE '\\' OR name LIKE 'json%\\_tree' ESCAPE '\\'";

/**
 * Refuses SQL that reads anything but the objects and what its own WITH names: it must prepare in a
 * database with nothing else too. SQLite has no hook here that reports the tables of a statement.
 */
function ownObjects(prepared) {
  let empty = null;
  return (database, { objects, prelude, query }) => {
    const text = query.toLowerCase();
    const mentioned = objects.filter((name) => name.includes('"') || text.includes(name.toLowerCase()));
    const own = objects.map((name) => name.toLowerCase());
    for (const name of database.prepare(HIDING).pluck().all()) {
      if (text.includes(name) && !own.includes(name)) throw refused(name);
    }
    const known = mentioned.map((name) => {
      const columns = database.prepare(`${prelude}\nSELECT * FROM ${quoted(name)}`).columns();
      const names = columns.map((column) => quoted(column.name)).join(', ');
      return `${quoted(name)} (${names}) AS (SELECT ${columns.map(() => 'NULL').join(', ')})`;
    });
    const prefix = /^\s*with\s+(?:recursive\s+)?/iu.exec(query);
    const behind = prefix === null ? `\n${query}` : `,\n${query.slice(prefix[0].length)}`;
    const alone = known.length === 0 ? query : `WITH ${known.join(', ')}${behind}`;
    empty ??= withoutTables(prepared);
    try {
      empty.prepare(alone);
    } catch (error) {
      const other = /^no such table: (.*)$|^view (.*) is circularly defined$/su.exec(error.message);
      if (other !== null) throw refused(other[1] ?? other[2]);
      throw error;
    }
  };
}

module.exports = { ownObjects };
