import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import { undocumentedProduct } from '../../core/mesh/data-product.js';
import type { ProductFacts } from '../../core/mesh/product.js';
import type { Issue } from '../../core/shared/issue.js';
import type { ParsedProduct } from '../../formats/odps/parse.js';
import { idFinding } from '../../formats/bitol/names.js';
import type { TextFormat } from '../../formats/yaml/read.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import { type Documents, documentsHere } from '../ports/documents.js';
import { recordChange } from '../shared/audit-trail.js';
import { storedProduct } from '../shared/catalog-records.js';
import { authorize } from '../shared/authorize.js';
import { type CallContext, type CreatingPorts, type InTransaction, defineUseCase } from '../shared/use-case.js';
import { type ContentPorts, mayReadContents } from './contents.js';
import { newIdProblem } from './new-id.js';
import { newProductProblem } from './new-product.js';
import type { PublishProductOutcome } from './publish-outcomes.js';
import { productRef } from './references.js';

export interface PublishProductInput {
  readonly document: string;
  readonly format?: TextFormat | null;
  /** `domain/product`, where it differs from the document's own domain and name. */
  readonly product?: string | null;
  readonly dryRun?: boolean | null;
}

export interface PublishProductPorts extends CreatingPorts, ContentPorts {
  readonly documents?: Documents;
}

/**
 * Publishes an ODPS document: the product's next revision, or *unchanged* where its model equals
 * the last one.
 */
export const publishProduct = defineUseCase({
  name: 'publishProduct',
  permission: { action: 'product.publish', domain: ANY_DOMAIN },
  work: async (ports: PublishProductPorts, call, input: PublishProductInput): Promise<PublishProductOutcome> => {
    const parsed = await (ports.documents ?? documentsHere).product(input.document, input.format ?? 'AUTO');
    const { product: facts, places } = parsed;
    if (facts === null) return { kind: 'INVALID', issues: parsed.issues };
    const ref = refOf(facts, input);
    if (ref === null) return { kind: 'INVALID', issues: [...parsed.issues, withoutName(places)] };
    authorize(call.actor, 'product.publish', domainOf(ref));

    const mayName = (product: string): boolean => mayReadContents(ports, call.actor, product);
    const placed = { call, input, ref, facts, places, digest: ports.ids.sha256(parsed.canonical ?? ''), mayName };
    const preview = await ports.unitOfWork.read(({ catalog }) => decide(ports, catalog, placed));
    if (preview.kind !== 'PUBLISHED' || input.dryRun === true) return preview;
    return ports.unitOfWork.write((tx) => publish({ ...ports, tx }, placed));
  },
});

type Places = ParsedProduct['places'];

/** A product document with the product it describes. */
interface PlacedProduct {
  readonly call: CallContext;
  readonly input: PublishProductInput;
  readonly ref: string;
  readonly facts: ProductFacts;
  readonly places: Places;
  readonly digest: string;
  /** Whether this transaction has created the product. */
  readonly isCreated?: boolean;
  /** Whether messages may name a contract of the product. */
  readonly mayName: (product: string) => boolean;
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
  const misnamed = await newProductProblem(catalog, ref, placed.isCreated);
  if (misnamed !== null) return { kind: 'INVALID', issues: [issueAt(places, { pointer: '/name', ...misnamed })] };
  const known = (await catalog.productsByRef([ref]))[0] ?? undocumentedProduct(ref, ports.clock.now());
  if ((await catalog.productDigest(ref)) === digest) return { kind: 'UNCHANGED', product: known };
  const conflicts = await foreignContracts(catalog, placed);
  if (conflicts.length > 0) return { kind: 'INVALID', issues: conflicts };
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

/**
 * Decides again, now under the locks, and writes. Nothing is written where another publish came
 * first and changed the outcome.
 */
async function publish(
  ports: InTransaction<PublishProductPorts>,
  placed: PlacedProduct,
): Promise<PublishProductOutcome> {
  const { tx, clock } = ports;
  const { call, input, ref, digest } = placed;
  const at = clock.now();
  let isCreated = false;
  if ((await tx.catalog.domainsByName([domainOf(ref)])).length > 0) {
    isCreated = await tx.catalog.insertProduct(undocumentedProduct(ref, at));
    await tx.catalog.lockProduct(ref);
  }
  await tx.catalog.lockBindings();
  const stored = { catalog: tx.catalog, ids: ports.ids };
  const recorded = await storedProduct(stored, ref);
  const outcome = await decide(ports, tx.catalog, { ...placed, isCreated });
  if (outcome.kind !== 'PUBLISHED') {
    tx.abandon();
    return outcome;
  }
  await tx.catalog.updateProduct(outcome.product, {
    document: input.document,
    digest,
    publishedBy: call.actor.subject,
    publishedAt: at,
  });
  await recordChange(ports, call, {
    action: 'product.publish',
    subject: `product:${ref}`,
    before: recorded,
    after: await storedProduct(stored, ref),
  });
  await tx.outbox.append('product.published', { product: ref, revision: outcome.product.revision, digest }, at);
  for (const topic of ['contract', 'outbox', `gate:${ref}`]) tx.signal(topic);
  return outcome;
}

/** A port claims the id of a contract that is not published yet: it must be one that can be. */
async function newIdIssues(
  { catalog, mayName }: { readonly catalog: CatalogStore; readonly mayName: PlacedProduct['mayName'] },
  { id, index, places }: { readonly id: string; readonly index: number; readonly places: Places },
): Promise<readonly Issue[]> {
  const pointer = `/outputPorts/${String(index)}/contractId`;
  const [fault] = idFinding(id, pointer, 'the contract id of the port');
  const problem = fault ?? (await newIdProblem(catalog, id, mayName));
  return problem === null ? [] : [issueAt(places, { ...problem, pointer })];
}

/**
 * An output port cannot offer a contract that another product owns or offers, and none whose id a
 * new contract cannot have.
 */
async function foreignContracts(
  catalog: CatalogStore,
  { facts, ref, places, mayName }: PlacedProduct,
): Promise<readonly Issue[]> {
  const offered = facts.outputPorts.map(({ contractId }) => contractId);
  const published = await catalog.contractsById(offered.filter((id) => id !== null));
  const issues: Issue[] = [];
  for (const [index, id] of offered.entries()) {
    if (id === null) continue;
    const publisher = published.find((contract) => contract.id === id)?.product;
    const owner = publisher ?? (await catalog.productByOutputContract(id));
    if (owner === ref) continue;
    if (owner === null) {
      issues.push(...(await newIdIssues({ catalog, mayName }, { id, index, places })));
      continue;
    }
    issues.push(
      issueAt(places, {
        pointer: `/outputPorts/${String(index)}/contractId`,
        code: 'CONTRACT_ID_TAKEN',
        ...(publisher === undefined
          ? {
              message: `an output port of \`${owner}\` names contract \`${id}\`, which is not published yet`,
              help: 'If it is yours, publish the contract first, with `--product` or with its own domain. Otherwise name another contract.',
            }
          : {
              message: `contract \`${id}\` belongs to \`${owner}\``,
              help: 'Offer it in that product only, or name another contract.',
            }),
      }),
    );
  }
  return issues;
}

function refOf(facts: ProductFacts, { product }: PublishProductInput): string | null {
  if (product !== null && product !== undefined) return productRef(product);
  return facts.domain === null || facts.name === null ? null : `${facts.domain}/${facts.name}`;
}

function domainOf(ref: string): string {
  return ref.split('/')[0] ?? '';
}

function withoutName(places: Places): Issue {
  return issueAt(places, {
    pointer: '',
    code: 'NO_PRODUCT',
    message: 'nothing determines which product this document describes',
    help: 'Add `domain` and `name` to the document, or publish with `--product domain/product`.',
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
