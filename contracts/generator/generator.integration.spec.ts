import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import Database from '@concordat/embedded-sqlite';
import { eventsOf } from './events.js';
import { FAULT_NAMES, type FaultName, faultsAt } from './faults.js';
import { generateMesh } from './generate.js';
import { digestOf } from './manifest.js';
import { DEMO_NOW, type MeshOptions, planMesh } from './plan.js';
import { PRODUCTS } from './products.js';

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-mesh-'));
  folders.push(folder);
  return folder;
}

async function generated(options: Partial<MeshOptions> = {}): Promise<string> {
  const folder = newFolder();
  await generateMesh(planMesh({ seed: 'demo', now: DEMO_NOW, ...options }), folder);
  return folder;
}

/** Digest of every data file by its path. */
function digests(folder: string): Record<string, string> {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter(
    (file) => statSync(join(folder, file)).isFile() && !file.endsWith('.manifest.json'),
  );
  return Object.fromEntries(files.sort().map((file) => [file, digestOf(join(folder, file))]));
}

async function ask(sql: string): Promise<unknown> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const [row] = (await connection.runAndReadAll(sql)).getRowsJson();
    return row;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the generated mesh', () => {
  let mesh = '';
  beforeAll(async () => {
    mesh = await generated();
  }, 60_000);

  it('has at least 14 daily partitions of every daily product, and every day of the ledger from 2023-07-01', () => {
    const { partitions } = planMesh({ seed: 'demo', now: DEMO_NOW });
    for (const product of PRODUCTS.filter(({ partitioning }) => partitioning.every === 'P1D')) {
      expect(partitions.filter((partition) => partition.product === product).length).toBeGreaterThanOrEqual(14);
    }
    const ledger = partitions.filter(({ product }) => product.ref === 'finance/general_ledger').map(({ key }) => key);
    expect([ledger[0], ledger.at(-1), ledger.length]).toEqual(['2023-07-01', '2023-10-27', 119]);
    const quarters = partitions.filter(({ product }) => product.ref === 'finance/quarterly_consolidation');
    expect(quarters.map(({ key }) => key)).toEqual(['2023-Q3']);
  });

  it('differs for another seed', async () => {
    const other = await generated({ seed: 'other' });
    const differing = Object.entries(digests(other)).filter(([file, digest]) => digests(mesh)[file] !== digest);
    // The signals of a few machines may be equal by chance; nearly all files differ.
    expect(differing.length).toBeGreaterThan(Object.keys(digests(mesh)).length * 0.95);
  }, 60_000);

  it('is equal byte for byte for the same seed; the second run writes nothing and keeps edited files', async () => {
    const folder = await generated();
    expect(digests(folder)).toEqual(digests(mesh));
    const plan = planMesh({ seed: 'demo', now: DEMO_NOW });
    expect(await generateMesh(plan, folder)).toMatchObject({ written: 0, removed: 0, edited: [] });
    const file = 'retail/pos_sales/sale_2023102714.jsonl';
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(/"amount":[\d.]+/u, '"amount":-1'));
    expect(await generateMesh(plan, folder)).toMatchObject({ written: 0, edited: [file] });
    rmSync(join(folder, file));
    expect(await generateMesh(plan, folder)).toMatchObject({ written: 1, edited: [] });
    expect(digests(folder)).toEqual(digests(mesh));
  }, 60_000);

  it('balances every journal but the planted one', async () => {
    const unbalanced = `SELECT list(DISTINCT day ORDER BY day) AS days FROM (SELECT CAST(posted_on AS VARCHAR) AS day, journal_id
      FROM read_parquet('${mesh}/finance/general_ledger/**/*.parquet', hive_partitioning = false) GROUP BY ALL
      HAVING count(*) = count(amount) AND sum(amount) <> 0)`;
    expect(await ask(unbalanced)).toEqual([['2023-08-17']]);
  });

  it('omits exactly three of a hundred customers at the planted hour, and none elsewhere', async () => {
    const nulls = `SELECT list(hour ORDER BY hour) AS hours, max(missing) AS missing FROM (
      SELECT strftime("timestamp", '%Y-%m-%dT%H') AS hour, count(*) - count(customer_id) AS missing
      FROM read_json('${mesh}/retail/pos_sales/*.jsonl') GROUP BY ALL HAVING missing > 0)`;
    expect(await ask(nulls)).toEqual([['2023-10-26T14'], '3']);
  });

  it('repeats keys only at the planted hour', async () => {
    const repeated = `SELECT list(DISTINCT hour ORDER BY hour) AS hours FROM (
      SELECT strftime(min("timestamp"), '%Y-%m-%dT%H') AS hour FROM read_json('${mesh}/retail/pos_sales/*.jsonl')
      GROUP BY sale_id HAVING count(*) > 1)`;
    expect(await ask(repeated)).toEqual([['2023-10-24T09']]);
  });

  it('turns an invoice of 100 into 600 and its 5 pieces into more, with unique keys', async () => {
    const fact = `read_parquet('${mesh}/procurement/po_fact/date=2023-10-23/po_fact.parquet', hive_partitioning = false)`;
    expect(
      await ask(`SELECT sum(amount)::INT, max(invoice_amount)::INT, count(*)::INT FROM ${fact}
        WHERE invoice_id = (SELECT invoice_id FROM ${fact} GROUP BY 1 HAVING count(*) > 1)`),
    ).toEqual([600, 100, 6]);
    expect(await ask(`SELECT count(*) = count(DISTINCT po_fact_id) FROM ${fact}`)).toEqual([true]);
  });

  it('plants NaN, empty files, and event times that are always null where declared', async () => {
    const scores = (day: string) => `read_parquet('${mesh}/support/customer_sentiment/date=${day}/scores.parquet')`;
    expect(await ask(`SELECT isnan(avg(score)) FROM ${scores('2023-10-21')}`)).toEqual([true]);
    expect(await ask(`SELECT count(*)::INT FROM ${scores('2023-10-19')}`)).toEqual([0]);
    const events = `read_parquet('${mesh}/customer360/enriched_events/date=2023-10-20/events.parquet')`;
    expect(await ask(`SELECT count(ts)::INT, count(*)::INT, any_value(fiscal_quarter) FROM ${events}`)).toEqual([
      0,
      150,
      '2023-Q3',
    ]);
  });

  it('does not write data that never arrived', () => {
    expect(Object.keys(digests(mesh))).not.toContain('support/helpdesk_tickets/helpdesk_logs_20231027.jsonl');
    expect(Object.keys(digests(mesh))).not.toContain('platform/backup_catalog/backup_catalog_20231022.csv');
  });

  it('keeps invoices in a SQLite table that is partitioned by day', () => {
    const database = new Database(join(mesh, 'finance/invoices.db'), { readonly: true });
    const days = database.prepare(
      'SELECT count(*) AS rows, count(DISTINCT substr(issued_at, 1, 10)) AS days FROM invoices',
    );
    expect(days.get()).toEqual({ rows: 14 * 40, days: 14 });
    database.close();
  });
});

describe('a fault', () => {
  it('has a partition of its own', () => {
    const partitions = faultsAt(DEMO_NOW).map(({ product, partition }) => `${product} ${partition}`);
    expect([partitions.length, new Set(partitions).size]).toEqual([FAULT_NAMES.length, FAULT_NAMES.length]);
  });

  it.each(FAULT_NAMES)('%s changes only its own partition when it is omitted', (name: FaultName) => {
    const plan = planMesh({ seed: 'demo', now: DEMO_NOW });
    const without = planMesh({ seed: 'demo', now: DEMO_NOW, without: [name] });
    const differing = plan.partitions.filter((partition, index) => {
      const other = without.partitions[index];
      return (
        JSON.stringify([partition.fault, partition.written, partition.announced]) !==
        JSON.stringify([other?.fault, other?.written, other?.announced])
      );
    });
    expect(differing.map(({ fault }) => fault)).toEqual([name]);
  });

  it('stays on its partition while a live mesh grows', () => {
    const anchor = '2026-02-11T08:15:00.000Z';
    const today = planMesh({ seed: 'live', now: anchor });
    const later = planMesh({ seed: 'live', now: '2026-02-14T08:15:00.000Z', anchor });
    expect(later.faults).toEqual(today.faults);
    expect(later.partitions.length).toBeGreaterThan(today.partitions.length);
    for (const { product, partition } of today.faults) {
      expect(
        today.partitions.filter((planned) => planned.product.ref === product && planned.key === partition),
      ).toHaveLength(1);
    }
  });
});

describe('the events of the mesh', () => {
  const events = eventsOf(planMesh({ seed: 'demo', now: DEMO_NOW }));

  it('are the same for the same plan, and none is in the future', () => {
    expect(eventsOf(planMesh({ seed: 'demo', now: DEMO_NOW }))).toEqual(events);
    expect(events.filter((event) => event.eventTime > DEMO_NOW)).toEqual([]);
  });

  it('start and complete each run once, for the partition that it wrote', () => {
    const runs = new Map<string, string[]>();
    for (const event of events) {
      runs.set(event.run.runId, [...(runs.get(event.run.runId) ?? []), event.eventType ?? '']);
      const nominal = event.run.facets?.nominalTime;
      expect(nominal?.nominalEndTime && nominal.nominalEndTime > nominal.nominalStartTime).toBe(true);
    }
    expect(new Set([...runs.values()].map((states) => states.join()))).toEqual(new Set(['START,COMPLETE']));
  });

  it('distinguish two DAGs of one name by their namespace', () => {
    const namespaces = events
      .filter(({ job }) => job.name === 'customer_360_orchestration')
      .map(({ job }) => job.namespace);
    expect([...new Set(namespaces)].sort()).toEqual(['airflow-amer', 'airflow-emea']);
  });
});
