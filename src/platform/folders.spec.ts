import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { makeFolder } from './folders.js';

it('creates a folder with all its parents, and does nothing if it exists', () => {
  const base = mkdtempSync(join(tmpdir(), 'concordat-folders-'));
  try {
    const deep = join(base, 'a', 'b', 'c');
    makeFolder(deep);
    makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
  } finally {
    rmSync(base, { recursive: true });
  }
});

const onLinux = process.platform === 'linux' ? it : it.skip;

onLinux('fails if the system refuses, instead of trying indefinitely', () => {
  expect(() => {
    makeFolder('/proc/concordat/store');
  }).toThrow(/ENOENT|EACCES|EPERM/);
});
