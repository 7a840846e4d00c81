import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { agentHeartbeat, agentRelease } from '../../src/app/agents/heartbeat.js';
import { agentHello } from '../../src/app/agents/hello.js';
import { agentLease } from '../../src/app/agents/lease.js';
import { agents } from '../../src/app/agents/list-agents.js';
import { OpenPolls } from '../../src/app/agents/open-polls.js';
import type { AgentResult, AgentWork } from '../../src/app/agents/protocol.js';
import { agentEvidence, evidenceKey } from '../../src/app/agents/record-agent-evidence.js';
import { coordinator } from '../../src/app/checks/coordinator-status.js';
import { FailedAttempts } from '../../src/app/checks/failed-attempts.js';
import { ReportedFiles } from '../../src/app/checks/reported-files.js';
import { workFigures } from '../../src/app/checks/work-figures.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Store } from '../../src/persistence/index.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { failureOf, value } from '../support/use-cases.js';

const LABELS = { region: 'eu' };
const CONTRACT = model([object('sales', [field('id', { logicalType: 'integer', required: true })])], {
  id: 'sales',
  servers: [
    {
      ...{ name: 'lake', type: 'local', environment: 'prod' },
      settings: {
        ...{ path: 'sales', format: 'csv' },
        customProperties: [{ property: 'concordat.agentLabels', value: LABELS }],
      },
    },
  ],
  partitioning: { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
});
const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const SEEN = { server: 'lake', partition: DAY, identity: 'x', oldestAt: DAY.to, newestAt: DAY.to };

const caller = (subject: string, domain: string): CallContext => ({
  actor: { subject, admin: false, grants: [{ domain, role: 'agent' }] },
  requestId: 'request-3',
});
const OPERATOR: CallContext = { actor: { subject: 'operator', admin: true, grants: [] }, requestId: 'request-4' };
const RETAIL = caller('agent of retail', 'retail');

describeEachDatabase('agents', (fresh) => {
  let store: Store;
  let product: CheckedProduct;
  beforeEach(async () => {
    store = await (await fresh()).open();
    product = await CheckedProduct.create(store);
    await product.publish('1.0.0', CONTRACT);
  }, 60_000);
  afterEach(() => product.close());

  const ports = () => {
    const { agent, ...rest } = product.ports();
    const options = { unitOfWork: store.unitOfWork, environment: 'prod', ids: rest.ids, labels: {} };
    return { ...rest, signals: store.signals, agent: new ReportedFiles(agent, options) };
  };
  const hello = async (call: CallContext, agentId: string, labels: Record<string, string> = LABELS) =>
    agentHello(ports())(call, {
      ...{ agentId, version: '1', protocols: [1], engines: [], servers: null, domains: null, labels, slots: 8 },
    });
  const lease = async (call: CallContext, agentId: string): Promise<readonly AgentWork[]> =>
    value(await agentLease(ports())(call, { agentId, slots: 8, waitMillis: 0 }));
  const send = (call: CallContext, agentId: string, work: AgentWork, part: object) =>
    agentEvidence(ports())(call, {
      ...{ agentId, workId: work.workId, attempt: work.attempt, token: work.token },
      ...{ results: [], files: null, fault: null, idempotencyKey: evidenceKey(work), ...part },
    });
  const resultsOf = ({ checks }: AgentWork, part: Partial<AgentResult> = {}): readonly AgentResult[] =>
    checks.map(({ digest, id }) => ({
      ...{ checkId: id, checkDigest: digest, outcome: 'PASS', observed: 0, damage: 0, rowsTested: 1 },
      ...{ reasonCode: null, message: null, predicate: null, statementHash: null, engine: 'duckdb' },
      ...{ durationMillis: 1, server: 'vault', keys: null, keysWithheld: null },
      ...part,
    }));
  /** What the agent gets after it has said that the files of the day exist. */
  const leasedCheck = async (): Promise<AgentWork> => {
    value(await hello(RETAIL, 'a'));
    await product.cycleWith(ports());
    const [look] = await lease(RETAIL, 'a');
    if (look === undefined) throw new Error('no look was leased');
    expect(look).toMatchObject({ kind: 'LOOK', server: 'lake' });
    value(await send(RETAIL, 'a', look, { files: { present: [DAY], seen: [SEEN] } }));
    await product.cycleWith(ports());
    const [check] = await lease(RETAIL, 'a');
    if (check === undefined) throw new Error('no check was leased');
    expect(check).toMatchObject({ kind: 'CHECK', partition: DAY, server: 'lake' });
    return check;
  };

  it('say which files there are, and their results are evidence about the server of the lease', async () => {
    const check = await leasedCheck();
    expect(value(await send(RETAIL, 'a', check, { results: resultsOf(check) }))).toMatchObject({
      recorded: check.checks.length,
    });
    // The same request again has the same answer, and nothing is recorded twice.
    expect(value(await send(RETAIL, 'a', check, { results: resultsOf(check) }))).toMatchObject({
      recorded: check.checks.length,
    });
    const found = await store.unitOfWork.read(({ evidence }) => evidence.forPartitions('sales', [DAY]));
    expect(new Set(found.map(({ agent, server }) => `${String(agent)} ${String(server)}`))).toEqual(
      new Set(['a lake']),
    );
    expect(await product.gate({ partition: '2023-10-27' })).toMatchObject({ verdict: 'PROCEED' });
  });

  it('of another domain, of another token or without the labels get and send nothing', async () => {
    const check = await leasedCheck();
    const other = caller('agent of finance', 'finance');
    value(await hello(other, 'b'));
    value(await hello(RETAIL, 'c', {}));
    expect([await lease(other, 'b'), await lease(RETAIL, 'c')]).toEqual([[], []]);
    expect(failureOf(await hello(other, 'a'))).toMatchObject({ code: 'AGENT_ID_TAKEN' });
    const results = resultsOf(check);
    expect(failureOf(await send(other, 'a', check, { results }))).toMatchObject({ code: 'AGENT_UNKNOWN' });
    expect(failureOf(await send(other, 'b', check, { results }))).toMatchObject({ code: 'STALE_LEASE' });
    expect(failureOf(await send(RETAIL, 'c', check, { results }))).toMatchObject({ code: 'STALE_LEASE' });
    const beat = agentHeartbeat(ports());
    const held = { work: [{ workId: check.workId, token: check.token }] };
    expect(value(await beat(other, { agentId: 'b', ...held }))).toEqual({ cancel: [check.workId] });
    expect(value(await beat(RETAIL, { agentId: 'a', ...held }))).toEqual({ cancel: [] });
    // A token that has lost the domain since then holds nothing of it.
    const reduced = caller('agent of retail', 'other');
    expect(value(await beat(reduced, { agentId: 'a', ...held }))).toEqual({ cancel: [check.workId] });
    expect(failureOf(await send(reduced, 'a', check, { results }))).toMatchObject({ code: 'STALE_LEASE' });
  });

  it('prove nothing by results that are missing, contradict themselves or are about other checks', async () => {
    const check = await leasedCheck();
    const all = resultsOf(check);
    const refused = async (results: readonly AgentResult[]): Promise<string> =>
      failureOf(await send(RETAIL, 'a', check, { results })).code;
    expect(await refused([])).toBe('CHECK_NOT_LEASED');
    expect(await refused(all.slice(1))).toBe('CHECK_NOT_LEASED');
    expect(await refused([...all, ...all])).toBe('CHECK_NOT_LEASED');
    expect(await refused(resultsOf(check, { checkDigest: 'other' }))).toBe('CHECK_NOT_LEASED');
    expect(await refused(resultsOf(check, { damage: 1 }))).toBe('RESULT_CONTRADICTORY');
    expect(await refused(resultsOf(check, { reasonCode: 'NO_ROWS' }))).toBe('RESULT_CONTRADICTORY');
    const keys = { columns: ['email'], rows: [['a@example.org']] };
    const failing = resultsOf(check, { outcome: 'FAIL', damage: 1, observed: 1, keys });
    value(await send(RETAIL, 'a', check, { results: failing }));
    const found = await store.unitOfWork.read(({ evidence }) => evidence.forPartitions('sales', [DAY]));
    expect(new Set(found.map(({ keysWithheld }) => keysWithheld))).toEqual(new Set(['NOT_PERMITTED_BY_CONTRACT']));
  });

  it('are listed with what they hold, and looks are made by one of them at a time', async () => {
    value(await hello(RETAIL, 'a'));
    value(await hello(caller('another agent of retail', 'retail'), 'b'));
    await product.cycleWith(ports());
    const [look] = await lease(RETAIL, 'a');
    expect(await lease(caller('another agent of retail', 'retail'), 'b')).toEqual([]);
    if (look === undefined) throw new Error('no look was leased');
    const forged = await send(caller('another agent of retail', 'retail'), 'b', look, {
      files: { present: [], seen: [] },
    });
    expect(failureOf(forged)).toMatchObject({ code: 'STALE_LEASE' });
    const listed = value(await agents(ports())(RETAIL, {}));
    expect(listed.map(({ id, running }) => [id, running])).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  it('that disconnect or stop give back what they did not begin, looks too', async () => {
    const check = await leasedCheck();
    const release = agentRelease(ports());
    expect(value(await release(RETAIL, { agentId: 'a', work: [check] }))).toEqual({ released: 1 });
    const gone = new AbortController();
    gone.abort();
    const disconnected = { agentId: 'a', slots: 8, waitMillis: 0, signal: gone.signal };
    expect(value(await agentLease(ports())(RETAIL, disconnected))).toEqual([]);
    expect(await lease(RETAIL, 'a')).toMatchObject([{ workId: check.workId, attempt: 1 }]);
  });

  it('wait for work in one request at a time: a newer one ends the one before', async () => {
    value(await hello(RETAIL, 'a'));
    const waiting = { ...ports(), openPolls: new OpenPolls() };
    const poll = (signal: AbortSignal) =>
      agentLease(waiting)(RETAIL, { agentId: 'a', slots: 8, waitMillis: 30_000, signal });
    const gone = new AbortController();
    const [earlier, newer] = [poll(gone.signal), poll(gone.signal)];
    expect(value(await earlier)).toEqual([]);
    gone.abort();
    expect(value(await newer)).toEqual([]);
  });

  it('make a look at once that another one gave back', async () => {
    value(await hello(RETAIL, 'a'));
    await product.cycleWith(ports());
    const looks = await lease(RETAIL, 'a');
    expect(looks).toMatchObject([{ kind: 'LOOK' }]);
    expect(await lease(RETAIL, 'a')).toEqual([]);
    value(await agentRelease(ports())(RETAIL, { agentId: 'a', work: looks }));
    expect(await lease(RETAIL, 'a')).toMatchObject([{ kind: 'LOOK', workId: looks[0]?.workId }]);
  });

  it('are missed: the status counts the checks that none can run, until one comes or the contract names no such server', async () => {
    const reader = { ...product.ports(), signals: store.signals };
    const missed = async () => {
      const { withoutAgent } = value(await coordinator(reader)(OPERATOR, {}));
      const { checksWithoutAgent } = await workFigures(reader)();
      expect(withoutAgent.reduce((sum, { checks }) => sum + checks, 0)).toBe(checksWithoutAgent);
      return withoutAgent;
    };
    expect(await missed()).toEqual([]);
    await product.cycleWith(ports());
    expect(await missed()).toEqual([
      { domain: 'retail', needs: { serverType: 'local', labels: LABELS }, contracts: 1, checks: expect.any(Number) },
    ]);
    value(await hello(caller('agent of finance', 'finance'), 'b'));
    value(await hello(RETAIL, 'c', {}));
    expect(await missed()).toHaveLength(1);
    value(await hello(RETAIL, 'a'));
    expect(await missed()).toEqual([]);
    const [server] = CONTRACT.servers;
    if (server === undefined) throw new Error('the contract has a server');
    const { customProperties: _labels, ...settings } = server.settings;
    await product.publish('1.1.0', { ...CONTRACT, version: '1.1.0', servers: [{ ...server, settings }] });
    await product.cycleWith(ports());
    expect(await store.unitOfWork.read((stores) => stores.agents.watchesOf('sales'))).toEqual([]);
  });

  it('that do not run leave a reason, and what they can run waits for them no longer than until they come', async () => {
    const check = await leasedCheck();
    value(await agentRelease(ports())(RETAIL, { agentId: 'a', work: [check] }));
    const failedAttempts = new FailedAttempts();
    const alone = { ...ports(), failedAttempts, agentLeaseMillis: 1_000 };
    // Nobody is seen within so long a time.
    await pause(2 * alone.agentLeaseMillis);
    await product.cycleWith(alone);
    const found = await store.unitOfWork.read(({ evidence }) => evidence.forPartitions('sales', [DAY]));
    expect(new Set(found.map(({ outcome, reasonCode }) => `${outcome} ${String(reasonCode)}`))).toEqual(
      new Set(['NOT_RUN NO_AGENT']),
    );
    expect((await product.gate({ partition: '2023-10-27' })).reasons.map(({ code }) => code)).toContain('NO_AGENT');
    await product.cycleWith({ ...alone, agentLeaseMillis: 60_000 });
    expect(await lease(RETAIL, 'a')).toEqual([]);
    const back = { agentId: 'd', version: '1', protocols: [1], engines: [], servers: null, domains: null, slots: 8 };
    value(await agentHello({ ...ports(), failedAttempts })(RETAIL, { ...back, labels: LABELS }));
    await product.cycleWith({ ...alone, agentLeaseMillis: 60_000 });
    expect(await lease(RETAIL, 'd')).toMatchObject([{ kind: 'CHECK', partition: DAY }]);
  });
});
