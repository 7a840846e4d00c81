import { beforeAll, expect, it } from '@jest/globals';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { LineageWarning } from '../../src/core/lineage/event.js';
import { bindingsOf } from '../../src/core/lineage/naming.js';
import type { Evidence } from '../../src/core/quality/check.js';
import type { Store } from '../../src/persistence/index.js';
import { AT, aDomain, aProduct, aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { lineageApp } from '../support/lineage-setup.js';
import { field, model, object, rule } from '../support/quality-models.js';
import { admin, holding, value } from '../support/use-cases.js';

const day = (d: number): string => `2023-10-${String(d)}T00:00:00.000Z`;
const DAY = { from: day(27), to: day(28) };
const finance = holding({ domain: 'finance', role: 'agent' });
const retail = holding({ domain: 'retail', role: 'agent' });
const both = holding({ domain: 'retail', role: 'agent' }, { domain: 'finance', role: 'agent' });

describeEachDatabase('quality facets of events', (fresh) => {
  let store: Store;
  let app: ReturnType<typeof lineageApp>;
  let serial = 0;

  beforeAll(async () => {
    store = await (await fresh()).open();
    app = lineageApp(store);
    await store.unitOfWork.write(({ catalog }) => catalog.insertDomain(aDomain('finance')));
  }, 60_000);

  interface Product {
    readonly id: string;
    readonly file: string;
  }
  /** A contract of one object, which is partitioned by day unless `every` is null. */
  const product = async (every: string | null = 'P1D'): Promise<Product> => {
    serial += 1;
    const [id, ref, file] = [`urn:p/${String(serial)}`, `finance/p${String(serial)}`, `/data/p${String(serial)}`];
    const enough = rule({ ruleId: 'enough', metric: 'rowCount', bound: { operator: 'mustBeGreaterThan', value: 2 } });
    const contract = {
      ...model([object('rows', [field('id', { required: true, unique: true })], { quality: [enough] })], {
        servers: [{ name: 'lake', type: 'local', environment: null, settings: { path: file } }] as never,
        partitioning:
          every === null
            ? null
            : { every, timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
      }),
      ...{ id, version: '1.0.0' },
    };
    await store.unitOfWork.write(async (tx) => {
      await tx.catalog.insertProduct(aProduct(ref));
      await tx.catalog.lockContract(id, ref, ['rows'], AT);
      await tx.catalog.insertVersion(aVersion(id, '1.0.0', 1, { model: contract }));
      await tx.catalog.replaceBindings(id, bindingsOf(contract, ref));
    });
    return { id, file };
  };

  interface Sent {
    readonly type?: string;
    readonly at?: string;
    readonly run?: number;
    readonly nominal?: readonly [string, string] | null;
    readonly as?: 'inputs' | 'outputs';
    readonly assertions?: readonly object[];
    readonly metrics?: object;
  }
  const PASSED = [
    { assertion: 'not_null', column: 'id', success: true, actual: '0', expected: '0' },
    { assertion: 'unique', column: 'id', success: false, actual: '2', expected: '0' },
  ];
  const bodyOf = (file: string, { as = 'inputs', nominal = [day(27), day(28)], ...facts }: Sent): string =>
    JSON.stringify({
      ...{ eventType: facts.type ?? 'COMPLETE', eventTime: facts.at ?? '2023-10-28T02:00:00Z', producer: 'p' },
      run: {
        runId: `0192d3a0-0000-7000-8000-${String(facts.run ?? serial).padStart(12, '0')}`,
        facets: nominal === null ? {} : { nominalTime: { nominalStartTime: nominal[0], nominalEndTime: nominal[1] } },
      },
      job: { namespace: 'dags', name: 'check' },
      [as]: [
        {
          ...{ namespace: 'file', name: file },
          facets: {
            dataQualityAssertions: { assertions: facts.assertions ?? PASSED },
            ...(facts.metrics === undefined ? {} : { dataQualityMetrics: facts.metrics }),
          },
        },
      ],
    });
  const send = async (call: CallContext, { file }: Product, facts: Sent = {}): Promise<string> => {
    const outcome = value(await app.ingestEvent(call, { body: bodyOf(file, facts) }));
    await app.fold();
    return 'id' in outcome ? outcome.id : '';
  };
  const evidence = ({ id }: Product, partition: typeof DAY | null = DAY): Promise<readonly Evidence[]> =>
    store.unitOfWork.read((stores) => stores.evidence.forPartitions(id, [partition]));
  const shown = async (one: Product, partition: typeof DAY | null = DAY): Promise<string[]> =>
    (await evidence(one, partition)).map(({ checkId, outcome, observed }) =>
      [checkId.replace(/^.*#/u, ''), outcome, observed].join(' '),
    );
  const warnings = (id: string): Promise<readonly LineageWarning[]> =>
    store.unitOfWork.read(({ lineage }) => lineage.warningsOf(id));
  const codes = async (id: string): Promise<string[]> => (await warnings(id)).map(({ code }) => code);

  const RESULTS = ['rows.id:required PASS 0', 'rows.id:unique FAIL '];

  it('become evidence of the partition that the run is about', async () => {
    const one = await product();
    const id = await send(finance, one, { metrics: { rowCount: 9, columnMetrics: {} } });
    expect(await shown(one)).toEqual([...RESULTS, 'rows:enough PASS 9']);
    expect(await codes(id)).toEqual([]);
    const [first] = await evidence(one);
    expect(first).toMatchObject({ provenance: 'openlineage', observedAt: '2023-10-28T02:00:00.000Z', rowsTested: 9 });
  });

  it('are recorded once, whichever sender repeats the event, and from the end of the run alone', async () => {
    const one = await product();
    await send(finance, one, { type: 'START', at: '2023-10-28T01:00:00Z' });
    expect(await shown(one)).toEqual([]);
    await send(finance, one);
    await send(finance, one);
    await send(both, one);
    await send(admin, one);
    expect(await shown(one)).toEqual(RESULTS);
    // The tests saw the data at the start of the run, at the latest.
    expect((await evidence(one))[0]?.observedAt).toBe('2023-10-28T01:00:00.000Z');
  });

  it('count where the sender may speak for the domain, and then only once', async () => {
    const one = await product();
    const id = await send(retail, one);
    expect(await shown(one)).toEqual([]);
    expect(await codes(id)).toEqual(['FOREIGN_PRODUCER']);
    await send(finance, one);
    expect(await shown(one)).toEqual(RESULTS);
    const other = await product();
    const producer = { domain: 'finance', jobNamespace: 'dags', allowedAt: AT, allowedBy: 'ada' };
    await store.unitOfWork.write(({ lineage }) => lineage.allowProducer(producer));
    await send(retail, other);
    expect(await shown(other)).toEqual(RESULTS);
    await store.unitOfWork.write(({ lineage }) => lineage.disallowProducer('finance', 'dags'));
  });

  it('of a partitioned contract are a warning without an interval of one partition', async () => {
    const one = await product();
    expect(await codes(await send(finance, one, { nominal: null }))).toEqual(['ASSERTIONS_WITHOUT_PARTITION']);
    const two = await send(finance, one, { nominal: [day(25), day(27)], run: 9000 + serial });
    expect(await codes(two)).toEqual(['ASSERTIONS_WITHOUT_PARTITION']);
    expect(await store.unitOfWork.read((stores) => stores.evidence.newestByCheck(one.id))).toEqual([]);
  });

  it('are about current data where the contract is not partitioned', async () => {
    const one = await product(null);
    await send(finance, one, { nominal: null });
    expect(await shown(one, null)).toEqual(RESULTS);
  });

  it('have seen what their own run wrote, and nothing that was written after the run', async () => {
    const one = await product();
    const before = await store.unitOfWork.read((stores) => stores.evidence.lastSequence());
    await send(finance, one, { as: 'outputs' });
    const [own] = await evidence(one);
    const [change] = await store.unitOfWork.read((stores) => stores.evidence.dataChanges(one.id, [DAY]));
    expect(change?.sequence).toBeGreaterThan(before);
    expect(own?.seenSequence).toBeGreaterThanOrEqual(change?.sequence ?? Infinity);
    await send(finance, one, { as: 'outputs', run: 8000 + serial, at: '2023-10-28T03:00:00Z', assertions: [] });
    const reading = await product();
    await send(finance, reading, { as: 'outputs', run: 7000 + serial, assertions: [] });
    await send(finance, reading, { at: '2023-10-28T01:30:00Z' });
    const [late] = await evidence(reading);
    const [written] = await store.unitOfWork.read((stores) => stores.evidence.dataChanges(reading.id, [DAY]));
    expect(late?.seenSequence).toBeLessThan(written?.sequence ?? 0);
  });

  it('say which of them became no evidence, and why', async () => {
    const one = await product();
    const assertions = [
      { assertion: 'not_null', column: 'other', success: true },
      { assertion: 'unique', column: 'id', success: true },
      { assertion: 'row_count', success: true, actual: '1' },
      { assertion: 'not_null', column: 'id' },
    ];
    const id = await send(finance, one, { assertions });
    expect(await shown(one)).toEqual(['rows.id:unique PASS ']);
    expect((await codes(id)).sort()).toEqual(['CONTRADICTORY_RESULT', 'FACET_IGNORED', 'NO_MATCHING_CHECK']);
    expect((await warnings(id)).find(({ code }) => code === 'NO_MATCHING_CHECK')).toEqual({
      code: 'NO_MATCHING_CHECK',
      pointer: '/inputs/0',
      message: expect.stringContaining('`not_null other`'),
    });
  });

  it('are no evidence of a partition that had not ended', async () => {
    const one = await product();
    const id = await send(finance, one, { at: '2023-10-27T23:00:00Z' });
    expect(await shown(one)).toEqual([]);
    expect(await codes(id)).toEqual(['PARTITION_OPEN']);
  });

  it('of an excluded event are older than the data, and are not recorded again when it counts again', async () => {
    const one = await product();
    const id = await send(finance, one);
    value(await app.excludeEvent(admin, { id, reason: 'wrong environment' }));
    const [first] = await evidence(one);
    const [change] = await store.unitOfWork.read((stores) => stores.evidence.dataChanges(one.id, [DAY]));
    expect(first?.seenSequence).toBeLessThan(change?.sequence ?? 0);
    value(await app.restoreEvent(admin, { id, reason: 'right' }));
    await app.fold();
    expect(await shown(one)).toEqual(RESULTS);
  });
});
