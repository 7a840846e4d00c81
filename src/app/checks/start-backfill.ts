import { majorOf } from '../../core/contract/versions.js';
import type { Backfill, BackfillProgress, LeftOut } from '../../core/coordination/backfill.js';
import { domainOfProduct, productRef } from '../catalog/references.js';
import { recordChange } from '../shared/audit-trail.js';
import { conflict } from '../shared/errors.js';
import { type CreatingPorts, type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';
import { type BackfillRequest, type RequestPorts, requestedBackfill } from './requested-backfill.js';

export interface StartBackfillInput extends BackfillRequest {
  /** Whether checks with a result that counts are run again. */
  readonly again?: boolean | null;
  readonly idempotencyKey?: string | null;
}

/** A backfill with what it leaves out of the range that was given. */
export interface StartedBackfill extends BackfillProgress {
  readonly leftOut: LeftOut;
}

/**
 * Starts the checks of all closed partitions that lie in a past range, one backfill for each
 * contract. They are queued by coordinator cycles, a few at a time, after what is due.
 */
export const startBackfill = defineCreatingUseCase({
  name: 'startBackfill',
  permission: ({ product }: StartBackfillInput) => ({ action: 'backfill.run', domain: domainOfProduct(product) }),
  work: async (
    ports: InTransaction<CreatingPorts & Pick<RequestPorts, 'activeContracts'>>,
    call,
    input: StartBackfillInput,
  ): Promise<readonly StartedBackfill[]> => {
    const { clock, ids, tx } = ports;
    const now = clock.now();
    const product = productRef(input.product);
    // One that is started at the same moment is seen, and a transfer.
    await tx.work.lockLeasing();
    const { concurrency, lines, reason, server } = await requestedBackfill(ports, input, now);
    const running = await tx.backfills.runningBackfills();
    const started: StartedBackfill[] = [];
    for (const { active, leftOut, ...range } of lines) {
      const backfill: Backfill = {
        ...{ id: ids.next(), product, contractId: active.contract.id, major: majorOf(active.version) },
        ...{ server, ...range, nextFrom: range.from, concurrency },
        ...{ again: input.again ?? false, reason, startedBy: call.actor.subject, startedAt: now },
        ...{ state: 'RUNNING', skipped: 0, queued: 0, ended: null },
      };
      refuseOverlap(backfill, running);
      await tx.backfills.insertBackfill(backfill);
      const subject = `backfill:${backfill.id}`;
      await recordChange(ports, call, { action: 'backfill.run', subject, before: null, after: backfill });
      started.push({ ...backfill, inFlight: 0, failed: 0, leftOut });
    }
    tx.signal('contract');
    return started;
  },
});

function refuseOverlap(backfill: Backfill, running: readonly Backfill[]): void {
  const other = running.find(
    ({ contractId, from, to }) => contractId === backfill.contractId && from < backfill.to && to > backfill.from,
  );
  if (other === undefined) return;
  throw conflict({
    code: 'BACKFILL_RUNNING',
    message: `Backfill ${other.id} of \`${other.contractId}\` from ${other.from} to ${other.to} still runs.`,
  });
}
