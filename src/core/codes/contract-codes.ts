import type { Explanation } from './explanation.js';

export const contractCodes = {} as const satisfies Record<string, Explanation>;
