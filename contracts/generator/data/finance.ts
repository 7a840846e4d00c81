import { type Column, type Row, type RowMaker, type PartitionContext, idOf, momentIn, times } from '../rows.js';

const ENTITIES = ['DE01', 'FR01', 'US01'] as const;
const EXPENSES = ['6000', '6200', '6400', '7100'] as const;
const COUNTERPARTS = ['1200', '1600', '2800'] as const;
const JOURNALS_A_DAY = 30;

export const journalColumns: readonly Column[] = [
  { name: 'journal_id', type: 'VARCHAR' },
  { name: 'line_number', type: 'INTEGER' },
  { name: 'posted_on', type: 'DATE' },
  { name: 'entity', type: 'VARCHAR' },
  { name: 'account', type: 'VARCHAR' },
  { name: 'amount', type: 'DECIMAL(18,2)' },
  { name: 'currency', type: 'VARCHAR' },
];

/** Three lines per journal: two debits and the credit that balances them. */
export const journalRows: RowMaker = ({ label, random, fault }) =>
  Array.from({ length: JOURNALS_A_DAY }, (_, index) => {
    const id = idOf('JRN', label, index);
    const entity = random.pick(ENTITIES);
    const first = random.money(50, 9_000);
    const second = random.money(50, 9_000);
    const missing = fault === 'unbalanced-journal' && index === 11 ? 100 : 0;
    const coerced = fault === 'numbers-coerced-to-null' && index % 5 === 0;
    const credit = Math.round((missing - first - second) * 100) / 100;
    const line = (number: number, account: string, amount: number | null): Row => {
      return [id, number, label, entity, account, amount, 'EUR'];
    };
    return [
      line(1, random.pick(EXPENSES), coerced ? null : first),
      line(2, random.pick(EXPENSES), second),
      line(3, random.pick(COUNTERPARTS), credit),
    ];
  }).flat();

export const balanceColumns: readonly Column[] = [
  { name: 'fiscal_quarter', type: 'VARCHAR' },
  { name: 'entity', type: 'VARCHAR' },
  { name: 'account', type: 'VARCHAR' },
  { name: 'balance', type: 'DECIMAL(18,2)' },
  { name: 'journal_lines', type: 'BIGINT' },
];

/**
 * The quarter's balances, the sum of the journal lines of its days; a line without an amount counts
 * as zero.
 */
export function balanceRows(quarter: string, lines: Iterable<Row>): readonly Row[] {
  const balances = new Map<string, { cents: number; lines: number }>();
  for (const [, , , entity, account, amount] of lines) {
    const key = `${String(entity)}|${String(account)}`;
    const balance = balances.get(key) ?? { cents: 0, lines: 0 };
    balance.cents += Math.round(Number(amount ?? 0) * 100);
    balance.lines += 1;
    balances.set(key, balance);
  }
  return [...balances].sort(byKey).map(([key, { cents, lines: count }]) => {
    const [entity = '', account = ''] = key.split('|');
    return [quarter, entity, account, cents / 100, count];
  });
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

export const invoiceColumns: readonly Column[] = [
  { name: 'invoice_id', type: 'TEXT' },
  { name: 'issued_at', type: 'TEXT' },
  { name: 'supplier_id', type: 'TEXT' },
  { name: 'amount', type: 'REAL' },
  { name: 'ledger_amount', type: 'REAL' },
  { name: 'currency', type: 'TEXT' },
  { name: 'status', type: 'TEXT' },
];

/** Invoices of a day; the ledger has booked each with its amount. */
export const invoiceRows: RowMaker = ({ partition, label, random }: PartitionContext) =>
  times(40, (index) => {
    const amount = random.money(20, 20_000);
    const issued = momentIn(partition, index / 40).replace('Z', '.000Z');
    const supplier = `SUP-${String(random.integer(1, 60)).padStart(3, '0')}`;
    const status = random.pick(['open', 'paid', 'paid', 'disputed'] as const);
    return [idOf('INV', label, index), issued, supplier, amount, amount, 'EUR', status];
  });
