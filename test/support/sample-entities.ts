import type { ReceivedLineageEvent } from '../../src/core/lineage/event-notice.js';
import type { AllowedProducer, ForeignProducer } from '../../src/app/ports/lineage-store.js';
import type { CreatedToken, ListedToken } from '../../src/app/governance/issue-token.js';
import type { ListedVersion } from '../../src/core/contract/contract-version.js';
import type { CheckMatrix } from '../../src/app/health/get-check-matrix.js';
import type { HealthHistory } from '../../src/app/health/get-health-history.js';
import type { HealthStrip } from '../../src/app/health/health-strips.js';
import type { PartitionCell } from '../../src/core/gate/partition-cell.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import type { Override } from '../../src/core/gate/override.js';
import type { HealthReport } from '../../src/core/health/health-report.js';
import type { DataProduct } from '../../src/core/mesh/data-product.js';
import type { CalendarVersion } from '../../src/core/calendar/calendar.js';
import type { MaintenanceWindow } from '../../src/core/maintenance/maintenance-window.js';
import type { Domain } from '../../src/core/mesh/domain.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import type { Check, Evidence } from '../../src/core/quality/check.js';

export const AT = '2023-10-28T06:00:00.000Z';
export const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
export const LEDGER = 'finance/general_ledger';

/** An issue with every property set. */
export const ISSUE = {
  code: 'NOT_FOUND',
  severity: 'warning',
  message: 'a problem',
  pointer: '/schema/0',
  line: 3,
  column: 5,
  endColumn: 9,
  help: 'fix it',
} as const;
const REASON = { code: 'NOT_FOUND', message: 'because', facts: { rows: 3 } } as const;

export const DOMAIN: Domain = {
  name: 'finance',
  title: 'Finance',
  description: 'Money',
  owners: ['team:finance'],
  createdAt: AT,
};

export const CALENDAR: CalendarVersion = {
  calendar: {
    ...{ name: 'bank', domain: 'finance', timezone: 'Europe/Berlin', fiscalYearStart: '02-01' },
    ...{ weekend: [6, 7], holidays: ['2023-12-25'], halfDays: [{ date: '2023-12-22', closes: '12:00' }] },
  },
  ...{ version: 2, document: 'kind: Calendar', digest: 'd', publishedBy: 'user:ann', publishedAt: AT },
};

export const WINDOW: MaintenanceWindow = {
  ...{ id: 'm1', domain: 'finance', product: LEDGER, server: 'lake', from: DAY.from, to: DAY.to, reason: 'a new disk' },
  ...{ declaredBy: 'user:ann', declaredAt: AT, cancelled: { at: AT, by: 'user:bob', reason: 'done' } },
};

export const ALLOWED_PRODUCER: AllowedProducer = {
  domain: 'finance',
  jobNamespace: 'airflow',
  allowedAt: AT,
  allowedBy: 'user:ada',
};

export const FOREIGN_PRODUCER: ForeignProducer = {
  ...{
    contractId: 'finance.ledger',
    product: 'finance/ledger',
    sender: 'user:bob',
    eventId: 'e',
    eventType: 'COMPLETE',
  },
  ...{ job: { namespace: 'airflow', name: 'load' }, runId: 'r', receivedAt: AT },
  dataset: { namespace: 'file', name: 'ledger' },
};

export const PRODUCT: DataProduct = {
  ref: LEDGER,
  domain: 'finance',
  name: 'general_ledger',
  title: 'Ledger',
  description: 'All bookings',
  status: 'active',
  inputPorts: [{ name: 'in', contractId: 'c0', version: '1.0.0', dependency: 'soft', mapper: 'latest-closed' }],
  outputPorts: [{ name: 'out', contractId: 'c1', version: '1.0.0', description: 'bookings', type: 'table' }],
  revision: 1,
  createdAt: AT,
};

const FIELD = {
  name: 'id',
  stableId: null,
  physicalName: 'ID',
  logicalType: 'integer',
  physicalType: 'bigint',
  required: true,
  unique: true,
  primaryKeyPosition: 1,
  partitionKeyPosition: null,
  enumValues: null,
  options: {},
  classification: 'internal',
  items: null,
  mapKey: null,
  hasDefault: false,
  quality: [],
  pointer: '/schema/0/properties/0',
  documentation: {},
} as const;

export const MODEL: ContractModel = {
  id: 'c1',
  version: '1.0.0',
  name: 'bookings',
  status: 'active',
  domain: 'finance',
  dataProduct: 'general_ledger',
  tenant: null,
  objects: [
    {
      name: 'bookings',
      stableId: null,
      physicalName: 'BOOKINGS',
      physicalType: 'table',
      fields: [{ ...FIELD, fields: [{ ...FIELD, name: 'part', fields: [] }] }],
      quality: [],
      pointer: '/schema/0',
      documentation: {},
    },
  ],
  servers: [],
  sla: [],
  partitioning: null,
  roles: [],
  documentation: {},
};

export const VERSION: ListedVersion = {
  contractId: 'c1',
  contractRef: `${LEDGER}/bookings`,
  product: LEDGER,
  version: '1.0.0',
  revision: 1,
  lifecycle: 'ACTIVE',
  publishedAt: AT,
  effectiveAt: AT,
  publishedBy: 'user:ann',
  comment: 'first',
  format: 'YAML',
  document: 'id: c1\n',
  model: MODEL,
  modelDigest: 'ab',
  warnings: [ISSUE],
};

export const DIFF = {
  required: 'MAJOR',
  compatible: false,
  tightened: [
    {
      checkId: 'c#o.f:required',
      promise: 'f is never null',
      pointer: '/schema/0/properties/0',
      wouldFail: 1,
      known: 2,
      notKnown: 26,
      currentData: false,
    },
  ],
  changes: [
    {
      code: 'FIELD_REMOVED',
      pointer: '/schema/0',
      from: 'a',
      to: 'b',
      producer: 'OK',
      consumer: 'BREAKS',
      message: 'gone',
      affected: [{ consumer: 'retail/sales', column: 'id', provenance: 'DECLARED' }],
    },
  ],
} as const;

export const EVIDENCE: Evidence = {
  id: 'e1',
  sequence: 1,
  contractId: 'c1',
  contractVersion: '1.0.0',
  checkId: 'c1#bookings.id:unique',
  checkDigest: 'cd',
  partition: DAY,
  attempt: 1,
  outcome: 'FAIL',
  observed: 2,
  damage: 1,
  rowsTested: 3_000_000_000,
  reasonCode: 'NO_ROWS',
  message: 'two rows',
  durationMillis: 1.5,
  engine: 'duckdb',
  statementHash: 'ef',
  agent: 'embedded',
  provenance: 'agent',
  keysWithheld: null,
  predicate: 'id = 7',
  observedAt: AT,
  measureDigest: 'md',
  server: 'lake',
  beganAt: AT,
  recordedAt: AT,
  seenSequence: 4,
};

export const CHECK = {
  id: 'c1#bookings.id:unique',
  digest: 'cd',
  measureDigest: 'md',
  contractId: 'c1',
  object: 'bookings',
  element: 'id',
  kind: 'unique',
  dimension: 'uniqueness',
  severity: 'major',
  group: 'g',
  unit: 'rows',
  warn: { operator: 'mustBeLessThan', value: 1 },
  fail: { operator: 'mustBeLessThan', value: 2 },
  ttlMillis: null,
  toleratesWrites: false,
  execution: 'EXECUTABLE',
  executionReason: 'none',
  promise: 'ids are unique',
  pointer: '/schema/0/properties/0',
} as unknown as Check;

const CONTRIBUTION = {
  group: 'g',
  checkId: CHECK.id,
  damage: 1,
  cost: 0.5,
  points: 100,
  evidenceId: 'e1',
  evidenceAgeSeconds: 60,
  observed: 2,
  promise: 'ids are unique',
};

const ROOT_CAUSE = { product: LEDGER, path: ['retail/sales', LEDGER], partition: '2023-10-27' };
const REQUESTED = { interval: DAY, partition: '2023-10-27', server: 'lake' };
const PARTITIONS = [
  { port: `${LEDGER}/bookings`, key: '2023-10-27', server: 'lake', interval: DAY, verdict: 'SKIP' },
] as const;

export const HEALTH: HealthReport = {
  product: LEDGER,
  port: `${LEDGER}/bookings`,
  contractVersion: '1.0.0',
  server: 'lake',
  interval: DAY,
  partition: '2023-10-27',
  requested: REQUESTED,
  partitions: PARTITIONS,
  missing: [DAY],
  lastLookedAt: AT,
  asOf: AT,
  score: 0.4,
  low: 0.3,
  high: 0.5,
  confidence: 0.9,
  status: 'UNHEALTHY',
  reasons: [REASON],
  own: 0.4,
  upstream: 1,
  contributions: [CONTRIBUTION],
  rootCause: ROOT_CAUSE,
  sla: [{ property: 'latency', target: 0.95, budget: 0.1 }],
  forecast: { expectedReadyAt: AT, breachProbability: 0.1, basis: 'NO_FORECAST' },
  ends: { kind: 'PERSON', text: 'when it is fixed', at: AT, owners: ['team:finance'] },
  evaluatedAt: AT,
};

export const CELL: PartitionCell = {
  key: '2023-10-27',
  interval: DAY,
  status: 'UNHEALTHY',
  score: 0.4,
  low: 0.3,
  high: 0.5,
  late: true,
  overridden: true,
  rootCause: ROOT_CAUSE,
};

export const STRIP: HealthStrip = { contract: `${LEDGER}/bookings`, asOf: AT, partitions: [CELL] };

export const HISTORY: HealthHistory = {
  ...{ product: LEDGER, contract: `${LEDGER}/bookings`, every: 'P1D', timezone: 'UTC', asOf: AT },
  partitions: [CELL],
  markers: [{ at: AT, kind: 'VERSION', label: 'version 1.0.0', ref: '1.0.0' }],
  complete: false,
};

export const MATRIX: CheckMatrix = {
  ...{ product: LEDGER, contract: `${LEDGER}/bookings`, asOf: AT, partitions: ['2023-10-27'], hiddenRows: 1 },
  rows: [{ check: CHECK, cells: [{ outcome: 'FAIL', evidenceStatus: 'VALID', damage: 1, evidenceId: 'e1' }] }],
};

export const OVERRIDE: Override = {
  id: 'o1',
  product: LEDGER,
  consumer: 'retail/sales',
  interval: DAY,
  verdict: 'PROCEED',
  by: 'user:ann',
  reason: 'looked at',
  createdAt: AT,
  expiresAt: AT,
  withdrawn: { at: AT, by: 'user:ann', reason: 'repaired' },
};

export const DECISION: GateDecision = {
  id: 'd1',
  consumer: 'retail/sales',
  product: LEDGER,
  contract: `${LEDGER}/bookings`,
  contractVersion: '1.0.0',
  server: 'lake',
  verdict: 'SKIP',
  final: true,
  fail: true,
  wouldBe: 'WAIT',
  interval: DAY,
  partition: '2023-10-27',
  requested: REQUESTED,
  partitions: PARTITIONS,
  asOf: AT,
  basis: 'SCORE',
  score: 0.4,
  low: 0.3,
  high: 0.5,
  confidence: 0.9,
  thresholds: { proceedAbove: 0.8, skipAtOrBelow: 0.5 },
  reasons: [REASON],
  contributions: [CONTRIBUTION],
  missingPartitions: ['2023-10-27'],
  rootCause: ROOT_CAUSE,
  expectedReadyAt: AT,
  breachProbability: 0.1,
  ends: { kind: 'PERSON', text: 'when it is fixed', at: AT, owners: ['team:finance'] },
  retryAfterSeconds: 60,
  validUntil: AT,
  evidenceDigest: 'ab',
  policyVersion: '1',
  override: OVERRIDE,
};

export const CONTRACT = {
  id: 'c1',
  ref: `${LEDGER}/bookings`,
  product: LEDGER,
  name: 'bookings',
  latestVersion: '1.0.0',
  revisionCount: 1,
};
export const NAME = { namespace: 'file', name: 'bookings' };
export const DATASET_REF = { kind: 'DATASET', ...NAME } as const;

export const SENSOR = {
  id: 's1',
  domain: 'retail',
  consumer: 'retail/sales',
  upstream: LEDGER,
  mapper: 'latest-closed',
  deadline: 'PT6H',
  paused: false,
  states: [
    {
      consumerInterval: DAY,
      upstreamInterval: DAY,
      state: 'SATISFIED',
      late: true,
      runId: 'r1',
      since: AT,
      reason: 'it ran',
    },
  ],
} as const;

export const CREATED: CreatedToken = { id: 't1', token: 'ct_x', subject: 'user:ann', expiresAt: AT };

export const TOKEN: ListedToken = {
  ...{ id: 't1', subject: 'user:ann', admin: false, grants: [{ domain: 'finance', role: 'owner' }] },
  ...{ description: 'CI', createdAt: AT, expiresAt: AT, lastUsedAt: AT, revokedAt: AT, warning: 'TOKEN_LIVES_LONG' },
};

export const EVENT: ReceivedLineageEvent = {
  ...{ id: 'e1', receivedAt: AT, sender: 'user:ann', state: 'FOLDED', exclusion: null },
  ...{ kind: 'RUN', eventType: 'COMPLETE', eventTime: AT, job: NAME, runId: 'r1' },
};
