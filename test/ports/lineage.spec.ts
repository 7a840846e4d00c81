import type { LineageAnswer } from '../../src/core/lineage/lineage-answer.js';
import { expect, it } from '@jest/globals';
import { NO_CHANGES } from '../../src/app/ports/lineage-store.js';
import { AT, aProduct, aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct, anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const day = (d: number): string => `2023-10-${String(d).padStart(2, '0')}T00:00:00.000Z`;
const file = (name: string) => ({ kind: 'DATASET' as const, namespace: 'file', name });
const trust = { domain: 'd', jobNamespaces: new Set<string>() };
describeEachDatabase('lineage', (fresh) => {
  const open = async () => lineageApp(await (await fresh()).open());

  it('stores an event once, however often and in whatever JSON spelling it is sent', async () => {
    const app = await open();
    const event = anEvent({ at: '2023-10-28T02:00:00Z', run: '1', job: 'j' });
    const spelled = JSON.stringify({ ...(JSON.parse(event) as object) }, null, 2);
    const first = value(await app.ingestEvent(admin, { body: event }));
    expect(first.kind).toBe('STORED');
    expect(value(await app.ingestEvent(admin, { body: spelled }))).toEqual({ ...first, kind: 'DUPLICATE' });
    const many = await Promise.all(Array.from({ length: 50 }, () => app.ingestEvent(admin, { body: event })));
    expect(new Set(many.map((each) => value(each).kind))).toEqual(new Set(['DUPLICATE']));
    expect(await app.unitOfWork.read((stores) => stores.lineage.countRaw())).toBe(1);
  });

  it('decides each event of a batch separately', async () => {
    const app = await open();
    const good = anEvent({ at: '2023-10-28T02:00:00Z', run: '1', job: 'j' });
    const kinds = value(await app.ingestEvents(admin, { bodies: [good, '{', '{"a":1}', good] })).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['STORED', 'REJECTED', 'REJECTED', 'DUPLICATE']);
    expect(await app.unitOfWork.read((stores) => stores.lineage.countUnfolded())).toBe(1);
  });

  it('requires a role that allows sending events', async () => {
    const app = await open();
    const body = anEvent({ at: '2023-10-28T02:00:00Z', run: '1', job: 'j' });
    const viewer = holding({ domain: 'finance', role: 'viewer' });
    expect(failureOf(await app.ingestEvent(viewer, { body })).kind).toBe('Forbidden');
    expect(failureOf(await app.lineage(holding(), { of: file('a'), direction: 'UPSTREAM' })).kind).toBe('Forbidden');
  });

  it('folds events into datasets, jobs, runs and edges, and answers from them', async () => {
    const app = await open();
    await app.ingestEvents(admin, {
      bodies: [
        anEvent({ at: '2023-10-28T01:00:00Z', run: '1', job: 'load', inputs: ['raw'], outputs: ['clean'] }),
        anEvent({ at: '2023-10-28T02:00:00Z', run: '2', job: 'join', inputs: ['clean', 'other'], outputs: ['mart'] }),
      ],
    });
    await app.fold();
    const answer = value(await app.lineage(admin, { of: file('raw'), direction: 'DOWNSTREAM' }));
    expect(answer.nodes.map(({ depth, id }) => `${String(depth)} ${id}`)).toEqual([
      '0 dataset:file|raw',
      '1 dataset:file|clean',
      '2 dataset:file|mart',
    ]);
    expect(answer.edges).toMatchObject([
      {
        from: 'dataset:file|clean',
        to: 'dataset:file|mart',
        provenance: 'CARTESIAN',
        job: 'job:dags|join',
        validTo: null,
      },
      { from: 'dataset:file|raw', to: 'dataset:file|clean', validFrom: '2023-10-28T01:00:00.000Z' },
    ]);
  });

  it('follows runs: state, times, interval from the parent', async () => {
    const app = await open();
    await app.ingestEvents(admin, {
      bodies: [
        anEvent({ type: 'START', at: '2023-10-28T01:00:00Z', run: 'a', job: 'dag', nominal: [day(27), day(28)] }),
        anEvent({ type: 'COMPLETE', at: '2023-10-28T01:10:00Z', run: 'b', job: 'task', parent: 'a', outputs: ['x'] }),
        anEvent({ type: 'START', at: '2023-10-28T01:05:00Z', run: 'b', job: 'task', parent: 'a' }),
      ],
    });
    expect(await app.fold()).toEqual({ folded: 3, failed: 0, interrupted: 0 });
    expect(await app.fold()).toEqual({ folded: 0, failed: 0, interrupted: 0 });
    const id = '0192d3a0-0000-7000-8000-00000000000b';
    expect(value(await app.run(admin, { id }))).toEqual({
      id,
      job: { namespace: 'dags', name: 'task' },
      state: 'COMPLETE',
      startedAt: '2023-10-28T01:05:00.000Z',
      endedAt: '2023-10-28T01:10:00.000Z',
      interval: { from: day(27), to: day(28) },
      parentRunId: '0192d3a0-0000-7000-8000-00000000000a',
      rootRunId: null,
    });
    expect(value(await app.job(admin, { namespace: 'dags', name: 'task' }))?.lastRun).toMatchObject({ id });
    expect(value(await app.run(admin, { id: 'unknown' }))).toBeNull();
  });

  it('finds the runs that wrote a dataset for a partition, by interval and by instant', async () => {
    const app = await open();
    await app.ingestEvents(admin, {
      bodies: [
        anEvent({ at: '2023-10-28T02:00:00Z', run: '1', job: 'j', outputs: ['x'], nominal: [day(27), day(28)] }),
        anEvent({ type: 'FAIL', at: '2023-10-28T01:00:00Z', run: '2', job: 'j', outputs: ['x'], nominal: [day(27)] }),
        // An instant inside the 28th is about the partition that ended before it.
        anEvent({ at: '2023-10-28T03:00:00Z', run: '3', job: 'j', outputs: ['x'], nominal: ['2023-10-28T02:00:00Z'] }),
        anEvent({ at: '2023-10-28T04:00:00Z', run: '4', job: 'j', outputs: ['x'], nominal: [day(28)] }),
        anEvent({ at: '2023-10-28T05:00:00Z', run: '5', job: 'j', outputs: ['x'] }),
        anEvent({ at: '2023-10-28T05:00:00Z', run: '6', job: 'j', outputs: ['y'], nominal: [day(27), day(28)] }),
      ],
    });
    await app.fold();
    const found = (d: number) =>
      app.unitOfWork.read((stores) => stores.lineage.runsWriting([file('x')], trust, { from: day(d), to: day(d + 1) }));
    expect((await found(27)).map(({ id, state }) => `${id.slice(-1)} ${state}`)).toEqual([
      '2 FAIL',
      '1 COMPLETE',
      '3 COMPLETE',
    ]);
    expect((await found(28)).map(({ id }) => id.slice(-1))).toEqual(['4']);
    expect(await app.unitOfWork.read((stores) => stores.lineage.runsWriting([file('x')], trust, null))).toHaveLength(5);
    const window = { from: day(28), to: '2023-10-28T02:00:00.000Z' };
    const between = await app.unitOfWork.read((stores) =>
      stores.lineage.runsWritingBetween([file('x')], trust, window),
    );
    expect(between.map(({ id }) => id.slice(-1))).toEqual(['4']);
  });

  it('records arrivals of completed runs for bound contracts, and wakes waiting requests', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    const contractId = await aDailyProduct(store, 'finance/ledger', './data/ledger');
    const subscribe: string[] = [];
    store.signals.subscribe([`evidence:${contractId}`], (topic) => subscribe.push(topic));
    await app.ingestEvents(admin, {
      bodies: [
        anEvent({
          type: 'START',
          at: '2023-10-28T01:00:00Z',
          run: '1',
          job: 'j',
          outputs: ['data/ledger'],
          nominal: [day(27), day(28)],
        }),
        anEvent({
          type: 'FAIL',
          at: '2023-10-28T01:30:00Z',
          run: '2',
          job: 'j',
          outputs: ['data/ledger'],
          nominal: [day(26), day(27)],
        }),
      ],
    });
    await app.fold();
    const arrivals = () => app.unitOfWork.read((stores) => stores.evidence.arrivals(contractId, day(1), day(31)));
    // A failed run delivers nothing, but subscribers of the contract are notified.
    const topic = `evidence:${contractId}`;
    expect([await arrivals(), subscribe]).toEqual([[], [topic]]);
    await app.ingestEvent(admin, { body: anEvent({ at: '2023-10-28T02:00:00Z', run: '1', job: 'j' }) });
    await app.fold();
    expect(await arrivals()).toMatchObject([
      { contractId, interval: { from: day(27), to: day(28) }, arrivedAt: '2023-10-28T02:00:00.000Z', kind: 'RUN' },
    ]);
    const changes = await app.unitOfWork.read((stores) =>
      stores.evidence.dataChanges(contractId, [{ from: day(27), to: day(28) }]),
    );
    expect(changes).toMatchObject([{ contractId, runId: '0192d3a0-0000-7000-8000-000000000001' }]);
    expect(subscribe).toEqual([topic, topic]);
  });

  it('gives a run the interval of a parent that is received later', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    const contractId = await aDailyProduct(store, 'finance/ledger', './data/ledger');
    await app.ingestEvent(admin, {
      body: anEvent({ at: '2023-10-28T02:00:00Z', run: 'b', job: 'task', outputs: ['data/ledger'], parent: 'a' }),
    });
    await app.fold();
    const arrivals = () => app.unitOfWork.read((stores) => stores.evidence.arrivals(contractId, day(1), day(31)));
    expect(await arrivals()).toEqual([]);
    await app.ingestEvent(admin, {
      body: anEvent({ type: 'START', at: '2023-10-28T01:00:00Z', run: 'a', job: 'dag', nominal: [day(27), day(28)] }),
    });
    await app.fold();
    expect(await arrivals()).toMatchObject([{ interval: { from: day(27), to: day(28) } }]);
  });

  it('sends followers each change once, in order', async () => {
    const app = await open();
    await app.ingestEvent(admin, { body: anEvent({ at: AT, run: '1', job: 'j', inputs: ['a'], outputs: ['b'] }) });
    await app.fold();
    const read = (cursor: typeof NO_CHANGES) => app.unitOfWork.read((stores) => stores.lineage.changesSince(cursor, 2));
    const first = await read(NO_CHANGES);
    const second = await read(first.next);
    expect([...first.edges, ...second.edges].map(({ kind }) => kind).sort()).toEqual(['DERIVES', 'READS', 'WRITES']);
    expect((await read(second.next)).edges).toEqual([]);
  });
});

describeEachDatabase('lineage answers', (fresh) => {
  it('cover datasets, jobs and products, with declared and observed inputs', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    const ledger = await aDailyProduct(store, 'finance/ledger', 'data/ledger');
    const port = { name: 'in', contractId: ledger, version: null, dependency: 'hard', mapper: null } as const;
    await aDailyProduct(store, 'finance/consolidation', 'data/consolidation', { inputPorts: [port] });
    await aDailyProduct(store, 'customer360/events', 'data/events');
    await app.ingestEvents(admin, {
      bodies: [
        anEvent({ at: AT, run: '1', job: 'enrich', inputs: ['data/consolidation'], outputs: ['data/scratch'] }),
        anEvent({ at: AT, run: '2', job: 'publish', inputs: ['data/scratch'], outputs: ['data/events'] }),
        anEvent({ at: AT, run: '3', job: 'report', inputs: ['data/events'] }),
      ],
    });
    const waiting = value(
      await app.lineage(admin, { of: { kind: 'PRODUCT', ref: 'finance/ledger' }, direction: 'DOWNSTREAM' }),
    );
    expect(waiting).toMatchObject({ complete: false, truncatedBy: 'INDEX_BEHIND', counts: { nodes: 2 } });
    await app.fold();
    const products = value(
      await app.lineage(admin, { of: { kind: 'PRODUCT', ref: 'finance/ledger' }, direction: 'DOWNSTREAM' }),
    );
    expect(products.nodes.map(({ depth, id }) => `${String(depth)} ${id}`)).toEqual([
      '0 product:finance/ledger',
      '1 product:finance/consolidation',
      '2 product:customer360/events',
    ]);
    expect(products.edges.map(({ from, provenance, to }) => `${from} ${to} ${provenance}`).sort()).toEqual([
      'product:finance/consolidation product:customer360/events CARTESIAN',
      'product:finance/ledger product:finance/consolidation DECLARED',
    ]);
    expect(products).toMatchObject({ complete: true, truncatedBy: null, counts: { nodes: 3, depth: [1, 1, 1] } });

    const upstream = value(await app.lineage(admin, { of: file('data/events'), direction: 'UPSTREAM' }));
    expect(upstream.nodes.map(({ id, product }) => [id, product])).toEqual([
      ['dataset:file|data/events', 'customer360/events'],
      ['dataset:file|data/scratch', null],
      ['dataset:file|data/consolidation', 'finance/consolidation'],
      ['dataset:file|data/ledger', 'finance/ledger'],
    ]);
    const jobs = value(
      await app.lineage(admin, { of: file('data/consolidation'), direction: 'DOWNSTREAM', level: 'JOB', depth: 2 }),
    );
    expect(jobs.nodes.map(({ id }) => id)).toEqual([
      'dataset:file|data/consolidation',
      'job:dags|enrich',
      'dataset:file|data/scratch',
    ]);
    expect(jobs).toMatchObject({ complete: false, truncatedBy: 'DEPTH' });

    const report = value(await app.impact(admin, { of: file('data/ledger') }));
    expect(report.products).toEqual([
      { ref: 'finance/consolidation', depth: 1, owners: ['finance@example.org'] },
      { ref: 'customer360/events', depth: 3, owners: ['customer360@example.org'] },
    ]);
    expect(report.consumers).toEqual([
      { consumer: 'customer360/events', provenance: 'OBSERVED' },
      { consumer: 'finance/consolidation', provenance: 'DECLARED' },
    ]);
    expect(report.jobs.map(({ name }) => name)).toEqual(['enrich', 'publish', 'report']);
    expect(report).toMatchObject({
      complete: true,
      counts: { products: 2, datasets: 3, jobs: 3 },
      domains: ['customer360', 'finance'],
    });
    expect(failureOf(await app.impact(admin, { of: file('unknown') })).kind).toBe('NotFound');
  });

  it('include products whose contracts name no dataset, by their declared inputs', async () => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    await aDailyProduct(store, 'finance/ledger', 'data/ledger');
    await store.unitOfWork.write(async (tx) => {
      const reads = (contractId: string) => ({
        revision: 1,
        inputPorts: [{ name: 'in', contractId, version: null, dependency: 'hard', mapper: null } as const],
      });
      // A contract without a server, then a product without any contract: neither has a dataset.
      await tx.catalog.insertProduct(aProduct('finance/report', reads('finance.ledger')));
      await tx.catalog.lockContract('finance.report', 'finance/report', ['report'], AT);
      await tx.catalog.insertVersion(aVersion('finance.report', '1.0.0', 1));
      await tx.catalog.insertProduct(aProduct('finance/board', reads('finance.report')));
      tx.signal('contract');
    });
    const of = (ref: string) => ({ of: { kind: 'PRODUCT' as const, ref } });
    const down = value(await app.lineage(admin, { ...of('finance/ledger'), direction: 'DOWNSTREAM' }));
    expect(down.nodes.map(({ depth, id }) => `${String(depth)} ${id}`)).toEqual([
      '0 product:finance/ledger',
      '1 product:finance/report',
      '2 product:finance/board',
    ]);
    expect(down.edges.map(({ from, provenance, to }) => [from, to, provenance])).toEqual([
      ['product:finance/ledger', 'product:finance/report', 'DECLARED'],
      ['product:finance/report', 'product:finance/board', 'DECLARED'],
    ]);
    const up = value(await app.lineage(admin, { ...of('finance/board'), direction: 'UPSTREAM' }));
    expect(up.nodes.map(({ id }) => id)).toEqual([
      'product:finance/board',
      'product:finance/report',
      'product:finance/ledger',
    ]);
    for (const [ref, hit] of [
      ['finance/ledger', ['finance/report', 'finance/board']],
      ['finance/report', ['finance/board']],
      ['finance/board', []],
    ] as const) {
      const report = value(await app.impact(admin, of(ref)));
      expect(report.products.map((product) => product.ref)).toEqual(hit);
      expect(report.consumers.map(({ consumer, provenance }) => [consumer, provenance])).toEqual(
        [...hit].sort().map((consumer) => [consumer, 'DECLARED']),
      );
    }
    expect(failureOf(await app.impact(admin, of('finance/unknown'))).kind).toBe('NotFound');
  });

  it('are paged with each node and each edge once', async () => {
    const app = lineageApp(await (await fresh()).open());
    const bodies = Array.from({ length: 9 }, (_, n) =>
      anEvent({
        at: AT,
        run: String(n),
        job: `j${String(n)}`,
        inputs: [`f${String(n)}`],
        outputs: [`f${String(n + 1)}`],
      }),
    );
    await app.ingestEvents(admin, { bodies });
    await app.fold();
    const nodes: string[] = [];
    const edges: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: LineageAnswer = value(
        await app.lineage(admin, { of: file('f0'), direction: 'DOWNSTREAM', first: 4, after }),
      );
      nodes.push(...page.nodes.map(({ id }) => id));
      edges.push(...page.edges.map(({ from, to }) => `${from} ${to}`));
      after = page.endCursor;
      if (!page.hasNextPage) break;
    }
    expect([nodes.length, new Set(nodes).size, edges.length, new Set(edges).size]).toEqual([10, 10, 9, 9]);
    expect(failureOf(await app.lineage(admin, { of: file('f0'), direction: 'UPSTREAM', after: 'x' })).code).toBe(
      'BAD_CURSOR',
    );
  });

  it('find a dataset by all its names', async () => {
    const app = lineageApp(await (await fresh()).open());
    const body = JSON.parse(anEvent({ at: AT, run: '1', job: 'j', inputs: ['in'] })) as Record<string, unknown>;
    body['outputs'] = [
      {
        namespace: 's3a://lake',
        name: '/warehouse/t/',
        facets: {
          symlinks: { identifiers: [{ namespace: 'hive://metastore:9083', name: 'db.t', type: 'TABLE' }] },
          schema: { fields: [{ name: 'id', type: 'int' }] },
        },
      },
    ];
    await app.ingestEvents(admin, {
      bodies: [
        JSON.stringify(body),
        anEvent({ at: AT, run: '2', job: 'k', outputs: ['out'] }).replace(
          '"outputs"',
          '"inputs":[{"namespace":"hive://metastore:9083","name":"db.t"}],"outputs"',
        ),
      ],
    });
    await app.fold();
    const down = value(await app.lineage(admin, { of: file('in'), direction: 'DOWNSTREAM' }));
    expect(down.nodes.map(({ id }) => id)).toEqual([
      'dataset:file|in',
      'dataset:s3://lake|warehouse/t',
      'dataset:file|out',
    ]);
    const byTable = { kind: 'DATASET' as const, namespace: 'hive://metastore:9083', name: 'db.t' };
    expect(value(await app.lineage(admin, { of: byTable, direction: 'UPSTREAM' })).counts.nodes).toBe(2);
    expect(value(await app.dataset(admin, byTable))).toMatchObject({
      fields: [{ name: 'id', type: 'int' }],
      aliases: expect.arrayContaining([{ namespace: 's3://lake', name: 'warehouse/t' }]),
    });
  });

  it('include what another process folded', async () => {
    const database = await fresh();
    const one = lineageApp(await database.open());
    const two = lineageApp(await database.open());
    expect(failureOf(await two.lineage(admin, { of: file('a'), direction: 'DOWNSTREAM' })).kind).toBe('NotFound');
    await one.ingestEvent(admin, { body: anEvent({ at: AT, run: '1', job: 'j', inputs: ['a'], outputs: ['b'] }) });
    await Promise.all([one.fold(), two.fold()]);
    let nodes = 0;
    for (let tries = 0; tries < 100 && nodes < 2; tries += 1) {
      const answer = await two.lineage(admin, { of: file('a'), direction: 'DOWNSTREAM' });
      nodes = answer.ok ? answer.value.counts.nodes : 0;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(nodes).toBe(2);
    expect(await one.unitOfWork.read((stores) => stores.lineage.countUnfolded())).toBe(0);
  });
});
