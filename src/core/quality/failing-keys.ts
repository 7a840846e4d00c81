import type { JsonValue } from '../shared/json.js';
import { customPropertyOf } from '../contract/custom-property.js';
import type { Field, SchemaObject } from '../contract/model.js';
import { DAY } from '../shared/duration.js';
import { type Evidence, OWN_PROVENANCE } from './check.js';
import { columnOf, primaryKeyOf } from './constraints.js';
import type { FailingKeys, KeysWithheld } from './keys-withheld.js';

/** The most failing rows whose keys are kept, for each result. */
export const MOST_KEYS = 20;

/** The most characters of one value of a key that are kept. */
export const LONGEST_KEY_VALUE = 200;

/** How long keys are kept after their result was recorded, in milliseconds. */
export const KEYS_KEPT_MILLIS = 28 * DAY;

/** The physical columns whose values may be kept, or why there are none. */
export type PermittedKey = { readonly columns: readonly string[] } | { readonly withheld: KeysWithheld };

/**
 * Which columns identify a failing row and may be kept: those of the primary key that are not
 * classified as personal, where the object sets `concordat.samples: true`, or all columns of the
 * key are classified as public or internal, or only this machine can reach the catalog
 * (`localIdentity`).
 */
export function permittedKey(object: SchemaObject, localIdentity: boolean): PermittedKey {
  const key = primaryKeyOf(object);
  if (key.length === 0) return { withheld: 'NO_KEY' };
  const impersonal = key.filter((field) => !isPersonal(field));
  if (impersonal.length === 0) return { withheld: 'PERSONAL_DATA' };
  if (!localIdentity && !allowsSamples(object) && !key.every(isOpen)) return { withheld: 'NOT_PERMITTED_BY_CONTRACT' };
  return { columns: impersonal.map(columnOf) };
}

/**
 * Why the result itself has no keys of failing rows; null where keys were kept. Whether they are
 * still kept, and whether the caller may read them, is not decided here.
 */
export function withheldWith({
  outcome,
  provenance,
  keysWithheld,
}: Pick<Evidence, 'outcome' | 'provenance' | 'keysWithheld'>): KeysWithheld | null {
  if (outcome === 'PASS') return 'NO_FAILING_ROWS';
  if (outcome !== 'FAIL' && outcome !== 'WARN') return 'NOT_MEASURED';
  return provenance === OWN_PROVENANCE ? keysWithheld : 'FROM_OUTSIDE';
}

/**
 * The keys as they are kept: each once, at most `MOST_KEYS`, and each value cut to
 * `LONGEST_KEY_VALUE` characters.
 */
export function keptKeys({ columns, rows }: FailingKeys): FailingKeys {
  const distinct = new Map(rows.map((row) => row.map(shortened)).map((row) => [JSON.stringify(row), row]));
  return { columns, rows: [...distinct.values()].slice(0, MOST_KEYS) };
}

function shortened(value: string | null): string | null {
  if (value === null) return null;
  const characters = Array.from(value);
  if (characters.length <= LONGEST_KEY_VALUE) return value;
  return `${characters.slice(0, LONGEST_KEY_VALUE - 1).join('')}…`;
}

/** Words that mark personal data, in a classification or a tag. */
const PERSONAL: ReadonlySet<string> = new Set(['personal', 'personally', 'pii', 'phi', 'spi', 'gdpr', 'sensitive']);

function isPersonal({ classification, documentation }: Field): boolean {
  const tags = listOf(documentation['tags']).filter((tag) => typeof tag === 'string');
  return [classification ?? '', ...tags].some((text) => wordsOf(text).some((word) => PERSONAL.has(word)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

const OPEN: ReadonlySet<string> = new Set(['public', 'internal']);

function isOpen({ classification }: Field): boolean {
  return OPEN.has(classification?.trim().toLowerCase() ?? '');
}

/** The customProperty of an object with which its owner permits keys of failing rows. */
const SAMPLES_PROPERTY = 'concordat.samples';

function allowsSamples({ documentation }: SchemaObject): boolean {
  return customPropertyOf(documentation, SAMPLES_PROPERTY) === true;
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}
