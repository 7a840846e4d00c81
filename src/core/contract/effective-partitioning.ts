import { durationOf } from '../shared/duration.js';
import { formatStep, stepOf } from '../shared/partition-step.js';
import type { ContractModel, PartitioningSpec } from './model.js';

type Partitioned = Pick<ContractModel, 'partitioning' | 'sla' | 'servers'>;

/** Servers with unbounded data: without a partitioning of their own they have only current data. */
const STREAM_SERVERS: ReadonlySet<string> = new Set(['kafka', 'kinesis', 'pubsub']);

/** The duration of a partition that the SLA `frequency` implies, or null. */
export function impliedEvery({ sla, servers }: Omit<Partitioned, 'partitioning'>): string | null {
  if (servers.some((server) => STREAM_SERVERS.has(server.type.toLowerCase()))) return null;
  for (const entry of sla) {
    if (entry.property !== 'frequency') continue;
    const duration = durationOf(entry.value, entry.unit);
    const step = duration === null ? null : stepOf(duration);
    if (step !== null) return formatStep(step);
  }
  return null;
}

/** How the data is cut, as declared, or as implied by the frequency. */
export function effectivePartitioning(model: Partitioned): PartitioningSpec | null {
  if (model.partitioning !== null) return model.partitioning;
  const every = impliedEvery(model);
  return every === null ? null : { every, timezone: 'UTC', column: null, path: null, calendar: null };
}
