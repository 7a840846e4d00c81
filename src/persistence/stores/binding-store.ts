import type { CatalogStore } from '../../app/ports/catalog-store.js';
import { bindingFromRow, bindingToRow } from '../mappers/catalog-mappers.js';
import type { BindingRow } from '../rows/catalog-rows.js';
import { valuesOf } from '../sql.js';
import type { StoreContext } from '../store-context.js';

type BindingStore = Pick<
  CatalogStore,
  | 'lockBindings'
  | 'replaceBindings'
  | 'bindingsOfDatasets'
  | 'bindingsOfFiles'
  | 'bindingsOfContracts'
  | 'bindingsOfProducts'
  | 'allBindings'
>;

const COLUMNS = ['contract_id', 'object', 'server', 'product', 'namespace', 'name'] as const;
const BINDING = COLUMNS.map((column) => `binding.${column}`).join(', ');

/** The datasets to which contracts bind their objects. */
export function bindingStore({ sql }: StoreContext): BindingStore {
  return {
    lockBindings: () => sql.lock('concordat:binding'),
    replaceBindings: async (contractId, bindings) => {
      await sql.run('DELETE FROM binding WHERE contract_id = ?', [contractId]);
      const rows = bindings.map((binding) => valuesOf(bindingToRow(binding), COLUMNS));
      await sql.insertAll('binding', COLUMNS, rows);
    },
    bindingsOfDatasets: async (datasets) => {
      if (datasets.length === 0) return [];
      const rows = await sql.all<BindingRow>(
        `SELECT ${BINDING} FROM ${sql.pairs('requested')}
         JOIN binding ON binding.namespace = requested.a AND binding.name = requested.b
         ORDER BY binding.contract_id, binding.object, binding.server`,
        [sql.list(datasets.map(({ namespace, name }) => [namespace, name]))],
      );
      return rows.map(bindingFromRow);
    },
    bindingsOfFiles: async (exceptOf) => {
      const rows = await sql.all<Pick<BindingRow, 'contract_id' | 'namespace' | 'name'>>(
        `SELECT contract_id, namespace, name FROM binding
         WHERE product <> ? AND (namespace = 'file' OR namespace LIKE 'sqlite:%')`,
        [exceptOf],
      );
      return rows.map(({ contract_id: contractId, namespace, name }) => ({ contractId, namespace, name }));
    },
    bindingsOfContracts: async (contractIds) => {
      if (contractIds.length === 0) return [];
      const rows = await sql.all<BindingRow>(
        `SELECT ${BINDING} FROM binding WHERE ${sql.oneOf('contract_id')} ORDER BY contract_id, object, server`,
        [sql.list(contractIds)],
      );
      return rows.map(bindingFromRow);
    },
    bindingsOfProducts: async (products) => {
      if (products.length === 0) return [];
      const rows = await sql.all<BindingRow>(
        `SELECT ${BINDING} FROM binding WHERE ${sql.oneOf('product')} ORDER BY contract_id, object, server`,
        [sql.list(products)],
      );
      return rows.map(bindingFromRow);
    },
    allBindings: async () => {
      const rows = await sql.all<BindingRow>(`SELECT ${BINDING} FROM binding ORDER BY contract_id, object, server`);
      return rows.map(bindingFromRow);
    },
  };
}
