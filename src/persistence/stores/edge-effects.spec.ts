import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EdgeEffects, type EdgeSupport } from './edge-effects.js';

const order = fc.integer({ min: 0, max: 6 }).map(String);
const claim = fc.record({
  ...{ first: order, last: order, provenance: fc.constantFrom('EXPLICIT', 'COLUMN') },
  ...{ status: fc.integer({ min: 0, max: 3 }), through: fc.constantFrom(0, 1) },
});
const claims = fc.array(fc.record({ before: fc.option(claim), after: fc.option(claim), changes: fc.boolean() }), {
  maxLength: 6,
});

it('give the edge that all claims give, or do not know it', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const effects = new EdgeEffects();
      const before = all.map((each) => each.before);
      const after = all.map((each) => (each.changes ? each.after : each.before));
      for (const each of all)
        if (each.changes && (each.before !== null || each.after !== null)) effects.add('edge', each.before, each.after);
      const derived = effects.after('edge', supportOf(before));
      if (derived === 'UNCLEAR') return;
      if (derived === null) expect(supportOf(after)).toBeNull();
      else expect(strongestOf(after)).toContainEqual(derived);
    }),
    { numRuns: 2_000 },
  );
});

it('know the edge where a new claim is stronger than all others, and where a weaker one came', () => {
  const now: EdgeSupport = { first: '5', last: '6', provenance: 'EXPLICIT', status: 3, through: 0 };
  const edge: EdgeSupport = { ...now, first: '1', last: '5' };
  const effects = new EdgeEffects();
  effects.add('edge', edge, { ...edge, status: 1 });
  effects.add('edge', null, now);
  expect(effects.after('edge', edge)).toEqual({ ...now, first: '1' });
  const late = new EdgeEffects();
  late.add('edge', null, { ...now, first: '0', last: '2' });
  expect(late.after('edge', edge)).toEqual({ ...edge, first: '0' });
});

/** What the edge has by each of its strongest claims. */
function strongestOf(claims: readonly (EdgeSupport | null)[]): readonly EdgeSupport[] {
  const all = claims.filter((each) => each !== null);
  const first = all.map((each) => each.first).sort()[0] ?? '';
  const keys = all.map(({ last, status }) => `${String(status)} ${last}`).sort();
  return all
    .filter(({ last, status }) => `${String(status)} ${last}` === keys.at(-1))
    .map((each) => ({ ...each, first }));
}

function supportOf(claims: readonly (EdgeSupport | null)[]): EdgeSupport | null {
  return strongestOf(claims)[0] ?? null;
}
