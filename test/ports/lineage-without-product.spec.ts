import { expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct, anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const file = (name: string) => ({ kind: 'DATASET' as const, namespace: 'file', name });

describeEachDatabase('lineage between products', (fresh) => {
  it('reports that a dataset without a product is known, and how to query it', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    await aDailyProduct(store, 'finance/ledger', 'data/ledger');
    const body = anEvent({ at: '2023-10-28T01:00:00Z', run: '1', job: 'j', inputs: ['raw'], outputs: ['data/ledger'] });
    await app.ingestEvent(admin, { body });
    await app.fold();
    const request = { direction: 'DOWNSTREAM', level: 'PRODUCT' } as const;
    expect(failureOf(await app.lineage(admin, { of: file('raw'), ...request }))).toMatchObject({
      kind: 'NotFound',
      code: 'BELONGS_TO_NO_PRODUCT',
      message: 'Lineage knows dataset `file raw`, but it does not belong to a product: no contract binds it.',
      help: expect.stringMatching(/^Publish a contract .* level DATASET\.$/),
    });
    const job = { kind: 'JOB', namespace: 'dags', name: 'j' } as const;
    expect(failureOf(await app.lineage(admin, { of: job, ...request }))).toMatchObject({
      code: 'BELONGS_TO_NO_PRODUCT',
      message: 'Lineage knows job `dags j`, but jobs do not belong to products.',
    });
    const bound = value(await app.lineage(admin, { of: file('data/ledger'), ...request }));
    expect(bound.nodes.map(({ id }) => id)).toEqual(['product:finance/ledger']);
    expect(failureOf(await app.lineage(admin, { of: file('unknown'), ...request })).code).toBe('NOT_FOUND');
  });
});
