import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { pauseSensor, resumeSensor, unregisterSensor } from '../../src/app/gate/change-sensor.js';
import { evaluateSensors } from '../../src/app/gate/evaluate-sensors.js';
import { registerSensor } from '../../src/app/gate/register-sensor.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import { addMillis } from '../../src/core/shared/interval.js';
import type { Store } from '../../src/persistence/index.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT, aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { addProduct, bind, dailyModel } from '../support/mesh.js';
import { admin, value } from '../support/use-cases.js';

const HOUR = 3_600_000;
const midnight = (day: number): string => `2023-10-${String(day)}T00:00:00.000Z`;
const PRODUCTS = ['daily', 'other', 'current'];

/** Products of one domain, and sensors that wait for them. */
class World {
  now = AT;
  private serial = 0;
  private revision = 1;
  private sensors = new Map<string, string>();
  /** The evaluation of a running process. */
  readonly evaluate: ReturnType<typeof evaluateSensors>;

  constructor(
    private readonly store: Store,
    readonly name: string,
    unitOfWork: UnitOfWork = store.unitOfWork,
  ) {
    this.evaluate = evaluateSensors({ ...this.ports(), unitOfWork });
  }

  /** As a process that has just started does it. */
  evaluateAll(): ReturnType<ReturnType<typeof evaluateSensors>> {
    return evaluateSensors(this.ports())();
  }

  async begin(): Promise<void> {
    for (const product of PRODUCTS) {
      const every = product === 'current' ? null : 'P1D';
      await this.store.unitOfWork.write(async (tx) => {
        const model = await addProduct(tx, `${this.name}/${product}`, { every });
        if (product !== 'other') await bind(tx, model, `${this.name}/${product}`, `${this.name}/${product}`);
      });
    }
  }

  async register(consumer: string, upstream: string, deadline: string | null): Promise<void> {
    const input = { domain: this.name, consumer: `${this.name}/${consumer}`, upstream: `${this.name}/${upstream}` };
    const sensor = { ...input, mapper: 'identity' as const, deadline };
    const { id } = value(await registerSensor(this.ports())(admin, sensor));
    this.sensors.set(`${consumer} ${upstream}`, id);
  }

  async change(consumer: string, upstream: string, how: 'pause' | 'resume' | 'unregister'): Promise<void> {
    const id = this.sensors.get(`${consumer} ${upstream}`);
    if (id === undefined) return;
    const change = { pause: pauseSensor, resume: resumeSensor, unregister: unregisterSensor }[how];
    await change(this.ports())(admin, { id });
  }

  async ran(product: string, day: number, type: string): Promise<void> {
    this.serial += 1;
    const at = addMillis(this.now, this.serial);
    const nominal: [string, string] = [midnight(day), midnight(day + 1)];
    const facts = { type, at, run: String(this.serial), job: `${this.name}/${product}`, nominal };
    const app = lineageApp(this.store);
    value(await app.ingestEvents(admin, { bodies: [anEvent({ ...facts, outputs: [`${this.name}/${product}`] })] }));
    await app.fold();
  }

  /** A version with another partitioning, which takes effect in some hours. */
  async published(product: string, every: string | null, hours: number): Promise<void> {
    this.revision += 1;
    const id = `${this.name}.${product}`;
    const version = `1.${String(this.revision)}.0`;
    const model = { ...dailyModel(id, every), version };
    const facts = { model, modelDigest: `${id} ${version}`, publishedAt: this.now };
    const effectiveAt = addMillis(this.now, hours * HOUR);
    await this.store.unitOfWork.write((tx) =>
      tx.catalog.insertVersion(aVersion(id, version, this.revision, hours === 0 ? facts : { ...facts, effectiveAt })),
    );
  }

  async bound(product: string): Promise<void> {
    const model = dailyModel(`${this.name}.${product}`);
    await this.store.unitOfWork.write((tx) => bind(tx, model, `${this.name}/${product}`, `${this.name}/${product}`));
  }

  private ports() {
    const clock = { now: () => this.now, fixed: true };
    return { unitOfWork: this.store.unitOfWork, clock, ids, activeContracts: new ActiveContracts(ids) };
  }
}

type Happening = readonly [name: string, happen: (world: World) => Promise<void>];

const PRODUCT = fc.constantFrom(...PRODUCTS);
const CONSUMER = fc.constantFrom('dag', 'daily');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(PRODUCT, fc.constantFrom(25, 26, 27, 28), fc.constantFrom('START', 'COMPLETE', 'COMPLETE', 'FAIL'))
      .map(([product, day, type]): Happening => [
        `${type} of ${product} ${String(day)}`,
        (world) => world.ran(product, day, type),
      ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(CONSUMER, PRODUCT, fc.constantFrom(null, 'PT8H', 'P1D'))
      .map(([consumer, upstream, deadline]): Happening => [
        `${consumer} waits for ${upstream} until ${String(deadline)}`,
        (world) => world.register(consumer, upstream, deadline),
      ]),
  },
  fc
    .tuple(CONSUMER, PRODUCT, fc.constantFrom('pause', 'resume', 'unregister'))
    .map(([consumer, upstream, how]): Happening => [
      `${how} ${consumer} ${upstream}`,
      (world) => world.change(consumer, upstream, how),
    ]),
  fc
    .tuple(PRODUCT, fc.constantFrom('P1D', 'PT12H', null), fc.constantFrom(0, 3))
    .map(([product, every, hours]): Happening => [
      `version of ${product} by ${String(every)} in ${String(hours)} h`,
      (world) => world.published(product, every, hours),
    ]),
  PRODUCT.map((product): Happening => [`bind ${product}`, (world) => world.bound(product)]),
  {
    weight: 3,
    arbitrary: fc.constantFrom(0.5, 2, 6, 25).map((hours): Happening => [
      `${String(hours)} h pass`,
      (world) => {
        world.now = addMillis(world.now, hours * HOUR);
        return Promise.resolve();
      },
    ]),
  },
);

describeEachDatabase('the recorded states of sensors', (fresh) => {
  it('are, evaluated where something changed, those of an evaluation of all', async () => {
    const store = await (await fresh()).open();
    let worlds = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 12 }), async (story) => {
        worlds += 1;
        const world = new World(store, `world${String(worlds)}`);
        await world.begin();
        await world.register('dag', 'daily', 'PT8H');
        await world.register('daily', 'current', null);
        await world.evaluate();
        for (const [name, happen] of story) {
          await happen(world);
          await world.evaluate();
          expect([name, (await world.evaluateAll()).changed]).toEqual([name, 0]);
        }
      }),
      { numRuns: Number(process.env['SENSOR_STORIES'] ?? 12) },
    );
  }, 600_000);

  it('are evaluated only where a fact or the time may change them, and else cost one statement', async () => {
    const store = await (await fresh()).open();
    let reads = 0;
    const world = new World(store, 'quiet', {
      ...{ dataVersion: () => store.unitOfWork.dataVersion(), write: (work) => store.unitOfWork.write(work) },
      read: (work) => ((reads += 1), store.unitOfWork.read(work)),
    });
    await world.begin();
    await world.register('dag', 'daily', 'PT8H');
    await world.register('dag', 'current', null);
    expect(await world.evaluate()).toMatchObject({ sensors: 2 });
    reads = 0;
    expect(await world.evaluate()).toEqual({ sensors: 0, changed: 0 });
    expect(reads).toBe(0);
    await world.ran('daily', 27, 'COMPLETE');
    expect(await world.evaluate()).toEqual({ sensors: 1, changed: 1 });
    // Facts that no sensor waits for.
    await world.ran('other', 27, 'COMPLETE');
    expect(await world.evaluate()).toEqual({ sensors: 0, changed: 0 });
    // The next interval of the consumer ends.
    world.now = addMillis(world.now, 24 * HOUR);
    expect((await world.evaluate()).sensors).toBe(2);
  });

  it('are not overwritten with those of a process that evaluated them before a fact', async () => {
    const store = await (await fresh()).open();
    let isOvertaken = false;
    const world: World = new World(store, 'late', {
      ...{ dataVersion: () => store.unitOfWork.dataVersion(), read: (work) => store.unitOfWork.read(work) },
      write: async (work) => {
        if (!isOvertaken) {
          isOvertaken = true;
          await world.ran('daily', 27, 'COMPLETE');
          await world.evaluateAll();
        }
        return store.unitOfWork.write(work);
      },
    });
    await world.begin();
    await world.register('dag', 'daily', null);
    expect(await world.evaluate()).toEqual({ sensors: 1, changed: 0 });
    expect((await world.evaluateAll()).changed).toBe(0);
    expect(await world.evaluate()).toEqual({ sensors: 1, changed: 0 });
  });
});
