import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CellFacts, type GateFacts, type OverrideFact, decide } from '../../src/core/gate/decide.js';
import type { Reason } from '../../src/core/shared/issue.js';
import { expectApproved } from '../support/approval.js';

const cell = (score: number, facts: Partial<CellFacts> = {}): CellFacts => ({
  label: 'd1',
  port: 'finance/ledger/main',
  low: score,
  score,
  high: score,
  arrival: 'ARRIVED',
  dueAt: null,
  unproven: [],
  ...facts,
});
const AS_OF = '2023-10-28T06:00:00.000Z';
const facts = (cells: readonly CellFacts[], more: Partial<GateFacts> = {}): GateFacts => ({
  product: 'finance/ledger',
  subject: 'FOUND',
  override: null,
  cells,
  sensors: [],
  strictness: 'BALANCED',
  asOf: AS_OF,
  fault: null,
  ...more,
});
const because = (code: Reason['code']): Reason[] => [{ code, message: 'because' }];
const sensor = (state: GateFacts['sensors'][number]['state'], paused = false): Partial<GateFacts> => ({
  sensors: [{ upstream: 'finance/quarter', state, paused, reason: 'because' }],
});
const override = (verdict: OverrideFact['verdict']): Partial<GateFacts> => ({
  override: { id: 'o1', verdict, by: 'ada', reason: 'known', expiresAt: '2023-10-29T00:00:00.000Z' },
});
const lacking = { low: 0, high: 1, unproven: because('NO_EVIDENCE') };
const missing = { arrival: 'NOT_ARRIVED', ...lacking } as const;

function row(name: string, given: GateFacts): string {
  const { verdict, final, basis, reasons, deciding, missing: absent, retryAfterSeconds } = decide(given);
  const label = deciding === null ? '-' : (given.cells[deciding]?.label ?? '?');
  const codes = reasons.map(({ code }) => code).join(' ');
  return [name, verdict, final, basis, codes, label, absent.join(' ') || '-', retryAfterSeconds ?? '-'].join(' | ');
}

describe('gate decisions', () => {
  it('are as approved', () => {
    const wide = cell(0.9875, { low: 0.75, high: 1 });
    expectApproved(new URL('./gate/decisions.txt', import.meta.url), [
      row('all proven and well', facts([cell(1)])),
      row('exactly 0.8 is not above 0.8', facts([cell(0.8)])),
      row('just above 0.8', facts([cell(0.800001)])),
      row('damaged', facts([cell(0.75)])),
      row('exactly 0.5 is SKIP', facts([cell(0.5)])),
      row('just above 0.5', facts([cell(0.500001)])),
      row('balanced with a wide interval', facts([wide])),
      row('strict with a wide interval', facts([wide], { strictness: 'STRICT' })),
      row('unknown product', facts([], { subject: 'UNKNOWN_PRODUCT' })),
      row('contract mismatch', facts([], { subject: 'CONTRACT_MISMATCH' })),
      row('no cell to ask about', facts([])),
      row('no checks', facts([cell(1, { unproven: because('NO_CHECKS') })])),
      row('no evidence for the interval', facts([cell(0.94, lacking)])),
      row(
        'known harm, little of it proven',
        facts([cell(0.388, { low: 0.16, high: 0.4, unproven: because('LOW_CONFIDENCE') })]),
      ),
      row('not arrived, due in two hours', facts([cell(0.94, { ...missing, dueAt: '2023-10-28T08:00:00.000Z' })])),
      row('not arrived, overdue', facts([cell(0.94, { ...missing, dueAt: '2023-10-28T01:00:00.000Z' })])),
      row(
        'not arrived goes before lacking evidence',
        facts([cell(0.94, lacking), cell(0.94, { ...missing, label: 'd2' })]),
      ),
      row(
        'three hours of four, one missing',
        facts([cell(1), cell(0.94, { ...missing, label: 'd2' }), cell(1, { label: 'd3' })]),
      ),
      row('one cell harmed, one missing', facts([cell(0.4), cell(0.94, { ...missing, label: 'd2' })])),
      row('one cell unknown, one damaged', facts([cell(0.75), cell(0.94, { ...lacking, label: 'd2' })])),
      row('several cells: the minimum', facts([cell(1), cell(0.75, { label: 'd2' }), cell(0.9, { label: 'd3' })])),
      row('sensor waits', facts([cell(1)], sensor('WAITING'))),
      row('sensor failed, data harmed', facts([cell(0.4)], sensor('FAILED'))),
      row('sensor missed, data not arrived', facts([cell(0.94, missing)], sensor('MISSED'))),
      row('sensor satisfied', facts([cell(1)], sensor('SATISFIED'))),
      row('sensor paused', facts([cell(1)], sensor('WAITING', true))),
      row('override to PROCEED over harm', facts([cell(0.4)], override('PROCEED'))),
      row('override to SKIP over health', facts([cell(1)], override('SKIP'))),
      row('override over an unknown product', facts([], { ...override('SKIP'), subject: 'UNKNOWN_PRODUCT' })),
      row('fault', facts([cell(1)], { fault: 'the store did not answer' })),
    ]);
  });

  it('never proceed without proof, without arrival, or beside a cell that would not', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    const cells = fc.array(
      fc
        .record({
          values: fc.tuple(value, value, value),
          arrival: fc.constantFrom<CellFacts['arrival']>('ARRIVED', 'NOT_ARRIVED', 'COULD_NOT_TELL'),
          unproven: fc.boolean(),
        })
        .map(({ values, arrival, unproven }) => {
          const [low, score, high] = values.sort((a, b) => a - b);
          return cell(score, { low, high, arrival, unproven: unproven ? because('NO_EVIDENCE') : [] });
        }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(cells, fc.constantFrom('BALANCED', 'STRICT'), (all, strictness) => {
        const { verdict } = decide(facts(all, { strictness }));
        const fit = all.every(
          ({ low, score, arrival, unproven, high }) =>
            arrival !== 'NOT_ARRIVED' &&
            unproven.length === 0 &&
            high > 0.5 &&
            (strictness === 'STRICT' ? low : score) > 0.8,
        );
        expect(verdict === 'PROCEED').toBe(all.length > 0 && fit);
      }),
    );
  });
});
