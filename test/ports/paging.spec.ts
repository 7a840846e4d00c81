import type { Page, PageRequest, TwoWayPageRequest } from '../../src/app/ports/page.js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { audit } from '../../src/app/governance/list-audit.js';
import { evidence } from '../../src/app/checks/list-evidence.js';
import { contracts } from '../../src/app/catalog/contracts.js';
import { domains } from '../../src/app/catalog/domains.js';
import { ListedCatalog } from '../../src/app/catalog/listed-catalog.js';
import { products } from '../../src/app/health/list-products.js';
import type { AppError } from '../../src/app/shared/errors.js';
import type { Evidence } from '../../src/core/quality/check.js';
import type { Result } from '../../src/core/shared/result.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { LineageIndex } from '../../src/graph/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { DAY, addProduct, recordOutcome } from '../support/mesh.js';
import { odcs } from '../support/odcs.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const DAY_BEFORE = { from: '2023-10-26T00:00:00.000Z', to: '2023-10-27T00:00:00.000Z' };

type List = (page: PageRequest) => Promise<Result<Page<unknown>, AppError>>;

describeEachDatabase('a list', (fresh) => {
  const lists: Record<string, List> = {};

  beforeAll(async () => {
    const { signals, unitOfWork } = await (await fresh()).open();
    const graph = new LineageIndex(unitOfWork, signals);
    const ports = {
      unitOfWork,
      signals,
      graph,
      clock: fixedClock(AT),
      ids: systemIds,
      activeContracts: new ActiveContracts(systemIds),
      listedCatalog: new ListedCatalog(),
    };
    for (const name of ['a', 'b', 'c']) {
      value(await registerDomain(ports)(admin, { name }));
      value(await publishContract(ports)(admin, { document: odcs({ id: name }), product: `${name}/${name}` }));
    }
    await unitOfWork.write(async (tx) => {
      const model = await addProduct(tx, 'finance/ledger');
      for (const day of [DAY, DAY_BEFORE, DAY]) await recordOutcome(tx, model, day, 'PASS');
    });
    Object.assign(lists, {
      domains: (page) => domains(ports)(admin, page),
      products: (page) => products(ports)(admin, page),
      'products by consumers': (page) =>
        products(ports)(admin, { ...page, order: { by: 'CONSUMERS', descending: true } }),
      contracts: (page) => contracts(ports)(admin, page),
      evidence: (page) => evidence(ports)(admin, { ...page, product: 'finance/ledger' }),
      audit: (page) => audit(ports)(admin, page),
    } satisfies Record<string, List>);
  });

  const list = (name: string): List => lists[name] as List;

  describe('of evidence', () => {
    const days = async (options: object): Promise<readonly (string | undefined)[]> => {
      const page = value(await list('evidence')({ first: 500, ...options }));
      const from = page.items.map(({ node }) => (node as Evidence).partition?.from);
      return from.filter((day, index) => day !== from[index - 1]);
    };

    it('starts with the newest partition when all evidence has one time, in any order of recording', async () => {
      expect(await days({})).toEqual([DAY.from, DAY_BEFORE.from]);
    });

    it('can be limited to one partition by its label', async () => {
      expect(await days({ partition: '2023-10-26' })).toEqual([DAY_BEFORE.from]);
    });
  });

  describe('of audit entries, read backward,', () => {
    const backward = (page: TwoWayPageRequest) => list('audit')(page);

    it('has every entry once over its pages, each page in the order of the chain', async () => {
      const whole = value(await list('audit')({ first: 500 })).items.map(({ node }) => node);
      const paged: unknown[] = [];
      for (let before: string | null = null, more = true; more;) {
        const page: Page<unknown> = value(await backward({ last: 2, before }));
        expect([page.items.length <= 2, page.hasNextPage, page.totalCount]).toEqual([true, false, whole.length]);
        paged.unshift(...page.items.map(({ node }) => node));
        before = page.items[0]?.cursor ?? null;
        more = page.hasPreviousPage === true;
      }
      expect(whole.length).toBeGreaterThan(4);
      expect(paged).toEqual(whole);
    });

    it('is empty for 0 entries, and rejects contradictory arguments', async () => {
      expect(value(await backward({ last: 0 })).items).toEqual([]);
      // An empty `before` is the end, as an empty `after` is the beginning.
      expect(value(await backward({ last: 500, before: '' }))).toEqual(value(await backward({ last: 500 })));
      expect(failureOf(await backward({ last: -1 })).code).toBe('INVALID_INPUT');
      expect(failureOf(await backward({ last: 1, before: 'x' })).code).toBe('BAD_CURSOR');
      expect(failureOf(await backward({ last: 1, first: 1 })).code).toBe('INVALID_INPUT');
    });
  });

  const names = ['domains', 'products', 'products by consumers', 'contracts', 'evidence', 'audit'];
  describe.each(names)('of %s', (name) => {
    it('has every entry once over its pages', async () => {
      const whole = value(await list(name)({ first: 500 }));
      expect(whole.totalCount).toBeGreaterThanOrEqual(3);
      const paged: unknown[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page: Page<unknown> = value(await list(name)({ first: 2, after }));
        paged.push(...page.items.map(({ node }) => node));
        after = page.items.at(-1)?.cursor ?? null;
        more = page.hasNextPage;
      }
      expect(paged).toEqual(whole.items.map(({ node }) => node));
      expect(paged).toHaveLength(whole.totalCount);
    });

    it.each(['nonsense', '-1', '3', '%%%', 'enp6', '99999999999999999999'])(
      'rejects the cursor `%s` instead of returning an empty page',
      async (after) => {
        expect(failureOf(await list(name)({ after }))).toMatchObject({ kind: 'Invalid', code: 'BAD_CURSOR' });
      },
    );

    it('rejects a negative number of entries, and is empty for 0', async () => {
      expect(failureOf(await list(name)({ first: -1 })).kind).toBe('Invalid');
      expect(value(await list(name)({ first: 0 }))).toMatchObject({ items: [], hasNextPage: true });
    });
  });
});
