import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CallContext } from '../../src/app/shared/use-case.js';
import { describeEachDatabase } from '../support/databases.js';
import { type EventPlan, event, written } from '../support/event-plans.js';
import { aDailyProduct, lineageApp } from '../support/lineage-setup.js';
import { holding, value } from '../support/use-cases.js';

const finance = holding({ domain: 'finance', role: 'agent' });
const retail = holding({ domain: 'retail', role: 'agent' });
const day = (d: number): string => `2023-10-${String(d)}T00:00:00.000Z`;

/** One event of a story: of a trusted sender, of another one, or repeated by the other one. */
interface Step {
  readonly plan: EventPlan;
  readonly by: 'TRUSTED' | 'FOREIGN' | 'REPEATED_BEFORE' | 'REPEATED_AFTER';
}

const story = fc.uniqueArray(
  fc.record({
    plan: event,
    by: fc.constantFrom<Step['by']>(
      'TRUSTED',
      'TRUSTED',
      'TRUSTED',
      'FOREIGN',
      'FOREIGN',
      'REPEATED_BEFORE',
      'REPEATED_AFTER',
    ),
  }),
  { minLength: 2, maxLength: 10, selector: ({ plan }) => plan.at },
);

describeEachDatabase('events of senders without access to the domain', (fresh) => {
  it('change nothing about its data, whatever they report and whenever they arrive', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    let scopes = 0;
    const send = async (call: CallContext, body: string): Promise<void> => {
      value(await app.ingestEvent(call, { body }));
      await app.fold();
    };
    /** What follows for a dataset of finance, with the events of others or without. */
    const observed = async (steps: readonly Step[], withForeign: boolean): Promise<unknown> => {
      scopes += 1;
      const scope = `story${String(scopes)}`;
      const product = `finance/${scope}`;
      const id = await aDailyProduct(store, product, `/data/${scope}`);
      const bound = { namespace: scope, name: 'a' };
      await store.unitOfWork.write(({ catalog }) =>
        catalog.replaceBindings(id, [{ ...bound, contractId: id, object: 'rows', server: 'lake', product }]),
      );
      for (const { by, plan } of steps) {
        const body = written(plan, scope);
        const isForeign = by === 'FOREIGN';
        if (withForeign && (isForeign || by === 'REPEATED_BEFORE')) await send(retail, body);
        if (!isForeign) await send(finance, body);
        if (withForeign && by === 'REPEATED_AFTER') await send(retail, body);
      }
      return store.unitOfWork.read(async ({ evidence, lineage }) => {
        const trust = await lineage.trustOf('finance');
        const runs = [];
        for (const interval of [null, { from: day(23), to: day(24) }, { from: day(24), to: day(25) }])
          runs.push(await lineage.runsWriting([bound], trust, interval));
        const facts = {
          runs,
          between: await lineage.runsWritingBetween([bound], trust, { from: day(23), to: day(25) }),
          arrivals: await evidence.arrivals(id, day(1), day(30)),
          changes: (await evidence.newestChanges(id)).map(({ partition }) => partition),
          writes: (
            await evidence.dataChanges(
              id,
              [23, 24].map((d) => ({ from: day(d), to: day(d + 1) })),
            )
          ).length,
        };
        return JSON.parse(JSON.stringify(facts).replaceAll(scope, '')) as unknown;
      });
    };
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        expect(await observed(steps, true)).toEqual(await observed(steps, false));
      }),
      { numRuns: Number(process.env['FOREIGN_STORIES'] ?? 60) },
    );
  }, 1_200_000);
});
