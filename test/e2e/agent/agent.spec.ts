import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ended, type RunningCommand, startCommand } from '../../support/command.js';
import { askGraphql } from '../../support/graphql-client.js';
import { startRecordingProxy } from '../../support/recording-proxy.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

/** Values of columns and secrets that must stay where the agent is. */
const CANARIES = ['canary-name-7d41', 'canary@example.org', 'canary-secret-90aa'];
const DAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const LEASE = '2s';

const contract = (name: string, labels: string): string => `apiVersion: v3.1.0
kind: DataContract
id: urn:finance:${name}
name: ${name}
version: 1.0.0
status: active
servers:
  - server: lake
    type: local
    path: \${LAKE}/${name}
    format: csv
    customProperties:
      - property: concordat.agentLabels
        value: ${labels}
schema:
  - name: ${name}
    logicalType: object
    properties:
      - { name: id, logicalType: integer, required: true, unique: true, primaryKey: true, primaryKeyPosition: 1 }
      - { name: customer, logicalType: string, required: true, logicalTypeOptions: { maxLength: 8 } }
      - { name: email, logicalType: string }
      - { name: amount, logicalType: number, required: true }
customProperties:
  - property: concordat.partitioning
    value: { every: P1D, timezone: UTC, path: "{yyyy}-{MM}-{dd}.csv" }
`;

describe('an agent in another place than the server', () => {
  const folder = temporaryFolder();
  const databaseUrl = `sqlite:${folder.path}/catalog.db`;
  const running: RunningCommand[] = [];
  let server: ServerProcess;
  let admin: string;
  let token: string;

  const start = (port?: string): Promise<ServerProcess> =>
    startServerProcess({
      ...{ databaseUrl, auth: 'token' },
      flags: ['--cadence', '300ms', '--agent-lease', LEASE, ...(port === undefined ? [] : ['--port', port])],
    });
  const ask = <T>(query: string, variables: object = {}): Promise<T> =>
    askGraphql<T>(server.url, query, variables, admin);
  const made = async (input: object): Promise<string> => {
    const create = `mutation ($input: CreateTokenInput!) { createToken(input: $input) { ... on TokenCreated { token } } }`;
    const { createToken } = await ask<{ createToken: { token: string } }>(create, { input });
    return createToken.token;
  };

  /** A product whose partition of yesterday arrived; its data is below `lake`. */
  const publish = async (name: string, rows: readonly string[], labels = '{ region: eu }'): Promise<void> => {
    mkdirSync(join(folder.path, 'lake', CANARIES[2] ?? '', name), { recursive: true });
    const file = join(folder.path, 'lake', CANARIES[2] ?? '', name, `${DAY}.csv`);
    writeFileSync(file, ['id,customer,email,amount', ...rows, ''].join('\n'));
    const mutation = `mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }`;
    const input = { document: contract(name, labels), product: `finance/${name}` };
    expect(await ask(mutation, { input })).toEqual({ publishContract: { __typename: 'ContractPublished' } });
  };

  const settings = (): string => {
    const secret = join(folder.path, 'lake.secret');
    writeFileSync(secret, join(folder.path, 'lake', CANARIES[2] ?? ''), { mode: 0o600 });
    const file = join(folder.path, 'concordat.agent.yaml');
    writeFileSync(file, `servers:\n  "local *":\n    LAKE: file:${secret}\n`);
    return file;
  };
  const agent = (...flags: readonly string[]): RunningCommand => {
    const at = ['--server', server.url, '--token', token, '--data-root', folder.path, '--agent-config', settings()];
    const command = startCommand(folder.path, 'agent', 'start', '--domain', 'finance', ...at, ...flags);
    running.push(command);
    return command;
  };
  const evidence = async (
    name: string,
  ): Promise<readonly { outcome: string; agent: string | null; reasonCode: string | null }[]> => {
    const query = `{ evidence(product: "finance/${name}", partition: "${DAY}") { nodes { outcome agent reasonCode attempt } } }`;
    return (
      await ask<{ evidence: { nodes: { outcome: string; agent: string | null; reasonCode: string | null }[] } }>(query)
    ).evidence.nodes;
  };
  const until = async (is: () => Promise<boolean>): Promise<void> => {
    while (!(await is())) await pause(200);
  };

  beforeAll(async () => {
    const created = await startCommand(
      folder.path,
      ...['auth', 'token', 'create', '--database', databaseUrl, '--subject', 'user:ada', '--admin'],
    ).ended;
    admin = created.out.trim();
    server = await start();
    await ask('mutation { registerDomain(input: { name: "finance" }) { __typename } }');
    token = await made({ subject: 'agent:finance', grants: [{ domain: 'finance', role: 'agent' }] });
  }, 60_000);
  afterAll(async () => {
    for (const command of running) command.child.kill('SIGKILL');
    await server.stop();
    folder.remove();
  });

  it('runs what is due next to the data, and nothing of the data leaves it', async () => {
    await publish('ledger', ['1,canary-name-7d41,canary@example.org,10', '2,short,b@example.org,x']);
    const proxy = await startRecordingProxy(server.url);
    const command = agent('--label', 'region=eu', '--server', proxy.url, '--name', 'eu-1');
    await until(async () => (await evidence('ledger')).length > 0);
    const { exit, err } = await command.stop('SIGTERM');
    await proxy.close();
    expect([exit, err]).toEqual([0, expect.stringContaining('the agent eu-1 asks')]);
    const found = await evidence('ledger');
    expect(found.filter(({ agent: by }) => by !== 'eu-1')).toEqual([]);
    expect(new Set(found.map(({ outcome }) => outcome))).toEqual(new Set(['PASS', 'FAIL']));
    const sent = proxy.sent();
    expect(sent).toContain('POST /api/v1/agent/evidence');
    for (const canary of CANARIES) expect([canary, sent.includes(canary)]).toEqual([canary, false]);
  }, 60_000);

  it('leaves what needs other labels to an agent that has them', async () => {
    await publish('payroll', ['1,a,b@example.org,1'], '{ region: us }');
    const command = agent('--label', 'region=eu', '--name', 'eu-1');
    await command.shows(/asks/u);
    await pause(1_500);
    expect(await evidence('payroll')).toEqual([]);
    await command.stop('SIGTERM');
    const other = agent('--label', 'region=us', '--name', 'us-1');
    await until(async () => (await evidence('payroll')).some(({ outcome }) => outcome === 'PASS'));
    await other.stop('SIGTERM');
  }, 60_000);

  it('is replaced when it falls silent, and what it sends late is refused', async () => {
    const call = async (name: string, body: object): Promise<{ status: number; body: unknown }> => {
      const response = await fetch(`${server.url}/api/v1/agent/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ agentId: 'silent', ...body }),
      });
      return { status: response.status, body: await response.json() };
    };
    const about = { version: '1', protocols: [1], labels: { region: 'ap' }, slots: 8 };
    expect(await call('hello', about)).toMatchObject({ status: 200, body: { leaseSeconds: 2 } });
    await publish('slow', ['1,a,b@example.org,1'], '{ region: ap }');
    const leased = async (kind: string): Promise<{ workId: string; attempt: number; token: number }> => {
      for (;;) {
        const { body } = await call('lease', { slots: 8, wait: 2 });
        const work = (body as { kind: string; workId: string; attempt: number; token: number }[]).find(
          (each) => each.kind === kind,
        );
        if (work !== undefined) return work;
      }
    };
    const look = await leased('LOOK');
    const partition = { from: `${DAY}T00:00:00.000Z`, to: new Date(Date.parse(DAY) + 86_400_000).toISOString() };
    const seen = { server: 'lake', partition, identity: 'x', oldestAt: partition.to, newestAt: partition.to };
    const { attempt, token: number, workId } = look;
    const files = { present: [partition], seen: [seen] };
    expect(await call('evidence', { workId, attempt, token: number, files })).toMatchObject({ status: 200 });
    const check = await leased('CHECK');
    const next = agent('--label', 'region=ap', '--name', 'ap-2');
    await until(async () => (await evidence('slow')).some(({ outcome }) => outcome === 'PASS'));
    await next.stop('SIGTERM');
    const late = { workId: check.workId, attempt: check.attempt, token: check.token, results: [] };
    expect(await call('evidence', late)).toMatchObject({ status: 409, body: { code: 'STALE_LEASE' } });
    const measured = (await evidence('slow')).filter(({ reasonCode }) => reasonCode !== 'NO_AGENT');
    expect(new Set(measured.map(({ agent: by }) => by))).toEqual(new Set(['ap-2']));
  }, 60_000);

  it('also starts as the role of a server process', async () => {
    const flags = ['serve', '--role', 'agent', '--server', server.url, '--token', token, '--data-root', folder.path];
    const command = startCommand(folder.path, ...flags);
    running.push(command);
    await command.shows(/the agent is connected/u);
    expect((await command.stop('SIGTERM')).exit).toBe(0);
  }, 60_000);

  it('connects again by itself after the server was away', async () => {
    const port = new URL(server.url).port;
    const command = agent('--label', 'region=eu', '--name', 'eu-1');
    await command.shows(/connected/u);
    server.kill('SIGKILL');
    await server.ended;
    await command.shows(/cannot be reached/u);
    server = await start(port);
    await publish('after', ['1,a,b@example.org,1']);
    await until(async () => (await evidence('after')).some(({ outcome }) => outcome === 'PASS'));
    await command.stop('SIGTERM');
  }, 60_000);

  it('is listed, and refused without the role', async () => {
    const { agents } = await ask<{ agents: object[] }>('{ agents { id running domains labels { name value } } }');
    expect(agents).toContainEqual(
      expect.objectContaining({ id: 'eu-1', domains: ['finance'], labels: [{ name: 'region', value: 'eu' }] }),
    );
    const viewer = await made({ subject: 'viewer', grants: [{ domain: 'finance', role: 'viewer' }] });
    const refused: Ended = await startCommand(
      folder.path,
      ...['agent', 'start', '--server', server.url, '--token', viewer, '--name', 'other', '--once'],
    ).ended;
    expect([refused.exit, refused.err]).toEqual([4, expect.stringContaining('FORBIDDEN')]);
  }, 60_000);
});
