import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

describe('publish', () => {
  const publishedVersion = data({
    publishContract: { __typename: 'ContractPublished', version: { contractRef: 'a/b/c', version: '1.0.0' } },
  });
  const publishedProduct = data({
    publishProduct: { __typename: 'ProductPublished', product: { ref: 'a/b', revision: 1 } },
  });

  it('sends products before contracts, and every document', async () => {
    writeFileSync(join(cli.folder, 'a.odcs.yaml'), 'x: 1');
    writeFileSync(join(cli.folder, 'z.odps.yaml'), 'y: 1');
    cli.answers = [publishedProduct, publishedVersion];
    const run = await cli.run('publish', '.');
    expect(cli.requests.map(({ query }) => /publish(Product|Contract)/.exec(query)?.[0])).toEqual([
      'publishProduct',
      'publishContract',
    ]);
    expect(run).toMatchObject({ exit: 0 });
    expect(run.out).toMatch(/published\s+a\/b revision 1\s+z\.odps\.yaml\npublished\s+a\/b\/c 1\.0\.0/);
  });

  it('warns at its position about accepted content that no check will reach', async () => {
    const text = 'apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n';
    writeFileSync(join(cli.folder, 'a.odcs.yaml'), `${text}servers:\n  - { server: s, type: custom, path: a.db }\n`);
    cli.answers = [publishedVersion];
    const run = await cli.run('publish', 'a.odcs.yaml');
    expect(run.exit).toBe(0);
    expect(run.out).toContain('warning[NO_ENGINE]');
    expect(run.out).toMatch(/--> a\.odcs\.yaml:7:5[\s\S]*format: sqlite[\s\S]*published a\/b\/c 1\.0\.0/);
    cli.answers = [
      data({ publishContract: { __typename: 'ContractUnchanged', version: { contractRef: 'a', version: '1' } } }),
    ];
    expect((await cli.run('publish', 'a.odcs.yaml')).out).not.toContain('warning');
  });

  it('continues after a refusal, shows it at its position and exits with 1', async () => {
    writeFileSync(join(cli.folder, 'a.odcs.yaml'), 'x: wrong');
    writeFileSync(join(cli.folder, 'b.odcs.yaml'), 'x: 1');
    const issue = {
      code: 'C012',
      severity: 'error',
      message: 'wrong',
      pointer: '/x',
      line: 1,
      column: 4,
      endColumn: 9,
      help: 'write right',
    };
    cli.answers = [
      data({
        publishContract: {
          __typename: 'ContractInvalid',
          code: 'CONTRACT_INVALID',
          message: 'm',
          help: null,
          issues: [issue],
        },
      }),
      publishedVersion,
    ];
    const run = await cli.run('publish', 'a.odcs.yaml', 'b.odcs.yaml');
    expect(run.exit).toBe(1);
    expect(run.out).toContain(
      ['error[C012]: wrong', '  --> a.odcs.yaml:1:4', '  1 | x: wrong', '    |    ^^^^^ write right'].join('\n'),
    );
    expect(run.out).toContain('published a/b/c 1.0.0  b.odcs.yaml');
  });

  it('shows how a document differs from what is published under its version', async () => {
    const text =
      'id: a\nversion: 1.0.0\nschema:\n  - name: o\n    properties:\n      - name: total\n        required: true\n';
    writeFileSync(join(cli.folder, 'a.odcs.yaml'), text);
    const tightened = {
      ...{ code: 'REQUIRED_ADDED', pointer: '/schema/0/properties/0', producer: 'BREAKS', consumer: 'OK' },
      ...{ message: 'Field `total` became required.', affected: [] },
    };
    const change = {
      code: 'FIELD_REMOVED',
      pointer: '/schema/0/properties/1',
      producer: 'OK',
      consumer: 'BREAKS',
      message: 'Field `total` is gone.',
      affected: [{ consumer: 'retail/orders', column: 'total' }],
    };
    const conflict = {
      __typename: 'Conflict',
      code: 'VERSION_EXISTS',
      message: 'published',
      help: 'raise',
      issues: [],
    };
    cli.answers = [
      data({
        publishContract: { ...conflict, diff: { required: 'MAJOR', changes: [change, tightened], tightened: [] } },
      }),
    ];
    const run = await cli.run('publish', '.');
    expect(run.exit).toBe(1);
    expect(run.out).toMatch(
      /error\[VERSION_EXISTS\]: published\n {2}--> a\.odcs\.yaml:2:10\n {2}2 \| version: 1\.0\.0\n/,
    );
    expect(run.out).toContain('error[FIELD_REMOVED]: Field `total` is gone. Affects retail/orders (reads total).');
    expect(run.out).toMatch(/became required\.\n {2}--> a\.odcs\.yaml:6:9\n/);
    expect(run.out).toMatch(/--> a\.odcs\.yaml\n/);
  });

  it('shows how many partitions would fail a tightened promise', async () => {
    writeFileSync(join(cli.folder, 'a.odcs.yaml'), 'x: 1');
    const promise = { checkId: 'a#o:rows', promise: 'row count must be at least 5', pointer: '/schema/0/quality/0' };
    const diff = { tightened: [{ ...promise, wouldFail: 2, known: 20, notKnown: 8, currentData: false }] };
    const version = { contractRef: 'a/b/c', version: '1.1.0', lifecycle: 'ACTIVE' };
    cli.answers = [data({ publishContract: { __typename: 'ContractPublished', version, diff } })];
    expect((await cli.run('publish', 'a.odcs.yaml', '--dry-run')).out).toContain(
      '          Would fail, by what was measured in the last 28 closed partitions:\n            2 of 20 known, 8 not known: row count must be at least 5\n',
    );
    cli.answers = [data({ publishContract: { __typename: 'ContractPublished', version, diff } })];
    const json = JSON.parse((await cli.run('publish', 'a.odcs.yaml', '--json')).out) as object;
    expect(json).toMatchObject({ data: { outcomes: [{ tightened: [{ wouldFail: 2, known: 20, notKnown: 8 }] }] } });
    const refused = {
      __typename: 'IncompatibleChange',
      code: 'INCOMPATIBLE_CHANGE',
      message: 'm',
      help: null,
      issues: [],
    };
    cli.answers = [data({ publishContract: { ...refused, diff: { required: 'MAJOR', changes: [], ...diff } } })];
    expect((await cli.run('publish', 'a.odcs.yaml')).out).toContain(
      'warning[WOULD_FAIL]: row count must be at least 5: 2 of 20 known, 8 not known',
    );
  });

  describe('of a version that serves gates', () => {
    const text = (version: string, every: string | null): string =>
      [
        'apiVersion: v3.2.0\nkind: DataContract\nid: a\nstatus: active\nschema: [{ name: o }]',
        `version: ${version}`,
        ...(every === null
          ? []
          : [
              `customProperties: [{ property: concordat.partitioning, value: { every: ${every}, timezone: UTC, path: '{yyyy}/{MM}/{dd}' } }]`,
            ]),
      ].join('\n');
    const put = async (version: string, every: string | null, about: object, active = version) => {
      writeFileSync(join(cli.folder, 'a.odcs.yaml'), text(version, every));
      const published = { contractRef: 'a/b/c', version, revision: 2, lifecycle: 'ACTIVE', ...about };
      const { against = '1.0.0', ...facts } = { effectiveAt: '2023-10-28T06:00:00.000Z', ...published } as Record<
        string,
        unknown
      >;
      const answer = { __typename: 'ContractPublished', version: facts, previousVersion: against, diff: null };
      const answers = [
        data({ publishContract: answer }),
        data({ contractVersion: { version: active, contractRef: 'a/b/c' } }),
      ];
      cli.answers = [...answers];
      const { out } = await cli.run('publish', 'a.odcs.yaml');
      cli.answers = [...answers];
      const { data: json } = JSON.parse((await cli.run('publish', 'a.odcs.yaml', '--json')).out) as {
        data: { outcomes: { appliesFrom: unknown }[] };
      };
      return {
        line: out.split('\n').find((one) => one.startsWith('          It ')) ?? out,
        json: json.outcomes[0]?.appliesFrom,
      };
    };

    it('says from which partition it counts, for an update and for a major line that starts', async () => {
      const update = await put('1.1.0', 'P1D', {});
      expect(update.line.trim()).toBe(
        'It counts from 2023-10-29 on; earlier partitions owe what was promised before, unless delivered again.',
      );
      const day = { key: '2023-10-29', from: '2023-10-29T00:00:00.000Z', to: '2023-10-30T00:00:00.000Z' };
      const at = { effectiveAt: '2023-10-28T06:00:00.000Z', partition: day, against: '1.0.0', behind: null };
      expect(update.json).toEqual({ ...at, startsLine: false });
      const major = await put('2.0.0', 'P1D', { effectiveAt: '2023-11-01T00:00:00.000Z' });
      expect(major.line).toContain('It starts the line 2.x and counts from 2023-11-01 on; ');
      expect(major.json).toMatchObject({ startsLine: true, partition: { key: '2023-11-01' } });
    });

    it('says what it is for without partitions, for the first version, and for an older line', async () => {
      expect((await put('1.0.1', null, {})).line).toContain(
        'It counts from 2023-10-28T06:00:00.000Z on, in place of 1.0.0.',
      );
      const first = await put('1.0.0', 'P1D', { against: null, revision: 1 });
      expect(first.line.trim()).toBe('It is the first version: it counts for every partition.');
      const older = await put('1.0.1', 'P1D', {}, '2.0.0');
      expect(older.line).toContain('(--version-range ^1.0.1): 2.0.0 is the newest version.');
      expect(older.json).toMatchObject({ behind: '2.0.0' });
    });
  });

  it('stops at once if the caller has no access', async () => {
    writeFileSync(join(cli.folder, 'a.odcs.yaml'), 'x: 1');
    writeFileSync(join(cli.folder, 'b.odcs.yaml'), 'x: 1');
    cli.answers = [
      data({ publishContract: { __typename: 'Forbidden', code: 'FORBIDDEN', message: 'm', help: null, issues: [] } }),
    ];
    expect((await cli.run('publish', '.')).exit).toBe(4);
    expect(cli.requests).toHaveLength(1);
  });
});
