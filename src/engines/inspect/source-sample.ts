import { copyFile, mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Text of which the columns are found in seconds: all of it is read several times. */
const MOST_BYTES = 64 * 2 ** 20;

/** Copies of a part of the files, below a folder of their own. */
export interface SourceSample {
  readonly root: string;
  readonly files: number;
  remove(): Promise<void>;
}

/**
 * The newest text files as far as they are read, the last of them up to the end of a line; null if
 * all of them are read where they are. Files that cannot be cut (compressed ones, JSON arrays) are
 * copied whole.
 */
export async function sampleOf(
  files: readonly string[],
  root: string,
  mostBytes = MOST_BYTES,
): Promise<SourceSample | null> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(root, file))).size));
  if (sizes.reduce((sum, size) => sum + size, 0) <= mostBytes) return null;
  const folder = await mkdtemp(join(tmpdir(), 'concordat-sample-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    let left = mostBytes;
    let copied = 0;
    for (const [index, file] of [...files.entries()].toReversed()) {
      if (left <= 0) break;
      await copyHead(join(root, file), join(folder, file), left);
      left -= sizes[index] ?? 0;
      copied += 1;
    }
    return { root: folder, files: copied, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function copyHead(from: string, to: string, bytes: number): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const { size } = await stat(from);
  if (size <= bytes || !/\.(csv|tsv|jsonl|ndjson)$/iu.test(from)) return copyFile(from, to);
  const source = await open(from, 'r');
  try {
    const { buffer, bytesRead } = await source.read(Buffer.alloc(bytes), 0, bytes, 0);
    const end = buffer.lastIndexOf('\n', bytesRead - 1);
    const target = await open(to, 'w');
    await target.write(buffer, 0, end === -1 ? bytesRead : end + 1).finally(() => target.close());
  } finally {
    await source.close();
  }
}
