import type { Finding } from '../output/finding.js';

/** What was looked at, and whether it is as it must be. */
export interface Look {
  readonly what: 'database' | 'data root' | 'port' | 'token' | 'server';
  readonly answer: 'ok' | 'problem' | 'not known';
  readonly detail: string;
  /** The code and the fix of a problem. */
  readonly problem: { readonly code: string; readonly help: string | null } | null;
}

export function fine(what: Look['what'], detail: string): Look {
  return { what, answer: 'ok', detail, problem: null };
}

export function notKnown(what: Look['what'], detail: string): Look {
  return { what, answer: 'not known', detail, problem: null };
}

export function wrong(what: Look['what'], detail: string, code: string, help: string | null): Look {
  return { what, answer: 'problem', detail, problem: { code, help } };
}

/** The problems as findings. */
export function findingsOfLooks(looks: readonly Look[]): readonly Finding[] {
  return looks.flatMap(({ detail, problem }) =>
    problem === null
      ? []
      : [{ ...problem, severity: 'error', message: detail, file: null, line: null, column: null, path: null } as const],
  );
}
