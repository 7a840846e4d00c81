import { slaUnit } from '../../core/contract/sla.js';
import type { SlaEntry } from '../../core/contract/model.js';
import type { JsonValue } from '../../core/shared/json.js';

/**
 * `99.95%` and `1 minute` are a value with its unit; a number written as a string is the number.
 */
const QUANTITY = /^\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z%]*)\s*$/;

/** The value of a service level with its unit, as declared or as written in the value. */
export function quantityOf(value: JsonValue, declared: string | null): Pick<SlaEntry, 'unit' | 'value'> {
  const quantity = typeof value === 'string' ? QUANTITY.exec(value) : null;
  const inline = quantity?.[2] === undefined || quantity[2] === '' ? null : slaUnit(quantity[2]);
  const isQuantity = quantity !== null && (quantity[2] === '' || inline !== null);
  return {
    value: isQuantity ? Number(quantity[1]) : value,
    unit: declared === null ? inline : (slaUnit(declared) ?? declared),
  };
}
