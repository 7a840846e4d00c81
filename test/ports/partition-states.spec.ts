import { beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import { StateDeriver } from '../../src/app/health/derive-states.js';
import { health } from '../../src/app/health/get-health.js';
import { healthOfProducts, newestPartitionOfProducts } from '../../src/app/health/health-of-products.js';
import { healthStrips } from '../../src/app/health/health-strips.js';
import { loadRequestedStates } from '../../src/app/health/requested-states.js';
import type { Stores } from '../../src/app/ports/stores.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import type { StateLine } from '../../src/app/ports/state-store.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { runToEnd } from '../../src/core/shared/cooperative.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { World, happening } from '../support/gate-stories.js';
import { lineageApp } from '../support/lineage-setup.js';
import { changed } from '../support/raw-sql.js';
import { silentLog } from '../support/silent-log.js';
import { admin, value } from '../support/use-cases.js';

type Store = Awaited<ReturnType<TestDatabase['open']>>;

const CONTRACTS = ['source', 'made', 'current'];

/** A world with its own stored states, which only `derive` brings up to date. */
class Stored {
  private readonly deriver: StateDeriver;

  constructor(
    private readonly store: Store,
    readonly world: World,
    readonly settings: string,
  ) {
    const ports = { unitOfWork: store.unitOfWork, ids, log: silentLog, settings, statePartitions: 3 };
    this.deriver = new StateDeriver({ ...ports, clock: world.clock, activeContracts: new ActiveContracts(ids) });
  }

  derive = () => this.deriver.deriveDue();
  rebuild = () => this.deriver.rebuild();

  /** The gate service of a new process, with stored states or without. */
  gates(isStored: boolean, read = new Set<string>()): GateService {
    const ports = { unitOfWork: noting(this.store.unitOfWork, read), ids, activeContracts: new ActiveContracts(ids) };
    return new GateService(isStored ? { ...ports, storedStates: this.settings } : ports);
  }

  /** Pages of products, with stored states or from the facts alone. */
  async pages(isStored: boolean): Promise<unknown> {
    const facts = { unitOfWork: this.store.unitOfWork, ids, clock: this.world.clock };
    const own = { ...facts, activeContracts: new ActiveContracts(ids) };
    const ports = isStored ? { ...own, storedStates: this.settings } : own;
    const refs = CONTRACTS.map((product) => this.world.ref(product));
    const requests = refs.map((product) => ({ product, contract: null, last: 5 }));
    return {
      health: value(await healthOfProducts(ports)(admin, refs)),
      newest: value(await newestPartitionOfProducts(ports)(admin, refs)),
      strips: value(await healthStrips({ ...ports })(admin, requests)),
    };
  }

  /** The health of each product, as `health` answers about it alone. */
  async healthOfEach(): Promise<readonly unknown[]> {
    const facts = { unitOfWork: this.store.unitOfWork, ids, clock: this.world.clock };
    const ask = health({ ...facts, activeContracts: new ActiveContracts(ids) });
    const each: unknown[] = [];
    for (const product of CONTRACTS) each.push(await ask(admin, { product: this.world.ref(product) }));
    return each;
  }

  lines(): Promise<readonly StateLine[]> {
    const contractIds = CONTRACTS.map((product) => `${this.settings}.${product}`);
    return this.store.unitOfWork.read(({ states }) =>
      states.currentLines(this.settings, { contractIds, partitions: 'ALL' }),
    );
  }

  /** The states of the partitions of a line, from the facts alone. */
  fromFacts({ contractId, states }: StateLine): Promise<unknown> {
    const asOf = this.world.now;
    const partitions = [...new Map(states.map(({ partition }) => [JSON.stringify(partition), partition])).values()];
    return this.store.unitOfWork.read(async (stores) => {
      const activeContracts = new ActiveContracts(ids);
      const contracts = await stores.catalog.contractsById([contractId]);
      const [active] = await activeContracts.of(stores, contracts, { asOf });
      if (active === null || active === undefined) return [];
      const reading = { stores, activeContracts, asOf, ids, admit: () => undefined, kept: null };
      const requestedStates = await loadRequestedStates(reading, [{ active, partitions, server: null }]);
      return asStored(runToEnd(requestedStates.at(asOf)));
    });
  }

  dropAll(): Promise<void> {
    return this.store.unitOfWork.write(async ({ states }) => {
      await states.dropAll(this.settings);
      await states.deriveAll(this.settings, this.world.now, '');
    });
  }
}

/** Notes the names of the stores that reads use. */
function noting(unitOfWork: UnitOfWork, read: Set<string>): UnitOfWork {
  return {
    dataVersion: () => unitOfWork.dataVersion(),
    write: (work) => unitOfWork.write(work),
    read: (work) =>
      unitOfWork.read((stores) =>
        work(new Proxy(stores, { get: (target, name: keyof Stores) => (read.add(name), target[name]) })),
      ),
  };
}

/** As JSON keeps it. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describeEachDatabase('stored states of partitions', (fresh) => {
  let store: Store;
  let worlds = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
  }, 60_000);

  const newWorld = async (): Promise<Stored> => {
    worlds += 1;
    const name = `states${String(worlds)}`;
    const world = new World(store, name, lineageApp(store));
    await world.begin();
    const stored = new Stored(store, world, name);
    await stored.derive();
    return stored;
  };

  it('are those that the facts give, after any change and at any time, derived or left behind', async () => {
    const uses = { stored: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 8 }), async (story) => {
        const stored = await newWorld();
        const { world } = stored;
        for (const [name, happen] of story) {
          await happen(world);
          const anew = await world.answers(() => stored.gates(false), [false]);
          // Stored states that are left behind are not used.
          expect([name, await world.answers(() => stored.gates(true), [false])]).toEqual([name, anew]);
          const pages = await stored.pages(false);
          expect([name, pages]).toMatchObject([name, { health: await stored.healthOfEach() }]);
          expect([name, await stored.pages(true)]).toEqual([name, pages]);
          await stored.derive();
          expect([name, await stored.pages(true)]).toEqual([name, pages]);
          expect(await stored.derive()).toEqual({ lines: 0, changed: 0 });
          const lines = await stored.lines();
          expect(lines.map(({ contractId }) => contractId).sort()).toEqual(
            CONTRACTS.map((product) => `${stored.settings}.${product}`).sort(),
          );
          for (const line of lines) {
            if (line.derivedAt !== world.now) continue;
            uses.stored += 1;
            expect([name, line.states.map(({ state }) => state)]).toEqual([name, await stored.fromFacts(line)]);
          }
          expect([name, await world.answers(() => stored.gates(true), [false])]).toEqual([name, anew]);
        }
        const before = (await stored.lines()).filter(({ states }) =>
          states.every(({ state }) => state.sameUntil > world.now),
        );
        const steady = new Set(before.map(({ contractId }) => contractId));
        await stored.dropAll();
        await stored.derive();
        const after = (await stored.lines()).filter(({ contractId }) => steady.has(contractId));
        // A state that time has not changed since it was derived is the same when derived now.
        const statesOf = (lines: readonly StateLine[]) =>
          new Map(lines.map(({ contractId, states }) => [contractId, states]));
        expect(statesOf(after)).toEqual(statesOf(before));
      }),
      { numRuns: Number(process.env['STATE_STORIES'] ?? 4) },
    );
    expect(uses.stored).toBeGreaterThan(0);
  }, 600_000);

  it('that were damaged are counted and replaced when all are derived anew', async () => {
    const database = await fresh();
    const own = await database.open();
    const world = new World(own, 'damaged', lineageApp(own));
    await world.begin();
    const stored = new Stored(own, world, 'damaged');
    await stored.derive();
    const before = await stored.lines();
    expect(await stored.rebuild()).toEqual({ lines: CONTRACTS.length, changed: 0 });
    await changed(database.url, [
      `UPDATE partition_state SET score = 0.25 WHERE is_newest = 1
         AND line_id = (SELECT id FROM state_line WHERE contract_id = 'damaged.made')`,
      `DELETE FROM partition_state WHERE line_id = (SELECT id FROM state_line WHERE contract_id = 'damaged.current')`,
    ]);
    expect(await stored.rebuild()).toEqual({ lines: CONTRACTS.length, changed: 2 });
    expect(await stored.lines()).toEqual(before);
  });

  it('of other settings are derived beside each other, and dropped when nobody uses them', async () => {
    const stored = await newWorld();
    const { now } = stored.world;
    const other = new Stored(store, stored.world, `${stored.settings} next`);
    expect((await other.derive()).lines).toBeGreaterThanOrEqual(CONTRACTS.length);
    const before = await stored.lines();
    expect(before.map(({ contractId }) => contractId)).toHaveLength(CONTRACTS.length);
    await store.unitOfWork.write(({ states }) => states.deriveAll(other.settings, now, addMillis(now, 1)));
    expect(await stored.lines()).toEqual([]);
  });

  it('are not used once a process of an earlier release has recorded a fact', async () => {
    const database = await fresh();
    const own = await database.open();
    const world = new World(own, 'earlier', lineageApp(own));
    await world.begin();
    const stored = new Stored(own, world, 'earlier');
    await stored.derive();
    expect(await stored.lines()).toHaveLength(CONTRACTS.length);
    await changed(database.url, [`UPDATE record_counter SET last = last + 1 WHERE name = 'record'`]);
    expect(await stored.lines()).toEqual([]);
    expect((await stored.derive()).lines).toBe(CONTRACTS.length);
    expect(await stored.lines()).toHaveLength(CONTRACTS.length);
  });

  it('are what a gate is decided from, until a fact about the data or an input is recorded', async () => {
    const stored = await newWorld();
    const { world } = stored;
    const storesRead = async (): Promise<ReadonlySet<string>> => {
      const read = new Set<string>();
      const gateService = stored.gates(true, read);
      const input = { product: world.ref('made'), consumer: world.ref('made'), partition: '2023-10-27', dryRun: true };
      value(await decideGate({ gateService, clock: world.clock })(admin, input));
      return read;
    };
    await stored.derive();
    expect(await storesRead()).toContain('states');
    expect(await storesRead()).not.toContain('evidence');
    await world.published('current', false);
    expect(await storesRead()).not.toContain('evidence');
    await world.measured('source', 27, 'FAIL');
    expect(await storesRead()).toContain('evidence');
    await stored.derive();
    expect(await storesRead()).not.toContain('evidence');
  });
});
