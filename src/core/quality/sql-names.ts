import type { Measure } from './measure.js';
import type { Source } from './plan-input.js';
import { type PhysicalColumn, Unplannable } from './sql/dialect.js';

/** The column under the name that SQL must use. */
export function inSql({ sqlName, ...column }: PhysicalColumn): PhysicalColumn {
  return { ...column, name: sqlName ?? column.name };
}

/** The same measure, with the names that SQL must use for the columns of this source. */
export function measureInSql(measure: Measure, { columns }: Source): Measure {
  const renamed = new Map(columns.flatMap(({ name, sqlName }) => (sqlName === undefined ? [] : [[name, sqlName]])));
  if (renamed.size === 0) return measure;
  const sql = (name: string): string => renamed.get(name) ?? name;
  switch (measure.metric) {
    case 'type-mismatch':
    case 'unassigned':
    case 'nulls':
    case 'missing':
    case 'column-missing':
      return { ...measure, column: sql(measure.column) };
    case 'age':
      return { ...measure, column: measure.column === null ? null : sql(measure.column) };
    case 'duplicates':
    case 'orphans':
      return { ...measure, columns: measure.columns.map(sql) };
    case 'invalid': {
      const constraints = measure.constraints.map((one) => ({ ...one, column: sql(one.column) }));
      return { ...measure, constraints };
    }
    case 'sql':
      for (const name of renamed.keys()) refuseName(measure.query, name);
      return { ...measure, property: measure.property === null ? null : sql(measure.property) };
    case 'object-missing':
    case 'extra-columns':
    case 'rows':
    case 'none':
      return measure;
  }
}

/** SQL would read the other column of the name, whatever case the query uses. */
function refuseName(query: string, name: string): void {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  if (!new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'iu').test(query)) return;
  throw new Unplannable(`The data has several columns named ${name} but for case, which SQL does not distinguish.`);
}
