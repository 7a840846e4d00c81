import { describe, expect, it } from '@jest/globals';
import { Memo } from './memo.js';

describe('a memo', () => {
  it('computes a key once, and keeps no more results than it may', () => {
    const computed: string[] = [];
    const memo = new Memo<string>(2);
    const ask = (key: string): string => memo.get(key, () => (computed.push(key), key.toUpperCase()));
    expect(['a', 'a', 'b', 'b'].map(ask)).toEqual(['A', 'A', 'B', 'B']);
    expect(computed).toEqual(['a', 'b']);
    ask('c');
    expect(ask('a')).toBe('A');
    expect(computed).toEqual(['a', 'b', 'c', 'a']);
  });
});
