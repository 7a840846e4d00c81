import { beforeAll, expect, it } from '@jest/globals';
import { events as eventsOf } from '../../src/app/lineage/list-events.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Store } from '../../src/persistence/index.js';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct, anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const day = (d: number): string => `2023-10-${String(d)}T00:00:00.000Z`;
const EVER = '0001-01-01T00:00:00.000Z';
const DAY = { from: day(27), to: day(28) };

describeEachDatabase('the exclusion of an event', (fresh) => {
  let store: Store;
  let app: ReturnType<typeof lineageApp>;
  let serial = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
    app = lineageApp(store);
  }, 60_000);

  const product = async (domain = 'finance') => {
    serial += 1;
    const [ref, file] = [`${domain}/p${String(serial)}`, `/data/p${String(serial)}`];
    return { id: await aDailyProduct(store, ref, file), ref, file };
  };
  const send = async (call: CallContext, facts: Partial<Parameters<typeof anEvent>[0]>): Promise<string> => {
    const about = { at: '2023-10-28T02:00:00Z', run: String(serial), job: 'j', nominal: [day(27), day(28)] as const };
    const outcome = value(await app.ingestEvent(call, { body: anEvent({ ...about, ...facts }) }));
    return 'id' in outcome ? outcome.id : '';
  };
  const deliver = async (call: CallContext, facts: Partial<Parameters<typeof anEvent>[0]>): Promise<string> => {
    const id = await send(call, facts);
    await app.fold();
    return id;
  };
  const exclude = (id: string, call: CallContext = admin, reason = 'a wrong clock') =>
    app.excludeEvent(call, { id, reason });
  const facts = ({ id, ref, file }: Awaited<ReturnType<typeof product>>) =>
    store.unitOfWork.read(async ({ evidence, lineage }) => {
      const trust = await lineage.trustOf('finance');
      const runs = await lineage.runsWriting([{ namespace: 'file', name: file }], trust, DAY);
      return {
        runs: runs.map(({ state }) => state),
        arrivals: (await evidence.arrivals(id, day(1), day(30))).map(({ arrivedAt, kind }) => `${kind} ${arrivedAt}`),
        changes: (await evidence.dataChanges(id, [DAY])).length,
        foreign: (await lineage.foreignProducers([ref], EVER)).map(({ eventType }) => eventType),
      };
    });
  const list = async (excluded: boolean) =>
    value(await eventsOf(store)(admin, { excluded, first: 1 })).items.map(({ node }) => node);

  it('undoes a false failure, and the arrival by a run that never ran', async () => {
    const one = await product();
    await deliver(admin, { outputs: [one.file], at: '2023-10-28T02:00:00Z' });
    const failure = await deliver(admin, { outputs: [one.file], type: 'FAIL', at: '2023-10-28T03:00:00Z' });
    expect(await facts(one)).toMatchObject({ runs: ['FAIL'] });
    expect(value(await exclude(failure))).toMatchObject({ state: 'EXCLUDED', exclusion: { reason: 'a wrong clock' } });
    expect(await facts(one)).toMatchObject({ runs: ['COMPLETE'], changes: 1 });
    const early = await deliver(admin, { outputs: [one.file], at: '2023-10-27T01:00:00Z', run: `7${String(serial)}` });
    expect(await facts(one)).toMatchObject({ arrivals: ['RUN 2023-10-27T01:00:00.000Z'], changes: 2 });
    value(await exclude(early));
    expect(await facts(one)).toMatchObject({
      ...{ runs: ['COMPLETE'], changes: 1 },
      arrivals: ['RUN 2023-10-28T02:00:00.000Z'],
    });
  });

  it('brings back the arrival of the files that a run took the place of', async () => {
    const one = await product();
    const seen = { contractId: one.id, interval: DAY, arrivedAt: day(28), kind: 'FILES', recordedAt: day(28) } as const;
    await store.unitOfWork.write(({ evidence }) => evidence.recordArrivals([seen]));
    const id = await deliver(admin, { outputs: [one.file] });
    expect((await facts(one)).arrivals).toEqual(['RUN 2023-10-28T02:00:00.000Z']);
    value(await exclude(id));
    expect((await facts(one)).arrivals).toEqual([`FILES ${day(28)}`]);
  });

  it('reaches the runs inside whose interval it gave', async () => {
    const one = await product();
    const parent = `8${String(serial)}`;
    await deliver(admin, { run: parent, job: 'dag', type: 'START', at: '2023-10-28T01:00:00Z' });
    const own = { at: '2023-10-28T02:00:00Z', run: String(serial), job: 'j', outputs: [one.file], parent };
    value(await app.ingestEvent(admin, { body: anEvent(own) }));
    await app.fold();
    expect(await facts(one)).toMatchObject({ runs: ['COMPLETE'], changes: 1 });
    const [, start] = value(await eventsOf(store)(admin, { first: 2 })).items;
    value(await exclude(start?.node.id ?? ''));
    expect(await facts(one)).toEqual({ runs: [], arrivals: [], changes: 0, foreign: [] });
  });

  it('forgets a foreign producer, and names the event of the same run before it', async () => {
    const one = await product();
    const retail = holding({ domain: 'retail', role: 'agent' });
    await deliver(retail, { outputs: [one.file], type: 'START', at: '2023-10-28T01:00:00Z' });
    const id = await deliver(retail, { outputs: [one.file] });
    expect((await facts(one)).foreign).toEqual(['COMPLETE']);
    value(await exclude(id));
    expect((await facts(one)).foreign).toEqual(['START']);
  });

  it('holds for the same event that is sent again, until it is restored', async () => {
    const one = await product();
    const id = await deliver(admin, { outputs: [one.file] });
    value(await exclude(id));
    expect(value(await exclude(id, admin, 'again'))).toMatchObject({ exclusion: { reason: 'a wrong clock' } });
    await deliver(holding({ domain: 'retail', role: 'agent' }), { outputs: [one.file] });
    expect(await facts(one)).toMatchObject({ runs: [], arrivals: [], changes: 0 });
    expect(await list(true)).toMatchObject([{ id, state: 'EXCLUDED', job: { name: 'j' }, eventType: 'COMPLETE' }]);
    expect(value(await app.restoreEvent(admin, { id, reason: 'it was right' }))).toMatchObject({ state: 'PENDING' });
    await app.fold();
    expect(await facts(one)).toMatchObject({ runs: ['COMPLETE'], arrivals: [expect.anything()], changes: 1 });
    expect(await list(false)).toMatchObject([{ id, state: 'FOLDED', exclusion: null }]);
    const trail = await store.unitOfWork.read(({ audit }) => audit.after(0, 100));
    expect(trail.filter(({ subject }) => subject === `exclusion:${id}`).map(({ action }) => action)).toEqual([
      'event.exclude',
      'event.restore',
    ]);
  });

  it('keeps an event that is not folded yet from being folded', async () => {
    const one = await product();
    const id = await send(admin, { outputs: [one.file] });
    value(await exclude(id));
    await app.fold();
    expect(await facts(one)).toMatchObject({ runs: [], changes: 0 });
    expect(await store.unitOfWork.read(({ lineage }) => lineage.countUnfolded())).toBe(0);
  });

  it('needs an owner or steward of every domain whose data the event is about', async () => {
    const [one, other] = [await product('finance'), await product('retail')];
    const id = await deliver(admin, { outputs: [one.file, other.file] });
    const steward = holding({ domain: 'finance', role: 'steward' });
    const both = holding({ domain: 'finance', role: 'steward' }, { domain: 'retail', role: 'owner' });
    const agents = holding({ domain: 'finance', role: 'agent' }, { domain: 'retail', role: 'editor' });
    for (const call of [steward, agents])
      expect(failureOf(await exclude(id, call))).toMatchObject({ kind: 'Forbidden' });
    value(await exclude(id, both));
    expect(failureOf(await app.restoreEvent(steward, { id, reason: 'r' }))).toMatchObject({ kind: 'Forbidden' });
    const read = await deliver(admin, { inputs: [one.file], outputs: ['/elsewhere'], run: `9${String(serial)}` });
    value(await exclude(read, steward));
    const unbound = await deliver(admin, { outputs: ['/elsewhere'], run: `6${String(serial)}` });
    expect(failureOf(await exclude(unbound, both))).toMatchObject({ kind: 'Forbidden' });
    value(await exclude(unbound));
  });

  it('needs a reason and an event', async () => {
    expect(failureOf(await exclude('unknown'))).toMatchObject({ kind: 'NotFound' });
    expect(failureOf(await exclude('unknown', admin, ' '))).toMatchObject({ kind: 'Invalid' });
    expect(failureOf(await app.restoreEvent(admin, { id: 'unknown', reason: 'r' }))).toMatchObject({
      kind: 'NotFound',
    });
  });

  it('of a run without data needs the role where the runs inside write, whatever others add to the run', async () => {
    const [one, other] = [await product('finance'), await product('retail')];
    const [outer, inner] = [`a${String(serial)}`, `b${String(serial)}`];
    const agentOf = (domain: string) => holding({ domain, role: 'agent' });
    const stewardOf = (...domains: string[]) =>
      holding(...domains.map((domain) => ({ domain, role: 'steward' as const })));
    const start = await deliver(agentOf('finance'), { run: outer, job: 'dag', type: 'START' });
    expect(failureOf(await exclude(start, stewardOf('finance', 'retail')))).toMatchObject({ kind: 'Forbidden' });
    await deliver(agentOf('retail'), { run: outer, job: 'evil', type: 'START', outputs: [other.file] });
    expect(failureOf(await exclude(start, stewardOf('retail')))).toMatchObject({ kind: 'Forbidden' });
    const failed = { run: inner, parent: outer, type: 'FAIL', nominal: undefined, outputs: [one.file] } as const;
    await deliver(agentOf('finance'), failed);
    await deliver(agentOf('retail'), { ...failed, run: `c${String(serial)}`, outputs: [other.file] });
    expect(await facts(one)).toMatchObject({ runs: ['FAIL'] });
    expect(failureOf(await exclude(start, stewardOf('retail')))).toMatchObject({ kind: 'Forbidden' });
    expect(await facts(one)).toMatchObject({ runs: ['FAIL'] });
    // Retail does not trust the sender: the event does not count for its run inside.
    value(await exclude(start, stewardOf('finance')));
    expect(failureOf(await app.restoreEvent(stewardOf('retail'), { id: start, reason: 'r' }))).toMatchObject({
      kind: 'Forbidden',
    });
  });

  it('of a sender that several domains trust needs the role in all of them', async () => {
    const [one, other] = [await product('finance'), await product('retail')];
    const scheduler = holding({ domain: 'finance', role: 'agent' }, { domain: 'retail', role: 'agent' });
    const outer = `d${String(serial)}`;
    const start = await deliver(scheduler, { run: outer, job: 'dag', type: 'START' });
    for (const [name, { file }] of [
      ['e', one],
      ['f', other],
    ] as const)
      await deliver(scheduler, { run: `${name}${String(serial)}`, parent: outer, nominal: undefined, outputs: [file] });
    for (const domain of ['finance', 'retail'])
      expect(failureOf(await exclude(start, holding({ domain, role: 'steward' })))).toMatchObject({
        kind: 'Forbidden',
      });
    value(await exclude(start, holding({ domain: 'finance', role: 'steward' }, { domain: 'retail', role: 'owner' })));
  });

  it('counts what a run wrote by its own sender, also where others list all of its data anew', async () => {
    const [one, other] = [await product('finance'), await product('retail')];
    const run = `1${String(serial)}0`;
    const agentOf = (domain: string) => holding({ domain, role: 'agent' });
    await deliver(agentOf('finance'), { run, type: 'START', outputs: [one.file] });
    const failure = await deliver(agentOf('finance'), { run, type: 'FAIL', at: '2023-10-28T03:00:00Z' });
    const event = JSON.parse(
      anEvent({ at: '2023-10-28T04:00:00Z', run, job: 'j', type: 'OTHER', outputs: [other.file] }),
    ) as object;
    const pattern = { jobType: { integration: 'X', emissionPattern: { eventContentMode: 'COMPLETE_SNAPSHOT' } } };
    const body = JSON.stringify({ ...event, job: { namespace: 'dags', name: 'j', facets: pattern } });
    value(await app.ingestEvent(agentOf('retail'), { body }));
    await app.fold();
    const steward = holding({ domain: 'retail', role: 'steward' });
    expect(failureOf(await exclude(failure, steward))).toMatchObject({ kind: 'Forbidden' });
    expect(await facts(one)).toMatchObject({ runs: ['FAIL'] });
  });

  it('needs the role for the targets that a lineage facet names', async () => {
    const [one, other] = [await product('finance'), await product('retail')];
    const event = JSON.parse(
      anEvent({
        at: '2023-10-28T02:00:00Z',
        run: `1${String(serial)}1`,
        job: 'j',
        type: 'FAIL',
        inputs: [other.file],
        nominal: [day(27), day(28)],
      }),
    ) as object;
    const dataset = (name: string) => ({ namespace: 'file', name, type: 'DATASET' });
    const lineage = { entries: [{ ...dataset(one.file), inputs: [dataset(other.file)] }] };
    const body = JSON.stringify({ ...event, job: { namespace: 'dags', name: 'j', facets: { lineage } } });
    const outcome = value(await app.ingestEvent(holding({ domain: 'finance', role: 'agent' }), { body }));
    await app.fold();
    expect(await facts(one)).toMatchObject({ runs: ['FAIL'] });
    const id = 'id' in outcome ? outcome.id : '';
    expect(failureOf(await exclude(id, holding({ domain: 'retail', role: 'steward' })))).toMatchObject({
      kind: 'Forbidden',
    });
    value(await exclude(id, holding({ domain: 'finance', role: 'steward' })));
  });
});
