import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Ended, command } from './command.js';

/** A store that `concordat up` has filled from empty, and what the command printed. */
export interface FilledMesh {
  readonly first: Ended;
  /** A copy, with the times of the files: with other times they would count as replaced. */
  copyTo(folder: string): string;
}

const LONGEST_MILLIS = 200_000;

/**
 * Fills a store once in a run of the tests, like a user; other suites wait for the first one that
 * needs it.
 */
export async function filledMesh(): Promise<FilledMesh> {
  const folder = process.env['CONCORDAT_TEST_SHARED'];
  if (folder === undefined)
    throw new Error('No shared folder: run these tests in a jest project with the global setup.');
  const [store, ended] = [join(folder, 'mesh'), join(folder, 'mesh.json')];
  if (isFirst(join(folder, 'mesh-begun'))) {
    const first = await command(folder, 'up', '--once', '--port', '0', '--store', store);
    writeFileSync(`${ended}.part`, JSON.stringify(first));
    renameSync(`${ended}.part`, ended);
  }
  const deadline = performance.now() + LONGEST_MILLIS;
  while (!existsSync(ended) && performance.now() < deadline) await pause(100);
  const first = JSON.parse(readFileSync(ended, 'utf8')) as Ended;
  if (first.exit !== 0) throw new Error(`up ended with ${String(first.exit)}:\n${first.err}`);
  return {
    first,
    copyTo: (copy) => {
      cpSync(store, copy, { recursive: true, preserveTimestamps: true });
      return copy;
    },
  };
}

/** Creates the folder, which one process can. */
function isFirst(marker: string): boolean {
  try {
    mkdirSync(marker);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
