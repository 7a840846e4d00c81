import { describe, expect, it } from '@jest/globals';
import { refusedSqliteCall } from './sqlite-calls.js';

describe('functions in the SQL of a rule for SQLite', () => {
  it.each([
    'SELECT random()',
    'SELECT "random" ()',
    'SELECT [random]()',
    'SELECT RANDOM /* x */ ( )',
    'SELECT count(*) FROM t WHERE d < current_date',
    'SELECT CURRENT_TIMESTAMP',
    "SELECT date('now')",
    'SELECT date()',
    "SELECT strftime('%s')",
    "SELECT julianday('no' || 'w')",
    'SELECT error(group_concat(salary)) FROM t',
    'SELECT sqlite_version()',
    'SELECT count(*) FROM pragma_database_list',
    'SELECT count(*) FROM sqlite_master',
    'SELECT last_insert_rowid()',
  ])('are refused where they do not depend on the data alone: %s', (query) => {
    expect(refusedSqliteCall(query)).not.toBeNull();
  });

  it.each([
    'SELECT count(*) FROM t',
    "SELECT count(*) FROM t WHERE name = 'random()' -- random()",
    "SELECT count(*) FROM t WHERE date(d) < '2023-01-01'",
    "SELECT count(*) FROM t WHERE strftime('%w', d) = '0'",
    'SELECT random FROM t',
    'SELECT sum(version) FROM t',
    'WITH n(i) AS (SELECT 1) SELECT i FROM n',
  ])('may be used otherwise: %s', (query) => {
    expect(refusedSqliteCall(query)).toBeNull();
  });
});
