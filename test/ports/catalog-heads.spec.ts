import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Stores } from '../../src/app/ports/stores.js';
import type { Transaction } from '../../src/app/ports/unit-of-work.js';
import { AT, aDocument, aDomain, aProduct, aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';

const PRODUCTS = ['one', 'two', 'three'] as const;
const CONTRACTS = ['a', 'b'] as const;

/** One change of the catalog, in a domain of its own story. */
type Step =
  | { readonly kind: 'owner' | 'domain' }
  | { readonly kind: 'product' | 'ports' | 'document' | 'override'; readonly product: string }
  | { readonly kind: 'contract' | 'moved'; readonly contract: string; readonly product: string }
  | { readonly kind: 'version' | 'bound'; readonly contract: string }
  | { readonly kind: 'sensor' | 'paused' | 'withdrawn' };

const product = fc.constantFrom(...PRODUCTS);
const contract = fc.constantFrom(...CONTRACTS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('owner' as const, 'domain' as const) }),
  fc.record({
    kind: fc.constantFrom('product', 'ports', 'document', 'override' as const),
    product,
  }) as fc.Arbitrary<Step>,
  fc.record({ kind: fc.constantFrom('contract' as const, 'moved' as const), contract, product }),
  fc.record({ kind: fc.constantFrom('version' as const, 'bound' as const), contract }),
  fc.record({ kind: fc.constantFrom('sensor' as const, 'paused' as const, 'withdrawn' as const) }),
);

/** Changes the catalog as use cases do, and remembers what it has made. */
class Story {
  private serial = 0;
  private sensor: string | null = null;
  private override: string | null = null;

  constructor(private readonly name: string) {}

  ref = (name: string): string => `${this.name}/${name}`;
  id = (name: string): string => `${this.name}.${name}`;

  async begin({ catalog }: Transaction): Promise<void> {
    await catalog.insertDomain(aDomain(this.name));
    await catalog.insertProduct(aProduct(this.ref('one')));
    await catalog.lockContract(this.id('a'), this.ref('one'), ['a'], AT);
  }

  async apply({ catalog, decisions }: Transaction, one: Step): Promise<void> {
    this.serial += 1;
    if ('product' in one) await catalog.insertProduct(aProduct(this.ref(one.product)));
    const text = `${this.name} ${String(this.serial)}`;
    if (one.kind === 'owner') await catalog.updateDomain(aDomain(this.name, { owners: [text] }));
    else if (one.kind === 'domain') await catalog.insertDomain(aDomain(`${this.name}.${String(this.serial)}`));
    else if (one.kind === 'ports' || one.kind === 'document') {
      const [found] = await catalog.productsByRef([this.ref(one.product)]);
      if (found === undefined) return;
      const inputPorts = [
        { name: text, contractId: this.id('b'), version: null, dependency: 'hard', mapper: null } as const,
      ];
      const changed = { ...found, inputPorts, revision: found.revision + 1 };
      await (one.kind === 'ports' ? catalog.updatePorts(changed) : catalog.updateProduct(changed, aDocument(text)));
    } else if (one.kind === 'contract') {
      await catalog.lockContract(this.id(one.contract), this.ref(one.product), [one.contract, `${one.contract}2`], AT);
    } else if (one.kind === 'moved') {
      const [found] = await catalog.contractsById([this.id(one.contract)]);
      if (found !== undefined) await catalog.moveContract(found.id, this.ref(one.product), [text]);
    } else if (one.kind === 'version') {
      const [found] = await catalog.contractsById([this.id(one.contract)]);
      if (found === undefined) return;
      const revision = (await catalog.versionsOf(found.id)).length + 1;
      await catalog.insertVersion(aVersion(found.id, `1.${String(revision)}.0`, revision));
    } else if (one.kind === 'bound') {
      const id = this.id(one.contract);
      const [found] = await catalog.contractsById([id]);
      if (found === undefined) return;
      const where = { object: 'rows', server: 'lake', product: found.product, namespace: 'file', name: text };
      await catalog.replaceBindings(id, [{ contractId: id, ...where }]);
    } else if (one.kind === 'override') {
      this.override = `override ${text}`;
      const facts = { consumer: null, interval: null, verdict: 'PROCEED', reason: text, by: 'ada' } as const;
      const times = { createdAt: AT, expiresAt: '2023-12-01T00:00:00.000Z' };
      await decisions.insertOverride({ id: this.override, product: this.ref(one.product), ...facts, ...times });
    } else if (one.kind === 'withdrawn') {
      const found = this.override === null ? null : await decisions.lockedOverride(this.override);
      if (found !== null)
        await decisions.withdrawOverride({ ...found, withdrawn: { at: AT, by: 'ada', reason: text } });
    } else if (one.kind === 'sensor') {
      this.sensor = `sensor ${text}`;
      const upstream = `${this.ref('one')}${String(this.serial)}`;
      const facts = { consumer: this.ref('two'), upstream, mapper: 'identity', deadline: null } as const;
      await decisions.insertSensor({ id: this.sensor, ...facts, domain: this.name, paused: false, createdAt: AT });
    } else if (this.sensor !== null) await decisions.setPaused(this.sensor, this.serial % 2 === 0, AT);
  }
}

/** What decisions read of the catalog, each by itself. */
function readsOf(story: Story): Readonly<Record<string, (stores: Stores) => Promise<unknown>>> {
  const one = story.ref('one');
  const a = story.id('a');
  return {
    domain: ({ catalog }) => catalog.domainsByName([story.ref('').slice(0, -1)]),
    product: ({ catalog }) => catalog.productsByRef([one]),
    two: ({ catalog }) => catalog.productsByRef([story.ref('two')]),
    contracts: ({ catalog }) => catalog.contractsOfProducts([one]),
    contract: ({ catalog }) => catalog.contractsById([a]),
    heads: ({ catalog }) => catalog.versionHeads([a, story.id('b')]),
    version: ({ catalog }) => catalog.version(a, '1.1.0'),
    first: ({ catalog }) => catalog.firstPublishedAt(a),
    bindings: ({ catalog }) => catalog.bindingsOfContracts([a]),
    bound: ({ catalog }) => catalog.bindingsOfProducts([one]),
    overrides: ({ decisions }) => decisions.overridesOf(one, AT),
    sensors: ({ decisions }) => decisions.sensorsOfConsumer(story.ref('two')),
    names: ({ catalog }) => catalog.productNames(story.ref('').slice(0, -1)),
  };
}

describeEachDatabase('the heads of the catalog', (fresh) => {
  it('of what a read rests on are raised by every change of its answer', async () => {
    const store = await (await fresh()).open();
    let stories = 0;
    const changes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        stories += 1;
        const story = new Story(`story${String(stories)}`);
        const reads = readsOf(story);
        await store.unitOfWork.write((tx) => story.begin(tx));
        const readAll = () =>
          Promise.all(
            Object.entries(reads).map(async ([name, of]) => {
              const read = (stores: Stores) => stores.dataVersion.restsOf(async () => JSON.stringify(await of(stores)));
              return store.unitOfWork.read(async (stores) => {
                const { version } = await stores.dataVersion.current();
                return { name, version, ...(await read(stores)) };
              });
            }),
          );
        for (const one of steps) {
          const before = await readAll();
          await store.unitOfWork.write((tx) => story.apply(tx, one));
          const after = await readAll();
          for (const [index, { name, result, rests, version }] of before.entries()) {
            const isRaised = await store.unitOfWork.read(({ dataVersion }) => dataVersion.changedAfter(rests, version));
            if (!isRaised) expect({ name, result: after[index]?.result }).toEqual({ name, result });
            if (after[index]?.result !== result) changes.set(name, (changes.get(name) ?? 0) + 1);
          }
        }
      }),
      { numRuns: Number(process.env['HEAD_STORIES'] ?? 40) },
    );
    // Each read has changed, so that none was right by never changing.
    expect([...changes.keys()].sort()).toEqual(Object.keys(readsOf(new Story(''))).sort());
  }, 300_000);

  it('stay as they are for other products, their versions, overrides and domains', async () => {
    const store = await (await fresh()).open();
    const [own, other] = [new Story('own'), new Story('other')];
    await store.unitOfWork.write(async (tx) => {
      await own.begin(tx);
      await other.begin(tx);
    });
    const { names: _names, bound: _bound, ...reads } = readsOf(own);
    const before = await store.unitOfWork.read(async (stores) => {
      for (const read of Object.values(reads)) await read(stores);
      return { rests: stores.dataVersion.rests(), ...(await stores.dataVersion.current()) };
    });
    const steps: readonly Step[] = [
      { kind: 'owner' },
      { kind: 'domain' },
      { kind: 'product', product: 'two' },
      { kind: 'ports', product: 'two' },
      { kind: 'contract', contract: 'b', product: 'two' },
      { kind: 'version', contract: 'b' },
      { kind: 'bound', contract: 'b' },
      { kind: 'moved', contract: 'b', product: 'one' },
      { kind: 'override', product: 'one' },
      { kind: 'withdrawn' },
    ];
    for (const one of steps) {
      await store.unitOfWork.write((tx) => other.apply(tx, one));
      const isRaised = await store.unitOfWork.read(({ dataVersion }) =>
        dataVersion.changedAfter(before.rests, before.version),
      );
      expect({ one, isRaised }).toEqual({ one, isRaised: false });
    }
  });
});
