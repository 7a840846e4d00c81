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

export type IntervalInput = {
  readonly from: string;
  readonly to: string;
};

export type PublishedFormat = 'YAML' | 'JSON' | 'MESH_CARD';

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

export type IdentityKind = 'LOCAL' | 'TOKEN';

export type RevokeTokenInput = {
  readonly id: string;
};

export type RowDifference = 'CHANGED' | 'NOT_RECORDED' | 'MISSING';

export type HealthStatus = 'HEALTHY' | 'DEGRADED' | 'UNHEALTHY' | 'UNKNOWN';

export type PartitionStatus =
  'HEALTHY' | 'DEGRADED' | 'UNHEALTHY' | 'UNKNOWN' | 'NOT_ARRIVED' | 'OPEN' | 'NOT_DUE' | 'NOT_OWED';

export type MarkerKind = 'VERSION' | 'OVERRIDE' | 'MAINTENANCE';

export type EvidenceStatus = 'VALID' | 'STALE' | 'VOID' | 'MISSING' | 'NO_ROWS' | 'NOT_APPLICABLE';

export type DeadLetterInput = {
  readonly ids: ReadonlyArray<string>;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

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

export type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

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

export type LineageSceneInput = {
  readonly focus: NodeRef;
  readonly level: LineageLevel;
  readonly hops?: number | null | undefined;
  readonly direction?: LineageDirection | null | undefined;
  readonly partition?: string | null | undefined;
  readonly groupByDomain?: boolean | null | undefined;
  readonly expand?: ReadonlyArray<string> | null | undefined;
  readonly onlyDegraded?: boolean | null | undefined;
  readonly includeEnded?: boolean | null | undefined;
  readonly limit?: number | null | undefined;
};

export type HitKind = 'PRODUCT' | 'CONTRACT' | 'DATASET' | 'COLUMN';

export type BoardQueryVariables = Exact<{ [key: string]: never }>;

export type BoardQuery = {
  readonly meshStatus: {
    readonly asOf: string;
    readonly unexplained: ReadonlyArray<string> | null;
    readonly leftOut: number | null;
    readonly counts: ReadonlyArray<{ readonly status: PartitionStatus; readonly count: number }>;
    readonly causes: ReadonlyArray<{
      readonly since: string | null;
      readonly products: ReadonlyArray<string>;
      readonly productCount: number;
      readonly consumers: ReadonlyArray<string>;
      readonly consumerCount: number;
      readonly rootCause: { readonly product: string; readonly partition: string | null };
    }> | null;
    readonly openWaits: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly consumer: string;
        readonly product: string;
        readonly partition: string | null;
        readonly verdict: GateVerdict;
        readonly final: boolean;
        readonly asOf: string;
        readonly since: string;
        readonly firstRequestedAt: string | null;
        readonly lastRequestedAt: string | null;
        readonly retryAfter: number | null;
        readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string }>;
        readonly ends: {
          readonly kind: GateEndsKind;
          readonly text: string;
          readonly at: string | null;
          readonly owners: ReadonlyArray<string>;
        } | null;
        readonly override: { readonly id: string } | null;
      }>;
    } | null;
    readonly due: ReadonlyArray<{
      readonly product: string;
      readonly contract: string;
      readonly partition: string;
      readonly dueAt: string;
    }> | null;
    readonly coordinator: {
      readonly eventsPending: number;
      readonly workPending: number;
      readonly work: {
        readonly queued: number;
        readonly waiting: number;
        readonly leased: number;
        readonly dead: number;
      };
      readonly breakers: ReadonlyArray<{ readonly id: string }>;
      readonly withoutAgent: ReadonlyArray<{ readonly checks: number }>;
    } | null;
  };
};

export type FirstStepsQueryVariables = Exact<{ [key: string]: never }>;

export type FirstStepsQuery = {
  readonly domains: { readonly totalCount: number };
  readonly contracts: { readonly totalCount: number };
  readonly coordinator: { readonly counts: { readonly events: number; readonly evidence: number } };
  readonly decisions: { readonly totalCount: number };
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

export type CheckMatrixQueryVariables = Exact<{
  product: string;
  contract?: string | null | undefined;
}>;

export type CheckMatrixQuery = {
  readonly checkMatrix: {
    readonly contract: string;
    readonly asOf: string;
    readonly partitions: ReadonlyArray<string | null>;
    readonly hiddenRows: number;
    readonly rows: ReadonlyArray<{
      readonly check: {
        readonly id: string;
        readonly object: string | null;
        readonly element: string | null;
        readonly kind: string;
        readonly severity: Severity;
        readonly unit: CheckUnit;
        readonly warn: unknown;
        readonly fail: unknown;
        readonly executionReason: string | null;
        readonly promise: string;
        readonly pointer: string;
      };
      readonly cells: ReadonlyArray<{
        readonly outcome: Outcome;
        readonly evidenceStatus: EvidenceStatus;
        readonly evidenceId: string | null;
      } | null>;
    }>;
  } | null;
};

export type CellEvidenceQueryVariables = Exact<{
  product: string;
  contract: string;
  partition?: string | null | undefined;
  domain: string;
}>;

export type CellEvidenceQuery = {
  readonly evidence: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly checkId: string;
      readonly contractVersion: string;
      readonly attempt: number;
      readonly outcome: Outcome;
      readonly observed: unknown;
      readonly rowsTested: number | null;
      readonly reasonCode: string | null;
      readonly message: string | null;
      readonly durationMillis: number | null;
      readonly engine: string | null;
      readonly agent: string | null;
      readonly provenance: string;
      readonly server: string | null;
      readonly predicate: string | null;
      readonly observedAt: string;
      readonly failingKeys: {
        readonly columns: ReadonlyArray<string>;
        readonly rows: ReadonlyArray<ReadonlyArray<string | null>>;
        readonly withheld: KeysWithheld | null;
      };
    }>;
  };
  readonly me: { readonly clock: string; readonly can: boolean };
};

export type RunChecksMutationVariables = Exact<{
  input: RunChecksInput;
}>;

export type RunChecksMutation = {
  readonly runChecks:
    | {
        readonly counts: {
          readonly PASS: number;
          readonly WARN: number;
          readonly FAIL: number;
          readonly ERROR: number;
          readonly NOT_RUN: number;
        };
      }
    | { readonly code: string; readonly message: string; readonly help: string | null }
    | { readonly code: string; readonly message: string; readonly help: string | null }
    | { readonly code: string; readonly message: string; readonly help: string | null }
    | { readonly code: string; readonly message: string; readonly help: string | null }
    | { readonly code: string; readonly message: string; readonly help: string | null };
};

export type CheckFieldsFragment = {
  readonly id: string;
  readonly object: string | null;
  readonly element: string | null;
  readonly kind: string;
  readonly severity: Severity;
  readonly unit: CheckUnit;
  readonly warn: unknown;
  readonly fail: unknown;
  readonly executionReason: string | null;
  readonly promise: string;
  readonly pointer: string;
};

export type ContractVersionQueryVariables = Exact<{
  ref: string;
  version?: string | null | undefined;
}>;

export type ContractVersionQuery = {
  readonly contractVersion: {
    readonly contractId: string;
    readonly contractRef: string;
    readonly productRef: string;
    readonly version: string;
    readonly lifecycle: ContractLifecycle;
    readonly publishedAt: string;
    readonly publishedBy: string;
    readonly comment: string | null;
    readonly format: PublishedFormat;
    readonly document: string;
    readonly model: unknown;
  } | null;
  readonly contractVersions: ReadonlyArray<{
    readonly version: string;
    readonly revision: number;
    readonly lifecycle: ContractLifecycle;
    readonly publishedAt: string;
  }>;
  readonly me: { readonly clock: string };
};

export type ContractChecksQueryVariables = Exact<{
  product: string;
  contract: string;
}>;

export type ContractChecksQuery = {
  readonly checks: ReadonlyArray<{
    readonly state: CheckState;
    readonly server: string | null;
    readonly partition: string | null;
    readonly contractVersion: string;
    readonly failingPartitions: number;
    readonly check: {
      readonly id: string;
      readonly object: string | null;
      readonly element: string | null;
      readonly kind: string;
      readonly severity: Severity;
      readonly unit: CheckUnit;
      readonly warn: unknown;
      readonly fail: unknown;
      readonly executionReason: string | null;
      readonly promise: string;
      readonly pointer: string;
    };
    readonly latest: { readonly outcome: Outcome; readonly observedAt: string } | null;
  }>;
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

export type DomainQueryVariables = Exact<{
  name: string;
}>;

export type DomainQuery = {
  readonly nearestName: string | null;
  readonly domain: {
    readonly name: string;
    readonly title: string | null;
    readonly description: string | null;
    readonly owners: ReadonlyArray<string>;
    readonly allowedProducers: ReadonlyArray<{
      readonly jobNamespace: string;
      readonly allowedAt: string;
      readonly allowedBy: string;
    }>;
  } | null;
  readonly me: { readonly clock: string };
};

export type DomainConsumersQueryVariables = Exact<{
  name: string;
  after?: string | null | undefined;
}>;

export type DomainConsumersQuery = {
  readonly products: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly ref: string;
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
      readonly consumers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{ readonly consumer: string; readonly owners: ReadonlyArray<string> }>;
      };
    }>;
  };
};

export type DomainMaintenanceQueryVariables = Exact<{
  name: string;
}>;

export type DomainMaintenanceQuery = {
  readonly maintenanceWindows: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly product: string | null;
      readonly server: string | null;
      readonly from: string;
      readonly to: string;
      readonly reason: string;
      readonly declaredBy: string;
    }>;
  };
};

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

export type GatesQueryVariables = Exact<{
  filter?: GateDecisionFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type GatesQuery = {
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
      readonly asOf: string;
      readonly since: string;
      readonly firstRequestedAt: string | null;
      readonly lastRequestedAt: string | null;
      readonly retryAfter: number | null;
      readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string }>;
      readonly ends: {
        readonly kind: GateEndsKind;
        readonly text: string;
        readonly at: string | null;
        readonly owners: ReadonlyArray<string>;
      } | null;
      readonly override: { readonly id: string } | null;
    }>;
  };
  readonly me: { readonly clock: string };
};

export type DecisionQueryVariables = Exact<{
  id: string;
}>;

export type DecisionQuery = {
  readonly decision: {
    readonly contract: string | null;
    readonly contractVersion: string | null;
    readonly server: string | null;
    readonly score: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly confidence: number | null;
    readonly basis: GateBasis;
    readonly validUntil: string | null;
    readonly policyVersion: string;
    readonly evidenceDigest: string;
    readonly missingPartitions: ReadonlyArray<string>;
    readonly owners: ReadonlyArray<string>;
    readonly id: string;
    readonly consumer: string;
    readonly product: string;
    readonly partition: string | null;
    readonly verdict: GateVerdict;
    readonly final: boolean;
    readonly asOf: string;
    readonly since: string;
    readonly firstRequestedAt: string | null;
    readonly lastRequestedAt: string | null;
    readonly retryAfter: number | null;
    readonly rootCause: {
      readonly product: string;
      readonly path: ReadonlyArray<string>;
      readonly partition: string | null;
    } | null;
    readonly thresholds: { readonly proceedAbove: number; readonly skipAtOrBelow: number };
    readonly override: {
      readonly id: string;
      readonly by: string;
      readonly reason: string;
      readonly verdict: GateVerdict;
      readonly expiresAt: string;
    } | null;
    readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string }>;
    readonly ends: {
      readonly kind: GateEndsKind;
      readonly text: string;
      readonly at: string | null;
      readonly owners: ReadonlyArray<string>;
    } | null;
  } | null;
  readonly me: { readonly clock: string };
};

export type OverridesQueryVariables = Exact<{
  product?: string | null | undefined;
  ended: boolean;
}>;

export type OverridesQuery = {
  readonly overrides: {
    readonly totalCount: number;
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
  readonly me: { readonly clock: string };
};

export type OverrideGateMutationVariables = Exact<{
  input: OverrideGateInput;
}>;

export type OverrideGateMutation = {
  readonly overrideGate:
    | { readonly __typename: 'GateOverridden' }
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

export type TryOverrideMutationVariables = Exact<{
  input: OverrideGateInput;
}>;

export type TryOverrideMutation = {
  readonly overrideGate:
    | {
        readonly __typename: 'GateOverridden';
        readonly shortenedFrom: string | null;
        readonly override: { readonly expiresAt: string };
        readonly frees: ReadonlyArray<{
          readonly id: string;
          readonly consumer: string;
          readonly partition: string | null;
          readonly verdict: GateVerdict;
        }>;
      }
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

export type WithdrawOverrideMutationVariables = Exact<{
  input: WithdrawOverrideInput;
}>;

export type WithdrawOverrideMutation = {
  readonly withdrawOverride:
    | { readonly __typename: 'OverrideWithdrawn' }
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

export type DecisionFieldsFragment = {
  readonly id: string;
  readonly consumer: string;
  readonly product: string;
  readonly partition: string | null;
  readonly verdict: GateVerdict;
  readonly final: boolean;
  readonly asOf: string;
  readonly since: string;
  readonly firstRequestedAt: string | null;
  readonly lastRequestedAt: string | null;
  readonly retryAfter: number | null;
  readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  readonly ends: {
    readonly kind: GateEndsKind;
    readonly text: string;
    readonly at: string | null;
    readonly owners: ReadonlyArray<string>;
  } | null;
  readonly override: { readonly id: string } | null;
};

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

export type HealthHistoryQueryVariables = Exact<{
  product: string;
  contract?: string | null | undefined;
  from: string;
  to: string;
}>;

export type HealthHistoryQuery = {
  readonly healthHistory: {
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
    }>;
    readonly markers: ReadonlyArray<{
      readonly at: string;
      readonly kind: MarkerKind;
      readonly label: string;
      readonly ref: string | null;
    }>;
  } | null;
};

export type SceneQueryVariables = Exact<{
  input: LineageSceneInput;
}>;

export type SceneQuery = {
  readonly lineageScene: {
    readonly asOf: string;
    readonly roots: ReadonlyArray<string>;
    readonly hidden: number;
    readonly endedLeftOut: number;
    readonly cycles: ReadonlyArray<ReadonlyArray<string>>;
    readonly complete: boolean;
    readonly truncatedBy: Truncation | null;
    readonly groups: ReadonlyArray<{ readonly id: string; readonly title: string; readonly nodes: number }>;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly group: string | null;
      readonly layer: number;
      readonly status: PartitionStatus | null;
      readonly partition: string | null;
      readonly score: number | null;
      readonly hiddenUp: number;
      readonly hiddenDown: number;
      readonly node:
        | {
            readonly __typename: 'Dataset';
            readonly namespace: string;
            readonly name: string;
            readonly productRef: string | null;
          }
        | {
            readonly __typename: 'Job';
            readonly namespace: string;
            readonly name: string;
            readonly productRef: string | null;
          }
        | { readonly __typename: 'DataProduct'; readonly productRef: string | null };
    }>;
    readonly edges: ReadonlyArray<{
      readonly from: string;
      readonly to: string;
      readonly provenances: ReadonlyArray<EdgeProvenance>;
      readonly ended: boolean;
      readonly lastSeenAt: string;
      readonly degraded: boolean;
    }>;
  };
};

export type NeighboursQueryVariables = Exact<{
  input: LineageInput;
}>;

export type NeighboursQuery = {
  readonly lineage: {
    readonly counts: { readonly nodes: number };
    readonly nodes: ReadonlyArray<
      | { readonly id: string; readonly depth: number | null }
      | { readonly id: string; readonly depth: number | null }
      | { readonly id: string; readonly depth: number | null }
    >;
  };
};

export type AffectedQueryVariables = Exact<{
  input: ImpactInput;
}>;

export type AffectedQuery = {
  readonly impact: {
    readonly owners: ReadonlyArray<string>;
    readonly domains: ReadonlyArray<string>;
    readonly complete: boolean;
    readonly consumers: ReadonlyArray<{ readonly consumer: string; readonly provenance: ReadProvenance }>;
    readonly counts: { readonly products: number; readonly datasets: number; readonly jobs: number };
  };
};

export type FocusSearchQueryVariables = Exact<{
  text: string;
}>;

export type FocusSearchQuery = {
  readonly search: {
    readonly nodes: ReadonlyArray<{ readonly kind: HitKind; readonly ref: string; readonly title: string | null }>;
  };
};

export type FocusProductsQueryVariables = Exact<{ [key: string]: never }>;

export type FocusProductsQuery = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly ref: string;
      readonly newestPartition: { readonly status: PartitionStatus } | null;
    }>;
  };
};

export type ProductQueryVariables = Exact<{
  ref: string;
}>;

export type ProductQuery = {
  readonly nearestName: string | null;
  readonly product: {
    readonly ref: string;
    readonly name: string;
    readonly title: string | null;
    readonly description: string | null;
    readonly status: string | null;
    readonly owners: ReadonlyArray<string>;
    readonly domain: { readonly name: string; readonly title: string | null } | null;
    readonly contracts: ReadonlyArray<{ readonly id: string; readonly ref: string; readonly latestVersion: string }>;
    readonly inputPorts: ReadonlyArray<{
      readonly name: string;
      readonly contractId: string;
      readonly version: string | null;
      readonly dependency: Dependency;
      readonly mapper: Mapper | null;
    }>;
    readonly outputPorts: ReadonlyArray<{
      readonly name: string;
      readonly contractId: string | null;
      readonly version: string | null;
      readonly description: string | null;
      readonly type: string | null;
    }>;
    readonly healthStrip: {
      readonly contract: string;
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
  } | null;
  readonly me: { readonly clock: string };
};

export type ProductHealthQueryVariables = Exact<{
  product: string;
  partition?: string | null | undefined;
}>;

export type ProductHealthQuery = {
  readonly health: {
    readonly partition: string | null;
    readonly contractVersion: string | null;
    readonly server: string | null;
    readonly asOf: string;
    readonly lastLookedAt: string | null;
    readonly score: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly confidence: number;
    readonly status: HealthStatus;
    readonly own: number | null;
    readonly upstream: number | null;
    readonly partitions: ReadonlyArray<{
      readonly port: string;
      readonly key: string;
      readonly server: string | null;
      readonly verdict: GateVerdict;
    }>;
    readonly reasons: ReadonlyArray<{ readonly code: string; readonly message: string }>;
    readonly ends: { readonly text: string; readonly at: string | null; readonly owners: ReadonlyArray<string> } | null;
    readonly contributions: ReadonlyArray<{
      readonly group: string;
      readonly check: string;
      readonly damage: number;
      readonly points: number;
      readonly observed: unknown;
      readonly promise: string;
      readonly evidenceAge: number | null;
    }>;
    readonly rootCause: {
      readonly product: string;
      readonly path: ReadonlyArray<string>;
      readonly partition: string | null;
    } | null;
    readonly sla: ReadonlyArray<{ readonly property: string; readonly target: number; readonly budget: number }>;
    readonly forecast: {
      readonly expectedReadyAt: string | null;
      readonly breachProbability: number | null;
      readonly basis: string;
    };
  };
};

export type ProductAroundQueryVariables = Exact<{
  ref: string;
}>;

export type ProductAroundQuery = {
  readonly product: {
    readonly consumers: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly consumer: string;
        readonly provenance: ReadonlyArray<ReadProvenance>;
        readonly owners: ReadonlyArray<string>;
        readonly lastRequestedAt: string | null;
      }>;
    };
  } | null;
  readonly lineage: {
    readonly nodes: ReadonlyArray<
      | {
          readonly ref: string;
          readonly contracts: ReadonlyArray<{ readonly id: string }>;
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
        }
      | Record<PropertyKey, never>
    >;
  };
  readonly me: { readonly clock: string };
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

export const BoardDocument = operation<BoardQuery, BoardQueryVariables>(`query Board {
  meshStatus {
    asOf
    counts {
      status
      count
    }
    causes(first: 20) {
      rootCause {
        product
        partition
      }
      since
      products
      productCount
      consumers
      consumerCount
    }
    unexplained
    leftOut
    openWaits(first: 20) {
      totalCount
      nodes {
        ...DecisionFields
      }
    }
    due(hours: 24) {
      product
      contract
      partition
      dueAt
    }
    coordinator {
      eventsPending
      workPending
      work {
        queued
        waiting
        leased
        dead
      }
      breakers {
        id
      }
      withoutAgent {
        checks
      }
    }
  }
}
fragment DecisionFields on GateDecision {
  id
  consumer
  product
  partition
  verdict
  final
  asOf
  since
  firstRequestedAt
  lastRequestedAt
  retryAfter
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
  }
}`);

export const FirstStepsDocument = operation<FirstStepsQuery, FirstStepsQueryVariables>(`query FirstSteps {
  domains(first: 1) {
    totalCount
  }
  contracts(first: 1) {
    totalCount
  }
  coordinator {
    counts {
      events
      evidence
    }
  }
  decisions(first: 1) {
    totalCount
  }
}`);

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

export const CheckMatrixDocument = operation<
  CheckMatrixQuery,
  CheckMatrixQueryVariables
>(`query CheckMatrix($product: String!, $contract: String) {
  checkMatrix(product: $product, contract: $contract, last: 28) {
    contract
    asOf
    partitions
    hiddenRows
    rows {
      check {
        ...CheckFields
      }
      cells {
        outcome
        evidenceStatus
        evidenceId
      }
    }
  }
}
fragment CheckFields on Check {
  id
  object
  element
  kind
  severity
  unit
  warn
  fail
  executionReason
  promise
  pointer
}`);

export const CellEvidenceDocument = operation<
  CellEvidenceQuery,
  CellEvidenceQueryVariables
>(`query CellEvidence($product: String!, $contract: String!, $partition: String, $domain: String!) {
  evidence(
    product: $product
    contract: $contract
    partition: $partition
    first: 500
  ) {
    nodes {
      id
      checkId
      contractVersion
      attempt
      outcome
      observed
      rowsTested
      reasonCode
      message
      durationMillis
      engine
      agent
      provenance
      server
      predicate
      observedAt
      failingKeys {
        columns
        rows
        withheld
      }
    }
  }
  me {
    clock
    can(action: "checks.run", domain: $domain)
  }
}`);

export const RunChecksDocument = operation<
  RunChecksMutation,
  RunChecksMutationVariables
>(`mutation RunChecks($input: RunChecksInput!) {
  runChecks(input: $input) {
    ... on ChecksRun {
      counts {
        PASS
        WARN
        FAIL
        ERROR
        NOT_RUN
      }
    }
    ... on Failure {
      code
      message
      help
    }
  }
}`);

export const ContractVersionDocument = operation<
  ContractVersionQuery,
  ContractVersionQueryVariables
>(`query ContractVersion($ref: String!, $version: String) {
  contractVersion(ref: $ref, version: $version) {
    contractId
    contractRef
    productRef
    version
    lifecycle
    publishedAt
    publishedBy
    comment
    format
    document
    model
  }
  contractVersions(ref: $ref) {
    version
    revision
    lifecycle
    publishedAt
  }
  me {
    clock
  }
}`);

export const ContractChecksDocument = operation<
  ContractChecksQuery,
  ContractChecksQueryVariables
>(`query ContractChecks($product: String!, $contract: String!) {
  checks(product: $product, contract: $contract) {
    state
    server
    partition
    contractVersion
    failingPartitions
    check {
      ...CheckFields
    }
    latest {
      outcome
      observedAt
    }
  }
}
fragment CheckFields on Check {
  id
  object
  element
  kind
  severity
  unit
  warn
  fail
  executionReason
  promise
  pointer
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

export const DomainDocument = operation<DomainQuery, DomainQueryVariables>(`query Domain($name: String!) {
  domain(name: $name) {
    name
    title
    description
    owners
    allowedProducers {
      jobNamespace
      allowedAt
      allowedBy
    }
  }
  nearestName(kind: DOMAIN, name: $name)
  me {
    clock
  }
}`);

export const DomainConsumersDocument = operation<
  DomainConsumersQuery,
  DomainConsumersQueryVariables
>(`query DomainConsumers($name: String!, $after: String) {
  products(filter: {domains: [$name]}, first: 200, after: $after) {
    totalCount
    nodes {
      ref
      newestPartition {
        ...CellFields
      }
      consumers(first: 100) {
        totalCount
        nodes {
          consumer
          owners
        }
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
}`);

export const DomainMaintenanceDocument = operation<
  DomainMaintenanceQuery,
  DomainMaintenanceQueryVariables
>(`query DomainMaintenance($name: String!) {
  maintenanceWindows(domain: $name, first: 20) {
    nodes {
      id
      product
      server
      from
      to
      reason
      declaredBy
    }
  }
}`);

export const GatesDocument = operation<
  GatesQuery,
  GatesQueryVariables
>(`query Gates($filter: GateDecisionFilter, $after: String) {
  decisions(filter: $filter, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DecisionFields
    }
  }
  me {
    clock
  }
}
fragment DecisionFields on GateDecision {
  id
  consumer
  product
  partition
  verdict
  final
  asOf
  since
  firstRequestedAt
  lastRequestedAt
  retryAfter
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
  }
}`);

export const DecisionDocument = operation<DecisionQuery, DecisionQueryVariables>(`query Decision($id: ID!) {
  decision(id: $id) {
    ...DecisionFields
    contract
    contractVersion
    server
    score
    low
    high
    confidence
    basis
    validUntil
    policyVersion
    evidenceDigest
    missingPartitions
    rootCause {
      product
      path
      partition
    }
    thresholds {
      proceedAbove
      skipAtOrBelow
    }
    owners
    override {
      id
      by
      reason
      verdict
      expiresAt
    }
  }
  me {
    clock
  }
}
fragment DecisionFields on GateDecision {
  id
  consumer
  product
  partition
  verdict
  final
  asOf
  since
  firstRequestedAt
  lastRequestedAt
  retryAfter
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
  }
}`);

export const OverridesDocument = operation<
  OverridesQuery,
  OverridesQueryVariables
>(`query Overrides($product: String, $ended: Boolean!) {
  overrides(product: $product, ended: $ended, first: 50) {
    totalCount
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
  me {
    clock
  }
}`);

export const OverrideGateDocument = operation<
  OverrideGateMutation,
  OverrideGateMutationVariables
>(`mutation OverrideGate($input: OverrideGateInput!) {
  overrideGate(input: $input) {
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

export const TryOverrideDocument = operation<
  TryOverrideMutation,
  TryOverrideMutationVariables
>(`mutation TryOverride($input: OverrideGateInput!) {
  overrideGate(input: $input) {
    __typename
    ... on GateOverridden {
      shortenedFrom
      override {
        expiresAt
      }
      frees {
        id
        consumer
        partition
        verdict
      }
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

export const WithdrawOverrideDocument = operation<
  WithdrawOverrideMutation,
  WithdrawOverrideMutationVariables
>(`mutation WithdrawOverride($input: WithdrawOverrideInput!) {
  withdrawOverride(input: $input) {
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

export const HealthHistoryDocument = operation<
  HealthHistoryQuery,
  HealthHistoryQueryVariables
>(`query HealthHistory($product: String!, $contract: String, $from: DateTime!, $to: DateTime!) {
  healthHistory(product: $product, contract: $contract, from: $from, to: $to) {
    contract
    every
    timezone
    asOf
    complete
    partitions {
      ...CellFields
    }
    markers {
      at
      kind
      label
      ref
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
}`);

export const SceneDocument = operation<SceneQuery, SceneQueryVariables>(`query Scene($input: LineageSceneInput!) {
  lineageScene(input: $input) {
    asOf
    roots
    hidden
    endedLeftOut
    cycles
    complete
    truncatedBy
    groups {
      id
      title
      nodes
    }
    nodes {
      id
      node {
        __typename
        productRef
        ... on Dataset {
          namespace
          name
        }
        ... on Job {
          namespace
          name
        }
      }
      group
      layer
      status
      partition
      score
      hiddenUp
      hiddenDown
    }
    edges {
      from
      to
      provenances
      ended
      lastSeenAt
      degraded
    }
  }
}`);

export const NeighboursDocument = operation<
  NeighboursQuery,
  NeighboursQueryVariables
>(`query Neighbours($input: LineageInput!) {
  lineage(input: $input) {
    counts {
      nodes
    }
    nodes {
      id
      depth
    }
  }
}`);

export const AffectedDocument = operation<AffectedQuery, AffectedQueryVariables>(`query Affected($input: ImpactInput!) {
  impact(input: $input) {
    owners
    domains
    consumers {
      consumer
      provenance
    }
    counts {
      products
      datasets
      jobs
    }
    complete
  }
}`);

export const FocusSearchDocument = operation<
  FocusSearchQuery,
  FocusSearchQueryVariables
>(`query FocusSearch($text: String!) {
  search(text: $text, kinds: [PRODUCT, DATASET], first: 12) {
    nodes {
      kind
      ref
      title
    }
  }
}`);

export const FocusProductsDocument = operation<FocusProductsQuery, FocusProductsQueryVariables>(`query FocusProducts {
  products(first: 12, orderBy: {by: CONSUMERS, descending: true}) {
    nodes {
      ref
      newestPartition {
        status
      }
    }
  }
}`);

export const ProductDocument = operation<ProductQuery, ProductQueryVariables>(`query Product($ref: String!) {
  product(ref: $ref) {
    ref
    name
    title
    description
    status
    owners
    domain {
      name
      title
    }
    contracts {
      id
      ref
      latestVersion
    }
    inputPorts {
      name
      contractId
      version
      dependency
      mapper
    }
    outputPorts {
      name
      contractId
      version
      description
      type
    }
    healthStrip {
      contract
      partitions {
        ...CellFields
      }
    }
  }
  nearestName(kind: PRODUCT, name: $ref)
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

export const ProductHealthDocument = operation<
  ProductHealthQuery,
  ProductHealthQueryVariables
>(`query ProductHealth($product: String!, $partition: String) {
  health(product: $product, partition: $partition) {
    partition
    contractVersion
    server
    asOf
    lastLookedAt
    score
    low
    high
    confidence
    status
    own
    upstream
    partitions {
      port
      key
      server
      verdict
    }
    reasons {
      code
      message
    }
    ends {
      text
      at
      owners
    }
    contributions {
      group
      check
      damage
      points
      observed
      promise
      evidenceAge
    }
    rootCause {
      product
      path
      partition
    }
    sla {
      property
      target
      budget
    }
    forecast {
      expectedReadyAt
      breachProbability
      basis
    }
  }
}`);

export const ProductAroundDocument = operation<
  ProductAroundQuery,
  ProductAroundQueryVariables
>(`query ProductAround($ref: String!) {
  product(ref: $ref) {
    consumers(first: 100) {
      totalCount
      nodes {
        consumer
        provenance
        owners
        lastRequestedAt
      }
    }
  }
  lineage(
    input: {of: {product: $ref}, direction: UPSTREAM, level: PRODUCT, depth: 1, first: 100}
  ) {
    nodes {
      ... on DataProduct {
        ref
        contracts {
          id
        }
        newestPartition {
          ...CellFields
        }
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

export const ShellDocument = operation<ShellQuery, ShellQueryVariables>(`query Shell {
  me {
    subject
    identity
    clock
    environment
    version
  }
}`);
