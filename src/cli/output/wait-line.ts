import { MINUTE, SECOND } from '../../core/shared/duration.js';
import type { CliEnvironment } from '../environment.js';
import { ERASE_LINE } from './safe-output.js';
import { styleFor } from './style.js';
import { shortened } from './width.js';

/** What a command waits for, on stderr: a line that moves on a terminal, one a minute elsewhere. */
export interface WaitLine {
  /** Shows the state from now on, and when it is looked at again at the latest. */
  show(state: string, nextMillis: number): void;
  /** Removes the line, and returns how long the wait took of how long it may take. */
  end(): string;
}

export interface WaitOptions {
  readonly patienceMillis: number;
  readonly quiet: boolean;
}

const LABEL = 'WAIT';

export function waitLine(
  { stderr, environment, realMillis }: Pick<CliEnvironment, 'stderr' | 'environment' | 'realMillis'>,
  { patienceMillis, quiet }: WaitOptions,
): WaitLine {
  const style = styleFor(stderr, environment);
  const moving = stderr.isTTY === true && !environment['CI'];
  const started = realMillis();
  let current: { readonly state: string; readonly next: number } | null = null;
  let written: { readonly state: string; readonly at: number } | null = null;
  const taken = (now: number): string => `${inText(now - started)} of ${inText(patienceMillis)}`;
  const draw = (now: number): void => {
    if (current === null || quiet) return;
    const { next, state } = current;
    const text = `${taken(now)}, next look within ${inText(next - now)}: ${state}`;
    if (moving) {
      const width = (style.width ?? Infinity) - LABEL.length - 2;
      stderr.write(`${ERASE_LINE}${style.yellow(LABEL)} ${shortened(text, width)}`);
    } else if (written?.state !== state || now - written.at >= MINUTE) {
      written = { state, at: now };
      stderr.write(`${LABEL} ${text}\n`);
    }
  };
  const timer = setInterval(() => {
    draw(realMillis());
  }, SECOND).unref();
  return {
    show: (state, nextMillis) => {
      const now = realMillis();
      current = { state, next: now + nextMillis };
      draw(now);
    },
    end: () => {
      clearInterval(timer);
      if (moving && current !== null && !quiet) stderr.write(ERASE_LINE);
      current = null;
      return taken(realMillis());
    },
  };
}

/** A span of time in its two largest units, such as `1h 5m` or `42s`. */
export function inText(millis: number): string {
  const seconds = Math.max(0, Math.round(millis / SECOND));
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  if (first === -1) return '0s';
  const shown = parts.slice(first, first + 2).filter(([count]) => count > 0);
  return shown.map(([count, unit]) => `${count}${unit}`).join(' ');
}
