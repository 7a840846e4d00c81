import { describe, expect, it } from '@jest/globals';
import { nearest } from './nearest.js';

describe('the nearest word', () => {
  it.each([
    ['prot', 'port'],
    ['DATABASEURL', 'databaseUrl'],
    ['databse_url', 'databaseUrl'],
    ['xyz', null],
    ['', null],
  ])('to %j is %j', (word, meant) => {
    expect(nearest(word, ['port', 'databaseUrl', 'role'])).toBe(meant);
  });

  it('is none among none', () => expect(nearest('port', [])).toBeNull());
});
