import { expect } from '@jest/globals';
import { placeOf } from './plan.js';
import type { Traffic } from './traffic.js';
import { type RawReader, inOneSnapshot } from '../raw-sql.js';

const sorted = (keys: Iterable<string>): string[] => [...keys].sort();

/** What was acknowledged before the snapshot, and all events that were sent. */
export type Acknowledged = Pick<Traffic, 'versions' | 'events' | 'sent'>;

/**
 * Checks the rows of one snapshot: everything acknowledged is stored, and nothing is stored partly.
 * Call it while no client is connected; events may still be folded.
 */
export async function survey(url: string, traffic: Acknowledged): Promise<void> {
  await inOneSnapshot(url, async (reader) => {
    await surveyVersions(reader, traffic);
    await surveyEvents(reader, traffic);
    await surveyEvidence(reader);
    if (url.startsWith('sqlite:'))
      expect(await reader.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });
}

interface VersionRow {
  readonly contract_id: string;
  readonly version: string;
  readonly revision: number;
  readonly document: string;
}

async function surveyVersions(reader: RawReader, traffic: Acknowledged): Promise<void> {
  const versions = await reader.rows<VersionRow>(
    'SELECT contract_id, version, revision, document FROM contract_version ORDER BY contract_id, revision',
  );
  const stored = new Map(versions.map((row) => [keyOf(row), row]));
  const missing = traffic.versions.filter((known) => {
    const row = stored.get(`${known.contractId}@${known.version}`);
    return row?.revision !== known.revision || row.document !== known.document;
  });
  expect(missing).toEqual([]);

  const byContract = new Map<string, VersionRow[]>();
  for (const row of versions) byContract.set(row.contract_id, [...(byContract.get(row.contract_id) ?? []), row]);
  const contracts = await reader.rows<{ id: string; latest_version: string | null; revision_count: number }>(
    'SELECT id, latest_version, revision_count FROM contract',
  );
  // Each contract: revisions 1..n, the right count and newest version, bound to the dataset of that
  // version.
  expect(sorted(contracts.map(({ id }) => id))).toEqual(sorted(byContract.keys()));
  const bindings = await reader.rows<{ contract_id: string; name: string }>('SELECT contract_id, name FROM binding');
  for (const { id, latest_version, revision_count } of contracts) {
    const own = byContract.get(id) ?? [];
    expect(own.map(({ revision }) => revision)).toEqual(own.map((_, index) => index + 1));
    const newest = own.map(({ version }) => version).reduce((one, other) => (rank(other) > rank(one) ? other : one));
    expect([id, latest_version, revision_count]).toEqual([id, newest, own.length]);
    if (!id.startsWith('storm_')) continue;
    const bound = bindings.filter(({ contract_id }) => contract_id === id).map(({ name }) => name);
    expect(bound).toEqual([placeOf(id, newest)]);
  }

  // Each version has its verdict, one audit entry and one outbox row, and none of these exists
  // without its version.
  const verdicts = await reader.rows<{ contract_id: string; revision: number }>(
    'SELECT contract_id, revision FROM contract_verdict',
  );
  const revisionKey = (row: { contract_id: string; revision: number }): string =>
    `${row.contract_id}#${String(row.revision)}`;
  expect(sorted(verdicts.map(revisionKey))).toEqual(sorted(versions.map(revisionKey)));
  const audited = await reader.rows<{ subject: string }>(
    `SELECT subject FROM audit_entry WHERE action = 'contract.publish'`,
  );
  expect(sorted(audited.map(({ subject }) => subject))).toEqual(
    sorted(versions.map((row) => `contract:${keyOf(row)}`)),
  );
  const outbox = await reader.rows<{ payload: string }>(
    `SELECT payload FROM outbox WHERE topic = 'contract.published'`,
  );
  const announced = outbox.map(
    ({ payload }) => JSON.parse(payload) as { contractId: string; version: string; revision: number },
  );
  expect(sorted(announced.map((it) => `${it.contractId}@${it.version}#${String(it.revision)}`))).toEqual(
    sorted(versions.map((row) => `${keyOf(row)}#${String(row.revision)}`)),
  );
  expect(
    await reader.rows('SELECT ref FROM product WHERE NOT EXISTS (SELECT 1 FROM contract WHERE product = product.ref)'),
  ).toEqual([]);
}

/**
 * Each event is folded completely, or is pending and has left no rows: every run, dataset and edge
 * belongs to a folded event.
 */
async function surveyEvents(reader: RawReader, traffic: Acknowledged): Promise<void> {
  const rows = await reader.rows<{ id: string; folded_at: string | null; problem: string | null; body: string }>(
    'SELECT id, folded_at, problem, body FROM lineage_event',
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  expect(traffic.events.filter(({ id, body }) => stored.get(id)?.body !== body)).toEqual([]);
  expect(rows.filter(({ problem }) => problem !== null)).toEqual([]);
  const folded = rows
    .filter(({ folded_at }) => folded_at !== null)
    .map(({ id }) => {
      const event = traffic.sent.get(id);
      if (event === undefined) throw new Error(`Event ${id} was never sent.`);
      return event;
    });

  const runs = await reader.rows<{ id: string; state: string }>('SELECT id, state FROM lineage_run');
  expect(sorted(runs.map(({ id, state }) => `${id} ${state}`))).toEqual(
    sorted(folded.map(({ run }) => `${run} COMPLETE`)),
  );
  const outputs = await reader.rows<{ run_id: string; name: string }>(
    'SELECT run_id, name FROM lineage_write JOIN lineage_dataset ON dataset_key = target_key',
  );
  expect(sorted(outputs.map(({ run_id, name }) => `${run_id} ${name}`))).toEqual(
    sorted(folded.map(({ run, output }) => `${run} ${output}`)),
  );
  const edges = await reader.rows<{ kind: string; from_name: string; to_name: string }>(
    'SELECT kind, from_name, to_name FROM lineage_edge WHERE retracted = 0',
  );
  expect(sorted(edges.map(({ kind, from_name, to_name }) => `${kind} ${from_name} ${to_name}`))).toEqual(
    sorted(
      folded.flatMap(({ input, job, output }) => [
        `READS ${input} ${job}`,
        `WRITES ${job} ${output}`,
        `DERIVES ${input} ${output}`,
      ]),
    ),
  );
  const days = folded.flatMap(({ day }) => (day === null ? [] : [day]));
  const arrivals = await reader.rows<{ partition_from: string }>(
    `SELECT partition_from FROM arrival WHERE kind = 'RUN'`,
  );
  expect(sorted(arrivals.map((row) => row.partition_from))).toEqual(sorted(days));
  const changes = await reader.rows<{ partition_from: string }>(
    `SELECT partition_from FROM data_change WHERE run_id IS NOT NULL`,
  );
  expect(sorted(changes.map((row) => row.partition_from))).toEqual(sorted(days));
}

/**
 * Attempts are numbered 1..n for each check and partition, and no number exceeds the record
 * sequence.
 */
async function surveyEvidence(reader: RawReader): Promise<void> {
  expect(
    await reader.rows(
      `SELECT contract_id, partition_from, check_id FROM evidence
       GROUP BY contract_id, partition_from, partition_to, check_id HAVING count(*) <> max(attempt)`,
    ),
  ).toEqual([]);
  expect(
    await reader.rows(
      `SELECT sequence FROM (SELECT sequence FROM evidence UNION ALL SELECT sequence FROM data_change) AS recorded
       WHERE sequence > (SELECT last FROM record_counter) OR sequence < 1
       UNION ALL
       SELECT sequence FROM evidence WHERE sequence IN (SELECT sequence FROM data_change)`,
    ),
  ).toEqual([]);
}

const keyOf = ({ contract_id, version }: Pick<VersionRow, 'contract_id' | 'version'>): string =>
  `${contract_id}@${version}`;

/** A SemVer as one number. */
function rank(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}
