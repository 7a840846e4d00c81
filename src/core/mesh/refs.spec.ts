import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDomainName, parseConsumerRef, parseContractRef, parseProductRef, slug, slugDomain } from './refs.js';

describe('references', () => {
  it.each(['finance', 'emea.finance', 'plant_operations', 'customer360', 'a-b.c'])('takes %s as a domain', (name) => {
    expect(isDomainName(name)).toBe(true);
  });

  it.each(['', 'Finance', 'finance.', '.finance', 'a..b', 'a/b', '_a', 'a b', '*', 'x'.repeat(64), 'ä'])(
    'refuses %j as a domain',
    (name) => {
      expect(isDomainName(name)).toBe(false);
    },
  );

  it('reads a product, with nested domains', () => {
    expect(parseProductRef('emea.finance/ledger')).toEqual({
      ok: true,
      value: { domain: 'emea.finance', product: 'ledger' },
    });
  });

  it.each(['ledger', 'a/b/c', '/b', 'a/', 'A/b', 'a/b c', ''])('refuses %j as a product and says why', (text) => {
    const result = parseProductRef(text);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error.length).toBeGreaterThan(20);
  });

  it('distinguishes the four forms of a contract', () => {
    const value = (text: string) => {
      const result = parseContractRef(text);
      return result.ok ? result.value : result.error;
    };
    expect(value('53581432-6c55')).toEqual({ kind: 'id', id: '53581432-6c55' });
    expect(value('id:urn:a/b')).toEqual({ kind: 'id', id: 'urn:a/b' });
    expect(value('finance/ledger')).toEqual({ kind: 'product', domain: 'finance', product: 'ledger' });
    expect(value('finance/ledger/journal')).toEqual({
      kind: 'name',
      domain: 'finance',
      product: 'ledger',
      contract: 'journal',
    });
    expect(value('a/b/c/d')).toMatch(/3 slashes/);
    expect(value('id:')).toMatch(/empty/);
  });

  it('allows a scheduler’s name for a consumer', () => {
    expect(parseConsumerRef('customer360/Enrich.Daily_v2')).toEqual({
      ok: true,
      value: { domain: 'customer360', name: 'Enrich.Daily_v2' },
    });
    expect(parseConsumerRef('enrich').ok).toBe(false);
    expect(parseConsumerRef('customer360/a b').ok).toBe(false);
  });

  it('slugs free text', () => {
    expect(slug('My Quantum')).toBe('my_quantum');
    expect(slug('  Café – Ümsatz!')).toBe('cafe_umsatz');
    expect(slug('日本')).toBeNull();
    expect(slugDomain('EMEA.Finance Team')).toBe('emea.finance_team');
    expect(slugDomain('a..b')).toBeNull();
  });

  it('gives a valid name for any text that is not empty after slugging', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = slug(text);
        return name === null || (parseProductRef(`finance/${name}`).ok && slug(name) === name);
      }),
    );
  });

  it('reads domain/product', () => {
    const segment = fc.stringMatching(/^[a-z0-9]([a-z0-9_-]{0,20}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 3 }), segment, (domains, product) => {
        const ref = { domain: domains.join('.'), product };
        expect(parseProductRef(`${ref.domain}/${product}`)).toEqual({ ok: true, value: ref });
      }),
    );
  });
});
