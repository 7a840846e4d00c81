import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

interface Shown {
  readonly kind: string;
  readonly id: string | null;
  readonly file: string;
  readonly previousFile: string | null;
}
interface Result {
  readonly data: { readonly required: string; readonly unchanged: number; readonly contracts: readonly Shown[] };
  readonly findings: readonly { readonly code: string; readonly file: string; readonly line: number | null }[];
}

function git(...args: string[]): void {
  const run = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: cli.folder,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
}

function put(file: string, text: string): void {
  mkdirSync(dirname(join(cli.folder, file)), { recursive: true });
  writeFileSync(join(cli.folder, file), text);
}

const AMOUNT = '      - name: amount\n        logicalType: number\n';
const contract = (id: string, version = '1.0.0', amount = AMOUNT, status = 'active'): string => `apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: ${version}
status: ${status}
schema:
  - name: orders
    properties:
      - name: order_id
        logicalType: string
${amount}`;

async function against(...argv: string[]): Promise<{ exit: number; lines: string[]; result: Result }> {
  const run = await cli.run('diff', ...argv, '--against', 'main', '--json');
  const result = JSON.parse(run.out) as Result;
  const lines = (result.data?.contracts ?? []).map(({ kind, id, file, previousFile }) =>
    [kind, id ?? '-', previousFile === null ? file : `${previousFile} > ${file}`].join(' '),
  );
  return { exit: run.exit, lines, result };
}

beforeEach(() => {
  git('init', '--quiet', '--initial-branch=main');
  for (const id of ['a', 'b', 'c']) put(`contracts/${id}.odcs.yaml`, contract(id));
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
});

describe('diff of every contract against a git reference', () => {
  it('has nothing to show where nothing changed', async () => {
    const run = await cli.run('diff', '--against', 'main');
    expect(run).toEqual({ exit: 0, out: 'no changes: contracts against main: 3 unchanged\n', err: '' });
  });

  it('judges a new file of a known contract against the earlier version that stays', async () => {
    const broken = AMOUNT.replace('number', 'string');
    put('contracts/a-2.odcs.yaml', contract('a', '1.1.0', broken));
    put('contracts/b-2.odcs.yaml', contract('b', '2.0.0', broken));
    put('contracts/c-0.odcs.yaml', contract('c', '0.9.0', broken));
    const { exit, lines, result } = await against('contracts');
    expect(lines).toEqual([
      'RENAMED a contracts/a.odcs.yaml > contracts/a-2.odcs.yaml',
      'RENAMED b contracts/b.odcs.yaml > contracts/b-2.odcs.yaml',
      'ADDED c contracts/c-0.odcs.yaml',
    ]);
    expect(result.findings.map(({ code, file }) => `${code} ${file}`)).toContain(
      'INCOMPATIBLE_CHANGE contracts/a-2.odcs.yaml',
    );
    expect(exit).toBe(1);
  });

  it('judges a new file against what was promised, not against a higher draft', async () => {
    const broken = AMOUNT.replace('number', 'string');
    put('contracts/a-draft.odcs.yaml', contract('a', '1.1.0', broken, 'draft'));
    git('add', '.');
    git('commit', '--quiet', '-m', 'draft');
    put('contracts/a-2.odcs.yaml', contract('a', '1.2.0', broken));
    put('contracts/b-2.odcs.yaml', contract('b', '1.0.0+build', broken));
    const { exit, lines, result } = await against('contracts');
    expect(lines).toEqual([
      'RENAMED a contracts/a.odcs.yaml > contracts/a-2.odcs.yaml',
      'RENAMED b contracts/b.odcs.yaml > contracts/b-2.odcs.yaml',
    ]);
    expect(result.findings.map(({ code, file }) => `${code} ${file}`)).toContain(
      'INCOMPATIBLE_CHANGE contracts/a-2.odcs.yaml',
    );
    expect(exit).toBe(1);
  });

  it('shows changed, added and moved contracts, each in a block', async () => {
    put('contracts/a.odcs.yaml', contract('a', '1.1.0', `${AMOUNT}      - name: note\n        logicalType: string\n`));
    put('contracts/new.odcs.yaml', contract('new'));
    mkdirSync(join(cli.folder, 'contracts/sub'));
    renameSync(join(cli.folder, 'contracts/b.odcs.yaml'), join(cli.folder, 'contracts/sub/b.odcs.yaml'));
    const { exit, lines, result } = await against('contracts');
    expect(lines).toEqual([
      'CHANGED a contracts/a.odcs.yaml',
      'ADDED new contracts/new.odcs.yaml',
      'RENAMED b contracts/b.odcs.yaml > contracts/sub/b.odcs.yaml',
    ]);
    expect(result.data).toMatchObject({ required: 'MINOR', unchanged: 1 });
    expect(exit).toBe(0);
    expect((await cli.run('diff', 'contracts', '--against', 'main')).out).toMatch(
      /^a {2}contracts\/a[^]*sufficient[^]*new {2}[^]*is new[^]*compatible: [^:]+: 1 changed, 1 renamed, 1 added, 1 unchanged\n$/,
    );
  });

  it('finds a contract that moved into or out of the paths', async () => {
    mkdirSync(join(cli.folder, 'other'));
    renameSync(join(cli.folder, 'contracts/b.odcs.yaml'), join(cli.folder, 'other/b.odcs.yaml'));
    const moved = ['RENAMED b contracts/b.odcs.yaml > other/b.odcs.yaml'];
    expect((await against('other')).lines).toEqual(moved);
    expect((await against('contracts')).lines).toEqual(moved);
    expect((await against('contracts/b.odcs.yaml')).lines).toEqual(moved);
  });

  it.each([
    ['breaks the consumers of a removed contract', 'active', 1],
    ['removes a draft', 'draft', 0],
    ['removes a retired contract', 'retired', 0],
  ])('%s', async (_what, status, exit) => {
    put('contracts/d.odcs.yaml', contract('d', '1.0.0', AMOUNT, status));
    git('add', '.');
    git('commit', '--quiet', '-m', 'second');
    rmSync(join(cli.folder, 'contracts/d.odcs.yaml'));
    const found = await against();
    expect(found).toMatchObject({ exit, lines: ['REMOVED d contracts/d.odcs.yaml'] });
    expect(found.result.findings).toMatchObject([{ code: 'CONTRACT_REMOVED', file: 'contracts/d.odcs.yaml' }]);
  });

  it('judges a changed id as another contract', async () => {
    put('contracts/a.odcs.yaml', contract('z', '1.1.0'));
    const { exit, lines } = await against();
    expect({ exit, lines }).toEqual({ exit: 1, lines: ['RENAMED z contracts/a.odcs.yaml'] });
  });

  it.each([
    ['1.0.0', 'the version stays 1.0.0'],
    ['0.9.0', '0.9.0 is lower than 1.0.0'],
  ])('refuses changes with the version %s', async (version, reason) => {
    put('contracts/a.odcs.yaml', contract('a', version, ''));
    const { exit, out } = await cli.run('diff', '--against', 'main');
    expect(exit).toBe(1);
    expect(out).toContain(`not an increment: ${reason}`);
  });

  it('names a document that is not valid once, and compares the others', async () => {
    put('contracts/a.odcs.yaml', 'x: [\ny: [');
    put('contracts/b.odcs.yaml', contract('b', '2.0.0', ''));
    const { exit, lines, result } = await against();
    expect(exit).toBe(1);
    expect(lines).toEqual(['INVALID a contracts/a.odcs.yaml', 'CHANGED b contracts/b.odcs.yaml']);
    expect(result.findings.filter(({ code }) => code === 'CONTRACT_INVALID')).toMatchObject([
      { file: 'contracts/a.odcs.yaml', line: 1 },
    ]);
  });

  it('does not know what an invalid document promised', async () => {
    put('contracts/old.odcs.yaml', '{');
    git('add', '.');
    git('commit', '--quiet', '-m', 'second');
    put('contracts/old.odcs.yaml', contract('old'));
    expect(await against()).toMatchObject({ exit: 3, lines: ['INVALID old contracts/old.odcs.yaml'] });
  });
});

describe('what cannot be compared', () => {
  it.each([
    [['--against', 'nowhere'], 'does not know the reference `nowhere`'],
    [['--against', '--output=x'], 'is not a git reference'],
    [['nothing.yaml', '--against', 'main'], 'nothing.yaml'],
    [['empty', '--against', 'main'], 'neither now nor at main, so nothing was compared'],
    [['contracts', '..', '--against', 'main'], 'is outside of the git repository'],
    [['..', '--against', 'main'], 'is not in a git repository'],
    [['a', 'b', 'c'], 'compares two files'],
    [[], 'needs a file'],
  ])('%j is a usage error', async (argv, message) => {
    mkdirSync(join(cli.folder, 'empty'));
    const run = await cli.run('diff', ...argv);
    expect(run.exit).toBe(2);
    expect(run.err).toContain(message);
  });
});

describe('tightened promises', () => {
  const required = contract('a', '1.1.0', `${AMOUNT}        required: true\n`);
  const REST = 'Not known: how many of the last 28 partitions would fail';

  it('are not known without a server, which is said once', async () => {
    put('contracts/a.odcs.yaml', required);
    put('contracts/b.odcs.yaml', required.replace('id: a', 'id: b'));
    const { out } = await cli.run('diff', '--against', 'main');
    expect(out.split(REST)).toHaveLength(2);
    expect(out).toContain(`${REST} the 2 tightened promises.`);
    const { result } = await against();
    expect(result.data.contracts[0]).toMatchObject({
      tightened: [{ checkId: 'a#orders.amount:required', promise: 'amount is never null', wouldFail: null }],
    });
    const markdown = await cli.run('diff', '--against', 'main', '--format', 'markdown');
    expect(markdown.out.split(REST)).toHaveLength(2);
  });

  it('are not known for two files, and no question where nothing is tightened', async () => {
    put('new.odcs.yaml', required);
    expect((await cli.run('diff', 'contracts/a.odcs.yaml', 'new.odcs.yaml')).out).toContain(
      `${REST} the tightened promise.`,
    );
    put('new.odcs.yaml', contract('a', '2.0.0', ''));
    expect((await cli.run('diff', 'contracts/a.odcs.yaml', 'new.odcs.yaml')).out).not.toContain(REST);
  });

  it('are counted by the server, beside the changes', async () => {
    put('new.odcs.yaml', required);
    const change = { code: 'REQUIRED_ADDED', pointer: '/schema/0/properties/1', producer: 'BREAKS', consumer: 'OK' };
    const promise = (
      words: string,
      [wouldFail, known, notKnown]: readonly [number, number, number],
      currentData = false,
    ) => ({
      checkId: words,
      promise: words,
      pointer: '/schema/0/properties/1',
      wouldFail,
      known,
      notKnown,
      currentData,
    });
    const tightened = [
      promise('amount is never null', [0, 0, 28]),
      promise('amount is at least 5', [3, 26, 2]),
      promise('amount is fresh', [1, 1, 0], true),
    ];
    const answers = () => [
      data({ contractVersion: { version: '1.0.0', contractRef: 'x/y/a' } }),
      data({
        contractDiff: {
          required: 'MINOR',
          changes: [{ ...change, message: 'amount is required', affected: [] }],
          tightened,
        },
      }),
    ];
    cli.answers = answers();
    const { out } = await cli.run('diff', 'new.odcs.yaml');
    expect(out).toContain(
      [
        'Would fail, by what was measured in the last 28 closed partitions:',
        '  3 of 26 known, 2 not known: amount is at least 5',
        '  1 of 1 known (the current data): amount is fresh',
        '  not known for any of 28 partitions: amount is never null',
      ].join('\n'),
    );
    expect(out).not.toContain(REST);
    cli.answers = answers();
    expect((await cli.run('diff', 'new.odcs.yaml', '--format', 'markdown')).out).toContain(
      '- 3 of 26 known, 2 not known: amount is at least 5',
    );
    cli.answers = answers();
    expect((await cli.run('diff', 'new.odcs.yaml', '--format', 'github')).out).toContain(
      'title=WOULD_FAIL::amount is at least 5: 3 of 26 known, 2 not known',
    );
  });
});

describe('the formats of a pull request', () => {
  beforeEach(() => {
    put('contracts/a.odcs.yaml', contract('a', '1.1.0', ''));
    rmSync(join(cli.folder, 'contracts/b.odcs.yaml'));
  });

  it('github has annotations with lines', async () => {
    const { out } = await cli.run('diff', '--against', 'main', '--format', 'github');
    expect(out.split('\n').filter((line) => line.startsWith('::'))).toEqual([
      expect.stringMatching(
        /^::error file=contracts\/a.odcs.yaml,line=4,col=10,endColumn=15,title=INCOMPATIBLE_CHANGE::/,
      ),
      expect.stringMatching(/^::error file=contracts\/a.odcs.yaml,line=8,col=5,endColumn=15,title=FIELD_REMOVED::/),
      expect.stringMatching(/^::error file=contracts\/b.odcs.yaml,title=CONTRACT_REMOVED::/),
    ]);
  });

  it('markdown is a comment', async () => {
    const { out } = await cli.run('diff', '--against', 'main', '--format', 'markdown');
    expect(out).toMatch(/^<!-- concordat diff -->\n### Data contracts: not compatible\n/);
    expect(out).toContain('| **breaking for consumers** | field `orders.amount` was removed | `FIELD_REMOVED` |');
    expect(out).toContain('#### ❌ b');
  });

  it('sarif has one rule per code, and results with regions', async () => {
    const { out, exit } = await cli.run('diff', '--against', 'main', '--format', 'sarif');
    expect(exit).toBe(1);
    const log = JSON.parse(out) as {
      version: string;
      runs: { results: object[]; tool: { driver: { rules: object[] } } }[];
    };
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run?.tool.driver.rules).toMatchObject([
      { id: 'INCOMPATIBLE_CHANGE' },
      { id: 'FIELD_REMOVED', shortDescription: { text: 'a field was removed' } },
      { id: 'CONTRACT_REMOVED' },
    ]);
    expect(run?.results).toMatchObject([
      {
        ruleId: 'INCOMPATIBLE_CHANGE',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'contracts/a.odcs.yaml' },
              region: { startLine: 4, startColumn: 10, endColumn: 15 },
            },
          },
        ],
      },
      { ruleId: 'FIELD_REMOVED', ruleIndex: 1 },
      { ruleId: 'CONTRACT_REMOVED', ruleIndex: 2 },
    ]);
  });

  it.each([
    ['diff', '--against', 'main'],
    ['lint', 'nothing.yaml'],
    ['lint', 'contracts'],
  ])('sarif of %s follows the published schema', async (...argv) => {
    put('contracts/50 %, n.odcs.yaml', 'apiVersion: 1');
    const { out } = await cli.run(...argv, '--format', 'sarif');
    const text = readFileSync(new URL('../../../test/corpus/sarif/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8');
    // Draft 4, whose keywords that the schema uses mean the same in later drafts, except for `id`.
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(text) as Record<string, unknown>;
    const ajv = new Ajv2019({ strict: false, validateFormats: false, unicodeRegExp: false });
    ajv.validate(schema, JSON.parse(out));
    expect(ajv.errors).toBeNull();
    expect(out).not.toMatch(/"uri": "[^"]*[ ,]/);
  });

  it('sarif reports a failure as an invocation that did not succeed', async () => {
    const { out, exit } = await cli.run('lint', 'nothing.yaml', '--format', 'sarif');
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ runs: [{ invocations: [{ executionSuccessful: false }] }] });
  });
});
