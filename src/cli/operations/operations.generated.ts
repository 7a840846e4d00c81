// Made by scripts/generate/operations.mjs from the files in src/cli/operations. Do not edit.

import { operation } from './operation.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BackfillState = 'RUNNING' | 'COMPLETED' | 'CANCELLED';

export type StartBackfillInput = {
  readonly product: string;
  readonly contract?: string | null | undefined;
  readonly server?: string | null | undefined;
  readonly from: string;
  readonly to: string;
  readonly concurrency?: number | null | undefined;
  readonly again?: boolean | null | undefined;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type CancelBackfillInput = {
  readonly id: string;
  readonly reason: string;
};

export type PublishCalendarInput = {
  readonly document: string;
  readonly format?: DocumentFormat | null | undefined;
  readonly dryRun?: boolean | null | undefined;
};

export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

export type ResetBreakerInput = {
  readonly server: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type IntervalInput = {
  readonly from: string;
  readonly to: string;
};

export type IssueSeverity = 'error' | 'warning' | 'info';

export type DocumentFormat = 'AUTO' | 'YAML' | 'JSON';

export type ContractLifecycle = 'PROPOSED' | 'ACTIVE' | 'SUPERSEDED' | 'DEPRECATED' | 'RETIRED';

export type Bump = 'MAJOR' | 'MINOR' | 'PATCH' | 'NONE';

export type ChangeVerdict = 'OK' | 'WARN' | 'BREAKS';

export type ReadProvenance = 'DECLARED' | 'OBSERVED' | 'INFERRED' | 'REQUESTED';

export type PublishContractInput = {
  readonly document: string;
  readonly format?: DocumentFormat | null | undefined;
  readonly product?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly comment?: string | null | undefined;
};

export type SensorState = 'WAITING' | 'SATISFIED' | 'FAILED' | 'MISSED';

export type RegisterSensorInput = {
  readonly domain: string;
  readonly consumer: string;
  readonly upstream: string;
  readonly mapper: Mapper;
  readonly deadline?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type NameKind = 'PRODUCT' | 'CONTRACT' | 'DOMAIN' | 'CONSUMER';

export type RegisterDomainInput = {
  readonly name: string;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly owners?: ReadonlyArray<string> | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type UpdateDomainInput = {
  readonly name: string;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly owners?: ReadonlyArray<string> | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type ProducerInput = {
  readonly domain: string;
  readonly jobNamespace: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type GateDecisionFilter = {
  readonly consumer?: string | null | undefined;
  readonly domain?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly partition?: string | null | undefined;
  readonly verdicts?: ReadonlyArray<GateVerdict> | null | undefined;
  readonly waiting?: boolean | null | undefined;
  readonly final?: boolean | null | undefined;
  readonly overridden?: boolean | null | undefined;
  readonly since?: string | null | undefined;
  readonly newestOnly?: boolean | null | undefined;
};

export type GateVerdict = 'PROCEED' | 'WAIT' | 'SKIP';

export type GateBasis =
  | 'SCORE'
  | 'UNKNOWN_EVIDENCE'
  | 'NOT_ARRIVED'
  | 'UNKNOWN_PRODUCT'
  | 'CONTRACT_MISMATCH'
  | 'NO_AGREEMENT'
  | 'SENSOR'
  | 'FAULT'
  | 'OVERRIDE'
  | 'DEADLINE'
  | 'SHADOW';

export type Strictness = 'BALANCED' | 'STRICT';

export type GateInput = {
  readonly consumer: string;
  readonly product: string;
  readonly contract?: string | null | undefined;
  readonly versionRange?: string | null | undefined;
  readonly interval?: IntervalInput | null | undefined;
  readonly partition?: string | null | undefined;
  readonly server?: string | null | undefined;
  readonly mapper?: Mapper | null | undefined;
  readonly strictness?: Strictness | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  readonly waitSeconds?: number | null | undefined;
};

export type GateEndsKind = 'EVENT' | 'MOMENT' | 'PERSON' | 'NEVER';

export type OverrideGateInput = {
  readonly product: string;
  readonly consumer?: string | null | undefined;
  readonly interval?: IntervalInput | null | undefined;
  readonly partition?: string | null | undefined;
  readonly verdict: GateVerdict;
  readonly reason: string;
  readonly expiresAt: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
};

export type WithdrawOverrideInput = {
  readonly id: string;
  readonly reason: string;
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

export type TokenWarning = 'TOKEN_LIVES_LONG' | 'TOKEN_ENDS_SOON';

export type IdentityKind = 'LOCAL' | 'TOKEN';

export type RevokeTokenInput = {
  readonly id: string;
};

export type RotateTokenInput = {
  readonly id: string;
  readonly overlapMinutes?: number | null | undefined;
  readonly expiresAt?: string | null | undefined;
};

export type RowDifference = 'CHANGED' | 'NOT_RECORDED' | 'MISSING';

export type HealthStatus = 'HEALTHY' | 'DEGRADED' | 'UNHEALTHY' | 'UNKNOWN';

export type PartitionStatus =
  'HEALTHY' | 'DEGRADED' | 'UNHEALTHY' | 'UNKNOWN' | 'NOT_ARRIVED' | 'OPEN' | 'NOT_DUE' | 'NOT_OWED';

export type MarkerKind = 'VERSION' | 'OVERRIDE' | 'MAINTENANCE';

export type EvidenceStatus = 'VALID' | 'STALE' | 'VOID' | 'MISSING' | 'NO_ROWS' | 'NOT_APPLICABLE';

export type LineageEventKind = 'RUN' | 'JOB' | 'DATASET';

export type LineageEventState = 'PENDING' | 'FOLDED' | 'DEAD_LETTER' | 'EXCLUDED';

export type ExcludeEventInput = {
  readonly id: string;
  readonly reason: string;
};

export type DeadLetterAction = 'REPLAYED' | 'DISCARDED';

export type DeadLetterInput = {
  readonly ids: ReadonlyArray<string>;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type RunState = 'START' | 'RUNNING' | 'COMPLETE' | 'ABORT' | 'FAIL' | 'OTHER';

export type DatasetRef = {
  readonly namespace: string;
  readonly name: string;
};

export type JobRef = {
  readonly namespace: string;
  readonly name: string;
};

export type NodeRef =
  | { readonly dataset: DatasetRef; readonly job?: never; readonly product?: never; readonly id?: never }
  | { readonly dataset?: never; readonly job: JobRef; readonly product?: never; readonly id?: never }
  | { readonly dataset?: never; readonly job?: never; readonly product: string; readonly id?: never }
  | { readonly dataset?: never; readonly job?: never; readonly product?: never; readonly id: string };

export type LineageDirection = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

export type LineageLevel = 'DATASET' | 'JOB' | 'PRODUCT';

export type LineageInput = {
  readonly of: NodeRef;
  readonly direction: LineageDirection;
  readonly level?: LineageLevel | null | undefined;
  readonly depth?: number | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly includePast?: IncludePast | null | undefined;
};

export type IncludePast = 'NEVER' | 'AUTO' | 'ALWAYS';

export type EdgeProvenance = 'EXPLICIT' | 'COLUMN' | 'CARTESIAN' | 'DECLARED';

export type Truncation = 'DEPTH' | 'NODES' | 'INDEX_BEHIND';

export type ImpactInput = {
  readonly of: NodeRef;
  readonly depth?: number | null | undefined;
  readonly includePast?: IncludePast | null | undefined;
};

export type DeclareMaintenanceWindowInput = {
  readonly domain?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly server?: string | null | undefined;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type CancelMaintenanceWindowInput = {
  readonly id: string;
  readonly reason: string;
};

export type Dependency = 'HARD' | 'SOFT' | 'NONE';

export type Mapper = 'IDENTITY' | 'COVER' | 'LATEST_CLOSED';

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

export type PublishProductInput = {
  readonly document: string;
  readonly format?: DocumentFormat | null | undefined;
  readonly product?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
};

export type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

export type Dimension =
  'accuracy' | 'completeness' | 'conformity' | 'consistency' | 'coverage' | 'timeliness' | 'uniqueness';

export type CheckState = 'EXECUTED' | 'EXECUTABLE' | 'EXTERNAL' | 'DOCUMENTATION_ONLY' | 'NOT_OWED';

export type Outcome = 'PASS' | 'WARN' | 'FAIL' | 'ERROR' | 'NOT_RUN' | 'NOT_APPLICABLE';

export type CheckUnit = 'rows' | 'percent' | 'value';

export type KeysWithheld =
  | 'NO_FAILING_ROWS'
  | 'NOT_MEASURED'
  | 'FROM_OUTSIDE'
  | 'NOT_A_ROW_CHECK'
  | 'NO_KEY'
  | 'PERSONAL_DATA'
  | 'NOT_PERMITTED_BY_CONTRACT'
  | 'NOT_COLLECTED'
  | 'NOT_PERMITTED_TO_READ'
  | 'EXPIRED';

export type RunChecksInput = {
  readonly product: string;
  readonly contract?: string | null | undefined;
  readonly interval?: IntervalInput | null | undefined;
  readonly partition?: string | null | undefined;
  readonly server?: string | null | undefined;
};

export type HitKind = 'PRODUCT' | 'CONTRACT' | 'DATASET' | 'COLUMN';

export type TransferContractInput = {
  readonly contract: string;
  readonly product: string;
  readonly reason: string;
};

export type ReleaseBindingInput = {
  readonly namespace: string;
  readonly name: string;
  readonly reason: string;
};

export type ReleasePortInput = {
  readonly product: string;
  readonly contractId: string;
  readonly reason: string;
};

export type AuditVerificationQueryVariables = Exact<{
  at?: number | null | undefined;
}>;

export type AuditVerificationQuery = {
  readonly auditVerification: {
    readonly intact: boolean;
    readonly entries: number;
    readonly firstBroken: number | null;
    readonly headHash: string;
    readonly hashAt: string | null;
    readonly comparedInPart: number;
    readonly unexplained: ReadonlyArray<{ readonly subject: string; readonly difference: RowDifference }>;
  };
};

export type AuditEntriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type AuditEntriesQuery = {
  readonly audit: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly sequence: number;
      readonly at: string;
      readonly actor: string;
      readonly action: string;
      readonly subject: string;
      readonly beforeHash: string | null;
      readonly afterHash: string | null;
      readonly tokenId: string | null;
      readonly requestId: string | null;
      readonly previousHash: string;
      readonly hash: string;
    }>;
  };
};

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;

export type CreateTokenMutation = {
  readonly createToken:
    | {
        readonly __typename: 'TokenCreated';
        readonly id: string;
        readonly token: string;
        readonly subject: string;
        readonly expiresAt: string | null;
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type TokenFieldsFragment = {
  readonly id: string;
  readonly subject: string;
  readonly admin: boolean;
  readonly description: string | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly warning: TokenWarning | null;
  readonly grants: ReadonlyArray<{ readonly domain: string; readonly role: Role }>;
};

export type TokensQueryVariables = Exact<{
  subject?: string | null | undefined;
  ended?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
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
    readonly warning: TokenWarning | null;
    readonly grants: ReadonlyArray<{ readonly domain: string; readonly role: Role }>;
  }>;
};

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;

export type RevokeTokenMutation = {
  readonly revokeToken:
    | {
        readonly __typename: 'TokenRevoked';
        readonly revoked: {
          readonly id: string;
          readonly subject: string;
          readonly admin: boolean;
          readonly description: string | null;
          readonly createdAt: string;
          readonly expiresAt: string | null;
          readonly lastUsedAt: string | null;
          readonly revokedAt: string | null;
          readonly warning: TokenWarning | null;
          readonly grants: ReadonlyArray<{ readonly domain: string; readonly role: Role }>;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type RotateTokenMutationVariables = Exact<{
  input: RotateTokenInput;
}>;

export type RotateTokenMutation = {
  readonly rotateToken:
    | {
        readonly __typename: 'TokenRotated';
        readonly id: string;
        readonly token: string;
        readonly subject: string;
        readonly expiresAt: string | null;
        readonly replaced: {
          readonly id: string;
          readonly subject: string;
          readonly admin: boolean;
          readonly description: string | null;
          readonly createdAt: string;
          readonly expiresAt: string | null;
          readonly lastUsedAt: string | null;
          readonly revokedAt: string | null;
          readonly warning: TokenWarning | null;
          readonly grants: ReadonlyArray<{ readonly domain: string; readonly role: Role }>;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  readonly me: {
    readonly subject: string;
    readonly admin: boolean;
    readonly identity: IdentityKind;
    readonly tokenId: string | null;
    readonly expiresAt: string | null;
    readonly warning: TokenWarning | null;
    readonly grants: ReadonlyArray<{ readonly domain: string; readonly role: Role }>;
  };
};

export type BackfillFieldsFragment = {
  readonly id: string;
  readonly product: string;
  readonly contract: string;
  readonly server: string | null;
  readonly from: string;
  readonly to: string;
  readonly concurrency: number;
  readonly again: boolean;
  readonly reason: string;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly state: BackfillState;
  readonly partitions: number;
  readonly done: number;
  readonly inFlight: number;
  readonly failed: number;
  readonly skipped: number;
  readonly ended: { readonly at: string; readonly by: string | null; readonly reason: string | null } | null;
};

export type BackfillsQueryVariables = Exact<{
  id?: string | null | undefined;
  product?: string | null | undefined;
  state?: BackfillState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type BackfillsQuery = {
  readonly backfills: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly product: string;
      readonly contract: string;
      readonly server: string | null;
      readonly from: string;
      readonly to: string;
      readonly concurrency: number;
      readonly again: boolean;
      readonly reason: string;
      readonly startedBy: string;
      readonly startedAt: string;
      readonly state: BackfillState;
      readonly partitions: number;
      readonly done: number;
      readonly inFlight: number;
      readonly failed: number;
      readonly skipped: number;
      readonly ended: { readonly at: string; readonly by: string | null; readonly reason: string | null } | null;
    }>;
  };
};

export type BackfillResultsQueryVariables = Exact<{
  id: string;
}>;

export type BackfillResultsQuery = {
  readonly backfillResults: { readonly passed: number; readonly failing: number; readonly unknown: number } | null;
};

export type StartBackfillMutationVariables = Exact<{
  input: StartBackfillInput;
}>;

export type StartBackfillMutation = {
  readonly startBackfill:
    | {
        readonly __typename: 'BackfillStarted';
        readonly backfills: ReadonlyArray<{
          readonly id: string;
          readonly product: string;
          readonly contract: string;
          readonly server: string | null;
          readonly from: string;
          readonly to: string;
          readonly concurrency: number;
          readonly again: boolean;
          readonly reason: string;
          readonly startedBy: string;
          readonly startedAt: string;
          readonly state: BackfillState;
          readonly partitions: number;
          readonly done: number;
          readonly inFlight: number;
          readonly failed: number;
          readonly skipped: number;
          readonly ended: { readonly at: string; readonly by: string | null; readonly reason: string | null } | null;
        }>;
        readonly leftOut: ReadonlyArray<{
          readonly contract: string;
          readonly open: number;
          readonly partial: number;
          readonly notOwed: number;
        }>;
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type CancelBackfillMutationVariables = Exact<{
  input: CancelBackfillInput;
}>;

export type CancelBackfillMutation = {
  readonly cancelBackfill:
    | {
        readonly __typename: 'BackfillCancelled';
        readonly backfill: {
          readonly id: string;
          readonly product: string;
          readonly contract: string;
          readonly server: string | null;
          readonly from: string;
          readonly to: string;
          readonly concurrency: number;
          readonly again: boolean;
          readonly reason: string;
          readonly startedBy: string;
          readonly startedAt: string;
          readonly state: BackfillState;
          readonly partitions: number;
          readonly done: number;
          readonly inFlight: number;
          readonly failed: number;
          readonly skipped: number;
          readonly ended: { readonly at: string; readonly by: string | null; readonly reason: string | null } | null;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type CalendarsQueryVariables = Exact<{ [key: string]: never }>;

export type CalendarsQuery = {
  readonly calendars: ReadonlyArray<{
    readonly name: string;
    readonly version: number;
    readonly domain: string;
    readonly timezone: string;
    readonly weekend: ReadonlyArray<string>;
    readonly holidays: ReadonlyArray<string>;
    readonly fiscalYearStart: string;
    readonly publishedBy: string;
    readonly publishedAt: string;
    readonly halfDays: ReadonlyArray<{ readonly date: string; readonly closes: string }>;
  }>;
};

export type CalendarQueryVariables = Exact<{
  name: string;
  version?: number | null | undefined;
}>;

export type CalendarQuery = {
  readonly calendar: {
    readonly name: string;
    readonly version: number;
    readonly domain: string;
    readonly timezone: string;
    readonly weekend: ReadonlyArray<string>;
    readonly holidays: ReadonlyArray<string>;
    readonly fiscalYearStart: string;
    readonly document: string;
    readonly publishedBy: string;
    readonly publishedAt: string;
    readonly halfDays: ReadonlyArray<{ readonly date: string; readonly closes: string }>;
  } | null;
};

export type PublishCalendarMutationVariables = Exact<{
  input: PublishCalendarInput;
}>;

export type PublishCalendarMutation = {
  readonly publishCalendar:
    | {
        readonly __typename: 'CalendarPublished';
        readonly calendar: { readonly name: string; readonly version: number; readonly domain: string };
      }
    | {
        readonly __typename: 'CalendarUnchanged';
        readonly calendar: { readonly name: string; readonly version: number; readonly domain: string };
      }
    | {
        readonly __typename: 'CalendarInvalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type CheckDeadLettersQueryVariables = Exact<{
  domain?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type CheckDeadLettersQuery = {
  readonly checkDeadLetters: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly contractRef: string;
      readonly contractVersion: string;
      readonly product: string;
      readonly server: string | null;
      readonly attempts: number;
      readonly message: string;
      readonly queuedAt: string;
      readonly deadSince: string;
      readonly interval: { readonly from: string; readonly to: string } | null;
    }>;
  };
};

export type ReplayCheckDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;

export type ReplayCheckDeadLetterMutation = {
  readonly replayCheckDeadLetter:
    | { readonly __typename: 'DeadLettersReplayed'; readonly ids: ReadonlyArray<string> }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type DiscardCheckDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;

export type DiscardCheckDeadLetterMutation = {
  readonly discardCheckDeadLetter:
    | { readonly __typename: 'DeadLettersDiscarded'; readonly ids: ReadonlyArray<string> }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type BreakersQueryVariables = Exact<{ [key: string]: never }>;

export type BreakersQuery = {
  readonly breakers: ReadonlyArray<{
    readonly id: string;
    readonly server: string;
    readonly serverType: string;
    readonly domains: ReadonlyArray<string>;
    readonly state: BreakerState;
    readonly failures: number;
    readonly openUntil: string | null;
    readonly message: string;
    readonly failedAt: string;
  }>;
};

export type ResetBreakerMutationVariables = Exact<{
  input: ResetBreakerInput;
}>;

export type ResetBreakerMutation = {
  readonly resetBreaker:
    | {
        readonly __typename: 'BreakerReset';
        readonly breaker: {
          readonly id: string;
          readonly server: string;
          readonly serverType: string;
          readonly domains: ReadonlyArray<string>;
          readonly state: BreakerState;
          readonly failures: number;
          readonly openUntil: string | null;
          readonly message: string;
          readonly failedAt: string;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type BreakerFieldsFragment = {
  readonly id: string;
  readonly server: string;
  readonly serverType: string;
  readonly domains: ReadonlyArray<string>;
  readonly state: BreakerState;
  readonly failures: number;
  readonly openUntil: string | null;
  readonly message: string;
  readonly failedAt: string;
};

export type EvidenceFieldsFragment = {
  readonly id: string;
  readonly checkId: string;
  readonly contractVersion: string;
  readonly attempt: number;
  readonly outcome: Outcome;
  readonly observed: unknown;
  readonly damage: number | null;
  readonly rowsTested: number | null;
  readonly reasonCode: string | null;
  readonly message: string | null;
  readonly engine: string | null;
  readonly provenance: string;
  readonly server: string | null;
  readonly predicate: string | null;
  readonly observedAt: string;
  readonly interval: { readonly from: string; readonly to: string } | null;
  readonly failingKeys: {
    readonly columns: ReadonlyArray<string>;
    readonly rows: ReadonlyArray<ReadonlyArray<string | null>>;
    readonly withheld: KeysWithheld | null;
    readonly keptUntil: string | null;
  };
};

export type ChecksQueryVariables = Exact<{
  product: string;
  contract?: string | null | undefined;
  partition?: string | null | undefined;
  server?: string | null | undefined;
}>;

export type ChecksQuery = {
  readonly checks: ReadonlyArray<{
    readonly contractVersion: string;
    readonly state: CheckState;
    readonly server: string | null;
    readonly partition: string | null;
    readonly failingPartitions: number;
    readonly interval: { readonly from: string; readonly to: string } | null;
    readonly check: {
      readonly id: string;
      readonly kind: string;
      readonly severity: Severity;
      readonly dimension: Dimension | null;
      readonly group: string;
      readonly promise: string;
      readonly executionReason: string | null;
      readonly pointer: string;
      readonly warn: unknown;
      readonly fail: unknown;
    };
    readonly latest: {
      readonly id: string;
      readonly checkId: string;
      readonly contractVersion: string;
      readonly attempt: number;
      readonly outcome: Outcome;
      readonly observed: unknown;
      readonly damage: number | null;
      readonly rowsTested: number | null;
      readonly reasonCode: string | null;
      readonly message: string | null;
      readonly engine: string | null;
      readonly provenance: string;
      readonly server: string | null;
      readonly predicate: string | null;
      readonly observedAt: string;
      readonly interval: { readonly from: string; readonly to: string } | null;
      readonly failingKeys: {
        readonly columns: ReadonlyArray<string>;
        readonly rows: ReadonlyArray<ReadonlyArray<string | null>>;
        readonly withheld: KeysWithheld | null;
        readonly keptUntil: string | null;
      };
    } | null;
  }>;
};

export type RunChecksMutationVariables = Exact<{
  input: RunChecksInput;
}>;

export type RunChecksMutation = {
  readonly runChecks:
    | {
        readonly __typename: 'ChecksRun';
        readonly product: string;
        readonly intervals: ReadonlyArray<{ readonly from: string; readonly to: string } | null>;
        readonly counts: {
          readonly PASS: number;
          readonly WARN: number;
          readonly FAIL: number;
          readonly ERROR: number;
          readonly NOT_RUN: number;
          readonly NOT_APPLICABLE: number;
        };
        readonly checks: ReadonlyArray<{
          readonly id: string;
          readonly unit: CheckUnit;
          readonly severity: Severity;
          readonly promise: string;
          readonly warn: unknown;
          readonly fail: unknown;
        }>;
        readonly evidence: ReadonlyArray<{
          readonly id: string;
          readonly checkId: string;
          readonly contractVersion: string;
          readonly attempt: number;
          readonly outcome: Outcome;
          readonly observed: unknown;
          readonly damage: number | null;
          readonly rowsTested: number | null;
          readonly reasonCode: string | null;
          readonly message: string | null;
          readonly engine: string | null;
          readonly provenance: string;
          readonly server: string | null;
          readonly predicate: string | null;
          readonly observedAt: string;
          readonly interval: { readonly from: string; readonly to: string } | null;
          readonly failingKeys: {
            readonly columns: ReadonlyArray<string>;
            readonly rows: ReadonlyArray<ReadonlyArray<string | null>>;
            readonly withheld: KeysWithheld | null;
            readonly keptUntil: string | null;
          };
        }>;
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type EvidenceQueryVariables = Exact<{
  product: string;
  contract?: string | null | undefined;
  interval?: IntervalInput | null | undefined;
  partition?: string | null | undefined;
  outcomes?: ReadonlyArray<Outcome> | Outcome | null | undefined;
  first?: number | null | undefined;
}>;

export type EvidenceQuery = {
  readonly evidence: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly checkId: string;
      readonly contractVersion: string;
      readonly attempt: number;
      readonly outcome: Outcome;
      readonly observed: unknown;
      readonly damage: number | null;
      readonly rowsTested: number | null;
      readonly reasonCode: string | null;
      readonly message: string | null;
      readonly engine: string | null;
      readonly provenance: string;
      readonly server: string | null;
      readonly predicate: string | null;
      readonly observedAt: string;
      readonly interval: { readonly from: string; readonly to: string } | null;
      readonly failingKeys: {
        readonly columns: ReadonlyArray<string>;
        readonly rows: ReadonlyArray<ReadonlyArray<string | null>>;
        readonly withheld: KeysWithheld | null;
        readonly keptUntil: string | null;
      };
    }>;
  };
};

export type ContractsQueryVariables = Exact<{
  product?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type ContractsQuery = {
  readonly contracts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly ref: string;
      readonly latestVersion: string;
      readonly revisionCount: number;
    }>;
  };
};

export type ContractVersionQueryVariables = Exact<{
  ref: string;
  version?: string | null | undefined;
}>;

export type ContractVersionQuery = {
  readonly contractVersion: {
    readonly contractRef: string;
    readonly contractId: string;
    readonly version: string;
    readonly revision: number;
    readonly lifecycle: ContractLifecycle;
    readonly publishedAt: string;
    readonly publishedBy: string;
    readonly document: string;
    readonly productRef: string;
    readonly model: unknown;
    readonly product: { readonly owners: ReadonlyArray<string> } | null;
    readonly objects: ReadonlyArray<{
      readonly name: string;
      readonly fields: ReadonlyArray<{
        readonly name: string;
        readonly logicalType: string | null;
        readonly required: boolean;
        readonly unique: boolean;
        readonly primaryKeyPosition: number | null;
      }>;
    }>;
  } | null;
};

export type ContractVersionsQueryVariables = Exact<{
  ref: string;
}>;

export type ContractVersionsQuery = {
  readonly contractVersions: ReadonlyArray<{
    readonly version: string;
    readonly revision: number;
    readonly lifecycle: ContractLifecycle;
    readonly publishedAt: string;
    readonly publishedBy: string;
    readonly comment: string | null;
  }>;
};

export type CoordinateMutationVariables = Exact<{ [key: string]: never }>;

export type CoordinateMutation = {
  readonly coordinate:
    | {
        readonly __typename: 'CoordinatorCycleCompleted';
        readonly partitionsDue: number;
        readonly partitionsChecked: number;
        readonly evidenceRecorded: number;
        readonly sensorsEvaluated: number;
        readonly failed: number;
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type CoordinatorStatusQueryVariables = Exact<{ [key: string]: never }>;

export type CoordinatorStatusQuery = {
  readonly coordinator: {
    readonly workPending: number;
    readonly eventsPending: number;
    readonly outboxPending: number;
    readonly statesPending: number;
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
    readonly breakers: ReadonlyArray<{
      readonly id: string;
      readonly server: string;
      readonly serverType: string;
      readonly domains: ReadonlyArray<string>;
      readonly state: BreakerState;
      readonly failures: number;
      readonly openUntil: string | null;
      readonly message: string;
      readonly failedAt: string;
    }>;
    readonly withoutAgent: ReadonlyArray<{
      readonly domain: string;
      readonly serverType: string | null;
      readonly contracts: number;
      readonly checks: number;
      readonly labels: ReadonlyArray<{ readonly name: string; readonly value: string }>;
    }>;
    readonly backfills: { readonly running: number; readonly partitionsLeft: number };
    readonly counts: {
      readonly contractVersions: number;
      readonly events: number;
      readonly evidence: number;
      readonly audit: number;
    };
  };
};

export type RebuildStatesMutationVariables = Exact<{ [key: string]: never }>;

export type RebuildStatesMutation = {
  readonly rebuildStates:
    | { readonly __typename: 'StatesRebuilt'; readonly contracts: number; readonly changed: number }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type AgentsQueryVariables = Exact<{ [key: string]: never }>;

export type AgentsQuery = {
  readonly agents: ReadonlyArray<{
    readonly id: string;
    readonly subject: string;
    readonly domains: ReadonlyArray<string> | null;
    readonly version: string;
    readonly engines: ReadonlyArray<string>;
    readonly slots: number;
    readonly leases: number;
    readonly running: boolean;
    readonly firstSeenAt: string;
    readonly lastSeenAt: string;
    readonly labels: ReadonlyArray<{ readonly name: string; readonly value: string }>;
  }>;
};

export type DecisionsQueryVariables = Exact<{
  filter: GateDecisionFilter;
  first: number;
  after?: string | null | undefined;
}>;

export type DecisionsQuery = {
  readonly decisions: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly consumer: string;
      readonly product: string;
      readonly partition: string | null;
      readonly verdict: GateVerdict;
      readonly final: boolean;
      readonly basis: GateBasis;
      readonly asOf: string;
      readonly score: number | null;
      readonly since: string;
      readonly firstRequestedAt: string | null;
      readonly lastRequestedAt: string | null;
      readonly retryAfter: number | null;
      readonly owners: ReadonlyArray<string>;
      readonly url: string;
      readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string }>;
      readonly ends: {
        readonly kind: GateEndsKind;
        readonly text: string;
        readonly at: string | null;
        readonly owners: ReadonlyArray<string>;
      } | null;
      readonly override: {
        readonly id: string;
        readonly by: string;
        readonly reason: string;
        readonly expiresAt: string;
      } | null;
    }>;
  };
};

export type ChangeFieldsFragment = {
  readonly code: string;
  readonly pointer: string;
  readonly producer: ChangeVerdict;
  readonly consumer: ChangeVerdict;
  readonly message: string;
  readonly affected: ReadonlyArray<{
    readonly consumer: string;
    readonly column: string | null;
    readonly provenance: ReadProvenance;
  }>;
};

export type TightenedFieldsFragment = {
  readonly checkId: string;
  readonly promise: string;
  readonly pointer: string;
  readonly wouldFail: number;
  readonly known: number;
  readonly notKnown: number;
  readonly currentData: boolean;
};

export type ActiveVersionQueryVariables = Exact<{
  ref: string;
}>;

export type ActiveVersionQuery = {
  readonly contractVersion: { readonly version: string; readonly contractRef: string } | null;
};

export type ContractDiffQueryVariables = Exact<{
  ref: string;
  from: string;
  document?: string | null | undefined;
}>;

export type ContractDiffQuery = {
  readonly contractDiff: {
    readonly required: Bump;
    readonly changes: ReadonlyArray<{
      readonly code: string;
      readonly pointer: string;
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

export type DomainFieldsFragment = {
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly owners: ReadonlyArray<string>;
  readonly createdAt: string;
};

export type DomainsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type DomainsQuery = {
  readonly domains: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly title: string | null;
      readonly description: string | null;
      readonly owners: ReadonlyArray<string>;
      readonly createdAt: string;
    }>;
  };
};

export type DomainQueryVariables = Exact<{
  name: string;
}>;

export type DomainQuery = {
  readonly domain: {
    readonly name: string;
    readonly title: string | null;
    readonly description: string | null;
    readonly owners: ReadonlyArray<string>;
    readonly createdAt: string;
  } | null;
};

export type RegisterDomainMutationVariables = Exact<{
  input: RegisterDomainInput;
}>;

export type RegisterDomainMutation = {
  readonly registerDomain:
    | {
        readonly __typename: 'DomainRegistered';
        readonly domain: {
          readonly name: string;
          readonly title: string | null;
          readonly description: string | null;
          readonly owners: ReadonlyArray<string>;
          readonly createdAt: string;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type UpdateDomainMutationVariables = Exact<{
  input: UpdateDomainInput;
}>;

export type UpdateDomainMutation = {
  readonly updateDomain:
    | {
        readonly __typename: 'DomainUpdated';
        readonly domain: {
          readonly name: string;
          readonly title: string | null;
          readonly description: string | null;
          readonly owners: ReadonlyArray<string>;
          readonly createdAt: string;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type ProducerFieldsFragment = {
  readonly name: string;
  readonly allowedProducers: ReadonlyArray<{
    readonly jobNamespace: string;
    readonly allowedAt: string;
    readonly allowedBy: string;
  }>;
};

export type AllowedProducersQueryVariables = Exact<{
  name: string;
}>;

export type AllowedProducersQuery = {
  readonly domain: {
    readonly name: string;
    readonly allowedProducers: ReadonlyArray<{
      readonly jobNamespace: string;
      readonly allowedAt: string;
      readonly allowedBy: string;
    }>;
  } | null;
};

export type AllowProducerMutationVariables = Exact<{
  input: ProducerInput;
}>;

export type AllowProducerMutation = {
  readonly allowProducer:
    | {
        readonly __typename: 'ProducerAllowed';
        readonly domain: {
          readonly name: string;
          readonly allowedProducers: ReadonlyArray<{
            readonly jobNamespace: string;
            readonly allowedAt: string;
            readonly allowedBy: string;
          }>;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type DisallowProducerMutationVariables = Exact<{
  input: ProducerInput;
}>;

export type DisallowProducerMutation = {
  readonly disallowProducer:
    | {
        readonly __typename: 'ProducerDisallowed';
        readonly domain: {
          readonly name: string;
          readonly allowedProducers: ReadonlyArray<{
            readonly jobNamespace: string;
            readonly allowedAt: string;
            readonly allowedBy: string;
          }>;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type EventFieldsFragment = {
  readonly id: string;
  readonly receivedAt: string;
  readonly sender: string | null;
  readonly kind: LineageEventKind | null;
  readonly eventType: RunState | null;
  readonly eventTime: string | null;
  readonly runId: string | null;
  readonly state: LineageEventState;
  readonly job: { readonly namespace: string; readonly name: string } | null;
  readonly exclusion: { readonly at: string; readonly by: string; readonly reason: string } | null;
};

export type EventsQueryVariables = Exact<{
  excluded: boolean;
  first: number;
  after?: string | null | undefined;
}>;

export type EventsQuery = {
  readonly events: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly receivedAt: string;
      readonly sender: string | null;
      readonly kind: LineageEventKind | null;
      readonly eventType: RunState | null;
      readonly eventTime: string | null;
      readonly runId: string | null;
      readonly state: LineageEventState;
      readonly job: { readonly namespace: string; readonly name: string } | null;
      readonly exclusion: { readonly at: string; readonly by: string; readonly reason: string } | null;
    }>;
  };
};

export type ExcludeEventMutationVariables = Exact<{
  input: ExcludeEventInput;
}>;

export type ExcludeEventMutation = {
  readonly excludeEvent:
    | {
        readonly __typename: 'EventExcluded';
        readonly event: {
          readonly id: string;
          readonly receivedAt: string;
          readonly sender: string | null;
          readonly kind: LineageEventKind | null;
          readonly eventType: RunState | null;
          readonly eventTime: string | null;
          readonly runId: string | null;
          readonly state: LineageEventState;
          readonly job: { readonly namespace: string; readonly name: string } | null;
          readonly exclusion: { readonly at: string; readonly by: string; readonly reason: string } | null;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type RestoreEventMutationVariables = Exact<{
  input: ExcludeEventInput;
}>;

export type RestoreEventMutation = {
  readonly restoreEvent:
    | {
        readonly __typename: 'EventRestored';
        readonly event: {
          readonly id: string;
          readonly receivedAt: string;
          readonly sender: string | null;
          readonly kind: LineageEventKind | null;
          readonly eventType: RunState | null;
          readonly eventTime: string | null;
          readonly runId: string | null;
          readonly state: LineageEventState;
          readonly job: { readonly namespace: string; readonly name: string } | null;
          readonly exclusion: { readonly at: string; readonly by: string; readonly reason: string } | null;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

type FailureFields_CalendarInvalid_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{
    readonly code: string;
    readonly severity: IssueSeverity;
    readonly message: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number | null;
    readonly help: string | null;
  }>;
};

type FailureFields_Invalid_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{
    readonly code: string;
    readonly severity: IssueSeverity;
    readonly message: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number | null;
    readonly help: string | null;
  }>;
};

type FailureFields_NotFound_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{
    readonly code: string;
    readonly severity: IssueSeverity;
    readonly message: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number | null;
    readonly help: string | null;
  }>;
};

type FailureFields_Forbidden_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{
    readonly code: string;
    readonly severity: IssueSeverity;
    readonly message: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number | null;
    readonly help: string | null;
  }>;
};

type FailureFields_Conflict_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{
    readonly code: string;
    readonly severity: IssueSeverity;
    readonly message: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number | null;
    readonly help: string | null;
  }>;
};

type FailureFields_Unavailable_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{
    readonly code: string;
    readonly severity: IssueSeverity;
    readonly message: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number | null;
    readonly help: string | null;
  }>;
};

type FailureFields_ContractInvalid_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{
    readonly code: string;
    readonly severity: IssueSeverity;
    readonly message: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number | null;
    readonly help: string | null;
  }>;
};

type FailureFields_IncompatibleChange_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{
    readonly code: string;
    readonly severity: IssueSeverity;
    readonly message: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number | null;
    readonly help: string | null;
  }>;
};

type FailureFields_ProductInvalid_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly issues: ReadonlyArray<{
    readonly code: string;
    readonly severity: IssueSeverity;
    readonly message: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number | null;
    readonly help: string | null;
  }>;
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

export type GateQueryVariables = Exact<{
  input: GateInput;
}>;

export type GateQuery = {
  readonly gate: {
    readonly id: string;
    readonly consumer: string;
    readonly product: string;
    readonly contract: string | null;
    readonly contractVersion: string | null;
    readonly server: string | null;
    readonly verdict: GateVerdict;
    readonly final: boolean;
    readonly fail: boolean;
    readonly wouldBe: GateVerdict | null;
    readonly partition: string | null;
    readonly asOf: string;
    readonly basis: GateBasis;
    readonly score: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly confidence: number | null;
    readonly missingPartitions: ReadonlyArray<string>;
    readonly expectedReadyAt: string | null;
    readonly breachProbability: number | null;
    readonly retryAfter: number | null;
    readonly validUntil: string | null;
    readonly evidenceDigest: string;
    readonly policyVersion: string;
    readonly interval: { readonly from: string; readonly to: string } | null;
    readonly requested: {
      readonly partition: string | null;
      readonly server: string | null;
      readonly interval: { readonly from: string; readonly to: string } | null;
    };
    readonly partitions: ReadonlyArray<{
      readonly port: string;
      readonly key: string;
      readonly server: string | null;
      readonly verdict: GateVerdict;
      readonly interval: { readonly from: string; readonly to: string } | null;
    }>;
    readonly thresholds: { readonly proceedAbove: number; readonly skipAtOrBelow: number };
    readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string; readonly facts: unknown }>;
    readonly contributions: ReadonlyArray<{
      readonly group: string;
      readonly check: string;
      readonly damage: number;
      readonly cost: number;
      readonly points: number;
      readonly observed: unknown;
      readonly promise: string;
    }>;
    readonly rootCause: {
      readonly product: string;
      readonly path: ReadonlyArray<string>;
      readonly partition: string | null;
    } | null;
    readonly ends: {
      readonly kind: GateEndsKind;
      readonly text: string;
      readonly at: string | null;
      readonly owners: ReadonlyArray<string>;
    } | null;
    readonly override: {
      readonly id: string;
      readonly by: string;
      readonly reason: string;
      readonly expiresAt: string;
    } | null;
  };
};

export type HealthFieldsFragment = {
  readonly product: string;
  readonly port: string | null;
  readonly contractVersion: string | null;
  readonly server: string | null;
  readonly partition: string | null;
  readonly asOf: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly status: HealthStatus;
  readonly own: number | null;
  readonly upstream: number | null;
  readonly interval: { readonly from: string; readonly to: string } | null;
  readonly requested: {
    readonly partition: string | null;
    readonly server: string | null;
    readonly interval: { readonly from: string; readonly to: string } | null;
  };
  readonly partitions: ReadonlyArray<{
    readonly port: string;
    readonly key: string;
    readonly server: string | null;
    readonly verdict: GateVerdict;
    readonly interval: { readonly from: string; readonly to: string } | null;
  }>;
  readonly missing: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  readonly contributions: ReadonlyArray<{
    readonly group: string;
    readonly check: string;
    readonly damage: number;
    readonly cost: number;
    readonly points: number;
    readonly observed: unknown;
    readonly promise: string;
  }>;
  readonly rootCause: {
    readonly product: string;
    readonly path: ReadonlyArray<string>;
    readonly partition: string | null;
  } | null;
};

export type HealthQueryVariables = Exact<{
  product: string;
}>;

export type HealthQuery = {
  readonly health: {
    readonly product: string;
    readonly port: string | null;
    readonly contractVersion: string | null;
    readonly server: string | null;
    readonly partition: string | null;
    readonly asOf: string;
    readonly score: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly confidence: number;
    readonly status: HealthStatus;
    readonly own: number | null;
    readonly upstream: number | null;
    readonly interval: { readonly from: string; readonly to: string } | null;
    readonly requested: {
      readonly partition: string | null;
      readonly server: string | null;
      readonly interval: { readonly from: string; readonly to: string } | null;
    };
    readonly partitions: ReadonlyArray<{
      readonly port: string;
      readonly key: string;
      readonly server: string | null;
      readonly verdict: GateVerdict;
      readonly interval: { readonly from: string; readonly to: string } | null;
    }>;
    readonly missing: ReadonlyArray<{ readonly from: string; readonly to: string }>;
    readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string }>;
    readonly contributions: ReadonlyArray<{
      readonly group: string;
      readonly check: string;
      readonly damage: number;
      readonly cost: number;
      readonly points: number;
      readonly observed: unknown;
      readonly promise: string;
    }>;
    readonly rootCause: {
      readonly product: string;
      readonly path: ReadonlyArray<string>;
      readonly partition: string | null;
    } | null;
  };
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
  readonly rootCause: {
    readonly product: string;
    readonly path: ReadonlyArray<string>;
    readonly partition: string | null;
  } | null;
};

export type ProductStripQueryVariables = Exact<{
  product: string;
  contract?: string | null | undefined;
  last?: number | null | undefined;
}>;

export type ProductStripQuery = {
  readonly product: {
    readonly ref: string;
    readonly healthStrip: {
      readonly contract: string;
      readonly asOf: string;
      readonly partitions: ReadonlyArray<{
        readonly key: string | null;
        readonly status: PartitionStatus;
        readonly score: number | null;
        readonly low: number | null;
        readonly high: number | null;
        readonly late: boolean;
        readonly overridden: boolean;
        readonly interval: { readonly from: string; readonly to: string } | null;
        readonly rootCause: {
          readonly product: string;
          readonly path: ReadonlyArray<string>;
          readonly partition: string | null;
        } | null;
      }>;
    } | null;
  } | null;
};

export type HealthHistoryQueryVariables = Exact<{
  product: string;
  contract?: string | null | undefined;
  from: string;
  to: string;
}>;

export type HealthHistoryQuery = {
  readonly healthHistory: {
    readonly product: string;
    readonly contract: string;
    readonly every: string | null;
    readonly timezone: string | null;
    readonly asOf: string;
    readonly complete: boolean;
    readonly partitions: ReadonlyArray<{
      readonly key: string | null;
      readonly status: PartitionStatus;
      readonly score: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly late: boolean;
      readonly overridden: boolean;
      readonly interval: { readonly from: string; readonly to: string } | null;
      readonly rootCause: {
        readonly product: string;
        readonly path: ReadonlyArray<string>;
        readonly partition: string | null;
      } | null;
    }>;
    readonly markers: ReadonlyArray<{
      readonly at: string;
      readonly kind: MarkerKind;
      readonly label: string;
      readonly ref: string | null;
    }>;
  } | null;
};

export type CheckCellFieldsFragment = {
  readonly outcome: Outcome;
  readonly evidenceStatus: EvidenceStatus;
  readonly damage: number | null;
  readonly evidenceId: string | null;
};

export type CheckMatrixQueryVariables = Exact<{
  product: string;
  contract?: string | null | undefined;
  last?: number | null | undefined;
}>;

export type CheckMatrixQuery = {
  readonly checkMatrix: {
    readonly product: string;
    readonly contract: string;
    readonly asOf: string;
    readonly partitions: ReadonlyArray<string | null>;
    readonly hiddenRows: number;
    readonly rows: ReadonlyArray<{
      readonly check: {
        readonly id: string;
        readonly kind: string;
        readonly severity: Severity;
        readonly dimension: Dimension | null;
        readonly group: string;
        readonly promise: string;
        readonly executionReason: string | null;
        readonly pointer: string;
        readonly warn: unknown;
        readonly fail: unknown;
      };
      readonly cells: ReadonlyArray<{
        readonly outcome: Outcome;
        readonly evidenceStatus: EvidenceStatus;
        readonly damage: number | null;
        readonly evidenceId: string | null;
      } | null>;
    }>;
  } | null;
};

export type LineageWarningsQueryVariables = Exact<{
  product?: string | null | undefined;
  job?: JobRef | null | undefined;
  code?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type LineageWarningsQuery = {
  readonly lineageWarnings: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly eventId: string;
      readonly receivedAt: string;
      readonly code: string;
      readonly pointer: string;
      readonly message: string;
      readonly job: { readonly namespace: string; readonly name: string } | null;
    }>;
  };
};

export type DeadLettersQueryVariables = Exact<{
  discarded?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DeadLettersQuery = {
  readonly deadLetters: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly receivedAt: string;
      readonly failedAt: string;
      readonly problem: string;
      readonly job: { readonly namespace: string; readonly name: string } | null;
      readonly resolution: {
        readonly action: DeadLetterAction;
        readonly at: string;
        readonly by: string;
        readonly reason: string;
      } | null;
    }>;
  };
};

export type ReplayDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;

export type ReplayDeadLetterMutation = {
  readonly replayDeadLetter:
    | { readonly __typename: 'DeadLettersReplayed'; readonly ids: ReadonlyArray<string> }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type DiscardDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;

export type DiscardDeadLetterMutation = {
  readonly discardDeadLetter:
    | { readonly __typename: 'DeadLettersDiscarded'; readonly ids: ReadonlyArray<string> }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type LineageQueryVariables = Exact<{
  input: LineageInput;
}>;

export type LineageQuery = {
  readonly lineage: {
    readonly root: string;
    readonly pastEdgesLeftOut: number;
    readonly readersWithoutOutputs: number;
    readonly complete: boolean;
    readonly truncatedBy: Truncation | null;
    readonly asOf: string;
    readonly nodes: ReadonlyArray<
      | {
          readonly knownOnlyByColumns: boolean;
          readonly id: string;
          readonly depth: number | null;
          readonly productRef: string | null;
        }
      | { readonly id: string; readonly depth: number | null; readonly productRef: string | null }
      | { readonly id: string; readonly depth: number | null; readonly productRef: string | null }
    >;
    readonly edges: ReadonlyArray<{
      readonly from: string;
      readonly to: string;
      readonly provenance: EdgeProvenance;
      readonly validTo: string | null;
      readonly lastSeen: string;
    }>;
    readonly counts: { readonly nodes: number; readonly depth: ReadonlyArray<number> };
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
};

export type ImpactQueryVariables = Exact<{
  input: ImpactInput;
}>;

export type ImpactQuery = {
  readonly impact: {
    readonly of: string;
    readonly domains: ReadonlyArray<string>;
    readonly owners: ReadonlyArray<string>;
    readonly pastEdgesLeftOut: number;
    readonly complete: boolean;
    readonly truncatedBy: Truncation | null;
    readonly asOf: string;
    readonly products: ReadonlyArray<{
      readonly ref: string;
      readonly depth: number;
      readonly owners: ReadonlyArray<string>;
    }>;
    readonly datasets: ReadonlyArray<{ readonly namespace: string; readonly name: string; readonly depth: number }>;
    readonly jobs: ReadonlyArray<{ readonly namespace: string; readonly name: string }>;
    readonly consumers: ReadonlyArray<{ readonly consumer: string; readonly provenance: ReadProvenance }>;
    readonly counts: { readonly products: number; readonly datasets: number; readonly jobs: number };
  };
};

export type WindowFieldsFragment = {
  readonly id: string;
  readonly domain: string;
  readonly product: string | null;
  readonly server: string | null;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly declaredBy: string;
  readonly declaredAt: string;
  readonly cancelled: { readonly at: string; readonly by: string; readonly reason: string } | null;
};

export type MaintenanceWindowsQueryVariables = Exact<{
  domain?: string | null | undefined;
  product?: string | null | undefined;
  ended: boolean;
  first: number;
  after?: string | null | undefined;
}>;

export type MaintenanceWindowsQuery = {
  readonly maintenanceWindows: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly domain: string;
      readonly product: string | null;
      readonly server: string | null;
      readonly from: string;
      readonly to: string;
      readonly reason: string;
      readonly declaredBy: string;
      readonly declaredAt: string;
      readonly cancelled: { readonly at: string; readonly by: string; readonly reason: string } | null;
    }>;
  };
};

export type DeclareMaintenanceWindowMutationVariables = Exact<{
  input: DeclareMaintenanceWindowInput;
}>;

export type DeclareMaintenanceWindowMutation = {
  readonly declareMaintenanceWindow:
    | {
        readonly __typename: 'MaintenanceWindowDeclared';
        readonly window: {
          readonly id: string;
          readonly domain: string;
          readonly product: string | null;
          readonly server: string | null;
          readonly from: string;
          readonly to: string;
          readonly reason: string;
          readonly declaredBy: string;
          readonly declaredAt: string;
          readonly cancelled: { readonly at: string; readonly by: string; readonly reason: string } | null;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type CancelMaintenanceWindowMutationVariables = Exact<{
  input: CancelMaintenanceWindowInput;
}>;

export type CancelMaintenanceWindowMutation = {
  readonly cancelMaintenanceWindow:
    | {
        readonly __typename: 'MaintenanceWindowCancelled';
        readonly window: {
          readonly id: string;
          readonly domain: string;
          readonly product: string | null;
          readonly server: string | null;
          readonly from: string;
          readonly to: string;
          readonly reason: string;
          readonly declaredBy: string;
          readonly declaredAt: string;
          readonly cancelled: { readonly at: string; readonly by: string; readonly reason: string } | null;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type NearestNameQueryVariables = Exact<{
  kind: NameKind;
  name: string;
}>;

export type NearestNameQuery = { readonly nearestName: string | null };

export type OverridesQueryVariables = Exact<{
  product?: string | null | undefined;
  ended: boolean;
  first: number;
  after?: string | null | undefined;
}>;

export type OverridesQuery = {
  readonly overrides: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly product: string;
      readonly consumer: string | null;
      readonly verdict: GateVerdict;
      readonly by: string;
      readonly reason: string;
      readonly createdAt: string;
      readonly expiresAt: string;
      readonly interval: { readonly from: string; readonly to: string } | null;
      readonly withdrawn: { readonly at: string; readonly by: string; readonly reason: string } | null;
    }>;
  };
};

export type OverrideGateMutationVariables = Exact<{
  input: OverrideGateInput;
}>;

export type OverrideGateMutation = {
  readonly overrideGate:
    | {
        readonly __typename: 'GateOverridden';
        readonly shortenedFrom: string | null;
        readonly recorded: boolean;
        readonly override: {
          readonly id: string;
          readonly product: string;
          readonly verdict: GateVerdict;
          readonly expiresAt: string;
          readonly interval: { readonly from: string; readonly to: string } | null;
        };
        readonly frees: ReadonlyArray<{
          readonly consumer: string;
          readonly partition: string | null;
          readonly since: string;
        }>;
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type WithdrawOverrideMutationVariables = Exact<{
  input: WithdrawOverrideInput;
}>;

export type WithdrawOverrideMutation = {
  readonly withdrawOverride:
    | { readonly __typename: 'OverrideWithdrawn'; readonly override: { readonly id: string; readonly product: string } }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type ProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  first?: number | null | undefined;
}>;

export type ProductsQuery = {
  readonly products: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly ref: string;
      readonly title: string | null;
      readonly status: string | null;
      readonly revision: number;
      readonly contracts: ReadonlyArray<{ readonly ref: string; readonly latestVersion: string }>;
    }>;
  };
};

export type ProductCatalogQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type ProductCatalogQuery = {
  readonly me: { readonly clock: string };
  readonly products: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly ref: string;
      readonly title: string | null;
      readonly description: string | null;
      readonly status: string | null;
      readonly revision: number;
      readonly owners: ReadonlyArray<string>;
      readonly consumers: { readonly totalCount: number };
      readonly contracts: ReadonlyArray<{ readonly id: string; readonly ref: string; readonly latestVersion: string }>;
      readonly newestPartition: {
        readonly key: string | null;
        readonly status: PartitionStatus;
        readonly score: number | null;
        readonly late: boolean;
        readonly interval: { readonly from: string; readonly to: string } | null;
      } | null;
    }>;
  };
};

export type ProductWithHealthQueryVariables = Exact<{
  ref: string;
  interval?: IntervalInput | null | undefined;
  partition?: string | null | undefined;
}>;

export type ProductWithHealthQuery = {
  readonly product: {
    readonly ref: string;
    readonly title: string | null;
    readonly description: string | null;
    readonly status: string | null;
    readonly owners: ReadonlyArray<string>;
    readonly inputPorts: ReadonlyArray<{
      readonly name: string;
      readonly contractId: string;
      readonly dependency: Dependency;
    }>;
    readonly outputPorts: ReadonlyArray<{ readonly name: string; readonly contractId: string | null }>;
    readonly contracts: ReadonlyArray<{ readonly id: string; readonly ref: string; readonly latestVersion: string }>;
    readonly foreignProducers: ReadonlyArray<{
      readonly sender: string;
      readonly jobNamespace: string;
      readonly jobName: string;
      readonly datasetNamespace: string;
      readonly datasetName: string;
      readonly eventType: string | null;
      readonly lastSeenAt: string;
    }>;
  } | null;
  readonly health: {
    readonly product: string;
    readonly port: string | null;
    readonly contractVersion: string | null;
    readonly server: string | null;
    readonly partition: string | null;
    readonly asOf: string;
    readonly score: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly confidence: number;
    readonly status: HealthStatus;
    readonly own: number | null;
    readonly upstream: number | null;
    readonly interval: { readonly from: string; readonly to: string } | null;
    readonly requested: {
      readonly partition: string | null;
      readonly server: string | null;
      readonly interval: { readonly from: string; readonly to: string } | null;
    };
    readonly partitions: ReadonlyArray<{
      readonly port: string;
      readonly key: string;
      readonly server: string | null;
      readonly verdict: GateVerdict;
      readonly interval: { readonly from: string; readonly to: string } | null;
    }>;
    readonly missing: ReadonlyArray<{ readonly from: string; readonly to: string }>;
    readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string }>;
    readonly contributions: ReadonlyArray<{
      readonly group: string;
      readonly check: string;
      readonly damage: number;
      readonly cost: number;
      readonly points: number;
      readonly observed: unknown;
      readonly promise: string;
    }>;
    readonly rootCause: {
      readonly product: string;
      readonly path: ReadonlyArray<string>;
      readonly partition: string | null;
    } | null;
  };
};

export type ProductOwnersQueryVariables = Exact<{
  ref: string;
}>;

export type ProductOwnersQuery = {
  readonly product: { readonly ref: string; readonly owners: ReadonlyArray<string> } | null;
};

export type PublishProductMutationVariables = Exact<{
  input: PublishProductInput;
}>;

export type PublishProductMutation = {
  readonly publishProduct:
    | { readonly __typename: 'ProductPublished'; readonly product: { readonly ref: string; readonly revision: number } }
    | { readonly __typename: 'ProductUnchanged'; readonly product: { readonly ref: string; readonly revision: number } }
    | {
        readonly __typename: 'ProductInvalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type PublishContractMutationVariables = Exact<{
  input: PublishContractInput;
}>;

export type PublishContractMutation = {
  readonly publishContract:
    | {
        readonly __typename: 'ContractPublished';
        readonly previousVersion: string | null;
        readonly version: {
          readonly contractRef: string;
          readonly version: string;
          readonly revision: number;
          readonly lifecycle: ContractLifecycle;
          readonly effectiveAt: string;
        };
        readonly diff: {
          readonly tightened: ReadonlyArray<{
            readonly checkId: string;
            readonly promise: string;
            readonly pointer: string;
            readonly wouldFail: number;
            readonly known: number;
            readonly notKnown: number;
            readonly currentData: boolean;
          }>;
        } | null;
      }
    | {
        readonly __typename: 'ContractUnchanged';
        readonly version: {
          readonly contractRef: string;
          readonly version: string;
          readonly lifecycle: ContractLifecycle;
        };
      }
    | {
        readonly __typename: 'ContractInvalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'IncompatibleChange';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly diff: {
          readonly required: Bump;
          readonly changes: ReadonlyArray<{
            readonly code: string;
            readonly pointer: string;
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
        } | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly diff: {
          readonly required: Bump;
          readonly changes: ReadonlyArray<{
            readonly code: string;
            readonly pointer: string;
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
        } | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<HitKind> | HitKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly kind: HitKind;
      readonly ref: string;
      readonly title: string | null;
      readonly matched: string;
      readonly excerpt: string | null;
      readonly product: { readonly ref: string; readonly owners: ReadonlyArray<string> } | null;
    }>;
  };
};

export type SensorsQueryVariables = Exact<{
  domain?: string | null | undefined;
}>;

export type SensorsQuery = {
  readonly sensors: ReadonlyArray<{
    readonly id: string;
    readonly domain: string;
    readonly consumer: string;
    readonly upstream: string;
    readonly mapper: Mapper;
    readonly deadline: string | null;
    readonly paused: boolean;
    readonly states: ReadonlyArray<{
      readonly state: SensorState;
      readonly late: boolean;
      readonly runId: string | null;
      readonly since: string | null;
      readonly reason: string;
      readonly consumerInterval: { readonly from: string; readonly to: string };
      readonly upstreamInterval: { readonly from: string; readonly to: string };
    }>;
  }>;
};

export type RegisterSensorMutationVariables = Exact<{
  input: RegisterSensorInput;
}>;

export type RegisterSensorMutation = {
  readonly registerSensor:
    | {
        readonly __typename: 'SensorRegistered';
        readonly sensor: {
          readonly id: string;
          readonly domain: string;
          readonly consumer: string;
          readonly upstream: string;
          readonly mapper: Mapper;
          readonly deadline: string | null;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type PauseSensorMutationVariables = Exact<{
  id: string;
}>;

export type PauseSensorMutation = {
  readonly pauseSensor:
    | {
        readonly __typename: 'SensorChanged';
        readonly sensor: {
          readonly id: string;
          readonly consumer: string;
          readonly upstream: string;
          readonly paused: boolean;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type ResumeSensorMutationVariables = Exact<{
  id: string;
}>;

export type ResumeSensorMutation = {
  readonly resumeSensor:
    | {
        readonly __typename: 'SensorChanged';
        readonly sensor: {
          readonly id: string;
          readonly consumer: string;
          readonly upstream: string;
          readonly paused: boolean;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type UnregisterSensorMutationVariables = Exact<{
  id: string;
}>;

export type UnregisterSensorMutation = {
  readonly unregisterSensor:
    | {
        readonly __typename: 'SensorChanged';
        readonly sensor: {
          readonly id: string;
          readonly consumer: string;
          readonly upstream: string;
          readonly paused: boolean;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type TransferContractMutationVariables = Exact<{
  input: TransferContractInput;
}>;

export type TransferContractMutation = {
  readonly transferContract:
    | {
        readonly __typename: 'ContractTransferred';
        readonly contract: {
          readonly id: string;
          readonly ref: string;
          readonly productRef: string;
          readonly latestVersion: string;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type ReleaseBindingMutationVariables = Exact<{
  input: ReleaseBindingInput;
}>;

export type ReleaseBindingMutation = {
  readonly releaseBinding:
    | { readonly __typename: 'BindingReleased'; readonly contractIds: ReadonlyArray<string> }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export type ReleasePortMutationVariables = Exact<{
  input: ReleasePortInput;
}>;

export type ReleasePortMutation = {
  readonly releasePort:
    | {
        readonly __typename: 'PortReleased';
        readonly product: {
          readonly ref: string;
          readonly outputPorts: ReadonlyArray<{ readonly name: string; readonly contractId: string | null }>;
        };
      }
    | {
        readonly __typename: 'Invalid';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'NotFound';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Forbidden';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Conflict';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      }
    | {
        readonly __typename: 'Unavailable';
        readonly code: string;
        readonly message: string;
        readonly help: string | null;
        readonly issues: ReadonlyArray<{
          readonly code: string;
          readonly severity: IssueSeverity;
          readonly message: string;
          readonly pointer: string;
          readonly line: number;
          readonly column: number;
          readonly endColumn: number | null;
          readonly help: string | null;
        }>;
      };
};

export const AuditVerificationDocument = operation<
  AuditVerificationQuery,
  AuditVerificationQueryVariables
>(`query AuditVerification($at: Int) {
  auditVerification(at: $at) {
    intact
    entries
    firstBroken
    headHash
    hashAt
    unexplained {
      subject
      difference
    }
    comparedInPart
  }
}`);

export const AuditEntriesDocument = operation<
  AuditEntriesQuery,
  AuditEntriesQueryVariables
>(`query AuditEntries($first: Int, $after: String, $last: Int, $before: String) {
  audit(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      sequence
      at
      actor
      action
      subject
      beforeHash
      afterHash
      tokenId
      requestId
      previousHash
      hash
    }
  }
}`);

export const CreateTokenDocument = operation<
  CreateTokenMutation,
  CreateTokenMutationVariables
>(`mutation CreateToken($input: CreateTokenInput!) {
  createToken(input: $input) {
    __typename
    ...FailureFields
    ... on TokenCreated {
      id
      token
      subject
      expiresAt
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const TokensDocument = operation<
  TokensQuery,
  TokensQueryVariables
>(`query Tokens($subject: String, $ended: Boolean, $first: Int, $after: ID) {
  tokens(subject: $subject, ended: $ended, first: $first, after: $after) {
    ...TokenFields
  }
}
fragment TokenFields on Token {
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
  warning
}`);

export const RevokeTokenDocument = operation<
  RevokeTokenMutation,
  RevokeTokenMutationVariables
>(`mutation RevokeToken($input: RevokeTokenInput!) {
  revokeToken(input: $input) {
    __typename
    ...FailureFields
    ... on TokenRevoked {
      revoked {
        ...TokenFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment TokenFields on Token {
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
  warning
}`);

export const RotateTokenDocument = operation<
  RotateTokenMutation,
  RotateTokenMutationVariables
>(`mutation RotateToken($input: RotateTokenInput!) {
  rotateToken(input: $input) {
    __typename
    ...FailureFields
    ... on TokenRotated {
      id
      token
      subject
      expiresAt
      replaced {
        ...TokenFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment TokenFields on Token {
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
  warning
}`);

export const MeDocument = operation<MeQuery, MeQueryVariables>(`query Me {
  me {
    subject
    admin
    grants {
      domain
      role
    }
    identity
    tokenId
    expiresAt
    warning
  }
}`);

export const BackfillsDocument = operation<
  BackfillsQuery,
  BackfillsQueryVariables
>(`query Backfills($id: ID, $product: String, $state: BackfillState, $first: Int!, $after: String) {
  backfills(
    id: $id
    product: $product
    state: $state
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...BackfillFields
    }
  }
}
fragment BackfillFields on Backfill {
  id
  product
  contract
  server
  from
  to
  concurrency
  again
  reason
  startedBy
  startedAt
  state
  partitions
  done
  inFlight
  failed
  skipped
  ended {
    at
    by
    reason
  }
}`);

export const BackfillResultsDocument = operation<
  BackfillResultsQuery,
  BackfillResultsQueryVariables
>(`query BackfillResults($id: ID!) {
  backfillResults(id: $id) {
    passed
    failing
    unknown
  }
}`);

export const StartBackfillDocument = operation<
  StartBackfillMutation,
  StartBackfillMutationVariables
>(`mutation StartBackfill($input: StartBackfillInput!) {
  startBackfill(input: $input) {
    __typename
    ...FailureFields
    ... on BackfillStarted {
      backfills {
        ...BackfillFields
      }
      leftOut {
        contract
        open
        partial
        notOwed
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment BackfillFields on Backfill {
  id
  product
  contract
  server
  from
  to
  concurrency
  again
  reason
  startedBy
  startedAt
  state
  partitions
  done
  inFlight
  failed
  skipped
  ended {
    at
    by
    reason
  }
}`);

export const CancelBackfillDocument = operation<
  CancelBackfillMutation,
  CancelBackfillMutationVariables
>(`mutation CancelBackfill($input: CancelBackfillInput!) {
  cancelBackfill(input: $input) {
    __typename
    ...FailureFields
    ... on BackfillCancelled {
      backfill {
        ...BackfillFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment BackfillFields on Backfill {
  id
  product
  contract
  server
  from
  to
  concurrency
  again
  reason
  startedBy
  startedAt
  state
  partitions
  done
  inFlight
  failed
  skipped
  ended {
    at
    by
    reason
  }
}`);

export const CalendarsDocument = operation<CalendarsQuery, CalendarsQueryVariables>(`query Calendars {
  calendars {
    name
    version
    domain
    timezone
    weekend
    holidays
    halfDays {
      date
      closes
    }
    fiscalYearStart
    publishedBy
    publishedAt
  }
}`);

export const CalendarDocument = operation<
  CalendarQuery,
  CalendarQueryVariables
>(`query Calendar($name: String!, $version: Int) {
  calendar(name: $name, version: $version) {
    name
    version
    domain
    timezone
    weekend
    holidays
    halfDays {
      date
      closes
    }
    fiscalYearStart
    document
    publishedBy
    publishedAt
  }
}`);

export const PublishCalendarDocument = operation<
  PublishCalendarMutation,
  PublishCalendarMutationVariables
>(`mutation PublishCalendar($input: PublishCalendarInput!) {
  publishCalendar(input: $input) {
    __typename
    ...FailureFields
    ... on CalendarPublished {
      calendar {
        name
        version
        domain
      }
    }
    ... on CalendarUnchanged {
      calendar {
        name
        version
        domain
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const CheckDeadLettersDocument = operation<
  CheckDeadLettersQuery,
  CheckDeadLettersQueryVariables
>(`query CheckDeadLetters($domain: String, $first: Int, $after: String) {
  checkDeadLetters(domain: $domain, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
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
      queuedAt
      deadSince
    }
  }
}`);

export const ReplayCheckDeadLetterDocument = operation<
  ReplayCheckDeadLetterMutation,
  ReplayCheckDeadLetterMutationVariables
>(`mutation ReplayCheckDeadLetter($input: DeadLetterInput!) {
  replayCheckDeadLetter(input: $input) {
    __typename
    ...FailureFields
    ... on DeadLettersReplayed {
      ids
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const DiscardCheckDeadLetterDocument = operation<
  DiscardCheckDeadLetterMutation,
  DiscardCheckDeadLetterMutationVariables
>(`mutation DiscardCheckDeadLetter($input: DeadLetterInput!) {
  discardCheckDeadLetter(input: $input) {
    __typename
    ...FailureFields
    ... on DeadLettersDiscarded {
      ids
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const BreakersDocument = operation<BreakersQuery, BreakersQueryVariables>(`query Breakers {
  breakers {
    ...BreakerFields
  }
}
fragment BreakerFields on ServerBreaker {
  id
  server
  serverType
  domains
  state
  failures
  openUntil
  message
  failedAt
}`);

export const ResetBreakerDocument = operation<
  ResetBreakerMutation,
  ResetBreakerMutationVariables
>(`mutation ResetBreaker($input: ResetBreakerInput!) {
  resetBreaker(input: $input) {
    __typename
    ...FailureFields
    ... on BreakerReset {
      breaker {
        ...BreakerFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment BreakerFields on ServerBreaker {
  id
  server
  serverType
  domains
  state
  failures
  openUntil
  message
  failedAt
}`);

export const ChecksDocument = operation<
  ChecksQuery,
  ChecksQueryVariables
>(`query Checks($product: String!, $contract: String, $partition: String, $server: String) {
  checks(
    product: $product
    contract: $contract
    partition: $partition
    server: $server
  ) {
    contractVersion
    state
    server
    interval {
      from
      to
    }
    partition
    failingPartitions
    check {
      id
      kind
      severity
      dimension
      group
      promise
      executionReason
      pointer
      warn
      fail
    }
    latest {
      ...EvidenceFields
    }
  }
}
fragment EvidenceFields on Evidence {
  id
  checkId
  contractVersion
  interval {
    from
    to
  }
  attempt
  outcome
  observed
  damage
  rowsTested
  reasonCode
  message
  engine
  provenance
  server
  failingKeys {
    columns
    rows
    withheld
    keptUntil
  }
  predicate
  observedAt
}`);

export const RunChecksDocument = operation<
  RunChecksMutation,
  RunChecksMutationVariables
>(`mutation RunChecks($input: RunChecksInput!) {
  runChecks(input: $input) {
    __typename
    ...FailureFields
    ... on ChecksRun {
      product
      intervals {
        from
        to
      }
      counts {
        PASS
        WARN
        FAIL
        ERROR
        NOT_RUN
        NOT_APPLICABLE
      }
      checks {
        id
        unit
        severity
        promise
        warn
        fail
      }
      evidence {
        ...EvidenceFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment EvidenceFields on Evidence {
  id
  checkId
  contractVersion
  interval {
    from
    to
  }
  attempt
  outcome
  observed
  damage
  rowsTested
  reasonCode
  message
  engine
  provenance
  server
  failingKeys {
    columns
    rows
    withheld
    keptUntil
  }
  predicate
  observedAt
}`);

export const EvidenceDocument = operation<
  EvidenceQuery,
  EvidenceQueryVariables
>(`query Evidence($product: String!, $contract: String, $interval: IntervalInput, $partition: String, $outcomes: [Outcome!], $first: Int) {
  evidence(
    product: $product
    contract: $contract
    interval: $interval
    partition: $partition
    outcomes: $outcomes
    first: $first
  ) {
    totalCount
    nodes {
      ...EvidenceFields
    }
  }
}
fragment EvidenceFields on Evidence {
  id
  checkId
  contractVersion
  interval {
    from
    to
  }
  attempt
  outcome
  observed
  damage
  rowsTested
  reasonCode
  message
  engine
  provenance
  server
  failingKeys {
    columns
    rows
    withheld
    keptUntil
  }
  predicate
  observedAt
}`);

export const ContractsDocument = operation<
  ContractsQuery,
  ContractsQueryVariables
>(`query Contracts($product: String, $first: Int) {
  contracts(product: $product, first: $first) {
    totalCount
    nodes {
      id
      ref
      latestVersion
      revisionCount
    }
  }
}`);

export const ContractVersionDocument = operation<
  ContractVersionQuery,
  ContractVersionQueryVariables
>(`query ContractVersion($ref: String!, $version: String) {
  contractVersion(ref: $ref, version: $version) {
    contractRef
    contractId
    version
    revision
    lifecycle
    publishedAt
    publishedBy
    document
    productRef
    product {
      owners
    }
    model
    objects {
      name
      fields {
        name
        logicalType
        required
        unique
        primaryKeyPosition
      }
    }
  }
}`);

export const ContractVersionsDocument = operation<
  ContractVersionsQuery,
  ContractVersionsQueryVariables
>(`query ContractVersions($ref: String!) {
  contractVersions(ref: $ref) {
    version
    revision
    lifecycle
    publishedAt
    publishedBy
    comment
  }
}`);

export const CoordinateDocument = operation<CoordinateMutation, CoordinateMutationVariables>(`mutation Coordinate {
  coordinate {
    __typename
    ...FailureFields
    ... on CoordinatorCycleCompleted {
      partitionsDue
      partitionsChecked
      evidenceRecorded
      sensorsEvaluated
      failed
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const CoordinatorStatusDocument = operation<
  CoordinatorStatusQuery,
  CoordinatorStatusQueryVariables
>(`query CoordinatorStatus {
  coordinator {
    workPending
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
    breakers {
      ...BreakerFields
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
    backfills {
      running
      partitionsLeft
    }
    eventsPending
    outboxPending
    statesPending
    lineageAsOf
    clock
    counts {
      contractVersions
      events
      evidence
      audit
    }
  }
}
fragment BreakerFields on ServerBreaker {
  id
  server
  serverType
  domains
  state
  failures
  openUntil
  message
  failedAt
}`);

export const RebuildStatesDocument = operation<
  RebuildStatesMutation,
  RebuildStatesMutationVariables
>(`mutation RebuildStates {
  rebuildStates {
    __typename
    ...FailureFields
    ... on StatesRebuilt {
      contracts
      changed
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const AgentsDocument = operation<AgentsQuery, AgentsQueryVariables>(`query Agents {
  agents {
    id
    subject
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
    firstSeenAt
    lastSeenAt
  }
}`);

export const DecisionsDocument = operation<
  DecisionsQuery,
  DecisionsQueryVariables
>(`query Decisions($filter: GateDecisionFilter!, $first: Int!, $after: String) {
  decisions(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      consumer
      product
      partition
      verdict
      final
      basis
      asOf
      score
      since
      firstRequestedAt
      lastRequestedAt
      retryAfter
      owners
      url
      reasons {
        code
        message
      }
      ends {
        kind
        text
        at
        owners
      }
      override {
        id
        by
        reason
        expiresAt
      }
    }
  }
}`);

export const ActiveVersionDocument = operation<
  ActiveVersionQuery,
  ActiveVersionQueryVariables
>(`query ActiveVersion($ref: String!) {
  contractVersion(ref: $ref) {
    version
    contractRef
  }
}`);

export const ContractDiffDocument = operation<
  ContractDiffQuery,
  ContractDiffQueryVariables
>(`query ContractDiff($ref: String!, $from: String!, $document: String) {
  contractDiff(ref: $ref, from: $from, document: $document) {
    required
    changes {
      ...ChangeFields
    }
    tightened {
      ...TightenedFields
    }
  }
}
fragment ChangeFields on ContractChange {
  code
  pointer
  producer
  consumer
  message
  affected {
    consumer
    column
    provenance
  }
}
fragment TightenedFields on TightenedPromise {
  checkId
  promise
  pointer
  wouldFail
  known
  notKnown
  currentData
}`);

export const DomainsDocument = operation<DomainsQuery, DomainsQueryVariables>(`query Domains($first: Int) {
  domains(first: $first) {
    totalCount
    nodes {
      ...DomainFields
    }
  }
}
fragment DomainFields on Domain {
  name
  title
  description
  owners
  createdAt
}`);

export const DomainDocument = operation<DomainQuery, DomainQueryVariables>(`query Domain($name: String!) {
  domain(name: $name) {
    ...DomainFields
  }
}
fragment DomainFields on Domain {
  name
  title
  description
  owners
  createdAt
}`);

export const RegisterDomainDocument = operation<
  RegisterDomainMutation,
  RegisterDomainMutationVariables
>(`mutation RegisterDomain($input: RegisterDomainInput!) {
  registerDomain(input: $input) {
    __typename
    ...FailureFields
    ... on DomainRegistered {
      domain {
        ...DomainFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment DomainFields on Domain {
  name
  title
  description
  owners
  createdAt
}`);

export const UpdateDomainDocument = operation<
  UpdateDomainMutation,
  UpdateDomainMutationVariables
>(`mutation UpdateDomain($input: UpdateDomainInput!) {
  updateDomain(input: $input) {
    __typename
    ...FailureFields
    ... on DomainUpdated {
      domain {
        ...DomainFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment DomainFields on Domain {
  name
  title
  description
  owners
  createdAt
}`);

export const AllowedProducersDocument = operation<
  AllowedProducersQuery,
  AllowedProducersQueryVariables
>(`query AllowedProducers($name: String!) {
  domain(name: $name) {
    ...ProducerFields
  }
}
fragment ProducerFields on Domain {
  name
  allowedProducers {
    jobNamespace
    allowedAt
    allowedBy
  }
}`);

export const AllowProducerDocument = operation<
  AllowProducerMutation,
  AllowProducerMutationVariables
>(`mutation AllowProducer($input: ProducerInput!) {
  allowProducer(input: $input) {
    __typename
    ...FailureFields
    ... on ProducerAllowed {
      domain {
        ...ProducerFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment ProducerFields on Domain {
  name
  allowedProducers {
    jobNamespace
    allowedAt
    allowedBy
  }
}`);

export const DisallowProducerDocument = operation<
  DisallowProducerMutation,
  DisallowProducerMutationVariables
>(`mutation DisallowProducer($input: ProducerInput!) {
  disallowProducer(input: $input) {
    __typename
    ...FailureFields
    ... on ProducerDisallowed {
      domain {
        ...ProducerFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment ProducerFields on Domain {
  name
  allowedProducers {
    jobNamespace
    allowedAt
    allowedBy
  }
}`);

export const EventsDocument = operation<
  EventsQuery,
  EventsQueryVariables
>(`query Events($excluded: Boolean!, $first: Int!, $after: String) {
  events(excluded: $excluded, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EventFields
    }
  }
}
fragment EventFields on LineageEvent {
  id
  receivedAt
  sender
  kind
  eventType
  eventTime
  job {
    namespace
    name
  }
  runId
  state
  exclusion {
    at
    by
    reason
  }
}`);

export const ExcludeEventDocument = operation<
  ExcludeEventMutation,
  ExcludeEventMutationVariables
>(`mutation ExcludeEvent($input: ExcludeEventInput!) {
  excludeEvent(input: $input) {
    __typename
    ...FailureFields
    ... on EventExcluded {
      event {
        ...EventFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment EventFields on LineageEvent {
  id
  receivedAt
  sender
  kind
  eventType
  eventTime
  job {
    namespace
    name
  }
  runId
  state
  exclusion {
    at
    by
    reason
  }
}`);

export const RestoreEventDocument = operation<
  RestoreEventMutation,
  RestoreEventMutationVariables
>(`mutation RestoreEvent($input: ExcludeEventInput!) {
  restoreEvent(input: $input) {
    __typename
    ...FailureFields
    ... on EventRestored {
      event {
        ...EventFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment EventFields on LineageEvent {
  id
  receivedAt
  sender
  kind
  eventType
  eventTime
  job {
    namespace
    name
  }
  runId
  state
  exclusion {
    at
    by
    reason
  }
}`);

export const GateDocument = operation<GateQuery, GateQueryVariables>(`query Gate($input: GateInput!) {
  gate(input: $input) {
    id
    consumer
    product
    contract
    contractVersion
    server
    verdict
    final
    fail
    wouldBe
    interval {
      from
      to
    }
    partition
    requested {
      interval {
        from
        to
      }
      partition
      server
    }
    partitions {
      port
      key
      server
      interval {
        from
        to
      }
      verdict
    }
    asOf
    basis
    score
    low
    high
    confidence
    thresholds {
      proceedAbove
      skipAtOrBelow
    }
    reasons {
      code
      message
      facts
    }
    contributions {
      group
      check
      damage
      cost
      points
      observed
      promise
    }
    missingPartitions
    rootCause {
      product
      path
      partition
    }
    expectedReadyAt
    breachProbability
    ends {
      kind
      text
      at
      owners
    }
    retryAfter
    validUntil
    evidenceDigest
    policyVersion
    override {
      id
      by
      reason
      expiresAt
    }
  }
}`);

export const HealthDocument = operation<HealthQuery, HealthQueryVariables>(`query Health($product: String!) {
  health(product: $product) {
    ...HealthFields
  }
}
fragment HealthFields on HealthReport {
  product
  port
  contractVersion
  server
  interval {
    from
    to
  }
  partition
  requested {
    interval {
      from
      to
    }
    partition
    server
  }
  partitions {
    port
    key
    server
    interval {
      from
      to
    }
    verdict
  }
  missing {
    from
    to
  }
  asOf
  score
  low
  high
  confidence
  status
  reasons {
    code
    message
  }
  own
  upstream
  contributions {
    group
    check
    damage
    cost
    points
    observed
    promise
  }
  rootCause {
    product
    path
    partition
  }
}`);

export const ProductStripDocument = operation<
  ProductStripQuery,
  ProductStripQueryVariables
>(`query ProductStrip($product: String!, $contract: String, $last: Int) {
  product(ref: $product) {
    ref
    healthStrip(contract: $contract, last: $last) {
      contract
      asOf
      partitions {
        ...CellFields
      }
    }
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
  rootCause {
    product
    path
    partition
  }
}`);

export const HealthHistoryDocument = operation<
  HealthHistoryQuery,
  HealthHistoryQueryVariables
>(`query HealthHistory($product: String!, $contract: String, $from: DateTime!, $to: DateTime!) {
  healthHistory(product: $product, contract: $contract, from: $from, to: $to) {
    product
    contract
    every
    timezone
    asOf
    partitions {
      ...CellFields
    }
    markers {
      at
      kind
      label
      ref
    }
    complete
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
  rootCause {
    product
    path
    partition
  }
}`);

export const CheckMatrixDocument = operation<
  CheckMatrixQuery,
  CheckMatrixQueryVariables
>(`query CheckMatrix($product: String!, $contract: String, $last: Int) {
  checkMatrix(product: $product, contract: $contract, last: $last) {
    product
    contract
    asOf
    partitions
    rows {
      check {
        id
        kind
        severity
        dimension
        group
        promise
        executionReason
        pointer
        warn
        fail
      }
      cells {
        ...CheckCellFields
      }
    }
    hiddenRows
  }
}
fragment CheckCellFields on CheckCell {
  outcome
  evidenceStatus
  damage
  evidenceId
}`);

export const LineageWarningsDocument = operation<
  LineageWarningsQuery,
  LineageWarningsQueryVariables
>(`query LineageWarnings($product: String, $job: JobRef, $code: String, $first: Int, $after: String) {
  lineageWarnings(
    product: $product
    job: $job
    code: $code
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      eventId
      receivedAt
      job {
        namespace
        name
      }
      code
      pointer
      message
    }
  }
}`);

export const DeadLettersDocument = operation<
  DeadLettersQuery,
  DeadLettersQueryVariables
>(`query DeadLetters($discarded: Boolean, $first: Int, $after: String) {
  deadLetters(discarded: $discarded, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      receivedAt
      failedAt
      problem
      job {
        namespace
        name
      }
      resolution {
        action
        at
        by
        reason
      }
    }
  }
}`);

export const ReplayDeadLetterDocument = operation<
  ReplayDeadLetterMutation,
  ReplayDeadLetterMutationVariables
>(`mutation ReplayDeadLetter($input: DeadLetterInput!) {
  replayDeadLetter(input: $input) {
    __typename
    ... on DeadLettersReplayed {
      ids
    }
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const DiscardDeadLetterDocument = operation<
  DiscardDeadLetterMutation,
  DiscardDeadLetterMutationVariables
>(`mutation DiscardDeadLetter($input: DeadLetterInput!) {
  discardDeadLetter(input: $input) {
    __typename
    ... on DeadLettersDiscarded {
      ids
    }
    ...FailureFields
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const LineageDocument = operation<LineageQuery, LineageQueryVariables>(`query Lineage($input: LineageInput!) {
  lineage(input: $input) {
    root
    nodes {
      id
      depth
      productRef
      ... on Dataset {
        knownOnlyByColumns
      }
    }
    edges {
      from
      to
      provenance
      validTo
      lastSeen
    }
    counts {
      nodes
      depth
    }
    pastEdgesLeftOut
    readersWithoutOutputs
    complete
    truncatedBy
    asOf
    pageInfo {
      hasNextPage
    }
  }
}`);

export const ImpactDocument = operation<ImpactQuery, ImpactQueryVariables>(`query Impact($input: ImpactInput!) {
  impact(input: $input) {
    of
    products {
      ref
      depth
      owners
    }
    domains
    owners
    datasets {
      namespace
      name
      depth
    }
    jobs {
      namespace
      name
    }
    consumers {
      consumer
      provenance
    }
    counts {
      products
      datasets
      jobs
    }
    pastEdgesLeftOut
    complete
    truncatedBy
    asOf
  }
}`);

export const MaintenanceWindowsDocument = operation<
  MaintenanceWindowsQuery,
  MaintenanceWindowsQueryVariables
>(`query MaintenanceWindows($domain: String, $product: String, $ended: Boolean!, $first: Int!, $after: String) {
  maintenanceWindows(
    domain: $domain
    product: $product
    ended: $ended
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...WindowFields
    }
  }
}
fragment WindowFields on MaintenanceWindow {
  id
  domain
  product
  server
  from
  to
  reason
  declaredBy
  declaredAt
  cancelled {
    at
    by
    reason
  }
}`);

export const DeclareMaintenanceWindowDocument = operation<
  DeclareMaintenanceWindowMutation,
  DeclareMaintenanceWindowMutationVariables
>(`mutation DeclareMaintenanceWindow($input: DeclareMaintenanceWindowInput!) {
  declareMaintenanceWindow(input: $input) {
    __typename
    ...FailureFields
    ... on MaintenanceWindowDeclared {
      window {
        ...WindowFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment WindowFields on MaintenanceWindow {
  id
  domain
  product
  server
  from
  to
  reason
  declaredBy
  declaredAt
  cancelled {
    at
    by
    reason
  }
}`);

export const CancelMaintenanceWindowDocument = operation<
  CancelMaintenanceWindowMutation,
  CancelMaintenanceWindowMutationVariables
>(`mutation CancelMaintenanceWindow($input: CancelMaintenanceWindowInput!) {
  cancelMaintenanceWindow(input: $input) {
    __typename
    ...FailureFields
    ... on MaintenanceWindowCancelled {
      window {
        ...WindowFields
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment WindowFields on MaintenanceWindow {
  id
  domain
  product
  server
  from
  to
  reason
  declaredBy
  declaredAt
  cancelled {
    at
    by
    reason
  }
}`);

export const NearestNameDocument = operation<
  NearestNameQuery,
  NearestNameQueryVariables
>(`query NearestName($kind: NameKind!, $name: String!) {
  nearestName(kind: $kind, name: $name)
}`);

export const OverridesDocument = operation<
  OverridesQuery,
  OverridesQueryVariables
>(`query Overrides($product: String, $ended: Boolean!, $first: Int!, $after: String) {
  overrides(product: $product, ended: $ended, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      product
      consumer
      interval {
        from
        to
      }
      verdict
      by
      reason
      createdAt
      expiresAt
      withdrawn {
        at
        by
        reason
      }
    }
  }
}`);

export const OverrideGateDocument = operation<
  OverrideGateMutation,
  OverrideGateMutationVariables
>(`mutation OverrideGate($input: OverrideGateInput!) {
  overrideGate(input: $input) {
    __typename
    ...FailureFields
    ... on GateOverridden {
      override {
        id
        product
        interval {
          from
          to
        }
        verdict
        expiresAt
      }
      shortenedFrom
      recorded
      frees {
        consumer
        partition
        since
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const WithdrawOverrideDocument = operation<
  WithdrawOverrideMutation,
  WithdrawOverrideMutationVariables
>(`mutation WithdrawOverride($input: WithdrawOverrideInput!) {
  withdrawOverride(input: $input) {
    __typename
    ...FailureFields
    ... on OverrideWithdrawn {
      override {
        id
        product
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const ProductsDocument = operation<
  ProductsQuery,
  ProductsQueryVariables
>(`query Products($filter: ProductFilter, $first: Int) {
  products(filter: $filter, first: $first) {
    totalCount
    nodes {
      ref
      title
      status
      revision
      contracts {
        ref
        latestVersion
      }
    }
  }
}`);

export const ProductCatalogDocument = operation<
  ProductCatalogQuery,
  ProductCatalogQueryVariables
>(`query ProductCatalog($filter: ProductFilter, $orderBy: ProductOrder, $first: Int!, $after: String) {
  me {
    clock
  }
  products(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ref
      title
      description
      status
      revision
      owners
      consumers(first: 0) {
        totalCount
      }
      contracts {
        id
        ref
        latestVersion
      }
      newestPartition {
        key
        interval {
          from
          to
        }
        status
        score
        late
      }
    }
  }
}`);

export const ProductWithHealthDocument = operation<
  ProductWithHealthQuery,
  ProductWithHealthQueryVariables
>(`query ProductWithHealth($ref: String!, $interval: IntervalInput, $partition: String) {
  product(ref: $ref) {
    ref
    title
    description
    status
    owners
    inputPorts {
      name
      contractId
      dependency
    }
    outputPorts {
      name
      contractId
    }
    contracts {
      id
      ref
      latestVersion
    }
    foreignProducers {
      sender
      jobNamespace
      jobName
      datasetNamespace
      datasetName
      eventType
      lastSeenAt
    }
  }
  health(product: $ref, interval: $interval, partition: $partition) {
    ...HealthFields
  }
}
fragment HealthFields on HealthReport {
  product
  port
  contractVersion
  server
  interval {
    from
    to
  }
  partition
  requested {
    interval {
      from
      to
    }
    partition
    server
  }
  partitions {
    port
    key
    server
    interval {
      from
      to
    }
    verdict
  }
  missing {
    from
    to
  }
  asOf
  score
  low
  high
  confidence
  status
  reasons {
    code
    message
  }
  own
  upstream
  contributions {
    group
    check
    damage
    cost
    points
    observed
    promise
  }
  rootCause {
    product
    path
    partition
  }
}`);

export const ProductOwnersDocument = operation<
  ProductOwnersQuery,
  ProductOwnersQueryVariables
>(`query ProductOwners($ref: String!) {
  product(ref: $ref) {
    ref
    owners
  }
}`);

export const PublishProductDocument = operation<
  PublishProductMutation,
  PublishProductMutationVariables
>(`mutation PublishProduct($input: PublishProductInput!) {
  publishProduct(input: $input) {
    __typename
    ...FailureFields
    ... on ProductPublished {
      product {
        ref
        revision
      }
    }
    ... on ProductUnchanged {
      product {
        ref
        revision
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const PublishContractDocument = operation<
  PublishContractMutation,
  PublishContractMutationVariables
>(`mutation PublishContract($input: PublishContractInput!) {
  publishContract(input: $input) {
    __typename
    ...FailureFields
    ... on ContractPublished {
      version {
        contractRef
        version
        revision
        lifecycle
        effectiveAt
      }
      previousVersion
      diff {
        tightened {
          ...TightenedFields
        }
      }
    }
    ... on ContractUnchanged {
      version {
        contractRef
        version
        lifecycle
      }
    }
    ... on IncompatibleChange {
      diff {
        required
        changes {
          ...ChangeFields
        }
        tightened {
          ...TightenedFields
        }
      }
    }
    ... on Conflict {
      diff {
        required
        changes {
          ...ChangeFields
        }
        tightened {
          ...TightenedFields
        }
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}
fragment TightenedFields on TightenedPromise {
  checkId
  promise
  pointer
  wouldFail
  known
  notKnown
  currentData
}
fragment ChangeFields on ContractChange {
  code
  pointer
  producer
  consumer
  message
  affected {
    consumer
    column
    provenance
  }
}`);

export const SearchDocument = operation<
  SearchQuery,
  SearchQueryVariables
>(`query Search($text: String!, $kinds: [HitKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      ref
      title
      matched
      excerpt
      product {
        ref
        owners
      }
    }
  }
}`);

export const SensorsDocument = operation<SensorsQuery, SensorsQueryVariables>(`query Sensors($domain: String) {
  sensors(domain: $domain) {
    id
    domain
    consumer
    upstream
    mapper
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
      runId
      since
      reason
    }
  }
}`);

export const RegisterSensorDocument = operation<
  RegisterSensorMutation,
  RegisterSensorMutationVariables
>(`mutation RegisterSensor($input: RegisterSensorInput!) {
  registerSensor(input: $input) {
    __typename
    ...FailureFields
    ... on SensorRegistered {
      sensor {
        id
        domain
        consumer
        upstream
        mapper
        deadline
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
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
    ... on SensorChanged {
      sensor {
        id
        consumer
        upstream
        paused
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
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
    ... on SensorChanged {
      sensor {
        id
        consumer
        upstream
        paused
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const UnregisterSensorDocument = operation<
  UnregisterSensorMutation,
  UnregisterSensorMutationVariables
>(`mutation UnregisterSensor($id: ID!) {
  unregisterSensor(id: $id) {
    __typename
    ...FailureFields
    ... on SensorChanged {
      sensor {
        id
        consumer
        upstream
        paused
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const TransferContractDocument = operation<
  TransferContractMutation,
  TransferContractMutationVariables
>(`mutation TransferContract($input: TransferContractInput!) {
  transferContract(input: $input) {
    __typename
    ...FailureFields
    ... on ContractTransferred {
      contract {
        id
        ref
        productRef
        latestVersion
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const ReleaseBindingDocument = operation<
  ReleaseBindingMutation,
  ReleaseBindingMutationVariables
>(`mutation ReleaseBinding($input: ReleaseBindingInput!) {
  releaseBinding(input: $input) {
    __typename
    ...FailureFields
    ... on BindingReleased {
      contractIds
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);

export const ReleasePortDocument = operation<
  ReleasePortMutation,
  ReleasePortMutationVariables
>(`mutation ReleasePort($input: ReleasePortInput!) {
  releasePort(input: $input) {
    __typename
    ...FailureFields
    ... on PortReleased {
      product {
        ref
        outputPorts {
          name
          contractId
        }
      }
    }
  }
}
fragment FailureFields on Failure {
  code
  message
  help
  issues {
    code
    severity
    message
    pointer
    line
    column
    endColumn
    help
  }
}`);
