import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LIST_SAMPLES } from '../support/list-samples.js';
import { scriptedCli } from '../support/scripted-cli.js';

/**
 * Every list as a terminal of 80 and of 120 columns shows it, and as programs read it. The files
 * are changed by hand after a review: a difference is a changed answer.
 */
const cli = scriptedCli();

const WIDTHS = [
  ['80 columns', 80],
  ['120 columns', 120],
  ['piped', null],
] as const;

describe.each(Object.entries(LIST_SAMPLES))('%s', (name, { answers, argv }) => {
  it('is as approved', async () => {
    const parts: string[] = [];
    for (const [title, columns] of WIDTHS) {
      cli.columns = columns;
      cli.answers = [...answers];
      const { err, out } = await cli.run(...argv);
      parts.push(`== ${title}\n${out}${err === '' ? '' : `-- stderr\n${err}`}`);
    }
    const file = new URL(`lists/${name}.txt`, import.meta.url);
    expect(parts.join('\n')).toBe(readFileSync(file, 'utf8'));
  });

  it('has the envelope of lists, and refuses a column that it has not before it asks the server', async () => {
    cli.answers = [...answers];
    const json = JSON.parse((await cli.run(...argv, '--json')).out) as { data: Record<string, unknown> };
    expect(json.data).toMatchObject({ items: expect.any(Array) });
    expect(Object.keys(json.data)).toEqual(expect.arrayContaining(['items', 'totalCount', 'next']));
    cli.requests = [];
    const wrong = await cli.run(...argv, '--columns', 'nope');
    expect(wrong.exit).toBe(2);
    expect(wrong.err).toMatch(/there is no column `nope`\n {2}= help: The columns are \S+, /);
    expect(cli.requests).toEqual([]);
  });
});

/** Lists that need no server, or that have a suite of their own beside the command. */
const ELSEWHERE: ReadonlySet<string> = new Set(['explain', 'search']);

/** Every path of commands below this one that shows a list. */
async function listsBelow(path: readonly string[]): Promise<readonly string[]> {
  const { out } = await cli.run(...path, '--help');
  const below = /\nCommands:\n([\s\S]*?)(?:\n\n|$)/u.exec(out)?.[1] ?? '';
  const names = [...below.matchAll(/^ {2}([a-z][a-z-]*)/gmu)].map(([, name]) => name ?? '');
  const others = names.filter((name) => name !== 'help');
  const found: string[] = path.length > 0 && /^ {2}--columns </mu.test(out) ? [path.join(' ')] : [];
  for (const name of others) found.push(...(await listsBelow([...path, name])));
  return found;
}

it('has a sample of every command that shows a list', async () => {
  const sampled = Object.values(LIST_SAMPLES).map(({ argv }) => argv.join(' '));
  const lists = await listsBelow([]);
  expect(lists.length).toBeGreaterThan(10);
  const isSampled = (list: string): boolean => sampled.some((argv) => argv === list || argv.startsWith(`${list} `));
  expect(lists.filter((list) => !isSampled(list) && !ELSEWHERE.has(list))).toEqual([]);
});
