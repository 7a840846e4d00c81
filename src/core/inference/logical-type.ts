import type { LogicalType } from '../contract/model.js';

/** The type of a field as a contract declares it. */
export interface InferredType {
  /** Null where the logical types of ODCS have none. */
  readonly logical: LogicalType | null;
  /** The fields of an object. */
  readonly fields: readonly { readonly name: string; readonly type: InferredType }[];
  /** The element of an array, or the value of a map. */
  readonly items: InferredType | null;
  readonly key: InferredType | null;
}

const SCALARS: readonly (readonly [RegExp, LogicalType])[] = [
  [/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/u, 'integer'],
  [/^(DECIMAL|NUMERIC|FLOAT|DOUBLE|REAL)\b/u, 'number'],
  [/^(VARCHAR|UUID|ENUM)/u, 'string'],
  [/^BOOLEAN$/u, 'boolean'],
  [/^DATE$/u, 'date'],
  [/^TIMESTAMP/u, 'timestamp'],
  [/^TIME/u, 'time'],
];

/** Types that are nested deeper are left out: nobody confirms them by hand. */
const DEEPEST = 10;

/** The logical type of a type of DuckDB. */
export function typeOfDuckdb(type: string, depth = 0): InferredType {
  const text = type.trim();
  const array = /^([\s\S]*)\[\d*\]$/u.exec(text);
  if (depth > DEEPEST) return scalar(null);
  if (array !== null) return { ...scalar('array'), items: typeOfDuckdb(array[1] ?? '', depth + 1) };
  const nested = /^(STRUCT|MAP)\(([\s\S]*)\)$/u.exec(text);
  if (nested === null) return scalar(SCALARS.find(([pattern]) => pattern.test(text.toUpperCase()))?.[1] ?? null);
  const parts = topLevelParts(nested[2] ?? '');
  if (nested[1] === 'MAP') {
    const [key = '', value = ''] = parts;
    return { ...scalar('map'), key: typeOfDuckdb(key, depth + 1), items: typeOfDuckdb(value, depth + 1) };
  }
  const fields = parts.flatMap((part) => {
    const [, quoted, plain = '', rest = ''] = /^(?:"((?:[^"]|"")*)"|(\S+))\s+([\s\S]+)$/u.exec(part) ?? [];
    const name = quoted?.replaceAll('""', '"') ?? plain;
    return name === '' ? [] : [{ name, type: typeOfDuckdb(rest, depth + 1) }];
  });
  return { ...scalar('object'), fields };
}

const DECLARED: readonly (readonly [RegExp, LogicalType])[] = [
  [/bool/iu, 'boolean'],
  [/timestamp|datetime/iu, 'timestamp'],
  [/^date\b/iu, 'date'],
  [/^time\b/iu, 'time'],
  [/int/iu, 'integer'],
  [/char|clob|text|uuid|string/iu, 'string'],
  [/real|floa|doub|numeric|decimal|number|money/iu, 'number'],
];

/** The logical type of a column of SQLite, by the type that it was declared with. */
export function typeOfSqlite(type: string): InferredType {
  return scalar(DECLARED.find(([pattern]) => pattern.test(type))?.[1] ?? null);
}

/** A type without parts. */
export function scalar(logical: LogicalType | null): InferredType {
  return { logical, fields: [], items: null, key: null };
}

/** The parts between commas that are not in parentheses or quotes. */
function topLevelParts(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = '';
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === '(') depth += 1;
    if (!quoted && character === ')') depth -= 1;
    if (!quoted && depth === 0 && character === ',') {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return part.trim() === '' ? parts : [...parts, part.trim()];
}
