import type { Issue } from '../../core/shared/issue.js';
import type { ContractDraft } from '../odcs/contract-draft.js';
import { type ImportKind, type ImportOptions, type Imported, issueAt } from './source.js';

/** Reads a definition of the kind. The parsers of Protobuf and SQL are loaded only for these. */
export async function readDefinition(text: string, kind: ImportKind, options: ImportOptions): Promise<Imported> {
  const imported = await READERS[kind](text, options);
  const isSelected = ({ name = '' }: ContractDraft): boolean =>
    kind === 'dbt' || options.models.length === 0 || options.models.includes(name);
  const contracts = imported.contracts.filter(isSelected);
  return { contracts, issues: [...imported.issues, ...notSaid(contracts)] };
}

/** What the contracts lack because no definition of this kind, or not this one, has it. */
function notSaid(contracts: readonly ContractDraft[]): readonly Issue[] {
  const lacks = (key: 'servers' | 'slaProperties' | 'team'): boolean =>
    contracts.some((contract) => Object.keys(contract[key] ?? {}).length === 0);
  const missing = [
    ...(lacks('servers') ? ['servers'] : []),
    ...(lacks('slaProperties') ? ['service levels'] : []),
    ...(lacks('team') ? ['team'] : []),
  ];
  if (contracts.length === 0 || missing.length === 0) return [];
  const help = 'Add the servers first: without one, no promise can be checked.';
  return [issueAt({ line: 1, column: 1 }, 'IMPORT_NOT_SAID', `the source does not name: ${missing.join(', ')}`, help)];
}

type Reader = (text: string, options: ImportOptions) => Promise<Imported>;

const READERS: Readonly<Record<ImportKind, Reader>> = {
  avro: async (text, options) => (await import('./avro.js')).readAvro(text, options),
  dbt: async (text, options) => (await import('./dbt.js')).readDbt(text, options),
  dcs: async (text, options) => (await import('./dcs.js')).readDcs(text, options),
  'json-schema': async (text, options) => (await import('./json-schema.js')).readJsonSchema(text, options),
  protobuf: async (text, options) => (await import('./protobuf.js')).readProtobuf(text, options),
  sql: async (text, options) => (await import('./sql.js')).readSql(text, options),
};
