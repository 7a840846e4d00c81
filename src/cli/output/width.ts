import { stripVTControlCharacters } from 'node:util';

/** Characters that a terminal shows two columns wide: East Asian wide and full-width, and emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{2E80}-\u{303E}\u{FE30}-\u{FE6F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]/u;

/** Half-width forms belong to the same scripts and are narrow. */
const HALF_WIDTH = /^[\u{FF61}-\u{FFDC}]/u;

/** A mark without a base, which takes no column of its own. */
const ONLY_MARKS = /^\p{M}+$/u;

const EMOJI_STYLE = '\uFE0F';
const PRINTABLE_ASCII = /^[\x20-\x7E]*$/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns of a terminal the text takes. */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += cellsOf(segment);
  return width;
}

/** The text in at most so many columns, with an ellipsis where its end is left out. */
export function shortened(text: string, most: number): string {
  if (displayWidth(text) <= most) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    const cells = cellsOf(segment);
    if (width + cells > most - 1) break;
    kept += segment;
    width += cells;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The text in lines of at most so many columns, broken between words; the first line may have
 * another width. A longer word stays whole: names, paths and values can be copied.
 */
export function wrapped(text: string, width: number | null, firstWidth = width): readonly string[] {
  if (text === '') return [];
  if (width === null || firstWidth === null) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const most = lines.length === 1 ? firstWidth : width;
    if (last === undefined || displayWidth(last) + 1 + displayWidth(word) > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** How far a text is wrapped, and how far its lines after the first are indented. */
export interface Hanging {
  readonly width: number | null;
  /** The width of `lead`, if omitted. */
  readonly indent?: number;
}

/** The text after `lead`, in as many lines as it needs, those after the first indented. */
export function hanging(lead: string, text: string, { width, indent }: Hanging): readonly string[] {
  const taken = displayWidth(stripVTControlCharacters(lead));
  const blanks = indent ?? taken;
  const [first = '', ...others] =
    width === null ? [text] : wrapped(text, Math.max(1, width - blanks), Math.max(1, width - taken));
  return [`${lead}${first}`.trimEnd(), ...others.map((line) => `${' '.repeat(blanks)}${line}`)];
}

/** The text with blanks up to the width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function cellsOf(grapheme: string): number {
  if (HALF_WIDTH.test(grapheme)) return 1;
  if (ONLY_MARKS.test(grapheme)) return 0;
  return WIDE.test(grapheme) || grapheme.includes(EMOJI_STYLE) ? 2 : 1;
}
