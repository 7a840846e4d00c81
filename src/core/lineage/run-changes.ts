import { type DatasetId, nodeKey } from './dataset.js';
import type { Lifecycle } from './event.js';
import type { NameChange } from './names.js';
import { countsFrom, newer } from './order.js';

/** A change of a dataset, with the orders of the run's first and last event that say so. */
export interface LifecycleSpan extends Lifecycle {
  readonly first: string;
  readonly last: string;
}

/** A dataset that a run names, with all that its events say about changes of it. */
interface ChangedEnd {
  readonly id: DatasetId;
  readonly symlinks: readonly DatasetId[];
  readonly lifecycles: readonly LifecycleSpan[];
}

/** The spans after one more event, in an order that does not depend on that of arrival. */
export function withLifecycle(
  known: readonly LifecycleSpan[],
  lifecycle: Lifecycle | null,
  order: string,
): readonly LifecycleSpan[] {
  return lifecycle === null ? known : joinLifecycles(known, [{ ...lifecycle, first: order, last: order }]);
}

/**
 * The spans of both, in an order that does not depend on that of arrival; without those that end
 * before the newest complete list of datasets.
 */
export function joinLifecycles(
  a: readonly LifecycleSpan[],
  b: readonly LifecycleSpan[],
  snapshot: string | null = null,
): readonly LifecycleSpan[] {
  if (b.length === 0 && snapshot === null) return a;
  const spans = new Map<string, LifecycleSpan>();
  for (const span of [...a, ...b]) {
    if (snapshot !== null && span.last < snapshot) continue;
    const before = spans.get(keyOf(span)) ?? span;
    const last = newer(before.last, span.last);
    spans.set(keyOf(span), { ...span, first: countsFrom(snapshot, [before.first, span.first], last), last });
  }
  return [...spans.values()].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
}

function keyOf({ change, previous }: Lifecycle): string {
  return previous === null ? change : `${change} ${nodeKey(previous)}`;
}

/**
 * The change that the newest event names; null if none names one. Of one event that both drops and
 * creates a dataset, the CREATE counts.
 */
export function finalChange(spans: readonly LifecycleSpan[]): string | null {
  const [newest] = [...spans].sort(
    (a, b) => compare(b.last, a.last) || Number(a.change === 'DROP') - Number(b.change === 'DROP'),
  );
  return newest?.change ?? null;
}

/** A RENAME of a run; `origin` is the name from which renames of the same run led to `previous`. */
interface Move {
  readonly end: ChangedEnd;
  readonly first: string;
  readonly origin: DatasetId;
}

/**
 * What a run changed about names, all at the moment of its completion. Its events order its changes
 * among each other: a rename of what an earlier event renamed moves the first dataset on, and the
 * name in between is free. Renames of one event are simultaneous, as in a swap.
 */
export function changesOfEnds(ends: readonly ChangedEnd[], completion: string): readonly NameChange[] {
  const moves = new Map<string, Move>();
  const passed = new Map<string, ChangedEnd>();
  /** Takes the move that led to the name before the order; the name is free again. */
  const takeMove = (name: DatasetId, order: string): Move | null => {
    const move = moves.get(nodeKey(name));
    if (move === undefined || move.first >= order) return null;
    moves.delete(nodeKey(name));
    passed.set(nodeKey(name), move.end);
    return move;
  };
  const changes: NameChange[] = [];
  const drop = (name: DatasetId, symlinks: readonly DatasetId[]): void => {
    changes.push({ kind: 'DROP', name, previous: null, symlinks, order: completion });
  };
  for (const { end, span } of inOrderOfEvents(ends)) {
    const { change, first, previous } = span;
    if (change === 'RENAME' && previous !== null && nodeKey(previous) !== nodeKey(end.id)) {
      const origin = takeMove(previous, first)?.origin ?? previous;
      moves.set(nodeKey(end.id), { end, first, origin });
    } else if (change === 'DROP') {
      const moved = takeMove(end.id, first);
      if (moved !== null) drop(moved.origin, []);
      drop(end.id, end.symlinks);
    } else if (change === 'CREATE') {
      changes.push({ kind: 'CREATE', name: end.id, previous: null, symlinks: end.symlinks, order: completion });
    }
  }
  for (const { end, origin } of moves.values()) {
    // Renamed away and back: nothing has changed.
    if (nodeKey(origin) === nodeKey(end.id)) continue;
    changes.push({ kind: 'RENAME', name: end.id, previous: origin, symlinks: end.symlinks, order: completion });
  }
  const renamed = new Set([...moves.keys()]);
  for (const [key, { id }] of passed) if (!renamed.has(key)) drop(id, []);
  return distinct(changes);
}

function inOrderOfEvents(
  ends: readonly ChangedEnd[],
): readonly { readonly end: ChangedEnd; readonly span: LifecycleSpan }[] {
  const all = ends.flatMap((end) => end.lifecycles.map((span) => ({ end, span })));
  return all.sort(
    (a, b) =>
      compare(a.span.first, b.span.first) ||
      compare(nodeKey(a.end.id), nodeKey(b.end.id)) ||
      compare(keyOf(a.span), keyOf(b.span)),
  );
}

/** Each change once: a dataset may be both an input and an output. */
function distinct(changes: readonly NameChange[]): readonly NameChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
