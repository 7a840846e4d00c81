import type { Change } from './change.js';
import { changed } from './compatibility.js';

interface Identified {
  readonly name: string;
  readonly stableId: string | null;
}

/** Whether two entries of one name have different stable ids: another element took the name. */
export function isReplaced(from: Identified, to: Identified): boolean {
  return from.stableId !== null && to.stableId !== null && from.stableId !== to.stableId;
}

/** The change of two such entries. */
export function replaced(
  from: Identified,
  to: Identified,
  at: { readonly pointer: string; readonly element: string },
): Change {
  const message = `\`${at.element}\` is another element: its id was \`${from.stableId ?? ''}\` and is \`${to.stableId ?? ''}\``;
  return changed('ELEMENT_REPLACED', at, { from: from.stableId, to: to.stableId }, message);
}

/** The id as documentation: added or removed; a different one is reported as a replaced element. */
export function idText(entry: Identified, other: Identified): string | null {
  return isReplaced(entry, other) ? null : entry.stableId;
}
