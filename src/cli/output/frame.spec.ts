import { describe, expect, it } from '@jest/globals';
import type { Finding } from './finding.js';
import { frame } from './frame.js';
import { githubAnnotation, withoutCommands } from './github.js';
import { plainStyle, styleFor } from './style.js';

const source = 'schema:\n  - name: orders\n    logicalType: decmal # odd\n';
const finding: Finding = {
  code: 'C012',
  severity: 'error',
  message: 'logicalType must be one of string, number',
  file: 'a.odcs.yaml',
  line: 3,
  column: 18,
  path: '/schema/0/logicalType',
  help: 'did you mean `number`?',
};

describe('a framed finding', () => {
  it('underlines the word where the end is not known', () => {
    expect(frame(finding, source, plainStyle)).toBe(
      [
        'error[C012]: logicalType must be one of string, number',
        '  --> a.odcs.yaml:3:18',
        '  3 |     logicalType: decmal # odd',
        '    |                  ^^^^^^ did you mean `number`?',
      ].join('\n'),
    );
  });

  it.each([
    [19, '^'],
    [24, '^^^^^^'],
    [9999, '^^^^^^^^^^^^'],
  ])('underlines up to column %i, never beyond the line', (endColumn, underline) => {
    expect(frame({ ...finding, endColumn }, source, plainStyle)).toContain(`${underline} did`);
  });

  it('needs neither a source nor a line nor a file', () => {
    expect(frame({ ...finding, line: 99 }, source, plainStyle)).toContain('= help: did you mean');
    expect(frame({ ...finding, file: null, line: null, column: null, help: null }, null, plainStyle)).toBe(
      'error[C012]: logicalType must be one of string, number',
    );
  });
});

describe('a GitHub annotation', () => {
  it('escapes what would end it', () => {
    expect(githubAnnotation({ ...finding, message: '50 %\nof: all', file: 'a,b:c.yaml', help: null })).toBe(
      '::error file=a%2Cb%3Ac.yaml,line=3,col=18,title=C012::50 %25%0Aof: all',
    );
  });
});

describe('colour', () => {
  const terminal = { write: () => true, isTTY: true };
  it.each([
    [terminal, {}, true],
    [{ write: () => true }, {}, false],
    [terminal, { NO_COLOR: '1' }, false],
    [terminal, { NO_COLOR: '' }, true],
    [terminal, { CI: 'true' }, false],
    [terminal, { TERM: 'dumb' }, false],
    [{ write: () => true }, { FORCE_COLOR: '1' }, true],
    [terminal, { FORCE_COLOR: '0' }, false],
  ])('%# decides', (output, environment, coloured) => {
    expect(styleFor(output, environment).isColorSupported).toBe(coloured);
  });
});

it('a name with line ends is not a workflow command of GitHub', () => {
  expect(withoutCommands('removed o\n ::stop-commands::x\r\n##[add-path]y, a::b')).toBe(
    'removed o\n | ::stop-commands::x\r\n| ##[add-path]y, a::b',
  );
});
