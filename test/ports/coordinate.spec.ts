import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { CallContext } from '../../src/app/shared/use-case.js';
import { coordinate } from '../../src/app/checks/coordinate.js';
import { recordEvidence } from '../../src/app/checks/record-evidence.js';
import { runChecks } from '../../src/app/checks/run-checks.js';
import { checks } from '../../src/app/checks/list-checks.js';
import { evidence } from '../../src/app/checks/list-evidence.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { EmbeddedAgent } from '../../src/agent/embedded-agent.js';
import type { CheckAgent } from '../../src/app/ports/check-agent.js';
import type { Engine } from '../../src/app/ports/engine.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { openEngines } from '../../src/engines/index.js';
import type { Store } from '../../src/persistence/index.js';
import { aProduct, aVersion } from '../support/catalog.js';
import { describeEachDatabase, silentLog } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { pendingWork, workLoad } from '../support/work.js';

const NOW = '2023-10-28T06:00:00.000Z';
const context: CallContext = { actor: { subject: 'root', admin: true, grants: [] }, requestId: 'test' };
const withoutRole: CallContext = { actor: { subject: 'x', admin: false, grants: [] }, requestId: 'test' };

const CONTRACT = model(
  [
    object('sales', [
      field('id', { logicalType: 'integer', primaryKeyPosition: 1 }),
      field('amount', { logicalType: 'number', required: true, options: { minimum: 0 } }),
    ]),
  ],
  {
    id: 'sales',
    servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: 'sales', format: 'csv' } }],
    partitioning: {
      every: 'P1D',
      timezone: 'UTC',
      column: null,
      path: 'date={yyyy}-{MM}-{dd}/sales.csv',
      calendar: null,
    },
  },
);

describeEachDatabase('the coordinator with its agent', (fresh) => {
  let store: Store;
  let root: string;
  let engines: readonly Engine[];
  beforeEach(async () => {
    store = await (await fresh()).open();
    root = await mkdtemp(join(tmpdir(), 'concordat-data-'));
    engines = openEngines({ root, variables: new Map() });
    await store.unitOfWork.write(async (tx) => {
      await tx.catalog.insertDomain({ name: 'retail', title: null, description: null, owners: [], createdAt: NOW });
      await tx.catalog.insertProduct({
        ref: 'retail/sales',
        domain: 'retail',
        name: 'sales',
        title: null,
        description: null,
        status: null,
        inputPorts: [],
        outputPorts: [],
        revision: 0,
        createdAt: NOW,
      });
      await tx.catalog.lockContract('sales', 'retail/sales', ['sales'], NOW);
      await tx.catalog.insertVersion({
        contractId: 'sales',
        version: '1.0.0',
        revision: 1,
        lifecycle: 'ACTIVE',
        publishedAt: NOW,
        effectiveAt: NOW,
        publishedBy: 'me',
        comment: null,
        format: 'YAML',
        document: '',
        model: CONTRACT,
        modelDigest: 'd',
        warnings: [],
      });
    });
    for (const day of ['25', '26', '27']) await writeDay(day, '1,5\n2,7.5\n');
  }, 60_000);
  afterEach(async () => {
    for (const engine of engines) await engine.close();
    await rm(root, { recursive: true, force: true });
  });

  const writeDay = async (day: string, rows: string): Promise<void> => {
    await mkdir(join(root, 'sales', `date=2023-10-${day}`), { recursive: true });
    await writeFile(join(root, 'sales', `date=2023-10-${day}`, 'sales.csv'), `id,amount\n${rows}`);
  };
  const ports = () => ({
    unitOfWork: store.unitOfWork,
    clock: fixedClock(NOW),
    ids: systemIds,
    log: silentLog,
    activeContracts: new ActiveContracts(systemIds),
    fold: async () => undefined,
    evaluateSensors: async () => ({ sensors: 0 }),
    agent: new EmbeddedAgent({ name: 'agent', engines, environment: 'prod', ids: systemIds, realMillis: () => 0 }),
  });
  const cycle = async () => {
    const report = await coordinate(ports())(context, {});
    if (!report.ok) throw new Error(report.error.message);
    return report.value;
  };
  const partition = (day: number) => ({
    from: `2023-10-${day}T00:00:00.000Z`,
    to: `2023-10-${day + 1}T00:00:00.000Z`,
  });
  const newest = async (day: number): Promise<Record<string, string>> => {
    const found = await store.unitOfWork.read((stores) => stores.evidence.forPartitions('sales', [partition(day)]));
    return Object.fromEntries(found.map((item) => [item.checkId.split('#sales')[1] ?? '', item.outcome]));
  };

  it('checks every past partition with files once and then changes nothing', async () => {
    const first = await cycle();
    expect(first).toMatchObject({ partitionsDue: 3, partitionsChecked: 3, failed: 0 });
    expect(new Set(Object.values(await newest(26)))).toEqual(new Set(['PASS']));
    const arrivals = await store.unitOfWork.read((stores) =>
      stores.evidence.arrivals('sales', '2023-01-01', '2024-01-01'),
    );
    expect(arrivals.map(({ kind, interval }) => [kind, interval.from])).toEqual(
      [25, 26, 27].map((day) => ['FILES', partition(day).from]),
    );
    expect(await cycle()).toMatchObject({ partitionsDue: 0, partitionsChecked: 0, evidenceRecorded: 0 });
  });

  it('finishes the check in progress when it is stopped and keeps the rest for the next cycle', async () => {
    for (const day of ['18', '19', '20', '21', '22', '23', '24']) await writeDay(day, '1,5\n');
    const stop = new AbortController();
    const { agent } = ports();
    const stopping: CheckAgent = {
      name: agent.name,
      partitionsPresent: (request) => agent.partitionsPresent(request),
      look: (of, partitions) => agent.look(of, partitions),
      measure: (request) => {
        stop.abort();
        return agent.measure(request);
      },
    };
    const stopped = await coordinate({ ...ports(), agent: stopping })(context, { signal: stop.signal });
    const checked = stopped.ok ? stopped.value.partitionsChecked : -1;
    expect(stopped.ok && stopped.value.partitionsDue).toBe(10);
    // Those of the domain that had begun.
    expect(checked).toBeGreaterThanOrEqual(1);
    expect(checked).toBeLessThanOrEqual(4);
    // All were leased together, and those that had not begun were released.
    expect(await pendingWork(store)).toBe(10 - checked);
    expect(await cycle()).toMatchObject({ partitionsDue: 10 - checked, partitionsChecked: 10 - checked });
  });

  it('checks a partition again after its data was written again, and on every manual request', async () => {
    await cycle();
    await writeDay('26', '1,5\n1,-7\n');
    const byHand = await runChecks(ports())(context, { product: 'retail/sales', partition: '2023-10-26' });
    expect(byHand.ok && byHand.value.counts).toMatchObject({ FAIL: 2, ERROR: 0 });
    expect(await newest(26)).toMatchObject({ '.amount:range': 'FAIL', '.id:primary-key': 'FAIL' });
    await writeDay('26', '1,5\n2,7\n');
    await store.unitOfWork.write((tx) =>
      tx.evidence.recordDataChange({
        contractId: 'sales',
        partition: partition(26),
        runId: 'r',
        recordedAt: '2023-10-28T06:00:00.000Z',
      }),
    );
    expect(await cycle()).toMatchObject({ partitionsDue: 1, partitionsChecked: 1 });
    expect(new Set(Object.values(await newest(26)))).toEqual(new Set(['PASS']));
  });

  it('records a check that could not run once as ERROR, and tries it again', async () => {
    await writeFile(join(root, 'sales', 'date=2023-10-27', 'sales.csv'), '');
    await writeDay('26', '');
    const first = await cycle();
    expect(first.failed).toBe(0);
    expect(await newest(26)).toMatchObject({ '.amount:required': 'NOT_RUN' });
    for (const outcome of Object.values(await newest(27))) expect(['ERROR', 'NOT_RUN', 'FAIL']).toContain(outcome);
    expect((await cycle()).evidenceRecorded).toBe(0);
    await writeDay('26', '1,5\n');
    await cycle();
    expect(await newest(26)).toMatchObject({ '.amount:required': 'PASS' });
  });

  it('records the other results when one cannot be recorded, and tries that one again', async () => {
    const spoilt = partition(26);
    const agent = ports().agent;
    const measure: CheckAgent['measure'] = async (request) => {
      const measured = await agent.measure(request);
      if (request.partition?.from !== spoilt.from) return measured;
      // Neither database stores evidence without an outcome.
      return measured.map((item) => ({ ...item, outcome: null as unknown as typeof item.outcome }));
    };
    const partitionsPresent: CheckAgent['partitionsPresent'] = (model) => agent.partitionsPresent(model);
    const ended: string[] = [];
    const report = await coordinate({
      ...ports(),
      agent: { name: 'agent', measure, partitionsPresent, look: () => Promise.resolve([]) },
      workObserver: {
        leasesLost: () => undefined,
        attemptEnded: (outcome, millis) => {
          expect(millis).toBeGreaterThan(0);
          ended.push(outcome);
        },
      },
    })(context, {});
    expect(report.ok && report.value).toMatchObject({ partitionsDue: 3, partitionsChecked: 2, failed: 1 });
    expect(ended.sort()).toEqual(['COMPLETED', 'COMPLETED', 'DEAD']);
    for (const day of [25, 27]) expect(new Set(Object.values(await newest(day)))).toEqual(new Set(['PASS']));
    expect(await newest(26)).toEqual({});
    // What the store cannot keep it cannot keep later either.
    expect(await workLoad(store)).toMatchObject({ queued: 0, waiting: 0, dead: 1 });
  });

  it('checks the other contracts when one cannot be read', async () => {
    await store.unitOfWork.write(async (tx) => {
      await tx.catalog.insertProduct(aProduct('retail/broken'));
      await tx.catalog.lockContract('broken', 'retail/broken', ['broken'], NOW);
      await tx.catalog.insertVersion(aVersion('broken', '1.0.0', 1, { model: { ...CONTRACT, id: 'broken' } }));
    });
    const agent = ports().agent;
    const measure: CheckAgent['measure'] = (request) => agent.measure(request);
    const partitionsPresent: CheckAgent['partitionsPresent'] = (model) =>
      model.id === 'broken' ? Promise.reject(new Error('a fault')) : agent.partitionsPresent(model);
    const report = await coordinate({
      ...ports(),
      agent: { name: 'agent', measure, partitionsPresent, look: () => Promise.resolve([]) },
    })(context, {});
    expect(report.ok && report.value).toMatchObject({ partitionsDue: 3, partitionsChecked: 3, failed: 0 });
  });

  it('records any data that an engine quotes in a message', async () => {
    const agent = ports().agent;
    const measure: CheckAgent['measure'] = async (request) =>
      (await agent.measure(request)).map((item) => ({ ...item, message: 'not `a\ud800`\u0000' }));
    const partitionsPresent: CheckAgent['partitionsPresent'] = (model) => agent.partitionsPresent(model);
    const report = await coordinate({
      ...ports(),
      agent: { name: 'agent', measure, partitionsPresent, look: () => Promise.resolve([]) },
    })(context, {});
    expect(report.ok && report.value).toMatchObject({ partitionsChecked: 3, failed: 0 });
    const [first] = await store.unitOfWork.read((stores) => stores.evidence.forPartitions('sales', [partition(26)]));
    expect(first).toMatchObject({ message: 'not `a\uFFFD`\uFFFD' });
  });

  it('reports for every promise whether it was executed, and pages the evidence of a partition', async () => {
    const before = await checks(ports())(context, { product: 'retail/sales' });
    expect(before.ok && before.value.every(({ state }) => state === 'EXECUTABLE')).toBe(true);
    await cycle();
    const after = await checks(ports())(context, { product: 'retail/sales' });
    expect(after.ok && after.value.every(({ state, latest }) => state === 'EXECUTED' && latest !== null)).toBe(true);
    const page = await evidence(ports())(context, { product: 'retail/sales', ...partition(26), first: 500 });
    expect(page.ok && page.value.totalCount).toBe(before.ok ? before.value.length : -1);
  });

  it('records external results under their provenance, once per key, and lists the existing checks', async () => {
    const record = recordEvidence(ports());
    const result = { checkId: 'sales#sales.amount:required', outcome: 'FAIL' as const, observed: 3 };
    const input = { product: 'retail/sales', partition: '2023-10-26', provenance: 'dbt', results: [result] };
    const first = await record(context, { ...input, idempotencyKey: 'k' });
    const again = await record(context, { ...input, idempotencyKey: 'k' });
    expect(first.ok && first.value[0]).toMatchObject({
      provenance: 'dbt',
      partition: partition(26),
      outcome: 'FAIL',
      damage: 1,
    });
    expect(again).toEqual(first);
    expect(await store.unitOfWork.read((stores) => stores.evidence.count())).toBe(1);
    const reused = await record(context, { ...input, provenance: 'soda', idempotencyKey: 'k' });
    expect(!reused.ok && reused.error.kind).toBe('Conflict');
    const unknown = await record(context, { ...input, results: [{ ...result, checkId: 'amount' }] });
    expect(!unknown.ok && [unknown.error.code, unknown.error.help]).toEqual([
      'UNKNOWN_CHECK',
      expect.stringContaining('sales#sales.amount:required'),
    ]);
    const half = { ...input, partition: null, from: '2023-10-26T00:00:00Z', to: '2023-10-26T12:00:00Z' };
    const partial = await record(context, half);
    expect(!partial.ok && partial.error.code).toBe('UNKNOWN_PARTITION');
    for (const provenance of ['', 'agent']) {
      expect((await record(context, { ...input, provenance })).ok).toBe(false);
    }
  });

  it('requires the role', async () => {
    const answers = [
      await coordinate(ports())(withoutRole, {}),
      await runChecks(ports())(withoutRole, { product: 'retail/sales' }),
      await recordEvidence(ports())(withoutRole, { product: 'retail/sales', provenance: 'dbt', results: [] }),
      await checks(ports())(withoutRole, { product: 'retail/sales' }),
      await evidence(ports())(withoutRole, { product: 'retail/sales' }),
    ];
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.kind))).toEqual(answers.map(() => 'Forbidden'));
  });
});
