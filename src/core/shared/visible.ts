/**
 * Characters that move the cursor, change colours, reorder or hide text, or break a line: controls
 * (C0, DEL, C1) but for the end of a line and the tab, format characters such as those of
 * bidirectional text and of no width, and separators of lines and paragraphs.
 */
const INVISIBLE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

const LINE_FEEDS = /[\n\r\t]/gu;

/** In names, the end of a line and the tab too. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * Controls but for the end of a line and the tab, and characters that change the direction of other
 * text: what no name of another system needs, unlike joiners. NUL has rules of its own.
 */
const MOVING = /[^\P{Cc}\0\n\t]|[\u202A-\u202E\u2066-\u2069]/u;

/** In prose, isolates and embeddings keep words of two directions apart. */
const MOVING_IN_PROSE = /[^\P{Cc}\n\r\t]|[\u202D\u202E]/u;

/**
 * The text with each such character as `\u001b`, which is also how a string in JSON may contain it.
 */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, escaped);
}

/**
 * As `visible`, with the end of a line and the tab escaped too: the text stays on its line,
 * whatever names it contains.
 */
export function onOneLine(text: string): string {
  return visible(text.replaceAll(LINE_FEEDS, (character) => JSON.stringify(character).slice(1, -1)));
}

/** The first such character of a name as `U+001B`; null if there is none. */
export function invisibleInName(name: string): string | null {
  return firstOf(NOT_IN_NAMES, name);
}

/**
 * The first character that moves the cursor or reorders text, in a name that another system gave;
 * null if there is none.
 */
export function movingInName(name: string): string | null {
  return firstOf(MOVING, name);
}

/** As `movingInName`, in prose. */
export function movingInProse(text: string): string | null {
  return firstOf(MOVING_IN_PROSE, text);
}

function firstOf(characters: RegExp, text: string): string | null {
  const found = characters.exec(text)?.[0].codePointAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** By units of UTF-16, as in JSON. */
function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
