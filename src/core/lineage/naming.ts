import type { ContractModel, JsonObject, SchemaObject, Server } from '../contract/model.js';
import { LOCATION_SETTINGS } from '../contract/server-location.js';
import { type DatasetId, canonicalDataset, nodeKey, tidyPath } from './dataset.js';

/** What a contract's object is bound to by one of its servers. */
export interface Binding extends DatasetId {
  readonly contractId: string;
  readonly object: string;
  readonly server: string;
  /** `domain/product`. */
  readonly product: string;
}

type NamedObject = Pick<SchemaObject, 'name' | 'physicalName'>;

/**
 * The dataset of an object of a contract on one of its servers, by the naming rules of OpenLineage;
 * null if the server does not identify one (a custom server without a location, an API). Settings
 * written `${VAR:-default}` are replaced by their default, so that one document names one dataset
 * on every machine; a setting that needs a variable without a default names none, because its value
 * is known only where the data is.
 *
 * Local files: namespace `file`, name the server's `path` as written: relative stays relative
 * (`data/finance/ledger`), absolute stays absolute, `.` and `..` are resolved textually, and the
 * path is cut before the first segment with a pattern (`*`, `{yyyy}`), so that all partitions are
 * one dataset; `{object}`, `{model}` and `{table}` are replaced by the physical name.
 */
export function datasetOf(server: Pick<Server, 'type' | 'settings'>, object: NamedObject): DatasetId | null {
  const rule = RULES[server.type.toLowerCase()] ?? byLocation;
  const found = rule(settingsOf(server.settings), object.physicalName ?? object.name);
  if (found === null || isOpen(found.namespace) || isOpen(found.name)) return null;
  return canonicalDataset(found);
}

/** The text with `${VAR:-default}` replaced by its default, without spaces around it. */
export function withDefaults(text: string): string {
  return text.replace(/\$\{[A-Za-z_][A-Za-z0-9_]*:?-([^}]*)\}/gu, '$1').trim();
}

/** The names of the variables in the text that have no default. */
export function variablesWithoutDefault(text: string): readonly string[] {
  return [...new Set([...text.matchAll(OPEN_VARIABLE)].map(([, name = '']) => name))];
}

/** `${NAME}`, whose value is known only where the data is. */
const OPEN_VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/gu;

function isOpen(text: string): boolean {
  return variablesWithoutDefault(text).length > 0;
}

/**
 * Every binding of the contract: each object on each server (several servers give one object
 * several datasets). On a file server whose path does not distinguish the objects, the first object
 * has the path itself and each further one `path/<physical name>`.
 */
export function bindingsOf(model: ContractModel, product: string): Binding[] {
  const bindings: Binding[] = [];
  for (const server of model.servers) {
    const taken = new Set<string>();
    for (const object of model.objects) {
      const named = datasetOf(server, object);
      if (named === null) continue;
      const own = taken.has(nodeKey(named)) ? inside(named, object.physicalName ?? object.name) : named;
      taken.add(nodeKey(own));
      bindings.push({ contractId: model.id, object: object.name, server: server.name, product, ...own });
    }
  }
  return bindings;
}

function inside(folder: DatasetId, name: string): DatasetId {
  return canonicalDataset({ namespace: folder.namespace, name: `${folder.name}/${name}` });
}

type Settings = (key: string) => string | null;
type Rule = (settings: Settings, physicalName: string) => DatasetId | null;

/**
 * A setting as a string, with `${VAR:-default}` replaced by its default; null if absent or empty.
 */
function settingsOf(settings: JsonObject): Settings {
  return (key) => {
    const value = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return null;
    const text = withDefaults(value);
    return text === '' ? null : text;
  };
}

/** `a.b.c` of the qualifiers that the physical name does not contain, without quotes. */
function qualified(physicalName: string, ...qualifiers: readonly (string | null)[]): string {
  const own = physicalName.replaceAll(/["`[\]]/gu, '').split('.');
  const missing = qualifiers.slice(0, Math.max(0, qualifiers.length + 1 - own.length));
  return [...missing.filter((part) => part !== null), ...own].join('.');
}

/** `scheme://host:port`, with the store's default port if none is given. */
function authority(scheme: string, settings: Settings, defaultPort: number): string | null {
  const host = settings('host') ?? settings('server');
  if (host === null) return null;
  const first = (host.split(',')[0] ?? '')
    .trim()
    .replace(/^[a-z0-9+.-]+:\/\//iu, '')
    .replace(/\/.*$/u, '');
  if (/:\d+$/u.test(first)) return `${scheme}://${first}`;
  return `${scheme}://${first}:${settings('port') ?? String(defaultPort)}`;
}

/** A database reached by host and port, whose tables are qualified by `qualifiers`. */
function database(scheme: string, defaultPort: number, ...qualifiers: readonly string[]): Rule {
  return (settings, physicalName) => {
    const namespace = authority(scheme, settings, defaultPort);
    return namespace === null ? null : { namespace, name: qualified(physicalName, ...qualifiers.map(settings)) };
  };
}

const bigquery: Rule = (settings, physicalName) => ({
  namespace: 'bigquery',
  name: qualified(physicalName, settings('project'), settings('dataset')),
});

const snowflake: Rule = (settings, physicalName) => {
  const account = settings('account') ?? settings('host')?.replace(/\.snowflakecomputing\.com.*$/iu, '') ?? null;
  if (account === null) return null;
  return {
    namespace: `snowflake://${account}`,
    name: qualified(physicalName, settings('database'), settings('schema')),
  };
};

/**
 * Redshift is identified by cluster and region, not by host; the host of a provisioned cluster
 * contains both.
 */
const redshift: Rule = (settings, physicalName) => {
  const host = settings('host')?.split('.') ?? [];
  const cluster = settings('clusterIdentifier') ?? host[0] ?? settings('account');
  const region = settings('region') ?? (host.length > 4 ? host.at(-4) : undefined);
  if (cluster === null) return null;
  const place = region === undefined ? cluster : `${cluster}.${region}`;
  return {
    namespace: `redshift://${place}:${settings('port') ?? '5439'}`,
    name: qualified(physicalName, settings('database'), settings('schema')),
  };
};

const glue: Rule = (settings, physicalName) => {
  const account = settings('account');
  const schema = settings('database');
  if (account === null || schema === null) return null;
  const region = settings('region') ?? settings('regionName') ?? 'us-east-1';
  return {
    namespace: `arn:aws:glue:${region}:${account}`,
    name: `table/${schema}/${physicalName.split('.').at(-1) ?? ''}`,
  };
};

const athena: Rule = (settings, physicalName) => {
  const region = settings('regionName') ?? settings('region') ?? 'us-east-1';
  const name = qualified(
    physicalName,
    settings('catalog') ?? 'AwsDataCatalog',
    settings('schema') ?? settings('database'),
  );
  return { namespace: `awsathena://athena.${region}.amazonaws.com`, name };
};

const databricks: Rule = (settings, physicalName) => {
  const host = settings('host')
    ?.replace(/^https?:\/\//iu, '')
    .replace(/\/.*$/u, '');
  if (host === undefined) return null;
  return {
    namespace: `unitycatalog://${host}`,
    name: qualified(physicalName, settings('catalog'), settings('schema')),
  };
};

const kafka: Rule = (settings, physicalName) => {
  const namespace = authority('kafka', settings, 9092);
  return namespace === null ? null : { namespace, name: settings('topic') ?? physicalName };
};

const pubsub: Rule = (settings, physicalName) => {
  const project = settings('project');
  return project === null
    ? null
    : { namespace: 'pubsub', name: `topic:${project}:${settings('topic') ?? physicalName}` };
};

const kinesis: Rule = (settings, physicalName) => ({
  namespace: `kinesis://${settings('region') ?? 'us-east-1'}`,
  name: settings('stream') ?? physicalName,
});

/**
 * SQLite and DuckDB are files: the file is the namespace, the table the name. OpenLineage has no
 * rule for them.
 */
function databaseFile(scheme: 'sqlite' | 'duckdb'): Rule {
  return (settings, physicalName) => {
    const file = located(settings);
    if (file === null) return null;
    return {
      namespace: `${scheme}:${tidyPath(file.replace(/^[a-z]+:(\/\/)?/iu, ''))}`,
      name: qualified(physicalName, settings('schema')),
    };
  };
}

/** The location that the checks read: the dataset is named by the same one. */
function located(settings: Settings): string | null {
  return LOCATION_SETTINGS.map(settings).find((text) => text !== null) ?? null;
}

const localFiles: Rule = (settings, physicalName) => {
  const path = located(settings);
  return path === null ? null : { namespace: 'file', name: folderOf(path.replace(/^file:\/\//u, ''), physicalName) };
};

/** Object stores and any other server that gives a `location` URL. */
const byLocation: Rule = (settings, physicalName) =>
  atLocation(settings('location') ?? settings('path') ?? settings('url'), physicalName);

/**
 * A custom server: its files are where the checks read them. The setting `database` is a file only
 * of SQLite.
 */
const custom: Rule = (settings, physicalName) => {
  const isSqlite = settings('format')?.toLowerCase() === 'sqlite';
  const file = isSqlite ? located(settings) : (settings('path') ?? settings('location'));
  return atLocation(file ?? settings('url'), physicalName);
};

function atLocation(location: string | null, physicalName: string): DatasetId | null {
  if (location === null) return null;
  const url = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/]*)\/?(.*)$/su.exec(location);
  if (url === null) return { namespace: 'file', name: folderOf(location, physicalName) };
  const [, scheme = '', host = '', key = ''] = url;
  if (scheme.toLowerCase() === 'file' && host === '')
    return { namespace: 'file', name: folderOf(`/${key}`, physicalName) };
  const blob = /^([^.]+)\.(?:blob|dfs)\.core\.windows\.net$/iu.exec(host);
  if (scheme.toLowerCase() === 'https' && blob !== null) {
    const [container = '', ...rest] = key.split('/');
    return {
      namespace: `abfss://${container}@${blob[1] ?? ''}.dfs.core.windows.net`,
      name: folderOf(rest.join('/'), physicalName),
    };
  }
  return { namespace: `${scheme}://${host}`, name: key === '' ? '/' : folderOf(key, physicalName) };
}

/** The path up to its first pattern, with the placeholders of the object filled. */
function folderOf(path: string, physicalName: string): string {
  const filled = path.replaceAll(/\{(?:object|model|table)\}/gu, physicalName);
  const segments = filled.split('/');
  const pattern = segments.findIndex((segment) => /[*?{]|%[A-Za-z]/u.test(segment.replaceAll(OPEN_VARIABLE, '')));
  return tidyPath((pattern === -1 ? segments : segments.slice(0, pattern)).join('/'));
}

const RULES: Readonly<Record<string, Rule>> = {
  custom,
  local: localFiles,
  file: localFiles,
  sftp: byLocation,
  s3: byLocation,
  gcs: byLocation,
  azure: byLocation,
  postgres: database('postgres', 5432, 'database', 'schema'),
  postgresql: database('postgres', 5432, 'database', 'schema'),
  cloudsql: database('postgres', 5432, 'database', 'schema'),
  mysql: database('mysql', 3306, 'database'),
  mariadb: database('mysql', 3306, 'database'),
  sqlserver: database('mssql', 1433, 'database', 'schema'),
  synapse: database('mssql', 1433, 'database', 'schema'),
  oracle: database('oracle', 1521, 'serviceName', 'schema'),
  db2: database('db2', 50000, 'database', 'schema'),
  trino: database('trino', 8080, 'catalog', 'schema'),
  presto: database('presto', 8080, 'catalog', 'schema'),
  hive: database('hive', 10000, 'database'),
  impala: database('impala', 21050, 'database'),
  clickhouse: database('clickhouse', 8123, 'database'),
  vertica: database('vertica', 5433, 'database', 'schema'),
  dremio: database('dremio', 31010, 'schema'),
  denodo: database('denodo', 9999, 'database'),
  informix: database('informix', 9088, 'database'),
  zen: database('zen', 1583, 'database'),
  bigquery,
  snowflake,
  redshift,
  databricks,
  glue,
  athena,
  kafka,
  pubsub,
  kinesis,
  sqlite: databaseFile('sqlite'),
  duckdb: databaseFile('duckdb'),
  api: byLocation,
};
