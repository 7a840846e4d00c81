import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();
const AT = '2023-10-28T06:00:00.000Z';
const pageInfo = { hasNextPage: true, endCursor: 'next' };
const letter = (id: string) => ({
  ...{ id, receivedAt: AT, failedAt: AT, problem: 'not JSON', job: { namespace: 'dags', name: 'load' } },
  resolution: { action: 'REPLAYED', at: AT, by: 'ann', reason: 'tried' },
});
const page = (ids: readonly string[], hasNextPage = false) =>
  data({ deadLetters: { totalCount: ids.length, pageInfo: { ...pageInfo, hasNextPage }, nodes: ids.map(letter) } });

describe('lineage warnings', () => {
  it('lists warnings and how to continue', async () => {
    const warning = {
      eventId: 'e',
      receivedAt: AT,
      job: null,
      code: 'NAME_UNUSABLE',
      pointer: '/inputs/0',
      message: 'm',
    };
    cli.answers = [data({ lineageWarnings: { pageInfo, nodes: [warning] } })];
    const { exit, out } = await cli.run('lineage', 'warnings', '--job', 'dags|a', '--limit', '1');
    expect(exit).toBe(0);
    expect(out).toMatch(/NAME_UNUSABLE +\/inputs\/0 +m/);
    expect(out).toContain('(continue with --after next)');
    expect(cli.requests[0]?.variables).toMatchObject({ job: { namespace: 'dags', name: 'a' }, first: 1 });
    expect((await cli.run('lineage', 'warnings', '--job', 'a')).exit).toBe(2);
  });
});

describe('deadletter', () => {
  it('lists dead letters with the last decision, and exits with 1 if there are any', async () => {
    cli.answers = [page(['e1'])];
    const { exit, out } = await cli.run('deadletter', 'list');
    expect(exit).toBe(1);
    expect(out).toMatch(/e1 .*dags\|load +not JSON +replayed by ann: tried/);
    cli.answers = [page([])];
    expect(await cli.run('deadletter', 'list')).toMatchObject({ exit: 0, out: 'none\n' });
  });

  it('replays every open one with --all, page by page', async () => {
    const done = data({ replayDeadLetter: { __typename: 'DeadLettersReplayed', ids: ['e1', 'e2'] } });
    cli.answers = [page(['e1'], true), page(['e2']), done];
    const { exit, out } = await cli.run('deadletter', 'replay', '--all', '--reason', 'a new release');
    expect([exit, out]).toEqual([0, '2 events pending again; those that fail again return to the list\n']);
    expect(cli.requests[2]?.variables).toEqual({ input: { ids: ['e1', 'e2'], reason: 'a new release' } });
  });

  it('discards named ones, and needs a reason and either ids or --all', async () => {
    cli.answers = [data({ discardDeadLetter: { __typename: 'DeadLettersDiscarded', ids: ['e1'] } })];
    expect(await cli.run('deadletter', 'discard', 'e1', '--reason', 'lost')).toMatchObject({ exit: 0 });
    expect((await cli.run('deadletter', 'discard', '--reason', 'lost')).exit).toBe(2);
    expect((await cli.run('deadletter', 'discard', 'e1', '--all', '--reason', 'lost')).exit).toBe(2);
    expect((await cli.run('deadletter', 'discard', 'e1')).exit).toBe(2);
  });
});
