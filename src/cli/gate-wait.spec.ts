import { describe, expect, it } from '@jest/globals';
import { gateDecision } from '../../test/support/cli-samples.js';
import { data, scriptedCli } from '../../test/support/scripted-cli.js';
import { inText, waitLine } from './output/wait-line.js';

const cli = scriptedCli();
const GATE = ['gate', 'a/b', '--consumer', 'c/d', '--wait'];
const wait = data({ gate: gateDecision({ verdict: 'WAIT', basis: 'NOT_ARRIVED' }) });
const proceed = data({ gate: gateDecision() });
const down = { status: 503, body: 'restarting' };

describe('gate --wait', () => {
  it('ends with exit 3 and the last decision when the patience of the client ends', async () => {
    cli.answers = [wait];
    const { err, exit, out } = await cli.run(...GATE, '8s');
    expect(exit).toBe(3);
    expect(out).toMatch(/^WAIT {2}a\/b 2023-10-27 has not arrived/);
    expect(err).toMatch(/still WAIT after \S+ of 8s\n$/);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at %s with exit %i, what it waited for and the last decision', async (signal, exit) => {
    cli.answers = [wait, { ...wait, held: true }];
    const running = cli.run(...GATE, '30m', '--json');
    await cli.until(() => cli.requests.length === 2);
    cli.stop(signal);
    const run = await running;
    expect(run.exit).toBe(exit);
    expect(run.err).toMatch(
      /^WAIT .*\nstopped after \S+ of 30m: waited until c\/d may read a\/b; last decision WAIT: a\/b 2023-10-27 has not arrived.*\n$/,
    );
    expect(JSON.parse(run.out)).toMatchObject({ ok: false, exitCode: exit, data: { verdict: 'WAIT' } });
  });

  it('goes on where a server that has answered restarts', async () => {
    cli.answers = [wait, down, proceed];
    const { err, exit } = await cli.run(...GATE, '30m');
    expect(exit).toBe(0);
    expect(err).toMatch(/next look within 1s: http:\S+ is not a Concordat server, or it failed \(status 503/);
  });

  it('fails where the server has never answered, or does not answer at the end', async () => {
    cli.answers = [down];
    expect(await cli.run(...GATE, '30m')).toMatchObject({ exit: 5 });
    cli.answers = [wait, down];
    expect(await cli.run(...GATE, '5s')).toMatchObject({ exit: 5 });
  });
});

describe('the line of a wait', () => {
  const line = (isTTY: boolean, environment = {}) => {
    const written: string[] = [];
    let now = 0;
    const stderr = { write: (text: string) => written.push(text), isTTY, columns: 60 };
    const shown = waitLine({ stderr, environment, realMillis: () => now }, { patienceMillis: 1_800_000, quiet: false });
    return { written, shown, to: (millis: number) => (now = millis) };
  };

  it('moves on a terminal, as wide as it, and is removed at the end', () => {
    const { shown, to, written } = line(true, { NO_COLOR: '1' });
    shown.show('retail/pos_sales has not arrived, and nobody knows when it will', 60_000);
    to(30_000);
    shown.show('retail/pos_sales has not arrived', 30_000);
    expect(shown.end()).toBe('30s of 30m');
    expect(written).toEqual([
      '\r\u001B[KWAIT 0s of 30m, next look within 1m: retail/pos_sales has…',
      '\r\u001B[KWAIT 30s of 30m, next look within 30s: retail/pos_sales ha…',
      '\r\u001B[K',
    ]);
  });

  it.each([
    ['where stderr is no terminal', false, {}],
    ['in CI', true, { CI: 'true' }],
  ])('is written once a minute, and where the state changes, %s', (_where, isTTY, environment) => {
    const { shown, to, written } = line(isTTY, environment);
    for (const second of [0, 20, 59, 60, 119]) {
      to(second * 1000);
      shown.show('no data', 60_000);
    }
    shown.show('no evidence', 60_000);
    shown.end();
    expect(written).toEqual([
      'WAIT 0s of 30m, next look within 1m: no data\n',
      'WAIT 1m of 30m, next look within 1m: no data\n',
      'WAIT 1m 59s of 30m, next look within 1m: no evidence\n',
    ]);
  });

  it.each([
    [0, '0s'],
    [61_000, '1m 1s'],
    [3_600_000, '1h'],
    [90_061_000, '1d 1h'],
  ])('has %i ms as %s', (millis, text) => {
    expect(inText(millis)).toBe(text);
  });
});
