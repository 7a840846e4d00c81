import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { beforeAll, expect, it } from '@jest/globals';
import { overrideGate } from '../../src/app/gate/override-gate.js';
import { recordEvidence } from '../../src/app/checks/record-evidence.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { registerSensor } from '../../src/app/gate/register-sensor.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { AppError } from '../../src/app/shared/errors.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import { checksOf } from '../../src/core/quality/derive.js';
import type { Result } from '../../src/core/shared/result.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { inOneSnapshot } from '../support/raw-sql.js';
import { DAY, addProduct } from '../support/mesh.js';
import { admin, failureOf, value } from '../support/use-cases.js';

type Keyed = { readonly idempotencyKey: string };

/** A creating use case with an input, and another valid input. */
interface Creating {
  readonly run: (context: CallContext, input: Keyed) => Promise<Result<unknown, AppError>>;
  readonly input: object;
  readonly other: object;
  /** The same use case, called when the input has expired. */
  readonly later?: Creating['run'];
  /** Counts what it creates. */
  readonly rows: string;
}

const clock = fixedClock(AT);
const ada: CallContext = { ...admin, actor: { ...admin.actor, subject: 'user:ada' } };
const bob: CallContext = { ...admin, actor: { ...admin.actor, subject: 'user:bob' } };

describeEachDatabase('an idempotency key', (fresh) => {
  let url: string;
  let creating: Readonly<Record<string, Creating>>;
  const names = ['registerDomain', 'registerSensor', 'recordEvidence', 'overrideGate'] as const;

  beforeAll(async () => {
    const database = await fresh();
    ({ url } = database);
    const [first, second] = [await database.open(), await database.open()];
    const model = await first.unitOfWork.write((tx) => addProduct(tx, 'finance/ledger'));
    const checkId = checksOf(model, (text) => ids.sha256(text))[0]?.id ?? '';
    // Two processes on one store take turns.
    let turn = 0;
    const unitOfWork: UnitOfWork = {
      dataVersion: () => first.unitOfWork.dataVersion(),
      read: (work) => [first, second][(turn += 1) % 2 === 0 ? 0 : 1]!.unitOfWork.read(work),
      write: (work) => [first, second][(turn += 1) % 2 === 0 ? 0 : 1]!.unitOfWork.write(work),
    };
    const ports = { unitOfWork, clock, ids, activeContracts: new ActiveContracts(ids) };
    const results = [{ checkId, outcome: 'PASS' as const, rowsTested: 5 }];
    const evidence = { product: 'finance/ledger', from: DAY.from, to: DAY.to, provenance: 'dbt', results };
    const override = {
      product: 'finance/ledger',
      verdict: 'PROCEED',
      reason: 'known',
      expiresAt: '2023-10-29T00:00:00Z',
    };
    const sensor = { domain: 'retail', consumer: 'retail/orders', upstream: 'finance/ledger', mapper: 'identity' };
    creating = {
      registerDomain: {
        run: registerDomain(ports) as Creating['run'],
        input: { name: 'retail', title: 'Retail' },
        other: { name: 'wholesale', title: 'Wholesale' },
        rows: `SELECT count(*) AS n FROM domain WHERE name IN ('retail', 'wholesale')`,
      },
      registerSensor: {
        run: registerSensor(ports) as Creating['run'],
        input: sensor,
        other: { ...sensor, mapper: 'latest-closed' },
        rows: 'SELECT count(*) AS n FROM sensor',
      },
      recordEvidence: {
        run: recordEvidence(ports) as Creating['run'],
        input: evidence,
        other: { ...evidence, results: [{ checkId, outcome: 'FAIL', rowsTested: 5 }] },
        rows: 'SELECT count(*) AS n FROM evidence',
      },
      overrideGate: {
        run: overrideGate(ports) as Creating['run'],
        later: overrideGate({ ...ports, clock: fixedClock('2023-10-30T00:00:00.000Z') }) as Creating['run'],
        input: override,
        other: { ...override, verdict: 'SKIP' },
        rows: 'SELECT count(*) AS n FROM gate_override',
      },
    };
  }, 60_000);

  const rowsOf = ({ rows: statement }: Creating): Promise<number> =>
    inOneSnapshot(url, async ({ rows }) => (await rows<{ n: number }>(statement))[0]?.n ?? -1);
  const of = (name: string): Creating => {
    const found = creating[name];
    if (found === undefined) throw new Error(name);
    return found;
  };

  it.each(names)('of %s returns the first answer, also to concurrent requests, and creates once', async (name) => {
    const { input, run } = of(name);
    const keyed = { ...input, idempotencyKey: `${name}-1` };
    const answers = await Promise.all(Array.from({ length: 6 }, () => run(ada, keyed)));
    const [first, ...others] = answers.map((answer) => value(answer));
    expect(first).toBeDefined();
    // The stored answer is JSON.
    for (const other of others) expect(JSON.parse(JSON.stringify(other))).toEqual(JSON.parse(JSON.stringify(first)));
    expect(await rowsOf(of(name))).toBe(1);
  });

  it.each(names)('of %s with another input is a conflict that changes nothing', async (name) => {
    const { other, run } = of(name);
    const error = failureOf(await run(ada, { ...other, idempotencyKey: `${name}-1` }));
    expect(error).toMatchObject({ kind: 'Conflict', code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(error.message).toContain(`${name}-1`);
    expect(await rowsOf(of(name))).toBe(1);
  });

  it.each(names)('of %s belongs to its caller, and another key makes another request', async (name) => {
    const { other, run } = of(name);
    value(await run(bob, { ...other, idempotencyKey: `${name}-1` }));
    expect(await rowsOf(of(name))).toBe(2);
    const again = value(await run(ada, { ...other, idempotencyKey: `${name}-2` }));
    expect(again).toBeDefined();
  });

  it.each(names)('of %s is not used up by a request that failed', async (name) => {
    const { input, other, run } = of(name);
    const idempotencyKey = `${name}-failed`;
    const broken = { ...other, name: 'Not A Name', upstream: 'finance/nothing', product: 'finance/nothing' };
    failureOf(await run(ada, { ...broken, idempotencyKey }));
    value(await run(ada, { ...input, idempotencyKey }));
  });

  it.each(names)('of %s treats an absent field like null', async (name) => {
    const { input, run } = of(name);
    const first = value(await run(ada, { ...input, idempotencyKey: `${name}-null` }));
    const again = value(await run(ada, { ...input, reasonOfNobody: null, idempotencyKey: `${name}-null` } as Keyed));
    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(first)));
  });

  it('of overrideGate returns the first answer after the expiry as well', async () => {
    const { input, run, later = run } = of('overrideGate');
    const keyed = { ...input, idempotencyKey: 'overrideGate-late' };
    const first = value(await run(ada, keyed));
    expect(value(await later(ada, keyed))).toEqual(first);
    expect(failureOf(await later(ada, { ...keyed, idempotencyKey: 'new' })).code).toBe('OVERRIDE_EXPIRES_TOO_SOON');
  });
});
