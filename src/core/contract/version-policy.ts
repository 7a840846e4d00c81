import semver from 'semver';
import { type Bump, type Change, type ChangeCode, type ModelDiff, covers } from './change.js';
import { changed } from './compatibility.js';
import { type Steps, runToEnd } from '../shared/cooperative.js';
import { diffInSteps } from './diff.js';
import type { ContractModel } from './model.js';
import { type PromiseAt, withoutPromises } from './without-promises.js';
import { type StoredLifecycle, compareVersions, highest, isPrerelease, majorOf } from './versions.js';

/** A stored version, as far as the decision needs it. */
export interface StoredVersion {
  readonly version: string;
  readonly lifecycle: StoredLifecycle;
  readonly model: ContractModel;
  /** Digest of `canonicalModel(model)`. */
  readonly modelDigest: string;
}

/** What publishing a document results in. */
export type VersionDecision =
  /** A new version; `against` and `diff` are null for the first version. */
  | {
      readonly kind: 'PUBLISH';
      readonly lifecycle: 'PROPOSED' | 'ACTIVE';
      readonly against: string | null;
      readonly diff: ModelDiff | null;
    }
  | { readonly kind: 'UNCHANGED'; readonly version: string }
  /** The version exists with different content. */
  | { readonly kind: 'VERSION_EXISTS'; readonly version: string; readonly diff: ModelDiff }
  /** The bump from `against` to the new version is smaller than the changes require. */
  | {
      readonly kind: 'INCOMPATIBLE';
      readonly against: string;
      readonly proposed: string;
      readonly taken: Bump;
      readonly diff: ModelDiff;
    };

const PROPOSED_STATUSES: ReadonlySet<string> = new Set(['proposed', 'draft', 'development', 'in development']);

/**
 * The lifecycle of a newly published document: its own `status` sets only *proposed*, and
 * pre-releases always are.
 */
export function initialLifecycle(model: Pick<ContractModel, 'version' | 'status'>): 'PROPOSED' | 'ACTIVE' {
  const word = model.status?.replace(/[\s_-]+/g, ' ') ?? '';
  return isPrerelease(model.version) || PROPOSED_STATUSES.has(word) ? 'PROPOSED' : 'ACTIVE';
}

/**
 * Decides the outcome of publishing `model`, given the stored versions. The new version is compared
 * with the highest lower version of its major, else with the highest of the nearest lower major, so
 * that a hotfix of an older line is compared within its line. Proposed versions promise nothing, so
 * nothing is compared with them.
 */
export function decideVersion(
  stored: readonly StoredVersion[],
  model: ContractModel,
  modelDigest: string,
): VersionDecision {
  return runToEnd(decideVersionInSteps(stored, model, modelDigest));
}

/**
 * `decideVersion` in steps. `differences` gives the diff from a stored version to `model`, which
 * the caller may have cached.
 */
export function* decideVersionInSteps(
  stored: readonly StoredVersion[],
  model: ContractModel,
  modelDigest: string,
  differences: (from: StoredVersion) => Steps<ModelDiff> = (from) => diffInSteps(from.model, model),
): Steps<VersionDecision> {
  const same = sameVersion(stored, model.version);
  if (same !== null) {
    if (same.modelDigest === modelDigest) return { kind: 'UNCHANGED', version: same.version };
    // The digests are of the models as parsed; synonyms and written defaults are no difference.
    const diff = yield* differences(same);
    return diff.changes.length === 0
      ? { kind: 'UNCHANGED', version: same.version }
      : {
          kind: 'VERSION_EXISTS',
          version: same.version,
          diff: { ...diff, required: neededAfter(same.version, diff.required) },
        };
  }
  const lifecycle = initialLifecycle(model);
  const baseline = baselineFor(stored, model.version);
  if (baseline === null) return { kind: 'PUBLISH', lifecycle, against: null, diff: null };

  const diff = yield* differences(baseline);
  const needed = neededAfter(baseline.version, diff.required);
  const taken = bumpBetween(baseline.version, model.version);
  const judged: ModelDiff = { ...diff, required: needed };
  return covers(taken, needed)
    ? { kind: 'PUBLISH', lifecycle, against: baseline.version, diff: judged }
    : { kind: 'INCOMPATIBLE', against: baseline.version, proposed: model.version, taken, diff: judged };
}

/** What is known about a contract whose change would need a MAJOR version. */
export interface ContractHistory {
  /** Promises of the older version that failed or could not be checked, and never passed. */
  readonly neverKept: readonly PromiseAt[];
  /** Every consumer that an agreement, a gate request, a sensor, a port or a read names. */
  readonly consumers: readonly string[];
}

/**
 * Accepts a refused change as MINOR if it only repairs what never worked, and no consumer is known
 * who could rely on it. What remains is judged as if the older version had not promised it.
 */
export function* acceptRepairInSteps(
  refused: Extract<VersionDecision, { kind: 'INCOMPATIBLE' }>,
  before: StoredVersion,
  model: ContractModel,
  { neverKept, consumers }: ContractHistory,
): Steps<VersionDecision> {
  const { against, diff, taken } = refused;
  const possible = neverKept.length > 0 && consumers.length === 0 && covers(taken, 'MINOR');
  if (!possible || diff.required !== 'MAJOR') return refused;
  const rest = yield* diffInSteps(withoutPromises(before.model, neverKept), model);
  if (!covers('MINOR', rest.required)) return refused;
  const changes = diff.changes.map((change) =>
    change.bump === 'MAJOR'
      ? { ...change, message: `${change.message}; it never worked, and no consumer is known` }
      : change,
  );
  return { kind: 'PUBLISH', lifecycle: initialLifecycle(model), against, diff: { required: 'MINOR', changes } };
}

/** The stored version that has the number; a build behind `+` makes no other number. */
export function sameVersion<T extends { readonly version: string }>(stored: readonly T[], version: string): T | null {
  return stored.find((other) => compareVersions(other.version, version) === 0) ?? null;
}

/** The version that a new `version` is compared with, or null if there is no lower one. */
export function baselineFor<T extends { readonly version: string; readonly lifecycle: StoredLifecycle }>(
  stored: readonly T[],
  version: string,
): T | null {
  const lower = stored.filter((other) => other.lifecycle !== 'PROPOSED' && compareVersions(other.version, version) < 0);
  const sameMajor = lower.filter((other) => majorOf(other.version) === majorOf(version));
  return highest(sameMajor.length > 0 ? sameMajor : lower);
}

/** The lowest free version after all of its line, or of all lines, that is as high as required. */
export function nextVersion(stored: readonly { readonly version: string }[], from: string, required: Bump): string {
  const line = stored.filter(({ version }) => required === 'MAJOR' || majorOf(version) === majorOf(from));
  const last = line.reduce((most, { version }) => (compareVersions(version, most) > 0 ? version : most), from);
  const release = required === 'MAJOR' ? 'major' : required === 'MINOR' ? 'minor' : 'patch';
  return semver.inc(last, release) ?? last;
}

/** The bump from one version to a higher one. */
function bumpBetween(from: string, to: string): Bump {
  if (semver.major(to) !== semver.major(from)) return 'MAJOR';
  if (semver.minor(to) !== semver.minor(from)) return 'MINOR';
  return semver.patch(to) !== semver.patch(from) ? 'PATCH' : 'NONE';
}

/** How one version follows another, decided from their documents alone. */
export interface VersionStep {
  readonly required: Bump;
  readonly taken: Bump;
  /** Whether the new version is higher; equal versions are a step only without changes. */
  readonly increases: boolean;
  /** Whether the step may be made: the version is higher, and by as much as the changes require. */
  readonly enough: boolean;
  /** Whether a server could accept a MINOR bump, if the promises never worked and nobody reads. */
  readonly mayBeRepair: boolean;
}

/** Kinds of change that break a promise which checks can prove not to work. */
const REPAIRS: ReadonlySet<string> = new Set([
  'OBJECT_REMOVED',
  'OBJECT_RENAMED',
  'OBJECT_MOVED',
  'FIELD_REMOVED',
  'FIELD_RENAMED',
  'FIELD_MOVED',
  'TYPE_WIDENED',
  'TYPE_CHANGED',
  'REQUIRED_REMOVED',
  'UNIQUE_REMOVED',
  'PRIMARY_KEY_CHANGED',
  'ENUM_VALUES_ADDED',
  'ENUM_REMOVED',
  'CONSTRAINT_LOOSENED',
  'PATTERN_CHANGED',
  'OPTION_CHANGED',
  'QUALITY_REMOVED',
  'QUALITY_LOOSENED',
  'SLA_REMOVED',
  'SLA_WEAKENED',
] satisfies ChangeCode[]);

type JudgedChange = Pick<Change, 'consumer'> & { readonly code: string };

/** Judges the step from one document to another. A pre-release or draft promises nothing. */
export function judgeStep(
  before: Pick<ContractModel, 'version' | 'status'>,
  after: Pick<ContractModel, 'version'>,
  { required, changes }: { readonly required: Bump; readonly changes: readonly JudgedChange[] },
): VersionStep {
  const order = compareVersions(after.version, before.version);
  const increases = order > 0 || (order === 0 && changes.length === 0);
  const needed = neededAfter(before.version, required);
  const taken = order > 0 ? bumpBetween(before.version, after.version) : 'NONE';
  const proposed = initialLifecycle(before) === 'PROPOSED';
  const enough = increases && (proposed || covers(taken, needed));
  const breaking = changes.filter(({ consumer }) => consumer === 'BREAKS');
  const mayBeRepair = !enough && needed === 'MAJOR' && breaking.every(({ code }) => REPAIRS.has(code));
  return { required: needed, taken, increases, enough, mayBeRepair };
}

/**
 * Judges the removal of a whole contract: it breaks the consumers, unless the contract promised
 * nothing, or its own status already says that it is retired. No version can be high enough.
 */
export function judgeRemoval({ id, version, status }: Pick<ContractModel, 'id' | 'version' | 'status'>): {
  readonly diff: ModelDiff;
  readonly allowed: boolean;
} {
  const at = { pointer: '', element: '' };
  const change = changed('CONTRACT_REMOVED', at, { from: version, to: null }, `contract \`${id}\` was removed`);
  const allowed = initialLifecycle({ version, status }) === 'PROPOSED' || status === 'retired';
  return { diff: { required: change.bump, changes: [change] }, allowed };
}

/** Below 1.0.0 a breaking change requires a MINOR bump. */
function neededAfter(baseline: string, required: Bump): Bump {
  return required === 'MAJOR' && majorOf(baseline) === 0 ? 'MINOR' : required;
}
