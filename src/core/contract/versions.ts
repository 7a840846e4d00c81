import semver, { SemVer } from 'semver';
import type { Instant } from '../shared/interval.js';

/** The lifecycle of a version, as stored. */
export type StoredLifecycle = 'PROPOSED' | 'ACTIVE' | 'DEPRECATED' | 'RETIRED';
/** The displayed lifecycle: *superseded* is active, but not the highest release of its major. */
export type Lifecycle = StoredLifecycle | 'SUPERSEDED';

interface Versioned {
  readonly version: string;
  readonly lifecycle: StoredLifecycle;
}

/**
 * Whether the string is exactly a semantic version: no leading `v`, no white space, no coercion.
 */
export function isSemVer(version: string): boolean {
  return /^\d/.test(version) && !/\s/.test(version) && semver.parse(version) !== null;
}

/** Whether the version is a pre-release, which is never active. */
export function isPrerelease(version: string): boolean {
  return semver.prerelease(version) !== null;
}

/** Orders versions by precedence, lowest first. */
export function compareVersions(a: string, b: string): number {
  return read(a).compare(read(b));
}

/** The major number of a version. */
export function majorOf(version: string): number {
  return read(version).major;
}

/** How many versions are kept as read; all of them are dropped when there are more. */
const MOST_READ = 10_000;
const versionsRead = new Map<string, SemVer>();

/** The parts of a version. A contract may have thousands, and few of them are new. */
function read(version: string): SemVer {
  const known = versionsRead.get(version);
  if (known !== undefined) return known;
  const parts = new SemVer(version);
  if (versionsRead.size >= MOST_READ) versionsRead.clear();
  versionsRead.set(version, parts);
  return parts;
}

/** Whether a version in this lifecycle serves gates: proposed and retired versions do not. */
export function isActive(version: { readonly lifecycle: Lifecycle }): boolean {
  return version.lifecycle !== 'PROPOSED' && version.lifecycle !== 'RETIRED';
}

/**
 * The active version among these: the highest in the range that is neither proposed nor retired;
 * without a range the highest of all those. Null where there is none (CONTRACT_MISMATCH). This is
 * the only rule for it (`semantics.md`, Versions).
 */
export function activeVersion<T extends Versioned>(versions: readonly T[], range: string | null = null): T | null {
  return highest(inRange(versions.filter(isActive), range));
}

/**
 * The versions in the range whose promises apply at `asOf`, lowest first: those that are neither
 * proposed nor retired, from their effective dates on; the lowest alone where none is effective
 * yet.
 */
export function versionsInForce<T extends Versioned & { readonly effectiveAt: Instant }>(
  versions: readonly T[],
  range: string | null,
  asOf: Instant,
): readonly T[] {
  const served = inRange(versions.filter(isActive), range).sort((a, b) => compareVersions(a.version, b.version));
  const inForce = served.filter(({ effectiveAt }) => effectiveAt <= asOf);
  return inForce.length > 0 ? inForce : served.slice(0, 1);
}

/**
 * The first moment after `asOf` at which another version in the range becomes effective, or null.
 */
export function nextEffectiveDate(
  versions: readonly (Versioned & { readonly effectiveAt: Instant })[],
  range: string | null,
  asOf: Instant,
): Instant | null {
  const later = inRange(versions.filter(isActive), range).filter(({ effectiveAt }) => effectiveAt > asOf);
  return later.map(({ effectiveAt }) => effectiveAt).sort()[0] ?? null;
}

function inRange<T extends Versioned>(versions: readonly T[], range: string | null): T[] {
  return versions.filter(({ version }) => range === null || semver.satisfies(version, range));
}

/** The default version to show: the active one, else the highest. */
export function versionShownByDefault<T extends Versioned>(versions: readonly T[]): T | null {
  return activeVersion(versions) ?? highest(versions);
}

/** Whether the text is a version range as npm writes them (`^1.2`, `>=1 <3`, `1.x`). */
export function isVersionRange(range: string): boolean {
  return semver.validRange(range) !== null;
}

/** The lifecycle to show for `version` among all versions of its contract. */
export function shownLifecycle(version: Versioned, all: readonly Versioned[]): Lifecycle {
  if (version.lifecycle !== 'ACTIVE') return version.lifecycle;
  const superseded = all.some(
    (other) =>
      other.lifecycle === 'ACTIVE' &&
      majorOf(other.version) === majorOf(version.version) &&
      compareVersions(other.version, version.version) > 0,
  );
  return superseded ? 'SUPERSEDED' : 'ACTIVE';
}

/** The version of highest precedence, or null if there are none. */
export function highest<T extends { readonly version: string }>(versions: readonly T[]): T | null {
  return versions.reduce<T | null>(
    (best, next) => (best === null || compareVersions(next.version, best.version) > 0 ? next : best),
    null,
  );
}
