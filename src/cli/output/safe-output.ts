import { visible } from '../../core/shared/visible.js';
import type { Output } from '../environment.js';
import { styleFor } from './style.js';

/** Begins a line of progress again; written by the command line itself, at the start of a text. */
export const ERASE_LINE = '\r\u001B[K';

/** The colours that the command line uses: only these survive, and only where it uses colours. */
const COLOUR = /(\u001B\[(?:[0-9]|[1-9][0-9])m)/u;

/**
 * The output, which shows control and bidirectional characters instead of sending them to the
 * terminal: every text of a server or a document passes here. Colours that a text brings with it
 * are shown as well, unless the output has colours of its own.
 */
export function safeOutput(output: Output, environment: Readonly<Record<string, string | undefined>>): Output {
  const hasColours = styleFor(output, environment).isColorSupported;
  const shown = (text: string): string =>
    hasColours
      ? text
          .split(COLOUR)
          .map((part, index) => (index % 2 === 1 ? part : visible(part)))
          .join('')
      : visible(text);
  return {
    ...(output.isTTY !== undefined && { isTTY: output.isTTY }),
    ...(output.columns !== undefined && { columns: output.columns }),
    write: (text) => {
      const erases = output.isTTY === true && text.startsWith(ERASE_LINE);
      return output.write(erases ? `${ERASE_LINE}${shown(text.slice(ERASE_LINE.length))}` : shown(text));
    },
  };
}
