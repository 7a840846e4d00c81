import type { ContractModel } from '../../core/contract/model.js';
import type { FilesRead } from '../../core/quality/files-read.js';

/** Why a location can never be read by the contract. */
export interface DeniedLocation {
  /** The position of the server in the contract. */
  readonly server: number;
  /** The setting of the server that has the location. */
  readonly key: string;
  readonly message: string;
  /** Whether the data may be on another machine: then it is no error to publish the contract. */
  readonly isElsewhere: boolean;
}

/** What the locations of a contract are on this machine. */
export interface LocatedData {
  /** As the contract reads them, with variables and links resolved, below the data root. */
  readonly files: readonly FilesRead[];
  readonly denied: readonly DeniedLocation[];
}

/** Where checks on this machine find the data of contracts, before any of it is read. */
export interface DataLocations {
  /** For the servers of this installation that an engine reads. */
  locate(model: ContractModel, domain: string): Promise<LocatedData>;
}
