import fc from 'fast-check';

type Json = Record<string, unknown>;

/** The names of datasets in plans. */
export const NAMES = ['a', 'b', 'c', 'd', 'x.a', 'x.y."A"'] as const;
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
/** A run, job or dataset event with all that concerns names, intervals and lists of ends. */
export const event = fc.record({
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
export type EventPlan = typeof event extends fc.Arbitrary<infer Plan> ? Plan : never;

/** The event in JSON; all its names are in `scope`, so that many tests share a database. */
export function written(plan: EventPlan, scope: string): string {
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
