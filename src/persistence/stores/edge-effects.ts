/** What an edge has of its claims: of the strongest one all, and the first order of any. */
export interface EdgeSupport {
  readonly first: string;
  readonly last: string;
  readonly provenance: string;
  readonly status: number;
  readonly through: number;
}

/** What changed of the claims of one edge. */
interface Effect {
  /** The strongest of them as they are now; null where none is left. */
  strongest: EdgeSupport | null;
  first: string | null;
  /** The strongest of them as they were. */
  strongestBefore: EdgeSupport | null;
  /** Whether the first order of any of them came later, or is gone. */
  isFirstUnclear: boolean;
  /** Whether two of them are equally strong. */
  isTied: boolean;
}

/**
 * What changed claims do to their edges. Most are stronger than all others of their edge, so that
 * the edge follows without a look at these, of which there is one for each run.
 */
export class EdgeEffects {
  private readonly effects = new Map<string, Effect>();

  /** One claim of an edge before and after its change. */
  add(edge: string, before: EdgeSupport | null, after: EdgeSupport | null): void {
    const effect = this.effects.get(edge) ?? {
      ...{ strongest: null, first: null, strongestBefore: null },
      ...{ isFirstUnclear: false, isTied: false },
    };
    this.effects.set(edge, effect);
    if (before !== null) {
      effect.strongestBefore = compared(before, effect.strongestBefore) > 0 ? before : effect.strongestBefore;
      effect.isFirstUnclear ||= after === null || after.first > before.first;
    }
    if (after === null) return;
    const order = compared(after, effect.strongest);
    if (order > 0) effect.isTied = false;
    if (order === 0) effect.isTied = true;
    effect.strongest = order > 0 ? after : effect.strongest;
    effect.first = effect.first === null || after.first < effect.first ? after.first : effect.first;
  }

  /** The edges with a changed claim. */
  edges(): readonly string[] {
    return [...this.effects.keys()];
  }

  /**
   * What the edge has now, by what all its claims gave before the changes, null where it had none.
   * UNCLEAR where that depends on claims that did not change.
   */
  after(edge: string, before: EdgeSupport | null): EdgeSupport | null | 'UNCLEAR' {
    const effect = this.effects.get(edge);
    if (effect === undefined) return before;
    const { first, isFirstUnclear, isTied, strongest, strongestBefore } = effect;
    if (isTied || (before !== null && isFirstUnclear)) return 'UNCLEAR';
    if (before === null) return strongest === null ? null : { ...strongest, first: first ?? strongest.first };
    const earliest = first !== null && first < before.first ? first : before.first;
    if (strongest !== null && compared(strongest, before) > 0) return { ...strongest, first: earliest };
    const wasStrongest = strongestBefore !== null && compared(strongestBefore, before) >= 0;
    const isEqual = strongest !== null && compared(strongest, before) === 0;
    return wasStrongest || isEqual ? 'UNCLEAR' : { ...before, first: earliest };
  }
}

/** Positive where the first is stronger: by its status, then by its last order. */
function compared(a: EdgeSupport, b: EdgeSupport | null): number {
  if (b === null) return 1;
  if (a.status !== b.status) return a.status - b.status;
  return a.last === b.last ? 0 : a.last > b.last ? 1 : -1;
}
