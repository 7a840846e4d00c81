import type { IssueFacts } from './resolve-owner.js';
import type { ModelDiff } from '../../core/contract/change.js';
import type { AffectedConsumer, ContractDiff } from '../../core/contract/contract-diff.js';
import type { Contract, ContractVersion, ListedVersion, VersionHead } from '../../core/contract/contract-version.js';
import type { ContractModel } from '../../core/contract/model.js';
import {
  type VersionDecision,
  acceptRepairInSteps,
  baselineFor,
  nextVersion,
  sameVersion,
  decideVersionInSteps,
} from '../../core/contract/version-policy.js';
import { versionShownByDefault } from '../../core/contract/versions.js';
import { bindingsOf } from '../../core/lineage/naming.js';
import type { FilesRead } from '../../core/quality/files-read.js';
import type { Issue } from '../../core/shared/issue.js';
import type { Binding, CatalogStore } from '../ports/catalog-store.js';
import type { Stores } from '../ports/stores.js';
import { runCooperatively } from '../shared/cooperative.js';
import { type AppFailure, conflict } from '../shared/errors.js';
import type { ActiveContracts } from './active-contracts.js';
import { contractHistory } from './contract-history.js';
import { declaredConsumers, describeDiff, listedVersion } from './describe-contract.js';
import type { DiffCache } from './diff-cache.js';
import { newIdProblem } from './new-id.js';
import { newProductProblem } from './new-product.js';
import type { PublishContractOutcome } from './publish-outcomes.js';
import { takenData } from './taken-data.js';

/**
 * A document that is to be published, with its owner: everything the decision reads of the request.
 */
export interface Candidate {
  readonly model: ContractModel;
  readonly product: string;
  readonly domain: string;
  readonly names: readonly string[];
  readonly diffs: DiffCache;
  readonly sha256: (text: string) => string;
  readonly activeContracts: ActiveContracts;
  /**
   * The files that its checks read, by every path that is known of them; none in the preview, which
   * does not compare them with those of all other products.
   */
  readonly files: readonly FilesRead[];
  /** The consumers that lineage observed; null where they were not looked up yet. */
  readonly observed: readonly AffectedConsumer[] | null;
  /** What was read from the document: warnings, and what is wrong with its id if it is new. */
  readonly issues: readonly Issue[];
  /** Whether this transaction has created the product. */
  readonly isNewProduct?: boolean;
  /** Whether messages may name a contract of the product. */
  readonly mayName: (product: string) => boolean;
  /** Makes an issue at a place of the document. */
  readonly issueAt: (facts: IssueFacts) => Issue;
}

/** What a decision reads. */
export type DecisionStores = Pick<Stores, 'catalog' | 'evidence' | 'decisions'>;

/**
 * The outcome if there is nothing to write, or everything that a new version needs to be written.
 */
export type PublishDecision =
  | { readonly kind: 'OUTCOME'; readonly outcome: PublishContractOutcome }
  | {
      readonly kind: 'NEW';
      readonly heads: readonly VersionHead[];
      readonly revision: number;
      readonly lifecycle: 'PROPOSED' | 'ACTIVE';
      readonly modelDigest: string;
      readonly against: string | null;
      readonly diff: ContractDiff | null;
      /**
       * Null where another version is the active one (this is an older line, or a proposal): its
       * bindings stay.
       */
      readonly bindings: readonly Binding[] | null;
    };

/**
 * Decides a publish from the catalog's facts: the same under the contract's lock and in a dry run.
 */
export async function decidePublish(stores: DecisionStores, candidate: Candidate): Promise<PublishDecision> {
  const { catalog } = stores;
  const { model, product, diffs } = candidate;
  const [domain] = await catalog.domainsByName([candidate.domain]);
  if (domain === undefined) return refused([unknownDomain(candidate)]);
  const [contract = null] = await catalog.contractsById([model.id]);
  if (contract !== null && contract.product !== product) throw idTaken(contract, product);
  const isNewProduct = candidate.isNewProduct === true;
  const misnamed = contract === null || isNewProduct ? await newProductProblem(catalog, product, isNewProduct) : null;
  if (misnamed !== null) return refused([candidate.issueAt({ pointer: '/dataProduct', ...misnamed })]);

  const heads = await catalog.versionHeads([model.id]);
  const unfit = heads.length === 0 ? await newIdProblems(catalog, candidate) : [];
  if (unfit.length > 0) return refused(unfit);
  const { modelDigest } = diffs;
  const relevant = await relevantVersions(catalog, heads, candidate);
  const judged = await runCooperatively(
    decideVersionInSteps(relevant, model, modelDigest, (stored) => diffs.from(stored)),
  );
  const decided = await withRepair(stores, candidate, judged, relevant);
  if (decided.kind !== 'PUBLISH') return withoutNewVersion(catalog, { contract, heads, model }, decided);

  const active = versionShownByDefault([...heads, { version: model.version, lifecycle: decided.lifecycle }]);
  const own = bindingsOf(model, product);
  const bindings = active?.version === model.version ? own : null;
  // Checks also read the data of older lines, whose bindings are not kept.
  const isRead = bindings !== null || decided.lifecycle === 'ACTIVE';
  const conflicts = isRead ? await takenData(catalog, candidate, own) : [];
  if (conflicts.length > 0) return refused(conflicts);
  return {
    kind: 'NEW',
    heads,
    revision: heads.length + 1,
    lifecycle: decided.lifecycle,
    modelDigest,
    against: decided.against,
    diff: decided.diff && (await describedDiff(catalog, model.id, decided.diff)),
    bindings,
  };
}

/**
 * Why the id cannot be that of a new contract: by its text alone, or because it looks like others.
 */
async function newIdProblems(catalog: CatalogStore, candidate: Candidate): Promise<readonly Issue[]> {
  const { issueAt, issues, mayName, model } = candidate;
  if (issues.some(({ severity }) => severity === 'error')) return issues;
  const problem = await newIdProblem(catalog, model.id, mayName);
  return problem === null ? [] : [issueAt({ pointer: '/id', ...problem })];
}

/** A refused change is accepted where it only repairs what never worked, and nobody reads. */
async function withRepair(
  stores: DecisionStores,
  { model, product, observed, sha256 }: Candidate,
  decided: VersionDecision,
  relevant: readonly ContractVersion[],
): Promise<VersionDecision> {
  const [before] = relevant;
  if (decided.kind !== 'INCOMPATIBLE' || before === undefined || observed === null) return decided;
  const subject = { contractId: model.id, product, observed: observed.map(({ consumer }) => consumer), sha256 };
  const history = await contractHistory(stores, before, subject);
  return runCooperatively(acceptRepairInSteps(decided, before, model, history));
}

/**
 * Loads only the versions that the decision reads: the same one, or the one it is compared with.
 */
async function relevantVersions(
  catalog: CatalogStore,
  heads: readonly VersionHead[],
  { diffs, model }: Candidate,
): Promise<readonly ContractVersion[]> {
  const same = sameVersion(heads, model.version);
  const relevant = same ?? baselineFor(heads, model.version);
  const row =
    relevant === null ? null : await diffs.stored(relevant, () => catalog.version(model.id, relevant.version));
  return row === null ? [] : [row];
}

async function withoutNewVersion(
  catalog: CatalogStore,
  known: { readonly contract: Contract | null; readonly heads: readonly VersionHead[]; readonly model: ContractModel },
  decided: Exclude<VersionDecision, { kind: 'PUBLISH' }>,
): Promise<PublishDecision> {
  const { id } = known.model;
  const next = (from: string, { required }: ModelDiff): string => nextVersion(known.heads, from, required);
  switch (decided.kind) {
    case 'UNCHANGED': {
      const version = await published(catalog, known, decided.version);
      return { kind: 'OUTCOME', outcome: { kind: 'UNCHANGED', version } };
    }
    case 'INCOMPATIBLE': {
      const { against, proposed } = decided;
      const diff = await describedDiff(catalog, id, decided.diff);
      return {
        kind: 'OUTCOME',
        outcome: { kind: 'INCOMPATIBLE', against, proposed, next: next(against, decided.diff), diff },
      };
    }
    case 'VERSION_EXISTS': {
      const { kind, version } = decided;
      const diff = await describedDiff(catalog, id, decided.diff);
      return { kind: 'OUTCOME', outcome: { kind, contractId: id, version, next: next(version, decided.diff), diff } };
    }
  }
}

async function published(
  catalog: CatalogStore,
  { contract, heads }: { readonly contract: Contract | null; readonly heads: readonly VersionHead[] },
  version: string,
): Promise<ListedVersion> {
  const found = contract === null ? null : await catalog.version(contract.id, version);
  if (contract === null || found === null) throw new Error(`Version ${version} vanished while it was read.`);
  return listedVersion(contract, found, heads);
}

async function describedDiff(catalog: CatalogStore, contractId: string, diff: ModelDiff): Promise<ContractDiff> {
  return describeDiff(diff, 'CONSUMER', await declaredConsumers(catalog, contractId));
}

function unknownDomain({ domain, issueAt }: Candidate): Issue {
  return issueAt({
    pointer: '/domain',
    code: 'UNKNOWN_DOMAIN',
    message: `domain \`${domain}\` is not registered`,
    help: `Register it: \`concordat domain register ${domain}\`.`,
  });
}

function refused(issues: readonly Issue[]): PublishDecision {
  return { kind: 'OUTCOME', outcome: { kind: 'INVALID', issues } };
}

function idTaken(contract: Contract, product: string): AppFailure {
  return conflict({
    code: 'CONTRACT_ID_TAKEN',
    message: `Contract id \`${contract.id}\` belongs to \`${contract.product}\`, not to \`${product}\`.`,
    help: `Give the document an id of its own, or publish it under \`${contract.product}\`.`,
  });
}
