import { expect, it } from '@jest/globals';
import { openBackend } from '../../src/persistence/open-store.js';
import { systemIds } from '../../src/platform/ids.js';
import { describeEachDatabase, silentLog } from '../support/databases.js';
import { aDailyProduct, lineageApp } from '../support/lineage-setup.js';
import { admin, value } from '../support/use-cases.js';

const NAMESPACE = 'duckdb:///data/shop.duckdb';

describeEachDatabase('names of DuckDB tables of earlier releases', (fresh) => {
  it('are in lower case after the upgrade, in bindings and in runs', async () => {
    const database = await fresh('empty');
    const store = await database.open();
    const app = lineageApp(store);
    const id = await aDailyProduct(store, 'finance/shop', '/data/shop');
    const binding = { contractId: id, object: 'rows', server: 'lake', product: 'finance/shop', namespace: NAMESPACE };
    await store.unitOfWork.write(({ catalog }) =>
      catalog.replaceBindings(id, [{ ...binding, name: '"Shop".main.Orders' }]),
    );
    const body = JSON.stringify({
      ...{ eventType: 'COMPLETE', eventTime: '2023-10-28T01:00:00Z', producer: 'p' },
      ...{ run: { runId: 'r' }, job: { namespace: 'n', name: 'j' } },
      outputs: [{ namespace: NAMESPACE, name: 'shop.main.orders' }],
    });
    value(await app.ingestEvent(admin, { body }));
    await app.fold();
    await store.migrate('0018-what-senders-report');
    const backend = await openBackend({ url: database.url, log: silentLog, ids: systemIds });
    const connection = await backend.writer();
    await connection.begin();
    await connection.sql.run(`UPDATE lineage_run SET record = replace(record, 'shop.main.orders', 'shop.main.Orders')`);
    await connection.sql.run('DELETE FROM lineage_output');
    await connection.commit();
    await connection.release();
    await backend.close();
    await store.migrate();
    const [bindings, runs] = await store.unitOfWork.read(async ({ catalog, lineage }) => {
      const found = await catalog.bindingsOfContracts([id]);
      return [found, await lineage.runsWriting(found, await lineage.trustOf('finance'), null)];
    });
    expect(bindings.map(({ name }) => name)).toEqual(['shop.main.orders']);
    expect(runs.map(({ state }) => state)).toEqual(['COMPLETE']);
  });
});
