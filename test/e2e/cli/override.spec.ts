import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { odcs } from '../../support/odcs.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

/** From the command line, with the built server; the tests build on each other. */
describeEachDatabase('overrides and sensors on the command line', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;
  const concordat = (...args: string[]): Promise<{ exit: number | null; out: string }> => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, CONCORDAT_SERVER: server.url };
    const child = spawn(process.execPath, [join(process.cwd(), 'bin/concordat'), ...args], { cwd: folder.path, env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out })));
  };
  const idIn = ({ out }: { readonly out: string }): string => /[0-9a-f]{8}-[0-9a-f-]{27}/u.exec(out)?.[0] ?? '';

  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh('empty')).url, flags: ['--role', 'api'] });
    await askGraphql(server.url, 'mutation { registerDomain(input: { name: "retail" }) { __typename } }');
    const publish =
      'mutation ($document: String!) { publishContract(input: { document: $document, product: "retail/orders" }) { __typename } }';
    await askGraphql(server.url, publish, { document: odcs() });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  it('creates, lists and withdraws an override', async () => {
    expect(await concordat('override', 'list')).toMatchObject({ exit: 0, out: 'none\n' });
    const options = ['--reason', 'checked by hand', '--expires', '8h'];
    const created = await concordat('override', 'create', 'retail/orders', 'proceed', ...options);
    expect(created).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^PROCEED {2}retail\/orders current data until /),
    });
    const id = idIn(created);
    expect(await concordat('override', 'list', '--product', 'retail/orders')).toMatchObject({
      exit: 0,
      out: expect.stringMatching(
        new RegExp(`${id}\\tretail/orders\\tcurrent data\\tPROCEED\\tlocal\\t.*\\tchecked by hand`),
      ),
    });
    expect(await concordat('override', 'withdraw', id, '--reason', 'repaired')).toMatchObject({ exit: 0 });
    expect(await concordat('override', 'list')).toMatchObject({ exit: 0, out: 'none\n' });
    expect(await concordat('override', 'list', '--ended')).toMatchObject({
      out: expect.stringContaining('withdrawn by local'),
    });
    expect(await concordat('override', 'withdraw', id, '--reason', 'again')).toMatchObject({
      out: expect.stringContaining('OVERRIDE_ENDED'),
    });
    expect(await concordat('override', 'create', 'retail/orders', 'maybe', ...options)).toMatchObject({ exit: 2 });
    const long = await concordat('override', 'create', 'retail/orders', 'skip', '--reason', 'x', '--expires', '400d');
    expect(long).toMatchObject({ exit: 0, out: expect.stringContaining('\nshortened: ') });
    const until = /until (\S+)/u.exec(long.out)?.[1] ?? '';
    expect(Math.round((Date.parse(until) - Date.now()) / 86_400_000)).toBe(90);
    expect(await concordat('audit', 'verify')).toMatchObject({ exit: 0 });
  });

  it('registers, pauses, resumes and unregisters a sensor', async () => {
    const registered = await concordat(
      'sensor',
      'register',
      'retail/app',
      'retail/orders',
      '--deadline',
      '6h',
      '--json',
    );
    expect(registered).toMatchObject({ exit: 0 });
    const { data } = JSON.parse(registered.out) as { readonly data: { readonly id: string } };
    const { id } = data;
    expect(data).toMatchObject({ domain: 'retail', mapper: 'IDENTITY', deadline: 'PT21600S' });
    const wrong = await concordat('sensor', 'register', 'retail/app', 'retail/orders', '--deadline', 'soon');
    expect(wrong).toMatchObject({ exit: 2, out: expect.stringContaining('--deadline must be a duration') });
    expect(await concordat('sensor', 'pause', id)).toMatchObject({
      exit: 0,
      out: 'paused: retail/app on retail/orders\n',
    });
    expect(await concordat('sensor', 'list')).toMatchObject({ out: expect.stringContaining('paused') });
    expect(await concordat('sensor', 'resume', id)).toMatchObject({ exit: 0, out: expect.stringContaining('resumed') });
    expect(await concordat('sensor', 'unregister', id)).toMatchObject({
      exit: 0,
      out: expect.stringContaining('unregistered'),
    });
    expect(await concordat('sensor', 'list')).toMatchObject({ out: 'none\n' });
    expect(await concordat('sensor', 'pause', id)).toMatchObject({ out: expect.stringContaining('NOT_FOUND') });
  });
});
