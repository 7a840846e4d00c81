import type { CliEnvironment } from '../environment.js';
import { Interrupted } from '../exit.js';
import { ERASE_LINE } from '../output/safe-output.js';
import { styleFor } from '../output/style.js';

/** Progress of `up` on stderr: a moving line on a terminal, elsewhere one plain line per step. */
export interface Progress {
  /** Runs `work` as the step `title`; its result's `done` becomes the step's line. */
  step<T extends { readonly done: string }>(title: string, work: (at: ReportProgress) => Promise<T>): Promise<T>;
  /** Writes a line that is not a step, above the moving line. */
  write(text: string): void;
}

/** Writes nothing. */
export const silent: Progress = { step: async (_, work) => work(() => undefined), write: () => undefined };

export type ReportProgress = (done: number, total: number | null) => void;

const REDRAW_MILLIS = 100;

export function progressOn(deps: Pick<CliEnvironment, 'stderr' | 'environment' | 'realMillis'>): Progress {
  const { stderr, environment, realMillis } = deps;
  const style = styleFor(stderr, environment);
  const moving = stderr.isTTY === true && !environment['CI'];
  return {
    write: (text) => stderr.write(`${moving ? ERASE_LINE : ''}${text}\n`),
    step: async (title, work) => {
      const started = realMillis();
      let drawn = 0;
      const draw: ReportProgress = (done, total) => {
        if (!moving || realMillis() - drawn < REDRAW_MILLIS) return;
        drawn = realMillis();
        const share = total === null ? `${done}` : `${done} of ${total}`;
        stderr.write(`${ERASE_LINE}${style.dim('…')} ${title} ${style.dim(share)}`);
      };
      if (moving) stderr.write(`${style.dim('…')} ${title}`);
      try {
        const result = await work(draw);
        const seconds = ((realMillis() - started) / 1000).toFixed(1);
        const line = `${style.green('✓')} ${title}: ${result.done} ${style.dim(`(${seconds} s)`)}\n`;
        stderr.write(moving ? `${ERASE_LINE}${line}` : line);
        return result;
      } catch (error) {
        // An interrupted step has not failed, and is reported already.
        if (error instanceof Interrupted) throw error;
        stderr.write(moving ? `${ERASE_LINE}${style.red('✗')} ${title}\n` : `${style.red('✗')} ${title}\n`);
        throw error;
      }
    },
  };
}
