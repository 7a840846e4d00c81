import type { Field, LogicalType } from '../contract/model.js';

/**
 * The logical type that a field declares, else that of its physical type, if its name is
 * unambiguous.
 */
export function declaredType({
  logicalType,
  physicalType,
}: Pick<Field, 'logicalType' | 'physicalType'>): LogicalType | null {
  return logicalType ?? typeOfPhysical(physicalType);
}

function typeOfPhysical(physicalType: string | null): LogicalType | null {
  const word = /^[a-z ]+/.exec(physicalType?.trim().toLowerCase() ?? '')?.[0]?.trim() ?? '';
  return Object.hasOwn(PHYSICAL, word) ? (PHYSICAL[word] ?? null) : null;
}

const PHYSICAL: Readonly<Record<string, LogicalType>> = {
  int: 'integer',
  integer: 'integer',
  bigint: 'integer',
  smallint: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
  'double precision': 'number',
  real: 'number',
  varchar: 'string',
  text: 'string',
  string: 'string',
  char: 'string',
  bool: 'boolean',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  timestamptz: 'timestamp',
  datetime: 'timestamp',
};
