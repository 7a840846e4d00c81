import type { TrialInput, TrialOutcome } from '../app/trial/report.js';
import type { TrialWatch } from '../app/trial/try-contract.js';
import type { CreateTokenInput } from '../app/governance/create-token.js';
import type { CreatedToken } from '../app/governance/issue-token.js';
import type { AllowedServer } from '../core/coordination/allowed-servers.js';
import type { AppError } from '../app/shared/errors.js';
import type { InspectedSource, SourceProblem, SourceRequest } from '../core/inference/request.js';
import type { Result } from '../core/shared/result.js';
import type { Configuration } from '../platform/config.js';

/** Where text is written, and whether it is a terminal. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** The width of the terminal. */
  readonly columns?: number;
}

/** A server that runs in this process. */
export interface RunningServer {
  /** Where it listens, `http://127.0.0.1:4600`, without a slash at its end. */
  readonly url: string;
  /** Accepts no new requests, completes running ones, closes the store. */
  close(): Promise<void>;
}

/** The signal that requests a process to end. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

export type StartServer = (configuration: Configuration) => Promise<RunningServer>;

/** Creates a token directly in the store, as the user of the machine; no server needs to run. */
export type CreateTokenOffline = (
  configuration: Configuration,
  input: CreateTokenInput,
) => Promise<Result<CreatedToken, AppError>>;

/** Reads the source of a first contract, below the data root of the configuration. */
export type InspectSource = (
  configuration: Configuration,
  request: SourceRequest,
) => Promise<Result<InspectedSource, SourceProblem>>;
/** Tries a contract next to the data of this machine; no server needs to run. */
export type TryContract = (
  configuration: Configuration,
  input: TrialInput,
  watch: TrialWatch,
) => Promise<Result<TrialOutcome, AppError>>;

/** How an agent runs here. */
export interface AgentSettings {
  readonly name: string;
  /** The domains whose work it takes; null for all of its token. */
  readonly domains: readonly string[] | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly slots: number;
  readonly samples: 'none' | 'keys';
  readonly servers: readonly AllowedServer[] | null;
  /** Whether it ends when there is no work. */
  readonly once: boolean;
}

/** An agent that runs in this process. */
export interface RunningAgent {
  /** What it has done; rejects where the server refuses it, or cannot be reached with `once`. */
  readonly ended: Promise<{
    readonly leased: number;
    readonly completed: number;
    readonly failed: number;
    readonly dropped: number;
  }>;
  /** Begins no more, and ends when what runs has ended. */
  stop(): void;
  /** The refusal of the server; null for any other error. */
  refusalOf(
    error: unknown,
  ): { readonly status: number; readonly code: string; readonly message: string; readonly help: string | null } | null;
}

/** Posts JSON to a path of the server. */
export type PostToServer = (
  path: string,
  body: object,
  options: { readonly timeoutMillis: number; readonly signal?: AbortSignal },
) => Promise<{ readonly status: number; readonly body: unknown }>;

/** What is known of the store that a server would use. */
export type StoreState =
  | { readonly kind: 'ABSENT' | 'EMPTY' | 'CURRENT' }
  /** Migrations that it lacks, or that only a newer release contains. */
  | { readonly kind: 'OLDER' | 'NEWER'; readonly steps: number };

/** The whole environment of the command line: main passes it, tests pass their own. */
export interface CliEnvironment {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The working folder. */
  readonly folder: string;
  readonly version: string;
  /** Loads the server only when it is called: most commands never need it. */
  readonly startServer: StartServer;
  /** Loads engines only when there is work for them. */
  readonly startAgent: (
    configuration: Configuration,
    settings: AgentSettings,
    post: PostToServer,
  ) => Promise<RunningAgent>;
  readonly createTokenOffline: CreateTokenOffline;
  readonly inspectSource: InspectSource;
  /** Connects to the store and changes nothing. */
  readonly lookAtStore: (configuration: Configuration) => Promise<StoreState>;
  /** Writes a question to the terminal and reads one line; null where no person can answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /**
   * A secret: on a terminal the answer to the question, which is not shown; elsewhere the text of
   * stdin. Null where the person ends it.
   */
  readonly readSecret: (question: string) => Promise<string | null>;
  /** Loads the engines only when it is called. */
  readonly tryContract: TryContract;
  /** Listens from its call on; resolves with the signal that ends the process (Ctrl-C, SIGTERM). */
  readonly untilStopped: () => Promise<StopSignal>;
  /** Real milliseconds, for deadlines and measurements. */
  readonly realMillis: () => number;
}
