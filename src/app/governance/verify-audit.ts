import { type ChainState, EMPTY_CHAIN, extendVerification } from '../../core/audit/chain.js';
import { RowComparison, type Unexplained, isGoverned } from '../../core/audit/governed.js';
import type { Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { governedRows } from './governed-rows.js';
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
  /** The hash of the requested entry; null where none was requested or it does not exist. */
  readonly hashAt: string | null;
  /** Rows that differ from what the trail recorded of them. */
  readonly unexplained: readonly Unexplained[];
  /** How many rows an earlier release recorded in part or not at all. */
  readonly comparedInPart: number;
}

export interface AuditVerificationInput {
  /** The sequence of the entry whose hash is returned, to compare it with a checkpoint. */
  readonly at?: number | null;
}

/** How many entries are in memory at once. */
const BATCH = 1_000;

/**
 * Recomputes the whole hash chain of the audit trail from its first entry, and compares the current
 * rows that it governs with the newest hash that it recorded of each.
 */
export const auditVerification = defineUseCase({
  name: 'auditVerification',
  permission: { action: 'audit.read', domain: '*' },
  work: ({ unitOfWork, ids }: Ports, _call, input: AuditVerificationInput): Promise<AuditVerification> =>
    unitOfWork.read(async (stores) => {
      let state: ChainState = EMPTY_CHAIN;
      const newest = new Map<string, string | null>();
      let hashAt: string | null = null;
      let last = 0;
      for (let hasMore = true; hasMore;) {
        const entries = await stores.audit.after(last, BATCH);
        for (const { afterHash, hash, sequence, subject } of entries) {
          if (isGoverned(subject)) newest.set(subject, afterHash);
          if (sequence === input.at) hashAt = hash;
        }
        state = extendVerification(state, entries, (text) => ids.sha256(text));
        last = entries.at(-1)?.sequence ?? last;
        hasMore = entries.length === BATCH;
      }
      const comparison = new RowComparison(newest, (text) => ids.sha256(text));
      for await (const row of governedRows(stores, ids)) comparison.add(row);
      const unexplained = comparison.result();
      const { comparedInPart } = comparison;
      const intact = state.firstBroken === null && unexplained.length === 0;
      return { intact, ...state, hashAt, unexplained, comparedInPart };
    }),
});
