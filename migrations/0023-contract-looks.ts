import { createHash } from 'node:crypto';
import type { Migration, MigrationDatabase } from './dialect.js';

/**
 * What the ids of contracts look like, so that a new one that can be mistaken for another is found without reading all of them.
 * The functions below are `looksOf` of src/core/access/names.ts as it is at this step.
 */
export const contractLooks: Migration = {
  name: '0023-contract-looks',
  async up(db) {
    const { text } = db;
    await db.run(`CREATE TABLE contract_look (
      look ${text} NOT NULL,
      contract_id ${text} NOT NULL REFERENCES contract (id),
      PRIMARY KEY (look, contract_id)
    )`);
    await fill(db);
  },
  async down(db) {
    await db.run('DROP TABLE contract_look');
  },
};

/** How many rows are in memory at once. */
const BATCH = 200;

async function fill(db: MigrationDatabase): Promise<void> {
  for (let last = ''; ;) {
    const rows = await db.all<{ id: string }>(
      `SELECT id FROM contract WHERE id > ? ORDER BY id LIMIT ${String(BATCH)}`,
      [last],
    );
    for (const { id } of rows) {
      for (const look of looksOf(id)) {
        const digest = createHash('sha256').update(look).digest('hex');
        await db.run('INSERT INTO contract_look (look, contract_id) VALUES (?, ?)', [digest, id]);
      }
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < BATCH) return;
    last = end.id;
  }
}

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[I|1]/gu, 'l'],
  [/0/gu, 'o'],
  [/rn/giu, 'm'],
  [/vv/giu, 'w'],
  [/-/gu, '_'],
  [/\s+/gu, ' '],
];

const LATIN_SHAPES = new Map(
  [
    ['АВСЕНІЈКМОРЅТУХҮԌԚԜӀѴѠ', 'ABCEHIJKMOPSTYXYGQWIVW'],
    ['асеһіјкорѕухүԁԛԝӏѵѡ', 'acehijkopsyxydqwlvw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧͿ', 'ABEZHIKMNOPTYXJ'],
    ['αικνορτυχγϳωη', 'aikvoptuxyjwn'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (letter, index) => [letter, to[index] ?? ''] as const)),
);

/** Exported for the test that compares it with the current one. */
export function looksOf(name: string): readonly string[] {
  const normal = name.normalize('NFKC');
  const latin = Array.from(normal, (letter) => LATIN_SHAPES.get(letter) ?? letter).join('');
  // A capital I looks like an l, and is an i in other case.
  return [...new Set([shape(folded(normal)), shape(folded(latin)), folded(shape(latin))])];
}

function shape(name: string): string {
  return SHAPES.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), name);
}

function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
