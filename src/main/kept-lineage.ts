import { randomUUID } from 'node:crypto';
import type { ChangeCursor } from '../app/ports/lineage-store.js';
import { runToEnd } from '../core/shared/cooperative.js';
import { type BuiltIndex, EdgeIndex, FollowedIndex, buildIndex } from '../graph/index.js';
import type { Store } from '../persistence/index.js';
import { UnusableFile, readLineageFile, writeLineageFile } from './lineage-file.js';

/** The file of an embedded store that keeps its lineage index. */
export interface LineageFile {
  readonly path: string;
  /** The release of the server, which alone reads what it wrote. */
  readonly release: string;
  /** After fewer changes, it is not written again. */
  readonly fromChanges: number;
}

/** An index, and what went wrong with its file: the index itself is right in any case. */
export interface KeptIndex extends BuiltIndex {
  /** Why the file was not read. */
  readonly unread: string | null;
  /** Why it was not written. */
  readonly unwritten: string | null;
  /** Changes that the file lacks. */
  readonly changes: number;
}

/**
 * The whole index of the store: from the file and the changes after it, else from all rows. Where
 * there are enough of those changes, it is written again.
 */
export async function keptIndex(store: Store, file: LineageFile): Promise<KeptIndex> {
  const writer = await writerOf(store, file);
  let known: { readonly followed: FollowedIndex; readonly cursor: ChangeCursor } | null = null;
  let unread: string | null = null;
  try {
    const expected = { ...(await store.unitOfWork.read(({ lineage }) => lineage.keptIndex())), writer };
    const kept = readLineageFile(file.path, expected);
    if (kept !== null) {
      const index = runToEnd(EdgeIndex.fromImage(kept.image));
      known = { followed: new FollowedIndex(index, kept.cursor), cursor: kept.cursor };
    }
  } catch (error) {
    unread = reasonOf(error);
  }
  const followed = await buildIndex(store.unitOfWork, known?.followed ?? null);
  const built = { image: followed.index.image(), cursor: followed.cursor };
  // Where names were separated after the file was written, it does not help any more.
  const changes = known?.followed === followed ? changesBetween(known.cursor, followed.cursor) : Infinity;
  if (changes < file.fromChanges) return { ...built, unread, unwritten: null, changes };
  const unwritten = await written(store, file, { built, writer });
  return { ...built, unread, unwritten, changes: unwritten === null ? 0 : changes };
}

async function written(
  store: Store,
  { path }: LineageFile,
  { built, writer }: { readonly built: BuiltIndex; readonly writer: string },
): Promise<string | null> {
  const mark = randomUUID();
  try {
    const file = writeLineageFile(path, built, { mark, writer });
    try {
      // Whatever ends the process between the two, no file matches the store then.
      await store.unitOfWork.write(({ lineage }) => lineage.markKeptIndex(mark));
      file.place();
      return null;
    } finally {
      file.dropUnplaced();
    }
  } catch (error) {
    return reasonOf(error);
  }
}

/** Another release or schema may read the same rows in another way. */
async function writerOf(store: Store, { release }: LineageFile): Promise<string> {
  const { applied } = await store.status();
  return `${release} ${applied.at(-1) ?? ''}`;
}

function changesBetween(from: ChangeCursor, to: ChangeCursor): number {
  return to.edges - from.edges + to.aliases - from.aliases;
}

function reasonOf(error: unknown): string {
  if (error instanceof UnusableFile) return error.message;
  return error instanceof Error ? error.message : String(error);
}
