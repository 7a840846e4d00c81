import type { PublishContractOutcome } from './publish-outcomes.js';
import type { AffectedConsumer, ContractDiff } from '../../core/contract/contract-diff.js';
import type { Contract, ContractVersion } from '../../core/contract/contract-version.js';
import type { ContractModel } from '../../core/contract/model.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { CallContext, Commands } from '../app.js';
import { recordChange } from '../shared/audit-trail.js';
import { type AppError, failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Clock, Ids } from '../ports/clock.js';
import { type Documents, documentsHere } from '../ports/documents.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { yieldBeside } from '../shared/cooperative.js';
import { listedVersion } from './describe-contract.js';
import { type ConsumerPorts, observedConsumers, withObserved } from './observed-consumers.js';
import { Abandoned, orAbandoned } from './abandon.js';
import { DiffCache } from './diff-cache.js';
import { type Candidate, type Decision, decide } from './decide-publish.js';
import { type Answer, type PublishRequest, place } from './place.js';
import { emptyProduct } from './empty-product.js';

export interface PublishContractPorts extends ConsumerPorts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly documents?: Documents;
}

type NewVersion = Extract<Decision, { kind: 'NEW' }>;
type Published = Extract<PublishContractOutcome, { kind: 'PUBLISHED' }>;

/** A publish of which it is known where it belongs. */
interface PlacedRequest extends PublishRequest {
  readonly candidate: Candidate;
  /** Who was seen to read what the preview found changed. */
  readonly observed: readonly AffectedConsumer[];
}

/**
 * Publishes a contract document: an immutable version, numbered without gaps under the contract's lock, with its verdict, audit
 * and outbox rows in one transaction. Idempotent by content, so a publish whose answer was lost may simply be repeated.
 */
export function publishContract(ports: PublishContractPorts): Commands['publishContract'] {
  return async (context, input): Promise<Answer> => {
    const access = authorize(context, 'contract.publish', 'any');
    if (!access.ok) return access;
    const parsed = await (ports.documents ?? documentsHere).contract(input.document, input.format ?? 'AUTO');
    const { model, canonical } = parsed;
    if (model === null || canonical === null) return ok({ kind: 'INVALID', issues: parsed.issues });

    // Most publishes of a pipeline change nothing: they, refusals and dry runs are answered without the write lock.
    await yieldBeside(canonical);
    const diffs = new DiffCache(model, ports.ids.sha256(canonical));
    await yieldBeside(canonical);
    const request = { context, input, parsed, diffs };
    const preview = await ports.unitOfWork.read(({ catalog }) => look(catalog, request, model));
    const observed = await observedConsumers(ports, model.id, diffOf(preview));
    if ('answer' in preview) return observedIn(preview.answer, observed);
    const placed = { ...request, candidate: preview.candidate, observed };
    if (input.dryRun === true) return ok(published(ports, placed, preview.decision, dryContract(placed)));
    return orAbandoned(ports.unitOfWork.write((tx) => publish(ports, tx, placed)));
  };
}

type Preview = { readonly candidate: Candidate; readonly decision: NewVersion } | { readonly answer: Answer };

async function look(catalog: CatalogStore, request: PublishRequest, model: ContractModel): Promise<Preview> {
  const placed = await place(catalog, request, model);
  if ('answer' in placed) return placed;
  const decision = await decide(catalog, placed.candidate);
  if (!decision.ok) return { answer: decision };
  return decision.value.kind === 'ANSWER'
    ? { answer: ok(decision.value.outcome) }
    : { candidate: placed.candidate, decision: decision.value };
}

/** Decides again, now under the locks, and writes. Leaves nothing behind where another publish came first and changed the answer. */
async function publish(ports: PublishContractPorts, tx: Transaction, request: PlacedRequest): Promise<Answer> {
  const { candidate, context } = request;
  const at = ports.clock.now();
  const { model, product } = candidate;
  await tx.catalog.insertProduct(emptyProduct(product, at));
  const locked = await tx.catalog.lockContract(model.id, product, candidate.names, at);
  if (locked === null) throw new Abandoned(nameTaken(candidate));
  await tx.catalog.lockBindings();
  const decision = await decide(tx.catalog, candidate);
  if (!decision.ok) throw new Abandoned(decision);
  if (decision.value.kind === 'ANSWER') {
    throw new Abandoned(observedIn(ok(decision.value.outcome), request.observed));
  }

  const contract = {
    id: model.id,
    product: locked.product,
    name: locked.name,
    ref: `${locked.product}/${locked.name}`,
  };
  const outcome = published(ports, request, decision.value, contract);
  await write(ports, tx, context, { ...decision.value, diff: outcome.diff }, outcome.version);
  return ok(outcome);
}

async function write(
  ports: PublishContractPorts,
  tx: Transaction,
  context: CallContext,
  decision: NewVersion,
  version: Published['version'],
): Promise<void> {
  const { contractRef, product, lifecycle: _shown, ...facts } = version;
  const row: ContractVersion = { ...facts, lifecycle: decision.lifecycle };
  const { contractId, revision, modelDigest } = row;
  await tx.catalog.insertVersion(row);
  await tx.catalog.insertVerdict({ contractId, revision, against: decision.against, diff: decision.diff });
  if (decision.bindings !== null) await tx.catalog.replaceBindings(contractId, decision.bindings);
  const before = decision.heads.at(-1);
  await recordChange(tx, ports, context, {
    action: 'contract.publish',
    subject: `contract:${contractId}@${row.version}`,
    before: before === undefined ? null : { version: before.version, modelDigest: before.modelDigest },
    after: { version: row.version, modelDigest },
  });
  await tx.outbox.append(
    'contract.published',
    { contractId, contractRef, product, version: row.version, revision, modelDigest },
    row.publishedAt,
  );
  for (const topic of ['contract', 'outbox', `gate:${product}`]) tx.signal(topic);
}

function published(
  ports: PublishContractPorts,
  { context, input, parsed, candidate, observed }: PlacedRequest,
  decision: NewVersion,
  contract: Pick<Contract, 'ref' | 'product'>,
): Published {
  const row: ContractVersion = {
    contractId: candidate.model.id,
    version: candidate.model.version,
    revision: decision.revision,
    lifecycle: decision.lifecycle,
    publishedAt: ports.clock.now(),
    publishedBy: context.actor.subject,
    comment: input.comment ?? null,
    format: parsed.format,
    document: input.document,
    model: candidate.model,
    modelDigest: decision.modelDigest,
    warnings: parsed.issues,
  };
  const version = listedVersion(contract, row, [...decision.heads, row]);
  const diff = decision.diff && withObserved(decision.diff, observed);
  return { kind: 'PUBLISHED', version, diff, dryRun: input.dryRun === true };
}

function diffOf(preview: Preview): ContractDiff | null {
  if ('decision' in preview) return preview.decision.diff;
  return preview.answer.ok && 'diff' in preview.answer.value ? preview.answer.value.diff : null;
}

/** The answer with the seen readers in its diff, where it has one. */
function observedIn(answer: Answer, observed: readonly AffectedConsumer[]): Answer {
  if (!answer.ok || !('diff' in answer.value) || answer.value.diff === null) return answer;
  return ok({ ...answer.value, diff: withObserved(answer.value.diff, observed) });
}

/** What the contract would be called. */
function dryContract({ candidate: { product, names } }: PlacedRequest): Pick<Contract, 'ref' | 'product'> {
  return { product, ref: `${product}/${names[0] ?? ''}` };
}

function nameTaken({ product, names }: Candidate): Result<never, AppError> {
  return failure(
    'Conflict',
    'CONTRACT_NAME_TAKEN',
    `\`${product}\` has other contracts called ${names.map((name) => `\`${name}\``).join(' and ')}.`,
    'Change the `name` of the document.',
  );
}
