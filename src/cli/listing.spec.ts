import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../test/support/scripted-cli.js';

const cli = scriptedCli();

const contract = (ref: string, id: string, revisionCount: number): object => ({
  ref,
  id,
  latestVersion: '1.0.0',
  revisionCount,
});

describe('the options of a list', () => {
  const nodes = [
    contract('a/b/c', 'x,"y"', 9),
    contract('a/b/d', 'line\nline', 10),
    contract('a/b/e', '\tb ', 2),
    contract('a/b/f', 'f', 10),
  ];
  const list = async (...options: readonly string[]) => {
    cli.answers = [data({ contracts: { totalCount: 4, nodes } })];
    return cli.run('contract', 'list', ...options);
  };
  const linesOf = ({ out }: { readonly out: string }): readonly string[] => out.trimEnd().split('\n');

  it('choose columns, in their order, which are not dropped then', async () => {
    expect(linesOf(await list('--columns', 'version,Contract')).slice(0, 2)).toEqual([
      'version  contract',
      '1.0.0    a/b/c',
    ]);
  });

  it('sort by value: numbers as numbers, and what is equal as it was', async () => {
    cli.columns = null;
    const sorted = async (column: string) => (await list('--sort', column, '--columns', 'contract')).out;
    expect(await sorted('revisions')).toBe('a/b/e\na/b/c\na/b/d\na/b/f\n');
    expect(await sorted('-revisions')).toBe('a/b/d\na/b/f\na/b/c\na/b/e\n');
    const json = JSON.parse((await list('--sort', '-contract', '--json')).out) as { data: { items: object[] } };
    expect(json.data.items[0]).toMatchObject({ ref: 'a/b/f' });
  });

  it('write CSV with quotes where they are needed, on a terminal too', async () => {
    const { err, out } = await list('--csv', '--columns', 'contract,id', '--limit', '2');
    expect(out).toBe('contract,id\na/b/c,"x,""y"""\na/b/d,line\\nline\n');
    expect(err).toBe('2 of 4; filter the list, or raise --limit\n');
    expect(cli.requests[0]?.variables).toMatchObject({ first: 2 });
  });

  it('write nothing but rows to a pipe: one line each, without headings', async () => {
    cli.columns = null;
    expect((await list('--columns', 'id')).out).toBe('x,"y"\nline\\nline\n\\tb \nf\n');
    cli.answers = [data({ contracts: { totalCount: 0, nodes: [] } })];
    expect(await cli.run('contract', 'list')).toEqual({ exit: 0, out: '', err: 'none\n' });
  });

  it('write the rows alone with -q, on a terminal too', async () => {
    const quiet = await list('-q', '--columns', 'contract,id', '--limit', '2');
    expect(quiet).toEqual({ exit: 0, out: 'a/b/c\tx,"y"\na/b/d\tline\\nline\n', err: '' });
    cli.answers = [data({ contracts: { totalCount: 0, nodes: [] } })];
    expect(await cli.run('contract', 'list', '-q')).toEqual({ exit: 0, out: '', err: '' });
  });

  it.each([
    [['--sort', 'size'], 'there is no column `size`'],
    [['--columns', 'contract,'], 'there is no column ``'],
    [['--csv', '--json'], '--csv and --format exclude each other'],
    [['--limit', '0'], '--limit must be a whole number from 1 to 500'],
  ])('are wrong: %j', async (options, message) => {
    const { err, exit, out } = await list(...options);
    expect([exit, cli.requests]).toEqual([2, []]);
    expect(err + out).toContain(message);
  });
});
