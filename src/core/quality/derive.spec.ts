import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { field, model, object, rule } from '../../../test/support/quality-models.js';
import type { Check } from './check.js';
import { checksInSteps, checksOf } from './derive.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const checks = (...objects: Parameters<typeof model>[0]): Check[] => checksOf(model(objects), sha256);
const byId = (all: readonly Check[], id: string): Check => {
  const found = all.find((check) => check.id === id);
  if (found === undefined) throw new Error(`no check ${id} among ${all.map((check) => check.id).join(' ')}`);
  return found;
};

describe('checks implied by the schema', () => {
  const all = checks(
    object('orders', [
      field('id', { logicalType: 'integer', required: true, primaryKeyPosition: 1 }),
      field('line', { logicalType: 'integer', primaryKeyPosition: 2 }),
      field('email', { physicalName: 'e_mail', unique: true, logicalType: 'string', options: { pattern: '@' } }),
      field('state', { enumValues: ['open', 'closed'] }),
      field('amount', { options: { minimum: 0, maximum: 100 } }),
    ]),
  );

  it('have the severities and dimensions of the semantics', () => {
    const facts = (id: string): unknown[] => {
      const { severity, dimension, execution } = byId(all, `orders#${id}`);
      return [severity, dimension, execution];
    };
    expect(facts('orders:object-exists')).toEqual(['critical', 'conformity', 'EXECUTABLE']);
    expect(facts('orders.id:column-exists')).toEqual(['critical', 'conformity', 'EXECUTABLE']);
    expect(facts('orders:extra-column')).toEqual(['info', 'conformity', 'EXECUTABLE']);
    expect(facts('orders.id:type')).toEqual(['major', 'conformity', 'EXECUTABLE']);
    expect(facts('orders.id:required')).toEqual(['major', 'completeness', 'EXECUTABLE']);
    expect(facts('orders.email:unique')).toEqual(['major', 'uniqueness', 'EXECUTABLE']);
    expect(facts('orders.id,line:primary-key')).toEqual(['critical', 'uniqueness', 'EXECUTABLE']);
    expect(facts('orders.state:enum')).toEqual(['major', 'conformity', 'EXECUTABLE']);
    expect(facts('orders.amount:range')).toEqual(['major', 'conformity', 'EXECUTABLE']);
    expect(facts('orders.email:pattern')).toEqual(['major', 'conformity', 'EXECUTABLE']);
  });

  it('measure the physical column and group checks with one cause', () => {
    expect(byId(all, 'orders#orders.email:pattern').measure).toEqual({
      metric: 'invalid',
      constraints: [{ column: 'e_mail', kind: 'pattern', pattern: '@' }],
    });
    expect(byId(all, 'orders#orders.amount:range').group).toBe(byId(all, 'orders#orders.amount:column-exists').group);
    expect(byId(all, 'orders#orders.email:unique').group).not.toBe(byId(all, 'orders#orders.email:pattern').group);
  });

  it('use the tighter of an inclusive and an exclusive limit', () => {
    const range = (options: Record<string, number | boolean>): unknown => {
      const { measure } = byId(checks(object('t', [field('x', { options })])), 'orders#t.x:range');
      return measure.metric === 'invalid' ? measure.constraints[0] : null;
    };
    expect(range({ minimum: 5, exclusiveMinimum: 3 })).toMatchObject({ minimum: 5, exclusiveMinimum: false });
    expect(range({ maximum: 5, exclusiveMaximum: 8 })).toMatchObject({ maximum: 5, exclusiveMaximum: false });
    expect(range({ maximum: 5, exclusiveMaximum: 5 })).toMatchObject({ maximum: 5, exclusiveMaximum: true });
    expect(range({ maximum: 5, exclusiveMaximum: true })).toMatchObject({ maximum: 5, exclusiveMaximum: true });
  });
});

describe('written rules', () => {
  const nulls = (value: number, severity: string | null): ReturnType<typeof rule> =>
    rule({ metric: 'nullValues', unit: 'percent', severity, bound: { operator: 'mustBeLessThan', value } });

  it('with two bounds on one metric are one check with the cost of the more severe rule', () => {
    const all = checks(object('sales', [field('customer', { quality: [nulls(1, 'warning'), nulls(5, null)] })]));
    const found = all.filter((check) => check.kind === 'null-values');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      id: 'orders#sales.customer:null-values',
      severity: 'major',
      unit: 'percent',
      warn: { operator: 'mustBeLessThan', value: 1 },
      fail: { operator: 'mustBeLessThan', value: 5 },
    });
  });

  it('of different units or dimensions stay two checks', () => {
    const rows = rule({ metric: 'nullValues', bound: { operator: 'mustBeLessThan', value: 9 } });
    const all = checks(object('sales', [field('customer', { quality: [nulls(1, 'warning'), rows] })]));
    expect(all.filter((check) => check.kind === 'null-values')).toHaveLength(2);
    expect(new Set(all.map((check) => check.id)).size).toBe(all.length);
  });

  it('map severity texts and apply the settings of Concordat', () => {
    const severities = ['warning', 'low', null, 'medium', 'error', 'high', 'weird', 'blocker'].map((severity) => {
      const written = rule({ metric: 'rowCount', severity, bound: { operator: 'mustBeGreaterThan', value: 0 } });
      return checks(object('t', [], { quality: [written] })).find((check) => check.kind === 'row-count')?.severity;
    });
    expect(severities).toEqual(['minor', 'minor', 'major', 'major', 'critical', 'critical', 'major', 'blocker']);
    const written = rule({
      ruleId: 'volume',
      metric: 'rowCount',
      severity: 'info',
      settings: { severity: 'critical', group: 'load', ttl: 'PT1H' },
      bound: { operator: 'mustBeGreaterThan', value: 0 },
    });
    expect(byId(checks(object('t', [], { quality: [written] })), 'orders#t:volume')).toMatchObject({
      severity: 'critical',
      group: 'load',
      ttlMillis: 3_600_000,
    });
  });

  it('of another engine count by their external results, unless the rule says otherwise', () => {
    const quality = [
      rule({ type: 'custom', engine: 'soda' }),
      rule({ type: 'custom', engine: 'soda', settings: { execution: 'none' } }),
    ];
    const written = checks(object('t', [], { quality })).filter(({ kind }) => kind === 'custom');
    expect(written.map(({ execution, executionReason }) => [execution, executionReason])).toEqual([
      ['EXTERNAL', expect.stringContaining('soda')],
      ['DOCUMENTATION_ONLY', expect.stringContaining('soda')],
    ]);
  });

  it('that no engine can run are documentation only, with the reason', () => {
    const quality = [
      rule({ type: 'text', documentation: { description: 'Be nice.' } }),
      rule({ metric: 'rowCount' }),
      rule({ metric: 'sparkle', bound: { operator: 'mustBe', value: 0 } }),
    ];
    const written = checks(object('t', [], { quality })).filter((check) => check.execution === 'DOCUMENTATION_ONLY');
    expect(written).toHaveLength(3);
    expect(written.map((check) => check.executionReason)).toEqual([
      expect.stringContaining('documentation only'),
      expect.stringContaining('no bound'),
      expect.stringContaining('sparkle'),
    ]);
  });

  it('do not promise the allowed values twice', () => {
    const valid = rule({
      metric: 'invalidValues',
      arguments: { validValues: ['a', 'b'] },
      bound: { operator: 'mustBe', value: 0 },
    });
    const all = checks(object('t', [field('x', { enumValues: ['a', 'b'], quality: [valid] })]));
    expect(all.filter((check) => check.measure.metric === 'invalid')).toHaveLength(1);
  });
});

describe('freshness and age', () => {
  const sla = [
    {
      property: 'freshness',
      value: 1,
      valueExt: null,
      unit: 'min',
      element: null,
      driver: null,
      schedule: null,
      target: null,
      pointer: '/slaProperties/0',
    },
    {
      property: 'frequency',
      value: 2,
      valueExt: null,
      unit: 'h',
      element: null,
      driver: null,
      schedule: null,
      target: null,
      pointer: '/slaProperties/1',
    },
  ];
  const objects = [object('t', [field('at', { logicalType: 'timestamp' })])];
  const kafka = [{ name: 'k', type: 'kafka', environment: null, settings: {} }];

  it('is a check of the current data only if there is no partitioning', () => {
    const stream = checksOf(model(objects, { sla, servers: kafka }), sha256);
    expect(byId(stream, 'orders#t.at:freshness')).toMatchObject({
      severity: 'major',
      dimension: 'timeliness',
      fail: { operator: 'mustBeLessOrEqualTo', value: 60 },
      ttlMillis: 9_000_000,
      measure: { metric: 'age', column: 'at' },
    });
    const partitioned = checksOf(model(objects, { sla }), sha256);
    expect(partitioned.some((check) => check.kind === 'freshness')).toBe(false);
    expect(partitioned.every((check) => check.ttlMillis === null)).toBe(true);
  });

  it('has a lifetime of 30 hours without a cadence', () => {
    expect(checks(...objects)[0]?.ttlMillis).toBe(108_000_000);
  });
});

describe('digests', () => {
  const value = fc.integer({ min: 0, max: 5 });
  const facts = fc.record({
    maximum: value,
    bound: value,
    unit: fc.constantFrom('rows', 'percent'),
    physicalName: fc.constantFrom(null, 'x', 'y'),
    severity: fc.constantFrom('info', 'major', 'critical'),
    group: fc.constantFrom('a', 'b'),
    ruleId: fc.constantFrom('r1', 'r2'),
    description: fc.string(),
  });
  type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;
  const of = (f: Facts): Check[] => {
    const written = rule({
      ruleId: f.ruleId,
      metric: 'nullValues',
      unit: f.unit,
      severity: f.severity,
      settings: { group: f.group },
      bound: { operator: 'mustBeLessThan', value: f.bound },
    });
    const x = field('x', { physicalName: f.physicalName, options: { maximum: f.maximum }, quality: [written] });
    return checks(object('t', [x], { documentation: { description: f.description } }));
  };

  it('are equal exactly when the same thing is measured against the same bounds', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const digest = (f: Facts, kind: string): string | undefined =>
          of(f).find((check) => check.kind === kind)?.digest;
        const sameColumn = (a.physicalName ?? 'x') === (b.physicalName ?? 'x');
        const sameRule = sameColumn && a.bound === b.bound && a.unit === b.unit;
        expect(digest(a, 'null-values') === digest(b, 'null-values')).toBe(sameRule);
        expect(digest(a, 'range') === digest(b, 'range')).toBe(sameColumn && a.maximum === b.maximum);
      }),
    );
  });

  it('change with the column of the partitioning, not with the version or the files', () => {
    const objects = [object('t', [field('x', { required: true })])];
    const partitioning = { every: 'P1D', timezone: 'UTC', column: 'x', path: null, calendar: null };
    const digest = (facts: Parameters<typeof model>[1]): string =>
      byId(checksOf(model(objects, facts), sha256), 'orders#t.x:required').digest;
    expect(digest({ version: '2.0.0' })).toBe(digest({}));
    expect(digest({ partitioning: { ...partitioning, column: null, path: '{yyyy}.csv' } })).toBe(digest({}));
    expect(digest({ partitioning })).not.toBe(digest({}));
    expect(digest({ partitioning: { ...partitioning, timezone: 'Europe/Berlin' } })).not.toBe(digest({ partitioning }));
  });
});

describe('very many rules', () => {
  const bound = (value: number) => ({ operator: 'mustBeLessThan', value }) as const;

  it('of one kind are distinguished by running numbers', () => {
    const rules = Array.from({ length: 2000 }, (_, n) => rule({ metric: 'rowCount', bound: bound(n) }));
    const all = checks(object('t', [], { quality: [...rules, rule({ ruleId: 'row-count-7', metric: 'rowCount' })] }));
    const ids = all.map(({ id }) => id).filter((id) => id.includes(':row-count'));
    expect(new Set(ids).size).toBe(2001);
    expect([ids[0], ids[1], ids[6], ids[1999]]).toEqual([
      'orders#t:row-count',
      'orders#t:row-count-2',
      'orders#t:row-count-7',
      'orders#t:row-count-2000',
    ]);
    expect(ids.at(-1)).toBe('orders#t:row-count-7-2');
  });

  it('with a warning join the first fail rule on the same measure that has no warning yet', () => {
    const fields = Array.from({ length: 300 }, (_, n) =>
      field(`c${String(n)}`, {
        quality: [
          rule({ ruleId: 'warns', metric: 'nullValues', bound: bound(1), severity: 'warning' }),
          rule({ ruleId: 'first', metric: 'nullValues', bound: bound(5) }),
          rule({ ruleId: 'second', metric: 'nullValues', bound: bound(9) }),
        ],
      }),
    );
    const all = checks(object('t', fields)).filter(({ kind }) => kind === 'null-values');
    expect(all.map(({ id, warn, fail }) => [id.split(':')[1], warn?.value ?? null, fail?.value])).toEqual(
      fields.flatMap(() => [
        ['first', 1, 5],
        ['second', null, 9],
      ]),
    );
  });

  it('are derived in steps of a few checks', () => {
    const fields = Array.from({ length: 100 }, (_, n) => field(`c${String(n)}`, { required: true, unique: true }));
    const work = checksInSteps(model([object('t', fields)]), sha256);
    let steps = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) steps += 1;
    expect(step.value).toEqual(checks(object('t', fields)));
    expect(steps).toBeGreaterThan(step.value.length);
  });
});

describe('the settings of a field', () => {
  it('are those of every promise that its keys make', () => {
    const customProperties = [
      { property: 'concordat.severity', value: 'critical' },
      { property: 'concordat.group', value: 'load' },
      { property: 'concordat.ttl', value: 'PT36H' },
    ];
    const amount = field('amount', { logicalType: 'number', required: true, documentation: { customProperties } });
    const found = checksOf(model([object('sales', [amount, field('id', { required: true })])]), sha256);
    const facts = found.map(({ id, severity, group, ttlMillis }) => [id.split('#')[1], severity, group, ttlMillis]);
    const own = ['critical', 'load', 36 * 3_600_000];
    expect(facts).toEqual(
      expect.arrayContaining([
        ['sales.amount:column-exists', ...own],
        ['sales.amount:type', ...own],
        ['sales.amount:required', ...own],
        ['sales.id:required', 'major', 'sales|id|completeness', 30 * 3_600_000],
      ]),
    );
  });
});
