import type { Explanation } from './explanation.js';

export const gateCodes = {} as const satisfies Record<string, Explanation>;
