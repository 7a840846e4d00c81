import type { Code } from '../../core/codes/index.js';
import type { ContractModel, Field } from '../../core/contract/model.js';
import { child } from '../yaml/pointer.js';
import type { Finding } from '../yaml/finding.js';
import { entriesOf, textOf } from '../yaml/json-values.js';
import type { OdcsDocument } from './document.js';
import { error, warning } from '../yaml/finding.js';
import { fieldsIn } from './inner-fields.js';
import { optionsWithoutEffect } from './type-options.js';

/** Names and ids that occur twice, arrays without items, patterns that do not compile. */
export function lintStructure(document: OdcsDocument, model: ContractModel): Finding[] {
  const servers = entriesOf(document.servers).map((entry, index) => ({
    name: textOf(entry.server) ?? '',
    stableId: textOf(entry.id),
    pointer: child('/servers', index),
  }));
  return [
    ...(model.objects.length === 0 ? [withoutPromises(model)] : []),
    ...emptyNames(servers, 'server', 'server'),
    ...emptyNames(model.objects, 'object', 'name'),
    ...duplicates(servers, 'DUPLICATE_SERVER', 'servers', 'server'),
    ...duplicates(model.objects, 'DUPLICATE_OBJECT', 'objects', 'name'),
    ...model.objects.flatMap(({ fields }) => [
      ...lintFields(fields),
      ...fieldsIn(fields).flatMap((field) => [
        ...lintField(field),
        ...(field.fields.length === 0 ? [] : lintFields(field.fields)),
      ]),
    ]),
  ];
}

/** Without an object there is no data to check. */
function withoutPromises({ sla }: ContractModel): Finding {
  const rest = sla.length === 0 ? '' : ', apart from its service levels';
  const message = `the contract has no \`schema\`: 0 promises can be checked${rest}`;
  return warning('NO_PROMISES', '/schema', message, 'Add `schema` with an object and its properties.');
}

function lintFields(fields: readonly Field[]): Finding[] {
  return [
    ...emptyNames(fields, 'field', 'name'),
    ...duplicates(fields, 'DUPLICATE_FIELD', 'fields', 'name'),
    ...sharedColumns(fields),
  ];
}

function lintField(field: Field): Finding[] {
  const findings: Finding[] = [];
  if (field.logicalType === 'array' && field.items === null) {
    findings.push(
      warning(
        'ARRAY_WITHOUT_ITEMS',
        `${field.pointer}/logicalType`,
        `the array \`${field.name}\` does not declare its items`,
        'Add `items`.',
      ),
    );
  }
  findings.push(...emptyRanges(field), ...foreignValues(field), ...optionsWithoutEffect(field));
  const pattern = field.options['pattern'];
  if (typeof pattern === 'string' && !compiles(pattern)) {
    const at = `${field.pointer}/logicalTypeOptions/pattern`;
    findings.push(error('INVALID_PATTERN', at, `\`${pattern.slice(0, 80)}\` is not a regular expression`));
  }
  return findings;
}

function emptyNames(
  entries: readonly { readonly name: string; readonly pointer: string }[],
  what: string,
  key: string,
): Finding[] {
  return entries
    .filter(({ name }) => name.trim() === '')
    .map(({ pointer }) => error('EMPTY_NAME', child(pointer, key), `the name of the ${what} is empty`));
}

/** Two fields that are stored in one column. */
function sharedColumns(fields: readonly Field[]): Finding[] {
  const owners = new Map<string, string>();
  return fields.flatMap(({ name, physicalName, pointer }) => {
    const column = physicalName ?? name;
    const owner = owners.get(column);
    if (owner === undefined) owners.set(column, name);
    if (owner === undefined || owner === name) return [];
    const message = `\`${owner.slice(0, 80)}\` and \`${name.slice(0, 80)}\` are both stored in the column \`${column.slice(0, 80)}\``;
    const at = child(pointer, physicalName === null ? 'name' : 'physicalName');
    return [warning('DUPLICATE_COLUMN', at, message, 'Correct `physicalName`, or remove one of the fields.')];
  });
}

const VALUE_TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
};

/** Allowed values that no value of the type can equal. */
function foreignValues({ enumValues, logicalType, pointer }: Field): Finding[] {
  const fits = VALUE_TYPES[logicalType ?? ''];
  if (fits === undefined) return [];
  return (enumValues ?? []).flatMap((value, index) => {
    if (value === null || fits(value)) return [];
    const message = `the allowed value ${JSON.stringify(value).slice(0, 80)} is not of type ${logicalType ?? ''}`;
    const help = logicalType === 'string' ? 'Quote the value.' : 'Write a value of the type, without quotes.';
    return [warning('ENUM_VALUE_TYPE', `${pointer}/enum/${index}/value`, message, help)];
  });
}

const RANGES = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['exclusiveMinimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
] as const;

/** Lower bounds above their upper bounds: no value is valid. */
function emptyRanges({ options, pointer }: Field): Finding[] {
  if (Object.keys(options).length === 0) return [];
  return RANGES.flatMap(([lower, upper]) => {
    const [low, high] = [options[lower], options[upper]];
    const numbers = typeof low === 'number' && typeof high === 'number';
    const texts = typeof low === 'string' && typeof high === 'string' && low.length === high.length;
    if (!(numbers || texts) || low <= high) return [];
    const message = `no value is valid: ${lower} ${low} is above ${upper} ${high}`;
    return [error('EMPTY_RANGE', `${pointer}/logicalTypeOptions/${lower}`, message)];
  });
}

function duplicates(
  entries: readonly { readonly name: string; readonly stableId: string | null; readonly pointer: string }[],
  code: Code,
  what: string,
  key: string,
): Finding[] {
  const names = new Set<string>();
  const ids = new Set<string>();
  return entries.flatMap(({ name, stableId, pointer }) => {
    const findings: Finding[] = [];
    if (names.has(name)) {
      findings.push(error(code, child(pointer, key), `two ${what} have the name \`${name.slice(0, 80)}\``));
    }
    if (stableId !== null && ids.has(stableId)) {
      const message = `two ${what} have the id \`${stableId.slice(0, 80)}\``;
      findings.push(error('DUPLICATE_ELEMENT_ID', child(pointer, 'id'), message));
    }
    names.add(name);
    if (stableId !== null) ids.add(stableId);
    return findings;
  });
}

/**
 * Patterns are ECMA-262; some authors write escapes such as `\-`, which only the older grammar
 * accepts.
 */
function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
