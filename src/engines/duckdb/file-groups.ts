import { EngineFault, type EngineTarget, type SharedMember, type SharedRead } from '../../app/ports/engine.js';
import { inHalves } from '../../app/shared/in-halves.js';
import type { Source } from '../../core/quality/plan-input.js';
import { declaredCsv } from '../../core/quality/csv-options.js';
import { FEW_BYTES } from '../../core/quality/large-keys.js';
import { quoteText } from '../../core/quality/sql/dialect.js';
import type { SizedFile } from '../location.js';
import type { Row } from '../readers/reader-process.js';
import { type FileRelation, hasLiteralPath, hiveKeysOf, literalPath, relationOf } from './file-relation.js';

/** Files whose schemas one statement reads, and their size in all. */
const TOGETHER = 500;
const TOGETHER_BYTES = 64 * 2 ** 20;

/** A name that no column has by chance. */
const FILE_COLUMN = 'concordat_file_of_row';

/** What the engine does with single targets. */
export interface SingleFiles {
  /** The file of each target; null where it has none, or more than one. */
  readonly single: (targets: readonly EngineTarget[]) => Promise<readonly (SizedFile | null)[]>;
  readonly open: (target: EngineTarget) => Promise<Source | null>;
  readonly query: (target: EngineTarget, sql: string, files: readonly string[]) => Promise<readonly Row[]>;
}

interface SmallFile {
  readonly target: EngineTarget;
  readonly file: string;
  readonly bytes: number;
}

/**
 * The targets that are one small Parquet file each, by the schema of the file. Which columns
 * DuckDB reads from a file follows from its schema, so that one file of each schema is opened.
 */
export async function fileGroups(
  targets: readonly EngineTarget[],
  engine: SingleFiles,
): Promise<readonly SharedRead[]> {
  const bySchema = new Map<string, SmallFile[]>();
  for (const some of chunksOf(await smallFiles(targets, engine))) {
    for (const [schema, files] of await schemasOf(some, engine)) {
      bySchema.set(schema, [...(bySchema.get(schema) ?? []), ...files]);
    }
  }
  const groups: SharedRead[] = [];
  for (const files of bySchema.values()) {
    const group = files.length < 2 ? null : await opened(files, engine);
    if (group === null) continue;
    for (const members of chunksOf(group.map((member) => ({ ...member, bytes: member.source.bytes ?? 0 })))) {
      groups.push({ members, relationOf: relationOfAll, memberColumn: FILE_COLUMN });
    }
  }
  return groups;
}

/** The targets with exactly one file, whose path DuckDB takes literally and without columns. */
async function smallFiles(targets: readonly EngineTarget[], { single }: SingleFiles): Promise<readonly SmallFile[]> {
  const small = new Map<string, SmallFile>();
  for (const [index, found] of (await single(targets)).entries()) {
    const target = targets[index];
    if (found === null || target === undefined || found.bytes > FEW_BYTES || small.has(found.path)) continue;
    const file = found.path;
    if (literalPath(file) !== file || !hasLiteralPath(file)) continue;
    if (hiveKeysOf([file], [], target.declaredColumns, []).columns.length > 0) continue;
    small.set(file, { target, file, bytes: found.bytes });
  }
  return [...small.values()];
}

function chunksOf<T extends { readonly bytes: number }>(files: readonly T[]): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = chunks.at(-1);
    bytes += file.bytes;
    if (last === undefined || last.length >= TOGETHER || bytes > TOGETHER_BYTES) {
      chunks.push([file]);
      bytes = file.bytes;
    } else {
      last.push(file);
    }
  }
  return chunks;
}

/** The files by a digest of their schema, without those that cannot be read. */
async function schemasOf(some: readonly SmallFile[], engine: SingleFiles): Promise<ReadonlyMap<string, SmallFile[]>> {
  const bySchema = new Map<string, SmallFile[]>();
  const read = async (files: readonly SmallFile[]): Promise<void> => {
    const [first] = files;
    if (first === undefined) return;
    const paths = files.map(({ file }) => file);
    const byPath = new Map(files.map((file) => [file.file, file]));
    for (const { digest, path } of await engine.query(first.target, schemaSql(paths), paths)) {
      const file = byPath.get(String(path));
      if (file !== undefined) bySchema.set(String(digest), [...(bySchema.get(String(digest)) ?? []), file]);
    }
  };
  await inHalves(some, read);
  return bySchema;
}

/**
 * What the columns of DuckDB follow from. Metadata beside the schema may make a column of bytes a
 * geometry: such files are left out.
 */
function schemaSql(paths: readonly string[]): string {
  const list = `[${paths.map(quoteText).join(', ')}]`;
  const facts = ['type', 'type_length', 'repetition_type', 'num_children', 'converted_type', 'scale', 'precision'];
  const texts = [...facts, 'field_id', 'logical_type', 'duckdb_type'].map(
    (name) => `coalesce(CAST(${name} AS VARCHAR), '')`,
  );
  const element = `concat_ws('|', md5(name), ${texts.join(', ')})`;
  return (
    `SELECT file_name AS path, md5(string_agg(${element}, ';' ORDER BY column_id)) AS digest ` +
    `FROM parquet_schema(${list}) GROUP BY file_name HAVING NOT bool_or(coalesce(duckdb_type, '') = 'BLOB')`
  );
}

/** The members with their sources, from that of the first; null if they must be opened alone. */
async function opened(files: readonly SmallFile[], engine: SingleFiles): Promise<readonly SharedMember[] | null> {
  const [first] = files;
  if (first === undefined) return null;
  let source: Source | null;
  try {
    source = await engine.open(first.target);
  } catch (error) {
    if (error instanceof EngineFault) return null;
    throw error;
  }
  if (source === null || source.relation !== relationOf(alone(first))) return null;
  const names = source.columns.flatMap(({ name, sqlName }) => [name.toLowerCase(), sqlName?.toLowerCase()]);
  if (names.includes(FILE_COLUMN)) return null;
  const shared = source;
  return files.map((file) => ({
    target: file.target,
    name: file.file,
    source: { ...shared, relation: relationOf(alone(file)), files: [file.file], bytes: file.bytes },
  }));
}

/** How the engine reads the file, if nothing but its schema decides its columns. */
function alone({ file, target }: SmallFile): FileRelation {
  const hive = { columns: [], others: [], texts: [] };
  const { declaredColumns: declared, server } = target;
  return { format: 'typed', files: [file], columns: null, csv: declaredCsv(server), declared, dialect: null, hive };
}

/** Fails for a file without a column of the others, unlike a union by name. */
function relationOfAll(members: readonly SharedMember[]): string {
  const list = members.map(({ name }) => quoteText(name)).join(', ');
  return `read_parquet([${list}], hive_partitioning = false, filename = ${quoteText(FILE_COLUMN)})`;
}
