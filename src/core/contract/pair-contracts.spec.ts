import { describe, expect, it } from '@jest/globals';
import { pairContracts } from './pair-contracts.js';

/** `file=id`, or `file` alone for a file that cannot be read. */
const side = (...texts: string[]) =>
  texts.map((text) => {
    const [file = '', id] = text.split('=');
    return { file, id: id ?? null };
  });
const name = (one: { file: string; id: string | null } | null) =>
  one === null ? '-' : one.id === null ? one.file : `${one.file}=${one.id}`;

describe('contracts of two states of a folder', () => {
  it.each([
    ['stay the same by their id', ['a=1', 'b=2'], ['a=1', 'b=2'], ['a=1 > a=1', 'b=2 > b=2']],
    ['move with their id', ['a=1'], ['b=1'], ['a=1 > b=1']],
    ['swap files', ['a=1', 'b=2'], ['a=2', 'b=1'], ['b=2 > a=2', 'a=1 > b=1']],
    ['keep their file if the id changes', ['a=1'], ['a=2'], ['a=1 > a=2']],
    ['are added and removed', ['a=1', 'b=2'], ['b=2', 'c=3'], ['b=2 > b=2', '- > c=3', 'a=1 > -']],
    ['give their file to another contract', ['a=1'], ['a=2', 'b=1'], ['- > a=2', 'a=1 > b=1']],
    ['cannot be read on one side', ['a=1', 'b'], ['a', 'b=2'], ['a=1 > a', 'b > b=2']],
    ['have one id twice', ['a=1'], ['a=1', 'b=1'], ['a=1 > a=1', '- > b=1']],
    ['have one id twice, both sides', ['a=1', 'b=1'], ['b=1', 'c=1'], ['b=1 > b=1', 'a=1 > c=1']],
  ])('%s', (_what, older, newer, expected) => {
    const pairs = pairContracts(side(...older), side(...newer));
    expect(pairs.map((pair) => `${name(pair.older)} > ${name(pair.newer)}`)).toEqual(expected);
  });
});
