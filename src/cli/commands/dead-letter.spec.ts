import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();
const at = (hour: number): string => `2023-10-28T0${String(hour)}:00:00.000Z`;
const uuid = (last: number): string => `019a9c3e-2c3a-7c1e-9d2f-0c1b2a3d4e5${String(last)}`;
const event = (id: string, hour = 6) => ({
  ...{ id, receivedAt: at(1), failedAt: at(hour), problem: 'not JSON', job: { namespace: 'dags', name: 'load' } },
  resolution: { action: 'REPLAYED', at: at(6), by: 'ann', reason: 'tried' },
});
const check = (last: number, hour = 6) => ({
  ...{ id: uuid(last), contractRef: 'a/b/c', contractVersion: '1.2.0', product: 'a/b', interval: null },
  ...{ server: 'lake', attempts: 5, message: 'it is away', queuedAt: at(1), deadSince: at(hour) },
});
const connection = (nodes: readonly object[], hasNextPage = false) => ({
  ...{ totalCount: nodes.length, pageInfo: { hasNextPage, endCursor: 'next' }, nodes },
});
const events = (nodes: readonly object[], hasNextPage?: boolean) =>
  data({ deadLetters: connection(nodes, hasNextPage) });
const checks = (nodes: readonly object[], hasNextPage?: boolean) =>
  data({ checkDeadLetters: connection(nodes, hasNextPage) });

describe('deadletter list', () => {
  it('lists both kinds, last failed first, and exits with 1 if there are any', async () => {
    cli.answers = [events([event('e1', 7), event('e2', 3)]), checks([check(1, 5)])];
    const { exit, out } = await cli.run('deadletter', 'list');
    expect(exit).toBe(1);
    expect(out).toMatch(/e1 +event .*dags\|load +not JSON +replayed by ann: tried/);
    expect(out).toMatch(/check .*a\/b\/c 1\.2\.0 current on lake +it is away/);
    expect(out.indexOf('e1 ')).toBeLessThan(out.indexOf(uuid(1)));
    expect(out.indexOf(uuid(1))).toBeLessThan(out.indexOf('e2 '));
    cli.answers = [events([]), checks([])];
    expect(await cli.run('deadletter', 'list')).toMatchObject({ exit: 0, out: 'none\n' });
  });

  it('lists one kind page by page, and both up to the limit', async () => {
    cli.answers = [checks([check(1)], true)];
    const { out } = await cli.run('deadletter', 'list', '--kind', 'checks', '--domain', 'finance', '--after', 'x');
    expect(out).toContain('(continue with --after next)');
    expect(cli.requests[0]?.variables).toEqual({ domain: 'finance', first: 50, after: 'x' });
    cli.answers = [events([event('e1', 7)]), checks([check(1, 5)])];
    const cut = await cli.run('deadletter', 'list', '--limit', '1');
    expect(cut.out).toContain('(1 of 2; give --kind to continue with --after)');
    expect(cut.out).not.toContain(uuid(1));
  });

  it('lists discarded events, without a failure', async () => {
    cli.answers = [events([event('e1')])];
    expect(await cli.run('deadletter', 'list', '--discarded')).toMatchObject({ exit: 0 });
    expect(cli.requests.map(({ variables }) => variables)).toMatchObject([{ discarded: true }]);
  });

  it.each([
    [['--kind', 'orders'], 'there is no kind `orders`'],
    [['--kind', 'events', '--domain', 'a'], 'events have no domain'],
    [['--kind', 'checks', '--discarded'], 'only events are listed when they are discarded'],
    [['--after', 'x'], '--after needs --kind'],
  ])('refuses %j before it asks the server', async (flags, problem) => {
    cli.requests = [];
    const { err, exit } = await cli.run('deadletter', 'list', ...flags);
    expect([exit, err]).toEqual([2, expect.stringContaining(problem)]);
    expect(cli.requests).toEqual([]);
  });
});

describe('deadletter replay and discard', () => {
  const replayed = (field: string) => data({ [field]: { __typename: 'DeadLettersReplayed', ids: [] } });

  it('replay every open one with --all, page by page and kind by kind', async () => {
    cli.answers = [
      ...[events([event('e1')], true), events([event('e2')]), checks([check(1)], true), checks([check(2)])],
      ...[replayed('replayDeadLetter'), replayed('replayCheckDeadLetter')],
    ];
    const { exit, out } = await cli.run('deadletter', 'replay', '--all', '--reason', 'a new release');
    expect([exit, out]).toEqual([0, '4 dead letters pending again; those that fail again return to the list\n']);
    expect(cli.requests[4]?.variables).toEqual({ input: { ids: ['e1', 'e2'], reason: 'a new release' } });
    expect(cli.requests[5]?.variables).toEqual({ input: { ids: [uuid(1), uuid(2)], reason: 'a new release' } });
  });

  it('know by the id what is meant', async () => {
    const discarded = (field: string) => data({ [field]: { __typename: 'DeadLettersDiscarded', ids: [] } });
    cli.answers = [discarded('discardDeadLetter'), discarded('discardCheckDeadLetter')];
    const { exit } = await cli.run('deadletter', 'discard', uuid(1), 'e1', '--reason', 'lost');
    expect(exit).toBe(0);
    expect(cli.requests.map(({ variables }) => variables.input?.['ids'])).toEqual([['e1'], [uuid(1)]]);
  });

  it('resolve all checks of a domain', async () => {
    cli.answers = [checks([check(1)]), replayed('replayCheckDeadLetter')];
    const flags = ['--all', '--kind', 'checks', '--domain', 'finance', '--reason', 'it answers again'];
    expect((await cli.run('deadletter', 'replay', ...flags)).out).toMatch(/^1 dead letter pending again/);
    expect(cli.requests[0]?.variables).toMatchObject({ domain: 'finance' });
  });

  it('need a reason and either ids or --all', async () => {
    expect((await cli.run('deadletter', 'discard', '--reason', 'lost')).exit).toBe(2);
    expect((await cli.run('deadletter', 'discard', 'e1', '--all', '--reason', 'lost')).exit).toBe(2);
    expect((await cli.run('deadletter', 'discard', 'e1', '--kind', 'events', '--reason', 'lost')).exit).toBe(2);
    expect((await cli.run('deadletter', 'discard', 'e1')).exit).toBe(2);
  });
});
