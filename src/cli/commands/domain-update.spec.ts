import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

const DOMAIN = {
  ...{ name: 'finance', title: null, description: 'Money', owners: ['team:ledger'] },
  createdAt: '2026-01-01T00:00:00.000Z',
};

describe('domain update', () => {
  it('sends only what is given, and null for an empty option', async () => {
    cli.answers = [data({ updateDomain: { __typename: 'DomainUpdated', domain: DOMAIN } })];
    const run = await cli.run('domain', 'update', 'finance', '--title', '', '--owner', 'team:ledger');
    expect([run.exit, run.out]).toEqual([0, 'finance\nMoney\nowners: team:ledger\n']);
    expect(cli.requests[0]?.variables.input).toEqual({ name: 'finance', title: null, owners: ['team:ledger'] });
    await cli.run('domain', 'update', 'finance', '--description', 'Money');
    expect(cli.requests[1]?.variables.input).toEqual({ name: 'finance', description: 'Money' });
    await cli.run('domain', 'update', 'finance', '--owner', '');
    expect(cli.requests[2]?.variables.input).toEqual({ name: 'finance', owners: [] });
  });

  it('needs something to change', async () => {
    const run = await cli.run('domain', 'update', 'finance');
    expect([run.exit, cli.requests]).toEqual([2, []]);
    expect(run.err).toContain('nothing to change');
  });

  it('is exit 4 where the caller is no owner', async () => {
    const refused = { __typename: 'Forbidden', code: 'FORBIDDEN', message: 'no', help: 'ask', issues: [] };
    cli.answers = [data({ updateDomain: refused })];
    expect((await cli.run('domain', 'update', 'finance', '--title', 'x')).exit).toBe(4);
  });
});
