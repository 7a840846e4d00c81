import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { AgentWork } from '../../app/agents/protocol.js';
import { Refused } from './link.js';
import { RemoteAgent, type RemoteAgentOptions } from './remote-agent.js';
import type { WorkOutcome } from './run-work.js';

const DONE: WorkOutcome = { results: [], files: null, fault: null };

const someWork = (n: number): AgentWork => ({
  ...{ workId: `w${String(n)}`, token: n, kind: 'CHECK', attempt: 1, checks: [], partition: null, server: null },
  contract: { id: 'c', version: '1.0.0', product: 'd/p', digest: '', text: '' },
  ...{ asOf: '2023-10-28T06:00:00.000Z', deadline: '2023-10-28T06:01:00.000Z' },
});

/** A server that answers as `answers` say, and what it was sent. */
class FakeServer {
  readonly sent: { readonly path: string; readonly body: Record<string, unknown> }[] = [];
  readonly queue: AgentWork[] = [];
  answer: (name: string) => { readonly status: number; readonly body: unknown } | null = () => null;

  readonly post: RemoteAgentOptions['post'] = async (path, body) => {
    const name = path.split('/').at(-1) ?? '';
    this.sent.push({ path: name, body: body as Record<string, unknown> });
    await pause(1);
    const given = this.answer(name);
    if (given !== null) return given;
    switch (name) {
      case 'hello':
        return { status: 200, body: { protocol: 1, leaseSeconds: 3, heartbeatSeconds: 1 } };
      case 'lease':
        return { status: 200, body: this.queue.splice(0, (body as { slots: number }).slots) };
      case 'heartbeat':
        return { status: 200, body: { cancel: [] } };
      default:
        return { status: 200, body: { recorded: 0, released: 0 } };
    }
  };

  named(name: string): readonly Record<string, unknown>[] {
    return this.sent.filter(({ path }) => path === name).map(({ body }) => body);
  }
}

function agentOf(server: FakeServer, part: Partial<RemoteAgentOptions> = {}): RemoteAgent {
  const about = { agentId: 'a', version: '1', domains: null, engines: [], servers: null, labels: {}, slots: 2 };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const run = (): Promise<WorkOutcome> => Promise.resolve(DONE);
  return new RemoteAgent({
    about,
    post: server.post,
    run,
    log,
    once: true,
    random: () => 0,
    firstPauseMillis: 5,
    ...part,
  });
}

describe('an agent', () => {
  it('introduces itself, runs what it leases, never more than its slots at once, and ends when there is none', async () => {
    const server = new FakeServer();
    server.queue.push(...[1, 2, 3, 4, 5].map(someWork));
    let [running, most] = [0, 0];
    const run = async (): Promise<WorkOutcome> => {
      most = Math.max(most, (running += 1));
      await pause(5);
      running -= 1;
      return DONE;
    };
    expect(await agentOf(server, { run }).run()).toEqual({ leased: 5, completed: 5, failed: 0, dropped: 0 });
    expect(most).toBe(2);
    expect(server.sent[0]).toMatchObject({ path: 'hello', body: { agentId: 'a', protocols: [1] } });
    expect(
      server
        .named('evidence')
        .map(({ workId }) => workId)
        .sort(),
    ).toEqual(['w1', 'w2', 'w3', 'w4', 'w5']);
  });

  it('goes on after an outage, and sends results again', async () => {
    const server = new FakeServer();
    server.queue.push(someWork(1));
    let answers = 0;
    server.answer = () => ((answers += 1) % 3 === 0 ? null : { status: 503, body: null });
    expect(await agentOf(server).run()).toMatchObject({ completed: 1, dropped: 0 });
  });

  it('introduces itself again where the catalog does not know it', async () => {
    const server = new FakeServer();
    let isFirst = true;
    server.answer = (name) => {
      if (name !== 'lease' || !isFirst) return null;
      isFirst = false;
      return { status: 409, body: { code: 'AGENT_UNKNOWN', detail: 'who' } };
    };
    await agentOf(server).run();
    expect(server.named('hello')).toHaveLength(2);
  });

  it('drops results whose lease has ended', async () => {
    const server = new FakeServer();
    server.queue.push(someWork(1));
    server.answer = (name) =>
      name === 'evidence' ? { status: 409, body: { code: 'STALE_LEASE', detail: 'x' } } : null;
    expect(await agentOf(server).run()).toEqual({ leased: 1, completed: 0, failed: 0, dropped: 1 });
  });

  it.each([
    ['the token', 401, 'UNAUTHENTICATED'],
    ['the version', 426, 'PROTOCOL_UNSUPPORTED'],
  ])('ends where the server refuses %s', async (_what, status, code) => {
    const server = new FakeServer();
    server.answer = () => ({ status, body: { code, detail: 'no', help: 'do' } });
    await expect(agentOf(server).run()).rejects.toMatchObject({ code, status });
    await expect(agentOf(server).run()).rejects.toBeInstanceOf(Refused);
  });

  it('sends heartbeats for what runs, and drops what it holds no more', async () => {
    const server = new FakeServer();
    server.queue.push(someWork(1), someWork(2));
    server.answer = (name) => (name === 'heartbeat' ? { status: 200, body: { cancel: ['w1'] } } : null);
    const run = async (): Promise<WorkOutcome> => {
      await pause(2_500);
      return DONE;
    };
    expect(await agentOf(server, { run }).run()).toEqual({ leased: 2, completed: 1, failed: 0, dropped: 1 });
    expect(server.named('heartbeat')[0]).toMatchObject({ work: [{ workId: 'w1' }, { workId: 'w2' }] });
    expect(server.named('evidence').map(({ workId }) => workId)).toEqual(['w2']);
  });

  it('ends what runs when it is stopped, and begins no more', async () => {
    const server = new FakeServer();
    server.queue.push(...[1, 2, 3].map(someWork));
    const agent = agentOf(server, {
      once: false,
      run: async () => {
        agent.stop();
        await pause(20);
        return DONE;
      },
    });
    expect(await agent.run()).toMatchObject({ leased: 2, completed: 2 });
    expect(server.queue).toHaveLength(1);
  });
});
