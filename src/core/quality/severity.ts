import type { Dimension, Severity } from './check.js';

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

/** Whether ODCS free text is one of the words with a documented meaning; lint warns about any other. */
export function isKnownSeverity(text: string): boolean {
  return Object.hasOwn(SEVERITIES, text.trim().toLowerCase());
}

/** The severity that ODCS free text stands for; unspecified and unknown words are major. */
export function severityOf(text: string | null): Severity {
  const word = text?.trim().toLowerCase() ?? '';
  return Object.hasOwn(SEVERITIES, word) ? (SEVERITIES[word] ?? 'major') : 'major';
}

const RANK: readonly Severity[] = ['info', 'minor', 'major', 'critical', 'blocker'];

/** The graver of the two. */
export function stronger(a: Severity, b: Severity): Severity {
  return RANK.indexOf(a) >= RANK.indexOf(b) ? a : b;
}

/** Whether a rule of this severity text is the warn half of a check with two bounds. */
export function isWarnBound(text: string | null): boolean {
  const word = text?.trim().toLowerCase();
  return word === 'info' || word === 'warning' || word === 'warn';
}

const DIMENSIONS: readonly Dimension[] = [
  'accuracy',
  'completeness',
  'conformity',
  'consistency',
  'coverage',
  'timeliness',
  'uniqueness',
];

/** The dimension named by the document, or null for none and for words outside the standard. */
export function dimensionOf(text: string | null): Dimension | null {
  const word = text?.trim().toLowerCase();
  return DIMENSIONS.find((dimension) => dimension === word) ?? null;
}
