import type { Instant } from '../shared/interval.js';
import { type Lifecycle, activeVersion, highest, isPrerelease } from './versions.js';

/** A version as far as it explains why none is active. */
export interface ExplainedVersion {
  readonly version: string;
  readonly lifecycle: Exclude<Lifecycle, 'SUPERSEDED'>;
  readonly publishedAt: Instant;
  /** Null where it is not known. */
  readonly publishedBy: string | null;
}

/** Why no version of the product's contracts serves a gate, naming the newest and its state. */
export function noActiveVersion(product: string, versions: readonly ExplainedVersion[], range: string | null): string {
  const newest = highest(versions);
  if (newest === null) return `\`${product}\` has no published version of a contract`;
  const active = activeVersion(versions);
  if (range !== null && active !== null) {
    return `\`${product}\` has no active version in the range \`${range}\`: the active version is ${active.version}`;
  }
  const by = newest.publishedBy === null ? '' : ` by ${newest.publishedBy}`;
  const state = `${stateOf(newest)} (published ${newest.publishedAt}${by})`;
  const which =
    versions.length === 1
      ? `its only version, ${newest.version}, is ${state}`
      : `none of its ${versions.length} versions is active; the newest, ${newest.version}, is ${state}`;
  return `\`${product}\` has no active contract: ${which}`;
}

function stateOf({ lifecycle, version }: ExplainedVersion): string {
  switch (lifecycle) {
    case 'PROPOSED':
      return isPrerelease(version) ? 'a pre-release' : 'a draft';
    case 'RETIRED':
      return 'retired';
    case 'ACTIVE':
      return 'active';
    case 'DEPRECATED':
      return 'deprecated';
  }
}
