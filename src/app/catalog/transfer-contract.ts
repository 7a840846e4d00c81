import type { Contract } from '../../core/contract/contract-version.js';
import { doneOf } from '../../core/coordination/backfill.js';
import { undocumentedProduct } from '../../core/mesh/data-product.js';
import { slug } from '../../core/mesh/refs.js';
import type { Instant } from '../../core/shared/interval.js';
import type { Binding, CatalogStore } from '../ports/catalog-store.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { recordChange } from '../shared/audit-trail.js';
import { storedContract } from '../shared/catalog-records.js';
import { authorize } from '../shared/authorize.js';
import { conflict, notFound } from '../shared/errors.js';
import { requiredReason } from '../shared/reason.js';
import { type CreatingPorts, defineUseCase } from '../shared/use-case.js';
import { newProductProblem } from './new-product.js';
import { domainOfProduct, productRef, requireContract } from './references.js';

export interface TransferContractInput {
  readonly contract: string;
  /** The product that owns the contract from now on; created where the domain has none such. */
  readonly product: string;
  readonly reason: string;
}

/**
 * Gives a contract with its versions, bindings and evidence to another product. Needs owner or
 * steward of both domains, or an administrator. Audited; a transfer to its own product changes
 * nothing.
 */
export const transferContract = defineUseCase({
  name: 'transferContract',
  permission: ({ product }: TransferContractInput) => ({
    action: 'contract.transfer',
    domain: domainOfProduct(product),
  }),
  work: async (ports: CreatingPorts, call, input: TransferContractInput): Promise<Contract> => {
    const reason = requiredReason(input.reason);
    const product = productRef(input.product);
    return ports.unitOfWork.write(async (tx) => {
      const { catalog } = tx;
      const known = await requireContract(tx, input.contract);
      authorize(call.actor, 'contract.transfer', domainOfProduct(known.product));
      await requireDomain(catalog, domainOfProduct(product));
      const isCreated = await requireProduct(catalog, product, ports.clock.now());
      await catalog.lockContract(known.id, known.product, [known.name], ports.clock.now());
      await catalog.lockBindings();
      const misnamed = isCreated ? await newProductProblem(catalog, product, isCreated) : null;
      if (misnamed !== null) throw conflict(misnamed);
      const [before = known] = await catalog.contractsById([known.id]);
      if (before.product === product) return before;
      authorize(call.actor, 'contract.transfer', domainOfProduct(before.product));
      await requireAllOfData(catalog, before);
      const placed = await storedContract(catalog, before.id);
      await endBackfills(ports.clock.now(), tx, before.id, { by: call.actor.subject, product, reason });
      const name = await catalog.moveContract(before.id, product, namesFor(before));
      if (name === null) throw nameTaken(before, product);
      const after: Contract = { ...before, product, name, ref: `${product}/${name}` };
      await recordChange({ ...ports, tx }, call, {
        action: 'contract.transfer',
        subject: `contract:${before.id}`,
        // The state after it is compared with the rows: the reason is part of the one before.
        before: { ...placed, reason },
        after: await storedContract(catalog, before.id),
      });
      for (const topic of ['contract', `gate:${before.product}`, `gate:${product}`, `evidence:${before.id}`])
        tx.signal(topic);
      return after;
    });
  },
});

/** The domain from now on decides itself what is read again. Its work is removed by the move. */
async function endBackfills(
  at: Instant,
  { backfills, work }: Pick<Transaction, 'backfills' | 'work'>,
  contractId: string,
  { by, product, reason }: { readonly by: string; readonly product: string; readonly reason: string },
): Promise<void> {
  await work.lockLeasing();
  for (const backfill of await backfills.runningBackfills()) {
    if (backfill.contractId !== contractId) continue;
    await backfills.updateBackfill({
      ...backfill,
      queued: doneOf(backfill),
      state: 'CANCELLED',
      ended: { at, by, reason: `The contract was transferred to ${product}: ${reason}` },
    });
  }
}

/** The name that it has, else its id. */
function namesFor({ id, name }: Contract): readonly string[] {
  return [...new Set([name, slug(id)].filter((each) => each !== null))];
}

async function requireDomain(catalog: CatalogStore, domain: string): Promise<void> {
  if ((await catalog.domainsByName([domain])).length > 0) return;
  throw notFound(`There is no domain \`${domain}\`.`, 'List the domains: `concordat domain list`.');
}

/** Returns whether it created the product. */
async function requireProduct(catalog: CatalogStore, product: string, at: string): Promise<boolean> {
  if ((await catalog.productsByRef([product])).length > 0) return false;
  const problem = await newProductProblem(catalog, product);
  if (problem !== null) throw conflict(problem);
  return catalog.insertProduct(undocumentedProduct(product, at));
}

/** A dataset belongs to one product: contracts that bind the same one move together, or none. */
async function requireAllOfData(catalog: CatalogStore, { id }: Contract): Promise<void> {
  const bound: readonly Binding[] = await catalog.bindingsOfContracts([id]);
  const other = (await catalog.bindingsOfDatasets(bound)).find(({ contractId }) => contractId !== id);
  if (other === undefined) return;
  throw conflict({
    code: 'DATASET_BOUND_TWICE',
    message: `Contract \`${other.contractId}\` binds dataset \`${other.namespace}\` \`${other.name}\` too.`,
    help: `Release the dataset from \`${other.contractId}\` first: \`concordat contract release-binding <namespace> <name>\`.`,
  });
}

function nameTaken({ id }: Contract, product: string): Error {
  return conflict({
    code: 'CONTRACT_NAME_TAKEN',
    message: `\`${product}\` has other contracts with the names that \`${id}\` may have.`,
    help: 'Transfer the other contract first, or choose another product.',
  });
}
