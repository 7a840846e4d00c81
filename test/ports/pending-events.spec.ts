import { afterEach, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FoldOutcome, NextEvents, ReceivedEvent } from '../../src/app/ports/lineage-store.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import type { Store } from '../../src/persistence/index.js';
import { AT, aDomain } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { field, model, object } from '../support/quality-models.js';
import { holding, value } from '../support/use-cases.js';

const DAY = '2023-10-27';
const retail = holding({ domain: 'retail', role: 'agent' });
const hr = holding({ domain: 'hr', role: 'agent' });

const daily: ContractModel = model([object('sales', [field('id', { logicalType: 'integer' })])], {
  id: 'sales',
  sla: [],
  servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: '.', format: 'csv' } }],
  partitioning: { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
});

const run = (type: string, number: number): string =>
  anEvent({
    ...{ type, at: '2023-10-28T02:00:00Z', run: String(number), job: 'load', outputs: ['sales'] },
    nominal: [`${DAY}T00:00:00Z`, '2023-10-28T00:00:00Z'],
  });
const elsewhere = (number: number): string =>
  anEvent({ at: '2023-10-28T01:00:00Z', run: String(number), job: 'elsewhere', outputs: ['other'] });

const codes = ({ reasons }: Pick<GateDecision, 'reasons'>): readonly string[] => reasons.map(({ code }) => code);

describeEachDatabase('a gate while events are pending', (fresh) => {
  let product: CheckedProduct;
  let app: ReturnType<typeof lineageApp>;

  beforeEach(async () => {
    const store = await (await fresh()).open();
    product = await CheckedProduct.create(store);
    app = lineageApp(store);
    await store.unitOfWork.write((tx) => tx.catalog.insertDomain(aDomain('hr')));
    await product.write(`${DAY}.csv`, 'id\n1\n2\n', '2023-10-28T01:00:00Z');
    await product.publish('1.0.0', daily);
    await product.cycle();
    expect(await product.gate({ partition: DAY })).toMatchObject({ verdict: 'PROCEED' });
  }, 60_000);
  afterEach(() => product.close());

  const send = async (call: CallContext, body: string): Promise<string> => {
    const outcome = value(await app.ingestEvent(call, { body }));
    return 'id' in outcome ? outcome.id : '';
  };

  it('waits, because a failed run may be among them, and says which', async () => {
    const event = await send(retail, run('FAIL', 1));
    const decision = await product.gate({ partition: DAY });
    expect(decision).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE', final: false, score: 1 });
    expect(decision.partitions.map(({ verdict }) => verdict)).toEqual(['WAIT']);
    expect(decision.reasons).toEqual([
      {
        code: 'EVENTS_PENDING',
        message: `lineage events that count for the data of \`retail\` are received and not processed yet, the oldest since ${AT}: \`${event}\``,
        facts: { event, receivedAt: AT, domain: 'retail' },
      },
    ]);
    expect(decision.ends).toMatchObject({ kind: 'EVENT' });
    const health = await product.health(DAY);
    expect([codes(health), health.partitions.map(({ verdict }) => verdict)]).toEqual([
      expect.arrayContaining(['EVENTS_PENDING']),
      ['WAIT'],
    ]);
    expect(health.ends).toMatchObject({ kind: 'EVENT' });
    await app.fold();
    expect(await product.gate({ partition: DAY })).toMatchObject({ verdict: 'SKIP' });
  });

  it('answers as soon as they are processed', async () => {
    await send(retail, run('FAIL', 1));
    const asked = product.gate({ partition: DAY });
    await app.fold();
    const decision = await asked;
    expect([decision.verdict, codes(decision)]).toEqual(['SKIP', expect.not.arrayContaining(['EVENTS_PENDING'])]);
  });

  it('does not wait for events that come after the question', async () => {
    await send(retail, run('START', 1));
    const asked = product.gate({ partition: DAY });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await app.fold();
    await send(retail, elsewhere(2));
    expect((await asked).verdict).toBe('PROCEED');
  });

  it('does not wait for senders whose events do not count', async () => {
    await send(hr, run('FAIL', 1));
    expect(await product.gate({ partition: DAY })).toMatchObject({ verdict: 'PROCEED' });
    await product.store.unitOfWork.write(({ lineage }) =>
      lineage.allowProducer({ domain: 'retail', jobNamespace: 'dags', allowedAt: AT, allowedBy: 'user:ada' }),
    );
    expect(codes(await product.gate({ partition: DAY }))).toEqual(['EVENTS_PENDING']);
  });

  it('waits for events that others made count', async () => {
    await send(hr, run('FAIL', 1));
    await app.fold();
    await send(retail, run('FAIL', 1));
    expect(codes(await product.gate({ partition: DAY }))).toContain('EVENTS_PENDING');
  });

  it('keeps SKIP, with the reason, and a verdict about the past', async () => {
    await send(retail, run('FAIL', 1));
    await app.fold();
    const unhealthy = await product.gate({ partition: DAY });
    expect(unhealthy.verdict).toBe('SKIP');
    await send(retail, run('COMPLETE', 2));
    const pending = await product.gate({ partition: DAY });
    expect([pending.verdict, codes(pending)]).toEqual(['SKIP', expect.arrayContaining(['EVENTS_PENDING'])]);
    expect(pending.id).not.toBe(unhealthy.id);
    const past = await product.gate({ partition: DAY, asOf: '2023-10-28T05:59:59Z' });
    expect(codes(past)).not.toContain('EVENTS_PENDING');
    expect(await product.gate({ product: 'retail/unknown' })).toMatchObject({ final: true, basis: 'UNKNOWN_PRODUCT' });
  });
});

describeEachDatabase('pending events', (fresh) => {
  let store: Store;
  beforeEach(async () => {
    store = await (await fresh()).open();
  }, 60_000);

  const stored = (index: number, domain: string, more: Partial<ReceivedEvent> = {}): ReceivedEvent => ({
    ...{ id: `${domain}-${String(index)}`, body: elsewhere(index), receivedAt: AT, sender: `user:${domain}` },
    ...{ senderDomains: [domain], jobNamespace: 'dags' },
    ...more,
  });
  const append = (events: readonly ReceivedEvent[]) =>
    store.unitOfWork.write(({ lineage }) => lineage.appendRaw(events));
  const unfolded = async (next: Partial<NextEvents> = {}) => {
    const given = { limit: 100, except: new Set<number>(), after: null, ...next };
    return store.unitOfWork.read(({ lineage }) => lineage.unfolded(given));
  };

  it('come in turns: no number of events of one sender delays another', async () => {
    await append(Array.from({ length: 500 }, (_, index) => stored(index, 'hr')));
    await append([stored(1, 'retail'), stored(2, 'retail')]);
    const first = await unfolded({ limit: 6 });
    const second = await unfolded({ limit: 6, after: first[0]?.turn ?? null });
    const third = await unfolded({ limit: 6, after: second[0]?.turn ?? null });
    const domains = [first, second].map((batch) => batch.map(({ senderDomains }) => senderDomains?.[0]));
    expect(domains.sort((a, b) => b.length - a.length)).toEqual([Array(6).fill('hr'), ['retail', 'retail']]);
    expect(third).toEqual(first);
  });

  it('of domains nested in one take turns as one', async () => {
    for (const domain of ['pay.hr', 'hr', 'time.hr', 'retail']) await append([stored(1, domain)]);
    const first = await unfolded();
    const second = await unfolded({ after: first[0]?.turn ?? null });
    const ids = [first, second].map((batch) => batch.map(({ id }) => id));
    expect(ids.sort((a, b) => b.length - a.length)).toEqual([['pay.hr-1', 'hr-1', 'time.hr-1'], ['retail-1']]);
  });

  it('are alone where they are large or were interrupted, in the turn of their senders', async () => {
    const large = 'x'.repeat(256 * 1024);
    await append([stored(1, 'hr', { body: large }), stored(2, 'hr'), stored(3, 'hr', { body: large })]);
    await append([stored(1, 'retail')]);
    const seen: string[][] = [];
    let after: string | null = null;
    for (;;) {
      const batch = await unfolded({ after });
      if (batch.length === 0) break;
      after = batch[0]?.turn ?? null;
      seen.push(batch.map(({ id }) => id));
      await store.unitOfWork.write(async ({ lineage }) => {
        await lineage.markFolded(batch.map(foldedEvent), AT);
      });
    }
    const largeFirst = [['hr-1'], ['retail-1'], ['hr-2'], ['hr-3']];
    const smallFirst = [['retail-1'], ['hr-1'], ['hr-2'], ['hr-3']];
    expect([largeFirst, smallFirst]).toContainEqual(seen);
    await append([stored(4, 'hr'), stored(5, 'hr')]);
    const [slow] = await unfolded({ limit: 1 });
    await store.unitOfWork.write(({ lineage }) => lineage.countAttempt(slow?.sequence ?? 0));
    expect((await unfolded()).map(({ id }) => id)).toEqual(['hr-5']);
    const [last] = await unfolded();
    await store.unitOfWork.write(({ lineage }) => lineage.markFolded([foldedEvent(last ?? fail())], AT));
    expect((await unfolded()).map(({ id }) => id)).toEqual(['hr-4']);
    expect(await unfolded({ except: 'INTERRUPTED' })).toEqual([]);
    expect(await unfolded({ except: new Set([slow?.sequence ?? 0]) })).toEqual([]);
  });

  it('are each returned once whatever was sent and served, the oldest of each sender first', async () => {
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        async (senders, limit) => {
          round += 1;
          await append(senders.map((domain, index) => stored(index, `${domain}${String(round)}`)));
          const served: string[] = [];
          let after: string | null = null;
          for (let batch = await unfolded({ limit }); batch.length > 0; batch = await unfolded({ limit, after })) {
            after = batch[0]?.turn ?? null;
            served.push(...batch.map(({ id }) => id));
            await store.unitOfWork.write(async ({ lineage }) => {
              await lineage.markFolded(batch.map(foldedEvent), AT);
            });
          }
          const sent = senders.map((domain, index) => `${domain}${String(round)}-${String(index)}`);
          expect([...served].sort()).toEqual([...sent].sort());
          for (const domain of ['a', 'b', 'c']) {
            const own = (ids: readonly string[]) => ids.filter((id) => id.startsWith(domain));
            expect(own(served)).toEqual(own(sent));
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

function fail(): never {
  throw new Error('no event is pending');
}

function foldedEvent(event: FoldOutcome['event']): FoldOutcome {
  return { event, warnings: [], problem: null };
}
