import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ERASE_LINE, safeOutput } from './safe-output.js';

function written(text: string, environment: Record<string, string>, isTTY = false): string {
  let out = '';
  safeOutput({ isTTY, write: (part) => (out += part) }, environment).write(text);
  return out;
}

describe('the output of the command line', () => {
  const evil = 'r\u001B[1A\u001B[2K\u009B1A\u202E\r\u001B]0;t\u0007';

  it('shows what would move the cursor, in every kind of output', () => {
    const shown = 'r\\u001b[1A\\u001b[2K\\u009b1A\\u202e\\u000d\\u001b]0;t\\u0007';
    expect(written(evil, {})).toBe(shown);
    expect(written(evil, { FORCE_COLOR: '1' }, true)).toBe(shown);
  });

  it('keeps its own colours and its line of progress, and no colours without colour', () => {
    const green = '\u001B[32myes\u001B[39m';
    expect(written(green, { FORCE_COLOR: '1' })).toBe(green);
    expect(written(green, {})).toBe('\\u001b[32myes\\u001b[39m');
    expect(written(`${ERASE_LINE}x\n`, {}, true)).toBe(`${ERASE_LINE}x\n`);
    expect(written(`${ERASE_LINE}x\n`, {})).toBe('\\u000d\\u001b[Kx\n');
  });

  it('is still JSON with the same values', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(evil))), (values) => {
        expect(JSON.parse(written(JSON.stringify(values), {}))).toEqual(values);
      }),
    );
  });
});
