import type { ContractModel, Field, LogicalType } from '../contract/model.js';

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

/** Whether the format or the physical type of a `date` says that it has a time. */
export function saysTime({ physicalType, options }: Pick<Field, 'physicalType' | 'options'>): boolean {
  const { format } = options;
  const hasTime = typeof format === 'string' && /[Hhk]|%[HIT]/u.test(format);
  return hasTime || /^(timestamp|datetime)/iu.test(physicalType ?? '');
}

/**
 * Whether the format or the physical type of a `date` says that it has no time.
 */
function saysNoTime(field: Pick<Field, 'physicalType' | 'options'>): boolean {
  if (saysTime(field)) return false;
  return typeof field.options['format'] === 'string' || /^date\b/iu.test(field.physicalType?.trim() ?? '');
}

/**
 * Whether a timestamp is as good as the declared `date`: where the field says that it has a time,
 * and before ODCS 3.1, which has no other type for timestamps, unless the field says that it has
 * none.
 */
export function mayHaveTime(
  field: Pick<Field, 'logicalType' | 'physicalType' | 'options'>,
  { timestampsAsDates }: Pick<ContractModel, 'timestampsAsDates'>,
): boolean {
  if (declaredType(field) !== 'date') return false;
  return saysTime(field) || (timestampsAsDates === true && !saysNoTime(field));
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
