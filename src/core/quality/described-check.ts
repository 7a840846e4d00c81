import type { Check, Evidence } from './check.js';

/** A promise with its state: executable, executed or documentation only. */
export interface DescribedCheck {
  readonly check: Check;
  readonly contractVersion: string;
  readonly state: 'EXECUTED' | 'EXECUTABLE' | 'EXTERNAL' | 'DOCUMENTATION_ONLY';
  readonly latest: Evidence | null;
}
