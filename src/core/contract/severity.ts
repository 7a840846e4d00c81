/** How much a broken promise matters, in ascending order. */
export type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

/** How much a late delivery matters unless a rule says otherwise. */
export const DELIVERY_SEVERITY: Severity = 'major';

/** The quality dimensions of ODCS. */
export type Dimension =
  'accuracy' | 'completeness' | 'conformity' | 'consistency' | 'coverage' | 'timeliness' | 'uniqueness';

/** The severity texts of ODCS with a documented meaning. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  info: 'info',
  minor: 'minor',
  major: 'major',
  critical: 'critical',
  blocker: 'blocker',
  warning: 'minor',
  warn: 'minor',
  low: 'minor',
  medium: 'major',
  error: 'critical',
  high: 'critical',
};

/** Whether the severity text has a documented meaning; lint warns about any other. */
export function isKnownSeverity(text: string): boolean {
  return Object.hasOwn(SEVERITIES, text.trim().toLowerCase());
}

/** The severity that an ODCS text means; an absent or unknown one is major. */
export function severityOf(text: string | null): Severity {
  const word = text?.trim().toLowerCase() ?? '';
  return Object.hasOwn(SEVERITIES, word) ? (SEVERITIES[word] ?? 'major') : 'major';
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, minor: 1, major: 2, critical: 3, blocker: 4 };

/** The more severe of the two. */
export function stronger(a: Severity, b: Severity): Severity {
  return RANK[a] >= RANK[b] ? a : b;
}

/** Whether a rule of this severity text is the warn half of a check with two bounds. */
export function isWarnBound(text: string | null): boolean {
  const word = text?.trim().toLowerCase();
  return word === 'info' || word === 'warning' || word === 'warn';
}

const DIMENSIONS: Readonly<Record<Dimension, true>> = {
  accuracy: true,
  completeness: true,
  conformity: true,
  consistency: true,
  coverage: true,
  timeliness: true,
  uniqueness: true,
};

/**
 * The dimension that the document declares, or null for none and for values outside the standard.
 */
export function dimensionOf(text: string | null): Dimension | null {
  const word = text?.trim().toLowerCase() ?? '';
  return isDimension(word) ? word : null;
}

function isDimension(word: string): word is Dimension {
  return Object.hasOwn(DIMENSIONS, word);
}
