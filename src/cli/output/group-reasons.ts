/** Up to this many reasons that differ only in their partition are shown in full. */
const SHOWN_IN_FULL = 2;

interface Reason {
  readonly code: string;
  readonly message: string;
}

/**
 * Reasons as text: of those that differ only in their partition, the first, then how many more and
 * over which time. `--json` has all of them.
 */
export function fewReasons(reasons: readonly Reason[]): readonly Reason[] {
  return groups(reasons, ({ code, message }) => `${code} ${message.replaceAll(KEY, '#')}`).flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || group.length <= SHOWN_IN_FULL) return group;
    return [first, { code: first.code, message: `and ${others.length} more${ofWhat(first)}${span(others)}` }];
  });
}

/** A partition key or an instant: what may differ between reasons that are otherwise equal. */
const KEY = /\b\d{4}-(?:Q\d|W?\d{2}(?:-\d{2})?(?:T[\d:.]+Z?)?)/g;

function ofWhat({ message }: Reason): string {
  const subject = /`([^`]+)`/.exec(message)?.[1];
  return subject === undefined ? '' : ` of \`${subject}\``;
}

/** From the first partition that is named to the last. */
function span(reasons: readonly Reason[]): string {
  const labels = reasons.flatMap(({ message }) => message.match(KEY)?.[0] ?? []).sort();
  const [from, to] = [labels[0], labels.at(-1)];
  if (from === undefined || to === undefined) return '';
  return from === to ? `, ${from}` : `, ${from} to ${to}`;
}

/** Groups items by their key, in the order of the first of each group. */
export function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const group = byKey.get(keyOf(item));
    if (group === undefined) byKey.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...byKey.values()];
}
