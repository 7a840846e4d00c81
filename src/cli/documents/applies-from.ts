import type { Client } from '../client/graphql.js';
import { ActiveVersionDocument } from '../operations/operations.generated.js';

/** From when on a published version applies, and to which partitions. */
export interface AppliesFrom {
  readonly effectiveAt: string;
  /** The first partition that starts then; null where the version has no partitioning. */
  readonly partition: { readonly key: string; readonly from: string; readonly to: string } | null;
  /** The version before it; null for the first one. */
  readonly against: string | null;
  /** Whether it is the first version of its major. */
  readonly startsLine: boolean;
  /** A higher version, which applies unless a consumer requests the line of this one; else null. */
  readonly behind: string | null;
}

interface Published {
  readonly version: string;
  readonly revision: number;
  readonly effectiveAt: string;
}

/** Null where the document cannot be read here. */
export async function appliesFrom(
  client: Client,
  text: string,
  { effectiveAt, revision, version }: Published,
  against: string | null,
): Promise<AppliesFrom | null> {
  const { compareVersions, majorOf, nextPartition, parseContract, partitionContaining, partitionKey, partitioningOf } =
    await import('./reading.js');
  const { model } = parseContract(text);
  if (model === null) return null;
  const active =
    revision === 1 ? null : (await client.execute(ActiveVersionDocument, { ref: `id:${model.id}` })).contractVersion;
  const newest = active?.version ?? null;
  const partitioning = partitioningOf(model);
  const at = partitioning === null ? null : partitionContaining(partitioning, effectiveAt);
  const first = partitioning === null || at === null || at.from === effectiveAt ? at : nextPartition(partitioning, at);
  return {
    effectiveAt,
    partition: partitioning === null || first === null ? null : { key: partitionKey(partitioning, first), ...first },
    against,
    startsLine: against === null || majorOf(against) !== majorOf(version),
    behind: newest !== null && compareVersions(newest, version) > 0 ? newest : null,
  };
}

/** The same in one sentence. */
export function appliesInText(version: string, { against, behind, effectiveAt, partition, startsLine }: AppliesFrom) {
  if (behind !== null)
    return `It counts where a consumer requests its line (--version-range ^${version}): ${behind} is the newest version.`;
  if (against === null)
    return `It is the first version: it counts for ${partition === null ? 'the data as it is' : 'every partition'}.`;
  const line = startsLine ? `starts the line ${version.split('.')[0] ?? ''}.x and ` : '';
  if (partition === null) return `It ${line}counts from ${effectiveAt} on, in place of ${against}.`;
  return `It ${line}counts from ${partition.key} on; earlier partitions owe what was promised before, unless delivered again.`;
}
