import type { ProductRef } from '../mesh/refs.js';
import { typeOf } from './column-type.js';
import type { InferredContract, InferredField, Template } from './draft.js';
import { enumerationOf } from './enumerations.js';
import type { ColumnFacts, SourceFacts } from './facts.js';
import { fieldNames } from './field-names.js';
import { singleKeys } from './keys.js';
import { isPersonalName, wordsOf } from './personal.js';

/**
 * A first contract of a source by what was read. What only a complete read shows (required, keys)
 * is left out of a contract from a part of the source.
 */
export function inferContract(source: SourceFacts, product: ProductRef, template: Template): InferredContract {
  const { columns, complete, decimalComma, format, header, layout, rows, table } = source;
  const names = fieldNames(columns.map(({ name }) => name));
  const singles = singleKeys(source).map(({ name }) => name);
  const primary = singles[0] === undefined ? (source.pairs[0] ?? []) : [singles[0]];
  const unique = new Set(singles.slice(1).filter(isKeyName));
  const fields = columns.map((column): InferredField => {
    const { declaredType, name, nulls, type } = column;
    const position = primary.indexOf(name);
    const field = names.get(name) ?? name;
    return {
      name: field,
      physicalName: field === name ? null : name,
      type: typeOf(type, format),
      physicalType: declaredType,
      required: complete && rows > 0 && nulls === 0,
      unique: unique.has(name),
      primaryKeyPosition: position === -1 ? null : position + 1,
      isPersonal: isPersonalName(name),
      enumValues: position === -1 ? enumerationOf(column, source) : null,
    };
  });
  const { location, partitioning } = layout;
  const object = table === null ? product.product : wordsOf(table) || product.product;
  return {
    ...{ domain: product.domain, product: product.product, location, format, header, decimalComma, partitioning },
    timeColumns: partitioning === null ? timeColumns(source) : [],
    object: { name: object, physicalName: table ?? null, fields },
    ...{ rows, complete, template },
  };
}

/** Whether a column with unique values is meant to have them. */
function isKeyName(name: string): boolean {
  return /(^|_)(id|key|uuid|guid)$/u.test(wordsOf(name));
}

function timeColumns({ columns, format }: SourceFacts): readonly string[] {
  const isTime = ({ nulls, type }: ColumnFacts): boolean =>
    nulls === 0 && ['date', 'timestamp'].includes(typeOf(type, format).logical ?? '');
  return columns.filter(isTime).map(({ name }) => name);
}
