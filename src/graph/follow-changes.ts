import { type ChangeCursor, type LineageChanges, NO_CHANGES } from '../app/ports/lineage-store.js';
import type { UnitOfWork } from '../app/ports/unit-of-work.js';
import { isTurnOver, runCooperatively, yieldToEventLoop } from '../app/shared/cooperative.js';
import { nodeKey } from '../core/lineage/dataset.js';
import { EdgeIndex } from './edge-index.js';

/** Changes that are read and applied within a few milliseconds. */
const PAGE = 1_000;

/** An index that has all changes of the store up to the cursor. */
export class FollowedIndex {
  /** The names that were linked, while every one of them is known; else null. */
  private readonly linked: Set<string> | null;

  constructor(
    readonly index = new EdgeIndex(),
    public cursor: ChangeCursor = NO_CHANGES,
  ) {
    this.linked = cursor === NO_CHANGES ? new Set() : null;
  }

  /**
   * Applies the next changes. The answer is false, and nothing is applied, if one of them takes
   * back a link between names that the index has: nodes cannot be separated again.
   */
  apply({ aliases, edges, next }: LineageChanges): boolean {
    const isLinked = (key: string): boolean => this.linked?.has(key) ?? true;
    if (aliases.some((alias) => alias.retracted && isLinked(keyOf(alias)))) return false;
    for (const alias of aliases) {
      if (alias.retracted) continue;
      this.index.alias(alias);
      this.linked?.add(keyOf(alias));
    }
    for (const edge of edges) this.index.apply(edge);
    this.cursor = next;
    return true;
  }
}

/** A link has the reason in its key: two names may be linked for several. */
function keyOf({ alias, of, reason }: LineageChanges['aliases'][number]): string {
  return JSON.stringify([reason, nodeKey(alias), alias.since, nodeKey(of), of.since]);
}

/** How following ended. */
export interface Followed {
  /** RETRACTED: the index cannot follow, because names that it has merged are apart again. */
  readonly ended: 'ALL' | 'LIMIT' | 'RETRACTED';
  /** Whether what names mean changed, after which bindings may refer to other nodes. */
  readonly moved: boolean;
  readonly changes: number;
}

/**
 * Brings an index up to date with the store, in steps; it is compressed between them. The store
 * shows whether there are changes: a signal of another process comes later than its commit, and an
 * answer until then would look complete. Each page is one snapshot of the store, and whatever
 * changes meanwhile comes again, with a later number.
 */
export async function followChanges(
  unitOfWork: Pick<UnitOfWork, 'read'>,
  followed: FollowedIndex,
  /** After about so many changes it ends, if more may follow. */
  limit = Infinity,
): Promise<Followed> {
  let moved = false;
  for (let changes = 0; ;) {
    if (changes >= limit) return { ended: 'LIMIT', moved, changes };
    if (isTurnOver()) await yieldToEventLoop();
    const page = await unitOfWork.read(({ lineage }) => lineage.changesSince(followed.cursor, PAGE));
    const { aliases, edges } = page;
    if (!followed.apply(page)) return { ended: 'RETRACTED', moved, changes };
    if (followed.index.isLoose) await runCooperatively(followed.index.compressInSteps());
    moved ||= aliases.length > 0 || edges.some(({ from, to }) => from.since !== '' || to.since !== '');
    changes += aliases.length + edges.length;
    if (aliases.length < PAGE && edges.length < PAGE) return { ended: 'ALL', moved, changes };
  }
}
