import type { JsonValue } from '../../core/contract/model.js';
import { isObject } from '../yaml/json-values.js';

/** The name of a column, which each grammar nests in its own way. */
export function columnName(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value.replaceAll(/[`"]/g, '');
  if (!isObject(value)) return '';
  return columnName(value['column'] ?? value['expr'] ?? value['value']);
}
