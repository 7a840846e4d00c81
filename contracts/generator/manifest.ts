import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../src/core/shared/interval.js';

/**
 * What the generator wrote into a data folder, so that the next run writes only files that are
 * missing or differ from the plan.
 */
export interface Manifest {
  readonly format: 1;
  readonly seed: string;
  readonly anchor: Instant;
  /** By path relative to the data root. */
  readonly files: Readonly<Record<string, { readonly recipe: string; readonly sha256: string }>>;
}

const NAME = '.manifest.json';

/** The manifest of the folder; null if there is none that this generator can read. */
export function readManifest(folder: string): Manifest | null {
  const file = join(folder, NAME);
  if (!existsSync(file)) return null;
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>;
    return found.format === 1 && found.files !== undefined ? (found as Manifest) : null;
  } catch {
    // Truncated by a crash: generating again fixes it.
    return null;
  }
}

export function writeManifest(folder: string, manifest: Manifest): void {
  const file = join(folder, NAME);
  writeFileSync(`${file}.part`, `${JSON.stringify(manifest, null, 1)}\n`);
  renameSync(`${file}.part`, file);
}

/** Lower-case hexadecimal SHA-256 of the file's bytes. */
export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
