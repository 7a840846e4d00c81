import type { JsonValue } from '../../core/contract/model.js';
import { isObject } from '../yaml/json-values.js';
import { type ImportKind, readSource } from './source.js';

/** The kind of a definition by its content; null where nothing shows it. */
export function kindOf(text: string): ImportKind | null {
  // Protobuf and SQL are read by their first words: neither is YAML, apart from one-line texts.
  const code = text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/^\s*(\/\/|--|#).*$/gm, ' ');
  if (/^\s*syntax\s*=\s*["']proto[23]["']|^\s*edition\s*=\s*"/m.test(code)) return 'protobuf';
  if (/^\s*message\s+\w+\s*\{/m.test(code) && !/^\s*\{/.test(code)) return 'protobuf';
  if (/^\s*create\s+(or\s+replace\s+)?([a-z]+\s+){0,3}table\s/im.test(code)) return 'sql';
  return kindOfValue(readSource(text).value);
}

function kindOfValue(value: JsonValue | undefined): ImportKind | null {
  if (Array.isArray(value)) {
    const [first] = value as readonly JsonValue[];
    return isObject(first) && first['type'] === 'record' ? 'avro' : null;
  }
  if (!isObject(value)) return null;
  if (value['dataContractSpecification'] !== undefined) return 'dcs';
  const { metadata, nodes, type } = value;
  if (isObject(nodes) && isObject(metadata) && metadata['dbt_schema_version'] !== undefined) return 'dbt';
  if (type === 'record' && Array.isArray(value['fields'])) return 'avro';
  const isSchema = ['$schema', '$defs', 'definitions', 'properties', '$ref'].some((key) => value[key] !== undefined);
  return isSchema ? 'json-schema' : null;
}
