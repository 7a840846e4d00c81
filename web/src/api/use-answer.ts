import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Operation } from '../operations/operation.js';
import { type Answer, type RequestFailure, send } from './client.js';

/** Asks the server, and keeps the last answer on the page while newer variables are loading. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: NoInfer<Variables>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<Answer<Data>, RequestFailure> {
  return useQuery<Answer<Data>, RequestFailure>({
    queryKey: [operation, variables],
    queryFn: ({ signal }) => send(operation, variables, signal),
    placeholderData: (before) => before,
    enabled,
  });
}
