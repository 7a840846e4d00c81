import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();
const AT = '2023-10-28T06:00:00.000Z';
const pageInfo = { hasNextPage: true, endCursor: 'next' };

describe('lineage warnings', () => {
  it('lists warnings and how to continue', async () => {
    const warning = {
      eventId: 'e',
      receivedAt: AT,
      job: null,
      code: 'NAME_UNUSABLE',
      pointer: '/inputs/0',
      message: 'm',
    };
    cli.answers = [data({ lineageWarnings: { pageInfo, nodes: [warning] } })];
    const { exit, out } = await cli.run('lineage', 'warnings', '--job', 'dags|a', '--limit', '1');
    expect(exit).toBe(0);
    expect(out).toMatch(/NAME_UNUSABLE +\/inputs\/0 +m/);
    expect(out).toContain('(continue with --after next)');
    expect(cli.requests[0]?.variables).toMatchObject({ job: { namespace: 'dags', name: 'a' }, first: 1 });
    expect((await cli.run('lineage', 'warnings', '--job', 'a')).exit).toBe(2);
  });
});
