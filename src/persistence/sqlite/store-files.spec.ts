import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log } from '../../app/ports/clock.js';
import { StoreReplaced, keepPrivate, watchIdentity } from './store-files.js';

let folder: string;
let file: string;
let warnings: string[];
const log: Log = { info: () => undefined, warn: (message) => void warnings.push(message), error: () => undefined };
const modeOf = (path: string): number => statSync(path).mode & 0o777;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-store-files-'));
  file = join(folder, 'catalog.db');
  warnings = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the files of a store', () => {
  it('are created for their owner only, without a warning', () => {
    keepPrivate(file, log);
    expect([modeOf(file), warnings]).toEqual([0o600, []]);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('are narrowed where they were wider, the write-ahead log and its index too', () => {
    const files = [file, `${file}-wal`, `${file}-shm`];
    for (const each of files) {
      writeFileSync(each, 'rows');
      chmodSync(each, 0o644);
    }
    keepPrivate(file, log);
    expect(files.map(modeOf)).toEqual([0o600, 0o600, 0o600]);
    expect(warnings).toHaveLength(3);
  });
});

describe('the identity of a store', () => {
  it('stays while the file does, and accepts a log that appears', () => {
    writeFileSync(file, '');
    const check = watchIdentity(file);
    check();
    writeFileSync(`${file}-wal`, '');
    writeFileSync(file, 'more');
    check();
    check();
  });

  it.each(['', '-wal', '-shm'])('ends when catalog.db%s is replaced or removed', (suffix) => {
    for (const each of ['', '-wal', '-shm']) writeFileSync(file + each, '');
    const check = watchIdentity(file);
    check();
    writeFileSync(`${file}.other`, '');
    renameSync(`${file}.other`, file + suffix);
    expect(check).toThrow(StoreReplaced);
    rmSync(file + suffix);
    expect(check).toThrow(/was removed while the server runs/);
  });
});
