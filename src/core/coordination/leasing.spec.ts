import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outermostDomain } from '../mesh/domain.js';
import { type LeaseFacts, NO_LIMITS, type ScopeLimit, type Share, type WorkGroup, shareOut } from './leasing.js';
import { ANY_WORK, NO_NEEDS, canRun } from './needs.js';

const NOW = '2023-10-28T06:00:00.000Z';
const LATER = '2023-10-28T07:00:00.000Z';

const aGroup = (part: Partial<WorkGroup>): WorkGroup => ({
  ...{ id: 1, domain: 'a', place: '', needs: NO_NEEDS, queued: 1, priority: 0, dueAt: NOW, servedAt: null },
  ...part,
});
const facts = (part: Partial<LeaseFacts>): LeaseFacts => ({
  ...{ groups: [], held: [], given: [], breakers: new Map(), limits: NO_LIMITS, agent: ANY_WORK, slots: 10, now: NOW },
  ...part,
});
const counted = (shares: readonly Share[]): Record<string, number> =>
  Object.fromEntries(shares.map(({ count, group }) => [group.id, count]));

describe('what an agent gets', () => {
  it('is shared among domains, whatever one of them has queued', () => {
    const groups = [aGroup({ id: 1, queued: 10_000 }), aGroup({ id: 2, domain: 'b', queued: 3 })];
    expect(counted(shareOut(facts({ groups })))).toEqual({ 1: 7, 2: 3 });
  });

  it('goes to the domain that holds the fewest leases, then to the one that waited longest', () => {
    const groups = [
      aGroup({ id: 1, queued: 5, servedAt: NOW }),
      aGroup({ id: 2, domain: 'b', queued: 5, servedAt: null }),
    ];
    expect(counted(shareOut(facts({ groups, slots: 1 })))).toEqual({ 2: 1 });
    const held = [{ domain: 'b', place: '', count: 1 }];
    expect(counted(shareOut(facts({ groups, held, slots: 1 })))).toEqual({ 1: 1 });
  });

  it('counts nested domains as one', () => {
    const groups = ['x.a', 'y.a', 'b'].map((domain, id) => aGroup({ id, domain, queued: 10 }));
    expect(counted(shareOut(facts({ groups, slots: 4 })))).toEqual({ 0: 2, 2: 2 });
    const limits = { ...NO_LIMITS, domain: { concurrency: 3, perMinute: null } };
    expect(counted(shareOut(facts({ groups, limits })))).toEqual({ 0: 3, 2: 3 });
  });

  it('of a domain is what has the highest priority, then what is due longest', () => {
    const groups = [
      aGroup({ id: 1, dueAt: LATER, queued: 2 }),
      aGroup({ id: 2, queued: 2 }),
      aGroup({ id: 3, priority: 5, dueAt: LATER, queued: 2 }),
    ];
    expect(counted(shareOut(facts({ groups, slots: 5 })))).toEqual({ 3: 2, 2: 2, 1: 1 });
  });

  it('is nothing of a server that does not answer, and one item to try it again', () => {
    const groups = [aGroup({ place: 'p', queued: 4 })];
    const of = (openUntil: string, held = 0): Record<string, number> =>
      counted(
        shareOut(
          facts({
            groups,
            held: [{ domain: 'a', place: 'p', count: held }],
            breakers: new Map([['p', { failures: 5, openUntil }]]),
          }),
        ),
      );
    expect([of(LATER), of(NOW), of(NOW, 1)]).toEqual([{}, { 1: 1 }, {}]);
  });
});

const domain = fc.constantFrom('a', 'x.a', 'b', 'c');
const place = fc.constantFrom('', 'p', 'q');
const limit: fc.Arbitrary<ScopeLimit> = fc.record({
  concurrency: fc.option(fc.nat(6), { nil: null }),
  perMinute: fc.option(fc.nat(6), { nil: null }),
});
const counts = fc.array(fc.record({ domain, place, count: fc.nat(4) }), { maxLength: 4 });
const group = fc.record({
  domain,
  place,
  needs: fc.constantFrom(NO_NEEDS, { serverType: 'local', labels: { region: 'eu' } }),
  queued: fc.nat(8),
  priority: fc.integer({ min: -1, max: 1 }),
  dueAt: fc.constantFrom(NOW, LATER),
  servedAt: fc.constantFrom(null, NOW, LATER),
});
const someFacts: fc.Arbitrary<LeaseFacts> = fc
  .record({
    groups: fc.array(group, { maxLength: 8 }),
    held: counts,
    given: counts,
    breakers: fc
      .array(fc.record({ place, openUntil: fc.constantFrom(null, NOW, LATER) }), { maxLength: 2 })
      .map((all) => new Map(all.map(({ openUntil, place: at }) => [at, { failures: 5, openUntil }]))),
    limits: fc.record({ domain: limit, server: limit }),
    agent: fc.record({
      domains: fc.option(fc.subarray(['a', 'b']), { nil: null }),
      serverTypes: fc.constantFrom(null, ['local'], []),
      labels: fc.constantFrom<Readonly<Record<string, string>>>({}, { region: 'eu' }, { region: 'us' }),
    }),
    slots: fc.nat(20),
  })
  .map(({ groups, ...rest }) => ({ ...rest, groups: groups.map((each, id) => ({ ...each, id })), now: NOW }));

/** How much of a domain or server is held or given in the end. */
function total(
  all: readonly { readonly count: number; readonly domain: string; readonly place: string }[],
  is: (each: { readonly domain: string; readonly place: string }) => boolean,
): number {
  return all.filter(is).reduce((sum, { count }) => sum + count, 0);
}

describe('any shares', () => {
  it('keep to what is queued, to the slots and to what the agent can run', () => {
    fc.assert(
      fc.property(someFacts, (given) => {
        const shares = shareOut(given);
        expect(shares.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(given.slots);
        for (const { count, group: of } of shares) {
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(of.queued);
          expect(canRun(given.agent, of)).toBe(true);
        }
      }),
    );
  });

  it('exceed no limit that was not exceeded before, and leave open breakers alone', () => {
    fc.assert(
      fc.property(someFacts, (of) => {
        const shares = shareOut(of);
        const added = shares.map(({ count, group: { domain: name, place: at } }) => ({
          count,
          domain: name,
          place: at,
        }));
        for (const { domain: name, place: at } of added) {
          const isDomain = (each: { readonly domain: string }): boolean =>
            outermostDomain(each.domain) === outermostDomain(name);
          const isPlace = (each: { readonly place: string }): boolean => at !== '' && each.place === at;
          expect(total([...of.held, ...added], isDomain)).toBeLessThanOrEqual(of.limits.domain.concurrency ?? Infinity);
          expect(total([...of.given, ...added], isDomain)).toBeLessThanOrEqual(of.limits.domain.perMinute ?? Infinity);
          expect(total([...of.held, ...added], isPlace)).toBeLessThanOrEqual(of.limits.server.concurrency ?? Infinity);
          expect(total([...of.given, ...added], isPlace)).toBeLessThanOrEqual(of.limits.server.perMinute ?? Infinity);
          const openUntil = at === '' ? null : (of.breakers.get(at)?.openUntil ?? null);
          if (openUntil !== null) {
            expect(openUntil).toBe(NOW);
            expect(total([...of.held, ...added], isPlace)).toBe(1);
          }
        }
      }),
    );
  });

  it('leave no slot free for which an item could be leased', () => {
    fc.assert(
      fc.property(someFacts, (of) => {
        const shares = shareOut(of);
        const used = shares.reduce((sum, { count }) => sum + count, 0);
        if (used === of.slots) return;
        const added = shares.map(({ count, group: { domain: name, place: at } }) => ({
          count,
          domain: name,
          place: at,
        }));
        const left = of.groups.map((each) => ({
          ...each,
          queued: each.queued - (shares.find(({ group: { id } }) => id === each.id)?.count ?? 0),
        }));
        const more = { ...of, groups: left, held: [...of.held, ...added], given: [...of.given, ...added], slots: 1 };
        expect(shareOut(more)).toEqual([]);
      }),
    );
  });

  it('give no domain two more than another that could have had one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 6 }), fc.nat(20), (queued, slots) => {
        const groups = queued.map((each, id) => aGroup({ id, domain: `d${String(id)}`, queued: each }));
        const got = counted(shareOut(facts({ groups, slots })));
        for (const one of groups) {
          for (const other of groups) {
            const [mine = 0, its = 0] = [got[one.id], got[other.id]];
            if (its < other.queued) expect(mine).toBeLessThanOrEqual(its + 1);
          }
        }
      }),
    );
  });
});
