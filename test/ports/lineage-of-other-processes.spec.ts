import { setTimeout } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, value } from '../support/use-cases.js';

const AROUND = { kind: 'DATASET', namespace: 'file', name: 'target' } as const;

/** Two stores on one database are two processes: a signal of one comes to the other later. */
describeEachDatabase('lineage that another process folded', (fresh) => {
  it('is in the next answer, whether or not its signal came', async () => {
    const database = await fresh();
    const [mine, theirs] = [lineageApp(await database.open()), lineageApp(await database.open())];
    const upstream = async () => {
      const answer = value(await mine.lineage(admin, { of: AROUND, direction: 'UPSTREAM' }));
      return [answer.complete, ...answer.nodes.map(({ id }) => id)];
    };
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      // Signals of the step before have come, and all that they announce is read.
      await setTimeout(700);
      await upstream().catch(() => null);
      const at = `2023-10-28T0${String(index + 1)}:00:00Z`;
      const body = anEvent({ at, run: name, job: `from ${name}`, inputs: [name], outputs: ['target'] });
      await theirs.ingestEvent(admin, { body });
      await theirs.fold();
      expect(await upstream()).toEqual([true, ...['target', ...['a', 'b', 'c'].slice(0, index + 1)].map(idOf)]);
    }
  });

  it('is complete in each of many answers at once', async () => {
    const database = await fresh();
    const [mine, theirs] = [lineageApp(await database.open()), lineageApp(await database.open())];
    const inputs = Array.from({ length: 3_000 }, (_, index) => `input ${String(index)}`);
    const body = anEvent({ at: '2023-10-28T01:00:00Z', run: '1', job: 'wide', inputs, outputs: ['target'] });
    await theirs.ingestEvent(admin, { body });
    await theirs.fold();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => mine.lineage(admin, { of: AROUND, direction: 'UPSTREAM', first: 1 })),
    );
    for (const answer of answers)
      expect(value(answer)).toMatchObject({ complete: true, counts: { nodes: inputs.length + 1 } });
  });
});

function idOf(name: string): string {
  return `dataset:file|${name}`;
}
