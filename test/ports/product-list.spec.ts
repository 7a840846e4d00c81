import { beforeAll, describe, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { ListedCatalog } from '../../src/app/catalog/listed-catalog.js';
import { StateDeriver } from '../../src/app/health/derive-states.js';
import { newestPartitionOfProducts } from '../../src/app/health/health-of-products.js';
import { type ListProductsInput, products } from '../../src/app/health/list-products.js';
import { WorkBudgets } from '../../src/app/shared/work-budget.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { aDocument, aDomain, aProduct } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { DAY, addProduct, recordOutcome } from '../support/mesh.js';
import { silentLog } from '../support/silent-log.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const SETTINGS = 'list';
const MORNING = '2023-10-28T06:00:00.000Z';

describeEachDatabase('a list of products', (fresh) => {
  let store: Store;
  let now = MORNING;
  const clock = { now: () => now, fixed: true };
  const activeContracts = new ActiveContracts(ids);
  const shared = () => ({ unitOfWork: store.unitOfWork, clock, ids, activeContracts, storedStates: SETTINGS });
  let listing: ReturnType<typeof products>;
  let graph: LineageIndex;

  const refs = async (input: ListProductsInput): Promise<readonly string[]> =>
    value(await listing(admin, input)).items.map(({ node }) => node.ref);
  const derive = () => new StateDeriver({ ...shared(), log: silentLog, settings: SETTINGS }).deriveDue();
  const input = (contractId: string) => ({
    ...{ name: 'in', contractId, version: null, mapper: null, dependency: 'none' as const },
  });

  beforeAll(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(async (tx) => {
      await tx.catalog.insertDomain(aDomain('finance', { owners: ['team:ledger'] }));
      const good = await addProduct(tx, 'finance/ledger', { facts: { title: 'General LEDGER', status: 'active' } });
      const bad = await addProduct(tx, 'retail/sales', {
        facts: { status: 'draft', inputPorts: [input('finance.ledger')] },
      });
      await addProduct(tx, 'retail/quiet', { facts: { inputPorts: [input('finance.ledger'), input('retail.quiet')] } });
      await addProduct(tx, 'retail/current', { every: null });
      await tx.catalog.insertProduct(aProduct('retail/empty'));
      await recordOutcome(tx, good, DAY, 'PASS');
      await recordOutcome(tx, bad, DAY, 'FAIL');
    });
    graph = new LineageIndex(store.unitOfWork, store.signals);
    listing = products({ ...shared(), graph, listedCatalog: new ListedCatalog() });
  });

  describe.each(['before their states are stored', 'from their stored states'])('%s', (when) => {
    beforeAll(async () => {
      if (when.startsWith('from')) await derive();
    });

    it('has the state that each product shows', async () => {
      const all = ['finance/ledger', 'retail/current', 'retail/empty', 'retail/quiet', 'retail/sales'];
      const shown = value(await newestPartitionOfProducts(shared())(admin, all)).map((answer) =>
        answer.ok ? (answer.value?.status ?? null) : null,
      );
      expect(shown).toEqual(['HEALTHY', 'UNKNOWN', null, 'UNKNOWN', 'UNHEALTHY']);
      for (const [index, ref] of all.entries()) {
        const status = shown[index] ?? null;
        if (status === null) continue;
        const expected = all.filter((_ref, at) => shown[at] === status);
        expect({ ref, refs: await refs({ filter: { statuses: [status] } }) }).toEqual({ ref, refs: expected });
      }
    });

    it('is in the order of scores and ends, those without one last', async () => {
      const by = (order: 'SCORE' | 'NEWEST', descending = false) => refs({ order: { by: order, descending } });
      expect((await by('SCORE')).slice(0, 2)).toEqual(['retail/sales', 'finance/ledger']);
      expect((await by('SCORE', true))[0]).toBe('finance/ledger');
      expect((await by('NEWEST', true)).slice(3)).toEqual(['retail/current', 'retail/empty']);
    });
  });

  it.each<[ListProductsInput['filter'], readonly string[]]>([
    [{ text: 'ledger general' }, ['finance/ledger']],
    [{ domains: ['retail', 'finance'], text: 's' }, ['retail/sales']],
    [{ owners: ['team:ledger'] }, ['finance/ledger']],
    [{ lifecycles: ['PROPOSED'] }, ['retail/sales']],
    [{ consumedBy: 'retail/quiet' }, ['finance/ledger']],
    [{ consumedBy: 'retail/nobody' }, []],
    [{ domains: [] }, []],
  ])('with %j has %j', async (filter, expected) => {
    const found = await refs({ filter });
    expect(found.filter((ref) => ref !== 'retail/current' && ref !== 'retail/empty')).toEqual(expected);
  });

  it('counts values, and consumers only once', async () => {
    const page = value(
      await listing(admin, { first: 1, order: { by: 'CONSUMERS', descending: true }, withFacets: true }),
    );
    expect(page).toMatchObject({ totalCount: 5, hasNextPage: true, items: [{ node: { ref: 'finance/ledger' } }] });
    expect(page.facets).toContainEqual({
      name: 'domain',
      values: [
        { value: 'retail', count: 4 },
        { value: 'finance', count: 1 },
      ],
    });
    expect(page.facets.find(({ name }) => name === 'status')?.values).toEqual([
      { value: 'UNKNOWN', count: 2 },
      { value: 'HEALTHY', count: 1 },
      { value: 'UNHEALTHY', count: 1 },
    ]);
  });

  it('includes what was recorded since the states were stored, and what is published since it was read', async () => {
    await derive();
    await store.unitOfWork.write(async (tx) => {
      const model = await addProduct(tx, 'retail/new');
      await recordOutcome(tx, model, DAY, 'FAIL');
      const [ledger] = await tx.catalog.productsByRef(['finance/ledger']);
      if (ledger === undefined) throw new Error('no ledger');
      const changed = { ...ledger, title: 'Renamed', revision: 7 };
      await tx.catalog.updateProduct(changed, aDocument('renamed'));
    });
    expect(await refs({ filter: { statuses: ['UNHEALTHY'] } })).toEqual(['retail/new', 'retail/sales']);
    expect(await refs({ filter: { text: 'renamed' } })).toEqual(['finance/ledger']);
  });

  it('shows the partition that is due as time passes', async () => {
    now = '2023-10-29T06:00:00.000Z';
    expect(await refs({ filter: { statuses: ['HEALTHY'] } })).toEqual([]);
    now = MORNING;
  });

  it('searches the first 500 characters of a description, for few words', async () => {
    const description = `${'x'.repeat(480)} receipts ${'y'.repeat(500)} endless`;
    await store.unitOfWork.write(({ catalog }) => catalog.insertProduct(aProduct('retail/tills', { description })));
    expect(await refs({ filter: { text: 'receipts RECEIPTS' } })).toEqual(['retail/tills']);
    expect(await refs({ filter: { text: 'endless' } })).toEqual([]);
    const many = Array.from({ length: 21 }, (_, place) => `w${String(place)}`).join(' ');
    for (const text of [many, 'x '.repeat(251)])
      expect(failureOf(await listing(admin, { filter: { text } })).code).toBe('INPUT_LIMIT');
  });

  it('costs work for each product and word', async () => {
    const costs = async (text: string, perRequest: number): Promise<unknown> => {
      const work = new WorkBudgets({ perRequest, perSubject: 100 }).open('admin');
      const answer = await listing({ ...admin, work }, { filter: { text } });
      return answer.ok || answer.error.code;
    };
    expect([await costs('a', 1), await costs('a b c d', 1), await costs('a b c d', 10)]).toEqual([
      ...[true, 'TOO_COSTLY', true],
    ]);
  });

  it('refuses the cursor of another order', async () => {
    const page = value(await listing(admin, { first: 1, order: { by: 'SCORE', descending: false } }));
    const after = page.items[0]?.cursor ?? null;
    expect(failureOf(await listing(admin, { after, order: { by: 'NEWEST', descending: false } })).code).toBe(
      'BAD_CURSOR',
    );
  });

  it('fails where deriving all states exceeds the work of a request', async () => {
    const work = new WorkBudgets({ perRequest: 1, perSubject: 100 }).open('admin');
    const { storedStates: _stored, ...facts } = shared();
    const fromFacts = products({ ...facts, graph, listedCatalog: new ListedCatalog() });
    const answer = await fromFacts({ ...admin, work }, { filter: { statuses: ['HEALTHY'] } });
    expect(failureOf(answer).code).toBe('TOO_COSTLY');
  });
});
