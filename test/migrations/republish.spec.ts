import { expect, it } from '@jest/globals';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { LineageIndex } from '../../src/graph/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { inOneSnapshot } from '../support/raw-sql.js';
import { admin, value } from '../support/use-cases.js';

const DOCUMENT = `apiVersion: v3.2.0
kind: DataContract
id: ledger
version: 1.0.0
status: active
name: ledger
schema:
  - name: entries
    properties:
      - { name: id, logicalType: string, required: true, primaryKey: true, primaryKeyPosition: 1 }
      - { name: booked_at, logicalType: timestamp }
customProperties:
  - property: concordat.grid
    value: { every: P1D, timezone: Europe/Berlin, column: booked_at }
`;

/** The digest that the release before `0007-partition-names` stored for the document. */
const DIGEST_BEFORE = '17b0d0356a905721a369cc4e2da618b296bbcc9caf0c1095066a663d3668e7d3';

interface StoredModel {
  readonly model: string;
  readonly model_digest: string;
}

describeEachDatabase('a contract that was published before 0007-partition-names', (fresh) => {
  it('is unchanged when its text is published again', async () => {
    const database = await fresh('empty');
    const store = await database.open();
    const { signals, unitOfWork } = store;
    const graph = new LineageIndex(unitOfWork, signals);
    const ports = {
      unitOfWork,
      signals,
      graph,
      clock: fixedClock(AT),
      ids: systemIds,
      activeContracts: new ActiveContracts(systemIds),
    };
    const publish = publishContract(ports);
    const stored = async (): Promise<StoredModel | undefined> => {
      const statement = "SELECT model, model_digest FROM contract_version WHERE contract_id = 'ledger'";
      const rows = await inOneSnapshot(database.url, (reader) => reader.rows<StoredModel>(statement));
      expect(rows).toHaveLength(1);
      return rows[0];
    };
    value(await registerDomain(ports)(admin, { name: 'finance' }));
    const first = value(await publish(admin, { document: DOCUMENT, product: 'finance/ledger' }));
    expect(first.kind).toBe('PUBLISHED');
    const published = await stored();

    // The row as the release before had stored it: its key of the model, and its digest.
    await store.migrate('0006-newest-evidence');
    const before = await stored();
    expect(before?.model_digest).toBe(DIGEST_BEFORE);
    expect(JSON.parse(before?.model ?? '')).toMatchObject({ grid: { every: 'P1D', column: 'booked_at' } });
    expect(JSON.parse(before?.model ?? '')).not.toHaveProperty('partitioning');

    await store.migrate();
    expect((await stored())?.model_digest).toBe(published?.model_digest);
    const again = value(await publish(admin, { document: DOCUMENT, product: 'finance/ledger' }));
    expect(again.kind).toBe('UNCHANGED');
    const renamed = DOCUMENT.replace('concordat.grid', 'concordat.partitioning');
    expect(value(await publish(admin, { document: renamed, product: 'finance/ledger' })).kind).toBe('UNCHANGED');
  });
});
