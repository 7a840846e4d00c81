import { expect, it } from '@jest/globals';
import { foldPendingEvents } from '../../src/app/lineage/fold-pending-events.js';
import type { NextEvents } from '../../src/app/ports/lineage-store.js';
import type { UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import { eventsHere } from '../../src/app/ports/event-reader.js';
import { withMembers } from '../../src/app/shared/with-members.js';
import { Unavailable } from '../../src/app/shared/errors.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase, silentLog } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, value } from '../support/use-cases.js';

const event = (run: number, job: string) => anEvent({ at: '2023-10-28T01:00:00Z', run: String(run), job });

const next = (limit: number): NextEvents => ({ limit, except: new Set(), after: null });

describeEachDatabase('an event whose folding the database interrupts', (fresh) => {
  const setup = async (jobs: readonly string[]) => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    await app.ingestEvents(admin, { bodies: jobs.map((job, index) => event(index + 1, job)) });
    /** A unit of work in which folding these jobs never ends in time, or nothing does. */
    const state = { slow: new Set<string>(), down: false };
    const unitOfWork: UnitOfWork = {
      dataVersion: () => store.unitOfWork.dataVersion(),
      read: (work) => store.unitOfWork.read(work),
      write: (work) =>
        store.unitOfWork.write((tx) => {
          if (state.down) throw new Unavailable('The database does not answer in time.');
          const applyDeltas: typeof tx.lineage.applyDeltas = (deltas) => {
            if (deltas.some(({ jobs }) => jobs.some(({ id }) => state.slow.has(id.name))))
              throw new Unavailable('The database does not answer in time.');
            return tx.lineage.applyDeltas(deltas);
          };
          return work(withMembers(tx, { lineage: withMembers(tx.lineage, { applyDeltas }) }));
        }),
    };
    const eventReader = eventsHere((text) => systemIds.sha256(text));
    const fold = foldPendingEvents({
      ...{ clock: fixedClock(AT), eventReader, ids: systemIds, log: silentLog },
      unitOfWork: unitOfWork,
    });
    const known = async (name: string): Promise<boolean> =>
      value(await app.job(admin, { namespace: 'dags', name })) !== null;
    const letters = () => store.unitOfWork.read(({ lineage }) => lineage.countNotices('OPEN'));
    return { fold, known, letters, state, store };
  };

  it('is no dead letter, and stays pending while the others are folded', async () => {
    const { fold, known, letters, state, store } = await setup(['slow', 'a', 'b', 'c']);
    state.slow.add('slow');
    expect(await fold()).toEqual({ folded: 3, failed: 0, interrupted: 1 });
    expect([await known('a'), await known('c'), await known('slow')]).toEqual([true, true, false]);
    expect(await fold({ retriesInterrupted: false })).toEqual({ folded: 0, failed: 0, interrupted: 0 });
    await store.unitOfWork.write(({ lineage }) =>
      lineage.appendRaw([
        {
          id: 'x',
          body: event(9, 'late'),
          receivedAt: AT,
          sender: 'user:ada',
          senderDomains: ['*'],
          jobNamespace: 'dags',
        },
      ]),
    );
    expect(await fold()).toEqual({ folded: 1, failed: 0, interrupted: 1 });
    state.slow.clear();
    expect(await fold()).toEqual({ folded: 1, failed: 0, interrupted: 0 });
    expect([await known('slow'), await letters()]).toEqual([true, 0]);
  });

  it('is pending while the database does not answer at all', async () => {
    const { fold, letters, state } = await setup(['a', 'b']);
    await fold({ signal: AbortSignal.abort() });
    state.down = true;
    await expect(fold()).rejects.toThrow('does not answer');
    state.down = false;
    expect(await fold()).toEqual({ folded: 2, failed: 0, interrupted: 0 });
    expect(await letters()).toBe(0);
  });

  it('counts for the domains of all senders, whichever of them is first', async () => {
    const { fold, store } = await setup([]);
    const stored = (index: number, domain: string) => ({
      ...{ id: `e${String(index)}`, body: event(index, 'j'), receivedAt: AT },
      ...{ sender: `user:${domain}`, senderDomains: [domain], jobNamespace: 'dags' },
    });
    const all = Array.from({ length: 20 }, (_, index) => index + 1);
    const append = (index: number, domain: string) =>
      store.unitOfWork.write(({ lineage }) => lineage.appendRaw([stored(index, domain)]));
    const answers = await Promise.all(
      all.flatMap((index) => ['finance', 'retail', 'hr'].map((domain) => append(index, domain))),
    );
    expect(answers.flat().filter((isNew) => isNew)).toHaveLength(20);
    const pending = await store.unitOfWork.read(({ lineage }) => lineage.unfolded(next(100)));
    expect(pending.map(({ senderDomains }) => senderDomains)).toEqual(all.map(() => ['finance', 'hr', 'retail']));
    const [first] = pending;
    if (first === undefined) throw new Error('no event is pending');
    // Another sender repeats it while it is folded.
    await append(1, 'sales');
    await store.unitOfWork.write(({ lineage }) =>
      lineage.markFolded([{ event: first, warnings: [], problem: null }], AT),
    );
    const again = await store.unitOfWork.read(({ lineage }) => lineage.pendingEvent(first.sequence));
    expect(again?.senderDomains).toEqual(['finance', 'hr', 'retail', 'sales']);
    expect(await fold()).toMatchObject({ folded: 20 });
  });
});
