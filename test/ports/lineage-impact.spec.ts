import { expect, it } from '@jest/globals';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct, anEvent, lineageApp } from '../support/lineage-setup.js';
import { addProduct, bind } from '../support/mesh.js';
import { answered } from '../support/answered.js';
import { admin, value } from '../support/use-cases.js';

const file = (name: string) => ({ kind: 'DATASET', namespace: 'file', name }) as const;

describeEachDatabase('what a change affects', (fresh) => {
  const setup = async (...bodies: readonly string[]) => {
    const app = lineageApp(await (await fresh()).open());
    await app.ingestEvents(admin, { bodies });
    await app.fold();
    const down = async (name: string) =>
      value(await app.lineage(admin, { of: file(name), direction: 'DOWNSTREAM', level: 'DATASET' }));
    const impact = async (name: string, includePast?: 'NEVER' | 'ALWAYS') =>
      value(await app.impact(admin, { of: file(name), includePast: includePast ?? null }));
    return { app, down, impact };
  };
  /** A run without an interval that reads one file and writes `out`: it ends the edges before. */
  const load = (at: string, run: string, input: string) =>
    anEvent({ at, run, job: 'load', inputs: [input], outputs: ['out'] });

  it('counts the past edges that it leaves out, and follows them on request', async () => {
    const { down, impact } = await setup(
      load('2023-10-20T01:00:00Z', '1', 'old'),
      load('2023-10-21T01:00:00Z', '2', 'new'),
    );
    const walked = await down('old');
    expect(walked.nodes.map(({ id }) => id)).toEqual(['dataset:file|old']);
    expect(walked.pastEdgesLeftOut).toBe(1);
    expect(await impact('old')).toMatchObject({ datasets: [], pastEdgesLeftOut: 1 });
    const affected = await impact('old', 'ALWAYS');
    expect(affected.datasets).toEqual([{ namespace: 'file', name: 'out', depth: 1 }]);
    expect(affected.jobs).toEqual([{ namespace: 'dags', name: 'load' }]);
    expect(affected.pastEdgesLeftOut).toBe(0);
  });

  it('counts a job that has read the dataset and never wrote anything', async () => {
    const report = (at: string, run: string, input: string) => anEvent({ at, run, job: 'report', inputs: [input] });
    const { down, impact } = await setup(
      report('2023-10-20T01:00:00Z', '1', 'old'),
      report('2023-10-21T01:00:00Z', '2', 'new'),
    );
    expect(await down('old')).toMatchObject({ counts: { nodes: 1 }, readersWithoutOutputs: 1 });
    expect(await impact('old')).toMatchObject({ jobs: [], pastEdgesLeftOut: 1 });
    expect(await impact('old', 'ALWAYS')).toMatchObject({ jobs: [{ name: 'report' }], pastEdgesLeftOut: 0 });
  });

  it('of a dataset that a job reads without writing anything is never empty', async () => {
    const { down, impact } = await setup(
      anEvent({ at: '2023-10-20T01:00:00Z', run: '1', job: 'report', inputs: ['sales'] }),
    );
    expect(await down('sales')).toMatchObject({ counts: { nodes: 1 }, readersWithoutOutputs: 1 });
    expect((await impact('sales')).jobs).toEqual([{ namespace: 'dags', name: 'report' }]);
  });

  it('through a job with too many pairs to keep follows past inputs and outputs', async () => {
    const many = (letter: string) => Array.from({ length: 150 }, (_, index) => `${letter}${String(index)}`);
    const wide = (run: string, at: string, inputs: readonly string[]) =>
      anEvent({ at, run, job: 'wide', inputs, outputs: many('o') });
    const { down, impact } = await setup(
      wide('1', '2023-10-20T01:00:00Z', ['past', ...many('i')]),
      wide('2', '2023-10-21T01:00:00Z', many('i')),
    );
    expect((await impact('i7')).datasets).toHaveLength(150);
    expect((await down('past')).pastEdgesLeftOut).toBeGreaterThan(0);
    expect((await impact('past', 'ALWAYS')).datasets).toHaveLength(150);
  });
});

describeEachDatabase('the consumers that a change affects', (fresh) => {
  it('are also those that only requested gate decisions, of what changes and of what is made from it', async () => {
    const store = await (await fresh()).open();
    await aDailyProduct(store, 'finance/ledger', 'ledger');
    const input = {
      name: 'in',
      contractId: 'finance.ledger',
      version: null,
      mapper: null,
      dependency: 'hard',
    } as const;
    await store.unitOfWork.write(async (tx) => {
      await bind(tx, await addProduct(tx, 'retail/sales', { facts: { inputPorts: [input] } }), 'retail/sales', 'sales');
      await bind(tx, await addProduct(tx, 'retail/mart'), 'retail/mart', 'mart');
      const requests = [
        { id: '1', consumer: 'bi/board', product: 'finance/ledger' },
        { id: '2', consumer: 'retail/sales', product: 'finance/ledger' },
        { id: '3', consumer: 'bi/other', product: 'retail/mart' },
        { id: '4', consumer: 'finance/ledger', product: 'retail/mart' },
      ];
      await tx.decisions.insertDecisions(answered(...requests));
    });
    const app = lineageApp(store);
    const body = anEvent({ at: AT, run: '1', job: 'load', inputs: ['ledger'], outputs: ['mart'] });
    value(await app.ingestEvents(admin, { bodies: [body] }));
    await app.fold();
    const { consumers } = value(await app.impact(admin, { of: { kind: 'PRODUCT', ref: 'finance/ledger' } }));
    expect(consumers).toEqual([
      { consumer: 'bi/board', provenance: 'REQUESTED' },
      { consumer: 'bi/other', provenance: 'REQUESTED' },
      { consumer: 'retail/mart', provenance: 'OBSERVED' },
      { consumer: 'retail/sales', provenance: 'DECLARED' },
    ]);
  });
});

describeEachDatabase('a job', (fresh) => {
  it('has the state and time of the run with the newest event, in any order of arrival', async () => {
    const app = lineageApp(await (await fresh()).open());
    const event = (type: string, at: string, run: string) => anEvent({ type, at, run, job: 'load', outputs: ['out'] });
    await app.ingestEvents(admin, {
      bodies: [
        event('START', '2023-10-20T01:00:00Z', '1'),
        event('START', '2023-10-20T02:00:00Z', '2'),
        event('FAIL', '2023-10-20T04:00:00Z', '2'),
        event('COMPLETE', '2023-10-20T03:00:00Z', '1'),
      ],
    });
    await app.fold();
    const jobs = value(
      await app.jobsByName(admin, [
        { namespace: 'dags', name: 'x' },
        { namespace: 'dags', name: 'load' },
      ]),
    );
    expect(jobs[0]).toBeNull();
    expect(jobs[1]?.lastRun).toMatchObject({ state: 'FAIL', at: '2023-10-20T04:00:00.000Z' });
    expect(value(await app.job(admin, { namespace: 'dags', name: 'load' }))).toEqual(jobs[1]);
  });
});
