import { canonicalModel } from '../../core/contract/canonical.js';
import { type ParsedContract, parseContract } from '../../formats/odcs/parse.js';
import { type ParsedProduct, parseProduct } from '../../formats/odps/parse.js';
import type { TextFormat } from '../../formats/yaml/read.js';

/** A contract as read, with the canonical text of its model, for which a large one is sorted for seconds; null without a model. */
export interface ReadContract extends ParsedContract {
  readonly canonical: string | null;
}

/** Reads a contract whole. */
export function readContract(text: string, format: TextFormat): ReadContract {
  const parsed = parseContract(text, format);
  return { ...parsed, canonical: parsed.model === null ? null : canonicalModel(parsed.model) };
}

/**
 * Reads documents. Reading is pure, but a text of 10 MB takes seconds and a gigabyte, in which the one thread that serves everybody
 * must not stand still: who serves others reads large ones elsewhere.
 */
export interface Documents {
  contract(text: string, format?: TextFormat): Promise<ReadContract>;
  product(text: string, format?: TextFormat): Promise<ParsedProduct>;
}

/** Reads in this thread. */
export const documentsHere: Documents = {
  contract: async (text, format = 'AUTO') => readContract(text, format),
  product: async (text, format = 'AUTO') => parseProduct(text, format),
};
