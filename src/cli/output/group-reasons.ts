/** Entries that say the same of the same subject about different partitions, and how many of them are told in full. */
const TOLD_IN_FULL = 2;

interface Reason {
  readonly code: string;
  readonly message: string;
}

/**
 * Reasons for people: of those that differ only in their partition the first, and how many more there are over which time. Where each
 * matters, `--json` has them all.
 */
export function fewReasons(reasons: readonly Reason[]): readonly Reason[] {
  return groups(reasons, ({ code, message }) => `${code} ${message.replaceAll(LABEL, '#')}`).flatMap((alike) => {
    const [first, ...others] = alike;
    if (first === undefined || alike.length <= TOLD_IN_FULL) return alike;
    return [first, { code: first.code, message: `and ${others.length} more${ofWhat(first)}${span(others)}` }];
  });
}

/** A partition's label or an instant: what may differ between reasons that are otherwise the same. */
const LABEL = /\b\d{4}-(?:Q\d|W?\d{2}(?:-\d{2})?(?:T[\d:.]+Z?)?)/g;

function ofWhat({ message }: Reason): string {
  const subject = /`([^`]+)`/.exec(message)?.[1];
  return subject === undefined ? '' : ` of \`${subject}\``;
}

/** From the first partition that is named to the last. */
function span(reasons: readonly Reason[]): string {
  const labels = reasons.flatMap(({ message }) => message.match(LABEL)?.[0] ?? []).sort();
  const [from, to] = [labels[0], labels.at(-1)];
  if (from === undefined || to === undefined) return '';
  return from === to ? `, ${from}` : `, ${from} to ${to}`;
}

/** What has an equal key together, in the order of the first of each. */
export function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const group = byKey.get(keyOf(item));
    if (group === undefined) byKey.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...byKey.values()];
}
