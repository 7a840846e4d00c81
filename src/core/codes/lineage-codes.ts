import type { Explanation } from './explanation.js';

export const lineageCodes = {} as const satisfies Record<string, Explanation>;
