import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

interface Product {
  readonly ref: string;
  readonly title: string | null;
  readonly status: string | null;
  readonly owners: readonly string[];
  readonly reads?: string;
  readonly newest?: { readonly status: string; readonly score: number | null; readonly day: number };
}

const PRODUCTS: readonly Product[] = [
  { ref: 'a/x', title: 'Ledger', status: 'active', owners: ['ann'], newest: { status: 'HEALTHY', score: 1, day: 27 } },
  { ref: 'a/y', title: null, status: 'draft', owners: ['bob'], reads: 'a.x' },
  {
    ...{ ref: 'b/z', title: 'Sales', status: 'active', owners: ['ann', 'bob'], reads: 'a.x' },
    newest: { status: 'UNHEALTHY', score: 0.25, day: 17 },
  },
];

function node({ newest, owners, reads, ref, status, title }: Product): object {
  const day = (number: number): string => `2023-10-${String(number)}T00:00:00.000Z`;
  return {
    ...{ ref, title, status, owners, description: null, revision: 1 },
    inputPorts: reads === undefined ? [] : [{ contractId: reads }],
    contracts: [{ id: ref.replace('/', '.'), ref: `${ref}/main`, latestVersion: '1.0.0' }],
    health: { asOf: '2023-10-28T06:00:00.000Z' },
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
    product: { ref: 'b/z' },
    products: {
      nodes: products.map(node),
      totalCount: PRODUCTS.length,
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
    },
  });

async function list(...options: readonly string[]): Promise<readonly string[]> {
  cli.columns = null;
  cli.answers = [page(PRODUCTS.slice(0, 1), 'next'), page(PRODUCTS.slice(1), null), page(PRODUCTS, null)].map(
    (answer) => answer as (typeof cli.answers)[number],
  );
  if (options.includes('--consumed-by')) cli.answers.splice(2, 0, data({ product: { ref: 'b/z' } }));
  return (await cli.run('product', 'list', ...options)).out.split('\n').filter((line) => line !== '');
}

describe('product list', () => {
  it('reads all pages and shows state, age, owners and readers of each product', async () => {
    expect(await list()).toEqual([
      'a/x\tHEALTHY\t1\t2023-10-27\t6 h\tann\t2\tLedger',
      'a/y\t\t\t\t\tbob\t0\t',
      'b/z\tUNHEALTHY\t0.25\t2023-10-17\t10 d\tann, bob\t0\tSales',
    ]);
    expect(cli.requests[1]?.variables).toMatchObject({ after: 'next' });
  });

  it.each([
    [['led'], ['a/x']],
    [['A/', 'LEDGER'], ['a/x']],
    [
      ['--owner', 'bob'],
      ['a/y', 'b/z'],
    ],
    [['--status', 'unhealthy,unknown'], ['b/z']],
    [['--lifecycle', 'draft'], ['a/y']],
    [['--consumed-by', 'b/z'], ['a/x']],
    [
      ['--sort', '-age'],
      ['b/z', 'a/x', 'a/y'],
    ],
    [
      ['--sort', 'score'],
      ['b/z', 'a/x', 'a/y'],
    ],
    [['--limit', '1'], ['a/x']],
  ])('finds by %j', async (options, refs) => {
    expect(await list(...options, '--columns', 'product')).toEqual(refs);
  });

  it('refuses a status that no partition has', async () => {
    const { err, exit } = await cli.run('product', 'list', '--status', 'fine');
    expect([exit, cli.requests]).toEqual([2, []]);
    expect(err).toContain('The statuses are HEALTHY, DEGRADED');
  });
});
