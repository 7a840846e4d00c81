import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

interface Product {
  readonly ref: string;
  readonly title: string | null;
  readonly status: string | null;
  readonly owners: readonly string[];
  readonly consumers: number;
  readonly newest?: { readonly status: string; readonly score: number | null; readonly day: number };
}

const PRODUCTS: readonly Product[] = [
  {
    ...{ ref: 'a/x', title: 'Ledger', status: 'active', owners: ['ann'], consumers: 2 },
    newest: { status: 'HEALTHY', score: 1, day: 27 },
  },
  { ref: 'a/y', title: null, status: 'draft', owners: ['bob'], consumers: 0 },
  {
    ...{ ref: 'b/z', title: 'Sales', status: 'active', owners: ['ann', 'bob'], consumers: 0 },
    newest: { status: 'UNHEALTHY', score: 0.25, day: 17 },
  },
];

function node({ consumers, newest, owners, ref, status, title }: Product): object {
  const day = (number: number): string => `2023-10-${String(number)}T00:00:00.000Z`;
  return {
    ...{ ref, title, status, owners, description: null, revision: 1 },
    consumers: { totalCount: consumers },
    contracts: [{ id: ref.replace('/', '.'), ref: `${ref}/main`, latestVersion: '1.0.0' }],
    newestPartition:
      newest === undefined
        ? null
        : {
            ...{ key: `2023-10-${String(newest.day)}`, status: newest.status, score: newest.score, late: false },
            interval: { from: day(newest.day), to: day(newest.day + 1) },
          },
  };
}

const page = (products: readonly Product[], endCursor: string | null): object =>
  data({
    me: { clock: '2023-10-28T06:00:00.000Z' },
    products: {
      nodes: products.map(node),
      totalCount: PRODUCTS.length,
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
    },
  });

async function list(...options: readonly string[]): Promise<readonly string[]> {
  cli.columns = null;
  cli.answers = [page(PRODUCTS.slice(0, 1), 'next'), page(PRODUCTS.slice(1), null)].map(
    (answer) => answer as (typeof cli.answers)[number],
  );
  return (await cli.run('product', 'list', ...options)).out.split('\n').filter((line) => line !== '');
}

describe('product list', () => {
  it('reads all pages and shows state, age, owners and consumers of each product', async () => {
    expect(await list()).toEqual([
      'a/x\tHEALTHY\t1\t2023-10-27\t6 h\tann\t2\tLedger',
      'a/y\t\t\t\t\tbob\t0\t',
      'b/z\tUNHEALTHY\t0.25\t2023-10-17\t10 d\tann, bob\t0\tSales',
    ]);
    expect(cli.requests.map(({ variables }) => variables)).toMatchObject([
      { first: 100, after: null, orderBy: null },
      { first: 100, after: 'next' },
    ]);
  });

  it('lets the server find, sort and limit', async () => {
    const options = [
      '--domain',
      'a',
      '--owner',
      'bob',
      '--status',
      'unhealthy,not-arrived',
      '--lifecycle',
      'Draft,active',
    ];
    await list('LED', 'ger', ...options, '--consumed-by', 'b/z', '--sort', '-score', '--limit', '1');
    expect(cli.requests.map(({ variables }) => variables)).toEqual([
      {
        filter: {
          ...{ text: 'LED ger', domains: ['a'], owners: ['bob'], statuses: ['UNHEALTHY', 'NOT_ARRIVED'] },
          ...{ lifecycles: ['PROPOSED', 'ACTIVE'], consumedBy: 'b/z' },
        },
        ...{ orderBy: { by: 'SCORE', descending: true }, first: 1, after: null },
      },
    ]);
  });

  it.each([
    ['product', { by: 'NAME', descending: false }],
    ['-newest', { by: 'NEWEST', descending: true }],
    ['age', { by: 'NEWEST', descending: true }],
    ['-age', { by: 'NEWEST', descending: false }],
    ['consumers', { by: 'CONSUMERS', descending: false }],
    ['title', null],
  ])('sorted by %s requests the order %j', async (sort, orderBy) => {
    await list('--sort', sort);
    expect(cli.requests[0]?.variables).toMatchObject({ orderBy });
  });

  it.each([
    ['-age', ['b/z', 'a/x', 'a/y']],
    ['score', ['b/z', 'a/x', 'a/y']],
    ['title', ['a/x', 'b/z', 'a/y']],
  ])('shows the rows sorted by %s', async (sort, refs) => {
    expect(await list('--sort', sort, '--columns', 'product')).toEqual(refs);
  });

  it('says that the domain does not exist, where nothing is found', async () => {
    cli.answers = [page([], null), data({ domain: null, nearestName: 'finance' })].map(
      (answer) => answer as (typeof cli.answers)[number],
    );
    const { err, exit } = await cli.run('product', 'list', '--domain', 'finanse');
    expect([exit, err]).toEqual([1, expect.stringContaining('finance')]);
  });

  it('refuses a lifecycle that no document has', async () => {
    const { err, exit } = await cli.run('product', 'list', '--lifecycle', 'live');
    expect([exit, cli.requests]).toEqual([2, []]);
    expect(err).toContain('The lifecycles are PROPOSED, ACTIVE');
  });

  it('refuses a status that no partition has', async () => {
    const { err, exit } = await cli.run('product', 'list', '--status', 'fine');
    expect([exit, cli.requests]).toEqual([2, []]);
    expect(err).toContain('The statuses are HEALTHY, DEGRADED');
  });
});
