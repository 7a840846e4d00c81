import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { field, model, object, rule } from '../../../test/support/quality-models.js';
import type { Bound, ContractModel, QualityRule, SchemaObject } from '../contract/model.js';
import { violates } from './bounds.js';
import type { Check } from './check.js';
import { checksOf } from './derive.js';
import { type OwedChecks, allDefinitions, owedChecks, versionThatApplies } from './owed.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const PARTITIONING = { every: 'P1D', timezone: 'UTC', column: 'day', path: null, calendar: null };

const contract = (
  amount: SchemaObject['fields'][number]['options'],
  rules: readonly QualityRule[] = [],
): ContractModel =>
  model([object('sales', [field('amount', { logicalType: 'number', options: amount })], { quality: rules })], {
    partitioning: PARTITIONING,
  });
const checks = (one: ContractModel): readonly Check[] => checksOf(one, sha256);
const rows = (bound: Bound, facts: Partial<QualityRule> = {}): QualityRule =>
  rule({ ruleId: 'rows', metric: 'rowCount', bound, ...facts });
const atLeast = (value: number): Bound => ({ operator: 'mustBeGreaterOrEqualTo', value });
const atMost = (value: number): Bound => ({ operator: 'mustBeLessOrEqualTo', value });
const sql = (query: string): QualityRule => rule({ ruleId: 'query', type: 'sql', query, bound: atMost(0) });

const labelled = ({ checks: owed }: OwedChecks, label: string) => owed.find(({ id }) => id.endsWith(`:${label}`));
const owedOf = (...versions: readonly ContractModel[]): OwedChecks => owedChecks(versions.map(checks));
const bounds = (owed: OwedChecks, label = 'rows'): readonly unknown[] =>
  allDefinitions(owed.checks.filter(({ id }) => id.endsWith(`:${label}`))).map(({ fail }) => fail);

describe('the version that applies to a partition', () => {
  const version = (name: string, effectiveAt: string) => ({ name, effectiveAt });
  const versions = [version('1.0.0', '2026-11-10T00:00:00.000Z'), version('1.1.0', '2026-11-20T12:00:00.000Z')];
  const day = (date: string) => ({ from: `2026-11-${date}T00:00:00.000Z`, to: `2026-11-${date}T23:00:00.000Z` });
  it.each([
    ['starts after the newest version', day('21'), null, '1.1.0'],
    ['started before it', day('20'), null, '1.0.0'],
    ['started before it and was delivered whole after it', day('20'), '2026-11-20T13:00:00.000Z', '1.1.0'],
    ['started before it and was delivered whole before it', day('20'), '2026-11-20T11:00:00.000Z', '1.0.0'],
    ['is older than every version', day('01'), null, '1.0.0'],
    ['is current data', null, null, '1.1.0'],
  ])('one that %s', (_what, partition, delivered, expected) => {
    expect(versionThatApplies(versions, partition, delivered)?.name).toBe(expected);
  });
});

describe('what a partition owes', () => {
  it('is the version that applies where no later one exists', () => {
    const only = contract({ minimum: 0 });
    expect(owedOf(only)).toEqual({ checks: checks(only), notOwed: [] });
  });
  it('are not promises that a later version added', () => {
    const owed = owedOf(contract({}), contract({ minimum: 0 }, [rows(atLeast(1))]));
    expect(owed.notOwed.map(({ id }) => id)).toEqual(['orders#sales.amount:range', 'orders#sales:rows']);
    expect(labelled(owed, 'range')).toBeUndefined();
  });
  it('is a row count of any number, which allows an empty partition', () => {
    const owed = owedOf(contract({}), contract({}, [rows(atLeast(0))]));
    expect(bounds(owed)).toEqual([atLeast(0)]);
    expect(owed.notOwed).toEqual([]);
  });
  it('are not promises that a later version removed', () => {
    const owed = owedOf(contract({ minimum: 0 }), contract({}));
    expect(labelled(owed, 'range')).toBeUndefined();
    expect(owed.notOwed).toEqual([]);
  });
  it.each([
    ['tightened', [atLeast(1), atLeast(5)], [atLeast(1)]],
    ['loosened', [atLeast(5), atLeast(1)], [atLeast(1)]],
    ['loosened and tightened again', [atLeast(5), atLeast(1), atLeast(9)], [atLeast(1)]],
    ['moved', [atMost(5), atLeast(1)], [atLeast(1), atMost(5)]],
    ['moved and loosened', [atMost(5), atLeast(2), atLeast(1)], [atLeast(1), atMost(5)]],
    ['loosened to any number', [atMost(5), atLeast(2), atLeast(0)], [atLeast(0)]],
  ])('is the weaker bound of a rule that was %s', (_what, versions, expected) => {
    expect(bounds(owedOf(...versions.map((bound) => contract({}, [rows(bound)]))))).toEqual(expected);
  });
  it('is the lower severity', () => {
    const severities = ['critical', 'minor', 'major'];
    const owed = owedOf(...severities.map((severity) => contract({}, [rows(atLeast(1), { severity })])));
    expect(labelled(owed, 'rows')?.severity).toBe('minor');
  });
  it('is the wider range or set of values', () => {
    const tightened = owedOf(contract({ minimum: 0 }), contract({ minimum: 5 }));
    expect(allDefinitions(tightened.checks)).toEqual(checks(contract({ minimum: 0 })));
    const loosened = owedOf(
      contract({ minimum: 5 }),
      contract({ minimum: 0, exclusiveMinimum: true }),
      contract({ minimum: 0 }),
    );
    expect(allDefinitions(loosened.checks)).toEqual(checks(contract({ minimum: 0 })));
  });
  it('are both definitions of a query that changed: neither is known to be weaker', () => {
    const owed = owedOf(contract({}, [sql('SELECT 1')]), contract({}, [sql('SELECT 2')]));
    expect(
      allDefinitions(owed.checks.filter(({ kind }) => kind === 'sql')).map(({ measure }) => measure),
    ).toMatchObject([{ query: 'SELECT 2' }, { query: 'SELECT 1' }]);
  });
  it('follows a rule that was renamed', () => {
    const owed = owedOf(contract({}, [rows(atLeast(1))]), contract({}, [rows(atLeast(5), { ruleId: 'volume' })]));
    expect(bounds(owed)).toEqual([atLeast(1)]);
    expect(owed.notOwed).toEqual([]);
  });
});

describe('a promise with any history of bounds', () => {
  const bound = fc.oneof(
    fc.integer({ min: 0, max: 9 }).map(atLeast),
    fc.integer({ min: 0, max: 9 }).map(atMost),
    fc.integer({ min: 0, max: 9 }).map((value): Bound => ({ operator: 'mustBe', value })),
    fc.constant<Bound>({ operator: 'mustBeBetween', value: [2, 7] }),
  );
  it('is broken exactly by what breaks every version of it', () => {
    fc.assert(
      fc.property(fc.array(bound, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 10 }), (all, value) => {
        const owed = bounds(owedOf(...all.map((one) => contract({}, [rows(one)])))) as readonly Bound[];
        expect(owed.every((one) => violates(one, value))).toBe(all.every((one) => violates(one, value)));
      }),
    );
  });
});
