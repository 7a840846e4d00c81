import { quoted } from '../../look/command-line.js';
import type {
  CatalogQueryVariables,
  PartitionStatus,
  ProductOrderField,
} from '../../operations/operations.generated.js';

/** Parameters of the address that narrow the list, with the facet that counts their values. */
export const NARROWED_BY = [
  { parameter: 'domain', facet: 'domain', title: 'domain' },
  { parameter: 'status', facet: 'status', title: 'status of the newest partition' },
  { parameter: 'owner', facet: 'owner', title: 'owner' },
  { parameter: 'lifecycle', facet: 'lifecycle', title: 'lifecycle' },
] as const;

const FIELDS: readonly ProductOrderField[] = ['NAME', 'SCORE', 'NEWEST', 'CONSUMERS'];

/** The question that an address of the catalog stands for: a saved view is a link. */
export function questionOf(address: URLSearchParams): CatalogQueryVariables {
  const some = (name: string): string[] | null => {
    const values = address.getAll(name);
    return values.length === 0 ? null : values;
  };
  const by = FIELDS.find((field) => field === address.get('sort')?.toUpperCase()) ?? 'NAME';
  return {
    filter: {
      text: address.get('text'),
      domains: some('domain'),
      owners: some('owner'),
      statuses: some('status') as PartitionStatus[] | null,
      lifecycles: some('lifecycle') as NonNullable<CatalogQueryVariables['filter']>['lifecycles'],
      consumedBy: address.get('consumer'),
    },
    orderBy: { by, descending: address.get('order') === 'descending' },
    after: address.get('after'),
  };
}

/** The address with a value of a parameter added or taken away, from its first page on. */
export function toggled(address: URLSearchParams, parameter: string, value: string): URLSearchParams {
  const next = new URLSearchParams(address);
  const values = next.getAll(parameter);
  next.delete(parameter);
  next.delete('after');
  const kept = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  for (const each of kept) next.append(parameter, each);
  return next;
}

/** The address sorted by this field; by the same field again, in the other order. */
export function sorted(address: URLSearchParams, field: ProductOrderField): URLSearchParams {
  const next = new URLSearchParams(address);
  const { orderBy } = questionOf(address);
  const descending = orderBy?.by === field ? orderBy.descending !== true : field !== 'NAME';
  next.set('sort', field.toLowerCase());
  next.set('order', descending ? 'descending' : 'ascending');
  next.delete('after');
  return next;
}

/** The line of the command line with the same list. */
export function commandOf(address: URLSearchParams): string {
  const { filter, orderBy } = questionOf(address);
  const parts = ['concordat product list', ...(filter?.text?.split(/\s+/u).map(quoted) ?? [])];
  const add = (option: string, values: readonly string[] | null | undefined): void => {
    if (values !== null && values !== undefined && values.length > 0)
      parts.push(`${option} ${quoted(values.join(','))}`);
  };
  add('--domain', filter?.domains);
  add('--owner', filter?.owners);
  add('--status', filter?.statuses);
  add(
    '--lifecycle',
    filter?.lifecycles?.map((lifecycle) => lifecycle.toLowerCase()),
  );
  if (filter?.consumedBy) add('--consumed-by', [filter.consumedBy]);
  if (orderBy) parts.push(`--sort ${orderBy.descending === true ? '-' : ''}${COLUMNS[orderBy.by]}`);
  return parts.join(' ');
}

const COLUMNS: Readonly<Record<ProductOrderField, string>> = {
  NAME: 'product',
  SCORE: 'status',
  NEWEST: 'age',
  CONSUMERS: 'consumers',
};
