import type { Engine } from '../../app/ports/engine.js';
import { typeOf } from '../../core/inference/column-type.js';
import {
  countMatching,
  hasDecimalComma,
  hasLeadingZero,
  hasOtherThanCommas,
} from '../../core/inference/profile-sql.js';
import type { Source } from '../../core/quality/plan-input.js';
import { type CsvForm, type Opened, type Place, engineFor, targetOf } from './place.js';
import { SourceFault } from './source-fault.js';

/** How long the statements that find the columns may take. */
const MOST_MILLIS = 30_000;

/** The columns of files, as checks of a contract with these columns read them. */
export async function openColumns(place: Place, engines: readonly Engine[]): Promise<Opened> {
  const engine = engineFor(targetOf(place), engines);
  const states = await engine.files(targetOf(place), targetOf(place).path);
  if (states.every(({ size }) => size === 0))
    throw new SourceFault('SOURCE_EMPTY', `the files of the source are empty: ${namesOf(states)}`, WITH_DATA);
  const found = await withHeader(place, engine);
  const { source } = found;
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
    return { engine, ...formOf(found), declaredTypes: types };
  }
  const read = place.format === 'csv' ? await withText(await withDecimals(found, place, engine), place, engine) : found;
  return { engine, ...formOf(read), declaredTypes: new Map() };
}

function formOf({ csv, source, target }: Found): Pick<Opened, 'decimalComma' | 'header' | 'source' | 'target'> {
  return { header: csv.header ?? true, decimalComma: csv.decimal !== undefined, source, target };
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

interface Found extends Pick<Opened, 'source' | 'target'> {
  readonly csv: CsvForm;
}

/** The columns by the first line, or by their positions where it is a row. */
async function withHeader(place: Place, engine: Engine): Promise<Found> {
  const target = targetOf(place);
  const source = await opened(engine, target);
  const own = source.columns.filter(({ name }) => !place.layout.folderKeys.includes(name));
  const isUnnamed = place.format === 'csv' && own.every(({ name }) => /^column\d+$/u.test(name));
  if (!isUnnamed) return { csv: {}, source, target };
  const withFirst = { header: true };
  const named = targetOf({ ...place, csv: withFirst });
  const byHeader = await opened(engine, named);
  if (byHeader.columns.every(({ name }) => /\p{L}/u.test(name))) {
    return { csv: withFirst, source: byHeader, target: named };
  }
  const declared = own.map((_column, index) => `column_${index + 1}`);
  const csv = { header: false };
  const unnamed = targetOf({ ...place, csv }, { declared });
  return { csv, source: await opened(engine, unnamed), target: unnamed };
}

async function opened(engine: Engine, target: Opened['target']): Promise<Source> {
  const source = await engine.open(target);
  if (source === null) throw new SourceFault('SOURCE_EMPTY', 'the source has no columns', WITH_DATA);
  return source;
}

/**
 * With a decimal comma, if it makes numbers of texts such as `1,50`; not if other columns have
 * numbers such as `1.50`.
 */
async function withDecimals(found: Found, place: Place, engine: Engine): Promise<Found> {
  const texts = found.source.columns.filter(({ type }) => type === 'VARCHAR');
  if (texts.length === 0) return found;
  const conditions = texts.flatMap((column) => [hasDecimalComma(column), hasOtherThanCommas(column)]);
  const row = await matching(engine, found, conditions);
  const withComma = texts.filter((_column, index) => row(2 * index) > 0 && row(2 * index + 1) === 0);
  if (withComma.length === 0) return found;
  const csv: CsvForm = { ...found.csv, decimal: ',' };
  const target = targetOf({ ...place, csv }, { declared: found.target.declaredColumns });
  const source = await opened(engine, target);
  const isNumber = (type: string): boolean => ['integer', 'number'].includes(typeOf(type, place.format).logical ?? '');
  const were = [...withComma, ...found.source.columns.filter(({ type }) => isNumber(type))];
  const are = new Set(source.columns.filter(({ type }) => isNumber(type)).map(({ name }) => name));
  return were.every(({ name }) => are.has(name)) ? { csv, source, target } : found;
}

/**
 * With texts in the columns whose digits are codes, such as `00742`: as numbers they would lose
 * their zeros.
 */
async function withText(found: Found, place: Place, engine: Engine): Promise<Found> {
  const { csv, source } = found;
  const numbers = source.columns.filter(({ type }) => typeOf(type, place.format).logical === 'integer');
  if (numbers.length === 0) return found;
  const read = async (text: readonly string[], declared: readonly string[]): Promise<Found> => {
    const target = targetOf({ ...place, csv }, { text, declared });
    return { csv, source: await opened(engine, target), target };
  };
  const names = csv.header === false ? source.columns.map(({ name }) => name) : [];
  const asText = await read(
    numbers.map(({ name }) => name),
    names,
  );
  const columns = asText.source.columns.filter(({ name }) => numbers.some((column) => column.name === name));
  const row = await matching(engine, asText, columns.map(hasLeadingZero));
  const text = columns.filter((_column, index) => row(index) > 0).map(({ name }) => name);
  return text.length === 0 ? found : read(text, found.target.declaredColumns);
}

/** How many rows match each of the conditions. */
async function matching(
  engine: Engine,
  { source, target }: Found,
  conditions: readonly string[],
): Promise<(index: number) => number> {
  const sql = countMatching(source.relation, conditions);
  const [row] = await engine.rows({ ...target, reads: [source] }, sql, MOST_MILLIS);
  return (index) => Number(row?.[`c${index}`] ?? 0);
}
