import type { AgentEvidenceInput, AgentWork, HelloAnswer, HelloInput, LeaseRef } from '../../app/agents/protocol.js';
import { SECOND } from '../../core/shared/duration.js';

/** Posts JSON to a path of the server; rejects where there is no whole answer. */
export type PostJson = (
  path: string,
  body: object,
  options: { readonly timeoutMillis: number; readonly signal?: AbortSignal },
) => Promise<{ readonly status: number; readonly body: unknown }>;

/** The server refused a request, and would refuse it again. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly help: string | null,
  ) {
    super(message);
  }
}

/** The server cannot be reached, or cannot answer now. */
export class Away extends Error {
  override readonly name = 'Away';
}

/** How long an answer may take beyond the time that the server waits for work. */
const ANSWER_MILLIS = 30 * SECOND;

/** The requests of the protocol. Each rejects with `Refused` or `Away`. */
export class AgentLink {
  constructor(private readonly post: PostJson) {}

  hello(input: HelloInput, signal?: AbortSignal): Promise<HelloAnswer> {
    return this.request('hello', input, { ...(signal && { signal }) });
  }

  lease(
    { agentId, slots, waitSeconds }: { readonly agentId: string; readonly slots: number; readonly waitSeconds: number },
    signal: AbortSignal,
  ): Promise<readonly AgentWork[]> {
    const body = { agentId, slots, wait: waitSeconds };
    return this.request('lease', body, { signal, extraMillis: waitSeconds * SECOND });
  }

  heartbeat(agentId: string, work: readonly LeaseRef[]): Promise<{ readonly cancel: readonly string[] }> {
    return this.request('heartbeat', { agentId, work });
  }

  evidence(input: AgentEvidenceInput): Promise<{ readonly recorded: number }> {
    return this.request('evidence', input);
  }

  release(agentId: string, work: readonly LeaseRef[]): Promise<{ readonly released: number }> {
    return this.request('release', { agentId, work });
  }

  private async request<T>(
    name: string,
    body: object,
    { extraMillis = 0, signal }: { readonly extraMillis?: number; readonly signal?: AbortSignal } = {},
  ): Promise<T> {
    const options = { timeoutMillis: ANSWER_MILLIS + extraMillis, ...(signal && { signal }) };
    const answer = await this.post(`/api/v1/agent/${name}`, body, options).catch((error: unknown) => {
      throw new Away(error instanceof Error ? error.message : String(error));
    });
    if (answer.status >= 200 && answer.status < 300) return answer.body as T;
    const problem = problemOf(answer.body);
    // A proxy may answer anything while the server restarts.
    if (answer.status >= 500 || answer.status === 429 || problem.code === null) {
      throw new Away(`${String(answer.status)} ${problem.detail}`.trim());
    }
    throw new Refused(answer.status, problem.code, problem.detail, problem.help);
  }
}

function problemOf(body: unknown): {
  readonly code: string | null;
  readonly detail: string;
  readonly help: string | null;
} {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string | null => (typeof given[name] === 'string' ? given[name] : null);
  return { code: text('code'), detail: text('detail') ?? '', help: text('help') };
}
