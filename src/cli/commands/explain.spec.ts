import { describe, expect, it } from '@jest/globals';
import { scriptedCli } from '../../../test/support/scripted-cli.js';
import { EXPLAINED, kindOf } from '../../core/explain/index.js';

const cli = scriptedCli();

describe('explain without a code', () => {
  it('lists every code once, below what it is about', async () => {
    const { exit, out } = await cli.run('explain');
    expect(exit).toBe(0);
    const listed = out.split('\n').flatMap((line) => /^ {2}(\S+) {2}\S/.exec(line)?.[1] ?? []);
    expect([...listed].sort()).toEqual([...EXPLAINED].sort());
    const gates = out.split('\n\n').find((block) => block.startsWith('gates\n'));
    expect(gates).toContain('  SCORE_WAITS  ');
    expect(gates).not.toContain('  COLUMN_MISSING  ');
  });

  it('fits the terminal', async () => {
    cli.columns = 40;
    const { out } = await cli.run('explain');
    expect(out.split('\n').filter((line) => line.length > 40)).toEqual([]);
  });

  it('is a list elsewhere, which can be filtered by line', async () => {
    cli.columns = null;
    const { out } = await cli.run('explain', '--sort', 'kind');
    expect(out.split('\n')).toContainEqual(expect.stringMatching(/^SCORE_WAITS\tgates\t/));
    const { data } = JSON.parse((await cli.run('explain', '--json')).out) as { data: { totalCount: number } };
    expect(data.totalCount).toBe(EXPLAINED.length);
  });

  it('knows what every code is about', () => {
    expect(EXPLAINED.filter((code) => kindOf(code) === undefined)).toEqual([]);
  });
});
