import { type ChainState, EMPTY_CHAIN, extendVerification } from '../../core/audit/chain.js';
import type { Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';

interface Ports {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
}

/** Whether the audit trail is intact. */
export interface AuditVerification {
  readonly intact: boolean;
  readonly entries: number;
  /** The first entry whose hash does not follow from its content and its predecessor. */
  readonly firstBroken: number | null;
  readonly headHash: string;
}

/** How many entries are in memory at once. */
const BATCH = 1_000;

/** Recomputes the whole hash chain of the audit trail from its first entry. */
export const auditVerification = defineUseCase({
  name: 'auditVerification',
  permission: { action: 'audit.read', domain: '*' },
  work: ({ unitOfWork, ids }: Ports, _call, _input: Readonly<Record<string, never>>): Promise<AuditVerification> =>
    unitOfWork.read(async ({ audit: trail }) => {
      let state: ChainState = EMPTY_CHAIN;
      let last = 0;
      for (let hasMore = true; hasMore;) {
        const entries = await trail.after(last, BATCH);
        state = extendVerification(state, entries, (text) => ids.sha256(text));
        last = entries.at(-1)?.sequence ?? last;
        hasMore = entries.length === BATCH;
      }
      return { intact: state.firstBroken === null, ...state };
    }),
});
