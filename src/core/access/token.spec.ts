import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TOKEN_RANDOM_BYTES, formatToken, isWellFormedToken, sameDigest } from './token.js';

const random = fc.uint8Array({ minLength: TOKEN_RANDOM_BYTES, maxLength: TOKEN_RANDOM_BYTES });

describe('the token format', () => {
  it('is the prefix, 30 characters and 6 characters of CRC-32', () => {
    expect(formatToken(new Uint8Array(TOKEN_RANDOM_BYTES))).toMatch(/^concordat_0{30}[0-9A-Za-z]{6}$/);
    expect(crcOf('0'.repeat(30))).toBe(decode(formatToken(new Uint8Array(TOKEN_RANDOM_BYTES)).slice(-6)));
  });

  it('accepts what it formats and refuses every single changed character', () => {
    fc.assert(
      fc.property(
        random,
        fc.nat({ max: 35 }),
        fc.constantFrom('0', 'a', 'Z', '9', 'x', 'Y'),
        (bytes, position, character) => {
          const token = formatToken(bytes);
          const at = 'concordat_'.length + position;
          const changed = token.slice(0, at) + character + token.slice(at + 1);
          expect(isWellFormedToken(token)).toBe(true);
          expect(isWellFormedToken(changed)).toBe(changed === token);
        },
      ),
    );
  });

  it('rejects other strings', () => {
    for (const text of ['', 'concordat_', `ghp_${'a'.repeat(36)}`, ` ${formatToken(new Uint8Array(32))}`]) {
      expect(isWellFormedToken(text)).toBe(false);
    }
  });

  it('compares complete digests', () => {
    expect(sameDigest('abc', 'abc')).toBe(true);
    expect(sameDigest('abc', 'abd')).toBe(false);
    expect(sameDigest('abc', 'ab')).toBe(false);
  });
});

function decode(text: string): number {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return Array.from(text).reduce((sum, character) => sum * 62 + alphabet.indexOf(character), 0);
}

/** CRC-32 by its table-less definition over bits, independent of the code under test. */
function crcOf(text: string): number {
  let remainder = 0xffffffffn;
  for (const byte of Buffer.from(text)) {
    for (let bit = 0; bit < 8; bit++) {
      const low = (remainder ^ (BigInt(byte) >> BigInt(bit))) & 1n;
      remainder = (remainder >> 1n) ^ (low === 1n ? 0xedb88320n : 0n);
    }
  }
  return Number(remainder ^ 0xffffffffn);
}
