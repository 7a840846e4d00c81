import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

describe('a name that the catalog does not have', () => {
  const pageInfo = { hasNextPage: false, endCursor: null };
  const none = data({ products: { totalCount: 0, nodes: [], pageInfo }, sensors: [] });

  it.each([
    ['product', 'list'],
    ['sensor', 'list'],
    ['sensor', 'status'],
  ])('is reported for a domain, with exit code 1: %s %s', async (...command) => {
    cli.answers = [none, data({ domain: null }), data({ nearestName: 'node' })];
    const run = await cli.run(...command, '--domain', 'nope');
    expect(run).toMatchObject({ exit: 1, out: '' });
    expect(run.err).toContain('error[NOT_FOUND]: there is no domain nope');
    expect(run.err).toContain('Did you mean `node`?');
    expect(cli.requests.at(-1)?.variables).toEqual({ kind: 'DOMAIN', name: 'nope' });
  });

  it('is not a domain that is merely empty', async () => {
    cli.answers = [none, data({ domain: { name: 'empty' } }), none];
    expect(await cli.run('product', 'list', '--domain', 'empty')).toMatchObject({ exit: 0, out: 'none\n' });
  });
});

describe('domain register', () => {
  const registered = data({ registerDomain: { __typename: 'DomainRegistered', domain: { name: 'shop' } } });

  it.each([
    ['registered', null],
    ['unchanged', { name: 'shop' }],
  ])('reports `%s` where the domain before was %j', async (outcome, domain) => {
    cli.answers = [data({ domain }), registered];
    expect(await cli.run('domain', 'register', 'shop')).toMatchObject({ exit: 0, out: `${outcome} shop\n` });
  });
});
