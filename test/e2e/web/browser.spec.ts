import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startChromium, violationsOf } from '../../support/chromium.js';
import { filledMesh } from '../../support/filled-mesh.js';
import { type MeshServer, serve } from '../mesh/mesh-server.js';

const folder = mkdtempSync(join(tmpdir(), 'concordat-web-'));
let mesh: MeshServer;
let browser: Browser;
beforeAll(async () => {
  mesh = await serve(folder, (await filledMesh()).copyTo(join(folder, 'served')));
  browser = await startChromium();
}, 900_000);
afterAll(async () => {
  await browser.close();
  await mesh.close();
  rmSync(folder, { recursive: true, force: true });
});

let page: Page;
/** What the page wrote as an error, and exceptions. */
let problems: string[];
beforeEach(async () => {
  problems = [];
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
});
afterEach(() => page.close());

const open = async (path: string): Promise<void> => {
  await page.goto(mesh.url + path, { waitUntil: 'load', timeout: 60_000 });
};
const seen = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

/** Each page with something that only its main part shows. */
const PAGES: readonly (readonly [path: string, shown: string | RegExp])[] = [
  ['/', /explains \d products/],
  ['/catalog', '13 products'],
  ['/domains/finance', 'general_ledger'],
  ['/products/customer360/enriched_events', 'Can I use it?'],
  ['/products/customer360/enriched_events/checks', 'critical'],
  ['/products/customer360/enriched_events/history', '2023'],
  ['/products/retail/pos_sales/contract', 'sale_id'],
  ['/lineage?focus=finance/general_ledger', 'general_ledger'],
  ['/gates', 'Overrides'],
  ['/diff', 'What would change, and for whom'],
  ['/coordinator', 'From event to result'],
  ['/governance', 'contract.publish'],
  ['/governance/domains', 'customer360'],
  ['/governance/tokens', 'There are no tokens.'],
  ['/governance/me', 'local access, without a token'],
  ['/look', 'not arrived'],
  ['/nowhere', 'There is no such page'],
];

describe('a page', () => {
  it.each(PAGES)(
    '%s shows its main part, without errors and without violations of accessibility',
    async (path, shown) => {
      await open(path);
      await seen(shown);
      expect(await violationsOf(page)).toEqual([]);
      expect(problems).toEqual([]);
    },
    60_000,
  );

  it('of a product or a decision that does not exist says so', async () => {
    await open('/products/finance/nothing');
    await seen(/finance\/nothing/);
    await open('/gates/0000');
    await seen('No decision has this id.');
  }, 60_000);

  it('is used by keys: rows are chosen and opened, and the keys are listed', async () => {
    await open('/catalog');
    await seen('13 products');
    await page.keyboard.press('?');
    await seen('next row');
    await page.keyboard.press('Escape');
    await page.getByText('next row').waitFor({ state: 'hidden' });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/products\/customer360\/lifetime_value/);
    await page.keyboard.press('/');
    await page.keyboard.type('ledger');
    await page.keyboard.press('Enter');
    await page.waitForURL(/catalog\?text=ledger/);
    await seen('finance/general_ledger');
  }, 60_000);
});

describe('from the board', () => {
  it('the cause of a degraded product and who can help take two clicks', async () => {
    await open('/');
    await page.getByRole('link', { name: 'customer360/enriched_events' }).first().click();
    await seen('Can I use it?');
    await seen(/2023-08-17/);
    await seen('amara.voss');
    await page
      .getByRole('link', { name: /general_ledger.*2023-08-17/ })
      .first()
      .click();
    await page.waitForURL(/finance\/general_ledger\?partition=2023-08-17/);
    await seen(/journal sums to zero/);
  }, 60_000);

  it('whom the removal of a column would affect is shown before it is published', async () => {
    await open('/diff?contract=retail/pos_sales/point-of-sale_sales&from=1.0.0');
    await page.getByRole('button', { name: 'Start from 1.0.0' }).click();
    const editor = page.getByLabel('Proposed document (ODCS, YAML or JSON)');
    await editor.fill(withoutColumn(await editor.inputValue(), 'sale_id'));
    await page.getByRole('button', { name: 'Compare' }).click();
    await seen('The changes require a MAJOR version.');
    await page.locator('td', { hasText: 'retail/unified_demand' }).first().waitFor();
  }, 60_000);

  it('a consumer that waits is found, and freed by an override with an expiry', async () => {
    const question = new URLSearchParams({ consumer: 'reporting/daily_dag', partition: '2023-10-27' });
    const answer = await fetch(`${mesh.url}/api/v1/gate/support/helpdesk_tickets?${question.toString()}`);
    expect(await answer.json()).toMatchObject({ verdict: 'WAIT' });
    await open('/');
    await page
      .getByRole('row', { name: /reporting\/daily_dag/ })
      .getByRole('link', { name: 'WAIT' })
      .click();
    await seen('What ends it, and who can help');
    await page.getByLabel(/Reason/).fill('the tickets of that day were lost');
    await page.getByRole('button', { name: 'Override', exact: true }).click();
    await seen('Recorded. The next request gets PROCEED.');
    await open('/gates');
    await seen('the tickets of that day were lost');
    expect(problems).toEqual([]);
  }, 60_000);
});

function withoutColumn(document: string, column: string): string {
  const lines = document.split('\n');
  const from = lines.findIndex((line) => line.trim() === `- name: ${column}`);
  const indent = lines[from]?.search(/\S/) ?? 0;
  const length = lines.slice(from + 1).findIndex((line) => line.trim() !== '' && line.search(/\S/) <= indent);
  lines.splice(from, length + 1);
  return lines.join('\n');
}
