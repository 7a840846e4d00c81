import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SEVERAL_ROWS } from '../core/quality/sql/own-errors.js';
import { safeMessage } from './safe-messages.js';

describe('a message of an engine', () => {
  it.each([
    'Binder Error: Referenced column "x" not found in FROM clause!',
    'Parser Error: syntax error at or near "FROMM"',
    'no such column: x',
    'near "FROMM": syntax error',
  ])('keeps what is about the statement: %s', (message) => {
    expect(safeMessage(`${message}\n\nLINE 1: SELECT x`)).toBe(message);
  });

  it('keeps the place in a file, and own sentences', () => {
    expect(safeMessage('Invalid Input Error: CSV Error on Line: 3\nOriginal Line: 55555')).toBe(
      'Invalid Input Error: CSV Error on Line: 3',
    );
    expect(safeMessage('Invalid Input Error: Malformed JSON in file "a.json", at byte 7 in line 2: 55555')).toBe(
      'Invalid Input Error: Malformed JSON in file "a.json", at byte 7 in line 2',
    );
    expect(safeMessage(`Invalid Input Error: ${SEVERAL_ROWS} 55555`)).toBe(SEVERAL_ROWS);
  });

  it.each([
    ["Conversion Error: Could not convert string '55555' to INT32", '(Conversion Error)'],
    ['Invalid Input Error: 55555', '(Invalid Input Error)'],
    ['Out of Range Error: Overflow in addition of INT64 (55555 + 1)', '(Out of Range Error)'],
    ["bad JSON path: '55555'", 'The query failed.'],
    ['Secret Error: 55555', 'The query failed.'],
  ])('keeps only the kind of others: %s', (message, kept) => {
    expect(safeMessage(message)).toContain(kept);
    expect(safeMessage(message)).not.toContain('55555');
  });

  it('never shows what a conversion or `error()` says', () => {
    const kinds = fc.constantFrom('Conversion Error', 'Invalid Input Error', 'Out of Range Error', 'Constraint Error');
    const value = fc.string({ minLength: 8, unit: 'grapheme' }).map((text) => `#${text}#`);
    fc.assert(
      fc.property(kinds, value, (kind, text) => {
        expect(safeMessage(`${kind}: ${text}`)).not.toContain(text);
      }),
    );
  });
});
