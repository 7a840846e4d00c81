import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import type { GateInput } from '../../src/app/gate/parse-gate-request.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { overrideGate } from '../../src/app/gate/override-gate.js';
import { registerSensor } from '../../src/app/gate/register-sensor.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import type { Stores } from '../../src/app/ports/stores.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { bind, addProduct, recordOutcome } from '../support/mesh.js';
import { admin, value } from '../support/use-cases.js';

type Store = Awaited<ReturnType<TestDatabase['open']>>;

const HOUR = 3_600_000;
const midnight = (day: number): string => `2023-10-${String(day)}T00:00:00.000Z`;
const partition = (day: number) => ({ from: midnight(day), to: midnight(day + 1) });

/**
 * A separate set of products in the store: a daily source, a daily product made from it, and one
 * with current data made from it.
 */
class World {
  now = AT;
  private models: Readonly<Record<string, ContractModel>> = {};
  private serial = 0;
  readonly clock = { now: () => this.now, fixed: true };

  constructor(
    private readonly store: Store,
    private readonly name: string,
    private readonly app: ReturnType<typeof lineageApp>,
  ) {}

  ref(product: string): string {
    return `${this.name}/${product}`;
  }

  async begin(): Promise<void> {
    const source = {
      name: 'in',
      contractId: `${this.name}.source`,
      version: null,
      dependency: 'hard',
      mapper: null,
    } as const;
    await this.store.unitOfWork.write(async (tx) => {
      const latency = {
        property: 'latency',
        value: 6.5,
        unit: 'h',
        valueExt: null,
        element: null,
        driver: null,
        schedule: null,
      };
      const sla = [{ ...latency, target: null, pointer: '/slaProperties/0' }];
      this.models = {
        source: await addProduct(tx, this.ref('source'), { promises: { sla } }),
        made: await addProduct(tx, this.ref('made'), { facts: { inputPorts: [source] } }),
        current: await addProduct(tx, this.ref('current'), { facts: { inputPorts: [source] }, every: null }),
      };
      for (const [product, model] of Object.entries(this.models))
        await bind(tx, model, this.ref(product), this.ref(product));
    });
  }

  private model(product: string): ContractModel {
    const model = this.models[product];
    if (model === undefined) throw new Error(`there is no ${product}`);
    return model;
  }

  private partition(product: string, day: number) {
    return product === 'current' ? null : partition(day);
  }

  async measured(product: string, day: number, outcome: 'PASS' | 'FAIL' | 'ERROR'): Promise<void> {
    await this.store.unitOfWork.write((tx) =>
      recordOutcome(tx, this.model(product), this.partition(product, day), outcome),
    );
  }

  async rewritten(product: string, day: number): Promise<void> {
    const { id } = this.model(product);
    await this.store.unitOfWork.write((tx) =>
      tx.evidence.recordDataChange({
        contractId: id,
        partition: this.partition(product, day),
        runId: 'by hand',
        recordedAt: this.now,
      }),
    );
  }

  async arrived(product: string, day: number): Promise<void> {
    const { id } = this.model(product);
    await this.store.unitOfWork.write((tx) =>
      tx.evidence.recordArrivals([
        { contractId: id, interval: partition(day), arrivedAt: this.now, kind: 'FILES', recordedAt: this.now },
      ]),
    );
  }

  async ran(product: string, day: number, type: string): Promise<void> {
    this.serial += 1;
    const body = anEvent({
      type,
      at: addMillis(this.now, this.serial),
      run: String(this.serial),
      job: this.ref(product),
      inputs: [this.ref('source')],
      outputs: [this.ref(product)],
      nominal: [midnight(day), midnight(day + 1)],
    });
    value(await this.app.ingestEvents(admin, { bodies: [body] }));
    await this.app.fold();
  }

  async overridden(product: string, hours: number): Promise<void> {
    const ports = {
      unitOfWork: this.store.unitOfWork,
      clock: this.clock,
      ids,
      activeContracts: new ActiveContracts(ids),
    };
    const expiresAt = addMillis(this.now, hours * HOUR);
    const input = { product: this.ref(product), verdict: 'PROCEED', reason: 'we looked at it', expiresAt } as const;
    value(await overrideGate(ports)(admin, input));
  }

  async sensed(deadline: string | null): Promise<void> {
    const facts = {
      domain: this.name,
      consumer: this.ref('made'),
      upstream: this.ref('source'),
      mapper: 'identity',
      deadline,
    };
    const register = registerSensor({ unitOfWork: this.store.unitOfWork, clock: this.clock, ids });
    // A second one on the same product is rejected, which changes nothing.
    await register(admin, facts as Parameters<typeof register>[1]);
  }

  /** The answers to every kind of request, each from the gate service of its turn. */
  async answers(keeperOf: () => GateService): Promise<readonly GateDecision[]> {
    const requests: GateInput[] = ['source', 'made', 'current'].flatMap((product) => [
      { product: this.ref(product), consumer: this.ref('reader') },
      { product: this.ref(product), consumer: this.ref('made') },
    ]);
    requests.push({ product: this.ref('made'), consumer: this.ref('made'), partition: '2023-10-27' });
    requests.push({ product: this.ref('source'), consumer: this.ref('made'), from: midnight(26), to: midnight(28) });
    requests.push({
      product: this.ref('source'),
      consumer: this.ref('made'),
      partition: '2023-10-27',
      mapper: 'cover',
    });
    const answers: GateDecision[] = [];
    // One after the other, so that the strict request finds the snapshot of a similar one.
    for (const input of requests)
      for (const strictness of ['BALANCED', 'STRICT'] as const) {
        const decide = decideGate({ gateService: keeperOf(), clock: this.clock });
        for (const dryRun of [true, false]) answers.push(value(await decide(admin, { ...input, strictness, dryRun })));
      }
    return answers;
  }
}

type Happening = readonly [name: string, happen: (world: World) => Promise<void>];

const PRODUCT = fc.constantFrom('source', 'made', 'current');
const CLOSED = fc.constantFrom(26, 27);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .tuple(PRODUCT, CLOSED, fc.constantFrom('PASS', 'PASS', 'FAIL', 'ERROR'))
    .map(([product, day, outcome]): Happening => [
      `${outcome} of ${product} ${String(day)}`,
      (world) => world.measured(product, day, outcome),
    ]),
  fc
    .tuple(PRODUCT, CLOSED)
    .map(([product, day]): Happening => [
      `rewrite ${product} ${String(day)}`,
      (world) => world.rewritten(product, day),
    ]),
  fc
    .tuple(fc.constantFrom('source', 'made'), CLOSED)
    .map(([product, day]): Happening => [
      `arrival of ${product} ${String(day)}`,
      (world) => world.arrived(product, day),
    ]),
  fc
    .tuple(PRODUCT, CLOSED, fc.constantFrom('START', 'COMPLETE', 'FAIL'))
    .map(([product, day, type]): Happening => [
      `${type} of ${product} ${String(day)}`,
      (world) => world.ran(product, day, type),
    ]),
  fc
    .tuple(PRODUCT, fc.constantFrom(1, 30))
    .map(([product, hours]): Happening => [
      `override of ${product} for ${String(hours)} h`,
      (world) => world.overridden(product, hours),
    ]),
  fc
    .constantFrom('PT8H', null)
    .map((deadline): Happening => [`sensor until ${String(deadline)}`, (world) => world.sensed(deadline)]),
  fc.constantFrom(0.25, 1, 18, 30).map((hours): Happening => [
    `${String(hours)} h pass`,
    async (world) => {
      world.now = addMillis(world.now, hours * HOUR);
    },
  ]),
);

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
