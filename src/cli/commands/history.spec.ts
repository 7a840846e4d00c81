import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();
const AT = '2023-10-28T06:00:00.000Z';
const CAUSE = { product: 'a/up', path: ['a/b', 'a/up'], partition: '2023-10-26' };

const partition = (key: string | null, facts: object = {}) => ({
  ...{ key, interval: null, status: 'HEALTHY', score: 1, low: 0.9, high: 1, late: false, overridden: false },
  rootCause: null,
  ...facts,
});
const PARTITIONS = [
  partition('2023-10-26', { status: 'DEGRADED', score: 0.61239, low: 0.5, high: 0.7, late: true, rootCause: CAUSE }),
  partition('2023-10-27', { overridden: true }),
  partition('2023-10-28', { status: 'OPEN', score: null, low: null, high: null }),
];
const KNOWN = data({ product: { ref: 'a/b' } });

describe('product history', () => {
  it('shows the newest partitions with what lowers their scores', async () => {
    cli.answers = [
      KNOWN,
      data({ product: { healthStrip: { contract: 'a/b/main', asOf: AT, partitions: PARTITIONS } } }),
    ];
    const { exit, out } = await cli.run('product', 'history', 'a/b', '--contract', 'a/b/main', '--last', '3');
    expect([exit, cli.requests[1]?.variables]).toEqual([0, { product: 'a/b', contract: 'a/b/main', last: 3 }]);
    const [head, , headings, ...rows] = out.trimEnd().split('\n');
    expect(head).toBe(`a/b/main  as of ${AT}`);
    expect(headings).toMatch(/^partition +status +score +between +late +override +root cause$/);
    expect(rows).toEqual([
      expect.stringMatching(/^2023-10-26 +DEGRADED +0.612 +0.5 to 0.7 +late +a\/up 2023-10-26 \(a\/b ← a\/up\)$/),
      expect.stringMatching(/^2023-10-27 +HEALTHY +1 +0.9 to 1 +overridden$/),
      expect.stringMatching(/^2023-10-28 +OPEN +– +–$/),
    ]);
  });

  it('shows 28 partitions unless the command says otherwise, and exit 3 without an active contract', async () => {
    cli.answers = [KNOWN, data({ product: { healthStrip: null } })];
    const { exit, out } = await cli.run('product', 'history', 'a/b');
    expect(cli.requests[1]?.variables).toEqual({ product: 'a/b', contract: null, last: 28 });
    expect([exit, out.trim()]).toEqual([3, 'a/b has no active contract']);
  });

  const history = (facts: object = {}) => {
    const markers = [
      { at: AT, kind: 'VERSION', label: 'version 1.1.0', ref: '1.1.0' },
      { at: AT, kind: 'OVERRIDE', label: 'PROCEED by user:ann', ref: 'o1' },
    ];
    const about = { product: 'a/b', contract: 'a/b/main', every: 'P1D', timezone: 'UTC', asOf: AT };
    return data({ healthHistory: { ...about, partitions: PARTITIONS, markers, complete: false, ...facts } });
  };

  it('shows an interval with its versions and overrides, and that it was cut', async () => {
    cli.answers = [KNOWN, history()];
    const { exit, out } = await cli.run('product', 'history', 'a/b', '--from', '2023-10-01', '--to', '2023-11-01');
    expect(cli.requests[1]?.variables).toMatchObject({
      ...{ from: '2023-10-01T00:00:00.000Z', to: '2023-11-01T00:00:00.000Z' },
    });
    expect(exit).toBe(0);
    expect(out).toContain('older ones are left out');
    expect(out).toContain(`${AT}  version  version 1.1.0\n${AT}  override  PROCEED by user:ann (o1)`);
  });

  it('prints the history as JSON', async () => {
    cli.answers = [KNOWN, history({ partitions: [], complete: true })];
    const { exit, out } = await cli.run(
      'product',
      'history',
      'a/b',
      '--from',
      '2023-10-01',
      '--to',
      '2023-11-01',
      '--json',
    );
    expect([exit, (JSON.parse(out) as { readonly data: unknown }).data]).toMatchObject([
      3,
      { every: 'P1D', partitions: [] },
    ]);
  });

  it.each([
    [['--from', '2023-10-01'], /--from and --to go together/],
    [['--from', '2023-10-01', '--to', '2023-11-01', '--last', '3'], /--last excludes --from and --to/],
    [['--last', '0'], /--last must be a whole number from 1 to 100/],
    [['--last', '101'], /--last must be a whole number from 1 to 100/],
    [['--from', 'yesterday', '--to', '2023-11-01'], /--from must be an instant or a date/],
  ])('refuses %j', async (flags, message) => {
    const { err, exit } = await cli.run('product', 'history', 'a/b', ...flags);
    expect(exit).toBe(2);
    expect(err).toMatch(message);
    expect(cli.requests).toEqual([]);
  });
});

describe('check matrix', () => {
  const result = (outcome: string, evidenceStatus = 'VALID') => ({
    ...{ outcome, evidenceStatus, damage: null, evidenceId: null },
  });
  const check = (id: string) => ({ id, kind: 'unique', severity: 'major', promise: `${id} holds` });
  const matrix = (rows: readonly object[]) => ({
    ...{ product: 'a/b', contract: 'a/b/main', asOf: AT, hiddenRows: 2, rows },
    partitions: ['2023-10-24', '2023-10-25', '2023-10-26', '2023-10-27', '2023-10-28'],
  });

  it('shows one sign for each partition', async () => {
    const results = [result('FAIL'), result('PASS', 'VOID'), null, result('NOT_RUN', 'MISSING'), result('ERROR')];
    const rows = [{ check: check('keys'), cells: results }];
    cli.answers = [KNOWN, data({ checkMatrix: matrix(rows) })];
    const { exit, out } = await cli.run('check', 'matrix', 'a/b', '--last', '5');
    expect([exit, cli.requests[1]?.variables]).toEqual([0, { product: 'a/b', contract: null, last: 5 }]);
    expect(out).toContain('a/b/main  2023-10-24 to 2023-10-28, oldest first');
    expect(out).toMatch(/^Fp \.E +major +keys$/m);
    expect(out).toContain('(2 checks more)');
    expect(out).toContain('P pass, W warn, F fail');
  });

  it('has exit 3 where nothing is promised', async () => {
    cli.answers = [KNOWN, data({ checkMatrix: matrix([]) })];
    expect(await cli.run('check', 'matrix', 'a/b')).toMatchObject({ exit: 3, out: expect.stringMatching(/no checks/) });
  });
});
