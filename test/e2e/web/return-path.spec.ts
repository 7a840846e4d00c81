import { describe, expect, it } from '@jest/globals';
import { returnPath } from '../../../web/src/api/return-path.js';

describe('the path after a login', () => {
  it.each(['/', '/catalog?text=x', '/products/retail/pos_sales/history?partition=2023-10-27'])('is %s', (path) => {
    expect(returnPath(path)).toBe(path);
  });

  it.each([null, '', 'https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:x'])(
    'is the board instead of %s',
    (path) => {
      expect(returnPath(path)).toBe('/');
    },
  );
});
