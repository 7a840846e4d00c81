import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { authorize } from '../shared/authorize.js';
import { checkedPage } from '../shared/paging.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { orderByKeys } from '../shared/order-by-keys.js';
import { productRef } from './resolve-contract.js';

interface Ports {
  readonly unitOfWork: UnitOfWork;
}

/** One domain by name. */
export function domain({ unitOfWork }: Ports): Queries['domain'] {
  return async (context, { name }) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    return ok((await unitOfWork.read(({ catalog }) => catalog.domainsByName([name])))[0] ?? null);
  };
}

/** All domains, by name. */
export function domains({ unitOfWork }: Ports): Queries['domains'] {
  return async (context, page) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const checked = checkedPage(page);
    return checked.ok ? ok(await unitOfWork.read(({ catalog }) => catalog.domains(checked.value))) : checked;
  };
}

/** Many domains with one statement. */
export function domainsByName({ unitOfWork }: Ports): Queries['domainsByName'] {
  return async (context, names) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const found = await unitOfWork.read(({ catalog }) => catalog.domainsByName(names));
    return ok(orderByKeys(names, found, ({ name }) => name));
  };
}

/** One product by its reference. */
export function product({ unitOfWork }: Ports): Queries['product'] {
  return async (context, { ref }) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const known = productRef(ref);
    if (!known.ok) return known;
    return ok((await unitOfWork.read(({ catalog }) => catalog.productsByRef([known.value])))[0] ?? null);
  };
}

/** All products, or those of a domain, by reference. */
export function products({ unitOfWork }: Ports): Queries['products'] {
  return async (context, page) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const checked = checkedPage(page);
    return checked.ok ? ok(await unitOfWork.read(({ catalog }) => catalog.products(checked.value))) : checked;
  };
}

/** Many products with one statement. */
export function productsByRef({ unitOfWork }: Ports): Queries['productsByRef'] {
  return async (context, refs) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const found = await unitOfWork.read(({ catalog }) => catalog.productsByRef(refs));
    return ok(orderByKeys(refs, found, ({ ref }) => ref));
  };
}
