import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Transaction } from '../../src/app/ports/unit-of-work.js';
import type { LineageEvent } from '../../src/core/lineage/event.js';
import { NO_STATE, fold, stateAfter, subjectOf } from '../../src/core/lineage/fold.js';
import { decodeEvent } from '../../src/formats/openlineage/decode.js';

import { edgeLine } from '../support/edge-line.js';
import { type EventPlan, NAMES, event, written } from '../support/event-plans.js';
import { describeEachDatabase } from '../support/databases.js';
import { LineageRecorder, sha256 } from '../support/lineage-recorder.js';
import { lineageApp } from '../support/lineage-setup.js';
import { admin } from '../support/use-cases.js';

const STATIC: Omit<EventPlan, 'at' | 'dataset' | 'explicit'> = {
  ...{ kind: 'DATASET', type: 'START', run: 1, job: 'j', day: null, parent: null, isSnapshot: false },
  ...{ inputs: null, outputs: null, isJobFacetDeleted: false },
};

/** A dataset that is renamed and renamed back, with an edge between its names. */
const RENAMED_TWICE: EventPlan[] = [
  {
    ...STATIC,
    at: 0,
    dataset: { name: 'd', facets: { lifecycle: 'RENAME', previous: 'a', aliases: [] } },
    explicit: null,
  },
  {
    ...{ ...STATIC, at: 1, dataset: { name: 'a', facets: { lifecycle: 'RENAME', previous: 'd', aliases: [] } } },
    explicit: [{ target: 'a', input: 'd', column: null }],
  },
];

describeEachDatabase('the graph', (fresh) => {
  it('follows from the set of events, in any order of arrival', async () => {
    const app = lineageApp(await (await fresh()).open());
    let scopes = 0;
    let cursor = { edges: 0, aliases: 0 };
    /** Folds the events in this order; returns the edges and what walks over them reach. */
    const folded = async (plans: readonly EventPlan[], shuffle: number, together = 1): Promise<readonly string[]> => {
      scopes += 1;
      const scope = `scope${String(scopes)}`;
      const events = plans.map((plan) => decodedEvent(written(plan, scope)));
      const recorder = new LineageRecorder();
      for (const each of events) recorder.fold(each);
      const inOrder = shuffled(events, shuffle);
      await app.unitOfWork.write(async (tx) => {
        for (let start = 0; start < inOrder.length; start += together)
          await foldTogether(tx, inOrder.slice(start, start + together));
        tx.signal('lineage');
      });
      const { edges, next } = await app.unitOfWork.read(({ lineage }) => lineage.changesSince(cursor, 100_000));
      cursor = next;
      const found = edges.filter(({ status }) => status !== 'RETRACTED').map((each) => edgeLine(each, each, scope));
      const expected = recorder.edges().map((each) =>
        edgeLine(
          each,
          {
            ...{ provenance: each.provenance, status: each.status },
            ...{ validFrom: `${each.first.slice(0, 23)}Z`, lastSeen: `${each.last.slice(0, 23)}Z` },
          },
          scope,
        ),
      );
      expect(found.sort()).toEqual(expected.sort());
      const walks: string[] = [];
      for (const each of NAMES) {
        const of = { kind: 'DATASET', namespace: scope, name: each } as const;
        const answer = await app.lineage(admin, { of, direction: 'BOTH', level: 'JOB' });
        const reached = answer.ok ? answer.value.nodes.map(({ depth, id }) => `${String(depth)} ${id}`) : ['unknown'];
        walks.push(`${each}: ${reached.join(', ')}`.replaceAll(scope, ''));
      }
      return [...found, ...walks];
    };
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(event, { minLength: 2, maxLength: 9, selector: ({ at }) => at }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 2, max: 9 }),
        async (plans, seed, together) => {
          const first = await folded(plans, 0);
          expect(await folded(plans, seed)).toEqual(first);
          expect(await folded(plans, seed, together)).toEqual(first);
          expect(await folded([...plans].reverse(), 0)).toEqual(first);
        },
      ),
      { numRuns: Number(process.env['LINEAGE_PERMUTATIONS'] ?? 60), examples: [[RENAMED_TWICE, 1, 2]] },
    );
  }, 1_200_000);
});

function decodedEvent(text: string): LineageEvent {
  const decoded = decodeEvent(text, sha256);
  if (!decoded.ok) throw new Error(decoded.error.reason);
  return decoded.value;
}

/** A permutation that the seed decides; 0 keeps the order. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  if (seed === 0) return items;
  const keyed = items.map((item, index) => ({ item, key: sha256(`${String(seed)} ${String(index)}`) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

/** Folds the events in this order, and applies them in as few parts as the store allows. */
async function foldTogether({ lineage }: Transaction, events: readonly LineageEvent[]): Promise<void> {
  const states = new Map(await lineage.priorStates(events));
  let deltas = events.map((each) => {
    const subject = subjectOf(each) ?? '';
    const prior = states.get(subject) ?? NO_STATE;
    const delta = fold(each, prior);
    states.set(subject, stateAfter(delta, prior));
    return delta;
  });
  while (deltas.length > 0) deltas = deltas.slice((await lineage.applyDeltas(deltas)).length);
}
