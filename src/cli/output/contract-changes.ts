import { EXIT, type ExitCode } from '../exit.js';
import { type ShownChange, describeChange } from './change.js';
import { markdownText } from './markdown.js';
import { onLines } from './on-lines.js';
import type { Style } from './style.js';
import { type ShownTightened, TIGHTENED_TITLE, notKnownHere, tightenedInText, tightenedLines } from './tightened.js';

/** What became of one contract. RENAMED: its file or its id is another one. */
type Kind = 'CHANGED' | 'ADDED' | 'REMOVED' | 'RENAMED' | 'UNCHANGED' | 'INVALID';

/** How one contract changed, and whether its version says so. */
export interface ContractChange {
  readonly kind: Kind;
  readonly id: string | null;
  readonly file: string;
  readonly previousFile: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly required: string;
  readonly taken: string;
  readonly increases: boolean;
  readonly enough: boolean;
  /** Whether publish may accept a MINOR bump, because it knows checks and consumers. */
  readonly mayBeRepair: boolean;
  readonly changes: readonly ShownChange[];
  readonly tightened: readonly ShownTightened[];
}

/** What was compared, beside the changes. */
interface Summary {
  readonly reference: string;
  readonly unchanged: number;
  readonly exit: ExitCode;
}

/** What a server knows and a diff of documents does not. */
export const REPAIR = 'Publish may accept a MINOR bump, if what changes never passed a check and no consumer is known.';

/** Every contract in a block of its own, and one sentence about all. */
export function changesInText(found: readonly ContractChange[], summary: Summary, style: Style): string {
  const changes = onLines(found);
  const blocks = changes.map((change) => {
    const { id, file, previousFile } = change;
    const from = previousFile === null ? '' : ` (before: ${previousFile})`;
    const verdict = verdictInText(change, { older: olderName(change, summary), newer: file }, style);
    return `${style.bold(id ?? 'no id')}  ${file}${from}\n${verdict}\n`;
  });
  const paint = summary.exit === EXIT.yes ? style.green : summary.exit === EXIT.no ? style.red : style.yellow;
  const unknown = notKnownHere(changes);
  const answer = `${paint(answerOf(changes, summary))}: ${countsOf(changes, summary)}`;
  return [...blocks, answer, ...(unknown === null ? [] : [unknown])].join('\n');
}

function olderName({ kind, previousFile, file }: ContractChange, { reference }: Summary): string {
  return kind === 'ADDED' ? reference : `${reference}:${previousFile ?? file}`;
}

/** The verdict on one contract, and its changes. */
export function verdictInText(
  found: ContractChange,
  names: { readonly older: string; readonly newer: string },
  style: Style,
): string {
  const change = onLines(found);
  const { older, newer } = onLines(names);
  const verdict = verdictOf(change, older, newer);
  const paint = change.enough ? style.green : change.kind === 'INVALID' ? style.yellow : style.red;
  const first = `${paint(verdict.word)}${verdict.rest}`;
  if (change.changes.length === 0 || change.kind === 'REMOVED') return first;
  const counts = tightenedInText(change.tightened, style);
  return [
    first,
    ...(change.mayBeRepair ? [REPAIR] : []),
    '',
    ...change.changes.map((one) => changeInText(one, style)),
    ...(counts === null ? [] : ['', counts]),
  ].join('\n');
}

function verdictOf(
  change: ContractChange,
  older: string,
  newer: string,
): { readonly word: string; readonly rest: string } {
  switch (change.kind) {
    case 'ADDED':
      return { word: `${newer} is new`, rest: `: ${older} has no version to compare with` };
    case 'REMOVED':
      return change.enough
        ? { word: 'removed', rest: ': it promised nothing to consumers' }
        : { word: 'removed', rest: `: breaking for the consumers of ${change.from ?? 'this contract'}` };
    case 'INVALID':
      return { word: 'not compared', rest: ': a document is not a valid contract' };
    case 'CHANGED':
    case 'RENAMED':
    case 'UNCHANGED':
      return stepOf(change, older, newer);
  }
}

function stepOf(
  change: ContractChange,
  older: string,
  newer: string,
): { readonly word: string; readonly rest: string } {
  if (!change.increases) return { word: 'not an increment', rest: `: ${shortfall(change)}` };
  if (change.changes.length === 0) return { word: 'no changes', rest: ` between ${older} and ${newer}` };
  return { word: change.enough ? 'sufficient' : 'too small', rest: `: ${shortfall(change)}` };
}

function changeInText(change: ShownChange, style: Style): string {
  const { effect, isBreaking, isDisruptive } = effectOf(change);
  const mark = isBreaking
    ? style.red(`✗ ${effect}`)
    : isDisruptive
      ? style.yellow(`! ${effect}`)
      : style.green(`✓ ${effect}`);
  return `${mark}  ${describeChange(change)}  ${style.dim(change.code)}`;
}

function effectOf({ consumer, producer }: ShownChange) {
  const sides = [...(consumer === 'BREAKS' ? ['consumers'] : []), ...(producer === 'BREAKS' ? ['producers'] : [])];
  const isBreaking = sides.length > 0;
  const isDisruptive = !isBreaking && (consumer === 'WARN' || producer === 'WARN');
  const effect = isBreaking
    ? `breaking for ${sides.join(' and ')}`
    : isDisruptive
      ? 'potentially disruptive'
      : 'compatible';
  return { effect, isBreaking, isDisruptive };
}

/** A comment for a pull request; its first line lets a script find and replace an earlier one. */
export function changesInMarkdown(changes: readonly ContractChange[], summary: Summary): string {
  const blocks = changes.map((change) => {
    const { id, file, previousFile, enough, kind } = change;
    const { word, rest } = verdictOf(change, olderName(change, summary), file);
    const mark = enough ? '✅' : kind === 'INVALID' ? '⚠️' : '❌';
    const moved = previousFile === null ? '' : `, before \`${markdownText(previousFile)}\``;
    const rows = change.changes.map((one) => {
      const effect = effectOf(one);
      const text = effect.isBreaking ? `**${effect.effect}**` : effect.effect;
      return `| ${text} | ${markdownText(describeChange(one))} | \`${one.code}\` |`;
    });
    const counts = tightenedLines(change.tightened).map((line) => `- ${markdownText(line)}`);
    return [
      `#### ${mark} ${markdownText(id ?? file)}`,
      '',
      `\`${markdownText(file)}\`${moved}: **${markdownText(word)}**${markdownText(rest)}${change.mayBeRepair ? `. ${REPAIR}` : ''}`,
      ...(rows.length === 0 ? [] : ['', '| effect | change | code |', '|---|---|---|', ...rows]),
      ...(counts.length === 0 ? [] : ['', TIGHTENED_TITLE, '', ...counts]),
      '',
    ].join('\n');
  });
  const title = `### Data contracts: ${answerOf(changes, summary)}`;
  const unknown = notKnownHere(changes);
  const counts = `${markdownText(countsOf(changes, summary))}.${unknown === null ? '' : ` ${unknown}`}`;
  return ['<!-- concordat diff -->', title, '', counts, '', ...blocks].join('\n').trimEnd();
}

function answerOf(changes: readonly ContractChange[], { exit }: Summary): string {
  if (exit === EXIT.no) return 'not compatible';
  if (exit !== EXIT.yes) return 'not known';
  return changes.length === 0 ? 'no changes' : 'compatible';
}

function countsOf(changes: readonly ContractChange[], { unchanged, reference }: Summary): string {
  const words = {
    CHANGED: 'changed',
    RENAMED: 'renamed',
    ADDED: 'added',
    REMOVED: 'removed',
    INVALID: 'not valid',
  } as const;
  const counts = Object.entries(words).flatMap(([kind, word]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  if (unchanged > 0) counts.push(`${unchanged} unchanged`);
  return `contracts against ${reference}: ${counts.join(', ')}`;
}

/** Why the version is not enough, in one sentence. */
export function shortfall({ from, to, increases, required, taken }: ContractChange): string {
  if (!increases) {
    const how = from === to ? `the version stays ${to ?? ''}` : `${to ?? ''} is lower than ${from ?? ''}`;
    return `${how}, and the changes require ${required === 'NONE' ? 'a higher version' : `a ${required} bump`}`;
  }
  const bump = taken === 'NONE' ? `the version stays ${to ?? ''}` : `${from ?? ''} → ${to ?? ''} is a ${taken} bump`;
  return `the changes require ${required === 'NONE' ? 'no bump' : `a ${required} bump`}, and ${bump}`;
}
