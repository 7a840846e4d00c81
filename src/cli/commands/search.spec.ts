import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();
const product = { ref: 'finance/ledger', owners: ['team:ledger', 'ann'] };
const HITS = [
  { kind: 'PRODUCT', ref: 'finance/ledger', title: 'Ledger', matched: 'name', excerpt: null, product },
  { kind: 'COLUMN', ref: 'l#rows.key', title: null, matched: 'description', excerpt: '…of the ledger', product: null },
];

function answerWith(nodes: readonly object[], endCursor: string | null, totalCount: number): void {
  const pageInfo = { hasNextPage: endCursor !== null, endCursor };
  cli.columns = null;
  cli.answers = [data({ search: { nodes, totalCount, pageInfo } })];
}

describe('search', () => {
  it('lists what the server finds, and how to continue', async () => {
    answerWith(HITS, 'cursor', 7);
    const { err, exit, out } = await cli.run('search', 'General', 'ledger', '--limit', '2');
    expect(out.split('\n').slice(0, 2)).toEqual([
      'product\tfinance/ledger\tfinance/ledger\tteam:ledger, ann\tLedger\t',
      'column\tl#rows.key\t\t\t\t…of the ledger',
    ]);
    expect([exit, err]).toEqual([0, expect.stringContaining('--after cursor')]);
    expect(cli.requests[0]?.variables).toEqual({ text: 'General ledger', kinds: null, first: 2, after: null });
  });

  it('has the envelope of lists', async () => {
    answerWith(HITS, null, 2);
    const { out } = await cli.run('search', 'ledger', '--json');
    expect(JSON.parse(out)).toMatchObject({ ok: true, data: { items: HITS, totalCount: 2, next: null } });
  });

  it('requests kinds in any letter case, and refuses others', async () => {
    answerWith([], null, 0);
    const found = await cli.run('search', 'x', '--kind', 'Column,dataset');
    expect([found.exit, cli.requests[0]?.variables]).toMatchObject([0, { kinds: ['COLUMN', 'DATASET'] }]);
    const { err, exit } = await cli.run('search', 'x', '--kind', 'table');
    expect([exit, err]).toEqual([2, expect.stringContaining('The kinds are product, contract, dataset, column')]);
  });
});
