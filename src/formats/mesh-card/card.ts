import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { isObject, textOf, valuesOf } from '../yaml/json-values.js';
import { error, warning } from '../yaml/finding.js';
import type { Finding } from '../yaml/finding.js';
import { child } from '../yaml/pointer.js';
import { nearest } from '../yaml/suggest.js';

/** A value of the card with its place in the text. */
export interface Placed<T> {
  readonly value: T;
  readonly pointer: string;
}

/** The short form in which teams write a data product by hand, indentation restored. */
export interface Card {
  readonly name: Placed<string>;
  readonly domain: Placed<string>;
  readonly version: Placed<string>;
  readonly port: {
    readonly protocol: string;
    readonly settings: JsonObject;
    readonly schema: Placed<string> | null;
    readonly pointer: string;
  };
  readonly sla: readonly (Placed<string> & { readonly property: string })[];
  readonly metrics: readonly Placed<string>[];
  /** Unknown keys, kept as documentation. */
  readonly others: JsonObject;
}

const PRODUCT_KEYS = ['name', 'domain', 'version', 'port', 'sla', 'quality_metrics'];
const PORT_KEYS = ['protocol', 'topic', 'schema', 'host', 'server', 'database', 'table', 'path', 'format'];
const SLA_KEYS = ['freshness', 'availability', 'latency', 'retention', 'throughput', 'error_rate'];

/** Whether a document is a mesh card: it has a `data_product` and no `apiVersion` of a standard. */
export function isCard(document: JsonObject): boolean {
  return Object.hasOwn(document, 'data_product') && !Object.hasOwn(document, 'apiVersion');
}

/**
 * Reads a card in either form: nested as intended, or flat, if the indentation was lost and
 * `data_product`, `port` and `sla` are empty. Every repair is reported.
 */
export function readCard(document: JsonObject): { readonly card: Card | null; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const section = ({ value: holder, pointer: at }: Placed<JsonObject>, key: string, keys: readonly string[]) => {
    const value = holder[key] ?? null;
    if (isObject(value)) return { value, pointer: `${at}/${key}` };
    if (value !== null) findings.push(notOf(value, 'mapping', `${at}/${key}`, keys));
    const lost = keys.filter((name) => Object.hasOwn(document, name));
    if (value !== null || lost.length === 0) return { value: {}, pointer: `${at}/${key}` };
    const message = `\`${key}\` is empty; ${lost.map((name) => `\`${name}\``).join(', ')} were read as its content`;
    findings.push(warning('CARD_REPAIRED', `${at}/${key}`, message, 'Indent these keys under it.'));
    return { value: Object.fromEntries(lost.map((name) => [name, document[name] ?? null])), pointer: '' };
  };

  const product = section({ value: document, pointer: '' }, 'data_product', PRODUCT_KEYS);
  // What it does not hold is a consequence.
  if (findings.length > 0 && product.pointer !== '' && !isObject(document['data_product']))
    return { card: null, findings };
  const port = section(product, 'port', PORT_KEYS);
  const sla = section(product, 'sla', SLA_KEYS);
  const name = required(product, 'name', findings);
  const domain = required(product, 'domain', findings);
  const metrics = metricsOf(product, findings);
  findings.push(...notStrings(port, ['protocol', 'schema', 'topic', 'table', 'path']));
  if (product.pointer !== '') {
    findings.push(...misspelt({ value: document, pointer: '' }, ['data_product', ...PRODUCT_KEYS]));
    findings.push(...misspelt(product, PRODUCT_KEYS));
  }
  if (port.pointer !== '') findings.push(...misspelt(port, PORT_KEYS));
  if (name === null || domain === null) return { card: null, findings };

  const schema = textOf(port.value['schema']);
  const version = product.value['version'] ?? null;
  const flat = product.pointer === '';
  const known = new Set([...PRODUCT_KEYS, 'data_product', ...(flat ? [...PORT_KEYS, ...SLA_KEYS] : [])]);
  return {
    card: {
      name,
      domain,
      version: { value: version === null ? '1.0.0' : scalarText(version), pointer: `${product.pointer}/version` },
      port: {
        protocol: textOf(port.value['protocol']) ?? 'custom',
        settings: Object.fromEntries(
          Object.entries(port.value).filter(([key]) => key !== 'protocol' && key !== 'schema'),
        ),
        schema: schema === null ? null : { value: schema, pointer: `${port.pointer}/schema` },
        // If the indentation was lost, the empty key is still at its place.
        pointer: `${product.pointer}/port`,
      },
      sla: Object.entries(sla.value).map(([property, value]) => ({
        property,
        value: scalarText(value),
        pointer: `${sla.pointer}/${property}`,
      })),
      metrics,
      others: Object.fromEntries(
        Object.entries(flat ? document : { ...document, ...product.value }).filter(([key]) => !known.has(key)),
      ),
    },
    findings,
  };
}

/** Other keys are documentation; one like a known key, or a known one elsewhere, is a mistake. */
function misspelt({ value, pointer }: Placed<JsonObject>, keys: readonly string[]): Finding[] {
  return Object.keys(value).flatMap((key): Finding[] => {
    const isPlaced = keys.includes(key) && (pointer !== '' || key === 'data_product');
    const meant = isPlaced ? null : nearest(key, keys);
    if (meant === null) return [];
    const message = `\`${key.slice(0, 80)}\` is not a key of the card here; it is kept as documentation`;
    const help = meant === key ? `Indent \`${key}\` under \`data_product\`.` : `did you mean \`${meant}\`?`;
    return [{ ...warning('UNKNOWN_CARD_KEY', child(pointer, key), message, help), part: 'key' }];
  });
}

/** A value of the wrong kind, which would be read as if it were not there. */
function notOf(
  value: JsonValue,
  kind: 'mapping' | 'list' | 'string',
  pointer: string,
  keys: readonly string[] = [],
): Finding {
  const name = pointer.split('/').at(-1) ?? '';
  const found = Array.isArray(value)
    ? 'a list'
    : isObject(value)
      ? 'a mapping'
      : `\`${scalarText(value).slice(0, 80)}\``;
  const message = `\`${name}\` must be a ${kind}, not ${found}`;
  const forms = {
    mapping: `Write a mapping with keys such as ${keys.slice(0, 3).join(', ')}.`,
    list: 'Write a list: `- completeness > 99%`.',
    string: 'Quote it.',
  };
  return error(
    'CARD_INVALID',
    pointer,
    message,
    isObject(value) || Array.isArray(value) ? forms[kind].replace('Quote it.', 'Write a string.') : forms[kind],
  );
}

/** Reports the values of these keys that are no strings. */
function notStrings({ value, pointer }: Placed<JsonObject>, keys: readonly string[]): Finding[] {
  return keys.flatMap((key) => {
    const item = value[key] ?? null;
    return item === null || typeof item === 'string' ? [] : [notOf(item, 'string', child(pointer, key))];
  });
}

function required(product: Placed<JsonObject>, key: string, findings: Finding[]): Placed<string> | null {
  const value = textOf(product.value[key]);
  const written = product.value[key] ?? null;
  if (written !== null && value === null) {
    findings.push(notOf(written, 'string', child(product.pointer, key)));
    return null;
  }
  if (value !== null && value.trim() !== '') return { value: value.trim(), pointer: `${product.pointer}/${key}` };
  findings.push(error('CARD_INVALID', '/data_product', `the card has no \`${key}\``, `Add \`${key}\`.`));
  return null;
}

function metricsOf(product: Placed<JsonObject>, findings: Finding[]): Placed<string>[] {
  const at = `${product.pointer}/quality_metrics`;
  const written = product.value['quality_metrics'] ?? null;
  if (written !== null && !Array.isArray(written)) findings.push(notOf(written, 'list', at));
  return valuesOf(product.value['quality_metrics']).flatMap((item, index) => {
    const pointer = `${at}/${index}`;
    if (item === null || item === '') {
      findings.push(warning('CARD_REPAIRED', pointer, 'an empty list item was ignored', 'Remove the empty item.'));
      return [];
    }
    return [{ value: scalarText(item), pointer }];
  });
}

function scalarText(value: JsonValue): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}
