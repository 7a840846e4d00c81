import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { checksOf } from '../../src/core/quality/derive.js';
import { LONGEST_DATASET_PART, LONGEST_NAME } from '../../src/core/shared/text.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aDomain, aProduct, aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { someWork } from '../support/work.js';

/** Text that does not compress in an index entry. */
const long = (bytes: number): string => randomBytes(bytes).toString('base64url').slice(0, bytes);

/** Names are limited by the index keys that contain them, on the stricter of the two databases. */
describeEachDatabase('the longest names', (fresh) => {
  it('fit into every index', async () => {
    const store = await (await fresh()).open();
    const contractId = long(LONGEST_NAME);
    const columns = Array.from({ length: 100 }, (_, at) => field(long(200), { primaryKeyPosition: at + 1 }));
    const wide = model([object(long(LONGEST_NAME), columns)], { id: contractId });
    const [check] = checksOf(wide, (text) => systemIds.sha256(text)).filter(({ kind }) => kind === 'primary-key');
    const partition = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
    const product = `${long(60).toLowerCase()}/x`;
    const server = long(LONGEST_NAME);
    const work = someWork({ contractId, contractVersion: `1.0.0-${'x'.repeat(250)}`, partition, server });
    await store.unitOfWork.write(async (tx) => {
      await tx.catalog.insertDomain(aDomain(product.split('/')[0] ?? ''));
      await tx.catalog.insertProduct(aProduct(product));
      await tx.catalog.lockContract(contractId, product, ['x'], AT);
      await tx.catalog.insertVersion(aVersion(contractId, work.contractVersion, 1));
      await tx.catalog.replaceBindings(contractId, [
        {
          contractId,
          product,
          object: wide.objects[0]?.name ?? '',
          server: long(LONGEST_NAME),
          namespace: long(LONGEST_DATASET_PART),
          name: long(LONGEST_DATASET_PART),
        },
      ]);
      await tx.work.enqueue([work], AT);
      const key = { scope: `recordEvidence:${long(LONGEST_NAME)}`, key: long(LONGEST_NAME) };
      await tx.idempotency.save(key, { inputHash: 'h', response: '{}' }, AT);
      await tx.evidence.append([
        {
          id: 'e',
          contractId,
          contractVersion: work.contractVersion,
          checkId: check?.id ?? '',
          checkDigest: 'd',
          partition,
          outcome: 'PASS',
          observed: 0,
          damage: 0,
          rowsTested: 1,
          reasonCode: null,
          message: null,
          durationMillis: null,
          engine: null,
          statementHash: null,
          agent: null,
          provenance: 'agent',
          keysWithheld: null,
          predicate: null,
          observedAt: AT,
          measureDigest: null,
          server: null,
          beganAt: AT,
          recordedAt: AT,
          seenSequence: 0,
        },
      ]);
    });
    const found = await store.unitOfWork.read((stores) => stores.evidence.forPartitions(contractId, [partition]));
    expect(found.map(({ checkId }) => checkId)).toEqual([check?.id]);
    expect(found[0]?.checkId).toMatch(/~[0-9a-f]{32}$/);
  });
});
