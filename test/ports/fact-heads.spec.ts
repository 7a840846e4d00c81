import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Stores } from '../../src/app/ports/stores.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { type EventPlan, event, written } from '../support/event-plans.js';
import { aDailyProduct, lineageApp } from '../support/lineage-setup.js';
import { changed } from '../support/raw-sql.js';
import { holding, value } from '../support/use-cases.js';

const finance = holding({ domain: 'finance', role: 'agent' });
const retail = holding({ domain: 'retail', role: 'agent' });
const day = (d: number): string => `2023-10-${String(d)}T00:00:00.000Z`;
const interval = (d: number) => ({ from: day(d), to: day(d + 1) });

/** One step of a story: an event by one of two senders, an arrival, or a change of what counts. */
type Step =
  | { readonly plan: EventPlan; readonly isForeign: boolean }
  | { readonly arrived: number }
  | { readonly isAllowed: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ plan: event, isForeign: fc.boolean() }) },
  fc.record({ arrived: fc.constantFrom(23, 24) }),
  fc.record({ isAllowed: fc.boolean() }),
);

describeEachDatabase('the heads of facts', (fresh) => {
  it('of what a read rests on are raised by every change of its answer', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    let scopes = 0;
    const send = async (call: CallContext, body: string): Promise<void> => {
      value(await app.ingestEvent(call, { body }));
      await app.fold();
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
        scopes += 1;
        const scope = `heads${String(scopes)}`;
        const product = `finance/${scope}`;
        const id = await aDailyProduct(store, product, `/data/${scope}`);
        const bound = { namespace: scope, name: 'a' };
        await store.unitOfWork.write(({ catalog }) =>
          catalog.replaceBindings(id, [{ ...bound, contractId: id, object: 'rows', server: 'lake', product }]),
        );
        const facts = async ({ evidence, lineage }: Pick<Stores, 'evidence' | 'lineage'>): Promise<unknown> => {
          const trust = await lineage.trustOf('finance');
          return {
            runs: await lineage.runsWriting([bound], trust, null),
            between: await lineage.runsWritingBetween([bound], trust, { from: day(23), to: day(25) }),
            names: await lineage.namesByTrust([bound], trust),
            identities: await lineage.identitiesOf([bound]),
            foreign: await lineage.foreignProducers([product], day(1)),
            arrivals: await evidence.arrivals(id, day(1), day(30)),
            changes: await evidence.dataChanges(id, [null, interval(23), interval(24)]),
          };
        };
        const read = () =>
          store.unitOfWork.read(async (stores) => {
            const { version } = await stores.dataVersion.current();
            return { version, answer: await facts(stores), rests: stores.dataVersion.rests() };
          });
        for (const one of steps) {
          const before = await read();
          if ('plan' in one) await send(one.isForeign ? retail : finance, written(one.plan, scope));
          else if ('arrived' in one)
            await store.unitOfWork.write(({ evidence }) =>
              evidence.recordArrivals([
                { contractId: id, interval: interval(one.arrived), arrivedAt: AT, kind: 'FILES', recordedAt: AT },
              ]),
            );
          else
            await store.unitOfWork.write(async ({ lineage }) => {
              if (one.isAllowed)
                await lineage.allowProducer({
                  domain: 'finance',
                  jobNamespace: scope,
                  allowedAt: AT,
                  allowedBy: 'admin',
                });
              else await lineage.disallowProducer('finance', scope);
            });
          const after = await read();
          const isRaised = await store.unitOfWork.read(({ dataVersion }) =>
            dataVersion.changedAfter(before.rests, before.version),
          );
          if (!isRaised) expect(after.answer).toEqual(before.answer);
        }
      }),
      { numRuns: Number(process.env['HEAD_STORIES'] ?? 60) },
    );
  }, 600_000);

  it('stay as they are for facts about other contracts and datasets', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    const id = await aDailyProduct(store, 'finance/one', '/data/one');
    const otherId = await aDailyProduct(store, 'finance/other', '/data/other');
    const before = await store.unitOfWork.read(async (stores) => {
      const trust = await stores.lineage.trustOf('finance');
      await stores.lineage.runsWriting([{ namespace: 'file', name: '/data/one' }], trust, null);
      await stores.evidence.arrivals(id, day(1), day(30));
      const { version } = await stores.dataVersion.current();
      return { version, rests: stores.dataVersion.rests() };
    });
    const isRaised = (): Promise<boolean> =>
      store.unitOfWork.read(({ dataVersion }) => dataVersion.changedAfter(before.rests, before.version));
    const arrived = (contractId: string): Promise<void> =>
      store.unitOfWork.write(({ evidence }) =>
        evidence.recordArrivals([{ contractId, interval: interval(23), arrivedAt: AT, kind: 'FILES', recordedAt: AT }]),
      );
    await arrived(otherId);
    // An outer run that gives its interval late may concern any run inside it.
    const plans = fc.sample(event, { seed: 1, numRuns: 40 }).filter(({ parent }) => parent === null);
    for (const one of plans) value(await app.ingestEvent(finance, { body: written(one, 'elsewhere') }));
    await app.fold();
    expect(await isRaised()).toBe(false);
    await arrived(id);
    expect(await isRaised()).toBe(true);
  });

  it('show the facts of a process that records none', async () => {
    const database = await fresh();
    const store = await database.open();
    const current = () => store.unitOfWork.read(({ dataVersion }) => dataVersion.current());
    const id = await aDailyProduct(store, 'finance/ledger', '/data/ledger');
    expect((await current()).untracked).toBe(0);
    // As an earlier release takes a number.
    await changed(database.url, [`UPDATE record_counter SET last = last + 1 WHERE name = 'record'`]);
    expect((await current()).untracked).toBe(1);
    await store.unitOfWork.write(({ evidence }) =>
      evidence.recordArrivals([
        { contractId: id, interval: interval(23), arrivedAt: AT, kind: 'FILES', recordedAt: AT },
      ]),
    );
    expect((await current()).untracked).toBe(1);
  });
});
