import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../support/server.js';

const corpus = join(process.cwd(), 'test/corpus');

interface Answer {
  readonly exit: number | null;
  readonly codes: readonly string[];
  readonly data: { readonly kind?: string; readonly contracts?: readonly { readonly file: string }[] } | null;
}

/** The built command line; every document is one that a tool or a team could have. */
describe('concordat import', () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  const concordat = (...args: string[]): Answer => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path };
    const command = [join(process.cwd(), 'bin/concordat'), ...args, '--json'];
    const { status, stdout } = spawnSync(process.execPath, command, { cwd: folder.path, env, encoding: 'utf8' });
    const { data, findings } = JSON.parse(stdout) as Pick<Answer, 'data'> & { findings: { code: string }[] };
    return { exit: status, data, codes: [...new Set(findings.map(({ code }) => code))].sort() };
  };

  it.each([
    ['dcs', 'dcs/examples/orders-latest/datacontract.yaml', ['orders-latest']],
    ['dbt', 'imports/manifest.json', ['rides', 'stations']],
    ['json-schema', 'imports/ride.schema.json', ['ride']],
    ['avro', 'imports/ride.avsc', ['ride']],
    ['protobuf', 'imports/ride.proto', ['ride']],
    ['sql', 'imports/schema.sql', ['bikes', 'rides']],
  ])('makes contracts of %s without an error, which lint accepts, and keeps edits', (kind, source, names) => {
    mkdirSync(join(folder.path, kind));
    const args = ['import', join(corpus, source), '--output', kind, '--product', 'bikes/rides'];
    const imported = concordat(...args);
    expect([imported.exit, imported.data?.kind]).toEqual([0, kind]);
    const files = names.map((name) => `${name}.odcs.yaml`);
    expect(readdirSync(join(folder.path, kind)).sort()).toEqual(files);
    // What the source does not say, and what a contract cannot, is listed.
    expect(imported.codes).toContain(kind === 'dcs' ? 'IMPORT_DROPPED' : 'IMPORT_NOT_SAID');
    expect(concordat('lint', kind).exit).toBe(0);
    expect(concordat(...args).exit).not.toBe(0);
    const [first = ''] = files;
    const edited = `${readFileSync(join(folder.path, kind, first), 'utf8')}# kept\n`;
    writeFileSync(join(folder.path, kind, first), edited);
    expect(concordat(...args, '--update').exit).toBe(0);
    expect(readFileSync(join(folder.path, kind, first), 'utf8')).toBe(edited);
  });

  it('has the promises of a manifest that dbt wrote', () => {
    const text = readFileSync(join(folder.path, 'dbt/rides.odcs.yaml'), 'utf8');
    for (const part of ['required: true', 'unique: true', 'value: done', 'description: The bike'])
      expect(text).toContain(part);
  });

  it('says what contracts without a product need', () => {
    const command = [join(process.cwd(), 'bin/concordat'), 'import', join(corpus, 'imports/ride.avsc')];
    const run = (...more: string[]) =>
      spawnSync(process.execPath, [...command, ...more], { cwd: folder.path, encoding: 'utf8' }).stdout;
    expect(run('--output', 'none')).toContain('The contracts name no product: give `--product <domain/product>`');
    expect(run('--output', 'named', '--product', 'bikes/rides')).not.toContain('name no product');
  });
});
