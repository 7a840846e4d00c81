/**
 * Numbered OpenLineage events of about 3.3 KB: a job that read two tables and wrote one, with
 * schemas and column lineage.
 */

const PRODUCER = 'https://example.com/concordat-bench';
const SPEC = 'https://openlineage.io/spec/facets';
/** Events spread over this number of jobs, like those of a day's schedule. */
const JOBS = 200;

/** The event with this number; equal numbers give equal bytes. */
export function eventText(number: number): string {
  const run = `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
  const at = new Date(Date.parse('2023-10-01T00:00:00Z') + number * 1_000).toISOString();
  const table = number % JOBS;
  return TEMPLATE.replace('$RUN', run).replace('$AT', at).replaceAll('$TABLE', String(table));
}

const COLUMNS = [
  'order_id',
  'customer_id',
  'amount',
  'currency',
  'ordered_at',
  'store_id',
  'channel',
  'note',
  'net_total',
  'vat',
  'discount',
  'status',
  'updated_at',
  'source',
];

const TEMPLATE = JSON.stringify({
  eventTime: '$AT',
  eventType: 'COMPLETE',
  producer: PRODUCER,
  schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
  run: { runId: '$RUN', facets: {} },
  job: { namespace: 'bench', name: 'build_table_$TABLE', facets: {} },
  inputs: [dataset('raw.orders_$TABLE'), dataset('raw.customers_$TABLE')],
  outputs: [
    {
      ...dataset('mart.orders_$TABLE', {
        columnLineage: {
          ...facet('1-2-0/ColumnLineageDatasetFacet'),
          fields: Object.fromEntries(
            COLUMNS.slice(0, 4).map((field) => [
              field,
              { inputFields: [{ namespace: 'postgres://db:5432', name: 'shop.raw.orders_$TABLE', field }] },
            ]),
          ),
        },
      }),
    },
  ],
});

function facet(schema: string): { readonly _producer: string; readonly _schemaURL: string } {
  const [version = '', name = ''] = schema.split('/');
  return { _producer: PRODUCER, _schemaURL: `${SPEC}/${version}/${name}.json#/$defs/${name}` };
}

function dataset(name: string, facets: object = {}) {
  const fields = COLUMNS.map((column) => ({ name: column, type: 'VARCHAR' }));
  const schema = { ...facet('1-1-1/SchemaDatasetFacet'), fields };
  return { namespace: 'postgres://db:5432', name: `shop.${name}`, facets: { schema, ...facets } };
}
