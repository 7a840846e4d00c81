import { beforeAll, expect, it } from '@jest/globals';
import type { Binding } from '../../src/app/ports/catalog-store.js';
import type { Transaction } from '../../src/app/ports/unit-of-work.js';
import type { Store } from '../../src/persistence/index.js';
import { AT, aDocument, aDomain, aProduct, aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';

describeEachDatabase('the catalog store', (fresh) => {
  let store: Store;
  const write = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => store.unitOfWork.write(work);

  beforeAll(async () => {
    store = await (await fresh()).open();
    await write(async ({ catalog }) => {
      for (const name of ['finance', 'emea.finance', 'retail']) await catalog.insertDomain(aDomain(name));
      for (const ref of ['finance/ledger', 'finance/consolidation', 'retail/basket']) {
        await catalog.insertProduct(aProduct(ref));
      }
    });
  });

  it('stores every property of a domain', async () => {
    const domain = aDomain('plant', { title: 'Werk', description: 'Öl ☃ \u0001', owners: ['a@x', 'b@x'] });
    await write(({ catalog }) => catalog.insertDomain(domain));
    expect(await store.unitOfWork.read(({ catalog }) => catalog.domainsByName(['plant', 'unknown']))).toEqual([domain]);
  });

  it('pages by name with a total count and a last page', async () => {
    const names: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page = await store.unitOfWork.read(({ catalog }) => catalog.domains({ first: 2, after }));
      expect(page.totalCount).toBe(4);
      names.push(...page.items.map(({ node }) => node.name));
      after = page.items.at(-1)?.cursor ?? null;
      more = page.hasNextPage;
    }
    expect(names).toEqual(['emea.finance', 'finance', 'plant', 'retail']);
  });

  it('replaces a product with its next revision and finds products by their ports', async () => {
    const ledger = aProduct('finance/ledger', {
      title: 'Ledger',
      status: 'active',
      revision: 1,
      outputPorts: [
        { name: 'table', contractId: 'ledger-id', version: '1.0.0', description: null, type: 'tables' },
        { name: 'planned', contractId: null, version: null, description: null, type: null },
      ],
    });
    const consolidation = aProduct('finance/consolidation', {
      revision: 1,
      inputPorts: [{ name: 'in', contractId: 'ledger-id', version: null, dependency: 'hard', mapper: 'cover' }],
    });
    await write(async ({ catalog }) => {
      expect(await catalog.insertProduct(ledger)).toBe(false);
      await catalog.updateProduct(ledger, aDocument('d1'));
      await catalog.updateProduct(consolidation, aDocument('d2'));
    });
    await store.unitOfWork.read(async ({ catalog }) => {
      expect(await catalog.productsByRef(['finance/ledger'])).toEqual([ledger]);
      expect(await catalog.productDigest('finance/ledger')).toBe('d1');
      expect(await catalog.productDigest('retail/basket')).toBeNull();
      expect(await catalog.productByOutputContract('ledger-id')).toBe('finance/ledger');
      expect(await catalog.productByOutputContract('other')).toBeNull();
      expect(await catalog.productsByInputContract(['ledger-id'])).toEqual([consolidation]);
      expect((await catalog.products({ domain: 'finance' })).items.map(({ node }) => node.ref)).toEqual([
        'finance/consolidation',
        'finance/ledger',
      ]);
    });
  });

  it('assigns a contract id to one product under the first free name', async () => {
    await write(async ({ catalog }) => {
      const lock = (id: string, product: string, ...names: string[]) => catalog.lockContract(id, product, names, AT);
      expect(await lock('a', 'finance/ledger', 'orders')).toEqual({
        product: 'finance/ledger',
        name: 'orders',
        created: true,
      });
      expect(await lock('a', 'retail/basket', 'x')).toEqual({
        product: 'finance/ledger',
        name: 'orders',
        created: false,
      });
      expect(await lock('b', 'finance/ledger', 'orders', 'b')).toMatchObject({ name: 'b', created: true });
      expect(await lock('c', 'finance/ledger', 'orders', 'b')).toBeNull();
    });
  });

  it('stores versions byte for byte, orders them by revision and finds the highest and the active ones', async () => {
    const versions = [
      aVersion('v', '1.9.0', 1, { warnings: [issue] }),
      aVersion('v', '1.10.0', 2, { comment: 'ten', format: 'JSON' }),
      aVersion('v', '1.9.1', 3),
      aVersion('v', '2.0.0-rc.1', 4, { lifecycle: 'PROPOSED' }),
    ];
    await write(async ({ catalog }) => {
      await catalog.lockContract('v', 'finance/ledger', ['v'], AT);
      for (const version of versions) await catalog.insertVersion(version);
      await catalog.insertVerdict({ contractId: 'v', revision: 1, against: null, diff: null });
    });
    await store.unitOfWork.read(async ({ catalog }) => {
      expect(await catalog.versionsOf('v')).toEqual(versions);
      expect(await catalog.version('v', '1.9.1')).toEqual(versions[2]);
      expect(await catalog.version('v', '9.9.9')).toBeNull();
      expect(await catalog.contractsById(['v'])).toEqual([
        {
          id: 'v',
          ref: 'finance/ledger/v',
          product: 'finance/ledger',
          name: 'v',
          latestVersion: '2.0.0-rc.1',
          revisionCount: 4,
        },
      ]);
      expect((await catalog.versionHeads(['v'])).map(({ version }) => version)).toEqual([
        '1.9.0',
        '1.10.0',
        '1.9.1',
        '2.0.0-rc.1',
      ]);
      expect((await catalog.activeVersions()).map(({ version }) => version)).toEqual(['1.10.0']);
      expect(await catalog.countVersions()).toBe(4);
    });
  });

  it('rejects a duplicate revision or version', async () => {
    await write(({ catalog }) => catalog.lockContract('w', 'finance/ledger', ['w'], AT));
    await write(({ catalog }) => catalog.insertVersion(aVersion('w', '1.0.0', 1)));
    await expect(write(({ catalog }) => catalog.insertVersion(aVersion('w', '1.0.1', 1)))).rejects.toThrow();
    await expect(write(({ catalog }) => catalog.insertVersion(aVersion('w', '1.0.0', 2)))).rejects.toThrow();
    expect(await store.unitOfWork.read(({ catalog }) => catalog.versionsOf('w'))).toHaveLength(1);
  });

  it('replaces bindings and finds them by dataset, contract and product', async () => {
    const binding = (object: string, name: string): Binding => ({
      contractId: 'w',
      object,
      server: 'prod',
      product: 'finance/ledger',
      namespace: 'file',
      name,
    });
    await write(({ catalog }) => catalog.replaceBindings('w', [binding('old', 'data/old')]));
    const bindings = [binding('a', 'data/a'), binding('b', 'data/b')];
    await write(async ({ catalog }) => {
      await catalog.lockBindings();
      await catalog.replaceBindings('w', bindings);
    });
    await store.unitOfWork.read(async ({ catalog }) => {
      expect(await catalog.allBindings()).toEqual(bindings);
      expect(await catalog.bindingsOfContracts(['w'])).toEqual(bindings);
      expect(await catalog.bindingsOfProducts(['finance/ledger', 'retail/basket'])).toEqual(bindings);
      expect(
        await catalog.bindingsOfDatasets([
          { namespace: 'file', name: 'data/b' },
          { namespace: 's3://x', name: 'data/a' },
        ]),
      ).toEqual([bindings[1]]);
    });
  });
});

const issue = {
  code: 'NOT_FOUND',
  severity: 'warning',
  message: 'm',
  pointer: '/a',
  line: 1,
  column: 2,
  help: null,
} as const;
