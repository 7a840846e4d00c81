import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { coordinate } from '../../src/app/checks/coordinate.js';
import { failingKeys } from '../../src/app/checks/failing-keys.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Role } from '../../src/core/access/actor.js';
import type { Evidence } from '../../src/core/quality/check.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { fixedClock } from '../../src/platform/clock.js';
import { AT } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const DAYS = 24 * 3_600_000;
const EXPIRY = addMillis(AT, 28 * DAYS);
const BEFORE = addMillis(EXPIRY, -1);

describeEachDatabase('keys of failing rows', (fresh) => {
  let product: CheckedProduct;
  let failed: Evidence;
  beforeAll(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    await product.write('sales.csv', 'id,state\n7,shut\n8,open\n');
    const id = field('id', { primaryKeyPosition: 1, classification: 'internal' });
    const made = model([object('sales', [id, field('state', { enumValues: ['open'] })])], {
      servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: 'sales.csv', format: 'csv' } }],
      partitioning: null,
    });
    await product.publish('1.0.0', { ...made, id: 'sales' });
    await product.cycle();
    const found = (await product.checks()).map(({ latest }) => latest).filter((one) => one?.outcome === 'FAIL');
    expect(found.map((one) => one?.checkId)).toEqual(['sales#sales.state:enum']);
    failed = found[0]!;
  }, 60_000);
  afterAll(() => product.close());

  const read = (call: CallContext, now = BEFORE) =>
    failingKeys({ ...product.ports(), clock: fixedClock(now) })(call, [failed]);
  const withheld = async (call: CallContext, now?: string) => value(await read(call, now))[0]?.withheld;

  it('are kept apart from the evidence, for 28 days', async () => {
    expect(value(await read(admin))).toEqual([{ columns: ['id'], rows: [['7']], withheld: null, keptUntil: EXPIRY }]);
    expect(failed.keysWithheld).toBeNull();
    expect(await withheld(admin, EXPIRY)).toBe('EXPIRED');
  });

  it('are read by editors of the domain and above only', async () => {
    const roles: Role[] = ['editor', 'owner', 'steward'];
    for (const role of roles) {
      expect(await withheld(holding({ domain: 'retail', role }))).toBeNull();
      expect(await withheld(holding({ domain: 'other', role }))).toBe('NOT_PERMITTED_TO_READ');
    }
    for (const role of ['viewer', 'agent'] as const) {
      expect(await withheld(holding({ domain: 'retail', role }))).toBe('NOT_PERMITTED_TO_READ');
    }
    expect(failureOf(await read(holding()))).toMatchObject({ kind: 'Forbidden' });
  });

  it('are deleted by the first coordinator cycle after that time, and the evidence stays', async () => {
    const kept = () => product.store.unitOfWork.read(({ evidence }) => evidence.keysOf([failed.id]));
    const cycle = async (now: string) =>
      value(await coordinate({ ...product.ports(), clock: fixedClock(now) })(admin, {}));
    await cycle(BEFORE);
    expect(await kept()).toHaveLength(1);
    await cycle(EXPIRY);
    expect(await kept()).toEqual([]);
    const stored = await product.store.unitOfWork.read((stores) => stores.evidence.forPartitions('sales', [null]));
    expect(stored.find(({ id }) => id === failed.id)).toEqual(failed);
  });
});
