import { beforeAll, expect, it } from '@jest/globals';
import { ListedCatalog } from '../../src/app/catalog/listed-catalog.js';
import { type SearchPage, search } from '../../src/app/catalog/search.js';
import { SearchedCatalog } from '../../src/app/catalog/searched-catalog.js';
import { toCursor } from '../../src/app/shared/paging.js';
import { WorkBudgets } from '../../src/app/shared/work-budget.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Store } from '../../src/persistence/index.js';
import { aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { addProduct, bind, dailyModel } from '../support/mesh.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

describeEachDatabase('a search of the catalog', (fresh) => {
  let store: Store;
  let find: ReturnType<typeof search>;

  const refs = async (text: string, call: CallContext = admin): Promise<readonly string[]> =>
    value(await find(call, { text, kinds: null })).items.map(({ node }) => `${node.kind} ${node.ref}`);

  beforeAll(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(async (tx) => {
      const documentation = { description: { purpose: 'Booked postings' } };
      const facts = { title: 'General ledger' };
      const ledger = await addProduct(tx, 'finance/ledger', { facts, promises: { documentation } });
      await bind(tx, ledger, 'finance/ledger', 'data/ledger');
      await addProduct(tx, 'retail/sales');
    });
    find = search({ ...store, visibility: 'domain', searchedCatalog: new SearchedCatalog(new ListedCatalog()) });
  });

  it('finds products, contracts, datasets and columns', async () => {
    expect(await refs('LEDGER')).toEqual([
      'PRODUCT finance/ledger',
      'DATASET file|data/ledger',
      'CONTRACT finance/ledger/main',
    ]);
    expect(await refs('rows.key')).toEqual(['COLUMN finance.ledger#rows.key', 'COLUMN retail.sales#rows.key']);
    expect(await refs('booked')).toEqual(['CONTRACT finance/ledger/main']);
  });

  it('counts kinds and domains, and has every hit once over its pages', async () => {
    const whole = value(await find(admin, { text: 'e', kinds: null }));
    const paged: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: SearchPage = value(await find(admin, { text: 'e', kinds: null, first: 2, after }));
      paged.push(...page.items.map(({ node }) => node));
      after = page.items.at(-1)?.cursor ?? null;
      more = page.hasNextPage;
    }
    expect(paged).toEqual(whole.items.map(({ node }) => node));
    expect(paged).toHaveLength(whole.totalCount);
    const { facets, totalCount } = value(await find(admin, { text: 'key', kinds: ['PRODUCT'] }));
    expect([totalCount, facets[0]?.values]).toEqual([0, [{ value: 'COLUMN', count: 2 }]]);
    expect(value(await find(admin, { text: 'key', kinds: ['COLUMN'] })).facets[1]?.values).toEqual([
      { value: 'finance', count: 1 },
      { value: 'retail', count: 1 },
    ]);
  });

  it('shows nothing of documents that the caller may not read', async () => {
    const viewer = holding({ domain: 'retail', role: 'viewer' });
    expect(await refs('rows.key', viewer)).toEqual(['COLUMN retail.sales#rows.key']);
    expect(await refs('booked', viewer)).toEqual([]);
    expect(await refs('general ledger', viewer)).toEqual(['PRODUCT finance/ledger']);
  });

  it('shows no data of contracts that the caller may not read, and no number of hits in them', async () => {
    const viewer = holding({ domain: 'retail', role: 'viewer' });
    expect(await refs('data/ledger', viewer)).toEqual([]);
    await store.unitOfWork.write(async (tx) => {
      const model = dailyModel('finance.wide');
      const [object] = model.objects;
      const [field] = object?.fields ?? [];
      if (object === undefined || field === undefined) throw new Error('no field');
      const fields = Array.from({ length: 10_001 }, (_, place) => ({ ...field, name: `old_key_${String(place)}` }));
      await addProduct(tx, 'finance/wide', { promises: { objects: [{ ...object, fields }] } });
    });
    expect(value(await find(admin, { text: 'key', kinds: null })).totalCount).toBe(10_000);
    const { facets, items, totalCount } = value(await find(viewer, { text: 'key', kinds: null }));
    expect([totalCount, items.map(({ node }) => node.ref)]).toEqual([1, ['retail.sales#rows.key']]);
    expect(facets.map(({ values }) => values)).toEqual([
      [{ value: 'COLUMN', count: 1 }],
      [{ value: 'retail', count: 1 }],
    ]);
  });

  it('finds what is published later, and no column of an earlier version', async () => {
    await store.unitOfWork.write(async ({ catalog }) => {
      const model = dailyModel('retail.sales');
      const [object] = model.objects;
      if (object === undefined) throw new Error('no object');
      const fields = object.fields.map((field) => ({ ...field, name: 'receipt' }));
      const changed = { ...model, version: '2.0.0', objects: [{ ...object, fields }] };
      const facts = { model: changed, modelDigest: 'changed' };
      await catalog.insertVersion(aVersion('retail.sales', '2.0.0', 2, facts));
    });
    expect(await refs('receipt')).toEqual(['COLUMN retail.sales#rows.receipt']);
    expect(await refs('rows.key')).toEqual(['COLUMN finance.ledger#rows.key']);
  });

  it('costs work for each entry and word, of few words', async () => {
    const costs = async (text: string, perRequest: number): Promise<unknown> => {
      const work = new WorkBudgets({ perRequest, perSubject: 1_000 }).open('admin');
      const answer = await find({ ...admin, work }, { text, kinds: null });
      return answer.ok || answer.error.code;
    };
    expect(await costs('key KEY key', 40)).toBe(true);
    expect(await costs('a b c d e f', 40)).toBe('TOO_COSTLY');
    const many = Array.from({ length: 21 }, (_, place) => `w${String(place)}`).join(' ');
    for (const text of [many, 'x '.repeat(251)]) expect(await costs(text, 1_000)).toBe('INPUT_LIMIT');
  });

  it('refuses a text without words and the cursor of another list', async () => {
    expect(failureOf(await find(admin, { text: ' ', kinds: null })).code).toBe('INVALID_INPUT');
    const keys = [
      '[4,"COLUMN","a"b"]',
      '[4,"COLUMN","a\\x"]',
      '[4,"COLUMN","a\nb"]',
      '[4,"TABLE","a"]',
      '["4","COLUMN","a"]',
    ];
    for (const after of ['nonsense', ...keys.map(toCursor)])
      expect(failureOf(await find(admin, { text: 'e', kinds: null, after })).code).toBe('BAD_CURSOR');
  });
});
