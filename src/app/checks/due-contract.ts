import type { DueChecks } from '../../core/coordination/due.js';
import { NO_NEEDS, type Needs } from '../../core/coordination/needs.js';
import type { LookSchedule } from '../../core/coordination/look.js';
import type { ClosedAt } from '../../core/partition/closing.js';
import type { ContractServer } from '../../core/quality/server-choice.js';
import type { Partition } from '../../core/shared/interval.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import type { CheckAgent } from '../ports/check-agent.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { FailedAttempts } from './failed-attempts.js';
import type { FilesOfLines } from './files-of-line.js';
import type { ChecksOf } from './owed-checks-of.js';

export interface DueCheckPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly agent: CheckAgent;
  readonly activeContracts: ActiveContracts;
  /** The labels of the agent of this process. */
  readonly agentLabels?: Readonly<Record<string, string>>;
  /** How often files are looked at. */
  readonly look?: LookSchedule;
  /** Checks that wait after failed attempts; none where it is not given. */
  readonly failedAttempts?: FailedAttempts;
  /** The files that earlier cycles of this process saw. */
  readonly filesOfLines?: FilesOfLines;
  /** Identifies the settings on which due checks depend. */
  readonly settings?: string;
}

/** The newest version of a line, with the partitions that are due. */
export interface DueContract {
  readonly active: ActiveContract;
  readonly checksOf: ChecksOf;
  /** The due checks of each server that is judged; null stands for none that an engine reads. */
  readonly due: readonly {
    readonly server: string | null;
    readonly checks: Pick<DueChecks, 'of' | 'some' | 'lastChangeOf' | 'isWaiting'>;
    /** Identifies the files of the partition as this look saw them; null if it did not. */
    readonly filesOf: (partition: Partition) => string | null;
  }[];
  /** Those that are due on at least one server. */
  readonly partitions: readonly Partition[];
  /** The number of the last fact that was recorded before they were found. */
  readonly foundAtSequence: number;
  /** When a partition was complete; null while it is open. */
  readonly closedAt: ClosedAt;
}

/** What an agent needs to read the server; nothing where none is read. */
export function needsOf(server: ContractServer | null): Needs {
  return server === null ? NO_NEEDS : { serverType: server.type, labels: server.agentLabels };
}
