import type { JsonValue } from '../../core/contract/model.js';
import { variablesWithoutDefault } from '../../core/lineage/naming.js';
import { child } from '../yaml/pointer.js';
import type { Finding } from '../yaml/schema-issues.js';
import { asJson, listOf } from '../yaml/json-values.js';
import type { OdcsDocument } from './document.js';
import { warning } from './finding.js';

/**
 * Variables of servers without a default. No error: the standard has them resolved where the contract is used, which is where the
 * checks run, and there they fail with the same code when nobody has set them.
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
  const message = `${names.join(', ')} without a default: no dataset is bound by it, and checks need it set where they run`;
  return [warning('UNRESOLVED_VARIABLE', pointer, message)];
}
