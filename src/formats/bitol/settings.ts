import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { isKnownSeverity } from '../../core/contract/severity.js';
import { CSV_KEYS, isCsvKey, isCsvValue } from '../../core/quality/csv-options.js';
import { isName } from '../../core/mesh/refs.js';
import { DEPENDENCIES, MAPPERS } from '../../core/mesh/product.js';
import { durationOf, parseDuration } from '../../core/shared/duration.js';
import { type Finding, error, warning } from '../yaml/finding.js';
import { isObject, mappingOf, textOf, valuesOf } from '../yaml/json-values.js';
import { child } from '../yaml/pointer.js';
import { nearest } from '../yaml/suggest.js';
import type { Code } from '../../core/codes/index.js';

/** The parts of ODCS and ODPS documents that custom properties belong to. */
type Part =
  | 'contract'
  | 'object'
  | 'property'
  | 'rule'
  | 'service level'
  | 'server'
  | 'product'
  | 'input port'
  | 'output port'
  | 'other part';

/** A custom property whose name begins with `concordat.`. */
interface Setting {
  readonly parts: readonly Part[];
  /** What its value must be, where it is not; null for a valid one. Other checks may say more. */
  readonly expected: (value: JsonValue) => string | null;
  /** The code and severity of a wrong value. */
  readonly report?: { readonly code: Code; readonly severity: 'error' | 'warning' };
}

const ANY = (): null => null;
const INVALID = { code: 'INVALID_SETTING', severity: 'warning' } as const;

/** Every setting, the parts that it belongs to, and its values. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  'concordat.partitioning': { parts: ['contract'], expected: ANY },
  'concordat.grid': { parts: ['contract'], expected: ANY },
  'concordat.effectiveFrom': { parts: ['contract'], expected: ANY },
  'concordat.unassignedRows': { parts: ['contract', 'object'], expected: ANY },
  'concordat.samples': { parts: ['object'], expected: oneOf([true, false]) },
  'concordat.severity': {
    parts: ['rule', 'property'],
    expected: (value) =>
      typeof value === 'string' && isKnownSeverity(value)
        ? null
        : 'a known severity (blocker, critical, major, minor, info); it counts as major',
    report: { code: 'UNKNOWN_SEVERITY', severity: 'warning' },
  },
  'concordat.group': {
    parts: ['rule', 'property'],
    expected: (value) => ((textOf(value) ?? '').trim() === '' ? 'a name' : null),
  },
  'concordat.ttl': {
    parts: ['rule', 'property'],
    expected: (value) => (isDuration(value) ? null : 'a duration, such as PT36H'),
  },
  'concordat.execution': { parts: ['rule'], expected: oneOf(['none']) },
  'concordat.target': {
    parts: ['service level'],
    expected: (value) =>
      typeof value === 'number' && value > 0 && value < 1 ? null : 'greater than 0 and less than 1',
    report: { code: 'INVALID_SLA_TARGET', severity: 'error' },
  },
  'concordat.calendar': {
    parts: ['service level'],
    expected: (value) => (isName(textOf(value) ?? '') ? null : 'the name of a calendar'),
    report: { code: 'INVALID_BUSINESS_TIME', severity: 'error' },
  },
  'concordat.atPeriodEnd': { parts: ['service level'], expected: ANY },
  'concordat.csv': { parts: ['server'], expected: csvProblem },
  'concordat.agentLabels': { parts: ['server'], expected: labelsProblem },
  'concordat.dependency': {
    parts: ['input port'],
    expected: oneOf(DEPENDENCIES),
    report: { code: 'INVALID_DEPENDENCY', severity: 'error' },
  },
  'concordat.mapper': {
    parts: ['input port'],
    expected: oneOf(MAPPERS),
    report: { code: 'INVALID_DEPENDENCY', severity: 'error' },
  },
};

/**
 * The settings of a document: names that are misspelt, at a part that has no such setting or given
 * twice, all of which change nothing, and values that cannot be meant.
 */
export function lintSettings(document: JsonObject, root: 'contract' | 'product'): Finding[] {
  const findings: Finding[] = [];
  addSettingsIn(document, { part: root, pointer: '' }, findings);
  return findings;
}

function addSettingsIn(value: JsonValue, at: { readonly part: Part; readonly pointer: string }, to: Finding[]): void {
  const { part, pointer } = at;
  if (Array.isArray(value)) {
    (value as readonly JsonValue[]).forEach((item, index) => {
      addSettingsIn(item, { part, pointer: child(pointer, index) }, to);
    });
  }
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    // Most values have no parts, and need no pointer.
    if (typeof item !== 'object') continue;
    if (key === 'customProperties') to.push(...lintEntries(item, part, child(pointer, key)));
    else addSettingsIn(item, { part: partBelow(part, key), pointer: child(pointer, key) }, to);
  }
}

/** What the keys of a part hold, or their entries; all other keys hold other parts. */
const PARTS_BELOW: Readonly<Partial<Record<Part, Readonly<Record<string, Part>>>>> = {
  contract: { schema: 'object', slaProperties: 'service level', servers: 'server' },
  product: { inputPorts: 'input port', outputPorts: 'output port' },
  object: { properties: 'property', quality: 'rule' },
  property: {
    ...{ properties: 'property', quality: 'rule' },
    ...{ items: 'property', map: 'property', key: 'property', value: 'property' },
  },
};

function partBelow(part: Part, key: string): Part {
  const below = PARTS_BELOW[part];
  return below !== undefined && Object.hasOwn(below, key) ? (below[key] ?? 'other part') : 'other part';
}

function lintEntries(entries: JsonValue, part: Part, pointer: string): Finding[] {
  const seen = new Set<string>();
  return valuesOf(entries).flatMap((entry, index): Finding[] => {
    const { property, value } = mappingOf(entry);
    const name = textOf(property) ?? '';
    if (!/^concordat[.:_-]/i.test(name)) return [];
    const at = child(pointer, index);
    const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
    if (setting === undefined) return [unknownSetting(name, part, child(at, 'property'))];
    if (!setting.parts.includes(part)) {
      const message = `\`${name}\` is not a setting of ${named(part)}: it changes nothing`;
      const help = `Move it to ${setting.parts.map(named).join(' or ')}.`;
      return [warning('UNKNOWN_SETTING', child(at, 'property'), message, help)];
    }
    if (seen.has(name)) {
      const message = `\`${name}\` is given twice: the first one applies`;
      return [warning('UNKNOWN_SETTING', child(at, 'property'), message, 'Remove one of them.')];
    }
    seen.add(name);
    return wrongValue(name, setting, value ?? null, child(at, 'value'));
  });
}

function unknownSetting(name: string, part: Part, pointer: string): Finding {
  const here = Object.keys(SETTINGS).filter((known) => SETTINGS[known]?.parts.includes(part));
  const word = name.slice(PREFIX.length);
  const meant = nearestOf(word, here) ?? nearestOf(word, Object.keys(SETTINGS));
  const help = meant === null ? null : `did you mean \`${meant}\`?`;
  const message = `\`${name.slice(0, 80)}\` is not a setting of ${named(part)}: it changes nothing`;
  return warning('UNKNOWN_SETTING', pointer, message, help);
}

const PREFIX = 'concordat.';

/** The prefix is the same in all names: only the rest can be misspelt. */
function nearestOf(word: string, names: readonly string[]): string | null {
  const meant = nearest(
    word,
    names.map((name) => name.slice(PREFIX.length)),
  );
  return meant === null ? null : `${PREFIX}${meant}`;
}

function wrongValue(
  name: string,
  { expected, report = INVALID }: Setting,
  value: JsonValue,
  pointer: string,
): Finding[] {
  const problem = expected(value);
  if (problem === null) return [];
  const make = report.severity === 'error' ? error : warning;
  return [make(report.code, pointer, `\`${name}\` must be ${problem}`)];
}

function named(part: Part): string {
  return /^[aeiou]/.test(part) ? `an ${part}` : `a ${part}`;
}

function oneOf(words: readonly (string | boolean)[]): Setting['expected'] {
  const known: readonly JsonValue[] = words;
  const listed = words.map(String).join(', ');
  return (value) => (known.includes(value) ? null : words.length === 1 ? `\`${listed}\`` : `one of ${listed}`);
}

function isDuration(value: JsonValue): boolean {
  return typeof value === 'string' && (parseDuration(value) ?? durationOf(value, null)) !== null;
}

/** The labels of an agent are texts, numbers or booleans by their names. */
function labelsProblem(value: JsonValue): string | null {
  const isLabels =
    isObject(value) && Object.values(value).every((label) => ['string', 'number', 'boolean'].includes(typeof label));
  return isLabels ? null : 'labels and their values, such as { region: eu }';
}

function csvProblem(value: JsonValue): string | null {
  const keys = Object.keys(CSV_KEYS);
  if (!isObject(value)) return `a mapping with ${keys.join(', ')}`;
  for (const [key, item] of Object.entries(value)) {
    if (!isCsvKey(key)) {
      const meant = nearest(key, keys);
      const help = meant === null ? '' : ` (did you mean \`${meant}\`?)`;
      return `a mapping with ${keys.join(', ')}, without \`${key.slice(0, 80)}\`${help}`;
    }
    if (!isCsvValue(key, item)) return `a mapping whose \`${key}\` is a ${CSV_KEYS[key]}`;
  }
  return null;
}
