import type { Actor, Grant } from '../core/access/actor.js';
import type { Evidence } from '../core/quality/check.js';
import type { Instant, Partition } from '../core/shared/interval.js';
import type { Result } from '../core/shared/result.js';
import type { AppError } from './shared/errors.js';
import type * as catalog from './shared/views-catalog.js';
import type * as decision from './shared/views-decision.js';
import type * as lineage from './shared/views-lineage.js';

/** What accompanies every use case: who asks, and the id under which it is logged and audited. */
export interface CallContext {
  readonly actor: Actor;
  readonly requestId: string;
}

/** A use case: a plain function with its ports already inside. Expected failures are values, faults are thrown. */
export type UseCase<Input, Output> = (context: CallContext, input: Input) => Promise<Result<Output, AppError>>;

/** Everything that changes the catalog. */
export interface Commands {
  readonly registerDomain: UseCase<RegisterDomainInput, catalog.DomainView>;
  readonly publishContract: UseCase<PublishContractInput, catalog.PublishContractOutcome>;
  readonly publishProduct: UseCase<PublishProductInput, catalog.PublishProductOutcome>;
  /** Takes the raw JSON text of one event; durable when it returns. */
  readonly ingestEvent: UseCase<{ readonly body: string }, lineage.IngestOutcome>;
  /** Takes already split events; each is decided alone, all stored ones are durable when it returns. */
  readonly ingestEvents: UseCase<{ readonly bodies: readonly string[] }, readonly lineage.IngestOutcome[]>;
  readonly runChecks: UseCase<decision.RunChecksInput, decision.RunChecksReport>;
  readonly recordEvidence: UseCase<decision.RecordEvidenceInput, readonly Evidence[]>;
  /** Decides and, unless `dryRun`, records. */
  readonly decideGate: UseCase<decision.GateInput, decision.GateDecision>;
  /** As decideGate, but holds the answer until it is not WAIT, is final, or `waitMillis` (≤ 60,000) or `signal` ends it. */
  readonly waitForGate: UseCase<
    decision.GateInput & { readonly waitMillis: number; readonly signal?: AbortSignal },
    decision.GateDecision
  >;
  readonly overrideGate: UseCase<decision.OverrideGateInput, decision.OverrideView>;
  readonly registerSensor: UseCase<RegisterSensorInput, decision.SensorView>;
  readonly createToken: UseCase<CreateTokenInput, CreatedToken>;
  /** One round: folds pending events, finds what is due, runs it through the embedded agent, evaluates sensors. */
  readonly coordinate: UseCase<
    { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void },
    decision.CoordinatorReport
  >;
}

/** Everything that only reads. */
export interface Queries {
  readonly domain: UseCase<{ readonly name: string }, catalog.DomainView | null>;
  readonly domains: UseCase<catalog.PageRequest, catalog.Page<catalog.DomainView>>;
  /** For loaders: one answer per asked name, in order. */
  readonly domainsByName: UseCase<readonly string[], readonly (catalog.DomainView | null)[]>;
  readonly product: UseCase<{ readonly ref: string }, catalog.ProductView | null>;
  readonly products: UseCase<
    catalog.PageRequest & { readonly domain?: string | null },
    catalog.Page<catalog.ProductView>
  >;
  readonly productsByRef: UseCase<readonly string[], readonly (catalog.ProductView | null)[]>;
  /** Refs by the reference rules; an ambiguous ref is Invalid and lists the candidates. */
  readonly contract: UseCase<{ readonly ref: string }, catalog.ContractView | null>;
  readonly contracts: UseCase<
    catalog.PageRequest & { readonly product?: string | null },
    catalog.Page<catalog.ContractView>
  >;
  readonly contractsOfProducts: UseCase<readonly string[], readonly (readonly catalog.ContractView[])[]>;
  /** Without a version: the highest that is neither proposed nor retired, else the highest. */
  readonly contractVersion: UseCase<
    { readonly ref: string; readonly version?: string | null },
    catalog.ContractVersionView | null
  >;
  readonly contractVersions: UseCase<{ readonly ref: string }, readonly catalog.ContractVersionView[]>;
  readonly validateContract: UseCase<
    { readonly document: string; readonly format: catalog.DocumentFormat },
    catalog.ContractValidation
  >;
  readonly contractDiff: UseCase<ContractDiffInput, catalog.ContractDiff>;
  readonly lineage: UseCase<lineage.LineageQuery, lineage.LineageView>;
  readonly impact: UseCase<{ readonly of: lineage.NodeRef; readonly depth?: number | null }, lineage.ImpactReport>;
  readonly dataset: UseCase<{ readonly namespace: string; readonly name: string }, lineage.DatasetView | null>;
  readonly job: UseCase<{ readonly namespace: string; readonly name: string }, lineage.JobView | null>;
  readonly run: UseCase<{ readonly id: string }, lineage.RunView | null>;
  readonly checks: UseCase<
    { readonly product: string; readonly contract?: string | null },
    readonly decision.CheckView[]
  >;
  readonly evidence: UseCase<EvidenceQuery, catalog.Page<Evidence>>;
  readonly health: UseCase<HealthQuery, decision.HealthReport>;
  readonly sensors: UseCase<{ readonly domain?: string | null }, readonly decision.SensorView[]>;
  readonly coordinator: UseCase<Record<string, never>, CoordinatorStatus>;
  readonly audit: UseCase<catalog.TwoWayPageRequest, catalog.Page<AuditEntryView>>;
  /** Recomputes the whole hash chain. */
  readonly auditVerification: UseCase<Record<string, never>, AuditVerification>;
}

/** What comes until the listener ends it, or why there is nothing to listen to. */
export type Stream<T> = Result<AsyncIterableIterator<T>, AppError>;

/** Subscribes to what has been committed; the returned function ends the subscription. */
export interface Streams {
  healthChanged(context: CallContext, product: string): Promise<Stream<decision.HealthReport>>;
  contractPublished(context: CallContext, domain: string | null): Stream<catalog.ContractVersionView>;
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
  readonly format?: catalog.DocumentFormat | null;
  /** The owning product's ref; without it the document says which. */
  readonly product?: string | null;
  /** A short file name for messages. */
  readonly source?: string | null;
  readonly dryRun?: boolean | null;
  readonly comment?: string | null;
}

export interface PublishProductInput {
  readonly document: string;
  readonly format?: catalog.DocumentFormat | null;
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
  readonly perspective?: catalog.Perspective | null;
}

export interface EvidenceQuery extends catalog.PageRequest {
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

export interface AuditEntryView {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  readonly previousHash: string;
  readonly hash: string;
}

export interface AuditVerification {
  readonly intact: boolean;
  readonly entries: number;
  /** The first entry whose hash does not follow from its content and its predecessor. */
  readonly firstBroken: number | null;
  readonly headHash: string;
}

export type { Partition };
