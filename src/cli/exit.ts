import type { Finding } from './output/finding.js';

/** What the exit code of every command says. */
export const EXIT = {
  /** Yes, clean, PROCEED. */
  yes: 0,
  /** No, findings, SKIP. */
  no: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** Could not tell yet: unknown, WAIT. */
  unknown: 3,
  /** Not authenticated, or forbidden. */
  denied: 4,
  /** The server or the network failed. */
  unreachable: 5,
  /** Ctrl-C before the work was done: as if the signal had ended the process. */
  interrupted: 130,
  /** SIGTERM, likewise. */
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command that cannot give its answer: says why, and how to mend it. */
export class CliFailure extends Error {
  constructor(
    readonly exit: ExitCode,
    readonly code: string,
    message: string,
    readonly help: string | null = null,
    readonly findings: readonly Finding[] = [],
  ) {
    super(message);
    this.name = 'CliFailure';
  }
}

/** Thrown where work ends because the process was asked to stop. */
export class Interrupted extends Error {}

/** The question itself is wrong. */
export function usage(message: string, help: string | null = null): CliFailure {
  return new CliFailure(EXIT.usage, 'USAGE', message, help);
}
