import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { command } from '../../support/command.js';
import { temporaryFolder } from '../../support/server.js';
import { countsIn, stepsIn } from './up-process.js';

/** `concordat up --live` follows the real clock in its own store. */

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe('up --live --once', () => {
  it('completes twice, and never changes the demo’s store', async () => {
    const first = await command(folder.path, 'up', '--live', '--once', '--port', '0');
    expect(first.exit).toBe(0);
    expect(stepsIn(first)).toMatchObject({ 'Publish contracts': '13 published' });
    expect(existsSync(join(folder.path, '.concordat/live/catalog.db'))).toBe(true);

    const again = await command(folder.path, 'up', '--live', '--once', '--port', '0');
    expect(again.exit).toBe(0);
    expect(stepsIn(again)).toMatchObject({ 'Publish products': '13 unchanged', 'Publish contracts': '13 unchanged' });
    // Between the two an hour may have closed: its events and evidence are added, nothing is
    // removed.
    const [before, after] = [first, again].map((run) => countsIn(run).match(/\d+/g)?.map(Number) ?? []);
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[3]).toBe(before?.[3]);
    for (const place of [1, 2]) expect(after?.[place]).toBeGreaterThanOrEqual(before?.[place] ?? NaN);

    expect(existsSync(join(folder.path, '.concordat/demo'))).toBe(false);
    const manifest = readFileSync(join(folder.path, '.concordat/live/data/.manifest.json'), 'utf8');
    expect(manifest).toContain('"anchor"');
  }, 180_000);
});
