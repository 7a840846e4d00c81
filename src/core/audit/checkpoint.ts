import { type Result, err, ok } from '../shared/result.js';
import type { ChainState } from './chain.js';

/** The audit trail up to one entry: nothing before it can change without another root. */
export interface Checkpoint {
  /** The number of entries, and the sequence of the last one. */
  readonly size: number;
  /** The hash of the last entry, which covers all entries before it. */
  readonly root: string;
}

export interface SignedCheckpoint extends Checkpoint {
  /** Ed25519 over `checkpointText`, in Base64. */
  readonly signature: string;
}

/** The text that is signed. */
export function checkpointText({ size, root }: Checkpoint): string {
  return `concordat audit checkpoint 1\n${String(size)}\n${root}\n`;
}

/** Reads the file of a checkpoint; a sentence about the file where it is none. */
export function parseCheckpoint(text: string): Result<SignedCheckpoint, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err('is not JSON');
  }
  const { size, root, signature } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const isRoot = typeof root === 'string' && /^[0-9a-f]{64}$/u.test(root);
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || !isRoot || typeof signature !== 'string') {
    return err('is not a checkpoint: it needs `size`, `root` and `signature`');
  }
  return ok({ size, root, signature });
}

/** How a trail compares with a checkpoint whose signature is valid. */
export type CheckpointResult = 'MATCHES' | 'CUT_OFF' | 'DIFFERS';

/** `hashAt` is the hash of the entry at the checkpoint's size; null if there is no such entry. */
export function compareWithCheckpoint(
  checkpoint: Checkpoint,
  { entries, hashAt }: Pick<ChainState, 'entries'> & { readonly hashAt: string | null },
): CheckpointResult {
  if (entries < checkpoint.size || hashAt === null) return 'CUT_OFF';
  return hashAt === checkpoint.root ? 'MATCHES' : 'DIFFERS';
}
