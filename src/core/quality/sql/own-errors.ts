/** Thrown by Concordat's own SQL; the only texts of `error()` that are shown. */
export const SEVERAL_ROWS = 'The query returns more than one row; a measure is one value.';
export const INEXACT_KEY =
  'A key is a binary fraction so large that it stands for several whole numbers: store it as an integer.';
export const NOT_COMPARABLE =
  'A value cannot be compared with a number of the contract: numbers in documents are exact up to 2^53 only.';
const LONG_TEXT = 'The result is a long text; a measure is one value.';

export const OWN_ERRORS: readonly string[] = [SEVERAL_ROWS, INEXACT_KEY, NOT_COMPARABLE, LONG_TEXT];
