import { describe, expect, it } from '@jest/globals';
import { refusedDuckdbCall } from './duckdb-calls.js';

describe('functions in the SQL of a rule for DuckDB, by its text', () => {
  it.each([
    'SELECT current_query()',
    'SELECT count(*) FROM t WHERE d < now()',
    'SELECT count(*) FROM t WHERE d < current_date',
    'SELECT count(*) FROM t WHERE d<Current_Date',
    'SELECT RANDOM /* x */ ( )',
    "SELECT error(string_agg(salary, ',')) FROM t",
    "SELECT count(*) FROM read_csv('/etc/passwd')",
    "SELECT getenv('HOME')",
    'SELECT (gen_random_uuid())',
    'SELECT x, today() FROM t',
  ])('are reported: %s', (query) => {
    expect(refusedDuckdbCall(query)).not.toBeNull();
  });

  it.each([
    'SELECT count(*) FROM t',
    "SELECT count(*) FROM t WHERE name = 'now()' -- now()",
    "SELECT count(*) FROM t WHERE name = 'it''s now()' /* now() */",
    'SELECT random, version FROM t',
    'SELECT t.current_date, "current_date" FROM t',
    "SELECT count(*) FROM t WHERE name GLOB ('a*')",
    'WITH now(i) AS (SELECT 1) SELECT i FROM now',
    'SELECT n FROM t AS version(n)',
    'SELECT $$now()$$',
    "SELECT e'it\\'s now()'",
    'SELECT max(d) - min(d) FROM ${object}',
    'SELECT nowhere(1), my_now(2)',
  ])('are not reported: %s', (query) => {
    expect(refusedDuckdbCall(query)).toBeNull();
  });

  it('are found in any text, in time that grows with its length', () => {
    const started = performance.now();
    for (const part of ['a(', '"a', "'a''", '/*', '((((', 'as ', 'a.']) refusedDuckdbCall(part.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
