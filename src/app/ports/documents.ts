import { type ParsedContract, parseContract } from '../../formats/odcs/parse.js';
import { type ParsedProduct, parseProduct } from '../../formats/odps/parse.js';
import type { TextFormat } from '../../formats/yaml/read.js';

/**
 * Reads documents. Reading is pure, but a text of 10 MB takes seconds and a gigabyte, in which the one thread that serves everybody
 * must not stand still: who serves others reads large ones elsewhere.
 */
export interface Documents {
  contract(text: string, format?: TextFormat): Promise<ParsedContract>;
  product(text: string, format?: TextFormat): Promise<ParsedProduct>;
}

/** Reads in this thread. */
export const documentsHere: Documents = {
  contract: async (text, format = 'AUTO') => parseContract(text, format),
  product: async (text, format = 'AUTO') => parseProduct(text, format),
};
