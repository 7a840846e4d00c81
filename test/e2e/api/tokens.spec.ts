import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

/** Tokens of a real server: what ends with them, and what is logged about them. */
const folder = temporaryFolder();
const databaseUrl = `sqlite:${folder.path}/catalog.db`;
let server: ServerProcess;
let root: { readonly id: string; readonly token: string };

interface Created {
  readonly createToken: { readonly id: string; readonly token: string };
}

const create = (subject: string, access: string): string =>
  `mutation { createToken(input: { subject: "${subject}", ${access} }) { ... on TokenCreated { id token } } }`;

beforeAll(async () => {
  const local = await startServerProcess({ databaseUrl });
  root = (await askGraphql<Created>(local.url, create('user:root', 'admin: true'))).createToken;
  await askGraphql(local.url, 'mutation { registerDomain(input: { name: "finance" }) { __typename } }');
  await local.stop();
  server = await startServerProcess({ databaseUrl, auth: 'token', environment: { CONCORDAT_TOKEN_MAX_AGE: '100d' } });
}, 60_000);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

const asRoot = <T>(query: string): Promise<T> => askGraphql<T>(server.url, query, {}, root.token);

describe('a token', () => {
  it('ends its WebSocket within seconds after it was revoked', async () => {
    const access = 'grants: [{ domain: "finance", role: viewer }]';
    const { id, token } = (await asRoot<Created>(create('user:ann', access))).createToken;
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));
    const send = (message: object): void => {
      socket.send(JSON.stringify(message));
    };
    const acknowledged = new Promise((resolve) => socket.once('message', resolve));
    send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await acknowledged;
    send({ type: 'subscribe', id: '1', payload: { query: 'subscription { contractPublished { version } }' } });
    expect(await asRoot(`mutation { revokeToken(input: { id: "${id}" }) { __typename } }`)).toEqual({
      revokeToken: { __typename: 'TokenRevoked' },
    });
    expect(await closed).toBe(4401);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers,
      body: '{"query":"{ me { subject } }"}',
    });
    expect(answer.status).toBe(401);
  }, 20_000);

  it('shows its last use, and never its hash', async () => {
    const { tokens } = await asRoot<{ tokens: readonly Record<string, unknown>[] }>(
      '{ tokens { id subject lastUsedAt expiresAt warning } }',
    );
    expect(tokens).toContainEqual({
      ...{ id: root.id, subject: 'user:root', warning: null },
      ...{ lastUsedAt: expect.stringMatching(/^20/), expiresAt: expect.stringMatching(/^20/) },
    });
  });

  it('has at most the configured life', async () => {
    const beyond = 'admin: true, expiresAt: "2999-01-01T00:00:00Z"';
    const { createToken } = await asRoot<{ createToken: { code: string } }>(
      `mutation { createToken(input: { subject: "x", ${beyond} }) { ... on Failure { code } } }`,
    );
    expect(createToken.code).toBe('TOKEN_LIVES_LONG');
  });
});

it('tokens that live longer than the maximum are logged at the start', async () => {
  expect(server.log()).not.toContain('tokens live longer');
  await server.stop();
  server = await startServerProcess({ databaseUrl, auth: 'token', environment: { CONCORDAT_TOKEN_MAX_AGE: '30d' } });
  expect(server.log()).toMatch(new RegExp(`tokens live longer than new tokens can.*${root.id}`));
  const { me } = await asRoot<{ me: object }>('{ me { subject tokenId warning } }');
  expect(me).toEqual({ subject: 'user:root', tokenId: root.id, warning: 'TOKEN_LIVES_LONG' });
}, 30_000);
