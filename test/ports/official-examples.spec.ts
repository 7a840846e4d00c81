import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { contractVersion } from '../../src/app/catalog/contract-versions.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { LineageIndex } from '../../src/graph/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { admin, value } from '../support/use-cases.js';

const ROOT = new URL('../corpus/odcs/', import.meta.url);
const examples = ['v3.1.0/examples', 'v3.2.0/examples'].flatMap((folder) =>
  (readdirSync(new URL(folder, ROOT), { recursive: true }) as string[])
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort(),
);

/** 22 of them share one id, so each is published in its own catalog, which has only a domain. */
describeEachDatabase('the official examples', (fresh) => {
  const published: string[] = [];

  describe.each(examples)('%s', (file) => {
    it('is published and returned byte for byte', async () => {
      const { signals, unitOfWork } = await (await fresh()).open();
      const ids = systemIds;
      const ports = {
        unitOfWork,
        ids,
        activeContracts: new ActiveContracts(systemIds),
        clock: fixedClock(AT),
        graph: new LineageIndex(unitOfWork, signals),
      };
      value(await registerDomain(ports)(admin, { name: 'finance' }));
      const document = readFileSync(new URL(file, ROOT), 'utf8');

      const first = value(await publishContract(ports)(admin, { document, product: 'finance/example' }));
      if (first.kind !== 'PUBLISHED') throw new Error(JSON.stringify(first));
      expect(first).toMatchObject({ dryRun: false, diff: null, version: { revision: 1, product: 'finance/example' } });
      const { contractId: ref, version } = first.version;
      const kept = value(await contractVersion(ports)(admin, { ref, version }));
      expect(kept?.document).toBe(document);

      const again = value(await publishContract(ports)(admin, { document, product: 'finance/example' }));
      expect(again).toEqual({ kind: 'UNCHANGED', version: kept });
      published.push(file);
    }, 30_000);
  });

  afterAll(() => expect(published).toHaveLength(46));
});
