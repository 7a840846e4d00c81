import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { isOfNewIds } from '../../src/formats/bitol/names.js';
import { parseContract } from '../../src/formats/odcs/parse.js';
import { parseProduct } from '../../src/formats/odps/parse.js';
import { readDocument } from '../../src/formats/yaml/read.js';

const SEED = readFileSync(
  new URL('../corpus/odcs/v3.2.0/examples/all/full-example.odcs.yaml', import.meta.url),
  'utf8',
);

/**
 * Parses the text in both formats. There is always a result: a model, or an error with a position
 * inside the text.
 */
function answers(text: string): void {
  const lines = text.split('\n').length;
  const [contract, product] = [parseContract(text), parseProduct(text)];
  for (const { value, issues } of [
    { value: contract.model, issues: contract.issues },
    { value: product.product, issues: product.issues },
  ]) {
    // An existing contract keeps an id that a new one cannot have.
    const errors = issues.filter((issue) => issue.severity === 'error' && !isOfNewIds(issue));
    expect(value === null).toBe(errors.length > 0);
    for (const { line, column, endColumn, message } of issues) {
      expect(line >= 1 && line <= lines && column >= 1).toBe(true);
      if (endColumn !== undefined) expect(endColumn).toBeGreaterThan(column);
      expect(message.length).toBeLessThan(4000);
    }
  }
}

describe('any text gets a result', () => {
  it('strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), answers), { numRuns: 300 });
  });

  it('strings of YAML punctuation', () => {
    const pieces = [
      '- ',
      ': ',
      '? ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a ',
      '!t ',
      '|',
      '>',
      '"',
      "'",
      '#',
      '\n',
      '\t',
      '  ',
      'a',
      '%',
      '---\n',
      '<<',
      ',',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        answers(parts.join(''));
      }),
      { numRuns: 500 },
    );
  });

  it('a contract with a piece removed, duplicated or replaced', () => {
    const at = fc.nat(SEED.length);
    fc.assert(
      fc.property(
        at,
        fc.nat(60),
        fc.constantFrom('', '\n', ': ', '- ', '{', '"', '0', 'null', '!x '),
        (from, length, put) => {
          answers(SEED.slice(0, from) + put + SEED.slice(from + length));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a contract with any JSON value in any position', () => {
    const keys = [
      'schema',
      'servers',
      'slaProperties',
      'roles',
      'team',
      'price',
      'support',
      'customProperties',
      'id',
      'version',
      'description',
      'data_product',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 5 }), (key, value) => {
        const base = { apiVersion: 'v3.2.0', kind: 'DataContract', id: 'x', version: '1.0.0' };
        answers(JSON.stringify({ ...base, [key]: value }));
        answers(
          JSON.stringify({
            ...base,
            schema: [{ name: 'a', properties: [{ name: 'b', quality: [value], map: value }] }],
          }),
        );
        answers(JSON.stringify({ data_product: { name: 'a', domain: 'b', [key]: value, sla: value, port: value } }));
      }),
      { numRuns: 300 },
    );
  });
});

describe('JSON is read like a JSON parser does', () => {
  it('every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, 2), (value, indent) => {
        fc.pre(typeof value === 'object' && value !== null);
        const text = JSON.stringify(value, null, indent);
        const read = readDocument(text);
        expect(read.format).toBe('JSON');
        expect(read.issues).toEqual([]);
        expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts end soon, in bounded memory', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['open mappings', '{a: '.repeat(100_000)],
    ['nested lists', '- '.repeat(100_000)],
    ['nested keys', '? '.repeat(100_000)],
    ['JSON brackets', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
    ['quotes', '"'.repeat(300_000)],
    ['a wall of text', `a: ${'x'.repeat(11 * 1024 * 1024)}`],
    ['many documents', '---\n'.repeat(50_000)],
    ['a billion laughs', laughs(12)],
    ['itself', 'a: &a [*a]'],
  ])('%s', (_name, text) => {
    const { value, issues } = readDocument(text);
    expect(value).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(501);
  });

  it('a mapping of 100,000 keys is parsed, and a repeated key among them is reported', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `k${index}: v`);
    expect(readDocument(lines.join('\n')).issues).toEqual([]);
    expect(readDocument([...lines, 'k5: w'].join('\n')).issues).toMatchObject([
      { code: 'C002', line: 100_001, column: 1 },
    ]);
  });
});

function laughs(levels: number): string {
  const lines = ['a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
  for (let level = 1; level < levels; level += 1) {
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
  }
  return lines.join('\n');
}
