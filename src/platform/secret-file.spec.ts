import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSecretFile } from './secret-file.js';

describe('a file with a secret', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'concordat-secret-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const written = (name: string, text: string, mode: number): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    chmodSync(path, mode);
    return path;
  };

  it('is read where only its owner can read it, also through a link', () => {
    const path = written('own', ' secret \n', 0o600);
    expect(readSecretFile(path)).toEqual({ ok: true, value: 'secret' });
    symlinkSync(path, join(folder, 'link'));
    expect(readSecretFile(join(folder, 'link'))).toEqual({ ok: true, value: 'secret' });
    expect(readSecretFile(written('read-only', 'x', 0o400)).ok).toBe(true);
  });

  it.each([
    ['group', 'x', 0o640, 'is open to other users: its mode is 0640, not 0600'],
    ['others', 'x', 0o604, 'is open to other users: its mode is 0604, not 0600'],
    ['writable', 'x', 0o620, 'is open to other users: its mode is 0620, not 0600'],
    ['empty', ' \n', 0o600, 'is empty'],
    ['large', 'x'.repeat(5_000), 0o600, 'is too large for a secret'],
  ])('is refused: %s', (name, text, mode, problem) => {
    expect(readSecretFile(written(name, text, mode))).toEqual({ ok: false, error: problem });
  });

  it('is refused where it does not exist or is a folder', () => {
    mkdirSync(join(folder, 'folder'), { mode: 0o700 });
    expect(readSecretFile(join(folder, 'missing'))).toEqual({ ok: false, error: 'does not exist' });
    expect(readSecretFile(join(folder, 'folder'))).toEqual({ ok: false, error: 'is not a file' });
  });
});
