import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GRAPHQL_LIMITS } from './limits.js';

const PAGE = readFileSync('docs/reference/limits.md', 'utf8');

describe('the page of limits', () => {
  it.each([
    ['Levels of lists and objects', GRAPHQL_LIMITS.json.depth],
    ['Values in a body', GRAPHQL_LIMITS.json.values],
    ['Entries of one list', GRAPHQL_LIMITS.json.entries],
    ['Characters of a number', GRAPHQL_LIMITS.json.digits],
    ['Tokens', GRAPHQL_LIMITS.tokens],
    ['Levels of fields', GRAPHQL_LIMITS.depth],
  ])('has that of %s', (name, limit) => {
    const row = PAGE.split('\n').find((line) => line.startsWith(`| ${name}`));
    expect(row).toContain(`| ${new Intl.NumberFormat('en').format(limit)} |`);
  });
});
