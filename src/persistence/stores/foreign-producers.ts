import type { AllowedProducer, LineageStore } from '../../app/ports/lineage-store.js';
import { covers } from '../../core/access/authorize.js';
import type { RunEventType } from '../../core/lineage/event.js';
import { partitionFromColumns, partitionToColumns } from '../mappers/partition-columns.js';
import type { AllowedProducerRow, ForeignProducerRow } from '../rows/lineage-rows.js';
import type { StoreContext } from '../store-context.js';

type ForeignProducerStore = Pick<
  LineageStore,
  | 'trustOf'
  | 'allowedProducers'
  | 'allowProducer'
  | 'disallowProducer'
  | 'recordForeignProducer'
  | 'foreignProducers'
  | 'recordForeignWrites'
  | 'lastForeignWrite'
  | 'foreignWrites'
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
] as const;

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
    allowedProducers: async (domain) => (await allowed()).filter((one) => domain === null || one.domain === domain),
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
    recordForeignProducer: async ({ contractId, eventId, eventType, job, product, receivedAt, runId, sender }) => {
      const key = ids.sha256(JSON.stringify([contractId, sender, job.namespace, job.name]));
      const row = [key, contractId, product, sender, job.namespace, job.name, eventId, eventType, runId, receivedAt];
      await sql.insertAll(
        'foreign_producer',
        PRODUCER,
        [row],
        `ON CONFLICT (producer_key) DO UPDATE SET event_id = excluded.event_id, event_type = excluded.event_type,
           run_id = excluded.run_id, product = excluded.product, received_at = excluded.received_at
         WHERE excluded.received_at >= foreign_producer.received_at`,
      );
    },
    foreignProducers: async (product, since) => {
      const rows = await sql.all<ForeignProducerRow>(
        `SELECT ${PRODUCER.join(', ')} FROM foreign_producer WHERE product = ? AND received_at >= ?
         ORDER BY received_at DESC, producer_key LIMIT 100`,
        [product, since],
      );
      return rows.map((row) => ({
        contractId: row.contract_id,
        product: row.product,
        sender: row.sender,
        job: { namespace: row.job_namespace, name: row.job_name },
        eventId: row.event_id,
        eventType: row.event_type as RunEventType | null,
        runId: row.run_id,
        receivedAt: row.received_at,
      }));
    },
    recordForeignWrites: async (product, contractId, { dueAt, partitions }) => {
      const rows = partitions.map((partition) => {
        const { partition_from: from, partition_to: to } = partitionToColumns(partition);
        return [contractId, from, to, product, dueAt];
      });
      if (rows.length === 0) return;
      await sql.insertAll(
        'foreign_write',
        ['contract_id', 'partition_from', 'partition_to', 'product', 'due_at'],
        rows,
        `ON CONFLICT (contract_id, partition_from, partition_to)
         DO UPDATE SET due_at = excluded.due_at, product = excluded.product`,
      );
    },
    lastForeignWrite: async (product) => {
      const row = await sql.one<{ due_at: string | null }>(
        'SELECT MAX(due_at) AS due_at FROM foreign_write WHERE product = ?',
        [product],
      );
      return row?.due_at ?? null;
    },
    foreignWrites: async (contractId) => {
      const rows = await sql.all<{ partition_from: string; partition_to: string; due_at: string }>(
        'SELECT partition_from, partition_to, due_at FROM foreign_write WHERE contract_id = ?',
        [contractId],
      );
      return rows.map((row) => ({ partition: partitionFromColumns(row), dueAt: row.due_at }));
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
