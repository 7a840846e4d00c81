import { describe, expect, it } from '@jest/globals';
import { runToEnd } from '../shared/cooperative.js';
import { type SearchEntry, type SearchIndex, compareHits, hitsOf } from './search.js';

const entry = (kind: SearchEntry['kind'], ref: string, facts: Partial<SearchEntry> = {}): SearchEntry => ({
  ...{ kind, ref, product: 'bikes/rides', title: null, description: null },
  ...facts,
});
const lines = 'rides.started_at\tWhen the ride began, in UTC\nrides.bike\nrides.station.Name';
const INDEX: SearchIndex = {
  entries: [
    entry('PRODUCT', 'bikes/rides', { title: 'Bike rides', description: `${'x'.repeat(60)} Trips of the week` }),
    entry('PRODUCT', 'bikes/ridership'),
    entry('CONTRACT', 'bikes/rides/rides', { description: 'A ride from one station to another' }),
    entry('DATASET', 'file|data/rides'),
  ],
  columns: [{ contract: 'bikes.rides', product: 'bikes/rides', lines, lower: lines.toLowerCase() }],
};
const hits = (...words: readonly string[]): readonly string[] =>
  runToEnd(hitsOf(INDEX, words)).map(({ kind, matched, ref }) => `${kind} ${ref} ${matched}`);

describe('a search', () => {
  it('has equal names first, then beginnings, then other names', () => {
    expect(hits('rides')).toEqual([
      'PRODUCT bikes/rides name',
      'CONTRACT bikes/rides/rides name',
      'DATASET file|data/rides name',
      'COLUMN bikes.rides#rides.bike name',
      'COLUMN bikes.rides#rides.started_at name',
      'COLUMN bikes.rides#rides.station.Name name',
    ]);
    expect(hits('ride')[0]).toBe('PRODUCT bikes/ridership name');
  });

  it('finds all words, in the name, the title or the description', () => {
    expect(hits('began')).toEqual(['COLUMN bikes.rides#rides.started_at description']);
    expect(hits('bike', 'week')).toEqual(['PRODUCT bikes/rides description']);
    expect(hits('bike rides')).toEqual(['PRODUCT bikes/rides title']);
    expect(hits('station')).toEqual([
      'COLUMN bikes.rides#rides.station.Name name',
      'CONTRACT bikes/rides/rides description',
    ]);
    expect(hits('rides', 'nothing')).toEqual([]);
  });

  it('does not find a column by the id of its contract, or by words of two columns', () => {
    expect(hits('bikes.rides#rides.bike')).toEqual([]);
    expect(hits('bike', 'started_at')).toEqual([]);
  });

  it('shows the text around the word', () => {
    const [hit] = runToEnd(hitsOf(INDEX, ['week']));
    expect(hit?.excerpt).toBe(`…${'x'.repeat(26)} Trips of the week`);
  });

  it('finds a limited number of columns', () => {
    const many = Array.from({ length: 6_000 }, (_, place) => `t.wide_${String(place)}`).join('\n');
    const block = (contract: string) => ({ contract, product: 'a/b', lines: many, lower: many });
    const index = { entries: INDEX.entries, columns: [block('a'), block('b'), block('c')] };
    expect(runToEnd(hitsOf(index, ['wide']))).toHaveLength(10_000);
  });

  it('compares many columns with many words in steps', () => {
    const line = `t.c\t${'ya'.repeat(250)}`;
    const lower = Array.from({ length: 60 }, () => line).join('\n');
    const block = { contract: 'a', product: 'a/b', lines: lower, lower };
    const words = [...Array.from({ length: 19 }, (_, place) => 'ya'.repeat(place + 1)), 'yq'];
    const work = hitsOf({ entries: [], columns: Array.from({ length: 100 }, () => block) }, words);
    let steps = 0;
    while (work.next().done !== true) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(50);
    const matching = hitsOf({ entries: [], columns: [{ ...block, lines: `${lower}\n`.repeat(100) }] }, ['ya']);
    for (steps = 0; matching.next().done !== true;) steps += 1;
    expect(steps).toBeGreaterThanOrEqual(30);
  });

  it('is in one order, whatever comes first', () => {
    const found = runToEnd(hitsOf(INDEX, ['rides']));
    expect([...found].reverse().sort(compareHits)).toEqual(found);
  });
});
