import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../src/core/shared/cooperative.js';
import { EdgeIndex } from '../../src/graph/edge-index.js';
import { FollowedIndex } from '../../src/graph/follow-changes.js';
import { type BuiltIndex, type IndexBuilder, LineageIndex, buildIndex } from '../../src/graph/index.js';
import { lineageBuilder } from '../../src/main/build-lineage.js';
import type { Store } from '../../src/persistence/index.js';
import { describeEachDatabase } from '../support/databases.js';
import { event } from '../support/event-plans.js';
import { folded, pictureOf, warningsOf } from '../support/lineage-index.js';

const THREAD = new URL('../support/lineage-thread.mjs', import.meta.url);

describeEachDatabase('an index that was built elsewhere', (fresh) => {
  it('and the events after it give what all events give', async () => {
    const store = await (await fresh()).open();
    let scopes = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(event, { minLength: 2, maxLength: 9, selector: ({ at }) => at }),
        fc.nat(8),
        async (plans, first) => {
          scopes += 1;
          const scope = `scope${String(scopes)}`;
          await folded(store, plans.slice(0, first), scope);
          const built = await copyOf(store, null);
          const early = await indexOf(
            store,
            builderOf(async () => built),
          );
          await folded(store, plans.slice(first), scope);
          await early.refresh();
          const continued = await indexOf(
            store,
            builderOf(() => copyOf(store, built)),
          );
          const fromRows = await indexOf(store, null);
          const expected = pictureOf(fromRows, scope);
          expect(pictureOf(early, scope)).toEqual(expected);
          expect(pictureOf(continued, scope)).toEqual(expected);
          for (const each of [early, continued, fromRows]) each.close();
        },
      ),
      { numRuns: Number(process.env['INDEX_RUNS'] ?? 10) },
    );
  }, 600_000);

  it('comes from a thread that reads the store itself', async () => {
    const database = await fresh();
    const store = await database.open();
    const plans = fc.sample(fc.uniqueArray(event, { minLength: 9, maxLength: 9, selector: ({ at }) => at }), {
      numRuns: 1,
      seed: 7,
    });
    await folded(store, plans[0] ?? [], 'scope');
    const { log, warnings } = warningsOf();
    const configuration = {
      databaseUrl: database.url,
      databaseTimeout: 10_000,
      logLevel: 'error',
      release: 'test',
    } as const;
    const builder = lineageBuilder(configuration, log, { thread: THREAD, fromChanges: 0 });
    let asked = 0;
    const counted = { ...builder, build: () => ((asked += 1), builder.build()) };
    const [there, here] = [await indexOf(store, counted), await indexOf(store, null)];
    expect({ asked, warnings }).toEqual({ asked: 1, warnings: [] });
    expect(pictureOf(here, 'scope').some((line) => line.includes('"edges"'))).toBe(true);
    expect(pictureOf(there, 'scope')).toEqual(pictureOf(here, 'scope'));
    for (const each of [there, here]) each.close();
  });

  it('is built here where the thread fails', async () => {
    const database = await fresh();
    const store = await database.open();
    await folded(store, fc.sample(event, { numRuns: 1, seed: 3 }), 'scope');
    const { log, warnings } = warningsOf();
    const configuration = {
      databaseUrl: 'sqlite:/no/such/folder/a.db',
      databaseTimeout: 100,
      logLevel: 'error',
      release: 'test',
    } as const;
    const missing = lineageBuilder(configuration, log, { thread: THREAD, fromChanges: 0 });
    const [there, here] = [await indexOf(store, missing), await indexOf(store, null)];
    expect(warnings).toHaveLength(1);
    expect(pictureOf(there, 'scope')).toEqual(pictureOf(here, 'scope'));
    for (const each of [there, here]) each.close();
  });

  it('is not awaited when the server ends', async () => {
    const database = await fresh();
    await database.open();
    const { log, warnings } = warningsOf();
    const configuration = {
      databaseUrl: database.url,
      databaseTimeout: 10_000,
      logLevel: 'error',
      release: 'test',
    } as const;
    const builder = lineageBuilder(configuration, log, { thread: THREAD });
    const building = builder.build();
    builder.close();
    expect(await building).toBeNull();
    expect(await builder.build()).toBeNull();
    expect(warnings).toEqual([]);
  });
});

function builderOf(build: () => Promise<BuiltIndex>): IndexBuilder {
  return { fromChanges: 0, build, applied: () => undefined, close: () => undefined };
}

/** As another thread gives it away. */
async function copyOf(store: Store, known: BuiltIndex | null): Promise<BuiltIndex> {
  const followed =
    known === null
      ? null
      : new FollowedIndex(runToEnd(EdgeIndex.fromImage(structuredClone(known.image))), known.cursor);
  const { cursor, index } = await buildIndex(store.unitOfWork, followed);
  return structuredClone({ image: index.image(), cursor });
}

async function indexOf({ signals, unitOfWork }: Store, builder: IndexBuilder | null): Promise<LineageIndex> {
  const cloned = builder === null ? null : { ...builder, build: async () => structuredClone(await builder.build()) };
  const index = new LineageIndex(unitOfWork, signals, cloned);
  await index.refresh();
  return index;
}
