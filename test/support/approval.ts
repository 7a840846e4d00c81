import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/**
 * Compares `actual` with the file beside the test, line by line. Approval files are read and
 * changed by hand, never written by a test: a difference is a changed verdict.
 */
export function expectApproved(file: URL, actual: readonly string[]): void {
  const approved = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(actual.map(compact)).toEqual(approved.map(compact));
}

/** Columns are aligned for reading; white space is not part of what is approved. */
function compact(line: string): string {
  return line.trim().replace(/\s*\|\s*/g, ' | ');
}
