import type { AppError } from '../../app/shared/errors.js';
import { CliFailure, EXIT, type ExitCode } from '../exit.js';
import { type Finding, findingOf } from '../output/finding.js';
import type { FailureFieldsFragment } from '../operations/operations.generated.js';
import type { Posted } from './post.js';
import { type Reach, send } from './send.js';
import { onLines } from '../output/on-lines.js';
import type { Operation, VariablesArgument } from '../operations/operation.js';

/** Sends operations to a Concordat server. Every way to fail is a CliFailure with an exit code. */
export interface Client {
  readonly server: string;
  execute<Data, Variables>(
    operation: Operation<Data, Variables>,
    ...variables: VariablesArgument<NoInfer<Variables>>
  ): Promise<Data>;
}

export interface ClientOptions extends Reach {
  /** Where the token comes from. */
  readonly tokenFrom?: string | null;
  /**
   * Whether texts are shown to people: each stays on one line then, but for documents. A name in
   * somebody's event or contract cannot look like a line of the answer.
   */
  readonly shown: boolean;
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly kind?: string;
    readonly help?: string | null;
    readonly issues?: FailureFieldsFragment['issues'];
  };
}

/** A client of the server's GraphQL endpoint. */
export function graphqlClient({ shown, ...options }: ClientOptions): Client {
  const { server } = options;
  return {
    server,
    execute: async <Data, Variables>(
      query: Operation<Data, Variables>,
      ...[variables]: VariablesArgument<NoInfer<Variables>>
    ): Promise<Data> => {
      const response = await send(options, {
        path: '/graphql',
        body: JSON.stringify({ query, variables: variables ?? {} }),
        accept: 'application/graphql-response+json, application/json',
        isRepeatable: !/^\s*mutation\b/mu.test(query),
      });
      const exact = await bodyOf(response, server);
      const body = shown ? onLines(exact) : exact;
      const [first, ...others] = body.errors ?? [];
      if (first) throw failureOf(first, others);
      if (response.status === 401 || response.status === 403) throw denied(options);
      if (body.data === undefined || body.data === null) {
        throw unexpected(server, `status ${response.status}, no data`);
      }
      return body.data as Data;
    },
  };
}

async function bodyOf(response: Posted, server: string): Promise<{ data?: unknown; errors?: GraphqlError[] }> {
  const text = await response.text().catch((error: unknown) => {
    throw unexpected(server, String(error));
  });
  if (response.status === 401 || response.status === 403) return readJson(text) ?? {};
  const body = readJson(text);
  if (body === null) throw unexpected(server, `status ${response.status}, not JSON`);
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

export function unexpected(server: string, what: string): CliFailure {
  const message = `${server} is not a Concordat server, or it failed (${what})`;
  const help = 'Check --server, and the log of the server.';
  return new CliFailure(EXIT.unreachable, { code: 'SERVER_FAILED', message, help });
}

export function denied({
  server,
  token,
  tokenFrom,
}: Pick<ClientOptions, 'server' | 'token' | 'tokenFrom'>): CliFailure {
  const from = tokenFrom ? ` from ${tokenFrom}` : '';
  const message =
    token === null ? `${server} requires a token, and none was given` : `${server} does not accept the token${from}`;
  const help = 'Log in with `concordat auth login`, or set CONCORDAT_TOKEN to a valid token.';
  return new CliFailure(EXIT.denied, { code: 'UNAUTHENTICATED', message, help });
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
  return new CliFailure(exit, {
    code,
    message: error.message,
    help,
    findings: [...findings, ...others.map(findingOfError)],
  });
}

function findingOfError(error: GraphqlError): Finding {
  const code = error.extensions?.code ?? 'SERVER_FAILED';
  const help = error.extensions?.help ?? null;
  return { code, severity: 'error', message: error.message, help, file: null, line: null, column: null, path: null };
}

/** A member of a mutation's result union that is a failure. */
type FailureMember = FailureFieldsFragment & { readonly __typename: string };

/** The result of a mutation, where it is one of the `good` members; a CliFailure otherwise. */
export function unwrap<Result extends { readonly __typename: string }, Good extends Result['__typename']>(
  result: Result,
  good: readonly Good[],
  file: string | null = null,
): Extract<Result, { readonly __typename: Good }> {
  if (isMember(result, good)) return result;
  if (isFailure(result)) throw failureOfMember(result, file);
  throw new Error(`the result ${result.__typename} is not handled`);
}

function isMember<Result extends { readonly __typename: string }, Name extends Result['__typename']>(
  result: Result,
  names: readonly Name[],
): result is Extract<Result, { readonly __typename: Name }> {
  return names.some((name) => name === result.__typename);
}

function isFailure(result: { readonly __typename: string }): result is FailureMember {
  return 'code' in result;
}

/** The failure of a use case that ran in this process, as that of a server. */
export function failureOfUseCase({ kind, code, message, help }: AppError): CliFailure {
  return new CliFailure(EXITS[kind] ?? EXIT.no, { code, message, help });
}

function failureOfMember({ __typename, code, message, help, issues }: FailureMember, file: string | null): CliFailure {
  const findings = issues.map((issue) => findingOf(issue, file));
  return new CliFailure(EXITS[__typename] ?? EXIT.no, { code, message, help, findings });
}
