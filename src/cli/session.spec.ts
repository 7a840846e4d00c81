import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../test/support/scripted-cli.js';

const cli = scriptedCli();
const domains = data({ domains: { totalCount: 0, nodes: [] } });

function put(file: string, text: string): void {
  mkdirSync(join(cli.folder, '.config/concordat'), { recursive: true });
  writeFileSync(join(cli.folder, file), text);
}
const USER = '.config/concordat/config.yaml';
const PROJECT = 'concordat.config.yaml';

interface Row {
  readonly setting: string;
  readonly value: string | null;
  readonly where: string;
}
async function settingOf(name: string): Promise<Row | undefined> {
  const json = JSON.parse((await cli.run('config', 'doctor', '--json')).out) as { data: { settings: Row[] } };
  return json.data.settings.find(({ setting }) => setting === name);
}

describe('the configuration of a client', () => {
  it('is the file of the user, then that of the project, then the environment', async () => {
    put(USER, 'timeout: 11s\ntoken: env:MINE\n');
    cli.environment = { MINE: 'of-the-user' };
    cli.answers = [domains];
    await cli.run('domain', 'list');
    expect(cli.requests.at(-1)?.authorization).toBe('Bearer of-the-user');
    expect(await settingOf('timeout')).toMatchObject({
      value: '11s',
      where: expect.stringMatching(/config\.yaml:1:10$/),
    });
    put(PROJECT, 'timeout: 13s\n');
    expect(await settingOf('timeout')).toMatchObject({ value: '13s' });
    cli.environment = { ...cli.environment, CONCORDAT_TIMEOUT: '12s' };
    expect(await settingOf('timeout')).toMatchObject({ value: '12s', where: 'CONCORDAT_TIMEOUT' });
  });

  it('is not a token that a file of the project names, nor that of the user for another server', async () => {
    put(PROJECT, 'server: https://other.example\ntoken: env:SECRET\n');
    cli.environment = { SECRET: 'of-the-machine' };
    const refused = await cli.run('domain', 'list');
    expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining('any repository may have one') });
    expect(cli.requests).toEqual([]);
    put(USER, 'token: env:MINE\n');
    put(PROJECT, 'server: https://other.example\n');
    cli.environment = { MINE: 'of-the-user' };
    cli.answers = [domains];
    await cli.run('domain', 'list');
    expect(cli.requests.at(-1)?.authorization ?? 'none').toBe('none');
    expect(cli.requests).toHaveLength(1);
  });

  it('names every problem of both files', async () => {
    put(USER, 'tiemout: 11s\n');
    put(PROJECT, 'timeout: soon\n');
    const { err, exit } = await cli.run('domain', 'list');
    expect(exit).toBe(2);
    expect(err).toMatch(/config\.yaml:1:1[\s\S]*Did you mean `timeout`[\s\S]*concordat\.config\.yaml:1:10/);
  });

  it('has the time limit of a request', async () => {
    put(PROJECT, 'timeout: 200ms\n');
    cli.answers = [{ ...domains, held: true }];
    expect(await cli.run('domain', 'list')).toMatchObject({
      ...{ exit: 5, err: expect.stringContaining('did not answer within 0.2 s') },
    });
  });
});
