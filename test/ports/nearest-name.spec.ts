import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { type NameKind, suggestName } from '../../src/app/catalog/nearest-name.js';
import { checks } from '../../src/app/checks/list-checks.js';
import { evidence } from '../../src/app/checks/list-evidence.js';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import type { GateInput } from '../../src/app/gate/parse-gate-request.js';
import { health } from '../../src/app/health/get-health.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT, aVersion } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { addProduct, dailyModel } from '../support/mesh.js';
import { admin, value } from '../support/use-cases.js';

describeEachDatabase('a name that does not exist', (fresh) => {
  let store: Awaited<ReturnType<TestDatabase['open']>>;
  const clock = fixedClock(AT);
  const activeContracts = new ActiveContracts(ids);
  beforeAll(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(async (tx) => {
      await addProduct(tx, 'finance/ledger');
      await addProduct(tx, 'retail/pos_sales');
      await addProduct(tx, 'bikes/other');
    });
  }, 60_000);

  it.each<[NameKind, string, string | null]>([
    ['PRODUCT', 'finance/legder', 'finance/ledger'],
    ['PRODUCT', 'finence/ledger', 'finance/ledger'],
    ['PRODUCT', 'something/else_entirely', null],
    ['CONTRACT', 'retail.pos_sale', 'retail.pos_sales'],
    ['CONTRACT', 'retail/pos_sales/mian', 'retail/pos_sales/main'],
    ['DOMAIN', 'retial', 'retail'],
    ['CONSUMER', 'finance/leger', 'finance/ledger'],
    ['CONSUMER', 'finance/ledger_export', null],
    ['CONSUMER', 'finence/some_dag', 'finance/some_dag'],
  ])('gets a suggestion of its kind: %s %s', async (kind, name, meant) => {
    expect(value(await suggestName(store)(admin, { kind, name }))).toBe(meant);
  });

  it('is a failure that names the suggestion', async () => {
    const ports = { ...store, ids, clock, activeContracts };
    const message = 'There is no product `finance/legder`. Did you mean `finance/ledger`?';
    const typo = { product: 'finance/legder' };
    for (const result of [
      await health(ports)(admin, typo),
      await checks(ports)(admin, typo),
      await evidence(ports)(admin, typo),
    ]) {
      expect(result).toMatchObject({ ok: false, error: { kind: 'NotFound', message } });
    }
  });

  const ask = async (input: Partial<GateInput>): Promise<GateDecision> => {
    const gateService = new GateService({ ...store, ids, activeContracts });
    const question = { consumer: 'retail/pos_sales', product: 'finance/ledger', dryRun: true, ...input };
    return value(await decideGate({ gateService, clock })(admin, question));
  };

  it('is named by the gate, for the product, the contract and the consumer', async () => {
    const messages = async (input: Partial<GateInput>): Promise<string> =>
      (await ask(input)).reasons.map(({ message }) => message).join('\n');
    expect(await messages({ product: 'finance/legder' })).toContain('does not exist. Did you mean `finance/ledger`?');
    expect(await messages({ contract: 'finance.legder' })).toContain('Did you mean `finance.ledger`?');
    expect(await messages({ consumer: 'retail/pos_sale' })).toContain('Did you mean `retail/pos_sales`?');
    expect((await ask({})).reasons.map(({ code }) => code)).not.toContain('UNKNOWN_CONSUMER');
  });

  it('is not a draft: the gate names its version and its state', async () => {
    await store.unitOfWork.write(async (tx) => {
      await tx.catalog.lockContract('bikes.draft', 'bikes/other', ['draft'], AT);
      const model = dailyModel('bikes.draft');
      await tx.catalog.insertVersion(aVersion('bikes.draft', '2.0.0', 1, { model, lifecycle: 'PROPOSED' }));
    });
    const decision = await ask({ product: 'bikes/other', contract: 'bikes.draft' });
    expect(decision).toMatchObject({
      verdict: 'WAIT',
      final: true,
      basis: 'CONTRACT_MISMATCH',
      ends: { kind: 'NEVER' },
    });
    expect(decision.reasons[0]?.message).toContain('has no active contract: its only version, 2.0.0, is a draft');
  });
});
