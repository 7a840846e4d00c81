import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { canonicalDataset } from '../../core/lineage/dataset.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type { Binding } from '../ports/catalog-store.js';
import { recordChange } from '../shared/audit-trail.js';
import { storedContract, storedProduct } from '../shared/catalog-records.js';
import { authorize } from '../shared/authorize.js';
import { notFound } from '../shared/errors.js';
import { requiredReason } from '../shared/reason.js';
import { type CreatingPorts, defineUseCase } from '../shared/use-case.js';
import { domainOfProduct, productRef, unknownProduct } from './references.js';

const permission = { action: 'contract.transfer', domain: ANY_DOMAIN } as const;

export interface ReleaseBindingInput {
  readonly namespace: string;
  readonly name: string;
  readonly reason: string;
}

/**
 * Releases a dataset from all contracts that bind it, so that another product can bind it. The
 * contracts keep their versions; the next version that names the dataset binds it again, unless it
 * is taken by then. Needs owner or steward of the domain of the product that binds it. Audited.
 */
export const releaseBinding = defineUseCase({
  name: 'releaseBinding',
  permission,
  work: async (ports: CreatingPorts, call, input: ReleaseBindingInput): Promise<readonly Binding[]> => {
    const reason = requiredReason(input.reason);
    const { name, namespace } = canonicalDataset(input);
    return ports.unitOfWork.write(async (tx) => {
      await tx.catalog.lockBindings();
      const released = await tx.catalog.bindingsOfDatasets([{ namespace, name }]);
      if (released.length === 0) {
        throw notFound(
          `No contract binds dataset \`${namespace}\` \`${name}\`.`,
          '`dataset(namespace, name) { boundTo { contractId } }` shows the contracts of a dataset.',
        );
      }
      for (const { product } of released) authorize(call.actor, permission.action, domainOfProduct(product));
      for (const contractId of new Set(released.map((binding) => binding.contractId))) {
        const before = await tx.catalog.bindingsOfContracts([contractId]);
        const kept = before.filter((binding) => binding.namespace !== namespace || binding.name !== name);
        const placed = await storedContract(tx.catalog, contractId);
        await tx.catalog.replaceBindings(contractId, kept);
        const change = { action: 'contract.release-binding', subject: `contract:${contractId}` };
        await recordChange({ ...ports, tx }, call, {
          ...change,
          before: { ...placed, reason },
          after: await storedContract(tx.catalog, contractId),
        });
        tx.signal(`evidence:${contractId}`);
      }
      for (const topic of ['contract', ...released.map(({ product }) => `gate:${product}`)]) tx.signal(topic);
      return released;
    });
  },
});

export interface ReleasePortInput {
  readonly product: string;
  /** The ODCS id that an output port of the product names. */
  readonly contractId: string;
  readonly reason: string;
}

/**
 * Releases a contract id from the output ports of a product, which claim it for the product before
 * its first publish. The ports stay, without the contract. Needs owner or steward of the domain.
 * Audited.
 */
export const releasePort = defineUseCase({
  name: 'releasePort',
  permission: ({ product }: ReleasePortInput) => ({ ...permission, domain: domainOfProduct(product) }),
  work: async (ports: CreatingPorts, call, input: ReleasePortInput): Promise<DataProduct> => {
    const reason = requiredReason(input.reason);
    const ref = productRef(input.product);
    return ports.unitOfWork.write(async (tx) => {
      const before = await tx.catalog.lockProduct(ref);
      if (before === null) throw await unknownProduct(tx, ref);
      const isClaim = (port: DataProduct['outputPorts'][number]): boolean => port.contractId === input.contractId;
      if (!before.outputPorts.some(isClaim)) {
        throw notFound(
          `No output port of \`${ref}\` names contract \`${input.contractId.slice(0, 200)}\`.`,
          `\`concordat product get ${ref}\` shows the ports.`,
        );
      }
      const outputPorts = before.outputPorts.map((port) => (isClaim(port) ? { ...port, contractId: null } : port));
      const after: DataProduct = { ...before, outputPorts };
      const catalogPorts = { catalog: tx.catalog, ids: ports.ids };
      const recorded = await storedProduct(catalogPorts, ref);
      await tx.catalog.updatePorts(after);
      await recordChange({ ...ports, tx }, call, {
        action: 'product.release-port',
        subject: `product:${ref}`,
        before: { ...recorded, reason },
        after: await storedProduct(catalogPorts, ref),
      });
      for (const topic of ['contract', `gate:${ref}`]) tx.signal(topic);
      return after;
    });
  },
});
