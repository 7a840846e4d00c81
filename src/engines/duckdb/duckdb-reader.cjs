'use strict';
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

/** What the program was started with: the limits, and the folder of loaded data if there is one. */
const { memoryBytes, threads, temporaryFolder } = JSON.parse(process.argv[3]);

const databases = new Map();

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
async function opened(files, names) {
  const instance = await DuckDBInstance.create(':memory:', {
    allow_community_extensions: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: `${memoryBytes}B`,
    threads: String(threads),
  });
  const connection = await instance.connect();
  connection.registerScalarFunction(ecmaMatches());
  const paths = [...files.map(({ path }) => path), ...names];
  const folders = temporaryFolder === undefined ? [] : [`${temporaryFolder}/`];
  const settings = [
    `SET TimeZone = 'UTC'`,
    `SET temp_directory = ''`,
    `SET allowed_paths = [${paths.map(text).join(', ')}]`,
    `SET allowed_directories = [${folders.map(text).join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
  for (const setting of settings) await connection.run(setting);
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  const allowed = new Set(await allowedPaths(connection));
  const link = paths.find((path) => !allowed.has(path));
  if (link === undefined) return { connection, close };
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

/** The database of the place, which becomes the most recently used one. */
async function databaseOf({ place, files, names = [] }) {
  const known = databases.get(place) ?? (await opened(files, names));
  databases.delete(place);
  databases.set(place, known);
  if (databases.size > OPEN_DATABASES) {
    const [oldest, database] = databases.entries().next().value;
    databases.delete(oldest);
    database.close();
  }
  return known;
}

function converted(value, type, converter) {
  if (value instanceof DuckDBDecimalValue) return exactly(value);
  return plain(JSDuckDBValueConverter(value, type, converter));
}

serve(async (question) => {
  const { sql, attach = {}, into } = question;
  const { connection } = await databaseOf(question);
  if (into !== undefined) {
    const [name, file] = into;
    const create = () => connection.run(`CREATE TABLE "${name}".data AS ${sql}`);
    await whileAttached(connection, [[name, file, '']], create);
    return [];
  }
  const attachments = Object.entries(attach).map(([name, file]) => [name, file, ' (READ_ONLY)']);
  const reader = await whileAttached(connection, attachments, () => connection.runAndReadAll(sql));
  const names = reader.deduplicatedColumnNames();
  // By position, because a column may have the name of a property that every object has.
  return reader.convertRows(converted).map((row) => Object.fromEntries(row.map((value, at) => [names[at], value])));
});
