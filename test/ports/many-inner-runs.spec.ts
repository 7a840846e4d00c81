import { expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { inOneSnapshot } from '../support/raw-sql.js';
import { admin, value } from '../support/use-cases.js';

const INNER = 1_005;
const at = (second: number): string => new Date(Date.UTC(2023, 9, 27) + second * 1000).toISOString();

describeEachDatabase('a run with more runs inside than are derived again', (fresh) => {
  it('gives its nominal time to the newest of them, and says so', async () => {
    const database = await fresh();
    const store = await database.open();
    const app = lineageApp(store);
    const inner = Array.from({ length: INNER }, (_, index) =>
      anEvent({ at: at(index), run: String(index + 1), job: 'task', outputs: ['t'], parent: '9999999' }),
    );
    await app.ingestEvents(admin, { bodies: inner });
    await app.fold();
    const outer = anEvent({ type: 'START', at: at(2000), run: '9999999', job: 'dag', nominal: [at(0), at(3600)] });
    const outcome = value(await app.ingestEvent(admin, { body: outer }));
    await app.fold();
    const id = 'id' in outcome ? outcome.id : '';
    const warnings = await store.unitOfWork.read(({ lineage }) => lineage.warningsOf(id));
    expect(warnings.map(({ code }) => code)).toEqual(['TOO_MANY_RUNS']);
    const intervals = await inOneSnapshot(database.url, (raw) =>
      raw.rows<{ key: string; n: number }>(
        `SELECT interval_key AS key, COUNT(*) AS n FROM lineage_write WHERE target_key <> '' GROUP BY interval_key`,
      ),
    );
    // The oldest five have no interval yet.
    expect(Object.fromEntries(intervals.map(({ key, n }) => [key, n]))).toEqual({
      '': INNER - 1_000,
      [`${at(0)}/${at(3600)}`]: 1_000,
    });
  }, 120_000);
});
