import type { CoordinatorReport } from '../../src/app/checks/coordinate.js';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { coordinate } from '../../src/app/checks/coordinate.js';
import type { CheckAgent } from '../../src/app/ports/check-agent.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import type { Store } from '../../src/persistence/index.js';
import { CheckedProduct } from '../support/checked-product.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, value } from '../support/use-cases.js';

const CONTRACT = model([object('sales', [field('id', { logicalType: 'integer', required: true })])], {
  id: 'sales',
  servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: '.', format: 'csv' } }],
  partitioning: { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
});

/** Long enough that a renewal, due at a third of it, is not late on a loaded machine. */
const LEASE = 1_500;

describeEachDatabase('a coordinator cycle longer than its leases', (fresh) => {
  let database: TestDatabase;
  let product: CheckedProduct;
  let other: Store;
  let measured: string[];
  beforeEach(async () => {
    database = await fresh();
    product = await CheckedProduct.create(await database.open());
    other = await database.open({ migrated: false });
    await product.publish('1.0.0', CONTRACT);
    await product.write('2023-10-27.csv', 'id\n1\n');
    measured = [];
  }, 60_000);
  afterEach(() => product.close());

  /** An agent that takes `millis` for each partition. */
  const slow = (name: string, millis: number): CheckAgent => {
    const agent = product.agent(name);
    return {
      name,
      partitionsPresent: (of) => agent.partitionsPresent(of),
      look: (of, partitions) => agent.look(of, partitions),
      measure: async (request) => {
        measured.push(name);
        await pause(millis);
        return agent.measure(request);
      },
    };
  };
  const cycle = async (agent: CheckAgent, unitOfWork: UnitOfWork): Promise<CoordinatorReport> =>
    value(await coordinate({ ...product.ports(agent), unitOfWork, agentLeaseMillis: LEASE })(admin, {}));
  const evidence = (): Promise<number> => product.store.unitOfWork.read((stores) => stores.evidence.count());

  it('keeps its work while it runs: another process finds nothing to do', async () => {
    const long = cycle(slow('slow', 4 * LEASE), product.store.unitOfWork);
    await pause(2 * LEASE);
    const meanwhile = await cycle(slow('eager', 0), other.unitOfWork);
    expect(meanwhile).toMatchObject({ partitionsDue: 1, partitionsChecked: 0, evidenceRecorded: 0 });
    const report = await long;
    expect(report).toMatchObject({ partitionsChecked: 1, failed: 0 });
    expect([measured, await evidence()]).toEqual([['slow'], report.evidenceRecorded]);
  });

  it('loses its work when it stops renewing, and its late result is discarded', async () => {
    const { unitOfWork } = product.store;
    let writes = 0;
    // After this process has queued and leased the work, it cannot write until it is done: no
    // renewal succeeds.
    const hanging: UnitOfWork = {
      dataVersion: () => unitOfWork.dataVersion(),
      read: (work) => unitOfWork.read(work),
      write: (work) =>
        measured.length === 1 && (writes += 1) < 20 ? Promise.reject(new Error('hangs')) : unitOfWork.write(work),
    };
    const long = cycle(slow('slow', 3 * LEASE), hanging);
    await pause(2 * LEASE);
    const takenOver = await cycle(slow('eager', 0), other.unitOfWork);
    expect(takenOver).toMatchObject({ partitionsChecked: 1 });
    const late = await long;
    expect(late).toMatchObject({ partitionsChecked: 0, evidenceRecorded: 0 });
    expect([measured, await evidence()]).toEqual([['slow', 'eager'], takenOver.evidenceRecorded]);
  });

  it('records what has ended while another partition is still measured', async () => {
    await product.write('2023-10-26.csv', 'id\n1\n');
    const agent = slow('agent', 0);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const one: CheckAgent = {
      ...agent,
      measure: async (request) => {
        if (request.partition?.from.startsWith('2023-10-27') === true) await held;
        return agent.measure(request);
      },
    };
    const running = cycle(one, product.store.unitOfWork);
    for (let tries = 0; tries < 500 && (await evidence()) === 0; tries += 1) await pause(20);
    const first = await evidence();
    release();
    const report = await running;
    expect(first).toBeGreaterThan(0);
    expect(report).toMatchObject({ partitionsChecked: 2, evidenceRecorded: 2 * first, failed: 0 });
    expect(await evidence()).toBe(2 * first);
  });
});
