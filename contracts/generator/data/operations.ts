import { type Column, type Row, type RowMaker, idOf, times } from '../rows.js';

export const poFactColumns: readonly Column[] = [
  { name: 'po_fact_id', type: 'VARCHAR' },
  { name: 'invoice_id', type: 'VARCHAR' },
  { name: 'po_number', type: 'VARCHAR' },
  { name: 'ticket_id', type: 'VARCHAR' },
  { name: 'amount', type: 'DECIMAL(18,2)' },
  { name: 'quantity', type: 'INTEGER' },
  { name: 'invoice_amount', type: 'DECIMAL(18,2)' },
];

/**
 * One position per invoice. The fan-out joins the first invoice, of 100 for 5 pieces, with 2 orders
 * and 3 tickets: six rows of 100 (600 in sum), and every column still looks correct.
 */
export const poFactRows: RowMaker = ({ label, random, fault }) => {
  const rows: Row[] = times(50, (index) => {
    const amount = index === 0 ? 100 : random.money(20, 20_000);
    const quantity = index === 0 ? 5 : random.integer(1, 40);
    const ticket = random.fraction() < 0.2 ? idOf('TCK', label, random.integer(0, 59)) : null;
    return [
      idOf('POF', label, index),
      idOf('INV', label, index),
      idOf('PO', label, index),
      ticket,
      amount,
      quantity,
      amount,
    ];
  });
  if (fault !== 'fan-out') return rows;
  const invoice = idOf('INV', label, 0);
  const joined = times(6, (index) => {
    const order = idOf('PO', label, index < 3 ? 0 : 100);
    return [idOf('POF', label, 100 + index), invoice, order, idOf('TCK', label, index % 3), 100, 5, 100];
  });
  return [...joined, ...rows.slice(1)];
};

export const signalColumns: readonly Column[] = [
  { name: 'machine_id', type: 'VARCHAR' },
  { name: 'plant', type: 'VARCHAR' },
  { name: 'spare_part_orders', type: 'INTEGER' },
  { name: 'vibration_tickets', type: 'INTEGER' },
  { name: 'signal_score', type: 'DOUBLE' },
];

/** Spare-part orders and vibration tickets of each machine, and their combined severity. */
export const signalRows: RowMaker = ({ random }) =>
  times(36, (index) => {
    const orders = random.integer(0, 6);
    const tickets = random.integer(0, 4);
    const plant = (['augsburg', 'lyon', 'toledo'] as const)[index % 3] ?? 'augsburg';
    return [`M-${String(index + 1).padStart(3, '0')}`, plant, orders, tickets, (orders + 2 * tickets) / 14];
  });

export const backupColumns: readonly Column[] = [
  { name: 'backup_id', type: 'VARCHAR' },
  { name: 'system', type: 'VARCHAR' },
  { name: 'size_bytes', type: 'BIGINT' },
  { name: 'marker', type: 'VARCHAR' },
  { name: 'restore_verified', type: 'VARCHAR' },
];

/** One backup per system, restored and compared on the same day. */
export const backupRows: RowMaker = ({ label, random }) =>
  (['ledger', 'billing', 'warehouse', 'helpdesk'] as const).map((system, index) => {
    const size = random.integer(2_000_000, 900_000_000);
    return [idOf('BKP', label, index), system, size, `${system}_${label.replaceAll('-', '')}_SUCCESS.txt`, 'yes'];
  });
