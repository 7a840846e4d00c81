import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import Database from '@concordat/embedded-sqlite';
import fc from 'fast-check';
import { LineageIndex } from '../../src/graph/index.js';
import { lineageBuilder } from '../../src/main/build-lineage.js';
import { type KeptIndex, keptIndex } from '../../src/main/kept-lineage.js';
import { readLineageFile } from '../../src/main/lineage-file.js';
import { type Store, openStore } from '../../src/persistence/index.js';
import { systemIds } from '../../src/platform/ids.js';
import { type EventPlan, event } from '../support/event-plans.js';
import { folded, pictureOf, warningsOf } from '../support/lineage-index.js';
import { silentLog } from '../support/silent-log.js';

const THREAD = new URL('../support/lineage-thread.mjs', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'concordat-lineage-file-'));
const open: Store[] = [];
let stores = 0;

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Place {
  readonly database: string;
  readonly file: string;
  readonly store: Store;
}

async function opened(database: string): Promise<Place> {
  const store = await openStore({ url: `sqlite:${database}`, log: silentLog, ids: systemIds });
  open.push(store);
  await store.migrate();
  return { database, file: `${database}.lineage`, store };
}

async function fresh(): Promise<Place> {
  stores += 1;
  const own = join(folder, String(stores));
  mkdirSync(own);
  return opened(join(own, 'catalog.db'));
}

const [FIRST = [], MORE = []] = fc.sample(
  fc.uniqueArray(event, { minLength: 9, maxLength: 9, selector: ({ at }) => at }),
  { numRuns: 2, seed: 7 },
);

/** It connects names, and takes nothing back. */
const SIMPLE: EventPlan = {
  ...{ kind: 'RUN', type: 'COMPLETE', at: 30, run: 1, job: 'j', day: null, parent: null, isSnapshot: false },
  inputs: [{ name: 'a', facets: {} }],
  outputs: [{ name: 'b', facets: {} }],
  dataset: { name: 'c', facets: {} },
  explicit: null,
  isJobFacetDeleted: false,
};

const kept = ({ file, store }: Place, release = '1', fromChanges = 0): Promise<KeptIndex> =>
  keptIndex(store, { path: file, release, fromChanges });

/** What the index answers when it comes from what was kept. */
async function pictureFrom({ store }: Place, built: KeptIndex, scope: string): Promise<readonly string[]> {
  const elsewhere = { build: async () => structuredClone(built), applied: () => undefined, close: () => undefined };
  return pictureWith(store, { fromChanges: 0, ...elsewhere }, scope);
}

async function pictureWith(
  { signals, unitOfWork }: Store,
  builder: ConstructorParameters<typeof LineageIndex>[2],
  scope: string,
): Promise<readonly string[]> {
  const index = new LineageIndex(unitOfWork, signals, builder);
  await index.refresh();
  const picture = pictureOf(index, scope);
  index.close();
  return picture;
}

/** Why the file of the place is not used now; null if it is. */
async function unread(place: Place, release = '1'): Promise<string | null> {
  try {
    readLineageFile(place.file, await expectedOf(place, release));
    return null;
  } catch (error) {
    if ((error as Error).name !== 'UnusableFile') throw error;
    return (error as Error).message;
  }
}

/** What a file must match, as the thread reads it. */
async function expectedOf({ store }: Place, release: string): Promise<Parameters<typeof readLineageFile>[1]> {
  const { applied } = await store.status();
  return {
    ...(await store.unitOfWork.read(({ lineage }) => lineage.keptIndex())),
    writer: `${release} ${applied.at(-1) ?? ''}`,
  };
}

it('a kept index and the changes after it give what all rows give', async () => {
  const place = await fresh();
  let scopes = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(event, { minLength: 2, maxLength: 9, selector: ({ at }) => at }),
      fc.nat(8),
      async (plans, first) => {
        scopes += 1;
        const scope = `scope${String(scopes)}`;
        await folded(place.store, plans.slice(0, first), scope);
        expect(await kept(place)).toMatchObject({ unread: null, unwritten: null });
        await folded(place.store, plans.slice(first), scope);
        const continued = await kept(place);
        expect(continued).toMatchObject({ unread: null, unwritten: null, changes: 0 });
        const expected = await pictureWith(place.store, null, scope);
        expect(await pictureFrom(place, continued, scope)).toEqual(expected);
        expect(await pictureFrom(place, await kept(place, '1', Infinity), scope)).toEqual(expected);
      },
    ),
    { numRuns: 15 },
  );
}, 600_000);

describe('a file that is not as it was written is not believed', () => {
  it('at any length, and with any other byte', async () => {
    const place = await fresh();
    await folded(place.store, FIRST, 'scope');
    await kept(place);
    const expected = await expectedOf(place, '1');
    const whole = readFileSync(place.file);
    expect(readLineageFile(place.file, expected)?.cursor).toEqual(expected.newest);
    const believed = (content: Uint8Array): boolean => {
      writeFileSync(place.file, content);
      try {
        readLineageFile(place.file, expected);
        return true;
      } catch (error) {
        expect((error as Error).name).toBe('UnusableFile');
        return false;
      }
    };
    const wrong: string[] = [];
    for (let length = 0; length < whole.length; length += length < 200 ? 1 : 7)
      if (believed(whole.subarray(0, length))) wrong.push(`length ${String(length)}`);
    for (let at = 0; at < whole.length; at += at < 200 ? 1 : 7) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      if (believed(damaged)) wrong.push(`byte ${String(at)}`);
    }
    expect(believed(Buffer.concat([whole, Buffer.of(0)]))).toBe(false);
    expect(wrong).toEqual([]);
    expect(believed(whole)).toBe(true);
    writeFileSync(place.file, whole.subarray(0, 1_000));
    const built = await kept(place);
    expect(built).toMatchObject({ unwritten: null, changes: 0 });
    expect(built.unread).not.toBeNull();
    expect(await pictureFrom(place, built, 'scope')).toEqual(await pictureWith(place.store, null, 'scope'));
    expect(await unread(place)).toBeNull();
  }, 120_000);

  it('of another store, of another release', async () => {
    const [one, other] = [await fresh(), await fresh()];
    for (const place of [one, other]) {
      await folded(place.store, FIRST, 'scope');
      await kept(place);
    }
    copyFileSync(one.file, other.file);
    expect(await unread(other)).toBe('it belongs to another store, or to the store at another time');
    expect(await unread(one, '2')).toBe('another release wrote it');
    expect(await unread(one)).toBeNull();
    rmSync(one.file);
    expect(await unread(one)).toBeNull();
  });

  it('that is newer than a restored backup, or than the store', async () => {
    const place = await fresh();
    await folded(place.store, FIRST, 'scope');
    await kept(place);
    const backup = join(folder, 'backup.db');
    await new Database(place.database).backup(backup);
    const early = readFileSync(place.file);
    await folded(place.store, MORE, 'scope');
    await kept(place);
    const late = readFileSync(place.file);
    // The file of the time of the backup has only what the backup has.
    const restored = await opened(backup);
    writeFileSync(restored.file, early);
    expect(await unread(restored)).toBeNull();
    writeFileSync(restored.file, late);
    expect(await unread(restored)).toBe('it belongs to another store, or to the store at another time');
    // The backup goes its own way, to the same position.
    await folded(restored.store, MORE, 'other scope');
    const built = await kept(restored);
    expect(built.unread).not.toBeNull();
    expect(await pictureFrom(restored, built, 'other scope')).toEqual(
      await pictureWith(restored.store, null, 'other scope'),
    );
    new Database(place.database).exec('DELETE FROM lineage_edge WHERE change = (SELECT MAX(change) FROM lineage_edge)');
    expect(await unread(place)).toBe('it is newer than the store');
  });
});

describe('the server', () => {
  const settings = ({ database }: Place) =>
    ({ databaseUrl: `sqlite:${database}`, databaseTimeout: 10_000, logLevel: 'error', release: '1' }) as const;

  it('keeps the index after a build, while it serves, and when it stops', async () => {
    const place = await fresh();
    await folded(place.store, FIRST, 'scope');
    const { log, warnings } = warningsOf();
    const builder = lineageBuilder(settings(place), log, { thread: THREAD, fromChanges: 0, keepFrom: 1 });
    const { signals, unitOfWork } = place.store;
    const index = new LineageIndex(unitOfWork, signals, builder);
    await index.refresh();
    expect(statSync(place.file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${place.file}.new`)).toBe(false);
    const first = readFileSync(place.file);
    await folded(place.store, [SIMPLE], 'later');
    await index.refresh();
    // Not yet: it was written just before.
    expect(readFileSync(place.file).equals(first)).toBe(true);
    index.close();
    await builder.stop();
    expect(readFileSync(place.file).equals(first)).toBe(false);
    expect((await kept(place, '1', Infinity)).changes).toBe(0);
    const next = lineageBuilder(settings(place), log, { thread: THREAD, fromChanges: 0, keepFrom: 1 });
    expect(await pictureWith(place.store, next, 'scope')).toEqual(await pictureWith(place.store, null, 'scope'));
    const written = readFileSync(place.file);
    await next.stop();
    expect(readFileSync(place.file).equals(written)).toBe(true);

    const often = lineageBuilder(settings(place), log, { thread: THREAD, keepFrom: 1, keepEvery: 0 });
    rmSync(place.file);
    often.applied(1);
    while (!existsSync(place.file)) await setTimeout(20);
    await often.stop();
    expect(warnings).toEqual([]);
  }, 60_000);

  it('goes on without a file where it cannot be written, and reports it once', async () => {
    const place = await fresh();
    await folded(place.store, FIRST, 'scope');
    // A folder in its place: nobody, not even root, can write the file.
    mkdirSync(`${place.file}.new`);
    writeFileSync(join(`${place.file}.new`, 'a'), '');
    const { log, warnings } = warningsOf();
    const builder = lineageBuilder(settings(place), log, { thread: THREAD, fromChanges: 0, keepFrom: 1 });
    for (let times = 0; times < 2; times += 1)
      expect(await pictureWith(place.store, { ...builder, close: () => undefined }, 'scope')).toEqual(
        await pictureWith(place.store, null, 'scope'),
      );
    await builder.stop();
    expect(warnings).toHaveLength(1);
    expect(JSON.stringify(warnings)).toContain('cannot be kept in a file');
  }, 60_000);
});
