import { codes } from '../../core/codes/index.js';
import type { KeysWithheld } from '../../core/quality/keys-withheld.js';

interface Keys {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null | undefined)[])[];
  readonly withheld: KeysWithheld | null;
}

/** The keys of failing rows in one line, or why there are none; null for what never has any. */
export function keysInText({ columns, rows, withheld }: Keys): string | null {
  if (withheld === null) {
    const values = rows.map((row) => {
      const texts = row.map((value) => plainValue(value ?? null));
      return texts.length === 1 ? texts.join('') : `(${texts.join(', ')})`;
    });
    return `${columns.join(', ')}: ${values.join(', ')}`;
  }
  const isExpected = withheld === 'NOT_A_ROW_CHECK' || withheld === 'NO_FAILING_ROWS' || withheld === 'FROM_OUTSIDE';
  return isExpected ? null : `none: ${codes[withheld].title}. ${codes[withheld].fix} ${withheld}`;
}

/** Data may hold any character: only what is plain is shown as it is. */
function plainValue(value: string | null): string {
  if (value === null) return 'NULL';
  return /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(value) && !/[,"()]/u.test(value) ? value : JSON.stringify(value);
}
