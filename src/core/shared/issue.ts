import type { Code } from '../codes/index.js';

export type IssueSeverity = 'error' | 'warning' | 'info';

/**
 * One problem of one document. `line` and `column` count from 1; `pointer` is an RFC 6901 JSON
 * pointer into the document. `help` says how to fix it, in the imperative.
 */
export interface Issue {
  readonly code: Code;
  readonly severity: IssueSeverity;
  readonly message: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  /** The column after the invalid text on the same line, if known. */
  readonly endColumn?: number;
  readonly help: string | null;
}

/**
 * A reason of a verdict: a stable code for machines, a sentence for people, and the facts it is
 * based on.
 */
export interface Reason {
  readonly code: Code;
  readonly message: string;
  readonly facts?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}
