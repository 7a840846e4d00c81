import { apiCodes } from './api-codes.js';
import { cliCodes } from './cli-codes.js';
import { catalogCodes } from './catalog-codes.js';
import { contractCodes } from './contract-codes.js';
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

export type { Explanation } from './explanation.js';
