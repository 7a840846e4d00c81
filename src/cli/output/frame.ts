import { onOneLine } from '../../core/shared/visible.js';
import type { Finding } from './finding.js';
import type { Style } from './style.js';

/**
 * A finding as text: what, where, the line with the position underlined, how to fix it.
 *
 *     error[C012]: logicalType must be one of string, date, …
 *       --> contracts/finance/general_ledger.odcs.yaml:7:22
 *      7 |         logicalType: decmal
 *        |                      ^^^^^^ did you mean `number`?
 */
export function frame(finding: Finding, source: string | null, style: Style): string {
  const paint = finding.severity === 'error' ? style.red : finding.severity === 'warning' ? style.yellow : style.cyan;
  const lines = [`${paint(style.bold(`${finding.severity}[${finding.code}]`))}: ${onOneLine(finding.message)}`];
  if (finding.file !== null) {
    const place = finding.line === null ? '' : `:${finding.line}${finding.column === null ? '' : `:${finding.column}`}`;
    lines.push(`  ${style.blue('-->')} ${onOneLine(finding.file)}${place}`);
  }
  const excerpt = source === null || finding.line === null ? undefined : source.split(/\r?\n/)[finding.line - 1];
  if (excerpt === undefined || finding.line === null) {
    if (finding.help !== null) lines.push(`  = help: ${onOneLine(finding.help)}`);
    return lines.join('\n');
  }
  const number = String(finding.line).padStart(2);
  // A tab is one column of the text; shown as one blank so that the underline stays below its
  // place.
  lines.push(` ${style.blue(`${number} |`)} ${excerpt.replaceAll('\t', ' ').trimEnd()}`);
  const start = Math.max(0, (finding.column ?? 1) - 1);
  const width = Math.max(1, Math.min(finding.endColumn ?? wordEnd(excerpt, start), excerpt.length + 1) - 1 - start);
  const underline = `${' '.repeat(start)}${paint('^'.repeat(width))}${finding.help === null ? '' : ` ${onOneLine(finding.help)}`}`;
  lines.push(` ${style.blue(`${' '.repeat(number.length)} |`)} ${underline}`);
  return lines.join('\n');
}

/**
 * The column after the word that begins at `start`: what to underline where the end is not known.
 */
function wordEnd(line: string, start: number): number {
  const word = /^[^\s,\]}#]+/.exec(line.slice(start));
  return start + 1 + (word?.[0].length ?? 1);
}
