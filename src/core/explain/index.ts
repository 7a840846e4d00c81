import { type Explanation, codes, codesByKind } from '../codes/index.js';
import { LIBRARY_METRIC_NAMES } from '../quality/library-metrics.js';
import { changeCodes } from './change-codes.js';

/**
 * Every explanation by its code: the reportable codes, and the kinds of change that a diff reports.
 */
const explanations: Readonly<Record<string, Explanation>> = {
  ...codes,
  ...changeCodes,
  UNKNOWN_METRIC: {
    ...codes.UNKNOWN_METRIC,
    explanation: `${codes.UNKNOWN_METRIC.explanation} The library has ${LIBRARY_METRIC_NAMES.join(', ')}.`,
  },
};

/** Every code that can be explained, in alphabetical order. */
export const EXPLAINED: readonly string[] = Object.keys(explanations).sort();

/** What a code is about, by its code. */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...codesByKind, changes: changeCodes }).flatMap(([kind, own]) =>
    Object.keys(own).map((code) => [code, kind] as const),
  ),
);

/** What the code is about, such as `gates`; undefined for an unknown code. */
export function kindOf(code: string): string | undefined {
  return kinds.get(code);
}

/** The explanation of a code, in any letter case, or undefined for an unknown code. */
export function explain(code: string): Explanation | undefined {
  const key = code.toUpperCase();
  return Object.hasOwn(explanations, key) ? explanations[key] : undefined;
}
