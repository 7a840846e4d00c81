import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeEvent } from '../../src/formats/openlineage/decode.js';
import { LineageRecorder, sha256 } from '../support/lineage-recorder.js';

const corpus = new URL('../corpus/', import.meta.url);
const EVENTS = [
  'openlineage/events/CLL/events/5.json',
  'openlineage/events/python-client/example_full_event.json',
  'openlineage/explicit-lineage/ExplicitLineageExamples/01.json',
  'airflow-openlineage/065-start-orders_pg.load.json',
].map((file) => JSON.parse(readFileSync(new URL(file, corpus), 'utf8')) as object);

/** A value in the event, by its path. */
function paths(value: unknown, way: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...way]];
  return [[...way], ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...way, key]))];
}

function replaced(value: unknown, way: readonly string[], by: unknown): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, by) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]: [string, unknown]) => [
      name,
      name === key ? replaced(item, rest, by) : item,
    ]),
  );
}

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    '\u0000',
    '\ud800',
    -0,
    1e308,
    [],
    {},
    [[]],
    true,
    '2023-99-99T00:00:00Z',
    'x'.repeat(20_000),
  ),
);

/** Decodes and, if accepted, folds twice: nothing may throw. */
function survives(text: string): void {
  const decoded = decodeEvent(text, sha256);
  if (!decoded.ok) {
    expect(decoded.error.reason.length).toBeGreaterThan(0);
    return;
  }
  const book = new LineageRecorder();
  book.fold(decoded.value);
  const once = book.summary();
  book.fold(decoded.value);
  expect(book.summary()).toEqual(once);
}

describe('the decoder with arbitrary input', () => {
  it('accepts or rejects any JSON, and never throws', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), survives), { numRuns: 2_000 });
  });

  it('accepts or rejects any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survives), { numRuns: 1_000 });
  });

  it('accepts or rejects real events with one value replaced', () => {
    const mutation = fc
      .constantFrom(...EVENTS)
      .chain((event) => fc.record({ event: fc.constant(event), way: fc.constantFrom(...paths(event)), by: nasty }));
    fc.assert(
      fc.property(mutation, ({ by, event, way }) => survives(JSON.stringify(replaced(event, way, by)))),
      { numRuns: 3_000 },
    );
  });

  it('accepts the examples of the explicit lineage proposal, once they are complete', () => {
    const folder = new URL('openlineage/explicit-lineage/ExplicitLineageExamples/', corpus);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const example = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
      const decoded = decodeEvent(
        JSON.stringify({ eventTime: '2023-10-28T00:00:00Z', producer: 'p', ...example }),
        sha256,
      );
      expect([file, decoded]).toMatchObject([file, { ok: true }]);
    }
  });
});
