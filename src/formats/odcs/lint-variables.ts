import type { JsonValue } from '../../core/contract/model.js';
import { variablesWithoutDefault } from '../../core/lineage/naming.js';
import { child } from '../yaml/pointer.js';
import type { Finding } from '../yaml/finding.js';
import { asJson, listOf } from '../yaml/json-values.js';
import type { OdcsDocument } from './document.js';
import { warning } from '../yaml/finding.js';

/**
 * Variables of servers without a default. Not an error: by the standard they are resolved where the
 * contract is used, which is where the checks run. A missing variable fails there with the same
 * code.
 */
export function lintVariables(document: OdcsDocument): Finding[] {
  return listOf(document.servers).flatMap((server, index) => openStrings(asJson(server), child('/servers', index)));
}

function openStrings(value: JsonValue | undefined, pointer: string): Finding[] {
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).flatMap((item, index) => openStrings(item, child(pointer, index)));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => openStrings(item, child(pointer, key)));
  }
  if (typeof value !== 'string') return [];
  const names = variablesWithoutDefault(value).map((name) => `\`\${${name.slice(0, 80)}}\``);
  if (names.length === 0) return [];
  const message = `${names.join(', ')} has no default, so the server has no dataset, and checks need the variable where they run`;
  return [warning('UNRESOLVED_VARIABLE', pointer, message, 'Add a default: `${NAME:-value}`.')];
}
