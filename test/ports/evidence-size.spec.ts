import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/core/quality/check.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { systemIds } from '../../src/platform/ids.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { inOneSnapshot } from '../support/raw-sql.js';

const DAY_MILLIS = 86_400_000;
const CONTRACTS = 10;
const DAYS = 100;
const CHECKS = 20;
const ROWS = CONTRACTS * DAYS * CHECKS;
/** The bytes of a result with its indexes. */
const MOST_BYTES = 200;
/**
 * With its part of all that it refers to: its check, definition, partition, reading and texts.
 * PostgreSQL adds 28 bytes to each row and 12 to each entry of an index.
 */
const MOST_BYTES_OF_ALL = { sqlite: 150, postgres: 270 };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a coordinator records of one reading of a partition: one check in twenty fails. */
function reading(contract: number, day: number): Omit<Evidence, 'sequence' | 'attempt'>[] {
  const contractId = `sales-orders-${String(contract)}`;
  const from = addMillis('2023-01-01T00:00:00.000Z', day * DAY_MILLIS);
  const to = addMillis(from, DAY_MILLIS);
  const observedAt = addMillis(to, 3_600_123);
  return Array.from({ length: CHECKS }, (_, n) => {
    const failed = (day + n) % CHECKS === 0;
    const column = `column_${String(n)}`;
    return {
      id: systemIds.next(),
      contractId,
      contractVersion: '1.4.0',
      checkId: `${contractId}#orders.${column}:required`,
      checkDigest: sha256(`${contractId} ${column}`),
      partition: { from, to },
      outcome: failed ? 'FAIL' : 'PASS',
      observed: failed ? 17 : 0,
      damage: failed ? 0.25 : 0,
      rowsTested: 120_000 + day,
      reasonCode: null,
      message: null,
      durationMillis: 412,
      engine: 'duckdb',
      statementHash: sha256(`${contractId} ${from}`),
      agent: 'coordinator-1',
      provenance: 'agent',
      keysWithheld: failed ? 'NOT_PERMITTED_BY_CONTRACT' : null,
      predicate: failed ? `"${column}" IS NULL` : null,
      observedAt,
      measureDigest: sha256(`measure ${contractId} ${column}`),
      server: 'lake',
      beganAt: addMillis(observedAt, -500),
      recordedAt: observedAt,
      seenSequence: day,
    };
  });
}

describeEachDatabase('the size of evidence', (fresh, dialect) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await fresh();
    const store = await database.open();
    for (let day = 0; day < DAYS; day += 1)
      await store.unitOfWork.write(async ({ evidence }) => {
        for (let contract = 0; contract < CONTRACTS; contract += 1) await evidence.append(reading(contract, day));
      });
  }, 120_000);

  const bytesByTable = async (): Promise<ReadonlyMap<string, number>> => {
    const sizes =
      dialect === 'sqlite'
        ? `SELECT m.tbl_name AS name, sum(s.pgsize) AS bytes FROM dbstat s JOIN sqlite_master m ON m.name = s.name
           WHERE m.tbl_name LIKE 'evidence%' GROUP BY m.tbl_name`
        : `SELECT relname AS name, pg_total_relation_size(oid) AS bytes FROM pg_class
           WHERE relkind = 'r' AND relname LIKE 'evidence%'`;
    const rows = await inOneSnapshot(database.url, (reader) => reader.rows<{ name: string; bytes: number }>(sizes));
    return new Map(rows.map(({ bytes, name }) => [name, bytes]));
  };

  it(`is at most ${String(MOST_BYTES)} bytes a result with its indexes`, async () => {
    const bytes = await bytesByTable();
    expect((bytes.get('evidence_result') ?? Infinity) / ROWS).toBeLessThanOrEqual(MOST_BYTES);
    const all = [...bytes.values()].reduce((sum, one) => sum + one, 0);
    expect(all / ROWS).toBeLessThanOrEqual(MOST_BYTES_OF_ALL[dialect]);
  });
});
