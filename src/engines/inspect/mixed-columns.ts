import type { Engine } from '../../app/ports/engine.js';
import type { SourceFormat } from '../../core/inference/facts.js';
import { countMatching, hasOtherThan, hasValue } from '../../core/inference/profile-sql.js';
import type { MixedColumn } from '../../core/inference/request.js';
import type { Opened } from './place.js';

/** Of fewer values, a few others say little. */
const FEWEST_VALUES = 20;
/** The share of values that may be wrong ones. */
const MOST_OTHERS = 0.05;

const TYPES = ['number', 'timestamp'] as const;

/** The columns of a CSV file that are texts only because of a few values. */
export async function mixedColumns(
  { source, target }: Pick<Opened, 'source' | 'target'>,
  format: SourceFormat,
  query: (sql: string) => ReturnType<Engine['rows']>,
): Promise<readonly MixedColumn[]> {
  if (format !== 'csv') return [];
  const texts = source.columns.filter(({ name, type }) => type === 'VARCHAR' && !target.textColumns.includes(name));
  if (texts.length === 0) return [];
  const conditions = texts.flatMap((column) => [hasValue(column), ...TYPES.map((type) => hasOtherThan(type, column))]);
  const [row] = await query(countMatching(source.relation, conditions));
  const count = (index: number): number => Number(row?.[`c${index}`] ?? 0);
  return texts.flatMap(({ name }, index) => {
    const first = index * (1 + TYPES.length);
    const values = count(first);
    if (values < FEWEST_VALUES) return [];
    return TYPES.flatMap((type, nth) => {
      const others = count(first + 1 + nth);
      return others > 0 && others <= values * MOST_OTHERS ? [{ name, type, values, others }] : [];
    });
  });
}
