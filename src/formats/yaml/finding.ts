import type { Code } from '../../core/codes/index.js';
import type { IssueSeverity } from '../../core/shared/issue.js';

/** A problem at a JSON pointer, before its position in the text is known. */
export interface Finding {
  readonly code: Code;
  readonly severity: IssueSeverity;
  readonly message: string;
  readonly pointer: string;
  readonly help: string | null;
  /** Whether the key itself is wrong, not its value. */
  readonly part?: 'key' | 'value';
}

/** A problem that stops the document from being published. */
export function error(code: Code, pointer: string, message: string, help: string | null = null): Finding {
  return { code, severity: 'error', pointer, message, help };
}

/** A problem that is probably a mistake, but does not stop the document from being published. */
export function warning(code: Code, pointer: string, message: string, help: string | null = null): Finding {
  return { code, severity: 'warning', pointer, message, help };
}

/** Information about how the document is read. */
export function note(code: Code, pointer: string, message: string, help: string | null = null): Finding {
  return { code, severity: 'info', pointer, message, help };
}

/** Whether any of the findings stops the document from being published. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
