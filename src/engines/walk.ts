import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineFault } from '../app/ports/engine.js';
import { isHidden } from '../core/access/never-data.js';
import type { SegmentPattern } from '../core/partition/partition-paths.js';

/** How many names a walk reads, and how many files it finds: they are all kept in memory. */
const MOST_NAMES = 1_000_000;
const MOST_FILES = 100_000;

/** What one walk may still read, however deep the folders are. */
export class WalkBudget {
  private names = 0;
  private files = 0;

  constructor(
    private readonly shown: string,
    private readonly most = { names: MOST_NAMES, files: MOST_FILES },
  ) {}

  /** Counts names that were read. */
  look(count: number): void {
    this.names += count;
    if (this.names > this.most.names) throw this.exceeded('names are in the folders that', this.most.names);
  }

  /** Counts files that were found, and returns them. */
  found(files: string[]): string[] {
    this.files += files.length;
    if (this.files > this.most.files) throw this.exceeded('files match what', this.most.files);
    return files;
  }

  private exceeded(what: string, most: number): EngineFault {
    return new EngineFault('UNREADABLE', `More than ${most} ${what} ${this.shown} names: narrow the pattern.`);
  }
}

/**
 * Files and folders under `folder` whose path matches the patterns, segment by segment; folders
 * that cannot be read have none. Nothing below a folder is looked at that `isSkipped` names.
 */
export async function walk(
  folder: string,
  patterns: readonly SegmentPattern[],
  budget: WalkBudget,
  isSkipped: (folder: string) => boolean = () => false,
): Promise<string[]> {
  const [pattern, ...rest] = patterns;
  if (pattern === undefined) return (await exists(folder)) ? [folder] : [];
  if (pattern.literal !== null) return walk(join(folder, pattern.literal), rest, budget, isSkipped);
  if (pattern.recursive) return walkAll(folder, rest, budget);
  let names: string[];
  try {
    names = await readdir(folder);
  } catch {
    return [];
  }
  const matching = names.filter((name) => !isHidden(name) && pattern.matches(name)).map((name) => join(folder, name));
  if (rest.length === 0) return budget.found(matching);
  const wanted = matching.filter((path) => !isSkipped(path));
  const deeper = await Promise.all(wanted.map((path) => walk(path, rest, budget, isSkipped)));
  return deeper.flat();
}

/**
 * What matches the patterns in the folder and in every folder below it; at the end of a pattern,
 * all files. A link to a folder is not followed, because it may lead back.
 */
async function walkAll(folder: string, patterns: readonly SegmentPattern[], budget: WalkBudget): Promise<string[]> {
  const all = await readdir(folder, { withFileTypes: true }).catch(() => []);
  budget.look(all.length);
  const entries = all.filter(({ name }) => !isHidden(name));
  const here =
    patterns.length === 0
      ? budget.found(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name)))
      : await walk(folder, patterns, budget);
  const folders = entries.filter((entry) => entry.isDirectory());
  const deeper = await Promise.all(folders.map(({ name }) => walkAll(join(folder, name), patterns, budget)));
  return [...new Set([...here, ...deeper.flat()])];
}

/** Whether there is a file or folder that can be looked at. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
