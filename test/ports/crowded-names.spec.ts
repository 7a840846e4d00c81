import { beforeEach, expect, it } from '@jest/globals';
import type { Store } from '../../src/persistence/index.js';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct, lineageApp } from '../support/lineage-setup.js';
import { admin, holding, value } from '../support/use-cases.js';

interface Named {
  readonly name: string;
  readonly symlinks: readonly string[];
}

/** A run that writes these names, with their symlinks. */
function event(run: string, outputs: readonly Named[], type = 'COMPLETE'): string {
  const id = (name: string) => ({ namespace: 'file', name });
  const identifiers = (names: readonly string[]) => names.map((name) => ({ ...id(name), type: 'TABLE' }));
  return JSON.stringify({
    ...{ eventType: type, eventTime: '2023-10-28T02:00:00Z', producer: 'https://example.org' },
    run: {
      runId: `0192d3a0-0000-7000-8000-${run.padStart(12, '0')}`,
      facets: { nominalTime: { nominalStartTime: '2023-10-27T00:00:00Z', nominalEndTime: '2023-10-28T00:00:00Z' } },
    },
    job: { namespace: 'dags', name: 'j' },
    outputs: outputs.map(({ name, symlinks }) => ({
      ...id(name),
      facets: { symlinks: { identifiers: identifiers(symlinks) } },
    })),
  });
}

/** Names `prefix0` to `prefix<count>`, each a symlink of the next. */
const chain = (prefix: string, count: number): readonly Named[] =>
  Array.from({ length: count }, (_, n) => ({ name: `${prefix}${String(n)}`, symlinks: [`${prefix}${String(n + 1)}`] }));

describeEachDatabase('names that are connected with many others', (fresh) => {
  let store: Store;
  let app: ReturnType<typeof lineageApp>;
  beforeEach(async () => {
    store = await (await fresh()).open();
    app = lineageApp(store);
  }, 60_000);

  const warningsOf = async (run: string, outputs: readonly Named[], call = admin, type?: string) => {
    const outcome = value(await app.ingestEvent(call, { body: event(run, outputs, type) }));
    await app.fold();
    const id = 'id' in outcome ? outcome.id : '';
    const found = await store.unitOfWork.read(({ lineage }) => lineage.warningsOf(id));
    return found.map(({ code }) => code);
  };
  const identities = async (name: string): Promise<number> =>
    (await store.unitOfWork.read(({ lineage }) => lineage.identitiesOf([{ namespace: 'file', name }]))).length;

  it('are one dataset up to a number, and keep their meaning beyond it, with a warning', async () => {
    expect(await warningsOf('1', chain('a', 900))).toEqual([]);
    expect(await identities('a0')).toBe(901);
    expect(await warningsOf('2', [...chain('b', 300), { name: 'b0', symlinks: ['a0'] }])).toEqual(['TOO_MANY_NAMES']);
    expect([await identities('a0'), await identities('b0')]).toEqual([901, 1]);
    // Others are not affected.
    expect(await warningsOf('3', chain('c', 3))).toEqual([]);
    expect(await identities('c0')).toBe(4);
  });

  it('change nothing of runs and arrivals: trusted symlinks count', async () => {
    const agent = holding({ domain: 'finance', role: 'agent' });
    const foreign = holding({ domain: 'retail', role: 'agent' });
    const id = await aDailyProduct(store, 'finance/ledger', '/data/ledger');
    const crowd = [...chain('x', 1_500), { name: 'x0', symlinks: ['/data/ledger'] }];
    expect(await warningsOf('4', crowd, foreign)).toContain('TOO_MANY_NAMES');
    await warningsOf('5', [{ name: 'hive.ledger', symlinks: ['/data/ledger'] }], agent, 'FAIL');
    const day = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
    const runs = await store.unitOfWork.read(async ({ catalog, lineage }) => {
      const bound = await catalog.bindingsOfContracts([id]);
      return lineage.runsWriting(bound, await lineage.trustOf('finance'), day);
    });
    expect(runs.map(({ state }) => state)).toEqual(['FAIL']);
  });
});
