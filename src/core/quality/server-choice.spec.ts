import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalEnvironment } from '../contract/canonical-server.js';
import type { Server } from '../contract/model.js';
import { OWN_PROVENANCE } from './check.js';
import { contractServers, isAboutServer, judgedServers, placeOf, serversOf } from './server-choice.js';

const server = (name: string, environment: string | null): Server => ({
  name,
  type: 'local',
  environment,
  settings: {},
});

describe('the servers of an installation', () => {
  it.each([
    ['prod', ['prod', 'production', 'PRD', ' Prod ']],
    ['dev', ['dev', 'Development']],
    ['test', ['test', 'testing']],
    ['staging', ['stage', 'staging', 'uat']],
    ['emea', ['EMEA']],
  ])('know %s by its synonyms', (name, words) => {
    expect(words.map(canonicalEnvironment)).toEqual(words.map(() => name));
  });

  it('are those of the environment, else those that name none, and never those of another', () => {
    const all = [server('p', 'production'), server('d', 'dev'), server('any', null)];
    expect(serversOf(all, 'prod').map(({ name }) => name)).toEqual(['p']);
    expect(serversOf(all, 'test').map(({ name }) => name)).toEqual(['any']);
    expect(serversOf([server('d', 'dev')], 'prod')).toEqual([]);
  });

  it('are judged each for itself where an engine reads it, and by name also where none does', () => {
    const servers = contractServers(
      {
        ...{ partitioning: null, sla: [] },
        servers: [
          at('lake', { path: 'a.csv' }),
          { ...at('events', {}), type: 'kafka' },
          at('mirror', { path: 'b.csv' }),
        ],
      },
      'prod',
      (text) => text,
    );
    const names = (requested?: string) => judgedServers(servers, requested).map((one) => one?.name ?? null);
    expect(names()).toEqual(['lake', 'mirror']);
    expect(names('mirror')).toEqual(['mirror']);
    expect(names('events')).toEqual(['events']);
    expect(names('other')).toEqual([null]);
    expect(judgedServers(servers.filter(({ isRead }) => !isRead))).toEqual([null]);
  });

  it('never belong to another named environment (property)', () => {
    const environment = fc.constantFrom('prod', 'production', 'dev', 'uat', 'emea', null);
    fc.assert(
      fc.property(fc.array(environment), fc.constantFrom('prod', 'dev', 'stage', 'emea'), (names, own) => {
        const chosen = serversOf(
          names.map((name, index) => server(String(index), name)),
          own,
        );
        return chosen.every(
          ({ environment: name }) => name === null || canonicalEnvironment(name) === canonicalEnvironment(own),
        );
      }),
    );
  });
});

const at = (name: string, settings: Server['settings']): Server => ({ ...server(name, 'prod'), settings });

describe('the place of a server', () => {
  const path = (text: string) => placeOf(at('lake', { path: text }), null);
  it('is its type and location, in any spelling and under any name', () => {
    expect(path('data/v1')).not.toBe(path('data/v2'));
    for (const same of ['data/v1/', './data/v1', 'data//v1', 'file://data/v1', 'data/./v1'])
      expect(path(same)).toBe(path('data/v1'));
    expect(path('/data')).not.toBe(path('data'));
    expect(placeOf({ ...at('other', { path: 'data/v1' }), environment: 'dev' }, null)).toBe(path('data/v1'));
    expect(placeOf(at('lake', { path: 'data/v1', format: 'csv', user: 'ann' }), null)).toBe(path('data/v1'));
    expect(placeOf(at('lake', { path: 'data/v1' }), '{yyyy}.csv')).not.toBe(path('data/v1'));
  });

  it('holds no credentials', () => {
    const of = (location: string) => placeOf({ ...at('s', { location }), type: 's3' }, null);
    expect(of('https://ann:secret@host/x')).toBe(of('https://host/x'));
    expect(of('https://ann:secret@host/x')).not.toContain('secret');
    expect(of('s3://bucket/a')).not.toBe(of('s3://bucket/b'));
  });
});

describe('evidence about a server', () => {
  const places = new Map([
    ['1.0.0 lake', 'v1'],
    ['2.0.0 lake', 'v2'],
    ['2.1.0 store', 'v2'],
  ]);
  const placeOfVersion = (version: string, name: string | null) => places.get(`${version} ${name ?? 'lake'}`) ?? null;
  const about = (contractVersion: string, name: string | null, provenance = OWN_PROVENANCE, isRead = true) =>
    isAboutServer(
      { contractVersion, server: name, provenance },
      { name: 'lake', type: 'local', isRead, place: 'v2', agentLabels: {} },
      placeOfVersion,
    );
  it('was measured on it and at its place, whatever version it ran under', () => {
    expect(about('2.0.0', 'lake')).toBe(true);
    expect(about('2.1.0', 'store')).toBe(false);
    expect(about('1.0.0', 'lake')).toBe(false);
    expect(about('2.0.0', 'gone')).toBe(false);
  });
  it('of early releases names no server: it is about the first that the version reads', () => {
    expect(about('2.0.0', null)).toBe(true);
    expect(about('1.0.0', null)).toBe(false);
  });
  it('of another tool is about all servers', () => {
    expect(about('1.0.0', null, 'dbt')).toBe(true);
    expect(isAboutServer({ contractVersion: '1', server: null, provenance: 'dbt' }, null, placeOfVersion)).toBe(true);
  });
  it('is, where no engine reads it, only that nothing could be read', () => {
    expect(about('3.0.0', null, OWN_PROVENANCE, false)).toBe(true);
    expect(about('2.0.0', null, OWN_PROVENANCE, false)).toBe(false);
    expect(about('2.0.0', 'lake', OWN_PROVENANCE, false)).toBe(false);
  });
});
