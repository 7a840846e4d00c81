import type { Finding } from './finding.js';
import type { Style } from './style.js';

/**
 * A promise that the newer document tightens. The counts of partitions are null without a server,
 * because only it has the evidence.
 */
export interface ShownTightened {
  readonly promise: string;
  readonly pointer: string;
  readonly wouldFail: number | null;
  readonly known: number | null;
  readonly notKnown: number | null;
  readonly currentData: boolean | null;
}

/** Promises shown in text; the rest is counted. */
const MOST_SHOWN = 10;

/** Which recent partitions would fail each promise; empty without a server. */
export function tightenedLines(tightened: readonly ShownTightened[]): readonly string[] {
  const counted = tightened.filter(({ wouldFail }) => wouldFail !== null);
  const worstFirst = [...counted].sort((a, b) => (b.wouldFail ?? 0) - (a.wouldFail ?? 0));
  const lines = worstFirst.slice(0, MOST_SHOWN).map((one) => `${countsOf(one)}: ${one.promise}`);
  const more = counted.length - lines.length;
  return more === 0 ? lines : [...lines, `and ${more} more tightened promises`];
}

/** The same as a block of text with a title; null where there is nothing to say. */
export function tightenedInText(tightened: readonly ShownTightened[], style: Style): string | null {
  const lines = tightenedLines(tightened);
  if (lines.length === 0) return null;
  return [
    TIGHTENED_TITLE,
    ...lines.map((line) => `  ${/^0 of|^not|^and/.test(line) ? line : style.yellow(line)}`),
  ].join('\n');
}

/** What the lines are about. */
export const TIGHTENED_TITLE = 'Would fail, by what was measured in the last 28 closed partitions:';

/** One sentence about all promises that were compared without a server; null without any. */
export function notKnownHere(changes: readonly { readonly tightened: readonly ShownTightened[] }[]): string | null {
  const count = changes.flatMap(({ tightened }) => tightened).filter(({ wouldFail }) => wouldFail === null).length;
  if (count === 0) return null;
  const promises = count === 1 ? 'the tightened promise' : `the ${count} tightened promises`;
  return `Not known: how many of the last 28 partitions would fail ${promises}. \`concordat publish --dry-run\` shows it.`;
}

/** A promise that recent data would fail, or may fail, at its place. */
export function tightenedFinding(one: ShownTightened, place: Pick<Finding, 'file' | 'line' | 'column'>): Finding {
  const severity = (one.wouldFail ?? 0) > 0 ? 'warning' : 'info';
  return {
    ...place,
    code: 'WOULD_FAIL',
    severity,
    message: `${one.promise}: ${countsOf(one)}`,
    path: one.pointer,
    help: null,
  };
}

function countsOf({ wouldFail, known, notKnown, currentData }: ShownTightened): string {
  if (wouldFail === null || known === null || notKnown === null) return 'not known';
  if (currentData === true) {
    return known === 0 ? 'not known for the current data' : `${wouldFail} of 1 known (the current data)`;
  }
  const rest = notKnown === 0 ? '' : `, ${notKnown} not known`;
  return known === 0 ? `not known for any of ${notKnown} partitions` : `${wouldFail} of ${known} known${rest}`;
}
