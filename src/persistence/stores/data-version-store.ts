import type { DataVersion, DataVersionStore } from '../../app/ports/data-version-store.js';
import type { Sql } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { headKeys } from './fact-heads.js';
import { anyPending } from './pending-events.js';
import { counterOf } from './sequence.js';

/** The data version is the last number of the record sequence. */
export async function dataVersion(sql: Sql): Promise<DataVersion> {
  const row = await sql.one<{ last: number; tracked: number; pending: string | null }>(
    `SELECT last, tracked, ${anyPending} AS pending FROM record_counter WHERE name = 'record'`,
  );
  const { last, pending, tracked } = counterOf(row);
  return { version: last, untracked: last - tracked, hasPending: pending !== null };
}

export function dataVersionStore({ facts, ids, reads, sql }: StoreContext): DataVersionStore {
  const newest = `SELECT MAX(sequence) AS newest FROM fact_head WHERE ${sql.oneOf('head_key')}`;
  return {
    current: async () => {
      const version = await dataVersion(sql);
      if (reads !== null) {
        await reads.kept.heads.follow(sql, version);
        reads.snapshot = version;
      }
      return version;
    },
    rests: () => [...new Set([...headKeys(ids, facts.read), ...facts.readKeys])],
    restsOf: async (work) => {
      const { read, readKeys, result } = await facts.during(work);
      return { result, rests: [...new Set([...headKeys(ids, read), ...readKeys])].sort() };
    },
    restOn: (rests) => {
      for (const key of rests) facts.readKeys.add(key);
    },
    changedAfter: async (rests, version) => {
      if (reads?.snapshot && reads.kept.heads.isSame(rests, version, reads.snapshot)) return false;
      const row = await sql.one<{ newest: number | null }>(newest, [sql.list(rests)]);
      return (row?.newest ?? 0) > version;
    },
  };
}
