import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

async function scriptOf(shell: string): Promise<string> {
  const { exit, out } = await cli.run('completion', shell);
  expect(exit).toBe(0);
  return out;
}

describe('completion', () => {
  it('is a script that bash can read and that completes commands and options', async () => {
    const script = await scriptOf('bash');
    execFileSync('bash', ['-n'], { input: script });
    const completed = (...words: readonly string[]): readonly string[] => {
      const typed = `${script}\nCOMP_WORDS=(concordat "$@"); COMP_CWORD=$#; _concordat; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const out = execFileSync('bash', ['-c', typed, 'bash', ...words], { encoding: 'utf8' });
      return out.split('\n').filter((word) => word !== '');
    };
    expect(completed('prod')).toEqual(['product']);
    expect(completed('product', 'l')).toEqual(['list']);
    expect(completed('--server', 'http://x', 'auth', 'token', 'ro')).toEqual(['rotate']);
    expect(completed('product', 'list', '--consumed')).toEqual(['--consumed-by']);
    expect(completed('product', 'list', '--serv')).toEqual(['--server']);
    expect(completed('completion', '')).toEqual([]);
  });

  it('has the same commands for zsh and fish', async () => {
    expect(await scriptOf('zsh')).toContain('"product list") subs=""; opts="--columns ');
    const fish = await scriptOf('fish');
    expect(fish).toContain(`complete -c concordat -n "__concordat_at 'product'" -f -a 'list' -d 'find products`);
    expect(fish).toContain(`complete -c concordat -n "__concordat_at 'product list'" -l 'sort' -d 'sort the listed`);
  });

  it('knows three shells', async () => {
    expect(await cli.run('completion', 'tcsh')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('The shells are bash, zsh, fish.'),
    });
  });
});
