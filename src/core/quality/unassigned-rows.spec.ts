import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { field, model, object } from '../../../test/support/quality-models.js';
import type { JsonValue } from '../contract/model.js';
import { UNASSIGNED_ROWS_PROPERTY } from '../contract/unassigned-rows.js';
import type { Check } from './check.js';
import { checksOf } from './derive.js';
import { type EvidenceFact, asResultOf } from './evidence-status.js';
import { externalProblems } from './external-results.js';
import { owedChecks } from './owed.js';

/** The check of unassigned rows under this limit. */
function check(limit: JsonValue): Check {
  const documentation = { customProperties: [{ property: UNASSIGNED_ROWS_PROPERTY, value: limit }] };
  const made = model([object('t', [field('at')], { documentation })], {
    partitioning: { every: 'P1D', timezone: 'UTC', column: 'at', path: null, calendar: null },
  });
  const found = checksOf(made, (text) => text).find(({ kind }) => kind === 'unassigned-rows');
  if (found === undefined) throw new Error('no check');
  return found;
}

const measured = (under: Check, observed: number, rowsTested: number): EvidenceFact => ({
  ...{ id: 'e', sequence: 1, checkId: under.id, checkDigest: under.digest, damage: 1, outcome: 'FAIL' },
  ...{ rowsTested, observed, reasonCode: null, message: null, observedAt: '2023-10-28T06:00:00.000Z' },
  ...{ measureDigest: under.measureDigest, beganAt: '2023-10-28T05:00:00.000Z', seenSequence: 1, provenance: 'agent' },
});
const outcomeUnder = (limit: JsonValue, observed: number, rows: number) =>
  asResultOf(check(limit), measured(check(0), observed, rows))?.outcome;

describe('a limit of unassigned rows', () => {
  it('is part of the bounds: a recorded number is judged by another limit, in rows or percent', () => {
    expect(new Set([0, 5, '1 %'].map((limit) => check(limit).measureDigest)).size).toBe(1);
    expect(new Set([0, 5, '5 %'].map((limit) => check(limit).digest)).size).toBe(3);
    expect([4, 5].map((limit) => outcomeUnder(limit, 5, 1000))).toEqual(['FAIL', 'PASS']);
    expect(['0.4 %', '0.5 %'].map((limit) => outcomeUnder(limit, 5, 1000))).toEqual(['FAIL', 'PASS']);
  });

  it('in percent is compared exactly', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const counts = fc
      .integer({ min: 1, max: 1e9 })
      .chain((rows) => fc.tuple(fc.integer({ min: 0, max: rows }), fc.constant(rows)));
    fc.assert(
      fc.property(percent, counts, (limit, [count, rows]) => {
        const expected = BigInt(count) * 100n <= BigInt(limit) * BigInt(rows) ? 'PASS' : 'FAIL';
        expect(outcomeUnder(`${limit} %`, count, rows)).toBe(expected);
      }),
    );
  });

  it('is owed as the looser of two versions', () => {
    const [promise] = owedChecks([[check(0)], [check('1 %')]]).checks;
    expect([promise, ...(promise?.alternatives ?? [])].map((one) => one?.unit)).toContain('percent');
    expect(check('1 %').promise).toContain('at most 1 %');
  });

  it('in percent does not judge the number of another tool', () => {
    const result = { outcome: 'PASS', observed: 300, rowsTested: 1_000_000 } as const;
    expect(
      externalProblems(check('5 %'), result, { closedAt: null, partition: null }, '2023-10-28T06:00:00.000Z'),
    ).toEqual([]);
    expect(
      externalProblems(check(5), result, { closedAt: null, partition: null }, '2023-10-28T06:00:00.000Z'),
    ).toHaveLength(1);
  });
});
