import { type Engine, EngineFault } from '../../app/ports/engine.js';
import { columnsToCount, MOST_VALUES } from '../../core/inference/enumerations.js';
import type { ColumnFacts, SourceFacts, SourceFormat } from '../../core/inference/facts.js';
import { layoutOf } from '../../core/inference/file-layout.js';
import { pairsToTry } from '../../core/inference/keys.js';
import { MOST_ROWS, countColumn, countPairs, countRows, countValues } from '../../core/inference/profile-sql.js';
import type { InspectedSource, SourceProblem, SourceRequest } from '../../core/inference/request.js';
import { type Result, err, ok } from '../../core/shared/result.js';
import { openEngines } from '../index.js';
import type { EngineLimits } from '../limits.js';
import type { DataAccess } from '../location.js';
import { mixedColumns } from './mixed-columns.js';
import { openColumns } from './open-columns.js';
import { type Opened, type Place, engineFor, targetOf } from './place.js';
import { SourceFault } from './source-fault.js';
import { sourceFiles } from './source-files.js';
import { sampleOf } from './source-sample.js';
import { openTable } from './source-table.js';

/** How long a source is read. */
const MOST_MILLIS = 30_000;

export interface Inspection {
  readonly access: DataAccess;
  readonly limits: EngineLimits;
  /** Real milliseconds. */
  readonly realMillis: () => number;
  /** Bytes of text files that are read; for tests. */
  readonly mostBytes?: number;
}

/**
 * Reads what a first contract of the source needs: columns, and as far as rows and time allow,
 * missing and different values. It reads what checks of that contract would read, in the same way.
 */
export async function inspectSource(
  request: SourceRequest,
  inspection: Inspection,
): Promise<Result<InspectedSource, SourceProblem>> {
  try {
    return ok(await inspected(request, inspection));
  } catch (error) {
    if (error instanceof SourceFault) return err({ code: error.code, message: error.message, help: error.help });
    if (error instanceof EngineFault) {
      return err({ code: error.code, message: error.message, help: HELP[error.code] ?? null });
    }
    throw error;
  }
}

const HELP: Readonly<Record<string, string>> = {
  TIMED_OUT: 'The source is read for 30 seconds at most: name fewer files.',
  UNREADABLE: 'Correct the file, or name the others only; it must be complete and of the format that its name shows.',
  QUERY_FAILED: 'Check that all files have one form.',
};

async function inspected(request: SourceRequest, inspection: Inspection): Promise<InspectedSource> {
  const { access, limits, mostBytes } = inspection;
  const { files, format } = await sourceFiles(request.paths, access);
  const layout = layoutOf(files, request.timezone);
  if (layout === null || (format === 'sqlite' && files.length > 1)) throw differentPlaces(format, files);
  const place = { format, layout, table: request.table };
  const isText = format !== 'sqlite' && format !== 'parquet';
  const all = openEngines(access, limits);
  try {
    if (format !== 'sqlite') await refuseOthers(place, files, all);
    const sample = isText ? await sampleOf(files, access.root, mostBytes) : null;
    const whole = { files: files.length, newest: layout.newest };
    if (sample === null) return { ...(await readAt(place, all, inspection, false)), ...whole, filesRead: files.length };
    const engines = openEngines({ ...access, root: sample.root }, limits);
    try {
      return { ...(await readAt(place, engines, inspection, true)), ...whole, filesRead: sample.files };
    } finally {
      await closeAll(engines);
      await sample.remove();
    }
  } finally {
    await closeAll(all);
  }
}

async function closeAll(engines: readonly Engine[]): Promise<void> {
  for (const engine of engines) await engine.close();
}

async function readAt(
  place: Place,
  engines: readonly Engine[],
  { realMillis }: Inspection,
  isSample: boolean,
): Promise<Facts> {
  const open = place.format === 'sqlite' ? openTable : openColumns;
  const opened = await open(place, engines);
  const load = await opened.engine.load(opened.target, opened.source, MOST_MILLIS);
  try {
    const end = realMillis() + MOST_MILLIS;
    return await factsOf({ ...opened, source: load.source, end, realMillis, isSample }, place);
  } finally {
    await load.release();
  }
}

/** Throws if the pattern of the files matches others too. */
async function refuseOthers(place: Place, files: readonly string[], engines: readonly Engine[]): Promise<void> {
  const target = targetOf(place);
  const engine = engineFor(target, engines);
  const matched = await engine.files(target, target.path);
  const other = matched.map(({ path }) => path).find((path) => !files.includes(path));
  if (other === undefined) return;
  const { location, partitioning } = place.layout;
  const pattern = partitioning?.path === undefined ? location : `${location}/${partitioning.path ?? ''}`;
  const message = `the pattern of these files, \`${pattern}\`, also matches ${other}`;
  throw new SourceFault('SOURCE_MIXED', message, 'Add the file to the source, or move it to another folder.');
}

function differentPlaces(format: SourceFormat, files: readonly string[]): SourceFault {
  const depth = (file: string): number => file.split('/').length;
  const other = files.find((file) => depth(file) !== depth(files[0] ?? ''));
  const two = other === undefined ? '' : `: ${files[0] ?? ''}, ${other}`;
  return format === 'sqlite'
    ? new SourceFault('SOURCE_MIXED', `a contract is about one database file, not ${files.length}`, 'Name one file.')
    : new SourceFault('SOURCE_MIXED', `the files are in folders of different depths${two}`, 'Name files of one depth.');
}

interface Reading extends Opened {
  readonly isSample: boolean;
  readonly end: number;
  readonly realMillis: () => number;
}

type Facts = Pick<InspectedSource, 'facts' | 'notCounted' | 'mixed'>;

async function factsOf(reading: Reading, place: Place): Promise<Facts> {
  const { decimalComma, declaredTypes, header, source, target } = reading;
  const [count] = await rowsOf(reading, countRows(source.relation));
  const found = Number(count?.['n'] ?? 0);
  if (found === 0) throw new SourceFault('SOURCE_EMPTY', 'the source has no rows', 'Name a source with data.');
  const rows = Math.min(found, MOST_ROWS);
  const complete = found <= MOST_ROWS && !reading.isSample;
  const notCounted: string[] = [];
  const columns: ColumnFacts[] = [];
  for (const column of source.columns) {
    const [counted] = await rowsInTime(reading, countColumn(source.relation, column));
    if (counted === undefined) notCounted.push(column.name);
    columns.push({
      name: column.name,
      type: column.type,
      declaredType: declaredTypes.get(column.name) ?? null,
      nulls: counted === undefined ? rows : Number(counted['nulls']),
      distinct: counted === undefined ? null : Number(counted['different']),
      values: null,
    });
  }
  const { format, layout } = place;
  const table = place.format === 'sqlite' ? target.object.physicalName : null;
  const facts: SourceFacts = { format, layout, table, header, decimalComma, columns, rows, complete, pairs: [] };
  const withValues = { ...facts, columns: await valuesOf(facts, reading) };
  const mixed = await mixedColumns(reading, format, (sql) => rowsInTime(reading, sql));
  return { facts: { ...withValues, pairs: await pairsOf(withValues, reading) }, notCounted, mixed };
}

/** The columns with the values of those that may be enumerations. */
async function valuesOf(facts: SourceFacts, reading: Reading): Promise<readonly ColumnFacts[]> {
  const counted = new Set(columnsToCount(facts).map(({ name }) => name));
  const columns: ColumnFacts[] = [];
  for (const column of facts.columns) {
    const physical = reading.source.columns.find(({ name }) => name === column.name);
    if (physical === undefined || !counted.has(column.name)) columns.push(column);
    else {
      const rows = await rowsInTime(reading, countValues(reading.source.relation, physical, MOST_VALUES));
      columns.push({ ...column, values: rows.map(({ n, value }) => ({ value: String(value), rows: Number(n) })) });
    }
  }
  return columns;
}

/** The first pair of columns that identifies each row. */
async function pairsOf(facts: SourceFacts, reading: Reading): Promise<SourceFacts['pairs']> {
  const { columns, relation } = reading.source;
  for (const pair of pairsToTry(facts)) {
    const [one, other] = pair.map((name) => columns.find((column) => column.name === name));
    if (one === undefined || other === undefined) continue;
    const [row] = await rowsInTime(reading, countPairs(relation, one, other));
    if (Number(row?.['n']) === facts.rows) return [pair];
  }
  return [];
}

function rowsOf({ engine, source, target }: Reading, sql: string, millis = MOST_MILLIS): ReturnType<Engine['rows']> {
  return engine.rows({ ...target, reads: [source] }, sql, millis);
}

/** The rows of the statement; none where the time is over. */
async function rowsInTime(reading: Reading, sql: string): ReturnType<Engine['rows']> {
  const left = reading.end - reading.realMillis();
  if (left <= 0) return [];
  try {
    return await rowsOf(reading, sql, left);
  } catch (error) {
    if (error instanceof EngineFault && error.code === 'TIMED_OUT') return [];
    throw error;
  }
}
