import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Configuration } from '../../platform/config.js';
import { contribution, gateDecision, healthReport } from '../../../test/support/cli-samples.js';
import { freePort } from '../../../test/support/free-port.js';
import type { CliEnvironment } from '../environment.js';
import { openSession } from '../session.js';
import type { ProductHealth } from './findings.js';
import { runUp } from './index.js';
import { settingOf } from './options.js';
import { progressOn } from './progress.js';
import { type UpReport, reportText } from './report.js';
import { plainStyle } from '../output/style.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-up-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function depsWith(overrides: Partial<CliEnvironment> = {}): CliEnvironment & { written: string[] } {
  const written: string[] = [];
  return {
    stdout: { write: (text) => written.push(text) },
    stderr: { write: (text) => written.push(text) },
    environment: {},
    folder,
    version: '0.0.0',
    startServer: () => Promise.reject(new Error('not in this test')),
    createTokenOffline: () => Promise.reject(new Error('not here')),
    startAgent: () => Promise.reject(new Error('not here')),
    inspectSource: () => Promise.reject(new Error('not here')),
    ask: null,
    readSecret: () => Promise.resolve(null),
    lookAtStore: () => Promise.resolve({ kind: 'ABSENT' }),
    tryContract: () => Promise.reject(new Error('not here')),
    untilStopped: () => new Promise(() => undefined),
    realMillis: () => Date.parse('2026-03-05T10:00:00Z'),
    ...overrides,
    written,
  };
}

describe('what up decides', () => {
  it('is the fixed clock and a store of its own, whatever the environment sets', async () => {
    const environment = { CONCORDAT_DATABASE_URL: 'postgres://elsewhere/catalog', CONCORDAT_CLOCK: 'system' };
    const setting = await settingOf({ port: 0 }, openSession(depsWith({ environment }), {}));
    expect(setting.configuration).toMatchObject({
      databaseUrl: `sqlite:${join(folder, '.concordat/demo/catalog.db')}`,
      dataRoot: join(folder, '.concordat/demo/data'),
      clock: { fixedAt: '2023-10-28T06:00:00.000Z' },
      auth: 'local',
      host: '127.0.0.1',
      port: 0,
    });
  });

  it('is the real time in another store with --live', async () => {
    const setting = await settingOf({ live: true }, openSession(depsWith(), {}));
    expect(setting.plan.now).toBe('2026-03-05T10:00:00.000Z');
    expect(setting.configuration.clock.fixedAt).toBeNull();
    expect(setting.home).toBe(join(folder, '.concordat/live'));
  });

  it('keeps other data in another store, and knows the faults that it can omit', async () => {
    const session = openSession(depsWith(), {});
    const setting = await settingOf({ seed: 'other seed', without: ['fan-out'] }, session);
    expect(setting.home).toBe(join(folder, '.concordat/demo-seed-other_seed-without-fan-out'));
    expect(setting.plan.faults.map(({ name }) => name)).not.toContain('fan-out');
    await expect(settingOf({ without: ['fan-in'] }, session)).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('up cannot begin', () => {
  const taken = (port: number) => ({
    message: `port ${port} on 127.0.0.1 is in use`,
    help: expect.stringContaining('--port'),
  });

  it('where the port is in use, and reports that before it does anything', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const session = openSession(depsWith(), { quiet: true });
      await expect(runUp({ once: true, port }, session)).rejects.toMatchObject(taken(port));
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      other.close();
    }
  });

  it('where the port is taken meanwhile, with the same message', async () => {
    const startServer = (): Promise<never> =>
      Promise.reject(Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' }));
    const session = openSession(depsWith({ startServer }), { quiet: true });
    const port = await freePort();
    await expect(runUp({ once: true, port }, session)).rejects.toMatchObject(taken(port));
  }, 30_000);

  it('where the folder cannot be created, and reports that in one sentence', async () => {
    writeFileSync(join(folder, '.concordat'), 'a file where the folder should be');
    const starts: Configuration[] = [];
    const startServer = (configuration: Configuration): Promise<never> => {
      starts.push(configuration);
      return Promise.reject(new Error('must not start'));
    };
    const session = openSession(depsWith({ startServer }), { quiet: true });
    await expect(runUp({ once: true, port: 0 }, session)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('.concordat/demo'),
      help: expect.any(String),
    });
    expect(starts).toEqual([]);
  });
});

describe('up that is requested to stop while it loads', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s exits with %d, reports that in one line, and starts nothing more', async (signal, exit) => {
    const deps = depsWith({ untilStopped: () => Promise.resolve(signal) });
    const answer = await runUp({ once: true, port: 0 }, openSession(deps, {}));
    expect(answer).toMatchObject({ exit, data: { stoppedBy: signal } });
    expect(answer.pretty(plainStyle)).toBe('');
    expect(deps.written).toEqual(['stopping … (the next run continues where it stopped)\n']);
  });

  it('closes the server, whatever the result of the running request is', async () => {
    let stop: (signal: 'SIGINT') => void = () => undefined;
    const untilStopped = (): Promise<'SIGINT'> => new Promise((resolve) => (stop = resolve));
    const held = createHttpServer(() => stop('SIGINT'));
    await new Promise<void>((resolve) => held.listen(0, '127.0.0.1', resolve));
    const { port } = held.address() as AddressInfo;
    const close = (): Promise<void> =>
      new Promise((resolve) => {
        held.close(() => resolve());
        held.closeAllConnections();
      });
    const startServer = () => Promise.resolve({ url: `http://127.0.0.1:${port}`, close });
    const deps = depsWith({ untilStopped, startServer });
    expect(await runUp({ port: 0 }, openSession(deps, {}))).toMatchObject({ exit: 130 });
    expect(held.listening).toBe(false);
    expect(deps.written.slice(1)).toEqual(['stopping … (the next run continues where it stopped)\n']);
  }, 30_000);
});

describe('progress', () => {
  it('is one plain line a step without a terminal', async () => {
    const deps = depsWith();
    await progressOn(deps).step('Do it', (at) => {
      at(1, 2);
      return Promise.resolve({ done: '2 things' });
    });
    expect(deps.written).toEqual(['✓ Do it: 2 things (0.0 s)\n']);
  });

  it('moves on a terminal and ends in the same line', async () => {
    const written: string[] = [];
    const stderr = { isTTY: true, write: (text: string) => written.push(text) };
    let millis = 1_000;
    await progressOn(depsWith({ stderr, realMillis: () => (millis += 200) })).step('Do it', (at) => {
      at(1, 2);
      return Promise.resolve({ done: 'all' });
    });
    expect(written.some((text) => text.includes('1 of 2'))).toBe(true);
    expect(written.at(-1)).toContain('Do it: all');
  });

  it('clears the moving line for a message', async () => {
    const written: string[] = [];
    const stderr = { isTTY: true, write: (text: string) => written.push(text) };
    progressOn(depsWith({ stderr })).write('so');
    expect(written).toEqual(['\r\u001B[Kso\n']);
  });

  it('reports which step failed and passes on the failure', async () => {
    const deps = depsWith();
    const failing = progressOn(deps).step('Do it', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(deps.written).toEqual(['✗ Do it\n']);
  });
});

describe('the report', () => {
  const health = (product: string, over: Partial<ProductHealth>) => healthReport({ product, ...over });
  const report: UpReport = {
    address: 'http://127.0.0.1:4600',
    clock: '2023-10-28T06:00:00.000Z',
    counts: { contractVersions: 13, events: 1200, evidence: 4000, audit: 34 },
    products: [
      health('finance/invoices', {}),
      health('customer360/enriched_events', {
        partition: null,
        score: 0.616,
        status: 'DEGRADED',
        rootCause: { product: 'finance/general_ledger', path: [], partition: '2023-08-17' },
      }),
      health('procurement/validated_purchase_orders', {
        interval: null,
        partition: null,
        score: null,
        low: null,
        high: null,
        confidence: 0,
        status: 'UNKNOWN',
        reasons: [{ code: 'NO_ENGINE', message: 'no engine for Kafka' }],
      }),
    ],
    fault: {
      fault: {
        name: 'unbalanced-journal',
        product: 'finance/general_ledger',
        partition: '2023-08-17',
        story: 'One journal of the day does not sum to zero.',
      },
      check: 'finance.general_ledger#journals:journals_balance',
      severity: 'critical',
      promise: 'Every complete journal sums to zero',
      observed: 1,
      message: null,
      downstream: [{ ref: 'finance/quarterly_consolidation', owners: ['amara.voss'] }],
    },
    gates: [
      {
        ...gateDecision({ consumer: 'finance/quarterly_consolidation', product: 'finance/general_ledger' }),
        ...{ about: '2023-08-17', partition: '2023-08-17', verdict: 'SKIP', score: 0.4 },
        reasons: [{ code: 'SCORE_SKIPS', message: 'the score is at or below 0.5', facts: null }],
        contributions: [contribution({ promise: 'Every complete journal sums to zero' })],
      },
    ],
    edited: [],
  };

  it('has every product, shows UNKNOWN with its reason, and names the root cause', () => {
    const text = reportText(report, true, plainStyle);
    expect(text).toMatch(/finance\/invoices +2023-10-27 +1 +1 +HEALTHY/);
    expect(text).toMatch(/customer360\/enriched_events +2023-10-27 to 2023-10-28 +0\.616/);
    expect(text).toMatch(/validated_purchase_orders +current +– +0 +UNKNOWN +NO_ENGINE/);
    expect(text).toContain('root cause finance/general_ledger');
    expect(text).toContain('affects   finance/quarterly_consolidation (amara.voss)');
    expect(text).toContain('SKIP  finance/general_ledger 2023-08-17 is unhealthy: 0.4');
  });

  it('ends with three commands to type and the address', () => {
    const text = reportText(report, true, plainStyle);
    const commands = text.split('\n').filter((line) => line.startsWith('  concordat '));
    expect(commands).toHaveLength(3);
    expect(text).toContain('http://127.0.0.1:4600');
    const elsewhere = reportText({ ...report, address: 'http://127.0.0.1:4601' }, true, plainStyle);
    expect(elsewhere.match(/--server http:\/\/127\.0\.0\.1:4601/g)).toHaveLength(3);
  });
});
