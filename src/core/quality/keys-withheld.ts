/** Why a result has no keys of failing rows. Each one is a code that is explained. */
export const KEYS_WITHHELD = [
  'NO_FAILING_ROWS',
  'NOT_MEASURED',
  'FROM_OUTSIDE',
  'NOT_A_ROW_CHECK',
  'NO_KEY',
  'PERSONAL_DATA',
  'NOT_PERMITTED_BY_CONTRACT',
  'NOT_COLLECTED',
  'NOT_PERMITTED_TO_READ',
  'EXPIRED',
] as const;

export type KeysWithheld = (typeof KEYS_WITHHELD)[number];

/** Keys of failing rows: one entry of each row for each column; null is a NULL in the data. */
export interface FailingKeys {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}
