import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type ChainedEntry, EMPTY_CHAIN, GENESIS_HASH, entryHash, extendVerification } from './chain.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function chain(length: number): ChainedEntry[] {
  const entries: ChainedEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const previousHash = entries.at(-1)?.hash ?? GENESIS_HASH;
    const content = { sequence, at: 'now', actor: 'a', action: 'x', subject: 's', beforeHash: null, afterHash: null };
    const origin = sequence < 3 ? null : { requestId: `r${String(sequence)}`, tokenId: 't' };
    entries.push({ ...content, origin, previousHash, hash: entryHash(previousHash, { ...content, origin }, sha256) });
  }
  return entries;
}

describe('the audit chain', () => {
  it('has one hash per content, which depends on the text alone', () => {
    expect(chain(1)[0]?.hash).toBe(
      sha256(
        `${'0'.repeat(64)}\n{"action":"x","actor":"a","afterHash":null,"at":"now","beforeHash":null,"sequence":1,"subject":"s"}`,
      ),
    );
  });

  it('gives the same result in one pass and page by page', () => {
    const entries = chain(7);
    const whole = extendVerification(EMPTY_CHAIN, entries, sha256);
    const paged = [entries.slice(0, 3), entries.slice(3)].reduce(
      (state, page) => extendVerification(state, page, sha256),
      EMPTY_CHAIN,
    );
    expect(paged).toEqual(whole);
    expect(whole).toEqual({ entries: 7, headHash: entries[6]?.hash, firstBroken: null });
  });

  it.each([
    [
      'an edited entry',
      (entries: ChainedEntry[]) => entries.map((e) => (e.sequence === 3 ? { ...e, actor: 'eve' } : e)),
      3,
    ],
    [
      'another token',
      (entries: ChainedEntry[]) =>
        entries.map((e) => (e.sequence === 4 ? { ...e, origin: { requestId: 'r4', tokenId: 'other' } } : e)),
      4,
    ],
    [
      'an entry that claims an earlier release',
      (entries: ChainedEntry[]) => entries.map((e) => (e.sequence === 5 ? { ...e, origin: null } : e)),
      5,
    ],
    ['a removed entry', (entries: ChainedEntry[]) => entries.filter((e) => e.sequence !== 3), 4],
    ['swapped entries', ([a, b, c, ...rest]: ChainedEntry[]) => [a, c, b, ...rest].flatMap((e) => e ?? []), 3],
    ['a removed beginning', (entries: ChainedEntry[]) => entries.slice(1), 2],
  ])('shows %s', (_what, tamper, broken) => {
    expect(extendVerification(EMPTY_CHAIN, tamper(chain(5)), sha256).firstBroken).toBe(broken);
  });
});
