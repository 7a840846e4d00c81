import type { Code } from '../../core/codes/index.js';
import type { Finding } from '../yaml/schema-issues.js';

/** Something that stops the document from being published. */
export function error(code: Code, pointer: string, message: string, help: string | null = null): Finding {
  return { code, severity: 'error', pointer, message, help };
}

/** Something that is probably not meant so. */
export function warning(code: Code, pointer: string, message: string, help: string | null = null): Finding {
  return { code, severity: 'warning', pointer, message, help };
}

/** Something worth knowing. */
export function note(code: Code, pointer: string, message: string, help: string | null = null): Finding {
  return { code, severity: 'info', pointer, message, help };
}
