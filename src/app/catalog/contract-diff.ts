import type { Contract } from '../../core/contract/contract-version.js';
import { diffInSteps } from '../../core/contract/diff.js';
import type { ContractModel } from '../../core/contract/model.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { ParsedContract } from '../../formats/odcs/parse.js';
import type { ContractDiffInput, Queries } from '../app.js';
import { type AppError, failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import { type Documents, documentsHere } from '../ports/documents.js';
import { runCooperatively } from '../shared/cooperative.js';
import { declaredConsumers, describeDiff } from './describe-contract.js';
import { type ConsumerPorts, observedConsumers, withObserved } from './observed-consumers.js';
import { requireContract } from './resolve-contract.js';

/** What lies between a published version and another one, or a document not published yet. */
export function contractDiff(ports: ConsumerPorts & { readonly documents?: Documents }): Queries['contractDiff'] {
  const { unitOfWork, documents = documentsHere } = ports;
  return async (context, input) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    // Read before the snapshot is taken: a large document takes its time.
    const proposed = typeof input.document === 'string' ? await documents.contract(input.document) : null;
    const found = await unitOfWork.read(async ({ catalog }) => {
      const contract = await requireContract(catalog, input.ref);
      if (!contract.ok) return contract;
      const from = await published(catalog, contract.value, input.from);
      if (!from.ok) return from;
      const to = await target(catalog, contract.value, input, proposed);
      if (!to.ok) return to;
      const readers = await declaredConsumers(catalog, contract.value.id);
      const found = await runCooperatively(diffInSteps(from.value, to.value));
      const diff = describeDiff(found, input.perspective ?? 'CONSUMER', readers);
      return ok({ contractId: contract.value.id, diff });
    });
    if (!found.ok) return found;
    const { contractId, diff } = found.value;
    return ok(withObserved(diff, await observedConsumers(ports, contractId, diff)));
  };
}

async function target(
  catalog: CatalogStore,
  contract: Contract,
  { to }: ContractDiffInput,
  proposed: ParsedContract | null,
): Promise<Result<ContractModel, AppError>> {
  if (typeof to === 'string' && proposed === null) return published(catalog, contract, to);
  if (proposed === null || typeof to === 'string') {
    return failure('Invalid', 'INVALID_INPUT', 'Give exactly one of `to` and `document`.');
  }
  const { model, issues } = proposed;
  if (model !== null) return ok(model);
  const [first] = issues.filter(({ severity }) => severity === 'error');
  return failure(
    'Invalid',
    first?.code ?? 'INVALID_INPUT',
    'The document to compare with is no valid contract.',
    'Mend what `concordat lint` says about it.',
    issues,
  );
}

async function published(
  catalog: CatalogStore,
  contract: Contract,
  version: string,
): Promise<Result<ContractModel, AppError>> {
  const row = await catalog.version(contract.id, version);
  if (row !== null) return ok(row.model);
  const versions = (await catalog.versionHeads([contract.id])).map((head) => `\`${head.version}\``).slice(-20);
  return failure(
    'NotFound',
    'NOT_FOUND',
    `\`${contract.ref}\` has no version \`${version}\`.`,
    `It has ${versions.join(', ')}.`,
  );
}
