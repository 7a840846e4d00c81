import type { ModelDiff } from '../../core/contract/change.js';
import { diffInSteps } from '../../core/contract/diff.js';
import type { StoredVersion } from '../../core/contract/version-policy.js';
import type { ContractModel } from '../../core/contract/model.js';
import type { Steps } from '../../core/shared/cooperative.js';

/**
 * The differences between the stored versions and one document. A publish decides twice; the second
 * time, under the locks, it almost always compares with the same version.
 */
export class DiffCache {
  private readonly known = new Map<string, ModelDiff>();

  constructor(
    private readonly model: ContractModel,
    /** Digest of `canonicalModel(model)`. */
    readonly modelDigest: string,
  ) {}

  *from(stored: StoredVersion): Steps<ModelDiff> {
    // Equal digests may differ in order and places: the version is part of the key.
    const key = `${stored.version} ${stored.modelDigest}`;
    const diff = this.known.get(key) ?? (yield* diffInSteps(stored.model, this.model));
    this.known.set(key, diff);
    return diff;
  }
}
