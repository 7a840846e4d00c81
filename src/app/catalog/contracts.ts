import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Contract } from '../../core/contract/contract-version.js';
import type { ContractModel } from '../../core/contract/model.js';
import type { Issue } from '../../core/shared/issue.js';
import type { TextFormat } from '../../formats/yaml/read.js';
import { type Documents, documentsHere } from '../ports/documents.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { validatePage } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';
import { withCalendars } from './declared-calendars.js';
import { findContract, productRef } from './references.js';

interface Ports {
  readonly unitOfWork: UnitOfWork;
}

const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

/**
 * One contract by its reference; null where there is none. An ambiguous reference is Invalid and
 * lists the candidates.
 */
export const contract = defineUseCase({
  name: 'contract',
  permission,
  work: ({ unitOfWork }: Ports, _call, { ref }: { readonly ref: string }): Promise<Contract | null> =>
    unitOfWork.read(({ catalog }) => findContract(catalog, ref)),
});

export interface ListContractsInput extends PageRequest {
  readonly product?: string | null;
}

/** All contracts, or those of a product. */
export const contracts = defineUseCase({
  name: 'contracts',
  permission,
  work: async ({ unitOfWork }: Ports, _call, page: ListContractsInput): Promise<Page<Contract>> => {
    validatePage(page);
    const product = page.product ? productRef(page.product) : null;
    return unitOfWork.read(({ catalog }) => catalog.contracts({ ...page, product }));
  },
});

/**
 * The contracts of many products with one statement, for loaders: one list per requested product,
 * in order.
 */
export const contractsOfProducts = defineUseCase({
  name: 'contractsOfProducts',
  permission,
  work: async ({ unitOfWork }: Ports, _call, refs: readonly string[]): Promise<readonly (readonly Contract[])[]> => {
    const found = await unitOfWork.read(({ catalog }) => catalog.contractsOfProducts(refs));
    return refs.map((ref) => found.filter(({ product }) => product === ref));
  },
});

export interface ValidateContractInput {
  readonly document: string;
  readonly format: TextFormat;
}

/** Whether a document could be published, as far as it and the published calendars show. */
export interface ContractValidation {
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  readonly model: ContractModel | null;
}

/** Checks a document; of the catalog only the calendars that it names take part. */
export const validateContract = defineUseCase({
  name: 'validateContract',
  permission,
  work: async (
    { documents = documentsHere, unitOfWork }: Ports & { readonly documents?: Documents },
    _call,
    { document, format }: ValidateContractInput,
  ): Promise<ContractValidation> => {
    const { model, issues } = await withCalendars(unitOfWork, await documents.contract(document, format));
    const valid = !issues.some(({ severity }) => severity === 'error');
    return { valid, issues, model: valid ? model : null };
  },
});
