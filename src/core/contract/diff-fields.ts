import { alignField } from './absorbed-rules.js';
import type { Change } from './change.js';
import { changed } from './compatibility.js';
import { diffEnum, diffOptions } from './diff-constraints.js';
import { idText, isReplaced, replaced } from './diff-identity.js';
import { diffQuality } from './diff-quality.js';
import { diffText } from './diff-text.js';
import type { Steps } from '../shared/cooperative.js';
import { isSameJson, matchByName } from './match.js';
import type { Field } from './model.js';
import { settingOf } from './settings.js';
import { severityOf, stronger } from './severity.js';
import { compareTypes, typeText } from './types.js';

/**
 * Differences between two lists of fields, including nested fields; one field per step. `parent` is
 * the dotted name of the containing element.
 */
export function* diffFields(
  before: readonly Field[],
  after: readonly Field[],
  parent: string,
  nested = false,
): Steps<Change[]> {
  const { pairs, removed, added } = matchByName(before, after);
  const changes = [
    ...removed.map((field) =>
      changed(
        'FIELD_REMOVED',
        at(field, parent),
        { from: typeText(field), to: null },
        `field \`${path(field, parent)}\` was removed`,
      ),
    ),
    ...added.map((field) => {
      const must = field.required && !field.hasDefault;
      return changed(
        must ? 'REQUIRED_FIELD_ADDED' : 'FIELD_ADDED',
        at(field, parent),
        { from: null, to: typeText(field) },
        `${must ? 'required ' : ''}field \`${path(field, parent)}\` was added`,
      );
    }),
  ];
  for (const { from, to, renamed } of pairs) {
    // Of a large contract, most fields are as they were.
    if (isSame(from, to)) {
      yield;
      continue;
    }
    if (renamed) {
      const message = `field \`${path(from, parent)}\` was renamed to \`${to.name}\` (same id \`${to.stableId ?? ''}\`)`;
      changes.push(changed('FIELD_RENAMED', at(to, parent), { from: from.name, to: to.name }, message));
    }
    if (isReplaced(from, to)) changes.push(replaced(from, to, at(to, parent)));
    for (const change of yield* diffField(from, to, parent)) changes.push(change);
    changes.push(...diffPositions(from, to, at(to, parent), nested));
    yield;
  }
  return changes;
}

/** Whether nothing about the field differs, its place in the document among it. */
function isSame(from: Field, to: Field): boolean {
  return from.name === to.name && from.pointer === to.pointer && isSameJson(from, to);
}

function* diffField(older: Field, newer: Field, parent: string): Steps<Change[]> {
  const [before, after] = [alignField(older, newer), alignField(newer, older)];
  const place = at(after, parent);
  return [
    ...diffPhysicalName(before, after, place),
    ...diffType(before, after, place),
    ...diffFlags(before, after, place),
    ...diffEnum(before, after, place),
    ...diffOptions(before, after, place),
    ...diffClassification(before, after, place),
    ...diffSeverity(before, after, place),
    ...diffQuality(before.quality, after.quality, place),
    ...(yield* diffFields(before.fields, after.fields, place.element, true)),
    ...(yield* diffInner(before.items, after.items, `${place.element}[]`, place)),
    ...(yield* diffInner(before.mapKey, after.mapKey, `${place.element}{key}`, place)),
    ...diffText(
      { id: idText(before, after), ...before.documentation },
      { id: idText(after, before), ...after.documentation },
      place,
    ),
  ];
}

function* diffInner(before: Field | null, after: Field | null, name: string, holder: At): Steps<Change[]> {
  if (before === null && after === null) return [];
  if (before === null || after === null) {
    const [from, to] = [before, after].map((field) => (field === null ? null : typeText(field)));
    // Saying what an array holds promises more about the same data.
    const how = before === null ? 'NARROWED' : 'WIDENED';
    return [
      changed(
        `TYPE_${how}`,
        { ...holder, element: name },
        { from: from ?? null, to: to ?? null },
        before === null ? `\`${name}\` is now declared` : `\`${name}\` is no longer declared`,
      ),
    ];
  }
  // Items and keys have no name of their own: they are compared under the name of their element.
  return yield* diffField(
    { ...before, name: '', physicalName: null },
    { ...after, name: '', physicalName: null },
    name,
  );
}

interface At {
  readonly pointer: string;
  readonly element: string;
}

function at(field: Field, parent: string): At {
  return { pointer: field.pointer, element: path(field, parent) };
}

function path(field: Field, parent: string): string {
  return field.name === '' ? parent : `${parent}.${field.name}`;
}

/** A column without a physical name is stored under its own. */
function diffPhysicalName(before: Field, after: Field, place: At): Change[] {
  const [from, to] = [before.physicalName ?? before.name, after.physicalName ?? after.name];
  const renamedOnly = before.name !== after.name && before.physicalName === null && after.physicalName === null;
  if (from === to || renamedOnly) {
    return before.physicalName === after.physicalName
      ? []
      : diffText({ physicalName: before.physicalName }, { physicalName: after.physicalName }, place);
  }
  return [
    changed(
      'FIELD_MOVED',
      place,
      { from, to },
      `\`${place.element}\` is stored as column \`${to}\`, no longer \`${from}\``,
    ),
  ];
}

/**
 * Keys are compared with their object. What remains here are changed numbers that change no key,
 * and the flags of nested fields.
 */
function diffPositions(before: Field, after: Field, place: At, nested: boolean): Change[] {
  const keys = ['primaryKeyPosition', 'partitionKeyPosition'] as const;
  const left = keys.filter((key) => nested || (before[key] !== null && after[key] !== null));
  const pick = (field: Field) => Object.fromEntries(left.map((key) => [key, field[key]]));
  return diffText(pick(before), pick(after), place);
}

function diffType(before: Field, after: Field, place: At): Change[] {
  const relation = compareTypes(before, after);
  const [from, to] = [typeText(before), typeText(after)];
  if (relation === 'SAME') return [];
  const how = relation === 'WIDENED' ? 'widened' : relation === 'NARROWED' ? 'narrowed' : 'changed';
  return [
    changed(`TYPE_${relation}`, place, { from, to }, `the type of \`${place.element}\` was ${how}: ${from} → ${to}`),
  ];
}

function diffFlags(before: Field, after: Field, place: At): Change[] {
  const changes: Change[] = [];
  const name = `\`${place.element}\``;
  if (before.required !== after.required) {
    changes.push(
      after.required
        ? changed('REQUIRED_ADDED', place, { from: false, to: true }, `${name} is now required`)
        : changed(
            'REQUIRED_REMOVED',
            place,
            { from: true, to: false },
            `${name} is no longer required: it may be null`,
          ),
    );
  }
  if (before.unique !== after.unique) {
    changes.push(
      after.unique
        ? changed('UNIQUE_ADDED', place, { from: false, to: true }, `${name} is now unique`)
        : changed('UNIQUE_REMOVED', place, { from: true, to: false }, `${name} is no longer unique`),
    );
  }
  if (before.hasDefault !== after.hasDefault) {
    const code = after.hasDefault ? 'DEFAULT_ADDED' : after.required ? 'REQUIRED_DEFAULT_REMOVED' : 'DEFAULT_REMOVED';
    const what = after.hasDefault ? 'now has a default' : 'no longer has a default';
    changes.push(changed(code, place, { from: before.hasDefault, to: after.hasDefault }, `${name} ${what}`));
  }
  return changes;
}

/** The severity that a field gives to the promises that its own keys make. */
function diffSeverity(before: Field, after: Field, place: At): Change[] {
  const [from, to] = [settingOf(before.documentation, 'severity'), settingOf(after.documentation, 'severity')];
  const [weight, newWeight] = [from, to].map((text) => (text === null ? null : severityOf(text)));
  if (weight === newWeight) return [];
  const raised = weight && newWeight && stronger(weight, newWeight) === newWeight;
  // Without a severity each promise has its own.
  const code =
    raised === null || raised === undefined ? 'QUALITY_CHANGED' : raised ? 'QUALITY_TIGHTENED' : 'QUALITY_LOOSENED';
  const message = `the severity of the promises of \`${place.element}\`: ${from ?? 'their own'} → ${to ?? 'their own'}`;
  return [changed(code, place, { from, to }, message)];
}

const CLASSIFICATIONS = ['public', 'internal', 'confidential', 'restricted', 'secret'];

/**
 * How protected a classification is, or null for a company-specific one. No classification counts
 * as `public`.
 */
function rank(classification: string | null): number | null {
  if (classification === null) return 0;
  const word = classification.trim().toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  const place = CLASSIFICATIONS.indexOf(word);
  return place === -1 ? null : place;
}

function diffClassification(before: Field, after: Field, place: At): Change[] {
  const [from, to] = [before.classification, after.classification];
  if (from === to) return [];
  const [low, high] = [rank(from), rank(to)];
  const code =
    low === null || high === null || low === high
      ? 'CLASSIFICATION_CHANGED'
      : high > low
        ? 'CLASSIFICATION_RAISED'
        : 'CLASSIFICATION_LOWERED';
  return [
    changed(code, place, { from, to }, `classification of \`${place.element}\`: ${from ?? 'none'} → ${to ?? 'none'}`),
  ];
}
