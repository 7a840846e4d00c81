import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { publishProduct } from '../../src/app/catalog/publish-product.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { releaseBinding, releasePort } from '../../src/app/catalog/release-claims.js';
import { transferContract } from '../../src/app/catalog/transfer-contract.js';
import { auditVerification } from '../../src/app/governance/verify-audit.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { odcs } from '../support/odcs.js';
import { changed, inOneSnapshot } from '../support/raw-sql.js';
import { admin, value } from '../support/use-cases.js';

const REASON = 'a test';

function odps(name: string, ...contracts: readonly string[]): string {
  return JSON.stringify({
    ...{ apiVersion: 'v1.0.0', kind: 'DataProduct', id: `${name}-id`, name, domain: 'retail', status: 'active' },
    inputPorts: [{ name: 'in', version: '1.0.0', contractId: 'ledger' }],
    outputPorts: contracts.map((contractId) => ({ name: contractId, version: '1.0.0', contractId })),
  });
}

/** Contracts, products and exclusions in every state that recorded changes leave. */
async function filled(store: Store): Promise<void> {
  const ports = { unitOfWork: store.unitOfWork, clock: fixedClock(AT), ids };
  const graph = new LineageIndex(store.unitOfWork, store.signals);
  const all = { ...ports, graph, activeContracts: new ActiveContracts(ids) };
  const publish = async (id: string, version: string, product: string, path: string) => {
    const outcome = value(await publishContract(all)(admin, { document: odcs({ id, version, path }), product }));
    expect(outcome.kind).toBe('PUBLISHED');
  };
  for (const name of ['finance', 'retail']) value(await registerDomain(ports)(admin, { name }));
  await publish('ledger', '1.0.0', 'finance/ledger', 'data/ledger');
  await publish('ledger', '2.0.0', 'finance/ledger', 'data/ledger-2');
  await publish('orders', '1.0.0', 'retail/orders', 'data/orders');
  await publish('moved', '1.0.0', 'finance/ledger', 'data/moved');
  value(await transferContract(ports)(admin, { contract: 'moved', product: 'retail/orders', reason: REASON }));
  const [bound] = await store.unitOfWork.read(({ catalog }) => catalog.bindingsOfContracts(['moved']));
  const { name = '', namespace = '' } = bound ?? {};
  value(await releaseBinding(ports)(admin, { namespace, name, reason: REASON }));
  value(await publishProduct(all)(admin, { document: odps('orders', 'orders', 'planned') }));
  value(await releasePort(ports)(admin, { product: 'retail/orders', contractId: 'planned', reason: REASON }));
  const lineage = lineageApp(store);
  const events: string[] = [];
  for (const run of ['1', '2']) {
    const body = anEvent({ run, job: 'j', at: '2023-10-28T02:00:00Z', outputs: ['/data/x'] });
    const outcome = value(await lineage.ingestEvent(admin, { body }));
    events.push('id' in outcome ? outcome.id : '');
  }
  await lineage.fold();
  for (const id of events) value(await lineage.excludeEvent(admin, { id, reason: REASON }));
  value(await lineage.restoreEvent(admin, { id: events[1] ?? '', reason: REASON }));
}

describeEachDatabase('contracts, products and exclusions that the audit trail records', (fresh) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await fresh();
    store = await database.open();
    await filled(store);
  }, 60_000);

  const verify = async (of = store) => value(await auditVerification({ unitOfWork: of.unitOfWork, ids })(admin, {}));
  const rows = (statement: string) =>
    inOneSnapshot(database.url, (raw) => raw.rows<{ value: string | null }>(statement));
  const literal = (text: string | null | undefined): string =>
    text === null || text === undefined ? 'NULL' : `'${text.replaceAll("'", "''")}'`;

  it('are explained while only recorded changes are made', async () => {
    expect(await verify()).toMatchObject({ intact: true, unexplained: [], comparedInPart: 0 });
  });

  const VERSION = `contract_version WHERE contract_id = 'ledger' AND version = '1.0.0'`;
  const PRODUCT = `product WHERE ref = 'retail/orders'`;
  it.each([
    ['the document', VERSION, 'document', `document || ' '`, 'contract:ledger@1.0.0'],
    ['the model', VERSION, 'model', `replace(model, 'orders', 'orderz')`, 'contract:ledger@1.0.0'],
    ['the digest', VERSION, 'model_digest', `'0'`, 'contract:ledger@1.0.0'],
    ['the lifecycle', VERSION, 'lifecycle', `'RETIRED'`, 'contract:ledger@1.0.0'],
    ['the publisher', VERSION, 'published_by', `'eve'`, 'contract:ledger@1.0.0'],
    ['the effective date', VERSION, 'effective_at', `'2030-01-01T00:00:00.000Z'`, 'contract:ledger@1.0.0'],
    ['the product of a contract', `contract WHERE id = 'orders'`, 'product', `'finance/ledger'`, 'contract:orders'],
    ['a dataset', `binding WHERE contract_id = 'orders'`, 'name', `'/elsewhere'`, 'contract:orders'],
    [
      'the owner of a dataset',
      `binding WHERE contract_id = 'orders'`,
      'product',
      `'finance/ledger'`,
      'contract:orders',
    ],
    ['ports', PRODUCT, 'output_ports', `'[]'`, 'product:retail/orders'],
    ['the text of a product', PRODUCT, 'description', `'x'`, 'product:retail/orders'],
    ['its name', PRODUCT, 'name', `'x'`, 'product:retail/orders'],
    [
      'its publisher',
      `product_revision WHERE product = 'retail/orders'`,
      'published_by',
      `'x'`,
      'product:retail/orders',
    ],
    ['warnings', VERSION, 'warnings', `'[{"code":"X"}]'`, 'contract:ledger@1.0.0'],
    ['its document', `product_revision WHERE product = 'retail/orders'`, 'document', `'x'`, 'product:retail/orders'],
    [
      ...['a claim', `product_port WHERE product = 'retail/orders' AND direction = 'OUT'`, 'contract_id'],
      ...[`'planned'`, 'product:retail/orders'],
    ],
    [
      'an undocumented product',
      `product WHERE ref = 'finance/ledger'`,
      'status',
      `'retired'`,
      'product:finance/ledger',
    ],
    ['an exclusion', 'lineage_event WHERE excluded_by IS NOT NULL', 'excluded_by', `'eve'`, 'exclusion:'],
  ] as const)('differ where %s was changed past the catalog', async (...[, from, column, change, subject]) => {
    const [table = ''] = from.split(' ');
    const where = from.substring(table.length);
    const [before] = await rows(`SELECT ${column} AS value FROM ${from}`);
    await changed(database.url, [`UPDATE ${table} SET ${column} = ${change}${where}`]);
    const { unexplained } = await verify();
    expect(unexplained.map((row) => row.subject).filter((found) => found.startsWith(subject))).toHaveLength(1);
    expect(unexplained).toHaveLength(1);
    const back = where.replaceAll(/excluded_by IS NOT NULL/gu, `excluded_by = 'eve'`);
    await changed(database.url, [`UPDATE ${table} SET ${column} = ${literal(before?.value)}${back}`]);
    expect(await verify()).toMatchObject({ intact: true });
  });

  /** Columns that follow from compared ones. */
  const NOT_COMPARED: readonly string[] = [...['contract.created_at', 'product.created_at', 'product_revision.digest']];
  const changeOf = (name: string, values: readonly string[]): string => {
    if (name === 'model') return `replace(${name}, '"string"', '"number"')`;
    if (values.some((text) => text.startsWith('['))) return `'["changed"]'`;
    return values.every((text) => /^\d*$/u.test(text)) && values.some((text) => text !== '')
      ? `coalesce(${name}, 0) + 1`
      : `coalesce(${name}, '') || 'x'`;
  };
  it('differ where any column of any of their rows was changed past the catalog', async () => {
    const missed: string[] = [];
    let compared = 0;
    const isSqlite = database.url.startsWith('sqlite:');
    const unchecked = isSqlite ? 'PRAGMA foreign_keys = OFF' : 'SET session_replication_role = replica';
    for (const table of [
      'domain',
      'contract',
      'contract_version',
      'binding',
      'product',
      'product_revision',
      'product_port',
    ]) {
      const columns = await rows(
        isSqlite
          ? `SELECT name AS value FROM pragma_table_info('${table}')`
          : `SELECT column_name AS value FROM information_schema.columns WHERE table_name = '${table}'`,
      );
      await changed(database.url, [`CREATE TABLE kept AS SELECT * FROM ${table}`]);
      for (const { value: column } of columns) {
        const name = column ?? '';
        const values = (await rows(`SELECT CAST(${name} AS TEXT) AS value FROM ${table}`)).map(
          (row) => row.value ?? '',
        );
        // One row of several, so that only it differs. JSON stays JSON.
        const change = `UPDATE ${table} SET ${name} = ${changeOf(name, values)}`;
        const where = isSqlite
          ? `rowid = (SELECT max(rowid) FROM ${table})`
          : `ctid = (SELECT max(ctid) FROM ${table})`;
        const isPossible = await changed(database.url, [unchecked, `${change} WHERE ${where}`]).then(
          () => true,
          () => false,
        );
        if (!isPossible) continue;
        compared += 1;
        if ((await verify()).intact) missed.push(`${table}.${name}`);
        await changed(database.url, [unchecked, `DELETE FROM ${table}`, `INSERT INTO ${table} SELECT * FROM kept`]);
      }
      await changed(database.url, ['DROP TABLE kept']);
    }
    expect(missed.filter((column) => !NOT_COMPARED.includes(column))).toEqual([]);
    expect(compared).toBeGreaterThan(40);
    expect(await verify()).toMatchObject({ intact: true });
  }, 120_000);

  it('differ where a version or an exclusion was removed, or a version added', async () => {
    await changed(database.url, [
      `INSERT INTO contract_version (contract_id, revision, version, lifecycle, published_at, published_by, format,
         document, model, model_digest, warnings, effective_at)
       SELECT contract_id, 9, '9.0.0', lifecycle, published_at, published_by, format, document, model, model_digest,
         warnings, effective_at FROM ${VERSION}`,
      `DELETE FROM contract_verdict WHERE contract_id = 'ledger'`,
      `DELETE FROM ${VERSION}`,
      'UPDATE lineage_event SET excluded_at = NULL, excluded_by = NULL, exclusion_reason = NULL',
    ]);
    expect((await verify()).unexplained).toMatchObject([
      { subject: 'contract:ledger', difference: 'CHANGED' },
      { subject: 'contract:ledger@1.0.0', difference: 'MISSING' },
      { subject: 'contract:ledger@9.0.0', difference: 'NOT_RECORDED' },
      { difference: 'MISSING' },
    ]);
  });
});

describeEachDatabase('contracts, products and exclusions of an earlier release', (fresh) => {
  it('are recorded at the upgrade as they are found, and compared from then on', async () => {
    const database = await fresh();
    const store = await database.open();
    await filled(store);
    await store.migrate('0023-contract-looks');
    // As earlier releases recorded them, with other content in their hashes.
    await changed(database.url, [
      `DELETE FROM audit_entry WHERE subject LIKE 'contract:%' OR subject LIKE 'product:%'`,
    ]);
    await changed(database.url, ['DELETE FROM audit_entry WHERE sequence > 1']);
    await store.migrate();
    const verify = async () => value(await auditVerification({ unitOfWork: store.unitOfWork, ids })(admin, {}));
    const { entries, firstBroken, unexplained } = await verify();
    expect({ firstBroken, unexplained }).toEqual({
      firstBroken: null,
      unexplained: [{ subject: 'domain:retail', difference: 'NOT_RECORDED' }],
    });
    // Three contracts with four versions in all, one product with a document, and one exclusion.
    expect(entries).toBe(1 + 3 + 4 + 1 + 1);
    await changed(database.url, [`UPDATE contract_version SET model = '{}' WHERE version = '2.0.0'`]);
    expect((await verify()).unexplained).toContainEqual({ subject: 'contract:ledger@2.0.0', difference: 'CHANGED' });
  }, 60_000);
});
