import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PackedName, PackedNames } from './packed-names.js';

/** Characters of one to four bytes, around the places where UTF-8 and UTF-16 differ in order. */
const text = fc
  .array(
    fc.constantFrom('a', 'b', '|', '}', '\u0000', 'é', '\u07ff', '\ud7ff', '\ue000', '\uffff', '😀', '\u{10ffff}'),
    {
      maxLength: 5,
    },
  )
  .map((characters) => characters.join(''));

const name: fc.Arbitrary<PackedName> = fc.record({
  kind: fc.constantFrom('DATASET', 'JOB'),
  namespace: fc.oneof(fc.constantFrom('a', 'a|'), text),
  name: text,
});

const idOf = ({ kind, name: own, namespace }: PackedName): string =>
  `${kind === 'JOB' ? 'job' : 'dataset'}:${namespace}|${own}`;

describe('packed names', () => {
  it('are found, read and ordered as strings are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.array(name, { maxLength: 60 }), fc.array(name), (seed, all, others) => {
        const names = new PackedNames(seed);
        const first = new Map<string, number>();
        for (const each of all) {
          const id = names.add(each);
          const key = JSON.stringify(each);
          if (!first.has(key)) first.set(key, id);
        }
        all.forEach((each, id) => {
          expect(names.at(id)).toEqual(each);
          expect(names.kindOf(id)).toBe(each.kind);
        });
        for (const each of [...all, ...others]) expect(names.find(each)).toBe(first.get(JSON.stringify(each)) ?? null);
        all.forEach((a, left) => {
          const right = (left + 1) % all.length;
          const b = all[right] ?? a;
          const [x, y] = [idOf(a), idOf(b)];
          expect(Math.sign(names.compare(left, right))).toBe(x < y ? -1 : x > y ? 1 : 0);
        });
      }),
    );
  });

  it('are found after the table and the buffer have grown, and long ones too', () => {
    const names = new PackedNames(7);
    const named = (index: number) => ({ kind: 'DATASET', namespace: 'n', name: `table_${String(index)}` }) as const;
    for (let index = 0; index < 5_000; index += 1) {
      expect(names.add(named(index))).toBe(index);
      // The first names move to a larger table later than the newest ones.
      for (const known of [0, index >> 1, index]) expect(names.find(named(known))).toBe(known);
      expect(names.find(named(index + 1))).toBeNull();
    }
    const long = { kind: 'JOB', namespace: 'n', name: '😀'.repeat(4_000) } as const;
    expect(names.find(long)).toBeNull();
    expect(names.find({ ...long, name: '\ud83d' })).toBeNull();
    expect(names.add(long)).toBe(5_000);
    expect(names.find(long)).toBe(5_000);
    for (let index = 0; index < 5_000; index += 1) expect(names.find(named(index))).toBe(index);
    expect(names.find(named(5_000))).toBeNull();
  });
});
