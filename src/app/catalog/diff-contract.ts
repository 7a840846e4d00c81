import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Perspective } from '../../core/contract/change.js';
import type { ContractDiff } from '../../core/contract/contract-diff.js';
import type { Contract } from '../../core/contract/contract-version.js';
import { diffInSteps } from '../../core/contract/diff.js';
import type { ContractModel } from '../../core/contract/model.js';
import type { ParsedContract } from '../../formats/odcs/parse.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import { type Documents, documentsHere } from '../ports/documents.js';
import { runCooperatively } from '../shared/cooperative.js';
import { invalid, notFound } from '../shared/errors.js';
import { defineUseCase } from '../shared/use-case.js';
import { type ContentPorts, authorizeContents } from './contents.js';
import { withCalendars } from './declared-calendars.js';
import { declaredConsumers, describeDiff } from './describe-contract.js';
import { type ConsumerPorts, observedConsumers, withObserved } from './observed-consumers.js';
import { requireContract } from './references.js';
import { type MeasurementPorts, withTightened } from './would-fail.js';

export interface ContractDiffInput {
  readonly ref: string;
  readonly from: string;
  /** A published version, or `document`; exactly one of the two. */
  readonly to?: string | null;
  readonly document?: string | null;
  readonly perspective?: Perspective | null;
}

/**
 * The difference between a published version and another one, or a document that is not published
 * yet.
 */
export const contractDiff = defineUseCase({
  name: 'contractDiff',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (
    ports: ConsumerPorts & MeasurementPorts & ContentPorts & { readonly documents?: Documents },
    call,
    input: ContractDiffInput,
  ): Promise<ContractDiff> => {
    const { unitOfWork, documents = documentsHere } = ports;
    // Read before the snapshot is taken: parsing a large document takes seconds.
    const proposed =
      typeof input.document === 'string'
        ? await withCalendars(unitOfWork, await documents.contract(input.document))
        : null;
    const { contractId, diff, from, to } = await unitOfWork.read(async (stores) => {
      const { catalog } = stores;
      const contract = await requireContract(stores, input.ref);
      authorizeContents(ports, call, contract.product);
      const from = await published(catalog, contract, input.from);
      const to = await target(catalog, contract, { to: input.to ?? null, proposed });
      const consumers = await declaredConsumers(catalog, contract.id);
      const found = await runCooperatively(diffInSteps(from, to));
      const diff = describeDiff(found, input.perspective ?? 'CONSUMER', consumers);
      return { contractId: contract.id, diff, from, to };
    });
    const observed = withObserved(diff, await observedConsumers(ports, contractId, diff));
    return withTightened(ports, observed, { contractId, before: async () => from, after: to });
  },
});

async function target(
  catalog: CatalogStore,
  contract: Contract,
  { to, proposed }: { readonly to: string | null; readonly proposed: ParsedContract | null },
): Promise<ContractModel> {
  if (to !== null && proposed === null) return published(catalog, contract, to);
  if (proposed === null || to !== null) {
    throw invalid({ code: 'INVALID_INPUT', message: 'Give exactly one of `to` and `document`.' });
  }
  const { model, issues } = proposed;
  if (model !== null) return model;
  const [first] = issues.filter(({ severity }) => severity === 'error');
  throw invalid({
    code: first?.code ?? 'INVALID_INPUT',
    message: 'The document to compare with is not a valid contract.',
    help: 'Fix what `concordat lint` reports about it.',
    issues,
  });
}

async function published(catalog: CatalogStore, contract: Contract, version: string): Promise<ContractModel> {
  const found = await catalog.version(contract.id, version);
  if (found !== null) return found.model;
  const versions = (await catalog.versionHeads([contract.id])).map((head) => `\`${head.version}\``).slice(-20);
  throw notFound(`\`${contract.ref}\` has no version \`${version}\`.`, `Its versions: ${versions.join(', ')}.`);
}
