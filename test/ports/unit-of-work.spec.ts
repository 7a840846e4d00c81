import { AsyncResource } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/persistence/index.js';
import { AT, aDomain } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { changed } from '../support/raw-sql.js';

const CHANGE = {
  actor: 'user:ann',
  action: 'register_domain',
  subject: 'lost',
  beforeHash: null,
  afterHash: null,
  origin: { requestId: 'r', tokenId: null },
};

describeEachDatabase('the unit of work', (fresh, dialect) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await fresh();
    store = await database.open();
  });

  const names = async (of: Store = store): Promise<string[]> =>
    of.unitOfWork.read(async ({ catalog }) =>
      (await catalog.domains({ first: 500 })).items.map(({ node }) => node.name),
    );
  const register = (name: string, of: Store = store): Promise<void> =>
    of.unitOfWork.write(({ catalog }) => catalog.insertDomain(aDomain(name)));

  it('keeps what was acknowledged while another request rolls back', async () => {
    const open = pause(50);
    const a = store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertDomain(aDomain('a'));
      await open;
      throw new Error('A failed');
    });
    const [b, c] = [register('b'), register('c')];
    await expect(a).rejects.toThrow('A failed');
    await Promise.all([b, c]);
    expect(await names()).toEqual(['b', 'c']);
  });

  it('shows uncommitted rows only to their own transaction', async () => {
    const namesElsewhere = AsyncResource.bind(() => names());
    await store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertDomain(aDomain('open'));
      expect(await names()).toEqual(['open']);
      expect(await namesElsewhere()).toEqual([]);
    });
    expect(await namesElsewhere()).toEqual(['open']);
  });

  it('lets writers wait for a store elsewhere, whose topics it raises', async () => {
    const topics: string[] = [];
    store.signals.subscribe(['lineage'], (topic) => topics.push(topic));
    const order: string[] = [];
    const elsewhere = store.elsewhere(async (holdWriters) => {
      await holdWriters();
      const own = await database.open();
      await pause(50);
      await register('elsewhere', own);
      order.push('elsewhere');
      return { result: 7, topics: ['lineage'] };
    });
    const here = register('here').then(() => order.push('here'));
    expect(await elsewhere).toBe(7);
    await here;
    expect(await names()).toEqual(['elsewhere', 'here']);
    expect(topics).toContain('lineage');
    if (dialect === 'sqlite') expect(order).toEqual(['elsewhere', 'here']);
    // Until it asks for it, writers do not wait for it.
    await store.elsewhere(async () => {
      await register('meanwhile');
      return { result: null, topics: [] };
    });
    expect(await names()).toContain('meanwhile');
    await expect(store.elsewhere(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    await register('after');
  });

  let other: Store;
  beforeEach(async () => {
    other = await database.open();
  });

  it('gives a read one snapshot', async () => {
    await register('before');
    await store.unitOfWork.read(async ({ catalog }) => {
      expect((await catalog.domains({})).totalCount).toBe(1);
      await register('meanwhile', other);
      expect((await catalog.domains({})).totalCount).toBe(1);
    });
    expect(await names()).toEqual(['before', 'meanwhile']);
  });

  it('joins a nested write, and rolls back the whole even if its failure is caught', async () => {
    await store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertDomain(aDomain('outer'));
      await register('inner');
    });
    const doomed = store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertDomain(aDomain('lost'));
      await register('outer').catch(() => undefined);
    });
    await expect(doomed).rejects.toThrow();
    expect(await names()).toEqual(['inner', 'outer']);
  });

  class ApplicationFailure extends Error {
    override readonly name = 'ApplicationFailure';
    readonly code = 'FORBIDDEN';
  }

  it('rethrows what the work throws unchanged and leaves nothing behind', async () => {
    const topics: string[] = [];
    store.signals.subscribe(['*'], (topic) => topics.push(topic));
    const before = await store.unitOfWork.read(({ dataVersion }) => dataVersion.current());
    const failure = new ApplicationFailure('not allowed');
    let attempts = 0;
    const write = store.unitOfWork.write(async (tx) => {
      attempts += 1;
      await tx.catalog.insertDomain(aDomain('lost'));
      await tx.audit.append(CHANGE, AT);
      await tx.outbox.append('lost', {}, AT);
      tx.signal('lost');
      throw failure;
    });
    await expect(write).rejects.toBe(failure);
    const left = await store.unitOfWork.read(async ({ audit, dataVersion, outbox }) => ({
      audit: await audit.count(),
      outbox: await outbox.countPending(),
      dataVersion: await dataVersion.current(),
    }));
    expect({ ...left, names: await names(), attempts, topics }).toEqual({
      audit: 0,
      outbox: 0,
      dataVersion: before,
      names: [],
      attempts: 1,
      topics: [],
    });
    await register('next');
    expect(await names()).toEqual(['next']);
  });

  it('returns the result of a work that abandons its transaction, and leaves nothing behind', async () => {
    const topics: string[] = [];
    store.signals.subscribe(['*'], (topic) => topics.push(topic));
    const before = await store.unitOfWork.read(({ dataVersion }) => dataVersion.current());
    const answer = await store.unitOfWork.write(async (tx) => {
      await tx.catalog.insertDomain(aDomain('lost'));
      tx.signal('lost');
      tx.abandon();
      return 'answer';
    });
    const after = await store.unitOfWork.read(({ dataVersion }) => dataVersion.current());
    expect({ answer, names: await names(), after, topics }).toEqual({
      answer: 'answer',
      names: [],
      after: before,
      topics: [],
    });
    await register('next');
    expect(await names()).toEqual(['next']);
  });

  it('rolls the outer write back when a nested one throws, with the error of the nested one', async () => {
    const failure = new ApplicationFailure('the nested write failed');
    const nested = (): Promise<void> =>
      store.unitOfWork.write(async ({ catalog }) => {
        await catalog.insertDomain(aDomain('nested'));
        throw failure;
      });
    const rethrown = store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertDomain(aDomain('outer'));
      await nested();
    });
    await expect(rethrown).rejects.toBe(failure);
    const caught = store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertDomain(aDomain('outer'));
      await nested().catch(() => undefined);
      return 'done';
    });
    await expect(caught).rejects.toBe(failure);
    expect(await names()).toEqual([]);
  });

  it('rethrows what a read throws unchanged', async () => {
    const failure = new ApplicationFailure('not found');
    await expect(store.unitOfWork.read(() => Promise.reject(failure))).rejects.toBe(failure);
  });

  it('refuses a store after its transaction, so that a missing await cannot write elsewhere', async () => {
    const late = await store.unitOfWork.write((tx) => Promise.resolve(tx));
    await expect(late.outbox.append('late', {}, AT)).rejects.toThrow('The transaction is over');
    await expect(late.catalog.insertDomain(aDomain('late'))).rejects.toThrow();
    expect(await names()).toEqual([]);
  });

  it('runs any number of concurrent writes and reads', async () => {
    const work = Array.from({ length: 60 }, (_, index) => register(`d${String(index).padStart(2, '0')}`));
    const reads = Array.from({ length: 60 }, () => names());
    await Promise.all([...work, ...reads]);
    expect(await names()).toHaveLength(60);
  });

  it('lets reads write and writes read concurrently without a deadlock', async () => {
    const mixed = Array.from({ length: 30 }, (_, index) =>
      store.unitOfWork.read(async () => {
        await register(`r${String(index).padStart(2, '0')}`);
        await names();
      }),
    );
    await Promise.all(mixed);
    expect(await names()).toHaveLength(30);
  });

  it('repeats a write that lost a race', async () => {
    let attempts = 0;
    await store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertDomain(aDomain(`try${String(++attempts)}`));
      if (attempts < 3) {
        throw Object.assign(new Error('lost'), { code: dialect === 'sqlite' ? 'SQLITE_BUSY' : '40001' });
      }
    });
    expect(await names()).toEqual(['try3']);
  });

  it('returns the time of the database', async () => {
    const now = await store.unitOfWork.write((tx) => tx.now());
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
  });

  it('reports its readiness', async () => {
    expect(await store.readiness()).toMatchObject({ ready: true, details: { database: 'answers' } });
    const empty = await (await fresh('empty')).open({ migrated: false });
    expect(await empty.readiness()).toMatchObject({ ready: false });
    await changed(database.url, [
      `INSERT INTO migration (name, position, applied_at) VALUES ('9999-later', 9999, '2030')`,
    ]);
    expect(await store.readiness()).toMatchObject({
      ready: true,
      details: { migrations: expect.stringMatching(/^(\d+) of \1, and 1 of a newer release$/u) },
    });
  });

  describe('signals', () => {
    /** Resolves with the first topic after this call. */
    const nextSignal = (of: Store, topics: readonly string[]): Promise<string> =>
      new Promise((resolve) => {
        const end = of.signals.subscribe(topics, (topic) => {
          end();
          resolve(topic);
        });
      });

    it('reach this process after the commit, only subscribers of the topic, and none after a rollback', async () => {
      const topics: string[] = [];
      const committed: number[] = [];
      store.signals.subscribe(['a', 'b'], (topic) => topics.push(topic));
      const all = nextSignal(store, ['*']);
      await expect(
        store.unitOfWork.write((tx) => {
          tx.signal('a');
          return Promise.reject(new Error('no'));
        }),
      ).rejects.toThrow('no');
      await store.unitOfWork.write(async (tx) => {
        tx.signal('b');
        tx.signal('c');
        await tx.catalog.insertDomain(aDomain('x'));
        committed.push(topics.length);
      });
      expect({ topics, committed, all: await all }).toEqual({ topics: ['b'], committed: [0], all: 'b' });
    });

    it('reach other processes on the store', async () => {
      const wake = nextSignal(other, ['evidence:x']);
      await store.unitOfWork.write(async (tx) => {
        await tx.catalog.insertDomain(aDomain('x'));
        tx.signal('evidence:x');
      });
      expect(await wake).toBe('evidence:x');
      expect(await names(other)).toEqual(['x']);
    });

    it('survive a listener that throws', async () => {
      const wake = nextSignal(store, ['t']);
      store.signals.subscribe(['t'], () => {
        throw new Error('broken listener');
      });
      await store.unitOfWork.write((tx) => {
        tx.signal('t');
        return Promise.resolve();
      });
      expect(await wake).toBe('t');
    });
  });
});
