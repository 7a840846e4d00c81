import type { AgentAbilities, Needs } from '../../core/coordination/needs.js';
import type { Instant, Interval } from '../../core/shared/interval.js';
import type { SeenFiles } from './check-agent.js';

/** An agent as it introduced itself. */
export interface Agent extends AgentAbilities {
  readonly id: string;
  /** The subject of its token. */
  readonly subject: string;
  readonly version: string;
  readonly engines: readonly string[];
  /** How many items it runs at once. */
  readonly slots: number;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
}

/** An agent with the number of items that it holds. */
export interface ListedAgent extends Agent {
  readonly leases: number;
}

/** A server of a contract whose files only agents with its labels see. */
export interface WatchedFiles {
  /** The digest of the line of the contract and of where the data is; see `watchId`. */
  readonly id: string;
  readonly contractId: string;
  readonly contractVersion: string;
  /** The name of the server. */
  readonly server: string;
  readonly domain: string;
  readonly needs: Needs;
  /** How many checks of the contract version are run on the server. */
  readonly checks: number;
}

/** Servers of one domain with the same needs, which the agent of the server does not reach. */
export interface WatchedNeeds {
  readonly domain: string;
  readonly needs: Needs;
  readonly contracts: number;
  readonly checks: number;
}

/** What an agent saw there last. */
export interface FileReport {
  readonly id: string;
  readonly lookedAt: Instant;
  /** Partitions whose files exist; null where the data is not in files of partitions. */
  readonly present: readonly Interval[] | null;
  readonly seen: readonly SeenFiles[];
}

/** Names a lease of a look. */
export interface LookHolder {
  readonly owner: string;
  readonly fencingToken: number;
}

/** A look that an agent makes. */
export interface FileLookLease extends WatchedFiles {
  readonly fencingToken: number;
}

export interface AgentStore {
  /** Watches these files from now on, or by another version of the contract. */
  watch(files: readonly WatchedFiles[]): Promise<void>;
  /** The files of all major lines of the contract that are watched. */
  watchesOf(contractId: string): Promise<readonly WatchedFiles[]>;
  /** Looks at these files no more, and forgets what agents saw. */
  unwatch(ids: readonly string[]): Promise<void>;
  /** What agents must be able to do to run checks that the agent of the server cannot run. */
  watchedNeeds(): Promise<readonly WatchedNeeds[]>;
  fileReports(ids: readonly string[]): Promise<readonly FileReport[]>;
  /**
   * The files of these domains and those nested in them (null for all) that are to be looked at
   * now, those that waited longest first.
   */
  dueWatches(domains: readonly string[] | null, now: Instant, most: number): Promise<readonly WatchedFiles[]>;
  /** The look, where this owner holds it now. */
  heldWatch(id: string, holder: LookHolder, now: Instant): Promise<WatchedFiles | null>;
  /** Gives the look to `owner`; the next one is due at `nextAt`. Null where another got it. */
  takeWatch(
    id: string,
    owner: string,
    at: { readonly now: Instant; readonly nextAt: Instant },
  ): Promise<FileLookLease | null>;
  /** The holder did not look: another one may do so at once. */
  releaseWatch(id: string, holder: LookHolder): Promise<void>;
  /** Keeps what the holder of the look saw; the next one is due at `nextAt`. */
  putFileReport(report: FileReport, nextAt: Instant): Promise<void>;
  agent(id: string): Promise<Agent | null>;
  /** Adds the agent, or replaces what is known of it but when it was first seen. */
  put(agent: Agent): Promise<void>;
  /** Moves the moment at which it was last seen. */
  seen(id: string, at: Instant): Promise<void>;
  /** All agents that were seen since then, by id. */
  agents(since: Instant | null): Promise<readonly ListedAgent[]>;
  /** Forgets agents that were not seen since then; returns how many. */
  forget(before: Instant): Promise<number>;
}
