import { type AppFailure, invalid, notFound } from './errors.js';

/** Names dead letters to replay or to discard. */
export interface DeadLettersInput {
  readonly ids: readonly string[];
  readonly reason: string;
  readonly idempotencyKey?: string | null;
}

const MOST = 500;

/**
 * The distinct ids and the reason; Invalid where one is missing. `query` lists the dead letters.
 */
export function requestedLetters(
  input: DeadLettersInput,
  query: string,
): { readonly ids: readonly string[]; readonly reason: string } {
  const ids = [...new Set(input.ids)];
  const reason = input.reason.trim();
  const problem =
    ids.length === 0
      ? 'No dead letter is named.'
      : ids.length > MOST
        ? `${String(ids.length)} dead letters are named; one request takes ${String(MOST)} at most.`
        : reason === ''
          ? 'A reason is needed.'
          : null;
  if (problem === null) return { ids, reason };
  throw invalid({
    code: 'INVALID_INPUT',
    message: problem,
    help: `Give 1 to ${String(MOST)} ids of \`${query}\` and the reason in one sentence.`,
  });
}

/** The failure of a request that names something else; `what` it should name, in the plural. */
export function notDeadLetters(unknown: readonly string[], what: string): AppFailure {
  const named = unknown.slice(0, 5).map((id) => `\`${id.slice(0, 80)}\``);
  return notFound(
    `These are not ${what}: ${named.join(', ')}${unknown.length > named.length ? ', …' : ''}.`,
    'See `concordat deadletter list`. What succeeded in the meantime is no longer in the list.',
  );
}
