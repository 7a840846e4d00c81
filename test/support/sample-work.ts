import type { BackfillProgress } from '../../src/core/coordination/backfill.js';
import type { DeadCheck } from '../../src/core/coordination/dead-check.js';
import type { ServerHealth } from '../../src/core/coordination/server-health.js';
import type { WorkLoad } from '../../src/core/coordination/work-load.js';
import { AT, DAY, LEDGER } from './sample-entities.js';

export const WORK: WorkLoad = { queued: 1, waiting: 1, leased: 1, dead: 1, oldestDueAt: AT };

export const DEAD_CHECK: DeadCheck = {
  ...{ id: 'w1', contractId: 'c1', contractRef: `${LEDGER}/bookings`, contractVersion: '1.0.0', product: LEDGER },
  ...{ interval: DAY, server: 'lake', attempts: 5, message: 'it is away', queuedAt: AT, deadSince: AT },
};

export const BREAKER: ServerHealth = {
  ...{ id: 'ab', server: 'lake', serverType: 'postgres', domains: ['finance'], state: 'OPEN', failures: 5 },
  ...{ openUntil: AT, message: 'it is away', failedAt: AT },
};

export const BACKFILL: BackfillProgress = {
  ...{ id: 'b1', product: LEDGER, contractId: 'c1', major: 1, server: 'lake' },
  ...{ from: DAY.from, to: DAY.to, nextFrom: DAY.to, concurrency: 4, again: false, reason: 'a new rule' },
  ...{ startedBy: 'user:ann', startedAt: AT, state: 'CANCELLED', partitions: 9, skipped: 1, queued: 7 },
  ...{ ended: { at: AT, by: 'user:bob', reason: 'done' }, inFlight: 2, failed: 1 },
};
