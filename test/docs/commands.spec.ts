import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandsIn } from './commands.js';

/** Every command that the docs tell people to type is typed here, against the example mesh, in the order of the pages. */
const ROOT = process.cwd();
const pages = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(README|CONTRIBUTING|docs\/(?!adr\/).*)\b.*\.md$/.test(file));
const commands = pages.flatMap((file) => commandsIn(file, readFileSync(file, 'utf8')));
const typed = commands.filter(({ command }) => /^(concordat|curl)\b/.test(command));
const scripts = commands.filter(({ command }) => /^npm (test|run)\b/.test(command));

let folder: string;
let up: ChildProcess;
let server: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-docs-'));
  up = spawn(process.execPath, ['bin/concordat', 'up', '--store', folder, '--port', '0'], { cwd: ROOT });
  server = await new Promise<string>((resolve, reject) => {
    let out = '';
    up.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
      if (address) resolve(address);
    });
    let err = '';
    up.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    up.on('close', (status) => reject(new Error(`\`concordat up\` ended with ${status}: ${err}`)));
  });
}, 180_000);

afterAll(async () => {
  if (up.exitCode === null) {
    const ended = new Promise<number | null>((resolve) => up.once('close', resolve));
    up.kill('SIGINT');
    expect(await ended).toBe(0);
  }
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

function type(command: string): Promise<{ status: number | null; output: string }> {
  const env = {
    ...process.env,
    PATH: `${join(ROOT, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    CONCORDAT_SERVER: server,
  };
  const child = spawn('sh', ['-c', command.replaceAll('http://127.0.0.1:4600', server)], { cwd: ROOT, env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

describe('the docs', () => {
  it('are found, and tell people to type something', () => {
    expect(pages).toContain('README.md');
    expect(typed.length).toBeGreaterThan(2);
  });

  it('name only scripts that exist', () => {
    const known = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
    for (const { command } of scripts) expect(known).toContain(/^npm (?:run )?([\w:]+)/.exec(command)?.[1]);
  });

  for (const { file, line, command, exit } of typed.filter(
    ({ command: text }) => !/^concordat (up|serve)\b/.test(text),
  )) {
    it(`${file}:${line} $ ${command}`, async () => {
      const { status, output } = await type(command);
      expect({ status, output }).toMatchObject({ status: exit });
    }, 120_000);
  }
});

describe('the search for commands', () => {
  it('takes shell blocks, continued lines and named exit codes, and nothing else', () => {
    const text = [
      '`inline`',
      '```sh',
      '# why',
      'concordat a \\',
      '  b  # exit 3: WAIT',
      '```',
      '```json',
      'x',
      '```',
      '```console',
      '$ c',
      'd',
      '```',
    ];
    expect(commandsIn('a.md', text.join('\n'))).toEqual([
      { file: 'a.md', line: 5, command: 'concordat a b', exit: 3 },
      { file: 'a.md', line: 11, command: 'c', exit: 0 },
    ]);
  });
});
