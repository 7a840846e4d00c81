import type { CatalogStore } from '../../app/ports/catalog-store.js';
import { bindingOf, bindingRowOf } from '../mappers/catalog-mappers.js';
import type { BindingRow } from '../rows/catalog-rows.js';
import type { StoreContext } from '../store-context.js';

type BindingStore = Pick<
  CatalogStore,
  | 'lockBindings'
  | 'replaceBindings'
  | 'bindingsOfDatasets'
  | 'bindingsOfContracts'
  | 'bindingsOfProducts'
  | 'allBindings'
>;

const COLUMNS = ['contract_id', 'object', 'server', 'product', 'namespace', 'name'] as const;
const BINDING = COLUMNS.map((column) => `binding.${column}`).join(', ');

/** Which datasets the objects of contracts are. */
export function bindingStore({ sql }: StoreContext): BindingStore {
  return {
    lockBindings: () => sql.lock('concordat:binding'),
    replaceBindings: async (contractId, bindings) => {
      await sql.run('DELETE FROM binding WHERE contract_id = ?', [contractId]);
      const rows = bindings.map(bindingRowOf).map((row) => COLUMNS.map((column) => row[column]));
      await sql.insertAll('binding', COLUMNS, rows);
    },
    bindingsOfDatasets: async (datasets) => {
      if (datasets.length === 0) return [];
      const rows = await sql.all<BindingRow>(
        `SELECT ${BINDING} FROM ${sql.pairs('asked')}
         JOIN binding ON binding.namespace = asked.a AND binding.name = asked.b
         ORDER BY binding.contract_id, binding.object, binding.server`,
        [sql.list(datasets.map(({ namespace, name }) => [namespace, name]))],
      );
      return rows.map(bindingOf);
    },
    bindingsOfContracts: async (contractIds) => {
      if (contractIds.length === 0) return [];
      const rows = await sql.all<BindingRow>(
        `SELECT ${BINDING} FROM binding WHERE ${sql.oneOf('contract_id')} ORDER BY contract_id, object, server`,
        [sql.list(contractIds)],
      );
      return rows.map(bindingOf);
    },
    bindingsOfProducts: async (products) => {
      if (products.length === 0) return [];
      const rows = await sql.all<BindingRow>(
        `SELECT ${BINDING} FROM binding WHERE ${sql.oneOf('product')} ORDER BY contract_id, object, server`,
        [sql.list(products)],
      );
      return rows.map(bindingOf);
    },
    allBindings: async () => {
      const rows = await sql.all<BindingRow>(`SELECT ${BINDING} FROM binding ORDER BY contract_id, object, server`);
      return rows.map(bindingOf);
    },
  };
}
