/**
 * `schema.sql.md`: the tables of both databases after all migrations, as the databases themselves
 * describe them. With `--check` it writes nothing and names what differs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { format, resolveConfig } from 'prettier';
import { openBackend } from '../../dist/src/persistence/open-store.js';
import { migrate } from '../../dist/src/persistence/migrator.js';
import { describeSchema } from '../../dist/src/persistence/schema-description.js';
import { ORDER } from '../../dist/migrations/order.js';
import { systemIds } from '../../dist/src/platform/ids.js';
import { startPostgres, stopPostgres } from '../../test/support/postgres.mjs';
import { putGenerated } from '../lib/put-generated.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function described(url) {
  const backend = await openBackend({ url, log, ids: systemIds });
  try {
    await migrate(backend, ORDER);
    const connection = await backend.reader();
    try {
      return await describeSchema(connection.sql);
    } finally {
      await connection.release();
    }
  } finally {
    await backend.close();
  }
}

async function describedSqlite() {
  const folder = await mkdtemp(join(tmpdir(), 'concordat-schema-'));
  try {
    return await described(`sqlite:${join(folder, 'catalog.db')}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function describedPostgres() {
  const server = await startPostgres();
  const admin = new pg.Client({ connectionString: server });
  const name = `concordat_schema_${process.pid}`;
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    try {
      return await described(url.href);
    } finally {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  } finally {
    await admin.end();
    await stopPostgres();
  }
}

function cell(text) {
  return String(text).replaceAll('|', '\\|');
}

function section(sqlite, postgres) {
  const rows = sqlite.columns.map((column) => {
    const other = postgres?.columns.find(({ name }) => name === column.name);
    return `| ${column.name} | ${column.type} | ${other?.type ?? 'missing'} | ${column.nullable ? 'null' : ''} | ${column.key ?? ''} |`;
  });
  return [
    `## ${sqlite.name}`,
    '',
    '| column | SQLite | PostgreSQL | | key |',
    '|---|---|---|---|---|',
    ...rows.map((row) => row),
    '',
    ...sqlite.rules.map((rule) => `- SQLite: \`${cell(rule)}\``),
    ...(postgres?.rules ?? []).map((rule) => `- PostgreSQL: \`${cell(rule)}\``),
    '',
  ];
}

const [sqlite, postgres] = [await describedSqlite(), await describedPostgres()];
const text = [
  '# The tables',
  '',
  'Made by `scripts/generate/schema-sql.mjs` from migrated databases. Do not edit: add a migration.',
  'Instants and JSON are text on both databases; text on PostgreSQL compares by code point (`COLLATE "C"`).',
  '',
  ...sqlite.flatMap((table) =>
    section(
      table,
      postgres.find(({ name }) => name === table.name),
    ),
  ),
].join('\n');
const options = { ...(await resolveConfig(join(root, 'x.md'))), parser: 'markdown' };
putGenerated({ 'schema.sql.md': await format(text, options) });
