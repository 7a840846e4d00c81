import type { ModelDiff } from '../../core/contract/change.js';
import { diffInSteps } from '../../core/contract/diff.js';
import type { StoredVersion } from '../../core/contract/version-policy.js';
import type { ContractModel } from '../../core/contract/model.js';
import type { Steps } from '../../core/shared/cooperative.js';

/**
 * What lies between the stored versions and one document. A publish decides twice, and the second time, under the locks, the version
 * to compare with is almost always the same one.
 */
export class DiffCache {
  private readonly known = new Map<string, ModelDiff>();

  constructor(
    private readonly model: ContractModel,
    /** Digest of `canonicalModel(model)`. */
    readonly modelDigest: string,
  ) {}

  *from(stored: StoredVersion): Steps<ModelDiff> {
    // A digest says what is promised, not in which order or where it is written: the version is part of the name.
    const key = `${stored.version} ${stored.modelDigest}`;
    const diff = this.known.get(key) ?? (yield* diffInSteps(stored.model, this.model));
    this.known.set(key, diff);
    return diff;
  }
}
