import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Transaction } from '../ports/unit-of-work.js';
import type { CallContext } from './use-case.js';

/** One governance change: its subject, and the state before and after. */
export interface GovernanceChange {
  /** `contract.publish`, `token.create` … */
  readonly action: string;
  /** `domain:finance`, `contract:<id>@<version>` … */
  readonly subject: string;
  readonly before: object | null;
  readonly after: object | null;
}

/**
 * Appends the change to the audit trail in the transaction that makes it. Contents are kept as
 * hashes only.
 */
export async function recordChange(
  { tx, ids, clock }: { readonly tx: Transaction; readonly ids: Ids; readonly clock: Clock },
  { actor, requestId }: CallContext,
  { action, subject, before, after }: GovernanceChange,
): Promise<void> {
  const hashOf = (value: object | null): string | null => (value === null ? null : ids.sha256(canonicalJson(value)));
  await tx.audit.append(
    {
      ...{ actor: actor.subject, action, subject, beforeHash: hashOf(before), afterHash: hashOf(after) },
      origin: { requestId, tokenId: actor.token?.id ?? null },
    },
    clock.now(),
  );
}
