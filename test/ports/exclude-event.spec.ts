import { beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ChangeCursor, NO_CHANGES } from '../../src/app/ports/lineage-store.js';
import type { Store } from '../../src/persistence/index.js';
import { aDailyProduct, lineageApp } from '../support/lineage-setup.js';
import { describeEachDatabase } from '../support/databases.js';
import { edgeLine } from '../support/edge-line.js';
import { type EventPlan, NAMES, event, written } from '../support/event-plans.js';
import { admin, value } from '../support/use-cases.js';

const DAYS = [
  { from: '2023-10-23T00:00:00.000Z', to: '2023-10-24T00:00:00.000Z' },
  { from: '2023-10-24T00:00:00.000Z', to: '2023-10-25T00:00:00.000Z' },
];
const BOUND = ['a', 'b'];

describeEachDatabase('a history with an excluded event', (fresh) => {
  let store: Store;
  let app: ReturnType<typeof lineageApp>;
  let scopes = 0;
  let end = NO_CHANGES;
  const began = new Map<string, ChangeCursor>();

  beforeAll(async () => {
    store = await (await fresh()).open();
    app = lineageApp(store);
  }, 60_000);

  /** A scope of names; `a` and `b` in it are bound to contracts with daily partitions. */
  const newScope = async (): Promise<string> => {
    scopes += 1;
    const scope = `scope${String(scopes)}x`;
    const all = await store.unitOfWork.read(({ lineage }) => lineage.changesSince(end, 1_000_000));
    end = all.next;
    began.set(scope, end);
    for (const name of BOUND) {
      const id = await aDailyProduct(store, `d/${scope}${name}`, `/${scope}/${name}`);
      const binding = {
        contractId: id,
        object: 'rows',
        server: 'lake',
        product: `d/${scope}${name}`,
        namespace: scope,
      };
      await store.unitOfWork.write((tx) => tx.catalog.replaceBindings(id, [{ ...binding, name }]));
    }
    return scope;
  };
  const receive = async (plans: readonly EventPlan[], scope: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (const plan of plans) {
      const outcome = value(await app.ingestEvent(admin, { body: written(plan, scope) }));
      ids.push('id' in outcome ? outcome.id : '');
      await app.fold();
    }
    return ids;
  };

  /** All that is known of the scope, without the name of the scope. */
  const knowledge = async (scope: string): Promise<readonly string[]> => {
    const lines: string[] = [];
    const { aliases, edges } = await store.unitOfWork.read(({ lineage }) =>
      lineage.changesSince(began.get(scope) ?? NO_CHANGES, 1_000_000),
    );
    lines.push(
      ...edges
        .filter(
          ({ from, status, to }) => status !== 'RETRACTED' && [from, to].some(({ namespace }) => namespace === scope),
        )
        .map((each) => edgeLine(each, each, scope)),
    );
    const linked = aliases.filter(({ alias, retracted }) => !retracted && alias.namespace === scope);
    lines.push(
      ...linked.map(({ alias, of, reason }) =>
        [reason, alias.name, alias.since.slice(0, 23), of.name, of.since.slice(0, 23)].join(' '),
      ),
    );
    await store.unitOfWork.read(async ({ evidence, lineage }) => {
      const ids = NAMES.map((name) => ({ namespace: scope, name }));
      lines.push(...(await lineage.datasets(ids)).map((each) => JSON.stringify(each)));
      const jobs = ['j', 'k', 'dag'].map((name) => ({ namespace: scope, name }));
      lines.push(...(await lineage.jobs(jobs)).map((each) => JSON.stringify(each)));
      const trust = await lineage.trustOf('d');
      for (const run of ['1', '2', '3', '4']) {
        const found = await lineage.run(`${scope}-${run}`);
        const { nominals, run: record } = found ?? { nominals: [], run: null };
        const latest = Object.entries(record?.latest ?? {}).map(([type, at]) => `${type} ${at.slice(0, 30)}`);
        lines.push(`run ${run} ${JSON.stringify(nominals)} ${latest.sort().join(', ')}`);
      }
      for (const name of BOUND) {
        const contract = `d.${scope}${name}`;
        const arrivals = await evidence.arrivals(contract, '2023-10-01T00:00:00.000Z', '2023-11-01T00:00:00.000Z');
        lines.push(
          ...arrivals.map(({ arrivedAt, interval, kind }) => `arrival ${name} ${interval.from} ${arrivedAt} ${kind}`),
        );
        const changes = await evidence.dataChanges(contract, DAYS);
        lines.push(
          ...changes.map(({ partition, runId }) => `change ${name} ${String(partition?.from)} ${String(runId)}`),
        );
        const runs = await lineage.runsWriting([{ namespace: scope, name }], trust, null);
        lines.push(...runs.map((run) => JSON.stringify(run)));
      }
    });
    return lines.map((line) => line.replaceAll(scope, '')).sort();
  };

  /** Both histories: with the excluded event, and without it from the beginning. */
  const histories = async (plans: readonly EventPlan[], index: number) => {
    const [one, other] = [await newScope(), await newScope()];
    const ids = await receive(plans, one);
    const whole = await knowledge(one);
    value(await app.excludeEvent(admin, { id: ids[index] ?? '', reason: 'a test' }));
    const excluded = await knowledge(one);
    await receive(
      plans.filter((_, each) => each !== index),
      other,
    );
    const never = await knowledge(other);
    value(await app.restoreEvent(admin, { id: ids[index] ?? '', reason: 'a test' }));
    await app.fold();
    return { whole, excluded, never, restored: await knowledge(one) };
  };
  const numRuns = Number(process.env['EXCLUSIONS'] ?? 15);

  it('has the graph of the history without it, and restored that of the whole history', async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.nat(), async (all, seed) => {
        const { excluded, never, restored, whole } = await histories(all, seed % all.length);
        expect(graphOf(excluded)).toEqual(graphOf(never));
        expect(graphOf(restored)).toEqual(graphOf(whole));
      }),
      { numRuns, endOnFailure: true },
    );
  }, 1_200_000);

  it('withdraws what a run wrote under a name of the excluded event, beside a job of it that never completed', async () => {
    const plan = {
      explicit: null,
      isJobFacetDeleted: false,
      isSnapshot: false,
      day: 23,
      parent: null,
      inputs: null,
    } as const;
    const nothing = { dataset: { name: 'c', facets: {} }, outputs: null } as const;
    const run = { ...plan, ...nothing, kind: 'RUN', run: 2 } as const;
    const { excluded, never, whole } = await histories(
      [
        { ...run, run: 1, type: 'COMPLETE', at: 56, job: 'k', outputs: [{ name: 'x.a', facets: { aliases: ['a'] } }] },
        { ...run, type: 'COMPLETE', at: 34, job: 'j', outputs: [{ name: 'x.a', facets: {} }] },
        { ...run, type: 'START', at: 0, job: 'k', outputs: [{ name: 'a', facets: {} }] },
      ],
      0,
    );
    expect(whole.filter((line) => line.startsWith('arrival'))).toHaveLength(1);
    expect(excluded).toEqual(never);
    expect(excluded.filter((line) => line.startsWith('arrival'))).toEqual([]);
  }, 60_000);

  it('withdraws what a run inside delivered for its interval before it had one of its own', async () => {
    const plan = { explicit: null, isJobFacetDeleted: false, isSnapshot: false, inputs: null } as const;
    const nothing = { dataset: { name: 'c', facets: {} }, outputs: null } as const;
    const run = { ...plan, ...nothing, kind: 'RUN', job: 'j', parent: null } as const;
    const { excluded, never, whole } = await histories(
      [
        { ...run, run: 1, type: 'FAIL', at: 45, day: 24 },
        { ...run, run: 4, type: 'COMPLETE', at: 55, day: null, parent: 1, outputs: [{ name: 'a', facets: {} }] },
        { ...run, run: 4, type: 'START', at: 32, day: 23 },
      ],
      0,
    );
    expect(whole.filter((line) => line.startsWith('arrival'))).toHaveLength(2);
    expect(excluded).toEqual(never);
    expect(excluded.filter((line) => line.startsWith('arrival'))).toHaveLength(1);
  }, 60_000);

  it('has the runs, arrivals and data changes of the history without it', async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.nat(), async (all, seed) => {
        const index = seed % all.length;
        const some = all.map((plan, each) => onlyOneJoins(plan, each === index));
        const { excluded, never } = await histories(some, index);
        expect(excluded).toEqual(never);
      }),
      { numRuns, endOnFailure: true },
    );
  }, 1_200_000);
});

const plans = fc.uniqueArray(event, { minLength: 2, maxLength: 8, selector: ({ at }) => at });

function graphOf(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !/^(?:arrival|change) /u.test(line));
}

/**
 * What a name meant at a delivery is not decided again when another event says more about names
 * later, nor when that event is excluded: only the excluded event joins names.
 */
function onlyOneJoins(plan: EventPlan, isExcluded: boolean): EventPlan {
  const plain = (end: EventPlan['dataset']): EventPlan['dataset'] => {
    const changesName = 'lifecycle' in end.facets || (!isExcluded && 'aliases' in end.facets);
    return changesName ? { ...end, facets: {} } : end;
  };
  const { dataset, inputs, outputs } = plan;
  return {
    ...plan,
    dataset: plain(dataset),
    inputs: inputs?.map(plain) ?? null,
    outputs: outputs?.map(plain) ?? null,
  };
}
