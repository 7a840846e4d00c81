import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { findDocuments } from './find.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-find-'));
  mkdirSync(join(folder, 'repository/a'), { recursive: true });
  writeFileSync(join(folder, 'secret'), 'secret');
  writeFileSync(join(folder, 'repository/a/x.odcs.yaml'), 'kind: DataContract');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('reads links within the searched folder, and none that lead out of it', () => {
  const repository = join(folder, 'repository');
  symlinkSync('a/x.odcs.yaml', join(repository, 'y.odcs.yaml'));
  expect(findDocuments(['.'], repository).map(({ file }) => file)).toEqual(['a/x.odcs.yaml', 'y.odcs.yaml']);
  symlinkSync('../secret', join(repository, 'z.odcs.yaml'));
  expect(() => findDocuments(['.'], repository)).toThrow('is a link to a file outside of the searched folder');
  expect(findDocuments(['z.odcs.yaml'], repository)).toHaveLength(1);
});
