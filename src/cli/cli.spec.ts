import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOKEN_RANDOM_BYTES, formatToken } from '../core/access/token.js';
import type { CliDeps } from './deps.js';
import { runCli } from './program.js';

interface Asked {
  readonly query: string;
  readonly variables: { readonly input?: Record<string, unknown> } & Record<string, unknown>;
  readonly authorization: string | undefined;
}

let folder: string;
let http: Server;
let address: string;
/** What the server answers next, in order; the last one stays. */
let answers: { status?: number; body: unknown }[];
let asked: Asked[];
let time: number;

beforeAll(async () => {
  http = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      asked.push({ ...(JSON.parse(text) as Asked), authorization: request.headers.authorization });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      response.writeHead(answer?.status ?? 200, { 'content-type': 'application/json' });
      response.end(typeof answer?.body === 'string' ? answer.body : JSON.stringify(answer?.body));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => http.close(resolve)));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-cli-'));
  mkdirSync(join(folder, '.git'));
  answers = [];
  asked = [];
  time = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function concordat(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const deps: CliDeps = {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    environment: { CONCORDAT_SERVER: address },
    folder,
    version: '9.9.9',
    startServer: () => Promise.reject(new Error('not here')),
    untilStopped: () => new Promise(() => undefined),
    realMillis: () => (time += 1000),
  };
  return { exit: await runCli(argv, deps), out, err };
}

const data = (value: unknown): { body: unknown } => ({ body: { data: value } });
const refused = (kind: string, code: string): { body: unknown } => ({
  body: { data: null, errors: [{ message: 'no', extensions: { kind, code, help: 'mend it' } }] },
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
    answers = [answer];
    const run = await concordat('domain', 'list');
    expect(run).toMatchObject({ exit, out: '' });
    if (code !== 'SERVER_FAILED') expect(run.err).toContain(`error[${code}]`);
  });

  it('is 5 where nothing answers', async () => {
    const run = await concordat('domain', 'list', '--server', 'http://127.0.0.1:9');
    expect(run.exit).toBe(5);
    expect(run.err).toContain('error[SERVER_UNREACHABLE]: no server answers at http://127.0.0.1:9');
  });

  it('is 2 for a wrong configuration, which names every problem', async () => {
    writeFileSync(join(folder, 'concordat.config.yaml'), 'prot: 1\nrole: king\n');
    const run = await concordat('domain', 'list');
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
    [['lineage', 'up', 'nonsense'], 'names no node'],
    [['product', 'list', '--limit', 'all'], '--limit must be a whole number'],
    [['domain', 'list', '--format', 'xml'], 'there is no format `xml`'],
    [['auth', 'token', '--subject', 'x', '--grant', 'finance:king'], 'is no grant'],
  ])('is 2 for the command line %j', async (argv, message) => {
    const run = await concordat(...argv);
    expect(run.exit).toBe(2);
    expect(run.err).toContain(message);
    expect(asked).toEqual([]);
  });

  it('is 0 for help, which ends in examples and exit codes', async () => {
    const run = await concordat('gate', '--help');
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/Examples:\n {2}\$ concordat gate [\s\S]*Exit codes:\n {2}0 {2}yes/);
  });
});

describe('--json', () => {
  it('is one envelope for an answer', async () => {
    answers = [data({ domains: { totalCount: 0, nodes: [] } })];
    const run = await concordat('domain', 'list', '--json');
    expect(JSON.parse(run.out)).toEqual({
      schemaVersion: 1,
      command: 'domain list',
      ok: true,
      exitCode: 0,
      data: { items: [], totalCount: 0 },
      findings: [],
    });
  });

  it.each([
    [['domain', 'list'], 'domain list', 5, 'SERVER_FAILED'],
    [['lint', 'not-there'], 'lint', 2, 'FILE_UNREADABLE'],
    [['nothing'], 'nothing', 2, 'USAGE'],
    [['lint', 'latin-1.odcs.yaml'], 'lint', 2, 'FILE_UNREADABLE'],
  ])('is one envelope for the failure of %j', async (argv, command, exitCode, code) => {
    writeFileSync(join(folder, 'latin-1.odcs.yaml'), 'id: caf\xe9', 'latin1');
    answers = [{ status: 500, body: '' }];
    const run = await concordat(...argv, '--json');
    expect(JSON.parse(run.out)).toMatchObject({ command, ok: false, exitCode, data: null, findings: [{ code }] });
  });
});

describe('the token', () => {
  it('is shown to the server', async () => {
    answers = [data({ domains: { totalCount: 0, nodes: [] } })];
    await concordat('domain', 'list', '--token', 'secret-1');
    expect(asked[0]?.authorization).toBe('Bearer secret-1');
  });

  it('with a typo is refused before anybody is asked, and not repeated', async () => {
    const token = formatToken(new Uint8Array(TOKEN_RANDOM_BYTES).fill(7));
    answers = [data({ domains: { totalCount: 0, nodes: [] } })];
    expect((await concordat('domain', 'list', '--token', token)).exit).toBe(0);
    asked.length = 0;
    const run = await concordat(
      'domain',
      'list',
      '--token',
      `${token.slice(0, 20)}${token[20] === 'a' ? 'b' : 'a'}${token.slice(21)}`,
    );
    expect([run.exit, run.out, asked]).toEqual([2, '', []]);
    expect(run.err).toContain('typo');
    expect(run.err).not.toContain(token.slice(0, 18));
  });
});

describe('gate', () => {
  const decision = (verdict: string, more: object = {}): { body: unknown } =>
    data({
      gate: {
        ...{ verdict, final: false, consumer: 'c/d', product: 'a/b', contract: null, contractVersion: null },
        ...{ interval: null, asOf: '2023-10-28T06:00:00.000Z', basis: 'SCORE', score: 0.9, low: 0.9, high: 0.9 },
        ...{
          confidence: 1,
          reasons: [{ code: 'NO_AGREEMENT_REGISTERED', message: 'No agreement.' }],
          contributions: [],
        },
        ...{ missingPartitions: [], culprit: null, expectedReadyAt: null, retryAfter: 60, override: null, ...more },
      },
    });

  it.each([
    ['PROCEED', 0],
    ['SKIP', 1],
    ['WAIT', 3],
  ])('%s is exit %i', async (verdict, exit) => {
    answers = [decision(verdict)];
    const run = await concordat(
      'gate',
      'a/b',
      '--consumer',
      'c/d',
      '--partition',
      '2023-10-27',
      '--strict',
      '--dry-run',
    );
    expect(run.exit).toBe(exit);
    expect(run.out).toContain(verdict);
    expect(asked[0]?.variables.input).toMatchObject({
      ...{ product: 'a/b', consumer: 'c/d', partition: '2023-10-27', interval: null },
      ...{ strictness: 'STRICT', dryRun: true, waitSeconds: 0 },
    });
  });

  it('with --wait asks again until the answer is no longer WAIT', async () => {
    answers = [decision('WAIT'), decision('WAIT'), decision('PROCEED')];
    const run = await concordat('gate', 'a/b', '--consumer', 'c/d', '--wait', '30m');
    expect(run.exit).toBe(0);
    expect(asked.map(({ variables }) => variables.input?.['waitSeconds'])).toEqual([60, 60, 60]);
    expect(run.err).toContain('WAIT: No agreement.');
  });

  it('with --wait ends at the deadline, and at once where waiting cannot help', async () => {
    answers = [decision('WAIT')];
    expect((await concordat('gate', 'a/b', '--consumer', 'c/d', '--wait', '10s')).exit).toBe(3);
    expect(asked.length).toBeLessThanOrEqual(6);
    asked = [];
    answers = [decision('WAIT', { final: true })];
    const run = await concordat('gate', 'a/b', '--consumer', 'c/d', '--wait', '30m');
    expect([run.exit, asked.length]).toEqual([3, 1]);
    expect(run.out).toContain('waiting cannot help');
  });
});

describe('check run', () => {
  const counts = { PASS: 0, WARN: 0, FAIL: 0, ERROR: 0, NOT_RUN: 0, NOT_APPLICABLE: 0 };
  it.each([
    [{ PASS: 3 }, 0],
    [{ PASS: 3, WARN: 1 }, 0],
    [{ PASS: 3, FAIL: 1, ERROR: 1 }, 1],
    [{ PASS: 3, ERROR: 1 }, 3],
    [{ NOT_RUN: 2 }, 3],
    [{ NOT_APPLICABLE: 2 }, 3],
    [{}, 3],
  ])('%j is exit %i', async (some, exit) => {
    answers = [
      data({ runChecks: { __typename: 'ChecksRun', intervals: [null], counts: { ...counts, ...some }, evidence: [] } }),
    ];
    expect((await concordat('check', 'run', 'a/b')).exit).toBe(exit);
  });
});

describe('publish', () => {
  const publishedVersion = data({
    publishContract: { __typename: 'ContractPublished', version: { contractRef: 'a/b/c', version: '1.0.0' } },
  });
  const publishedProduct = data({
    publishProduct: { __typename: 'ProductPublished', product: { ref: 'a/b', revision: 1 } },
  });

  it('sends products before contracts, and every document', async () => {
    writeFileSync(join(folder, 'a.odcs.yaml'), 'x: 1');
    writeFileSync(join(folder, 'z.odps.yaml'), 'y: 1');
    answers = [publishedProduct, publishedVersion];
    const run = await concordat('publish', '.');
    expect(asked.map(({ query }) => /publish(Product|Contract)/.exec(query)?.[0])).toEqual([
      'publishProduct',
      'publishContract',
    ]);
    expect(run).toMatchObject({ exit: 0 });
    expect(run.out).toMatch(/published\s+a\/b revision 1\s+z\.odps\.yaml\npublished\s+a\/b\/c 1\.0\.0/);
  });

  it('warns of what was accepted and no check will reach, in its place', async () => {
    const text = 'apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n';
    writeFileSync(join(folder, 'a.odcs.yaml'), `${text}servers:\n  - { server: s, type: custom, path: a.db }\n`);
    answers = [publishedVersion];
    const run = await concordat('publish', 'a.odcs.yaml');
    expect(run.exit).toBe(0);
    expect(run.out).toContain('warning[NO_ENGINE]');
    expect(run.out).toMatch(/--> a\.odcs\.yaml:7:5[\s\S]*format: sqlite[\s\S]*published a\/b\/c 1\.0\.0/);
    answers = [
      data({ publishContract: { __typename: 'ContractUnchanged', version: { contractRef: 'a', version: '1' } } }),
    ];
    expect((await concordat('publish', 'a.odcs.yaml')).out).not.toContain('warning');
  });

  it('goes on after a refusal, shows it in its place and ends with 1', async () => {
    writeFileSync(join(folder, 'a.odcs.yaml'), 'x: wrong');
    writeFileSync(join(folder, 'b.odcs.yaml'), 'x: 1');
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
    answers = [
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
    const run = await concordat('publish', 'a.odcs.yaml', 'b.odcs.yaml');
    expect(run.exit).toBe(1);
    expect(run.out).toContain(
      ['error[C012]: wrong', '  --> a.odcs.yaml:1:4', '  1 | x: wrong', '    |    ^^^^^ write right'].join('\n'),
    );
    expect(run.out).toContain('published a/b/c 1.0.0  b.odcs.yaml');
  });

  it('shows how a document differs from what is published under its version', async () => {
    writeFileSync(join(folder, 'a.odcs.yaml'), 'x: 1');
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
    answers = [data({ publishContract: { ...conflict, diff: { required: 'MAJOR', changes: [change] } } })];
    const run = await concordat('publish', '.');
    expect(run.exit).toBe(1);
    expect(run.out).toContain('error[VERSION_EXISTS]: published');
    expect(run.out).toContain('error[FIELD_REMOVED]: Field `total` is gone. Hits retail/orders (reads total).');
  });

  it('ends at once where the caller may not', async () => {
    writeFileSync(join(folder, 'a.odcs.yaml'), 'x: 1');
    writeFileSync(join(folder, 'b.odcs.yaml'), 'x: 1');
    answers = [
      data({ publishContract: { __typename: 'Forbidden', code: 'FORBIDDEN', message: 'm', help: null, issues: [] } }),
    ];
    expect((await concordat('publish', '.')).exit).toBe(4);
    expect(asked).toHaveLength(1);
  });
});

describe('audit verify', () => {
  it.each([
    [{ intact: true, entries: 3, firstBroken: null, headHash: 'h' }, 0],
    [{ intact: false, entries: 3, firstBroken: 2, headHash: 'h' }, 1],
    [{ intact: true, entries: 0, firstBroken: null, headHash: '' }, 3],
  ])('%j is exit %i', async (auditVerification, exit) => {
    answers = [data({ auditVerification })];
    expect((await concordat('audit', 'verify')).exit).toBe(exit);
  });
});

describe('config doctor', () => {
  it('says where values come from and hides secrets', async () => {
    writeFileSync(join(folder, 'concordat.config.yaml'), 'port: 4700\ndatabaseUrl: postgres://me:hunter2@db/x\n');
    const run = await concordat('config', 'doctor', '--token', 'very-secret');
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/port +4700 +.*concordat\.config\.yaml:1:7/);
    expect(run.out).toMatch(/server +http:\S+ +CONCORDAT_SERVER/);
    expect(run.out).toContain('postgres://me@db/x');
    expect(run.out).not.toMatch(/hunter2|very-secret/);
  });
});
