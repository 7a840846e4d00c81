import { beforeAll, expect, it } from '@jest/globals';
import type { CallContext } from '../../src/app/shared/use-case.js';
import { addMillis, partitionId } from '../../src/core/shared/interval.js';
import type { Store } from '../../src/persistence/index.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct, anEvent, lineageApp } from '../support/lineage-setup.js';
import { holding, value } from '../support/use-cases.js';

const day = (d: number): string => `2023-10-${String(d)}T00:00:00.000Z`;
const finance = holding({ domain: 'finance', role: 'agent' });
const retail = holding({ domain: 'retail', role: 'agent' });

describeEachDatabase('writes that senders without access to the domain report', (fresh) => {
  let store: Store;
  let app: ReturnType<typeof lineageApp>;
  let serial = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
    app = lineageApp(store);
  }, 60_000);

  const product = async () => {
    serial += 1;
    const [ref, file] = [`finance/w${String(serial)}`, `/data/w${String(serial)}`];
    return { id: await aDailyProduct(store, ref, file), ref, file };
  };
  const send = async (call: CallContext, facts: Partial<Parameters<typeof anEvent>[0]>): Promise<void> => {
    const about = { at: '2023-10-28T02:00:00Z', run: String(serial), job: 'j' };
    value(await app.ingestEvent(call, { body: anEvent({ ...about, ...facts }) }));
    await app.fold();
  };
  const due = async (id: string): Promise<readonly string[]> =>
    (await store.unitOfWork.read(({ lineage }) => lineage.foreignWrites(id))).map(({ partition }) =>
      partition === null ? 'current data' : partition.from.slice(0, 10),
    );

  it('make checks due by the interval of the run around it, whichever comes first', async () => {
    const first = await product();
    const parent = `8${String(serial)}`;
    await send(retail, { run: parent, job: 'dag', at: '2023-10-28T01:00:00Z', nominal: [day(27), day(28)] });
    await send(retail, { outputs: [first.file], parent });
    expect(await due(first.id)).toEqual(['2023-10-27']);
    const second = await product();
    const later = `8${String(serial)}`;
    await send(retail, { outputs: [second.file], parent: later });
    expect(await due(second.id)).toEqual([]);
    await send(retail, { run: later, job: 'dag', at: '2023-10-28T03:00:00Z', nominal: [day(27), day(28)] });
    expect(await due(second.id)).toEqual(['2023-10-27']);
  });

  it('make checks due by events of any type that complete what is known of the write', async () => {
    const { file, id } = await product();
    await send(retail, { nominal: [day(27), day(28)] });
    expect(await due(id)).toEqual([]);
    await send(retail, { type: 'OTHER', at: '2023-10-28T03:00:00Z', outputs: [file] });
    expect(await due(id)).toEqual(['2023-10-27']);
    const failed = await product();
    await send(retail, { type: 'FAIL', nominal: [day(27), day(28)], outputs: [failed.file] });
    expect(await due(failed.id)).toEqual([]);
  });

  it('repeat no write of a trusted sender by sending its event again', async () => {
    const { file, id } = await product();
    const facts = { nominal: [day(27), day(28)] as const, outputs: [file] };
    const changes = async (): Promise<readonly unknown[]> =>
      store.unitOfWork.read(({ evidence }) => evidence.dataChanges(id, [{ from: day(27), to: day(28) }]));
    await send(finance, facts);
    const [before] = [await changes()];
    await send(retail, facts);
    expect(await changes()).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('are kept for the newest partitions only, and forgotten before a moment', async () => {
    const { id, ref } = await product();
    const from = (index: number): string => addMillis('2000-01-01T00:00:00.000Z', index * 86_400_000);
    const write = (index: number) => ({
      partition: { from: from(index), to: from(index + 1) },
      dueAt: AT,
      nextAt: index % 2 === 0 ? null : addMillis(AT, 600_000),
    });
    const all = Array.from({ length: 1_200 }, (_, index) => write(index));
    await store.unitOfWork.write(({ lineage }) => lineage.putForeignWrites(ref, id, all));
    const kept = await store.unitOfWork.read(({ lineage }) => lineage.foreignWrites(id));
    expect(kept.map(({ partition }) => partitionId(partition)).sort()).toEqual(
      all.slice(200).map(({ partition }) => partitionId(partition)),
    );
    expect(await store.unitOfWork.read(({ lineage }) => lineage.lastForeignWrite(ref))).toBe(addMillis(AT, 600_000));
    const partitions = all.map(({ partition }) => partition);
    await store.unitOfWork.write(({ lineage }) => lineage.forgetForeignWrites(id, partitions, addMillis(AT, 1)));
    expect(await store.unitOfWork.read(({ lineage }) => lineage.foreignWrites(id))).toHaveLength(500);
  });

  it('keep the newest 100 producers of a product', async () => {
    const { id, ref } = await product();
    await store.unitOfWork.write(async ({ lineage }) => {
      for (let index = 0; index < 120; index += 1)
        await lineage.recordForeignProducer({
          ...{ contractId: id, product: ref, sender: 'user:eve', eventId: 'e', eventType: null, runId: 'r' },
          job: { namespace: 'n', name: `j${String(index)}` },
          dataset: { namespace: 'file', name: '/data' },
          receivedAt: addMillis(AT, index),
        });
    });
    const kept = await store.unitOfWork.read(({ lineage }) => lineage.foreignProducers([ref], AT));
    expect(kept).toHaveLength(100);
    expect(kept.at(-1)?.job.name).toBe('j20');
  });
});
