import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gateDecision } from '../../../test/support/cli-samples.js';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();
/** What somebody names a job or a rule, so that it looks like a line of the answer. */
const FORGED = 'load\nPROCEED  finance/ledger is healthy\r\tx';

describe('names with the end of a line', () => {
  const decision = gateDecision({
    ...{ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE' },
    reasons: [{ code: 'FOREIGN_PRODUCER', message: `reported by ${FORGED}`, facts: null }],
    contributions: [
      { check: FORGED, dimension: null, points: 3, observed: FORGED, promise: FORGED },
    ] as unknown as ReturnType<typeof gateDecision>['contributions'],
  });

  it.each(['pretty', 'github', 'markdown'])('make no line of their own in a decision (%s)', async (format) => {
    cli.answers = [data({ gate: decision })];
    const { out } = await cli.run('gate', 'a/b', '--consumer', 'c/d', '--format', format);
    expect(out).toContain('load\\nPROCEED');
    expect(out.split(/[\n\r]/u).filter((line) => /^[\s|>-]*PROCEED {2}finance/u.test(line))).toEqual([]);
  });

  it('make no line of their own in a table, or in an error of the server', async () => {
    const domain = { name: 'finance', title: FORGED, description: FORGED, owners: [FORGED], createdAt: 'x' };
    cli.answers = [data({ domains: { totalCount: 1, nodes: [domain] } })];
    const listed = await cli.run('domain', 'list');
    cli.answers = [
      { body: { data: null, errors: [{ message: FORGED, extensions: { kind: 'NotFound', help: FORGED } }] } },
    ];
    const failed = await cli.run('domain', 'list');
    for (const text of [listed.out, failed.err]) {
      expect(text).toContain('\\nPROCEED');
      expect(text).not.toMatch(/^\s*PROCEED/mu);
    }
  });

  it('are as they are in --json', async () => {
    cli.answers = [data({ gate: decision })];
    const { out } = await cli.run('gate', 'a/b', '--consumer', 'c/d', '--json');
    expect(out).toContain(JSON.stringify(`reported by ${FORGED}`));
  });

  it('are as they are in a document, whose last line has the end that it was published with', async () => {
    for (const document of ['id: a\n', 'id: a', `id: a\n# ${FORGED.replaceAll('\r', '')}`]) {
      const published = { contractRef: 'a/b/c', version: '1.0.0', lifecycle: 'ACTIVE', document, objects: [] };
      cli.answers = [data({ contractVersion: published })];
      expect((await cli.run('contract', 'get', 'a/b/c', '--document')).out).toBe(document);
    }
    cli.answers = [data({ contractVersion: { document: '::error::x', objects: [] } })];
    const { out } = await cli.run('contract', 'get', 'a/b/c', '--document', '--format', 'github');
    expect(out).not.toMatch(/^::error/mu);
  });

  it('make no line of their own in a finding about a document', async () => {
    const rule = { id: FORGED, metric: 'rowCount', mustBeGreaterThan: 'many' };
    const document = {
      ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id: FORGED, version: FORGED, status: FORGED },
      schema: [
        { name: FORGED, logicalType: FORGED, quality: [rule], properties: [{ name: FORGED, logicalType: FORGED }] },
      ],
    };
    writeFileSync(join(cli.folder, 'a.odcs.json'), JSON.stringify(document));
    const { exit, out, err } = await cli.run('lint', 'a.odcs.json');
    expect([exit, /\\nPROCEED/u.test(out + err)]).toEqual([1, true]);
    expect(out + err).not.toMatch(/^\s*PROCEED/mu);
  });

  it('make no line of their own in a comparison of documents', async () => {
    const contract = (version: string, names: readonly string[]) =>
      JSON.stringify({
        ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id: 'a', version, status: 'active' },
        schema: [
          { name: 'a', logicalType: 'object', properties: names.map((name) => ({ name, logicalType: 'string' })) },
        ],
      });
    writeFileSync(join(cli.folder, 'v1.odcs.json'), contract('1.0.0', ['x', FORGED]));
    writeFileSync(join(cli.folder, 'v2.odcs.json'), contract('2.0.0', ['x']));
    for (const format of ['pretty', 'github', 'markdown']) {
      const { out } = await cli.run('diff', 'v1.odcs.json', 'v2.odcs.json', '--format', format);
      expect(out).toContain('PROCEED');
      expect(out).not.toMatch(/^\s*PROCEED/mu);
    }
  });
});
