import type { PublishProductOutcome } from './publish-outcomes.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type { ProductFacts } from '../../core/mesh/product.js';
import type { Issue } from '../../core/shared/issue.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { ParsedProduct } from '../../formats/odps/parse.js';
import type { CallContext, Commands, PublishProductInput } from '../app.js';
import { recordChange } from '../shared/audit-trail.js';
import type { AppError } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Clock, Ids } from '../ports/clock.js';
import { type Documents, documentsHere } from '../ports/documents.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { productRef } from './resolve-contract.js';
import { Abandoned, orAbandoned } from './abandon.js';
import { emptyProduct } from './empty-product.js';

export interface PublishProductPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly documents?: Documents;
}

type Places = ParsedProduct['places'];
type Answer = Result<PublishProductOutcome, AppError>;

/** A product document of which it is known which product it is about. */
interface PlacedProduct {
  readonly context: CallContext;
  readonly input: PublishProductInput;
  readonly ref: string;
  readonly facts: ProductFacts;
  readonly places: Places;
  readonly digest: string;
}

/** Publishes an ODPS document: the product's next revision, or *unchanged* where it says what the last one said. */
export function publishProduct(ports: PublishProductPorts): Commands['publishProduct'] {
  return async (context, input): Promise<Answer> => {
    const access = authorize(context, 'product.publish', 'any');
    if (!access.ok) return access;
    const parsed = await (ports.documents ?? documentsHere).product(input.document, input.format ?? 'AUTO');
    const { product: facts, places } = parsed;
    if (facts === null) return ok({ kind: 'INVALID', issues: parsed.issues });
    const ref = refOf(facts, input);
    if (!ref.ok) return ref;
    if (ref.value === null) return ok({ kind: 'INVALID', issues: [...parsed.issues, withoutName(places)] });
    const allowed = authorize(context, 'product.publish', domainOf(ref.value));
    if (!allowed.ok) return allowed;

    const placed = { context, input, ref: ref.value, facts, places, digest: digestOf(ports.ids, parsed) };
    const preview = await ports.unitOfWork.read(({ catalog }) => decide(ports, catalog, placed));
    if (preview.kind !== 'PUBLISHED' || input.dryRun === true) return ok(preview);
    return orAbandoned(ports.unitOfWork.write((tx) => publish(ports, tx, placed)));
  };
}

async function decide(
  ports: PublishProductPorts,
  catalog: CatalogStore,
  placed: PlacedProduct,
): Promise<PublishProductOutcome> {
  const { ref, facts, digest, places } = placed;
  if ((await catalog.domainsByName([domainOf(ref)])).length === 0) {
    return { kind: 'INVALID', issues: [unknownDomain(domainOf(ref), places)] };
  }
  const known = (await catalog.productsByRef([ref]))[0] ?? emptyProduct(ref, ports.clock.now());
  if ((await catalog.productDigest(ref)) === digest) return { kind: 'UNCHANGED', product: known };
  const strangers = await foreignContracts(catalog, placed);
  if (strangers.length > 0) return { kind: 'INVALID', issues: strangers };
  const { title, description, status, inputPorts, outputPorts } = facts;
  const product: DataProduct = {
    ...known,
    title,
    description,
    status,
    inputPorts,
    outputPorts,
    revision: known.revision + 1,
  };
  return { kind: 'PUBLISHED', product };
}

async function publish(ports: PublishProductPorts, tx: Transaction, placed: PlacedProduct): Promise<Answer> {
  const { context, input, ref, digest } = placed;
  const at = ports.clock.now();
  if ((await tx.catalog.domainsByName([domainOf(ref)])).length > 0) {
    await tx.catalog.insertProduct(emptyProduct(ref, at));
    await tx.catalog.lockProduct(ref);
  }
  await tx.catalog.lockBindings();
  const before = await tx.catalog.productDigest(ref);
  const outcome = await decide(ports, tx.catalog, placed);
  if (outcome.kind !== 'PUBLISHED') throw new Abandoned<PublishProductOutcome>(ok(outcome));
  await tx.catalog.updateProduct(outcome.product, {
    document: input.document,
    digest,
    publishedBy: context.actor.subject,
    publishedAt: at,
  });
  await recordChange(tx, ports, context, {
    action: 'product.publish',
    subject: `product:${ref}`,
    before: before === null ? null : { digest: before },
    after: { digest },
  });
  await tx.outbox.append('product.published', { product: ref, revision: outcome.product.revision, digest }, at);
  for (const topic of ['contract', 'outbox', `gate:${ref}`]) tx.signal(topic);
  return ok(outcome);
}

/** An output port cannot offer a contract that another product has, or offers. */
async function foreignContracts(
  catalog: CatalogStore,
  { facts, ref, places }: PlacedProduct,
): Promise<readonly Issue[]> {
  const offered = facts.outputPorts.map(({ contractId }) => contractId);
  const published = await catalog.contractsById(offered.filter((id) => id !== null));
  const issues: Issue[] = [];
  for (const [index, id] of offered.entries()) {
    if (id === null) continue;
    const owner =
      published.find((contract) => contract.id === id)?.product ?? (await catalog.productByOutputContract(id));
    if (owner === null || owner === ref) continue;
    issues.push(
      issueAt(places, {
        pointer: `/outputPorts/${String(index)}/contractId`,
        code: 'CONTRACT_ID_TAKEN',
        message: `contract \`${id}\` belongs to \`${owner}\``,
        help: 'Offer it in that product only, or name another contract.',
      }),
    );
  }
  return issues;
}

function refOf(facts: ProductFacts, { product }: PublishProductInput): Result<string | null, AppError> {
  if (product !== null && product !== undefined) return productRef(product);
  return ok(facts.domain === null || facts.name === null ? null : `${facts.domain}/${facts.name}`);
}

function domainOf(ref: string): string {
  return ref.split('/')[0] ?? '';
}

function digestOf(ids: Ids, { canonical }: ParsedProduct): string {
  return ids.sha256(canonical ?? '');
}

function withoutName(places: Places): Issue {
  return issueAt(places, {
    pointer: '',
    code: 'NO_PRODUCT',
    message: 'nothing says which product this document is about',
    help: 'Write `domain` and `name` into the document, or publish with `--product domain/product`.',
  });
}

function unknownDomain(domain: string, places: Places): Issue {
  return issueAt(places, {
    pointer: '/domain',
    code: 'UNKNOWN_DOMAIN',
    message: `domain \`${domain}\` is not registered`,
    help: `Register it: \`concordat domain register ${domain}\`.`,
  });
}

function issueAt(places: Places, facts: Pick<Issue, 'pointer' | 'code' | 'message' | 'help'>): Issue {
  return { ...facts, severity: 'error', ...(places[facts.pointer] ?? { line: 1, column: 1 }) };
}
