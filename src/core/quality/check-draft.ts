import { canonicalJson } from '../shared/canonical-json.js';
import type { Bound, ContractModel, Field, SchemaObject } from '../contract/model.js';
import { type Duration, durationOf, nominalMillis, parseDuration } from '../shared/duration.js';
import { type Partitioning, partitioningOf } from '../partition/partitioning.js';
import { type Steps, mapInSteps } from '../shared/cooperative.js';
import { isTooLong, storable } from '../shared/text.js';
import { type Check, type CheckKind, observedUnit } from './check.js';
import type { Dimension, Severity } from '../contract/severity.js';
import { type Measure, columnsOf } from './measure.js';
import { DEFAULT_TTL_MILLIS } from './evidence-status.js';

/** A check before it has an id and a digest, derived from a rule or from the schema. */
export interface Draft {
  readonly object: string | null;
  readonly element: string | null;
  readonly kind: CheckKind;
  /** The rule's own id, else its kind: the last part of the check's id. */
  readonly label: string;
  /** What distinguishes two checks with one label, if the document has it: the rule's name. */
  readonly name: string | null;
  readonly measure: Measure;
  readonly dimension: Dimension | null;
  readonly severity: Severity;
  readonly unit: Check['unit'];
  readonly warn: Bound | null;
  readonly fail: Bound | null;
  readonly group: string | null;
  readonly ttl: string | null;
  /** Why Concordat does not run it; null when it is executable. */
  readonly documentationOnly: string | null;
  /** Whether another engine runs it and reports its results. */
  readonly external?: boolean;
  readonly promise: string;
  readonly pointer: string;
}

/** The element that a promise is about. */
export interface Promised {
  readonly object: SchemaObject;
  readonly field: Field | null;
}

/** A promise of the schema itself: nothing may violate it. */
export function impliedDraft(
  { object, field }: Promised,
  kind: CheckKind,
  measure: Measure,
  { severity, dimension, promise }: Pick<Draft, 'severity' | 'dimension' | 'promise'>,
): Draft {
  return {
    object: object.name,
    element: field?.name ?? null,
    kind,
    label: kind,
    name: null,
    measure,
    dimension,
    severity,
    unit: 'rows',
    warn: null,
    fail: NONE,
    group: null,
    ttl: null,
    documentationOnly: null,
    promise,
    pointer: field?.pointer ?? object.pointer,
  };
}

/** `0`, the bound of everything that counts violations. */
const NONE: Bound = { operator: 'mustBe', value: 0 };

/**
 * Gives drafts their ids, digests, groups and lifetimes, one per step. `sha256` is the platform's
 * digest.
 */
export function* finish(
  model: ContractModel,
  drafts: readonly Draft[],
  sha256: (text: string) => string,
): Steps<Check[]> {
  const partitioning = partitioningOf(model);
  const ttlMillis = partitioning === null ? cadenceTtl(model) : null;
  const rowFilter = rowFilterOf(partitioning);
  const physicalNames = new Map(model.objects.map((object) => [object.name, object.physicalName ?? object.name]));
  const ids = yield* idsOf(model.id, drafts, sha256);
  return yield* mapInSteps(drafts, (draft, index) => {
    const id = ids[index] ?? '';
    const { object, element, kind, measure, dimension, severity, unit, warn, fail, promise, pointer } = draft;
    const meaning = {
      object: object === null ? null : (physicalNames.get(object) ?? object),
      measure,
      unit,
      warn,
      fail,
      // The key in the digest; renaming it would void all recorded evidence.
      slicing: rowFilter,
    };
    return {
      id,
      digest: sha256(canonicalJson(meaning)),
      measureDigest: sha256(canonicalJson({ ...meaning, unit: observedUnit(draft), warn: null, fail: null })),
      contractId: model.id,
      object,
      element,
      kind,
      measure,
      dimension,
      severity,
      group: draft.group ?? groupOf(id, draft),
      unit,
      warn,
      fail,
      ttlMillis: ttlOf(draft.ttl) ?? ttlMillis,
      toleratesWrites: ttlMillis !== null && ttlOf(draft.ttl) !== null,
      execution: executionOf(draft),
      executionReason: draft.documentationOnly,
      promise,
      pointer,
    };
  });
}

function executionOf({ documentationOnly, external }: Draft): Check['execution'] {
  if (documentationOnly === null) return 'EXECUTABLE';
  return external === true ? 'EXTERNAL' : 'DOCUMENTATION_ONLY';
}

/**
 * A different column or zone selects different rows; the location of files is not part of a check's
 * meaning.
 */
function rowFilterOf(partitioning: Partitioning | null): { readonly column: string; readonly timezone: string } | null {
  return partitioning === null || partitioning.column === null
    ? null
    : { column: partitioning.column, timezone: partitioning.timezone };
}

/**
 * `contractId#object[.element]:label`; if two would be equal, the rule's name or else a running
 * number distinguishes them.
 */
function* idsOf(contractId: string, drafts: readonly Draft[], sha256: (text: string) => string): Steps<string[]> {
  const plain = yield* mapInSteps(drafts, ({ object, element, label }) => {
    const place = [object, element].filter((part) => part !== null).join('.');
    return `${contractId}#${place}:${label}`;
  });
  const counts = new Map<string, number>();
  for (const id of plain) counts.set(id, (counts.get(id) ?? 0) + 1);
  const taken = new Set<string>();
  // Lower numbers are taken: searching from 2 each time would be quadratic.
  const next = new Map<string, number>();
  return yield* mapInSteps(plain, (id, index) => {
    const name = drafts[index]?.name ?? null;
    const wanted = (counts.get(id) ?? 0) > 1 && name !== null ? `${id}:${slug(name)}` : id;
    let unique = wanted;
    for (let number = next.get(wanted) ?? 2; taken.has(unique); number += 1) {
      unique = `${wanted}-${number}`;
      next.set(wanted, number + 1);
    }
    taken.add(unique);
    return isTooLong(unique, LONGEST_ID) ? shortened(unique, sha256) : unique;
  });
}

/**
 * In bytes. Together with the contract's id, which has at most 512, it must fit into an index row.
 */
const LONGEST_ID = 1_536;

/**
 * A promise over a hundred columns has all their names: its id contains the first ones, and a
 * digest makes it unique.
 */
function shortened(id: string, sha256: (text: string) => string): string {
  return `${storable(id.slice(0, 480))}~${sha256(id).slice(0, 32)}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * Checks with the same object, column set and dimension fail for one cause; a check without a
 * dimension is its own group.
 */
function groupOf(id: string, draft: Draft): string {
  if (draft.dimension === null) return id;
  const columns = draft.element?.split(',').sort() ?? [...columnsOf(draft.measure)].sort();
  return `${draft.object ?? ''}|${columns.join(',')}|${draft.dimension}`;
}

/**
 * How long evidence about current data is valid: cadence × 1.25 if the contract declares an update
 * frequency, else 30 hours.
 */
export function cadenceTtl(model: Pick<ContractModel, 'sla'>): number {
  for (const entry of model.sla) {
    if (entry.property !== 'frequency') continue;
    const duration = durationOf(entry.value, entry.unit);
    if (duration !== null) return ttlFrom(duration);
  }
  return DEFAULT_TTL_MILLIS;
}

function ttlFrom(cadence: Duration): number {
  return Math.round(nominalMillis(cadence) * 1.25);
}

/** A declared `concordat.ttl` is the lifetime itself, not a cadence. */
function ttlOf(text: string | null): number | null {
  const duration = text === null ? null : (parseDuration(text) ?? durationOf(text, null));
  return duration === null ? null : nominalMillis(duration);
}
