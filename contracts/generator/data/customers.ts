import { type Partitioning, partitionKey, lastClosedPartition } from '../../../src/core/partition/partitioning.js';
import { type Column, type Row, type RowMaker, idOf, momentIn, times, timestampIn } from '../rows.js';

const SALES_AN_HOUR = 100;

const customer = (number: number): string => `C-${String(number).padStart(5, '0')}`;

export const saleColumns: readonly Column[] = [
  { name: 'sale_id', type: 'VARCHAR' },
  { name: 'amount', type: 'DOUBLE' },
  { name: 'customer_id', type: 'VARCHAR' },
  { name: 'region', type: 'VARCHAR' },
  { name: 'timestamp', type: 'TIMESTAMP' },
];

/** A hundred sales per hour, so that three without a customer are exactly 3 %. */
export const saleRows: RowMaker = ({ partition, label, random, fault }) => {
  const rows: Row[] = times(SALES_AN_HOUR, (index) => {
    const region = (['north', 'east', 'south', 'west'] as const)[index % 4] ?? 'north';
    const known = !(fault === 'null-rate' && index % 40 === 7);
    const buyer = customer(random.integer(1, 9_000));
    const moment = momentIn(partition, index / SALES_AN_HOUR);
    return [idOf('SAL', label, index), random.money(1, 400), known ? buyer : null, region, moment];
  });
  return fault === 'duplicate-keys' ? [...rows, ...rows.slice(-20)] : rows;
};

export const demandColumns: readonly Column[] = [
  { name: 'sku', type: 'VARCHAR' },
  { name: 'channel', type: 'VARCHAR' },
  { name: 'units', type: 'INTEGER' },
  { name: 'revenue', type: 'DECIMAL(18,2)' },
];

/** Every product in every channel. */
export const demandRows: RowMaker = ({ random }) =>
  times(60, (index) => {
    const channel = (['store', 'crm', 'ecommerce'] as const)[index % 3] ?? 'store';
    const units = random.integer(0, 90);
    return [`SKU-${String(Math.floor(index / 3) + 1).padStart(4, '0')}`, channel, units, units * 12.5];
  });

export const ticketColumns: readonly Column[] = [
  { name: 'ticket_id', type: 'VARCHAR' },
  { name: 'user_id', type: 'BIGINT' },
  { name: 'priority', type: 'VARCHAR' },
  { name: 'status', type: 'VARCHAR' },
  { name: 'first_reply_time', type: 'BIGINT' },
  { name: 'opened_at', type: 'TIMESTAMP' },
];

/** The tickets of a day; after the type has changed, users are `u-1234` instead of 1234. */
export const ticketRows: RowMaker = ({ partition, label, random, fault }) =>
  times(60, (index) => {
    const user = random.integer(1_000, 9_999);
    const priority = random.pick(['low', 'normal', 'normal', 'high', 'urgent'] as const);
    const status = random.pick(['open', 'pending', 'solved', 'solved'] as const);
    const reply = status === 'open' ? null : random.integer(1, 600);
    const asText = fault === 'drifted-type';
    return [
      idOf('TCK', label, index),
      asText ? `u-${user}` : user,
      priority,
      status,
      reply,
      momentIn(partition, index / 60),
    ];
  });

export const scoreColumns: readonly Column[] = [
  { name: 'message_id', type: 'VARCHAR' },
  { name: 'customer_id', type: 'VARCHAR' },
  { name: 'model', type: 'VARCHAR' },
  { name: 'score', type: 'DOUBLE' },
  { name: 'scored_at', type: 'TIMESTAMP' },
];

/** Scores around zero; one NaN among them makes their mean NaN. */
export const scoreRows: RowMaker = ({ partition, label, random, fault }) =>
  fault === 'empty-frame'
    ? []
    : times(120, (index) => {
        const score =
          fault === 'nan-mean' && index === 42 ? Number.NaN : Math.round(random.fraction() * 200 - 100) / 100;
        const moment = timestampIn(partition, index / 120);
        return [idOf('MSG', label, index), customer(random.integer(1, 9_000)), 'customer_sentiment_v2', score, moment];
      });

export const eventColumns: readonly Column[] = [
  { name: 'event_id', type: 'VARCHAR' },
  { name: 'customer_id', type: 'VARCHAR' },
  { name: 'event_type', type: 'VARCHAR' },
  { name: 'ts', type: 'TIMESTAMP' },
  { name: 'fiscal_quarter', type: 'VARCHAR' },
  { name: 'revenue_class', type: 'VARCHAR' },
];

/** Events of a day with the revenue class of the last closed quarter: 2023-10-27 reads 2023-Q3. */
export function eventRows(quarters: Partitioning): RowMaker {
  return ({ partition, label, random, fault }) => {
    const quarter = partitionKey(quarters, lastClosedPartition(quarters, partition.from));
    return times(150, (index) => {
      const moment = fault === 'renamed-event-time' ? null : timestampIn(partition, index / 150);
      const type = random.pick(['visit', 'visit', 'purchase', 'ticket', 'review'] as const);
      const revenue = random.pick(['A', 'B', 'B', 'C', 'C'] as const);
      return [idOf('EVT', label, index), customer(random.integer(1, 9_000)), type, moment, quarter, revenue];
    });
  };
}

export const valueColumns: readonly Column[] = [
  { name: 'customer_id', type: 'VARCHAR' },
  { name: 'lifetime_value', type: 'DOUBLE' },
  { name: 'segment', type: 'VARCHAR' },
];

/** A value for each of a hundred customers. */
export const valueRows: RowMaker = ({ random }) =>
  times(100, (index) => {
    const segment = random.pick(['growing', 'steady', 'steady', 'leaving'] as const);
    return [customer(index * 87 + random.integer(1, 80)), random.money(10, 20_000), segment];
  });
