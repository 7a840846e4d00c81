import { describe, expect, it } from '@jest/globals';
import { plainStyle } from './style.js';
import { table } from './table.js';
import { displayWidth } from './width.js';

const at = (width: number | null): typeof plainStyle => ({ ...plainStyle, width });
const headings = ['name', 'state', 'empty', 'text'];
const rows = [
  ['finance/ledger', 'ok', '', 'a long text about the ledger of the company'],
  ['売上/日報', 'late', '–', 'x'],
];

describe('a table', () => {
  it('has aligned columns by the width of characters, and none without values', () => {
    expect(table(headings, rows, at(null))).toBe(
      [
        'name            state  text',
        'finance/ledger  ok     a long text about the ledger of the company',
        '売上/日報       late   x',
      ].join('\n'),
    );
  });

  it('has two lines for a row that does not fit into a narrow terminal', () => {
    expect(table(headings, rows, at(40))).toBe(
      [
        'name            state',
        'finance/ledger  ok',
        '    text a long text about the ledger o…',
        '売上/日報       late',
        '    text x',
      ].join('\n'),
    );
  });

  it('never shortens a value that is of no use in part: it gets lines of its own', () => {
    const lines = [
      'name            state',
      'finance/ledger  ok',
      '    text a long text about the ledger of',
      '        the company',
    ];
    expect(table(headings, rows, at(40), [3])).toBe([...lines, '売上/日報       late', '    text x'].join('\n'));
    // Nor where others give way in a wide terminal.
    const wide = rows.map(([name = '', state = '', none = '', text = '']) => [name, state.repeat(40), none, text]);
    expect(table(headings, wide, at(100), [3])).toContain('a long text about the ledger of the company');
    expect(table(headings, wide, at(100), [3])).toContain('ok…');
  });

  it('is never wider than the terminal but for the first column, which is never shortened', () => {
    const long = rows.map(([name = '', ...cells]) => [name, ...cells.map((cell) => cell.repeat(5))]);
    for (let width = 20; width <= 240; width += 7) {
      const lines = table(headings, long, at(width)).split('\n');
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      expect(lines.some((line) => line.startsWith('finance/ledger'))).toBe(true);
    }
  });

  it('keeps each row on its line', () => {
    expect(table(['a', 'b'], [['x\ny', '\u001B[2K']], at(80))).toBe('a     b\nx\\ny  \\u001b[2K');
  });
});
