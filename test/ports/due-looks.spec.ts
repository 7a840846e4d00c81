import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import type { DueCheckPorts, DueContract } from '../../src/app/checks/due-contract.js';
import { findDueChecks } from '../../src/app/checks/find-due-checks.js';
import type { CheckAgent } from '../../src/app/ports/check-agent.js';
import type { Stores } from '../../src/app/ports/stores.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import { type Interval, type Partition, addMillis, partitionId } from '../../src/core/shared/interval.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT, aVersion } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { addProduct, bind, dailyModel, recordOutcomes } from '../support/mesh.js';
import { rule } from '../support/quality-models.js';
import { silentLog } from '../support/silent-log.js';
import { admin, holding, value } from '../support/use-cases.js';

type Store = Awaited<ReturnType<TestDatabase['open']>>;

const HOUR = 3_600_000;
const midnight = (day: number): string => `2023-10-${String(day)}T00:00:00.000Z`;
const partition = (day: number): Interval => ({ from: midnight(day), to: midnight(day + 1) });
const foreign = holding({ domain: 'elsewhere', role: 'agent' });

/** Results of this rule age where nothing shows writes. */
const ruleFor = (hours: number) =>
  rule({
    metric: 'rowCount',
    bound: { operator: 'mustBeGreaterThan', value: hours },
    settings: { ttl: `PT${String(hours)}H` },
  });
const aging = ruleFor(6);
const models: Readonly<Record<string, ContractModel>> = {
  daily: dailyModel('daily'),
  aging: ((model: ContractModel) => ({
    ...model,
    objects: model.objects.map((object) => ({ ...object, quality: [aging] })),
  }))(dailyModel('aging')),
  current: dailyModel('current', null),
};

/** One daily product, one whose results age, and one of current data. */
class World {
  now = AT;
  private serial = 0;
  private revision = 1;

  constructor(
    private readonly store: Store,
    private readonly name: string,
    private readonly app: ReturnType<typeof lineageApp>,
  ) {}

  model(product: string): ContractModel {
    return { ...(models[product] ?? dailyModel(product)), id: `${this.name}.${product}` };
  }

  async begin(): Promise<void> {
    await this.store.unitOfWork.write(async (tx) => {
      for (const product of Object.keys(models)) {
        const { objects, partitioning } = this.model(product);
        const model = await addProduct(tx, `${this.name}/${product}`, { promises: { objects, partitioning } });
        await bind(tx, model, `${this.name}/${product}`, `${this.name}/${product}`);
      }
    });
  }

  pass(hours: number): Promise<void> {
    this.now = addMillis(this.now, hours * HOUR);
    return Promise.resolve();
  }

  part(product: string, day: number) {
    return product === 'current' ? null : partition(day);
  }

  async measured(product: string, at: Partition, outcome: 'PASS' | 'FAIL' | 'ERROR'): Promise<void> {
    const [active] = await this.store.unitOfWork.read(async (stores) =>
      new ActiveContracts(ids).of(stores, await stores.catalog.contractsById([this.model(product).id]), {
        asOf: this.now,
      }),
    );
    const when = { observedAt: this.now, beganAt: this.now, recordedAt: this.now };
    const model = active?.model ?? this.model(product);
    await this.store.unitOfWork.write((tx) =>
      recordOutcomes(
        tx,
        { model: { ...model, id: this.model(product).id }, partition: at },
        { 'primary-key': outcome },
        when,
      ),
    );
  }

  /** Does all that is due. */
  async checked(): Promise<void> {
    const partitions = new Set((await this.due('all')).map((text) => text.split(' ').slice(0, 3).join(' ')));
    for (const text of partitions) {
      const [contract = '', , from = '', to = ''] = text.split(/[ /]/);
      const product = contract.split('.')[1] ?? '';
      await this.measured(product, product === 'current' ? null : { from, to }, 'PASS');
    }
  }

  async rewritten(product: string, day: number): Promise<void> {
    await this.store.unitOfWork.write((tx) =>
      tx.evidence.recordDataChange({
        contractId: this.model(product).id,
        partition: this.part(product, day),
        runId: null,
        recordedAt: this.now,
      }),
    );
  }

  async arrived(product: string, day: number): Promise<void> {
    await this.store.unitOfWork.write((tx) =>
      tx.evidence.recordArrivals([
        {
          contractId: this.model(product).id,
          interval: partition(day),
          arrivedAt: this.now,
          kind: 'FILES',
          recordedAt: this.now,
        },
      ]),
    );
  }

  async ran(product: string, day: number, isForeign: boolean): Promise<void> {
    this.serial += 1;
    const body = anEvent({
      at: addMillis(this.now, this.serial),
      run: String(this.serial),
      job: `${this.name}/${product}`,
      outputs: [`${this.name}/${product}`],
      nominal: [midnight(day), midnight(day + 1)],
    });
    value(await this.app.ingestEvents(isForeign ? foreign : admin, { bodies: [body] }));
    await this.app.fold();
  }

  /** Declares a window of so many hours from now on. */
  async maintained(hours: number): Promise<void> {
    await this.store.unitOfWork.write(({ maintenance }) =>
      maintenance.insertWindow({
        ...{ id: ids.next(), domain: this.name, product: null, server: null, from: this.now },
        ...{ to: addMillis(this.now, hours * HOUR), reason: 'by hand', declaredBy: 'ada', declaredAt: this.now },
      }),
    );
  }

  /** Cancels the newest window. */
  async cancelled(): Promise<void> {
    await this.store.unitOfWork.write(async ({ maintenance }) => {
      const filter = { domain: this.name, product: null, liveAt: this.now };
      const [newest] = await maintenance.windowsNewestFirst(filter, null, 1);
      if (newest === undefined) return;
      await maintenance.cancelWindow({ ...newest, cancelled: { at: this.now, by: 'ada', reason: 'done' } });
    });
  }

  /** Another version of the contract, which takes effect in some hours. */
  async published(product: string, hours: number): Promise<void> {
    this.revision += 1;
    const model = { ...this.model(product), version: `1.${String(this.revision)}.0` };
    const strict = ruleFor(this.revision);
    const objects = model.objects.map((object) => ({ ...object, quality: [strict] }));
    const effectiveAt = hours === 0 ? null : addMillis(this.now, hours * HOUR);
    await this.store.unitOfWork.write((tx) =>
      tx.catalog.insertVersion(
        aVersion(model.id, model.version, this.revision, {
          model: { ...model, objects },
          modelDigest: `${model.id} ${model.version}`,
          publishedAt: this.now,
          ...(effectiveAt !== null && { effectiveAt }),
        }),
      ),
    );
  }

  /** A version of the next major line, which is only proposed. */
  proposed(product: string): Promise<void> {
    return this.inserted(product, '2.0.0', 'PROPOSED');
  }

  /** An active version of that line. */
  activated(product: string): Promise<void> {
    return this.inserted(product, '2.0.1', 'ACTIVE');
  }

  private async inserted(product: string, version: string, lifecycle: 'PROPOSED' | 'ACTIVE'): Promise<void> {
    this.revision = lifecycle === 'ACTIVE' ? 91 : 90;
    const model = { ...this.model(product), version };
    const facts = { model, modelDigest: `${model.id} ${version}`, lifecycle, publishedAt: this.now };
    await this.store.unitOfWork.write((tx) =>
      tx.catalog.insertVersion(aVersion(model.id, version, this.revision, facts)),
    );
  }

  /** What is due, as the coordinator with these settings finds it. */
  async due(settings: string): Promise<readonly string[]> {
    const found = await findDueChecks(this.ports(settings));
    return found
      .filter(({ active }) => active.contract.id.startsWith(`${this.name}.`))
      .flatMap(dueTexts)
      .sort();
  }

  private ports(settings: string): DueCheckPorts & { readonly log: typeof silentLog } {
    const agent: CheckAgent = {
      name: 'nobody',
      measure: () => Promise.resolve([]),
      partitionsPresent: () => Promise.resolve(null),
      look: () => Promise.resolve([]),
    };
    const { unitOfWork } = this.store;
    const clock = { now: () => this.now, fixed: true };
    return { unitOfWork, clock, ids, agent, activeContracts: new ActiveContracts(ids), settings, log: silentLog };
  }
}

function dueTexts({ active, due, partitions }: DueContract): readonly string[] {
  return partitions.flatMap((one) =>
    due.flatMap(({ checks }) =>
      [...checks.of(one)].map((id) => `${active.contract.id} ${active.version} ${partitionId(one)} ${id}`),
    ),
  );
}

type Happening = readonly [name: string, happen: (world: World) => Promise<void>];

const PRODUCT = fc.constantFrom('daily', 'aging', 'current');
const CLOSED = fc.constantFrom(26, 27);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Happening>(['all is checked', (world) => world.checked()]) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(PRODUCT, CLOSED, fc.constantFrom('PASS', 'PASS', 'FAIL', 'ERROR'))
      .map(([product, day, outcome]): Happening => [
        `${outcome} of ${product} ${String(day)}`,
        (world) => world.measured(product, world.part(product, day), outcome),
      ]),
  },
  fc
    .tuple(PRODUCT, CLOSED)
    .map(([product, day]): Happening => [
      `rewrite ${product} ${String(day)}`,
      (world) => world.rewritten(product, day),
    ]),
  fc
    .tuple(fc.constantFrom('daily', 'aging'), fc.constantFrom(20, 26, 27, 28))
    .map(([product, day]): Happening => [
      `arrival of ${product} ${String(day)}`,
      (world) => world.arrived(product, day),
    ]),
  fc
    .tuple(PRODUCT, CLOSED, fc.boolean())
    .map(([product, day, isForeign]): Happening => [
      `${isForeign ? 'foreign ' : ''}run of ${product} ${String(day)}`,
      (world) => world.ran(product, day, isForeign),
    ]),
  fc
    .tuple(PRODUCT, fc.constantFrom(0, 2))
    .map(([product, hours]): Happening => [
      `version of ${product} in ${String(hours)} h`,
      (world) => world.published(product, hours),
    ]),
  fc
    .constantFrom(1, 20)
    .map((hours): Happening => [`maintenance for ${String(hours)} h`, (world) => world.maintained(hours)]),
  fc.constant<Happening>(['the newest maintenance is cancelled', (world) => world.cancelled()]),
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(0.1, 0.25, 1, 6, 18, 30)
      .map((hours): Happening => [`${String(hours)} h pass`, (world) => world.pass(hours)]),
  },
);

describeEachDatabase('due checks', (fresh) => {
  it('are found by what has changed as by a look at everything', async () => {
    const store = await (await fresh()).open();
    let worlds = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 12 }), async (story) => {
        worlds += 1;
        const world = new World(store, `world${String(worlds)}`, lineageApp(store));
        await world.begin();
        await world.due('all');
        for (const [index, [name, happen]] of story.entries()) {
          await happen(world);
          const found = await world.due('all');
          // With other settings, everything is looked at.
          expect([name, found]).toEqual([name, await world.due(`${String(worlds)} ${String(index)}`)]);
        }
      }),
      {
        numRuns: Number(process.env['DUE_STORIES'] ?? 12),
        examples: ['daily', 'aging', 'current'].map((product): [Happening[]] => [
          [
            ['all is checked', (world) => world.checked()],
            ['6 h pass', (world) => world.pass(6)],
            ['all is checked', (world) => world.checked()],
            ['version in 2 h', (world) => world.published(product, 2)],
            ['1 h passes', (world) => world.pass(1)],
            ['2 h pass', (world) => world.pass(2)],
          ],
        ]),
      },
    );
  }, 600_000);

  it('are found of a version that is published while its line, not active yet, is looked at', async () => {
    const store = await (await fresh()).open();
    const world = new World(store, 'late', lineageApp(store));
    await world.begin();
    await world.proposed('daily');
    let isPublished = false;
    // The look at the proposed line ends after the publish has committed.
    const publishing: UnitOfWork = {
      dataVersion: () => store.unitOfWork.dataVersion(),
      write: (work) => store.unitOfWork.write(work),
      read: async (work) => {
        const found = await store.unitOfWork.read(work);
        const isLook = typeof found === 'object' && found !== null && 'next' in found;
        if (isLook && !isPublished) {
          isPublished = true;
          await world.activated('daily');
        }
        return found;
      },
    };
    await new World({ ...store, unitOfWork: publishing }, 'late', lineageApp(store)).due('');
    expect(isPublished).toBe(true);
    await world.pass(24);
    expect((await world.due('')).filter((text) => text.includes(' 2.0.1 '))).not.toEqual([]);
  });

  it('are found after another process made all lines due while one was looked at', async () => {
    const store = await (await fresh()).open();
    const world = new World(store, 'overtaken', lineageApp(store));
    await world.begin();
    await world.checked();
    expect(await world.due('')).toEqual([]);
    // One more result: the line is looked at, and nothing is due.
    await world.measured('daily', partition(27), 'PASS');
    let isOvertaken = false;
    // The looks are recorded after everything was made due, without any fact in between.
    const overtaken: UnitOfWork = {
      dataVersion: () => store.unitOfWork.dataVersion(),
      read: (work) => store.unitOfWork.read(work),
      write: async (work) => {
        if (!isOvertaken) {
          isOvertaken = true;
          await store.unitOfWork.write((tx) => tx.due.lookAtAll('other'));
        }
        return store.unitOfWork.write(work);
      },
    };
    await new World({ ...store, unitOfWork: overtaken }, 'overtaken', lineageApp(store)).due('');
    expect(isOvertaken).toBe(true);
    const { lines } = await store.unitOfWork.read(({ due }) => due.linesToLookAt('other', world.now));
    const found = lines.filter(({ contractId, isDue }) => isDue && contractId.startsWith('overtaken.'));
    expect(found.map(({ contractId }) => contractId).sort()).toEqual(
      Object.keys(models)
        .map((product) => `overtaken.${product}`)
        .sort(),
    );
    // The next whole look settles them.
    expect(await world.due('other')).toEqual([]);
    const after = await store.unitOfWork.read(({ due }) => due.linesToLookAt('other', world.now));
    expect(after.lines).toEqual([]);
  });

  it('are found with one read where nothing is due', async () => {
    const store = await (await fresh()).open();
    const world = new World(store, 'quiet', lineageApp(store));
    await world.begin();
    await world.checked();
    expect(await world.due('')).toEqual([]);
    expect(await world.due('')).toEqual([]);
    const used: string[] = [];
    const unitOfWork: UnitOfWork = {
      dataVersion: () => store.unitOfWork.dataVersion(),
      write: (work) => (used.push('write'), store.unitOfWork.write(work)),
      read: (work) =>
        store.unitOfWork.read((stores) =>
          work(new Proxy(stores, { get: (target, name: keyof Stores) => (used.push(name), target[name]) })),
        ),
    };
    const counted = new World({ ...store, unitOfWork }, 'quiet', lineageApp(store));
    expect(await counted.due('')).toEqual([]);
    expect(used).toEqual(['due']);
  });
});
