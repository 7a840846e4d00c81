import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EXPLAINED, explain } from '../core/explain/index.js';
import type { CliEnvironment } from './environment.js';
import { runCli } from './program.js';

/** The help of a command; null where there is no such command. */
async function helpOf(path: readonly string[]): Promise<string | null> {
  let out = '';
  const deps: CliEnvironment = {
    stdout: { write: (text) => (out += text) },
    stderr: { write: () => true },
    environment: {},
    folder: tmpdir(),
    version: '9.9.9',
    startServer: () => Promise.reject(new Error('not here')),
    createTokenOffline: () => Promise.reject(new Error('not here')),
    startAgent: () => Promise.reject(new Error('not here')),
    inspectSource: () => Promise.reject(new Error('not here')),
    ask: null,
    readSecret: () => Promise.resolve(null),
    lookAtStore: () => Promise.resolve({ kind: 'ABSENT' }),
    tryContract: () => Promise.reject(new Error('not here')),
    untilStopped: () => new Promise(() => undefined),
    realMillis: () => 0,
  };
  const exit = await runCli([...path, '--help'], deps);
  return exit === 0 && out.startsWith(`Usage: concordat ${path.join(' ')}`.trimEnd()) ? out : null;
}

/** The commands and, below a group, its own: every path that can be typed. */
async function commandsBelow(path: readonly string[]): Promise<readonly (readonly string[])[]> {
  const help = (await helpOf(path)) ?? '';
  const listed = /\nCommands:\n([\s\S]*?)\n\n/.exec(help)?.[1] ?? '';
  const names = [...listed.matchAll(/^ {2}([a-z][a-z-]*)/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'help');
  const below = await Promise.all(names.map((name) => commandsBelow([...path, name])));
  return [...names.map((name) => [...path, name]), ...below.flat()];
}

const OPTION = /(?<![\w-])--[a-z][a-z-]*/g;

/** The words in backticks after `concordat`. */
function mentionsIn(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/`concordat ([^`]*)`/g)].map(([, words]) =>
    (words ?? '').replace(/\$\{[^}]*\}/g, '<x>').split(/\s+/),
  );
}

describe('the commands in messages', () => {
  let commands: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const paths = await commandsBelow([]);
    commands = new Map(
      await Promise.all(paths.map(async (path) => [path.join(' '), (await helpOf(path)) ?? ''] as const)),
    );
  });

  /**
   * What is wrong with a mention: its command does not exist, needs a command below it, or lacks an
   * option that is named.
   */
  const problemOf = (words: readonly string[]): string | null => {
    const path = [3, 2, 1].map((length) => words.slice(0, length).join(' ')).find((words) => commands.has(words));
    if (path === undefined) return /^[<…]/u.test(words[0] ?? '') ? null : 'no such command';
    const help = commands.get(path) ?? '';
    if (help.includes('\nCommands:\n')) return 'a group of commands';
    return words.filter((word) => word.startsWith('--') && !help.includes(`${word} `))[0] ?? null;
  };

  it('are recognized where they do not exist', () => {
    const found = mentionsIn(
      '`concordat check run`, `concordat agree x`, `concordat check`, `concordat up --database-url y`, `concordat gate x --wait 3s`',
    );
    expect(found.map(problemOf)).toEqual([null, 'no such command', 'a group of commands', '--database-url', null]);
  });

  it.each(EXPLAINED)('%s names only commands and options that exist', (code) => {
    const { explanation = '', fix = '' } = explain(code) ?? {};
    const text = `${explanation} ${fix}`;
    expect(
      mentionsIn(text)
        .map(problemOf)
        .filter((problem) => problem !== null),
    ).toEqual([]);
    const everything = [...commands.values()].join('\n');
    const options = [...text.matchAll(OPTION)].map(([option]) => option);
    expect(options.filter((option) => !everything.includes(`${option} `))).toEqual([]);
  });

  it('are named correctly in every other text of the sources', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.spec)\.ts$/.test(file),
    );
    const wrong = files.flatMap((file) => {
      // A template that begins with the name is a sentence, not something to type.
      const text = readFileSync(join('src', file), 'utf8')
        .replaceAll('\\`', '´')
        .replace(/\(`concordat/g, '')
        .replaceAll('´', '`');
      return mentionsIn(text).map((words) => `${file}: ${words.join(' ')}: ${problemOf(words) ?? ''}`);
    });
    expect(wrong.length).toBeGreaterThan(20);
    expect(wrong.filter((line) => !line.endsWith(': '))).toEqual([]);
  });
});
