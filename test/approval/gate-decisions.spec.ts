import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/core/gate/decide.js';
import { retryAfterSeconds } from '../../src/core/gate/ends.js';
import type { PartitionFacts, GateFacts, OverrideFact, PendingFact } from '../../src/core/gate/gate-facts.js';
import type { Reason } from '../../src/core/shared/issue.js';
import { expectApproved } from '../support/approval.js';

const CAUSE: PartitionFacts['cause'] = {
  ...{ product: 'finance/ledger', key: 'd1', owners: ['ada'] },
  failure: { kind: 'PROMISE', text: '"ids are unique" failed (1 found; major)', since: null },
};
const partition = (score: number, facts: Partial<PartitionFacts> = {}): PartitionFacts => ({
  key: 'd1',
  port: 'finance/ledger/main',
  server: 'lake',
  shownServer: null,
  interval: null,
  low: score,
  score,
  high: score,
  arrival: 'ARRIVED',
  dueAt: null,
  firstKey: null,
  closesAt: '2023-10-28T00:00:00.000Z',
  unproven: [],
  needsResults: false,
  cause: score < 1 ? CAUSE : null,
  ...facts,
});
const AS_OF = '2023-10-28T06:00:00.000Z';
const facts = (partitions: readonly PartitionFacts[], more: Partial<GateFacts> = {}): GateFacts => ({
  product: 'finance/ledger',
  subject: 'FOUND',
  explanation: null,
  override: null,
  partitions,
  sensors: [],
  strictness: 'BALANCED',
  asOf: AS_OF,
  owners: ['ada'],
  pending: null,
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
const pending: PendingFact = { event: 'e1', receivedAt: '2023-10-28T05:59:59.000Z', domain: 'finance' };
const missing = { arrival: 'NOT_ARRIVED', ...lacking } as const;

function isUnhealthy({ arrival, high }: PartitionFacts): boolean {
  return arrival !== 'NOT_ARRIVED' && high <= 0.5;
}

function row(name: string, given: GateFacts): string {
  const { verdict, final, basis, reasons, deciding, missing: absent, ends } = decide(given);
  const retry = retryAfterSeconds({ verdict }, ends, AS_OF);
  const key = deciding === null ? '-' : (given.partitions[deciding]?.key ?? '?');
  const codes = reasons.map(({ code }) => code).join(' ');
  return [name, verdict, final, basis, codes, key, absent.join(' ') || '-', retry ?? '-', ends?.kind ?? '-'].join(
    ' | ',
  );
}

describe('gate decisions', () => {
  it('are as approved', () => {
    const wide = partition(0.9875, { low: 0.75, high: 1, cause: null });
    expectApproved(new URL('./gate/decisions.txt', import.meta.url), [
      row('all proven and healthy', facts([partition(1)])),
      row('exactly 0.8 is not above 0.8', facts([partition(0.8)])),
      row('just above 0.8', facts([partition(0.800001)])),
      row('degraded', facts([partition(0.75)])),
      row('exactly 0.5 is SKIP', facts([partition(0.5)])),
      row('just above 0.5', facts([partition(0.500001)])),
      row('balanced with a wide interval', facts([wide])),
      row('strict with a wide interval', facts([wide], { strictness: 'STRICT' })),
      row('unknown product', facts([], { subject: 'UNKNOWN_PRODUCT' })),
      row('contract mismatch', facts([], { subject: 'CONTRACT_MISMATCH' })),
      row('no partition to decide about', facts([])),
      row('no checks', facts([partition(1, { unproven: because('NO_CHECKS') })])),
      row('no evidence for the interval', facts([partition(0.94, lacking)])),
      row(
        'known to be unhealthy, little of it proven',
        facts([partition(0.388, { low: 0.16, high: 0.4, unproven: because('LOW_CONFIDENCE') })]),
      ),
      row('not arrived, due in two hours', facts([partition(0.94, { ...missing, dueAt: '2023-10-28T08:00:00.000Z' })])),
      row('not arrived, overdue', facts([partition(0.94, { ...missing, dueAt: '2023-10-28T01:00:00.000Z' })])),
      row(
        'not arrived goes before lacking evidence',
        facts([partition(0.94, lacking), partition(0.94, { ...missing, key: 'd2' })]),
      ),
      row(
        'three hours of four, one missing',
        facts([partition(1), partition(0.94, { ...missing, key: 'd2' }), partition(1, { key: 'd3' })]),
      ),
      row('one partition unhealthy, one missing', facts([partition(0.4), partition(0.94, { ...missing, key: 'd2' })])),
      row('one partition unknown, one degraded', facts([partition(0.75), partition(0.94, { ...lacking, key: 'd2' })])),
      row(
        'several partitions: the minimum',
        facts([partition(1), partition(0.75, { key: 'd2' }), partition(0.9, { key: 'd3' })]),
      ),
      row('sensor waits', facts([partition(1)], sensor('WAITING'))),
      row('sensor failed, data unhealthy', facts([partition(0.4)], sensor('FAILED'))),
      row('sensor missed, data not arrived', facts([partition(0.94, missing)], sensor('MISSED'))),
      row('sensor satisfied', facts([partition(1)], sensor('SATISFIED'))),
      row('sensor paused', facts([partition(1)], sensor('WAITING', true))),
      row('override to PROCEED over unhealthy data', facts([partition(0.4)], override('PROCEED'))),
      row('override to SKIP over healthy data', facts([partition(1)], override('SKIP'))),
      row('override over an unknown product', facts([], { ...override('SKIP'), subject: 'UNKNOWN_PRODUCT' })),
      row('fault', facts([partition(1)], { fault: 'the store did not answer' })),
      row('events pending, data healthy', facts([partition(1)], { pending })),
      row('events pending, data degraded', facts([partition(0.75)], { pending })),
      row('events pending, data unhealthy', facts([partition(0.4)], { pending })),
      row('events pending, no evidence', facts([partition(0.94, lacking)], { pending })),
      row('events pending, data not arrived', facts([partition(0.94, missing)], { pending })),
      row('events pending, sensor waits', facts([partition(1)], { pending, ...sensor('WAITING') })),
      row('events pending, override to PROCEED', facts([partition(1)], { pending, ...override('PROCEED') })),
      row('events pending, unknown product', facts([], { pending, subject: 'UNKNOWN_PRODUCT' })),
    ]);
  });

  it('never proceed without proof, without arrival, or beside a partition that does not proceed', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    const partitions = fc.array(
      fc
        .record({
          values: fc.tuple(value, value, value),
          arrival: fc.constantFrom<PartitionFacts['arrival']>('ARRIVED', 'NOT_ARRIVED', 'COULD_NOT_TELL'),
          unproven: fc.boolean(),
        })
        .map(({ values, arrival, unproven }) => {
          const [low, score, high] = values.sort((a, b) => a - b);
          return partition(score, { low, high, arrival, unproven: unproven ? because('NO_EVIDENCE') : [] });
        }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(partitions, fc.constantFrom('BALANCED', 'STRICT'), (all, strictness) => {
        const { verdict } = decide(facts(all, { strictness }));
        const open = decide(facts(all, { strictness, pending }));
        expect(open.verdict).toBe(verdict === 'SKIP' && all.some(isUnhealthy) ? 'SKIP' : 'WAIT');
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
