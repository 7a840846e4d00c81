import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { field, model, object, rule } from '../../../test/support/quality-models.js';
import { EVIDENCE } from '../../../test/support/sample-entities.js';
import type { Bound, ContractModel, Field, QualityRule } from '../contract/model.js';
import type { Check } from './check.js';
import { checksOf } from './derive.js';
import type { EvidenceFact } from './evidence-status.js';
import { type RecordedPartition, countWouldFail, tightenedChecks } from './tightened.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const checks = (contract: ContractModel): readonly Check[] => checksOf(contract, sha256);
const partitioning = { every: 'P1D', timezone: 'UTC', column: 'day', path: null, calendar: null };
const contract = (fields: readonly Field[], quality: readonly QualityRule[] = []): ContractModel =>
  model([object('sales', fields, { quality })], { partitioning });
const amount = (facts: Partial<Field> = {}): Field => field('amount', { logicalType: 'number', ...facts });
const atMost = (value: number): Bound => ({ operator: 'mustBeLessOrEqualTo', value });
const rows = (bound: Bound, facts: Partial<QualityRule> = {}): QualityRule =>
  rule({ ruleId: 'rows', metric: 'rowCount', bound, ...facts });
const labels = (before: ContractModel, after: ContractModel): readonly string[] =>
  tightenedChecks(checks(before), checks(after)).map(({ check }) => check.id.replace('orders#', ''));

const min = (value: number): Bound => ({ operator: 'mustBeGreaterOrEqualTo', value });
const limit = (value: number) => contract([amount()], [rows(min(value))]);

describe('tightened promises', () => {
  it.each<[string, ContractModel, ContractModel, readonly string[]]>([
    ['the same', limit(1), limit(1), []],
    ['looser', limit(5), limit(1), []],
    ['tighter', limit(1), limit(5), ['sales:rows']],
    ['moved', limit(1), contract([amount()], [rows(atMost(9))]), ['sales:rows']],
    ['removed', limit(1), contract([amount()]), []],
    ['new on a known column', contract([amount()]), contract([amount({ required: true })]), ['sales.amount:required']],
    ['new on a new column', contract([amount()]), contract([amount(), field('b', { required: true })]), []],
    [
      'a new key of known columns',
      contract([amount()]),
      contract([amount({ primaryKeyPosition: 1 })]),
      ['sales.amount:primary-key'],
    ],
    [
      'fewer values',
      contract([amount({ enumValues: ['a', 'b'] })]),
      contract([amount({ enumValues: ['a'] })]),
      ['sales.amount:enum'],
    ],
    ['more values', contract([amount({ enumValues: ['a'] })]), contract([amount({ enumValues: ['a', 'b'] })]), []],
    ['a rule under another id', limit(1), contract([amount()], [rows(min(5), { ruleId: 'many' })]), ['sales:many']],
    ['another severity', limit(1), contract([amount()], [rows(min(1), { severity: 'critical' })]), []],
    ['a removed column', contract([amount(), field('b')]), contract([amount()]), []],
  ])('%s', (_what, before, after, expected) => {
    expect(labels(before, after)).toEqual(expected);
  });
});

describe('partitions that would fail', () => {
  const day = (number: number) => ({
    from: `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`,
    to: `2026-11-${String(number + 1).padStart(2, '0')}T00:00:00.000Z`,
  });
  const [before, after] = [checks(limit(1)), checks(limit(5))];
  const tightened = tightenedChecks(before, after);
  const old = before.find(({ id }) => id.endsWith(':rows'));
  const measured = (observed: number | null, facts: Partial<EvidenceFact> = {}): EvidenceFact => ({
    ...EVIDENCE,
    checkId: old?.id ?? '',
    checkDigest: old?.digest ?? '',
    measureDigest: old?.measureDigest ?? '',
    outcome: 'PASS',
    damage: 0,
    reasonCode: null,
    observed,
    rowsTested: observed,
    beganAt: '2026-11-30T00:00:00.000Z',
    observedAt: '2026-11-30T00:00:00.000Z',
    sequence: 10,
    seenSequence: 10,
    ...facts,
  });
  const on = (number: number, evidence: readonly EvidenceFact[], changed = 0): RecordedPartition => ({
    partition: day(number),
    evidenceByServer: [evidence],
    changes: changed === 0 ? [] : [{ sequence: changed }],
    closedAt: day(number).to,
  });
  const count = (...recorded: readonly RecordedPartition[]) =>
    countWouldFail(tightened, recorded, '2026-11-30T06:00:00.000Z')[0];

  it('are those whose number violates the new bound', () => {
    expect(count(on(1, [measured(3)]), on(2, [measured(5)]), on(3, [measured(4)]), on(4, []))).toEqual({
      checkId: 'orders#sales:rows',
      promise: 'row count must be at least 5',
      pointer: '/schema/0/quality/0',
      wouldFail: 2,
      known: 3,
      notKnown: 1,
      currentData: false,
    });
  });
  it.each([
    ['measured before it ended', on(1, [measured(3, { beganAt: '2026-11-01T12:00:00.000Z' })])],
    ['written after the measurement', on(1, [measured(3)], 11)],
    ['whose check could not run', on(1, [measured(null, { outcome: 'ERROR', damage: null })])],
    ['that something else was measured of', on(1, [measured(3, { measureDigest: 'other', checkDigest: 'other' })])],
    ['that another tool reported without a number', on(1, [measured(null, { observed: null })])],
  ])('are not known: one %s', (_what, recorded) => {
    expect(count(recorded)).toMatchObject({ wouldFail: 0, known: 0, notKnown: 1 });
  });
  it('counts the newest measurement, under whichever version it was recorded', () => {
    const newer = {
      checkDigest: after.find(({ id }) => id.endsWith(':rows'))?.digest ?? '',
      sequence: 12,
      seenSequence: 12,
    };
    expect(count(on(1, [measured(3), measured(7, newer)]))).toMatchObject({ wouldFail: 0, known: 1 });
  });
  it.each([
    ['one server fails', [[measured(7)], [measured(3)]], { wouldFail: 1, known: 1, notKnown: 0 }],
    ['one server fails, whichever was read last', [[measured(3)], [measured(7, { sequence: 12 })]], { wouldFail: 1 }],
    ['one fails and the other is unknown', [[], [measured(3)]], { wouldFail: 1, known: 1, notKnown: 0 }],
    ['one holds and the other is unknown', [[measured(7)], []], { wouldFail: 0, known: 0, notKnown: 1 }],
    ['all hold', [[measured(7)], [measured(5)]], { wouldFail: 0, known: 1, notKnown: 0 }],
  ])('judges each server for itself: %s', (_what, evidenceByServer, expected) => {
    expect(count({ ...on(1, []), evidenceByServer })).toMatchObject(expected);
  });
  it('counts a snapshot that was measured before its day ended, after its delivery', () => {
    const early = [measured(3, { beganAt: '2026-11-01T12:00:00.000Z' })];
    const delivered = { ...on(1, early), closedAt: '2026-11-01T11:00:00.000Z' };
    expect(count(delivered)).toMatchObject({ wouldFail: 1, known: 1 });
    expect(count({ ...delivered, closedAt: '2026-11-01T13:00:00.000Z' })).toMatchObject({ known: 0, notKnown: 1 });
  });
  it('is the current data where there are no partitions', () => {
    expect(count({ partition: null, evidenceByServer: [[measured(3)]], changes: [], closedAt: null })).toMatchObject({
      wouldFail: 1,
      known: 1,
      currentData: true,
    });
  });
});
