import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scriptedCli } from '../../../test/support/scripted-cli.js';
import type { InspectedSource, SourceProblem } from '../../core/inference/request.js';

const cli = scriptedCli();

const source = (more: Partial<InspectedSource> = {}): InspectedSource => ({
  facts: {
    ...{ format: 'csv', layout: { location: 'data/a.csv', partitioning: null, folderKeys: [] }, table: null },
    ...{ header: true, decimalComma: false, rows: 3, complete: true, pairs: [] },
    columns: [{ name: 'id', type: 'BIGINT', declaredType: null, nulls: 0, distinct: 3, values: null }],
  },
  ...{ files: 1, filesRead: 1, newest: null, notCounted: [], mixed: [], ...more },
});

const INIT = ['init', '--from', 'data/a.csv'];
const written = (file = 'rides.odcs.yaml'): string => readFileSync(join(cli.folder, file), 'utf8');

describe('init', () => {
  it('shows what was read, and ends with the commands up to a gate', async () => {
    cli.inspected = { ok: true, value: source() };
    const { exit, out } = await cli.run(...INIT, '--product', 'bikes/rides');
    expect({ exit, out }).toEqual({
      exit: 0,
      out: [
        'wrote rides.odcs.yaml',
        '  read         3 rows of 1 column in 1 file: all of the source',
        '  key          id',
        '  required     id',
        '',
        'Confirm or correct each value with the comment `inferred: confirm`. Next commands:',
        '  concordat try rides.odcs.yaml',
        '  concordat serve --log-level warn &',
        '  concordat domain register bikes',
        '  concordat publish rides.odcs.yaml',
        '  concordat gate bikes/rides --consumer bikes/consumer --wait 1m',
        '',
      ].join('\n'),
    });
    expect(cli.sources).toEqual([{ paths: ['data/a.csv'], table: null, timezone: 'UTC' }]);
    expect(JSON.parse(written('.schemas/odcs-3.2.0.json'))).toMatchObject({
      title: 'Open Data Contract Standard (ODCS)',
    });
  });

  it('reports a part of the source, for which it proposes no keys', async () => {
    const { facts } = source();
    const partly = { ...facts, complete: false, rows: 1_000_000 };
    cli.inspected = { ok: true, value: source({ facts: partly, files: 9, filesRead: 2, notCounted: ['id'] }) };
    const { out } = await cli.run(...INIT, '--product', 'bikes/rides');
    expect(out).toContain('1000000 rows of 1 column in 2 of 9 files: not all of the source');
    expect(out).toContain('  key          not proposed: this needs a read of the whole source\n');
    expect(out).toContain('  not counted  id\n');
    expect(written()).not.toContain('required:');
  });

  it('says how numbers are written, and which columns are of one type but for a few values', async () => {
    const { facts } = source();
    const mixed = [
      { name: 'price', type: 'number', values: 40, others: 2 },
      { name: 'at', type: 'timestamp', values: 40, others: 1 },
    ] as const;
    cli.inspected = { ok: true, value: source({ facts: { ...facts, decimalComma: true }, mixed }) };
    const { out } = await cli.run(...INIT, '--product', 'bikes/commas');
    expect(out).toContain('  decimals     with a comma, as in 1,50\n');
    expect(out).toContain(
      '  mixed        price: 2 of 40 values are no number; with `logicalType: number`, `try` shows where\n',
    );
    expect(out).toContain(
      '  mixed        at: 1 of 40 values is no date or time; with `logicalType: timestamp`, `try` shows where\n',
    );
    expect(written('commas.odcs.yaml')).toContain("decimal: ',' # inferred: confirm");
  });

  it('names the data root in the command that starts the server', async () => {
    mkdirSync(join(cli.folder, 'my lake'));
    cli.inspected = { ok: true, value: source() };
    const args = ['init', '--from', 'sqlite:my lake/a.db', '--table', 't', '--timezone', 'Europe/Berlin'];
    const { out } = await cli.run(
      ...args,
      '--data-root',
      'my lake',
      '--product',
      'bikes/rides',
      '--output',
      'new/x.odcs.yaml',
    );
    expect(out).toContain(
      "  concordat try new/x.odcs.yaml --data-root 'my lake'\n  concordat serve --data-root 'my lake' --log-level warn &\n",
    );
    expect(cli.sources).toEqual([{ paths: ['a.db'], table: 't', timezone: 'Europe/Berlin' }]);
    expect(existsSync(join(cli.folder, 'new/.schemas/odcs-3.2.0.json'))).toBe(true);
    expect(written('new/x.odcs.yaml')).toContain('dataProduct: rides');
  });

  it('asks for the product on a terminal only', async () => {
    cli.inspected = { ok: true, value: source() };
    expect(await cli.run(...INIT)).toMatchObject({ exit: 2, err: expect.stringContaining('--product is missing') });
    cli.ask = () => Promise.resolve('bikes/rides');
    expect(await cli.run(...INIT, '--yes')).toMatchObject({ exit: 2 });
    expect(await cli.run(...INIT)).toMatchObject({ exit: 0 });
    expect(written()).toContain('domain: bikes');
  });

  it('keeps a contract and a schema that exist', async () => {
    cli.inspected = { ok: true, value: source() };
    mkdirSync(join(cli.folder, '.schemas'));
    writeFileSync(join(cli.folder, '.schemas/odcs-3.2.0.json'), '{}');
    writeFileSync(join(cli.folder, 'rides.odcs.yaml'), 'mine');
    const args = [...INIT, '--product', 'bikes/rides'];
    expect(await cli.run(...args)).toMatchObject({ exit: 2, err: expect.stringContaining('error[FILE_EXISTS]') });
    expect({ text: written(), read: cli.sources }).toEqual({ text: 'mine', read: [] });
    expect(await cli.run(...args, '--force')).toMatchObject({ exit: 0 });
    expect(written()).not.toBe('mine');
    expect(written('.schemas/odcs-3.2.0.json')).toBe('{}');
  });

  it('does not write through a link that leads nowhere', async () => {
    cli.inspected = { ok: true, value: source() };
    symlinkSync(join(cli.folder, 'elsewhere.yaml'), join(cli.folder, 'rides.odcs.yaml'));
    const args = [...INIT, '--product', 'bikes/rides'];
    expect(await cli.run(...args)).toMatchObject({ exit: 2, err: expect.stringContaining('error[FILE_EXISTS]') });
    expect(existsSync(join(cli.folder, 'elsewhere.yaml'))).toBe(false);
  });

  it.each([
    [['--product', 'rides'], 'needs one slash'],
    [['--product', 'a/b', '--template', 'silver'], 'there is no template `silver`'],
    [['--product', 'a/b', '--timezone', 'Mars'], 'there is no time zone `Mars`'],
    [['--product', 'a/b', '--output', '/dev/null/x.yaml'], 'error[FILE_UNWRITABLE]'],
  ])('refuses %j', async (args, message) => {
    cli.inspected = { ok: true, value: source() };
    expect(await cli.run(...INIT, ...args)).toMatchObject({ exit: 2, err: expect.stringContaining(message) });
  });

  it('reports a source that cannot be read', async () => {
    const error: SourceProblem = { code: 'SOURCE_EMPTY', message: 'the source has no rows', help: null };
    cli.inspected = { ok: false, error };
    const { exit, err } = await cli.run(...INIT, '--product', 'bikes/rides');
    expect({ exit, err }).toMatchObject({
      exit: 2,
      err: expect.stringContaining('error[SOURCE_EMPTY]: the source has no rows'),
    });
    const outside = await cli.run('init', '--from', '../x.csv', '--product', 'bikes/rides');
    expect(outside.err).toContain('error[SOURCE_OUTSIDE_ROOT]: ../x.csv is outside the data root');
    expect(existsSync(join(cli.folder, 'rides.odcs.yaml'))).toBe(false);
  });
});
