import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

const entry = (sequence: number): object => ({
  ...{ sequence, at: '2023-10-28T06:00:00.000Z', actor: 'ada', action: 'domain.register', hash: 'h'.repeat(64) },
  subject: `domain:d${sequence}`,
});
const page = (...sequences: number[]) => ({
  totalCount: 9,
  pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: 'begin', endCursor: 'end' },
  nodes: sequences.map(entry),
});
const rows = (out: string): string[] => [...out.matchAll(/^(\d+) /gm)].map(([, sequence]) => sequence ?? '');

describe('audit list', () => {
  it('begins with the newest entry, and shows how to continue with older ones', async () => {
    cli.answers = [data({ audit: page(7, 8, 9) })];
    const { out } = await cli.run('audit', 'list', '--limit', '3');
    expect(cli.requests[0]?.variables).toEqual({ last: 3, before: null });
    expect(rows(out)).toEqual(['9', '8', '7']);
    expect(out).toContain('(continue with --before begin)');
  });

  it('goes forward from a cursor, in the order of the chain', async () => {
    cli.answers = [data({ audit: page(4, 5) })];
    const { out } = await cli.run('audit', 'list', '--after', 'x', '--limit', '2');
    expect(cli.requests[0]?.variables).toEqual({ first: 2, after: 'x' });
    expect(rows(out)).toEqual(['4', '5']);
    expect(out).toContain('(continue with --after end)');
  });

  it('takes one cursor', async () => {
    expect((await cli.run('audit', 'list', '--after', 'x', '--before', 'y')).exit).toBe(2);
    expect(cli.requests).toEqual([]);
  });
});
