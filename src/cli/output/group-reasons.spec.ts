import { describe, expect, it } from '@jest/globals';
import { fewReasons } from './group-reasons.js';

const unknown = (day: string, product = 'finance/ledger') => ({
  code: 'UPSTREAM_UNKNOWN',
  message: `the verdict of an input is unknown: ${day} of \`${product}\``,
});
const days = (count: number) =>
  Array.from({ length: count }, (_, day) => `2023-07-${String(day + 1).padStart(2, '0')}`);

describe('reasons as text', () => {
  it('are the first of many that are alike, with the number and time of the others', () => {
    const many = days(28).map((day) => unknown(day));
    const other = { code: 'SCORE_WAITS', message: 'the score 0.52 is not above 0.8' };
    expect(fewReasons([other, ...many])).toEqual([
      other,
      unknown('2023-07-01'),
      { code: 'UPSTREAM_UNKNOWN', message: 'and 27 more of `finance/ledger`, 2023-07-02 to 2023-07-28' },
    ]);
  });

  it('are all shown if they are few, or about different subjects', () => {
    const few = [
      unknown('2023-Q2'),
      unknown('2023-Q3'),
      unknown('2023-10-01T05', 'retail/pos'),
      unknown('current data'),
    ];
    expect(fewReasons(few)).toEqual(few);
  });

  it('group quarters and hours as days, and need neither subject nor partition', () => {
    const hours = ['05', '06', '07'].map((hour) => unknown(`2023-10-27T${hour}`));
    expect(fewReasons(hours)[1]?.message).toBe('and 2 more of `finance/ledger`, 2023-10-27T06 to 2023-10-27T07');
    const bare = { code: 'NO_EVIDENCE', message: 'nothing is known' };
    expect(fewReasons([bare, bare, bare])[1]?.message).toBe('and 2 more');
  });
});
