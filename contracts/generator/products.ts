import type { Partitioning } from '../../src/core/partition/partitioning.js';
import * as customers from './data/customers.js';
import * as finance from './data/finance.js';
import * as operations from './data/operations.js';
import { BERLIN_QUARTERS, berlinDaily, daily, dailyByColumn, hourly, quarterly } from './partitionings.js';
import type { Column, RowMaker } from './rows.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A dataset that a job reads or writes, by the naming rules of OpenLineage. */
export interface DatasetName {
  readonly namespace: string;
  readonly name: string;
}

/** A product whose data is generated: its partitioning, its rows, and the job that writes it. */
export interface GeneratedProduct {
  /** `domain/product`. */
  readonly ref: string;
  readonly format: 'parquet' | 'jsonl' | 'csv' | 'sqlite';
  /** The server's path in its contract, relative to the data root. */
  readonly path: string;
  readonly partitioning: Partitioning;
  readonly columns: readonly Column[];
  /** Null for the consolidation, which is the sum of the ledger. */
  readonly rows: RowMaker | null;
  /** The DAG that writes it. */
  readonly job: string;
  /**
   * The delay of the run after the end of a partition: it completes before the contract's due time.
   */
  readonly arrivesAfter: number;
  /** The inputs of the job: other products by ref, or datasets without a contract. */
  readonly reads: readonly (string | DatasetName)[];
}

const CRM: DatasetName = { namespace: 'postgres://crm.example.com:5432', name: 'crm.public.customers' };
const SHOP: DatasetName = { namespace: 's3://raw-data-lake', name: 'ecommerce/orders' };
/** The data of the stream's contract cannot be read here, because there is no engine for Kafka. */
const PURCHASE_ORDERS: DatasetName = {
  namespace: 'kafka://kafka.procurement.example.com:9092',
  name: 'procurement.po.validated.v1',
};

const day = 'date={yyyy}-{MM}-{dd}';

export const PRODUCTS: readonly GeneratedProduct[] = [
  {
    ref: 'finance/general_ledger',
    format: 'parquet',
    path: 'finance/general_ledger',
    partitioning: berlinDaily(`${day}/journals.parquet`),
    columns: finance.journalColumns,
    rows: finance.journalRows,
    job: 'finance_general_ledger_ingestion',
    arrivesAfter: 100 * MINUTE,
    reads: [{ namespace: 'postgres://erp.example.com:5432', name: 'erp.accounting.postings' }],
  },
  {
    ref: 'finance/quarterly_consolidation',
    format: 'parquet',
    path: 'finance/quarterly_consolidation',
    partitioning: quarterly('{yyyy}-Q{Q}/balances.parquet'),
    columns: finance.balanceColumns,
    rows: null,
    job: 'finance_quarterly_consolidation',
    arrivesAfter: 4 * DAY,
    reads: ['finance/general_ledger'],
  },
  {
    ref: 'finance/invoices',
    format: 'sqlite',
    path: 'finance/invoices.db',
    partitioning: dailyByColumn('issued_at'),
    columns: finance.invoiceColumns,
    rows: finance.invoiceRows,
    job: 'process_invoices',
    arrivesAfter: HOUR,
    reads: [{ namespace: 's3://raw-data-lake', name: 'invoices/inbound' }],
  },
  {
    ref: 'procurement/po_fact',
    format: 'parquet',
    path: 'procurement/po_fact',
    partitioning: daily(`${day}/po_fact.parquet`),
    columns: operations.poFactColumns,
    rows: operations.poFactRows,
    job: 'supply_chain_analytics_dag',
    arrivesAfter: 2 * HOUR,
    reads: ['finance/invoices', PURCHASE_ORDERS],
  },
  {
    ref: 'plant_operations/maintenance_signals',
    format: 'parquet',
    path: 'plant_operations/maintenance_signals',
    partitioning: daily(`${day}/signals.parquet`),
    columns: operations.signalColumns,
    rows: operations.signalRows,
    job: 'plant_maintenance_signals',
    arrivesAfter: HOUR,
    reads: [{ namespace: 's3://plant-telemetry', name: 'vibration' }],
  },
  {
    ref: 'retail/pos_sales',
    format: 'jsonl',
    path: 'retail/pos_sales',
    partitioning: hourly('sale_{yyyy}{MM}{dd}{HH}.jsonl'),
    columns: customers.saleColumns,
    rows: customers.saleRows,
    job: 'daily_sales_pipeline',
    arrivesAfter: 6 * MINUTE,
    reads: [{ namespace: 's3://raw-data-lake', name: 'sales/inbound' }],
  },
  {
    ref: 'retail/unified_demand',
    format: 'parquet',
    path: 'retail/unified_demand',
    partitioning: daily(`${day}/demand.parquet`),
    columns: customers.demandColumns,
    rows: customers.demandRows,
    job: 'unify_cloud_business_data',
    arrivesAfter: 90 * MINUTE,
    reads: ['retail/pos_sales', CRM, SHOP],
  },
  {
    ref: 'support/helpdesk_tickets',
    format: 'jsonl',
    path: 'support/helpdesk_tickets',
    partitioning: daily('helpdesk_logs_{yyyy}{MM}{dd}.jsonl'),
    columns: customers.ticketColumns,
    rows: customers.ticketRows,
    job: 'helpdesk_analytics_daily',
    arrivesAfter: 30 * MINUTE,
    reads: [{ namespace: 'https://helpdesk.example.com', name: 'tickets' }],
  },
  {
    ref: 'support/customer_sentiment',
    format: 'parquet',
    path: 'support/customer_sentiment',
    partitioning: daily(`${day}/scores.parquet`),
    columns: customers.scoreColumns,
    rows: customers.scoreRows,
    job: 'realtime_customer_sentiment_pipeline',
    arrivesAfter: 45 * MINUTE,
    reads: ['support/helpdesk_tickets'],
  },
  {
    ref: 'customer360/enriched_events',
    format: 'parquet',
    path: 'customer360/enriched_events',
    partitioning: daily(`${day}/events.parquet`),
    columns: customers.eventColumns,
    rows: customers.eventRows(BERLIN_QUARTERS),
    job: 'customer_events_enrichment',
    arrivesAfter: 2 * HOUR,
    reads: ['finance/quarterly_consolidation', 'support/customer_sentiment', 'retail/pos_sales'],
  },
  {
    ref: 'customer360/lifetime_value',
    format: 'parquet',
    path: 'customer360/lifetime_value',
    partitioning: daily(`${day}/values.parquet`),
    columns: customers.valueColumns,
    rows: customers.valueRows,
    job: 'customer_lifetime_value_model',
    arrivesAfter: 3 * HOUR,
    reads: ['customer360/enriched_events'],
  },
  {
    ref: 'platform/backup_catalog',
    format: 'csv',
    path: 'platform/backup_catalog',
    partitioning: daily('backup_catalog_{yyyy}{MM}{dd}.csv'),
    columns: operations.backupColumns,
    rows: operations.backupRows,
    job: 'backup_verification',
    arrivesAfter: 4 * HOUR,
    reads: [{ namespace: 's3://backups', name: 'nightly' }],
  },
];

/** The table of a SQLite product in its file. */
export const INVOICE_TABLE = 'invoices';

/** The dataset that the product's contract is bound to. */
export function datasetOfProduct(product: GeneratedProduct): DatasetName {
  return { namespace: 'file', name: product.path };
}

/** The generated product with this ref. */
export function productOf(ref: string): GeneratedProduct {
  const found = PRODUCTS.find((product) => product.ref === ref);
  if (found === undefined) throw new Error(`the example mesh has no generated product ${ref}`);
  return found;
}
