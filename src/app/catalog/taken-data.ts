import type { ContractModel } from '../../core/contract/model.js';
import { versionShownByDefault } from '../../core/contract/versions.js';
import { fixedPart, isOnOneBranch } from '../../core/partition/path-overlap.js';
import { type FilesRead, shareFiles } from '../../core/quality/files-read.js';
import type { Issue } from '../../core/shared/issue.js';
import type { Binding, CatalogStore } from '../ports/catalog-store.js';
import { yieldToEventLoop } from '../shared/cooperative.js';
import type { ActiveContracts } from './active-contracts.js';

/** A contract that is to be published, as far as it binds data. */
interface BindingContract {
  readonly model: ContractModel;
  readonly product: string;
  /** The files that its checks read, by every path that is known of them. */
  readonly files: readonly FilesRead[];
  readonly activeContracts: ActiveContracts;
  readonly issueAt: (facts: Pick<Issue, 'pointer' | 'code' | 'message' | 'help'>) => Issue;
}

/**
 * What contracts of other products have bound: the datasets of the candidate, and files that its
 * locations match too, so that a pattern names no data of another product. One issue a server.
 */
export async function takenData(
  catalog: CatalogStore,
  candidate: BindingContract,
  bindings: readonly Binding[],
): Promise<readonly Issue[]> {
  const datasets = await takenDatasets(catalog, candidate, bindings);
  return datasets.length > 0 ? datasets : takenFiles(catalog, candidate);
}

/** A dataset can be bound by contracts of one product only. */
async function takenDatasets(
  catalog: CatalogStore,
  { product, issueAt, model }: BindingContract,
  bindings: readonly Binding[],
): Promise<readonly Issue[]> {
  const taken = (await catalog.bindingsOfDatasets(bindings)).filter((binding) => binding.product !== product);
  return taken.map((other) => {
    const own = bindings.find(({ namespace, name }) => namespace === other.namespace && name === other.name);
    const server = model.servers.findIndex(({ name }) => name === own?.server);
    return issueAt({
      pointer: server === -1 ? '/servers' : `/servers/${String(server)}`,
      code: 'DATASET_BOUND_TWICE',
      message: `\`${own?.object ?? ''}\` on server \`${own?.server ?? ''}\` is dataset \`${other.namespace}\` \`${other.name}\`, which contract \`${other.contractId}\` of \`${other.product}\` already binds`,
      help: 'Correct the server or the physical name, or publish under the product that owns the dataset.',
    });
  });
}

/** A file can be read by contracts of one product only. */
async function takenFiles(catalog: CatalogStore, candidate: BindingContract): Promise<readonly Issue[]> {
  const { activeContracts, model, product, issueAt } = candidate;
  const files = distinct(candidate.files);
  if (files.length === 0) return [];
  const issues = new Map<number, Issue>();
  for (const contractId of await contractsNearby(catalog, product, files)) {
    const active = versionShownByDefault(await catalog.versionHeads([contractId]));
    if (active === null) continue;
    const theirs = await activeContracts.filesOf(catalog, active);
    const [owner] = await catalog.contractsById([contractId]);
    for (const own of files) {
      if (issues.has(own.server)) continue;
      await yieldToEventLoop();
      if (!theirs.some((other) => shareFiles(own, other))) continue;
      const server = model.servers[own.server]?.name ?? '';
      const issue = issueAt({
        pointer: `/servers/${String(own.server)}`,
        code: 'DATASET_BOUND_TWICE',
        message: `\`${own.object}\` on server \`${server}\` reads files that contract \`${contractId}\` of \`${owner?.product ?? ''}\` reads: its location and the partitions match them too`,
        help: 'Narrow the location, so that no file is part of both, or publish under the product that owns the files.',
      });
      issues.set(own.server, issue);
    }
  }
  return [...issues.values()];
}

/** Objects of one location read the same files. */
function distinct(files: readonly FilesRead[]): readonly FilesRead[] {
  return [...new Map(files.map((one) => [`${one.server} ${one.table ?? ''}\0${one.path}`, one])).values()];
}

/** The contracts with data in a folder of the files, or above one. */
async function contractsNearby(
  catalog: CatalogStore,
  product: string,
  files: readonly FilesRead[],
): Promise<ReadonlySet<string>> {
  const places = [...new Map(files.map(({ fixed }) => [fixed.join('/'), fixed])).values()];
  const nearby = new Set<string>();
  for (const { contractId, namespace, name } of await catalog.bindingsOfFiles(product)) {
    if (nearby.has(contractId)) continue;
    const place = fixedPart(namespace === 'file' ? name : namespace.slice(namespace.indexOf(':') + 1));
    if (places.some((one) => isOnOneBranch(one, place))) nearby.add(contractId);
  }
  return nearby;
}
