import type { Engine } from '../../app/ports/engine.js';
import type { LogicalType } from '../../core/contract/model.js';
import { typeOfSqlite } from '../../core/inference/logical-type.js';
import { countMatching } from '../../core/inference/profile-sql.js';
import { quoteIdentifier } from '../../core/quality/sql/dialect.js';
import type { Source } from '../../core/quality/plan-input.js';
import { type Opened, type Place, engineFor, targetOf } from './place.js';
import { SourceFault } from './source-fault.js';

/** How long one statement about the columns may take. */
const MOST_MILLIS = 30_000;

const TABLES = `SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`;

/** The columns of a table of a SQLite file: of the named one, or of the only one. */
export async function openTable(place: Place, engines: readonly Engine[]): Promise<Opened> {
  const engine = engineFor(targetOf(place), engines);
  const found = await engine.rows(targetOf(place), TABLES, MOST_MILLIS);
  const tables = found.map(({ name }) => String(name));
  const table = place.table ?? (tables.length === 1 ? tables[0] : undefined);
  if (table === undefined || !tables.includes(table)) throw unclear(place.table, tables);
  const target = targetOf({ ...place, table });
  const source = await engine.open(target);
  if (source === null) throw unclear(table, tables);
  const declaredTypes = new Map(
    source.columns.flatMap(({ name, type }) => (type === '' ? [] : [[name, type.toLowerCase()] as const])),
  );
  return {
    engine,
    target,
    declaredTypes,
    header: true,
    decimalComma: false,
    source: await withTypesOfValues(engine, target, source),
  };
}

function unclear(table: string | null, tables: readonly string[]): SourceFault {
  if (tables.length === 0) return new SourceFault('SOURCE_EMPTY', 'the database has no tables', null);
  const shown = tables.slice(0, 10).join(', ') + (tables.length > 10 ? ` and ${tables.length - 10} more` : '');
  const message = table === null ? 'the database has several tables' : `the database has no table \`${table}\``;
  return new SourceFault('SOURCE_NOT_FOUND', message, `Name one with --table: ${shown}.`);
}

/** Types by which SQLite would declare a column, in the order in which they are tried. */
const TYPES: readonly (readonly [LogicalType, string])[] = [
  ['integer', 'INTEGER'],
  ['number', 'REAL'],
  ['date', 'DATE'],
  ['timestamp', 'DATETIME'],
  ['string', 'TEXT'],
];

/**
 * The columns with the types of their values: SQLite stores any value in any column, and some
 * columns declare no type.
 */
async function withTypesOfValues(engine: Engine, target: Opened['target'], source: Source): Promise<Source> {
  const columns: Source['columns'][number][] = [];
  for (const column of source.columns) {
    const declared = typeOfSqlite(column.type).logical;
    const candidates = [
      ...(declared === null ? [] : [[declared, column.type] as const]),
      ...TYPES.filter(([logical]) => logical !== declared),
    ];
    const conditions = candidates.map(([logical]) => {
      const test = engine.dialect.typeTest(column, logical, source.format);
      return test.verdict === 'BY_VALUE' ? test.violation : test.verdict === 'SAME' ? '0' : '1';
    });
    const all = [`${quoteIdentifier(column.name)} IS NOT NULL`, ...conditions];
    const sql = countMatching(source.relation, all);
    const [row] = await engine.rows({ ...target, reads: [source] }, sql, MOST_MILLIS);
    const fits = candidates.find((_candidate, index) => Number(row?.[`c${index + 1}`] ?? 0) === 0);
    const isEmpty = Number(row?.['c0'] ?? 0) === 0;
    const type = isEmpty ? column.type : (fits?.[1] ?? '');
    columns.push({ ...column, type });
  }
  return { ...source, columns };
}
