import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Log } from '../../src/app/ports/clock.js';
import type { LineageGraph } from '../../src/app/ports/lineage-graph.js';
import type { Transaction } from '../../src/app/ports/unit-of-work.js';
import { fold, stateAfter, subjectOf, NO_STATE } from '../../src/core/lineage/fold.js';
import { runToEnd } from '../../src/core/shared/cooperative.js';
import { decodeEvent } from '../../src/formats/openlineage/decode.js';
import { EdgeIndex } from '../../src/graph/edge-index.js';
import { FollowedIndex } from '../../src/graph/follow-changes.js';
import { type BuiltIndex, type IndexBuilder, LineageIndex, buildIndex } from '../../src/graph/index.js';
import { lineageBuilder } from '../../src/main/build-lineage.js';
import type { Store } from '../../src/persistence/index.js';
import { describeEachDatabase } from '../support/databases.js';
import { type EventPlan, NAMES, event, written } from '../support/event-plans.js';
import { sha256 } from '../support/lineage-recorder.js';

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
    const configuration = { databaseUrl: database.url, databaseTimeout: 10_000, logLevel: 'error' } as const;
    const builder = { ...lineageBuilder(configuration, log, THREAD), fromChanges: 0 };
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
    } as const;
    const missing = { ...lineageBuilder(configuration, log, THREAD), fromChanges: 0 };
    const [there, here] = [await indexOf(store, missing), await indexOf(store, null)];
    expect(warnings).toHaveLength(1);
    expect(pictureOf(there, 'scope')).toEqual(pictureOf(here, 'scope'));
    for (const each of [there, here]) each.close();
  });

  it('is not awaited when the server ends', async () => {
    const database = await fresh();
    await database.open();
    const { log, warnings } = warningsOf();
    const configuration = { databaseUrl: database.url, databaseTimeout: 10_000, logLevel: 'error' } as const;
    const builder = lineageBuilder(configuration, log, THREAD);
    const building = builder.build();
    builder.close();
    expect(await building).toBeNull();
    expect(await builder.build()).toBeNull();
    expect(warnings).toEqual([]);
  });
});

function builderOf(build: () => Promise<BuiltIndex>): IndexBuilder {
  return { fromChanges: 0, build, close: () => undefined };
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

/** Everything that answers say about the names of a scope. */
function pictureOf(graph: LineageGraph, scope: string): readonly string[] {
  const limits = { depth: 100, nodes: 1_000, past: { follow: 'ALL', since: null } } as const;
  return NAMES.flatMap((name) => {
    const of = { kind: 'DATASET', namespace: scope, name } as const;
    const impact = graph.impact({ of, ...limits });
    const walks = (['DATASET', 'JOB'] as const).map((level) => {
      const answer = graph.walk({ of, direction: 'BOTH', level, ...limits });
      if (answer === null) return 'unknown';
      const nodes = runToEnd(answer.page(0, answer.size));
      return JSON.stringify({ nodes, edges: answer.edges(0, answer.size), leftOut: answer.pastEdgesLeftOut });
    });
    return [...walks, JSON.stringify([impact?.counts, impact?.readers(), impact?.pastEdgesLeftOut])];
  });
}

async function folded({ unitOfWork }: Store, plans: readonly EventPlan[], scope: string): Promise<void> {
  await unitOfWork.write(async (tx) => {
    for (const plan of plans) await foldOne(tx, written(plan, scope));
    tx.signal('lineage');
  });
}

async function foldOne({ lineage }: Transaction, text: string): Promise<void> {
  const decoded = decodeEvent(text, sha256);
  if (!decoded.ok) throw new Error(decoded.error.reason);
  const states = await lineage.priorStates([decoded.value]);
  const prior = states.get(subjectOf(decoded.value) ?? '') ?? NO_STATE;
  const delta = fold(decoded.value, prior);
  stateAfter(delta, prior);
  await lineage.applyDeltas([delta]);
}

function warningsOf(): { readonly log: Log; readonly warnings: unknown[] } {
  const warnings: unknown[] = [];
  const ignore = (): void => undefined;
  return { warnings, log: { info: ignore, error: ignore, warn: (...of) => warnings.push(of) } };
}
