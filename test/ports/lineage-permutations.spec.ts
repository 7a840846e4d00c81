import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type EdgeIdentity, keyOfEdge } from '../../src/core/lineage/claims.js';
import type { LineageEvent } from '../../src/core/lineage/event.js';
import { fold } from '../../src/core/lineage/fold.js';
import { decodeEvent } from '../../src/formats/openlineage/decode.js';

import { describeEachDatabase } from '../support/databases.js';
import { LineageRecorder, sha256 } from '../support/lineage-recorder.js';
import { lineageApp } from '../support/lineage-setup.js';
import { admin } from '../support/use-cases.js';

type Json = Record<string, unknown>;

const NAMES = ['a', 'b', 'c', 'd', 'x.a', 'x.y."A"'] as const;
const name = fc.constantFrom(...NAMES);
const minute = (at: number): string => `2023-10-28T00:${String(at).padStart(2, '0')}:00Z`;

/** Facets of an output: most have none. */
const facets = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constantFrom('CREATE', 'DROP', 'OVERWRITE').map((change) => ({ lifecycle: change })),
  name.map((previous) => ({ lifecycle: 'RENAME', previous })),
  fc.uniqueArray(name, { minLength: 1, maxLength: 3 }).map((aliases) => ({ aliases })),
  fc.record({ lifecycle: fc.constantFrom('CREATE', 'DROP'), aliases: fc.uniqueArray(name, { maxLength: 2 }) }),
  fc.record({ lifecycle: fc.constant('RENAME'), previous: name, aliases: fc.uniqueArray(name, { maxLength: 2 }) }),
  fc.constant({ isColumnLineageDeleted: true }),
  fc.uniqueArray(name, { maxLength: 2 }).map((columns) => ({ columns })),
);
const end = fc.record({ name, facets });
/** An entry of a lineage facet: its target, an input, and an input of one of its columns. */
const entry = fc.record({ target: name, input: fc.option(name), column: fc.option(name) });
const event = fc.record({
  kind: fc.constantFrom('RUN', 'RUN', 'RUN', 'JOB', 'DATASET'),
  type: fc.constantFrom('START', 'RUNNING', 'COMPLETE', 'COMPLETE', 'COMPLETE', 'FAIL'),
  at: fc.integer({ min: 0, max: 59 }),
  run: fc.constantFrom(1, 2, 3, 4),
  job: fc.constantFrom('j', 'k'),
  day: fc.option(fc.constantFrom(23, 24)),
  parent: fc.option(fc.constantFrom(1, 2)),
  isSnapshot: fc.boolean(),
  inputs: fc.option(fc.uniqueArray(end, { maxLength: 2, selector: (each) => each.name })),
  outputs: fc.option(fc.uniqueArray(end, { maxLength: 2, selector: (each) => each.name })),
  dataset: end,
  /** An explicit lineage facet: of a job, or of the dataset of a DatasetEvent. */
  explicit: fc.option(fc.array(entry, { maxLength: 2 }), { freq: 3 }),
  isJobFacetDeleted: fc.boolean(),
});
type EventPlan = typeof event extends fc.Arbitrary<infer Plan> ? Plan : never;

/** The event in JSON; all its names are in `scope`, so that many tests share a database. */
function written(plan: EventPlan, scope: string): string {
  const dataset = (each: { readonly name: string; readonly facets: Json }): Json => {
    const { aliases, columns, isColumnLineageDeleted, lifecycle, previous } = each.facets as {
      readonly aliases?: readonly string[];
      readonly isColumnLineageDeleted?: boolean;
      readonly columns?: readonly string[];
      readonly lifecycle?: string;
      readonly previous?: string;
    };
    const inputFields = columns?.map((from) => ({ namespace: scope, name: from, field: 'x' }));
    return {
      namespace: scope,
      name: each.name,
      facets: {
        ...(aliases === undefined
          ? {}
          : { symlinks: { identifiers: aliases.map((alias) => ({ namespace: scope, name: alias, type: 'TABLE' })) } }),
        ...(isColumnLineageDeleted === true ? { columnLineage: { _deleted: true } } : {}),
        ...(inputFields === undefined ? {} : { columnLineage: { fields: { y: { inputFields } } } }),
        ...(lifecycle === undefined
          ? {}
          : {
              lifecycleStateChange: {
                lifecycleStateChange: lifecycle,
                ...(previous === undefined ? {} : { previousIdentifier: { namespace: scope, name: previous } }),
              },
            }),
      },
    };
  };
  const base = { eventTime: minute(plan.at), producer: 'p' };
  const source = (from: string): Json => ({ type: 'DATASET', namespace: scope, name: from });
  const entryOf = ({ column, input, target }: NonNullable<EventPlan['explicit']>[number]): Json => ({
    ...source(target),
    inputs: input === null ? [] : [source(input)],
    ...(column === null ? {} : { fields: { y: { inputs: [{ ...source(column), field: 'x' }] } } }),
  });
  if (plan.kind === 'DATASET') {
    const plain = dataset(plan.dataset);
    const [first] = plan.explicit ?? [];
    const lineage = plan.explicit === null ? {} : { lineage: first === undefined ? { inputs: [] } : entryOf(first) };
    return JSON.stringify({ ...base, dataset: { ...plain, facets: { ...(plain['facets'] as Json), ...lineage } } });
  }
  const pattern = { processingType: 'STREAMING', emissionPattern: { eventContentMode: 'COMPLETE_SNAPSHOT' } };
  const job = {
    namespace: scope,
    name: plan.job,
    facets: {
      ...(plan.isSnapshot && plan.run === 4 ? { jobType: pattern } : {}),
      ...(plan.explicit === null
        ? {}
        : { lineage: plan.isJobFacetDeleted ? { _deleted: true } : { entries: plan.explicit.map(entryOf) } }),
    },
  };
  const ends = {
    ...(plan.inputs === null ? {} : { inputs: plan.inputs.map(dataset) }),
    ...(plan.outputs === null ? {} : { outputs: plan.outputs.map(dataset) }),
  };
  if (plan.kind === 'JOB') return JSON.stringify({ ...base, job, ...ends });
  const runFacets = {
    ...(plan.day === null
      ? {}
      : {
          nominalTime: {
            nominalStartTime: `2023-10-${String(plan.day)}T00:00:00Z`,
            nominalEndTime: `2023-10-${String(plan.day + 1)}T00:00:00Z`,
          },
        }),
    ...(plan.parent === null || plan.parent === plan.run
      ? {}
      : { parent: { run: { runId: `${scope}-${String(plan.parent)}` }, job: { namespace: scope, name: 'dag' } } }),
  };
  const run = { runId: `${scope}-${String(plan.run)}`, facets: runFacets };
  return JSON.stringify({ ...base, eventType: plan.type, run, job, ...ends });
}

/** Orders hold the hash of the event, which differs by scope: only the time is compared. */
const edgeLine = (
  { from, job, kind, to }: EdgeIdentity,
  facts: {
    readonly provenance: string;
    readonly status: string;
    readonly lastSeen: string;
    readonly validFrom: string;
  },
  scope: string,
): string => {
  const key = keyOfEdge({ kind, job, from: cut(from), to: cut(to) })
    .replaceAll('\u0000', ' ')
    .replaceAll('\n', ' | ');
  return `${key} ${facts.provenance} ${facts.status} ${facts.validFrom} ${facts.lastSeen}`.replaceAll(scope, '');
};
const cut = <T extends { readonly since: string }>(node: T): T => ({ ...node, since: node.since.slice(0, 23) });

describeEachDatabase('the graph', (fresh) => {
  it('follows from the set of events, in any order of arrival', async () => {
    const app = lineageApp(await (await fresh()).open());
    let scopes = 0;
    let cursor = { edges: 0, aliases: 0 };
    /** Folds the events in this order; returns the edges and what walks over them reach. */
    const folded = async (plans: readonly EventPlan[], shuffle: number): Promise<readonly string[]> => {
      scopes += 1;
      const scope = `scope${String(scopes)}`;
      const events = plans.map((plan) => decodedEvent(written(plan, scope)));
      const recorder = new LineageRecorder();
      for (const each of events) recorder.fold(each);
      const inOrder = shuffled(events, shuffle);
      await app.unitOfWork.write(async (tx) => {
        for (const each of inOrder) await tx.lineage.applyDelta(fold(each, await tx.lineage.priorState(each)));
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
        async (plans, seed) => {
          const first = await folded(plans, 0);
          expect(await folded(plans, seed)).toEqual(first);
          expect(await folded([...plans].reverse(), 0)).toEqual(first);
        },
      ),
      { numRuns: Number(process.env['LINEAGE_PERMUTATIONS'] ?? 60) },
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
