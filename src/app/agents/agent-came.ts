import type { FailedAttempts } from '../checks/failed-attempts.js';
import type { Transaction } from '../ports/unit-of-work.js';

export interface AgentCamePorts {
  readonly failedAttempts?: FailedAttempts;
  /** Identifies the settings on which due checks depend. */
  readonly settings?: string;
  /** How long an agent keeps work without a heartbeat. */
  readonly agentLeaseMillis?: number;
}

/** What no agent could run is looked at again, now that one has come. */
export async function agentCame(
  { failedAttempts, settings = '' }: AgentCamePorts,
  tx: Pick<Transaction, 'due' | 'signal'>,
): Promise<void> {
  failedAttempts?.agentCame();
  await tx.due.lookAtAll(settings);
  tx.signal('contract');
}
