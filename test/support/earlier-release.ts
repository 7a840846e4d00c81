import { execFile, spawnSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './server.js';

/**
 * The commit that stands for the release before this one, and its newest migration. A test builds
 * it from the history of the repository: set both when a release is made.
 */
export const EARLIER_RELEASE = {
  commit: '9813d7404c0e3923d975c6246e83c7bf5d9d09b5',
  newestMigration: '0013-failing-keys',
};

const run = promisify(execFile);

/** Why the earlier release cannot be built here: a copy without history. Null where it can. */
export function historyProblem(): string | null {
  const found = spawnSync('git', ['cat-file', '-e', `${EARLIER_RELEASE.commit}^{commit}`]);
  return found.status === 0 ? null : `commit ${EARLIER_RELEASE.commit} is not in this copy of the repository`;
}

/** Builds the earlier release in a temporary folder, with the installed packages. */
export async function earlierRelease(): Promise<{ readonly root: string; remove(): void }> {
  const folder = temporaryFolder();
  const root = join(folder.path, 'release');
  await mkdir(root);
  const archive = join(folder.path, 'release.tar');
  await run('git', ['archive', '--output', archive, EARLIER_RELEASE.commit]);
  await run('tar', ['-xf', archive, '-C', root]);
  await rm(archive);
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  await run(process.execPath, ['scripts/build.mjs'], { cwd: root });
  return { root, remove: () => folder.remove() };
}
