import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import { coordinate } from '../../src/app/checks/coordinate.js';
import type { CheckAgent } from '../../src/app/ports/check-agent.js';
import { partitionOfKey } from '../../src/core/partition/partitioning.js';
import type { Evidence } from '../../src/core/quality/check.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, value } from '../support/use-cases.js';

const DAYS = ['2023-11-01', '2023-11-02', '2023-11-03', '2023-11-04', '2023-11-05', '2023-11-06'];
const PARTITIONING = { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.parquet' };
const CONTRACT = model(
  [object('sales', [field('id', { logicalType: 'integer', unique: true }), field('amount', { required: true })])],
  {
    id: 'sales',
    servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: 'sales', format: 'parquet' } }],
    partitioning: { ...PARTITIONING, calendar: null },
  },
);

describeEachDatabase('work items that are leased together', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    await mkdir(join(product.root, 'sales'));
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const [index, day] of DAYS.entries()) {
      const rows = `SELECT i // ${String(index + 1)} AS id, nullif(i, ${String(index)}) AS amount FROM range(4) r(i)`;
      await connection.run(`COPY (${rows}) TO '${product.root}/sales/${day}.parquet'`);
    }
    connection.closeSync();
    instance.closeSync();
    await writeFile(join(product.root, 'sales', `${DAYS[2] ?? ''}.parquet`), 'not Parquet');
    await product.publish('1.0.0', CONTRACT);
    product.now = '2023-11-08T00:00:00.000Z';
  });
  afterEach(() => product.close());

  /** The agent of the product, which notes how it is used. */
  function noting(notes: string[]): CheckAgent {
    const agent = product.agent();
    return {
      name: agent.name,
      measure: (request) => {
        notes.push('alone');
        return agent.measure(request);
      },
      prepare: async (requests) => {
        const prepared = await agent.prepare?.(requests);
        if (prepared === undefined) throw new Error('The agent prepares requests.');
        notes.push(`${String(prepared.shared.size)} of ${String(requests.length)}`);
        return prepared;
      },
      partitionsPresent: (of, domain) => agent.partitionsPresent(of, domain),
      look: (of, partitions, domain) => agent.look(of, partitions, domain),
    };
  }

  const results = (evidence: readonly Evidence[]) =>
    evidence
      .map(({ checkId, observed, outcome, reasonCode, statementHash }) => ({
        ...{ checkId, observed, outcome, reasonCode, statementHash },
      }))
      .sort((a, b) => (a.checkId < b.checkId ? -1 : 1));

  it('read their data together, except what cannot be shared, and record what each of them has alone', async () => {
    const notes: string[] = [];
    const report = value(await coordinate(product.ports(noting(notes)))(admin, {}));
    expect(report).toMatchObject({ partitionsDue: 6, partitionsChecked: 6, failed: 0 });
    expect(notes).toEqual(['5 of 6', 'alone']);
    const { unitOfWork } = product.store;
    const partitions = DAYS.map((day) => partitionOfKey(PARTITIONING, day));
    const evidence = await unitOfWork.read((stores) => stores.evidence.forPartitions('sales', partitions));
    for (const [index, day] of DAYS.entries()) {
      const own = evidence.filter(({ partition }) => partition?.from === partitions[index]?.from);
      expect(own.length).toBeGreaterThan(3);
      expect([day, results(own)]).toEqual([day, results(await product.run(day))]);
    }
    expect(new Set(evidence.map(({ outcome }) => outcome))).toEqual(new Set(['PASS', 'FAIL', 'ERROR']));
    // What could not be read is tried again.
    expect(value(await coordinate(product.ports(noting(notes)))(admin, {})).partitionsDue).toBe(1);
  });
});
