import { canonicalModel } from '../../core/contract/canonical.js';
import { type ParsedContract, parseContract } from '../../formats/odcs/parse.js';
import { type ParsedProduct, parseProduct } from '../../formats/odps/parse.js';
import { type ReadResults, type ResultsFile, readQualityResults } from '../../formats/quality-results/read.js';
import type { TextFormat } from '../../formats/yaml/read.js';

/**
 * A parsed contract with the canonical text of its model, null without a model. Sorting a large
 * model takes seconds, so it is done once.
 */
export interface ReadContract extends ParsedContract {
  readonly canonical: string | null;
}

/** Parses a contract and the canonical text of its model. */
export function readContract(text: string, format: TextFormat): ReadContract {
  const parsed = parseContract(text, format);
  return { ...parsed, canonical: parsed.model === null ? null : canonicalModel(parsed.model) };
}

/**
 * Parses documents. Parsing is pure, but a document of 10 MB takes seconds and a gigabyte: a server
 * parses large ones outside the event loop.
 */
export interface Documents {
  contract(text: string, format?: TextFormat): Promise<ReadContract>;
  product(text: string, format?: TextFormat): Promise<ParsedProduct>;
  /** The results in a file of another tool. */
  results(file: ResultsFile): Promise<ReadResults>;
}

/** Parses in the calling thread. */
export const documentsHere: Documents = {
  contract: async (text, format = 'AUTO') => readContract(text, format),
  product: async (text, format = 'AUTO') => parseProduct(text, format),
  results: readQualityResults,
};
