import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import type { ExternalResult } from '../../src/app/checks/record-evidence.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import { beforeAll, expect, it } from '@jest/globals';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { recordEvidence } from '../../src/app/checks/record-evidence.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import { checks } from '../../src/app/checks/list-checks.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { DAY, addProduct } from '../support/mesh.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const clock = fixedClock(AT);

describeEachDatabase('external evidence', (fresh) => {
  let ports: Parameters<typeof recordEvidence>[0] & Parameters<typeof checks>[0];
  const say = async (
    product: string,
    facts: Pick<ExternalResult, 'rowsTested'>,
    outcome: ExternalResult['outcome'] = 'PASS',
  ) => {
    const known = value(await checks(ports)(admin, { product }));
    const executable = known.filter(({ check }) => check.execution === 'EXECUTABLE');
    expect(executable.length).toBeGreaterThan(0);
    const results = executable.map(({ check }) => ({ checkId: check.id, outcome, ...facts }));
    return recordEvidence(ports)(admin, { product, ...DAY, provenance: 'dbt', results });
  };
  const gate = async (product: string): Promise<GateDecision> => {
    const gateService = new GateService({
      unitOfWork: ports.unitOfWork,
      ids,
      activeContracts: new ActiveContracts(ids),
    });
    return value(
      await decideGate({ gateService, clock })(admin, { product, consumer: 'customer360/enrichment', ...DAY }),
    );
  };

  beforeAll(async () => {
    const { unitOfWork } = await (await fresh()).open();
    ports = { unitOfWork, clock, ids, activeContracts: new ActiveContracts(ids) };
    await unitOfWork.write(async (tx) => {
      for (const product of ['finance/tested', 'finance/empty', 'finance/odd']) await addProduct(tx, product);
    });
  }, 60_000);

  it('that tested rows lets the gate proceed', async () => {
    value(await say('finance/tested', { rowsTested: 3 }));
    expect(await gate('finance/tested')).toMatchObject({ verdict: 'PROCEED', score: 1 });
  });

  it.each(['PASS', 'NOT_APPLICABLE'] as const)('that tested no rows does not: %s', async (outcome) => {
    const stored = value(await say('finance/empty', { rowsTested: 0 }, outcome));
    expect(new Set(stored.map((item) => `${item.outcome} ${item.reasonCode ?? ''}`))).toEqual(
      new Set(['NOT_RUN NO_ROWS']),
    );
    const decision = await gate('finance/empty');
    expect(decision.verdict).toBe('WAIT');
    expect(decision.reasons.map(({ code }) => code)).toContain('NO_ROWS');
  });

  it.each([-5, 0.5, 1e300])('rejects %d rows', async (rowsTested) => {
    expect(failureOf(await say('finance/odd', { rowsTested }))).toMatchObject({
      kind: 'Invalid',
      code: 'INVALID_INPUT',
    });
    expect((await gate('finance/odd')).verdict).toBe('WAIT');
  });
});
