import { agentCodes } from './agent-codes.js';
import { apiCodes } from './api-codes.js';
import { calendarCodes } from './calendar-codes.js';
import { cliCodes } from './cli-codes.js';
import { catalogCodes } from './catalog-codes.js';
import { contractCodes } from './contract-codes.js';
import { gateCodes } from './gate-codes.js';
import { importCodes } from './import-codes.js';
import { lineageCodes } from './lineage-codes.js';
import { qualityCodes } from './quality-codes.js';
import { sourceCodes } from './source-codes.js';

/** Every stable code of the product with its explanation. Only these codes can be reported. */
export const codes = {
  ...apiCodes,
  ...catalogCodes,
  ...contractCodes,
  ...lineageCodes,
  ...qualityCodes,
  ...agentCodes,
  ...gateCodes,
  ...calendarCodes,
  ...cliCodes,
  ...sourceCodes,
  ...importCodes,
};

/** The codes by what they are about. */
export const codesByKind = {
  requests: apiCodes,
  agents: agentCodes,
  catalog: catalogCodes,
  contracts: contractCodes,
  sources: sourceCodes,
  imports: importCodes,
  lineage: lineageCodes,
  checks: qualityCodes,
  gates: gateCodes,
  calendars: calendarCodes,
  'command line': cliCodes,
} as const;

export type Code = keyof typeof codes;

/** Whether the string is a registered code, in this exact spelling. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}

export type { Explanation } from './explanation.js';
