import type { AllowedProducer, LineageStore } from '../../app/ports/lineage-store.js';
import { covers } from '../../core/access/authorize.js';
import type { RunEventType } from '../../core/lineage/event.js';
import { partitionFromColumns, partitionToColumns } from '../mappers/partition-columns.js';
import type { AllowedProducerRow, ForeignProducerRow, ForeignWriteRow } from '../rows/sender-rows.js';
import type { StoreContext } from '../store-context.js';

type ForeignProducerStore = Pick<
  LineageStore,
  | 'trustOf'
  | 'allowedProducers'
  | 'allowProducer'
  | 'disallowProducer'
  | 'forgetForeignProducers'
  | 'recordForeignProducer'
  | 'foreignProducers'
  | 'foreignWrites'
  | 'putForeignWrites'
  | 'forgetForeignWrites'
  | 'lastForeignWrite'
>;

const PRODUCER = [
  'producer_key',
  'contract_id',
  'product',
  'sender',
  'job_namespace',
  'job_name',
  'event_id',
  'event_type',
  'run_id',
  'received_at',
  'dataset_namespace',
  'dataset_name',
] as const;

/** The most foreign producers of a product that are kept: the newest. */
const MOST_PRODUCERS = 100;
/** The most partitions of a contract that foreign writes make due: the newest. */
const MOST_WRITES = 1_000;

/** Whose events count for which domain, and what others reported about bound contracts. */
export function foreignProducers({ ids, sql }: StoreContext): ForeignProducerStore {
  const allowed = async (): Promise<readonly AllowedProducer[]> => {
    const rows = await sql.all<AllowedProducerRow>(
      'SELECT domain, job_namespace, allowed_at, allowed_by FROM allowed_producer ORDER BY domain, job_namespace',
      [],
    );
    return rows.map(allowedFromRow);
  };
  return {
    trustOf: async (domain) => {
      const namespaces = (await allowed()).filter((one) => covers(one.domain, domain));
      return { domain, jobNamespaces: new Set(namespaces.map(({ jobNamespace }) => jobNamespace)) };
    },
    allowedProducers: async (domains) =>
      (await allowed()).filter((one) => domains === null || domains.includes(one.domain)),
    allowProducer: async ({ allowedAt, allowedBy, domain, jobNamespace }) => {
      const [before] = (await allowed()).filter((one) => one.domain === domain && one.jobNamespace === jobNamespace);
      if (before !== undefined) return false;
      await sql.insertAll(
        'allowed_producer',
        ['domain', 'job_namespace', 'allowed_at', 'allowed_by'],
        [[domain, jobNamespace, allowedAt, allowedBy]],
      );
      return true;
    },
    disallowProducer: async (domain, jobNamespace) => {
      const [before] = (await allowed()).filter((one) => one.domain === domain && one.jobNamespace === jobNamespace);
      if (before === undefined) return null;
      await sql.run('DELETE FROM allowed_producer WHERE domain = ? AND job_namespace = ?', [domain, jobNamespace]);
      return before;
    },
    forgetForeignProducers: async (eventId) => {
      await sql.run('DELETE FROM foreign_producer WHERE event_id = ?', [eventId]);
    },
    recordForeignProducer: async (foreign) => {
      const { contractId, dataset, eventId, eventType, job, product, receivedAt, runId, sender } = foreign;
      const key = ids.sha256(JSON.stringify([contractId, sender, job.namespace, job.name]));
      const event = [job.namespace, job.name, eventId, eventType, runId, receivedAt];
      const row = [key, contractId, product, sender, ...event, dataset.namespace, dataset.name];
      await sql.insertAll(
        'foreign_producer',
        PRODUCER,
        [row],
        `ON CONFLICT (producer_key) DO UPDATE SET event_id = excluded.event_id, event_type = excluded.event_type,
           run_id = excluded.run_id, product = excluded.product, received_at = excluded.received_at,
           dataset_namespace = excluded.dataset_namespace, dataset_name = excluded.dataset_name
         WHERE excluded.received_at >= foreign_producer.received_at`,
      );
      await sql.run(
        `DELETE FROM foreign_producer WHERE product = ? AND producer_key NOT IN
           (SELECT producer_key FROM foreign_producer WHERE product = ?
            ORDER BY received_at DESC, producer_key LIMIT ${String(MOST_PRODUCERS)})`,
        [product, product],
      );
    },
    foreignProducers: async (products, since) => {
      const rows = await sql.all<ForeignProducerRow>(
        `SELECT ${PRODUCER.join(', ')} FROM foreign_producer WHERE ${sql.oneOf('product')} AND received_at >= ?
         ORDER BY received_at DESC, producer_key`,
        [sql.list(products), since],
      );
      const namespaces = await allowed();
      const isAllowed = ({ job_namespace: namespace, product }: ForeignProducerRow): boolean =>
        namespaces.some((one) => one.jobNamespace === namespace && covers(one.domain, product.split('/')[0] ?? ''));
      const foreign = rows.filter((row) => !isAllowed(row));
      return foreign.map((row) => ({
        contractId: row.contract_id,
        product: row.product,
        dataset: { namespace: row.dataset_namespace, name: row.dataset_name },
        sender: row.sender,
        job: { namespace: row.job_namespace, name: row.job_name },
        eventId: row.event_id,
        eventType: row.event_type as RunEventType | null,
        runId: row.run_id,
        receivedAt: row.received_at,
      }));
    },
    foreignWrites: async (contractId) => {
      const rows = await sql.all<Omit<ForeignWriteRow, 'contract_id' | 'product'>>(
        'SELECT partition_from, partition_to, due_at, next_at FROM foreign_write WHERE contract_id = ?',
        [contractId],
      );
      return rows.map((row) => ({ partition: partitionFromColumns(row), dueAt: row.due_at, nextAt: row.next_at }));
    },
    putForeignWrites: async (product, contractId, writes) => {
      if (writes.length === 0) return;
      await sql.insertAll(
        'foreign_write',
        ['contract_id', 'partition_from', 'partition_to', 'product', 'due_at', 'next_at'],
        writes.map(({ dueAt, nextAt, partition }) => {
          const { partition_from: from, partition_to: to } = partitionToColumns(partition);
          return [contractId, from, to, product, dueAt, nextAt];
        }),
        `ON CONFLICT (contract_id, partition_from, partition_to)
         DO UPDATE SET due_at = excluded.due_at, next_at = excluded.next_at, product = excluded.product`,
      );
      const surplus = await sql.one<{ partition_from: string }>(
        `SELECT partition_from FROM foreign_write WHERE contract_id = ?
         ORDER BY partition_from DESC LIMIT 1 OFFSET ${String(MOST_WRITES)}`,
        [contractId],
      );
      if (surplus !== null)
        await sql.run('DELETE FROM foreign_write WHERE contract_id = ? AND partition_from <= ?', [
          contractId,
          surplus.partition_from,
        ]);
    },
    forgetForeignWrites: async (contractId, partitions, before) => {
      for (const partition of partitions) {
        const { partition_from: from, partition_to: to } = partitionToColumns(partition);
        await sql.run(
          `DELETE FROM foreign_write
           WHERE contract_id = ? AND partition_from = ? AND partition_to = ? AND coalesce(next_at, due_at) < ?`,
          [contractId, from, to, before],
        );
      }
    },
    lastForeignWrite: async (product) => {
      const row = await sql.one<{ last: string | null }>(
        'SELECT MAX(coalesce(next_at, due_at)) AS last FROM foreign_write WHERE product = ?',
        [product],
      );
      return row?.last ?? null;
    },
  };
}

function allowedFromRow(row: AllowedProducerRow): AllowedProducer {
  return {
    domain: row.domain,
    jobNamespace: row.job_namespace,
    allowedAt: row.allowed_at,
    allowedBy: row.allowed_by,
  };
}
