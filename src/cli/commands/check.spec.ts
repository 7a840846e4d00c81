import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

describe('check run', () => {
  const counts = { PASS: 0, WARN: 0, FAIL: 0, ERROR: 0, NOT_RUN: 0, NOT_APPLICABLE: 0 };
  it.each([
    [{ PASS: 3 }, 0],
    [{ PASS: 3, WARN: 1 }, 0],
    [{ PASS: 3, FAIL: 1, ERROR: 1 }, 1],
    [{ PASS: 3, ERROR: 1 }, 3],
    [{ NOT_RUN: 2 }, 3],
    [{ NOT_APPLICABLE: 2 }, 3],
    [{}, 3],
  ])('%j is exit %i', async (some, exit) => {
    cli.answers = [
      data({
        runChecks: {
          __typename: 'ChecksRun',
          intervals: [null],
          counts: { ...counts, ...some },
          checks: [],
          evidence: [],
        },
      }),
    ];
    expect((await cli.run('check', 'run', 'a/b')).exit).toBe(exit);
  });
});

describe('check list', () => {
  it('shows the partition of the latest result, and what is known from arrivals alone', async () => {
    const check = (id: string, kind = 'delivery') => ({
      id,
      kind,
      severity: 'major',
      promise: `${id} holds`,
      executionReason: null,
    });
    const interval = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
    const checks = [
      { check: check('a'), state: 'EXECUTED', latest: { outcome: 'PASS' } },
      { check: check('b'), state: 'EXECUTED', latest: null },
      { check: check('c'), state: 'EXECUTABLE', latest: null },
      { check: check('d'), state: 'EXECUTED', latest: { outcome: 'FAIL' } },
    ].map((one) => ({ ...one, interval, partition: '2023-10-27', failingPartitions: one.check.id === 'd' ? 3 : 0 }));
    cli.answers = [data({ product: { ref: 'a/b' } }), data({ checks })];
    const { out } = await cli.run('check', 'list', 'a/b', '--partition', '2023-10-27');
    expect(cli.requests[1]?.variables).toMatchObject({ partition: '2023-10-27' });
    expect(out).toMatch(/^a +executed +PASS +– +a holds$/m);
    expect(out).toMatch(/^b +executed +by arrivals +– +b holds$/m);
    expect(out).toMatch(/^c +executable +– +– +c holds$/m);
    // Failing first.
    expect(out.split('\n')[1]).toMatch(/^d +executed +FAIL +3 +d holds$/);
  });

  it('names servers and versions where there are several, and what is not owed', async () => {
    const check = { id: 'a', kind: 'range', severity: 'major', promise: 'a holds', executionReason: null };
    const about = { check, interval: null, partition: null, failingPartitions: 0, contractVersion: '1.0.0' };
    const checks = [
      { ...about, state: 'EXECUTED', latest: { outcome: 'PASS' }, server: 'lake' },
      { ...about, state: 'EXECUTED', latest: { outcome: 'FAIL' }, server: 'mirror' },
      { ...about, state: 'NOT_OWED', latest: null, server: 'lake', contractVersion: '1.1.0' },
    ];
    cli.answers = [data({ product: { ref: 'a/b' } }), data({ checks })];
    const { out } = await cli.run('check', 'list', 'a/b', '--data-server', 'lake');
    expect(cli.requests[1]?.variables).toMatchObject({ server: 'lake' });
    expect(out).toMatch(/^a +executed +FAIL +mirror +1\.0\.0$/m);
    expect(out).toMatch(/^a +not owed +– +lake +1\.1\.0$/m);
  });
});

describe('check results', () => {
  it('takes a partition in place of an interval', async () => {
    cli.answers = [data({ product: { ref: 'a/b' } }), data({ evidence: { totalCount: 0, nodes: [] } })];
    expect((await cli.run('check', 'results', 'a/b', '--partition', '2023-10-27')).exit).toBe(3);
    expect(cli.requests[1]?.variables).toMatchObject({ partition: '2023-10-27', interval: null });
  });
});

describe('check results of some outcomes', () => {
  it('are requested of the server, in any letter case', async () => {
    cli.answers = [data({ product: { ref: 'a/b' } }), data({ evidence: { totalCount: 0, nodes: [] } })];
    const { out } = await cli.run('check', 'results', 'a/b', '--outcome', 'fail,not-run');
    expect(cli.requests[1]?.variables).toMatchObject({ outcomes: ['FAIL', 'NOT_RUN'] });
    expect(out).toBe('no evidence of this outcome is recorded about a/b\n');
    const wrong = await cli.run('check', 'results', 'a/b', '--outcome', 'bad');
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('there is no outcome `bad`')]);
  });
});

describe('the pretty output of check run', () => {
  it('shows a reason that many checks share once, and each observation separately', async () => {
    const at = { interval: null, attempt: 1, rowsTested: null, predicate: null, observedAt: '2023-10-28T06:00:00Z' };
    const none = { columns: [], rows: [], withheld: 'NOT_A_ROW_CHECK', keptUntil: null };
    const failed = { ...at, outcome: 'FAIL', observed: 1, reasonCode: null, message: 'broken', failingKeys: none };
    const keys = {
      ...none,
      columns: ['a', 'b'],
      rows: [
        ['1', null],
        ['x, "y"\n', '2'],
      ],
      withheld: null,
    };
    const missing = {
      ...at,
      outcome: 'ERROR',
      observed: null,
      reasonCode: 'FILE_MISSING',
      message: 'No file at a.csv.',
    };
    const evidence = [
      ...['a', 'b', 'c'].map((checkId) => ({ ...missing, checkId })),
      ...['d', 'e'].map((checkId) => ({ ...failed, checkId, predicate: checkId === 'e' ? 'x IS NULL' : null })),
      { ...failed, checkId: 'f', observed: 2, predicate: 'y', failingKeys: keys },
      { ...failed, checkId: 'g', observed: 3, predicate: 'z', failingKeys: { ...none, withheld: 'NO_KEY' } },
    ];
    const promise = { unit: 'rows', severity: 'major', promise: 'x is always set', warn: null, fail: null };
    const checks = ['e', 'f', 'g'].map((id) => ({ id, ...promise }));
    const counts = { PASS: 0, WARN: 0, FAIL: 2, ERROR: 3, NOT_RUN: 0, NOT_APPLICABLE: 0 };
    cli.answers = [data({ runChecks: { __typename: 'ChecksRun', intervals: [null], counts, checks, evidence } })];
    const { out } = await cli.run('check', 'run', 'a/b');
    expect(out.trimEnd().split('\n')).toEqual([
      'failed: 2 fail, 3 error for current data',
      'ERROR  a and 2 more  current  FILE_MISSING: No file at a.csv.',
      'FAIL  d  current  observed 1  broken',
      'FAIL  e  current  observed 1  broken',
      '      promised  x is always set (major, in rows)',
      '      rows      WHERE x IS NULL',
      'FAIL  f  current  observed 2  broken',
      '      promised  x is always set (major, in rows)',
      '      rows      WHERE y',
      '      keys      a, b: (1, NULL), ("x, \\"y\\"\\n", 2)',
      'FAIL  g  current  observed 3  broken',
      '      promised  x is always set (major, in rows)',
      '      rows      WHERE z',
      '      keys      none: the object declares no primary key. Set `primaryKey: true` at the columns that identify a row. The predicate of the result finds the rows without a key. NO_KEY',
    ]);
    expect(JSON.parse((await cli.run('check', 'run', 'a/b', '--json')).out)).toMatchObject({ data: { evidence } });
    cli.columns = 80;
    const narrow = (await cli.run('check', 'run', 'a/b')).out.trimEnd().split('\n');
    expect(narrow.slice(-4)).toEqual([
      '      rows      WHERE z',
      '      keys      none: the object declares no primary key. Set `primaryKey: true`',
      '                at the columns that identify a row. The predicate of the result',
      '                finds the rows without a key. NO_KEY',
    ]);
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
