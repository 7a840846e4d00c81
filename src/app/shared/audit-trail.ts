import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { CallContext } from '../app.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Transaction } from '../ports/unit-of-work.js';

/** One governance change: what it was about, and what that was before and after. */
export interface GovernanceChange {
  /** `contract.publish`, `token.create` … */
  readonly action: string;
  /** `domain:finance`, `contract:<id>@<version>` … */
  readonly subject: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** Chains the change to the audit trail, in the transaction that makes it. Contents are kept by hash only. */
export async function recordChange(
  tx: Transaction,
  ports: { readonly ids: Ids; readonly clock: Clock },
  { actor, requestId }: CallContext,
  { action, subject, before, after }: GovernanceChange,
): Promise<void> {
  const hashOf = (value: object | null): string | null =>
    value === null ? null : ports.ids.sha256(canonicalJson(value));
  await tx.audit.append(
    { actor: actor.subject, action, subject, beforeHash: hashOf(before), afterHash: hashOf(after), requestId },
    ports.clock.now(),
  );
}
