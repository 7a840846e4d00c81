import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evidenceStatusOfCheck } from '../quality/evidence-status.js';
import type { CheckFact, EvidenceFact } from '../quality/evidence-status.js';
import { type Interval, instantOf, millisOf } from '../shared/interval.js';
import { dueOf, newestDuePartition } from '../sla/delivery.js';
import { closedAt, closingOf, dueFrom } from './closing.js';
import { type Partitioning, nextPartition, partitionContaining } from './partitioning.js';

const DAILY: Partitioning = { every: 'P1D', timezone: 'Europe/Berlin', column: null, path: '{dd}' };
const SNAPSHOTS: Partitioning = { ...DAILY, closes: 'delivery' };
const YEAR = 366 * 24 * 3_600_000;

const moment = fc.integer({ min: 0, max: YEAR }).map((millis) => instantOf(Date.UTC(2023, 0, 1) + millis));
const partition = moment.map((instant) => partitionContaining(DAILY, instant));
const sla = fc
  .option(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom('05:00', '23:30 UTC')), { nil: null })
  .map((value) =>
    value === null
      ? []
      : [
          {
            ...{ valueExt: null, element: null, driver: null, schedule: null, target: null, pointer: '' },
            ...(typeof value === 'string'
              ? { property: 'timeOfAvailability', value, unit: null }
              : { property: 'latency', value, unit: 'h' }),
          },
        ],
  );

describe('a partition', () => {
  it('is complete at its end, whatever was delivered (property)', () => {
    fc.assert(
      fc.property(partition, fc.option(moment, { nil: null }), fc.boolean(), (one, arrivedAt, isObserved) => {
        for (const partitioning of [DAILY, null])
          expect(closedAt(partitioning, one, { arrivedAt, isObserved })).toBe(one.to);
      }),
    );
  });

  it('is complete by its delivery where that closes it, and open until then (property)', () => {
    fc.assert(
      fc.property(partition, moment, (one, arrivedAt) => {
        expect(closedAt(SNAPSHOTS, one, { arrivedAt, isObserved: true })).toBe(arrivedAt);
        expect(closedAt(SNAPSHOTS, one, { arrivedAt: null, isObserved: true })).toBeNull();
        // Where no delivery can be observed, the whole is certain only at the end.
        expect(closedAt(SNAPSHOTS, one, { arrivedAt: null, isObserved: false })).toBe(one.to);
      }),
    );
  });

  it('is due from its start where its delivery closes it, else from its end (property)', () => {
    fc.assert(
      fc.property(partition, sla, (one, entries) => {
        const early: Interval = { from: one.from, to: one.from };
        expect(dueFrom(SNAPSHOTS, one)).toBe(one.from);
        expect(dueFrom(DAILY, one)).toBe(one.to);
        expect(dueOf(entries, SNAPSHOTS, one)).toEqual(dueOf(entries, DAILY, early));
      }),
    );
  });

  it('is the newest due one exactly if it is due and the next is not (property)', () => {
    fc.assert(
      fc.property(moment, sla, fc.constantFrom(DAILY, SNAPSHOTS), (asOf, entries, partitioning) => {
        const newest = newestDuePartition(entries, partitioning, asOf);
        expect(dueOf(entries, partitioning, newest).at <= asOf).toBe(true);
        expect(dueOf(entries, partitioning, nextPartition(partitioning, newest)).at > asOf).toBe(true);
      }),
    );
  });
});

describe('evidence', () => {
  const check = { id: 'c', digest: 'd', measureDigest: 'm', ttlMillis: null, toleratesWrites: false } as CheckFact;
  it('is about the whole partition exactly if its reading began when it was complete (property)', () => {
    fc.assert(
      fc.property(partition, moment, fc.option(moment, { nil: null }), (one, beganAt, arrivedAt) => {
        const item = {
          ...{ checkId: 'c', checkDigest: 'd', outcome: 'PASS', sequence: 1, seenSequence: 1, reasonCode: null },
          ...{ beganAt, observedAt: beganAt },
        } as EvidenceFact;
        const closed = closedAt(SNAPSHOTS, one, { arrivedAt, isObserved: true });
        const asOf = instantOf(millisOf(beganAt) + 1);
        const { valid } = evidenceStatusOfCheck(check, one, { evidence: [item], changes: [], closedAt: closed }, asOf);
        expect(valid).toBe(arrivedAt !== null && beganAt >= arrivedAt);
      }),
    );
  });
});

describe('the closing of snapshots by their arrivals', () => {
  const at = (hour: string) => ({ from: `2023-10-0${hour}T00:00:00.000Z`, to: `2023-10-0${hour}T23:00:00.000Z` });
  const arrival = (kind: 'RUN' | 'FILES' | 'EVIDENCE', interval: Interval) => ({
    ...{ kind, interval, arrivedAt: '2023-10-05T12:00:00.000Z' },
  });

  it('is the arrival of a run or of files, and never of evidence', () => {
    for (const kind of ['RUN', 'FILES'] as const) {
      expect(closingOf(SNAPSHOTS, [arrival(kind, at('1'))])(at('1'))).toBe('2023-10-05T12:00:00.000Z');
      // Deliveries are observed: another one is open until it comes.
      expect(closingOf(SNAPSHOTS, [arrival(kind, at('1'))])(at('2'))).toBeNull();
      expect(closingOf(SNAPSHOTS, [], arrival(kind, at('1')))(at('2'))).toBeNull();
    }
    expect(closingOf(SNAPSHOTS, [arrival('EVIDENCE', at('1'))])(at('1'))).toBe(at('1').to);
    expect(closingOf(DAILY, [arrival('RUN', at('1'))])(at('2'))).toBe(at('2').to);
  });
});
