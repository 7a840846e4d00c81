import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from '@jest/globals';
import { localRegistry } from '../../support/local-registry.js';
import { temporaryFolder } from '../../support/server.js';

const run = promisify(execFile);
const folder = temporaryFolder();

afterAll(() => folder.remove());

it('`npx ./concordat-….tgz lint` works in an empty folder, without an install script', async () => {
  const registry = await localRegistry();
  try {
    const packed = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder.path];
    const { stdout } = await run('npm', packed, { maxBuffer: 64 * 1024 * 1024 });
    const [pack] = JSON.parse(stdout) as { filename: string; bundled: string[]; files: { path: string }[] }[];
    expect(pack?.bundled).toEqual(['@concordat/embedded-sqlite', '@concordat/openlineage-client']);
    expect(pack?.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['LICENSE', 'bin/concordat', 'dist/cli/concordat.mjs', 'dist/cli/parts/concordat.mjs']),
    );
    const empty = join(folder.path, 'empty');
    mkdirSync(empty);
    copyFileSync('contracts/finance/general_ledger/general_ledger.odcs.yaml', join(empty, 'ledger.odcs.yaml'));
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder.path,
      npm_config_registry: registry.url,
      npm_config_cache: join(folder.path, 'cache'),
      npm_config_ignore_scripts: 'true',
      npm_config_audit: 'false',
      npm_config_update_notifier: 'false',
    };
    const answer = await run('npx', ['--yes', `../${pack?.filename ?? ''}`, 'lint'], { cwd: empty, env });
    expect(answer.stdout).toBe('clean: 1 document\n');
    expect(readdirSync(empty)).toEqual(['ledger.odcs.yaml']);
  } finally {
    registry.close();
  }
}, 300_000);
