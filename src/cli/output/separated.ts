import { onOneLine } from '../../core/shared/visible.js';

/** A value of a list: missing where it is null. */
export type Value = string | number | null;

/** Rows of values separated by tabs, one line each: for programs that read lines. */
export function tabSeparated(rows: readonly (readonly Value[])[]): readonly string[] {
  return rows.map((row) => row.map((value) => onOneLine(String(value ?? ''))).join('\t'));
}

const NEEDS_QUOTES = /[",\n\r]|^\s|\s$/;

/** A line of headings and the rows as comma-separated values (RFC 4180, lines end with LF). */
export function commaSeparated(headings: readonly string[], rows: readonly (readonly Value[])[]): readonly string[] {
  return [headings, ...rows].map((row) => row.map(quoted).join(','));
}

function quoted(value: Value): string {
  const text = String(value ?? '');
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
