import fc from 'fast-check';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import type { GateService } from '../../src/app/gate/gate-service.js';
import { overrideGate } from '../../src/app/gate/override-gate.js';
import type { GateInput } from '../../src/app/gate/parse-gate-request.js';
import { registerSensor } from '../../src/app/gate/register-sensor.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT, aCalendar, aDocument, aDomain, aVersion } from './catalog.js';
import type { TestDatabase } from './databases.js';
import { anEvent, type lineageApp } from './lineage-setup.js';
import { addProduct, bind, dailyModel, recordOutcome } from './mesh.js';
import { rule } from './quality-models.js';
import { admin, value } from './use-cases.js';

type Store = Awaited<ReturnType<TestDatabase['open']>>;

const HOUR = 3_600_000;
const midnight = (day: number): string => `2023-10-${String(day)}T00:00:00.000Z`;
const partition = (day: number) => ({ from: midnight(day), to: midnight(day + 1) });

/**
 * A separate set of products in the store: a daily source, a daily product made from it, and one
 * with current data made from it.
 */
export class World {
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
      const sla = [{ ...latency, calendar: this.name, target: null, pointer: '/slaProperties/0' }];
      const { partitioning: days } = dailyModel('days');
      const partitioning = days && { ...days, calendar: this.name };
      this.models = {
        source: await addProduct(tx, this.ref('source'), { promises: { partitioning, sla } }),
        made: await addProduct(tx, this.ref('made'), { facts: { inputPorts: [this.source()] } }),
        current: await addProduct(tx, this.ref('current'), { facts: { inputPorts: [this.source()] }, every: null }),
      };
      for (const [product, model] of Object.entries(this.models))
        await bind(tx, model, this.ref(product), this.ref(product));
      await tx.calendars.insertCalendar(aCalendar(this.name));
    });
  }

  /** Declares a window of so many hours from now on, or from so many hours before. */
  async maintained(product: string | null, hours: number, before = 0): Promise<void> {
    const from = addMillis(this.now, -before * HOUR);
    await this.store.unitOfWork.write(({ maintenance }) =>
      maintenance.insertWindow({
        ...{ id: ids.next(), domain: this.name, product: product && this.ref(product), server: null, from },
        ...{ to: addMillis(from, hours * HOUR), reason: 'by hand', declaredBy: 'ada', declaredAt: this.now },
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

  /** Publishes the calendar of the source with these days of October as its only holidays. */
  async holidays(...days: readonly number[]): Promise<void> {
    await this.store.unitOfWork.write(async ({ calendars }) => {
      const version = (await calendars.versionsOfCalendar(this.name)).length + 1;
      const holidays = days.map((day) => midnight(day).slice(0, 10));
      await calendars.insertCalendar(aCalendar(this.name, { holidays }, { version, publishedAt: this.now }));
    });
  }

  /** Publishes a version whose results age or do not. */
  async published(product: string, isAging: boolean): Promise<void> {
    const { objects, ...model } = this.model(product);
    const quality = isAging ? [aging] : [];
    const promises = { ...model, objects: objects.map((object) => ({ ...object, quality })) };
    this.serial += 1;
    const version = `1.${String(this.serial)}.0`;
    await this.store.unitOfWork.write(async ({ catalog }) => {
      const revision = (await catalog.versionsOf(model.id)).length + 1;
      const facts = { publishedAt: this.now, model: { ...promises, version }, modelDigest: `${model.id} ${version}` };
      await catalog.insertVersion(aVersion(model.id, version, revision, facts));
    });
  }

  /** Declares that `made` reads the source, or nothing. */
  async reads(isReading: boolean): Promise<void> {
    this.serial += 1;
    await this.store.unitOfWork.write(async ({ catalog }) => {
      const [product] = await catalog.productsByRef([this.ref('made')]);
      if (product === undefined) return;
      const inputPorts = isReading ? [this.source()] : [];
      const changed = { ...product, inputPorts, revision: product.revision + 1 };
      await catalog.updateProduct(changed, aDocument(`${this.name} ${String(this.serial)}`));
    });
  }

  async owned(owner: string): Promise<void> {
    await this.store.unitOfWork.write(({ catalog }) => catalog.updateDomain(aDomain(this.name, { owners: [owner] })));
  }

  private source() {
    const contractId = `${this.name}.source`;
    return { name: 'in', contractId, version: null, dependency: 'hard', mapper: null } as const;
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
  async answers(keeperOf: () => GateService, dryRuns = [true, false]): Promise<readonly GateDecision[]> {
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
        for (const dryRun of dryRuns) answers.push(value(await decide(admin, { ...input, strictness, dryRun })));
      }
    return answers;
  }
}

/** Something that happens in a world, by name. */
export type Happening = readonly [name: string, happen: (world: World) => Promise<void>];

/** Results of this rule age where nothing shows writes. */
const aging = rule({
  metric: 'rowCount',
  bound: { operator: 'mustBeGreaterThan', value: 0 },
  settings: { ttl: 'PT6H' },
});
const PRODUCT = fc.constantFrom('source', 'made', 'current');
const CLOSED = fc.constantFrom(26, 27);
export const happening: fc.Arbitrary<Happening> = fc.oneof(
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
  fc
    .tuple(PRODUCT, fc.boolean())
    .map(([product, isAging]): Happening => [
      `version of ${product}${isAging ? ' that ages' : ''}`,
      (world) => world.published(product, isAging),
    ]),
  fc
    .boolean()
    .map((isReading): Happening => [
      `made reads ${isReading ? 'the source' : 'nothing'}`,
      (world) => world.reads(isReading),
    ]),
  fc
    .constantFrom([], [27], [28], [28, 29])
    .map((days): Happening => [`no business on ${days.join(' and ')}`, (world) => world.holidays(...days)]),
  fc
    .tuple(fc.constantFrom('source', 'current', null), fc.constantFrom(0.5, 20), fc.constantFrom(0, 7))
    .map(([product, hours, before]): Happening => [
      `maintenance of ${product ?? 'all'} for ${String(hours)} h, declared ${String(before)} h late`,
      (world) => world.maintained(product, hours, before),
    ]),
  fc.constant<Happening>(['the newest maintenance is cancelled', (world) => world.cancelled()]),
  fc.constantFrom('ada', 'bob').map((owner): Happening => [`owned by ${owner}`, (world) => world.owned(owner)]),
  fc.constantFrom(0.25, 1, 18, 30).map((hours): Happening => [
    `${String(hours)} h pass`,
    async (world) => {
      world.now = addMillis(world.now, hours * HOUR);
    },
  ]),
);
