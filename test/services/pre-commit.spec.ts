import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/server.js';

const tools = JSON.parse(process.env['CONCORDAT_SERVICES'] ?? '{}') as Readonly<Record<string, string>>;
const folder = temporaryFolder();
const hooks = join(folder.path, 'hooks');
const repository = join(folder.path, 'repository');

function git(within: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, '-C', within, ...args], { encoding: 'utf8' }).trim();
}

beforeAll(() => {
  for (const one of [hooks, repository]) git(folder.path, 'init', '-q', one);
  copyFileSync('.pre-commit-hooks.yaml', join(hooks, '.pre-commit-hooks.yaml'));
  git(hooks, 'add', '.');
  git(hooks, 'commit', '-q', '-m', 'hooks');
  const config = { repos: [{ repo: hooks, rev: git(hooks, 'rev-parse', 'HEAD'), hooks: [{ id: 'concordat-lint' }] }] };
  writeFileSync(join(repository, '.pre-commit-config.yaml'), JSON.stringify(config));
});
afterAll(() => folder.remove());

it('the hook of pre-commit checks the documents that change, and nothing else', () => {
  const text = readFileSync('contracts/finance/invoices/invoices.odcs.yaml', 'utf8');
  const hook = () => {
    git(repository, 'add', '.');
    const { status, stdout } = spawnSync(join(tools['pre-commit'] ?? 'no pre-commit', 'pre-commit'), ['run'], {
      cwd: repository,
      encoding: 'utf8',
      env: {
        HOME: folder.path,
        PATH: [join(process.cwd(), 'bin'), process.env['PATH'] ?? ''].join(delimiter),
        PRE_COMMIT_HOME: join(folder.path, 'cache'),
      },
    });
    return { status, stdout };
  };
  expect(hook()).toMatchObject({ status: 0, stdout: expect.stringContaining('(no files to check)Skipped') });
  writeFileSync(join(repository, 'invoices.odcs.yaml'), text);
  expect(hook()).toMatchObject({ status: 0, stdout: expect.stringMatching(/Passed/) });
  writeFileSync(join(repository, 'invoices.odcs.yaml'), text.replace('kind: DataContract', 'kind: Contract'));
  const refused = hook();
  expect(refused).toMatchObject({ status: 1, stdout: expect.stringContaining('error[') });
  expect(refused.stdout).toContain('invoices.odcs.yaml:');
});
