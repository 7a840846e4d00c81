import type { App } from '../../src/app/build-app.js';
import type { UseCase } from '../../src/app/shared/use-case.js';
import type { AppError } from '../../src/app/shared/errors.js';
import { type Result, ok } from '../../src/core/shared/result.js';
import {
  AT,
  CALENDAR,
  CELL,
  CHECK,
  CONTRACT,
  CREATED,
  DATASET_REF,
  DAY,
  DECISION,
  DIFF,
  ALLOWED_PRODUCER,
  DOMAIN,
  EVENT,
  FOREIGN_PRODUCER,
  EVIDENCE,
  HEALTH,
  HISTORY,
  ISSUE,
  LEDGER,
  MATRIX,
  MODEL,
  NAME,
  OVERRIDE,
  PRODUCT,
  SENSOR,
  STRIP,
  TOKEN,
  VERSION,
  WINDOW,
} from './sample-entities.js';
import { BACKFILL, BREAKER, DEAD_CHECK, WORK } from './sample-work.js';

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

const TRIED = { status: 'HEALTHY', score: 1, low: 1, high: 1, confidence: 1, verdict: 'PROCEED' } as const;

/** Use cases that answer with full samples, for tests of the transport. */
export function sampleApp(): App {
  return {
    commands: {
      registerDomain: answer(DOMAIN),
      updateDomain: answer(DOMAIN),
      allowProducer: answer(DOMAIN),
      disallowProducer: answer(DOMAIN),
      transferContract: answer(CONTRACT),
      releaseBinding: answer([{ contractId: 'c1', object: 'o', server: 's', product: 'a/b', ...DATASET_REF }]),
      releasePort: answer(PRODUCT),
      publishContract: answer({ kind: 'PUBLISHED', version: VERSION, against: '1.0.0', diff: DIFF, dryRun: false }),
      declareMaintenanceWindow: answer(WINDOW),
      cancelMaintenanceWindow: answer(WINDOW),
      startBackfill: answer([{ ...BACKFILL, leftOut: { open: 1, partial: 1, notOwed: 1 } }]),
      cancelBackfill: answer(BACKFILL),
      publishCalendar: answer({ kind: 'PUBLISHED', version: CALENDAR }),
      publishProduct: answer({ kind: 'PUBLISHED', product: PRODUCT }),
      ingestEvent: answer({ kind: 'STORED', id: 'ev1' }),
      ingestEvents: (_call, { bodies }) =>
        Promise.resolve(ok(bodies.map((_, i) => ({ kind: 'STORED', id: `ev${String(i)}` })))),
      replayDeadLetter: answer(['e1']),
      discardDeadLetter: answer(['e1']),
      replayCheckDeadLetter: answer(['w1']),
      discardCheckDeadLetter: answer(['w1']),
      resetBreaker: answer(BREAKER),
      excludeEvent: answer({ ...EVENT, state: 'EXCLUDED', exclusion: { at: AT, by: 'ann', reason: 'a wrong clock' } }),
      restoreEvent: answer(EVENT),
      runChecks: answer({
        product: LEDGER,
        partitions: [DAY],
        counts: { PASS: 1, WARN: 2, FAIL: 3, ERROR: 4, NOT_RUN: 5, NOT_APPLICABLE: 6 },
        checks: [CHECK],
        evidence: [EVIDENCE],
      }),
      tryContract: answer({
        kind: 'TRIED',
        report: {
          ...{ scope: 'OWN', contract: 'finance/ledger/ledger', contractId: 'c1', product: LEDGER, version: '1.0.0' },
          ...{
            asOf: AT,
            every: 'P1D',
            decidedBy: '2023-10-27',
            notes: ['note'],
            checks: [{ ...CHECK, reason: 'why' }],
          },
          ...TRIED,
          partitions: [
            {
              ...TRIED,
              key: '2023-10-27',
              interval: DAY,
              reasons: [{ code: 'SCORE_PROCEEDS', message: 'reason', facts: { score: 1 } }],
              results: [{ ...EVIDENCE, failingKeys: { columns: ['id'], rows: [['1']], withheld: 'NO_KEY' } }],
            },
          ],
        },
      }),
      recordEvidence: answer([EVIDENCE]),
      recordToolResults: answer({ tool: 'dbt', mapped: [], unmapped: [], evidence: [], isRepeated: false }),
      decideGate: answer(DECISION),
      waitForGate: answer(DECISION),
      overrideGate: answer(OVERRIDE),
      withdrawOverride: answer(OVERRIDE),
      registerSensor: answer(SENSOR),
      pauseSensor: answer(SENSOR),
      resumeSensor: answer(SENSOR),
      unregisterSensor: answer(SENSOR),
      createToken: answer(CREATED),
      revokeToken: answer(TOKEN),
      rotateToken: answer({ ...CREATED, replaced: TOKEN }),
      coordinate: answer({
        startedAt: AT,
        partitionsDue: 1,
        partitionsChecked: 1,
        evidenceRecorded: 1,
        sensorsEvaluated: 1,
        failed: 1,
      }),
      rebuildStates: answer({ lines: 1, changed: 1 }),
      agentHello: answer({ protocol: 1, leaseSeconds: 60, heartbeatSeconds: 20 }),
      agentLease: answer([]),
      agentHeartbeat: answer({ cancel: [] }),
      agentRelease: answer({ released: 0 }),
      agentEvidence: answer({ recorded: 0, repeated: 0 }),
    },
    queries: {
      domain: answer(DOMAIN),
      domains: answer(page(DOMAIN)),
      domainsByName: (_call, names) => Promise.resolve(ok(names.map(() => DOMAIN))),
      allowedProducersOf: (_call, names) => Promise.resolve(ok(names.map(() => [ALLOWED_PRODUCER]))),
      foreignProducersOf: (_call, refs) => Promise.resolve(ok(refs.map(() => [FOREIGN_PRODUCER]))),
      consumersOfProducts: (_call, refs) =>
        Promise.resolve(
          ok(refs.map(() => [{ consumer: 'retail/sales', provenance: ['DECLARED'], lastRequestedAt: AT }])),
        ),
      nearestName: answer(LEDGER),
      search: answer({
        ...page({
          ...{ kind: 'PRODUCT' as const, ref: LEDGER, product: LEDGER, title: 'Ledger' },
          ...{ matched: 'description' as const, excerpt: '…the ledger…', rank: 4 },
        }),
        facets: [{ name: 'kind', values: [{ value: 'PRODUCT', count: 1 }] }],
      }),
      product: answer(PRODUCT),
      products: answer({
        ...page(PRODUCT),
        facets: [{ name: 'domain', values: [{ value: 'finance', count: 1 }] }],
      }),
      productsByRef: (_call, refs) => Promise.resolve(ok(refs.map(() => PRODUCT))),
      contract: answer(CONTRACT),
      contracts: answer(page(CONTRACT)),
      contractsOfProducts: (_call, refs) => Promise.resolve(ok(refs.map(() => [CONTRACT]))),
      contractVersion: answer(VERSION),
      contractVersions: answer([VERSION]),
      validateContract: answer({ valid: true, issues: [ISSUE], model: MODEL }),
      contractDiff: answer(DIFF),
      lineage: answer({
        root: 'dataset:file|bookings',
        nodes: [
          { id: 'dataset:file|bookings', ref: DATASET_REF, depth: 0, product: LEDGER },
          { id: 'job:file|bookings', ref: { kind: 'JOB', ...NAME }, depth: 1, product: LEDGER },
          { id: `product:${LEDGER}`, ref: { kind: 'PRODUCT', ref: LEDGER }, depth: 2, product: LEDGER },
        ],
        edges: [
          {
            from: 'a',
            to: 'b',
            provenance: 'EXPLICIT',
            validFrom: AT,
            validTo: AT,
            lastSeen: AT,
            job: 'job:file|bookings',
          },
        ],
        counts: { nodes: 3, depth: [1, 1, 1] },
        readersWithoutOutputs: 1,
        pastEdgesLeftOut: 1,
        complete: false,
        truncatedBy: 'DEPTH',
        asOf: AT,
        hasNextPage: false,
        endCursor: 'x',
      }),
      lineageScene: answer({
        ...{
          asOf: AT,
          roots: ['product:retail/sales'],
          hidden: 1,
          endedLeftOut: 1,
          complete: false,
          truncatedBy: 'NODES',
        },
        nodes: [
          {
            ...{ id: `product:${LEDGER}`, group: 'domain:finance', layer: 0, hiddenUp: 1, hiddenDown: 1, cell: CELL },
            node: { id: `product:${LEDGER}`, ref: { kind: 'PRODUCT', ref: LEDGER }, product: LEDGER },
          },
        ],
        edges: [{ ...{ from: 'a', to: 'b', provenances: ['EXPLICIT'] }, ended: true, lastSeenAt: AT, degraded: true }],
        groups: [{ id: 'domain:finance', title: 'finance', nodes: 1 }],
        cycles: [['a', 'b']],
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
        pastEdgesLeftOut: 1,
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
        knownOnlyByColumns: false,
        owners: ['team:bi'],
      }),
      job: answer({ ...NAME, lastRun: { id: 'r1', state: 'COMPLETE', at: AT } }),
      jobsByName: answer([{ ...NAME, lastRun: { id: 'r1', state: 'COMPLETE', at: AT } }]),
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
      checks: answer([
        {
          ...{ check: CHECK, contractVersion: '1.0.0', state: 'EXECUTED', latest: EVIDENCE },
          ...{ interval: DAY, partition: '2023-10-27', server: 'lake', failingPartitions: 1 },
        },
      ]),
      evidence: answer(page(EVIDENCE)),
      failingKeys: (_call, results) =>
        Promise.resolve(ok(results.map(() => ({ columns: ['id'], rows: [['7']], withheld: null, keptUntil: AT })))),
      health: answer(HEALTH),
      healthHistory: answer(HISTORY),
      healthOfProducts: (_call, refs) => Promise.resolve(ok(refs.map(() => ok(HEALTH)))),
      healthStrips: (_call, requests) => Promise.resolve(ok(requests.map(() => ok(STRIP)))),
      newestPartitionOfProducts: (_call, refs) => Promise.resolve(ok(refs.map(() => ok(CELL)))),
      checkMatrix: answer(MATRIX),
      meshCounts: answer({ asOf: AT, counts: [{ status: 'UNHEALTHY', count: 1 }] }),
      meshCauses: answer({
        causes: [
          { product: LEDGER, partition: '2023-10-27', since: AT, products: [LEDGER], consumers: ['retail/sales'] },
        ],
        unexplained: ['finance/other'],
        leftOut: 1,
      }),
      duePartitions: answer([{ product: LEDGER, contract: `${LEDGER}/bookings`, partition: '2023-10-27', dueAt: AT }]),
      calendar: answer(CALENDAR),
      calendars: answer([CALENDAR]),
      sensors: answer([SENSOR]),
      previewOverride: answer({ override: OVERRIDE, frees: [DECISION] }),
      decision: answer(DECISION),
      decisions: answer(page(DECISION)),
      timesOfDecisions: (_call, ids) =>
        Promise.resolve(ok(ids.map((id) => ({ id, since: AT, firstRequestedAt: AT, lastRequestedAt: AT })))),
      overrides: answer(page(OVERRIDE)),
      maintenanceWindows: answer(page(WINDOW)),
      backfills: answer(page(BACKFILL)),
      backfillResults: answer({ passed: 1, failing: 1, unknown: 1 }),
      coordinator: answer({
        eventsPending: 1,
        workPending: 1,
        work: { ...WORK, domains: [{ domain: 'finance', ...WORK }], otherDomains: 1 },
        breakers: [BREAKER],
        withoutAgent: [
          { domain: 'finance', needs: { serverType: 'local', labels: { region: 'us' } }, contracts: 1, checks: 12 },
        ],
        backfills: { running: 1, partitionsLeft: 20 },
        statesPending: 1,
        outboxPending: 1,
        lineageAsOf: AT,
        clock: AT,
        counts: { contractVersions: 1, events: 1, evidence: 1, audit: 1 },
      }),
      agents: answer([
        {
          ...{ id: 'a1', subject: 'ann', domains: ['finance'], version: '1.0.0', labels: { region: 'eu' } },
          ...{ serverTypes: ['local'], engines: ['duckdb'], slots: 4, leases: 1, running: true },
          ...{ firstSeenAt: AT, lastSeenAt: AT },
        },
      ]),
      lineageWarnings: answer({
        items: [
          {
            cursor: 'x',
            node: {
              eventId: 'e1',
              receivedAt: AT,
              job: NAME,
              code: 'NAME_UNUSABLE',
              pointer: '/inputs/0',
              message: 'm',
            },
          },
        ],
        hasNextPage: false,
      }),
      deadLetters: answer(
        page({
          ...{ id: 'e1', receivedAt: AT, failedAt: AT, problem: 'not JSON', job: NAME },
          resolution: { action: 'REPLAYED', at: AT, by: 'ann', reason: 'fixed' },
        }),
      ),
      checkDeadLetters: answer(page(DEAD_CHECK)),
      breakers: answer([BREAKER]),
      events: answer({ items: [{ cursor: 'a', node: EVENT }], hasNextPage: false }),
      tokens: answer([TOKEN]),
      me: answer({
        ...{ subject: 'user:ann', admin: false, grants: [{ domain: 'finance', role: 'owner' }], identity: 'TOKEN' },
        ...{ tokenId: 't1', expiresAt: AT, warning: 'TOKEN_ENDS_SOON' },
        ...{ clock: AT, environment: 'production', version: '1.0.0' },
      }),
      can: answer(true),
      audit: answer(
        page({
          sequence: 1,
          at: AT,
          actor: 'user:ann',
          action: 'domain.register',
          subject: 'finance',
          beforeHash: 'a',
          afterHash: 'b',
          origin: { requestId: 'r', tokenId: 't' },
          previousHash: 'c',
          hash: 'd',
        }),
      ),
      auditVerification: answer({
        intact: false,
        entries: 1,
        firstBroken: 1,
        headHash: 'd',
        hashAt: 'e',
        unexplained: [{ subject: 'override:1', difference: 'CHANGED' }],
        comparedInPart: 0,
      }),
    },
    streams: {
      healthChanged: () => Promise.resolve(ok(once(HEALTH))),
      contractPublished: () => Promise.resolve(ok(once(VERSION))),
    },
    authenticate: () => Promise.resolve(null),
    sessions: {
      start: () => Promise.resolve({ secret: 's', endsAt: AT }),
      actorOf: () => Promise.resolve(null),
      end: () => Promise.resolve(),
    },
    workFigures: () =>
      Promise.resolve({
        ...{ load: WORK, oldestSeconds: 60, openBreakers: 1, halfOpenBreakers: 0, checksWithoutAgent: 0 },
        ...{ backfillsRunning: 0, backfillPartitionsLeft: 0 },
      }),
    observeWork: () => undefined,
    readiness: () => Promise.resolve({ ready: true, details: { store: 'sqlite' } }),
  };
}

/** Like sampleApp, with every use case failing in the given way. */
export function failingApp(error: AppError): App {
  const app = sampleApp();
  const fail = (): Promise<Result<never, AppError>> => Promise.resolve({ ok: false, error });
  const failing = <T extends object>(cases: T): T =>
    Object.fromEntries(Object.keys(cases).map((name) => [name, fail])) as unknown as T;
  const streams: App['streams'] = { healthChanged: fail, contractPublished: fail };
  return { ...app, commands: failing(app.commands), queries: failing(app.queries), streams };
}
