import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import type { Stores } from '../../src/app/ports/stores.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { World, happening } from '../support/gate-stories.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, value } from '../support/use-cases.js';

type Store = Awaited<ReturnType<TestDatabase['open']>>;

describeEachDatabase('the snapshot of a gate', (fresh) => {
  let store: Store;
  let worlds = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
  }, 60_000);

  it('answers like a fresh read after any change and any time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 12 }), async (story) => {
        worlds += 1;
        const world = new World(store, `world${String(worlds)}`, lineageApp(store));
        await world.begin();
        const newKeeper = () =>
          new GateService({ unitOfWork: store.unitOfWork, ids, activeContracts: new ActiveContracts(ids) });
        const keeper = newKeeper();
        for (const [name, happen] of story) {
          await world.answers(() => keeper);
          await happen(world);
          const anew = await world.answers(newKeeper);
          expect([name, await world.answers(() => keeper)]).toEqual([name, anew]);
        }
      }),
      { numRuns: Number(process.env['GATE_STORIES'] ?? 8) },
    );
  }, 300_000);

  describe('taken once', () => {
    let reads: Set<string>;
    const dueContracts: UnitOfWork = {
      dataVersion: () => (reads.add('dataVersion'), store.unitOfWork.dataVersion()),
      write: (work) => store.unitOfWork.write(work),
      read: (work) =>
        store.unitOfWork.read((stores) =>
          work(new Proxy(stores, { get: (target, name: keyof Stores) => (reads.add(name), target[name]) })),
        ),
    };
    let world: World;
    let keeper: GateService;
    const storesAskedFor = async (product: string): Promise<readonly string[]> => {
      reads = new Set();
      const decide = decideGate({ gateService: keeper, clock: world.clock });
      value(await decide(admin, { product: world.ref(product), consumer: world.ref('reader') }));
      return [...reads].sort();
    };

    beforeAll(async () => {
      world = new World(store, 'quiet', lineageApp(store));
      await world.begin();
      keeper = new GateService({ unitOfWork: dueContracts, ids, activeContracts: new ActiveContracts(ids) });
    });

    it('is not read again while no fact changes, even when decisions and raw events are written', async () => {
      expect(await storesAskedFor('made')).toContain('evidence');
      world.now = addMillis(world.now, 60_000);
      const body = anEvent({ at: world.now, run: '1', job: 'elsewhere' });
      value(await lineageApp(store).ingestEvents(admin, { bodies: [body] }));
      // Whether the pending event counts for the data, and what was decided before.
      expect(await storesAskedFor('made')).toEqual(['dataVersion', 'decisions', 'lineage']);
      await lineageApp(store).fold();
      expect(await storesAskedFor('made')).toEqual(['dataVersion']);
      await world.measured('current', 27, 'PASS');
      expect(await storesAskedFor('made')).toEqual(['dataVersion']);
    });

    it('is read again after a commit that changes facts, and when it depends on the time', async () => {
      await world.measured('source', 27, 'PASS');
      expect(await storesAskedFor('made')).toContain('evidence');
      expect(await storesAskedFor('current')).toContain('evidence');
      // Which partition its input is about depends on the time; the facts of partitions do not.
      const again = await storesAskedFor('current');
      expect(again).toContain('catalog');
      expect(again).not.toContain('evidence');
    });
  });
});
