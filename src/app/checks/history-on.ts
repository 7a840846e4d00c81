import { OWN_PROVENANCE, type Outcome } from '../../core/quality/check.js';
import { type ContractServer, type PlaceOfVersion, isAboutServer } from '../../core/quality/server-choice.js';
import { partitionId } from '../../core/shared/interval.js';
import type { EvidenceStore } from '../ports/evidence-store.js';

/** Earlier outcomes of checks. */
export type History = Awaited<ReturnType<EvidenceStore['historyBefore']>>;

const TESTED: ReadonlySet<Outcome> = new Set(['PASS', 'WARN', 'FAIL']);

/**
 * The newest outcome of each check and partition about the server: of what was read in its place,
 * and of external results, which replace others only if they tested data.
 */
export function historyOn(history: History, server: ContractServer | null, placeOfVersion: PlaceOfVersion): History {
  const newest = new Map<string, History[number]>();
  for (const item of history) {
    if (!isAboutServer(item, server, placeOfVersion)) continue;
    const key = `${item.checkId} ${partitionId(item.partition)}`;
    if (item.provenance === OWN_PROVENANCE || TESTED.has(item.outcome) || !newest.has(key)) newest.set(key, item);
  }
  return [...newest.values()];
}
