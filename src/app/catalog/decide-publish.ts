import type { PublishContractOutcome } from './publish-outcomes.js';
import type { ContractDiff } from '../../core/contract/contract-diff.js';
import type { Contract, ContractVersion, ListedVersion, VersionHead } from '../../core/contract/contract-version.js';
import type { ModelDiff } from '../../core/contract/change.js';
import { type VersionDecision, baselineFor, decideVersionInSteps } from '../../core/contract/version-policy.js';
import type { ContractModel } from '../../core/contract/model.js';
import { compareVersions } from '../../core/contract/versions.js';
import { bindingsOf } from '../../core/lineage/naming.js';
import type { Issue } from '../../core/shared/issue.js';
import { type Result, ok } from '../../core/shared/result.js';
import { type AppError, failure } from '../shared/errors.js';
import type { Binding, CatalogStore } from '../ports/catalog-store.js';
import { versionShownByDefault } from '../../core/contract/versions.js';
import { declaredConsumers, describeDiff, listedVersion } from './describe-contract.js';
import { runCooperatively } from '../shared/cooperative.js';
import type { DiffCache } from './diff-cache.js';

/** What is to be published: the facts of the request that the decision needs. */
export interface Candidate {
  readonly model: ContractModel;
  readonly product: string;
  readonly domain: string;
  readonly names: readonly string[];
  readonly diffs: DiffCache;
  /** Makes an issue at a place of the document. */
  readonly issueAt: (pointer: string, code: Issue['code'], message: string, help: string) => Issue;
}

/** Everything a new version needs to be written, or the answer where there is nothing to write. */
export type Decision =
  | { readonly kind: 'ANSWER'; readonly outcome: PublishContractOutcome }
  | {
      readonly kind: 'NEW';
      readonly contract: Contract | null;
      readonly heads: readonly VersionHead[];
      readonly revision: number;
      readonly lifecycle: 'PROPOSED' | 'ACTIVE';
      readonly modelDigest: string;
      readonly against: string | null;
      readonly diff: ContractDiff | null;
      /** Null where the version does not speak for the contract's data (an older line, a proposal). */
      readonly bindings: readonly Binding[] | null;
    };

/** Decides what publishing comes to, from the catalog's rows: the same under the contract's lock and in a dry run. */
export async function decide(catalog: CatalogStore, candidate: Candidate): Promise<Result<Decision, AppError>> {
  const { model, product, diffs } = candidate;
  const [domain] = await catalog.domainsByName([candidate.domain]);
  if (domain === undefined) return refused([unknownDomain(candidate)]);
  const [contract = null] = await catalog.contractsById([model.id]);
  if (contract !== null && contract.product !== product) return idTaken(contract, product);

  const heads = await catalog.versionHeads([model.id]);
  const { modelDigest } = diffs;
  const relevant = await relevantVersions(catalog, heads, model);
  const decided = await runCooperatively(
    decideVersionInSteps(relevant, model, modelDigest, (stored) => diffs.from(stored)),
  );
  if (decided.kind !== 'PUBLISH') return settled(catalog, contract, heads, model, decided);

  const speaks = versionShownByDefault([...heads, { version: model.version, lifecycle: decided.lifecycle }]);
  const bindings = speaks?.version === model.version ? bindingsOf(model, product) : null;
  const strangers = await foreignDatasets(catalog, candidate, bindings ?? []);
  if (strangers.length > 0) return refused(strangers);
  return ok({
    kind: 'NEW',
    contract,
    heads,
    revision: heads.length + 1,
    lifecycle: decided.lifecycle,
    modelDigest,
    against: decided.against,
    diff: decided.diff && (await shownDiff(catalog, model.id, decided.diff)),
    bindings,
  });
}

/** Only the versions that the judgement looks at are loaded whole: the same one and the one it is compared with. */
async function relevantVersions(
  catalog: CatalogStore,
  heads: readonly VersionHead[],
  model: ContractModel,
): Promise<readonly ContractVersion[]> {
  const same = heads.find(({ version }) => compareVersions(version, model.version) === 0);
  const relevant = same ?? baselineFor(heads, model.version);
  const row = relevant === null ? null : await catalog.version(model.id, relevant.version);
  return row === null ? [] : [row];
}

async function settled(
  catalog: CatalogStore,
  contract: Contract | null,
  heads: readonly VersionHead[],
  model: ContractModel,
  decided: Exclude<VersionDecision, { kind: 'PUBLISH' }>,
): Promise<Result<Decision, AppError>> {
  switch (decided.kind) {
    case 'UNCHANGED': {
      const version = await viewOf(catalog, contract, heads, decided.version);
      return ok({ kind: 'ANSWER', outcome: { kind: 'UNCHANGED', version } });
    }
    case 'INCOMPATIBLE': {
      const diff = await shownDiff(catalog, model.id, decided.diff);
      const { against, proposed } = decided;
      return ok({ kind: 'ANSWER', outcome: { kind: 'INCOMPATIBLE', against, proposed, diff } });
    }
    case 'VERSION_EXISTS': {
      const diff = await shownDiff(catalog, model.id, decided.diff);
      const { kind, version } = decided;
      return ok({ kind: 'ANSWER', outcome: { kind, contractId: model.id, version, diff } });
    }
  }
}

async function viewOf(
  catalog: CatalogStore,
  contract: Contract | null,
  heads: readonly VersionHead[],
  version: string,
): Promise<ListedVersion> {
  const row = contract === null ? null : await catalog.version(contract.id, version);
  if (contract === null || row === null) throw new Error(`Version ${version} vanished while it was read.`);
  return listedVersion(contract, row, heads);
}

async function shownDiff(catalog: CatalogStore, contractId: string, diff: ModelDiff): Promise<ContractDiff> {
  return describeDiff(diff, 'CONSUMER', await declaredConsumers(catalog, contractId));
}

/** A dataset bound by contracts of two products is nobody's promise. */
async function foreignDatasets(
  catalog: CatalogStore,
  { product, issueAt, model }: Candidate,
  bindings: readonly Binding[],
): Promise<readonly Issue[]> {
  const taken = (await catalog.bindingsOfDatasets(bindings)).filter((binding) => binding.product !== product);
  return taken.map((other) => {
    const own = bindings.find(({ namespace, name }) => namespace === other.namespace && name === other.name);
    const server = model.servers.findIndex(({ name }) => name === own?.server);
    return issueAt(
      server === -1 ? '/servers' : `/servers/${String(server)}`,
      'DATASET_BOUND_TWICE',
      `\`${own?.object ?? ''}\` on server \`${own?.server ?? ''}\` is dataset \`${other.namespace}\` \`${other.name}\`, which contract \`${other.contractId}\` of \`${other.product}\` promises`,
      'Correct the server or the physical name, or publish under the product that has the dataset.',
    );
  });
}

function unknownDomain({ domain, issueAt }: Candidate): Issue {
  return issueAt(
    '/domain',
    'UNKNOWN_DOMAIN',
    `domain \`${domain}\` is not registered`,
    `Register it: \`concordat domain register ${domain}\`.`,
  );
}

function refused(issues: readonly Issue[]): Result<Decision, AppError> {
  return ok({ kind: 'ANSWER', outcome: { kind: 'INVALID', issues } });
}

function idTaken(contract: Contract, product: string): Result<never, AppError> {
  return failure(
    'Conflict',
    'CONTRACT_ID_TAKEN',
    `Contract id \`${contract.id}\` belongs to \`${contract.product}\`, not to \`${product}\`.`,
    `Give the document an id of its own, or publish it under \`${contract.product}\`.`,
  );
}
