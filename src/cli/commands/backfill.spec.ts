import { expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();
const AT = '2023-10-28T06:00:00.000Z';
const RANGE = ['--from', '2022-01-01', '--to', '2023-01-01', '--reason', 'a new rule'];
const backfill = (facts: object = {}) => ({
  ...{ id: 'b1', product: 'retail/sales', contract: 'sales', server: null, concurrency: 4, again: false },
  ...{ from: '2022-01-01T00:00:00.000Z', to: '2023-01-01T00:00:00.000Z', reason: 'a new rule', startedBy: 'ann' },
  ...{ startedAt: AT, state: 'RUNNING', partitions: 365, done: 0, inFlight: 0, failed: 0, skipped: 0, ended: null },
  ...facts,
});
const ENDED = { state: 'COMPLETED', done: 365, ended: { at: AT, by: null, reason: null } };
const started = (leftOut: object = {}) =>
  data({
    startBackfill: {
      __typename: 'BackfillStarted',
      backfills: [backfill()],
      leftOut: [{ contract: 'sales', open: 0, partial: 0, notOwed: 0, ...leftOut }],
    },
  });
const listed = (...nodes: readonly object[]) =>
  data({ backfills: { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes } });

it('names what is left out of the range', async () => {
  cli.answers = [started()];
  expect((await cli.run('backfill', 'run', 'retail/sales', ...RANGE)).out).toBe(
    'started: backfill b1 of sales, 365 partitions 2022-01-01 to 2023-01-01\nFollow it: concordat backfill list\n',
  );
  cli.answers = [started({ open: 2, partial: 1, notOwed: 104 })];
  const { exit, out } = await cli.run('backfill', 'run', 'retail/sales', ...RANGE);
  expect(exit).toBe(0);
  expect(out).toContain('b1 of sales, 261 partitions 2022-01-01');
  expect(out).toContain(
    '\n  left out: 2 partitions not ended yet, 1 partition only partly in the range, 104 partitions without owed data\n',
  );
});

it('names all malformed options at once, and sends nothing', async () => {
  const wrong = ['--from', 'then', '--to', 'now', '--concurrency', 'all', '--reason', 'x'];
  const { err, exit } = await cli.run('backfill', 'run', 'retail/sales', ...wrong);
  expect(exit).toBe(2);
  for (const problem of ['--from must', '--to must', '--concurrency must']) expect(err).toContain(problem);
  expect(cli.requests).toEqual([]);
  const one = await cli.run('backfill', 'run', 'retail/sales', ...RANGE, '--concurrency', '0');
  expect([one.exit, one.err]).toEqual([2, expect.stringContaining('--concurrency must be 1 to 64, not `0`')]);
});

it.each([
  [0, { passed: 365, failing: 0, unknown: 0 }, {}, ['results: 365 passed']],
  [
    1,
    { passed: 360, failing: 1, unknown: 4 },
    {},
    ['360 passed, 1 with a failed check, 4 not known', '--outcome FAIL'],
  ],
  [
    3,
    { passed: 364, failing: 0, unknown: 1 },
    { done: 364, failed: 1 },
    ['1 failed', 'deadletter list', '1 not known'],
  ],
  [3, null, {}, ['completed']],
])('waits for the end: exit %i for %j', async (exit, backfillResults, facts, texts) => {
  cli.answers = [started(), listed(backfill({ ...ENDED, ...facts })), data({ backfillResults })];
  const found = await cli.run('backfill', 'run', 'retail/sales', ...RANGE, '--wait');
  expect(found.exit).toBe(exit);
  for (const text of texts) expect(found.out).toContain(text);
  expect(found.err).toContain('started: backfill b1');
});

it('stops waiting with Ctrl-C, and leaves the backfill going on', async () => {
  cli.answers = [started(), listed(backfill({ done: 7 }))];
  const run = cli.run('backfill', 'run', 'retail/sales', ...RANGE, '--wait');
  await cli.until(() => cli.requests.length > 2);
  cli.stop('SIGINT');
  const { err, exit } = await run;
  expect(exit).toBe(130);
  expect(err).toContain('7 of 365 partitions of sales');
  expect(err).toContain('the backfill goes on');
});

it('lists and cancels them', async () => {
  cli.answers = [listed(backfill({ done: 7, skipped: 104 }))];
  expect((await cli.run('backfill', 'list', '--state', 'running')).out).toContain('7 of 261');
  expect(cli.requests[0]?.variables).toMatchObject({ state: 'RUNNING', product: null });
  expect((await cli.run('backfill', 'list', '--state', 'gone')).exit).toBe(2);
  const ended = { at: AT, by: 'ann', reason: 'wrong range' };
  const cancelled = backfill({ state: 'CANCELLED', done: 7, ended });
  cli.answers = [data({ cancelBackfill: { __typename: 'BackfillCancelled', backfill: cancelled } })];
  const { exit, out } = await cli.run('backfill', 'cancel', 'b1', '--reason', 'wrong range');
  expect([exit, out]).toEqual([0, 'cancelled: backfill b1, 7 of 365 partitions of sales (wrong range)\n']);
});
