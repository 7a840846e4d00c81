import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type Page, chromium } from 'playwright-core';

/** Where Debian installs it; `CONCORDAT_TEST_CHROMIUM` names another one. */
const CHROMIUM = process.env['CONCORDAT_TEST_CHROMIUM'] ?? '/usr/bin/chromium';
/** Tests run as root in containers; nothing but the server of the test is to be reached. */
const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** The installed Chromium, which is installed from Debian where it is missing. */
export function startChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) installChromium();
  return chromium.launch({ executablePath: CHROMIUM, args: OPTIONS });
}

function installChromium(): void {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stderr } = spawnSync('apt-get', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Chromium could not be installed; set CONCORDAT_TEST_CHROMIUM. ${stderr}`);
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules of accessibility that the page violates, each with its first element. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Sent through the debugger: the policy of the page permits no script of others.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    interface Axe {
      run: () => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ help, id, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`);
  });
}
