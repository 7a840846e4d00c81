// `docs/reference/codes.md` from src/core/codes, as `concordat explain` prints them: `node
// scripts/generate/codes.mjs [--check]`, after a build.
import { putGenerated } from '../lib/put-generated.mjs';

const load = (name) => import(`../../dist/src/core/codes/${name}.js`);
const { codes } = await load('index');
const { changeCodes } = await import('../../dist/src/core/explain/change-codes.js');
const { explain } = await import('../../dist/src/core/explain/index.js');
const SECTIONS = [
  ['Contracts and products', (await load('contract-codes')).contractCodes],
  ['Changes between two versions of a contract', changeCodes],
  ['Lineage', (await load('lineage-codes')).lineageCodes],
  ['Checks and evidence', (await load('quality-codes')).qualityCodes],
  ['Agents', (await load('agent-codes')).agentCodes],
  ['Health and the gate', (await load('gate-codes')).gateCodes],
  ['Business calendars and maintenance', (await load('calendar-codes')).calendarCodes],
  ['The catalog', (await load('catalog-codes')).catalogCodes],
  ['The API', (await load('api-codes')).apiCodes],
  ['Imports', (await load('import-codes')).importCodes],
  ['The command line', (await load('cli-codes')).cliCodes],
  ['The source of a first contract', (await load('source-codes')).sourceCodes],
];

const named = new Set(SECTIONS.flatMap(([, section]) => Object.keys(section)));
const missing = Object.keys(codes).filter((code) => !named.has(code));
if (missing.length > 0) throw new Error(`These codes are in no section of the page: ${missing.join(', ')}.`);

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const section = ([title, entries]) => {
  const rows = Object.keys(entries)
    .sort()
    .map((code) => {
      const { title, explanation, fix } = explain(code);
      const anchor = `<a id="${code.toLowerCase()}"></a>`;
      return `| ${anchor}\`${code}\` | **${cell(title)}.** ${cell(explanation)} | ${cell(fix)} |`;
    });
  return `## ${title}\n\n| code | what it means | how to fix it |\n|---|---|---|\n${rows.join('\n')}\n`;
};

putGenerated({
  'docs/reference/codes.md': `# Codes\n\nEvery code a user can see, as \`concordat explain CODE\` explains it. Made by \`scripts/generate/codes.mjs\` from \`src/core/codes\`. Do not edit.\n\n${SECTIONS.map(section).join('\n')}`,
});
