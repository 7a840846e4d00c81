import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();
const AT = '2023-10-28T06:00:00.000Z';
const breaker = (state: 'OPEN' | 'HALF_OPEN' | 'CLOSED') => ({
  ...{ id: 'ab12', server: 'warehouse', serverType: 'postgres', domains: ['finance', 'retail'], state, failures: 5 },
  ...{ openUntil: AT, message: 'it does not answer', failedAt: AT },
});
const load = { queued: 3, waiting: 2, leased: 1, dead: 4, oldestDueAt: AT };
const status = (
  otherDomains: number,
  breakers: readonly object[],
  withoutAgent: readonly object[] = [],
  backfills = { running: 0, partitionsLeft: 0 },
) =>
  data({
    coordinator: {
      ...{ workPending: 6, eventsPending: 0, outboxPending: 0, statesPending: 0, lineageAsOf: AT, clock: AT },
      work: { ...load, domains: otherDomains === 0 ? [] : [{ domain: 'finance', ...load }], otherDomains },
      breakers,
      withoutAgent,
      backfills,
      counts: { contractVersions: 7, events: 0, evidence: 0, audit: 0 },
    },
  });

describe('coordinator status', () => {
  it('shows the work by state and domain, and the servers that are not read', async () => {
    cli.answers = [status(3, [breaker('OPEN')])];
    const { exit, out } = await cli.run('coordinator', 'status');
    expect(exit).toBe(0);
    for (const line of [
      /checks queued +3\n/,
      /checks that wait for their next attempt +2\n/,
      /checks running +1\n/,
      /checks not tried any more +4\n/,
      /oldest queued check due since +2023-10-28T06:00:00\.000Z\n/,
      /servers not read +1\n/,
      /finance +3 +2 +1 +4 +2023-10-28T06:00:00\.000Z\n/,
      /\(and 3 other domains\)/,
      /warehouse +postgres +open +5 /,
    ]) {
      expect(out).toMatch(line);
    }
    cli.answers = [status(0, [])];
    expect((await cli.run('coordinator', 'status')).out).not.toMatch(/finance|warehouse|other domains/);
  });
});

it('names the checks that no running agent can run, and how to start one', async () => {
  const labels = [{ name: 'region', value: 'eu' }];
  cli.answers = [status(0, [], [{ domain: 'finance', serverType: 'postgres', labels, contracts: 2, checks: 12 }])];
  const { out } = await cli.run('coordinator', 'status');
  expect(out).toMatch(/checks that no running agent can run +12\n/);
  expect(out).toContain('concordat agent start --domain DOMAIN');
  expect(out).toMatch(/finance +postgres +region=eu +2 +12/);
});

it('shows backfills while they run', async () => {
  cli.answers = [status(0, [])];
  expect((await cli.run('coordinator', 'status')).out).not.toContain('backfill');
  cli.answers = [status(0, [], [], { running: 2, partitionsLeft: 360 })];
  const { out } = await cli.run('coordinator', 'status');
  expect(out).toMatch(/backfills running +2\n/);
  expect(out).toMatch(/partitions that backfills have left +360\n/);
});

describe('coordinator breakers', () => {
  it('lists servers that failed, and exits with 1 if one is not read', async () => {
    cli.answers = [data({ breakers: [breaker('HALF_OPEN')] })];
    const { exit, out } = await cli.run('coordinator', 'breakers');
    expect(exit).toBe(1);
    expect(out).toMatch(/warehouse +postgres +half open +5 +2023-10-28T06:00:00\.000Z +finance, retail +it does not/);
    cli.answers = [data({ breakers: [breaker('CLOSED')] })];
    expect((await cli.run('coordinator', 'breakers')).exit).toBe(0);
  });

  it('resets one with a reason', async () => {
    cli.answers = [data({ resetBreaker: { __typename: 'BreakerReset', breaker: breaker('CLOSED') } })];
    const { exit, out } = await cli.run('coordinator', 'reset-breaker', 'warehouse', '--reason', 'restarted');
    expect([exit, out]).toEqual([0, '`warehouse` of finance, retail is read again\n']);
    expect(cli.requests[0]?.variables).toEqual({ input: { server: 'warehouse', reason: 'restarted' } });
    expect((await cli.run('coordinator', 'reset-breaker', 'warehouse')).exit).toBe(2);
  });
});
