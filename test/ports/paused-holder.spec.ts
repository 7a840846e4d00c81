import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ContractModel } from '../../src/core/contract/model.js';
import { CheckedProduct } from '../support/checked-product.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { type Running, run } from '../support/processes.js';
import { field, model, object } from '../support/quality-models.js';
import { inOneSnapshot } from '../support/raw-sql.js';

const LEASE_MILLIS = 1_500;
/** Each test starts several processes: many seconds on a loaded machine. */
const LIMIT_MILLIS = 150_000;
const DAYS = ['2023-10-24', '2023-10-25', '2023-10-26', '2023-10-27'];

const SALES: ContractModel = model(
  [object('sales', [field('id', { primaryKeyPosition: 1 }), field('amount', { required: true })])],
  {
    id: 'sales',
    servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: 'sales', format: 'csv' } }],
    partitioning: { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
  },
);

interface Row {
  readonly agent: string;
  readonly attempt: number;
}

describeEachDatabase('a coordinator that is stopped past its lease and goes on', (fresh) => {
  let database: TestDatabase;
  let product: CheckedProduct;
  let running: Running[];
  beforeEach(async () => {
    running = [];
    database = await fresh();
    product = await CheckedProduct.create(await database.open());
    for (const day of DAYS) await product.write(`sales/${day}.csv`, 'id,amount\n1,5\n2,7\n', '2023-10-28T05:00:00Z');
    await product.publish('1.0.0', SALES, '2023-10-20T00:00:00.000Z');
  }, 60_000);
  afterEach(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await product.close();
  });

  const start = (name: string, stopsAt = 'never'): Running => {
    const started = run('coordinator.ts', database.url, product.root, name, String(LEASE_MILLIS), stopsAt);
    running.push(started);
    return started;
  };
  const shows = async (process: Running, line: string): Promise<void> => {
    const ended = process.ended.then(() => Promise.reject(new Error(`It ended without the line ${line}.`)));
    const shown = async (): Promise<void> => {
      while (!process.lines.includes(line) && process.child.exitCode === null) await pause(10);
    };
    await Promise.race([ended, shown()]);
  };
  const done = async (process: Running): Promise<readonly string[]> => {
    process.child.kill('SIGCONT');
    await process.ended;
    return process.lines.filter((line) => !/^(stopped|0 0)$/u.test(line));
  };
  const evidence = (): Promise<Row[]> =>
    inOneSnapshot(database.url, ({ rows }) => rows<Row>('SELECT agent, attempt FROM evidence'));

  it.each(['look', 'measure'])(
    'adds nothing to what others did meanwhile (stopped at %s)',
    async (stopsAt) => {
      const paused = start('paused', stopsAt);
      await shows(paused, 'stopped');
      expect(await evidence()).toEqual([]);

      const others = [start('second'), start('third')];
      await Promise.all(others.map(({ ended }) => ended));
      const checked = others.flatMap(({ lines }) => lines.map((line) => Number(line.split(' ')[0])));
      expect(checked.reduce((sum, count) => sum + count, 0)).toBe(DAYS.length);
      const before = await evidence();

      expect(await done(paused)).toEqual([]);
      const after = await evidence();
      expect(after).toEqual(before);
      expect(after.length % DAYS.length).toBe(0);
      expect(after.length).toBeGreaterThan(2 * DAYS.length);
      expect(after.filter(({ agent, attempt }) => agent === 'paused' || attempt > 1)).toEqual([]);
      expect(await product.health('2023-10-26')).toMatchObject({ status: 'HEALTHY' });
    },
    LIMIT_MILLIS,
  );

  it(
    'does not report a replaced file again that others found and checked',
    async () => {
      await product.cycle();
      await product.write('sales/2023-10-27.csv', 'id,amount\n1,5\n2,\n', '2023-10-28T05:30:00Z');
      const paused = start('paused', 'look');
      await shows(paused, 'stopped');
      await start('second').ended;
      const [before, verdict] = [await evidence(), await product.health('2023-10-27')];
      expect(await done(paused)).toEqual([]);

      expect(await evidence()).toEqual(before);
      expect(Math.max(...before.map(({ attempt }) => attempt))).toBe(2);
      const changes = await inOneSnapshot(database.url, ({ rows }) => rows('SELECT sequence FROM data_change'));
      expect(changes).toHaveLength(1);
      expect(verdict.status).not.toBe('HEALTHY');
      expect((await product.health('2023-10-27')).status).toBe(verdict.status);
    },
    LIMIT_MILLIS,
  );
});
