import { canonicalDataset, type JobId, withoutCredentials } from '../../core/lineage/dataset.js';
import type {
  ColumnLineage,
  DatasetFacts,
  JobFacts,
  LineageEvent,
  RunEventType,
  RunFacts,
} from '../../core/lineage/event.js';
import { duplicateKey, membersOf } from '../../core/shared/duplicate-keys.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { isTooLong, unstorableAt } from '../../core/shared/text.js';
import { type Result, err, ok } from '../../core/shared/result.js';
import { extentOf } from './event-text.js';
import {
  Facets,
  clean,
  explicitEnd,
  readColumnLineage,
  readExplicitTarget,
  readExposures,
  readFields,
  readIsSnapshot,
  readLifecycle,
  readNominalTime,
  readOwnJobId,
  readOwners,
  readParent,
  readRunId,
  readSymlinks,
} from './facets.js';
import {
  type JsonRecord,
  MAX_NAME,
  type Place,
  Rejection,
  Warnings,
  isRecord,
  kindOf,
  optionalList,
  optionalText,
  refuseMoving,
  requiredName,
  requiredRecord,
  requiredText,
  valueOf,
} from './reader.js';
import { Ends, MOST_ENDS } from './most-ends.js';
import { MOST_SYMLINKS, MOST_SYMLINKS_OF_DATASET, Symlinks } from './most-symlinks.js';
import { readQuality } from './quality-facets.js';
import { readTime } from './times.js';

/** Why a text is rejected as an event. */
export interface EventRejection {
  /**
   * MALFORMED_EVENT: an event that violates a rule. NOT_AN_EVENT: JSON of another kind.
   * DUPLICATE_KEY: an object with a key twice.
   */
  readonly code: 'MALFORMED_EVENT' | 'NOT_AN_EVENT' | 'DUPLICATE_KEY';
  readonly pointer: string;
  readonly reason: string;
}

type Kind = LineageEvent['kind'];

/**
 * Reads one OpenLineage event of any 1.x or 2.x version. The core of an event (kind, time, run,
 * job, datasets) must have the right types, else the event is rejected with a pointer; an invalid
 * facet is ignored with a warning, because the run's state and its datasets are still valid.
 * Explicit nulls are absent keys. Schema URLs are never fetched. `strict`, for new events, rejects
 * an object with a key twice, and names with characters that move the cursor or reorder text;
 * events that are stored already stay readable.
 */
export function decodeEvent(
  text: string,
  sha256: (text: string) => string,
  { strict = false } = {},
): Result<LineageEvent, EventRejection> {
  const parsed = parse(text, strict);
  if (!parsed.ok) return parsed;
  const { value } = parsed.value;
  const ambiguity = strict ? ambiguityOf(text, parsed.value) : null;
  if (ambiguity !== null) return err(ambiguity);
  const place: Place = { record: value, pointer: '' };
  const kind = kindOfEvent(place);
  if (kind === null) {
    const reason =
      'neither an eventTime with a job or a dataset, nor a schemaURL that ends in RunEvent, JobEvent or DatasetEvent';
    return err({ code: 'NOT_AN_EVENT', pointer: '', reason });
  }
  try {
    if (strict) refuseMovingNames(place);
    return ok(read(place, kind, sha256(canonicalJson(value))));
  } catch (fault) {
    if (!(fault instanceof Rejection)) throw fault;
    return err({ code: 'MALFORMED_EVENT', pointer: fault.pointer, reason: fault.message });
  }
}

/**
 * Why an event is not accepted although it can be read: an object has a key twice, so that readers
 * see different events. Only where fewer members were read than are written is it looked for.
 */
function ambiguityOf(text: string, { members, value }: Parsed): EventRejection | null {
  if (members === membersOf(value)) return null;
  const pointer = duplicateKey(text) ?? '';
  return { code: 'DUPLICATE_KEY', pointer, reason: `the key at ${pointer} is given twice in one object` };
}

/** Why the text of an event is ambiguous; null where it is not, or is no event at all. */
export function ambiguityOfText(text: string): EventRejection | null {
  const parsed = parse(text, false);
  return parsed.ok ? ambiguityOf(text, parsed.value) : null;
}

/** An event in JSON, with the number of members that its text has. */
interface Parsed {
  readonly value: JsonRecord;
  readonly members: number;
}

function parse(text: string, strict: boolean): Result<Parsed, EventRejection> {
  const refuse = (code: EventRejection['code'], reason: string): Result<never, EventRejection> =>
    err({ code, pointer: '', reason });
  const { members, tooLarge } = extentOf(text, strict);
  if (tooLarge !== null) return refuse('MALFORMED_EVENT', tooLarge);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    return refuse('MALFORMED_EVENT', `not JSON: ${fault instanceof Error ? fault.message : 'unreadable'}`);
  }
  return isRecord(value)
    ? ok({ value, members })
    : refuse('NOT_AN_EVENT', `expected an object, found ${kindOf(value)}`);
}

/** Of the run, the job and the datasets. In a facet, such a name makes the facet invalid. */
function refuseMovingNames(event: Place): void {
  const named = ['run', 'job', 'dataset'].map((key): [string, unknown] => [`/${key}`, valueOf(event, key)]);
  for (const key of ['inputs', 'outputs']) {
    const ends = valueOf(event, key);
    if (Array.isArray(ends)) ends.forEach((end, index) => named.push([`/${key}/${String(index)}`, end]));
  }
  for (const [pointer, record] of named) {
    for (const key of isRecord(record) ? ['runId', 'namespace', 'name'] : []) {
      const text = (record as JsonRecord)[key];
      if (typeof text === 'string') refuseMoving(text, `${pointer}/${key}`);
    }
  }
}

/** By the last segment of schemaURL if it names a kind, else by shape: `run: null` means no run. */
function kindOfEvent(place: Place): Kind | null {
  const url = valueOf(place, 'schemaURL');
  const named = typeof url === 'string' ? (/([A-Za-z]+)\/?$/u.exec(url)?.[1] ?? '') : '';
  const has = (key: string): boolean => valueOf(place, key) !== undefined;
  if (named === 'RunEvent') return has('run') || !has('dataset') ? 'RUN' : 'DATASET';
  if (named === 'JobEvent') return has('run') ? 'RUN' : 'JOB';
  if (named === 'DatasetEvent') return has('run') && has('job') ? 'RUN' : 'DATASET';
  if (!has('eventTime')) return null;
  if (has('run') || has('eventType')) return 'RUN';
  if (has('job')) return 'JOB';
  return has('dataset') ? 'DATASET' : null;
}

function read(place: Place, kind: Kind, hash: string): LineageEvent {
  const warnings = new Warnings();
  const time = readEventTime(place, warnings);
  const producer = clean(optionalText(place, 'producer'));
  if (producer === null) warnings.add('PRODUCER_MISSING', '/producer', 'The event has no producer.');
  const most = new Ends();
  const symlinks = new Symlinks();
  const kept = (read: DatasetFacts | null) => (read === null ? null : symlinks.ofDataset(read));
  const base = { hash, eventTime: time.instant, order: `${time.nanos}|${hash}`, producer };
  if (kind === 'DATASET') {
    const read = kept(readDataset(requiredRecord(place, 'dataset'), warnings, true));
    const dataset = read === null ? null : most.ofDataset(read);
    warnOfLeftOut(most, warnings);
    warnOfSymlinks(symlinks, warnings);
    return { ...base, kind, dataset, warnings: warnings.all() };
  }
  const read = readJob(requiredRecord(place, 'job'), warnings);
  const job = { ...read, lineage: read.lineage?.map((target) => most.ofTarget(target)) ?? null };
  const ends = (key: string, facets: string): readonly DatasetFacts[] | null =>
    optionalList(place, key)?.flatMap((end) => kept(readDataset(end, warnings, false, facets)) ?? []) ?? null;
  const ownInputs = ends('inputs', 'inputFacets');
  const outputs = ends('outputs', 'outputFacets')?.map((output) => most.ofDataset(output)) ?? null;
  const inputs = most.withCut(ownInputs);
  warnOfLeftOut(most, warnings);
  warnOfSymlinks(symlinks, warnings);
  if (kind === 'JOB') return { ...base, kind, job, inputs, outputs, warnings: warnings.all() };
  const eventType = readEventType(place);
  const run = readRun(requiredRecord(place, 'run'), warnings);
  return { ...base, kind, eventType, run, job, inputs, outputs, warnings: warnings.all() };
}

function warnOfSymlinks({ leftOut }: Symlinks, warnings: Warnings): void {
  if (leftOut === 0) return;
  const most = `${String(MOST_SYMLINKS_OF_DATASET)} of each dataset and ${String(MOST_SYMLINKS)} of the event are kept`;
  warnings.add('TOO_MANY_NAMES', '/outputs', `${String(leftOut)} symlinks are left out: the first ${most}.`);
}

function warnOfLeftOut({ leftOut }: Ends, warnings: Warnings): void {
  if (leftOut === 0) return;
  const message = `${String(leftOut)} of the columns and targets of its lineage are left out, after the first ${String(MOST_ENDS)}: their datasets are connected through the job.`;
  warnings.add('TOO_MANY_ENDS', '/outputs', message);
}

function readEventTime(place: Place, warnings: Warnings): { readonly instant: string; readonly nanos: string } {
  const text = requiredName(place, 'eventTime');
  const time = readTime(text);
  if (time === null) throw new Rejection('/eventTime', `"${text.slice(0, 60)}" is not an ISO 8601 time`);
  if (time.zoneAssumed) warnings.add('TIME_WITHOUT_ZONE', '/eventTime', `"${text}" has no zone; it counts as UTC.`);
  return time;
}

const NO_COLUMNS: ColumnLineage = { fields: [], dataset: [] };

/** The facet that a deleted one leaves behind: it declares nothing. */
const NO_FACET: Place = { record: {}, pointer: '' };

function isUsableName(text: string): boolean {
  return !isTooLong(text, MAX_NAME) && unstorableAt(text) === -1;
}

const EVENT_TYPES: readonly string[] = [
  'START',
  'RUNNING',
  'COMPLETE',
  'ABORT',
  'FAIL',
  'OTHER',
] satisfies RunEventType[];

function readEventType(place: Place): RunEventType | null {
  const type = optionalText(place, 'eventType');
  if (type === null) return null;
  if (!EVENT_TYPES.includes(type)) throw new Rejection('/eventType', `must be one of ${EVENT_TYPES.join(', ')}`);
  return type as RunEventType;
}

function readRun(place: Place, warnings: Warnings): RunFacts {
  const facets = Facets.of(place, warnings, 'facets');
  const parentOf = (facet: Place): ReturnType<typeof readParent> => readParent(facet, warnings);
  const chain = facets.read('parent', parentOf) ?? facets.read('parentRun', parentOf);
  return {
    id: readRunId(place, warnings),
    nominal: facets.read('nominalTime', (facet) => readNominalTime(facet, warnings)),
    parent: chain?.parent ?? null,
    root: chain?.root ?? null,
    errorMessage: facets.read('errorMessage', (facet) => clean(optionalText(facet, 'message'))),
  };
}

function readJob(place: Place, warnings: Warnings): JobFacts {
  const id: JobId = readOwnJobId(place, warnings);
  const facets = Facets.of(place, warnings, 'facets');
  return {
    id,
    processingType: facets.read('jobType', (facet) => clean(optionalText(facet, 'processingType'))),
    isSnapshot: facets.read('jobType', readIsSnapshot) ?? false,
    owners: facets.isDeleted('ownership') ? [] : facets.read('ownership', readOwners),
    lineage: facets.isDeleted('lineage')
      ? []
      : facets.read('lineage', (facet) =>
          (optionalList(facet, 'entries') ?? []).map((entry) => readExplicitTarget(entry, explicitEnd(entry, id), id)),
        ),
  };
}

/**
 * `alone` for the dataset of a DatasetEvent, the only one that may have its own explicit lineage.
 * Null, with a warning, for a dataset that cannot be named.
 */
function readDataset(
  place: Place,
  warnings: Warnings,
  alone: boolean,
  ...facetMaps: readonly string[]
): DatasetFacts | null {
  const text = { namespace: requiredText(place, 'namespace'), name: requiredText(place, 'name') };
  const written = { ...text, namespace: withoutCredentials(text.namespace) };
  const id = canonicalDataset(written);
  const unusable = [id.namespace, id.name].find((part) => part.trim() === '' || !isUsableName(part));
  if (unusable !== undefined) {
    const why = unusable.trim() === '' ? 'is empty' : 'is too long or cannot be stored';
    warnings.add('NAME_UNUSABLE', place.pointer, `The dataset is left out: its name or namespace ${why}.`);
    return null;
  }
  const facets = Facets.of(place, warnings, 'facets', ...facetMaps);
  if (!alone && facets.has('lineage')) {
    warnings.add(
      'FACET_IGNORED',
      `${place.pointer}/facets/lineage`,
      'The lineage facet of a dataset counts only in a DatasetEvent.',
    );
  }
  const explicit = (facet: Place): DatasetFacts['lineage'] =>
    readExplicitTarget(facet, { type: 'DATASET', id, field: null }, null);
  const quality = readQuality(facets, place, warnings);
  return {
    id,
    writtenAs: id.namespace === written.namespace && id.name === written.name ? null : written,
    fields: facets.isDeleted('schema') ? 'deleted' : facets.read('schema', (facet) => readFields(facet, warnings)),
    symlinks: facets.read('symlinks', (facet) => readSymlinks(facet, warnings)) ?? [],
    columnLineage: facets.isDeleted('columnLineage') ? NO_COLUMNS : facets.read('columnLineage', readColumnLineage),
    lineage: alone ? (facets.isDeleted('lineage') ? explicit(NO_FACET) : facets.read('lineage', explicit)) : null,
    lifecycle: facets.read('lifecycleStateChange', readLifecycle),
    owners: facets.isDeleted('ownership') ? [] : facets.read('ownership', readOwners),
    exposures: facets.isDeleted('dbt_exposures') ? [] : facets.read('dbt_exposures', readExposures),
    ...(quality !== null && { quality }),
  };
}
