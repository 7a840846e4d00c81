import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ORDER } from '../../migrations/order.js';
import { TABLES } from '../../src/persistence/rows/index.js';
import { type TableDescription, describeSchema } from '../../src/persistence/schema-description.js';
import { migrate, migrationStatus, refuseNewer } from '../../src/persistence/migrator.js';
import { openBackend } from '../../src/persistence/open-store.js';
import type { Backend } from '../../src/persistence/backend.js';
import type { Sql } from '../../src/persistence/sql.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aDomain, aProduct, aVersion } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase, silentLog } from '../support/databases.js';
import { run } from '../support/processes.js';

/**
 * The released steps and the beginning of each file's SHA-256. Some database has applied them as
 * they are: append the steps of a new release, and never change or move an existing line.
 */
const DIGESTS: Readonly<Record<string, string>> = {
  '0001-catalog': '0a99c33922e4a230',
  '0002-lineage': 'df9dbe980ddb70fa',
  '0003-quality': '7017fc0f61cb5602',
  '0004-decisions': '2c65d2bc269ebf8a',
  '0005-put-aside': 'e7cf39c44ba947e0',
  '0006-newest-evidence': '6a08328d16f923de',
  '0007-partition-names': 'e97e00a4d2b6e33f',
  '0008-lineage-facts': '6e8a1fb6b797549d',
  '0009-readings': '53fce16c3c388c7f',
  '0010-effective-dates': '72f5478e23b9b5e2',
  '0011-event-notices': '023a5aa7ed27cb02',
  '0012-known-files': '265f032405487962',
  '0013-failing-keys': '2f2b88b48421ea16',
  '0014-senders': '52db2ca4c2bb6b92',
  '0015-token-use': '8d0fa349c4e8f56c',
  '0016-audit-origin': 'f4bc343e5bd4b84b',
  '0017-override-withdrawals': '442f5f6e128a44c6',
  '0018-what-senders-report': '9914130ca2774f44',
  '0019-pending-events': '5cfaf48eb10ddb8f',
  '0020-as-recorded': '5418e09549497d7d',
  '0021-excluded-events': '5be5b28442155bf5',
  '0022-foreign-datasets': 'c983cefbe8898e5b',
  '0023-contract-looks': '4c0f836f53566a84',
  '0024-audited-catalog': 'a9d13403ac25ca54',
  '0025-pending-by-sender': '7456008cbbd379e0',
  '0026-fact-heads': 'a889312dc1defd12',
  '0027-due-looks': '9a2662d1103452f5',
  '0028-leaner-lineage': 'f18d23ba1ec2661c',
  '0029-partition-state': '4699acb166410004',
  '0030-version-heads': '26c0dad2ef9427a0',
  '0031-integer-keys': '183dc74cfeebdb7e',
  '0032-lineage-mark': '197d108aaaf94a74',
  '0033-catalog-lists': '94970a0fe957033d',
  '0034-check-work': '2e3e730008ea5e8e',
  '0035-calendars': '263e03ae51b1ee62',
  '0036-maintenance': '654e2b9d997b1610',
  '0037-agents': '49b4c5014cffd1de',
  '0038-watched-checks': '5a14f96d304e2893',
  '0039-backfills': '0052840d224340e9',
  '0040-newest-decisions': '4238b424a82f0050',
  '0041-sessions': '47f85b5a19b57c68',
};
const RELEASED = Object.keys(DIGESTS);

it('steps are only appended and numbered by their place', () => {
  const names = ORDER.map(({ name }) => name);
  expect(names.slice(0, RELEASED.length)).toEqual(RELEASED);
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
});

it.each(RELEASED)('%s has not changed since its release', (name) => {
  const text = readFileSync(`migrations/${name}.ts`);
  expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(DIGESTS[name]);
});

describeEachDatabase('migrations', (fresh) => {
  const using = async <T>(database: TestDatabase, work: (backend: Backend) => Promise<T>): Promise<T> => {
    const backend = await openBackend({ url: database.url, log: silentLog, ids: systemIds });
    try {
      return await work(backend);
    } finally {
      await backend.close();
    }
  };
  const within = async <T>(backend: Backend, work: (sql: Sql) => Promise<T>): Promise<T> => {
    const connection = await backend.writer();
    try {
      await connection.begin();
      const result = await work(connection.sql);
      await connection.commit();
      return result;
    } catch (error) {
      await connection.rollback();
      throw error;
    } finally {
      await connection.release();
    }
  };
  const schemaOf = (backend: Backend): Promise<readonly TableDescription[]> => within(backend, describeSchema);

  it('run up and down step by step, and each down undoes its up exactly', async () => {
    await using(await fresh('empty'), async (backend) => {
      await migrate(backend, ORDER, null);
      const before: (readonly TableDescription[])[] = [await schemaOf(backend)];
      for (const { name } of ORDER) {
        expect(await migrate(backend, ORDER, name)).toEqual([name]);
        before.push(await schemaOf(backend));
      }
      for (const [index, { name }] of [...ORDER.entries()].reverse()) {
        expect(await migrate(backend, ORDER, ORDER[index - 1]?.name ?? null)).toEqual([name]);
        expect(await schemaOf(backend)).toEqual(before[index]);
      }
      expect(await migrate(backend, ORDER)).toEqual(ORDER.map(({ name }) => name));
      expect(await schemaOf(backend)).toEqual(before.at(-1));
      expect(await migrate(backend, ORDER)).toEqual([]);
    });
  });

  it('keep the rows of earlier steps, up and down', async () => {
    const database = await fresh('empty');
    const store = await database.open({ migrated: false });
    await store.migrate();
    const version = aVersion('c', '1.0.0', 1);
    await store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertDomain(aDomain('finance'));
      await catalog.insertProduct(aProduct('finance/ledger'));
      await catalog.lockContract('c', 'finance/ledger', ['c'], AT);
      await catalog.insertVersion(version);
    });
    await store.migrate('0001-catalog');
    await store.migrate();
    expect(await store.unitOfWork.read(({ catalog }) => catalog.versionsOf('c'))).toEqual([version]);
    await store.migrate(null);
    expect(await store.status()).toMatchObject({ applied: [], pending: ORDER.map(({ name }) => name) });
  });

  it('run down and up again with a row in every table', async () => {
    await using(await fresh('empty'), async (backend) => {
      await migrate(backend, ORDER);
      const legal: Readonly<Record<string, string>> = {
        ...{ direction: 'IN', kind: 'RUN', verdict: 'PROCEED', mapper: 'identity' },
        ...{
          'work_item.state': 'PENDING',
          'check_work.state': 'QUEUED',
          'backfill.state': 'RUNNING',
          'sensor_state.state': 'WAITING',
        },
        'evidence_result.id': '0190c9f5-bd0c-7f3e-9d1c-5a0a3f5a0001',
      };
      const filled = (table: TableDescription): Promise<number> =>
        within(backend, (sql) => {
          const values = table.columns.map(({ name, type }) =>
            /INT|REAL|DOUBLE/i.test(type) ? 1 : (legal[`${table.name}.${name}`] ?? legal[name] ?? 'x'),
          );
          const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
          return sql.run(`INSERT INTO ${table.name} (${names}) VALUES (${names.replace(/"[^"]+"/g, '?')})`, values);
        });
      const tables = (await schemaOf(backend)).filter(({ name }) => name !== 'migration');
      let left = tables;
      // A table with a foreign key gets its row in a later pass.
      for (let pass = 0; left.length > 0 && pass < 6; pass += 1) {
        const missing: TableDescription[] = [];
        for (const table of left) await filled(table).catch(() => missing.push(table));
        left = missing;
      }
      expect(left.map(({ name }) => name)).toEqual([]);
      expect(await migrate(backend, ORDER, null)).toHaveLength(ORDER.length);
      expect(await migrate(backend, ORDER)).toHaveLength(ORDER.length);
      expect(await schemaOf(backend)).toHaveLength(tables.length + 1);
    });
  });

  it('run once when two connections start at once', async () => {
    const database = await fresh('empty');
    await using(database, (one) =>
      using(database, async (two) => {
        const taken = await Promise.all([migrate(one, ORDER), migrate(two, ORDER)]);
        expect(taken.map((names) => names.length).sort()).toEqual([0, ORDER.length]);
      }),
    );
  });

  it('run once when three processes start at once', async () => {
    const database = await fresh('empty');
    const starting = [0, 1, 2].map(() => run('migrator.ts', database.url));
    await Promise.all(starting.map(({ ended }) => ended));
    const taken = starting.map(({ lines }) => Number(lines.join('')));
    expect(taken.sort()).toEqual([0, 0, ORDER.length]);
  }, 60_000);

  it('change nothing when the process is killed within a step, and run at the next start', async () => {
    const database = await fresh('empty');
    await using(database, (backend) => migrate(backend, ORDER, '0001-catalog'));
    const killed = run('migrator.ts', database.url, ORDER.at(-1)?.name ?? '');
    expect([await killed.ended, killed.child.signalCode]).toEqual([null, 'SIGKILL']);
    await using(database, async (backend) => {
      expect((await migrationStatus(backend, ORDER)).applied).toEqual(['0001-catalog']);
      expect(await migrate(backend, ORDER)).toHaveLength(ORDER.length - 1);
      const untouched = await using(await fresh('empty'), async (other) => {
        await migrate(other, ORDER);
        return schemaOf(other);
      });
      expect(await schemaOf(backend)).toEqual(untouched);
    });
  }, 60_000);

  it('change nothing when a step fails', async () => {
    await using(await fresh('empty'), async (backend) => {
      await migrate(backend, ORDER, '0001-catalog');
      const before = await schemaOf(backend);
      const broken = {
        name: '9999-broken',
        up: async (db: Parameters<(typeof ORDER)[number]['up']>[0]) => {
          await db.run('CREATE TABLE half (id INTEGER)');
          throw new Error('no further');
        },
        down: () => Promise.resolve(),
      };
      await expect(migrate(backend, [...ORDER, broken])).rejects.toThrow('no further');
      expect(await schemaOf(backend)).toEqual(before);
      expect((await migrationStatus(backend, ORDER)).applied).toEqual(['0001-catalog']);
    });
  });

  it('report steps of a newer build and keep them', async () => {
    await using(await fresh('empty'), async (backend) => {
      const newer = { name: '0099-newer', up: () => Promise.resolve(), down: () => Promise.resolve() };
      await migrate(backend, [...ORDER, newer]);
      expect(await migrationStatus(backend, ORDER)).toMatchObject({ pending: [], unknown: ['0099-newer'] });
      expect(await migrate(backend, ORDER)).toEqual([]);
    });
  });

  it('refuse the store of a newer build without waiting for a migration that runs', async () => {
    await using(await fresh('empty'), async (backend) => {
      const newer = { name: '0099-newer', up: () => Promise.resolve(), down: () => Promise.resolve() };
      await migrate(backend, [...ORDER, newer], undefined, '9.0.0');
      const other = await backend.migrator();
      await other.begin();
      try {
        await other.sql.lock('concordat:migration');
        const late = new Promise((resolve) => setTimeout(resolve, 5000, 'late'));
        const refused = refuseNewer(backend, ORDER, '1.0.0').catch((error: unknown) => String(error));
        expect(await Promise.race([refused, late])).toContain('Concordat 9.0.0 (newest migration 0099-newer)');
      } finally {
        await other.rollback();
        await other.release();
      }
    });
  });

  it('create the tables that the row types describe', async () => {
    await using(await fresh('empty'), async (backend) => {
      await migrate(backend, ORDER);
      const tables = (await schemaOf(backend)).filter(({ name }) => name !== 'migration');
      const migrated = tables.map(({ name, columns }) => ({
        name,
        columns: columns.map((column) => ({
          name: column.name,
          nullable: column.nullable,
          key: column.key !== null,
          number: /INT|REAL|DOUBLE/i.test(column.type),
        })),
      }));
      const typed = TABLES.map(({ options }) => ({
        name: options.name,
        columns: Object.entries(options.columns).map(([name, column]) => ({
          name,
          nullable: column?.nullable ?? false,
          key: column?.primary ?? false,
          number: column?.type !== 'text',
        })),
      }));
      const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
      const sorted = (list: typeof migrated): typeof migrated =>
        list.map(({ name, columns }) => ({ name, columns: [...columns].sort(byName) })).sort(byName);
      expect(sorted(typed)).toEqual(sorted(migrated));
    });
  });
});
