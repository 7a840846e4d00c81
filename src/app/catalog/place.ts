import type { PublishContractOutcome } from './publish-outcomes.js';
import type { ContractModel } from '../../core/contract/model.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { CallContext, PublishContractInput } from '../app.js';
import type { AppError } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { ReadContract } from '../ports/documents.js';
import type { DiffCache } from './diff-cache.js';
import type { Candidate } from './decide-publish.js';
import { contractNames, resolveOwner } from './resolve-owner.js';

export type Answer = Result<PublishContractOutcome, AppError>;

/** One publish: who asks, what for, and the document as read. */
export interface PublishRequest {
  readonly context: CallContext;
  readonly input: PublishContractInput;
  readonly parsed: ReadContract;
  /** What was found between the document and versions there are. */
  readonly diffs: DiffCache;
}

/** Finds the product that owns the document, and asks whether the caller may publish in its domain. */
export async function place(
  catalog: CatalogStore,
  { context, input, parsed, diffs }: PublishRequest,
  model: ContractModel,
): Promise<{ readonly candidate: Candidate } | { readonly answer: Answer }> {
  const owner = await resolveOwner(catalog, model, input.product);
  if (!owner.ok) return { answer: owner };
  const issueAt: Candidate['issueAt'] = (pointer, code, message, help) => ({
    code,
    severity: 'error',
    message,
    // Of what the document does not say: the pointer as the standard has it, and the beginning.
    ...(parsed.places[pointer] ?? { pointer, line: 1, column: 1 }),
    help,
  });
  if (owner.value === null) {
    const missing = issueAt(
      '',
      'NO_PRODUCT',
      'nothing says which product owns this contract',
      'Publish with `--product domain/product`, or write `domain` and `dataProduct` into the document.',
    );
    return { answer: ok({ kind: 'INVALID', issues: [...parsed.issues, missing] }) };
  }
  const domain = owner.value.split('/')[0] ?? '';
  const access = authorize(context, 'contract.publish', domain);
  if (!access.ok) return { answer: access };
  return { candidate: { model, product: owner.value, domain, names: contractNames(model), issueAt, diffs } };
}
