import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ConfigSources, NO_FILE, findConfigFile, loadConfiguration } from './config.js';
import { foundReading, mergedReadings } from './config/find-file.js';
import { isLoopback } from './loopback.js';
import { readConfigFile, readConfigText } from './config/file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-config-'));
  mkdirSync(join(folder, '.git'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Sources with the path of the file, as the command line has it. */
type Sources = Partial<Omit<ConfigSources, 'file'>> & { readonly file?: string };

function load({ file, ...sources }: Sources = {}): ReturnType<typeof loadConfiguration> {
  const all = { environment: {}, folder, ...sources };
  const path = file ?? findConfigFile(all.folder);
  return loadConfiguration({ ...all, file: path === null ? NO_FILE : readConfigFile(path) });
}

function problemsOf(sources: Sources): string[] {
  const loaded = load(sources);
  return loaded.ok ? [] : loaded.error.filter((p) => p.severity === 'error').map((p) => `${p.where}: ${p.message}`);
}

describe('the configuration', () => {
  it('has sizes, numbers and durations as limits of checks, in every source', () => {
    const environment = { CONCORDAT_CHECK_MEMORY: '1.5GB', CONCORDAT_CHECK_THREADS: '4' };
    expect(load({ environment, flags: { checkDisk: '0MB', checkTimeout: '10m' } })).toMatchObject({
      value: {
        configuration: {
          checkMemory: 1536 * 2 ** 20,
          checkDisk: 0,
          checkThreads: 4,
          checkTimeout: 600_000,
        },
      },
    });
  });

  it.each([
    ['https://concordat.example/mesh/', 'https://concordat.example/mesh'],
    ['http://127.0.0.1:4600', 'http://127.0.0.1:4600'],
    ['http://[::1]:4600/a', 'http://[::1]:4600/a'],
  ])('has the public URL %s as %s', (text, url) => {
    expect(load({ environment: { CONCORDAT_PUBLIC_URL: text } })).toMatchObject({
      value: { configuration: { publicUrl: url } },
    });
  });

  it.each([
    'http://concordat.example',
    'http://127.0.0.1.example',
    'http://127.0.0.1@evil.example',
    'https://a.example/?x=1',
    'https://a.example/a/../b',
    'https://a.example/"><script>',
    'https://',
    'mesh.example',
  ])('refuses the public URL %s', (text) => {
    expect(problemsOf({ environment: { CONCORDAT_PUBLIC_URL: text } })).toEqual([
      `CONCORDAT_PUBLIC_URL: publicUrl must be an address such as \`https://host/path\` (\`http://\` only for loopback addresses), not \`${text}\``,
    ]);
  });

  it.each([
    [
      'CONCORDAT_CHECK_MEMORY',
      '32MB',
      'checkMemory must be a size from 64MB to 1TB such as `512MB` or `4GB`, not `32MB`',
    ],
    [
      'CONCORDAT_CHECK_MEMORY',
      '256',
      'checkMemory must be a size from 64MB to 1TB such as `512MB` or `4GB`, not `256`',
    ],
    ['CONCORDAT_CHECK_DISK', '-1GB', 'checkDisk must be a size from 0MB to 1TB such as `512MB` or `4GB`, not `-1GB`'],
    ['CONCORDAT_STATE_PARTITIONS', '10001', 'statePartitions must be a whole number from 1 to 10000, not `10001`'],
    ['CONCORDAT_CHECK_THREADS', '0', 'checkThreads must be a whole number from 1 to 999, not `0`'],
    ...['CONCORDAT_CHECKS_PER_DOMAIN', 'CONCORDAT_CHECKS_PER_SERVER_PER_MINUTE'].flatMap((variable) =>
      ['0', '-1', '2.5', 'many', '10000000'].map((text) => {
        const key = variable === 'CONCORDAT_CHECKS_PER_DOMAIN' ? 'checksPerDomain' : 'checksPerServerPerMinute';
        return [variable, text, `${key} must be a whole number from 1 to 9999999, not \`${text}\``] as const;
      }),
    ),
    [
      'CONCORDAT_CHECK_TIMEOUT',
      '10ms',
      'checkTimeout must be a duration from 1s to 24h such as `30s`, `5m` or `1h`, not `10ms`',
    ],
  ])('refuses %s=%s', (variable, text, message) => {
    expect(problemsOf({ environment: { [variable]: text } })).toEqual([`${variable}: ${message}`]);
  });

  it('limits the checks of a domain and of a server only where that is set', () => {
    expect(
      load({ environment: { CONCORDAT_CHECKS_PER_SERVER: '4' }, flags: { checksPerDomainPerMinute: '600' } }),
    ).toMatchObject({
      value: {
        configuration: {
          checksPerDomain: null,
          checksPerDomainPerMinute: 600,
          checksPerServer: 4,
          checksPerServerPerMinute: null,
        },
      },
    });
  });

  it('is valid without any setting', () => {
    const loaded = load();
    expect(loaded).toMatchObject({
      ok: true,
      value: {
        configuration: {
          databaseUrl: 'sqlite:./.concordat/catalog.db',
          host: '127.0.0.1',
          port: 4600,
          auth: 'local',
          role: 'all',
          environment: 'prod',
          clock: { fixedAt: null },
          dataRoot: folder,
          dataVariables: [],
          cadence: 30_000,
          server: 'http://127.0.0.1:4600',
          timeout: 30_000,
          token: null,
        },
        file: null,
      },
    });
  });

  it('lists the variables that contracts may use, without those of Concordat', () => {
    const listing = (names: string): Sources => ({ environment: { CONCORDAT_DATA_VARIABLES: names } });
    const loaded = load(listing('LAKE, REGION,LAKE'));
    expect(loaded.ok && loaded.value.configuration.dataVariables).toEqual(['LAKE', 'REGION']);
    for (const names of ['LAKE,CONCORDAT_TOKEN', 'concordat_token', 'LAKE,', '$LAKE', 'LAKE REGION', '*']) {
      expect([names, problemsOf(listing(names))]).toEqual([
        names,
        [expect.stringContaining('dataVariables must be names of variables with commas between them')],
      ]);
    }
  });

  it('lets flags win over the environment, the environment over the file, the file over defaults', () => {
    const file = join(folder, 'layers.yaml');
    writeFileSync(file, 'port: 1\nhost: localhost\nrole: api\n');
    const loaded = load({ file, environment: { CONCORDAT_PORT: '2', CONCORDAT_ROLE: 'api' }, flags: { port: '3' } });
    expect(loaded).toMatchObject({
      ok: true,
      value: {
        configuration: { port: 3, role: 'api', host: 'localhost' },
        origins: {
          port: { source: 'flag', where: '--port' },
          role: { source: 'environment', where: 'CONCORDAT_ROLE' },
          host: { source: 'file', where: `${file}:2:7` },
          cadence: { source: 'default' },
        },
      },
    });
  });

  it('reports all errors at once, each with its source', () => {
    const file = join(folder, 'wrong.yaml');
    writeFileSync(file, 'prot: 4600\nrole: king\n');
    expect(problemsOf({ file, environment: { CONCORDAT_PORT: '99999' }, flags: { cadence: 'often' } })).toEqual([
      `${file}:1:1: \`prot\` is no setting`,
      'CONCORDAT_PORT: port must be a whole number from 0 to 65535, not `99999`',
      `${file}:2:7: role must be one of \`api\`, \`coordinator\`, \`agent\`, \`all\`, not \`king\``,
      '--cadence: cadence must be a duration of at least 100ms such as `30s`, `5m` or `1h`, not `often`',
    ]);
  });

  it.each([
    ['0.0.0.0', 'local', 'refused on `0.0.0.0`'],
    ['concordat.example', undefined, 'auth must be set'],
  ])('refuses to listen on %s with auth %s', (host, auth, message) => {
    const environment = { CONCORDAT_HOST: host, CONCORDAT_AUTH: auth };
    expect(problemsOf({ environment }).join()).toContain(message);
  });

  it('allows any address with tokens', () => {
    expect(load({ environment: { CONCORDAT_HOST: '0.0.0.0', CONCORDAT_AUTH: 'token' } }).ok).toBe(true);
  });

  it('fixes the clock with identity local only', () => {
    const CONCORDAT_CLOCK = 'fixed:2023-10-28T06:00:00Z';
    expect(load({ environment: { CONCORDAT_CLOCK } })).toMatchObject({
      ok: true,
      value: { configuration: { clock: { fixedAt: '2023-10-28T06:00:00.000Z' } } },
    });
    expect(problemsOf({ environment: { CONCORDAT_CLOCK, CONCORDAT_AUTH: 'token' } })).toHaveLength(1);
    expect(problemsOf({ environment: { CONCORDAT_CLOCK: 'fixed:yesterday' } })).toHaveLength(1);
  });

  it('accepts every role', () => {
    for (const role of ['api', 'coordinator', 'agent', 'all']) expect(load({ flags: { role } }).ok).toBe(true);
  });

  it('accepts secrets by reference and never prints them', () => {
    writeFileSync(join(folder, 'secret'), 'from-file\n');
    expect(load({ flags: { token: 'file:secret' } })).toMatchObject({
      value: { configuration: { token: 'from-file' } },
    });
    expect(load({ flags: { token: 'env:T' }, environment: { T: 'from-env' } })).toMatchObject({
      value: { configuration: { token: 'from-env' } },
    });
    expect(problemsOf({ flags: { token: 'env:NOT_SET' } })).toEqual([
      '--token: token points to `env:NOT_SET`, which is empty or missing',
    ]);
    expect(problemsOf({ flags: { databaseUrl: 'mysql://root:hunter2@db' } }).join()).not.toContain('hunter2');
    const file = join(folder, 'token.yaml');
    writeFileSync(file, 'token: plain-secret\n');
    expect(problemsOf({ file }).join()).toContain('must not be in the file');
    expect(problemsOf({ file }).join()).not.toContain('plain-secret');
  });

  it('warns of unknown variables, with the most similar known one', () => {
    const loaded = load({ environment: { CONCORDAT_PROT: '1', CONCORDAT_TEST_POSTGRES_URL: 'x' } });
    expect(loaded.ok && loaded.value.warnings.map((warning) => [warning.message, warning.help])).toEqual([
      ['CONCORDAT_PROT is no setting', 'Did you mean CONCORDAT_PORT?'],
    ]);
  });

  it('finds the nearest file up to the root of the repository', () => {
    const root = join(folder, 'repository');
    mkdirSync(join(root, 'a', 'b'), { recursive: true });
    mkdirSync(join(root, '.git'));
    writeFileSync(join(root, 'concordat.config.yaml'), 'port: 7\n');
    expect(load({ folder: join(root, 'a', 'b') })).toMatchObject({ value: { configuration: { port: 7 } } });
    mkdirSync(join(root, 'a', '.git'));
    expect(load({ folder: join(root, 'a', 'b') })).toMatchObject({
      value: { configuration: { port: 4600 }, file: null },
    });
  });
});

describe('the configuration file', () => {
  it.each([
    ['port: [1]', 'c.yaml:1:1', '`port` must be a plain value'],
    ['- port', 'c.yaml:1:1', 'must be a mapping of settings'],
    ['port: 1\nport: 2', 'c.yaml:2:1', 'Map keys must be unique'],
    ['port: "1', 'c.yaml:1:9', 'Missing closing "quote'],
  ])('rejects %j with its position', (text, where, message) => {
    expect(readConfigText('c.yaml', text).problems).toEqual([expect.objectContaining({ where })]);
    expect(readConfigText('c.yaml', text).problems[0]?.message).toContain(message);
  });

  it('of a repository names no token, and its server does not get that of the user', () => {
    const user = readConfigText('user.yaml', 'server: https://own.example\ntoken: env:MINE\nport: 7\n');
    const found = foundReading(readConfigText('c.yaml', 'server: https://other.example\ntoken: env:SECRET\n'));
    expect(found.problems).toEqual([expect.objectContaining({ where: 'c.yaml:2:8' })]);
    const { values } = mergedReadings(user, found);
    expect([...values].map(([key, { text }]) => [key, text])).toEqual([
      ['server', 'https://other.example'],
      ['port', '7'],
    ]);
    expect(mergedReadings(user, foundReading(readConfigText('c.yaml', 'port: 8\n'))).values.get('token')?.text).toBe(
      'env:MINE',
    );
  });

  it('may be empty', () => expect(readConfigText('c.yaml', '# nothing\n').problems).toEqual([]));
});

describe('a loopback address', () => {
  it.each(['127.0.0.1', '127.8.9.1', 'localhost', 'LOCALHOST.', '::1', '[::ffff:7f00:1]', '::ffff:127.0.0.1'])(
    'is %s',
    (host) => expect(isLoopback(host)).toBe(true),
  );
  it.each(['0.0.0.0', '::', '127.evil.example', '128.0.0.1', '1127.0.0.1'])('is not %s', (host) =>
    expect(isLoopback(host)).toBe(false),
  );
});
