import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayRead, mayReadBelow, ownerOf, parseDomainFolders } from './domain-folders.js';

const domains = ['finance', 'retail', 'emea', 'emea.finance', 'emerald.finance'];
const owner = (path: string): string | null => ownerOf(path.split('/'), domains);

describe('the domain that a folder belongs to', () => {
  it.each([
    ['finance', 'finance'],
    ['finance/ledger', 'finance'],
    ['fin', 'finance'],
    ['fi', null],
    ['financial', null],
    ['shared', null],
    ['emea', 'emea'],
    ['emea/orders', 'emea'],
    ['emea/finance', 'emea'],
    ['finance/emea', 'emea.finance'],
    ['fin/emea/2023', 'emea.finance'],
    ['finance/eme', null],
    ['', null],
  ])('%s: %s', (path, expected) => {
    expect(owner(path)).toBe(expected);
  });

  it('is never one of another name where a domain has exactly this name', () => {
    expect(ownerOf(['finance', 'ledger'], ['finance', 'ledger.financeops'])).toBe('finance');
    expect(ownerOf(['fin', 'ledger'], ['finance', 'ledger.finland'])).toBeNull();
    const name = fc.array(fc.stringMatching(/^[ab]{1,5}$/), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          name.map((parts) => parts.join('.')),
          { minLength: 1 },
        ),
        name,
        (all, below) => {
          for (const exact of all) {
            const folders = exact.split('.').reverse();
            const owner = ownerOf([...folders, ...below], all);
            expect(owner === null || owner === exact || owner.endsWith(`.${exact}`)).toBe(true);
            expect(ownerOf(folders, all)).toBe(exact);
          }
        },
      ),
    );
  });

  it('changes only below the folder of the domain in which another one is registered', () => {
    const name = fc.array(fc.stringMatching(/^[ab]{1,4}$/), { minLength: 1, maxLength: 3 });
    const names = fc.uniqueArray(
      name.map((parts) => parts.join('.')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(names, fc.nat(), fc.stringMatching(/^[ab]{1,4}$/), name, (all, index, child, folders) => {
        const parent = all[index % all.length] ?? '';
        const before = ownerOf(folders, all);
        const after = ownerOf(folders, [...all, `${child}.${parent}`]);
        if (after !== before) expect(before === parent || before?.endsWith(`.${parent}`)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is at most one, whatever the domains and folders are', () => {
    const name = fc.array(fc.stringMatching(/^[ab]{1,4}$/), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.uniqueArray(name.map((parts) => parts.join('.'))), name, (all, folders) => {
        const reading = all.filter((domain) => mayRead(domain, folders, { declared: null, domains: all }));
        expect(reading.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('folders in which a domain may read some file', () => {
  const below = (domain: string, path: string): boolean =>
    mayReadBelow(domain, path === '' ? [] : path.split('/'), { declared: null, domains });

  it.each([
    ['finance', '', true],
    ['finance', 'fin', true],
    ['finance', 'retail', false],
    ['finance', 'shared', false],
    ['finance', 'financial', false],
    ['emea.finance', 'finance', true],
    ['emea.finance', 'finance/orders', false],
    ['emea.finance', 'finance/eme', false],
    ['emea.finance', 'emea', false],
  ])('%s in %s: %s', (domain, path, expected) => {
    expect(below(domain, path)).toBe(expected);
  });

  it('are all folders above those that it may read', () => {
    const name = fc.array(fc.stringMatching(/^[ab]{1,4}$/), { minLength: 1, maxLength: 3 });
    const declared = parseDomainFolders('a=a/b;b=.');
    fc.assert(
      fc.property(fc.uniqueArray(name.map((parts) => parts.join('.'))), name, fc.nat(3), (all, folders, above) => {
        for (const rule of [
          { declared: null, domains: all },
          { declared, domains: all },
        ]) {
          for (const domain of [...all, 'a', 'b'].filter((one) => mayRead(one, folders, rule))) {
            expect(mayReadBelow(domain, folders.slice(0, above), rule)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('declared folders', () => {
  const declared = parseDomainFolders('finance=finance; retail=retail,shared/retail ;emea=.');
  const reads = (domain: string, path: string): boolean =>
    mayRead(domain, path === '' ? [] : path.split('/'), { declared, domains });

  it('are all that a domain may read', () => {
    expect(reads('finance', 'finance/ledger')).toBe(true);
    expect(reads('finance', 'fin')).toBe(false);
    expect(reads('retail', 'shared/retail/2023')).toBe(true);
    expect(reads('retail', 'shared')).toBe(false);
    expect(reads('retail', 'shared/retailers')).toBe(false);
    expect(reads('emea', '')).toBe(true);
    expect(reads('emea.finance', 'finance/emea')).toBe(false);
  });

  it.each(['', 'finance', 'finance=', 'finance=/data', 'finance=../x', 'finance=a;finance=b', '=a'])(
    'are refused as %j',
    (text) => {
      expect(parseDomainFolders(text)).toBeNull();
    },
  );
});
