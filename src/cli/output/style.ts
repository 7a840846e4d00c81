import { createColors } from 'picocolors';
import type { Output } from '../environment.js';

export type Style = ReturnType<typeof createColors>;

/**
 * Colour only on a terminal that can show it: NO_COLOR, CI and TERM=dumb switch it off, FORCE_COLOR
 * takes precedence.
 */
export function styleFor(output: Output, environment: Readonly<Record<string, string | undefined>>): Style {
  const set = (name: string): boolean => environment[name] !== undefined && environment[name] !== '';
  if (set('FORCE_COLOR') && environment['FORCE_COLOR'] !== '0') return createColors(true);
  const quiet = set('NO_COLOR') || set('CI') || environment['TERM'] === 'dumb' || environment['FORCE_COLOR'] === '0';
  return createColors(output.isTTY === true && !quiet);
}

/** Text without colours. */
export const plainStyle: Style = createColors(false);
