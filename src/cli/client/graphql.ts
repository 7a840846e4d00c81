import { CliFailure, EXIT, type ExitCode } from '../exit.js';
import { type Finding, findingOf } from '../output/finding.js';
import type { Issue } from '../../core/shared/issue.js';

/** Asks a Concordat server. Every way in which that can fail is a CliFailure with its own exit code. */
export interface Client {
  readonly server: string;
  ask<T>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
}

export interface ClientOptions {
  readonly server: string;
  readonly token: string | null;
  readonly timeoutMillis: number;
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly kind?: string;
    readonly help?: string | null;
    readonly issues?: readonly Issue[];
  };
}

/** A client of the server's GraphQL endpoint. */
export function graphqlClient({ server, token, timeoutMillis }: ClientOptions): Client {
  return {
    server,
    ask: async <T>(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> => {
      const response = await post(server, token, timeoutMillis, JSON.stringify({ query: document, variables }));
      const body = await bodyOf(response, server);
      const [first, ...others] = body.errors ?? [];
      if (first) throw failureOf(first, others);
      if (response.status === 401 || response.status === 403) throw denied(server, token);
      if (body.data === undefined || body.data === null) throw strange(server, `status ${response.status}, no data`);
      return body.data as T;
    },
  };
}

async function post(server: string, token: string | null, timeoutMillis: number, body: string): Promise<Response> {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  });
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(`${server}/graphql`, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(timeoutMillis),
    });
  } catch (error) {
    throw unreachable(server, error, timeoutMillis);
  }
}

function unreachable(server: string, error: unknown, timeoutMillis: number): CliFailure {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    const message = `${server} did not answer within ${timeoutMillis / 1000} s`;
    return new CliFailure(
      EXIT.unreachable,
      'SERVER_UNREACHABLE',
      message,
      'Try again, or give it more time with --timeout.',
    );
  }
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const help = 'Start one with `concordat serve`, or name another with --server or CONCORDAT_SERVER.';
  return new CliFailure(EXIT.unreachable, 'SERVER_UNREACHABLE', `no server answers at ${server} (${code})`, help);
}

async function bodyOf(response: Response, server: string): Promise<{ data?: unknown; errors?: GraphqlError[] }> {
  const text = await response.text().catch((error: unknown) => {
    throw strange(server, String(error));
  });
  if (response.status === 401 || response.status === 403) return readJson(text) ?? {};
  const body = readJson(text);
  if (body === null) throw strange(server, `status ${response.status}, not JSON`);
  return body;
}

function readJson(text: string): { data?: unknown; errors?: GraphqlError[] } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

function strange(server: string, what: string): CliFailure {
  const message = `what answers at ${server} is no Concordat server, or it failed (${what})`;
  return new CliFailure(EXIT.unreachable, 'SERVER_FAILED', message, 'Look at its log, and at --server.');
}

function denied(server: string, token: string | null): CliFailure {
  const message =
    token === null ? `${server} asks for a token, and none was given` : `${server} does not accept the token`;
  return new CliFailure(EXIT.denied, 'UNAUTHENTICATED', message, 'Set CONCORDAT_TOKEN to a valid token.');
}

/** Exit codes of expected failures, by kind (queries) and by typename (mutations). */
const EXITS: Readonly<Record<string, ExitCode>> = {
  Unauthenticated: EXIT.denied,
  Forbidden: EXIT.denied,
  NotFound: EXIT.no,
  Conflict: EXIT.no,
  ContractInvalid: EXIT.no,
  ProductInvalid: EXIT.no,
  IncompatibleChange: EXIT.no,
  Invalid: EXIT.usage,
  Stale: EXIT.unreachable,
  Unavailable: EXIT.unreachable,
};

function failureOf(error: GraphqlError, others: readonly GraphqlError[]): CliFailure {
  const { code = 'SERVER_FAILED', kind, help = null, issues = [] } = error.extensions ?? {};
  const exit =
    EXITS[kind ?? ''] ?? (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? EXIT.denied : EXIT.unreachable);
  const findings = issues.map((issue) => findingOf(issue, null));
  return new CliFailure(exit, code, error.message, help ?? null, [...findings, ...others.map(findingOfError)]);
}

function findingOfError(error: GraphqlError): Finding {
  const code = error.extensions?.code ?? 'SERVER_FAILED';
  const help = error.extensions?.help ?? null;
  return { code, severity: 'error', message: error.message, help, file: null, line: null, column: null, path: null };
}

/** What every failing member of a mutation's result union carries. */
export interface Failed {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: readonly Issue[];
}

/** Ask for this in every mutation; `unwrap` turns it into a CliFailure. */
export const FAILURE =
  '__typename ... on Failure { code message help issues { code severity message pointer line column endColumn help } }';

/** The mutation's answer, where it is one of the `good` members; a CliFailure otherwise. */
export function unwrap<T extends { readonly __typename: string }>(
  result: T | Failed,
  good: readonly T['__typename'][],
  file: string | null = null,
): T {
  if (good.includes(result.__typename)) return result as T;
  const { code, message, help, issues } = result as Failed;
  const findings = issues.map((issue) => findingOf(issue, file));
  throw new CliFailure(EXITS[result.__typename] ?? EXIT.no, code, message, help, findings);
}
