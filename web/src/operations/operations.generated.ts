// Made by scripts/generate/operations.mjs from the files in web/src/operations. Do not edit.

import { operation } from './operation.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BackfillState = 'RUNNING' | 'COMPLETED' | 'CANCELLED';

export type CancelBackfillInput = {
  readonly id: string;
  readonly reason: string;
};

export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

export type ResetBreakerInput = {
  readonly server: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type ContractLifecycle = 'PROPOSED' | 'ACTIVE' | 'SUPERSEDED' | 'DEPRECATED' | 'RETIRED';

export type Bump = 'MAJOR' | 'MINOR' | 'PATCH' | 'NONE';

export type ChangeVerdict = 'OK' | 'WARN' | 'BREAKS';

export type ReadProvenance = 'DECLARED' | 'OBSERVED' | 'INFERRED' | 'REQUESTED';

export type SensorState = 'WAITING' | 'SATISFIED' | 'FAILED' | 'MISSED';

export type UpdateDomainInput = {
  readonly name: string;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly owners?: ReadonlyArray<string> | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type Role = 'viewer' | 'editor' | 'owner' | 'steward' | 'agent';

export type GrantInput = {
  readonly domain: string;
  readonly role: Role;
};

export type CreateTokenInput = {
  readonly subject: string;
  readonly admin?: boolean | null | undefined;
  readonly grants?: ReadonlyArray<GrantInput>;
  readonly expiresAt?: string | null | undefined;
  readonly description?: string | null | undefined;
};

export type IdentityKind = 'LOCAL' | 'TOKEN';

export type RevokeTokenInput = {
  readonly id: string;
};

export type RowDifference = 'CHANGED' | 'NOT_RECORDED' | 'MISSING';

export type PartitionStatus =
  'HEALTHY' | 'DEGRADED' | 'UNHEALTHY' | 'UNKNOWN' | 'NOT_ARRIVED' | 'OPEN' | 'NOT_DUE' | 'NOT_OWED';

export type DeadLetterInput = {
  readonly ids: ReadonlyArray<string>;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type ProductFilter = {
  /** @deprecated Use `domains`. */
  readonly domain?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly domains?: ReadonlyArray<string> | null | undefined;
  readonly owners?: ReadonlyArray<string> | null | undefined;
  readonly statuses?: ReadonlyArray<PartitionStatus> | null | undefined;
  readonly lifecycles?: ReadonlyArray<ContractLifecycle> | null | undefined;
  readonly consumedBy?: string | null | undefined;
};

export type ProductOrderField = 'NAME' | 'SCORE' | 'NEWEST' | 'CONSUMERS';

export type ProductOrder = {
  readonly by: ProductOrderField;
  readonly descending?: boolean | null | undefined;
};

export type CatalogQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  after?: string | null | undefined;
}>;

export type CatalogQuery = {
  readonly products: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets: ReadonlyArray<{
      readonly name: string;
      readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
    }>;
    readonly nodes: ReadonlyArray<{
      readonly ref: string;
      readonly title: string | null;
      readonly owners: ReadonlyArray<string>;
      readonly newestPartition: {
        readonly key: string | null;
        readonly status: PartitionStatus;
        readonly score: number | null;
        readonly low: number | null;
        readonly high: number | null;
        readonly late: boolean;
        readonly overridden: boolean;
        readonly interval: { readonly from: string; readonly to: string } | null;
      } | null;
      readonly healthStrip: {
        readonly partitions: ReadonlyArray<{
          readonly key: string | null;
          readonly status: PartitionStatus;
          readonly score: number | null;
          readonly low: number | null;
          readonly high: number | null;
          readonly late: boolean;
          readonly overridden: boolean;
          readonly interval: { readonly from: string; readonly to: string } | null;
        }>;
      } | null;
      readonly consumers: { readonly totalCount: number };
    }>;
  };
  readonly me: { readonly clock: string };
};

export type CellFieldsFragment = {
  readonly key: string | null;
  readonly status: PartitionStatus;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly late: boolean;
  readonly overridden: boolean;
  readonly interval: { readonly from: string; readonly to: string } | null;
};

export type CoordinatorQueryVariables = Exact<{ [key: string]: never }>;

export type CoordinatorQuery = {
  readonly coordinator: {
    readonly eventsPending: number;
    readonly statesPending: number;
    readonly outboxPending: number;
    readonly lineageAsOf: string;
    readonly clock: string;
    readonly work: {
      readonly queued: number;
      readonly waiting: number;
      readonly leased: number;
      readonly dead: number;
      readonly oldestDueAt: string | null;
      readonly otherDomains: number;
      readonly domains: ReadonlyArray<{
        readonly domain: string;
        readonly queued: number;
        readonly waiting: number;
        readonly leased: number;
        readonly dead: number;
        readonly oldestDueAt: string | null;
      }>;
    };
    readonly withoutAgent: ReadonlyArray<{
      readonly domain: string;
      readonly serverType: string | null;
      readonly contracts: number;
      readonly checks: number;
      readonly labels: ReadonlyArray<{ readonly name: string; readonly value: string }>;
    }>;
    readonly breakers: ReadonlyArray<{
      readonly id: string;
      readonly server: string;
      readonly serverType: string;
      readonly domains: ReadonlyArray<string>;
      readonly state: BreakerState;
      readonly failures: number;
      readonly openUntil: string | null;
      readonly message: string;
    }>;
    readonly counts: {
      readonly contractVersions: number;
      readonly events: number;
      readonly evidence: number;
      readonly audit: number;
    };
  };
};

export type AgentsQueryVariables = Exact<{ [key: string]: never }>;

export type AgentsQuery = {
  readonly agents: ReadonlyArray<{
    readonly id: string;
    readonly domains: ReadonlyArray<string> | null;
    readonly version: string;
    readonly engines: ReadonlyArray<string>;
    readonly slots: number;
    readonly leases: number;
    readonly running: boolean;
    readonly lastSeenAt: string;
    readonly labels: ReadonlyArray<{ readonly name: string; readonly value: string }>;
  }>;
  readonly me: { readonly clock: string };
};

export type DeadWorkQueryVariables = Exact<{ [key: string]: never }>;

export type DeadWorkQuery = {
  readonly checkDeadLetters: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly contractRef: string;
      readonly contractVersion: string;
      readonly product: string;
      readonly server: string | null;
      readonly attempts: number;
      readonly message: string;
      readonly deadSince: string;
      readonly interval: { readonly from: string; readonly to: string } | null;
    }>;
  };
  readonly deadLetters: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly receivedAt: string;
      readonly problem: string;
      readonly job: { readonly namespace: string; readonly name: string } | null;
    }>;
  };
  readonly me: { readonly clock: string };
};

export type SensorsQueryVariables = Exact<{ [key: string]: never }>;

export type SensorsQuery = {
  readonly sensors: ReadonlyArray<{
    readonly id: string;
    readonly consumer: string;
    readonly upstream: string;
    readonly deadline: string | null;
    readonly paused: boolean;
    readonly states: ReadonlyArray<{
      readonly state: SensorState;
      readonly late: boolean;
      readonly reason: string;
      readonly consumerInterval: { readonly from: string; readonly to: string };
      readonly upstreamInterval: { readonly from: string; readonly to: string };
    }>;
  }>;
};

export type BackfillsQueryVariables = Exact<{ [key: string]: never }>;

export type BackfillsQuery = {
  readonly backfills: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly product: string;
      readonly from: string;
      readonly to: string;
      readonly concurrency: number;
      readonly reason: string;
      readonly startedBy: string;
      readonly startedAt: string;
      readonly state: BackfillState;
      readonly partitions: number;
      readonly done: number;
      readonly inFlight: number;
      readonly failed: number;
      readonly skipped: number;
    }>;
  };
  readonly me: { readonly clock: string };
};

export type ReplayCheckDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;

export type ReplayCheckDeadLetterMutation = {
  readonly replayCheckDeadLetter:
    | { readonly __typename: 'DeadLettersReplayed' }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      };
};

export type ReplayDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;

export type ReplayDeadLetterMutation = {
  readonly replayDeadLetter:
    | { readonly __typename: 'DeadLettersReplayed' }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      };
};

export type PauseSensorMutationVariables = Exact<{
  id: string;
}>;

export type PauseSensorMutation = {
  readonly pauseSensor:
    | { readonly __typename: 'SensorChanged' }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      };
};

export type ResumeSensorMutationVariables = Exact<{
  id: string;
}>;

export type ResumeSensorMutation = {
  readonly resumeSensor:
    | { readonly __typename: 'SensorChanged' }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      };
};

export type ResetBreakerMutationVariables = Exact<{
  input: ResetBreakerInput;
}>;

export type ResetBreakerMutation = {
  readonly resetBreaker:
    | { readonly __typename: 'BreakerReset' }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      };
};

export type CancelBackfillMutationVariables = Exact<{
  input: CancelBackfillInput;
}>;

export type CancelBackfillMutation = {
  readonly cancelBackfill:
    | { readonly __typename: 'BackfillCancelled' }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      };
};

export type DiffChoicesQueryVariables = Exact<{
  ref: string;
}>;

export type DiffChoicesQuery = {
  readonly contractVersions: ReadonlyArray<{
    readonly contractRef: string;
    readonly version: string;
    readonly lifecycle: ContractLifecycle;
    readonly publishedAt: string;
  }>;
};

export type DiffContractsQueryVariables = Exact<{ [key: string]: never }>;

export type DiffContractsQuery = { readonly contracts: { readonly nodes: ReadonlyArray<{ readonly ref: string }> } };

export type DiffQueryVariables = Exact<{
  ref: string;
  from: string;
  to?: string | null | undefined;
  document?: string | null | undefined;
}>;

export type DiffQuery = {
  readonly contractDiff: {
    readonly required: Bump;
    readonly compatible: boolean;
    readonly changes: ReadonlyArray<{
      readonly code: string;
      readonly pointer: string;
      readonly from: unknown;
      readonly to: unknown;
      readonly producer: ChangeVerdict;
      readonly consumer: ChangeVerdict;
      readonly message: string;
      readonly affected: ReadonlyArray<{
        readonly consumer: string;
        readonly column: string | null;
        readonly provenance: ReadProvenance;
      }>;
    }>;
    readonly tightened: ReadonlyArray<{
      readonly checkId: string;
      readonly promise: string;
      readonly pointer: string;
      readonly wouldFail: number;
      readonly known: number;
      readonly notKnown: number;
      readonly currentData: boolean;
    }>;
  };
};

export type DiffTextQueryVariables = Exact<{
  ref: string;
  version: string;
}>;

export type DiffTextQuery = { readonly contractVersion: { readonly document: string } | null };

type FailureFields_CalendarInvalid_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{ readonly message: string; readonly pointer: string; readonly help: string | null }>;
};

type FailureFields_Invalid_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{ readonly message: string; readonly pointer: string; readonly help: string | null }>;
};

type FailureFields_NotFound_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{ readonly message: string; readonly pointer: string; readonly help: string | null }>;
};

type FailureFields_Forbidden_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{ readonly message: string; readonly pointer: string; readonly help: string | null }>;
};

type FailureFields_Conflict_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{ readonly message: string; readonly pointer: string; readonly help: string | null }>;
};

type FailureFields_Unavailable_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{ readonly message: string; readonly pointer: string; readonly help: string | null }>;
};

type FailureFields_ContractInvalid_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{ readonly message: string; readonly pointer: string; readonly help: string | null }>;
};

type FailureFields_IncompatibleChange_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{ readonly message: string; readonly pointer: string; readonly help: string | null }>;
};

type FailureFields_ProductInvalid_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{ readonly message: string; readonly pointer: string; readonly help: string | null }>;
};

export type FailureFieldsFragment =
  | FailureFields_CalendarInvalid_Fragment
  | FailureFields_Invalid_Fragment
  | FailureFields_NotFound_Fragment
  | FailureFields_Forbidden_Fragment
  | FailureFields_Conflict_Fragment
  | FailureFields_Unavailable_Fragment
  | FailureFields_ContractInvalid_Fragment
  | FailureFields_IncompatibleChange_Fragment
  | FailureFields_ProductInvalid_Fragment;

export type AuditQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AuditQuery = {
  readonly audit: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly sequence: number;
      readonly at: string;
      readonly actor: string;
      readonly action: string;
      readonly subject: string;
      readonly requestId: string | null;
      readonly hash: string;
    }>;
  };
  readonly me: { readonly clock: string };
};

export type AuditVerificationQueryVariables = Exact<{ [key: string]: never }>;

export type AuditVerificationQuery = {
  readonly auditVerification: {
    readonly intact: boolean;
    readonly entries: number;
    readonly firstBroken: number | null;
    readonly headHash: string;
    readonly comparedInPart: number;
    readonly unexplained: ReadonlyArray<{ readonly subject: string; readonly difference: RowDifference }>;
  };
};

export type DomainsQueryVariables = Exact<{ [key: string]: never }>;

export type DomainsQuery = {
  readonly domains: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly title: string | null;
      readonly owners: ReadonlyArray<string>;
      readonly createdAt: string;
      readonly allowedProducers: ReadonlyArray<{ readonly jobNamespace: string }>;
    }>;
  };
  readonly me: { readonly clock: string };
};

export type TokensQueryVariables = Exact<{
  ended: boolean;
}>;

export type TokensQuery = {
  readonly tokens: ReadonlyArray<{
    readonly id: string;
    readonly subject: string;
    readonly admin: boolean;
    readonly description: string | null;
    readonly createdAt: string;
    readonly expiresAt: string | null;
    readonly lastUsedAt: string | null;
    readonly revokedAt: string | null;
    readonly grants: ReadonlyArray<{ readonly domain: string; readonly role: Role }>;
  }>;
  readonly me: { readonly clock: string };
};

export type WhoAmIQueryVariables = Exact<{ [key: string]: never }>;

export type WhoAmIQuery = {
  readonly me: {
    readonly subject: string;
    readonly identity: IdentityKind;
    readonly admin: boolean;
    readonly tokenId: string | null;
    readonly expiresAt: string | null;
    readonly clock: string;
    readonly environment: string;
    readonly version: string;
    readonly grants: ReadonlyArray<{ readonly domain: string; readonly role: Role }>;
  };
};

export type UpdateDomainMutationVariables = Exact<{
  input: UpdateDomainInput;
}>;

export type UpdateDomainMutation = {
  readonly updateDomain:
    | { readonly __typename: 'DomainUpdated' }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      };
};

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;

export type CreateTokenMutation = {
  readonly createToken:
    | { readonly __typename: 'TokenCreated'; readonly id: string; readonly token: string; readonly subject: string }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      };
};

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;

export type RevokeTokenMutation = {
  readonly revokeToken:
    | { readonly __typename: 'TokenRevoked' }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly message: string;
          readonly pointer: string;
          readonly help: string | null;
        }>;
      };
};

export type ShellQueryVariables = Exact<{ [key: string]: never }>;

export type ShellQuery = {
  readonly me: {
    readonly subject: string;
    readonly identity: IdentityKind;
    readonly clock: string;
    readonly environment: string;
    readonly version: string;
  };
};

export const CatalogDocument = operation<
  CatalogQuery,
  CatalogQueryVariables
>(`query Catalog($filter: ProductFilter, $orderBy: ProductOrder, $after: String) {
  products(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      name
      values {
        value
        count
      }
    }
    nodes {
      ref
      title
      owners
      newestPartition {
        ...CellFields
      }
      healthStrip {
        partitions {
          ...CellFields
        }
      }
      consumers(first: 1) {
        totalCount
      }
    }
  }
  me {
    clock
  }
}
fragment CellFields on PartitionCell {
  key
  interval {
    from
    to
  }
  status
  score
  low
  high
  late
  overridden
}`);

export const CoordinatorDocument = operation<CoordinatorQuery, CoordinatorQueryVariables>(`query Coordinator {
  coordinator {
    eventsPending
    statesPending
    outboxPending
    lineageAsOf
    clock
    work {
      queued
      waiting
      leased
      dead
      oldestDueAt
      domains {
        domain
        queued
        waiting
        leased
        dead
        oldestDueAt
      }
      otherDomains
    }
    withoutAgent {
      domain
      serverType
      labels {
        name
        value
      }
      contracts
      checks
    }
    breakers {
      id
      server
      serverType
      domains
      state
      failures
      openUntil
      message
    }
    counts {
      contractVersions
      events
      evidence
      audit
    }
  }
}`);

export const AgentsDocument = operation<AgentsQuery, AgentsQueryVariables>(`query Agents {
  agents {
    id
    domains
    version
    labels {
      name
      value
    }
    engines
    slots
    leases
    running
    lastSeenAt
  }
  me {
    clock
  }
}`);

export const DeadWorkDocument = operation<DeadWorkQuery, DeadWorkQueryVariables>(`query DeadWork {
  checkDeadLetters(first: 50) {
    totalCount
    nodes {
      id
      contractRef
      contractVersion
      product
      interval {
        from
        to
      }
      server
      attempts
      message
      deadSince
    }
  }
  deadLetters(first: 50) {
    totalCount
    nodes {
      id
      receivedAt
      problem
      job {
        namespace
        name
      }
    }
  }
  me {
    clock
  }
}`);

export const SensorsDocument = operation<SensorsQuery, SensorsQueryVariables>(`query Sensors {
  sensors {
    id
    consumer
    upstream
    deadline
    paused
    states {
      consumerInterval {
        from
        to
      }
      upstreamInterval {
        from
        to
      }
      state
      late
      reason
    }
  }
}`);

export const BackfillsDocument = operation<BackfillsQuery, BackfillsQueryVariables>(`query Backfills {
  backfills(first: 50) {
    totalCount
    nodes {
      id
      product
      from
      to
      concurrency
      reason
      startedBy
      startedAt
      state
      partitions
      done
      inFlight
      failed
      skipped
    }
  }
  me {
    clock
  }
}`);

export const ReplayCheckDeadLetterDocument = operation<
  ReplayCheckDeadLetterMutation,
  ReplayCheckDeadLetterMutationVariables
>(`mutation ReplayCheckDeadLetter($input: DeadLetterInput!) {
  replayCheckDeadLetter(input: $input) {
    __typename
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    message
    pointer
    help
  }
}`);

export const ReplayDeadLetterDocument = operation<
  ReplayDeadLetterMutation,
  ReplayDeadLetterMutationVariables
>(`mutation ReplayDeadLetter($input: DeadLetterInput!) {
  replayDeadLetter(input: $input) {
    __typename
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    message
    pointer
    help
  }
}`);

export const PauseSensorDocument = operation<
  PauseSensorMutation,
  PauseSensorMutationVariables
>(`mutation PauseSensor($id: ID!) {
  pauseSensor(id: $id) {
    __typename
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    message
    pointer
    help
  }
}`);

export const ResumeSensorDocument = operation<
  ResumeSensorMutation,
  ResumeSensorMutationVariables
>(`mutation ResumeSensor($id: ID!) {
  resumeSensor(id: $id) {
    __typename
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    message
    pointer
    help
  }
}`);

export const ResetBreakerDocument = operation<
  ResetBreakerMutation,
  ResetBreakerMutationVariables
>(`mutation ResetBreaker($input: ResetBreakerInput!) {
  resetBreaker(input: $input) {
    __typename
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    message
    pointer
    help
  }
}`);

export const CancelBackfillDocument = operation<
  CancelBackfillMutation,
  CancelBackfillMutationVariables
>(`mutation CancelBackfill($input: CancelBackfillInput!) {
  cancelBackfill(input: $input) {
    __typename
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    message
    pointer
    help
  }
}`);

export const DiffChoicesDocument = operation<
  DiffChoicesQuery,
  DiffChoicesQueryVariables
>(`query DiffChoices($ref: String!) {
  contractVersions(ref: $ref) {
    contractRef
    version
    lifecycle
    publishedAt
  }
}`);

export const DiffContractsDocument = operation<DiffContractsQuery, DiffContractsQueryVariables>(`query DiffContracts {
  contracts(first: 500) {
    nodes {
      ref
    }
  }
}`);

export const DiffDocument = operation<
  DiffQuery,
  DiffQueryVariables
>(`query Diff($ref: String!, $from: String!, $to: String, $document: String) {
  contractDiff(ref: $ref, from: $from, to: $to, document: $document) {
    required
    compatible
    changes {
      code
      pointer
      from
      to
      producer
      consumer
      message
      affected {
        consumer
        column
        provenance
      }
    }
    tightened {
      checkId
      promise
      pointer
      wouldFail
      known
      notKnown
      currentData
    }
  }
}`);

export const DiffTextDocument = operation<
  DiffTextQuery,
  DiffTextQueryVariables
>(`query DiffText($ref: String!, $version: String!) {
  contractVersion(ref: $ref, version: $version) {
    document
  }
}`);

export const AuditDocument = operation<AuditQuery, AuditQueryVariables>(`query Audit($first: Int, $after: String) {
  audit(last: $first, before: $after) {
    totalCount
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      sequence
      at
      actor
      action
      subject
      requestId
      hash
    }
  }
  me {
    clock
  }
}`);

export const AuditVerificationDocument = operation<
  AuditVerificationQuery,
  AuditVerificationQueryVariables
>(`query AuditVerification {
  auditVerification {
    intact
    entries
    firstBroken
    headHash
    unexplained {
      subject
      difference
    }
    comparedInPart
  }
}`);

export const DomainsDocument = operation<DomainsQuery, DomainsQueryVariables>(`query Domains {
  domains(first: 500) {
    totalCount
    nodes {
      name
      title
      owners
      allowedProducers {
        jobNamespace
      }
      createdAt
    }
  }
  me {
    clock
  }
}`);

export const TokensDocument = operation<TokensQuery, TokensQueryVariables>(`query Tokens($ended: Boolean!) {
  tokens(ended: $ended, first: 200) {
    id
    subject
    admin
    grants {
      domain
      role
    }
    description
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
  me {
    clock
  }
}`);

export const WhoAmIDocument = operation<WhoAmIQuery, WhoAmIQueryVariables>(`query WhoAmI {
  me {
    subject
    identity
    admin
    grants {
      domain
      role
    }
    tokenId
    expiresAt
    clock
    environment
    version
  }
}`);

export const UpdateDomainDocument = operation<
  UpdateDomainMutation,
  UpdateDomainMutationVariables
>(`mutation UpdateDomain($input: UpdateDomainInput!) {
  updateDomain(input: $input) {
    __typename
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    message
    pointer
    help
  }
}`);

export const CreateTokenDocument = operation<
  CreateTokenMutation,
  CreateTokenMutationVariables
>(`mutation CreateToken($input: CreateTokenInput!) {
  createToken(input: $input) {
    __typename
    ... on TokenCreated {
      id
      token
      subject
    }
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    message
    pointer
    help
  }
}`);

export const RevokeTokenDocument = operation<
  RevokeTokenMutation,
  RevokeTokenMutationVariables
>(`mutation RevokeToken($input: RevokeTokenInput!) {
  revokeToken(input: $input) {
    __typename
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    message
    pointer
    help
  }
}`);

export const ShellDocument = operation<ShellQuery, ShellQueryVariables>(`query Shell {
  me {
    subject
    identity
    clock
    environment
    version
  }
}`);
