import { describe, expect, it } from '@jest/globals';
import { parseContract } from './parse.js';

const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n';

/** `severity code pointer` of the findings about own data. */
function found(servers: readonly string[], query = 'SELECT count(*) FROM orders', partitions: string | null = null) {
  const text = [
    head,
    `servers:\n${servers.map((server, n) => `  - { server: s${n}, ${server} }\n`).join('')}`,
    `schema:\n  - name: orders\n    properties:\n      - name: id\n        logicalType: string\n`,
    `        quality:\n          - { type: sql, query: ${JSON.stringify(query)}, mustBe: 0 }\n`,
    partitions === null
      ? ''
      : `customProperties:\n  - property: concordat.partitioning\n    value: { every: P1D, path: '${partitions}' }\n`,
  ].join('');
  return parseContract(text)
    .issues.filter(({ code }) => code === 'ACCESS_DENIED' || code === 'QUERY_REFUSED')
    .map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}

const local = (path: string): string => `type: local, format: csv, path: '${path}'`;

describe('a location that is never data', () => {
  it.each([
    '.concordat/catalog.csv',
    './.env',
    'data//.git/*.csv',
    'data/x/../.hidden/x.csv',
    'file://.env',
    'data/concordat.config.yaml',
    'concordat.agent.yaml',
    '{object}/.x',
  ])('is an error: %s', (path) => {
    expect(found([local('data/x.csv'), local(path)])).toEqual(['error ACCESS_DENIED /servers/1/path']);
  });

  it('is an error where the path of partitions leads there', () => {
    expect(found([local('data')], undefined, '../.store/{yyyy}-{MM}-{dd}.csv')).toEqual([
      'error ACCESS_DENIED /servers/0/path',
    ]);
  });

  it.each([
    'data/x.csv',
    './data/x.csv',
    '/home/me/.local/data/x.csv',
    '${DIR:-.data}/x.csv',
    'data/concordat.csv',
    'data/%2eenv',
  ])('is none: %s', (path) => {
    expect(found([local(path)])).toEqual([]);
  });
});

describe('a rule with a function that no engine runs', () => {
  it.each([
    [[local('x.csv')], 'SELECT count(*) FROM orders WHERE d < now()', 'error'],
    [[local('x.csv')], 'SELECT current_query()', 'error'],
    [["type: custom, format: sqlite, path: 'x.db'"], 'SELECT random()', 'error'],
    [[local('x.csv'), 'type: postgres, host: h, port: 1, database: d, schema: s'], 'SELECT random()', 'warning'],
  ])('is reported: %j %s', (servers, query, severity) => {
    expect(found(servers, query)).toEqual([`${severity} QUERY_REFUSED /schema/0/properties/0/quality/0/query`]);
  });

  it.each([
    [['type: postgres, host: h, port: 1, database: d, schema: s'], 'SELECT now()'],
    [[local('x.csv')], "SELECT count(*) FROM orders WHERE name = 'now()'"],
  ])('is not where another engine runs it, or where it is not called: %j %s', (servers, query) => {
    expect(found(servers, query)).toEqual([]);
  });
});
