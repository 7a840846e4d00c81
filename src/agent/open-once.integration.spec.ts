import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { field, model, object, rule } from '../../test/support/quality-models.js';
import type { Engine } from '../app/ports/engine.js';
import { checksOf } from '../core/quality/derive.js';
import { openEngines } from '../engines/index.js';
import { systemIds } from '../platform/ids.js';
import { EmbeddedAgent } from './embedded-agent.js';

let root: string;
let duckdb: Engine;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-open-once-'));
  for (const name of ['customers', 'orders', 'returns']) await writeFile(join(root, `${name}.csv`), 'id\n1\n2\n');
  [duckdb] = openEngines({ root, variables: new Map() }) as [Engine];
});
afterAll(async () => {
  await duckdb.close();
  await rm(root, { recursive: true, force: true });
});

it('opens each object of a contract once, however many others refer to it or read it', async () => {
  const count = rule({
    ruleId: 'all',
    type: 'sql',
    query: 'SELECT count(*) FROM orders, customers',
    bound: { operator: 'mustBe', value: 4 },
  });
  const key = { customProperties: [], relationships: [{ to: 'customers.id' }] };
  const referring = field('id', { logicalType: 'integer', documentation: key });
  const objects = [
    object('customers', [field('id', { logicalType: 'integer' })], { quality: [count] }),
    object('orders', [referring], { quality: [count] }),
    object('returns', [referring], { quality: [count] }),
    object('missing', [field('id')], { quality: [count] }),
  ];
  const made = model(objects, {
    servers: [{ name: 's', type: 'local', environment: 'prod', settings: { path: '{object}.csv', format: 'csv' } }],
    partitioning: null,
  });
  const opened: string[] = [];
  const engine = new Proxy(duckdb, {
    get: (target, name: keyof Engine) => {
      const value: unknown = target[name];
      if (typeof value !== 'function') return value;
      return (...given: Parameters<Engine['open']>) => {
        if (name === 'open') opened.push(given[0].object.name);
        return (value as (...all: typeof given) => unknown).apply(target, given);
      };
    },
  });
  const agent = new EmbeddedAgent({
    name: 'a',
    engines: [engine],
    environment: 'prod',
    ids: systemIds,
    realMillis: () => 0,
  });
  const checks = checksOf(made, systemIds.sha256);
  const results = await agent.measure({ model: made, checks, partition: null, asOf: '2023-11-01T00:00:00.000Z' });
  expect(opened.sort()).toEqual(['customers', 'missing', 'orders', 'returns']);
  const outcomes = Object.fromEntries(results.map(({ check, outcome }) => [check.id.split('#')[1], outcome]));
  expect(outcomes).toMatchObject({ 'customers:all': 'PASS', 'orders:all': 'PASS', 'returns:all': 'PASS' });
  expect(Object.entries(outcomes).filter(([id]) => id.includes('foreign-key'))).toEqual([
    ['orders.id:foreign-key', 'PASS'],
    ['returns.id:foreign-key', 'PASS'],
  ]);
});
