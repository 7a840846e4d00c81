import type { Page, PageRequest } from '../../src/app/ports/page.js';
import { beforeAll, expect, it } from '@jest/globals';
import type { EvidenceFilter } from '../../src/app/ports/evidence-store.js';
import type { Evidence, Outcome } from '../../src/core/quality/check.js';
import type { Partition } from '../../src/core/shared/interval.js';
import type { Store } from '../../src/persistence/index.js';
import { ROWS_AT_ONCE } from '../../src/persistence/stores/evidence-reads.js';
import { describeEachDatabase } from '../support/databases.js';

const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const NEXT = { from: '2023-10-28T00:00:00.000Z', to: '2023-10-29T00:00:00.000Z' };
const ALL = { partitions: null, outcomes: null };
let serial = 0;

function piece(facts: Partial<Evidence>): Omit<Evidence, 'sequence' | 'attempt'> {
  serial += 1;
  return {
    id: `e${String(serial).padStart(6, '0')}`,
    contractId: 'c',
    contractVersion: '1.0.0',
    checkId: 'c#t:required',
    checkDigest: 'd1',
    partition: DAY,
    outcome: 'PASS',
    observed: 0,
    damage: 0,
    rowsTested: 10,
    reasonCode: null,
    message: null,
    durationMillis: 3,
    engine: 'duckdb',
    statementHash: 'h',
    agent: 'a',
    provenance: 'agent',
    keysWithheld: 'NO_KEY',
    predicate: null,
    observedAt: '2023-10-28T06:00:00.000Z',
    measureDigest: 'm1',
    server: 's',
    beganAt: '2023-10-28T06:00:00.000Z',
    recordedAt: '2023-10-28T06:00:00.000Z',
    seenSequence: 0,
    ...facts,
  };
}

describeEachDatabase('the evidence store', (fresh) => {
  let store: Store;
  beforeAll(async () => {
    store = await (await fresh()).open();
  }, 60_000);
  const append = (...evidence: Omit<Evidence, 'sequence' | 'attempt'>[]): Promise<readonly Evidence[]> =>
    store.unitOfWork.write((tx) => tx.evidence.append(evidence));

  it('numbers attempts per check and partition, and returns what was stored', async () => {
    const contractId = 'attempts';
    const stored = await append(
      piece({ contractId }),
      piece({ contractId }),
      piece({ contractId, partition: null, observed: 'VARCHAR' }),
    );
    const [later] = await append(piece({ contractId, outcome: 'FAIL', damage: 1, observed: 2.5 }));
    expect([...stored, later].map((item) => item?.attempt)).toEqual([1, 2, 1, 3]);
    const read = await store.unitOfWork.read((stores) => stores.evidence.forPartitions(contractId, [DAY, null, DAY]));
    expect(read).toEqual([...stored, later]);
    expect(await store.unitOfWork.read((stores) => stores.evidence.forPartitions(contractId, [NEXT]))).toEqual([]);
  });

  it('numbers evidence and data changes in one sequence', async () => {
    const contractId = 'order';
    const [first] = await append(piece({ contractId }));
    const change = await store.unitOfWork.write((tx) =>
      tx.evidence.recordDataChange({ contractId, partition: DAY, runId: 'r', recordedAt: '2023-10-28T06:00:00.000Z' }),
    );
    const [second] = await append(piece({ contractId }));
    expect((first?.sequence ?? 0) < change.sequence).toBe(true);
    expect(change.sequence < (second?.sequence ?? 0)).toBe(true);
    const read = await store.unitOfWork.read(async ({ evidence }) => [
      await evidence.dataChanges(contractId, [DAY]),
      await evidence.dataChanges(contractId, [NEXT, null]),
      await evidence.newestChanges(contractId),
    ]);
    expect(read).toEqual([[change], [], [{ partition: DAY, sequence: change.sequence }]]);
  });

  it('gives concurrent writers numbers without gaps or duplicates', async () => {
    const contractId = 'racing';
    await Promise.all(Array.from({ length: 12 }, (_, n) => append(piece({ contractId, checkId: `c${n % 3}` }))));
    const read = await store.unitOfWork.read((stores) => stores.evidence.forPartitions(contractId, [DAY]));
    expect(new Set(read.map((item) => item.sequence)).size).toBe(12);
    expect(read.map((item) => `${item.checkId}-${item.attempt}`).sort()).toEqual(
      [0, 1, 2].flatMap((check) => [1, 2, 3, 4].map((attempt) => `c${check}-${attempt}`)),
    );
  });

  it('finds the newest answer of each check and partition, and the history by partition', async () => {
    const contractId = 'history';
    const stored = await append(
      piece({ contractId, outcome: 'FAIL' }),
      piece({ contractId, outcome: 'PASS' }),
      piece({ contractId, outcome: 'ERROR' }),
      piece({ contractId, partition: NEXT, outcome: 'NOT_RUN' }),
      piece({ contractId, partition: null, outcome: 'WARN' }),
    );
    const answered = await store.unitOfWork.read((stores) => stores.evidence.answered(contractId));
    const shape = (partition: Partition, sequence: number | undefined): object => ({
      checkId: 'c#t:required',
      checkDigest: 'd1',
      partition,
      sequence,
      observedAt: '2023-10-28T06:00:00.000Z',
      beganAt: '2023-10-28T06:00:00.000Z',
      seenSequence: 0,
      server: 's',
      contractVersion: '1.0.0',
      provenance: 'agent',
      replaces: true,
      isEmpty: false,
      isUnreadable: false,
      measureDigest: 'm1',
    });
    expect(answered).toHaveLength(2);
    expect(answered).toEqual(
      expect.arrayContaining([shape(DAY, stored[1]?.sequence), shape(null, stored[4]?.sequence)]),
    );
    const history = await store.unitOfWork.read((stores) =>
      stores.evidence.historyBefore(contractId, DAY.from, DAY.to),
    );
    expect(history).toEqual([
      {
        ...{ checkId: 'c#t:required', checkDigest: 'd1', partition: DAY, outcome: 'ERROR', attempt: 3 },
        ...{ server: 's', contractVersion: '1.0.0', provenance: 'agent' },
      },
    ]);
  });

  it('pages by contract and partition, and counts', async () => {
    const contractId = 'paged';
    await append(...[1, 2, 3].map(() => piece({ contractId })), piece({ contractId, partition: NEXT }));
    const page = (after: string | null): ReturnType<typeof read> => read(after);
    const read = (after: string | null) =>
      store.unitOfWork.read((stores) =>
        stores.evidence.page([contractId], { partitions: [DAY], outcomes: null }, { first: 2, after }),
      );
    const first = await page(null);
    expect([first.items.length, first.hasNextPage, first.totalCount]).toEqual([2, true, 3]);
    const second = await page(first.items[1]?.cursor ?? null);
    expect([second.items.length, second.hasNextPage]).toEqual([1, false]);
    expect(await store.unitOfWork.read((stores) => stores.evidence.count())).toBeGreaterThanOrEqual(4);
  });

  it('pages through several contracts together, newest first, without gaps or duplicates', async () => {
    const at = (hour: number): string => `2023-10-28T${String(hour).padStart(2, '0')}:00:00.000Z`;
    const pieces = [1, 2, 3, 4, 5, 6, 7].map((hour) =>
      piece({ contractId: hour % 3 === 0 ? 'several-b' : 'several-a', observedAt: at(hour) }),
    );
    await append(...pieces, piece({ contractId: 'several-other' }));
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const request: PageRequest = { first: 2, after };
      const page: Page<Evidence> = await store.unitOfWork.read(({ evidence }) =>
        evidence.page(['several-a', 'several-b', 'several-a'], ALL, request),
      );
      expect(page.totalCount).toBe(7);
      seen.push(...page.items.map(({ node }) => node.observedAt));
      after = page.items.at(-1)?.cursor ?? null;
      more = page.hasNextPage;
    }
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map(at));
    const none = await store.unitOfWork.read(({ evidence }) => evidence.page([], ALL, {}));
    expect(none).toEqual({ items: [], hasNextPage: false, totalCount: 0 });
  });

  it('lists and counts the requested outcomes alone', async () => {
    const contractId = 'filtered';
    const pieces = (['PASS', 'FAIL', 'ERROR', 'FAIL'] as const).map((outcome) => piece({ contractId, outcome }));
    await append(...pieces, piece({ contractId, outcome: 'FAIL', partition: NEXT }));
    const outcomesOf = async (outcomes: readonly Outcome[], partitions: EvidenceFilter['partitions'] = null) => {
      const filter = { partitions, outcomes };
      const page = await store.unitOfWork.read(({ evidence }) => evidence.page([contractId], filter, { first: 2 }));
      return [page.totalCount, ...page.items.map(({ node }) => node.outcome)];
    };
    expect(await outcomesOf(['FAIL'])).toEqual([3, 'FAIL', 'FAIL']);
    expect(await outcomesOf(['FAIL', 'ERROR'], [DAY])).toEqual([3, 'FAIL', 'ERROR']);
    expect(await outcomesOf(['WARN'])).toEqual([0]);
  });

  it('keeps the earliest arrival, and prefers a run to files', async () => {
    const contractId = 'arriving';
    const record = (arrivedAt: string, kind: 'RUN' | 'FILES', interval = DAY): Promise<void> =>
      store.unitOfWork.write((tx) =>
        tx.evidence.recordArrivals([{ contractId, interval, arrivedAt, kind, recordedAt: arrivedAt }]),
      );
    const known = () => store.unitOfWork.read((stores) => stores.evidence.arrivals(contractId, DAY.from, DAY.to));
    await record('2023-10-28T05:00:00.000Z', 'FILES');
    await record('2023-10-28T04:00:00.000Z', 'FILES');
    await record('2023-10-28T06:00:00.000Z', 'FILES');
    expect(await known()).toMatchObject([{ arrivedAt: '2023-10-28T04:00:00.000Z', kind: 'FILES' }]);
    await record('2023-10-28T07:00:00.000Z', 'RUN');
    await record('2023-10-28T03:00:00.000Z', 'FILES');
    await record('2023-10-28T08:00:00.000Z', 'RUN');
    expect(await known()).toMatchObject([{ arrivedAt: '2023-10-28T07:00:00.000Z', kind: 'RUN' }]);
    await record('2023-10-29T07:00:00.000Z', 'RUN', NEXT);
    expect(await store.unitOfWork.read((stores) => stores.evidence.firstArrival(contractId))).toMatchObject({
      interval: DAY,
    });
    expect(await store.unitOfWork.read((stores) => stores.evidence.firstArrival('none'))).toBeNull();
  });

  it('reads much evidence in batches with the same result', async () => {
    const contractId = 'wide';
    const count = 2 * ROWS_AT_ONCE + 3;
    const checkOf = (n: number): string => `wide#t.c${String(n)}:required`;
    const attempt = (outcome: Evidence['outcome'], partition: Partition) =>
      Array.from({ length: count }, (_, n) => piece({ contractId, checkId: checkOf(n), partition, outcome }));
    const passed = await append(...attempt('PASS', DAY));
    const failed = await append(...attempt('FAIL', DAY));
    const unable = await append(...attempt('ERROR', DAY));
    const other = await append(...attempt('PASS', null));
    const read = await store.unitOfWork.read(async ({ evidence }) => ({
      partitions: await evidence.forPartitions(contractId, [DAY, null, DAY]),
      attempts: await evidence.newestAttempts(contractId, DAY),
      answered: await evidence.answered(contractId),
      newest: await evidence.newestByCheck(contractId),
    }));
    expect(read.partitions).toEqual([...passed, ...failed, ...unable, ...other]);
    expect(new Map(read.attempts.map(({ checkId, sequence }) => [checkId, sequence]))).toEqual(
      new Map(unable.map(({ checkId, sequence }) => [checkId, sequence])),
    );
    expect(read.attempts.every(({ outcome, checkDigest }) => outcome === 'ERROR' && checkDigest === 'd1')).toBe(true);
    const answers = read.answered
      .map(({ checkId, partition, sequence }) => [checkId, partition, sequence])
      .sort(bySequence);
    expect(answers).toEqual(
      [...failed, ...other].map(({ checkId, partition, sequence }) => [checkId, partition, sequence]),
    );
    expect([...read.newest].sort((a, b) => a.sequence - b.sequence)).toEqual(other);
  }, 60_000);
});

function bySequence(a: readonly unknown[], b: readonly unknown[]): number {
  return Number(a[2]) - Number(b[2]);
}
