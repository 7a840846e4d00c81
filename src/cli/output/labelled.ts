import { fewReasons } from './group-reasons.js';
import type { Style } from './style.js';
import { figure } from './table.js';
import { hanging } from './width.js';

const LABEL_WIDTH = 9;

/**
 * Lines below a verdict: the label once, its texts below each other, wrapped where there is a
 * width. Nothing where there is no text.
 */
export function labelled(label: string, texts: readonly string[], width: number | null = null): readonly string[] {
  return texts.flatMap((text, index) =>
    hanging(`  ${(index === 0 ? label : '').padEnd(LABEL_WIDTH)} `, text, { width }),
  );
}

interface Reason {
  readonly code: string;
  readonly message: string;
}

/** The sentences of the reasons; their codes come last, with `codeLine`. */
export function causes(reasons: readonly Reason[]): readonly string[] {
  return fewReasons(reasons).map(({ message }) => message);
}

/** The codes of the reasons, and the command that explains the first. */
export function codeLine(reasons: readonly Reason[], style: Style): readonly string[] {
  const codes = [...new Set(reasons.map(({ code }) => code))];
  const [first] = codes;
  if (first === undefined) return [];
  return labelled('Code', [`${codes.join(', ')} · concordat explain ${first}`], style.width);
}

/** The bounds of a score; nothing where missing evidence leaves them equal. */
export function scoreBounds(low: number | null, high: number | null): string {
  if (low === null || high === null || figure(low) === figure(high)) return '';
  return ` (between ${figure(low)} and ${figure(high)})`;
}

interface Contribution {
  readonly check: string;
  readonly points: number;
  readonly observed: unknown;
  readonly promise: string;
}

const SHOWN_CONTRIBUTIONS = 3;

/** The checks that lowered a score, each with what was observed and its share of the loss. */
export function failedPromises(contributions: readonly Contribution[]): readonly string[] {
  const costly = contributions.filter(({ points }) => points > 0);
  const shown = costly.slice(0, SHOWN_CONTRIBUTIONS).map(({ check, points, observed, promise }) => {
    const share = `${Math.round(points * 10) / 10} % of the loss`;
    return `"${promise}": observed ${shownValue(observed)}, ${share} (${check})`;
  });
  const more = costly.length - shown.length;
  return more === 0 ? shown : [...shown, `and ${more} more (--json shows all)`];
}

/** An observed value as text; `–` if there is none. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
