import { expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct, anEvent, lineageApp } from '../support/lineage-setup.js';
import { admin, value } from '../support/use-cases.js';

const file = (name: string) => ({ kind: 'DATASET', namespace: 'file', name }) as const;
const product = (ref: string) => ({ kind: 'PRODUCT', ref }) as const;

describeEachDatabase('a scene of lineage', (fresh) => {
  const setup = async (...bodies: readonly string[]) => {
    const store = await (await fresh()).open();
    const app = lineageApp(store);
    for (const ref of ['retail/sales', 'finance/ledger', 'finance/report']) await aDailyProduct(store, ref, ref);
    await app.ingestEvents(admin, { bodies });
    await app.fold();
    return app;
  };
  let runs = 0;
  const run = (job: string, inputs: readonly string[], outputs: readonly string[], at = '2023-10-20T01:00:00Z') =>
    anEvent({ at, run: String((runs += 1)), job, inputs, outputs });

  it('has the neighbours on both sides, and counts what is behind them once', async () => {
    const { lineageScene } = await setup(
      run('a', ['raw1', 'raw2'], ['clean']),
      run('b', ['clean'], ['mart']),
      run('c', ['mart', 'raw1'], ['report']),
      run('d', ['mart'], ['export']),
    );
    const scene = value(await lineageScene(admin, { focus: file('clean'), level: 'DATASET' }));
    expect(scene.nodes.map(({ hiddenDown, hiddenUp, id, layer }) => [id, layer, hiddenUp, hiddenDown])).toEqual([
      ['dataset:file|raw1', 0, 0, 1],
      ['dataset:file|raw2', 0, 0, 0],
      ['dataset:file|clean', 1, 0, 0],
      ['dataset:file|mart', 2, 0, 2],
    ]);
    expect(scene).toMatchObject({ hidden: 2, complete: true, cycles: [], roots: ['dataset:file|clean'] });
    const expand = ['dataset:file|report', 'dataset:file|unknown', 'nonsense'];
    const wider = value(await lineageScene(admin, { focus: file('clean'), level: 'DATASET', expand }));
    expect(wider.nodes.map(({ id }) => id)).toContain('dataset:file|report');
    expect(wider.edges.map(({ from, to }) => `${from} ${to}`)).toContain('dataset:file|raw1 dataset:file|report');
    expect(wider.hidden).toBe(1);
  });

  it('never has more nodes than its limit, leaves room for both sides, and says that it is cut', async () => {
    const many = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${String(at)}`);
    const { lineageScene } = await setup(run('in', many('i', 3), ['hub']), run('out', ['hub'], many('o', 400)));
    const scene = value(await lineageScene(admin, { focus: file('hub'), level: 'DATASET' }));
    expect(scene.nodes).toHaveLength(200);
    expect(scene).toMatchObject({ hidden: 204, complete: false, truncatedBy: 'NODES' });
    expect(scene.nodes.filter(({ id }) => id.startsWith('dataset:file|i'))).toHaveLength(3);
    const small = value(await lineageScene(admin, { focus: file('hub'), level: 'DATASET', limit: 3 }));
    expect(small.nodes.map(({ id }) => id.slice(13))).toEqual(['i0', 'hub', 'o0']);
    expect(await lineageScene(admin, { focus: file('hub'), level: 'DATASET', limit: 201 })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
  });

  it('shows ended edges on request, and counts them else', async () => {
    const { lineageScene } = await setup(
      run('load', ['old'], ['out']),
      run('load', ['new'], ['out'], '2023-10-21T01:00:00Z'),
    );
    const of = { focus: file('out'), level: 'DATASET' } as const;
    expect(value(await lineageScene(admin, of))).toMatchObject({ endedLeftOut: 1, nodes: { length: 2 } });
    const all = value(await lineageScene(admin, { ...of, includeEnded: true }));
    expect(all.endedLeftOut).toBe(0);
    expect(all.edges.map(({ ended, from }) => [from, ended])).toEqual([
      ['dataset:file|new', false],
      ['dataset:file|old', true],
    ]);
  });

  it('of products groups by domain and names cycles', async () => {
    const app = await setup(
      run('a', ['retail/sales'], ['finance/ledger']),
      run('b', ['finance/ledger'], ['finance/report']),
      run('c', ['finance/report'], ['finance/ledger']),
    );
    const of = { focus: product('finance/ledger'), level: 'PRODUCT' } as const;
    const scene = value(await app.lineageScene(admin, of));
    expect(scene.nodes.map(({ group, id }) => [id, group])).toEqual([
      ['product:retail/sales', 'domain:retail'],
      ['product:finance/ledger', 'domain:finance'],
      ['product:finance/report', 'domain:finance'],
    ]);
    expect(scene.cycles).toEqual([['product:finance/ledger', 'product:finance/report']]);
    expect(scene.nodes.map(({ cell }) => cell?.status)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
    const only = { ...of, onlyDegraded: true };
    expect(value(await app.lineageScene(admin, only)).nodes.map(({ id }) => id)).toEqual(['product:finance/ledger']);
    expect(await app.lineageScene(admin, { ...only, level: 'DATASET' })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
  });
});
