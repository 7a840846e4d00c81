import type { JsonObject, JsonValue, Server } from './model.js';

/** Server types with two names. */
const TYPES: Readonly<Record<string, string>> = { postgresql: 'postgres', mssql: 'sqlserver', file: 'local' };

/** One word for each environment. */
const ENVIRONMENTS: Readonly<Record<string, string>> = {
  production: 'prod',
  prd: 'prod',
  development: 'dev',
  testing: 'test',
  stage: 'staging',
  uat: 'staging',
};

/** What a setting is where the server does not declare it. */
const DEFAULTS: Readonly<Record<string, JsonObject>> = {
  postgres: { port: 5432 },
  mysql: { port: 3306 },
  sqlserver: { port: 1433 },
  oracle: { port: 1521 },
  db2: { port: 50000 },
  trino: { port: 8080 },
  presto: { port: 8080 },
  hive: { port: 10000 },
  impala: { port: 21050 },
  clickhouse: { port: 8123 },
  vertica: { port: 5433 },
  redshift: { port: 5439 },
  exasol: { port: 8563 },
  ingres: { port: 21064 },
  teradata: { port: 1025 },
  vectorwise: { port: 21064 },
  versant: { port: 5019, host: 'localhost' },
  poet: { port: 6001, host: 'LOCAL' },
  athena: { catalog: 'awsdatacatalog' },
  kafka: { format: 'json' },
};

/** Settings that are words, not names: their case does not count. */
const WORDS: ReadonlySet<string> = new Set(['format']);

/** A server with one spelling for its type, environment, port and defaults. */
export function canonicalServer(server: Server): Server {
  const word = server.type.trim().toLowerCase();
  const type = TYPES[word] ?? word;
  const defaults = DEFAULTS[type] ?? {};
  const settings = Object.entries(server.settings)
    .map(([key, value]) => [key, canonicalSetting(key, value)] as const)
    .filter(([key, value]) => !(Object.hasOwn(defaults, key) && defaults[key] === value));
  return {
    ...server,
    type,
    environment: canonicalEnvironment(server.environment),
    settings: Object.fromEntries(settings),
  };
}

/** The environment in one word, or null where none is named. */
export function canonicalEnvironment(environment: string | null): string | null {
  const word = environment?.trim().toLowerCase() ?? '';
  return word === '' ? null : (ENVIRONMENTS[word] ?? word);
}

function canonicalSetting(key: string, value: JsonValue): JsonValue {
  if (key === 'port' && typeof value === 'string' && /^\s*\d{1,5}\s*$/.test(value)) return Number(value);
  return WORDS.has(key) && typeof value === 'string' ? value.trim().toLowerCase() : value;
}
