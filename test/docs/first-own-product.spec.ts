import { mkdtempSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../support/free-port.js';
import { missingLine, stepsIn } from './page.js';
import { Shell } from './shell.js';

/**
 * Types the guide from an empty folder to the decision of a gate: every command after the first is
 * one that the tool has printed before.
 */
const STEPS = stepsIn(readFileSync('docs/guides/first-own-product.md', 'utf8'));
const MOST_COMMANDS = 6;
const commands = STEPS.filter((step) => step.kind === 'command');

let folder: string;
let shell: Shell;
let printed = '';
let began = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-own-'));
  const port = String(await freePort());
  shell = new Shell(folder, {
    HOME: folder,
    PATH: `${join(process.cwd(), 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    NO_COLOR: '1',
    CONCORDAT_COLUMNS: '200',
    CONCORDAT_PORT: port,
    CONCORDAT_SERVER: `http://127.0.0.1:${port}`,
  });
  for (const step of STEPS) {
    if (step.kind !== 'file') continue;
    mkdirSync(dirname(join(folder, step.name)), { recursive: true });
    writeFileSync(join(folder, step.name), step.text);
  }
  began = performance.now();
});
afterAll(async () => {
  await shell.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}, 60_000);

describe('the first product with own data', () => {
  it('takes at most six commands', () => {
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.length).toBeLessThanOrEqual(MOST_COMMANDS);
    expect(commands.at(-1)?.command).toMatch(/^concordat gate /);
  });

  it.each(commands.map((step, index) => ({ ...step, index })))(
    ':$line $ $command',
    async ({ command, exit, index, shows }) => {
      if (index > 0) expect(printed.split('\n').map((line) => line.trim())).toContain(command);
      const ran = await shell.type(command);
      printed += ran.output;
      if (ran.exit !== exit) throw new Error(`It exits with ${ran.exit}, not ${exit}:\n${ran.output}`);
      const missing = missingLine(shows, ran.output);
      if (missing !== null) throw new Error(`The page shows\n${missing}\nand the output is\n${ran.output}`);
    },
    120_000,
  );

  it('ends with PROCEED', () => {
    expect(printed).toMatch(/^PROCEED {2}bikes\/rides /m);
    process.stdout.write(`from an empty folder to PROCEED: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  });
});
