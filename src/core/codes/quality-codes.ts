import type { Explanation } from './explanation.js';

export const qualityCodes = {} as const satisfies Record<string, Explanation>;
