import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recordChunks } from './record-chunks.js';

const rows = fc.array(fc.tuple(fc.string({ maxLength: 60 }), fc.oneof(fc.integer(), fc.constant(null))));

it('has all rows in their order, in chunks of bounded rows and characters', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 200 }), (all, most, characters) => {
      const chunks = [...recordChunks(['name', 'count'], all, { rows: most, characters })];
      const parsed = chunks.map((chunk) => JSON.parse(chunk) as { name: string; count: number | null }[]);
      expect(parsed.flat().map(({ count, name }) => [name, count])).toEqual(all);
      for (const [index, chunk] of parsed.entries()) {
        expect(chunk.length).toBeGreaterThan(0);
        expect(chunk.length).toBeLessThanOrEqual(most);
        const brackets = chunk.length + 1;
        if (chunk.length > 1) expect((chunks[index] ?? '').length).toBeLessThanOrEqual(characters + brackets);
      }
    }),
  );
});
