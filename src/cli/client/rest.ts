import { CliFailure, EXIT } from '../exit.js';
import { findingOf } from '../output/finding.js';
import type { FailureFieldsFragment } from '../operations/operations.generated.js';
import { type ClientOptions, denied, unexpected } from './graphql.js';
import { onLines } from '../output/on-lines.js';
import type { PostToServer } from '../environment.js';
import { type Posted, post } from './post.js';
import { send } from './send.js';

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly help?: string | null;
  readonly issues?: FailureFieldsFragment['issues'];
}

/** Posts JSON to a REST path of the server. Every way to fail is a CliFailure with an exit code. */
export async function postJson(options: ClientOptions, path: string, body: object): Promise<unknown> {
  const { server, shown } = options;
  // What is recorded twice is recorded once.
  const response = await send(options, {
    path,
    body: JSON.stringify(body),
    accept: 'application/json',
    isRepeatable: true,
  });
  const exact = await answerOf(response, server);
  const answer = shown ? onLines(exact) : exact;
  if (response.status < 300) return answer;
  const { code, detail, help = null, issues = [] } = answer as Problem;
  if (response.status === 401) throw denied(options);
  if (code === undefined || detail === undefined || response.status >= 500) {
    throw unexpected(server, `status ${response.status}`);
  }
  const findings = issues.map((issue) => findingOf(issue, null));
  throw new CliFailure(exitOf(response.status), { code, message: detail, help, findings });
}

/** Posts JSON, and leaves to its caller what an answer means. */
export function poster({ proxies = null, server, token }: ClientOptions): PostToServer {
  return async (path, body, options) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    };
    const answer = await post({ url: `${server}${path}`, headers, body: JSON.stringify(body), proxies, ...options });
    const text = await answer.text();
    try {
      return { status: answer.status, body: JSON.parse(text) as unknown };
    } catch {
      return { status: answer.status, body: null };
    }
  };
}

function exitOf(status: number) {
  if (status === 403) return EXIT.denied;
  return status === 404 || status === 409 ? EXIT.no : EXIT.usage;
}

async function answerOf(response: Posted, server: string): Promise<object> {
  try {
    const value: unknown = JSON.parse(await response.text());
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Reported below.
  }
  throw unexpected(server, `status ${response.status}, not JSON`);
}
