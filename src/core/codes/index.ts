import { apiCodes } from './api-codes.js';
import { cliCodes } from './cli-codes.js';
import { changeCodes } from './change-codes.js';
import { catalogCodes } from './catalog-codes.js';
import { contractCodes } from './contract-codes.js';
import type { Explanation } from './explanation.js';
import { gateCodes } from './gate-codes.js';
import { lineageCodes } from './lineage-codes.js';
import { qualityCodes } from './quality-codes.js';

/** Every stable code of the product with its explanation: what is not here cannot be reported. */
export const codes = {
  ...apiCodes,
  ...catalogCodes,
  ...contractCodes,
  ...lineageCodes,
  ...qualityCodes,
  ...gateCodes,
  ...cliCodes,
};

export type Code = keyof typeof codes;

/** Whether the text is a registered code, as it is written. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}

const explained: Readonly<Record<string, Explanation>> = { ...codes, ...changeCodes };

/** Every code that a user may see and ask about: the reportable ones, and the kinds of change of a diff. */
export const EXPLAINED: readonly string[] = Object.keys(explained).sort();

/** The explanation of a code, in any letter case, or undefined for a code that does not exist. */
export function explain(code: string): Explanation | undefined {
  const key = code.toUpperCase();
  return Object.hasOwn(explained, key) ? explained[key] : undefined;
}

export type { Explanation } from './explanation.js';
