import type { ListedVersion } from '../../core/contract/contract-version.js';
import { type Result, ok } from '../../core/shared/result.js';
import { compareVersions } from '../../core/contract/versions.js';
import type { Queries } from '../app.js';
import { authorize } from '../shared/authorize.js';
import { checkedPage } from '../shared/paging.js';
import type { AppError } from '../shared/errors.js';
import { type Documents, documentsHere } from '../ports/documents.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { versionShownByDefault } from '../../core/contract/versions.js';
import { listedVersion } from './describe-contract.js';
import { productRef, resolveContract } from './resolve-contract.js';

interface Ports {
  readonly unitOfWork: UnitOfWork;
}

/** One contract by its reference. */
export function contract({ unitOfWork }: Ports): Queries['contract'] {
  return async (context, { ref }) => {
    const access = authorize(context, 'catalog.read', 'any');
    return access.ok ? unitOfWork.read(({ catalog }) => resolveContract(catalog, ref)) : access;
  };
}

/** All contracts, or those of a product. */
export function contracts({ unitOfWork }: Ports): Queries['contracts'] {
  return async (context, page) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const checked = checkedPage(page);
    if (!checked.ok) return checked;
    const of = page.product ? productRef(page.product) : ok(null);
    if (!of.ok) return of;
    return ok(await unitOfWork.read(({ catalog }) => catalog.contracts({ ...page, product: of.value })));
  };
}

/** The contracts of many products with one statement. */
export function contractsOfProducts({ unitOfWork }: Ports): Queries['contractsOfProducts'] {
  return async (context, refs) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const found = await unitOfWork.read(({ catalog }) => catalog.contractsOfProducts(refs));
    return ok(refs.map((ref) => found.filter(({ product }) => product === ref)));
  };
}

/** One version: the named one, else the highest that is neither proposed nor retired, else the highest. */
export function contractVersion({ unitOfWork }: Ports): Queries['contractVersion'] {
  return async (context, { ref, version }) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    return unitOfWork.read(async ({ catalog }): Promise<Result<ListedVersion | null, AppError>> => {
      const found = await resolveContract(catalog, ref);
      if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
      const heads = await catalog.versionHeads([found.value.id]);
      const meant = version ? heads.find((head) => head.version === version) : versionShownByDefault(heads);
      const row = meant ? await catalog.version(found.value.id, meant.version) : null;
      return ok(row && listedVersion(found.value, row, heads));
    });
  };
}

/** All versions, highest first. */
export function contractVersions({ unitOfWork }: Ports): Queries['contractVersions'] {
  return async (context, { ref }) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    return unitOfWork.read(async ({ catalog }): Promise<Result<readonly ListedVersion[], AppError>> => {
      const found = await resolveContract(catalog, ref);
      if (!found.ok || found.value === null) return found.ok ? ok([]) : found;
      const { value: contractOf } = found;
      const rows = await catalog.versionsOf(contractOf.id);
      const views = rows.map((row) => listedVersion(contractOf, row, rows));
      return ok(views.sort((a, b) => compareVersions(b.version, a.version) || b.revision - a.revision));
    });
  };
}

/** Everything that can be said about a document without the catalog. */
export function validateContract({
  documents = documentsHere,
}: {
  readonly documents?: Documents;
}): Queries['validateContract'] {
  return async (context, { document, format }) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    const { model, issues } = await documents.contract(document, format);
    return ok({ valid: model !== null, issues, model });
  };
}
