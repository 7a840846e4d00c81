import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { contractDiff } from '../../src/app/catalog/diff-contract.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import { parseContract } from '../../src/formats/odcs/parse.js';
import { LineageIndex } from '../../src/graph/index.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { silentLog } from '../support/silent-log.js';
import { admin, value } from '../support/use-cases.js';

const document = (version: string, { atLeast = 0, rows = 1, required = false } = {}): string => `apiVersion: v3.1.0
kind: DataContract
id: sales
version: ${version}
status: active
servers:
  - { server: lake, type: local, path: ., format: csv }
customProperties:
  - property: concordat.partitioning
    value: { every: P1D, path: 'date={yyyy}-{MM}-{dd}/sales.csv' }
schema:
  - name: sales
    quality:
      - { id: rows, metric: rowCount, mustBeGreaterOrEqualTo: ${String(rows)} }
      - { id: total, type: sql, query: 'SELECT sum(amount) FROM \${table}', mustBeGreaterOrEqualTo: ${String(atLeast)} }
    properties:
      - name: id
        logicalType: integer
      - name: amount
        logicalType: number
        required: ${String(required)}
`;

function modelOf(text: string): ContractModel {
  const { model, issues } = parseContract(text);
  if (model === null) throw new Error(JSON.stringify(issues));
  return model;
}

/** The clock stands at 28 October 2023, 06:00; three days have data, and one is written again. */
describeEachDatabase('how many partitions would fail a tightened promise', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    await product.publish('1.0.0', modelOf(document('1.0.0')), '2023-10-01T00:00:00.000Z');
    await product.write('date=2023-10-25/sales.csv', 'id,amount\n1,5\n');
    await product.write('date=2023-10-26/sales.csv', 'id,amount\n1,5\n2,\n3,9\n');
    await product.write('date=2023-10-27/sales.csv', 'id,amount\n1,5\n2,6\n3,7\n');
    for (let partition = 25; partition <= 27; partition += 1) await product.cycle();
  }, 60_000);
  afterEach(() => product.close());

  const ports = () => {
    const { unitOfWork, signals } = product.store;
    return { ...product.ports(), graph: new LineageIndex(unitOfWork, signals) };
  };
  const publish = async (text: string, dryRun: boolean) =>
    value(await publishContract(ports())(admin, { document: text, product: 'retail/sales', dryRun }));
  const tightened = { atLeast: 15, rows: 3, required: true };
  const expected = [
    expect.objectContaining({ promise: 'amount is never null', wouldFail: 0, known: 0, notKnown: 28 }),
    expect.objectContaining({ checkId: 'sales#sales:rows', wouldFail: 1, known: 3, notKnown: 25 }),
    expect.objectContaining({ checkId: 'sales#sales:total', wouldFail: 2, known: 3, notKnown: 25 }),
  ];

  it.each([
    ['a dry run', true],
    ['a publish', false],
  ])('is what %s says', async (_what, dryRun) => {
    const outcome = await publish(document('1.1.0', tightened), dryRun);
    expect(outcome).toMatchObject({ kind: 'PUBLISHED', diff: { tightened: expected } });
  });

  it('is absent where it cannot be read after the commit, and the publish succeeds', async () => {
    const { unitOfWork } = product.store;
    let committed = false;
    const failing: UnitOfWork = {
      dataVersion: () => unitOfWork.dataVersion(),
      write: async (work) => {
        const written = await unitOfWork.write(work);
        committed = true;
        return written;
      },
      read: (work) => (committed ? Promise.reject(new Error('a fault')) : unitOfWork.read(work)),
    };
    const warnings: string[] = [];
    const log = { warn: (message: string) => warnings.push(message) };
    const publishing = publishContract({ ...ports(), unitOfWork: failing, log: { ...silentLog, ...log } });
    const input = { document: document('1.1.0', tightened), product: 'retail/sales' };
    expect(value(await publishing(admin, input))).toMatchObject({
      kind: 'PUBLISHED',
      version: { version: '1.1.0' },
      diff: { tightened: [] },
    });
    expect(warnings).toEqual(['what was measured could not be read for a publish']);
    expect(await publish(document('1.1.0', tightened), false)).toMatchObject({ kind: 'UNCHANGED' });
  });

  it('is what a refusal says', async () => {
    const refused = await publish(document('1.0.1', tightened), false);
    expect(refused).toMatchObject({ kind: 'INCOMPATIBLE', diff: { tightened: expected } });
    const exists = await publish(document('1.0.0', tightened), false);
    expect(exists).toMatchObject({ kind: 'VERSION_EXISTS', diff: { tightened: expected } });
  });

  it('is what the diff says, and nothing for loosened promises', async () => {
    const diff = async (text: string) =>
      value(await contractDiff(ports())(admin, { ref: 'sales', from: '1.0.0', document: text }));
    expect((await diff(document('1.1.0', tightened))).tightened).toEqual(expected);
    expect((await diff(document('1.1.0', { rows: 0 }))).tightened).toEqual([]);
  });

  it('is not known once the data was written again, or is cut in another way', async () => {
    const again = { from: '2023-10-26T00:00:00.000Z', to: '2023-10-27T00:00:00.000Z' };
    await product.store.unitOfWork.write(({ evidence }) =>
      evidence.recordDataChange({
        contractId: 'sales',
        partition: again,
        runId: null,
        recordedAt: '2023-10-28T05:00:00.000Z',
      }),
    );
    const outcome = await publish(document('1.1.0', { rows: 3 }), true);
    expect(outcome).toMatchObject({ diff: { tightened: [{ wouldFail: 1, known: 2, notKnown: 26 }] } });
    const hourly = document('2.0.0', { rows: 3 }).replace('P1D', 'PT1H').replace('{dd}', '{dd}T{HH}');
    expect(await publish(hourly, true)).toMatchObject({ diff: { tightened: [{ known: 0, notKnown: 28 }] } });
  });
});
