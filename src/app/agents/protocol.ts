import type { Check, Outcome } from '../../core/quality/check.js';
import type { FailingKeys, KeysWithheld } from '../../core/quality/keys-withheld.js';
import type { SeenFiles } from '../ports/check-agent.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';

/** What an agent says of itself when it starts, and after each time it lost the server. */
export interface HelloInput {
  readonly agentId: string;
  /** The release of the agent. */
  readonly version: string;
  /** The domains whose work it takes; null for all of its token. */
  readonly domains: readonly string[] | null;
  /** The versions of the protocol that it speaks. */
  readonly protocols: readonly number[];
  readonly engines: readonly string[];
  /** The types of servers that it reads; null for all that its engines read. */
  readonly servers: readonly string[] | null;
  readonly labels: Readonly<Record<string, string>>;
  /** How many items it runs at once. */
  readonly slots: number;
}

/** What the agent is to keep to. */
export interface HelloAnswer {
  readonly protocol: number;
  readonly leaseSeconds: number;
  readonly heartbeatSeconds: number;
}

/** A lease as both sides name it. */
export interface LeaseRef {
  readonly workId: string;
  readonly token: number;
}

/** One item of work with all that its holder needs. */
export interface AgentWork extends LeaseRef {
  /** CHECK: run the checks. LOOK: say which files there are, without reading them. */
  readonly kind: 'CHECK' | 'LOOK';
  readonly attempt: number;
  readonly contract: {
    readonly id: string;
    readonly version: string;
    readonly product: string;
    /** SHA-256 of the text. */
    readonly digest: string;
    readonly text: string;
  };
  /** The checks to run. The agent compiles them to statements of its engine. */
  readonly checks: readonly Check[];
  readonly partition: Partition;
  /** The name of the server to read. */
  readonly server: string | null;
  /** The instant up to which ages are measured, by the server's clock. */
  readonly asOf: Instant;
  /** When the lease ends without a heartbeat. */
  readonly deadline: Instant;
}

/** The result of one check, without the check itself. */
export interface AgentResult {
  readonly checkId: string;
  readonly checkDigest: string;
  readonly outcome: Outcome;
  readonly observed: number | string | null;
  readonly damage: number | null;
  readonly rowsTested: number | null;
  readonly reasonCode: string | null;
  readonly message: string | null;
  readonly predicate: string | null;
  readonly statementHash: string | null;
  readonly engine: string | null;
  /** By a monotonic clock of the agent. */
  readonly durationMillis: number | null;
  /** The name of the server that was reached. */
  readonly server: string | null;
  readonly keys: FailingKeys | null;
  readonly keysWithheld: KeysWithheld | null;
}

/** The files of a server as one look saw them. */
export interface AgentFiles {
  /** Partitions whose files exist, in order; null where the data is not in files of partitions. */
  readonly present: readonly Interval[] | null;
  readonly seen: readonly SeenFiles[];
}

/** What came of one lease: results, or why there are none. */
export interface AgentEvidenceInput extends LeaseRef {
  readonly agentId: string;
  readonly attempt: number;
  readonly results: readonly AgentResult[];
  /** What a LOOK saw; null for a CHECK. */
  readonly files: AgentFiles | null;
  /** Why the agent could not run the work; it is tried again where that may pass. */
  readonly fault: { readonly message: string } | null;
}
