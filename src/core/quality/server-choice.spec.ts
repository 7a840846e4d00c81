import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalEnvironment } from '../contract/canonical-server.js';
import type { Server } from '../contract/model.js';
import { chooseServer, isOfServers, serversOf } from './server-choice.js';

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

  it('give no server where the one of the environment cannot be reached', () => {
    const all = [server('kafka', 'production'), server('files', 'dev'), server('any', null)];
    expect(chooseServer(all, 'prod', ({ name }) => name !== 'kafka')).toBeNull();
    expect(chooseServer(all, 'dev', ({ name }) => name !== 'kafka')?.name).toBe('files');
  });

  it('are those that evidence may be about; external results name none', () => {
    const servers = [server('lake', 'prod')];
    expect(['lake', 'warehouse', null].map((name) => isOfServers(servers, { server: name }))).toEqual([
      true,
      false,
      true,
    ]);
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
