import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { startServerProcess } from '../../support/server.js';

/** The recipes, run as their systems run them, on a repository with a base and a head. */
const ROOT = process.cwd();
const CLI = join(ROOT, 'dist/cli/concordat.mjs');
const SCRIPT = join(ROOT, 'integrations/pull-request.mjs');
const FILE = 'data contracts/orders v1.odcs.yaml';
const contract = (version: string, type: string, name = 'amount'): string => `apiVersion: v3.1.0
kind: DataContract
id: shop.orders
version: ${version}
status: active
domain: shop
dataProduct: orders
schema:
  - name: orders
    properties:
      - name: order_id
        logicalType: string
        required: true
      - name: ${name}
        logicalType: ${type}
        required: true
`;

const CONSUMER = `apiVersion: v1.0.0
kind: DataProduct
id: web.dashboard
name: dashboard
version: 1.0.0
status: active
domain: web
inputPorts:
  - { name: orders, version: 1.0.0, contractId: shop.orders }
`;

let repository = '';
let base = '';
let api: Server;
let requests: { method: string; path: string; authorization: string; body: string }[] = [];
let comments: { id: number; body: string }[] = [];

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' }).trim();
}

function commit(text: string, file = FILE): string {
  mkdirSync(dirname(join(repository, file)), { recursive: true });
  writeFileSync(join(repository, file), text);
  git('add', '.');
  git('commit', '-q', '--allow-empty', '-m', 'change');
  return git('rev-parse', 'HEAD');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The part of GitHub's API that comments use. */
async function answerOf(request: IncomingMessage): Promise<unknown> {
  const { method = '', url = '', headers } = request;
  const body = await textOf(request);
  requests.push({ method, path: url, authorization: headers.authorization ?? '', body });
  if (method === 'GET') return comments;
  const text = (JSON.parse(body) as { body: string }).body;
  const id = method === 'PATCH' ? Number(url.split('/').at(-1)) : comments.length + 1;
  comments = [...comments.filter((one) => one.id !== id), { id, body: text }];
  return { id };
}

beforeEach(async () => {
  repository = mkdtempSync(join(tmpdir(), 'concordat pull request-'));
  git('init', '-q', '-b', 'main');
  base = commit(contract('1.0.0', 'number'));
  [requests, comments] = [[], []];
  api = createServer((request, response) => {
    void answerOf(request).then((answer) => response.end(JSON.stringify(answer)));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => api.once('listening', resolve));
});

afterEach(() => {
  api.close();
  rmSync(repository, { recursive: true, force: true });
});

function bash(script: string, env: Readonly<Record<string, string>>): Promise<{ exit: number; out: string }> {
  const options = { cwd: repository, env: { PATH: process.env['PATH'] ?? '', HOME: repository, ...env } };
  return new Promise((resolve) => {
    execFile('bash', ['-eo', 'pipefail', '-c', script], options, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : Number(error.code), out: `${stdout}${stderr}` });
    });
  });
}

/** Runs the step of action.yml. */
async function action(env: Readonly<Record<string, string>> = {}) {
  const file = join(ROOT, 'integrations/github-action/action.yml');
  const { runs } = parse(readFileSync(file, 'utf8')) as { runs: { steps: { run: string }[] } };
  const files = {
    GITHUB_OUTPUT: join(repository, '.git/output'),
    GITHUB_STEP_SUMMARY: join(repository, '.git/summary'),
  };
  const { exit, out } = await bash(runs.steps[0]?.run ?? '', {
    ...files,
    GITHUB_ACTION_PATH: dirname(file),
    GITHUB_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: 'shop/data',
    GITHUB_TOKEN: 'secret',
    CONCORDAT_PULL_REQUEST: '7',
    CONCORDAT_PATHS: 'data contracts',
    CONCORDAT_BASE: base,
    ...env,
  });
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return { exit, out, output: read(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY) };
}

describe('the GitHub action', () => {
  it('passes without a change', async () => {
    const { exit, output, summary } = await action();
    expect([exit, output]).toEqual([0, 'breaking=false\nrequired-bump=NONE\n']);
    expect(summary).toContain('### Data contracts: passed');
    expect(comments).toHaveLength(1);
  });

  it('passes a compatible change with its bump', async () => {
    commit(`${contract('1.1.0', 'number')}      - name: note\n        logicalType: string\n`);
    const { exit, output } = await action();
    expect([exit, output]).toEqual([0, 'breaking=false\nrequired-bump=MINOR\n']);
  });

  it('fails a breaking change without a bump, at its line', async () => {
    commit(contract('1.0.0', 'string'));
    const { exit, out, output, summary } = await action();
    expect([exit, output]).toEqual([1, 'breaking=true\nrequired-bump=MAJOR\n']);
    expect(out).toMatch(/^::error file=data contracts\/orders v1\.odcs\.yaml,line=14,.*amount/m);
    expect(summary).toContain('#### Breaking changes');
    expect(summary).toContain('affected consumers: not known (no server is configured)');
  });

  it('passes a breaking change with its bump, and still says that it breaks', async () => {
    commit(contract('2.0.0', 'string'));
    expect(await action()).toMatchObject({ exit: 0, output: 'breaking=true\nrequired-bump=MAJOR\n' });
  });

  it('fails an invalid document', async () => {
    commit('apiVersion: v3.1.0\nkind: DataContract\nid: shop.orders\n');
    const { exit, out } = await action();
    expect(exit).toBe(1);
    expect(out).toMatch(/^::error file=data contracts\/orders v1\.odcs\.yaml,line=1,/m);
  });

  it('updates its comment and leaves those of others', async () => {
    comments = [{ id: 1, body: '> <!-- concordat pull request --> is what it writes' }];
    await action();
    commit(contract('1.0.0', 'string'));
    await action();
    expect(comments.map(({ id }) => id)).toEqual([1, 2]);
    expect(comments[1]?.body).toContain('### Data contracts: failed');
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PATCH']);
    expect(requests.at(-1)).toMatchObject({
      authorization: 'Bearer secret',
      path: '/repos/shop/data/issues/comments/2',
    });
  });

  it('decides for a fork without a token, and one whose token may not write', async () => {
    commit(contract('1.0.0', 'string'));
    expect(await action({ GITHUB_TOKEN: '' })).toMatchObject({
      exit: 1,
      out: expect.stringContaining('no comment: without a token'),
    });
    expect(requests).toEqual([]);
    const denied = await action({ GITHUB_API_URL: 'http://127.0.0.1:1' });
    expect(denied).toMatchObject({ exit: 1, out: expect.stringContaining('no comment: ') });
  });

  it('interprets no command in the text of a document', async () => {
    const name =
      '"x\\n::set-output name=breaking::false\\n##[error]y | <img src=x> @all https://evil.example www.evil.example $(touch made) `touch made`"';
    commit(contract('1.0.0', 'string', name));
    const { out, summary } = await action();
    expect(out).not.toMatch(/^\s*(::set-output|##\[)/m);
    expect(out.split('\n').filter((line) => line.startsWith('::'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^::(error|warning|notice) /)]),
    );
    expect(summary).not.toMatch(/<img|@all|`touch|https:\/\/|www\.|&#64;all/);
    expect(existsSync(join(repository, 'made'))).toBe(false);
  });

  it('names what keeps it from deciding', async () => {
    const { exit, out } = await action({ CONCORDAT_BASE: 'absent' });
    expect(exit).toBe(2);
    expect(out).toMatch(/^::error title=PULL_REQUEST::.*absent/m);
  });

  it('names the consumers that a server knows, and says where it does not know the contract', async () => {
    const server = await startServerProcess({ databaseUrl: `sqlite:${join(repository, '.git/catalog.db')}` });
    const concordat = (...args: readonly string[]): string =>
      execFileSync(process.execPath, [CLI, ...args], {
        cwd: repository,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', HOME: repository, CONCORDAT_SERVER: server.url },
      });
    try {
      writeFileSync(join(repository, '.git/dashboard.odps.yaml'), CONSUMER);
      commit(contract('1.0.0', 'string'));
      const unknown = await action({ CONCORDAT_SERVER: server.url });
      expect(unknown.summary).toContain('affected consumers: not known (the server does not know this contract)');
      for (const domain of ['shop', 'web']) concordat('domain', 'register', domain);
      writeFileSync(join(repository, '.git/base.odcs.yaml'), `${git('show', `${base}:${FILE}`)}\n`);
      concordat('publish', '.git/base.odcs.yaml', '.git/dashboard.odps.yaml');
      rmSync(join(repository, '.git/summary'));
      const { summary } = await action({ CONCORDAT_SERVER: server.url });
      expect(summary).toContain('- shop.orders: affected consumers: web/dashboard\n');
    } finally {
      await server.stop();
    }
  }, 60_000);

  it('tries the contracts where it is given a data root, and fails a failed check', async () => {
    const bin = join(ROOT, 'bin/concordat');
    const withServer = (data: string): string =>
      `${contract('1.1.0', 'number')}servers:\n  - { server: files, type: local, path: ${data}, format: csv }\n`;
    commit('order_id,amount\no1,2.5\n', 'data/good.csv');
    commit('order_id,amount\no1,\n', 'data/bad.csv');
    commit(withServer('data/good.csv'));
    const given = { CONCORDAT_DATA_ROOT: repository, CONCORDAT_CLI: bin };
    const good = await action(given);
    expect(good).toMatchObject({
      exit: 0,
      summary: expect.stringContaining('| ✅ | shop/orders/shop&#95;orders | PROCEED | 1 | 1 |'),
    });
    commit(withServer('data/bad.csv'));
    const bad = await action(given);
    expect(bad).toMatchObject({ exit: 1, summary: expect.stringContaining('### Data contracts: failed') });
    expect(bad.out).toMatch(/^::error file=data contracts\/orders v1\.odcs\.yaml,line=\d+,.*CHECK_FAILED/m);
    commit(withServer('data/absent.csv'));
    const absent = await action(given);
    expect(absent).toMatchObject({ exit: 3, summary: expect.stringContaining('### Data contracts: could not tell') });
    expect((await action()).summary).toContain('were not tried: no data root is configured');
  }, 60_000);

  it('says that the single file tries no contracts', async () => {
    const { exit, out } = await action({ CONCORDAT_DATA_ROOT: repository });
    expect([exit, out]).toEqual([2, expect.stringMatching(/^::error .*the single file does not contain/m)]);
  });

  it('compares what was removed, and documents of products alone', async () => {
    git('rm', '-q', FILE);
    git('commit', '-q', '-m', 'removed');
    expect(await action()).toMatchObject({ exit: 1, output: 'breaking=true\nrequired-bump=MAJOR\n' });
    const since = commit(CONSUMER, 'products/dashboard.odps.yaml');
    const products = { CONCORDAT_BASE: since, CONCORDAT_PATHS: 'products' };
    expect(await action(products)).toMatchObject({ exit: 0, out: expect.stringContaining('passed: breaking false') });
  });
});

/** The folder of the recipe's two files, as a repository has it. */
function withFolder(): string {
  const folder = join(repository, '.git/concordat ci');
  mkdirSync(folder, { recursive: true });
  copyFileSync(CLI, join(folder, 'concordat.mjs'));
  copyFileSync(SCRIPT, join(folder, 'pull-request.mjs'));
  return folder;
}

describe('the recipes of other systems', () => {
  it('GitLab: writes a code quality report, and fails a breaking change', async () => {
    const recipe = parse(readFileSync('integrations/gitlab/concordat.gitlab-ci.yml', 'utf8')) as {
      concordat: { script: string[] };
    };
    commit(contract('1.0.0', 'string'));
    const { exit, out } = await bash(recipe.concordat.script.join('\n'), {
      CONCORDAT_FOLDER: withFolder(),
      CONCORDAT_PATHS: '.',
      CONCORDAT_CODE_QUALITY: join(repository, 'quality.json'),
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    });
    expect([exit, out]).toEqual([1, expect.stringContaining('breaking true, required bump MAJOR')]);
    const report = JSON.parse(readFileSync(join(repository, 'quality.json'), 'utf8')) as object[];
    expect(report).toContainEqual(
      expect.objectContaining({ severity: 'critical', location: { path: FILE, lines: { begin: 14 } } }),
    );
    expect(new Set(report.map((one) => (one as { fingerprint: string }).fingerprint)).size).toBe(report.length);
  });

  it('Azure: writes its logging commands and a summary, and fails a breaking change', async () => {
    const recipe = parse(readFileSync('integrations/azure/concordat.azure-pipelines.yml', 'utf8')) as {
      steps: { bash?: string }[];
    };
    git('update-ref', 'refs/remotes/origin/main', base);
    commit(contract('1.0.0', 'string'));
    const { exit, out } = await bash(recipe.steps[1]?.bash ?? '', {
      CONCORDAT_FOLDER: withFolder(),
      AGENT_TEMPDIRECTORY: join(repository, '.git'),
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    });
    expect(exit).toBe(1);
    expect(out).toMatch(/^##vso\[task\.logissue type=error;sourcepath=data contracts\/.*;linenumber=14;/m);
    expect(out).toMatch(/^##vso\[task\.uploadsummary\]/m);
  });

  it('pre-commit: its pattern selects what the command line finds', () => {
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { files: string; entry: string }[];
    const pattern = new RegExp(hook?.files ?? '');
    for (const file of ['a.odcs.yaml', 'b/a.odps.yml', 'datacontract.yaml', 'x/datacontract.yml']) {
      expect(file).toMatch(pattern);
    }
    for (const file of ['a.yaml', 'my-datacontract.yaml.bak', 'mydatacontract.yaml']) expect(file).not.toMatch(pattern);
  });
});
