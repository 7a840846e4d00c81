import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DatasetFacts } from '../../core/lineage/event.js';
import { MOST_SYMLINKS, MOST_SYMLINKS_OF_DATASET, Symlinks } from './most-symlinks.js';

function dataset(count: number): DatasetFacts {
  const symlinks = Array.from({ length: count }, (_, n) => ({ namespace: 's', name: String(n) }));
  return { id: { namespace: 'n', name: 'd' }, symlinks } as unknown as DatasetFacts;
}

it('keeps the first symlinks of each dataset and of the event, and counts the others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 600 }), (counts) => {
      const symlinks = new Symlinks();
      const kept = counts.map((count) => symlinks.ofDataset(dataset(count)).symlinks);
      const all = kept.reduce((sum, { length }) => sum + length, 0);
      expect(all).toBeLessThanOrEqual(MOST_SYMLINKS);
      expect(all + symlinks.leftOut).toBe(counts.reduce((sum, count) => sum + count, 0));
      for (const [index, links] of kept.entries()) {
        expect(links).toEqual(dataset(counts[index] ?? 0).symlinks.slice(0, links.length));
        expect(links.length).toBeLessThanOrEqual(MOST_SYMLINKS_OF_DATASET);
      }
      if (all < MOST_SYMLINKS) {
        const expected = counts.map((count) => Math.min(count, MOST_SYMLINKS_OF_DATASET));
        expect(kept.map(({ length }) => length)).toEqual(expected);
      }
    }),
    { numRuns: 50 },
  );
});
