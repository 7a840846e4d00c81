import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { AffectedConsumer, ContractDiff } from '../../core/contract/contract-diff.js';
import type { Contract, ContractVersion } from '../../core/contract/contract-version.js';
import type { ContractModel } from '../../core/contract/model.js';
import { filesRead } from '../../core/quality/files-read.js';
import { declaredEffectiveFrom, effectiveDate } from '../../core/partition/effective-date.js';
import { undocumentedProduct } from '../../core/mesh/data-product.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Instant } from '../../core/shared/interval.js';
import type { Issue } from '../../core/shared/issue.js';
import type { TextFormat } from '../../formats/yaml/read.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import { type Documents, type ReadContract, documentsHere } from '../ports/documents.js';
import type { DataLocations } from '../ports/data-locations.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { recordChange } from '../shared/audit-trail.js';
import { authorize } from '../shared/authorize.js';
import { storedContract, writtenVersion } from '../shared/catalog-records.js';
import { yieldBeside } from '../shared/cooperative.js';
import { type AppFailure, conflict } from '../shared/errors.js';
import { type CallContext, defineUseCase } from '../shared/use-case.js';
import { type Candidate, type DecisionStores, type PublishDecision, decidePublish } from './decide-publish.js';
import { type ContentPorts, mayReadContents } from './contents.js';
import { withCalendars } from './declared-calendars.js';
import { listedVersion } from './describe-contract.js';
import { DiffCache } from './diff-cache.js';
import { type ConsumerPorts, observedConsumers, withObserved } from './observed-consumers.js';
import type { PublishContractOutcome } from './publish-outcomes.js';
import { contractNames, issueIn, issuesWithoutOwner, resolveOwner } from './resolve-owner.js';
import type { ActiveContracts } from './active-contracts.js';
import { withTightened } from './would-fail.js';

export interface PublishContractInput {
  readonly document: string;
  readonly format?: TextFormat | null;
  /** The owning product's reference; without it the document determines it. */
  readonly product?: string | null;
  /** A short file name for messages. */
  readonly source?: string | null;
  readonly dryRun?: boolean | null;
  readonly comment?: string | null;
}

export interface PublishContractPorts extends ConsumerPorts, ContentPorts {
  readonly activeContracts: ActiveContracts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log?: Pick<Log, 'warn'>;
  readonly documents?: Documents;
  /** Absent where no data can be reached. */
  readonly locations?: DataLocations;
}

/**
 * Publishes a contract document: an immutable version, numbered without gaps under the contract's
 * lock, with its verdict, audit and outbox rows in one transaction. Idempotent by content: a
 * publish whose answer was lost can be repeated.
 */
export const publishContract = defineUseCase({
  name: 'publishContract',
  permission: { action: 'contract.publish', domain: ANY_DOMAIN },
  work: async (ports: PublishContractPorts, call, input: PublishContractInput): Promise<PublishContractOutcome> => {
    const read = await (ports.documents ?? documentsHere).contract(input.document, input.format ?? 'AUTO');
    const parsed = await withCalendars(ports.unitOfWork, read);
    const { model, canonical } = parsed;
    if (model === null || canonical === null) return { kind: 'INVALID', issues: parsed.issues };
    await yieldBeside(canonical);
    const diffs = new DiffCache(model, ports.ids.sha256(canonical));
    await yieldBeside(canonical);
    const { activeContracts, ids } = ports;
    const mayName = (product: string): boolean => mayReadContents(ports, call.actor, product);
    const sha256 = (text: string): string => ids.sha256(text);
    const request: Request = { call, input, parsed, model, diffs, activeContracts, sha256, mayName };

    // Most publishes of a pipeline change nothing: they, refusals and dry runs are answered without
    // the write lock.
    const first = await ports.unitOfWork.read((stores) => previewPublish(stores, request, null));
    const observed = await observedConsumers(ports, model.id, diffOf(first));
    // Whether a change may be a repair depends on who reads the data, which lineage knows.
    const preview = isIncompatible(first)
      ? await ports.unitOfWork.read((stores) => previewPublish(stores, request, observed))
      : first;
    if (preview.kind === 'OUTCOME') return withMeasured(ports, withConsumers(preview.outcome, observed), model);
    const { candidate, warnings, refused } = await located(ports.locations, preview.candidate);
    if (refused.length > 0) return { kind: 'INVALID', issues: refused };
    const placed: PlacedRequest = { ...request, candidate, observed, warnings };
    if (input.dryRun === true) {
      return withMeasured(ports, await ports.unitOfWork.read((stores) => dryRun(ports, stores, placed)), model);
    }
    const outcome = await ports.unitOfWork.write((tx) => publish({ ...ports, tx }, placed));
    // It is decided and committed: what was measured may be missing from it, and not the outcome.
    return withMeasured(ports, outcome, model).catch((error: unknown) => {
      ports.log?.warn('what was measured could not be read for a publish', { contract: model.id, error });
      return outcome;
    });
  },
});

/** What would be published, now that the locations are known. */
async function dryRun(
  ports: PublishContractPorts,
  stores: DecisionStores,
  request: PlacedRequest,
): Promise<PublishContractOutcome> {
  const { candidate, observed } = request;
  const decision = await decidePublish(stores, candidate);
  if (decision.kind === 'OUTCOME') return withConsumers(decision.outcome, observed);
  return newVersion(ports, request, decision, plannedContract(candidate));
}

/**
 * The candidate with the files that its locations lead to on this machine, and what is wrong with
 * locations that it may not read here.
 */
async function located(
  locations: DataLocations | undefined,
  candidate: Candidate,
): Promise<{
  readonly candidate: Candidate;
  readonly warnings: readonly Issue[];
  readonly refused: readonly Issue[];
}> {
  const { domain, issueAt, model } = candidate;
  const found = await locations?.locate(model, domain);
  const issues = (found?.denied ?? []).map(({ isElsewhere, key, message, server }): Issue => {
    const issue = issueAt({
      pointer: `/servers/${String(server)}/${key}`,
      code: 'ACCESS_DENIED',
      message,
      help: isElsewhere
        ? 'If checks are to read the data here, move it below the data root. Else report results from outside.'
        : 'Move the data into the folder of the domain, or list the folder for the domain in CONCORDAT_DATA_ROOTS.',
    });
    return isElsewhere ? { ...issue, severity: 'warning' } : issue;
  });
  return {
    candidate: { ...candidate, files: [...filesRead(model), ...(found?.files ?? [])] },
    warnings: issues.filter(({ severity }) => severity === 'warning'),
    refused: issues.filter(({ severity }) => severity === 'error'),
  };
}

/** The outcome with what recorded measurements say about the promises that it tightens. */
async function withMeasured(
  ports: PublishContractPorts,
  outcome: PublishContractOutcome,
  model: ContractModel,
): Promise<PublishContractOutcome> {
  if (!('diff' in outcome) || outcome.diff === null) return outcome;
  const { diff } = outcome;
  const against = outcome.kind === 'VERSION_EXISTS' ? outcome.version : outcome.against;
  if (against === null) return outcome;
  const before = async () =>
    (await ports.unitOfWork.read(({ catalog }) => catalog.version(model.id, against)))?.model ?? null;
  return { ...outcome, diff: await withTightened(ports, diff, { contractId: model.id, before, after: model }) };
}

/** One publish: the call and the document as read. */
interface Request {
  readonly call: CallContext;
  readonly input: PublishContractInput;
  readonly parsed: ReadContract;
  readonly model: ContractModel;
  readonly diffs: DiffCache;
  readonly activeContracts: ActiveContracts;
  readonly sha256: (text: string) => string;
  readonly mayName: (product: string) => boolean;
}

/** A publish whose owner is known and authorised. */
interface PlacedRequest extends Request {
  readonly candidate: Candidate;
  /** The consumers that lineage observed, where the preview found changes that affect them. */
  readonly observed: readonly AffectedConsumer[];
  /** About locations on other machines. */
  readonly warnings: readonly Issue[];
}

type NewVersion = Extract<PublishDecision, { kind: 'NEW' }>;
type Published = Extract<PublishContractOutcome, { kind: 'PUBLISHED' }>;
type Preview =
  | { readonly kind: 'OUTCOME'; readonly outcome: PublishContractOutcome }
  | { readonly kind: 'PUBLISH'; readonly candidate: Candidate; readonly decision: NewVersion };

function isIncompatible(preview: Preview): boolean {
  return preview.kind === 'OUTCOME' && preview.outcome.kind === 'INCOMPATIBLE';
}

async function previewPublish(
  stores: DecisionStores,
  request: Request,
  observed: readonly AffectedConsumer[] | null,
): Promise<Preview> {
  const found = await candidateOf(stores.catalog, request);
  const candidate = found && { ...found, observed };
  if (candidate === null)
    return { kind: 'OUTCOME', outcome: { kind: 'INVALID', issues: issuesWithoutOwner(request.parsed) } };
  authorize(request.call.actor, 'contract.publish', candidate.domain);
  const decision = await decidePublish(stores, candidate);
  return decision.kind === 'OUTCOME' ? decision : { kind: 'PUBLISH', candidate, decision };
}

/** The document with the product that owns it; null where nothing determines the owner. */
async function candidateOf(catalog: CatalogStore, request: Request): Promise<Candidate | null> {
  const { input, parsed, model, diffs, activeContracts, sha256, mayName } = request;
  const product = await resolveOwner(catalog, model, input.product);
  if (product === null) return null;
  const issueAt: Candidate['issueAt'] = (facts) => issueIn(parsed, facts);
  const domain = product.split('/')[0] ?? '';
  const facts = { model, product, domain, names: contractNames(model), diffs, activeContracts, sha256, issueAt };
  return { ...facts, files: [], observed: null, issues: parsed.issues, mayName };
}

type Writing = PublishContractPorts & { readonly tx: Transaction };

/**
 * Decides again, now under the locks, and writes. Nothing is written where another publish came
 * first and changed the outcome.
 */
async function publish(ports: Writing, request: PlacedRequest): Promise<PublishContractOutcome> {
  const { tx, clock } = ports;
  const { candidate } = request;
  const at = clock.now();
  const { model, product } = candidate;
  const isNewProduct = await tx.catalog.insertProduct(undocumentedProduct(product, at));
  const locked = await tx.catalog.lockContract(model.id, product, candidate.names, at);
  if (locked === null) throw nameTaken(candidate);
  await tx.catalog.lockBindings();
  const placed = locked.created ? null : await storedContract(tx.catalog, model.id);
  const decision = await decidePublish(tx, { ...candidate, isNewProduct });
  if (decision.kind === 'OUTCOME') {
    tx.abandon();
    return withConsumers(decision.outcome, request.observed);
  }
  const contract = { product: locked.product, ref: `${locked.product}/${locked.name}` };
  const outcome = newVersion(ports, request, decision, contract);
  await write({ ...ports, placed }, request.call, { ...decision, diff: outcome.diff }, outcome.version);
  return outcome;
}

/** `placed` is where the contract and its data belonged before; null if there was none. */
async function write(
  ports: Writing & { readonly placed: object | null },
  call: CallContext,
  decision: NewVersion,
  version: Published['version'],
): Promise<void> {
  const { tx } = ports;
  const { contractRef, product, lifecycle: _listed, ...facts } = version;
  const stored: ContractVersion = { ...facts, lifecycle: decision.lifecycle };
  const { contractId, revision, modelDigest } = stored;
  await tx.catalog.insertVersion(stored);
  await tx.catalog.insertVerdict({ contractId, revision, against: decision.against, diff: decision.diff });
  if (decision.bindings !== null) await tx.catalog.replaceBindings(contractId, decision.bindings);
  await recordPlace(ports, call, contractId, ports.placed);
  const before = decision.heads.at(-1);
  await recordChange(ports, call, {
    action: 'contract.publish',
    subject: `contract:${contractId}@${stored.version}`,
    before: before === undefined ? null : { version: before.version, modelDigest: before.modelDigest },
    after: writtenVersion(stored, ports.ids),
  });
  await tx.outbox.append(
    'contract.published',
    { contractId, contractRef, product, version: stored.version, revision, modelDigest },
    stored.publishedAt,
  );
  for (const topic of ['contract', 'outbox', `gate:${product}`]) tx.signal(topic);
}

/** Records where the contract and its data belong, where the version is the first or moves them. */
async function recordPlace(ports: Writing, call: CallContext, id: string, before: object | null): Promise<void> {
  const after = await storedContract(ports.tx.catalog, id);
  if (before !== null && canonicalJson(before) === canonicalJson(after ?? {})) return;
  await recordChange(ports, call, { action: 'contract.bind', subject: `contract:${id}`, before, after });
}

function newVersion(
  ports: PublishContractPorts,
  { call, input, parsed, model, observed, warnings }: PlacedRequest,
  decision: NewVersion,
  contract: Pick<Contract, 'ref' | 'product'>,
): Published {
  const publishedAt = ports.clock.now();
  const stored: ContractVersion = {
    contractId: model.id,
    version: model.version,
    revision: decision.revision,
    lifecycle: decision.lifecycle,
    publishedAt,
    effectiveAt: effectiveDate(model, publishedAt),
    publishedBy: call.actor.subject,
    comment: input.comment ?? null,
    format: parsed.format,
    document: input.document,
    model,
    modelDigest: decision.modelDigest,
    warnings: [...parsed.issues.map(asWarning), ...warnings, ...earlierEffectiveDate(parsed, model, publishedAt)],
  };
  const version = listedVersion(contract, stored, [...decision.heads, stored]);
  const diff = decision.diff && withObserved(decision.diff, observed);
  return { kind: 'PUBLISHED', version, against: decision.against, diff, dryRun: input.dryRun === true };
}

/** An existing contract keeps its id, whatever is wrong with it. */
function asWarning(issue: Issue): Issue {
  return issue.severity === 'error' ? { ...issue, severity: 'warning' } : issue;
}

/** A declared date before the publish is not effective: no promise is made after the fact. */
function earlierEffectiveDate(parsed: ReadContract, model: ContractModel, publishedAt: Instant): readonly Issue[] {
  const declared = declaredEffectiveFrom(model) ?? publishedAt;
  if (declared >= publishedAt) return [];
  const issue = issueIn(parsed, {
    pointer: '/customProperties',
    code: 'EFFECTIVE_FROM_PAST',
    message: `\`concordat.effectiveFrom\` is ${declared}, before the publish: the version applies from its publish on`,
    help: 'Remove `concordat.effectiveFrom`, or give a later date.',
  });
  return [{ ...issue, severity: 'warning' }];
}

function diffOf(preview: Preview): ContractDiff | null {
  if (preview.kind === 'PUBLISH') return preview.decision.diff;
  return 'diff' in preview.outcome ? preview.outcome.diff : null;
}

/** The outcome with the observed consumers in its diff, where it has one. */
function withConsumers(outcome: PublishContractOutcome, observed: readonly AffectedConsumer[]): PublishContractOutcome {
  if (!('diff' in outcome) || outcome.diff === null) return outcome;
  return { ...outcome, diff: withObserved(outcome.diff, observed) };
}

/** The name that the contract would get. */
function plannedContract({ product, names }: Candidate): Pick<Contract, 'ref' | 'product'> {
  return { product, ref: `${product}/${names[0] ?? ''}` };
}

function nameTaken({ product, names }: Candidate): AppFailure {
  return conflict({
    code: 'CONTRACT_NAME_TAKEN',
    message: `\`${product}\` has other contracts with the name ${names.map((name) => `\`${name}\``).join(' and ')}.`,
    help: 'Change the `name` of the document.',
  });
}
