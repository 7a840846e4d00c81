import { canonicalJson } from '../../core/shared/canonical-json.js';
import { type Result, ok } from '../../core/shared/result.js';
import { LONGEST_NAME, isTooLong } from '../../core/shared/text.js';
import type { CallContext } from '../app.js';
import { type AppError, failure } from './errors.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Transaction } from '../ports/unit-of-work.js';

/** One creating request, as far as repeating it is concerned. */
export interface KeyedRequest {
  readonly command: string;
  readonly context: CallContext;
  readonly key: string | null | undefined;
  /** The input; its `idempotencyKey` does not count. */
  readonly input: object;
}

/**
 * Runs the work once per (command, caller, key): a repeated request gets the first answer, the same key with another input is a
 * Conflict. Failures are not remembered. Without a key the work simply runs. Call it inside the transaction that does the work.
 */
export async function once<T>(
  tx: Transaction,
  ports: { readonly ids: Ids; readonly clock: Clock },
  request: KeyedRequest,
  work: () => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  const { key, command, context } = request;
  if (key === null || key === undefined) return work();
  if (isTooLong(key)) {
    return failure('Invalid', 'NAME_TOO_LONG', `The idempotency key has more than ${LONGEST_NAME} bytes.`);
  }
  const scoped = { scope: `${command}:${context.actor.subject}`, key };
  const inputHash = ports.ids.sha256(canonicalJson(given(request.input)));
  const known = await tx.idempotency.find(scoped);
  if (known !== null) {
    if (known.inputHash === inputHash) return ok(JSON.parse(known.response) as T);
    return failure(
      'Conflict',
      'IDEMPOTENCY_KEY_REUSED',
      `The idempotency key \`${key}\` was used for another ${command} before.`,
      'Use a new key for a new request; repeat the first input to get the first answer.',
    );
  }
  const result = await work();
  if (result.ok) {
    await tx.idempotency.save(scoped, { inputHash, response: JSON.stringify(result.value) }, ports.clock.now());
  }
  return result;
}

/** What the input says: an absent field and one that is null are the same. */
function given(input: object): object {
  const said = Object.entries(input).filter(
    ([name, value]) => name !== 'idempotencyKey' && value !== null && value !== undefined,
  );
  return Object.fromEntries(said);
}
