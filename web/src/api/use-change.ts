import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Operation } from '../operations/operation.js';
import { RequestFailure, send } from './client.js';

/** What a mutation answers: a success, or a failure with its reasons. */
interface Outcome {
  readonly __typename: string;
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: readonly { readonly message: string; readonly pointer: string | null }[];
}

export interface Change<Variables> {
  /** Resolves to whether the change was made. */
  readonly make: (variables: Variables) => Promise<boolean>;
  readonly isPending: boolean;
  /** Why the last one was refused. */
  readonly failure: RequestFailure | null;
}

/** Changes something, then asks for everything on the page again. */
export function useChange<Data, Variables>(
  operation: Operation<Data, Variables>,
  outcomeOf: (data: Data) => Outcome,
): Change<Variables> {
  const queries = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const make = async (variables: Variables): Promise<boolean> => {
    setPending(true);
    setFailure(null);
    try {
      const { data } = await send(operation, variables);
      const outcome = outcomeOf(data);
      if (isRefusal(outcome)) throw failureOf(outcome);
      await queries.invalidateQueries();
      return true;
    } catch (error) {
      setFailure(error instanceof RequestFailure ? error : new RequestFailure(String(error), null));
      return false;
    } finally {
      setPending(false);
    }
  };
  return { make, isPending, failure };
}

function isRefusal(outcome: Outcome): outcome is Outcome & Refusal {
  return 'code' in outcome && 'message' in outcome;
}

function failureOf({ code, help, issues, message }: Refusal): RequestFailure {
  const all = [message, ...issues.map((issue) => `${issue.pointer ?? ''} ${issue.message}`.trim())];
  return new RequestFailure(all.join('\n'), code, help);
}
