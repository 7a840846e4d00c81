import { customPropertyOf } from './custom-property.js';
import type { Bound, ContractModel, JsonValue, SchemaObject } from './model.js';

/**
 * The custom property that says how many rows may belong to no partition: of an object, or of the
 * contract for all its objects.
 */
export const UNASSIGNED_ROWS_PROPERTY = 'concordat.unassignedRows';

/** How many rows of an object may belong to no partition, or what share of its rows. */
export interface UnassignedRows {
  readonly unit: 'rows' | 'percent';
  readonly bound: Bound;
}

/** A whole number of rows, or a percentage such as `0.5 %`; null for anything else. */
export function parseUnassignedRows(value: JsonValue): UnassignedRows | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const [, number, sign] = /^\s*(\d{1,15}(?:\.\d{1,15})?)\s*(%?)\s*$/u.exec(String(value)) ?? [];
  if (number === undefined) return null;
  const limit = Number(number);
  if (sign === '%' ? limit > 100 : !Number.isSafeInteger(limit) || number.includes('.')) return null;
  return { unit: sign === '%' ? 'percent' : 'rows', bound: atMost(limit) };
}

function atMost(limit: number): Bound {
  return limit === 0 ? { operator: 'mustBe', value: 0 } : { operator: 'mustBeLessOrEqualTo', value: limit };
}

/** The declared limit of the object, else of the contract, else none at all. */
export function unassignedRowsOf(
  model: Pick<ContractModel, 'documentation'>,
  { documentation }: Pick<SchemaObject, 'documentation'>,
): UnassignedRows {
  const declared =
    customPropertyOf(documentation, UNASSIGNED_ROWS_PROPERTY) ??
    customPropertyOf(model.documentation, UNASSIGNED_ROWS_PROPERTY) ??
    0;
  return parseUnassignedRows(declared) ?? { unit: 'rows', bound: atMost(0) };
}
