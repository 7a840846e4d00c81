import { canonicalJson } from '../../core/shared/canonical-json.js';
import { LONGEST_NAME, isTooLong } from '../../core/shared/text.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { conflict, invalid } from './errors.js';

/** One creating request, as far as repeating it is concerned. */
export interface KeyedRequest {
  readonly useCase: string;
  readonly subject: string;
  readonly key: string | null;
  /** The input; its `idempotencyKey` does not count. */
  readonly input: object;
}

/**
 * Runs the work once per (use case, caller, key): a repeated request gets the first answer, the
 * same key with another input is a Conflict. Failures are not remembered. Without a key the work
 * simply runs.
 */
export async function oncePerKey<T>(
  { tx, ids, clock }: { readonly tx: Transaction; readonly ids: Ids; readonly clock: Clock },
  { useCase, subject, key, input }: KeyedRequest,
  work: () => Promise<T>,
): Promise<T> {
  if (key === null) return work();
  if (isTooLong(key)) {
    throw invalid({ code: 'NAME_TOO_LONG', message: `The idempotency key is longer than ${LONGEST_NAME} bytes.` });
  }
  const scope = `${useCase}:${subject}`;
  const inputHash = ids.sha256(canonicalJson(givenFields(input)));
  const known = await tx.idempotency.find({ scope, key });
  if (known === null) {
    const answer = await work();
    await tx.idempotency.save({ scope, key }, { inputHash, response: JSON.stringify(answer) }, clock.now());
    return answer;
  }
  if (known.inputHash === inputHash) return JSON.parse(known.response) as T;
  throw conflict({
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: `The idempotency key \`${key}\` was already used for another ${useCase}.`,
    help: 'Use a new key for a new request; repeat the first input to get the first answer.',
  });
}

/** The fields that the input sets: an absent field and a null one are the same. */
function givenFields(input: object): object {
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => name !== 'idempotencyKey' && value !== null && value !== undefined),
  );
}
