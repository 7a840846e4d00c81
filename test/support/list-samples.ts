import { data } from './scripted-cli.js';
import { AT, DAY, type ListSample, id, job, page } from './sample-parts.js';
import { WORK_SAMPLES } from './work-samples.js';
const check = (name: string, about: object, latest: object | null): object => ({
  check: {
    ...{ id: `finance.ledger#entries.${name}`, kind: 'validity', severity: 'major', executionReason: null },
    promise: `${name} is one of the allowed values of the chart of accounts`,
    ...about,
  },
  ...{ state: 'EXECUTED', interval: DAY, partition: '2023-10-27', failingPartitions: 0 },
  ...{ contractVersion: '2.1.0', server: 'lake', latest },
});

const evidence = (last: number, about: object): object => ({
  ...{ id: id(last), checkId: 'finance.ledger#entries.amount:validity', interval: DAY, outcome: 'PASS', observed: 1 },
  ...{ reasonCode: null, message: null, server: 'lake', observedAt: AT },
  failingKeys: { columns: [], rows: [], withheld: 'NO_FAILING_ROWS', keptUntil: null },
  ...about,
});

/** Answers of every list command, with names as in practice. */
export const LIST_SAMPLES: Readonly<Record<string, ListSample>> = {
  ...WORK_SAMPLES,
  'domain-list': {
    argv: ['domain', 'list'],
    answers: [
      data({
        domains: page([
          {
            name: 'emea.finance',
            title: 'Finance, EMEA',
            description: null,
            owners: ['team:ledger', 'user:amara.voss'],
          },
          { name: 'retail', title: '小売', description: 'Shops', owners: ['team:shops'] },
          { name: 'support', title: null, description: null, owners: [] },
        ]),
      }),
    ],
  },
  'product-list': {
    argv: ['product', 'list'],
    answers: [
      data({
        me: { clock: AT },
        products: page([
          {
            ...{ ref: 'finance/general_ledger', title: 'General ledger', description: null },
            ...{ status: 'active', revision: 1 },
            ...{ owners: ['team:ledger', 'user:amara.voss'], consumers: { totalCount: 1 } },
            contracts: [{ id: 'ledger', ref: 'finance/general_ledger/ledger', latestVersion: '2.1.0' }],
            newestPartition: { key: '2023-10-27', interval: DAY, status: 'HEALTHY', score: 0.98765, late: false },
          },
          {
            ...{ ref: 'retail/pos_sales', title: '売上', description: null, status: 'active', revision: 1 },
            ...{ owners: ['team:shops'], consumers: { totalCount: 0 } },
            contracts: [{ id: 'sales', ref: 'retail/pos_sales/sales', latestVersion: '1.0.0' }],
            newestPartition: { key: null, interval: null, status: 'NOT_ARRIVED', score: null, late: true },
          },
          {
            ...{ ref: 'support/helpdesk_tickets', title: null, description: null, status: null, revision: 0 },
            ...{ owners: [], consumers: { totalCount: 0 }, contracts: [], newestPartition: null },
          },
        ]),
      }),
    ],
  },
  'contract-list': {
    argv: ['contract', 'list'],
    answers: [
      data({
        contracts: page(
          [
            {
              ref: 'finance/general_ledger/ledger',
              id: '0f7d3a52-5c1e-4f0b-9d3e-7f5f2f1b6a01',
              latestVersion: '2.1.0',
              revisionCount: 4,
            },
            { ref: 'retail/pos_sales/sales', id: 'urn:retail:pos_sales', latestVersion: '1.0.0', revisionCount: 1 },
          ],
          { totalCount: 30 },
        ),
      }),
    ],
  },
  'contract-versions': {
    argv: ['contract', 'versions', 'finance/general_ledger'],
    answers: [
      data({
        contractVersions: [
          {
            ...{ version: '2.1.0', revision: 3, lifecycle: 'ACTIVE', publishedAt: AT, publishedBy: 'user:amara.voss' },
            comment: 'adds the cost centre, which every report of the controllers needs',
          },
          {
            ...{ version: '2.0.0', revision: 2, lifecycle: 'SUPERSEDED', publishedAt: AT },
            ...{ publishedBy: 'user:amara.voss', comment: null },
          },
          {
            ...{ version: '1.0.0', revision: 1, lifecycle: 'RETIRED', publishedAt: AT },
            ...{ publishedBy: 'user:amara.voss', comment: null },
          },
        ],
      }),
    ],
  },
  'check-list': {
    argv: ['check', 'list', 'finance/general_ledger'],
    answers: [
      data({ product: { ref: 'finance/general_ledger' } }),
      data({
        checks: [
          check('amount:validity', {}, { outcome: 'PASS' }),
          check('account:validity', { severity: 'critical' }, { outcome: 'FAIL' }),
          check('posted_at:freshness', { kind: 'delivery' }, null),
        ],
      }),
    ],
  },
  'check-results': {
    argv: ['check', 'results', 'finance/general_ledger'],
    answers: [
      data({ product: { ref: 'finance/general_ledger' } }),
      data({
        evidence: page([
          evidence(1, {}),
          evidence(2, {
            outcome: 'FAIL',
            observed: 6,
            message: '6 of 1000 rows',
            failingKeys: {
              columns: ['entry_id'],
              rows: [['17'], ['a b'], [null], [id(1)], [id(2)], [id(3)]],
              ...{ withheld: null, keptUntil: null },
            },
          }),
          evidence(3, {
            outcome: 'ERROR',
            observed: null,
            reasonCode: 'TIMED_OUT',
            message: 'the statement took longer than 60 s',
          }),
        ]),
      }),
    ],
  },
  'override-list': {
    argv: ['override', 'list'],
    answers: [
      data({
        overrides: page(
          [
            {
              id: id(1),
              product: 'support/tickets',
              consumer: null,
              interval: DAY,
              verdict: 'PROCEED',
              by: 'user:amara.voss',
              expiresAt: AT,
              reason: 'checked by hand against the source, differences are roundings',
              withdrawn: null,
            },
            {
              id: id(2),
              product: 'support/tickets',
              consumer: 'bi/board',
              interval: null,
              verdict: 'SKIP',
              by: 'user:jo',
              expiresAt: AT,
              reason: 'known fault',
              withdrawn: { at: AT, by: 'user:jo', reason: 'repaired' },
            },
          ],
          { totalCount: 5, pageInfo: { hasNextPage: true, endCursor: 'Y3Vyc29y' } },
        ),
      }),
    ],
  },
  'event-list': {
    argv: ['event', 'list'],
    answers: [
      data({
        events: page([
          {
            id: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            receivedAt: AT,
            sender: 'service:airflow',
            kind: 'RUN',
            eventType: 'COMPLETE',
            eventTime: AT,
            job,
            runId: id(7),
            state: 'FOLDED',
            exclusion: null,
          },
          {
            id: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
            receivedAt: AT,
            sender: null,
            kind: 'JOB',
            eventType: null,
            eventTime: AT,
            job: null,
            runId: null,
            state: 'EXCLUDED',
            exclusion: { at: AT, by: 'user:jo', reason: 'a test run' },
          },
        ]),
      }),
    ],
  },
  'lineage-warnings': {
    argv: ['lineage', 'warnings'],
    answers: [
      data({
        lineageWarnings: page(
          [
            {
              receivedAt: AT,
              code: 'NAME_UNUSABLE',
              job,
              pointer: '/inputs/0/name',
              message: 'a name must not be empty: the dataset is ignored',
            },
          ],
          { pageInfo: { hasNextPage: true, endCursor: 'next' } },
        ),
      }),
    ],
  },
  'sensor-list': {
    argv: ['sensor', 'list'],
    answers: [
      data({
        sensors: [
          {
            id: id(1),
            consumer: 'customer360/enriched_events',
            upstream: 'finance/general_ledger',
            mapper: 'LATEST_CLOSED',
            paused: false,
            states: [],
          },
          {
            id: id(2),
            consumer: 'platform/audit_report',
            upstream: 'platform/backup_catalog',
            mapper: 'IDENTITY',
            paused: true,
            states: [],
          },
        ],
      }),
    ],
  },
  'sensor-status': {
    argv: ['sensor', 'status'],
    answers: [
      data({
        sensors: [
          {
            ...{ id: id(1), consumer: 'customer360/enriched_events', upstream: 'finance/general_ledger' },
            ...{ mapper: 'IDENTITY', paused: false },
            states: [
              {
                consumerInterval: DAY,
                upstreamInterval: DAY,
                state: 'WAITING',
                late: true,
                reason: 'no successful run of finance/general_ledger for the day yet',
              },
            ],
          },
        ],
      }),
    ],
  },
  'producer-list': {
    argv: ['domain', 'producer', 'list', 'finance'],
    answers: [
      data({
        domain: {
          name: 'finance',
          allowedProducers: [{ jobNamespace: 'airflow-prod', allowedAt: AT, allowedBy: 'user:amara.voss' }],
        },
      }),
    ],
  },
  'audit-list': {
    argv: ['audit', 'list'],
    answers: [
      data({
        audit: page(
          [
            {
              sequence: 11,
              at: AT,
              actor: 'user:amara.voss',
              action: 'domain.register',
              subject: 'domain:finance',
              hash: 'b'.repeat(64),
            },
            {
              sequence: 12,
              at: AT,
              actor: 'user:amara.voss',
              action: 'contract.publish',
              subject: 'contract:0f7d3a52-5c1e-4f0b-9d3e-7f5f2f1b6a01',
              hash: 'c'.repeat(64),
            },
          ],
          { pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: 'begin', endCursor: 'end' } },
        ),
      }),
    ],
  },
  'token-list': {
    argv: ['auth', 'token', 'list'],
    answers: [
      data({
        tokens: [
          {
            id: id(1),
            subject: 'service:airflow',
            admin: false,
            grants: [
              { domain: 'customer360', role: 'agent' },
              { domain: 'finance', role: 'viewer' },
            ],
            ...{ description: null, createdAt: AT, expiresAt: '2024-01-26T06:00:00.000Z', lastUsedAt: AT },
            ...{ revokedAt: null, warning: null },
          },
          {
            id: id(2),
            ...{ subject: 'user:jo', admin: true, grants: [], description: null, createdAt: AT },
            ...{ expiresAt: null, lastUsedAt: null, revokedAt: AT, warning: 'TOKEN_LIVES_LONG' },
          },
        ],
      }),
    ],
  },
};
