import { EXIT, type ExitCode } from '../exit.js';
import type { ContractChange } from '../output/contract-changes.js';
import type { Finding } from '../output/finding.js';
import { compareWithReference } from './against.js';
import { type JudgedChange, judgePair } from './judge-change.js';

/** All contracts below some paths against a git reference. */
export interface Compared {
  /** Without the contracts that are the same. */
  readonly changes: readonly ContractChange[];
  readonly summary: { readonly reference: string; readonly unchanged: number; readonly exit: ExitCode };
  /** The largest bump that a change requires. */
  readonly required: string;
  /** Why documents cannot be compared. */
  readonly problems: readonly Finding[];
  readonly annotations: readonly Finding[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Compares every contract below the paths with its state at the reference. */
export async function compared(paths: readonly string[], reference: string, folder: string): Promise<Compared> {
  const { pairs, unchanged } = await compareWithReference(paths, reference, folder);
  const found: JudgedChange[] = [];
  for (const pair of pairs) found.push(await judgePair(pair, reference));
  const shown = found.filter(({ change }) => change.kind !== 'UNCHANGED');
  const changes = shown.map(({ change }) => change);
  return {
    changes,
    summary: { reference, unchanged: unchanged + found.length - shown.length, exit: worst(shown) },
    required: largest(changes),
    problems: shown.flatMap(({ problem }) => problem ?? []),
    annotations: shown.flatMap(({ annotations }) => annotations),
    sources: new Map(pairs.flatMap(({ newer }) => (newer === null ? [] : [[newer.file, newer.text] as const]))),
  };
}

/** No is worse than not known. */
function worst(found: readonly JudgedChange[]): ExitCode {
  const codes = found.map(({ exit }) => exit);
  return codes.find((code) => code === EXIT.no) ?? codes.find((code) => code !== EXIT.yes) ?? EXIT.yes;
}

function largest(changes: readonly ContractChange[]): string {
  const found = new Set(changes.map(({ required }) => required));
  return ['MAJOR', 'MINOR', 'PATCH'].find((bump) => found.has(bump)) ?? 'NONE';
}
