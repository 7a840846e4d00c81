/** A dataset as OpenLineage identifies it, with one identity in the whole catalog. */
export interface DatasetId {
  readonly namespace: string;
  readonly name: string;
}

/** A job as OpenLineage identifies it. */
export interface JobId {
  readonly namespace: string;
  readonly name: string;
}

/**
 * Scheme spellings of the same store, from the normalisations of the OpenLineage client and the
 * examples of the specification.
 */
const SCHEMES: Readonly<Record<string, string>> = {
  s3a: 's3',
  s3n: 's3',
  abfs: 'abfss',
  wasb: 'wasbs',
  gcs: 'gs',
  postgresql: 'postgres',
  sqlserver: 'mssql',
  athena: 'awsathena',
};

/** Stores whose names are object keys or paths, where slashes at the ends have no meaning. */
const OBJECT_STORES = new Set(['s3', 'gs', 'abfss', 'wasbs', 'dbfs', 'hdfs', 'sftp']);

/**
 * The canonical identity of a dataset under any of its usual spellings: `s3a://` is `s3://`, `abfs`
 * is `abfss`, `wasb` is `wasbs`, `postgresql` is `postgres`, `sqlserver` is `mssql`; schemes and
 * hosts are lower case; an object key has no slash at its ends; a path has none at its end;
 * Snowflake quotes are removed; a DuckDB file is `duckdb://path` and its tables are
 * `database.schema.table`; user and password are removed. The original spelling stays queryable as
 * an alias (the caller
 * stores it).
 */
export function canonicalDataset(dataset: DatasetId): DatasetId {
  const namespace = canonicalNamespace(withoutCredentials(dataset.namespace));
  const scheme = schemeOf(namespace);
  if (OBJECT_STORES.has(scheme)) return { namespace, name: trimSlashes(dataset.name) || '/' };
  // Only in an object store does the empty name mean something: the bucket.
  if (dataset.name.trim() === '') return { namespace, name: '' };
  if (namespace === 'file' || scheme === 'file') return { namespace, name: tidyPath(dataset.name) };
  if (scheme === 'duckdb') return { namespace, name: qualifiedInDuckdb(namespace, dataset.name) };
  if (scheme === 'snowflake') return { namespace, name: dataset.name.replaceAll('"', '') };
  return { namespace, name: dataset.name };
}

/** Names of parameters that hold a secret, with any prefix of bounded length. */
const SECRET_NAME =
  '(?:sig|[\\w.-]{0,100}(?:password|passwd|pwd|token|secret|credentials?|(?:api|access|account|private)_?key)(?:_?id)?)';

/** Parameters of an address that name a user or hold a secret. */
const SECRET_PARAMETER = new RegExp(`([?;&])(?:user|username|uid|${SECRET_NAME})=[^;&]*`, 'giu');

/**
 * User and password of an Oracle address, `oracle:thin:user/password@host`: of a password that
 * contains an @, all of it.
 */
const ORACLE_USER = '((?:jdbc:)?oracle:[a-z0-9]{1,20}:)[^\\s/@]{0,200}(?:/[^\\s"\'`<>|]{0,500})?@';

/** Stores whose namespaces have a container before the @. */
const CONTAINER_BEFORE_HOST = /^(?:abfss?|wasbs?):/iu;

/**
 * The namespace or URI without user and password: before the host, and as parameters. An @ in a
 * password that is not encoded is part of it.
 */
export function withoutCredentials(text: string): string {
  if (!text.includes('@') && !text.includes('=')) return text;
  const pair = text.replace(/^([a-z][\w+.:-]*:\/\/)[^/@:]*:(?!\d+(?:\/|$)).*@/isu, '$1');
  const user = CONTAINER_BEFORE_HOST.test(pair) ? pair : pair.replace(/^([a-z][\w+.:-]*:\/\/)[^/@]*@/iu, '$1');
  return user
    .replace(new RegExp(`^${ORACLE_USER}`, 'iu'), '$1@')
    .replace(SECRET_PARAMETER, '$1')
    .replace(/([?;&])[;&]+/gu, '$1')
    .replace(/[?;&]+$/u, '');
}

/**
 * A password before the host of an address, anywhere in a text. Lengths are bounded, so that no
 * text takes long.
 */
const PASSWORD_IN_TEXT = /\b([a-z][\w+.-]{0,30}:\/\/)[^\s/@:"'`<>|]{0,200}:[^\s/@"'`<>]{1,500}@/giu;

/** A secret parameter of an address, anywhere in a text with addresses. */
const PARAMETER_IN_TEXT = new RegExp(`([?;&]${SECRET_NAME}=)[^\\s;&"'\`<>]*`, 'giu');

const ORACLE_IN_TEXT = new RegExp(`\\b${ORACLE_USER}`, 'giu');

/** A text, such as a message or a statement, without the passwords of the addresses in it. */
export function withoutPasswords(text: string): string {
  const withoutOracle = /oracle:/iu.test(text) ? text.replace(ORACLE_IN_TEXT, '$1@') : text;
  if (!text.includes('://')) return withoutOracle;
  return withoutOracle.replace(PASSWORD_IN_TEXT, '$1').replace(PARAMETER_IN_TEXT, '$1');
}

/**
 * A table of a DuckDB file is `database.schema.table`; the file is the database `stem`. Quotes and
 * case never distinguish two tables of DuckDB.
 */
function qualifiedInDuckdb(namespace: string, name: string): string {
  const parts = name.replaceAll('"', '').split('.');
  const file = namespace.slice(namespace.lastIndexOf('/') + 1);
  const stem = file.replace(/\.[^.]*$/u, '');
  const qualifiers = stem === '' || parts.length > 2 ? [] : parts.length === 2 ? [stem] : [stem, 'main'];
  return [...qualifiers, ...parts].join('.').toLowerCase();
}

function canonicalNamespace(namespace: string): string {
  const duckdb = /^duckdb:(?:\/\/)?(.*)$/isu.exec(namespace);
  if (duckdb !== null) return `duckdb://${tidyPath(duckdb[1] ?? '')}`;
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/su.exec(namespace);
  if (match === null) return namespace;
  const written = (match[1] ?? '').toLowerCase();
  const scheme = SCHEMES[written] ?? written;
  const authority = (match[2] ?? '').replace(/\/+$/u, '');
  if (scheme === 'file' && authority === '') return 'file';
  // Bucket and container names are case-sensitive in some stores; hosts never are.
  return `${scheme}://${OBJECT_STORES.has(scheme) ? authority : authority.replace(/^[^/]*/u, (host) => host.toLowerCase())}`;
}

/** The scheme of a namespace such as `s3://bucket`; empty for `bigquery` and the like. */
function schemeOf(namespace: string): string {
  return /^([A-Za-z][A-Za-z0-9+.-]*):\/\//u.exec(namespace)?.[1]?.toLowerCase() ?? '';
}

/** Drops slashes at both ends. */
function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/gu, '');
}

/**
 * Resolves `.`, `..` and doubled slashes textually and removes the slash at the end; an absolute
 * path stays absolute.
 */
export function tidyPath(path: string): string {
  const absolute = path.startsWith('/');
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (segment !== '..' || !absolute) kept.push(segment);
  }
  return `${absolute ? '/' : ''}${kept.join('/')}` || '.';
}

/**
 * A string that identifies a dataset or job in maps. No namespace contains a NUL (the decoder
 * rejects it).
 */
export function nodeKey(id: DatasetId | JobId): string {
  return `${id.namespace}\u0000${id.name}`;
}
