import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import type { GateInput } from '../../src/app/gate/parse-gate-request.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import { beforeAll, expect, it } from '@jest/globals';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { overrideGate } from '../../src/app/gate/override-gate.js';
import { registerSensor } from '../../src/app/gate/register-sensor.js';
import { evaluateSensors } from '../../src/app/gate/evaluate-sensors.js';
import { waitForGate } from '../../src/app/gate/wait-for-gate.js';
import { withdrawOverride } from '../../src/app/gate/withdraw-override.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import { health } from '../../src/app/health/get-health.js';
import { sensors } from '../../src/app/gate/list-sensors.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { DAY, recordOutcomes, addProduct, recordOutcome } from '../support/mesh.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

type Store = Awaited<ReturnType<TestDatabase['open']>>;

const clock = fixedClock(AT);
const CONSUMER = 'customer360/enrichment';

describeEachDatabase('the gate', (fresh) => {
  let database: TestDatabase;
  let store: Store;
  let calls = 0;
  let counted: UnitOfWork;
  const ask = async (input: Partial<GateInput> & { product: string }): Promise<GateDecision> =>
    value(
      await decideGate({
        gateService: new GateService({ unitOfWork: store.unitOfWork, ids, activeContracts: new ActiveContracts(ids) }),
        clock,
      })(admin, {
        consumer: CONSUMER,
        ...input,
      }),
    );
  const codes = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }): string[] =>
    reasons.map(({ code }) => code);

  beforeAll(async () => {
    database = await fresh();
    store = await database.open();
    counted = {
      dataVersion: () => ((calls += 1), store.unitOfWork.dataVersion()),
      read: (work) => ((calls += 1), store.unitOfWork.read(work)),
      write: (work) => ((calls += 1), store.unitOfWork.write(work)),
    };
    await store.unitOfWork.write(async (tx) => {
      await recordOutcome(tx, await addProduct(tx, 'finance/good'), DAY, 'PASS');
      await recordOutcome(tx, await addProduct(tx, 'finance/bad'), DAY, 'FAIL');
      await addProduct(tx, 'finance/untested');
      await addProduct(tx, 'finance/waited');
      await addProduct(tx, 'finance/raced');
      const inputPorts = [
        { name: 'in', contractId: 'finance.bad', version: null, dependency: 'hard', mapper: null },
      ] as const;
      await recordOutcome(tx, await addProduct(tx, 'customer360/reader', { facts: { inputPorts } }), DAY, 'PASS');
    });
  }, 60_000);

  it('proceeds on healthy data, skips unhealthy data and names the interval', async () => {
    expect(await ask({ product: 'finance/good' })).toMatchObject({
      verdict: 'PROCEED',
      basis: 'SCORE',
      score: 1,
      interval: DAY,
      asOf: AT,
    });
    expect(await ask({ product: 'finance/bad' })).toMatchObject({ verdict: 'SKIP', basis: 'SCORE', score: 0.4 });
  });

  it('names the root cause upstream', async () => {
    expect(await ask({ product: 'customer360/reader' })).toMatchObject({
      verdict: 'WAIT',
      score: 0.52,
      rootCause: { product: 'finance/bad', path: ['customer360/reader', 'finance/bad'] },
    });
    const report = value(
      await health({ unitOfWork: store.unitOfWork, clock, ids, activeContracts: new ActiveContracts(ids) })(admin, {
        product: 'customer360/reader',
      }),
    );
    expect(report).toMatchObject({ score: 0.52, own: 1, upstream: 0.52, status: 'DEGRADED', interval: DAY });
  });

  it('never proceeds without evidence for the requested interval', async () => {
    expect(await ask({ product: 'finance/untested' })).toMatchObject({
      verdict: 'WAIT',
      basis: 'UNKNOWN_EVIDENCE',
      score: null,
    });
    const other = await ask({ product: 'finance/good', partition: '2023-10-26' });
    expect([other.verdict, other.basis]).toEqual(['WAIT', 'UNKNOWN_EVIDENCE']);
    expect(codes(other)).toContain('NO_EVIDENCE');
  });

  it('gives a final answer about unknown products', async () => {
    expect(await ask({ product: 'finance/nothing' })).toMatchObject({
      verdict: 'WAIT',
      final: true,
      basis: 'UNKNOWN_PRODUCT',
    });
    const range = await ask({ product: 'finance/good', versionRange: '^9' });
    expect(range).toMatchObject({ verdict: 'WAIT', final: true, basis: 'CONTRACT_MISMATCH' });
  });

  it('rejects malformed requests and records no decision', async () => {
    const decide = decideGate({
      gateService: new GateService({ unitOfWork: store.unitOfWork, ids, activeContracts: new ActiveContracts(ids) }),
      clock,
    });
    const refused = async (input: Partial<GateInput>): Promise<string> =>
      failureOf(await decide(admin, { consumer: CONSUMER, product: 'finance/good', ...input })).code;
    expect(await refused({ from: DAY.to, to: DAY.from })).toBe('REVERSED_INTERVAL');
    expect(await refused({ from: DAY.to, to: DAY.to })).toBe('EMPTY_INTERVAL');
    expect(await refused({ from: DAY.from })).toBe('MALFORMED_INTERVAL');
    expect(await refused({ partition: '2023-Q3' })).toBe('UNKNOWN_PARTITION');
    expect(await refused({ partition: '' })).toBe('UNKNOWN_PARTITION');
    expect(await refused({ versionRange: '' })).toBe('MALFORMED_REFERENCE');
    expect(await refused({ versionRange: 'one' })).toBe('MALFORMED_REFERENCE');
    expect(await refused({ from: '2023-02-30T00:00:00Z', to: '2023-03-03T00:00:00Z' })).toBe('MALFORMED_INTERVAL');
    expect(await refused({ asOf: '2023-10-28T24:00:00Z' })).toBe('MALFORMED_INTERVAL');
    const withoutRole = holding({ domain: 'retail', role: 'editor' });
    expect(failureOf(await decide(withoutRole, { consumer: CONSUMER, product: 'finance/good' })).kind).toBe(
      'Forbidden',
    );
  });

  it('records a decision once, by its facts', async () => {
    const [first, second] = [await ask({ product: 'finance/good' }), await ask({ product: 'finance/good' })];
    expect(second).toEqual(first);
    expect(await store.unitOfWork.read(({ decisions }) => decisions.decision(first.id))).toEqual(first);
    const dry = await ask({ product: 'finance/good', strictness: 'STRICT', dryRun: true });
    expect(await store.unitOfWork.read(({ decisions }) => decisions.decision(dry.id))).toBeNull();
  });

  it('proceeds on valid evidence and reports in another decision that a later attempt found no file', async () => {
    const model = await store.unitOfWork.write(async (tx) => {
      const offered = await addProduct(tx, 'finance/deleted');
      await recordOutcome(tx, offered, DAY, 'PASS');
      return offered;
    });
    const before = await ask({ product: 'finance/deleted' });
    await store.unitOfWork.write((tx) =>
      recordOutcomes(
        tx,
        { model, partition: DAY },
        { 'primary-key': 'ERROR' },
        { reasonCode: 'FILE_MISSING', message: 'No file at x.' },
      ),
    );
    const after = await ask({ product: 'finance/deleted' });
    expect(after).toMatchObject({ verdict: 'PROCEED', score: 1 });
    expect(after.reasons).toContainEqual({
      code: 'FILE_MISSING',
      message: '1 check could not run: No file at x. (earlier evidence is still valid)',
    });
    expect(codes(before)).not.toContain('FILE_MISSING');
    expect([after.id === before.id, after.evidenceDigest === before.evidenceDigest]).toEqual([false, false]);
    const days = await ask({ product: 'finance/deleted', from: '2023-10-26T00:00:00Z', to: DAY.to });
    expect(days.reasons.map(({ message }) => message)).toContain(
      '2023-10-27: 1 check could not run: No file at x. (earlier evidence is still valid)',
    );
  });

  it('waits without running statements, and evidence wakes it within a second', async () => {
    const gateService = new GateService({ unitOfWork: counted, ids, activeContracts: new ActiveContracts(ids) });
    const waiting = waitForGate({ gateService, clock, signals: store.signals })(admin, {
      consumer: CONSUMER,
      product: 'finance/waited',
      waitMillis: 20_000,
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = calls;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(calls).toBe(before);
    const started = Date.now();
    await store.unitOfWork.write(async (tx) => {
      const [version] = await tx.catalog.versionsOf('finance.waited');
      if (version !== undefined) await recordOutcome(tx, version.model, DAY, 'PASS');
    });
    expect(value(await waiting).verdict).toBe('PROCEED');
    expect(Date.now() - started).toBeLessThan(1000);
  }, 30_000);

  it('is decided again within a second when the override it waits for is withdrawn', async () => {
    const activeContracts = new ActiveContracts(ids);
    const ports = { unitOfWork: store.unitOfWork, clock, ids, activeContracts };
    const about = { product: 'finance/good', consumer: 'retail/held' };
    const held = { ...about, verdict: 'WAIT' as const, reason: 'repair', expiresAt: '2023-10-29T00:00:00Z' };
    const { id } = value(await overrideGate(ports)(admin, held));
    const gateService = new GateService({ unitOfWork: counted, ids, activeContracts });
    const input = { ...about, waitMillis: 20_000 };
    const waiting = waitForGate({ gateService, clock, signals: store.signals })(admin, input);
    let isOver = false;
    void waiting.then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isOver).toBe(false);
    const started = Date.now();
    value(await withdrawOverride(ports)(admin, { id, reason: 'repaired' }));
    expect(value(await waiting)).toMatchObject({ verdict: 'PROCEED', override: null });
    expect(Date.now() - started).toBeLessThan(1000);
  }, 30_000);

  it('does not miss what another process commits during the first read', async () => {
    const other = await database.open();
    let looks = 0;
    const slow: UnitOfWork = {
      dataVersion: () => store.unitOfWork.dataVersion(),
      write: (work) => store.unitOfWork.write(work),
      read: async (work) => {
        const found = await store.unitOfWork.read(work);
        looks += 1;
        if (looks > 1) return found;
        await other.unitOfWork.write(async (tx) => {
          const [version] = await tx.catalog.versionsOf('finance.raced');
          if (version !== undefined) await recordOutcome(tx, version.model, DAY, 'PASS');
        });
        // The signal arrives before the read ends, and only once.
        await new Promise((resolve) => setTimeout(resolve, 500));
        return found;
      },
    };
    const gateService = new GateService({ unitOfWork: slow, ids, activeContracts: new ActiveContracts(ids) });
    const input = { consumer: CONSUMER, product: 'finance/raced', waitMillis: 5_000 };
    const started = Date.now();
    expect(value(await waitForGate({ gateService, clock, signals: store.signals })(admin, input)).verdict).toBe(
      'PROCEED',
    );
    expect(Date.now() - started).toBeLessThan(4_000);
  }, 30_000);

  it('ends the wait when it is aborted', async () => {
    const abort = new AbortController();
    const gateService = new GateService({
      unitOfWork: store.unitOfWork,
      ids,
      activeContracts: new ActiveContracts(ids),
    });
    const input = { consumer: CONSUMER, product: 'finance/untested', waitMillis: 20_000, signal: abort.signal };
    const waiting = waitForGate({ gateService, clock, signals: store.signals })(admin, input);
    setTimeout(() => abort.abort(), 100);
    expect(value(await waiting).verdict).toBe('WAIT');
  });

  it('is overridden with a reason and an expiry, shown and audited', async () => {
    const override = overrideGate({
      unitOfWork: store.unitOfWork,
      clock,
      ids,
      activeContracts: new ActiveContracts(ids),
    });
    const input = {
      product: 'finance/bad',
      consumer: CONSUMER,
      verdict: 'PROCEED' as const,
      reason: 'known gap',
      expiresAt: '2023-10-29T00:00:00Z',
    };
    expect(failureOf(await override(admin, { ...input, reason: ' ' })).code).toBe('OVERRIDE_WITHOUT_REASON');
    expect(failureOf(await override(admin, { ...input, expiresAt: AT })).code).toBe('OVERRIDE_EXPIRES_TOO_SOON');
    const made = value(await override(admin, input));
    const decision = await ask({ product: 'finance/bad' });
    expect(decision).toMatchObject({
      verdict: 'PROCEED',
      basis: 'OVERRIDE',
      override: made,
      validUntil: made.expiresAt,
    });
    expect((await ask({ product: 'finance/bad', consumer: 'retail/other' })).verdict).toBe('SKIP');
    // Without a partition it is about the newest one that is due, and about no other.
    expect(made.interval).toEqual(decision.interval);
    const before = { from: '2001-01-01T00:00:00Z', to: '2001-01-02T00:00:00Z' };
    expect((await ask({ product: 'finance/bad', ...before })).basis).not.toBe('OVERRIDE');
    const entries = await store.unitOfWork.read(({ audit }) => audit.after(0, 100));
    expect(entries.map(({ action }) => action)).toContain('gate.override');
  });

  it('waits for an unsatisfied sensor of the consumer', async () => {
    const register = registerSensor({ unitOfWork: store.unitOfWork, clock, ids });
    const input = {
      domain: 'customer360',
      consumer: 'customer360/held',
      upstream: 'finance/untested',
      mapper: 'identity' as const,
    };
    const sensor = value(await register(admin, input));
    expect(value(await register(admin, input)).id).toBe(sensor.id);
    const held = await ask({ product: 'finance/good', consumer: 'customer360/held' });
    expect(held).toMatchObject({ verdict: 'WAIT', basis: 'SENSOR' });
    await evaluateSensors({ unitOfWork: store.unitOfWork, clock, activeContracts: new ActiveContracts(ids) })();
    const [shown] = value(await sensors({ unitOfWork: store.unitOfWork })(admin, { domain: 'customer360' }));
    expect(shown?.states[0]).toMatchObject({ state: 'WAITING', consumerInterval: DAY });
  });
});
