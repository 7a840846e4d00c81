import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { hasEngine } from '../core/quality/server-choice.js';
import { lacksReadableFormat } from '../core/quality/supported-files.js';
import type { Server } from '../core/contract/model.js';
import { openEngines } from './index.js';

const engines = openEngines({ root: '/nowhere', variables: new Map() });

const server = (type: string, settings: Server['settings']): Server => ({
  name: 's',
  type,
  environment: null,
  settings,
});

/** Server type, its settings, and whether an engine reads it. */
const SERVERS: readonly [string, Server['settings'], boolean][] = [
  ...['local', 'custom'].flatMap((type) => [
    ...['parquet', 'csv', 'json', 'jsonl', 'ndjson', 'CSV'].map((format): [string, Server['settings'], boolean] => [
      type,
      { path: 'a', format },
      true,
    ]),
    [type, { path: 'a/b.csv' }, true] as [string, Server['settings'], boolean],
    [type, { path: 'a/b.csv', format: 'avro' }, false] as [string, Server['settings'], boolean],
    [type, { path: 'a' }, false] as [string, Server['settings'], boolean],
    [type, { path: 'a', format: 3 }, false] as [string, Server['settings'], boolean],
  ]),
  ['custom', { path: 'a.db', format: 'sqlite' }, true],
  ['custom', { path: 'a.db' }, false],
  ['local', { path: 'a.db', format: 'sqlite' }, false],
  ['custom', {}, false],
];

describe('the lint of a server’s format', () => {
  it.each(SERVERS)('matches the engines: %s %j is read: %s', (type, settings, read) => {
    const candidate = server(type, settings);
    expect(engines.some((engine) => engine.supports(candidate))).toBe(read);
    expect(hasEngine(candidate)).toBe(read);
    expect(lacksReadableFormat(candidate)).toBe(!read);
  });

  it('reports nothing for the servers in the producer’s guide: each is read', () => {
    const guide = readFileSync('docs/guides/producer.md', 'utf8');
    const shown = [...guide.matchAll(/`(\{ server: [^`]*\})`/g)].map(
      ([, text]) => parse(text ?? '') as Record<string, string>,
    );
    expect(shown.map(({ format }) => format)).toEqual(['parquet', 'csv', 'jsonl', 'sqlite']);
    for (const { type = '', ...settings } of shown) {
      expect(engines.filter((engine) => engine.supports(server(type, settings)))).toHaveLength(1);
    }
  });

  it('reports nothing if another format would not help', () => {
    const stream = server('kafka', { host: 'broker:9092', topic: 't', format: 'avro' });
    expect(engines.some((engine) => engine.supports(stream))).toBe(false);
    expect(lacksReadableFormat(stream)).toBe(false);
  });
});
