import type { VersionHead } from '../../core/contract/contract-version.js';
import type { CatalogStore, NewestVersion } from '../../app/ports/catalog-store.js';
import { yieldBeside } from '../../app/shared/cooperative.js';
import { looksOf } from '../../core/access/names.js';
import { highest, isActive, majorOf } from '../../core/contract/versions.js';
import { contractFromRow, versionFromRow, versionToRow } from '../mappers/catalog-mappers.js';
import { type ContractRow, type VersionRow, contractTable, verdictTable, versionTable } from '../rows/contract-rows.js';
import { aboutContractOf } from '../facts.js';
import type { StoreContext } from '../store-context.js';
import { makeLineDue } from './due-store.js';
import { pageOf } from './paging.js';
import { makeStatesDue } from './state-store.js';

type ContractStore = Pick<
  CatalogStore,
  | 'lockContract'
  | 'moveContract'
  | 'insertVersion'
  | 'insertVerdict'
  | 'versionHeads'
  | 'versionsOf'
  | 'version'
  | 'firstPublishedAt'
  | 'contractsById'
  | 'contractsLike'
  | 'contractsOfProducts'
  | 'contracts'
  | 'newestVersions'
  | 'activeVersions'
  | 'countVersions'
>;

const CONTRACT = 'id, product, name, latest_version, revision_count, created_at';
const VERSION = `contract_id, revision, version, lifecycle, published_at, published_by, comment, format, document, model,
  model_digest, warnings, effective_at`;
const HEAD = `contract_id AS "contractId", revision, version, lifecycle, model_digest AS "modelDigest",
  published_at AS "publishedAt", effective_at AS "effectiveAt"`;

/**
 * Contracts and their versions. The row lock of the contract and the unique keys keep the numbering
 * consistent.
 */
export function contractStore({ facts, ids, sql, manager }: StoreContext): ContractStore {
  const wrote = (contractId: string, product: string): void => {
    for (const about of aboutContractOf(contractId, product)) facts.written.add(about);
  };
  const digestsOf = (id: string): readonly string[] => looksOf(id).map((look) => ids.sha256(look));
  return {
    lockContract: async (contractId, product, names, at) => {
      const select = `SELECT ${CONTRACT} FROM contract WHERE id = ?${sql.forUpdate}`;
      const found = await sql.one<ContractRow>(select, [contractId]);
      if (found !== null) return { product: found.product, name: found.name, created: false };
      for (const name of names) {
        const inserted = await sql.run(
          `INSERT INTO contract (id, product, name, revision_count, created_at) VALUES (?, ?, ?, 0, ?)
           ON CONFLICT DO NOTHING`,
          [contractId, product, name, at],
        );
        if (inserted === 1) {
          wrote(contractId, product);
          return { product, name, created: true };
        }
        const other = await sql.one<ContractRow>(select, [contractId]);
        if (other !== null) return { product: other.product, name: other.name, created: false };
      }
      return null;
    },
    moveContract: async (contractId, product, names) => {
      const rows = await sql.all<{ name: string }>('SELECT name FROM contract WHERE product = ?', [product]);
      const name = names.find((each) => !rows.some((row) => row.name === each));
      if (name === undefined) return null;
      const before = await sql.one<Pick<ContractRow, 'product'>>('SELECT product FROM contract WHERE id = ?', [
        contractId,
      ]);
      for (const one of [product, before?.product ?? product]) wrote(contractId, one);
      await sql.run('UPDATE contract SET product = ?, name = ? WHERE id = ?', [product, name, contractId]);
      for (const table of ['binding', 'foreign_write', 'foreign_producer', 'backfill'])
        await sql.run(`UPDATE ${table} SET product = ? WHERE contract_id = ?`, [product, contractId]);
      // The next look queues it for the other domain; what is leased belongs to nobody any more.
      await sql.run('DELETE FROM check_work WHERE contract_id = ?', [contractId]);
      return name;
    },
    insertVersion: async (version) => {
      const row = versionToRow(version);
      await yieldBeside(row.model);
      await manager.insert(versionTable, row);
      await makeLineDue(sql, version.contractId, version.version);
      await makeStatesDue(sql, version.contractId);
      await yieldBeside(row.model);
      const contract = await sql.one<ContractRow>(`SELECT ${CONTRACT} FROM contract WHERE id = ?`, [
        version.contractId,
      ]);
      wrote(version.contractId, contract?.product ?? '');
      // With each version: an earlier release may have published the first one during an upgrade.
      const looks = digestsOf(version.contractId).map((look) => [look, version.contractId]);
      await sql.insertAll('contract_look', ['look', 'contract_id'], looks, 'ON CONFLICT DO NOTHING');
      const versions = [contract?.latest_version ?? version.version, version.version];
      const latest = highest(versions.map((text) => ({ version: text })));
      await manager.update(
        contractTable,
        { id: version.contractId },
        { latest_version: latest?.version ?? version.version, revision_count: version.revision },
      );
    },
    insertVerdict: async (verdict) => {
      const changes = JSON.stringify(verdict.diff?.changes ?? []);
      await yieldBeside(changes);
      await manager.insert(verdictTable, {
        contract_id: verdict.contractId,
        revision: verdict.revision,
        against: verdict.against,
        required: verdict.diff?.required ?? 'NONE',
        changes,
        compatible: verdict.diff?.compatible === false ? 0 : 1,
      });
      await yieldBeside(changes);
    },
    versionHeads: (contractIds) =>
      contractIds.length === 0
        ? Promise.resolve([])
        : sql.all<VersionHead>(
            `SELECT ${HEAD} FROM contract_version WHERE ${sql.oneOf('contract_id')} ORDER BY contract_id, revision`,
            [sql.list(contractIds)],
          ),
    versionsOf: async (contractId) => {
      const rows = await sql.all<VersionRow>(
        `SELECT ${VERSION} FROM contract_version WHERE contract_id = ? ORDER BY revision`,
        [contractId],
      );
      return rows.map(versionFromRow);
    },
    version: async (contractId, version) => {
      const row = await sql.one<VersionRow>(
        `SELECT ${VERSION} FROM contract_version WHERE contract_id = ? AND version = ?`,
        [contractId, version],
      );
      if (row === null) return null;
      await yieldBeside(row.model);
      const read = versionFromRow(row);
      await yieldBeside(row.model);
      return read;
    },
    firstPublishedAt: async (contractId) => {
      const row = await sql.one<Pick<VersionRow, 'published_at'>>(
        'SELECT published_at FROM contract_version WHERE contract_id = ? ORDER BY revision LIMIT 1',
        [contractId],
      );
      return row?.published_at ?? null;
    },
    contractsById: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await sql.all<ContractRow>(`SELECT ${CONTRACT} FROM contract WHERE ${sql.oneOf('id')} ORDER BY id`, [
        sql.list(ids),
      ]);
      return rows.map(contractFromRow);
    },
    contractsLike: async (contractId) => {
      const rows = await sql.all<ContractRow>(
        `SELECT ${CONTRACT} FROM contract WHERE id <> ?
         AND id IN (SELECT contract_id FROM contract_look WHERE ${sql.oneOf('look')}) ORDER BY id`,
        [contractId, sql.list(digestsOf(contractId))],
      );
      return rows.map(contractFromRow);
    },
    contractsOfProducts: async (products) => {
      if (products.length === 0) return [];
      const rows = await sql.all<ContractRow>(
        `SELECT ${CONTRACT} FROM contract WHERE ${sql.oneOf('product')} ORDER BY product, name`,
        [sql.list(products)],
      );
      return rows.map(contractFromRow);
    },
    newestVersions: () =>
      sql.all<NewestVersion>(
        `SELECT id, product || '/' || name AS ref, product, latest_version AS "latestVersion"
         FROM contract WHERE latest_version IS NOT NULL ORDER BY id`,
      ),
    contracts: (page) =>
      pageOf(
        sql,
        {
          table: 'contract',
          columns: CONTRACT,
          by: 'id',
          where: page.product ? [['product = ?', page.product]] : [],
          keyOf: (row: ContractRow) => row.id,
          nodeOf: contractFromRow,
        },
        page,
      ),
    activeVersions: async () =>
      activeHeads(await sql.all<VersionHead>(`SELECT ${HEAD} FROM contract_version ORDER BY contract_id, revision`)),
    countVersions: async () => (await sql.one<{ n: number }>('SELECT count(*) AS n FROM contract_version'))?.n ?? 0,
  };
}

/** The highest version of each major line of a contract that is neither proposed nor retired. */
function activeHeads(heads: readonly VersionHead[]): readonly VersionHead[] {
  const lines = new Map<string, VersionHead[]>();
  for (const head of heads) {
    if (!isActive(head)) continue;
    const line = `${String(majorOf(head.version))} ${head.contractId}`;
    lines.set(line, [...(lines.get(line) ?? []), head]);
  }
  return [...lines.values()].flatMap((line) => highest(line) ?? []);
}
