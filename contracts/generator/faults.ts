import type { Instant } from '../../src/core/shared/interval.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { partitionOfKey, partitionKey, lastClosedPartition } from '../../src/core/partition/partitioning.js';
import { BERLIN_DAYS, BERLIN_QUARTERS, UTC_DAYS } from './partitionings.js';

const DAY = 86_400_000;

/** Every fault that can be planted, each on its own partition, so that none masks another. */
export const FAULT_NAMES = [
  'unbalanced-journal',
  'numbers-coerced-to-null',
  'fan-out',
  'duplicate-keys',
  'null-rate',
  'missing-partition',
  'drifted-type',
  'renamed-event-time',
  'nan-mean',
  'empty-frame',
  'announced-not-written',
] as const;

export type FaultName = (typeof FAULT_NAMES)[number];

export interface Fault {
  readonly name: FaultName;
  /** `domain/product` whose data is wrong. */
  readonly product: string;
  /** The partition with the fault. */
  readonly partition: string;
  /** What happened, in one sentence. */
  readonly story: string;
}

/** The whole UTC day that is `days` before the last day that had ended at `anchor`, as a label. */
function dayBefore(anchor: Instant, days: number): string {
  return partitionKey(UTC_DAYS, lastClosedPartition(UTC_DAYS, addMillis(anchor, -days * DAY)));
}

/**
 * The first day of the last quarter that had closed before the mesh's fourteen days began: from
 * there the ledger is complete.
 */
export function ledgerStart(anchor: Instant): Instant {
  return lastClosedPartition(BERLIN_QUARTERS, addMillis(anchor, -14 * DAY)).from;
}

/**
 * The 48th day of the consolidated quarter: two products upstream of everything that customer360
 * offers.
 */
function rootCauseDay(anchor: Instant): string {
  const quarter = lastClosedPartition(BERLIN_QUARTERS, addMillis(anchor, -14 * DAY));
  const noon = addMillis(quarter.from, 47.5 * DAY);
  return partitionKey(BERLIN_DAYS, lastClosedPartition(BERLIN_DAYS, addMillis(noon, DAY)));
}

/**
 * A ledger day outside every consolidated quarter, or null in the first days of a quarter, when
 * there is none.
 */
function unconsolidatedDay(anchor: Instant): string | null {
  const label = partitionKey(BERLIN_DAYS, lastClosedPartition(BERLIN_DAYS, addMillis(anchor, -15 * DAY)));
  const day = partitionOfKey(BERLIN_DAYS, label);
  const closed = lastClosedPartition(BERLIN_QUARTERS, anchor);
  return day !== null && day.from >= closed.to ? label : null;
}

/** The faults of a mesh that was first generated at `anchor`, in the order of FAULT_NAMES. */
export function faultsAt(anchor: Instant): readonly Fault[] {
  const coerced = unconsolidatedDay(anchor);
  const faults: (Fault | null)[] = [
    {
      name: 'unbalanced-journal',
      product: 'finance/general_ledger',
      partition: rootCauseDay(anchor),
      story: 'One journal of the day does not sum to zero.',
    },
    coerced === null
      ? null
      : {
          name: 'numbers-coerced-to-null',
          product: 'finance/general_ledger',
          partition: coerced,
          story: 'Amounts with a decimal comma were read as null.',
        },
    {
      name: 'fan-out',
      product: 'procurement/po_fact',
      partition: dayBefore(anchor, 4),
      story: 'An invoice of 100 joined with 2 orders and 3 tickets became 600.',
    },
    {
      name: 'duplicate-keys',
      product: 'retail/pos_sales',
      partition: `${dayBefore(anchor, 3)}T09`,
      story: 'A retried append wrote the last sales of the hour twice.',
    },
    {
      name: 'null-rate',
      product: 'retail/pos_sales',
      partition: `${dayBefore(anchor, 1)}T14`,
      story: 'A till lost its connection: 3 % of the sales have no customer.',
    },
    {
      name: 'missing-partition',
      product: 'support/helpdesk_tickets',
      partition: dayBefore(anchor, 0),
      story: 'The export of the helpdesk never ran.',
    },
    {
      name: 'drifted-type',
      product: 'support/helpdesk_tickets',
      partition: dayBefore(anchor, 2),
      story: 'The helpdesk sent user ids as texts instead of whole numbers.',
    },
    {
      name: 'renamed-event-time',
      product: 'customer360/enriched_events',
      partition: dayBefore(anchor, 7),
      story: 'The producer sent `timestamp`, the consumer declares `ts`: the event time is always null.',
    },
    {
      name: 'nan-mean',
      product: 'support/customer_sentiment',
      partition: dayBefore(anchor, 6),
      story: 'A division by zero put NaN among the scores.',
    },
    {
      name: 'empty-frame',
      product: 'support/customer_sentiment',
      partition: dayBefore(anchor, 8),
      story: 'A filter that matched nothing left an empty file.',
    },
    {
      name: 'announced-not-written',
      product: 'platform/backup_catalog',
      partition: dayBefore(anchor, 5),
      story: 'The run was reported complete, but its file was never written.',
    },
  ];
  return faults.filter((fault) => fault !== null);
}
