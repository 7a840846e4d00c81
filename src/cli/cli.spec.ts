import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gateDecision } from '../../test/support/cli-samples.js';
import { data, scriptedCli } from '../../test/support/scripted-cli.js';
import type { GateQuery, GateVerdict } from './operations/operations.generated.js';
import { TOKEN_RANDOM_BYTES, formatToken } from '../core/access/token.js';

const cli = scriptedCli();

const refused = (kind: string, code: string): { body: unknown } => ({
  body: { data: null, errors: [{ message: 'no', extensions: { kind, code, help: 'fix it' } }] },
});

describe('the exit code', () => {
  it.each([
    ['UNAUTHENTICATED', { status: 401, body: {} }, 4],
    ['UNAUTHENTICATED', { status: 403, body: '<html>' }, 4],
    ['FORBIDDEN', refused('Forbidden', 'FORBIDDEN'), 4],
    ['NOT_FOUND', refused('NotFound', 'NOT_FOUND'), 1],
    ['MALFORMED_REFERENCE', refused('Invalid', 'MALFORMED_REFERENCE'), 2],
    ['UNAVAILABLE', refused('Unavailable', 'UNAVAILABLE'), 5],
    ['SERVER_FAILED', { status: 500, body: 'oops' }, 5],
    ['SERVER_FAILED', { body: { data: null } }, 5],
    ['SERVER_FAILED', { body: { errors: [{ message: 'fault', extensions: { code: 'INTERNAL' } }] } }, 5],
  ])('of a failure %s is %j → %i', async (code, answer, exit) => {
    cli.answers = [answer];
    const run = await cli.run('domain', 'list');
    expect(run).toMatchObject({ exit, out: '' });
    if (code !== 'SERVER_FAILED') expect(run.err).toContain(`error[${code}]`);
  });

  it('is 5 where nothing answers', async () => {
    const run = await cli.run('domain', 'list', '--server', 'http://127.0.0.1:9');
    expect(run.exit).toBe(5);
    expect(run.err).toContain('error[SERVER_UNREACHABLE]: no server answers at http://127.0.0.1:9');
  });

  it('is 2 for a wrong configuration, which names every problem', async () => {
    writeFileSync(join(cli.folder, 'concordat.config.yaml'), 'prot: 1\nrole: king\n');
    const run = await cli.run('domain', 'list');
    expect(run.exit).toBe(2);
    expect(run.err).toContain('2 settings are wrong');
    expect(run.err).toMatch(/concordat\.config\.yaml:1:1[\s\S]*Did you mean `port`[\s\S]*concordat\.config\.yaml:2:7/);
  });

  it.each([
    [['gat'], '(Did you mean gate?)'],
    [['lint', '--srict'], '(Did you mean --strict?)'],
    [['gate', 'a/b'], "required option '--consumer <domain/name>'"],
    [['gate', 'a/b', '--consumer', 'c/d', '--from', '2023-10-27T00:00:00Z'], '--from and --to go together'],
    [['gate', 'a/b', '--consumer', 'c/d', '--wait', 'long'], '--wait must be a duration'],
    [['lineage', 'up', 'nonsense'], 'is not a node'],
    [['product', 'list', '--limit', 'all'], '--limit must be a whole number'],
    [['domain', 'list', '--format', 'xml'], 'there is no format `xml`'],
    [['auth', 'token', '--subject', 'x', '--grant', 'finance:king'], 'is not a grant'],
  ])('is 2 for the command line %j', async (argv, message) => {
    const run = await cli.run(...argv);
    expect(run.exit).toBe(2);
    expect(run.err).toContain(message);
    expect(cli.requests).toEqual([]);
  });

  it('is 0 for help, which ends in examples and exit codes', async () => {
    const run = await cli.run('gate', '--help');
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/Examples:\n {2}\$ concordat gate [\s\S]*Exit codes:\n {2}0 {2}yes/);
  });
});

describe('--json', () => {
  it('is one envelope for an answer', async () => {
    cli.answers = [data({ domains: { totalCount: 0, nodes: [] } })];
    const run = await cli.run('domain', 'list', '--json');
    expect(JSON.parse(run.out)).toEqual({
      schemaVersion: 1,
      command: 'domain list',
      ok: true,
      exitCode: 0,
      data: { items: [], totalCount: 0, next: null },
      findings: [],
    });
  });

  it.each([
    [['domain', 'list'], 'domain list', 5, 'SERVER_FAILED'],
    [['lint', 'not-there'], 'lint', 2, 'FILE_UNREADABLE'],
    [['nothing'], 'nothing', 2, 'USAGE'],
    [['gate', 'x'], 'gate', 2, 'USAGE'],
    [['lint', 'latin-1.odcs.yaml'], 'lint', 2, 'FILE_UNREADABLE'],
  ])('is one envelope for the failure of %j', async (argv, command, exitCode, code) => {
    writeFileSync(join(cli.folder, 'latin-1.odcs.yaml'), 'id: caf\xe9', 'latin1');
    cli.answers = [{ status: 500, body: '' }];
    const run = await cli.run(...argv, '--json');
    expect(JSON.parse(run.out)).toMatchObject({ command, ok: false, exitCode, data: null, findings: [{ code }] });
    expect(run.err).toBe('');
  });
});

describe('the token', () => {
  it('is sent to the server', async () => {
    cli.answers = [data({ domains: { totalCount: 0, nodes: [] } })];
    await cli.run('domain', 'list', '--token', 'secret-1');
    expect(cli.requests[0]?.authorization).toBe('Bearer secret-1');
  });

  it('with a typo is refused before any request, and not repeated', async () => {
    const token = formatToken(new Uint8Array(TOKEN_RANDOM_BYTES).fill(7));
    cli.answers = [data({ domains: { totalCount: 0, nodes: [] } })];
    expect((await cli.run('domain', 'list', '--token', token)).exit).toBe(0);
    cli.requests.length = 0;
    const run = await cli.run(
      'domain',
      'list',
      '--token',
      `${token.slice(0, 20)}${token[20] === 'a' ? 'b' : 'a'}${token.slice(21)}`,
    );
    expect([run.exit, run.out, cli.requests]).toEqual([2, '', []]);
    expect(run.err).toContain('typo');
    expect(run.err).not.toContain(token.slice(0, 18));
  });
});

describe('gate', () => {
  const decision = (verdict: GateVerdict, more: Parameters<typeof gateDecision>[0] = {}): { body: unknown } =>
    data({ gate: gateDecision({ verdict, ...more }) });

  it.each([
    ['PROCEED', 0],
    ['SKIP', 1],
    ['WAIT', 3],
  ] as const)('%s is exit %i', async (verdict, exit) => {
    cli.answers = [decision(verdict)];
    const run = await cli.run('gate', 'a/b', '--consumer', 'c/d', '--partition', '2023-10-27', '--strict', '--dry-run');
    expect(run.exit).toBe(exit);
    expect(run.out).toContain(verdict);
    expect(cli.requests[0]?.variables.input).toMatchObject({
      ...{ product: 'a/b', consumer: 'c/d', partition: '2023-10-27', interval: null },
      ...{ strictness: 'STRICT', dryRun: true, waitSeconds: 0 },
    });
  });

  it.each([
    ['SKIP', '::error title=SCORE_SKIPS::SKIP a/b: unhealthy'],
    ['WAIT', '::warning title=SCORE_SKIPS::WAIT a/b: unhealthy'],
    ['PROCEED', ''],
  ] as const)('%s is annotated with --format github as `%s`', async (verdict, annotation) => {
    const reasons = [{ code: 'SCORE_SKIPS', message: 'unhealthy', facts: null }];
    cli.answers = [decision(verdict, { reasons })];
    const { out } = await cli.run('gate', 'a/b', '--consumer', 'c/d', '--format', 'github');
    expect(out.split('\n').filter((line) => line.startsWith('::'))).toEqual(annotation === '' ? [] : [annotation]);
  });

  it('with --wait requests a decision again until it is no longer WAIT', async () => {
    cli.answers = [decision('WAIT'), decision('WAIT'), decision('PROCEED')];
    const run = await cli.run('gate', 'a/b', '--consumer', 'c/d', '--wait', '30m');
    expect(run.exit).toBe(0);
    expect(cli.requests.map(({ variables }) => variables.input?.['waitSeconds'])).toEqual([0, 60, 60]);
    expect(run.err).toMatch(/^WAIT \d+s of 30m, next look within 1m: a\/b .*; A sensor is paused\.\n$/);
  });

  it('with --wait ends at the deadline, and at once, with 6, where waiting cannot help', async () => {
    cli.answers = [decision('WAIT')];
    expect((await cli.run('gate', 'a/b', '--consumer', 'c/d', '--wait', '10s')).exit).toBe(3);
    expect(cli.requests.length).toBeLessThanOrEqual(6);
    cli.requests = [];
    const ends = { kind: 'NEVER' as const, text: 'not by waiting', at: null, owners: [] };
    cli.answers = [decision('WAIT', { final: true, ends })];
    const run = await cli.run('gate', 'a/b', '--consumer', 'c/d', '--wait', '30m');
    expect([run.exit, cli.requests.length]).toEqual([6, 1]);
    expect(run.out).toMatch(
      /^NOT DECIDABLE \(WAIT, final; exit 6\) {2}a\/b [\s\S]*Ends +not by waiting\n {2}Owner +none yet/,
    );
  });
});

describe('the pretty output of gate', () => {
  it.each<[string, [string, number][], GateQuery['gate']['rootCause'], string]>([
    ['only its failed results', [['a/b#o:c', 1]], null, ' --outcome FAIL'],
    [
      'all results where another one lowers the score too',
      [
        ['a/b#o:c', 1],
        ['a/b#o:d', 0.5],
      ],
      null,
      '',
    ],
    ['all results where a failed run lowers it', [['run_errors', 1]], null, ''],
    ['all results of the root cause', [['a/b#o:c', 1]], { product: 'a/b', path: ['a/b'], partition: '2023-Q3' }, ''],
  ])('names the command that shows %s', async (_what, failures, rootCause, option) => {
    const contributions = failures.map(([check, damage]) => ({
      ...{ group: 'g', check, damage, cost: 1, points: 50, observed: 1, promise: 'c holds' },
    }));
    const about = { product: 'a/b', partition: '2023-Q3', contributions, rootCause };
    cli.answers = [data({ gate: gateDecision({ verdict: 'SKIP', ...about }) })];
    const { out } = await cli.run('gate', 'a/b', '--consumer', 'c/d', '--partition', '2023-Q3');
    expect(out).toContain(`  Next      concordat check results a/b --partition 2023-Q3${option}\n`);
  });

  it('shows the verdict first, then cause, end, owner, next command, and the code last', async () => {
    const failure =
      '2023-08-17 of `f/ledger` lowers it to 0.52: "Every journal sums to zero" failed (1 found; critical)';
    const gate = gateDecision({
      ...{ verdict: 'WAIT', product: 'f/quarter', partition: '2023-Q3', score: 0.52, low: 0.52, high: 0.52 },
      reasons: [
        { code: 'SCORE_WAITS', message: '2023-Q3 is degraded: score 0.52', facts: null },
        { code: 'UPSTREAM_HARM', message: failure, facts: null },
      ],
      rootCause: { product: 'f/ledger', path: ['f/quarter', 'f/ledger'], partition: '2023-08-17' },
      ends: { kind: 'PERSON', text: 'when 2023-08-17 of f/ledger is fixed', at: null, owners: ['amara.voss'] },
    });
    cli.answers = [data({ gate })];
    const { out } = await cli.run('gate', 'f/quarter', '--consumer', 'c/d', '--partition', '2023-Q3');
    expect(out.trimEnd().split('\n')).toEqual([
      'WAIT  f/quarter 2023-Q3 is degraded: 0.52 (PROCEED above 0.8, SKIP at 0.5 or below)',
      `  Cause     ${failure}`,
      '            its own checks all pass',
      '  Ends      when 2023-08-17 of f/ledger is fixed',
      '  Owner     amara.voss',
      '  Next      concordat check results f/ledger --partition 2023-08-17',
      '            concordat check run f/ledger --partition 2023-08-17  # after a repair',
      '  Evidence  score 0.52, confidence 1, as of 2023-10-28T06:00:00.000Z',
      '  Code      SCORE_WAITS, UPSTREAM_HARM · concordat explain SCORE_WAITS',
    ]);
    cli.columns = 80;
    const narrow = (await cli.run('gate', 'f/quarter', '--consumer', 'c/d')).out.trimEnd().split('\n');
    expect(narrow.slice(0, 5)).toEqual([
      'WAIT  f/quarter 2023-Q3 is degraded: 0.52 (PROCEED above 0.8, SKIP at 0.5 or',
      '  below)',
      '  Cause     2023-08-17 of `f/ledger` lowers it to 0.52: "Every journal sums to',
      '            zero" failed (1 found; critical)',
      '            its own checks all pass',
    ]);
    const commands = /^(?: {2}Next {5}| {12})concordat /;
    expect(narrow.filter((line) => line.length > 80 && !commands.test(line))).toEqual([]);
  });

  it.each([
    [
      'UNKNOWN_EVIDENCE',
      'current data has too little evidence: 100 % of the promised weight is proven',
      'check list a/b',
    ],
    ['NOT_ARRIVED', 'current data has not arrived', 'product history a/b'],
    ['SENSOR', 'current data is held back: a sensor of c/d is not satisfied', 'sensor status --domain c'],
  ] as const)('explains %s and shows the next command', async (basis, sentence, next) => {
    cli.answers = [data({ gate: gateDecision({ verdict: 'WAIT', basis, interval: null, partition: null }) })];
    const { out } = await cli.run('gate', 'a/b', '--consumer', 'c/d');
    expect(out).toContain(`WAIT  a/b ${sentence}`);
    expect(out).toContain(`Next      concordat ${next}`);
  });
});

it('the bounds of a score are shown where missing evidence leaves a range', async () => {
  cli.answers = [data({ gate: gateDecision({ verdict: 'PROCEED', score: 0.9875, low: 0.75, high: 1 }) })];
  expect((await cli.run('gate', 'a/b', '--consumer', 'c/d')).out).toContain('score 0.988 (between 0.75 and 1), ');
});

describe('audit verify', () => {
  it.each([
    [{ intact: true, entries: 3, firstBroken: null, headHash: 'h', unexplained: [], comparedInPart: 0 }, 0],
    [{ intact: false, entries: 3, firstBroken: 2, headHash: 'h', unexplained: [], comparedInPart: 0 }, 1],
    [{ intact: true, entries: 0, firstBroken: null, headHash: '', unexplained: [], comparedInPart: 0 }, 3],
  ])('%j is exit %i', async (auditVerification, exit) => {
    cli.answers = [data({ auditVerification })];
    expect((await cli.run('audit', 'verify')).exit).toBe(exit);
  });

  it('says how many rows an earlier release recorded in part', async () => {
    const found = { intact: true, entries: 3, firstBroken: null, headHash: 'h', unexplained: [], comparedInPart: 2 };
    cli.answers = [data({ auditVerification: found })];
    const { out } = await cli.run('audit', 'verify');
    expect(out.trim().split('\n')).toEqual([
      'intact: 3 entries, head h',
      '2 rows of an earlier release could be compared in part only: whether the rest was changed is unknown',
    ]);
  });

  it('lists the rows that differ from the trail', async () => {
    const unexplained = [
      { subject: 'domain:a', difference: 'MISSING' },
      { subject: 'override:1', difference: 'CHANGED' },
      { subject: 'token:2', difference: 'NOT_RECORDED' },
    ];
    cli.answers = [
      data({
        auditVerification: {
          intact: false,
          entries: 3,
          firstBroken: null,
          headHash: 'h',
          unexplained,
          comparedInPart: 1,
        },
      }),
    ];
    const { exit, out } = await cli.run('audit', 'verify');
    expect(exit).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      'broken: the entries are intact, and rows differ from them',
      '  domain:a has entries and no row',
      '  override:1 differs from its newest entry',
      '  token:2 has no entry',
    ]);
  });
});
