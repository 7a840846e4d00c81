import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from '@concordat/embedded-sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';
import { refusalToMount, smallDisk } from '../../support/small-disk.js';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'private', 'catalog.db');
});
afterEach(() => {
  folder.remove();
});

const modeOf = (path: string): number => statSync(path).mode & 0o777;
const register = async (url: string, name: string): Promise<unknown> =>
  (
    await askGraphql<{ registerDomain: unknown }>(
      url,
      `mutation { registerDomain(input: { name: "${name}" }) { __typename ... on Unavailable { code message } } }`,
    )
  ).registerDomain;
const readiness = async (url: string): Promise<[number, unknown]> => {
  const response = await fetch(`${url}/readyz`);
  return [response.status, ((await response.json()) as { details: unknown }).details];
};

it('a new store is for its owner only: 0600 in a folder of 0700', async () => {
  const server = await startServerProcess({ databaseUrl: `sqlite:${file}` });
  await register(server.url, 'a');
  const modes = [join(folder.path, 'private'), file, `${file}-wal`, `${file}-shm`].map(modeOf);
  await server.stop();
  expect(modes).toEqual([0o700, 0o600, 0o600, 0o600]);
});

it('an existing store that others can read is narrowed', async () => {
  mkdirSync(join(folder.path, 'private'));
  const first = await startServerProcess({ databaseUrl: `sqlite:${file}` });
  first.kill('SIGKILL');
  await first.ended;
  for (const each of [file, `${file}-wal`, `${file}-shm`]) chmodSync(each, 0o644);
  const server = await startServerProcess({ databaseUrl: `sqlite:${file}` });
  const modes = [file, `${file}-wal`, `${file}-shm`].map(modeOf);
  await server.stop();
  expect(modes).toEqual([0o600, 0o600, 0o600]);
  expect(server.log()).toContain('its mode is now 0600');
});

it.each(['replaced', 'removed'] as const)('a store that is %s under a server takes no more writes', async (how) => {
  const server = await startServerProcess({ databaseUrl: `sqlite:${file}` });
  try {
    await register(server.url, 'before');
    copyFileSync(file, `${file}.copy`);
    if (how === 'replaced') renameSync(`${file}.copy`, file);
    else rmSync(file);
    expect(await register(server.url, 'after')).toMatchObject({
      __typename: 'Unavailable',
      code: 'STORE_REPLACED',
      message: expect.stringMatching(/Restart the server/),
    });
    expect(await readiness(server.url)).toMatchObject([503, { code: 'STORE_REPLACED' }]);
  } finally {
    await server.stop();
  }
});

it('a store of a newer release is refused in one sentence that names both versions', async () => {
  const server = await startServerProcess({ databaseUrl: `sqlite:${file}` });
  await server.stop();
  const handle = new Database(file);
  handle.exec(
    `INSERT INTO migration (name, position, release, applied_at) VALUES ('9999-later', 9999, '9.8.7', '2030')`,
  );
  handle.close();
  const start = spawnSync(
    process.execPath,
    ['bin/concordat', 'serve', '--port', '0', '--database-url', `sqlite:${file}`],
    {
      encoding: 'utf8',
      timeout: 30_000,
    },
  );
  expect([start.status, start.stderr.replaceAll(/\s+/g, ' ')]).toEqual([
    5,
    expect.stringMatching(/STORE_NEWER.*Concordat 9\.8\.7 .*9999-later.*this Concordat \d+\.\d+\.\d+ /),
  ]);
});

describe('a disk that is full', () => {
  const test = refusalToMount() === null ? it : it.skip;

  test('is named, turns /readyz, and leaves reads; space brings the server back', async () => {
    const at = join(folder.path, 'disk');
    const disk = smallDisk(at, 3);
    let server: ServerProcess | undefined;
    try {
      server = await startServerProcess({ databaseUrl: `sqlite:${join(at, 'catalog.db')}` });
      await register(server.url, 'before');
      disk.fill();
      let answer: unknown;
      for (let index = 0; index < 500; index += 1) {
        answer = await register(server.url, `d${String(index)}`);
        if ((answer as { __typename: string }).__typename !== 'DomainRegistered') break;
      }
      expect(answer).toMatchObject({ __typename: 'Unavailable', code: 'STORE_FULL' });
      expect(await readiness(server.url)).toMatchObject([503, { code: 'STORE_FULL' }]);
      expect(await askGraphql(server.url, '{ domains { totalCount } }')).toMatchObject({ domains: {} });
      disk.free();
      expect((await readiness(server.url))[0]).toBe(200);
      expect(await register(server.url, 'after')).toMatchObject({ __typename: 'DomainRegistered' });
    } finally {
      await server?.stop();
      disk.unmount();
    }
  }, 60_000);
});
