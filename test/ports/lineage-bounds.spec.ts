import { expect, it } from '@jest/globals';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const file = (name: string) => ({ kind: 'DATASET' as const, namespace: 'file', name });

describeEachDatabase('the bounds of lineage queries', (fresh) => {
  it('reject negative depths and page sizes; an empty page still has the counts', async () => {
    const app = lineageApp(await (await fresh()).open());
    const body = anEvent({ at: AT, run: '1', job: 'j', inputs: ['f0'], outputs: ['f1'] });
    await app.ingestEvents(admin, { bodies: [body] });
    await app.fold();
    const request = { of: file('f0'), direction: 'DOWNSTREAM' } as const;
    for (const answer of [
      await app.lineage(admin, { ...request, depth: -1 }),
      await app.lineage(admin, { ...request, first: -1 }),
      await app.impact(admin, { of: file('f0'), depth: -1 }),
    ]) {
      expect(failureOf(answer)).toMatchObject({ kind: 'Invalid', code: 'INVALID_INPUT' });
    }
    expect(value(await app.lineage(admin, { ...request, first: 0 }))).toMatchObject({
      nodes: [],
      edges: [],
      counts: { nodes: 2, depth: [1, 1] },
      hasNextPage: true,
      endCursor: null,
    });
    expect(value(await app.lineage(admin, { ...request, depth: 0 })).nodes).toHaveLength(1);
    expect(value(await app.impact(admin, { of: file('f0'), depth: 0 })).counts.datasets).toBe(0);
  });
});
