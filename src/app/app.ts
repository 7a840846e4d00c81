import type { AuditEntry } from '../core/audit/audit-entry.js';
import type { ContractValidation, PublishContractOutcome, PublishProductOutcome } from './catalog/publish-outcomes.js';
import type { CoordinatorReport } from './checks/coordinate.js';
import type { RecordEvidenceInput } from './checks/record-evidence.js';
import type { RunChecksInput, RunChecksReport } from './checks/run-checks.js';
import type { OverrideGateInput } from './gate/override-gate.js';
import type { GateInput } from './gate/parse-gate-request.js';
import type { IngestOutcome } from './lineage/ingest-events.js';
import type { LineageQuery } from './lineage/lineage.js';
import type { Page, PageRequest, TwoWayPageRequest } from './ports/page.js';
import type { Perspective } from '../core/contract/change.js';
import type { ContractDiff } from '../core/contract/contract-diff.js';
import type { Contract, ListedVersion } from '../core/contract/contract-version.js';
import type { SensorWithStates } from '../core/coordination/sensor-registration.js';
import type { GateDecision } from '../core/gate/gate-decision.js';
import type { Override } from '../core/gate/override.js';
import type { HealthReport } from '../core/health/health-report.js';
import type { DatasetDetails, JobDetails, RunDetails } from '../core/lineage/details.js';
import type { ImpactReport } from '../core/lineage/impact-report.js';
import type { LineageAnswer, NodeRef } from '../core/lineage/lineage-answer.js';
import type { DataProduct } from '../core/mesh/data-product.js';
import type { Domain } from '../core/mesh/domain.js';
import type { DescribedCheck } from '../core/quality/described-check.js';
import type { TextFormat } from '../formats/yaml/read.js';
import type { Actor, Grant } from '../core/access/actor.js';
import type { Evidence } from '../core/quality/check.js';
import type { Instant, Partition } from '../core/shared/interval.js';
import type { Result } from '../core/shared/result.js';
import type { AppError } from './shared/errors.js';

/** What accompanies every use case: who asks, and the id under which it is logged and audited. */
export interface CallContext {
  readonly actor: Actor;
  readonly requestId: string;
}

/** A use case: a plain function with its ports already inside. Expected failures are values, faults are thrown. */
export type UseCase<Input, Output> = (context: CallContext, input: Input) => Promise<Result<Output, AppError>>;

/** Everything that changes the catalog. */
export interface Commands {
  readonly registerDomain: UseCase<RegisterDomainInput, Domain>;
  readonly publishContract: UseCase<PublishContractInput, PublishContractOutcome>;
  readonly publishProduct: UseCase<PublishProductInput, PublishProductOutcome>;
  /** Takes the raw JSON text of one event; durable when it returns. */
  readonly ingestEvent: UseCase<{ readonly body: string }, IngestOutcome>;
  /** Takes already split events; each is decided alone, all stored ones are durable when it returns. */
  readonly ingestEvents: UseCase<{ readonly bodies: readonly string[] }, readonly IngestOutcome[]>;
  readonly runChecks: UseCase<RunChecksInput, RunChecksReport>;
  readonly recordEvidence: UseCase<RecordEvidenceInput, readonly Evidence[]>;
  /** Decides and, unless `dryRun`, records. */
  readonly decideGate: UseCase<GateInput, GateDecision>;
  /** As decideGate, but holds the answer until it is not WAIT, is final, or `waitMillis` (≤ 60,000) or `signal` ends it. */
  readonly waitForGate: UseCase<
    GateInput & { readonly waitMillis: number; readonly signal?: AbortSignal },
    GateDecision
  >;
  readonly overrideGate: UseCase<OverrideGateInput, Override>;
  readonly registerSensor: UseCase<RegisterSensorInput, SensorWithStates>;
  readonly createToken: UseCase<CreateTokenInput, CreatedToken>;
  /** One round: folds pending events, finds what is due, runs it through the embedded agent, evaluates sensors. */
  readonly coordinate: UseCase<
    { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void },
    CoordinatorReport
  >;
}

/** Everything that only reads. */
export interface Queries {
  readonly domain: UseCase<{ readonly name: string }, Domain | null>;
  readonly domains: UseCase<PageRequest, Page<Domain>>;
  /** For loaders: one answer per asked name, in order. */
  readonly domainsByName: UseCase<readonly string[], readonly (Domain | null)[]>;
  readonly product: UseCase<{ readonly ref: string }, DataProduct | null>;
  readonly products: UseCase<PageRequest & { readonly domain?: string | null }, Page<DataProduct>>;
  readonly productsByRef: UseCase<readonly string[], readonly (DataProduct | null)[]>;
  /** Refs by the reference rules; an ambiguous ref is Invalid and lists the candidates. */
  readonly contract: UseCase<{ readonly ref: string }, Contract | null>;
  readonly contracts: UseCase<PageRequest & { readonly product?: string | null }, Page<Contract>>;
  readonly contractsOfProducts: UseCase<readonly string[], readonly (readonly Contract[])[]>;
  /** Without a version: the highest that is neither proposed nor retired, else the highest. */
  readonly contractVersion: UseCase<{ readonly ref: string; readonly version?: string | null }, ListedVersion | null>;
  readonly contractVersions: UseCase<{ readonly ref: string }, readonly ListedVersion[]>;
  readonly validateContract: UseCase<{ readonly document: string; readonly format: TextFormat }, ContractValidation>;
  readonly contractDiff: UseCase<ContractDiffInput, ContractDiff>;
  readonly lineage: UseCase<LineageQuery, LineageAnswer>;
  readonly impact: UseCase<{ readonly of: NodeRef; readonly depth?: number | null }, ImpactReport>;
  readonly dataset: UseCase<{ readonly namespace: string; readonly name: string }, DatasetDetails | null>;
  readonly job: UseCase<{ readonly namespace: string; readonly name: string }, JobDetails | null>;
  readonly run: UseCase<{ readonly id: string }, RunDetails | null>;
  readonly checks: UseCase<{ readonly product: string; readonly contract?: string | null }, readonly DescribedCheck[]>;
  readonly evidence: UseCase<EvidenceQuery, Page<Evidence>>;
  readonly health: UseCase<HealthQuery, HealthReport>;
  readonly sensors: UseCase<{ readonly domain?: string | null }, readonly SensorWithStates[]>;
  readonly coordinator: UseCase<Record<string, never>, CoordinatorStatus>;
  readonly audit: UseCase<TwoWayPageRequest, Page<AuditEntry>>;
  /** Recomputes the whole hash chain. */
  readonly auditVerification: UseCase<Record<string, never>, AuditVerification>;
}

/** What comes until the listener ends it, or why there is nothing to listen to. */
export type Stream<T> = Result<AsyncIterableIterator<T>, AppError>;

/** Subscribes to what has been committed; the returned function ends the subscription. */
export interface Streams {
  healthChanged(context: CallContext, product: string): Promise<Stream<HealthReport>>;
  contractPublished(context: CallContext, domain: string | null): Stream<ListedVersion>;
}

/** All that the driving edges see of the inside. */
export interface App {
  readonly commands: Commands;
  readonly queries: Queries;
  readonly streams: Streams;
  /** Who holds this token; null for one that is unknown, expired or revoked. */
  readonly authenticate: (token: string) => Promise<Actor | null>;
  /** Whether the store answers and the migrations are all applied. */
  readonly readiness: () => Promise<{ readonly ready: boolean; readonly details: Readonly<Record<string, string>> }>;
}

export interface RegisterDomainInput {
  readonly name: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly owners?: readonly string[] | null;
  readonly idempotencyKey?: string | null;
}

export interface PublishContractInput {
  readonly document: string;
  readonly format?: TextFormat | null;
  /** The owning product's ref; without it the document says which. */
  readonly product?: string | null;
  /** A short file name for messages. */
  readonly source?: string | null;
  readonly dryRun?: boolean | null;
  readonly comment?: string | null;
}

export interface PublishProductInput {
  readonly document: string;
  readonly format?: TextFormat | null;
  /** `domain/product` where the document's own domain and name are not meant. */
  readonly product?: string | null;
  readonly dryRun?: boolean | null;
}

export interface ContractDiffInput {
  readonly ref: string;
  readonly from: string;
  /** A published version, or `document`; exactly one of the two. */
  readonly to?: string | null;
  readonly document?: string | null;
  readonly perspective?: Perspective | null;
}

export interface EvidenceQuery extends PageRequest {
  readonly product: string;
  readonly contract?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
}

export interface HealthQuery {
  readonly product: string;
  readonly contract?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
  readonly asOf?: string | null;
}

export interface RegisterSensorInput {
  readonly domain: string;
  readonly consumer: string;
  readonly upstream: string;
  readonly mapper: 'identity' | 'cover' | 'latest-closed';
  /** ISO 8601 duration after the consumer interval's end until the wait counts as missed; none: it waits for ever. */
  readonly deadline?: string | null;
  readonly idempotencyKey?: string | null;
}

export interface CreateTokenInput {
  readonly subject: string;
  readonly admin?: boolean | null;
  readonly grants: readonly Grant[];
  readonly expiresAt?: string | null;
  readonly description?: string | null;
}

/** The only time the token itself is shown. */
export interface CreatedToken {
  readonly id: string;
  readonly token: string;
  readonly subject: string;
  readonly expiresAt: Instant | null;
}

export interface CoordinatorStatus {
  readonly eventsPending: number;
  readonly workPending: number;
  readonly outboxPending: number;
  readonly lineageAsOf: Instant;
  readonly clock: Instant;
  readonly counts: {
    readonly contractVersions: number;
    readonly events: number;
    readonly evidence: number;
    readonly audit: number;
  };
}

export interface AuditVerification {
  readonly intact: boolean;
  readonly entries: number;
  /** The first entry whose hash does not follow from its content and its predecessor. */
  readonly firstBroken: number | null;
  readonly headHash: string;
}

export type { Partition };
