import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { ListedCatalog } from '../../src/app/catalog/listed-catalog.js';
import { StateDeriver } from '../../src/app/health/derive-states.js';
import { type MeshPorts, duePartitions, meshCauses, meshCounts } from '../../src/app/health/mesh-status.js';
import { LineageIndex } from '../../src/graph/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { answered } from '../support/answered.js';
import { describeEachDatabase, silentLog } from '../support/databases.js';
import { DAY, addProduct, recordOutcome } from '../support/mesh.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const clock = fixedClock('2023-10-28T06:00:00.000Z');
const reads = (contractId: string) => ({
  inputPorts: [{ name: 'in', contractId, version: null, dependency: 'hard', mapper: null }] as const,
});

describeEachDatabase('the state of the mesh', (fresh) => {
  let ports: MeshPorts & { readonly storedStates: string };

  beforeAll(async () => {
    const { signals, unitOfWork } = await (await fresh()).open();
    await unitOfWork.write(async (tx) => {
      await recordOutcome(tx, await addProduct(tx, 'finance/bad'), DAY, 'FAIL');
      await recordOutcome(tx, await addProduct(tx, 'retail/reader', { facts: reads('finance.bad') }), DAY, 'PASS');
      await recordOutcome(tx, await addProduct(tx, 'retail/good'), DAY, 'PASS');
      await addProduct(tx, 'retail/untested');
      await addProduct(tx, 'retail/current', { every: null });
      await tx.decisions.insertDecisions(answered({ id: '1', consumer: 'bi/board', product: 'retail/reader' }));
    });
    const activeContracts = new ActiveContracts(ids);
    const listedCatalog = new ListedCatalog();
    const graph = new LineageIndex(unitOfWork, signals);
    ports = { activeContracts, clock, graph, ids, listedCatalog, storedStates: 'mesh', unitOfWork };
  });

  it.each(['from facts', 'from stored states'])('counts products and groups them by their cause %s', async (how) => {
    if (how !== 'from facts') await new StateDeriver({ ...ports, log: silentLog, settings: 'mesh' }).deriveDue();
    const { asOf, counts } = value(await meshCounts(ports)(admin, {}));
    expect(asOf).toBe(clock.now());
    expect(Object.fromEntries(counts.map(({ count, status }) => [status, count]))).toEqual({
      ...{ HEALTHY: 1, DEGRADED: 1, UNHEALTHY: 1, UNKNOWN: 2 },
    });
    const { causes, leftOut, unexplained } = value(await meshCauses(ports)(admin, {}));
    expect(causes).toMatchObject([
      {
        ...{ product: 'finance/bad', partition: '2023-10-27', products: ['finance/bad', 'retail/reader'] },
        consumers: ['bi/board', 'retail/reader'],
      },
    ]);
    expect(unexplained).toEqual(['retail/current', 'retail/untested']);
    expect(leftOut).toBe(0);
  });

  it('has the next partition of each contract that becomes due in time', async () => {
    const due = async (hours: number) => value(await duePartitions(ports)(admin, { hours }));
    const found = await due(24);
    expect(found.map(({ product }) => product)).toEqual([
      ...['finance/bad', 'retail/good', 'retail/reader', 'retail/untested'],
    ]);
    expect(found[0]).toEqual({
      ...{ product: 'finance/bad', contract: 'finance/bad/main', partition: '2023-10-28' },
      dueAt: '2023-10-29T00:00:00.000Z',
    });
    expect(await due(12)).toEqual([]);
    expect(failureOf(await duePartitions(ports)(admin, { hours: 0 })).code).toBe('INVALID_INPUT');
    expect(failureOf(await meshCauses(ports)(holding(), {})).kind).toBe('Forbidden');
  });

  it('reads no more often where there are more products', async () => {
    const counted = async (): Promise<number> => {
      let reads = 0;
      const read: MeshPorts['unitOfWork']['read'] = (work) =>
        ports.unitOfWork.read((stores) =>
          work(
            new Proxy(stores, {
              get: (all, name: keyof typeof stores) =>
                new Proxy(all[name], {
                  get: (store, method) => {
                    const found: unknown = Reflect.get(store, method);
                    if (typeof found === 'function') reads += 1;
                    return found;
                  },
                }),
            }),
          ),
        );
      const counting = { ...ports, unitOfWork: { ...ports.unitOfWork, read } };
      await meshCounts(counting)(admin, {});
      await meshCauses(counting)(admin, {});
      await duePartitions(counting)(admin, { hours: 24 });
      return reads;
    };
    await counted();
    const before = await counted();
    await ports.unitOfWork.write(async (tx) => {
      for (let index = 0; index < 30; index += 1)
        await recordOutcome(tx, await addProduct(tx, `finance/more${String(index)}`), DAY, 'FAIL');
    });
    await new StateDeriver({ ...ports, log: silentLog, settings: 'mesh' }).deriveDue();
    await counted();
    expect(value(await meshCauses(ports)(admin, {})).causes).toHaveLength(31);
    expect(await counted()).toBe(before);
  });
});
