const OPERATORS: Readonly<Record<string, string>> = {
  mustBe: 'is',
  mustNotBe: 'is not',
  mustBeGreaterThan: 'is greater than',
  mustBeGreaterOrEqualTo: 'is at least',
  mustBeLessThan: 'is less than',
  mustBeLessOrEqualTo: 'is at most',
  mustBeBetween: 'is between',
  mustNotBeBetween: 'is not between',
};

const UNITS: Readonly<Record<string, string>> = { rows: ' rows', percent: ' %', value: '' };

/** A bound in words, such as `is at most 5 %`. */
export function boundText(bound: unknown, unit: string): string {
  if (typeof bound !== 'object' || bound === null || !('operator' in bound) || !('value' in bound)) return 'none';
  const { operator, value } = bound;
  const values = Array.isArray(value) ? value.map(String).join(' and ') : String(value);
  return `${OPERATORS[String(operator)] ?? String(operator)} ${values}${UNITS[unit] ?? ''}`;
}

/** An observed value with its unit. */
export function valueText(value: unknown, unit: string): string {
  if (value === null || value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `${text}${typeof value === 'number' ? (UNITS[unit] ?? '') : ''}`;
}
