import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DatasetId } from './dataset.js';
import type { Lifecycle } from './event.js';
import { type LifecycleSpan, changesOfEnds, finalChange, withLifecycle } from './run-changes.js';

const table = (name: string): DatasetId => ({ namespace: 'n', name });
const change = (word: string, previous: string | null = null): Lifecycle => ({
  change: word,
  previous: previous === null ? null : table(previous),
});

/** The changes of a run, each written `name CHANGE previous`, at their event. */
function changed(...steps: readonly (readonly [at: number, name: string, word: string, previous?: string])[]) {
  const ends = new Map<string, readonly LifecycleSpan[]>();
  for (const [at, name, word, previous] of steps)
    ends.set(name, withLifecycle(ends.get(name) ?? [], change(word, previous), String(at)));
  const named = [...ends].map(([name, lifecycles]) => ({ id: table(name), symlinks: [], lifecycles }));
  return changesOfEnds(named, 'end')
    .map(({ kind, name, previous }) => [name.name, kind, previous?.name].filter(Boolean).join(' '))
    .sort();
}

describe('changes of names in one run', () => {
  it('moves a dataset on that an earlier event renamed, and frees the name in between', () => {
    expect(changed([1, 'b', 'RENAME', 'a'], [2, 'c', 'RENAME', 'b'])).toEqual(['b DROP', 'c RENAME a']);
  });

  it('swaps two datasets in one event, and in three through another name', () => {
    const swapped = ['a RENAME b', 'b RENAME a'];
    expect(changed([1, 'a', 'RENAME', 'b'], [1, 'b', 'RENAME', 'a'])).toEqual(swapped);
    const steps = [
      [1, 'tmp', 'RENAME', 'a'],
      [2, 'a', 'RENAME', 'b'],
      [3, 'b', 'RENAME', 'tmp'],
    ] as const;
    expect(changed(...steps)).toEqual([...swapped, 'tmp DROP']);
  });

  it('changes nothing by renaming there and back', () => {
    expect(changed([1, 'b', 'RENAME', 'a'], [2, 'a', 'RENAME', 'b'])).toEqual(['b DROP']);
  });

  it('drops and creates again', () => {
    expect(changed([1, 't', 'DROP'], [2, 't', 'CREATE'])).toEqual(['t CREATE', 't DROP']);
  });

  it('drops what was renamed out of the way', () => {
    const steps = [
      [1, 'old', 'RENAME', 't'],
      [2, 't', 'RENAME', 'new'],
      [3, 'old', 'DROP'],
    ] as const;
    expect(changed(...steps)).toEqual(['old DROP', 't DROP', 't RENAME new']);
  });

  it('counts a change once that several events name', () => {
    expect(changed([1, 'b', 'RENAME', 'a'], [2, 'b', 'RENAME', 'a'])).toEqual(['b RENAME a']);
  });
});

it('knows the newest change; a CREATE in the event of a DROP counts', () => {
  const both = withLifecycle(withLifecycle([], change('CREATE'), '1'), change('DROP'), '1');
  expect(finalChange(both)).toBe('CREATE');
  expect(finalChange(withLifecycle(both, change('DROP'), '2'))).toBe('DROP');
  expect(finalChange([])).toBeNull();
});

it('keeps the same spans in any order of arrival', () => {
  const step = fc.tuple(fc.constantFrom('CREATE', 'DROP', 'OVERWRITE'), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const spans = (all: typeof steps) =>
        all.reduce<readonly LifecycleSpan[]>((known, [word, at]) => withLifecycle(known, change(word), String(at)), []);
      expect(spans([...steps].reverse())).toEqual(spans(steps));
    }),
  );
});
