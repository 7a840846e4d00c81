import type { Operation } from '../operations/operation.js';
import { basePath } from './base.js';

/** Why an answer is missing: what a panel shows in its place. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';

  constructor(
    message: string,
    /** A code that `concordat explain` knows; null where the server was not reached. */
    readonly code: string | null,
    readonly help: string | null = null,
  ) {
    super(message);
  }
}

interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly help?: string | null };
}

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphqlError[];
}

/** Data of an operation; parts that failed are null in it, and their errors are listed. */
export interface Answer<Data> {
  readonly data: Data;
  readonly failures: readonly RequestFailure[];
}

/** Called when the server demands a login. */
let onLoginRequired: () => void = () => undefined;

/** Decides what happens when a request has no valid session. */
export function whenLoginRequired(then: () => void): void {
  onLoginRequired = then;
}

/**
 * Sends an operation of a page. Rejects with RequestFailure where there is no data at all; a part
 * that failed beside others is null in the data.
 */
export async function send<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await post(`${basePath()}graphql`, { query: operation, variables }, signal);
  if (response.status === 401) {
    onLoginRequired();
    throw new RequestFailure('The session has ended.', 'UNAUTHENTICATED', 'Log in again.');
  }
  const answer = await bodyOf<Data>(response);
  const failures = (answer.errors ?? []).map(failureOf);
  if (answer.data === undefined || answer.data === null) {
    throw failures[0] ?? new RequestFailure(`The server answered with status ${String(response.status)}.`, null);
  }
  return { data: answer.data, failures };
}

async function post(url: string, body: unknown, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-concordat-csrf': '1',
      },
      body: JSON.stringify(body),
      ...(signal !== undefined && { signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestFailure('The server cannot be reached.', null, 'The page tries again by itself.');
  }
}

async function bodyOf<Data>(response: Response): Promise<GraphqlAnswer<Data>> {
  try {
    return (await response.json()) as GraphqlAnswer<Data>;
  } catch {
    throw new RequestFailure(`The server answered with status ${String(response.status)} and no JSON.`, null);
  }
}

function failureOf({ extensions, message }: GraphqlError): RequestFailure {
  return new RequestFailure(message, extensions?.code ?? null, extensions?.help ?? null);
}
