import type { App, UseCase } from '../../src/app/app.js';
import type { ContractVersionView, DomainView, ProductView } from '../../src/app/views-catalog.js';
import type { GateDecision, HealthReport, OverrideView } from '../../src/app/views-decision.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import type { Check, Evidence } from '../../src/core/quality/check.js';
import { type Result, ok } from '../../src/core/shared/result.js';
import type { AppError } from '../../src/app/errors.js';

const AT = '2023-10-28T06:00:00.000Z';
const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const LEDGER = 'finance/general_ledger';

/** An issue with every property set. */
export const ISSUE = {
  code: 'NOT_FOUND',
  severity: 'warning',
  message: 'a problem',
  pointer: '/schema/0',
  line: 3,
  column: 5,
  endColumn: 9,
  help: 'mend it',
} as const;
const REASON = { code: 'NOT_FOUND', message: 'because', facts: { rows: 3 } } as const;

export const DOMAIN: DomainView = {
  name: 'finance',
  title: 'Finance',
  description: 'Money',
  owners: ['team:finance'],
  createdAt: AT,
};

export const PRODUCT: ProductView = {
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

const MODEL: ContractModel = {
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
  grid: null,
  roles: [],
  documentation: {},
};

export const VERSION: ContractVersionView = {
  contractId: 'c1',
  contractRef: `${LEDGER}/bookings`,
  product: LEDGER,
  version: '1.0.0',
  revision: 1,
  lifecycle: 'ACTIVE',
  publishedAt: AT,
  publishedBy: 'user:ann',
  comment: 'first',
  format: 'YAML',
  document: 'id: c1\n',
  model: MODEL,
  modelDigest: 'ab',
  warnings: [ISSUE],
};

const DIFF = {
  required: 'MAJOR',
  compatible: false,
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

const EVIDENCE: Evidence = {
  id: 'e1',
  sequence: 1,
  contractId: 'c1',
  contractVersion: '1.0.0',
  checkId: 'c1#bookings.id:unique',
  checkDigest: 'cd',
  slice: DAY,
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
  samples: ['7'],
  predicate: 'id = 7',
  observedAt: AT,
} as Evidence;

const CHECK = {
  id: 'c1#bookings.id:unique',
  digest: 'cd',
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

const CULPRIT = { product: LEDGER, path: [LEDGER, 'retail/sales'] };

export const HEALTH: HealthReport = {
  product: LEDGER,
  port: `${LEDGER}/bookings`,
  contractVersion: '1.0.0',
  interval: DAY,
  missing: [DAY],
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
  culprit: CULPRIT,
  sla: [{ property: 'latency', target: 0.95, budget: 0.1 }],
  forecast: { expectedReadyAt: AT, breachProbability: 0.1, basis: 'NO_FORECAST' },
  evaluatedAt: AT,
};

const OVERRIDE: OverrideView = {
  id: 'o1',
  product: LEDGER,
  consumer: 'retail/sales',
  interval: DAY,
  verdict: 'PROCEED',
  by: 'user:ann',
  reason: 'looked at',
  createdAt: AT,
  expiresAt: AT,
};

export const DECISION: GateDecision = {
  id: 'd1',
  consumer: 'retail/sales',
  product: LEDGER,
  contract: `${LEDGER}/bookings`,
  contractVersion: '1.0.0',
  verdict: 'SKIP',
  final: true,
  fail: true,
  wouldBe: 'WAIT',
  interval: DAY,
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
  culprit: CULPRIT,
  expectedReadyAt: AT,
  breachProbability: 0.1,
  retryAfterSeconds: 60,
  validUntil: AT,
  evidenceDigest: 'ab',
  policyVersion: '1',
  override: OVERRIDE,
};

const CONTRACT = {
  id: 'c1',
  ref: `${LEDGER}/bookings`,
  product: LEDGER,
  name: 'bookings',
  latestVersion: '1.0.0',
  revisionCount: 1,
};
const NAME = { namespace: 'file', name: 'bookings' };
const DATASET_REF = { kind: 'DATASET', ...NAME } as const;

const page = <T>(node: T) => ({ items: [{ cursor: 'x', node }], hasNextPage: false, totalCount: 1 });
const answer =
  <Input, Output>(output: Output): UseCase<Input, Output> =>
  () =>
    Promise.resolve(ok(output));

async function* once<T>(value: T): AsyncGenerator<T, undefined> {
  await Promise.resolve();
  yield value;
  return undefined;
}

/** Use cases that answer with full samples: for tests of the transport, where only the way in and out is looked at. */
export function sampleApp(): App {
  return {
    commands: {
      registerDomain: answer(DOMAIN),
      publishContract: answer({ kind: 'PUBLISHED', version: VERSION, diff: DIFF, dryRun: false }),
      publishProduct: answer({ kind: 'PUBLISHED', product: PRODUCT }),
      ingestEvent: answer({ kind: 'STORED', id: 'ev1' }),
      ingestEvents: (_call, { bodies }) =>
        Promise.resolve(ok(bodies.map((_, i) => ({ kind: 'STORED', id: `ev${String(i)}` })))),
      runChecks: answer({
        product: LEDGER,
        slices: [DAY],
        counts: { PASS: 1, WARN: 2, FAIL: 3, ERROR: 4, NOT_RUN: 5, NOT_APPLICABLE: 6 },
        evidence: [EVIDENCE],
      }),
      recordEvidence: answer([EVIDENCE]),
      decideGate: answer(DECISION),
      waitForGate: answer(DECISION),
      overrideGate: answer(OVERRIDE),
      registerSensor: answer(SENSOR),
      createToken: answer({ id: 't1', token: 'ct_x', subject: 'user:ann', expiresAt: AT }),
      coordinate: answer({
        startedAt: AT,
        slicesDue: 1,
        slicesChecked: 1,
        evidenceRecorded: 1,
        sensorsEvaluated: 1,
        failed: 1,
      }),
    },
    queries: {
      domain: answer(DOMAIN),
      domains: answer(page(DOMAIN)),
      domainsByName: (_call, names) => Promise.resolve(ok(names.map(() => DOMAIN))),
      product: answer(PRODUCT),
      products: answer(page(PRODUCT)),
      productsByRef: (_call, refs) => Promise.resolve(ok(refs.map(() => PRODUCT))),
      contract: answer(CONTRACT),
      contracts: answer(page(CONTRACT)),
      contractsOfProducts: (_call, refs) => Promise.resolve(ok(refs.map(() => [CONTRACT]))),
      contractVersion: answer(VERSION),
      contractVersions: answer([VERSION]),
      validateContract: answer({ valid: true, issues: [ISSUE], model: MODEL }),
      contractDiff: answer(DIFF),
      lineage: answer({
        root: DATASET_REF,
        nodes: [
          { id: 'dataset:file|bookings', ref: DATASET_REF, depth: 0, product: LEDGER },
          { id: 'job:file|bookings', ref: { kind: 'JOB', ...NAME }, depth: 1, product: LEDGER },
          { id: `product:${LEDGER}`, ref: { kind: 'PRODUCT', ref: LEDGER }, depth: 2, product: LEDGER },
        ],
        edges: [{ from: 'a', to: 'b', provenance: 'EXPLICIT', validFrom: AT, validTo: AT, job: 'job:file|bookings' }],
        counts: { nodes: 3, depth: [1, 1, 1] },
        complete: false,
        truncatedBy: 'DEPTH',
        asOf: AT,
        hasNextPage: false,
        endCursor: 'x',
      }),
      impact: answer({
        of: DATASET_REF,
        products: [{ ref: LEDGER, depth: 1, owners: ['team:finance'] }],
        domains: ['finance'],
        owners: ['team:finance'],
        datasets: [{ ...NAME, depth: 1 }],
        jobs: [NAME],
        consumers: [{ consumer: 'retail/sales', provenance: 'OBSERVED' }],
        counts: { products: 1, datasets: 1, jobs: 1 },
        complete: false,
        truncatedBy: 'NODES',
        asOf: AT,
      }),
      dataset: answer({
        ...NAME,
        aliases: [NAME],
        fields: [{ name: 'id', type: 'bigint' }],
        boundTo: [{ contractId: 'c1', object: 'bookings', product: LEDGER }],
        lastEventAt: AT,
      }),
      job: answer({ ...NAME, lastRunId: 'r1' }),
      run: answer({
        id: 'r1',
        job: NAME,
        state: 'COMPLETE',
        startedAt: AT,
        endedAt: AT,
        interval: DAY,
        parentRunId: 'r0',
        rootRunId: 'r0',
      }),
      checks: answer([{ check: CHECK, contractVersion: '1.0.0', state: 'EXECUTED', latest: EVIDENCE }]),
      evidence: answer(page(EVIDENCE)),
      health: answer(HEALTH),
      sensors: answer([SENSOR]),
      coordinator: answer({
        eventsPending: 1,
        workPending: 1,
        outboxPending: 1,
        lineageAsOf: AT,
        clock: AT,
        counts: { contractVersions: 1, events: 1, evidence: 1, audit: 1 },
      }),
      audit: answer(
        page({
          sequence: 1,
          at: AT,
          actor: 'user:ann',
          action: 'domain.register',
          subject: 'finance',
          beforeHash: 'a',
          afterHash: 'b',
          previousHash: 'c',
          hash: 'd',
        }),
      ),
      auditVerification: answer({ intact: false, entries: 1, firstBroken: 1, headHash: 'd' }),
    },
    streams: {
      healthChanged: () => once(HEALTH),
      contractPublished: () => once(VERSION),
    },
    authenticate: () => Promise.resolve(null),
    readiness: () => Promise.resolve({ ready: true, details: { store: 'sqlite' } }),
  };
}

const SENSOR = {
  id: 's1',
  domain: 'retail',
  consumer: 'retail/sales',
  upstream: LEDGER,
  mapper: 'latest-closed',
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

/** As sampleApp, with every use case failing in the given way. */
export function failingApp(error: AppError): App {
  const app = sampleApp();
  const fail = (): Promise<Result<never, AppError>> => Promise.resolve({ ok: false, error });
  const failing = <T extends object>(cases: T): T =>
    Object.fromEntries(Object.keys(cases).map((name) => [name, fail])) as unknown as T;
  return { ...app, commands: failing(app.commands), queries: failing(app.queries) };
}
