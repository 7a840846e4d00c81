import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../support/server.js';

/**
 * A start that fails reports the reason in one sentence, with its fix, never as a fault of
 * Concordat.
 */
const folder = temporaryFolder();
const taken = createServer();
beforeAll(async () => {
  writeFileSync(join(folder.path, 'text'), 'no database, but longer than the header of one: '.repeat(100));
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
  expect(build.status).toBe(0);
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
}, 60_000);
afterAll(() => {
  taken.close();
  folder.remove();
});

function serve(...flags: string[]): { readonly status: number | null; readonly stderr: string } {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('CONCORDAT_')),
  );
  const command = [join(process.cwd(), 'bin/concordat'), 'serve', '--log-level', 'silent', ...flags];
  const run = spawnSync(process.execPath, command, {
    ...{ cwd: folder.path, env: environment, encoding: 'utf8' as const, timeout: 30_000 },
  });
  return { status: run.status, stderr: run.stderr };
}

const missingDatabase = (): string => {
  const url = new URL(process.env['CONCORDAT_TEST_POSTGRES_RUNNING'] ?? '');
  url.pathname = '/not_there';
  return url.href;
};

describe('a server does not start', () => {
  const sqlite = (name: string): string => `sqlite:${join(folder.path, name)}`;
  it.each([
    ['on a port that is in use', () => ['--port', String((taken.address() as AddressInfo).port)], /is in use\n/],
    ['on a file that is not a database', () => ['--database-url', sqlite('text')], /text is not a SQLite database/],
    [
      'where a file stands in the way of the folder',
      () => ['--database-url', sqlite('text/x.db')],
      /cannot be written/,
    ],
    [
      'where no PostgreSQL answers',
      () => ['--database-url', 'postgres://a@127.0.0.1:1/x'],
      /database at 127\.0\.0\.1:1 does not answer: ECONNREFUSED/,
    ],
    [
      'where the host of PostgreSQL does not exist',
      () => ['--database-url', 'postgres://a:s3cret@nowhere.invalid/x'],
      /database at nowhere\.invalid:5432 does not answer: (ENOTFOUND|EAI_AGAIN)/,
    ],
    ['without the database', () => ['--database-url', missingDatabase()], /"not_there" does not exist/],
  ])('%s', (_what, flags, sentence) => {
    const { status, stderr } = serve('--port', '0', '--database-url', sqlite('new.db'), ...flags());
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain('s3cret');
    expect(stderr).toMatch(/^error\[UNAVAILABLE\]: .+\n {2}= help: .+\n$/);
    expect(status).toBe(5);
  });

  it.each([
    ['open to others with identity local', ['--host', '0.0.0.0', '--auth', 'local'], /refused on `0\.0\.0\.0`/],
    ['open to others without an identity', ['--host', '0.0.0.0'], /auth must be set/],
  ])('%s', (_what, flags, sentence) => {
    const { status, stderr } = serve('--port', '0', '--database-url', sqlite('new.db'), ...flags);
    expect(stderr).toMatch(sentence);
    expect(status).toBe(2);
  });
});
