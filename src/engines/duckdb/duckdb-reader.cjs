'use strict';
const { existsSync, rmSync } = require('node:fs');
const { ecmaPattern, exactly, plain, replaced, serve } = require('../readers/serve.cjs');
const {
  BOOLEAN,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBScalarFunction,
  JSDuckDBValueConverter,
  VARCHAR,
} = require('@duckdb/node-api');

/** How many restricted databases stay open; each is restricted to the files of one place. */
const OPEN_DATABASES = 12;

/**
 * What the program was started with: the limits, the folder of loaded data if there is one, and
 * what its statements may write there while they run; nothing if that is absent.
 */
const { memoryBytes, threads, temporaryFolder, spillBytes } = JSON.parse(process.argv[3]);

/** A database with more files is closed before another one with as many is opened. */
const MANY_FILES = 100;

const databases = new Map();

let spillFolders = 0;

/**
 * The memory of a statement that can write what does not fit: DuckDB fills all that it may use
 * before it writes, to write sooner costs nothing, and this process needs memory of its own.
 */
const SPILLING_BYTES = Math.floor(memoryBytes / 2);

/**
 * A new folder for what the statements of one database write while they run; null where they may
 * not. DuckDB names its files alike in all databases.
 */
function newSpillFolder() {
  if (temporaryFolder === undefined || !spillBytes) return null;
  spillFolders += 1;
  return `${temporaryFolder}/spill_${process.pid}_${spillFolders}`;
}

function spillSettings(folder) {
  if (folder === null) return [`SET temp_directory = ''`];
  return [`SET temp_directory = ${text(folder)}`, `SET max_temp_directory_size = '${spillBytes}B'`];
}

/** Matches texts as ECMA-262 defines it, for patterns that RE2 cannot run. */
function ecmaMatches() {
  return DuckDBScalarFunction.create({
    name: 'ecma_matches',
    returnType: BOOLEAN,
    parameterTypes: [VARCHAR, VARCHAR],
    mainFunction(_info, input, output) {
      const texts = input.getColumnVector(0);
      const patterns = input.getColumnVector(1);
      for (let row = 0; row < input.rowCount; row += 1) {
        const text = texts.getItem(row);
        output.setItem(row, text === null ? null : ecmaPattern(patterns.getItem(row)).test(text));
      }
      output.flush();
    },
  });
}

/**
 * An in-memory DuckDB that may read these files (real paths) and loaded data, and nothing else: no
 * other files, no network, no extensions, no further settings. `names` are patterns of the files.
 */
async function opened({ files, names = [] }, bytes) {
  const instance = await DuckDBInstance.create(':memory:', {
    allow_community_extensions: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: `${bytes}B`,
    threads: String(threads),
  });
  const connection = await instance.connect();
  connection.registerScalarFunction(ecmaMatches());
  const paths = [...files.map(({ path }) => path), ...names];
  const folders = temporaryFolder === undefined ? [] : [`${temporaryFolder}/`];
  const spill = newSpillFolder();
  const settings = [
    `SET TimeZone = 'UTC'`,
    ...spillSettings(spill),
    `SET allowed_paths = [${paths.map(text).join(', ')}]`,
    `SET allowed_directories = [${folders.map(text).join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
  for (const setting of settings) await connection.run(setting);
  const close = () => {
    connection.closeSync();
    instance.closeSync();
    if (spill !== null) rmSync(spill, { recursive: true, force: true });
  };
  const allowed = new Set(await allowedPaths(connection));
  const link = paths.find((path) => !allowed.has(path));
  const hasSpilled = () => spill !== null && existsSync(spill);
  if (link === undefined) return { connection, close, hasSpilled, fileCount: files.length };
  close();
  throw replaced(link);
}

/** The paths as DuckDB keeps them: of what was a link when they were set, where it led to. */
async function allowedPaths(connection) {
  const reader = await connection.runAndReadAll("SELECT unnest(current_setting('allowed_paths'))");
  return reader.getRows().map(([path]) => path);
}

function text(value) {
  return `'${value.replaceAll("'", "''")}'`;
}

/**
 * Runs the work while the files are attached. They are attached for one statement only, because
 * their owner deletes them when they are no longer needed.
 */
async function whileAttached(connection, attachments, work) {
  const attached = [];
  try {
    for (const [name, file, mode] of attachments) {
      await connection.run(`ATTACH ${text(file)} AS "${name}"${mode}`);
      attached.push(name);
    }
    return await work();
  } finally {
    for (const name of attached) await connection.run(`DETACH "${name}"`);
  }
}

/**
 * The work with the database of the place, which becomes the most recently used one. What a
 * statement wrote beside its memory ends with it, also where the statement failed: DuckDB keeps the
 * files until the database is closed.
 */
async function withDatabase(question, work) {
  const { place } = question;
  const bytes = temporaryFolder === undefined || !spillBytes ? memoryBytes : SPILLING_BYTES;
  if (!databases.has(place) && question.files.length > MANY_FILES) closeLarge();
  const database = databases.get(place) ?? (await opened(question, bytes));
  databases.delete(place);
  databases.set(place, database);
  if (databases.size > OPEN_DATABASES) closeDatabase(databases.keys().next().value);
  try {
    return await work(database.connection);
  } catch (error) {
    if (bytes === memoryBytes || !isOutOfMemory(error)) throw error;
    closeDatabase(place);
  } finally {
    if (databases.has(place) && database.hasSpilled()) closeDatabase(place);
  }
  // Not everything can be written: some statements need all the memory that they may have.
  const largest = await opened(question, memoryBytes);
  try {
    return await work(largest.connection);
  } finally {
    largest.close();
  }
}

/** What DuckDB keeps of many files is large, and the same files are rarely read again. */
function closeLarge() {
  for (const [place, { fileCount }] of databases) if (fileCount > MANY_FILES) closeDatabase(place);
}

function closeDatabase(place) {
  const database = databases.get(place);
  databases.delete(place);
  database.close();
}

function isOutOfMemory({ message }) {
  return String(message).startsWith('Out of Memory Error');
}

function converted(value, type, converter) {
  if (value instanceof DuckDBDecimalValue) return exactly(value);
  return plain(JSDuckDBValueConverter(value, type, converter));
}

serve((question) => withDatabase(question, (connection) => answerOf(connection, question)));

/**
 * Each column has open blocks while a table is written: with the usual ones of 256 KiB, 200 columns
 * need more memory than a statement has. In smaller ones than these, numbers are not compressed.
 */
const LOADED_TABLE = ' (BLOCK_SIZE 65536)';

async function answerOf(connection, { sql, attach = {}, into }) {
  if (into !== undefined) {
    const [name, file] = into;
    const create = () => connection.run(`CREATE TABLE "${name}".data AS ${sql}`);
    await whileAttached(connection, [[name, file, LOADED_TABLE]], create);
    return [];
  }
  const attachments = Object.entries(attach).map(([name, file]) => [name, file, ' (READ_ONLY)']);
  const reader = await whileAttached(connection, attachments, () => connection.runAndReadAll(sql));
  const names = reader.deduplicatedColumnNames();
  // By position, because a column may have the name of a property that every object has.
  return reader.convertRows(converted).map((row) => Object.fromEntries(row.map((value, at) => [names[at], value])));
}
