import { beforeAll, expect, it } from '@jest/globals';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { Store } from '../../src/persistence/index.js';
import { AT } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { aDailyProduct, anEvent, lineageApp } from '../support/lineage-setup.js';
import { changed } from '../support/raw-sql.js';
import { admin, holding, value } from '../support/use-cases.js';

const day = (d: number): string => `2023-10-${String(d)}T00:00:00.000Z`;
const EVER = '0001-01-01T00:00:00.000Z';
const finance = holding({ domain: 'finance', role: 'agent' });
const retail = holding({ domain: 'retail', role: 'agent' });
/** One token of a scheduler that serves several domains. */
const scheduler = holding({ domain: 'retail', role: 'agent' }, { domain: 'finance', role: 'agent' });

describeEachDatabase('events of senders without access to the domain', (fresh) => {
  let database: TestDatabase;
  let store: Store;
  let app: ReturnType<typeof lineageApp>;
  let serial = 0;

  beforeAll(async () => {
    database = await fresh();
    store = await database.open();
    app = lineageApp(store);
  }, 60_000);

  const product = async (): Promise<{ readonly id: string; readonly ref: string; readonly file: string }> => {
    serial += 1;
    const [ref, path] = [`finance/p${String(serial)}`, `/data/p${String(serial)}`];
    return { id: await aDailyProduct(store, ref, path), ref, file: path };
  };
  const send = async (call: CallContext, file: string, facts: Partial<Parameters<typeof anEvent>[0]>) => {
    const about = { at: '2023-10-28T02:00:00Z', run: String(serial), job: 'j', nominal: [day(27), day(28)] as const };
    const body = anEvent({ ...about, outputs: [file], ...facts });
    const outcome = value(await app.ingestEvent(call, { body }));
    await app.fold();
    return outcome;
  };
  const facts = ({ id, ref, file }: Awaited<ReturnType<typeof product>>) =>
    store.unitOfWork.read(async ({ evidence, lineage }) => {
      const interval = { from: day(27), to: day(28) };
      const trust = await lineage.trustOf('finance');
      const runs = await lineage.runsWriting([{ namespace: 'file', name: file }], trust, interval);
      return {
        runs: runs.map(({ state }) => state),
        arrivals: (await evidence.arrivals(id, day(1), day(30))).length,
        changes: (await evidence.dataChanges(id, [interval])).length,
        foreign: (await lineage.foreignProducers([ref], EVER)).map(({ eventType, sender }) => `${sender} ${eventType}`),
        due: (await lineage.foreignWrites(id)).map(({ dueAt }) => dueAt),
      };
    });

  it('change no run state and no arrival, and make the checks due', async () => {
    const one = await product();
    const outcome = await send(retail, one.file, {});
    expect(await facts(one)).toEqual({
      runs: [],
      arrivals: 0,
      changes: 0,
      foreign: ['user:ada COMPLETE'],
      due: [AT],
    });
    const warnings = await store.unitOfWork.read(({ lineage }) =>
      lineage.warningsOf('id' in outcome ? outcome.id : ''),
    );
    expect(warnings.map(({ code }) => code)).toEqual(['FOREIGN_PRODUCER']);
  });

  it('do not clear a failed run, nor fail one, under the same run id too', async () => {
    const one = await product();
    await send(finance, one.file, { type: 'FAIL', at: '2023-10-28T01:00:00Z' });
    await send(retail, one.file, { type: 'COMPLETE', at: '2023-10-28T02:00:00Z' });
    await send(retail, one.file, { type: 'COMPLETE', at: '2023-10-28T03:00:00Z', run: `9${String(serial)}` });
    expect(await facts(one)).toMatchObject({ runs: ['FAIL'], arrivals: 0, changes: 0 });
    const other = await product();
    await send(finance, other.file, { at: '2023-10-28T01:00:00Z' });
    await send(retail, other.file, { type: 'FAIL', at: '2023-10-28T02:00:00Z' });
    expect(await facts(other)).toMatchObject({ runs: ['COMPLETE'], arrivals: 1, changes: 1 });
  });

  it('do not move a run to another interval, by its own times or by those of its parent', async () => {
    const one = await product();
    await send(finance, one.file, {});
    await send(retail, one.file, { type: 'OTHER', at: '2023-10-28T03:00:00Z', nominal: [day(20), day(21)] });
    expect(await facts(one)).toMatchObject({ runs: ['COMPLETE'], arrivals: 1, changes: 1 });
    const child = await product();
    const { file } = child;
    const parent = `8${String(serial)}`;
    const own = { at: '2023-10-28T02:00:00Z', run: String(serial), job: 'j', outputs: [file], parent };
    value(await app.ingestEvent(finance, { body: anEvent(own) }));
    value(
      await app.ingestEvent(retail, {
        body: anEvent({ at: '2023-10-28T02:00:00Z', run: parent, job: 'dag', nominal: [day(27), day(28)] }),
      }),
    );
    await app.fold();
    expect(await facts(child)).toMatchObject({ runs: [], arrivals: 0 });
    value(
      await app.ingestEvent(finance, {
        body: anEvent({ at: '2023-10-28T02:00:01Z', run: parent, job: 'dag', nominal: [day(27), day(28)] }),
      }),
    );
    await app.fold();
    expect(await facts(child)).toMatchObject({ runs: ['COMPLETE'], arrivals: 1 });
  });

  it('count once a trusted sender sends the same event', async () => {
    const one = await product();
    expect((await send(retail, one.file, {})).kind).toBe('STORED');
    expect((await send(finance, one.file, {})).kind).toBe('DUPLICATE');
    expect(await facts(one)).toMatchObject({ runs: ['COMPLETE'], arrivals: 1, changes: 1 });
  });

  it('count where the token has a role in several domains, or its job namespace is allowed', async () => {
    const one = await product();
    await send(scheduler, one.file, {});
    expect(await facts(one)).toMatchObject({ runs: ['COMPLETE'], arrivals: 1, foreign: [] });
    const other = await product();
    const producer = { domain: 'finance', jobNamespace: 'dags', allowedAt: AT, allowedBy: 'ada' };
    await store.unitOfWork.write(({ lineage }) => lineage.allowProducer(producer));
    await send(retail, other.file, {});
    expect(await facts(other)).toMatchObject({ runs: ['COMPLETE'], arrivals: 1, foreign: [] });
    const third = await product();
    await store.unitOfWork.write(({ lineage }) => lineage.disallowProducer('finance', 'dags'));
    await send(retail, third.file, {});
    expect(await facts(third)).toMatchObject({ foreign: ['user:ada COMPLETE'] });
    await store.unitOfWork.write(({ lineage }) => lineage.allowProducer(producer));
    expect(await facts(third)).toMatchObject({ runs: ['COMPLETE'], foreign: [] });
    await store.unitOfWork.write(({ lineage }) => lineage.disallowProducer('finance', 'dags'));
    expect(await facts(other)).toMatchObject({ runs: [] });
  });

  it('count where an admin sends them', async () => {
    const one = await product();
    await send(retail, one.file, {});
    await send(admin, one.file, { type: 'START', at: '2023-10-28T01:00:00Z' });
    expect(await facts(one)).toMatchObject({ runs: ['START'], arrivals: 0 });
  });

  it('count where an earlier release stored them, which recorded no sender', async () => {
    const one = await product();
    const about = { at: '2023-10-28T02:00:00Z', run: String(serial), job: 'j', nominal: [day(27), day(28)] as const };
    const stored = value(await app.ingestEvent(retail, { body: anEvent({ ...about, outputs: [one.file] }) }));
    if (!('id' in stored)) throw new Error(stored.kind);
    await changed(database.url, [
      `UPDATE lineage_event SET sender = NULL, sender_domains = NULL WHERE id = '${stored.id}'`,
    ]);
    await app.fold();
    expect(await facts(one)).toMatchObject({ runs: ['COMPLETE'], arrivals: 1, changes: 1, foreign: [], due: [] });
  });
});
