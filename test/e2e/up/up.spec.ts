import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ended, command, startCommand } from '../../support/command.js';
import { type FilledMesh, filledMesh } from '../../support/filled-mesh.js';
import { freePort } from '../../support/free-port.js';
import { temporaryFolder } from '../../support/server.js';
import { countsIn, listens, noTerminal, onTerminal, startUp, stepsIn, waitForCounts } from './up-process.js';
import type { Counts } from '../../../src/cli/up/load.js';

/**
 * `concordat up` as users run it: the built command, its own store, and other commands beside it.
 */

const folder = temporaryFolder();
const loaded = join(folder.path, 'loaded');
let mesh: FilledMesh;
/** The first run without interruption: every other run is compared with it. */
let first: Ended;

/**
 * Runs concurrently with the other tests: most of its time it waits for the leases of processes
 * that it killed.
 */
let interrupted: ReturnType<typeof interruptAndComplete>;

beforeAll(async () => {
  mesh = await filledMesh();
  first = mesh.first;
  mesh.copyTo(loaded);
  interrupted = interruptAndComplete();
  // Its own test reports a failure.
  interrupted.catch(() => undefined);
}, 240_000);
afterAll(async () => {
  await Promise.allSettled([interrupted]);
  folder.remove();
});

/** Interrupts one load after another, each later than the one before; then lets one complete. */
async function interruptAndComplete(): Promise<{ broken: Ended[]; completed: Ended; afterwards: Ended }> {
  const store = join(folder.path, 'interrupted');
  const interruptions = [
    { signal: 'SIGINT', at: ({ contractVersions }) => contractVersions > 3 },
    { signal: 'SIGKILL', at: ({ events }) => events > 300 },
    { signal: 'SIGKILL', at: ({ evidence }) => evidence > 1_000 },
    { signal: 'SIGTERM', at: ({ evidence }) => evidence > 6_000 },
  ] satisfies { signal: NodeJS.Signals; at: (counts: Counts) => boolean }[];
  const broken: Ended[] = [];
  for (const { signal, at } of interruptions) {
    const port = await freePort();
    const run = startCommand(folder.path, 'up', '--once', '--port', String(port), '--store', store);
    await waitForCounts(`http://127.0.0.1:${port}`, at);
    broken.push(await run.stop(signal));
  }
  const completed = await up('--once', '--port', '0', '--store', store);
  return { broken, completed, afterwards: await up('--once', '--port', '0', '--store', store) };
}

function up(...options: readonly string[]): Promise<Ended> {
  return command(folder.path, 'up', ...options);
}

/** A store that is already filled; loading another one would take as long again. */
function copyOfLoaded(name: string): string {
  return mesh.copyTo(join(folder.path, name));
}

describe('up, run again', () => {
  it('changes nothing, and reports it step by step', async () => {
    const again = await up('--once', '--port', '0', '--store', loaded);
    expect(again.exit).toBe(0);
    expect(countsIn(again)).toBe(countsIn(first));
    expect(stepsIn(again)).toEqual({
      'Generate the mesh data': 'unchanged',
      'Register domains': expect.stringMatching(/^\d+ unchanged$/),
      'Publish products': '13 unchanged',
      'Publish contracts': '13 unchanged',
      'Send lineage': '1180 unchanged',
      'Register the sensor': '1 unchanged',
      'Run one coordinator cycle': 'nothing due',
    });
    expect(again.out).toBe(first.out);
  }, 60_000);

  it('has reported the new elements the first time', () => {
    expect(stepsIn(first)).toMatchObject({
      'Publish contracts': '13 published',
      'Send lineage': '1180 events stored',
      'Run one coordinator cycle': expect.stringMatching(/^\d+ partitions checked, \d+ pieces of evidence$/),
    });
  });
});

describe('one row changed by hand in a file that the running server reads', () => {
  it('changes the verdict, and changes it back when it is undone', async () => {
    const store = copyOfLoaded('edited');
    const { running, url } = await startUp(folder.path, '--port', '0', '--store', store);
    const file = join(store, 'data/retail/pos_sales/sale_2023102705.jsonl');
    const original = readFileSync(file, 'utf8');
    const partition = ['retail/pos_sales', '--partition', '2023-10-27T05', '--server', url];
    const check = (): Promise<Ended> => command(folder.path, 'check', 'run', ...partition);
    const gate = (): Promise<Ended> =>
      command(folder.path, 'gate', ...partition, '--consumer', 'retail/unified_demand');

    expect(await check()).toMatchObject({ exit: 0, out: expect.stringMatching(/^passed: 21 pass for /m) });
    const before = await gate();
    expect(before).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^PROCEED {2}retail\/pos_sales 2023-10-27T05 is healthy: 1 /),
    });

    const rows = original.split('\n');
    rows[3] = rows[3]?.replace('T05-0004', 'T05-0003') ?? '';
    writeFileSync(file, rows.join('\n'));
    expect(readFileSync(file, 'utf8')).not.toBe(original);
    const failed = await check();
    expect(failed.exit).toBe(1);
    expect(failed.out).toMatch(/^FAIL {2}retail\.pos_sales#sales\.sale_id:primary-key .*observed 1$/m);
    expect(failed.out).toMatch(/^failed: 20 pass, 1 fail for /m);
    const turned = await gate();
    expect(turned.exit).toBe(1);
    expect(turned.out).toMatch(/^SKIP {2}retail\/pos_sales 2023-10-27T05 is unhealthy: 0\.4 /);
    expect(turned.out).toMatch(/^ {2}Code +SCORE_SKIPS/m);
    expect(turned.out).toMatch(
      /^ {2}Cause +\"sale_id identifies each row\": observed 1, 100 % of the loss \(retail\.pos_sales#sales\.sale_id:primary-key\)$/m,
    );

    const again = await up('--once', '--port', '0', '--store', store);
    expect(again.exit).toBe(0);
    expect(stepsIn(again)).toMatchObject({ 'Publish contracts': '13 unchanged' });
    expect(again.out).toMatch(/^Changed by hand, not overwritten: retail\/pos_sales\/sale_2023102705\.jsonl$/m);
    expect(readFileSync(file, 'utf8')).toBe(rows.join('\n'));

    writeFileSync(file, original);
    expect(await check()).toMatchObject({ exit: 0 });
    expect(await gate()).toMatchObject({ exit: 0, out: before.out });
    expect(await running.stop()).toMatchObject({ exit: 0 });
  }, 120_000);
});

describe('Ctrl-C', () => {
  it('ends the serving process with 0 on the given port, and nothing listens any more', async () => {
    const port = await freePort();
    const store = copyOfLoaded('served');
    const { running, url } = await startUp(folder.path, '--port', String(port), '--store', store);
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await listens(url)).toBe(true);
    const { exit, out, err } = await running.stop('SIGINT');
    expect(exit).toBe(0);
    expect(err).toMatch(/^stopping …\n$/m);
    expect(out + err).not.toMatch(/\n\s+at |error\[/);
    expect(await listens(url)).toBe(false);
  }, 60_000);
});

describe('Ctrl-C pressed twice', () => {
  it('ends immediately, even with running requests', async () => {
    const { running, url } = await startUp(folder.path, '--port', '0', '--store', copyOfLoaded('impatient'));
    const half = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
    half.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{');
    await pause(300);
    running.child.kill('SIGINT');
    await running.shows(/^stopping …$/m);
    await pause(500);
    expect(running.child.exitCode).toBeNull();
    const pressed = Date.now();
    expect(await running.stop('SIGINT')).toMatchObject({ exit: null });
    expect(running.child.signalCode).toBe('SIGINT');
    expect(Date.now() - pressed).toBeLessThan(3_000);
    half.destroy();
  }, 60_000);
});

describe('up cannot begin', () => {
  it('if the port is in use: names it, and how to set another one', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const { exit, out, err } = await up('--port', String(port), '--store', copyOfLoaded('refused'));
      expect(exit).toBe(5);
      expect(out).toBe('');
      expect(err.trimEnd().split('\n')).toEqual([
        `error[UNAVAILABLE]: port ${port} on 127.0.0.1 is in use`,
        expect.stringMatching(/^ {2}= help: Stop .*, or set another port with --port\.$/),
      ]);
    } finally {
      other.close();
    }
  }, 60_000);

  it('if its folder cannot be created: names it, and how to choose another one', async () => {
    // Nobody can create a folder there, not even root.
    const { exit, out, err } = await up('--once', '--port', '0', '--store', '/proc/concordat');
    expect(err).toBe(
      'error[UNAVAILABLE]: the example mesh needs the folder /proc/concordat, and it cannot be written\n' +
        '  = help: Run it in a writable folder, or set another with --store.\n',
    );
    expect(exit).toBe(2);
    expect(out).toBe('');
  }, 30_000);
});

describe('the output of up', () => {
  it('has plain lines without a terminal', () => {
    const { out, err } = first;
    expect(out + err).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(err.split('\n').slice(0, -1)).toEqual(Array(7).fill(expect.stringMatching(/^✓ .+ \(\d+\.\d s\)$/)));
  });

  const reason = noTerminal();
  const onOne = reason === null ? it : it.skip;
  const skipped = reason === null ? '' : ` (skipped: ${reason})`;

  onOne(
    `is progress in place on a terminal${skipped}`,
    async () => {
      const store = copyOfLoaded('watched');
      const { exit, shown } = await onTerminal(folder.path, 'up', '--once', '--port', '0', '--store', store).ended;
      expect(exit).toBe(0);
      expect(shown).toContain('\r\u001B[K');
      expect(shown).toMatch(/Send lineage.*\d+ of 1180/);
      expect(shown).toContain(countsIn(first));
    },
    60_000,
  );

  onOne(
    `ends with 130 at Ctrl-C on a terminal while it loads${skipped}`,
    async () => {
      const store = join(folder.path, 'broken-off');
      const run = onTerminal(folder.path, 'up', '--once', '--port', '0', '--store', store);
      run.interruptAt(/Send lineage.*\d+ of 1180/);
      const { exit, shown } = await run.ended;
      expect(exit).toBe(130);
      expect(shown).not.toMatch(/\n\s+at |error\[/);
      expect(shown).toContain('continues where it stopped');
      expect(shown).not.toContain('pieces of evidence');
    },
    60_000,
  );
});

/** Last, because it started before all others. */
describe('runs ended by SIGINT, SIGTERM and SIGKILL while they load', () => {
  it('are completed by the next one, without loss or duplicates', async () => {
    const { broken, completed, afterwards } = await interrupted;
    // After SIGKILL there is neither an exit code nor further output.
    expect(broken.map(({ exit }) => exit)).toEqual([130, null, null, 143]);
    const reported = broken.map(({ err }) => /^stopping … \(.*continues where it stopped\)\n$/m.test(err));
    expect(reported).toEqual([true, false, false, true]);
    expect(broken.map(({ out }) => out)).toEqual(['', '', '', '']);
    for (const { err } of broken) expect(err).not.toMatch(/\n\s+at |✗|error\[/);
    expect(completed.exit).toBe(0);
    expect(stepsIn(completed)).toMatchObject({
      'Publish contracts': '13 unchanged',
      'Send lineage': '1180 unchanged',
      'Run one coordinator cycle': expect.stringMatching(/^\d+ partitions checked/),
    });
    expect(countsIn(completed)).toBe(countsIn(first));
    expect(completed.out).toBe(first.out);
    expect(stepsIn(afterwards)).toMatchObject({ 'Run one coordinator cycle': 'nothing due' });
  }, 180_000);
});
