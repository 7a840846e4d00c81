import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { ListedVersion } from '../../core/contract/contract-version.js';
import { compareVersions, versionShownByDefault } from '../../core/contract/versions.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';
import { type ContentPorts, authorizeContents } from './contents.js';
import { listedVersion } from './describe-contract.js';
import { findContract } from './references.js';

interface Ports extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
}

const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

export interface ContractVersionInput {
  readonly ref: string;
  /** Without it: the active version, else the highest. */
  readonly version?: string | null;
}

/** One version of a contract; null where there is none. */
export const contractVersion = defineUseCase({
  name: 'contractVersion',
  permission,
  work: (ports: Ports, call, { ref, version }: ContractVersionInput): Promise<ListedVersion | null> =>
    ports.unitOfWork.read(async ({ catalog }) => {
      const contract = await findContract(catalog, ref);
      if (contract === null) return null;
      authorizeContents(ports, call, contract.product);
      const heads = await catalog.versionHeads([contract.id]);
      const head = version ? heads.find((one) => one.version === version) : versionShownByDefault(heads);
      const found = head ? await catalog.version(contract.id, head.version) : null;
      return found && listedVersion(contract, found, heads);
    }),
});

/** All versions of a contract, highest first; none where the contract is unknown. */
export const contractVersions = defineUseCase({
  name: 'contractVersions',
  permission,
  work: (ports: Ports, call, { ref }: { readonly ref: string }): Promise<readonly ListedVersion[]> =>
    ports.unitOfWork.read(async ({ catalog }) => {
      const contract = await findContract(catalog, ref);
      if (contract === null) return [];
      authorizeContents(ports, call, contract.product);
      const versions = await catalog.versionsOf(contract.id);
      return versions
        .map((version) => listedVersion(contract, version, versions))
        .sort((a, b) => compareVersions(b.version, a.version) || b.revision - a.revision);
    }),
});
