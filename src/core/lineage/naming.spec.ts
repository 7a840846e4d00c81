import { describe, expect, it } from '@jest/globals';
import type { ContractModel, JsonObject } from '../contract/model.js';
import { canonicalDataset } from './dataset.js';
import { bindingsOf, datasetOf } from './naming.js';

const named = (type: string, settings: JsonObject, physicalName = 'orders'): string => {
  const dataset = datasetOf({ type, settings }, { name: 'Orders', physicalName });
  return dataset === null ? 'none' : `${dataset.namespace} | ${dataset.name}`;
};

describe('datasetOf', () => {
  const host = { host: 'DB.example', database: 'shop', schema: 'public' };

  it.each<[string, JsonObject, string, string]>([
    ['postgres', host, 'orders', 'postgres://db.example:5432 | shop.public.orders'],
    ['postgresql', { ...host, port: 6432 }, 'orders', 'postgres://db.example:6432 | shop.public.orders'],
    ['postgres', host, 'sales."orders"', 'postgres://db.example:5432 | shop.sales.orders'],
    ['postgres', host, 'dwh.sales.orders', 'postgres://db.example:5432 | dwh.sales.orders'],
    ['mysql', host, 'orders', 'mysql://db.example:3306 | shop.orders'],
    ['sqlserver', { ...host, schema: 'dbo' }, '[orders]', 'mssql://db.example:1433 | shop.dbo.orders'],
    ['oracle', { host: 'ora', serviceName: 'XE', schema: 'S' }, 'T', 'oracle://ora:1521 | XE.S.T'],
    [
      'trino',
      { host: 'trino', port: 443, catalog: 'hive', schema: 'web' },
      'clicks',
      'trino://trino:443 | hive.web.clicks',
    ],
    ['bigquery', { project: 'p', dataset: 'd' }, 't', 'bigquery | p.d.t'],
    ['snowflake', { account: 'Org-Acc', database: 'DB', schema: 'S' }, '"T"', 'snowflake://org-acc | DB.S.T'],
    [
      'redshift',
      { host: 'wh.abc.eu-west-1.redshift.amazonaws.com', database: 'd', schema: 's' },
      't',
      'redshift://wh.eu-west-1:5439 | d.s.t',
    ],
    ['glue', { account: '123', database: 'db', region: 'eu-west-1' }, 't', 'arn:aws:glue:eu-west-1:123 | table/db/t'],
    [
      'athena',
      { catalog: 'c', schema: 's', regionName: 'eu-west-1' },
      't',
      'awsathena://athena.eu-west-1.amazonaws.com | c.s.t',
    ],
    [
      'databricks',
      { host: 'https://x.cloud.databricks.com/', catalog: 'c', schema: 's' },
      't',
      'unitycatalog://x.cloud.databricks.com | c.s.t',
    ],
    [
      'kafka',
      { host: 'b1.example:9093,b2.example:9093' },
      'procurement.po.v1',
      'kafka://b1.example:9093 | procurement.po.v1',
    ],
    ['kafka', { host: 'broker', topic: 'po' }, 'x', 'kafka://broker:9092 | po'],
    ['pubsub', { project: 'p' }, 'clicks', 'pubsub | topic:p:clicks'],
    ['custom', { path: 'data/a', location: 'data/b', format: 'csv' }, 'x', 'file | data/a'],
    ['custom', { location: 'data/b', format: 'csv' }, 'x', 'file | data/b'],
    ['custom', { database: 'data/b.db', format: 'sqlite' }, 'x', 'file | data/b.db'],
    ['custom', { database: 'analytics' }, 'x', 'none'],
    ['custom', { location: 's3://lake/raw' }, 'x', 's3://lake | raw'],
    ['sqlite', { location: 'a.db', database: 'b.db' }, 'x', 'sqlite:a.db | x'],
    ['s3', { location: 's3a://Lake/raw/orders/*.parquet' }, 'x', 's3://Lake | raw/orders'],
    ['s3', { location: 's3://lake/{model}/*.json' }, 'sales', 's3://lake | sales'],
    ['s3', { location: 's3://lake' }, 'x', 's3://lake | /'],
    ['gcs', { location: 'gs://bucket/a/' }, 'x', 'gs://bucket | a'],
    ['azure', { location: 'abfs://c@acc.dfs.core.windows.net/a/b' }, 'x', 'abfss://c@acc.dfs.core.windows.net | a/b'],
    [
      'azure',
      { location: 'https://acc.blob.core.windows.net/c/a/*.csv' },
      'x',
      'abfss://c@acc.dfs.core.windows.net | a',
    ],
    ['local', { path: './data/finance/../ledger//{yyyy}/*.parquet' }, 'x', 'file | data/ledger'],
    ['local', { path: '/srv/data/ledger.csv' }, 'x', 'file | /srv/data/ledger.csv'],
    ['local', { path: '${DATA:-./data}/sales/' }, 'x', 'file | data/sales'],
    ['local', { path: '${SALES_DIR}/sales.csv' }, 'x', 'none'],
    ['local', { path: '${A:-data}/${B}/sales.csv' }, 'x', 'none'],
    ['local', { path: 'data-${B}/sales.csv' }, 'x', 'none'],
    ['local', { path: 'data/sales/{yyyy}/${FILE}' }, 'x', 'file | data/sales'],
    ['local', { path: 'data/${DAY:-{yyyy}}/x' }, 'x', 'file | data'],
    ['custom', { location: '${LOCATION}' }, 'x', 'none'],
    ['s3', { location: 's3://${BUCKET}/raw' }, 'x', 'none'],
    ['s3', { location: 's3://lake/${ZONE}/raw' }, 'x', 'none'],
    ['postgres', { ...host, host: '${DB_HOST}' }, 'orders', 'none'],
    ['postgres', { ...host, port: '${DB_PORT}' }, 'orders', 'none'],
    ['postgres', { ...host, port: '${DB_PORT:-6432}' }, 'orders', 'postgres://db.example:6432 | shop.public.orders'],
    ['postgres', { ...host, password: '${DB_PASSWORD}' }, 'orders', 'postgres://db.example:5432 | shop.public.orders'],
    ['sqlite', { path: '${DIR}/shop.db' }, 'orders', 'none'],
    ['kafka', { host: 'broker', topic: '${TOPIC}' }, 'x', 'none'],
    ['custom', { location: 'file:///srv/data' }, 'x', 'file | /srv/data'],
    ['sqlite', { path: './data/invoices.db' }, 'invoices', 'sqlite:data/invoices.db | invoices'],
    ['sqlite', { database: 'sqlite:///srv/i.db' }, 'invoices', 'sqlite:/srv/i.db | invoices'],
    ['custom', {}, 'x', 'none'],
    ['postgres', { database: 'shop' }, 'x', 'none'],
    ['api', { location: 'https://api.example/v1/orders' }, 'x', 'https://api.example | v1/orders'],
  ])('%s %j %s', (type, settings, physicalName, expected) => {
    expect(named(type, settings, physicalName)).toBe(expected);
  });

  it('uses the logical name if there is no physical one', () => {
    expect(datasetOf({ type: 'bigquery', settings: {} }, { name: 'Orders', physicalName: null })?.name).toBe('Orders');
  });
});

describe('canonicalDataset', () => {
  it.each([
    ['file', '  ', ''],
    ['file:///', '', ''],
    ['duckdb:///data/shop.duckdb', '', ''],
    ['s3://bucket', '', '/'],
  ])('does not invent a name in %s', (namespace, name, expected) => {
    expect(canonicalDataset({ namespace, name }).name).toBe(expected);
  });

  it.each([
    ['postgresql://Host:5432', 'a.b.c', 'postgres://host:5432', 'a.b.c'],
    ['wasb://c@a.blob.core.windows.net/', '/x/y/', 'wasbs://c@a.blob.core.windows.net', 'x/y'],
    ['file://', '/tmp/x/', 'file', '/tmp/x'],
    ['file://worker7', '/tmp/x', 'file://worker7', '/tmp/x'],
    ['sqlserver://H:1433', 'd.s.t', 'mssql://h:1433', 'd.s.t'],
    ['grandmas.kitchen', 'Apple Pie/', 'grandmas.kitchen', 'Apple Pie/'],
  ])('%s %s', (namespace, name, canonicalNamespace, canonicalName) => {
    const once = canonicalDataset({ namespace, name });
    expect(once).toEqual({ namespace: canonicalNamespace, name: canonicalName });
    expect(canonicalDataset(once)).toEqual(once);
  });
});

describe('bindingsOf', () => {
  it('binds each object on each server, and distinguishes objects in one folder', () => {
    const object = (name: string) => ({ name, physicalName: null }) as unknown as ContractModel['objects'][number];
    const model = {
      id: 'c1',
      objects: [object('orders'), object('lines')],
      servers: [
        { name: 'lake', type: 'local', environment: null, settings: { path: 'data/shop' } },
        { name: 'dwh', type: 'postgres', environment: null, settings: { host: 'h', database: 'd', schema: 's' } },
        { name: 'nowhere', type: 'custom', environment: null, settings: {} },
      ],
    } as unknown as ContractModel;
    expect(bindingsOf(model, 'sales/shop').map((b) => `${b.server} ${b.object} ${b.namespace} ${b.name}`)).toEqual([
      'lake orders file data/shop',
      'lake lines file data/shop/lines',
      'dwh orders postgres://h:5432 d.s.orders',
      'dwh lines postgres://h:5432 d.s.lines',
    ]);
    expect(bindingsOf(model, 'sales/shop')[0]).toMatchObject({ contractId: 'c1', product: 'sales/shop' });
  });
});
