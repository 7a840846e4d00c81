import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { BackgroundWork } from '../../src/app/checks/background-work.js';
import { coordinate, lookForWork } from '../../src/app/checks/coordinate.js';
import { FailedAttempts } from '../../src/app/checks/failed-attempts.js';
import type { CheckAgent, MeasuredCheck } from '../../src/app/ports/check-agent.js';
import { DAY } from '../../src/core/shared/duration.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { AT } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, value } from '../support/use-cases.js';
import { pendingWork, someWork } from '../support/work.js';

const DAYS = Array.from({ length: 9 }, (_, n) => `2023-10-${String(18 + n)}`);

const SALES = model([object('sales', [field('id', { logicalType: 'integer', required: true })])], {
  id: 'sales',
  servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: '.', format: 'csv' } }],
  partitioning: { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
});

describeEachDatabase('the work of a running coordinator', (fresh) => {
  let product: CheckedProduct;
  let background: BackgroundWork | null;
  let release: () => void;
  let isHeld: (day: string) => boolean;
  let measuring: string[];
  let now: number;
  beforeEach(async () => {
    background = null;
    isHeld = () => false;
    measuring = [];
    now = 0;
    product = await CheckedProduct.create(await (await fresh()).open());
    await product.publish('1.0.0', SALES);
  }, 60_000);
  afterEach(async () => {
    release();
    await background?.stop();
    await product.close();
  });

  /** Measures as usual, but holds the partitions of `isHeld` until `release`. */
  const holding = (answer: (one: MeasuredCheck) => MeasuredCheck = (one) => one): CheckAgent => {
    const agent = product.agent();
    const held = new Promise<void>((resolve) => (release = resolve));
    return {
      name: agent.name,
      partitionsPresent: (of) => agent.partitionsPresent(of),
      look: (of, partitions) => agent.look(of, partitions),
      measure: async (request) => {
        const day = request.partition?.from.substring(0, 10) ?? '';
        measuring.push(day);
        if (isHeld(day)) await held;
        return (await agent.measure(request)).map(answer);
      },
    };
  };
  const running = (agent: CheckAgent) => {
    const ports = { ...product.ports(agent), failedAttempts: new FailedAttempts(() => now) };
    const started = new BackgroundWork(ports);
    background = started;
    const look = lookForWork({ ...ports, background: started });
    return async () => value(await look(admin, {}));
  };
  const checkedDays = async (): Promise<readonly string[]> => {
    const answered = await product.store.unitOfWork.read(({ evidence }) => evidence.answered('sales'));
    return [...new Set(answered.map(({ partition }) => partition?.from.substring(0, 10) ?? ''))].sort();
  };
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 1_000 && !(await isSo()); tries += 1) await pause(20);
    expect(await isSo()).toBe(true);
  };

  it('goes on while new work is found, which does not wait for what takes long', async () => {
    isHeld = (day) => day === '2023-10-18';
    const look = running(holding());
    await product.write('2023-10-18.csv', 'id\n1\n');
    expect(await look()).toMatchObject({ partitionsDue: 1 });
    await until(() => Promise.resolve(measuring.length === 1));
    await product.write('2023-10-19.csv', 'id\n1\n');
    expect(await look()).toMatchObject({ partitionsDue: 2 });
    await until(async () => (await checkedDays()).includes('2023-10-19'));
    expect(await checkedDays()).toEqual(['2023-10-19']);
    release();
    await until(async () => (await checkedDays()).length === 2);
    expect(measuring).toEqual(['2023-10-18', '2023-10-19']);
  });

  it('leaves room to other domains, whatever one domain has queued first', async () => {
    isHeld = () => true;
    const look = running(holding());
    for (const day of DAYS) await product.write(`${day}.csv`, 'id\n1\n');
    const other = someWork({ contractId: 'other', domain: 'finance' });
    expect(await look()).toMatchObject({ partitionsDue: DAYS.length });
    await until(() => Promise.resolve(measuring.length === 4));
    // Its contract is not known here: it is completed as soon as it is its turn.
    await product.store.unitOfWork.write((tx) => tx.work.enqueue([other], AT));
    await look();
    const pending = (): Promise<number> => pendingWork(product.store);
    await until(async () => (await pending()) === DAYS.length);
    expect(measuring).toHaveLength(4);
    release();
    await until(async () => (await pending()) === 0);
    expect(await checkedDays()).toEqual(DAYS);
  });

  it('is dropped when it does not end within seconds of the stop, and found due again', async () => {
    isHeld = (day) => day === '2023-10-18';
    const look = running(holding());
    for (const day of DAYS) await product.write(`${day}.csv`, 'id\n1\n');
    await look();
    await until(async () => (await checkedDays()).length === DAYS.length - 1);
    const began = performance.now();
    await background?.stop();
    expect(performance.now() - began).toBeLessThan(15_000);
    release();
    await pause(200);
    expect(await checkedDays()).toEqual(DAYS.filter((day) => day !== '2023-10-18'));
    // No lease is left that the next coordinator would wait for.
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1, partitionsChecked: 1 });
    expect(await checkedDays()).toEqual(DAYS);
  });

  it('runs checks whose data cannot be read again after twice as long each time, and at once when it changes', async () => {
    const failedAttempts = new FailedAttempts(() => now);
    const agent = holding();
    const cycle = async () => value(await coordinate({ ...product.ports(agent), failedAttempts })(admin, {}));
    const servers = SALES.servers.map((server) => ({ ...server, settings: { path: '.', format: 'json' } }));
    const partitioning = { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.json', calendar: null };
    await product.publish('1.1.0', { ...SALES, servers, partitioning });
    await product.write('2023-10-26.json', '{"id": ', '2023-10-27T00:00:00Z');
    for (const minutes of [2, 4, 8]) {
      expect(await cycle()).toMatchObject({ partitionsDue: 1 });
      now += minutes * 60_000 - 1;
      expect(await cycle()).toMatchObject({ partitionsDue: 0 });
      now += 1;
    }
    expect(await cycle()).toMatchObject({ partitionsDue: 1 });
    expect(measuring).toHaveLength(4);
    const latest = (await product.checks({ partition: '2023-10-26' })).map((check) => check.latest?.outcome);
    expect(new Set(latest)).toEqual(new Set(['ERROR']));
    await product.write('2023-10-26.json', '{"id": 1}', '2023-10-26T05:00:00Z');
    expect(await cycle()).toMatchObject({ partitionsDue: 1, partitionsChecked: 1 });
    expect(await product.health('2023-10-26')).toMatchObject({ status: 'HEALTHY' });
    expect(await cycle()).toMatchObject({ partitionsDue: 0 });
  });

  it('reads a file that was missing as soon as it exists', async () => {
    const failedAttempts = new FailedAttempts(() => now);
    const cycle = async () => value(await coordinate({ ...product.ports(holding()), failedAttempts })(admin, {}));
    const server = {
      name: 'lake',
      type: 'local',
      environment: 'prod',
      settings: { path: 'all/sales.csv', format: 'csv' },
    };
    await product.publish('1.1.0', { ...SALES, servers: [server], partitioning: null, sla: [] });
    expect(await cycle()).toMatchObject({ partitionsDue: 1 });
    expect(await cycle()).toMatchObject({ partitionsDue: 0 });
    // Files that are copied keep the time of their last write.
    await product.write('all/sales.csv', 'id\n1\n', '2023-01-01T00:00:00Z');
    expect(await cycle()).toMatchObject({ partitionsDue: 1, partitionsChecked: 1 });
    expect(await product.health()).toMatchObject({ status: 'HEALTHY' });
  });

  it('tries once for each version what no engine can read on a server that is read', async () => {
    const cycle = async () => value(await coordinate(product.ports(holding()))(admin, {}));
    const days = { every: 'P1D', timezone: 'UTC', path: null, calendar: null };
    const servers = [
      { name: 'lake', type: 'local', environment: 'prod', settings: { path: 'all.csv', format: 'csv' } },
    ];
    await product.write('all.csv', 'id,day\n1,2023-10-26\n');
    await product.publish('1.1.0', { ...SALES, servers, partitioning: { ...days, column: null } });
    product.now = addMillis(AT, DAY);
    const { partitionsDue } = await cycle();
    expect(partitionsDue).toBeGreaterThan(0);
    expect((await product.checks()).map(({ latest }) => latest?.reasonCode)).toContain('PARTITIONING_WITHOUT_DATA');
    expect(await cycle()).toMatchObject({ partitionsDue: 0 });
    await product.publish('1.1.1', { ...SALES, servers, partitioning: { ...days, column: 'day' } });
    expect(await cycle()).toMatchObject({ partitionsDue });
  });

  it('runs a check that timed out again only after a pause, or a change of its data', async () => {
    let isSlow = true;
    const agent = holding((one) =>
      isSlow && one.check.measure.metric === 'nulls'
        ? { ...one, outcome: 'ERROR', reasonCode: 'TIMED_OUT', observed: null, damage: null }
        : one,
    );
    const failedAttempts = new FailedAttempts(() => now);
    const cycle = async () => value(await coordinate({ ...product.ports(agent), failedAttempts })(admin, {}));
    await product.write('2023-10-26.csv', 'id\n1\n', '2023-10-27T00:00:00Z');
    expect(await cycle()).toMatchObject({ partitionsDue: 1, partitionsChecked: 1 });
    expect(await cycle()).toMatchObject({ partitionsDue: 0 });
    now += 2 * 60_000;
    expect(await cycle()).toMatchObject({ partitionsDue: 1, evidenceRecorded: 0 });
    now += 2 * 60_000;
    expect(await cycle()).toMatchObject({ partitionsDue: 0 });
    isSlow = false;
    await product.write('2023-10-26.csv', 'id\n1\n2\n', '2023-10-27T05:00:00Z');
    expect(await cycle()).toMatchObject({ partitionsDue: 1, partitionsChecked: 1 });
    expect(measuring).toHaveLength(3);
    expect(await product.health('2023-10-26')).toMatchObject({ status: 'HEALTHY' });
  });
});
