// Made by scripts/generate/graphql.mjs from the files in src/api/graphql/schema. Do not edit.

export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A moment in RFC 3339 with a zone, always answered in UTC with milliseconds: `2023-10-28T06:00:00.000Z`. */
  DateTime: { input: string; output: string };
  /** Any JSON value: where a contract or a measurement decides what it is. */
  JSON: { input: unknown; output: unknown };
};

/** A half-open partition of data: `from` belongs to it, `to` does not. */
export type Interval = {
  readonly __typename?: 'Interval';
  /** First moment of the partition. */
  readonly from: Scalars['DateTime']['output'];
  /** First moment after the partition. */
  readonly to: Scalars['DateTime']['output'];
};

/** A half-open partition of data. Empty and reversed intervals are refused. */
export type IntervalInput = {
  /** First moment of the partition. */
  readonly from: Scalars['DateTime']['input'];
  /** First moment after the partition. */
  readonly to: Scalars['DateTime']['input'];
};

/** Where a page of a list stands. Paging goes forward only. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether `after: endCursor` would give more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether `before: startCursor` would give more, where a list is read backward with `last`; false of a list that is read forward. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of the page; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry of the page; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** How bad one problem of a document is. Only errors stop a publish. */
export type IssueSeverity = 'error' | 'warning' | 'info';

/** One problem of one document, with its place. */
export type Issue = {
  readonly __typename?: 'Issue';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** Only `error` stops a publish. */
  readonly severity: IssueSeverity;
  /** What is wrong and what was expected. */
  readonly message: Scalars['String']['output'];
  /** RFC 6901 JSON pointer into the document. */
  readonly pointer: Scalars['String']['output'];
  /** Line of the document, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Column of the line, from 1. */
  readonly column: Scalars['Int']['output'];
  /** The column just after the offending text, where it is known. */
  readonly endColumn: Maybe<Scalars['Int']['output']>;
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
};

/** A reason of a verdict. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** The reason in one sentence. */
  readonly message: Scalars['String']['output'];
  /** The facts the sentence stands on, by name. */
  readonly facts: Maybe<Scalars['JSON']['output']>;
};

/** What every expected failure of a mutation carries. Ask for it by `... on Failure` and later kinds of failure are covered too. */
export type Failure = {
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Every problem of the document, where one was given. */
  readonly issues: ReadonlyArray<Issue>;
};

/** The input cannot be accepted as it is. */
export type Invalid = Failure & {
  readonly __typename?: 'Invalid';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Every problem of the document, where one was given. */
  readonly issues: ReadonlyArray<Issue>;
};

/** Something the input names does not exist. */
export type NotFound = Failure & {
  readonly __typename?: 'NotFound';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Every problem of the document, where one was given. */
  readonly issues: ReadonlyArray<Issue>;
};

/** The caller lacks the role the action needs in the domain it touches. */
export type Forbidden = Failure & {
  readonly __typename?: 'Forbidden';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Every problem of the document, where one was given. */
  readonly issues: ReadonlyArray<Issue>;
};

/** The catalog holds something else under the same name, version or idempotency key. */
export type Conflict = Failure & {
  readonly __typename?: 'Conflict';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Every problem of the document, where one was given. */
  readonly issues: ReadonlyArray<Issue>;
  /** How the document differs from what is published under the same version; null for other conflicts. */
  readonly diff: Maybe<ContractDiff>;
};

/** The server cannot do it now; try again. */
export type Unavailable = Failure & {
  readonly __typename?: 'Unavailable';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Every problem of the document, where one was given. */
  readonly issues: ReadonlyArray<Issue>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Every version from its publish on, of one domain or of all. */
  readonly contractPublished: ContractVersion;
  /** The product's health each time something recorded changes it. A product that does not exist is an error, as it is for `health`. */
  readonly healthChanged: HealthReport;
};

export type SubscriptioncontractPublishedArgs = {
  domain?: InputMaybe<Scalars['String']['input']>;
};

export type SubscriptionhealthChangedArgs = {
  product: Scalars['String']['input'];
};

/** How a document is written. */
export type DocumentFormat =
  /** Found out from the text. */
  'AUTO' | 'YAML' | 'JSON';

/** How a published document was written. */
export type PublishedFormat =
  | 'YAML'
  | 'JSON'
  /** The compact card of data mesh literature, read as a contract. */
  | 'MESH_CARD';

/** The promise at one output port of a product. */
export type Contract = {
  readonly __typename?: 'Contract';
  /** Its ODCS id, unique in the catalog. */
  readonly id: Scalars['ID']['output'];
  /** `domain/product/name`. */
  readonly ref: Scalars['String']['output'];
  /** Its name within the product. */
  readonly name: Scalars['String']['output'];
  /** `domain/product`. */
  readonly productRef: Scalars['String']['output'];
  /** The product that makes the promise. */
  readonly product: Maybe<DataProduct>;
  /** Its highest version. */
  readonly latestVersion: Scalars['String']['output'];
  /** How many versions were published. */
  readonly revisionCount: Scalars['Int']['output'];
};

/** A page of contracts. */
export type ContractConnection = {
  readonly __typename?: 'ContractConnection';
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<ContractEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Contract>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of contracts. */
export type ContractEdge = {
  readonly __typename?: 'ContractEdge';
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The contract. */
  readonly node: Contract;
};

/** Where a version stands in its life. */
export type ContractLifecycle =
  /** A pre-release or a draft; serves no gate. */
  | 'PROPOSED'
  /** The highest release of its major. */
  | 'ACTIVE'
  /** Active, but not the highest release of its major. */
  | 'SUPERSEDED'
  /** Still served, on its way out. */
  | 'DEPRECATED'
  /** Serves no gate any more. */
  | 'RETIRED';

/** One immutable version of a contract. */
export type ContractVersion = {
  readonly __typename?: 'ContractVersion';
  /** The ODCS id of its contract. */
  readonly contractId: Scalars['ID']['output'];
  /** `domain/product/name` of its contract. */
  readonly contractRef: Scalars['String']['output'];
  /** `domain/product`. */
  readonly productRef: Scalars['String']['output'];
  /** The product that makes the promise. */
  readonly product: Maybe<DataProduct>;
  /** The author's SemVer. */
  readonly version: Scalars['String']['output'];
  /** 1..n in commit order, without gaps. */
  readonly revision: Scalars['Int']['output'];
  /** Where it stands in its life. */
  readonly lifecycle: ContractLifecycle;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Who published it. */
  readonly publishedBy: Scalars['String']['output'];
  /** What the publisher said about it. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** How the document was written. */
  readonly format: PublishedFormat;
  /** The author's text, byte for byte. */
  readonly document: Scalars['String']['output'];
  /** The promised objects (tables, files, topics) with their fields. */
  readonly objects: ReadonlyArray<SchemaObject>;
  /** The whole normalised model: what diffs, checks and digests are taken of. */
  readonly model: Scalars['JSON']['output'];
  /** SHA-256 of the canonical model: equal digests mean *unchanged*. */
  readonly modelDigest: Scalars['String']['output'];
  /** Warnings found at publish. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** One promised object: a table, a file set, a topic. */
export type SchemaObject = {
  readonly __typename?: 'SchemaObject';
  /** Its name in the contract. */
  readonly name: Scalars['String']['output'];
  /** Its name in the store, where it differs. */
  readonly physicalName: Maybe<Scalars['String']['output']>;
  /** What it is in the store, as written. */
  readonly physicalType: Maybe<Scalars['String']['output']>;
  /** Its fields, in the document's order. */
  readonly fields: ReadonlyArray<SchemaField>;
};

/** One promised field. */
export type SchemaField = {
  readonly __typename?: 'SchemaField';
  /** Its name in the contract. */
  readonly name: Scalars['String']['output'];
  /** Its name in the store, where it differs. */
  readonly physicalName: Maybe<Scalars['String']['output']>;
  /** string, date, timestamp, time, number, integer, object, array, boolean, map or vector. */
  readonly logicalType: Maybe<Scalars['String']['output']>;
  /** The type in the store, as written. */
  readonly physicalType: Maybe<Scalars['String']['output']>;
  /** Whether null is a breach. */
  readonly required: Scalars['Boolean']['output'];
  /** Whether a value that occurs twice is a breach. */
  readonly unique: Scalars['Boolean']['output'];
  /** Its place in the primary key, from 1; null when it is not part of it. */
  readonly primaryKeyPosition: Maybe<Scalars['Int']['output']>;
  /** Its classification (personal, confidential …), as written. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** Nested fields of an object. */
  readonly fields: ReadonlyArray<SchemaField>;
};

/** The version bump that changes need. */
export type Bump = 'MAJOR' | 'MINOR' | 'PATCH' | 'NONE';

/** Whose breaks make a change incompatible. */
export type Perspective =
  /** Whoever writes the data. */
  | 'PRODUCER'
  /** Whoever reads it. */
  | 'CONSUMER';

/** What a change means for one side. */
export type ChangeVerdict =
  | 'OK'
  /** Works on, but may surprise. */
  | 'WARN'
  /** Breaks what worked before. */
  | 'BREAKS';

/** How it is known that somebody reads something. */
export type ReadProvenance =
  /** An agreement or an input port says so. */
  | 'DECLARED'
  /** Lineage saw it. */
  | 'OBSERVED'
  /** It follows from coarser lineage. */
  | 'INFERRED';

/** A consumer whom a change hits. */
export type AffectedConsumer = {
  readonly __typename?: 'AffectedConsumer';
  /** `domain/name`. */
  readonly consumer: Scalars['String']['output'];
  /** The column it reads, where that is known. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** How that is known. */
  readonly provenance: ReadProvenance;
};

/** One difference between two models. */
export type ContractChange = {
  readonly __typename?: 'ContractChange';
  /** FIELD_REMOVED, TYPE_NARROWED, SLA_WEAKENED … */
  readonly code: Scalars['String']['output'];
  /** JSON pointer into the document. */
  readonly pointer: Scalars['String']['output'];
  /** What was promised before. */
  readonly from: Maybe<Scalars['JSON']['output']>;
  /** What is promised now. */
  readonly to: Maybe<Scalars['JSON']['output']>;
  /** What it means for who writes the data. */
  readonly producer: ChangeVerdict;
  /** What it means for who reads it. */
  readonly consumer: ChangeVerdict;
  /** The change in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Who reads what changed; empty where nobody is known to. */
  readonly affected: ReadonlyArray<AffectedConsumer>;
};

/** What changed, and what it means. */
export type ContractDiff = {
  readonly __typename?: 'ContractDiff';
  /** The version bump the changes need. */
  readonly required: Bump;
  /** Every change, in the document's order. */
  readonly changes: ReadonlyArray<ContractChange>;
  /** False when a change breaks the asked perspective. */
  readonly compatible: Scalars['Boolean']['output'];
};

/** Whether a document could be published, as far as the document alone says. */
export type ContractValidation = {
  readonly __typename?: 'ContractValidation';
  /** Whether there is no error. */
  readonly valid: Scalars['Boolean']['output'];
  /** Every problem, all at once. */
  readonly issues: ReadonlyArray<Issue>;
  /** The normalised model; null where the document is too broken to have one. */
  readonly model: Maybe<Scalars['JSON']['output']>;
};

/** The document of a contract and where it belongs. */
export type PublishContractInput = {
  /** The ODCS document (3.0 to 3.2, YAML or JSON), or a mesh card. Its id and the names of its objects and servers have at most 512 bytes. */
  readonly document: Scalars['String']['input'];
  /** How it is written. */
  readonly format?: InputMaybe<DocumentFormat>;
  /** The owning product, `domain/product`; without it the document says which. */
  readonly product?: InputMaybe<Scalars['String']['input']>;
  /** A short file name for messages. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Judge only; nothing is stored. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the publisher says about it. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of publishContract. */
export type PublishContractResult =
  | ContractPublished
  | ContractUnchanged
  | ContractInvalid
  | IncompatibleChange
  | Invalid
  | NotFound
  | Forbidden
  | Conflict
  | Unavailable;

/** The version is in the catalog, or would be where `dryRun` was asked. */
export type ContractPublished = {
  readonly __typename?: 'ContractPublished';
  /** The version as published. */
  readonly version: ContractVersion;
  /** What changed against the version it was judged by; null for the first. */
  readonly diff: Maybe<ContractDiff>;
  /** Whether nothing was stored. */
  readonly dryRun: Scalars['Boolean']['output'];
};

/** The same model is published already under this version. */
export type ContractUnchanged = {
  readonly __typename?: 'ContractUnchanged';
  /** The version as it was published first. */
  readonly version: ContractVersion;
};

/** The document cannot be accepted: `issues` has every problem. */
export type ContractInvalid = Failure & {
  readonly __typename?: 'ContractInvalid';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Every problem of the document. */
  readonly issues: ReadonlyArray<Issue>;
};

/** The changes need a larger version bump than the document makes. */
export type IncompatibleChange = Failure & {
  readonly __typename?: 'IncompatibleChange';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Empty: the changes are in `diff`. */
  readonly issues: ReadonlyArray<Issue>;
  /** The version it was judged against. */
  readonly against: Scalars['String']['output'];
  /** The version the document has. */
  readonly proposed: Scalars['String']['output'];
  /** What changed, and whom it hits; never null here, but of one type with `diff` of the other outcomes, so that one query needs no aliases. */
  readonly diff: Maybe<ContractDiff>;
};

/** Where the wait for one interval stands. */
export type SensorState =
  | 'WAITING'
  | 'SATISFIED'
  /** The newest run failed; a later success satisfies. */
  | 'FAILED'
  /** Not there by the deadline. */
  | 'MISSED';

/** The wait of one consumer interval. */
export type SensorWait = {
  readonly __typename?: 'SensorWait';
  /** The interval of who waits. */
  readonly consumerInterval: Interval;
  /** The interval that is waited for. */
  readonly upstreamInterval: Interval;
  /** Where it stands. */
  readonly state: SensorState;
  /** Satisfied after the deadline. */
  readonly late: Scalars['Boolean']['output'];
  /** The run that decided. */
  readonly runId: Maybe<Scalars['ID']['output']>;
  /** Since when it stands so. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** A standing dependency: a consumer waits for a product of another domain. */
export type Sensor = {
  readonly __typename?: 'Sensor';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The domain it belongs to. */
  readonly domain: Scalars['String']['output'];
  /** Who waits: `domain/name`. */
  readonly consumer: Scalars['String']['output'];
  /** The product waited for: `domain/product`. */
  readonly upstream: Scalars['String']['output'];
  /** How the consumer's interval leads to the awaited one. */
  readonly mapper: Mapper;
  /** Whether it is switched off. */
  readonly paused: Scalars['Boolean']['output'];
  /** Its waits, newest interval first. */
  readonly states: ReadonlyArray<SensorWait>;
};

/** Who waits for what. */
export type RegisterSensorInput = {
  /** The domain it belongs to. */
  readonly domain: Scalars['String']['input'];
  /** Who waits: `domain/name`. */
  readonly consumer: Scalars['String']['input'];
  /** The product waited for: `domain/product`. */
  readonly upstream: Scalars['String']['input'];
  /** How the consumer's interval leads to the awaited one. */
  readonly mapper: Mapper;
  /** ISO 8601 duration after the consumer interval's end, from which the wait counts as missed; without it the wait has no end. */
  readonly deadline?: InputMaybe<Scalars['String']['input']>;
  /** Names this request, so that repeating it is harmless; at most 512 bytes. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of registerSensor. */
export type RegisterSensorResult = SensorRegistered | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The sensor stands. */
export type SensorRegistered = {
  readonly __typename?: 'SensorRegistered';
  /** The sensor as registered. */
  readonly sensor: Sensor;
};

/** How much the catalog holds. */
export type CatalogCounts = {
  readonly __typename?: 'CatalogCounts';
  /** Contract versions. */
  readonly contractVersions: Scalars['Int']['output'];
  /** OpenLineage events. */
  readonly events: Scalars['Int']['output'];
  /** Evidence rows. */
  readonly evidence: Scalars['Int']['output'];
  /** Audit entries. */
  readonly audit: Scalars['Int']['output'];
};

/** How far the coordinator is with its work. */
export type CoordinatorStatus = {
  readonly __typename?: 'CoordinatorStatus';
  /** Events that are stored and not folded into lineage yet. */
  readonly eventsPending: Scalars['Int']['output'];
  /** Work that is due or leased. */
  readonly workPending: Scalars['Int']['output'];
  /** Messages that have not left the process yet. */
  readonly outboxPending: Scalars['Int']['output'];
  /** How far the lineage index has followed the events. */
  readonly lineageAsOf: Scalars['DateTime']['output'];
  /** The time decisions are made by; it stands still in the demo. */
  readonly clock: Scalars['DateTime']['output'];
  /** How much the catalog holds. */
  readonly counts: CatalogCounts;
};

/** The outcome of coordinate. */
export type CoordinateResult = CoordinatorCycleCompleted | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** What one round did. */
export type CoordinatorCycleCompleted = {
  readonly __typename?: 'CoordinatorCycleCompleted';
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Partitions that were due. */
  readonly partitionsDue: Scalars['Int']['output'];
  /** Partitions that were checked. */
  readonly partitionsChecked: Scalars['Int']['output'];
  /** Evidence rows that were recorded. */
  readonly evidenceRecorded: Scalars['Int']['output'];
  /** Sensors that were evaluated. */
  readonly sensorsEvaluated: Scalars['Int']['output'];
  /** Partitions that could not be checked. */
  readonly failed: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** One domain by its name; null when it is not registered. */
  readonly domain: Maybe<Domain>;
  /** All domains, by name. */
  readonly domains: DomainConnection;
  /** One contract by its ODCS id or `domain/product[/contract]`; null when it is unknown, an error when the ref is ambiguous. */
  readonly contract: Maybe<Contract>;
  /** Contracts by ref. */
  readonly contracts: ContractConnection;
  /** One version; without `version` the highest that is neither proposed nor retired, else the highest. */
  readonly contractVersion: Maybe<ContractVersion>;
  /** All versions of a contract, newest revision first. */
  readonly contractVersions: ReadonlyArray<ContractVersion>;
  /** Every problem of a document, without publishing it. */
  readonly validateContract: ContractValidation;
  /** What changed between two versions, or between a version and a document, judged for both sides. Give `to` or `document`. */
  readonly contractDiff: ContractDiff;
  /** Standing dependencies between products, of one domain or of all. */
  readonly sensors: ReadonlyArray<Sensor>;
  /** How far the coordinator is with its work. */
  readonly coordinator: CoordinatorStatus;
  /** Whether a consumer may read a partition of a product. Decided from recorded facts alone, and recorded unless `dryRun`. */
  readonly gate: GateDecision;
  /** The audit trail, oldest first. `first` and `after` read it from its beginning, `last` and `before` from its end. */
  readonly audit: AuditConnection;
  /** Recomputes the whole hash chain of the audit trail. */
  readonly auditVerification: AuditVerification;
  /** How fit a product is for one partition, with the exact explanation of the score. */
  readonly health: HealthReport;
  /** One dataset by its OpenLineage identity; null when no event and no contract named it. */
  readonly dataset: Maybe<Dataset>;
  /** One job by its OpenLineage identity; null when no event named it. */
  readonly job: Maybe<Job>;
  /** One run of a job by its OpenLineage run id. */
  readonly run: Maybe<Run>;
  /** What a dataset, job or product is made from, and what is made from it. */
  readonly lineage: LineageGraph;
  /** What breaks, and whom to tell, when something changes: everything downstream with its owners. */
  readonly impact: ImpactReport;
  /** One data product by `domain/product`; null when it is unknown. */
  readonly product: Maybe<DataProduct>;
  /** Data products by ref. */
  readonly products: ProductConnection;
  /** Every promise of a product's contracts, with what is known of it: executed, executable or words only. */
  readonly checks: ReadonlyArray<CheckStatus>;
  /** Recorded results, newest first; those of one moment by partition, newest first. */
  readonly evidence: EvidenceConnection;
};

export type QuerydomainArgs = {
  name: Scalars['String']['input'];
};

export type QuerydomainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerycontractArgs = {
  ref: Scalars['String']['input'];
};

export type QuerycontractsArgs = {
  product?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerycontractVersionArgs = {
  ref: Scalars['String']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};

export type QuerycontractVersionsArgs = {
  ref: Scalars['String']['input'];
};

export type QueryvalidateContractArgs = {
  document: Scalars['String']['input'];
  format?: InputMaybe<DocumentFormat>;
};

export type QuerycontractDiffArgs = {
  ref: Scalars['String']['input'];
  from: Scalars['String']['input'];
  to?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['String']['input']>;
  perspective?: InputMaybe<Perspective>;
};

export type QuerysensorsArgs = {
  domain?: InputMaybe<Scalars['String']['input']>;
};

export type QuerygateArgs = {
  input: GateInput;
};

export type QueryauditArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryhealthArgs = {
  product: Scalars['String']['input'];
  contract?: InputMaybe<Scalars['String']['input']>;
  interval?: InputMaybe<IntervalInput>;
  partition?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QuerydatasetArgs = {
  namespace: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type QueryjobArgs = {
  namespace: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type QueryrunArgs = {
  id: Scalars['ID']['input'];
};

export type QuerylineageArgs = {
  input: LineageInput;
};

export type QueryimpactArgs = {
  input: ImpactInput;
};

export type QueryproductArgs = {
  ref: Scalars['String']['input'];
};

export type QueryproductsArgs = {
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerychecksArgs = {
  product: Scalars['String']['input'];
  contract?: InputMaybe<Scalars['String']['input']>;
};

export type QueryevidenceArgs = {
  product: Scalars['String']['input'];
  contract?: InputMaybe<Scalars['String']['input']>;
  interval?: InputMaybe<IntervalInput>;
  partition?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Registers a domain, the namespace in which a team publishes. */
  readonly registerDomain: RegisterDomainResult;
  /** Publishes a contract version. Idempotent by content: the same model under the same version is *unchanged*. */
  readonly publishContract: PublishContractResult;
  /** Declares that a consumer waits for another domain's product. */
  readonly registerSensor: RegisterSensorResult;
  /** One round of the coordinator: folds pending events, runs what is due, evaluates sensors. */
  readonly coordinate: CoordinateResult;
  /** Decides a partition by hand, with a reason and an expiry that every decision it changes shows. */
  readonly overrideGate: OverrideGateResult;
  /** Creates a bearer token. The token itself is shown once, here. */
  readonly createToken: CreateTokenResult;
  /** Publishes the ODPS document of a data product. Idempotent by content. */
  readonly publishProduct: PublishProductResult;
  /** Runs the checks of a product now, through the embedded agent, and records their evidence. */
  readonly runChecks: RunChecksResult;
  /** Records results that another tool measured. */
  readonly recordEvidence: RecordEvidenceResult;
};

export type MutationregisterDomainArgs = {
  input: RegisterDomainInput;
};

export type MutationpublishContractArgs = {
  input: PublishContractInput;
};

export type MutationregisterSensorArgs = {
  input: RegisterSensorInput;
};

export type MutationoverrideGateArgs = {
  input: OverrideGateInput;
};

export type MutationcreateTokenArgs = {
  input: CreateTokenInput;
};

export type MutationpublishProductArgs = {
  input: PublishProductInput;
};

export type MutationrunChecksArgs = {
  input: RunChecksInput;
};

export type MutationrecordEvidenceArgs = {
  input: RecordEvidenceInput;
};

/** A team's namespace. Its members alone publish in it. */
export type Domain = {
  readonly __typename?: 'Domain';
  /** Its name; nested domains join by dots: `emea.finance`. */
  readonly name: Scalars['String']['output'];
  /** What people call it. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Who answers for it. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A page of domains. */
export type DomainConnection = {
  readonly __typename?: 'DomainConnection';
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<DomainEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Domain>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of domains. */
export type DomainEdge = {
  readonly __typename?: 'DomainEdge';
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The domain. */
  readonly node: Domain;
};

/** The domain to register. */
export type RegisterDomainInput = {
  /** Its name: lower case letters, digits, `_` and `-`; nested domains join by dots. */
  readonly name: Scalars['String']['input'];
  /** What people call it. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it: `team:…`, `user:…` or an address. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Names this request, so that repeating it is harmless; at most 512 bytes. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of registerDomain. */
export type RegisterDomainResult = DomainRegistered | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The domain is in the catalog. */
export type DomainRegistered = {
  readonly __typename?: 'DomainRegistered';
  /** The domain as registered. */
  readonly domain: Domain;
};

/** The answer of a gate. */
export type GateVerdict =
  /** Fit: read it. */
  | 'PROCEED'
  /** Could not tell, not there yet, or in between: ask again. */
  | 'WAIT'
  /** Unfit: do not read it. */
  | 'SKIP';

/** What decided. */
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

/** How missing evidence counts. */
export type Strictness =
  /** As unknown. */
  | 'BALANCED'
  /** As failed. */
  | 'STRICT';

/** Who asks, for what partition of what product. */
export type GateInput = {
  /** Who will read: `domain/name`, a product or a DAG. */
  readonly consumer: Scalars['String']['input'];
  /** What will be read: `domain/product`. */
  readonly product: Scalars['String']['input'];
  /** The contract, where the product has several or one is meant. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** SemVer range the consumer accepts; the newest active version, if not given. */
  readonly versionRange?: InputMaybe<Scalars['String']['input']>;
  /** The partition; without it and `partition` the newest that is due. */
  readonly interval?: InputMaybe<IntervalInput>;
  /** A partition's label, in place of the interval: `2023-10-27`, `2023-Q3`. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** How the given interval, which is the consumer's, leads to the product's. */
  readonly mapper?: InputMaybe<Mapper>;
  /** How missing evidence counts; BALANCED, if not given. */
  readonly strictness?: InputMaybe<Strictness>;
  /** As known at this moment; the server's now, if not given. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** Decide only; nothing is recorded. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hold the answer up to this many seconds (60 at most) while it is WAIT. */
  readonly waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** Between which scores a gate waits. */
export type GateThresholds = {
  readonly __typename?: 'GateThresholds';
  /** PROCEED above this. */
  readonly proceedAbove: Scalars['Float']['output'];
  /** SKIP at or below this. */
  readonly skipAtOrBelow: Scalars['Float']['output'];
};

/** A decision made by hand. */
export type GateOverride = {
  readonly __typename?: 'GateOverride';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** `domain/product`. */
  readonly product: Scalars['String']['output'];
  /** The consumer it is for; null for all. */
  readonly consumer: Maybe<Scalars['String']['output']>;
  /** The partition; null is *now*. */
  readonly interval: Maybe<Interval>;
  /** The verdict it sets. */
  readonly verdict: GateVerdict;
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when it holds. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** The answer to one question, with its reasons. */
export type GateDecision = {
  readonly __typename?: 'GateDecision';
  /** The same question about the same facts has the same id. */
  readonly id: Scalars['ID']['output'];
  /** Who asked. */
  readonly consumer: Scalars['String']['output'];
  /** `domain/product`. */
  readonly product: Scalars['String']['output'];
  /** The contract it is about. */
  readonly contract: Maybe<Scalars['String']['output']>;
  /** The version it is about. */
  readonly contractVersion: Maybe<Scalars['String']['output']>;
  /** The answer. */
  readonly verdict: GateVerdict;
  /** Waiting cannot help; stop asking. */
  readonly final: Scalars['Boolean']['output'];
  /** SKIP that should fail the consumer's run. */
  readonly fail: Scalars['Boolean']['output'];
  /** What a shadow gate would have answered. */
  readonly wouldBe: Maybe<GateVerdict>;
  /** The partition; null is *now*. */
  readonly interval: Maybe<Interval>;
  /** The moment the answer is as of. */
  readonly asOf: Scalars['DateTime']['output'];
  /** What decided. */
  readonly basis: GateBasis;
  /** Health of the partition, in [0, 1]. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** The lowest the score could be. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** The highest the score could be. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** The share of the weight that is proven. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Between which scores it waits. */
  readonly thresholds: GateThresholds;
  /** Why, in order of weight. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The score, term by term. */
  readonly contributions: ReadonlyArray<HealthContribution>;
  /** Labels of the partitions that have not arrived. */
  readonly missingPartitions: ReadonlyArray<Scalars['String']['output']>;
  /** Where the loss comes from, when it is upstream. */
  readonly rootCause: Maybe<RootCause>;
  /**
   * The root cause, under its former name.
   * @deprecated Renamed: use `rootCause`.
   */
  readonly culprit: Maybe<RootCause>;
  /** When it will be ready; null where there is no forecast. */
  readonly expectedReadyAt: Maybe<Scalars['DateTime']['output']>;
  /** How probable it is that it will be late; null where there is no forecast. */
  readonly breachProbability: Maybe<Scalars['Float']['output']>;
  /** Seconds after which asking again may give another answer; null when final. */
  readonly retryAfter: Maybe<Scalars['Float']['output']>;
  /** When age alone would change the answer; null where it would not. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the facts it stands on. */
  readonly evidenceDigest: Scalars['String']['output'];
  /** Version of the policy it was decided by. */
  readonly policyVersion: Scalars['String']['output'];
  /** The decision by hand that set it; null where none did. */
  readonly override: Maybe<GateOverride>;
};

/** A decision by hand. */
export type OverrideGateInput = {
  /** `domain/product`. */
  readonly product: Scalars['String']['input'];
  /** For one consumer; for all, if not given. */
  readonly consumer?: InputMaybe<Scalars['String']['input']>;
  /** The partition; without it and `partition` the newest that is due. */
  readonly interval?: InputMaybe<IntervalInput>;
  /** A partition's label, in place of the interval. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** The verdict to set. */
  readonly verdict: GateVerdict;
  /** Why; shown in every decision it changes. */
  readonly reason: Scalars['String']['input'];
  /** Until when it holds. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** Names this request, so that repeating it is harmless; at most 512 bytes. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of overrideGate. */
export type OverrideGateResult = GateOverridden | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The override holds from now on. */
export type GateOverridden = {
  readonly __typename?: 'GateOverridden';
  /** The override as recorded. */
  readonly override: GateOverride;
};

/** What a subject may do in a domain. */
export type Role =
  /** Read. */
  | 'viewer'
  /** Publish, run checks, ask gates. */
  | 'editor'
  /** All an editor may, and override gates, register nested domains, create tokens. */
  | 'owner'
  /** Override gates, register nested domains, read the audit trail. */
  | 'steward'
  /** Run checks, record evidence, send lineage. */
  | 'agent';

/** A role in a domain and those nested in it. */
export type GrantInput = {
  /** The domain; `*` is the whole catalog. */
  readonly domain: Scalars['String']['input'];
  /** The role there. */
  readonly role: Role;
};

/** Whom a token is for, and what it may do. */
export type CreateTokenInput = {
  /** Who acts by it: `user:…`, `service:…`; at most 512 bytes. */
  readonly subject: Scalars['String']['input'];
  /** Whether it may do everything. Only an administrator may ask for that. */
  readonly admin?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it may do. */
  readonly grants?: ReadonlyArray<GrantInput>;
  /** Until when it holds; without it the token has no end. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of createToken. */
export type CreateTokenResult = TokenCreated | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The only time the token itself is shown. */
export type TokenCreated = {
  readonly __typename?: 'TokenCreated';
  /** Its id, by which it can be revoked. */
  readonly id: Scalars['ID']['output'];
  /** The token: send it as `Authorization: Bearer …`. */
  readonly token: Scalars['String']['output'];
  /** Who acts by it. */
  readonly subject: Scalars['String']['output'];
  /** Until when it holds; null: it has no end. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
};

/** One governance change. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** 1..n without gaps. */
  readonly sequence: Scalars['Int']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly actor: Scalars['String']['output'];
  /** What was done. */
  readonly action: Scalars['String']['output'];
  /** To what. */
  readonly subject: Scalars['String']['output'];
  /** Digest of the state before; null where there was none. */
  readonly beforeHash: Maybe<Scalars['String']['output']>;
  /** Digest of the state after; null where there is none. */
  readonly afterHash: Maybe<Scalars['String']['output']>;
  /** Hash of the entry before. */
  readonly previousHash: Scalars['String']['output'];
  /** Hash over this entry and the one before. */
  readonly hash: Scalars['String']['output'];
};

/** A page of audit entries. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of audit entries. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The audit entry. */
  readonly node: AuditEntry;
};

/** Whether the audit trail is whole. */
export type AuditVerification = {
  readonly __typename?: 'AuditVerification';
  /** Whether every entry follows from its content and its predecessor. */
  readonly intact: Scalars['Boolean']['output'];
  /** How many entries there are. */
  readonly entries: Scalars['Int']['output'];
  /** Sequence of the first entry that does not follow; null when intact. */
  readonly firstBroken: Maybe<Scalars['Int']['output']>;
  /** Hash of the last entry. */
  readonly headHash: Scalars['String']['output'];
};

/** What a score amounts to. */
export type HealthStatus =
  | 'HEALTHY'
  | 'DEGRADED'
  | 'UNHEALTHY'
  /** Could not tell: too much of what counts is unproven. */
  | 'UNKNOWN';

/** One term of the explanation. All points add up to 100 where the score is below 1. */
export type HealthContribution = {
  readonly __typename?: 'HealthContribution';
  /** The root-cause group. */
  readonly group: Scalars['String']['output'];
  /** The check that binds in its group, `sla` for the budget term. */
  readonly check: Scalars['String']['output'];
  /** In [0, 1]. */
  readonly damage: Scalars['Float']['output'];
  /** What the check's severity costs. */
  readonly cost: Scalars['Float']['output'];
  /** Its share of the loss, in percent. */
  readonly points: Scalars['Float']['output'];
  /** The evidence it stands on. */
  readonly evidenceId: Maybe<Scalars['ID']['output']>;
  /** How old that evidence was, in seconds. */
  readonly evidenceAge: Maybe<Scalars['Float']['output']>;
  /** What was measured. */
  readonly observed: Maybe<Scalars['JSON']['output']>;
  /** What was promised. */
  readonly promise: Scalars['String']['output'];
};

/** The product a loss comes from, and the way from there. */
export type RootCause = {
  readonly __typename?: 'RootCause';
  /** `domain/product`. */
  readonly product: Scalars['String']['output'];
  /** The products from the root cause to the requested one. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** How much of a service level's error budget is spent. */
export type SlaBudget = {
  readonly __typename?: 'SlaBudget';
  /** latency, freshness … */
  readonly property: Scalars['String']['output'];
  /** The share of partitions that must be on time. */
  readonly target: Scalars['Float']['output'];
  /** How much of the budget is spent; above 1 it is overspent. */
  readonly budget: Scalars['Float']['output'];
};

/** What is to be expected of a partition that is not there. */
export type Forecast = {
  readonly __typename?: 'Forecast';
  /** When it will be ready; null where there is no forecast. */
  readonly expectedReadyAt: Maybe<Scalars['DateTime']['output']>;
  /** How probable it is that it will be late; null where there is no forecast. */
  readonly breachProbability: Maybe<Scalars['Float']['output']>;
  /** What the forecast stands on, or why there is none. */
  readonly basis: Scalars['String']['output'];
};

/** How fit a product is for one partition. */
export type HealthReport = {
  readonly __typename?: 'HealthReport';
  /** `domain/product`. */
  readonly product: Scalars['String']['output'];
  /** The contract of the output port that binds (the minimum); null where there is none. */
  readonly port: Maybe<Scalars['String']['output']>;
  /** The version it is about. */
  readonly contractVersion: Maybe<Scalars['String']['output']>;
  /** The partition; null is *now*. */
  readonly interval: Maybe<Interval>;
  /** The partition's label in the partitioning of the contract that binds: `2023-10-27`, `2023-Q3`; null where it is no single partition. */
  readonly partition: Maybe<Scalars['String']['output']>;
  /** Partitions of the asked interval for which nothing is known to have arrived. */
  readonly missing: ReadonlyArray<Interval>;
  /** The moment the answer is as of. */
  readonly asOf: Scalars['DateTime']['output'];
  /** In [0, 1]; null where nothing has evidence. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** The lowest the score could be, were all that is unproven broken. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** The highest the score could be, were all that is unproven kept. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** The share of the weight that is proven, in [0, 1]. */
  readonly confidence: Scalars['Float']['output'];
  /** What the score amounts to. */
  readonly status: HealthStatus;
  /** Why. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The product's own score, before its inputs. */
  readonly own: Maybe<Scalars['Float']['output']>;
  /** What its inputs leave of it; 1 where none binds. */
  readonly upstream: Maybe<Scalars['Float']['output']>;
  /** The score, term by term. */
  readonly contributions: ReadonlyArray<HealthContribution>;
  /** Where the loss comes from, when it is upstream. */
  readonly rootCause: Maybe<RootCause>;
  /**
   * The root cause, under its former name.
   * @deprecated Renamed: use `rootCause`.
   */
  readonly culprit: Maybe<RootCause>;
  /** Error budgets of the service levels. */
  readonly sla: ReadonlyArray<SlaBudget>;
  /** What is to be expected. */
  readonly forecast: Forecast;
  /** When it was computed. */
  readonly evaluatedAt: Scalars['DateTime']['output'];
};

/** What stands in a lineage graph. */
export type LineageNode = {
  /** `dataset:<namespace>|<name>`, `job:<namespace>|<name>` or `product:<ref>`; what edges name. */
  readonly id: Scalars['ID']['output'];
  /** Hops from the asked node in a lineage answer; null elsewhere. */
  readonly depth: Maybe<Scalars['Int']['output']>;
  /** The product it belongs to: whose contract binds it, or the product itself; null where there is none. */
  readonly productRef: Maybe<Scalars['String']['output']>;
};

/** A set of data that jobs read and write (OpenLineage). */
export type Dataset = LineageNode & {
  readonly __typename?: 'Dataset';
  /** `dataset:<namespace>|<name>`. */
  readonly id: Scalars['ID']['output'];
  /** Hops from the asked node in a lineage answer; null elsewhere. */
  readonly depth: Maybe<Scalars['Int']['output']>;
  /** The product whose contract binds it; null where there is none. */
  readonly productRef: Maybe<Scalars['String']['output']>;
  /** Where it lives. */
  readonly namespace: Scalars['String']['output'];
  /** Its name there. */
  readonly name: Scalars['String']['output'];
  /** Other names of the same data. */
  readonly aliases: ReadonlyArray<DatasetName>;
  /** Its fields, as the newest event that listed them says. */
  readonly fields: ReadonlyArray<DatasetField>;
  /** The contract objects bound to it. */
  readonly boundTo: ReadonlyArray<DatasetBinding>;
  /** When an event last named it; null when only a contract does. */
  readonly lastEventAt: Maybe<Scalars['DateTime']['output']>;
};

/** A name of a dataset. */
export type DatasetName = {
  readonly __typename?: 'DatasetName';
  /** Where it lives. */
  readonly namespace: Scalars['String']['output'];
  /** Its name there. */
  readonly name: Scalars['String']['output'];
};

/** A field that events saw. */
export type DatasetField = {
  readonly __typename?: 'DatasetField';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its type, as the event says. */
  readonly type: Maybe<Scalars['String']['output']>;
};

/** A contract object that is this dataset. */
export type DatasetBinding = {
  readonly __typename?: 'DatasetBinding';
  /** The ODCS id of the contract. */
  readonly contractId: Scalars['ID']['output'];
  /** The object's name in the contract. */
  readonly object: Scalars['String']['output'];
  /** `domain/product`. */
  readonly productRef: Scalars['String']['output'];
};

/** Something that reads and writes data (OpenLineage). */
export type Job = LineageNode & {
  readonly __typename?: 'Job';
  /** `job:<namespace>|<name>`. */
  readonly id: Scalars['ID']['output'];
  /** Hops from the asked node in a lineage answer; null elsewhere. */
  readonly depth: Maybe<Scalars['Int']['output']>;
  /** The product it belongs to; null where there is none. */
  readonly productRef: Maybe<Scalars['String']['output']>;
  /** Where it runs. */
  readonly namespace: Scalars['String']['output'];
  /** Its name there. */
  readonly name: Scalars['String']['output'];
  /** The run that started last. */
  readonly lastRunId: Maybe<Scalars['ID']['output']>;
};

/** Where a run stands, in OpenLineage's words. */
export type RunState = 'START' | 'RUNNING' | 'COMPLETE' | 'ABORT' | 'FAIL' | 'OTHER';

/** The identity of a job. */
export type JobName = {
  readonly __typename?: 'JobName';
  /** Where it runs. */
  readonly namespace: Scalars['String']['output'];
  /** Its name there. */
  readonly name: Scalars['String']['output'];
};

/** One run of a job. */
export type Run = {
  readonly __typename?: 'Run';
  /** The OpenLineage run id. */
  readonly id: Scalars['ID']['output'];
  /** The job that ran. */
  readonly job: JobName;
  /** Where it stands. */
  readonly state: RunState;
  /** Time of its first START; null when none arrived. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Time of its terminal event; null while it runs. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The data interval it was about; null where no event says. */
  readonly interval: Maybe<Interval>;
  /** The run that contains it. */
  readonly parentRunId: Maybe<Scalars['ID']['output']>;
  /** The run at the top of the chain. */
  readonly rootRunId: Maybe<Scalars['ID']['output']>;
};

/** Names a dataset. */
export type DatasetRef = {
  /** Where it lives. */
  readonly namespace: Scalars['String']['input'];
  /** Its name there. */
  readonly name: Scalars['String']['input'];
};

/** Names a job. */
export type JobRef = {
  /** Where it runs. */
  readonly namespace: Scalars['String']['input'];
  /** Its name there. */
  readonly name: Scalars['String']['input'];
};

/** Names one node: a dataset, a job or a product. */
export type NodeRef =
  /** A dataset. */
  | { readonly dataset: DatasetRef; readonly job?: never; readonly product?: never } /** A job. */
  | { readonly dataset?: never; readonly job: JobRef; readonly product?: never } /** A product, `domain/product`. */
  | { readonly dataset?: never; readonly job?: never; readonly product: Scalars['String']['input'] };

/** Which way to walk. */
export type LineageDirection = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

/** What the nodes of the answer are. */
export type LineageLevel = 'DATASET' | 'JOB' | 'PRODUCT';

/** A question about lineage. */
export type LineageInput = {
  /** The node to start from. */
  readonly of: NodeRef;
  /** Which way to walk. */
  readonly direction: LineageDirection;
  /** What the nodes of the answer are. */
  readonly level?: InputMaybe<LineageLevel>;
  /** How many hops, 20 by default, 1,000 at most. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
  /** At most this many nodes a page; 0 asks for the counts alone. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  /** The cursor after which to go on. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

/** How an edge is known. */
export type EdgeProvenance =
  /** A lineage facet says it. */
  | 'EXPLICIT'
  /** A column lineage facet says it. */
  | 'COLUMN'
  /** Every input feeds every output: all the event allows to say. */
  | 'CARTESIAN'
  /** A contract or a product document says it. */
  | 'DECLARED';

/** Data flows from one node to another. */
export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  /** Id of the node it comes from. */
  readonly from: Scalars['ID']['output'];
  /** Id of the node it goes to. */
  readonly to: Scalars['ID']['output'];
  /** How it is known. */
  readonly provenance: EdgeProvenance;
  /** Since when it holds. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when it held; null while it holds. */
  readonly validTo: Maybe<Scalars['DateTime']['output']>;
  /** Id of the job that makes it; null for declared edges. */
  readonly job: Maybe<Scalars['ID']['output']>;
};

/** What a lineage answer is short of. */
export type Truncation =
  /** There is more beyond the asked depth. */
  | 'DEPTH'
  /** There are more nodes than an answer holds. */
  | 'NODES'
  /** The index has not followed all recorded events yet. */
  | 'INDEX_BEHIND';

/** How much the whole answer holds. */
export type LineageCounts = {
  readonly __typename?: 'LineageCounts';
  /** Nodes over all pages. */
  readonly nodes: Scalars['Int']['output'];
  /** Nodes at each number of hops, from 0. */
  readonly depth: ReadonlyArray<Scalars['Int']['output']>;
};

/** A part of the lineage graph; each node once. */
export type LineageGraph = {
  readonly __typename?: 'LineageGraph';
  /** The node it was asked of. */
  readonly root: Scalars['ID']['output'];
  /** Nodes of this page, in order of depth, then id. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** Edges among the nodes of this page and earlier ones. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** How much the whole answer holds. */
  readonly counts: LineageCounts;
  /** Whether nothing is missing over all pages. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why something is missing; null when complete. */
  readonly truncatedBy: Maybe<Truncation>;
  /** How far the index has followed the events. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A question about impact. */
export type ImpactInput = {
  /** What changes. */
  readonly of: NodeRef;
  /** How many hops, 20 by default, 1,000 at most. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
};

/** A product that is hit. */
export type ImpactedProduct = {
  readonly __typename?: 'ImpactedProduct';
  /** `domain/product`. */
  readonly ref: Scalars['String']['output'];
  /** Hops from what changes. */
  readonly depth: Scalars['Int']['output'];
  /** Who answers for it. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
};

/** A dataset that is hit. */
export type ImpactedDataset = {
  readonly __typename?: 'ImpactedDataset';
  /** Where it lives. */
  readonly namespace: Scalars['String']['output'];
  /** Its name there. */
  readonly name: Scalars['String']['output'];
  /** Hops from what changes. */
  readonly depth: Scalars['Int']['output'];
};

/** A consumer that is hit. */
export type ImpactedConsumer = {
  readonly __typename?: 'ImpactedConsumer';
  /** `domain/name`. */
  readonly consumer: Scalars['String']['output'];
  /** How it is known that it reads. */
  readonly provenance: ReadProvenance;
};

/** How much is hit. */
export type ImpactCounts = {
  readonly __typename?: 'ImpactCounts';
  /** Products downstream. */
  readonly products: Scalars['Int']['output'];
  /** Datasets downstream. */
  readonly datasets: Scalars['Int']['output'];
  /** Jobs downstream. */
  readonly jobs: Scalars['Int']['output'];
};

/** What a change hits, and whom to tell. */
export type ImpactReport = {
  readonly __typename?: 'ImpactReport';
  /** The node that changes. */
  readonly of: Scalars['ID']['output'];
  /** Products downstream, nearest first. */
  readonly products: ReadonlyArray<ImpactedProduct>;
  /** Their domains. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** Whom to tell. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Datasets downstream, nearest first. */
  readonly datasets: ReadonlyArray<ImpactedDataset>;
  /** Jobs downstream. */
  readonly jobs: ReadonlyArray<JobName>;
  /** Who reads it. */
  readonly consumers: ReadonlyArray<ImpactedConsumer>;
  /** How much is hit. */
  readonly counts: ImpactCounts;
  /** Whether nothing is missing. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why something is missing; null when complete. */
  readonly truncatedBy: Maybe<Truncation>;
  /** How far the index has followed the events. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** What a domain offers: output ports with contracts, and the input ports it reads. */
export type DataProduct = LineageNode & {
  readonly __typename?: 'DataProduct';
  /** `product:` and its ref. */
  readonly id: Scalars['ID']['output'];
  /** Hops from the asked node in a lineage answer; null elsewhere. */
  readonly depth: Maybe<Scalars['Int']['output']>;
  /** Its own ref. */
  readonly productRef: Maybe<Scalars['String']['output']>;
  /** `domain/product`. */
  readonly ref: Scalars['String']['output'];
  /** Its name within the domain. */
  readonly name: Scalars['String']['output'];
  /** The domain that owns it; null where lineage names a product whose domain is not registered. */
  readonly domain: Maybe<Domain>;
  /** Who answers for it: the owners of its domain. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** What people call it. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The `status` of its ODPS document. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** What it reads. */
  readonly inputPorts: ReadonlyArray<InputPort>;
  /** What it offers. */
  readonly outputPorts: ReadonlyArray<OutputPort>;
  /** Its contracts, by name. */
  readonly contracts: ReadonlyArray<Contract>;
  /** Revision of its ODPS document; 0 while the product exists only through a contract. */
  readonly revision: Scalars['Int']['output'];
  /** When it came into being; null for one that only lineage names. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
};

/** What a failure of an input does to the product's health. */
export type Dependency =
  /** It pulls the product's health down with it. */
  | 'HARD'
  /** It counts for less. */
  | 'SOFT'
  /** It does not count. */
  | 'NONE';

/** How an interval of the reader leads to an interval of what it reads. */
export type Mapper =
  /** The same interval. */
  | 'IDENTITY'
  /** All partitions the interval touches: a day and its 24 hours. */
  | 'COVER'
  /** The last partition that ended at or before the interval's begin: 2023-10-27 and 2023-Q3. */
  | 'LATEST_CLOSED';

/** An input port of a product (ODPS). */
export type InputPort = {
  readonly __typename?: 'InputPort';
  /** Its name in the document. */
  readonly name: Scalars['String']['output'];
  /** The ODCS id of the contract it reads. */
  readonly contractId: Scalars['String']['output'];
  /** The version it was written against. */
  readonly version: Maybe<Scalars['String']['output']>;
  /** `concordat.dependency`; hard unless declared otherwise. */
  readonly dependency: Dependency;
  /** `concordat.mapper`; null: identity where both partitionings are equal. */
  readonly mapper: Maybe<Mapper>;
};

/** An output port of a product (ODPS). */
export type OutputPort = {
  readonly __typename?: 'OutputPort';
  /** Its name in the document. */
  readonly name: Scalars['String']['output'];
  /** The ODCS id of the contract it promises. */
  readonly contractId: Maybe<Scalars['String']['output']>;
  /** The version of that contract. */
  readonly version: Maybe<Scalars['String']['output']>;
  /** What it offers. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The kind of port, as written. */
  readonly type: Maybe<Scalars['String']['output']>;
};

/** Which products a list shows. */
export type ProductFilter = {
  /** Only those of this domain. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<DataProduct>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of products. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The product. */
  readonly node: DataProduct;
};

/** The document of a product and where it belongs. */
export type PublishProductInput = {
  /** The ODPS document, YAML or JSON. */
  readonly document: Scalars['String']['input'];
  /** How it is written. */
  readonly format?: InputMaybe<DocumentFormat>;
  /** `domain/product`, where the document's own domain and name are not meant. */
  readonly product?: InputMaybe<Scalars['String']['input']>;
  /** Judge only; nothing is stored. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The outcome of publishProduct. */
export type PublishProductResult =
  ProductPublished | ProductUnchanged | ProductInvalid | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The document is the product's newest revision. */
export type ProductPublished = {
  readonly __typename?: 'ProductPublished';
  /** The product as published. */
  readonly product: DataProduct;
};

/** The same content is published already. */
export type ProductUnchanged = {
  readonly __typename?: 'ProductUnchanged';
  /** The product as it was. */
  readonly product: DataProduct;
};

/** The document cannot be accepted: `issues` has every problem. */
export type ProductInvalid = Failure & {
  readonly __typename?: 'ProductInvalid';
  /** Stable code; `concordat explain CODE` says more. */
  readonly code: Scalars['String']['output'];
  /** What was wrong. */
  readonly message: Scalars['String']['output'];
  /** How to mend it. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Every problem of the document. */
  readonly issues: ReadonlyArray<Issue>;
};

/** How much a broken promise costs. */
export type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

/** Which side of quality a check looks at. */
export type Dimension =
  'accuracy' | 'completeness' | 'conformity' | 'consistency' | 'coverage' | 'timeliness' | 'uniqueness';

/** What is known of a promise. */
export type CheckState =
  /** It ran at least once for some partition. */
  | 'EXECUTED'
  /** It could run, and has not yet. */
  | 'EXECUTABLE'
  /** It is a text for people; no machine can decide it. */
  | 'DOCUMENTATION_ONLY';

/** What came out of a check. Only PASS, WARN and FAIL say something about the data. */
export type Outcome =
  | 'PASS'
  /** Beyond the warn bound, within the fail bound. */
  | 'WARN'
  | 'FAIL'
  /** It could not run: no statement about the data. */
  | 'ERROR'
  /** It was not attempted. */
  | 'NOT_RUN'
  /** It had nothing to speak about. */
  | 'NOT_APPLICABLE';

/** In which unit a check counts. */
export type CheckUnit = 'rows' | 'percent' | 'value';

/** One promise of a contract version, and how it is decided. */
export type Check = {
  readonly __typename?: 'Check';
  /** `contractId#object[.element]:ruleIdOrKind`, stable over versions; beyond 1,536 bytes its beginning and a digest. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of what it measures: equal digests share evidence over versions. */
  readonly digest: Scalars['String']['output'];
  /** The ODCS id of the contract. */
  readonly contractId: Scalars['ID']['output'];
  /** The object it is about. */
  readonly object: Maybe<Scalars['String']['output']>;
  /** The column it is about, as a dotted path; several joined by `,`. */
  readonly element: Maybe<Scalars['String']['output']>;
  /** required, unique, range, row-count … */
  readonly kind: Scalars['String']['output'];
  /** Which side of quality it looks at. */
  readonly dimension: Maybe<Dimension>;
  /** How much a breach costs. */
  readonly severity: Severity;
  /** Checks of one group share one root cause; the worst of them counts. */
  readonly group: Scalars['String']['output'];
  /** In which unit it counts. */
  readonly unit: CheckUnit;
  /** Beyond this it warns. */
  readonly warn: Maybe<Scalars['JSON']['output']>;
  /** Beyond this it fails. */
  readonly fail: Maybe<Scalars['JSON']['output']>;
  /** Why it is words only. */
  readonly executionReason: Maybe<Scalars['String']['output']>;
  /** The promise in one sentence. */
  readonly promise: Scalars['String']['output'];
  /** JSON pointer of the promise in its document. */
  readonly pointer: Scalars['String']['output'];
};

/** A promise with what is known of it. */
export type CheckStatus = {
  readonly __typename?: 'CheckStatus';
  /** The promise. */
  readonly check: Check;
  /** The version it was read from. */
  readonly contractVersion: Scalars['String']['output'];
  /** What is known of it. */
  readonly state: CheckState;
  /** Its newest result. */
  readonly latest: Maybe<Evidence>;
};

/** One result of one check for one partition: never edited. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The ODCS id of the contract. */
  readonly contractId: Scalars['ID']['output'];
  /** The version it ran under. */
  readonly contractVersion: Scalars['String']['output'];
  /** The check. */
  readonly checkId: Scalars['ID']['output'];
  /** Digest of what was measured. */
  readonly checkDigest: Scalars['String']['output'];
  /** The partition; null is *now*. */
  readonly interval: Maybe<Interval>;
  /** 1 for the first result of this check and partition. */
  readonly attempt: Scalars['Int']['output'];
  /** What came out. */
  readonly outcome: Outcome;
  /** The measured value; null when nothing was measured. */
  readonly observed: Maybe<Scalars['JSON']['output']>;
  /** In [0, 1]; 1 where the fail rule is violated; null unless data was tested. */
  readonly damage: Maybe<Scalars['Float']['output']>;
  /** How many rows were tested. */
  readonly rowsTested: Maybe<Scalars['Float']['output']>;
  /** Why, where the outcome alone does not say it. */
  readonly reasonCode: Maybe<Scalars['String']['output']>;
  /** The result in one sentence. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** How long it took. */
  readonly durationMillis: Maybe<Scalars['Float']['output']>;
  /** What ran it. */
  readonly engine: Maybe<Scalars['String']['output']>;
  /** Which agent ran it. */
  readonly agent: Maybe<Scalars['String']['output']>;
  /** `agent` for our own runs, else the tool that measured. */
  readonly provenance: Scalars['String']['output'];
  /** Keys of up to 20 failing rows, never personal columns. */
  readonly samples: ReadonlyArray<Scalars['String']['output']>;
  /** A predicate that finds the failing rows again. */
  readonly predicate: Maybe<Scalars['String']['output']>;
  /** When it was measured. */
  readonly observedAt: Scalars['DateTime']['output'];
};

/** A page of evidence. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page of evidence. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Opaque; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The evidence. */
  readonly node: Evidence;
};

/** Which checks to run, of which partition; without interval and partition the newest partition that is due. */
export type RunChecksInput = {
  /** `domain/product`. */
  readonly product: Scalars['String']['input'];
  /** Only this contract's. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** All partitions that touch this interval. */
  readonly interval?: InputMaybe<IntervalInput>;
  /** A partition's label, in place of the interval: `2023-10-27`, `2023-Q3`. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
};

/** How many checks came out how. */
export type OutcomeCounts = {
  readonly __typename?: 'OutcomeCounts';
  /** Passed. */
  readonly PASS: Scalars['Int']['output'];
  /** Warned. */
  readonly WARN: Scalars['Int']['output'];
  /** Failed. */
  readonly FAIL: Scalars['Int']['output'];
  /** Could not run. */
  readonly ERROR: Scalars['Int']['output'];
  /** Were not attempted. */
  readonly NOT_RUN: Scalars['Int']['output'];
  /** Had nothing to speak about. */
  readonly NOT_APPLICABLE: Scalars['Int']['output'];
};

/** The outcome of runChecks. */
export type RunChecksResult = ChecksRun | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The checks ran; their evidence is recorded. */
export type ChecksRun = {
  readonly __typename?: 'ChecksRun';
  /** `domain/product`. */
  readonly product: Scalars['String']['output'];
  /** The partitions that were checked; null is *now*. */
  readonly intervals: ReadonlyArray<Maybe<Interval>>;
  /** How many checks came out how. */
  readonly counts: OutcomeCounts;
  /** What was recorded. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** One result of another tool. */
export type ExternalResultInput = {
  /** The check's id; `checks(product)` lists them. */
  readonly checkId: Scalars['ID']['input'];
  /** What came out. */
  readonly outcome: Outcome;
  /** The measured value. */
  readonly observed?: InputMaybe<Scalars['JSON']['input']>;
  /** How many rows were tested. */
  readonly rowsTested?: InputMaybe<Scalars['Float']['input']>;
  /** The result in one sentence. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** When it was measured; now, if not given. */
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Results of another tool, and what they are about. */
export type RecordEvidenceInput = {
  /** `domain/product`. */
  readonly product: Scalars['String']['input'];
  /** The contract, where the product has several. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** The version they were measured against; the newest active one, if not given. */
  readonly contractVersion?: InputMaybe<Scalars['String']['input']>;
  /** The partition. */
  readonly interval?: InputMaybe<IntervalInput>;
  /** A partition's label, in place of the interval. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** The tool that measured: `dbt`, `soda`, `great-expectations` … */
  readonly provenance: Scalars['String']['input'];
  /** Its results. */
  readonly results: ReadonlyArray<ExternalResultInput>;
  /** Names this request, so that repeating it is harmless; at most 512 bytes. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of recordEvidence. */
export type RecordEvidenceResult = EvidenceRecorded | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The results are recorded. */
export type EvidenceRecorded = {
  readonly __typename?: 'EvidenceRecorded';
  /** What was recorded. */
  readonly evidence: ReadonlyArray<Evidence>;
};
