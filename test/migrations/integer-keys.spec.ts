import { expect, it } from '@jest/globals';
import { ORDER } from '../../migrations/order.js';
import type { Evidence } from '../../src/core/quality/check.js';
import { EVIDENCE_COLUMNS, evidenceFromRow, evidenceToRow } from '../../src/persistence/mappers/evidence-mappers.js';
import { migrate } from '../../src/persistence/migrator.js';
import { openBackend } from '../../src/persistence/open-store.js';
import type { Backend } from '../../src/persistence/backend.js';
import type { EvidenceRow } from '../../src/persistence/rows/evidence-rows.js';
import { type Sql, valuesOf } from '../../src/persistence/sql.js';
import { systemIds } from '../../src/platform/ids.js';
import { type TestDatabase, describeEachDatabase, silentLog } from '../support/databases.js';
import { EVIDENCE } from '../support/sample-entities.js';

const BEFORE = '0028-leaner-lineage';
/** More than one batch of the migration. */
const ROWS = 20_050;
const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const NEXT = { from: '2023-10-28T00:00:00.000Z', to: '2023-10-29T00:00:00.000Z' };

/** The values of each result as one text, which compares fast. */
const texts = (results: readonly Evidence[]): readonly string[] =>
  results.map((one) => JSON.stringify(valuesOf(evidenceToRow(one), EVIDENCE_COLUMNS)));

/** Results with and without each text, of several contracts, readings and partitions. */
function result(n: number): Evidence {
  const pick = <T>(every: number, value: T): T | null => (n % every === 0 ? null : value);
  return {
    ...EVIDENCE,
    sequence: n + 1,
    id: n % 5 === 0 ? `early-${String(n)}` : systemIds.next(),
    contractId: `c${String(n % 3)}`,
    contractVersion: n % 7 === 0 ? '1.0.0' : '1.1.0',
    checkId: `o.a${String(n % 11)}:required`,
    checkDigest: `d${String(n % 13)}`,
    measureDigest: pick(17, `m${String(n % 13)}`),
    partition: n % 4 === 0 ? null : n % 4 === 1 ? DAY : NEXT,
    attempt: n + 1,
    outcome: n % 2 === 0 ? 'FAIL' : 'ERROR',
    observed: [null, 2, 2.5, 'VARCHAR'][n % 4] ?? null,
    damage: pick(3, 0.1 + 0.2),
    rowsTested: pick(5, 3_000_000_000),
    reasonCode: pick(2, 'NO_ROWS'),
    message: pick(6, `no “rows” ${String(n)}`),
    predicate: pick(9, 'id = 7'),
    durationMillis: pick(8, 12),
    engine: pick(8, 'duckdb'),
    statementHash: pick(10, `s${String(n % 6)}`),
    agent: pick(10, 'embedded'),
    provenance: n % 12 === 0 ? 'dbt' : 'agent',
    keysWithheld: pick(7, 'NO_KEY'),
    server: pick(12, 'lake'),
    seenSequence: n % 19,
  };
}

describeEachDatabase('the migration of evidence to integer keys', (fresh) => {
  const using = async <T>(database: TestDatabase, work: (backend: Backend) => Promise<T>): Promise<T> => {
    const backend = await openBackend({ url: database.url, log: silentLog, ids: systemIds });
    try {
      return await work(backend);
    } finally {
      await backend.close();
    }
  };
  const within = async <T>(backend: Backend, work: (sql: Sql) => Promise<T>): Promise<T> => {
    const connection = await backend.writer();
    try {
      await connection.begin();
      const done = await work(connection.sql);
      await connection.commit();
      return done;
    } finally {
      await connection.release();
    }
  };
  const insert = (backend: Backend, results: readonly Evidence[]): Promise<number> =>
    within(backend, (sql) =>
      sql.insertAll(
        'evidence',
        EVIDENCE_COLUMNS,
        results.map((one) => valuesOf(evidenceToRow(one), EVIDENCE_COLUMNS)),
      ),
    );
  const all = (backend: Backend): Promise<readonly Evidence[]> =>
    within(backend, async (sql) => {
      const rows = await sql.all<EvidenceRow>(`SELECT ${EVIDENCE_COLUMNS.join(', ')} FROM evidence ORDER BY sequence`);
      return rows.map(evidenceFromRow);
    });
  const count = (backend: Backend, table: string): Promise<number> =>
    within(backend, async (sql) => (await sql.one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))?.n ?? 0);

  it('keeps every property of every result, up, down and up again', async () => {
    const results = Array.from({ length: ROWS }, (_, n) => result(n));
    const expected = texts(results);
    await using(await fresh('empty'), async (backend) => {
      await migrate(backend, ORDER, BEFORE);
      await insert(backend, results);
      expect(texts(await all(backend))).toEqual(expected);
      await migrate(backend, ORDER);
      expect(texts(await all(backend))).toEqual(expected);
      expect(await count(backend, 'evidence_partition')).toBe(9);
      expect(await count(backend, 'evidence_check')).toBe(33);
      await migrate(backend, ORDER, BEFORE);
      expect(texts(await all(backend))).toEqual(expected);
      await migrate(backend, ORDER);
      expect(texts(await all(backend))).toEqual(expected);
    });
  }, 120_000);

  it('has what an earlier release inserts while both run, and numbers attempts after it', async () => {
    const database = await fresh('empty');
    const store = await database.open();
    const results = Array.from({ length: 60 }, (_, n) => result(n));
    const read = (contractId: string): Promise<readonly Evidence[]> =>
      store.unitOfWork.read(({ evidence }) => evidence.forPartitions(contractId, [null, DAY, NEXT]));
    await using(database, async (backend) => {
      await within(backend, (sql) => sql.run(`UPDATE record_counter SET last = 60 WHERE name = 'record'`));
      await insert(backend, results.slice(0, 10));
      await insert(backend, results.slice(10));
      expect(await all(backend)).toEqual(results);
      for (const contractId of ['c0', 'c1', 'c2'])
        expect(await read(contractId)).toEqual(results.filter((one) => one.contractId === contractId));
      // Both releases give the numbers of the same checks, definitions and partitions.
      const numbered = ['evidence_check', 'evidence_definition', 'evidence_partition'];
      const before = await Promise.all(numbered.map((table) => count(backend, table)));
      const again = { ...result(14), id: systemIds.next() };
      const [stored] = await store.unitOfWork.write(({ evidence }) => evidence.append([again]));
      expect(stored).toEqual({ ...again, sequence: 61, attempt: 49 });
      expect(await Promise.all(numbered.map((table) => count(backend, table)))).toEqual(before);
      expect((await all(backend)).at(-1)).toEqual(stored);
    });
  }, 60_000);

  it('has one reading for what an earlier release inserts of one', async () => {
    await using(await fresh('empty'), async (backend) => {
      await migrate(backend, ORDER);
      const one = Array.from({ length: 20 }, (_, n) => ({
        ...EVIDENCE,
        ...{
          id: systemIds.next(),
          sequence: n + 1,
          attempt: 1,
          checkId: `o.a${String(n)}:required`,
          agent: null,
          durationMillis: 12,
        },
      }));
      await insert(backend, one);
      expect(await all(backend)).toEqual(one);
      expect(await count(backend, 'evidence_reading')).toBe(1);
    });
  });
});
