import type { ModelDiff } from '../../core/contract/change.js';
import type { ContractVersion, VersionHead } from '../../core/contract/contract-version.js';
import { diffInSteps } from '../../core/contract/diff.js';
import type { StoredVersion } from '../../core/contract/version-policy.js';
import type { ContractModel } from '../../core/contract/model.js';
import type { Steps } from '../../core/shared/cooperative.js';

/**
 * The stored versions that one document is compared with, and the differences. A publish decides
 * twice; the second time, under the locks, it almost always compares with the same version.
 */
export class DiffCache {
  private readonly known = new Map<string, ModelDiff>();
  private readonly read = new Map<string, ContractVersion>();

  constructor(
    private readonly model: ContractModel,
    /** Digest of `canonicalModel(model)`. */
    readonly modelDigest: string,
  ) {}

  /** The version, as `load` reads it; a version that is published does not change. */
  async stored(
    { contractId, lifecycle, modelDigest, revision }: VersionHead,
    load: () => Promise<ContractVersion | null>,
  ): Promise<ContractVersion | null> {
    const key = JSON.stringify([contractId, revision, lifecycle, modelDigest]);
    const version = this.read.get(key) ?? (await load());
    if (version !== null) this.read.set(key, version);
    return version;
  }

  *from(stored: StoredVersion): Steps<ModelDiff> {
    // Equal digests may differ in order and places: the version is part of the key.
    const key = `${stored.version} ${stored.modelDigest}`;
    const diff = this.known.get(key) ?? (yield* diffInSteps(stored.model, this.model));
    this.known.set(key, diff);
    return diff;
  }
}
