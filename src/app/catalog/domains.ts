import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Domain } from '../../core/mesh/domain.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { orderByKeys } from '../shared/order-by-keys.js';
import { validatePage } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

interface Ports {
  readonly unitOfWork: UnitOfWork;
}

const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

/** One domain by name; null where there is none. */
export const domain = defineUseCase({
  name: 'domain',
  permission,
  work: async ({ unitOfWork }: Ports, _call, { name }: { readonly name: string }): Promise<Domain | null> =>
    (await unitOfWork.read(({ catalog }) => catalog.domainsByName([name])))[0] ?? null,
});

/** All domains, by name. */
export const domains = defineUseCase({
  name: 'domains',
  permission,
  work: async ({ unitOfWork }: Ports, _call, page: PageRequest): Promise<Page<Domain>> => {
    validatePage(page);
    return unitOfWork.read(({ catalog }) => catalog.domains(page));
  },
});

/** Many domains with one statement, for loaders: one answer per requested name, in order. */
export const domainsByName = defineUseCase({
  name: 'domainsByName',
  permission,
  work: async ({ unitOfWork }: Ports, _call, names: readonly string[]): Promise<readonly (Domain | null)[]> => {
    const found = await unitOfWork.read(({ catalog }) => catalog.domainsByName(names));
    return orderByKeys(names, found, ({ name }) => name);
  },
});
