import { contractDocumentCodes } from './contract-document-codes.js';
import { contractLintCodes } from './contract-lint-codes.js';
import type { Explanation } from './explanation.js';

/** Problems with a contract or product document and its versions. */
export const contractCodes = { ...contractDocumentCodes, ...contractLintCodes } as const satisfies Record<
  string,
  Explanation
>;
