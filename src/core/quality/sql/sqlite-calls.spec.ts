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
    "SELECT datetime('subsec')",
    "SELECT unixepoch('subsecond')",
    "SELECT unixepoch(' NOW ')",
    "SELECT date(substr('xnowx', 2, 3))",
    'SELECT date(char(110, 111, 119))',
    "SELECT date(x'6e6f77')",
    "SELECT date(trim('xnowx', 'x'))",
    "SELECT date('today')",
    "SELECT strftime('%s', (SELECT 'now'))",
    "SELECT timediff('2023-01-01')",
    "SELECT date(CASE WHEN 1 THEN 'now' END)",
    "SELECT count(*) FROM t WHERE date(coalesce(d, 'now')) > d",
    "SELECT count(*) FROM t WHERE datetime(d, 'localtime') > d",
    "SELECT count(*) FROM t WHERE datetime(d, 'utc') > d",
    "SELECT count(*) FROM t WHERE date(d, '+1 day', lower('LOCALTIME')) > d",
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
    "SELECT count(*) FROM t WHERE date(d, '+1 day', 'start of month', 'weekday 0') < d",
    "SELECT count(*) FROM t WHERE unixepoch(d, 'subsec') < unixepoch('2023-10-27 05:00')",
    "SELECT count(*) FROM t WHERE datetime(seconds, 'unixepoch') < d",
    "SELECT count(*) FROM t WHERE julianday(2460000.5) < julianday(t.\"d\", '+' || days || ' days')",
    "SELECT count(*) FROM t WHERE date(substr(d, 1, 10)) IS NULL OR time(d) < time('09:00')",
    'SELECT count(*) FROM ${object} WHERE date(${column}) IS NULL',
    'SELECT count(*) FROM t WHERE date(-1) < d',
    'SELECT random FROM t',
    'SELECT sum(version) FROM t',
    'WITH n(i) AS (SELECT 1) SELECT i FROM n',
  ])('may be used otherwise: %s', (query) => {
    expect(refusedSqliteCall(query)).toBeNull();
  });
});
