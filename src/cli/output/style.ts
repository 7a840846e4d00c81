import { createColors } from 'picocolors';
import type { Output } from '../environment.js';

/** How text is shown: its colours, and the width of the terminal; null where there is none. */
export type Style = ReturnType<typeof createColors> & { readonly width: number | null };

/** Lays out answers as for a terminal with so many columns, also where stdout is none. */
const COLUMNS_VARIABLE = 'CONCORDAT_COLUMNS';

/** Where the terminal does not say its width. */
const USUAL_WIDTH = 80;
const LEAST_WIDTH = 20;

/**
 * Colour only on a terminal that can show it: NO_COLOR, CI and TERM=dumb switch it off, FORCE_COLOR
 * takes precedence.
 */
export function styleFor(output: Output, environment: Readonly<Record<string, string | undefined>>): Style {
  return { ...coloursFor(output, environment), width: widthOf(output, environment) };
}

function widthOf({ columns, isTTY }: Output, environment: Readonly<Record<string, string | undefined>>): number | null {
  const requested = environment[COLUMNS_VARIABLE] ?? '';
  if (/^[1-9]\d{0,4}$/.test(requested)) return Math.max(LEAST_WIDTH, Number(requested));
  // A terminal that does not know its width says 0.
  return isTTY === true ? Math.max(LEAST_WIDTH, columns || USUAL_WIDTH) : null;
}

function coloursFor(output: Output, environment: Readonly<Record<string, string | undefined>>) {
  const set = (name: string): boolean => environment[name] !== undefined && environment[name] !== '';
  if (set('FORCE_COLOR') && environment['FORCE_COLOR'] !== '0') return createColors(true);
  const quiet = set('NO_COLOR') || set('CI') || environment['TERM'] === 'dumb' || environment['FORCE_COLOR'] === '0';
  return createColors(output.isTTY === true && !quiet);
}

/** Text without colours, as wide as it is. */
export const plainStyle: Style = { ...createColors(false), width: null };
