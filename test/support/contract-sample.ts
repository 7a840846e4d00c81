import { type Answered, data } from './scripted-cli.js';

const AT = '2023-10-28T06:00:00.000Z';
const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };

const field = (name: string, about: object): object => ({
  ...{ name, stableId: null, physicalName: null, logicalType: 'string', physicalType: null, required: false },
  ...{ unique: false, primaryKeyPosition: null, partitionKeyPosition: null, enumValues: null, options: {} },
  ...{ classification: null, fields: [], items: null, mapKey: null, hasDefault: false, quality: [], pointer: '' },
  documentation: {},
  ...about,
});

const MODEL = {
  ...{ id: 'ledger', version: '2.1.0', name: 'ledger', status: 'active', domain: 'finance', tenant: null },
  ...{ dataProduct: 'general_ledger', partitioning: null, roles: [] },
  objects: [
    {
      ...{
        name: 'entries',
        stableId: null,
        physicalName: null,
        physicalType: 'table',
        quality: [],
        pointer: '/schema/0',
      },
      documentation: { description: 'Every posted entry of the general ledger, one row for each side of a posting.' },
      fields: [
        field('entry_id', {
          ...{ required: true, primaryKeyPosition: 1 },
          documentation: { description: 'Number of the entry, which is never used again.' },
        }),
        field('amount', { logicalType: 'number', required: true }),
        field('account', {
          logicalType: 'object',
          fields: [field('number', { unique: true, documentation: { description: 'From the chart of accounts.' } })],
        }),
      ],
    },
  ],
  servers: [
    {
      name: 'lake',
      type: 'local',
      environment: 'prod',
      settings: { path: './ledger/{yyyy}.parquet', format: 'parquet' },
    },
    { name: 'warehouse', type: 'snowflake', environment: null, settings: { account: 'acme', database: 'MESH' } },
  ],
  sla: [
    {
      ...{ property: 'freshness', value: 4, valueExt: null, unit: 'h', element: 'entries.booked_at', driver: null },
      ...{ schedule: null, target: 0.95, pointer: '' },
    },
    {
      ...{ property: 'retention', value: 7, valueExt: 10, unit: 'y', element: null, driver: null },
      ...{ schedule: null, target: null, pointer: '' },
    },
  ],
  documentation: {
    description: {
      purpose: 'The general ledger as the controllers close it, for reports to the board and to the tax authority.',
      usage:
        'Reports about closed months. Numbers of an open month change until the third working day of the next one.',
      limitations: 'No entries of subsidiaries.',
    },
    team: { name: 'ledger', members: [{ username: 'amara.voss', role: 'owner' }, { username: 'li.wei' }] },
    support: [
      { channel: '#ledger', tool: 'slack', url: 'https://slack.example/ledger' },
      { channel: 'ledger@acme.example' },
    ],
  },
};

const check = (name: string, severity: string, outcome: string | null, about: object = {}): object => ({
  check: {
    ...{ id: `finance.ledger#entries.${name}`, kind: 'validity', severity, executionReason: null },
    promise: `${name} is one of the allowed values of the chart of accounts of the group`,
  },
  ...{ state: 'EXECUTED', interval: DAY, partition: '2023-10-27', failingPartitions: 0, contractVersion: '2.1.0' },
  ...{ server: 'lake', latest: outcome === null ? null : { outcome } },
  ...about,
});

/** A contract with all that it can say, and the newest results of its rules. */
export function contractAnswers(checks: readonly object[] = CHECKS): readonly Answered[] {
  const contractVersion = {
    ...{ contractRef: 'finance/general_ledger/ledger', contractId: 'ledger', version: '2.1.0', revision: 3 },
    ...{ lifecycle: 'ACTIVE', publishedAt: AT, publishedBy: 'user:amara.voss', document: 'id: ledger\n', objects: [] },
    ...{ productRef: 'finance/general_ledger', product: { owners: ['team:ledger'] }, model: MODEL },
  };
  return [data({ contractVersion }), data({ checks })];
}

const CHECKS = [
  check('amount', 'critical', 'PASS'),
  check('account', 'major', 'FAIL'),
  check('entry_id', 'info', null, { state: 'DOCUMENTATION_ONLY' }),
];

/** Rules of another version than the one that is shown. */
export const OTHER_CHECKS = [check('amount', 'critical', 'PASS', { contractVersion: '2.0.0' })];
