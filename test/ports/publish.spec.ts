import type { PublishContractOutcome } from '../../src/app/catalog/publish-outcomes.js';
import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { App } from '../../src/app/build-app.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { PublishContractInput } from '../../src/app/catalog/publish-contract.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { auditVerification } from '../../src/app/governance/verify-audit.js';
import { contractDiff } from '../../src/app/catalog/diff-contract.js';
import { contract } from '../../src/app/catalog/contracts.js';
import { contractVersion, contractVersions } from '../../src/app/catalog/contract-versions.js';
import { contractPublished } from '../../src/app/catalog/contract-published.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aProduct } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent, lineageApp } from '../support/lineage-setup.js';
import { type OdcsFacts, odcs } from '../support/odcs.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

describeEachDatabase('publishing a contract', (fresh) => {
  let store: Store;
  let publish: App['commands']['publishContract'];
  let ports: Pick<Store, 'unitOfWork' | 'signals'> & {
    clock: ReturnType<typeof fixedClock>;
    ids: typeof systemIds;
    graph: LineageIndex;
    activeContracts: ActiveContracts;
  };
  /** Each test has its own contract id, since they share one database. */
  let id: string;
  let count = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
    const { signals, unitOfWork } = store;
    const graph = new LineageIndex(unitOfWork, signals);
    ports = {
      unitOfWork,
      signals,
      graph,
      clock: fixedClock(AT),
      ids: systemIds,
      activeContracts: new ActiveContracts(systemIds),
    };
    publish = publishContract(ports);
    for (const name of ['finance', 'retail']) value(await registerDomain(ports)(admin, { name }));
  });
  beforeEach(() => {
    id = `contract-${String(++count)}`;
  });

  const put = async (
    facts: OdcsFacts,
    input: Partial<PublishContractInput> = {},
    context: CallContext = admin,
  ): Promise<PublishContractOutcome> =>
    value(await publish(context, { document: odcs({ id, ...facts }), product: `finance/${id}`, ...input }));

  /** A product of retail offers the contract before it is published. */
  const claim = () =>
    store.unitOfWork.write(async ({ catalog }) => {
      const output = { name: 'out', contractId: id, version: null, description: null, type: null };
      await catalog.insertProduct(aProduct(`retail/${id}`, { outputPorts: [output] }));
    });

  const rows = () =>
    store.unitOfWork.read(async ({ catalog, audit, outbox }) => ({
      versions: await catalog.countVersions(),
      audit: await audit.count(),
      outbox: await outbox.countPending(),
    }));

  it('writes version, verdict, audit and outbox rows together, and creates the product', async () => {
    const before = await rows();
    const outcome = await put({}, { comment: 'first' });
    expect(outcome).toMatchObject({
      kind: 'PUBLISHED',
      dryRun: false,
      diff: null,
      version: {
        contractId: id,
        product: `finance/${id}`,
        contractRef: `finance/${id}/${id}`,
        version: '1.0.0',
        revision: 1,
        lifecycle: 'ACTIVE',
        publishedAt: AT,
        publishedBy: 'local',
        comment: 'first',
        format: 'YAML',
        document: odcs({ id }),
      },
    });
    expect(await rows()).toEqual({
      versions: before.versions + 1,
      audit: before.audit + 2,
      outbox: before.outbox + 1,
    });
    const [product] = await store.unitOfWork.read(({ catalog }) => catalog.productsByRef([`finance/${id}`]));
    expect(product).toEqual(aProduct(`finance/${id}`));
  });

  it('reports an equal model in any text as unchanged, and writes nothing', async () => {
    const first = await put({});
    const before = await rows();
    const again = await put({}, { document: `# a comment\n${odcs({ id })}\n` });
    expect(again).toEqual({ kind: 'UNCHANGED', version: first.kind === 'PUBLISHED' ? first.version : null });
    expect(await rows()).toEqual(before);
  });

  it('reports a conflict with the differences for the same version with another model', async () => {
    await put({});
    const before = await rows();
    const outcome = await put({ fields: ['id', 'total'] });
    expect(outcome).toMatchObject({ kind: 'VERSION_EXISTS', contractId: id, version: '1.0.0', next: '1.1.0' });
    expect(outcome).toMatchObject({ diff: { required: 'MINOR', changes: [{ code: 'FIELD_ADDED', affected: [] }] } });
    expect(await rows()).toEqual(before);
  });

  it('rejects a breaking change without a MAJOR version bump and names declared consumers', async () => {
    await put({ fields: ['id', 'total'] });
    await store.unitOfWork.write(async ({ catalog }) => {
      const reader = aProduct(`retail/reader-${id}`, {
        revision: 1,
        inputPorts: [{ name: 'in', contractId: id, version: null, dependency: 'hard', mapper: null }],
      });
      await catalog.insertProduct(reader);
    });
    const outcome = await put({ version: '1.1.0', fields: ['id'] });
    expect(outcome).toMatchObject({
      kind: 'INCOMPATIBLE',
      against: '1.0.0',
      proposed: '1.1.0',
      next: '2.0.0',
      diff: {
        required: 'MAJOR',
        compatible: false,
        changes: [{ code: 'FIELD_REMOVED', affected: [{ consumer: `retail/reader-${id}`, provenance: 'DECLARED' }] }],
      },
    });
    expect(await put({ version: '2.0.0', fields: ['id'] })).toMatchObject({
      kind: 'PUBLISHED',
      version: { revision: 2 },
    });
  });

  it('names observed consumers of a change beside declared ones', async () => {
    await put({ fields: ['id', 'total'], path: `data/${id}` });
    await put({ id: `${id}-mart`, path: `data/${id}-mart` }, { product: `retail/${id}` });
    const { fold, ingestEvents } = lineageApp(store);
    const event = (run: string, job: string, inputs: string[], outputs?: string[]): string =>
      anEvent({ at: AT, run: `${String(count)}${run}`, job: `${job}-${id}`, inputs, ...(outputs && { outputs }) });
    const bodies = [
      event('1', 'clean', [`data/${id}`], [`data/${id}-scratch`]),
      event('2', 'load', [`data/${id}-scratch`], [`data/${id}-mart`]),
      event('3', 'feed', [`data/${id}`], [`data/${id}-mart`]),
      event('4', 'report', [`data/${id}`]),
      event('5', 'elsewhere', ['data/other']),
    ];
    value(await ingestEvents(admin, { bodies }));
    await fold();
    const seen = [`dags/clean-${id}`, `dags/report-${id}`, `retail/${id}`];
    const affected = seen.map((consumer) => ({ consumer, column: null, provenance: 'OBSERVED' }));
    const next = { version: '1.1.0', fields: ['id'], path: `data/${id}` };
    expect(await put(next)).toMatchObject({ kind: 'INCOMPATIBLE', diff: { changes: [{ affected }] } });
    const document = odcs({ id, ...next });
    const diff = value(await contractDiff(ports)(admin, { ref: id, from: '1.0.0', document }));
    expect(diff).toMatchObject({ changes: [{ code: 'FIELD_REMOVED', affected }] });
    expect(await put({ ...next, version: '2.0.0' })).toMatchObject({ diff: { changes: [{ affected }] } });
    const harmless = await put({ version: '2.1.0', fields: ['id', 'note'], path: `data/${id}` });
    expect(harmless).toMatchObject({ diff: { changes: [{ code: 'FIELD_ADDED', affected: [] }] } });
  });

  it('numbers revisions without gaps and derives superseded versions', async () => {
    await put({});
    await put({ version: '1.1.0', fields: ['id', 'a'] });
    await put({ version: '2.0.0-rc.1', fields: ['id', 'a'] });
    await put({ version: '2.0.0', fields: ['id'] });
    await put({ version: '1.0.1' });
    const shown = value(await contractVersions(ports)(admin, { ref: `finance/${id}` }));
    expect(shown.map(({ version, revision, lifecycle }) => [version, revision, lifecycle])).toEqual([
      ['2.0.0', 4, 'ACTIVE'],
      ['2.0.0-rc.1', 3, 'PROPOSED'],
      ['1.1.0', 2, 'ACTIVE'],
      ['1.0.1', 5, 'SUPERSEDED'],
      ['1.0.0', 1, 'SUPERSEDED'],
    ]);
    expect(value(await contractVersion(ports)(admin, { ref: id }))?.version).toBe('2.0.0');
    expect(value(await contractVersion(ports)(admin, { ref: id, version: '1.0.1' }))?.revision).toBe(5);
    expect(value(await contractVersion(ports)(admin, { ref: id, version: '9.0.0' }))).toBeNull();
    const diff = value(await contractDiff(ports)(admin, { ref: id, from: '1.1.0', to: '2.0.0' }));
    expect(diff).toMatchObject({ required: 'MAJOR', compatible: false });
    const unknown = failureOf(await contractDiff(ports)(admin, { ref: id, from: '1.1.0', to: '3.0.0' }));
    expect(unknown.help).toBe('Its versions: `1.0.0`, `1.1.0`, `2.0.0-rc.1`, `2.0.0`, `1.0.1`.');
  });

  it('finds the owner by domain and product, or reports that nothing names one', async () => {
    const placed = await put({ domain: 'Finance', dataProduct: `Quarterly ${id}` }, { product: null });
    expect(placed).toMatchObject({
      kind: 'PUBLISHED',
      version: { product: `finance/quarterly_${id}` },
    });
    id = `${id}-b`;
    expect(await put({}, { product: null })).toMatchObject({ kind: 'INVALID', issues: [{ code: 'NO_PRODUCT' }] });
    expect(await put({ domain: 'atlantis', dataProduct: 'x' }, { product: null })).toMatchObject({
      kind: 'INVALID',
      issues: [{ code: 'UNKNOWN_DOMAIN', line: 6 }],
    });
  });

  it('shows where a mesh card names a domain that is not registered', async () => {
    const document = `data_product:\n  name: ${id}\n  domain: atlantis\n  port:\n    protocol: kafka\n    topic: a.b\n`;
    expect(value(await publish(admin, { document }))).toMatchObject({
      kind: 'INVALID',
      issues: [{ code: 'UNKNOWN_DOMAIN', pointer: '/data_product/domain', line: 3, column: 11, endColumn: 19 }],
    });
  });

  it.each([
    ['its domain names no other product', { domain: 'retail', dataProduct: 'other' }],
    ['it names no domain', {}],
  ])('gives a document to the product whose output port claims its id, where %s', async (_case, owner) => {
    await claim();
    expect(await put(owner, { product: null })).toMatchObject({ version: { product: `retail/${id}` } });
  });

  it('lets no output port of another domain outrank the domain of a document', async () => {
    await claim();
    const own = { domain: 'finance', dataProduct: 'own' };
    expect(await put(own, { product: null })).toMatchObject({ kind: 'PUBLISHED', version: { product: 'finance/own' } });
    expect(await put({ ...own, version: '1.0.1' }, { product: null })).toMatchObject({
      version: { product: 'finance/own' },
    });
  });

  it('gives a document that names its domain only to no product of another domain', async () => {
    await claim();
    expect(await put({ domain: 'finance' }, { product: null })).toMatchObject({
      kind: 'INVALID',
      issues: [{ code: 'NO_PRODUCT' }],
    });
  });

  it('rejects a contract id of another product and creates no product', async () => {
    await put({});
    const error = failureOf(await publish(admin, { document: odcs({ id }), product: `retail/${id}` }));
    expect(error).toMatchObject({ kind: 'Conflict', code: 'CONTRACT_ID_TAKEN' });
    expect(await store.unitOfWork.read(({ catalog }) => catalog.productsByRef([`retail/${id}`]))).toEqual([]);
  });

  it('rejects a dataset that a contract of another product binds, at the server entry', async () => {
    await put({ path: `data/${id}` });
    const other = { document: odcs({ id: `${id}-2`, path: `data/${id}` }), product: `retail/${id}` };
    expect(value(await publish(admin, other))).toMatchObject({
      kind: 'INVALID',
      issues: [{ code: 'DATASET_BOUND_TWICE', pointer: '/servers/0', line: 7 }],
    });
  });

  it('treats files that differ only by variables as datasets of their products', async () => {
    expect(await put({ path: '${SALES_DIR}/orders' })).toMatchObject({
      kind: 'PUBLISHED',
      version: {
        warnings: [{ code: 'UNRESOLVED_VARIABLE', pointer: '/servers/0/path', line: 9, column: 11 }],
      },
    });
    const other = { document: odcs({ id: `${id}-2`, path: '${STOCK_DIR}/orders' }), product: `retail/${id}` };
    expect(value(await publish(admin, other)).kind).toBe('PUBLISHED');
  });

  it('writes nothing in a dry run, and answers like the publish', async () => {
    const before = await rows();
    expect(await put({}, { dryRun: true })).toMatchObject({
      kind: 'PUBLISHED',
      dryRun: true,
      version: { revision: 1, contractRef: `finance/${id}/${id}` },
    });
    expect(await rows()).toEqual(before);
    expect(value(await contract(ports)(admin, { ref: id }))).toBeNull();
  });

  it('answers an ambiguous reference with the candidates', async () => {
    await put({ id: `${id}-a`, name: 'Orders' });
    await put({ id: `${id}-b`, name: 'Returns' });
    const error = failureOf(await contract(ports)(admin, { ref: `finance/${id}` }));
    expect(error.code).toBe('AMBIGUOUS_REFERENCE');
    expect(error.message).toContain(`\`finance/${id}/orders\`, \`finance/${id}/returns\``);
    expect(value(await contract(ports)(admin, { ref: `finance/${id}/returns` }))?.id).toBe(`${id}-b`);
  });

  it('requires the role in the owning domain', async () => {
    const input = { document: odcs({ id }), product: `finance/${id}` };
    for (const context of [
      holding(),
      holding({ domain: 'finance', role: 'viewer' }),
      holding({ domain: 'retail', role: 'owner' }),
    ]) {
      expect(failureOf(await publish(context, input)).kind).toBe('Forbidden');
    }
    expect(value(await publish(holding({ domain: 'finance', role: 'editor' }), input)).kind).toBe('PUBLISHED');
  });

  it('notifies subscribers of the domain after the commit', async () => {
    const stream = value(await contractPublished(ports)(admin, 'finance'));
    const elsewhere = value(await contractPublished(ports)(admin, 'retail'));
    const withoutRole = { ...holding(), actor: { subject: 'x', admin: false, grants: [] } };
    expect(failureOf(await contractPublished(ports)(withoutRole, 'finance')).kind).toBe('Forbidden');
    const next = stream.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await put({});
    expect(await next).toMatchObject({ done: false, value: { contractId: id, version: '1.0.0', lifecycle: 'ACTIVE' } });
    const idle = elsewhere.next();
    await Promise.all([stream.return?.(), elsewhere.return?.()]);
    expect(await idle).toMatchObject({ done: true });
  });

  it('leaves an intact audit chain', async () => {
    const verification = value(await auditVerification(ports)(admin, {}));
    expect(verification.firstBroken).toBeNull();
    // These products were written past the use cases.
    expect(verification.unexplained.filter(({ subject }) => !subject.startsWith('product:retail/'))).toEqual([]);
    expect(verification.entries).toBeGreaterThan(10);
  });
});
