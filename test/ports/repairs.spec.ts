import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import type { PublishContractOutcome } from '../../src/app/catalog/publish-outcomes.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import type { App } from '../../src/app/build-app.js';
import type { Check, Outcome } from '../../src/core/quality/check.js';
import { checksOf } from '../../src/core/quality/derive.js';
import { parseContract } from '../../src/formats/odcs/parse.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aProduct } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { answered } from '../support/answered.js';
import { DAY, EVIDENCE, SENSOR } from '../support/sample-entities.js';
import { admin, value } from '../support/use-cases.js';

describeEachDatabase('publishing a repair of what never worked', (fresh) => {
  let store: Store;
  let publish: App['commands']['publishContract'];
  let id: string;
  let count = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
    const { signals, unitOfWork } = store;
    const graph = new LineageIndex(unitOfWork, signals);
    const ports = {
      unitOfWork,
      signals,
      graph,
      clock: fixedClock(AT),
      ids: systemIds,
      activeContracts: new ActiveContracts(systemIds),
    };
    publish = publishContract(ports);
    value(await registerDomain(ports)(admin, { name: 'finance' }));
  });
  beforeEach(async () => {
    id = `contract-${String(++count)}`;
    expect(await put('1.0.0', true)).toMatchObject({ kind: 'PUBLISHED' });
  });

  const document = (version: string, required: boolean): string => `apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: ${version}
status: active
servers:
  - { server: local, type: local, path: data/${id}, format: parquet }
schema:
  - name: orders
    properties:
      - name: id
        logicalType: string
        required: ${String(required)}
`;
  const put = async (version: string, required = false): Promise<PublishContractOutcome> =>
    value(await publish(admin, { document: document(version, required), product: `finance/${id}` }));

  /** Records outcomes of the check `required`, or of another one. */
  const record = async (outcomes: readonly Outcome[], label = 'required', digest?: string): Promise<void> => {
    const { model } = parseContract(document('1.0.0', true));
    if (model === null) throw new Error('not a contract');
    const check = checksOf(model, systemIds.sha256).find((one: Check) => one.id.endsWith(`:${label}`));
    if (check === undefined) throw new Error(label);
    const facts = { contractId: id, checkId: check.id, checkDigest: digest ?? check.digest };
    const rows = outcomes.map((outcome, index) => ({
      ...EVIDENCE,
      ...facts,
      id: `${id}-${label}-${digest ?? ''}-${String(index)}`,
      partition: DAY,
      durationMillis: 1,
      outcome,
    }));
    for (const row of rows) await store.unitOfWork.write(({ evidence }) => evidence.append([row]));
  };

  it.each([
    [['FAIL'], 'PUBLISHED'],
    [['ERROR', 'NOT_RUN', 'FAIL'], 'PUBLISHED'],
    [['FAIL', 'PASS', 'FAIL'], 'INCOMPATIBLE'],
    [['FAIL', 'WARN'], 'INCOMPATIBLE'],
    [['NOT_RUN', 'NOT_APPLICABLE'], 'INCOMPATIBLE'],
    [[], 'INCOMPATIBLE'],
  ] as const)('after %j: %s', async (outcomes, kind) => {
    await record(outcomes);
    expect(await put('1.1.0')).toMatchObject({ kind });
  });

  it('reports it as breaking, stores the verdict, and needs a MINOR', async () => {
    await record(['FAIL']);
    await record(['FAIL'], 'type');
    expect(await put('1.0.1')).toMatchObject({ kind: 'INCOMPATIBLE', diff: { required: 'MAJOR' } });
    expect(await put('1.1.0')).toMatchObject({
      kind: 'PUBLISHED',
      diff: {
        required: 'MINOR',
        compatible: false,
        changes: [{ code: 'REQUIRED_REMOVED', message: expect.stringContaining('it never worked') }],
      },
    });
  });

  it('needs a MAJOR where it passed under an earlier definition', async () => {
    await record(['FAIL']);
    await record(['PASS'], 'required', 'earlier');
    expect(await put('1.1.0')).toMatchObject({ kind: 'INCOMPATIBLE' });
  });

  it('another promise that never worked does not count', async () => {
    await record(['FAIL'], 'type');
    expect(await put('1.1.0')).toMatchObject({ kind: 'INCOMPATIBLE' });
  });

  it.each([
    [
      'an input port',
      () =>
        store.unitOfWork.write(async ({ catalog }) => {
          const inputPorts = [{ name: 'in', contractId: id, version: null, dependency: 'hard', mapper: null }] as const;
          await catalog.insertProduct(aProduct(`finance/reader-${id}`, { revision: 1, inputPorts }));
        }),
    ],
    [
      'a gate request',
      () =>
        store.unitOfWork.write(({ decisions }) =>
          decisions.insertDecisions(answered({ id: `decision-${id}`, product: `finance/${id}` })),
        ),
    ],
    [
      'a sensor',
      () =>
        store.unitOfWork.write(({ decisions }) => {
          const { domain, consumer, mapper, paused } = SENSOR;
          const facts = { domain, consumer, mapper, paused, deadline: null, createdAt: AT };
          return decisions.insertSensor({ ...facts, id: `sensor-${id}`, upstream: `finance/${id}` });
        }),
    ],
    [
      'an observed read',
      async () => {
        const { fold, ingestEvents } = lineageApp(store);
        const event = anEvent({ at: AT, run: `9${String(count)}`, job: `report-${id}`, inputs: [`data/${id}`] });
        value(await ingestEvents(admin, { bodies: [event] }));
        await fold();
      },
    ],
  ] as const)('%s is a consumer, which needs a MAJOR', async (_what, arrange) => {
    await record(['FAIL']);
    await arrange();
    expect(await put('1.1.0')).toMatchObject({ kind: 'INCOMPATIBLE', diff: { required: 'MAJOR' } });
    expect(await put('2.0.0')).toMatchObject({ kind: 'PUBLISHED' });
  });
});
