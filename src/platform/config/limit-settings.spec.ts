import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { limitSettings } from './limit-settings.js';
import { settings } from './settings.js';

const PAGE = readFileSync('docs/reference/limits.md', 'utf8');
/** A row of a limit with a setting: its variable, its default, and what happens above it. */
const ROW = /^\|[^|]+\| `(CONCORDAT_[A-Z_]+)`\s*\| ([^|]+?)\s*\|/gm;

const { checkDisk, checkMemory, checkThreads, checkTimeout, databaseTimeout, workPerRequest, workPerSubject } =
  settings;
const LIMITS = [
  ...Object.values(limitSettings),
  ...[checkDisk, checkMemory, checkThreads, checkTimeout, databaseTimeout, workPerRequest, workPerSubject],
];

describe('the page of limits', () => {
  it('has each setting of a limit with its default', () => {
    const rows = [...PAGE.matchAll(ROW)].map(([, variable = '', shown = '']) => [
      variable,
      /^[\d,]+$/.test(shown) ? shown.replaceAll(',', '') : shown,
    ]);
    expect(rows.sort()).toEqual(LIMITS.map(({ variable, fallback }) => [variable, fallback ?? 'none']).sort());
  });
});
