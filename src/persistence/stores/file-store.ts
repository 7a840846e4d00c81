import type { EvidenceStore, KnownFiles, KnownLooks } from '../../app/ports/evidence-store.js';
import { partitionFromColumns, partitionPairs, partitionToColumns } from '../mappers/partition-columns.js';
import type { FileLookRow, KnownFilesRow } from '../rows/quality-rows.js';
import { aboutContract } from '../facts.js';
import { valuesOf } from '../sql.js';
import type { StoreContext } from '../store-context.js';

type FileStore = Pick<
  EvidenceStore,
  'knownFiles' | 'lockFiles' | 'recordFiles' | 'fileLook' | 'fileLooks' | 'recordFileLooks'
>;

const KEY = ['contract_id', 'partition_from', 'partition_to', 'server'] as const;
const STATE = ['identity', 'oldest_at', 'newest_at', 'recorded_at'] as const;
const COLUMNS = [...KEY, ...STATE] as const;
const LOOK = ['contract_id', 'looked_at', 'looked_at_all_at', 'first_looked_at'] as const;

/** The files of partitions as they were last seen. */
export function fileStore({ facts, sql }: StoreContext): FileStore {
  return {
    knownFiles: async (contractId, partitions) => {
      const columns = COLUMNS.map((column) => `f.${column}`).join(', ');
      const rows =
        partitions === null
          ? await sql.all<KnownFilesRow>(`SELECT ${columns} FROM known_files f WHERE f.contract_id = ?`, [contractId])
          : await sql.all<KnownFilesRow>(
              `SELECT ${columns} FROM ${sql.pairs('requested')} CROSS JOIN known_files f
               WHERE f.partition_from = requested.a AND f.partition_to = requested.b AND f.contract_id = ?`,
              [sql.list(partitionPairs(partitions)), contractId],
            );
      return rows.map(filesFromRow);
    },
    lockFiles: (contractId) => sql.lock(`concordat:files:${contractId}`),
    recordFiles: async (files) => {
      await sql.insertAll(
        'known_files',
        COLUMNS,
        files.map((one) => valuesOf(filesToRow(one), COLUMNS)),
        `ON CONFLICT (${KEY.join(', ')}) DO UPDATE SET ${STATE.map((column) => `${column} = excluded.${column}`).join(', ')}`,
      );
    },
    fileLook: async (contractId) => {
      const row = await sql.one<FileLookRow>(`SELECT ${LOOK.join(', ')} FROM file_look WHERE contract_id = ?`, [
        contractId,
      ]);
      return row === null ? null : lookFromRow(row);
    },
    fileLooks: async (contractIds) => {
      if (contractIds.length === 0) return [];
      const rows = await sql.all<FileLookRow>(
        `SELECT ${LOOK.join(', ')} FROM file_look WHERE ${sql.oneOf('contract_id')}`,
        [sql.list(contractIds)],
      );
      return rows.map(lookFromRow);
    },
    recordFileLooks: async (looks) => {
      const rows = await sql.all<Pick<FileLookRow, 'contract_id'>>(
        `SELECT contract_id FROM file_look WHERE ${sql.oneOf('contract_id')}`,
        [sql.list(looks.map(({ contractId }) => contractId))],
      );
      const known = new Set(rows.map((row) => row.contract_id));
      for (const { contractId } of looks) if (!known.has(contractId)) facts.written.add(aboutContract(contractId));
      await sql.insertAll(
        'file_look',
        LOOK,
        looks.map((look) => [look.contractId, look.lookedAt, look.lookedAtAllAt, look.lookedAt]),
        `ON CONFLICT (contract_id) DO UPDATE SET looked_at = excluded.looked_at, looked_at_all_at = excluded.looked_at_all_at,
           first_looked_at = COALESCE(file_look.first_looked_at, file_look.looked_at_all_at)`,
      );
    },
  };
}

function lookFromRow(row: FileLookRow): KnownLooks {
  const { contract_id: contractId, first_looked_at: first, looked_at: lookedAt, looked_at_all_at: lookedAtAllAt } = row;
  // An earlier release records no first look.
  return { contractId, lookedAt, lookedAtAllAt, firstLookedAt: first ?? lookedAtAllAt };
}

function filesToRow({ contractId, partition, server, identity, ...times }: KnownFiles): KnownFilesRow {
  return {
    contract_id: contractId,
    ...partitionToColumns(partition),
    server,
    identity,
    oldest_at: times.oldestAt,
    newest_at: times.newestAt,
    recorded_at: times.recordedAt,
  };
}

function filesFromRow(row: KnownFilesRow): KnownFiles {
  return {
    contractId: row.contract_id,
    partition: partitionFromColumns(row),
    server: row.server,
    identity: row.identity,
    oldestAt: row.oldest_at,
    newestAt: row.newest_at,
    recordedAt: row.recorded_at,
  };
}
