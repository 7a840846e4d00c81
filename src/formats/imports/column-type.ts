import type { TypeDraft } from '../odcs/contract-draft.js';

/** Types of databases and files by their name, without parameters. */
const LOGICAL: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    string:
      'string text varchar varchar2 nvarchar nvarchar2 char nchar character bpchar citext clob longtext mediumtext tinytext uuid enum name xml inet cidr macaddr set guid uniqueidentifier',
    integer:
      'int integer bigint smallint tinyint mediumint byteint long short byte int1 int2 int4 int8 int16 int32 int64 serial bigserial smallserial hugeint uint8 uint16 uint32 uint64 ubigint uinteger year',
    number:
      'number numeric decimal dec fixed float float4 float8 float32 float64 double real bignumeric bigdecimal money',
    boolean: 'boolean bool bit',
    date: 'date date32',
    time: 'time timetz time_ntz',
    timestamp:
      'timestamp timestamptz timestamp_tz timestamp_ltz timestamp_ntz timestampntz timestampltz timestamptz_ntz datetime datetime2 smalldatetime datetimeoffset',
    object: 'object struct record row json jsonb variant',
    array: 'array list',
    map: 'map hstore',
  }).flatMap(([logical, names]) => names.split(' ').map((name) => [name, logical])),
);

/** Zoned and unzoned timestamps; the others do not say. */
const ZONED = new Set(['timestamptz', 'timestamp_tz', 'timestamp_ltz', 'timestampltz', 'datetimeoffset', 'timetz']);
const UNZONED = new Set(['timestamp_ntz', 'timestampntz', 'datetime', 'datetime2', 'time_ntz']);

const TEXT_LENGTH = new Set(['varchar', 'varchar2', 'nvarchar', 'char', 'nchar', 'character', 'string', 'text']);

const DEEPEST = 60;

/**
 * The logical type of a column type as databases write it: `varchar(20)`, `decimal(10,2)`,
 * `text[]`, `ARRAY<STRUCT<x INT64, y STRING>>`, `struct<a:int>`, `MAP(VARCHAR, INT)`. The text is
 * kept as the physical type; a type that is not known has no logical one.
 */
export function columnType(text: string, depth = 0): TypeDraft {
  const physicalType = text.trim().replace(/\s+/g, ' ');
  if (physicalType === '') return {};
  const plain = physicalType.replace(/^(nullable|lowcardinality)\((.*)\)$/i, '$2');
  if (depth > DEEPEST) return { physicalType };
  if (plain.endsWith('[]')) {
    return { logicalType: 'array', physicalType, items: columnType(plain.slice(0, -2), depth + 1) };
  }
  const [, word = '', rest = ''] = /^([A-Za-z_][\w]*)\s*(.*)$/su.exec(plain) ?? [];
  const name = word.toLowerCase();
  const logicalType = Object.hasOwn(LOGICAL, name) ? LOGICAL[name] : undefined;
  const inner = innerOf(rest);
  switch (logicalType) {
    case undefined:
      return { physicalType };
    case 'array':
      return { logicalType, physicalType, items: columnType(inner ?? '', depth + 1) };
    case 'map': {
      const [key = 'string', value = 'string'] = inner === null ? [] : partsOf(inner);
      return {
        logicalType,
        physicalType,
        map: { key: columnType(key, depth + 1), value: columnType(value, depth + 1) },
      };
    }
    case 'object':
      return { logicalType, physicalType, properties: inner === null ? [] : membersOf(inner, depth) };
    default:
      return { logicalType, physicalType, ...optionsOf(name, logicalType, rest) };
  }
}

function optionsOf(
  name: string,
  logicalType: string,
  rest: string,
): Pick<TypeDraft, 'logicalType' | 'logicalTypeOptions'> {
  const parameters = /^(?:varying\s*)?\(\s*(\d+)\s*(?:,\s*(-?\d+)\s*)?\)/i.exec(rest);
  const [, length, scale] = parameters ?? [];
  if (logicalType === 'string' && length !== undefined && TEXT_LENGTH.has(name)) {
    return { logicalTypeOptions: { maxLength: Number(length) } };
  }
  if (name === 'uuid') return { logicalTypeOptions: { format: 'uuid' } };
  if (logicalType === 'timestamp' || logicalType === 'time') {
    if (ZONED.has(name) || /\bwith time zone\b/i.test(rest)) return { logicalTypeOptions: { timezone: true } };
    if (UNZONED.has(name) || /\bwithout time zone\b/i.test(rest)) return { logicalTypeOptions: { timezone: false } };
  }
  // A decimal without places is a whole number; of these names only where the scale is written.
  const isWhole = logicalType === 'number' && length !== undefined && Number(scale ?? 0) === 0;
  if (isWhole && /^(number|numeric|decimal|dec)$/.test(name)) return { logicalType: 'integer' };
  // MySQL has no other boolean.
  if (name === 'tinyint' && length === '1') return { logicalType: 'boolean' };
  return {};
}

/** What is in the first brackets. */
function innerOf(rest: string): string | null {
  const match = /^[<([](.*)[>)\]]$/su.exec(rest.trim());
  return match?.[1]?.trim() ?? null;
}

function membersOf(inner: string, depth: number) {
  const seen = new Set<string>();
  return partsOf(inner).flatMap((part) => {
    const [, quoted, plain, type = ''] =
      /^(?:["`]([^"`]*)["`]|([\w$]+))\s*:?\s+?(.*)$/su.exec(part.replace(':', ': ')) ?? [];
    const name = quoted ?? plain;
    if (name === undefined || name === '' || seen.has(name)) return [];
    seen.add(name);
    return [
      {
        name,
        ...columnType(type.replace(/\s+not null$/i, ''), depth + 1),
        ...(/\snot null$/i.test(type) && { required: true }),
      },
    ];
  });
}

/** The parts between the commas that are in no brackets. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if ('<(['.includes(character)) depth += 1;
    else if ('>)]'.includes(character)) depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}
