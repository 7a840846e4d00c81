import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from '@concordat/embedded-sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const folder = temporaryFolder();

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder.path, path)), { recursive: true });
  writeFileSync(join(folder.path, path), text);
}

interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command line in the folder of the user. */
function concordat(args: readonly string[], server = ''): Promise<Ran> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, CONCORDAT_SERVER: server };
  const child = spawn(process.execPath, [join(process.cwd(), 'bin/concordat'), ...args], { cwd: folder.path, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out, err })));
}

beforeAll(() => {
  for (const day of ['01', '02', '03']) {
    const rows = Array.from(
      { length: 60 },
      (_, row) => `${day}${100 + row},2024-01-${day} 10:00:00,${['N', 'S'][row % 2] ?? ''},${row}.5`,
    );
    put(`data/rides/rides-2024-01-${day}.csv`, ['Ride Id,started_at,station,fare', ...rows].join('\n'));
  }
});
beforeAll(() => {
  for (const [country, day] of [
    ['FR', '2024-01-01'],
    ['DE', '2024-01-02'],
  ]) {
    put(
      `data/events/country=${country}/day=${day}/part.jsonl`,
      `{"id": "e-${day}", "tags": ["a"], "at": "${day}T10:00:00Z"}\n`,
    );
  }
  put('data/values.csv', '1,2.5\n2,\n');
  const database = new Database(join(folder.path, 'data/shop.db'));
  database.exec(
    `CREATE TABLE "Order Lines" (id INTEGER PRIMARY KEY, placed DATETIME, total DECIMAL(8,2), paid BOOLEAN, data BLOB);
     INSERT INTO "Order Lines" VALUES (1, '2024-01-01 10:00:00', 2.5, 1, NULL), (2, '2024-01-02T11:00:00Z', 3, 0, x'00')`,
  );
  database.close();
});
afterAll(() => {
  folder.remove();
});

describe('init in a folder with CSV files', () => {
  it('writes a contract that lints clean, and the schema for editors beside it', async () => {
    const { exit, out } = await concordat(['init', '--from', 'data/rides/*.csv', '--product', 'bikes/rides']);
    expect({ exit, out }).toMatchObject({ exit: 0, out: expect.stringContaining('180 rows of 4 columns in 3 files') });
    const text = readFileSync(join(folder.path, 'rides.odcs.yaml'), 'utf8');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(text) ?? [];
    const published = readFileSync('test/corpus/odcs/odcs-json-schema-v3.2.0.json', 'utf8');
    expect(JSON.parse(readFileSync(join(folder.path, schema), 'utf8'))).toEqual(JSON.parse(published));
    expect(await concordat(['lint', '--strict'])).toMatchObject({ exit: 0, out: 'clean: 1 document\n' });
  });

  it('never overwrites a contract without --force', async () => {
    const args = ['init', '--from', 'data/rides', '--product', 'bikes/rides'];
    const before = readdirSync(folder.path);
    expect(await concordat(args)).toMatchObject({ exit: 2, err: expect.stringContaining('error[FILE_EXISTS]') });
    expect(readdirSync(folder.path)).toEqual(before);
    expect(await concordat([...args, '--force', '--template', 'gold'])).toMatchObject({ exit: 0 });
    expect(readFileSync(join(folder.path, 'rides.odcs.yaml'), 'utf8')).toContain('# support:');
  });

  it('reports what it cannot read, and writes nothing', async () => {
    const args = ['init', '--product', 'bikes/other', '--json', '--from'];
    const { exit, out } = await concordat([...args, 'nothing/*.csv']);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ ok: false, findings: [{ code: 'SOURCE_NOT_FOUND' }] });
    const outside = await concordat([...args, '/etc/hosts']);
    expect(JSON.parse(outside.out)).toMatchObject({ findings: [{ code: 'SOURCE_OUTSIDE_ROOT' }] });
    expect(existsSync(join(folder.path, 'other.odcs.yaml'))).toBe(false);
  });
});

describe('the commands that init prints', () => {
  let server: ServerProcess;

  beforeAll(async () => {
    server = await startServerProcess({
      databaseUrl: `sqlite:${join(folder.path, 'catalog.db')}`,
      flags: ['--data-root', folder.path],
    });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
  });

  it.each([
    ['files of days', 'bikes/rides', ['data/rides']],
    ['folders of Hive', 'web/events', ['data/events']],
    ['a file without a header', 'lab/values', ['data/values.csv']],
    ['a table', 'shop/orders', ['sqlite:data/shop.db', '--table', 'Order Lines']],
  ])(
    'lead to PROCEED for %s',
    async (_what, product, from) => {
      const { out } = await concordat(['init', '--from', ...from, '--product', product, '--force', '--json']);
      const { next } = (JSON.parse(out) as { data: { next: readonly string[] } }).data;
      expect(next[1]).toBe('concordat serve --log-level warn &');
      const rest = next.filter((command) => !command.startsWith('concordat serve'));
      const ran: Ran[] = [];
      for (const command of rest) ran.push(await concordat(command.split(' ').slice(1), server.url));
      expect(ran.map(({ exit, err }) => (exit === 0 ? exit : err))).toEqual(rest.map(() => 0));
      expect(ran.at(-1)?.out).toMatch(new RegExp(`^PROCEED {2}${product} .* is healthy: 1 `, 'u'));
    },
    60_000,
  );
});
