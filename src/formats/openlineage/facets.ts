import { type DatasetId, type JobId, canonicalDataset, withoutCredentials } from '../../core/lineage/dataset.js';
import type {
  ColumnInput,
  ColumnLineage,
  DatasetFacts,
  ExplicitEnd,
  ExplicitTarget,
  FieldFact,
  NominalTime,
  RunRef,
} from '../../core/lineage/event.js';
import { canonicalUuid } from '../../core/lineage/run-id.js';
import { LONGEST_NAME, isTooLong, storable, unstorableAt } from '../../core/shared/text.js';
import {
  MAX_NAME,
  type Place,
  Rejection,
  type Warnings,
  isRecord,
  kindOf,
  namesIn,
  optionalList,
  optionalRecord,
  optionalText,
  pointerTo,
  requiredName,
  requiredShownName,
  requiredRecord,
  requiredText,
  valueOf,
} from './reader.js';
import { readTime } from './times.js';

/**
 * A run id in the usual spelling of a UUID. Other strings of producers are kept with a warning,
 * because they identify a run too.
 */
export function readRunId(place: Place, warnings: Warnings): string {
  const id = requiredName(place, 'runId', LONGEST_NAME);
  const uuid = canonicalUuid(id);
  if (uuid === null) {
    warnings.add('RUN_ID_NO_UUID', pointerTo(place, 'runId'), `The run id "${id.slice(0, 60)}" is not a UUID.`);
    return id;
  }
  return uuid;
}

function readJobId(place: Place): JobId {
  return { namespace: requiredShownName(place, 'namespace'), name: requiredShownName(place, 'name') };
}

/** The job of the event, of whatever name: without it, the run would be lost. */
export function readOwnJobId(place: Place, warnings: Warnings): JobId {
  const read = (key: string): string => {
    const text = requiredText(place, key);
    const kept = storable(isTooLong(text, MAX_NAME) ? text.slice(0, MAX_NAME / 4) : text);
    if (kept !== text || text.trim() === '')
      warnings.add('NAME_UNUSABLE', pointerTo(place, key), `The job's ${key} is empty, too long or cannot be stored.`);
    return kept;
  };
  return { namespace: withoutCredentials(read('namespace')), name: read('name') };
}

/** The owners of an ownership facet, each once. */
export function readOwners(facet: Place): readonly string[] {
  const owners = (optionalList(facet, 'owners') ?? []).map((owner) => clean(optionalText(owner, 'name')) ?? '');
  return [...new Set(owners.filter((owner) => owner !== ''))].sort();
}

/** What uses the dataset, by the exposures that dbt declares. */
export function readExposures(facet: Place): readonly string[] {
  const exposures = (optionalList(facet, 'exposures') ?? []).map((exposure) =>
    clean(optionalText(exposure, 'unique_id') ?? optionalText(exposure, 'name')),
  );
  return [...new Set(exposures.filter((exposure) => exposure !== null && exposure !== ''))].sort() as string[];
}

/** Whether each event lists all inputs and outputs of the job. */
export function readIsSnapshot(facet: Place): boolean {
  const pattern = optionalRecord(facet, 'emissionPattern');
  return pattern !== null && optionalText(pattern, 'eventContentMode') === 'COMPLETE_SNAPSHOT';
}

/** The facets of an entity: the map itself must be an object; the facets are read leniently. */
export class Facets {
  private constructor(
    private readonly maps: readonly Place[],
    private readonly warnings: Warnings,
  ) {}

  /**
   * `keys` names the maps, e.g. `facets` and `inputFacets`: producers use either for some facets.
   */
  static of(entity: Place, warnings: Warnings, ...keys: readonly string[]): Facets {
    return new Facets(
      keys.map((key) => optionalRecord(entity, key)).filter((map) => map !== null),
      warnings,
    );
  }

  read<T>(key: string, read: (facet: Place) => T): T | null {
    for (const map of this.maps) {
      if (valueOf(map, key) === undefined) continue;
      const facet = this.warnings.tolerate(pointerTo(map, key), () => optionalRecord(map, key));
      if (facet !== null && valueOf(facet, '_deleted') !== true) {
        return this.warnings.tolerate(facet.pointer, () => read(facet));
      }
    }
    return null;
  }

  isDeleted(key: string): boolean {
    return this.maps.some((map) => {
      const facet = valueOf(map, key);
      return isRecord(facet) && facet['_deleted'] === true;
    });
  }

  has(key: string): boolean {
    return this.maps.some((map) => valueOf(map, key) !== undefined);
  }
}

export function readNominalTime(facet: Place, warnings: Warnings): NominalTime {
  const at = (key: string): string | null => {
    const text = optionalText(facet, key);
    if (text === null) return null;
    const time = readTime(text);
    if (time === null) throw new Rejection(pointerTo(facet, key), `"${text}" is not an ISO 8601 time`);
    if (time.zoneAssumed)
      warnings.add('TIME_WITHOUT_ZONE', pointerTo(facet, key), `"${text}" has no zone; it counts as UTC.`);
    return time.instant;
  };
  const start = at('nominalStartTime');
  if (start === null) throw new Rejection(pointerTo(facet, 'nominalStartTime'), 'is required');
  const end = at('nominalEndTime');
  if (end !== null && end < start) {
    warnings.add(
      'INTERVAL_REVERSED',
      facet.pointer,
      `The run's interval ends (${end}) before it starts (${start}); only its start counts.`,
    );
  }
  return { start, end };
}

/** The parent facet: the run that contains this one, and the root of the chain. */
export function readParent(
  facet: Place,
  warnings: Warnings,
): { readonly parent: RunRef; readonly root: RunRef | null } {
  const ref = (place: Place): RunRef => ({
    runId: readRunId(requiredRecord(place, 'run'), warnings),
    job: readJobId(requiredRecord(place, 'job')),
  });
  const root = optionalRecord(facet, 'root');
  return { parent: ref(facet), root: root === null ? null : ref(root) };
}

/** Further fields are not stored: nothing reads them, and one event must not fill the store. */
const MAX_FIELDS = 20_000;

export function readFields(facet: Place, warnings: Warnings): readonly FieldFact[] {
  const fields: FieldFact[] = [];
  let left = 0;
  const walk = (places: readonly Place[], prefix: string): void => {
    for (const place of places) {
      if (fields.length >= MAX_FIELDS) left += 1;
      else {
        const name = `${prefix}${requiredName(place, 'name')}`;
        fields.push({ name, type: clean(optionalText(place, 'type')) });
        walk(optionalList(place, 'fields') ?? [], `${name}.`);
      }
    }
  };
  walk(optionalList(facet, 'fields') ?? [], '');
  if (left > 0) warnings.add('TOO_MANY_FIELDS', facet.pointer, `Only the first ${String(MAX_FIELDS)} fields are kept.`);
  return fields;
}

/** Free text in a form that databases accept. */
export function clean(text: string | null): string | null {
  if (text === null || (text.length <= 4_096 && unstorableAt(text) === -1)) return text;
  return text
    .slice(0, 4_096)
    .replaceAll('\0', '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** Other names of the dataset. One that cannot be a name joins nothing. */
export function readSymlinks(facet: Place, warnings: Warnings): readonly DatasetId[] {
  return (optionalList(facet, 'identifiers') ?? []).flatMap(
    (identifier) => warnings.tolerate(identifier.pointer, () => readDatasetId(identifier)) ?? [],
  );
}

function readDatasetId(place: Place): DatasetId {
  return canonicalDataset({
    namespace: requiredShownName(place, 'namespace'),
    name: requiredShownName(place, 'name'),
  });
}

export function readLifecycle(facet: Place): DatasetFacts['lifecycle'] {
  const previous = optionalRecord(facet, 'previousIdentifier');
  return {
    change: (optionalText(facet, 'lifecycleStateChange') ?? '').toUpperCase(),
    previous: previous === null ? null : readDatasetId(previous),
  };
}

export function readColumnLineage(facet: Place): ColumnLineage {
  const fields = optionalRecord(facet, 'fields');
  return {
    fields: (fields === null ? [] : namesIn(fields)).flatMap((field) => {
      const entry = fields === null ? null : optionalRecord(fields, field);
      if (entry === null) return [];
      return [{ field, inputs: (optionalList(entry, 'inputFields') ?? []).map((place) => columnInput(place, entry)) }];
    }),
    dataset: (optionalList(facet, 'dataset') ?? []).map((place) => columnInput(place, place)),
  };
}

/**
 * `output` has the deprecated description of the whole output column, for inputs without their own
 * transformations.
 */
function columnInput(place: Place, output: Place): ColumnInput {
  const transformations = optionalList(place, 'transformations') ?? [];
  const types = transformations.map((each) => optionalText(each, 'type')?.toUpperCase());
  const old = optionalText(output, 'transformationType')?.toUpperCase();
  const direct = types.includes('DIRECT') || old === 'IDENTITY' || old === 'MASKED';
  return {
    dataset: readDatasetId(place),
    field: requiredName(place, 'field'),
    type: direct ? 'DIRECT' : types.includes('INDIRECT') ? 'INDIRECT' : null,
    subtype: clean(transformations.map((each) => optionalText(each, 'subtype')).find((each) => each !== null) ?? null),
    masking: transformations.some((each) => valueOf(each, 'masking') === true) || old === 'MASKED',
  };
}

/**
 * One target of the explicit lineage facet; `self` is the meaning of a target or source without a
 * name.
 */
export function readExplicitTarget(place: Place, target: ExplicitEnd, self: JobId | null): ExplicitTarget {
  const fields = optionalRecord(place, 'fields');
  const ends = (holder: Place): ExplicitEnd[] =>
    (optionalList(holder, 'inputs') ?? []).map((end) => explicitEnd(end, self));
  return {
    target,
    inputs: ends(place),
    columns: (fields === null ? [] : namesIn(fields)).map((field) => ({
      field,
      inputs: fields === null ? [] : ends(requiredRecord(fields, field)),
    })),
  };
}

/** A dataset or job in the explicit lineage facet. */
export function explicitEnd(place: Place, self: JobId | null): ExplicitEnd {
  const type = optionalText(place, 'type')?.toUpperCase();
  if (type === 'DATASET') return { type, id: readDatasetId(place), field: clean(optionalText(place, 'field')) };
  if (type !== 'JOB')
    throw new Rejection(pointerTo(place, 'type'), `must be DATASET or JOB, found ${kindOf(valueOf(place, 'type'))}`);
  const named = valueOf(place, 'namespace') !== undefined || valueOf(place, 'name') !== undefined;
  if (named) return { type, id: readJobId(place) };
  if (self === null) throw new Rejection(place.pointer, 'names no job, and the event has none');
  return { type, id: self };
}
