import { type Elements, elementsOf } from '../../core/contract/elements.js';
import type { ContractModel, JsonValue } from '../../core/contract/model.js';
import { SLA_PROPERTIES, slaProperty, slaUnit } from '../../core/contract/sla.js';
import { isName } from '../../core/mesh/refs.js';
import { parseDuration } from '../../core/shared/duration.js';
import { missingPlaceholders } from '../../core/partition/path-placeholders.js';
import { partitioningOf, isTimezone } from '../../core/partition/partitioning.js';
import { everyInWords, parseStep } from '../../core/shared/partition-step.js';
import type { Finding } from '../yaml/finding.js';
import { nearest } from '../yaml/suggest.js';
import { entriesOf, isObject, textOf } from '../yaml/json-values.js';
import { customPropertyIndex } from '../bitol/custom-properties.js';
import type { OdcsDocument } from './document.js';
import { error, note, warning } from '../yaml/finding.js';
import {
  DEPRECATED_PARTITIONING_PROPERTY,
  PARTITIONING_KEYS,
  PARTITIONING_PROPERTY,
  declaredPartitioning,
} from './normalise.js';

/** The service levels: properties, units, elements, targets. */
export function lintSla(document: OdcsDocument, model: ContractModel): Finding[] {
  const known = elementsOf(model);
  const defaults = textOf(document.slaDefaultElement);
  return [
    ...(defaults === null ? [] : danglingElements(defaults, '/slaDefaultElement', known)),
    ...duplicates(document),
    ...entriesOf(document.slaProperties).flatMap((entry, index) => {
      const at = `/slaProperties/${index}`;
      const word = textOf(entry.property) ?? '';
      const unit = textOf(entry.unit);
      const element = textOf(entry.element);
      const findings: Finding[] = [];
      if (slaProperty(word) === null) {
        const meant = nearest(word, SLA_PROPERTIES);
        const help = meant === null ? null : `did you mean \`${meant}\`?`;
        findings.push(
          warning(
            'UNKNOWN_SLA_PROPERTY',
            `${at}/property`,
            `\`${word.slice(0, 80)}\` is not a known SLA property; it is kept as documentation`,
            help,
          ),
        );
      }
      if (unit?.trim() === 'm')
        findings.push(note('M_IS_MINUTES', `${at}/unit`, '`m` is read as minutes', 'Write `min`, or `mo` for months.'));
      else if (unit !== null && slaUnit(unit) === null && slaProperty(word) !== null) {
        findings.push(warning('UNKNOWN_SLA_UNIT', `${at}/unit`, `\`${unit.slice(0, 80)}\` is not a known unit`));
      }
      const problem = slaProperty(word) === null ? null : valueProblem(slaProperty(word) ?? word, entry.value, unit);
      if (problem !== null) {
        const help = 'Write a number with a `unit`, or an ISO 8601 duration such as PT4H.';
        findings.push(warning('UNREADABLE_SLA_VALUE', `${at}/value`, problem, help));
      }
      if (element !== null) findings.push(...danglingElements(element, `${at}/element`, known));
      return findings;
    }),
  ];
}

/** Why the value of a service level cannot be compared or measured; null where it can. */
function valueProblem(property: string, value: JsonValue | undefined, unit: string | null): string | null {
  if (value === undefined || value === null) return `${property} has no value, so it promises nothing`;
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).trim();
  if (!isQuantity(value)) {
    return `\`${text.slice(0, 80)}\` is not a quantity, so ${property} cannot be compared or measured`;
  }
  if (text.startsWith('-')) return `\`${text.slice(0, 80)}\` is negative, so ${property} cannot be kept`;
  const isPercent = text.endsWith('%') || (unit !== null && slaUnit(unit) === 'percent');
  return isPercent && Number.parseFloat(text) > 100 ? `${property} cannot be above 100 %` : null;
}

/** Numbers, with or without a unit in the text, durations, times of day, dates and variables. */
function isQuantity(value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string') return false;
  const text = value.trim();
  // A number with one word after it is a quantity only if the word is a unit.
  const [, word = null] = /^[<>=≤≥~]*\s*-?\d+(?:[.,]\d+)?\s*([A-Za-z]+)$/u.exec(text) ?? [];
  if (word !== null && slaUnit(word) !== null) return true;
  if (parseDuration(text) !== null || text.includes('${')) return true;
  return word === null && /^[<>=≤≥~]*\s*-?\d/u.test(text);
}

/** Two entries for one service level: which of them applies is not defined. */
function duplicates(document: OdcsDocument): Finding[] {
  const known = new Map<string, number>();
  return entriesOf(document.slaProperties).flatMap((entry, index) => {
    const word = textOf(entry.property) ?? '';
    const property = slaProperty(word);
    const key = JSON.stringify([property, entry.element ?? null, entry.driver ?? null, entry.schedule ?? null]);
    const first = known.get(key);
    if (property === null) return [];
    if (first === undefined) {
      known.set(key, index);
      return [];
    }
    const message = `${property} has a second entry for the same element; the first is /slaProperties/${String(first)}`;
    return [
      warning('DUPLICATE_SLA_PROPERTY', `/slaProperties/${String(index)}/property`, message, 'Keep one of them.'),
    ];
  });
}

function danglingElements(elements: string, pointer: string, known: Elements): Finding[] {
  return elements
    .split(',')
    .map((element) => element.trim())
    .filter((element) => element !== '' && !known.has(element))
    .map((element) =>
      warning(
        'DANGLING_SLA_ELEMENT',
        pointer,
        `\`${element.slice(0, 120)}\` is not an object or field of this document`,
      ),
    );
}

const PLACEHOLDERS = new Set(['yyyy', 'MM', 'dd', 'HH', 'mm', 'Q']);

/** The partitioning, declared or implied by the frequency. */
export function lintPartitioning(document: OdcsDocument, model: ContractModel): Finding[] {
  const declared = customPropertyIndex(document, PARTITIONING_PROPERTY);
  const former = customPropertyIndex(document, DEPRECATED_PARTITIONING_PROPERTY);
  const index = declared === -1 ? former : declared;
  if (index === -1) return impliedPartitioning(document, model);
  return [
    ...deprecatedName(former, declared !== -1),
    ...lintDeclared(entriesOf(document.customProperties)[index]?.value, `/customProperties/${index}/value`, model),
  ];
}

/** The former name of the custom property: it is read, and reported. */
function deprecatedName(index: number, ignored: boolean): Finding[] {
  if (index === -1) return [];
  const message = ignored
    ? '`concordat.grid` is deprecated and ignored, because `concordat.partitioning` is declared too'
    : '`concordat.grid` is deprecated: it is read as `concordat.partitioning`';
  const help = ignored ? 'Remove `concordat.grid`.' : 'Rename the property to `concordat.partitioning`.';
  return [warning('DEPRECATED_PROPERTY', `/customProperties/${index}/property`, message, help)];
}

function lintDeclared(partitioning: JsonValue | undefined, at: string, model: ContractModel): Finding[] {
  if (!isObject(partitioning))
    return [error('INVALID_PARTITIONING', at, '`concordat.partitioning` must be a mapping with the key `every`')];
  const findings: Finding[] = [];
  const { every, timezone, column, path, calendar, closes } = declaredPartitioning(partitioning);
  if (every === null || parseStep(every) === null) {
    findings.push(
      error(
        'INVALID_PARTITIONING',
        `${at}/every`,
        '`every` must be an ISO 8601 duration of one unit from PT1M to P100Y, such as PT1H, P1D, P3M',
      ),
    );
  }
  if (timezone !== null && !isTimezone(timezone)) {
    findings.push(
      error('INVALID_PARTITIONING', `${at}/timezone`, `\`${timezone.slice(0, 80)}\` is not an IANA time zone`),
    );
  }
  if (partitioning['calendar'] !== undefined && !isName(calendar ?? '')) {
    findings.push(error('INVALID_PARTITIONING', `${at}/calendar`, '`calendar` must be the name of a calendar'));
  }
  if (partitioning['closes'] !== undefined && closes !== 'end' && closes !== 'delivery') {
    const message = '`closes` must be `end` (a partition is complete at its end) or `delivery` (by its whole delivery)';
    findings.push(error('INVALID_PARTITIONING', `${at}/closes`, message));
  }
  if (column !== null && !model.objects.every(({ fields }) => fields.some(({ name }) => name === column))) {
    findings.push(
      error(
        'INVALID_PARTITIONING',
        `${at}/column`,
        `not every object has the partitioning column \`${column.slice(0, 80)}\``,
      ),
    );
  }
  for (const [, name = ''] of (path ?? '').matchAll(/\{([^}]*)\}/g)) {
    if (!PLACEHOLDERS.has(name)) {
      const help = `Use one of ${[...PLACEHOLDERS].map((word) => `{${word}}`).join(' ')}.`;
      findings.push(
        error('INVALID_PARTITIONING', `${at}/path`, `\`{${name.slice(0, 40)}}\` is not a placeholder of a date`, help),
      );
    }
  }
  for (const key of Object.keys(partitioning)) {
    if (!(PARTITIONING_KEYS as readonly string[]).includes(key)) {
      findings.push(
        error(
          'INVALID_PARTITIONING',
          `${at}/${key}`,
          `\`${key.slice(0, 80)}\` is not a key of \`concordat.partitioning\``,
        ),
      );
    }
  }
  if (column === null && path === null) {
    findings.push(
      error(
        'PARTITIONING_WITHOUT_DATA',
        at,
        'the partitioning has neither `column` nor `path`, so the data of a partition cannot be found',
      ),
    );
  }
  return [
    ...findings,
    ...(findings.length === 0 && path !== null && column === null ? sharedFiles(every, path, at) : []),
  ];
}

/** A path that several partitions share does not partition the data, unless a column does. */
function sharedFiles(every: string | null, path: string, at: string): Finding[] {
  const step = parseStep(every ?? '');
  const missing = step === null ? [] : missingPlaceholders(step, path).map((name) => `{${name}}`);
  if (missing.length === 0) return [];
  const message = `the path \`${path.slice(0, 80)}\` lacks ${missing.join(', ')}, so several partitions of ${everyInWords(every ?? '')} share its files`;
  return [
    error(
      'PARTITIONING_WITHOUT_DATA',
      `${at}/path`,
      message,
      `Add ${missing.join(', ')} to the path, or name a \`column\`.`,
    ),
  ];
}

/**
 * A frequency implies a partitioning, and official examples have one without a partition: reported,
 * but accepted.
 */
function impliedPartitioning(document: OdcsDocument, model: ContractModel): Finding[] {
  if (partitioningOf(model) === null) return [];
  const place = entriesOf(document.slaProperties).findIndex(
    (entry) => slaProperty(textOf(entry.property) ?? '') === 'frequency',
  );
  const message = 'the frequency implies a partitioning, but no column or path declares the data of a partition';
  return [
    warning(
      'PARTITIONING_WITHOUT_DATA',
      `/slaProperties/${place}`,
      message,
      'Add the custom property `concordat.partitioning`.',
    ),
  ];
}
