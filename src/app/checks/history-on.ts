import type { ContractServer } from '../../core/quality/server-choice.js';
import { partitionId } from '../../core/shared/interval.js';
import type { EvidenceStore } from '../ports/evidence-store.js';

/** Earlier outcomes of checks. */
export type History = Awaited<ReturnType<EvidenceStore['historyBefore']>>;

/**
 * The newest outcome of each check and partition on the server: of what was read there, and of
 * external results, which name no server.
 */
export function historyOn(history: History, server: ContractServer | null): History {
  const newest = new Map<string, History[number]>();
  for (const item of history) {
    if (item.server === null || item.server === server?.name)
      newest.set(`${item.checkId} ${partitionId(item.partition)}`, item);
  }
  return [...newest.values()];
}
