import { expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { describeEachDatabase } from '../support/databases.js';
import { lineageApp } from '../support/lineage-setup.js';
import { admin } from '../support/use-cases.js';

/** The most statements of one fold on PostgreSQL, with those that find the next events. */
const MOST_STATEMENTS = 56;

describeEachDatabase('folding many events', (fresh, dialect) => {
  it('takes a number of statements that does not depend on theirs', async () => {
    const app = lineageApp(await (await fresh()).open());
    const statements = async (first: number, count: number): Promise<number> => {
      const numbers = Array.from({ length: count }, (_, index) => first + index);
      await app.ingestEvents(admin, { bodies: numbers.map(event) });
      const query = jest.spyOn(pg.Client.prototype, 'query');
      try {
        expect(await app.fold()).toEqual({ folded: count, failed: 0, interrupted: 0 });
        return query.mock.calls.length;
      } finally {
        query.mockRestore();
      }
    };
    // The first events of each job make its links known.
    await statements(0, 64);
    await statements(64, 64);
    // What the connections do at intervals falls into some of the folds.
    const [first, second] = [await statements(128, 20), await statements(148, 64)];
    const few = Math.min(first, await statements(212, 20));
    const many = Math.min(second, await statements(232, 64));
    if (dialect === 'sqlite') return;
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(MOST_STATEMENTS);
  });
});

/** A run of one of 64 jobs, in the run of a DAG, whose output has a symlink. */
function event(number: number): string {
  const job = String(number % 64);
  const run = (kind: number, of: number) => `00000000-0000-4000-8000-${String(kind)}${String(of).padStart(11, '0')}`;
  const dataset = (name: string, facets = {}) => ({ namespace: 'warehouse', name: `${name}_${job}`, facets });
  const names = { symlinks: { identifiers: [{ namespace: 'hive', name: `mart_${job}`, type: 'TABLE' }] } };
  return JSON.stringify({
    eventTime: new Date(Date.parse('2023-10-01T00:00:00Z') + number * 1_000).toISOString(),
    eventType: 'COMPLETE',
    producer: 'test',
    run: {
      runId: run(1, number),
      facets: {
        nominalTime: { nominalStartTime: '2023-10-01T00:00:00Z', nominalEndTime: '2023-10-02T00:00:00Z' },
        parent: { run: { runId: run(2, 1) }, job: { namespace: 'dags', name: 'dag' } },
      },
    },
    job: { namespace: 'dags', name: `dag.task_${job}` },
    inputs: [dataset('orders'), dataset('customers')],
    outputs: [dataset('mart', names)],
  });
}
