import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { field, model, object } from '../../../test/support/quality-models.js';
import { utf8Length } from '../shared/text.js';
import { checksOf } from './derive.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the id of a check', () => {
  const keyOf = (columns: number, letter: string): string[] => {
    const fields = Array.from({ length: columns }, (_, at) =>
      field(`${letter.repeat(40)}${String(at)}`, { primaryKeyPosition: at + 1 }),
    );
    const all = checksOf(model([object('orders', fields)], { id: 'c'.repeat(512) }), sha256);
    return all.filter(({ kind }) => kind === 'primary-key').map(({ id }) => id);
  };

  it('contains all columns if there is room', () => {
    expect(keyOf(20, 'x')[0]).toMatch(/#orders\.(x{40}\d+,?){20}:primary-key$/);
  });

  it('ends in a digest, without losing distinctness, if it would be too long for an index', () => {
    const [first, other] = [keyOf(100, 'x')[0] ?? '', keyOf(101, 'x')[0] ?? ''];
    expect(first).toMatch(/~[0-9a-f]{32}$/);
    expect(first).not.toBe(other);
    expect(keyOf(100, 'x')).toEqual([first]);
    expect(utf8Length(keyOf(100, '😀')[0] ?? '')).toBeLessThanOrEqual(1_536);
  });
});
