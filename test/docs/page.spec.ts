import { describe, expect, it } from '@jest/globals';
import { missingLine, stepsIn } from './page.js';

const page = (...lines: readonly string[]): string => lines.join('\n');

describe('the steps of a page', () => {
  it('are commands of sh blocks, continued by a backslash or an open quote, with named exit codes', () => {
    const text = page('`inline`', '```sh', '# why', 'concordat a \\', '  b  # exit 3: WAIT', "curl -d '{", "}'", '```');
    expect(stepsIn(text)).toMatchObject([
      { line: 4, command: 'concordat a \\\n  b', exit: 3 },
      { line: 6, command: "curl -d '{\n}'", exit: 0 },
    ]);
  });

  it('are commands of console blocks, with their expected output', () => {
    const text = page('```console', '$ a  # exit 1', 'one', '…', '$ b', '```');
    expect(stepsIn(text)).toMatchObject([
      { line: 2, command: 'a', exit: 1, shows: ['one', '…'] },
      { line: 5, command: 'b', shows: [] },
    ]);
  });

  it('are files and operations, and no other blocks', () => {
    const text = page('```yaml a/b.yaml', 'x: 1', '```', '```json', '{}', '```', '```graphql', '{ a }', '```');
    expect(stepsIn(text)).toEqual([
      { kind: 'file', line: 2, name: 'a/b.yaml', text: 'x: 1\n' },
      { kind: 'graphql', line: 8, text: '{ a }' },
    ]);
  });

  it('are found in blocks below a list item', () => {
    expect(stepsIn(page('1. so', '   ```sh', '   a', '   ```'))).toMatchObject([{ command: 'a' }]);
  });
});

describe('the expected output of a page', () => {
  it('is in the output, in this order, apart from white space', () => {
    expect(missingLine(['a  b', '…', 'd…f'], 'a b\nc\nd e f')).toBeNull();
    expect(missingLine(['b', 'a'], 'a\nb')).toBe('a');
    expect(missingLine(['a…'], 'b a')).toBe('a…');
    expect(missingLine(['1.5'], '1x5')).toBe('1.5');
  });
});
