import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { freshPostgres } from '../support/databases.js';
import { freePort } from '../support/free-port.js';
import { type Step, languagesIn, missingLine, stepsIn } from './page.js';
import { Shell } from './shell.js';

/**
 * Runs every command of the docs, page by page in the order of the page, against the example mesh
 * of a server that `up` started, and compares the output with the page.
 */
const ROOT = process.cwd();
const PAGES = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(README\.md|CONTRIBUTING\.md|docs\/.*\.md)$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Commands that cannot run here, and where they are verified instead. */
const SHOWN_ELSEWHERE: readonly { readonly what: RegExp; readonly where: string }[] = [
  { what: /^(npm run up|npm run up -- .*)$/, where: 'the smoke stage of `npm test`, and the server of this suite' },
  { what: /^npm (test|test -- --quick)$/, where: 'the run that contains this suite' },
  {
    what: /^npm run (build|generate|lint|format|typecheck|layers|unused)( -- --check)?$/,
    where: 'one stage of `npm test` each',
  },
  { what: /^npm run dev\b/, where: '`up`, whose server it restarts at every save' },
  { what: /^npm run bench\b/, where: 'its results are committed in bench/results' },
  { what: /^concordat agent start\b/, where: 'test/e2e/agent/agent.spec.ts, with a real server' },
  { what: /^(git clone|cd|sudo apt-get install|xcode-select) /, where: 'a new machine' },
];
/** Pages whose commands another suite of this folder types, with a server of their own. */
const TYPED_APART: ReadonlySet<string> = new Set(['docs/guides/first-own-product.md']);
/** Pages show lists as a terminal does. */
const TERMINAL = { NO_COLOR: '1', CONCORDAT_COLUMNS: '200' };

const isTyped = (command: string): boolean => !SHOWN_ELSEWHERE.some(({ what }) => what.test(command));

let home: string;
let up: ChildProcess;
let upShowed = '';
let server: URL;
let databaseUrl: string;
const undo: (() => Promise<void>)[] = [];
let otherPort: number;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'concordat-docs-'));
  [databaseUrl, otherPort] = await Promise.all([freshPostgres(undo), freePort()]);
  up = spawn(process.execPath, ['bin/concordat', 'up', '--store', join(home, 'store'), '--port', '0'], { cwd: ROOT });
  server = await new Promise<URL>((resolve, reject) => {
    up.stdout?.on('data', (chunk: Buffer) => {
      upShowed += chunk.toString();
      const address = /Serving (http:\S+) until/.exec(upShowed)?.[1];
      if (address !== undefined) resolve(new URL(address));
    });
    up.stderr?.on('data', (chunk: Buffer) => (upShowed += chunk.toString()));
    up.on('close', (status) => {
      reject(new Error(`\`concordat up\` ended with ${String(status)}: ${upShowed}`));
    });
  });
}, 180_000);

afterAll(async () => {
  if (up.exitCode === null) {
    const ended = new Promise<number | null>((resolve) => up.once('close', resolve));
    up.kill('SIGINT');
    expect(await ended).toBe(0);
  }
  for (const step of undo) await step();
  rmSync(home, { recursive: true, force: true });
}, 60_000);

/** The text of the page with the addresses of this run. */
function here(text: string): string {
  return text
    .replaceAll('127.0.0.1:4600', server.host)
    .replaceAll('.concordat/demo', join(home, 'store'))
    .replaceAll(/\b4601\b/g, String(otherPort))
    .replaceAll('postgres://concordat@localhost/concordat', databaseUrl);
}

/** A new folder with links to the project for a page that writes files, else the project itself. */
function folderFor(steps: readonly Step[]): string {
  if (!steps.some(({ kind }) => kind === 'file')) return ROOT;
  const folder = mkdtempSync(join(home, 'page-'));
  for (const name of readdirSync(ROOT)) symlinkSync(join(ROOT, name), join(folder, name));
  return folder;
}

describe.each(PAGES)('$file', ({ file, text }) => {
  const steps = TYPED_APART.has(file) ? [] : stepsIn(text);
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
  let folder: string;
  let shell: Shell;

  beforeAll(() => {
    folder = folderFor(steps);
    const path = `${join(ROOT, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    const { CONCORDAT_TOKEN: _none, ...environment } = process.env;
    const own = { PATH: path, CONCORDAT_SERVER: server.origin, XDG_CONFIG_HOME: join(home, 'config') };
    shell = new Shell(folder, { ...environment, ...own, ...TERMINAL });
  });
  afterAll(() => shell.close(), 60_000);

  it('marks shell commands as `sh` or `console`', () => {
    expect(languagesIn(text).filter((language) => /^(bash|shell|zsh|powershell)$/.test(language))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => join(dirname(file), link));
    for (const link of links) expect({ link, there: isThere(link) }).toEqual({ link, there: true });
  });

  for (const step of steps) {
    if (step.kind === 'file') {
      it(`:${step.line} writes ${step.name}`, () => {
        const path = join(folder, step.name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, here(step.text), { flag: 'w' });
      });
    } else if (step.kind === 'graphql') {
      it(`:${step.line} is a valid document that succeeds`, async () => {
        expect(validate(schema, parse(step.text)).map(({ message }) => message)).toEqual([]);
        expect(await answerTo(step.text)).not.toHaveProperty('errors');
      });
    } else if (isTyped(step.command)) {
      it(`:${step.line} $ ${step.command}`, async () => {
        const { exit, output } = await shell.type(here(step.command));
        if (exit !== step.exit) throw new Error(`It exits with ${exit}, not ${step.exit}:\n${output}`);
        expectShown(step.shows.map(here), output);
      }, 120_000);
    } else if (step.shows.length > 0) {
      it(`:${step.line} shows the output of \`${step.command}\``, () => {
        expectShown(step.shows.map(here), upShowed);
      });
    }
  }
});

function expectShown(shows: readonly string[], output: string): void {
  const missing = missingLine(shows, output);
  if (missing !== null)
    throw new Error(`The page shows\n${missing}\nand the output has no such line there:\n${output}`);
}

function isThere(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}

async function answerTo(query: string): Promise<unknown> {
  const answer = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

describe('the docs', () => {
  it('are found and contain commands', () => {
    expect(PAGES.map(({ file }) => file)).toContain('README.md');
    const commands = PAGES.flatMap(({ text }) => stepsIn(text)).filter(({ kind }) => kind === 'command');
    expect(commands.length).toBeGreaterThan(40);
  });

  it('name only commands that exist', () => {
    const known = PAGES.find(({ file }) => file === 'docs/reference/cli.md')?.text ?? '';
    const words = (text: string): string[] => [...text.matchAll(/`concordat ([a-z-]+)/g)].map(([, word = '']) => word);
    const unknown = PAGES.flatMap(({ text }) => words(text)).filter(
      (word) => !new RegExp(`^## concordat ${word}\\b`, 'm').test(known),
    );
    expect(unknown).toEqual([]);
  });

  it('name only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = PAGES.flatMap(({ text }) => [...text.matchAll(/\bnpm (?:run ([a-z:]+)|test\b)/g)]);
    const unknown = named.map(([, name = 'test']) => name).filter((name) => !Object.hasOwn(scripts, name));
    expect(unknown).toEqual([]);
  });
});
