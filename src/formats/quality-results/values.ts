/**
 * Values of parsed JSON or XML of other tools, read without trust: what is not of the expected type
 * counts as absent.
 */
export type Members = Readonly<Record<string, unknown>>;

const NOTHING: Members = {};

export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : NOTHING;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The limits of a range; none where one of them is no number. */
export function rangeOf(low: unknown, high: unknown): { readonly minimum?: number; readonly maximum?: number } {
  const [minimum, maximum] = [numberOf(low), numberOf(high)];
  const isOther = (minimum === null && (low ?? null) !== null) || (maximum === null && (high ?? null) !== null);
  return isOther ? {} : { ...(minimum !== null && { minimum }), ...(maximum !== null && { maximum }) };
}

/** A number of rows, where it is one. */
export function countOf(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
}

/** The first of the names under which tools write a rule of a contract. */
export function ruleOf(...places: readonly unknown[]): string | null {
  for (const place of places) {
    const rule = textOf(membersOf(place)[RULE]);
    if (rule !== null) return rule;
  }
  return null;
}

/** The name of the property in which a test names the rule of the contract. */
export const RULE = 'concordat.rule';

const LONGEST_MESSAGE = 1_000;

/** A message, without what would fill the store. */
export function messageOf(value: unknown): string | null {
  const text = textOf(value)?.trim() ?? null;
  return text === null || text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE).trimEnd()}…`;
}

/**
 * RFC 3339, with a space as with a `T`, with at most milliseconds. A time without a zone is none:
 * read in the wrong zone, it would make a result look newer than data that its test never saw.
 */
export function instantOf(value: unknown): string | null {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?\s*(Z|[+-]\d\d:?\d\d)$/i.exec(
    textOf(value)?.trim() ?? '',
  );
  if (match === null) return null;
  const [, date = '', time = '', fraction = '', zone = ''] = match;
  const millis = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${zone.toUpperCase()}`);
  return Number.isFinite(millis) ? new Date(millis).toISOString() : null;
}

/** The last part of a name with dots, as in `"db"."schema"."table"`. */
export function tableOf(value: unknown): string | null {
  const parts = textOf(value)?.split('.') ?? [];
  return textOf(parts.at(-1)?.replace(/["`[\]]/g, ''));
}
