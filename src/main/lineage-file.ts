import { type Hash, createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ChangeCursor } from '../app/ports/lineage-store.js';
import type { BuiltIndex } from '../graph/index.js';

/** To be raised with each change of what is in the file; a file of another format is not read. */
const FORMAT = 1;

const MAGIC = Buffer.from('CONCLIDX');
const DIGEST_BYTES = 32;
/** Magic, format, length of the description, digest of everything but the digest itself. */
const HEAD_BYTES = MAGIC.length + 8 + DIGEST_BYTES;
/** The description lists some 40 blocks. */
const LARGEST_DESCRIPTION = 1024 * 1024;
/** Bytes of one call: the system refuses more than 2 GiB. */
const AT_ONCE = 64 * 1024 * 1024;

const BLOCKS = { Int32Array, Uint8Array, Float64Array } as const;
type BlockType = keyof typeof BLOCKS;

interface Block {
  readonly name: string;
  readonly type: BlockType;
  readonly length: number;
}

interface Description {
  /** The store and the writing that the file belongs to. */
  readonly mark: string;
  /** The release and the schema that wrote it. */
  readonly writer: string;
  readonly cursor: ChangeCursor;
  readonly blocks: readonly Block[];
}

/** What a file must match to be believed. */
export interface Expected {
  /** The mark in the store; null where no index was kept. */
  readonly mark: string | null;
  readonly writer: string;
  /** The newest changes of the store. */
  readonly newest: ChangeCursor;
}

/** Why a file is not believed. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

/**
 * Writes an index beside the file that may be there, completely and to the disk; `place` puts it in
 * its place.
 */
export function writeLineageFile(
  path: string,
  { cursor, image }: BuiltIndex,
  { mark, writer }: { readonly mark: string; readonly writer: string },
): { readonly place: () => void; readonly dropUnplaced: () => void } {
  const blocks = [...image].map(([name, part]) => ({
    name,
    type: part[Symbol.toStringTag],
    length: part.length,
  }));
  const description = Buffer.from(JSON.stringify({ mark, writer, cursor, blocks } satisfies Description));
  const intro = introOf(description.length);
  const fresh = `${path}.new`;
  rmSync(fresh, { force: true });
  // Names of everybody's datasets: for the owner only, and never through a link of another user.
  const file = openSync(fresh, 'wx', 0o600);
  try {
    const digest = createHash('sha256').update(intro).update(description);
    let end = HEAD_BYTES;
    end = writeAll(file, description, end);
    for (const part of image.values()) {
      const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
      digest.update(bytes);
      end = writeAll(file, bytes, end);
    }
    writeAll(file, Buffer.concat([intro, digest.digest()]), 0);
    fsyncSync(file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return {
    place: () => {
      renameSync(fresh, path);
      const folder = openSync(dirname(path), 'r');
      try {
        fsyncSync(folder);
      } finally {
        closeSync(folder);
      }
    },
    dropUnplaced: () => {
      rmSync(fresh, { force: true });
    },
  };
}

/**
 * The index in the file; null where there is none. Throws `UnusableFile` unless each byte is as it
 * was written, by this release, for this store as it is now.
 */
export function readLineageFile(path: string, expected: Expected): BuiltIndex | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return readOpened(file, expected);
  } finally {
    closeSync(file);
  }
}

function readOpened(file: number, expected: Expected): BuiltIndex {
  const { size } = fstatSync(file);
  if (size < HEAD_BYTES) throw new UnusableFile('it is too short');
  const head = readAll(file, 0, HEAD_BYTES);
  const length = new DataView(head.buffer).getUint32(MAGIC.length + 4, true);
  const intro = introOf(length);
  if (!intro.equals(head.subarray(0, intro.length))) throw new UnusableFile('it has another format');
  if (length > LARGEST_DESCRIPTION || HEAD_BYTES + length > size) throw new UnusableFile('it is too short');
  const described = readAll(file, HEAD_BYTES, length);
  const digest = createHash('sha256').update(intro).update(described);
  const description = descriptionOf(described);
  // Before memory for the blocks is taken.
  const end = description.blocks.reduce((sum, block) => sum + bytesOf(block), HEAD_BYTES + length);
  if (end !== size) throw new UnusableFile('it has another length than it should have');
  const image = readBlocks(file, { blocks: description.blocks, from: HEAD_BYTES + length }, digest);
  if (!digest.digest().equals(head.subarray(intro.length))) throw new UnusableFile('it is damaged');
  mustMatch(description, expected);
  return { image, cursor: description.cursor };
}

function mustMatch({ cursor, mark, writer }: Description, expected: Expected): void {
  if (mark !== expected.mark) throw new UnusableFile('it belongs to another store, or to the store at another time');
  if (writer !== expected.writer) throw new UnusableFile('another release wrote it');
  const { aliases, edges } = expected.newest;
  if (cursor.edges > edges || cursor.aliases > aliases) throw new UnusableFile('it is newer than the store');
}

function readBlocks(
  file: number,
  { blocks, from }: { readonly blocks: readonly Block[]; readonly from: number },
  digest: Hash,
): BuiltIndex['image'] {
  let at = from;
  return new Map(
    blocks.map((block) => {
      const bytes = readAll(file, at, bytesOf(block));
      at += bytes.length;
      digest.update(bytes);
      return [block.name, new BLOCKS[block.type](bytes.buffer)];
    }),
  );
}

/** The numbers of the machine: a file of one that orders bytes otherwise has another format. */
function introOf(length: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(length);
  return Buffer.concat([MAGIC, new Uint8Array(Uint32Array.of(FORMAT).buffer), size]);
}

function descriptionOf(bytes: Uint8Array): Description {
  try {
    const description = JSON.parse(Buffer.from(bytes).toString('utf8')) as Description;
    if (description.blocks.every(isBlock)) return description;
  } catch {
    // Not JSON, or of another shape.
  }
  throw new UnusableFile('it is damaged');
}

function isBlock({ length, type }: Block): boolean {
  return Object.hasOwn(BLOCKS, type) && Number.isSafeInteger(length) && length >= 0;
}

function bytesOf({ length, type }: Block): number {
  return length * BLOCKS[type].BYTES_PER_ELEMENT;
}

/** Writes all bytes at the place; returns where they end. */
function writeAll(file: number, bytes: Uint8Array, from: number): number {
  for (let done = 0; done < bytes.length;)
    done += writeSync(file, bytes, done, Math.min(AT_ONCE, bytes.length - done), from + done);
  return from + bytes.length;
}

/** In memory of its own, which can be moved to another thread. */
function readAll(file: number, from: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length;) {
    const read = readSync(file, bytes, done, Math.min(AT_ONCE, length - done), from + done);
    if (read === 0) throw new UnusableFile('it is too short');
    done += read;
  }
  return bytes;
}
