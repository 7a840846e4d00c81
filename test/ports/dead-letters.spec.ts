import { expect, it } from '@jest/globals';
import { foldPendingEvents } from '../../src/app/lineage/fold-pending-events.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase, silentLog } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, value } from '../support/use-cases.js';

describeEachDatabase('an event that cannot be folded', (fresh) => {
  it('is dead-lettered, does not block other events and is tried again by the next process', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    const events = [['bad', 'raw'] as const, ['good', 'clean'] as const].map(([job, output], index) =>
      anEvent({ at: '2023-10-28T01:00:00Z', run: String(index + 1), job, outputs: [output] }),
    );
    await app.ingestEvents(admin, { bodies: events });
    /** A process whose release cannot fold events of the job `bad`, or can. */
    const started = (faulty: boolean) => {
      const sha256 = (text: string): string => {
        if (faulty && text.includes('bad')) throw new Error('a fault of this release');
        return systemIds.sha256(text);
      };
      const ids = { ...systemIds, sha256 };
      return foldPendingEvents({ unitOfWork: store.unitOfWork, clock: fixedClock(AT), ids, log: silentLog });
    };
    const known = async () => value(await app.job(admin, { namespace: 'dags', name: 'bad' }));

    const first = started(true);
    expect(await first()).toEqual({ folded: 1, failed: 1 });
    expect(await first()).toEqual({ folded: 0, failed: 0 });
    expect(await started(true)()).toEqual({ folded: 0, failed: 1 });
    expect(await known()).toBeNull();

    const fixed = started(false);
    expect(await fixed()).toEqual({ folded: 1, failed: 0 });
    expect(await known()).toMatchObject({ name: 'bad' });
    expect(await started(false)()).toEqual({ folded: 0, failed: 0 });
  });
});
