import { describe, expect, it } from '@jest/globals';
import { type PageFile, acceptsHtml, encodingOf } from './page-files.js';

const some = Buffer.from('x');
const file: PageFile = { content: some, type: 'text/css', digest: 'd', encoded: { br: some, gzip: some } };

describe('the encoding of a file', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, br', 'br'],
    ['GZIP;q=0.1', 'gzip'],
    ['br;q=0.0, gzip', 'gzip'],
    ['brotli', null],
    ['*', null],
    [undefined, null],
  ])('for %s is %s', (header, encoding) => {
    expect(encodingOf(file, header)).toBe(encoding);
  });

  it('is one that the build made', () => {
    expect(encodingOf({ ...file, encoded: { gzip: some } }, 'br, gzip')).toBe('gzip');
    expect(encodingOf({ ...file, encoded: {} }, 'br, gzip')).toBeNull();
  });
});

describe('HTML', () => {
  it.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', true],
    ['application/json, Text/HTML;q=0.1', true],
    ['*/*', false],
    ['text/*', false],
    ['text/html;q=0', false],
    [undefined, false],
  ])('is accepted by %s: %s', (header, expected) => {
    expect(acceptsHtml(header)).toBe(expected);
  });
});
