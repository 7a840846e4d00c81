import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';
import { CliFailure, EXIT } from '../exit.js';

const cli = scriptedCli();

const me = data({
  me: {
    ...{ subject: 'service:airflow', admin: false, grants: [], identity: 'TOKEN', tokenId: 't1' },
    ...{ expiresAt: null, warning: null },
  },
});
const configured = (text = ''): void => {
  writeFileSync(join(cli.folder, 'concordat.config.yaml'), `port: 0\n${text}`);
};
interface Check {
  readonly what: string;
  readonly answer: string;
  readonly detail: string;
}
async function doctor(...argv: string[]) {
  const run = await cli.run('config', 'doctor', '--json', ...argv);
  const { data: found, findings } = JSON.parse(run.out) as { data: { checks: Check[] }; findings: { code: string }[] };
  const answers = Object.fromEntries(found.checks.map(({ what, answer }) => [what, answer]));
  const detail = (what: string): string => found.checks.find((check) => check.what === what)?.detail ?? '';
  return { exit: run.exit, answers, detail, codes: findings.map(({ code }) => code) };
}

describe('config doctor', () => {
  it('shows where values come from, and hides secrets', async () => {
    configured('databaseUrl: postgres://me:hunter2@db/x\n');
    cli.store = () => Promise.resolve({ kind: 'CURRENT' });
    cli.answers = [me];
    const run = await cli.run('config', 'doctor', '--token', 'very-secret');
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/port +0 +.*concordat\.config\.yaml:1:7/);
    expect(run.out).toMatch(/server +http:\S+ +CONCORDAT_SERVER/);
    expect(run.out).toContain('postgres://me@db/x');
    expect(run.out).not.toMatch(/hunter2|very-secret/);
    expect(run.out).toMatch(
      /\ndatabase +ok +answers, with all migrations\ndata root +ok +\S+ can be read\nport +ok +.*\ntoken +ok +from --token\nserver +ok +http:\S+ answers service:airflow\n$/,
    );
  });

  it('names all problems at once', async () => {
    configured('dataRoot: ./nowhere\n');
    cli.store = () => Promise.reject(Object.assign(new Error('no'), { code: 'SQLITE_NOTADB' }));
    cli.answers = [{ status: 401, body: {} }];
    const { answers, codes, exit } = await doctor();
    expect(exit).toBe(1);
    expect(answers).toEqual({ database: 'problem', 'data root': 'problem', port: 'ok', server: 'problem' });
    expect(codes).toEqual(['UNAVAILABLE', 'DATA_ROOT', 'UNAUTHENTICATED']);
  });

  it('is 3 where something is not known', async () => {
    configured();
    cli.answers = [me];
    const failure = { code: 'ENGINE_NOT_BUNDLED', message: 'this command needs the engines' };
    cli.store = () => Promise.reject(new CliFailure(EXIT.usage, failure));
    const run = await doctor();
    expect([run.exit, run.answers['database'], run.detail('database'), run.codes]).toEqual([
      ...[3, 'not known', 'this command needs the engines', []],
    ]);
  });

  it('knows nothing of a server at the default address, which nobody has started', async () => {
    configured();
    cli.environment = { CONCORDAT_SERVER: '' };
    const { answers, detail, exit } = await doctor();
    // A server of the machine may listen there.
    if (answers['server'] === 'not known') {
      expect(exit).toBe(3);
      expect(detail('server')).toMatch(/no server answers at http:\/\/127.0.0.1:4600 .*which is the default$/);
    }
    cli.environment = { CONCORDAT_SERVER: 'http://127.0.0.1:9' };
    expect(await doctor()).toMatchObject({ exit: 1, codes: ['SERVER_UNREACHABLE'] });
  });

  it('tries the port, which a server of Concordat may have', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    writeFileSync(join(cli.folder, 'concordat.config.yaml'), `port: ${port}\n`);
    cli.answers = [me];
    expect(await doctor()).toMatchObject({ exit: 1, answers: { port: 'problem' }, codes: ['UNAVAILABLE'] });
    other.close();
    const served = new URL(cli.server()).port;
    writeFileSync(join(cli.folder, 'concordat.config.yaml'), `port: ${served}\n`);
    const run = await doctor();
    expect([run.exit, run.detail('port')]).toEqual([0, `port ${served} on 127.0.0.1 is that of the running server`]);
  });

  it.each([
    ['EMPTY', 'ok'],
    ['ABSENT', 'ok'],
    ['OLDER', 'ok'],
    ['NEWER', 'problem'],
  ] as const)('a store that is %s is: %s', async (kind, answer) => {
    configured();
    cli.answers = [me];
    cli.store = () => Promise.resolve(kind === 'OLDER' || kind === 'NEWER' ? { kind, steps: 2 } : { kind });
    expect((await doctor()).answers['database']).toBe(answer);
  });

  it('looks at the folders of domains', async () => {
    configured('dataRoots: finance=money\n');
    cli.answers = [me];
    const run = await doctor();
    expect([run.exit, run.detail('data root')]).toEqual([1, expect.stringMatching(/\/money cannot be read$/)]);
    mkdirSync(join(cli.folder, 'money'));
    expect((await doctor()).exit).toBe(0);
  });
});
