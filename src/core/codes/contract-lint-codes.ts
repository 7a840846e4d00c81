import type { Explanation } from './explanation.js';

export const contractLintCodes = {} as const satisfies Record<string, Explanation>;
