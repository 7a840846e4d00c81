import type { Engine } from '../../app/ports/engine.js';
import { typeOf } from '../../core/inference/column-type.js';
import { countMatching, hasLeadingZero } from '../../core/inference/profile-sql.js';
import type { Source } from '../../core/quality/plan-input.js';
import { type Opened, type Place, engineFor, targetOf } from './place.js';
import { SourceFault } from './source-fault.js';

/** How long the statements that find the columns may take. */
const MOST_MILLIS = 30_000;

/** The columns of files, as checks of a contract with these columns read them. */
export async function openColumns(place: Place, engines: readonly Engine[]): Promise<Opened> {
  const engine = engineFor(targetOf(place), engines);
  const states = await engine.files(targetOf(place), targetOf(place).path);
  if (states.every(({ size }) => size === 0))
    throw new SourceFault('SOURCE_EMPTY', `the files of the source are empty: ${namesOf(states)}`, WITH_DATA);
  const { header, source, target } = await withHeader(place, engine);
  if (source.columns.length === 0) throw new SourceFault('SOURCE_EMPTY', 'the source has no columns', WITH_DATA);
  if (place.format === 'csv') refuseRagged(source.columns.map(({ name }) => name));
  // Keys of JSON objects may be absent; a column of a table is in each of its files.
  const [lacking] = place.format === 'csv' || place.format === 'parquet' ? source.incomplete.values() : [];
  if (lacking !== undefined) {
    throw new SourceFault(
      'SOURCE_MIXED',
      `the files have different columns: ${lacking}`,
      'Name files with one header.',
    );
  }
  if (place.format === 'parquet') {
    const declared = source.columns.filter(({ type }) => !/[([]/u.test(type.replace(/^DECIMAL\(.*\)$/u, '')));
    const types = new Map(declared.map(({ name, type }) => [name, type.toLowerCase()]));
    return { engine, header, source, target, declaredTypes: types };
  }
  const text = place.format === 'csv' ? await textColumns({ engine, source }, place, header) : [];
  if (text.length === 0) return { engine, header, source, target, declaredTypes: new Map() };
  const names = target.declaredColumns;
  const again = targetOf({ ...place, ...headerOf(header, target) }, { text, declared: names });
  return { engine, header, source: await opened(engine, again), target: again, declaredTypes: new Map() };
}

const WITH_DATA = 'Name files with data.';

/** The first of the files. */
function namesOf(states: readonly { readonly path: string }[]): string {
  const more = states.length > MOST_NAMED ? ' …' : '';
  return (
    states
      .slice(0, MOST_NAMED)
      .map(({ path }) => path)
      .join(', ') + more
  );
}

const MOST_NAMED = 3;

/** One column whose name has separators is a table whose lines could not be split alike. */
function refuseRagged(names: readonly string[]): void {
  const [only = '', ...others] = names;
  if (others.length > 0 || !/[,;|\t]/u.test(only)) return;
  throw new SourceFault(
    'UNREADABLE',
    `the lines of the files have different numbers of columns: the first one has \`${only.slice(0, 100)}\``,
    'Correct the lines that have more or fewer columns than the first one, or a quote without its other one.',
  );
}

const headerOf = (header: boolean, { server }: Opened['target']): { readonly header?: boolean } =>
  'customProperties' in server.settings ? { header } : {};

type Found = Pick<Opened, 'header' | 'source' | 'target'>;

/** The columns by the first line, or by their positions where it is a row. */
async function withHeader(place: Place, engine: Engine): Promise<Found> {
  const target = targetOf(place);
  const source = await opened(engine, target);
  const own = source.columns.filter(({ name }) => !place.layout.folderKeys.includes(name));
  const isUnnamed = place.format === 'csv' && own.every(({ name }) => /^column\d+$/u.test(name));
  if (!isUnnamed) return { header: true, source, target };
  const named = targetOf({ ...place, header: true });
  const byHeader = await opened(engine, named);
  if (byHeader.columns.every(({ name }) => /\p{L}/u.test(name))) {
    return { header: true, source: byHeader, target: named };
  }
  const declared = own.map((_column, index) => `column_${index + 1}`);
  const unnamed = targetOf({ ...place, header: false }, { declared });
  return { header: false, source: await opened(engine, unnamed), target: unnamed };
}

async function opened(engine: Engine, target: Opened['target']): Promise<Source> {
  const source = await engine.open(target);
  if (source === null) throw new SourceFault('SOURCE_EMPTY', 'the source has no columns', WITH_DATA);
  return source;
}

/** The columns whose digits are codes, such as `00742`: as numbers they would lose their zeros. */
async function textColumns(
  { engine, source }: Pick<Opened, 'engine' | 'source'>,
  place: Place,
  header: boolean,
): Promise<readonly string[]> {
  const numbers = source.columns.filter(({ type }) => typeOf(type, place.format).logical === 'integer');
  if (numbers.length === 0) return [];
  const names = header ? [] : source.columns.map(({ name }) => name);
  const target = targetOf(
    { ...place, ...(header ? {} : { header }) },
    { text: numbers.map(({ name }) => name), declared: names },
  );
  const asText = await opened(engine, target);
  const columns = asText.columns.filter(({ name }) => numbers.some((column) => column.name === name));
  const sql = countMatching(asText.relation, columns.map(hasLeadingZero));
  const [row] = await engine.rows({ ...target, reads: [asText] }, sql, MOST_MILLIS);
  return columns.filter((_column, index) => Number(row?.[`c${index}`] ?? 0) > 0).map(({ name }) => name);
}
