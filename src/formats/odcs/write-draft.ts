import { Document, Scalar, isMap, isScalar, isSeq } from 'yaml';
import type { InferredContract, InferredField } from '../../core/inference/draft.js';
import type { JsonObject } from '../../core/contract/model.js';
import type { InferredType } from '../../core/inference/logical-type.js';
import type { ContractDraft, FieldDraft, ObjectDraft, TypeDraft } from './contract-draft.js';
import { STYLE, treeOf } from './write-contract.js';

/** The file of the JSON Schema beside a contract, for editors. */
export const SCHEMA_FILE = '.schemas/odcs-3.2.0.json';

const CONFIRM = ' inferred: confirm';

/** The keys whose values are inferred. */
const INFERRED = new Set([
  ...['format', 'logicalType', 'physicalType', 'required', 'unique', 'primaryKey', 'primaryKeyPosition'],
  ...['classification', 'enum', 'every', 'timezone', 'path', 'header', 'decimal'],
]);

/** What was inferred as a document of ODCS 3.2.0, in which each inferred value has a comment. */
export function writeDraft(inferred: InferredContract): string {
  const document = new Document(treeOf(draftOf(inferred)), { aliasDuplicateObjects: false });
  markInferred(document.contents, false);
  return [...headOf(inferred), document.toString(STYLE).trimEnd(), ...tailOf(inferred), ''].join('\n');
}

function draftOf(inferred: InferredContract): ContractDraft {
  const { domain, partitioning, product } = inferred;
  return {
    id: `${domain}.${product}`,
    name: product,
    version: '1.0.0',
    status: 'active',
    domain,
    dataProduct: product,
    servers: [serverOf(inferred)],
    schema: [objectOf(inferred)],
    ...(partitioning !== null && {
      customProperties: [
        {
          property: 'concordat.partitioning',
          value: { every: partitioning.every, timezone: partitioning.timezone, path: partitioning.path },
        },
      ],
    }),
  };
}

function serverOf({ decimalComma, format, header, location }: InferredContract): JsonObject {
  const isTable = format === 'sqlite';
  const csv = { ...(!header && { header }), ...(decimalComma && { decimal: ',' }) };
  return {
    server: isTable ? 'database' : 'files',
    type: isTable ? 'custom' : 'local',
    environment: 'prod',
    path: location,
    format,
    ...(Object.keys(csv).length > 0 && { customProperties: [{ property: 'concordat.csv', value: csv }] }),
  };
}

function objectOf({ format, object }: InferredContract): ObjectDraft {
  return {
    name: object.name,
    physicalName: object.physicalName ?? undefined,
    physicalType: format === 'sqlite' ? 'table' : 'file',
    properties: object.fields.map(fieldOf),
  };
}

function fieldOf(field: InferredField): FieldDraft {
  const { enumValues, isPersonal, physicalName, physicalType, primaryKeyPosition } = field;
  return {
    name: field.name,
    physicalName: physicalName ?? undefined,
    ...typeOf(field.type),
    ...(physicalType !== null && { physicalType }),
    ...(primaryKeyPosition !== null && { primaryKey: true, primaryKeyPosition }),
    ...(field.required && { required: true }),
    ...(field.unique && { unique: true }),
    ...(isPersonal && { classification: 'personal' }),
    ...(enumValues !== null && { enum: enumValues.map((value) => ({ value })) }),
  };
}

function typeOf({ fields, items, key, logical }: InferredType): TypeDraft {
  if (logical === null) return {};
  if (logical === 'map')
    return { logicalType: logical, map: { key: typeOf(key ?? NONE), value: typeOf(items ?? NONE) } };
  return {
    logicalType: logical,
    properties: fields.map(({ name, type }) => ({ name, ...typeOf(type) })),
    ...(logical === 'array' && { items: typeOf(items ?? NONE) }),
  };
}

const NONE: InferredType = { logical: null, fields: [], items: null, key: null };

/** Adds the comment to each inferred value: to a scalar itself, to each value of a list. */
function markInferred(node: unknown, isInferred: boolean): void {
  if (isScalar(node)) {
    if (isInferred) node.comment = CONFIRM;
  } else if (isSeq(node)) {
    for (const item of node.items) markInferred(item, isInferred);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = key instanceof Scalar ? String(key.value) : '';
      markInferred(value, isInferred || INFERRED.has(name));
    }
  }
}

function headOf({ complete, rows }: InferredContract): readonly string[] {
  const read = `${rows.toLocaleString('en')} rows`;
  return [
    `# yaml-language-server: $schema=./${SCHEMA_FILE}`,
    complete
      ? `# Inferred from all ${read} of the source: confirm or correct each value with a comment.`
      : `# Inferred from the first ${read}: whether values are required or unique needs the whole source.`,
  ];
}

/** What only the owner of the data knows, as comments: a placeholder must never be published. */
function tailOf({ partitioning, template, timeColumns }: InferredContract): readonly string[] {
  const [column] = timeColumns;
  const byColumn = [
    '# If the data grows by time, checks and gates can be about one day each:',
    '# customProperties:',
    '#   - property: concordat.partitioning',
    `#     value: { every: P1D, timezone: UTC, column: ${JSON.stringify(column)} }`,
  ];
  return [
    ...(partitioning === null && column !== undefined ? ['', ...byColumn] : []),
    ...(template === 'gold' ? ['', ...SLA, '', ...GOLD] : []),
  ];
}

const SLA = [
  '# What consumers can rely on:',
  '# slaProperties:',
  '#   - { property: frequency, value: 1, unit: d }',
  '#   - { property: latency, value: 4, unit: h }',
];

const GOLD = [
  '# The people, the access and the terms:',
  '# description: { purpose: "", limitations: "", usage: "" }',
  '# team:',
  '#   name: the-team',
  '#   members:',
  '#     - { username: someone@example.com, role: Owner }',
  '# support:',
  "#   - { channel: '#the-channel', tool: slack, url: https://chat.example.com/the-channel }",
  '# roles:',
  '#   - { role: reader, access: read }',
];
