import type { Finding } from './output/finding.js';

/** The meaning of every exit code. */
export const EXIT = {
  /** Yes, clean, PROCEED. */
  yes: 0,
  /** No, findings, SKIP. */
  no: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** Not known yet: WAIT. */
  unknown: 3,
  /** Not authenticated, or forbidden. */
  denied: 4,
  /** The server or the network failed. */
  unreachable: 5,
  /** Not decidable: waiting cannot change the answer. */
  undecidable: 6,
  /** Ctrl-C before the work was done: the code of a process that the signal ended. */
  interrupted: 130,
  /** SIGTERM before the work was done. */
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command has no answer, and how to fix it. */
export interface FailureDetails {
  readonly code: string;
  readonly message: string;
  readonly help?: string | null;
  readonly findings?: readonly Finding[];
}

/** Thrown where a command has no answer. */
export class CliFailure extends Error {
  readonly code: string;
  readonly help: string | null;
  readonly findings: readonly Finding[];

  constructor(
    readonly exit: ExitCode,
    { code, message, help = null, findings = [] }: FailureDetails,
  ) {
    super(message);
    this.name = 'CliFailure';
    this.code = code;
    this.help = help;
    this.findings = findings;
  }
}

/**
 * Whether this is the failure of a command. By its name: the file of the command line and the code
 * of `up` beside it have a copy of the class each.
 */
export function isFailure(error: unknown): error is CliFailure {
  return error instanceof Error && error.name === 'CliFailure';
}

/** Thrown where work ends because the process was requested to stop. */
export class Interrupted extends Error {}

/** The command line is wrong. */
export function usage(message: string, help: string | null = null): CliFailure {
  return new CliFailure(EXIT.usage, { code: 'USAGE', message, help });
}
