// Made by scripts/generate/graphql.mjs from the SDL and the resolver files. Do not edit.

export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** An instant in RFC 3339 format with a time zone. Responses are in UTC with milliseconds, for example `2023-10-28T06:00:00.000Z`. */
  DateTime: { input: string; output: string };
  /** Any JSON value. Used where the contract or the measurement determines the type. */
  JSON: { input: unknown; output: unknown };
};

/** One page of a list of backfills. */
export type BackfillConnection = {
  readonly __typename?: 'BackfillConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<BackfillEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<Backfill>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of backfills. */
export type BackfillEdge = {
  readonly __typename?: 'BackfillEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The backfill at this position. */
  readonly node: Backfill;
};

/** What a backfill does. */
export type BackfillState =
  /** It queues partitions, or waits until they are checked. */
  | 'RUNNING'
  /** Each partition was checked, is a dead letter, or is not owed. */
  | 'COMPLETED'
  /** It was ended before all partitions were queued. */
  | 'CANCELLED';

/** The checks of all partitions of a past range of one contract. */
export type Backfill = {
  readonly __typename?: 'Backfill';
  /** Id of the backfill. */
  readonly id: Scalars['ID']['output'];
  /** Domain of the product. */
  readonly domain: Scalars['String']['output'];
  /** Product of the contract, `domain/product`. */
  readonly product: Scalars['String']['output'];
  /** Id of the contract. */
  readonly contract: Scalars['ID']['output'];
  /** The only server that is read; null for all. */
  readonly server: Maybe<Scalars['String']['output']>;
  /** Start of the first partition in UTC. */
  readonly from: Scalars['DateTime']['output'];
  /** End of the last partition in UTC, exclusive. */
  readonly to: Scalars['DateTime']['output'];
  /** The most partitions that are queued or checked at a time. */
  readonly concurrency: Scalars['Int']['output'];
  /** Whether checks with a result that counts are run again. */
  readonly again: Scalars['Boolean']['output'];
  /** Why it was started. */
  readonly reason: Scalars['String']['output'];
  /** Who started it. */
  readonly startedBy: Scalars['String']['output'];
  /** Time of the start in UTC. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether it runs, and how it ended. */
  readonly state: BackfillState;
  /** Number of partitions in the range. */
  readonly partitions: Scalars['Int']['output'];
  /** How many partitions were checked, whatever was found. */
  readonly done: Scalars['Int']['output'];
  /** How many partitions are queued or being checked. */
  readonly inFlight: Scalars['Int']['output'];
  /** How many partitions could not be checked: their work is a dead letter. */
  readonly failed: Scalars['Int']['output'];
  /** How many partitions were left out, because no data is owed for them. */
  readonly skipped: Scalars['Int']['output'];
  /** How it ended; null while it runs. */
  readonly ended: Maybe<BackfillEnd>;
};

/** When and why it queues nothing more. */
export type BackfillEnd = {
  readonly __typename?: 'BackfillEnd';
  /** Time of the end in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Who cancelled it; null where nobody did. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** Why it was cancelled; null where it is complete. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** What a backfill checks. Partitions that are not closed are left out. */
export type StartBackfillInput = {
  /** The product, `domain/product`. */
  readonly product: Scalars['String']['input'];
  /** One contract of the product; all that are partitioned unless it is given. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** Only the server of this name. */
  readonly server?: InputMaybe<Scalars['String']['input']>;
  /** Start of the range, in the past. */
  readonly from: Scalars['DateTime']['input'];
  /** End of the range, exclusive. */
  readonly to: Scalars['DateTime']['input'];
  /** The most partitions that are queued or checked at a time, 1 to 64. Default 4. */
  readonly concurrency?: InputMaybe<Scalars['Int']['input']>;
  /** Whether checks with a result that counts are run again. Default false. */
  readonly again?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is started. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: a repeated one with equal input has the answer of the first. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The backfill that ends, and why. */
export type CancelBackfillInput = {
  /** Id of the backfill. */
  readonly id: Scalars['ID']['input'];
  /** Why it is cancelled. */
  readonly reason: Scalars['String']['input'];
};

/** Result of `startBackfill`: the success types first, then the possible failures. */
export type StartBackfillResult = BackfillStarted | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The backfills go on without their caller. */
export type BackfillStarted = {
  readonly __typename?: 'BackfillStarted';
  /** One for each contract. */
  readonly backfills: ReadonlyArray<Backfill>;
  /** What is left out of the given range, for each of the backfills in the same order. */
  readonly leftOut: ReadonlyArray<PartitionsLeftOut>;
};

/** Partitions that the given range overlaps, and that are not checked. */
export type PartitionsLeftOut = {
  readonly __typename?: 'PartitionsLeftOut';
  /** Id of the contract. */
  readonly contract: Scalars['ID']['output'];
  /** How many of them have not ended; of a range far into the future, those of the next 100,000. */
  readonly open: Scalars['Int']['output'];
  /** How many of them lie in the range in part only. */
  readonly partial: Scalars['Int']['output'];
  /** For how many of them no data is owed. */
  readonly notOwed: Scalars['Int']['output'];
};

/** How the partitions of the range of a backfill are now, on the worst of its servers. */
export type BackfillResults = {
  readonly __typename?: 'BackfillResults';
  /** Partitions in which no check failed, and all have a result that counts. */
  readonly passed: Scalars['Int']['output'];
  /** Partitions in which a check failed. */
  readonly failing: Scalars['Int']['output'];
  /** Partitions of which this is not known: a check has no result that counts, or there was nothing to check. */
  readonly unknown: Scalars['Int']['output'];
};

/** Result of `cancelBackfill`: the success types first, then the possible failures. */
export type CancelBackfillResult = BackfillCancelled | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The backfill queues nothing more. */
export type BackfillCancelled = {
  readonly __typename?: 'BackfillCancelled';
  /** The backfill with its end. */
  readonly backfill: Backfill;
};

/** One version of a business calendar: the days on which data is owed, and in which deadlines count. */
export type Calendar = {
  readonly __typename?: 'Calendar';
  /** Name, to which partitionings and service levels refer. */
  readonly name: Scalars['String']['output'];
  /** Domain that owns the calendar. */
  readonly domain: Scalars['String']['output'];
  /** IANA time zone of its days. */
  readonly timezone: Scalars['String']['output'];
  /** Weekdays without business, for example `saturday`. */
  readonly weekend: ReadonlyArray<Scalars['String']['output']>;
  /** Days without business as `YYYY-MM-DD`, in order. */
  readonly holidays: ReadonlyArray<Scalars['String']['output']>;
  /** Days on which business ends early, in order. */
  readonly halfDays: ReadonlyArray<HalfDay>;
  /** Start of the fiscal year as `MM-DD`, from which months, quarters and years of partitions are counted. */
  readonly fiscalYearStart: Scalars['String']['output'];
  /** Version number, from 1 on. */
  readonly version: Scalars['Int']['output'];
  /** The document as it was published. */
  readonly document: Scalars['String']['output'];
  /** Who published the version. */
  readonly publishedBy: Scalars['String']['output'];
  /** Time of the publish in UTC: the version is in force from then on. */
  readonly publishedAt: Scalars['DateTime']['output'];
};

/** A day on which business ends early. */
export type HalfDay = {
  readonly __typename?: 'HalfDay';
  /** The day as `YYYY-MM-DD`. */
  readonly date: Scalars['String']['output'];
  /** Local time at which business ends, as `HH:mm`. */
  readonly closes: Scalars['String']['output'];
};

/** The document of a calendar to publish. */
export type PublishCalendarInput = {
  /** Text of the document (`kind: Calendar`), YAML or JSON. */
  readonly document: Scalars['String']['input'];
  /** Syntax of `document`. Default AUTO. */
  readonly format?: InputMaybe<DocumentFormat>;
  /** If true, the document is only evaluated and nothing is stored. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of `publishCalendar`: the success types first, then the possible failures. */
export type PublishCalendarResult =
  CalendarPublished | CalendarUnchanged | CalendarInvalid | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The document was published as the newest version of the calendar. */
export type CalendarPublished = {
  readonly __typename?: 'CalendarPublished';
  /** The calendar after the publish. */
  readonly calendar: Calendar;
};

/** Equal content is already published. */
export type CalendarUnchanged = {
  readonly __typename?: 'CalendarUnchanged';
  /** The calendar, not changed by the request. */
  readonly calendar: Calendar;
};

/** The document has problems. */
export type CalendarInvalid = Failure & {
  readonly __typename?: 'CalendarInvalid';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** All problems of the submitted document. */
  readonly issues: ReadonlyArray<Issue>;
};

/** One page of dead-lettered checks. */
export type CheckDeadLetterConnection = {
  readonly __typename?: 'CheckDeadLetterConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CheckDeadLetterEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<CheckDeadLetter>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of dead-lettered checks. */
export type CheckDeadLetterEdge = {
  readonly __typename?: 'CheckDeadLetterEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The dead letter at this position. */
  readonly node: CheckDeadLetter;
};

/** The checks of one partition on one server that are tried no more: 5 attempts failed, 5 leases ended without a result, or a result could not be stored. */
export type CheckDeadLetter = {
  readonly __typename?: 'CheckDeadLetter';
  /** Unique id, a UUID. */
  readonly id: Scalars['ID']['output'];
  /** ODCS `id` of the contract. */
  readonly contractId: Scalars['ID']['output'];
  /** Reference of the contract in the form `domain/product/contract`. */
  readonly contractRef: Scalars['String']['output'];
  /** Contract version whose checks failed, for example `1.2.0`. */
  readonly contractVersion: Scalars['String']['output'];
  /** Reference of the product in the form `domain/product`. */
  readonly product: Scalars['String']['output'];
  /** Interval of the partition, in UTC; null for current data (a contract without partitioning). */
  readonly interval: Maybe<Interval>;
  /** Name of the server; null where no server is read. */
  readonly server: Maybe<Scalars['String']['output']>;
  /** Number of attempts. */
  readonly attempts: Scalars['Int']['output'];
  /** Why the last attempt failed. */
  readonly message: Scalars['String']['output'];
  /** Time at which the checks were queued. */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** Time at which the last attempt failed. */
  readonly deadSince: Scalars['DateTime']['output'];
};

/** State of a circuit breaker at the time of the request. */
export type BreakerState =
  /** The server is read. */
  | 'CLOSED'
  /** After 5 failures in a row the server is not read until `openUntil`. */
  | 'OPEN'
  /** One attempt shows whether the server answers again. */
  | 'HALF_OPEN';

/** The circuit breaker of a server whose last attempts failed. */
export type ServerBreaker = {
  readonly __typename?: 'ServerBreaker';
  /** Identifies the server: the SHA-256 of where its data is. */
  readonly id: Scalars['ID']['output'];
  /** Name of the server in contracts; another contract may name it differently. */
  readonly server: Scalars['String']['output'];
  /** Type of the server, for example `postgres`. */
  readonly serverType: Scalars['String']['output'];
  /** Domains whose contracts name the server, those whose contents the caller may read. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the server is read, by the clock of the database. */
  readonly state: BreakerState;
  /** Number of failures of the server in a row. */
  readonly failures: Scalars['Int']['output'];
  /** When one attempt is made again; null while the breaker is closed. */
  readonly openUntil: Maybe<Scalars['DateTime']['output']>;
  /** Why the last attempt failed. */
  readonly message: Scalars['String']['output'];
  /** Time of the last failure. */
  readonly failedAt: Scalars['DateTime']['output'];
};

/** The server whose breaker is closed. */
export type ResetBreakerInput = {
  /** Name of the server, or its id where several servers have the name. */
  readonly server: Scalars['String']['input'];
  /** Reason in one sentence; it is recorded with the change. */
  readonly reason: Scalars['String']['input'];
  /** Key that makes repeating this request safe; at most 512 bytes. The same key with different input is a Conflict. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `resetBreaker`: the success types first, then the possible failures. */
export type ResetBreakerResult = BreakerReset | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The breaker was closed. */
export type BreakerReset = {
  readonly __typename?: 'BreakerReset';
  /** The breaker after the change. */
  readonly breaker: ServerBreaker;
};

/** How much work of checks there is in each state. The unit is a partition on a server. */
export type CheckWork = {
  readonly __typename?: 'CheckWork';
  /** Number of partitions that can be leased now. */
  readonly queued: Scalars['Int']['output'];
  /** Number of partitions that wait for their next attempt. */
  readonly waiting: Scalars['Int']['output'];
  /** Number of partitions whose checks run. */
  readonly leased: Scalars['Int']['output'];
  /** Number of dead letters. */
  readonly dead: Scalars['Int']['output'];
  /** Since when the oldest queued partition is due; null where none is queued. */
  readonly oldestDueAt: Maybe<Scalars['DateTime']['output']>;
  /** The 20 domains with the most pending work, busiest first. */
  readonly domains: ReadonlyArray<DomainCheckWork>;
  /** Number of further domains with work. */
  readonly otherDomains: Scalars['Int']['output'];
};

/** The work of checks of one domain, without the domains nested in it. */
export type DomainCheckWork = {
  readonly __typename?: 'DomainCheckWork';
  /** Name of the domain. */
  readonly domain: Scalars['String']['output'];
  /** Number of partitions that can be leased now. */
  readonly queued: Scalars['Int']['output'];
  /** Number of partitions that wait for their next attempt. */
  readonly waiting: Scalars['Int']['output'];
  /** Number of partitions whose checks run. */
  readonly leased: Scalars['Int']['output'];
  /** Number of dead letters. */
  readonly dead: Scalars['Int']['output'];
  /** Since when the oldest queued partition is due; null where none is queued. */
  readonly oldestDueAt: Maybe<Scalars['DateTime']['output']>;
};

/** A half-open interval [from, to) in UTC: `from` is included, `to` is not. */
export type Interval = {
  readonly __typename?: 'Interval';
  /** Start, inclusive, for example `2023-10-27T00:00:00Z`. */
  readonly from: Scalars['DateTime']['output'];
  /** End, exclusive, for example `2023-10-28T00:00:00Z`. */
  readonly to: Scalars['DateTime']['output'];
};

/** A half-open interval [from, to). Empty and reversed intervals are rejected. */
export type IntervalInput = {
  /** Start, inclusive, for example `2023-10-27T00:00:00Z`. */
  readonly from: Scalars['DateTime']['input'];
  /** End, exclusive, for example `2023-10-28T00:00:00Z`. */
  readonly to: Scalars['DateTime']['input'];
};

/** The position of a page within its list. Lists are read forward with `first` and `after`; only `audit` can also be read backward. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether another page follows; read it with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether an earlier page exists; read it with `before: startCursor`. Always false for a list that is read forward with `first`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of the page; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry of the page; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** The severity of one problem in a document. Only errors prevent a publish. */
export type IssueSeverity =
  /** The document is not valid and cannot be published. */
  | 'error'
  /** The document is valid but probably does not mean what its author intends. */
  | 'warning'
  /** A note that requires no action. */
  | 'info';

/** One problem in a document, with its location. */
export type Issue = {
  readonly __typename?: 'Issue';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** Only `error` prevents a publish. */
  readonly severity: IssueSeverity;
  /** What is wrong and what is expected instead. */
  readonly message: Scalars['String']['output'];
  /** RFC 6901 JSON pointer to the value, for example `/schema/0/properties/2`. */
  readonly pointer: Scalars['String']['output'];
  /** Line number in the document, starting at 1. */
  readonly line: Scalars['Int']['output'];
  /** Column number in the line, starting at 1. */
  readonly column: Scalars['Int']['output'];
  /** The column after the last character of the invalid text; null where it is not known. */
  readonly endColumn: Maybe<Scalars['Int']['output']>;
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
};

/** Why a verdict or a score is what it is. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** The explanation in one sentence. */
  readonly message: Scalars['String']['output'];
  /** The facts that the message is based on, as a JSON object keyed by name. */
  readonly facts: Maybe<Scalars['JSON']['output']>;
};

/** The fields that every expected failure of a mutation has. Select them with `... on Failure` to also cover kinds of failure added later. */
export type Failure = {
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** All problems of the submitted document; empty where the request has no document. */
  readonly issues: ReadonlyArray<Issue>;
};

/** The input is not valid. */
export type Invalid = Failure & {
  readonly __typename?: 'Invalid';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** All problems of the submitted document; empty where the request has no document. */
  readonly issues: ReadonlyArray<Issue>;
};

/** The input refers to something that does not exist. */
export type NotFound = Failure & {
  readonly __typename?: 'NotFound';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** All problems of the submitted document; empty where the request has no document. */
  readonly issues: ReadonlyArray<Issue>;
};

/** The caller lacks the role that the action requires in the affected domain. */
export type Forbidden = Failure & {
  readonly __typename?: 'Forbidden';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** All problems of the submitted document; empty where the request has no document. */
  readonly issues: ReadonlyArray<Issue>;
};

/** The catalog already holds different content under the same name, version or idempotency key. */
export type Conflict = Failure & {
  readonly __typename?: 'Conflict';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** All problems of the submitted document; empty where the request has no document. */
  readonly issues: ReadonlyArray<Issue>;
  /** The differences between the document and the content published under the same version; null for other conflicts. */
  readonly diff: Maybe<ContractDiff>;
};

/** The server cannot process the request at the moment. Retry later. */
export type Unavailable = Failure & {
  readonly __typename?: 'Unavailable';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** All problems of the submitted document; empty where the request has no document. */
  readonly issues: ReadonlyArray<Issue>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Emits each contract version when it is published. */
  readonly contractPublished: ContractVersion;
  /** Emits the health of a product each time a recorded fact changes it. An unknown product is an error, as for `health`. */
  readonly healthChanged: HealthReport;
};

export type SubscriptioncontractPublishedArgs = {
  domain?: InputMaybe<Scalars['String']['input']>;
};

export type SubscriptionhealthChangedArgs = {
  product: Scalars['String']['input'];
};

/** Syntax of a submitted document. */
export type DocumentFormat =
  /** Detected from the text. */
  | 'AUTO'
  /** YAML 1.2 syntax. */
  | 'YAML'
  /** JSON (RFC 8259) syntax. */
  | 'JSON';

/** Syntax of a published document. */
export type PublishedFormat =
  /** YAML 1.2 syntax. */
  | 'YAML'
  /** JSON (RFC 8259) syntax. */
  | 'JSON'
  /** The compact contract card known from data mesh literature, converted to a contract. */
  | 'MESH_CARD';

/** A data contract: what a product promises about the data of one output port. */
export type Contract = {
  readonly __typename?: 'Contract';
  /** ODCS `id` of the contract, unique in the catalog. */
  readonly id: Scalars['ID']['output'];
  /** Reference in the form `domain/product/contract`, for example `bikes/rides/rides`. */
  readonly ref: Scalars['String']['output'];
  /** Name within the product, the last part of `ref`. */
  readonly name: Scalars['String']['output'];
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly productRef: Scalars['String']['output'];
  /** The data product that owns the contract; null only if it could not be loaded, with an entry in `errors`. */
  readonly product: Maybe<DataProduct>;
  /** Highest published version, by SemVer precedence. */
  readonly latestVersion: Scalars['String']['output'];
  /** Number of published versions. */
  readonly revisionCount: Scalars['Int']['output'];
};

/** One page of a list of contracts. */
export type ContractConnection = {
  readonly __typename?: 'ContractConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ContractEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<Contract>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of contracts. */
export type ContractEdge = {
  readonly __typename?: 'ContractEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The contract at this position. */
  readonly node: Contract;
};

/** Lifecycle state of a contract version. */
export type ContractLifecycle =
  /** A pre-release or a draft. Gates never use it. */
  | 'PROPOSED'
  /** The highest active release of its major version. Gates use the one of the highest major version, or of the requested range. */
  | 'ACTIVE'
  /** A higher release of the same major version is active. Gates use it only if the requested range excludes the higher one. */
  | 'SUPERSEDED'
  /** Announced to be retired. Gates use it if it is the highest version in the requested range. */
  | 'DEPRECATED'
  /** No longer usable. Gates never use it. */
  | 'RETIRED';

/** An immutable version of a contract. */
export type ContractVersion = {
  readonly __typename?: 'ContractVersion';
  /** ODCS `id` of the contract. */
  readonly contractId: Scalars['ID']['output'];
  /** Reference of the contract in the form `domain/product/contract`. */
  readonly contractRef: Scalars['String']['output'];
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly productRef: Scalars['String']['output'];
  /** The data product that owns the contract; null only if it could not be loaded, with an entry in `errors`. */
  readonly product: Maybe<DataProduct>;
  /** Semantic version that the author assigned, for example `1.2.0`. */
  readonly version: Scalars['String']['output'];
  /** Sequence number within the contract: 1..n in publish order, without gaps. */
  readonly revision: Scalars['Int']['output'];
  /** Lifecycle state. Gates use the highest version, within the requested range, that is neither PROPOSED nor RETIRED. */
  readonly lifecycle: ContractLifecycle;
  /** Time of the publish, in UTC. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** From when on its promises apply, in UTC: its publish, or the later `concordat.effectiveFrom` of the document. Partitions that started earlier owe the promises of an earlier version. */
  readonly effectiveAt: Scalars['DateTime']['output'];
  /** Subject of the publisher, for example `user:amara.voss`. */
  readonly publishedBy: Scalars['String']['output'];
  /** Comment of the publisher; null if none. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** Syntax in which the document was submitted. */
  readonly format: PublishedFormat;
  /** Text of the document exactly as submitted, byte for byte. */
  readonly document: Scalars['String']['output'];
  /** Schema objects (tables, files, topics) with their fields, in the document's order. */
  readonly objects: ReadonlyArray<SchemaObject>;
  /** The canonical model, from which diffs, checks and digests are derived. */
  readonly model: Scalars['JSON']['output'];
  /** SHA-256 of the canonical model, in hexadecimal. Equal digests mean equal content. */
  readonly modelDigest: Scalars['String']['output'];
  /** Problems of severity `warning` or `info` that were found at publish. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** One schema object of a contract: a table, a set of files or a topic. */
export type SchemaObject = {
  readonly __typename?: 'SchemaObject';
  /** Name in the contract. */
  readonly name: Scalars['String']['output'];
  /** Name in the data store; null if it equals `name`. */
  readonly physicalName: Maybe<Scalars['String']['output']>;
  /** Kind of object in the data store, as written in the contract, for example `table` or `topic`. */
  readonly physicalType: Maybe<Scalars['String']['output']>;
  /** Top-level columns, in the document's order. */
  readonly fields: ReadonlyArray<SchemaField>;
};

/** One field (column) of a schema object. */
export type SchemaField = {
  readonly __typename?: 'SchemaField';
  /** Name in the contract. */
  readonly name: Scalars['String']['output'];
  /** Name in the data store; null if it equals `name`. */
  readonly physicalName: Maybe<Scalars['String']['output']>;
  /** One of string, date, timestamp, time, number, integer, object, array, boolean, map or vector; null if the contract declares none. */
  readonly logicalType: Maybe<Scalars['String']['output']>;
  /** Type in the data store, as written in the contract, for example `VARCHAR(20)`. */
  readonly physicalType: Maybe<Scalars['String']['output']>;
  /** Whether a null value violates the contract. */
  readonly required: Scalars['Boolean']['output'];
  /** Whether a duplicate value violates the contract. */
  readonly unique: Scalars['Boolean']['output'];
  /** Position in the primary key, starting at 1; null if the field is not part of the key. */
  readonly primaryKeyPosition: Maybe<Scalars['Int']['output']>;
  /** Data classification as written in the contract, for example `personal` or `confidential`. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** Nested fields; empty for a field without a nested structure. */
  readonly fields: ReadonlyArray<SchemaField>;
};

/** The SemVer increment that a set of changes requires. */
export type Bump =
  /** A breaking change: 1.2.3 to 2.0.0. */
  | 'MAJOR'
  /** A compatible or potentially disruptive change: 1.2.3 to 1.3.0. */
  | 'MINOR'
  /** A change of documentation or notation only: 1.2.3 to 1.2.4. */
  | 'PATCH'
  /** No change that requires a new version. */
  | 'NONE';

/** The side from which compatibility is judged. */
export type Perspective =
  /** Producers, who write the data. */
  | 'PRODUCER'
  /** Consumers, who read the data. */
  | 'CONSUMER';

/** Effect of a change on producers or consumers. */
export type ChangeVerdict =
  /** Compatible: existing code keeps working. */
  | 'OK'
  /** Potentially disruptive: existing code keeps working, but its results may change. */
  | 'WARN'
  /** Breaking: existing code can fail. */
  | 'BREAKS';

/** Source of the knowledge that a consumer reads something. */
export type ReadProvenance =
  /** Declared by an agreement or by an input port of a product document. */
  | 'DECLARED'
  /** Observed in OpenLineage events. */
  | 'OBSERVED'
  /** Derived from lineage without columns: the consumer reads the dataset, so it may read the column. */
  | 'INFERRED'
  /** It requested gate decisions about the product. */
  | 'REQUESTED';

/** A consumer that a change affects. */
export type AffectedConsumer = {
  readonly __typename?: 'AffectedConsumer';
  /** Consumer in the form `domain/name`, for example `finance/revenue_report`. */
  readonly consumer: Scalars['String']['output'];
  /** The column that the consumer reads; null where it is not known. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** Source of this knowledge. */
  readonly provenance: ReadProvenance;
};

/** One difference between two contract models. */
export type ContractChange = {
  readonly __typename?: 'ContractChange';
  /** Stable code of the kind of change, for example `FIELD_REMOVED`, `TYPE_NARROWED` or `SLA_WEAKENED`. */
  readonly code: Scalars['String']['output'];
  /** RFC 6901 JSON pointer to the changed value. */
  readonly pointer: Scalars['String']['output'];
  /** Previous value; null for an addition. */
  readonly from: Maybe<Scalars['JSON']['output']>;
  /** New value; null for a removal. */
  readonly to: Maybe<Scalars['JSON']['output']>;
  /** Effect on producers. */
  readonly producer: ChangeVerdict;
  /** Effect on consumers. */
  readonly consumer: ChangeVerdict;
  /** Description of the change in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Known consumers of the changed element; empty if none is known. */
  readonly affected: ReadonlyArray<AffectedConsumer>;
};

/** The changes between two contract models and their effect. */
export type ContractDiff = {
  readonly __typename?: 'ContractDiff';
  /** The smallest SemVer increment that the changes allow. */
  readonly required: Bump;
  /** All changes, in the document's order. */
  readonly changes: ReadonlyArray<ContractChange>;
  /** False if a change is breaking for the requested perspective. */
  readonly compatible: Scalars['Boolean']['output'];
  /** The promises that the newer model makes or tightens about data that exists, and how many recent partitions would fail them. */
  readonly tightened: ReadonlyArray<TightenedPromise>;
};

/** A promise that a newer model tightens, compared with what was measured in the last 28 closed partitions. A measurement decides it where it is still valid and measured the same with other bounds. */
export type TightenedPromise = {
  readonly __typename?: 'TightenedPromise';
  /** Id of the check in the newer model. */
  readonly checkId: Scalars['String']['output'];
  /** The promise of the newer model in one sentence. */
  readonly promise: Scalars['String']['output'];
  /** RFC 6901 JSON pointer to the promise in the newer document. */
  readonly pointer: Scalars['String']['output'];
  /** Number of these partitions that would fail it. */
  readonly wouldFail: Scalars['Int']['output'];
  /** Number of these partitions for which a measurement decides it. */
  readonly known: Scalars['Int']['output'];
  /** Number of these partitions for which nothing decides it. */
  readonly notKnown: Scalars['Int']['output'];
  /** Whether this is about the current data, counted as one partition, because the newer model has no partitions. */
  readonly currentData: Scalars['Boolean']['output'];
};

/** Result of validating a document on its own, without the state of the catalog. */
export type ContractValidation = {
  readonly __typename?: 'ContractValidation';
  /** Whether `issues` contains no problem of severity `error`. */
  readonly valid: Scalars['Boolean']['output'];
  /** All problems, in the document's order. */
  readonly issues: ReadonlyArray<Issue>;
  /** The canonical model; null if errors prevent building one. */
  readonly model: Maybe<Scalars['JSON']['output']>;
};

/** A contract document and its owning product. */
export type PublishContractInput = {
  /** Text of the ODCS document (3.0 to 3.2, YAML or JSON), or of a mesh card. Its id and the names of its objects and servers are limited to 512 bytes. */
  readonly document: Scalars['String']['input'];
  /** Syntax of `document`. Default AUTO. */
  readonly format?: InputMaybe<DocumentFormat>;
  /** The owning product, for example `bikes/rides`. If omitted, it is derived from the document. */
  readonly product?: InputMaybe<Scalars['String']['input']>;
  /** Short file name for messages, for example `rides.odcs.yaml`. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** If true, the document is only evaluated and nothing is stored. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Free text stored with the version. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `publishContract`: the success types first, then the possible failures. */
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

/** The version was published, or would be if `dryRun` were false. */
export type ContractPublished = {
  readonly __typename?: 'ContractPublished';
  /** The published version. */
  readonly version: ContractVersion;
  /** The version it was compared with; null for the first version. */
  readonly previousVersion: Maybe<Scalars['String']['output']>;
  /** Changes against the version it was compared with; null for the first version. */
  readonly diff: Maybe<ContractDiff>;
  /** True if the request was a dry run and nothing was stored. */
  readonly dryRun: Scalars['Boolean']['output'];
};

/** An equal model is already published under this version. */
export type ContractUnchanged = {
  readonly __typename?: 'ContractUnchanged';
  /** The version as first published. */
  readonly version: ContractVersion;
};

/** The document is not valid; `issues` lists all problems. */
export type ContractInvalid = Failure & {
  readonly __typename?: 'ContractInvalid';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** All problems of the submitted document. */
  readonly issues: ReadonlyArray<Issue>;
};

/** The changes require a larger version bump than the document makes. */
export type IncompatibleChange = Failure & {
  readonly __typename?: 'IncompatibleChange';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** Always empty; the changes are in `diff`. */
  readonly issues: ReadonlyArray<Issue>;
  /** The published version that the document was compared with. */
  readonly against: Scalars['String']['output'];
  /** The version that the document declares. */
  readonly proposed: Scalars['String']['output'];
  /** The changes and the affected consumers. Never null here; nullable so that `diff` has one type in all members of the union. */
  readonly diff: Maybe<ContractDiff>;
};

/** State of a sensor for one consumer interval. */
export type SensorState =
  /** No run is known, or the newest run is active. */
  | 'WAITING'
  /** A completed run covers the upstream interval. */
  | 'SATISFIED'
  /** The newest run failed or was aborted; a later successful run satisfies the sensor. */
  | 'FAILED'
  /** The data did not arrive before the deadline; a late arrival satisfies the sensor and sets `late`. */
  | 'MISSED';

/** State of a sensor for one interval of its consumer. */
export type SensorWait = {
  readonly __typename?: 'SensorWait';
  /** Interval that the consumer processes. */
  readonly consumerInterval: Interval;
  /** Interval of the upstream product that must be complete. */
  readonly upstreamInterval: Interval;
  /** State derived from the recorded runs. */
  readonly state: SensorState;
  /** Whether the sensor was satisfied after the deadline. */
  readonly late: Scalars['Boolean']['output'];
  /** OpenLineage id of the run that determined the state; null if no run is known. */
  readonly runId: Maybe<Scalars['ID']['output']>;
  /** Event time of the start or the end of the run that determined the state; the deadline if the state is MISSED; null if no run is known. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
  /** Explanation of the state in one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** A dependency between domains: a consumer waits for a product of another domain. */
export type Sensor = {
  readonly __typename?: 'Sensor';
  /** Unique id, a UUID. */
  readonly id: Scalars['ID']['output'];
  /** Domain that owns the sensor, usually the consumer's. */
  readonly domain: Scalars['String']['output'];
  /** Consumer that waits, in the form `domain/name`. */
  readonly consumer: Scalars['String']['output'];
  /** Product that is waited for, in the form `domain/product`. */
  readonly upstream: Scalars['String']['output'];
  /** Rule that maps the consumer's interval to the upstream interval. */
  readonly mapper: Mapper;
  /** ISO 8601 duration after the end of the consumer's interval, after which a wait is MISSED; null if it waits indefinitely. */
  readonly deadline: Maybe<Scalars['String']['output']>;
  /** Whether the sensor is switched off. A paused sensor keeps the states that were recorded last, and gates do not wait for it. */
  readonly paused: Scalars['Boolean']['output'];
  /** State per consumer interval, newest interval first. */
  readonly states: ReadonlyArray<SensorWait>;
};

/** The dependency to register. */
export type RegisterSensorInput = {
  /** Domain that owns the sensor, usually the consumer's. */
  readonly domain: Scalars['String']['input'];
  /** Consumer that waits, in the form `domain/name`. */
  readonly consumer: Scalars['String']['input'];
  /** Product that is waited for, in the form `domain/product`. */
  readonly upstream: Scalars['String']['input'];
  /** Rule that maps the consumer's interval to the upstream interval. */
  readonly mapper: Mapper;
  /** ISO 8601 duration after the end of the consumer's interval, for example `PT6H`, after which the state becomes MISSED. If omitted, the sensor waits indefinitely. */
  readonly deadline?: InputMaybe<Scalars['String']['input']>;
  /** Key that makes repeating this request safe; at most 512 bytes. The same key with different input is a Conflict. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `registerSensor`: the success types first, then the possible failures. */
export type RegisterSensorResult = SensorRegistered | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The sensor was registered. */
export type SensorRegistered = {
  readonly __typename?: 'SensorRegistered';
  /** The sensor with its current states. */
  readonly sensor: Sensor;
};

/** A property of an agent that servers of contracts can require. */
export type AgentLabel = {
  readonly __typename?: 'AgentLabel';
  /** Name of the label, for example `region`. */
  readonly name: Scalars['String']['output'];
  /** Value of the label, for example `eu`. */
  readonly value: Scalars['String']['output'];
};

/** An agent that runs checks next to the data. */
export type Agent = {
  readonly __typename?: 'Agent';
  /** Name of the agent, unique in the catalog. */
  readonly id: Scalars['ID']['output'];
  /** Subject of the token that it uses. */
  readonly subject: Scalars['String']['output'];
  /** Domains whose work it takes; null for all. */
  readonly domains: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Release of the agent. */
  readonly version: Scalars['String']['output'];
  /** Labels that decide which servers of contracts it may read. */
  readonly labels: ReadonlyArray<AgentLabel>;
  /** Engines that it has. */
  readonly engines: ReadonlyArray<Scalars['String']['output']>;
  /** Number of checks of partitions that it runs at the same time, at most. */
  readonly slots: Scalars['Int']['output'];
  /** Number of work items that it has leased. */
  readonly leases: Scalars['Int']['output'];
  /** Whether it was seen lately: within one and a half times the lease of agents. */
  readonly running: Scalars['Boolean']['output'];
  /** Time at which it introduced itself first. */
  readonly firstSeenAt: Scalars['DateTime']['output'];
  /** Time of its last request. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
};

/** Number of records in the catalog. */
export type CatalogCounts = {
  readonly __typename?: 'CatalogCounts';
  /** Number of published contract versions. */
  readonly contractVersions: Scalars['Int']['output'];
  /** Number of stored OpenLineage events. */
  readonly events: Scalars['Int']['output'];
  /** Number of recorded check results. */
  readonly evidence: Scalars['Int']['output'];
  /** Number of entries in the audit trail. */
  readonly audit: Scalars['Int']['output'];
};

/** Checks of one domain that an agent with certain labels could run. */
export type UnservedChecks = {
  readonly __typename?: 'UnservedChecks';
  /** Name of the domain. */
  readonly domain: Scalars['String']['output'];
  /** Type of the servers that are read, such as `postgres`. */
  readonly serverType: Maybe<Scalars['String']['output']>;
  /** Labels that the agent needs. */
  readonly labels: ReadonlyArray<AgentLabel>;
  /** Number of contracts that they belong to. */
  readonly contracts: Scalars['Int']['output'];
  /** Number of checks, counted once for each server and not for each partition. */
  readonly checks: Scalars['Int']['output'];
};

/** The backfills that run, of all domains. */
export type RunningBackfills = {
  readonly __typename?: 'RunningBackfills';
  /** Number of backfills. */
  readonly running: Scalars['Int']['output'];
  /** Number of partitions that they have still to queue, or wait for. */
  readonly partitionsLeft: Scalars['Int']['output'];
};

/** Progress of the coordinator and size of the catalog. */
export type CoordinatorStatus = {
  readonly __typename?: 'CoordinatorStatus';
  /** Number of stored events that are not yet folded into lineage. */
  readonly eventsPending: Scalars['Int']['output'];
  /** Number of work items that are due or leased. */
  readonly workPending: Scalars['Int']['output'];
  /** Work of checks by state and domain. */
  readonly work: CheckWork;
  /** Circuit breakers that are not closed, of servers of domains whose contents the caller may read. */
  readonly breakers: ReadonlyArray<ServerBreaker>;
  /** Checks that no running agent can run, of domains whose contents the caller may read: they are recorded as NOT_RUN with the reason NO_AGENT. */
  readonly withoutAgent: ReadonlyArray<UnservedChecks>;
  /** Checks of past ranges that run. */
  readonly backfills: RunningBackfills;
  /** Number of contracts whose stored states of partitions are missing or out of date: questions about them are answered from the facts. */
  readonly statesPending: Scalars['Int']['output'];
  /** Number of outbox messages that are not yet delivered. */
  readonly outboxPending: Scalars['Int']['output'];
  /** The lineage index includes all events received before this time. */
  readonly lineageAsOf: Scalars['DateTime']['output'];
  /** Time that decisions use. Fixed in the demo. */
  readonly clock: Scalars['DateTime']['output'];
  /** Number of records in the catalog. */
  readonly counts: CatalogCounts;
};

/** Result of `coordinate`: the success types first, then the possible failures. */
export type CoordinateResult = CoordinatorCycleCompleted | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** Summary of one coordinator cycle. */
export type CoordinatorCycleCompleted = {
  readonly __typename?: 'CoordinatorCycleCompleted';
  /** Start time of the cycle. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Number of partitions with due checks, counted for each server. */
  readonly partitionsDue: Scalars['Int']['output'];
  /** Number of partitions whose checks ran, counted for each server. */
  readonly partitionsChecked: Scalars['Int']['output'];
  /** Number of check results recorded in the cycle. */
  readonly evidenceRecorded: Scalars['Int']['output'];
  /** Number of sensors whose state was computed. */
  readonly sensorsEvaluated: Scalars['Int']['output'];
  /** Number of partitions that could not be checked because of an error, counted for each server. */
  readonly failed: Scalars['Int']['output'];
};

/** Result of `rebuildStates`: the success types first, then the possible failures. */
export type RebuildStatesResult = StatesRebuilt | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** All stored states of partitions were derived anew. */
export type StatesRebuilt = {
  readonly __typename?: 'StatesRebuilt';
  /** Number of contracts whose states were derived. */
  readonly contracts: Scalars['Int']['output'];
  /** Number of states that differed from those stored before: they were out of date, or damaged. */
  readonly changed: Scalars['Int']['output'];
};

/** Result of `pauseSensor`, `resumeSensor` and `unregisterSensor`: the success types first, then the possible failures. */
export type ChangeSensorResult = SensorChanged | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The sensor was changed, or was so already. */
export type SensorChanged = {
  readonly __typename?: 'SensorChanged';
  /** The sensor after the change; as it was before it was removed. */
  readonly sensor: Sensor;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One domain by its name; null if it is not registered. */
  readonly domain: Maybe<Domain>;
  /** Lists all domains, ordered by name. */
  readonly domains: DomainConnection;
  /** Known name that a name was probably meant to be, for the message about a name that does not exist; null if none is similar. */
  readonly nearestName: Maybe<Scalars['String']['output']>;
  /** Lists backfills with their progress, newest first. */
  readonly backfills: BackfillConnection;
  /** How the partitions of the range of a backfill are now; null if there is no such backfill. */
  readonly backfillResults: Maybe<BackfillResults>;
  /** One business calendar; null if it is unknown. */
  readonly calendar: Maybe<Calendar>;
  /** The newest version of every business calendar, ordered by name. */
  readonly calendars: ReadonlyArray<Calendar>;
  /** Lists checks that are tried no more, last failed first: those of domains whose contents the caller may read. */
  readonly checkDeadLetters: CheckDeadLetterConnection;
  /** Lists the servers whose last attempts failed, last failed first: those of domains whose contents the caller may read. */
  readonly breakers: ReadonlyArray<ServerBreaker>;
  /** One contract by its ODCS id or `domain/product[/contract]`. Null if it is unknown; an error if the reference is ambiguous. */
  readonly contract: Maybe<Contract>;
  /** Lists contracts, ordered by reference. */
  readonly contracts: ContractConnection;
  /** One version of a contract. Without `version`: the highest version that is neither proposed nor retired, or the highest version if there is none. */
  readonly contractVersion: Maybe<ContractVersion>;
  /** Lists all versions of a contract, newest revision first. */
  readonly contractVersions: ReadonlyArray<ContractVersion>;
  /** Validates a document without publishing it and returns all problems. Calendars that it names must be published. */
  readonly validateContract: ContractValidation;
  /** Compares two versions, or a version and a document, and classifies each change for producers and consumers. Requires either `to` or `document`. */
  readonly contractDiff: ContractDiff;
  /** Lists registered sensors: dependencies of consumers on products of other domains. */
  readonly sensors: ReadonlyArray<Sensor>;
  /** Progress of the coordinator and size of the catalog. */
  readonly coordinator: CoordinatorStatus;
  /** Lists the agents that run checks next to the data, also those that were not seen lately. */
  readonly agents: ReadonlyArray<Agent>;
  /** Decides whether a consumer should read a partition of a product. The decision uses recorded facts only and is recorded unless `dryRun` is true. */
  readonly gate: GateDecision;
  /** A recorded decision; null if there is none with this id. Its reasons need a role that reads the contents of the product. */
  readonly decision: Maybe<GateDecision>;
  /** Lists recorded decisions, newest first. */
  readonly decisions: GateDecisionConnection;
  /** Lists overrides, newest first. */
  readonly overrides: GateOverrideConnection;
  /** Lists the audit trail, oldest entry first. `first` and `after` page from the beginning, `last` and `before` from the end. */
  readonly audit: AuditConnection;
  /** Verifies the audit trail by recomputing its whole hash chain. */
  readonly auditVerification: AuditVerification;
  /** Lists tokens, newest first: those of the caller's own subject and those that it may revoke; all of them for an administrator. */
  readonly tokens: ReadonlyArray<Token>;
  /** The caller as the server identified it. */
  readonly me: Me;
  /** Health of a product for one partition, with the explanation of the score. */
  readonly health: HealthReport;
  /** How the partitions of one contract in an interval are now, oldest first. Of current data, how each UTC day ended. */
  readonly healthHistory: Maybe<HealthHistory>;
  /** What each check of one contract found in its newest partitions, with the evidence that counts now. */
  readonly checkMatrix: Maybe<CheckMatrix>;
  /** Lists lineage events as they were received, newest first. */
  readonly events: LineageEventConnection;
  /** Lists the warnings of lineage events, newest event first: parts of accepted events that were ignored or corrected. */
  readonly lineageWarnings: LineageWarningConnection;
  /** Lists the events that could not be folded into lineage, newest first. */
  readonly deadLetters: DeadLetterConnection;
  /** One dataset by its OpenLineage namespace and name; null if no event and no contract refers to it. */
  readonly dataset: Maybe<Dataset>;
  /** One job by its OpenLineage namespace and name; null if no event refers to it. */
  readonly job: Maybe<Job>;
  /** One run of a job by its OpenLineage run id; null if it is unknown. */
  readonly run: Maybe<Run>;
  /** Lineage of a dataset, job or product: what it is made from and what is made from it. */
  readonly lineage: LineageGraph;
  /** Impact of a change: everything downstream with its owners. */
  readonly impact: ImpactReport;
  /** Lists maintenance windows, newest first. */
  readonly maintenanceWindows: MaintenanceWindowConnection;
  /** What is wrong now in all domains, and what comes next. */
  readonly meshStatus: MeshStatus;
  /** One data product by its reference; null if it is unknown. */
  readonly product: Maybe<DataProduct>;
  /** Lists data products that meet conditions, with the number of each value for further conditions. */
  readonly products: ProductConnection;
  /** Lists every promise of the contracts of a product with its state for one partition; what an engine measures is listed for each server. */
  readonly checks: ReadonlyArray<CheckStatus>;
  /** Lists recorded check results, newest first; results of the same time are ordered by partition, newest first. */
  readonly evidence: EvidenceConnection;
  /** Lineage around a node as one drawing of at most 200 nodes: its neighbours with their statuses, and how many are left out where. */
  readonly lineageScene: LineageScene;
  /** Finds products, contracts, columns and datasets by words in their name, title or description; the best hits first. */
  readonly search: SearchConnection;
};

export type QuerydomainArgs = {
  name: Scalars['String']['input'];
};

export type QuerydomainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerynearestNameArgs = {
  kind: NameKind;
  name: Scalars['String']['input'];
};

export type QuerybackfillsArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  product?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<BackfillState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerybackfillResultsArgs = {
  id: Scalars['ID']['input'];
};

export type QuerycalendarArgs = {
  name: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type QuerycheckDeadLettersArgs = {
  domain?: InputMaybe<Scalars['String']['input']>;
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

export type QuerydecisionArgs = {
  id: Scalars['ID']['input'];
};

export type QuerydecisionsArgs = {
  filter?: InputMaybe<GateDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryoverridesArgs = {
  product?: InputMaybe<Scalars['String']['input']>;
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryauditArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryauditVerificationArgs = {
  at?: InputMaybe<Scalars['Int']['input']>;
};

export type QuerytokensArgs = {
  subject?: InputMaybe<Scalars['String']['input']>;
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryhealthArgs = {
  product: Scalars['String']['input'];
  contract?: InputMaybe<Scalars['String']['input']>;
  interval?: InputMaybe<IntervalInput>;
  partition?: InputMaybe<Scalars['String']['input']>;
  server?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QueryhealthHistoryArgs = {
  product: Scalars['String']['input'];
  contract?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

export type QuerycheckMatrixArgs = {
  product: Scalars['String']['input'];
  contract?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryeventsArgs = {
  excluded?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerylineageWarningsArgs = {
  product?: InputMaybe<Scalars['String']['input']>;
  job?: InputMaybe<JobRef>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerydeadLettersArgs = {
  discarded?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

export type QuerymaintenanceWindowsArgs = {
  domain?: InputMaybe<Scalars['String']['input']>;
  product?: InputMaybe<Scalars['String']['input']>;
  ended?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryproductArgs = {
  ref: Scalars['String']['input'];
};

export type QueryproductsArgs = {
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerychecksArgs = {
  product: Scalars['String']['input'];
  contract?: InputMaybe<Scalars['String']['input']>;
  partition?: InputMaybe<Scalars['String']['input']>;
  server?: InputMaybe<Scalars['String']['input']>;
};

export type QueryevidenceArgs = {
  product: Scalars['String']['input'];
  contract?: InputMaybe<Scalars['String']['input']>;
  interval?: InputMaybe<IntervalInput>;
  partition?: InputMaybe<Scalars['String']['input']>;
  outcomes?: InputMaybe<ReadonlyArray<Outcome>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerylineageSceneArgs = {
  input: LineageSceneInput;
};

export type QuerysearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<HitKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of a name in the catalog. */
export type NameKind =
  /** Product reference, `domain/product`. */
  | 'PRODUCT'
  /** ODCS id or reference of a contract. */
  | 'CONTRACT'
  /** Name of a domain, with dots where it is nested. */
  | 'DOMAIN'
  /** Consumer, `domain/name`: a product, or a DAG with a sensor. */
  | 'CONSUMER';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Registers a domain: the namespace in which a team publishes products and contracts. */
  readonly registerDomain: RegisterDomainResult;
  /** Changes title, description or owners of a domain. Fields that are omitted stay as they are. */
  readonly updateDomain: UpdateDomainResult;
  /** Lets lineage events about jobs of a namespace count for the data of a domain, with any sender. Runs count with all their events; arrivals and changes of data are recorded from the next event on. Requires the role owner in the domain. */
  readonly allowProducer: AllowProducerResult;
  /** Ends what `allowProducer` began: events of senders without access to the domain are lineage only again. */
  readonly disallowProducer: DisallowProducerResult;
  /** Starts the checks of all closed partitions that lie in a past range, one backfill for each contract. They are queued a few at a time, after the checks that are due. */
  readonly startBackfill: StartBackfillResult;
  /** Ends a backfill, with a reason: what it has queued is removed, and what is being checked ends. */
  readonly cancelBackfill: CancelBackfillResult;
  /** Publishes a business calendar. Idempotent by content: equal content returns CalendarUnchanged. Partitions that have ended keep the version that was in force then. */
  readonly publishCalendar: PublishCalendarResult;
  /** Queues dead-lettered checks again, all or none of them, as if they had never been tried. Discarded ones can be replayed too. Requires the permission in the domain of each product. */
  readonly replayCheckDeadLetter: ReplayDeadLetterResult;
  /** Gives dead-lettered checks up, all or none of them: they are queued again only when their data changes. Requires the permission in the domain of each product. */
  readonly discardCheckDeadLetter: DiscardDeadLetterResult;
  /** Closes the circuit breaker of a server, which is then read again at once. Requires the permission in each domain whose checks read the server. */
  readonly resetBreaker: ResetBreakerResult;
  /** Publishes a contract version. Idempotent by content: an equal model under the same version returns ContractUnchanged. */
  readonly publishContract: PublishContractResult;
  /** Registers a sensor: a consumer waits for a product of another domain. */
  readonly registerSensor: RegisterSensorResult;
  /** Pauses a sensor: it holds no gate and is not evaluated until it is resumed. */
  readonly pauseSensor: ChangeSensorResult;
  /** Evaluates a paused sensor again. */
  readonly resumeSensor: ChangeSensorResult;
  /** Removes a sensor with its states: the consumer no longer waits for the upstream product. */
  readonly unregisterSensor: ChangeSensorResult;
  /** Runs one coordinator cycle: folds pending lineage events, runs due checks and evaluates sensors. */
  readonly coordinate: CoordinateResult;
  /** Derives all stored states of partitions anew from the recorded facts. No answer needs it: a state that is missing or out of date is not used. */
  readonly rebuildStates: RebuildStatesResult;
  /** Sets the verdict for a partition manually, with a reason and an expiry. Every affected decision shows the override. */
  readonly overrideGate: OverrideGateResult;
  /** Ends an override before its expiry, with a reason. Waiting consumers are decided again. */
  readonly withdrawOverride: WithdrawOverrideResult;
  /** Creates a bearer token. The token is returned only in this response. */
  readonly createToken: CreateTokenResult;
  /** Revokes a token at once. Its subscriptions and waiting requests end within seconds. */
  readonly revokeToken: RevokeTokenResult;
  /** Replaces a token by a new one with another secret and the same subject and roles. The new secret is returned only in this response. */
  readonly rotateToken: RotateTokenResult;
  /** Excludes an event: run state, arrivals, data changes, declarations and lineage are as if it had never come. */
  readonly excludeEvent: ExcludeEventResult;
  /** Takes an exclusion back: the event counts again, and what it delivered counts as written now. */
  readonly restoreEvent: RestoreEventResult;
  /** Tries dead-lettered events again, all or none of them. Discarded events can be replayed too. */
  readonly replayDeadLetter: ReplayDeadLetterResult;
  /** Gives dead-lettered events up, all or none of them. They are kept, and not tried again at the next start. */
  readonly discardDeadLetter: DiscardDeadLetterResult;
  /** Declares a time in which no deadline of a service level comes nearer and current data does not age. It changes no recorded decision. */
  readonly declareMaintenanceWindow: DeclareMaintenanceWindowResult;
  /** Ends a maintenance window before its end, with a reason. It counts until then. */
  readonly cancelMaintenanceWindow: CancelMaintenanceWindowResult;
  /** Publishes the ODPS document of a data product. Idempotent by content: equal content returns ProductUnchanged. */
  readonly publishProduct: PublishProductResult;
  /** Runs the checks of a product immediately with the embedded agent and records the results as evidence. */
  readonly runChecks: RunChecksResult;
  /** Records check results that another tool measured. */
  readonly recordEvidence: RecordEvidenceResult;
  /** Gives a contract with its versions, bindings and evidence to another product. */
  readonly transferContract: TransferContractResult;
  /** Releases a dataset from all contracts that bind it, so that another product can bind it. */
  readonly releaseBinding: ReleaseBindingResult;
  /** Releases a contract id from the output ports of a product that claim it. */
  readonly releasePort: ReleasePortResult;
  /** Runs the checks of a contract that is not published on the data of the owning domain, for at most 60 seconds, and records nothing. For those who may publish it. */
  readonly tryContract: TryContractResult;
};

export type MutationregisterDomainArgs = {
  input: RegisterDomainInput;
};

export type MutationupdateDomainArgs = {
  input: UpdateDomainInput;
};

export type MutationallowProducerArgs = {
  input: ProducerInput;
};

export type MutationdisallowProducerArgs = {
  input: ProducerInput;
};

export type MutationstartBackfillArgs = {
  input: StartBackfillInput;
};

export type MutationcancelBackfillArgs = {
  input: CancelBackfillInput;
};

export type MutationpublishCalendarArgs = {
  input: PublishCalendarInput;
};

export type MutationreplayCheckDeadLetterArgs = {
  input: DeadLetterInput;
};

export type MutationdiscardCheckDeadLetterArgs = {
  input: DeadLetterInput;
};

export type MutationresetBreakerArgs = {
  input: ResetBreakerInput;
};

export type MutationpublishContractArgs = {
  input: PublishContractInput;
};

export type MutationregisterSensorArgs = {
  input: RegisterSensorInput;
};

export type MutationpauseSensorArgs = {
  id: Scalars['ID']['input'];
};

export type MutationresumeSensorArgs = {
  id: Scalars['ID']['input'];
};

export type MutationunregisterSensorArgs = {
  id: Scalars['ID']['input'];
};

export type MutationoverrideGateArgs = {
  input: OverrideGateInput;
};

export type MutationwithdrawOverrideArgs = {
  input: WithdrawOverrideInput;
};

export type MutationcreateTokenArgs = {
  input: CreateTokenInput;
};

export type MutationrevokeTokenArgs = {
  input: RevokeTokenInput;
};

export type MutationrotateTokenArgs = {
  input: RotateTokenInput;
};

export type MutationexcludeEventArgs = {
  input: ExcludeEventInput;
};

export type MutationrestoreEventArgs = {
  input: ExcludeEventInput;
};

export type MutationreplayDeadLetterArgs = {
  input: DeadLetterInput;
};

export type MutationdiscardDeadLetterArgs = {
  input: DeadLetterInput;
};

export type MutationdeclareMaintenanceWindowArgs = {
  input: DeclareMaintenanceWindowInput;
};

export type MutationcancelMaintenanceWindowArgs = {
  input: CancelMaintenanceWindowInput;
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

export type MutationtransferContractArgs = {
  input: TransferContractInput;
};

export type MutationreleaseBindingArgs = {
  input: ReleaseBindingInput;
};

export type MutationreleasePortArgs = {
  input: ReleasePortInput;
};

export type MutationtryContractArgs = {
  input: TryContractInput;
};

/** The namespace of a team. Only its members publish in it. */
export type Domain = {
  readonly __typename?: 'Domain';
  /** Unique name. Nested domains are joined with dots, for example `emea.finance`. */
  readonly name: Scalars['String']['output'];
  /** Display name, for example `Bike rides`. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Free text that describes the purpose and content. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Responsible teams, users or e-mail addresses, for example `team:mobility`. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Job namespaces whose lineage events count for the data of the domain, with any sender, ordered by namespace; at most 100. */
  readonly allowedProducers: ReadonlyArray<AllowedProducer>;
  /** Time of the registration, in UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A job namespace whose lineage events count for the data of a domain, with any sender. */
export type AllowedProducer = {
  readonly __typename?: 'AllowedProducer';
  /** Namespace of the jobs, as their events write it. */
  readonly jobNamespace: Scalars['String']['output'];
  /** When it was allowed, in UTC. */
  readonly allowedAt: Scalars['DateTime']['output'];
  /** Subject that allowed it. */
  readonly allowedBy: Scalars['String']['output'];
};

/** One page of a list of domains. */
export type DomainConnection = {
  readonly __typename?: 'DomainConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DomainEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<Domain>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of domains. */
export type DomainEdge = {
  readonly __typename?: 'DomainEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The domain at this position. */
  readonly node: Domain;
};

/** Name and details of the new domain. */
export type RegisterDomainInput = {
  /** Name of lower-case letters, digits, `_` and `-`. Nested domains are joined with dots, for example `emea.finance`. */
  readonly name: Scalars['String']['input'];
  /** Display name, for example `Bike rides`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Free text that describes the purpose and content. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Responsible teams, users or e-mail addresses: `team:…`, `user:…` or an address. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Key that makes repeating this request safe; at most 512 bytes. The same key with different input is a Conflict. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Name of a domain and its new details. */
export type UpdateDomainInput = {
  /** Name of a registered domain. It cannot be changed. */
  readonly name: Scalars['String']['input'];
  /** Display name; null removes it. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Free text that describes the purpose and content; null removes it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** All responsible teams, users or e-mail addresses, replacing the earlier list. A subject with tokens in other domains needs an administrator. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Key that makes repeating this request safe; at most 512 bytes. The same key with different input is a Conflict. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateDomain`: the success types first, then the possible failures. */
export type UpdateDomainResult = DomainUpdated | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The domain has the new details. */
export type DomainUpdated = {
  readonly __typename?: 'DomainUpdated';
  /** The domain as it is now. */
  readonly domain: Domain;
};

/** Result of `registerDomain`: the success types first, then the possible failures. */
export type RegisterDomainResult = DomainRegistered | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The domain was registered. */
export type DomainRegistered = {
  readonly __typename?: 'DomainRegistered';
  /** The new domain. */
  readonly domain: Domain;
};

/** A domain and a namespace of jobs. */
export type ProducerInput = {
  /** Name of a registered domain. */
  readonly domain: Scalars['String']['input'];
  /** Namespace of the jobs, exactly as their lineage events write it. */
  readonly jobNamespace: Scalars['String']['input'];
  /** Key that makes repeating this request safe; at most 512 bytes. The same key with different input is a Conflict. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `allowProducer`: the success types first, then the possible failures. */
export type AllowProducerResult = ProducerAllowed | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** Events about jobs of the namespace count for the domain. */
export type ProducerAllowed = {
  readonly __typename?: 'ProducerAllowed';
  /** The domain with its allowed producers. */
  readonly domain: Domain;
};

/** Result of `disallowProducer`: the success types first, then the possible failures. */
export type DisallowProducerResult = ProducerDisallowed | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** Events about jobs of the namespace count only where their sender has access to the domain. */
export type ProducerDisallowed = {
  readonly __typename?: 'ProducerDisallowed';
  /** The domain with its allowed producers. */
  readonly domain: Domain;
};

/** One page of a list of overrides. */
export type GateOverrideConnection = {
  readonly __typename?: 'GateOverrideConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<GateOverrideEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<GateOverride>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of overrides. */
export type GateOverrideEdge = {
  readonly __typename?: 'GateOverrideEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The override at this position. */
  readonly node: GateOverride;
};

/** Which recorded decisions are listed. */
export type GateDecisionFilter = {
  /** Only decisions of this consumer, `domain/name`. */
  readonly consumer?: InputMaybe<Scalars['String']['input']>;
  /** Only decisions whose product or consumer is of this domain. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** Only decisions about this product, `domain/product`. */
  readonly product?: InputMaybe<Scalars['String']['input']>;
  /** Only decisions about the partition with this key, for example `2023-10-27`. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** Only decisions with one of these verdicts. */
  readonly verdicts?: InputMaybe<ReadonlyArray<GateVerdict>>;
  /** Whether the consumer waits: its newest decision is a WAIT that waiting may end, and it requested it within twice `retryAfter`, or within 2 hours where none is known. Counts the newest decisions only. */
  readonly waiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether waiting cannot change the verdict. */
  readonly final?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an override set the verdict. */
  readonly overridden?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only decisions that were first given at this time or later. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether only the newest decision of each consumer about each partition is listed. */
  readonly newestOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One page of a list of recorded decisions. */
export type GateDecisionConnection = {
  readonly __typename?: 'GateDecisionConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<GateDecisionEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<GateDecision>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of recorded decisions. */
export type GateDecisionEdge = {
  readonly __typename?: 'GateDecisionEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The decision at this position. */
  readonly node: GateDecision;
};

/** Verdict of a gate decision. */
export type GateVerdict =
  /** The data is fit for use: score above 0.8 with the default thresholds. */
  | 'PROCEED'
  /** Not decided yet: the data has not arrived, evidence is missing, or the score is above 0.5 and at most 0.8 with the default thresholds. */
  | 'WAIT'
  /** The data is not fit for use: score at or below 0.5 with the default thresholds. */
  | 'SKIP';

/** The rule that determined a gate decision. */
export type GateBasis =
  /** The health score compared with the thresholds (default: PROCEED above 0.8, SKIP at or below 0.5). */
  | 'SCORE'
  /** Too little valid evidence: confidence below 0.6, or a critical check without evidence. */
  | 'UNKNOWN_EVIDENCE'
  /** The partition has not arrived or is still open. */
  | 'NOT_ARRIVED'
  /** The product does not exist in the catalog. */
  | 'UNKNOWN_PRODUCT'
  /** No usable contract version matches the request. */
  | 'CONTRACT_MISMATCH'
  /** The producer's policy requires an agreement that the consumer does not have. */
  | 'NO_AGREEMENT'
  /** A sensor of the consumer is not satisfied. */
  | 'SENSOR'
  /** An error of the server while it evaluated the request. */
  | 'FAULT'
  /** A verdict that was set manually. */
  | 'OVERRIDE'
  /** The deadline passed while the verdict was WAIT. */
  | 'DEADLINE'
  /** The gate is not enforced; `wouldBe` has the computed verdict. */
  | 'SHADOW';

/** How a gate treats missing evidence. */
export type Strictness =
  /** Missing evidence leaves the result unknown. */
  | 'BALANCED'
  /** Missing evidence counts as a failed check. */
  | 'STRICT';

/** A gate request: which consumer wants to read which partition of which product. */
export type GateInput = {
  /** Consumer in the form `domain/name`: a product or a DAG. */
  readonly consumer: Scalars['String']['input'];
  /** Product to read, in the form `domain/product`. */
  readonly product: Scalars['String']['input'];
  /** Contract to decide by, an ODCS id or a reference. If omitted, all contracts of the product count: SKIP if one is unhealthy, else WAIT if one has not arrived or lacks evidence, else the lowest score decides. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** SemVer range that the consumer accepts, for example `^1.2.0`. If omitted, the highest version that is neither proposed nor retired. */
  readonly versionRange?: InputMaybe<Scalars['String']['input']>;
  /** Requested interval; covers every partition it overlaps. Without `interval` and `partition`, the newest due partition. */
  readonly interval?: InputMaybe<IntervalInput>;
  /** Partition key, for example `2023-10-27` or `2023-Q3`; instead of `interval`. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** Name of a server of the contract in this installation. If omitted, each server that an engine reads is decided alone, and the worst counts. */
  readonly server?: InputMaybe<Scalars['String']['input']>;
  /** Rule that maps the requested interval, which is the consumer's, to partitions of the product. */
  readonly mapper?: InputMaybe<Mapper>;
  /** How missing evidence counts. Default BALANCED. */
  readonly strictness?: InputMaybe<Strictness>;
  /** Time for which to decide: due times, ages of evidence and expiries are compared with it. Defaults to the server's clock; a future time is rejected. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** If true, the decision is not recorded. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seconds to hold the response while the verdict is WAIT. Default 0, maximum 60. */
  readonly waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** Score thresholds of a gate. Between the two, the verdict is WAIT. */
export type GateThresholds = {
  readonly __typename?: 'GateThresholds';
  /** The verdict is PROCEED above this score. Default 0.8. */
  readonly proceedAbove: Scalars['Float']['output'];
  /** The verdict is SKIP at or below this score. Default 0.5. */
  readonly skipAtOrBelow: Scalars['Float']['output'];
};

/** A verdict set manually for one partition. */
export type GateOverride = {
  readonly __typename?: 'GateOverride';
  /** Unique id, a UUID. */
  readonly id: Scalars['ID']['output'];
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['output'];
  /** Consumer that the override applies to; null if it applies to all. */
  readonly consumer: Maybe<Scalars['String']['output']>;
  /** Interval of the partition, in UTC; null for current data (a contract without partitioning). */
  readonly interval: Maybe<Interval>;
  /** Verdict that replaces the computed one. */
  readonly verdict: GateVerdict;
  /** Subject of the author, for example `user:amara.voss`. */
  readonly by: Scalars['String']['output'];
  /** Justification of the author. */
  readonly reason: Scalars['String']['output'];
  /** Time at which the override was recorded, in UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Expiry time; not valid from then on. At most `CONCORDAT_OVERRIDE_MAX_AGE` from now, 90 days by default; a later time is shortened to that. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Who withdrew it, when and why; null if it was not withdrawn. */
  readonly withdrawn: Maybe<OverrideWithdrawal>;
};

/** The end of an override before its expiry. */
export type OverrideWithdrawal = {
  readonly __typename?: 'OverrideWithdrawal';
  /** Time of the withdrawal, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Subject that withdrew it, for example `user:amara.voss`. */
  readonly by: Scalars['String']['output'];
  /** Justification of the withdrawal. */
  readonly reason: Scalars['String']['output'];
};

/** Kind of what ends a verdict. */
export type GateEndsKind =
  /** Something that happens without a decision of a person, such as an arrival or a run of the checks. */
  | 'EVENT'
  /** A dated moment: `at`. */
  | 'MOMENT'
  /** A person must act: fix data, report results or override. */
  | 'PERSON'
  /** Waiting never ends it; only a change of the catalog or another request does. */
  | 'NEVER';

/** What ends a verdict that is not PROCEED. */
export type GateEnds = {
  readonly __typename?: 'GateEnds';
  /** Kind of the end. */
  readonly kind: GateEndsKind;
  /** What must happen, for example `when 2023-08-17 of finance/general_ledger is fixed and checked again, or by an override`. */
  readonly text: Scalars['String']['output'];
  /** Moment at which it happens or is due, in UTC; null where none is known. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Who can help: the owners of the domain of the cause. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
};

/** A gate decision with its reasons. */
export type GateDecision = {
  readonly __typename?: 'GateDecision';
  /** Hash of the request and the facts: the same request about the same facts has the same id. */
  readonly id: Scalars['ID']['output'];
  /** Consumer of the request, in the form `domain/name`. */
  readonly consumer: Scalars['String']['output'];
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['output'];
  /** Reference of the contract that the answer is based on, in the form `domain/product/contract`; null if none applies. */
  readonly contract: Maybe<Scalars['String']['output']>;
  /** Contract version that the answer is based on, for example `1.2.0`; null if none applies. */
  readonly contractVersion: Maybe<Scalars['String']['output']>;
  /** Name of the server whose data determines the verdict; null where no engine reads one, and where no partition decides. */
  readonly server: Maybe<Scalars['String']['output']>;
  /** PROCEED, WAIT or SKIP. */
  readonly verdict: GateVerdict;
  /** True if waiting cannot change the verdict; stop polling. */
  readonly final: Scalars['Boolean']['output'];
  /** True for a SKIP that should fail the consumer's run. */
  readonly fail: Scalars['Boolean']['output'];
  /** Verdict of a shadow gate if it were enforced; null otherwise. */
  readonly wouldBe: Maybe<GateVerdict>;
  /** Interval of the partition that determines the verdict, in UTC; null for current data (a contract without partitioning). */
  readonly interval: Maybe<Interval>;
  /** Key of that partition, for example `2023-10-27` or `2023-Q3`; null for current data. */
  readonly partition: Maybe<Scalars['String']['output']>;
  /** What the request named. */
  readonly requested: RequestedData;
  /** Verdict about each requested partition alone, on each server. */
  readonly partitions: ReadonlyArray<PartitionVerdict>;
  /** Time for which the decision was made, in UTC. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Rule that determined the verdict. */
  readonly basis: GateBasis;
  /** Health score of the partition in [0, 1]; null where no check has evidence. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Lower bound of the score if all missing evidence failed, in [0, 1]. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** Upper bound of the score if all missing evidence passed, in [0, 1]. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** Share of the promised weight that has valid evidence, in [0, 1]. Below 0.6 the health is UNKNOWN. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Score thresholds that the decision used. */
  readonly thresholds: GateThresholds;
  /** Explanations, the most important first. */
  readonly reasons: ReadonlyArray<Reason>;
  /** Contribution of each root-cause group to the loss of score. */
  readonly contributions: ReadonlyArray<HealthContribution>;
  /** Keys of the requested partitions that have not arrived, for example `2023-10-27`. */
  readonly missingPartitions: ReadonlyArray<Scalars['String']['output']>;
  /** The upstream product that lowers the score; null if the cause is not upstream. */
  readonly rootCause: Maybe<RootCause>;
  /**
   * Former name of `rootCause`.
   * @deprecated Renamed: use `rootCause`.
   */
  readonly culprit: Maybe<RootCause>;
  /** Forecast time at which the partition will be ready; null where there is no forecast. */
  readonly expectedReadyAt: Maybe<Scalars['DateTime']['output']>;
  /** Probability in [0, 1] that the partition arrives late; null where there is no forecast. */
  readonly breachProbability: Maybe<Scalars['Float']['output']>;
  /** What ends the verdict; null for PROCEED. */
  readonly ends: Maybe<GateEnds>;
  /** Seconds until the dated moment that may end a WAIT (see `ends`), at most 3600; null where no such moment is known. */
  readonly retryAfter: Maybe<Scalars['Float']['output']>;
  /** Time at which age alone changes the verdict; null if it does not. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the facts that the decision is based on, in hexadecimal. */
  readonly evidenceDigest: Scalars['String']['output'];
  /** Version of the gate policy that was applied. */
  readonly policyVersion: Scalars['String']['output'];
  /** Override that set the verdict; null if there is none. */
  readonly override: Maybe<GateOverride>;
  /** Owners of the product: those of its domain. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Since when the newest decision of the consumer about the partition has this verdict, in UTC; `asOf` for a decision that is not the newest one. */
  readonly since: Scalars['DateTime']['output'];
  /** When the newest decision became it, at a request, in UTC; null for a decision that is not the newest one. */
  readonly firstRequestedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the newest decision was requested last, in UTC; noted once a minute. Null for a decision that is not the newest one. */
  readonly lastRequestedAt: Maybe<Scalars['DateTime']['output']>;
  /** Page of the decision, as a path below the address of the server. */
  readonly url: Scalars['String']['output'];
};

/** A manual verdict for one partition. */
export type OverrideGateInput = {
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['input'];
  /** Consumer that the override applies to; all consumers if omitted. */
  readonly consumer?: InputMaybe<Scalars['String']['input']>;
  /** Requested interval; covers every partition it overlaps. Without `interval` and `partition`, the newest due partition. */
  readonly interval?: InputMaybe<IntervalInput>;
  /** Partition key, for example `2023-10-27` or `2023-Q3`; instead of `interval`. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** Verdict that replaces the computed one. */
  readonly verdict: GateVerdict;
  /** Reason of the override; shown in every affected decision. */
  readonly reason: Scalars['String']['input'];
  /** Expiry time; not valid from then on. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** Key that makes repeating this request safe; at most 512 bytes. The same key with different input is a Conflict. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** If true, nothing is recorded: the result has the override as it would be, and whom it would free. It requires the same rights. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of `overrideGate`: the success types first, then the possible failures. */
export type OverrideGateResult = GateOverridden | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The override was recorded and is in effect; with `dryRun` it was not. */
export type GateOverridden = {
  readonly __typename?: 'GateOverridden';
  /** The recorded verdict with its author and expiry. */
  readonly override: GateOverride;
  /** The requested expiry where it was beyond the maximum, `CONCORDAT_OVERRIDE_MAX_AGE`, so that the override ends earlier; else null. */
  readonly shortenedFrom: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was recorded: false with `dryRun`, whose override has an id of no meaning. */
  readonly recorded: Scalars['Boolean']['output'];
  /** With `dryRun`, the newest decisions of waiting consumers that would be PROCEED, at most 500; else empty. */
  readonly frees: ReadonlyArray<GateDecision>;
};

/** The override to withdraw, and why. */
export type WithdrawOverrideInput = {
  /** Id of the override, as `overrides` lists it. */
  readonly id: Scalars['ID']['input'];
  /** Reason of the withdrawal. */
  readonly reason: Scalars['String']['input'];
};

/** Result of `withdrawOverride`: the success types first, then the possible failures. */
export type WithdrawOverrideResult = OverrideWithdrawn | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The override is no longer in effect. */
export type OverrideWithdrawn = {
  readonly __typename?: 'OverrideWithdrawn';
  /** The override with its withdrawal. */
  readonly override: GateOverride;
};

/** Role of a subject in a domain. */
export type Role =
  /** Reads products, contracts, health and lineage. */
  | 'viewer'
  /** Publishes contracts, runs checks and requests gate decisions. */
  | 'editor'
  /** Has the permissions of an editor; also overrides gates, registers nested domains and creates tokens. */
  | 'owner'
  /** Overrides gates, registers nested domains and reads the audit trail. */
  | 'steward'
  /** Runs checks, records evidence and sends lineage events. */
  | 'agent';

/** A role in a domain and in all domains nested in it. */
export type GrantInput = {
  /** Name of the domain; `*` for the whole catalog. */
  readonly domain: Scalars['String']['input'];
  /** Permissions in the domain, for example `editor`. */
  readonly role: Role;
};

/** Subject and permissions of a token. */
export type CreateTokenInput = {
  /** Subject that the token identifies, `user:…` or `service:…`; at most 512 bytes. */
  readonly subject: Scalars['String']['input'];
  /** Whether the token has all permissions. Only an administrator can set it. */
  readonly admin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Roles of the token per domain. */
  readonly grants?: ReadonlyArray<GrantInput>;
  /** Expiry time. If omitted, 90 days from now. At most `CONCORDAT_TOKEN_MAX_AGE` from now, and not after the token of its creator, unless that is an administrator. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Purpose of the token, free text. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `createToken`: the success types first, then the possible failures. */
export type CreateTokenResult = TokenCreated | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The new token. The secret is shown only once. */
export type TokenCreated = {
  readonly __typename?: 'TokenCreated';
  /** Unique id of the token. */
  readonly id: Scalars['ID']['output'];
  /** Secret value. Send it as `Authorization: Bearer …`. */
  readonly token: Scalars['String']['output'];
  /** Subject that the token identifies, for example `service:airflow`. */
  readonly subject: Scalars['String']['output'];
  /** Expiry time. New tokens always have one. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
};

/** A token as it is stored. The store keeps only the hash of its secret, which is never returned. */
export type Token = {
  readonly __typename?: 'Token';
  /** Unique id of the token. */
  readonly id: Scalars['ID']['output'];
  /** Subject that the token identifies, for example `service:airflow`. */
  readonly subject: Scalars['String']['output'];
  /** Whether the token has all permissions. */
  readonly admin: Scalars['Boolean']['output'];
  /** Roles of the token per domain. */
  readonly grants: ReadonlyArray<Grant>;
  /** Purpose of the token, free text. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Time of its creation, in UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Expiry time; null for a token of an earlier release that does not expire. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Time of its last use, to the minute; null if it was not used. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Time at which it was revoked; null if it was not. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What is unusual about its life; null if nothing is. */
  readonly warning: Maybe<TokenWarning>;
};

/** What is unusual about the life of a token. `concordat explain CODE` describes each value. */
export type TokenWarning =
  /** It does not expire, or later than new tokens can: it was created by an earlier release or under another limit. */
  | 'TOKEN_LIVES_LONG'
  /** It expires within 14 days. */
  | 'TOKEN_ENDS_SOON';

/** A role in a domain and in all domains nested in it. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** Name of the domain; `*` for the whole catalog. */
  readonly domain: Scalars['String']['output'];
  /** Permissions in the domain, for example `editor`. */
  readonly role: Role;
};

/** The caller as the server identified it. */
export type Me = {
  readonly __typename?: 'Me';
  /** Subject of the caller, for example `user:ann`; `local` for identity `local`. */
  readonly subject: Scalars['String']['output'];
  /** Whether the caller has all permissions. */
  readonly admin: Scalars['Boolean']['output'];
  /** Roles of the caller per domain. */
  readonly grants: ReadonlyArray<Grant>;
  /** How the caller was identified. */
  readonly identity: IdentityKind;
  /** Id of the token that identified the caller; null for identity `local`. */
  readonly tokenId: Maybe<Scalars['ID']['output']>;
  /** Expiry time of the token; null if there is none. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** What is unusual about the life of the token; null if nothing is. */
  readonly warning: Maybe<TokenWarning>;
  /** Whether the caller may do something. */
  readonly can: Scalars['Boolean']['output'];
  /** Time of the server, with which due times and ages are compared, in UTC. */
  readonly clock: Scalars['DateTime']['output'];
  /** Environment whose servers this installation reads, for example `prod`. */
  readonly environment: Scalars['String']['output'];
  /** Release of the server, for example `1.4.0`. */
  readonly version: Scalars['String']['output'];
};

/** The caller as the server identified it. */
export type MecanArgs = {
  action: Scalars['String']['input'];
  domain?: InputMaybe<Scalars['String']['input']>;
};

/** How a caller was identified. */
export type IdentityKind =
  /** By its machine: every caller on the loopback address is the administrator. */
  | 'LOCAL'
  /** By a bearer token. */
  | 'TOKEN';

/** Which token ends at once. */
export type RevokeTokenInput = {
  /** Id of the token. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `revokeToken`: the success types first, then the possible failures. */
export type RevokeTokenResult = TokenRevoked | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The token was revoked, now or before. */
export type TokenRevoked = {
  readonly __typename?: 'TokenRevoked';
  /** The revoked token. */
  readonly revoked: Token;
};

/** The token to replace, and when the old one ends. */
export type RotateTokenInput = {
  /** Id of the token. */
  readonly id: Scalars['ID']['input'];
  /** Minutes for which the old token remains valid, at most 1440 (a day). It ends at once by default. */
  readonly overlapMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Expiry time of the new token, with the limits of `createToken`. If omitted, 90 days from now. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `rotateToken`: the success types first, then the possible failures. */
export type RotateTokenResult = TokenRotated | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The new token. The secret is shown only once. */
export type TokenRotated = {
  readonly __typename?: 'TokenRotated';
  /** Unique id of the new token. */
  readonly id: Scalars['ID']['output'];
  /** Secret value. Send it as `Authorization: Bearer …`. */
  readonly token: Scalars['String']['output'];
  /** Subject that the token identifies, for example `service:airflow`. */
  readonly subject: Scalars['String']['output'];
  /** Expiry time of the new token. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The old token with its end. */
  readonly replaced: Token;
};

/** One governance change in the audit trail. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Position in the hash chain: 1..n, without gaps. */
  readonly sequence: Scalars['Int']['output'];
  /** Time of the change, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Subject that made the change, for example `user:amara.voss`. */
  readonly actor: Scalars['String']['output'];
  /** Kind of change, for example `contract.publish`. */
  readonly action: Scalars['String']['output'];
  /** Reference of the changed object. */
  readonly subject: Scalars['String']['output'];
  /** SHA-256 of the state before the change; null for a creation. */
  readonly beforeHash: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the state after the change; null for a removal. */
  readonly afterHash: Maybe<Scalars['String']['output']>;
  /** Id of the token that made the change; null for identity `local`, for the catalog itself, and in entries of earlier releases. */
  readonly tokenId: Maybe<Scalars['ID']['output']>;
  /** Id of the request that made the change; null in entries of earlier releases, whose hash does not cover it. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** `hash` of the preceding entry. */
  readonly previousHash: Scalars['String']['output'];
  /** SHA-256 over this entry and `previousHash`. */
  readonly hash: Scalars['String']['output'];
};

/** One page of the audit trail. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of the audit trail. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Opaque position of the entry; pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The audit entry at this position. */
  readonly node: AuditEntry;
};

/** Result of verifying the hash chain of the audit trail. */
export type AuditVerification = {
  readonly __typename?: 'AuditVerification';
  /** Whether the hash of every entry matches its content and its predecessor, and every governed row its newest entry. */
  readonly intact: Scalars['Boolean']['output'];
  /** Number of verified entries. */
  readonly entries: Scalars['Int']['output'];
  /** `sequence` of the first entry whose hash does not match; null if intact. */
  readonly firstBroken: Maybe<Scalars['Int']['output']>;
  /** `hash` of the last entry. Keep it elsewhere to detect a truncated trail. */
  readonly headHash: Scalars['String']['output'];
  /** `hash` of the entry `at`; null if no entry was requested or the trail is shorter. */
  readonly hashAt: Maybe<Scalars['String']['output']>;
  /** Domains, contracts, versions, products, excluded events, overrides, producers, sensors and tokens that differ from what the trail recorded of them, ordered by subject; at most 100. */
  readonly unexplained: ReadonlyArray<UnexplainedRow>;
  /** Number of rows that an earlier release recorded in part or not at all, during an upgrade: whether the rest of them was changed is unknown. */
  readonly comparedInPart: Scalars['Int']['output'];
};

/** A row that the audit trail does not explain: it was changed past the catalog, or entries were removed. */
export type UnexplainedRow = {
  readonly __typename?: 'UnexplainedRow';
  /** Subject as in the audit trail, for example `override:0197…`. */
  readonly subject: Scalars['String']['output'];
  /** How the row differs. */
  readonly difference: RowDifference;
};

/** How a row differs from the audit trail. */
export type RowDifference =
  /** The row differs from what its newest entry recorded. */
  | 'CHANGED'
  /** The row has no entry. */
  | 'NOT_RECORDED'
  /** The entries have no row. */
  | 'MISSING';

/** Classification of a health score. */
export type HealthStatus =
  /** The score is above 0.8. */
  | 'HEALTHY'
  /** The score is above 0.5 and at most 0.8. */
  | 'DEGRADED'
  /** The score is at or below 0.5. */
  | 'UNHEALTHY'
  /** Confidence is below 0.6, a critical check has no valid evidence, or the contract has no executable check. */
  | 'UNKNOWN';

/** The data that a request names: an interval, a partition key, or neither; and a server. */
export type RequestedData = {
  readonly __typename?: 'RequestedData';
  /** Requested interval; null if none. */
  readonly interval: Maybe<Interval>;
  /** Requested partition key, as in the request; null if none. */
  readonly partition: Maybe<Scalars['String']['output']>;
  /** Requested server; null if none. */
  readonly server: Maybe<Scalars['String']['output']>;
};

/** The verdict about one partition of one output port on one server alone. */
export type PartitionVerdict = {
  readonly __typename?: 'PartitionVerdict';
  /** Reference of the contract of the output port, in the form `domain/product/contract`. */
  readonly port: Scalars['String']['output'];
  /** Key of the partition, for example `2023-10-27`; `current data` for a contract without partitioning. */
  readonly key: Scalars['String']['output'];
  /** Name of the server; null where no engine reads one. */
  readonly server: Maybe<Scalars['String']['output']>;
  /** Interval of the partition, in UTC; null for current data. */
  readonly interval: Maybe<Interval>;
  /** PROCEED, WAIT or SKIP. */
  readonly verdict: GateVerdict;
};

/** One term of the explanation of a score. If the score is below 1, all points add up to 100. */
export type HealthContribution = {
  readonly __typename?: 'HealthContribution';
  /** Root-cause group: checks with one common cause count once. */
  readonly group: Scalars['String']['output'];
  /** Id of the worst check of the group; `sla` for the error budget. */
  readonly check: Scalars['String']['output'];
  /** Damage in [0, 1]: 0 none, 1 the fail rule is violated. */
  readonly damage: Scalars['Float']['output'];
  /** Share of the score that full damage costs, by severity: minor 0.05, major 0.25, critical 0.6, blocker 1. */
  readonly cost: Scalars['Float']['output'];
  /** Share of the loss of score, in percent. */
  readonly points: Scalars['Float']['output'];
  /** Id of the evidence that determines the damage; null if none exists. */
  readonly evidenceId: Maybe<Scalars['ID']['output']>;
  /** Age of the evidence at `asOf`, in seconds. */
  readonly evidenceAge: Maybe<Scalars['Float']['output']>;
  /** Measured value, for example 12 (rows) or 0.3 (percent). */
  readonly observed: Maybe<Scalars['JSON']['output']>;
  /** Promise of the contract in one sentence. */
  readonly promise: Scalars['String']['output'];
};

/** The upstream product that lowers the score, and the path from it. */
export type RootCause = {
  readonly __typename?: 'RootCause';
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['output'];
  /** Product references from the requested product to the root cause. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Key of the partition of the root cause, for example `2023-08-17`; null for current data. */
  readonly partition: Maybe<Scalars['String']['output']>;
};

/** Error budget of a service level over the last 28 days. */
export type SlaBudget = {
  readonly __typename?: 'SlaBudget';
  /** Service level property, for example `latency` or `freshness`. */
  readonly property: Scalars['String']['output'];
  /** Share of partitions that must be on time, in [0, 1]. Default 0.95. */
  readonly target: Scalars['Float']['output'];
  /** Spent share of the error budget; above 1 it is exceeded. */
  readonly budget: Scalars['Float']['output'];
};

/** Forecast for a partition that has not arrived. */
export type Forecast = {
  readonly __typename?: 'Forecast';
  /** Forecast time at which the partition will be ready; null where there is no forecast. */
  readonly expectedReadyAt: Maybe<Scalars['DateTime']['output']>;
  /** Probability in [0, 1] that the partition arrives late; null where there is no forecast. */
  readonly breachProbability: Maybe<Scalars['Float']['output']>;
  /** Data that the forecast is based on, or why there is none. */
  readonly basis: Scalars['String']['output'];
};

/** Health of a product for one partition. */
export type HealthReport = {
  readonly __typename?: 'HealthReport';
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['output'];
  /** Reference of the contract of the worst output port, in the form `domain/product/contract`; null if there is none. */
  readonly port: Maybe<Scalars['String']['output']>;
  /** Contract version that the answer is based on, for example `1.2.0`; null if none applies. */
  readonly contractVersion: Maybe<Scalars['String']['output']>;
  /** Name of the server whose data determines the health; null where no engine reads one. */
  readonly server: Maybe<Scalars['String']['output']>;
  /** Interval of the partition that determines the health, in UTC; null for current data (a contract without partitioning). */
  readonly interval: Maybe<Interval>;
  /** Key of that partition, for example `2023-10-27` or `2023-Q3`; null for current data. */
  readonly partition: Maybe<Scalars['String']['output']>;
  /** What the request named. */
  readonly requested: RequestedData;
  /** Verdict of a gate with the default policy about each requested partition alone, on each server. */
  readonly partitions: ReadonlyArray<PartitionVerdict>;
  /** Requested partitions that are not known to have arrived. */
  readonly missing: ReadonlyArray<Interval>;
  /** Time for which the health was computed, in UTC. */
  readonly asOf: Scalars['DateTime']['output'];
  /** When the coordinator last looked whether files of the deciding contract were replaced, in UTC; null where the data is not in files. */
  readonly lastLookedAt: Maybe<Scalars['DateTime']['output']>;
  /** Health score in [0, 1]; null where no check has evidence. Above 0.8 healthy, at or below 0.5 unhealthy. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Lower bound of the score if all missing evidence failed, in [0, 1]. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** Upper bound of the score if all missing evidence passed, in [0, 1]. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** Share of the promised weight that has valid evidence, in [0, 1]. Below 0.6 the status is UNKNOWN. */
  readonly confidence: Scalars['Float']['output'];
  /** Classification of the score and the confidence. */
  readonly status: HealthStatus;
  /** Explanations, the most important first. */
  readonly reasons: ReadonlyArray<Reason>;
  /** What ends the verdict of a gate with the default policy about the same data; null where it is PROCEED. */
  readonly ends: Maybe<GateEnds>;
  /** Score of the product's own checks, before propagation from inputs, in [0, 1]. */
  readonly own: Maybe<Scalars['Float']['output']>;
  /** Factor in [0, 1] that the health of the inputs applies to the score; 1 if no input lowers it. */
  readonly upstream: Maybe<Scalars['Float']['output']>;
  /** Contribution of each root-cause group to the loss of score. */
  readonly contributions: ReadonlyArray<HealthContribution>;
  /** The upstream product that lowers the score; null if the cause is not upstream. */
  readonly rootCause: Maybe<RootCause>;
  /**
   * Former name of `rootCause`.
   * @deprecated Renamed: use `rootCause`.
   */
  readonly culprit: Maybe<RootCause>;
  /** Error budget of each service level that the contract declares. */
  readonly sla: ReadonlyArray<SlaBudget>;
  /** Expected arrival of the partition. */
  readonly forecast: Forecast;
  /** Time of the computation, in UTC. */
  readonly evaluatedAt: Scalars['DateTime']['output'];
};

/** Status of one partition: its health, or why it has none. */
export type PartitionStatus =
  /** The score is above 0.8. */
  | 'HEALTHY'
  /** The score is above 0.5 and at most 0.8. */
  | 'DEGRADED'
  /** The score is at or below 0.5. */
  | 'UNHEALTHY'
  /** Confidence is below 0.6, a critical check has no valid evidence, or the contract has no executable check. */
  | 'UNKNOWN'
  /** The partition is due and has not arrived. */
  | 'NOT_ARRIVED'
  /** The partition has not ended. */
  | 'OPEN'
  /** The partition has ended, is not known to have arrived, and is not due yet. */
  | 'NOT_DUE'
  /** The partition is before the first one of the contract. */
  | 'NOT_OWED';

/** One partition of a contract on all its servers, of which the worst determines status and score. */
export type PartitionCell = {
  readonly __typename?: 'PartitionCell';
  /** Key of the partition, for example `2023-10-27`; the day in a history of current data; else null for current data. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** Interval of the partition, in UTC; the day in a history of current data; else null for current data. */
  readonly interval: Maybe<Interval>;
  /** Health of the partition, or why it has none. */
  readonly status: PartitionStatus;
  /** Health score in [0, 1]; null where no check has evidence. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Lower bound of the score if all missing evidence failed, in [0, 1]. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** Upper bound of the score if all missing evidence passed, in [0, 1]. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** Whether it arrived after the due time that the contract promises, or has not arrived by then. False without such a promise, and where arrivals cannot be observed. */
  readonly late: Scalars['Boolean']['output'];
  /** Whether a gate override in force covers the partition, for one consumer or for all. */
  readonly overridden: Scalars['Boolean']['output'];
  /** The upstream product that lowers the score; null if the cause is not upstream. */
  readonly rootCause: Maybe<RootCause>;
};

/** The newest partitions of one contract. */
export type HealthStrip = {
  readonly __typename?: 'HealthStrip';
  /** Reference of the contract, in the form `domain/product/contract`. */
  readonly contract: Scalars['String']['output'];
  /** Time for which the partitions were evaluated, in UTC. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Oldest first, from the first delivery or publish on, up to the one that is open; one entry for current data. */
  readonly partitions: ReadonlyArray<PartitionCell>;
};

/** The partitions of one contract in an interval. */
export type HealthHistory = {
  readonly __typename?: 'HealthHistory';
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['output'];
  /** Reference of the contract, in the form `domain/product/contract`. */
  readonly contract: Scalars['String']['output'];
  /** ISO 8601 duration of one partition, for example `P1D`; null for current data. */
  readonly every: Maybe<Scalars['String']['output']>;
  /** IANA time zone in which partitions begin, for example `Europe/Berlin`; null for current data. */
  readonly timezone: Maybe<Scalars['String']['output']>;
  /** Time for which the partitions were evaluated, in UTC. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Oldest first: at most 800 partitions, up to the one that is open. Of current data at most 100 UTC days, each as of its end, today as of now. */
  readonly partitions: ReadonlyArray<PartitionCell>;
  /** Versions of the contract that became effective in the interval, and overrides of the product that were created in it, oldest first. */
  readonly markers: ReadonlyArray<HistoryMarker>;
  /** Whether the history is whole. If false, its oldest partitions or overrides are left out. */
  readonly complete: Scalars['Boolean']['output'];
};

/** Kind of an event in a history. */
export type MarkerKind =
  /** A version of the contract became effective. */
  | 'VERSION'
  /** An override of the gate was created. */
  | 'OVERRIDE'
  /** A maintenance window began. */
  | 'MAINTENANCE';

/** An event in the time of a history. */
export type HistoryMarker = {
  readonly __typename?: 'HistoryMarker';
  /** When it happened, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Kind of the event. */
  readonly kind: MarkerKind;
  /** Description of the event, for example `version 1.2.0`. */
  readonly label: Scalars['String']['output'];
  /** The version, or the id of the override or of the maintenance window. */
  readonly ref: Maybe<Scalars['String']['output']>;
};

/** The checks of one contract by its newest partitions. */
export type CheckMatrix = {
  readonly __typename?: 'CheckMatrix';
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['output'];
  /** Reference of the contract, in the form `domain/product/contract`. */
  readonly contract: Scalars['String']['output'];
  /** Time for which the evidence was evaluated, in UTC. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Keys of the partitions, oldest first, up to the one that is open, for example `2023-10-27`; null for current data. */
  readonly partitions: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  /** At most 200 checks: failing ones first, of these the most severe first. */
  readonly rows: ReadonlyArray<CheckMatrixRow>;
  /** Number of checks that are left out. */
  readonly hiddenRows: Scalars['Int']['output'];
};

/** One check over the partitions of a matrix. */
export type CheckMatrixRow = {
  readonly __typename?: 'CheckMatrixRow';
  /** The promise and how it is evaluated. */
  readonly check: Check;
  /** One entry for each partition, in the order of `partitions`; null where the partition does not owe the check. */
  readonly cells: ReadonlyArray<Maybe<CheckCell>>;
};

/** Status of the evidence of a check for one partition. */
export type EvidenceStatus =
  /** The evidence counts. */
  | 'VALID'
  /** The evidence is too old to prove anything. */
  | 'STALE'
  /** The data was written after the check read it. */
  | 'VOID'
  /** No reading of the whole partition gave a result. */
  | 'MISSING'
  /** The partition was empty. */
  | 'NO_ROWS'
  /** There was nothing to test. */
  | 'NOT_APPLICABLE';

/** What a check found in one partition; of several servers the worst. */
export type CheckCell = {
  readonly __typename?: 'CheckCell';
  /** Result of the newest evidence; NOT_RUN without any. */
  readonly outcome: Outcome;
  /** Whether that evidence counts, or why it does not. */
  readonly evidenceStatus: EvidenceStatus;
  /** Damage in [0, 1]: 1 if the fail rule is violated; null if no data was tested. */
  readonly damage: Maybe<Scalars['Float']['output']>;
  /** Id of the evidence; null without any. */
  readonly evidenceId: Maybe<Scalars['ID']['output']>;
};

/** One page of a list of lineage events. */
export type LineageEventConnection = {
  readonly __typename?: 'LineageEventConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<LineageEventEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<LineageEvent>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of lineage events. */
export type LineageEventEdge = {
  readonly __typename?: 'LineageEventEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The event at this position. */
  readonly node: LineageEvent;
};

/** What an OpenLineage event is about. */
export type LineageEventKind =
  /** A run of a job. */
  | 'RUN'
  /** A job without a run. */
  | 'JOB'
  /** A dataset without a job. */
  | 'DATASET';

/** What became of a lineage event. */
export type LineageEventState =
  /** It is not folded into lineage yet. */
  | 'PENDING'
  /** It is part of the lineage. */
  | 'FOLDED'
  /** It could not be folded into lineage. */
  | 'DEAD_LETTER'
  /** Somebody excluded it: it does not count. */
  | 'EXCLUDED';

/** A lineage event as it was received. */
export type LineageEvent = {
  readonly __typename?: 'LineageEvent';
  /** Id of the event: SHA-256 of its canonical JSON. */
  readonly id: Scalars['ID']['output'];
  /** Time at which the event was received, by the clock of the database. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Subject that sent it first; null for events of earlier releases. */
  readonly sender: Maybe<Scalars['String']['output']>;
  /** What it is about; null if this release cannot read it. */
  readonly kind: Maybe<LineageEventKind>;
  /** State of the run that it reports; null if it reports none. */
  readonly eventType: Maybe<RunState>;
  /** Time of the event by the clock of its producer; null if this release cannot read it. */
  readonly eventTime: Maybe<Scalars['DateTime']['output']>;
  /** Job that it names; null for an event about a dataset. */
  readonly job: Maybe<JobName>;
  /** OpenLineage run id; null for an event without a run. */
  readonly runId: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly state: LineageEventState;
  /** Who excluded it, when and why; null if it is not excluded. */
  readonly exclusion: Maybe<EventExclusion>;
};

/** Who excluded an event, when and why. */
export type EventExclusion = {
  readonly __typename?: 'EventExclusion';
  /** Time of the exclusion, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** Subject that excluded it, for example `user:amara.voss`. */
  readonly by: Scalars['String']['output'];
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** The event to exclude or to restore, and why. */
export type ExcludeEventInput = {
  /** Id of the event, as `events` lists it. */
  readonly id: Scalars['ID']['input'];
  /** Reason in one sentence; it is recorded. */
  readonly reason: Scalars['String']['input'];
};

/** Result of `excludeEvent`: the success types first, then the possible failures. */
export type ExcludeEventResult = EventExcluded | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The event does not count. */
export type EventExcluded = {
  readonly __typename?: 'EventExcluded';
  /** The event with its exclusion. */
  readonly event: LineageEvent;
};

/** Result of `restoreEvent`: the success types first, then the possible failures. */
export type RestoreEventResult = EventRestored | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The event is pending and is folded at once. */
export type EventRestored = {
  readonly __typename?: 'EventRestored';
  /** The event without its exclusion. */
  readonly event: LineageEvent;
};

/** One page of warnings. With a filter, a page may be shorter than requested although others follow. */
export type LineageWarningConnection = {
  readonly __typename?: 'LineageWarningConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<LineageWarningEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<LineageWarning>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of warnings. */
export type LineageWarningEdge = {
  readonly __typename?: 'LineageWarningEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The warning at this position. */
  readonly node: LineageWarning;
};

/** A part of an accepted lineage event that was ignored or corrected. */
export type LineageWarning = {
  readonly __typename?: 'LineageWarning';
  /** Id of the event: SHA-256 of its canonical JSON. */
  readonly eventId: Scalars['ID']['output'];
  /** Time at which the event was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Job that the event names; null for an event about a dataset. */
  readonly job: Maybe<JobName>;
  /** Stable code; `concordat explain <code>` describes it. */
  readonly code: Scalars['String']['output'];
  /** JSON Pointer to the part of the event. */
  readonly pointer: Scalars['String']['output'];
  /** What was ignored or corrected, and why. */
  readonly message: Scalars['String']['output'];
};

/** One page of dead letters. */
export type DeadLetterConnection = {
  readonly __typename?: 'DeadLetterConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<DeadLetter>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of dead letters. */
export type DeadLetterEdge = {
  readonly __typename?: 'DeadLetterEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The dead letter at this position. */
  readonly node: DeadLetter;
};

/** A stored event that could not be folded into lineage. */
export type DeadLetter = {
  readonly __typename?: 'DeadLetter';
  /** Id of the event: SHA-256 of its canonical JSON. */
  readonly id: Scalars['ID']['output'];
  /** Time at which the event was received. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Time of the last attempt. */
  readonly failedAt: Scalars['DateTime']['output'];
  /** Why it could not be folded. */
  readonly problem: Scalars['String']['output'];
  /** Job that the event names; null if it names none. */
  readonly job: Maybe<JobName>;
  /** The newest decision about it; null if there is none. */
  readonly resolution: Maybe<DeadLetterResolution>;
};

/** A decision about a dead letter. */
export type DeadLetterAction =
  /** It was tried again, and failed again if it is still listed. */
  | 'REPLAYED'
  /** It was given up. */
  | 'DISCARDED';

/** Who decided about a dead letter, when and why. */
export type DeadLetterResolution = {
  readonly __typename?: 'DeadLetterResolution';
  /** The decision. */
  readonly action: DeadLetterAction;
  /** Time of the decision. */
  readonly at: Scalars['DateTime']['output'];
  /** Subject who decided. */
  readonly by: Scalars['String']['output'];
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** Names dead letters to replay or to discard. */
export type DeadLetterInput = {
  /** Ids of dead letters, at most 500. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** Reason in one sentence; it is recorded with the decision. */
  readonly reason: Scalars['String']['input'];
  /** Key that makes repeating this request safe; at most 512 bytes. The same key with different input is a Conflict. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `replayDeadLetter` and `replayCheckDeadLetter`: the success types first, then the possible failures. */
export type ReplayDeadLetterResult = DeadLettersReplayed | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The dead letters are pending again; those that fail again return to the list. */
export type DeadLettersReplayed = {
  readonly __typename?: 'DeadLettersReplayed';
  /** Ids of the dead letters. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};

/** Result of `discardDeadLetter` and `discardCheckDeadLetter`: the success types first, then the possible failures. */
export type DiscardDeadLetterResult = DeadLettersDiscarded | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The dead letters were discarded. */
export type DeadLettersDiscarded = {
  readonly __typename?: 'DeadLettersDiscarded';
  /** Ids of the dead letters. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};

/** A node of the lineage graph. */
export type LineageNode = {
  /** Node id that edges refer to: `dataset:<namespace>|<name>`, `job:<namespace>|<name>` or `product:<ref>`. */
  readonly id: Scalars['ID']['output'];
  /** Number of hops from the requested node in a lineage answer; null elsewhere. */
  readonly depth: Maybe<Scalars['Int']['output']>;
  /** Product that the node belongs to, through a contract or as the product itself; null if there is none. */
  readonly productRef: Maybe<Scalars['String']['output']>;
};

/** A dataset that jobs read and write (OpenLineage). */
export type Dataset = LineageNode & {
  readonly __typename?: 'Dataset';
  /** Node id in the form `dataset:<namespace>|<name>`. */
  readonly id: Scalars['ID']['output'];
  /** Number of hops from the requested node in a lineage answer; null elsewhere. */
  readonly depth: Maybe<Scalars['Int']['output']>;
  /** Product whose contract describes the dataset; null if there is none. */
  readonly productRef: Maybe<Scalars['String']['output']>;
  /** OpenLineage namespace of the data store, for example `s3://bucket`. */
  readonly namespace: Scalars['String']['output'];
  /** OpenLineage name, unique within the namespace, for example `public.rides`. */
  readonly name: Scalars['String']['output'];
  /** Other names of the same dataset, from symlinks and renames. */
  readonly aliases: ReadonlyArray<DatasetName>;
  /** Columns from the newest event with a schema facet. */
  readonly fields: ReadonlyArray<DatasetField>;
  /** Schema objects of contracts that describe this dataset. */
  readonly boundTo: ReadonlyArray<DatasetBinding>;
  /** Time of the newest event that refers to it; null if only a contract does. */
  readonly lastEventAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether only column lineage or a lineage facet names it, never as an input or output of a run. */
  readonly knownOnlyByColumns: Scalars['Boolean']['output'];
  /** Owners that ownership facets name, for example `team:bi`. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
};

/** OpenLineage identity of a dataset. */
export type DatasetName = {
  readonly __typename?: 'DatasetName';
  /** OpenLineage namespace of the data store, for example `s3://bucket`. */
  readonly namespace: Scalars['String']['output'];
  /** OpenLineage name, unique within the namespace, for example `public.rides`. */
  readonly name: Scalars['String']['output'];
};

/** A field of a dataset, from events. */
export type DatasetField = {
  readonly __typename?: 'DatasetField';
  /** Column name as written in the event. */
  readonly name: Scalars['String']['output'];
  /** Data type as written in the event, for example `VARCHAR`; null if the event has none. */
  readonly type: Maybe<Scalars['String']['output']>;
};

/** A schema object of a contract that describes a dataset. */
export type DatasetBinding = {
  readonly __typename?: 'DatasetBinding';
  /** ODCS `id` of the contract. */
  readonly contractId: Scalars['ID']['output'];
  /** Name of the schema object in the contract. */
  readonly object: Scalars['String']['output'];
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly productRef: Scalars['String']['output'];
};

/** A process that reads and writes datasets (OpenLineage). */
export type Job = LineageNode & {
  readonly __typename?: 'Job';
  /** Node id in the form `job:<namespace>|<name>`. */
  readonly id: Scalars['ID']['output'];
  /** Number of hops from the requested node in a lineage answer; null elsewhere. */
  readonly depth: Maybe<Scalars['Int']['output']>;
  /** Product that the job belongs to; null if there is none. */
  readonly productRef: Maybe<Scalars['String']['output']>;
  /** OpenLineage namespace of the job, for example `airflow`. */
  readonly namespace: Scalars['String']['output'];
  /** OpenLineage name, unique within the namespace, for example `public.rides`. */
  readonly name: Scalars['String']['output'];
  /** OpenLineage id of the run with the newest event, by event time: of the job itself, or of a run inside it; null if none is known. */
  readonly lastRunId: Maybe<Scalars['ID']['output']>;
  /** State of that run; OTHER if only runs inside it are known, null if no run is known. */
  readonly lastRunState: Maybe<RunState>;
  /** Time of that event; null if no run is known. */
  readonly lastRunAt: Maybe<Scalars['DateTime']['output']>;
};

/** State of a run, as defined by OpenLineage. */
export type RunState =
  /** The run started. */
  | 'START'
  /** The run is active and reports progress. */
  | 'RUNNING'
  /** The run ended successfully. */
  | 'COMPLETE'
  /** The run was stopped before its end. */
  | 'ABORT'
  /** The run ended with an error. */
  | 'FAIL'
  /** The event carries metadata only and does not change the state. */
  | 'OTHER';

/** OpenLineage identity of a job. */
export type JobName = {
  readonly __typename?: 'JobName';
  /** OpenLineage namespace of the job, for example `airflow`. */
  readonly namespace: Scalars['String']['output'];
  /** OpenLineage name, unique within the namespace, for example `public.rides`. */
  readonly name: Scalars['String']['output'];
};

/** One execution of a job. */
export type Run = {
  readonly __typename?: 'Run';
  /** OpenLineage run id, a UUID. */
  readonly id: Scalars['ID']['output'];
  /** Identity of the executed job. */
  readonly job: JobName;
  /** Newest state, by event time. */
  readonly state: RunState;
  /** Event time of the first START; null if none was received. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Event time of COMPLETE, FAIL or ABORT; null while the run is active. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Data interval that the run processed; null if no event states it. */
  readonly interval: Maybe<Interval>;
  /** OpenLineage id of the run that contains this one; null if there is none. */
  readonly parentRunId: Maybe<Scalars['ID']['output']>;
  /** OpenLineage id of the outermost run; null if there is none. */
  readonly rootRunId: Maybe<Scalars['ID']['output']>;
};

/** Identifies a dataset. */
export type DatasetRef = {
  /** OpenLineage namespace of the data store, for example `s3://bucket`. */
  readonly namespace: Scalars['String']['input'];
  /** OpenLineage name, unique within the namespace, for example `public.rides`. */
  readonly name: Scalars['String']['input'];
};

/** Identifies a job. */
export type JobRef = {
  /** OpenLineage namespace of the job, for example `airflow`. */
  readonly namespace: Scalars['String']['input'];
  /** OpenLineage name, unique within the namespace, for example `public.rides`. */
  readonly name: Scalars['String']['input'];
};

/** Identifies one node: a dataset, a job or a product, by its names or by its id. Set exactly one field. */
export type NodeRef =
  /** Identity of the node if it is a dataset. */
  | {
      readonly dataset: DatasetRef;
      readonly job?: never;
      readonly product?: never;
      readonly id?: never;
    } /** Identity of the node if it is a job. */
  | {
      readonly dataset?: never;
      readonly job: JobRef;
      readonly product?: never;
      readonly id?: never;
    } /** Reference of the node if it is a product, for example `bikes/rides`. */
  | {
      readonly dataset?: never;
      readonly job?: never;
      readonly product: Scalars['String']['input'];
      readonly id?: never;
    } /** Node id, as answers contain it: `dataset:<namespace>|<name>`, `job:<namespace>|<name>` or `product:<ref>`. */
  | { readonly dataset?: never; readonly job?: never; readonly product?: never; readonly id: Scalars['ID']['input'] };

/** Direction in which the graph is followed. */
export type LineageDirection =
  /** Towards the sources: what the node is made from. */
  | 'UPSTREAM'
  /** Towards the consumers: what is made from the node. */
  | 'DOWNSTREAM'
  /** Sources and consumers. */
  | 'BOTH';

/** Kind of node that the answer contains. Default DATASET. */
export type LineageLevel =
  /** Nodes are datasets, connected through the jobs that read and write them. */
  | 'DATASET'
  /** Nodes are jobs, connected through the datasets that they exchange. */
  | 'JOB'
  /** Nodes are data products, connected through their datasets and ports. */
  | 'PRODUCT';

/** A lineage request. */
export type LineageInput = {
  /** Start node of the traversal. */
  readonly of: NodeRef;
  /** Direction in which the graph is followed. */
  readonly direction: LineageDirection;
  /** Kind of node that the answer contains. Default DATASET. */
  readonly level?: InputMaybe<LineageLevel>;
  /** Maximum number of hops. Default 20, maximum 1,000. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
  /** Maximum number of nodes in the page; 0 returns only the counts. */
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  /** Return entries after this cursor, the `endCursor` of the previous page. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** Which past edges are followed. Default AUTO. */
  readonly includePast?: InputMaybe<IncludePast>;
};

/** Which past edges an answer follows: edges that the newest run or declaration no longer makes. */
export type IncludePast =
  /** No past edges. */
  | 'NEVER'
  /** Edges that a run about another interval superseded, seen within 90 days: Monday's file keeps its consumers. */
  | 'AUTO'
  /** All past edges. */
  | 'ALWAYS';

/** Source of a lineage edge. */
export type EdgeProvenance =
  /** Stated by a lineage facet. */
  | 'EXPLICIT'
  /** Stated by a column lineage facet. */
  | 'COLUMN'
  /** Every input is assumed to feed every output, because the event states nothing more precise. */
  | 'CARTESIAN'
  /** Declared by a contract, a product document or a static event. */
  | 'DECLARED';

/** A directed data flow between two nodes. */
export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  /** Node id of the source. */
  readonly from: Scalars['ID']['output'];
  /** Node id of the target. */
  readonly to: Scalars['ID']['output'];
  /** Source of this knowledge. */
  readonly provenance: EdgeProvenance;
  /** Time from which the edge is valid. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Time at which a past edge was last seen; null while the edge is current. */
  readonly validTo: Maybe<Scalars['DateTime']['output']>;
  /** Event time of the newest run or declaration that made the edge. */
  readonly lastSeen: Scalars['DateTime']['output'];
  /** Node id of the job that makes the edge; null for declared edges. */
  readonly job: Maybe<Scalars['ID']['output']>;
};

/** Why a lineage answer is incomplete. */
export type Truncation =
  /** More nodes exist beyond the requested depth. */
  | 'DEPTH'
  /** The graph has more nodes than an answer can contain. */
  | 'NODES'
  /** The lineage index has not processed all recorded events yet. */
  | 'INDEX_BEHIND';

/** Size of the whole answer over all pages. */
export type LineageCounts = {
  readonly __typename?: 'LineageCounts';
  /** Number of nodes over all pages. */
  readonly nodes: Scalars['Int']['output'];
  /** Number of nodes per number of hops, starting at 0. */
  readonly depth: ReadonlyArray<Scalars['Int']['output']>;
};

/** Part of the lineage graph. Each node occurs once. */
export type LineageGraph = {
  readonly __typename?: 'LineageGraph';
  /** Node id of the requested node: one of the nodes, at depth 0. */
  readonly root: Scalars['ID']['output'];
  /** Nodes of this page, ordered by depth, then by id. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** Edges between nodes of this page and of earlier pages. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** Size of the whole answer over all pages. */
  readonly counts: LineageCounts;
  /** Number of past edges at these nodes that were not followed; `includePast: ALWAYS` follows them. */
  readonly pastEdgesLeftOut: Scalars['Int']['output'];
  /** Number of jobs that read or have read the requested node and write nothing, for an answer downstream; level JOB shows them. */
  readonly readersWithoutOutputs: Scalars['Int']['output'];
  /** Whether the answer contains everything, over all pages. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why the answer is incomplete; null if it is complete. */
  readonly truncatedBy: Maybe<Truncation>;
  /** The lineage index includes all events received before this time. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
};

/** An impact request. */
export type ImpactInput = {
  /** The node that is going to change. */
  readonly of: NodeRef;
  /** Maximum number of hops. Default 20, maximum 1,000. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
  /** Which past edges are followed. Default AUTO. */
  readonly includePast?: InputMaybe<IncludePast>;
};

/** A product that a change affects. */
export type ImpactedProduct = {
  readonly __typename?: 'ImpactedProduct';
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly ref: Scalars['String']['output'];
  /** Number of hops from the changed node. */
  readonly depth: Scalars['Int']['output'];
  /** Responsible teams, users or e-mail addresses, for example `team:mobility`. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
};

/** A dataset that a change affects. */
export type ImpactedDataset = {
  readonly __typename?: 'ImpactedDataset';
  /** OpenLineage namespace of the data store, for example `s3://bucket`. */
  readonly namespace: Scalars['String']['output'];
  /** OpenLineage name, unique within the namespace, for example `public.rides`. */
  readonly name: Scalars['String']['output'];
  /** Number of hops from the changed node. */
  readonly depth: Scalars['Int']['output'];
};

/** A consumer that a change affects. */
export type ImpactedConsumer = {
  readonly __typename?: 'ImpactedConsumer';
  /** Consumer in the form `domain/name`, for example `finance/revenue_report`. */
  readonly consumer: Scalars['String']['output'];
  /** How it is known that the consumer reads the data: the first of DECLARED, OBSERVED and REQUESTED. */
  readonly provenance: ReadProvenance;
};

/** Number of affected nodes by kind. */
export type ImpactCounts = {
  readonly __typename?: 'ImpactCounts';
  /** Number of downstream products. */
  readonly products: Scalars['Int']['output'];
  /** Number of downstream datasets. */
  readonly datasets: Scalars['Int']['output'];
  /** Number of downstream jobs. */
  readonly jobs: Scalars['Int']['output'];
};

/** Everything that a change affects, with the owners to notify. */
export type ImpactReport = {
  readonly __typename?: 'ImpactReport';
  /** Node id of the changed node. */
  readonly of: Scalars['ID']['output'];
  /** Affected products, nearest first. */
  readonly products: ReadonlyArray<ImpactedProduct>;
  /** Names of the domains of the affected products. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** Owners to notify, without duplicates. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Affected datasets, nearest first. */
  readonly datasets: ReadonlyArray<ImpactedDataset>;
  /** Affected jobs. */
  readonly jobs: ReadonlyArray<JobName>;
  /** Consumers of the affected data: declared, observed, or known by requests for gate decisions. */
  readonly consumers: ReadonlyArray<ImpactedConsumer>;
  /** Number of affected nodes by kind. */
  readonly counts: ImpactCounts;
  /** Number of past edges at these nodes that were not followed; `includePast: ALWAYS` follows them. */
  readonly pastEdgesLeftOut: Scalars['Int']['output'];
  /** Whether the report contains everything. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why the answer is incomplete; null if it is complete. */
  readonly truncatedBy: Maybe<Truncation>;
  /** The lineage index includes all events received before this time. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** One page of a list of maintenance windows. */
export type MaintenanceWindowConnection = {
  readonly __typename?: 'MaintenanceWindowConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MaintenanceWindowEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<MaintenanceWindow>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of maintenance windows. */
export type MaintenanceWindowEdge = {
  readonly __typename?: 'MaintenanceWindowEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The window at this position. */
  readonly node: MaintenanceWindow;
};

/** A declared time in which the clocks of service levels stand still. */
export type MaintenanceWindow = {
  readonly __typename?: 'MaintenanceWindow';
  /** Id of the window. */
  readonly id: Scalars['ID']['output'];
  /** Domain of the products that it is about. */
  readonly domain: Scalars['String']['output'];
  /** The only product that it is about, `domain/product`; null for all of the domain. */
  readonly product: Maybe<Scalars['String']['output']>;
  /** The window is only about contracts with a server of this name; null for all. */
  readonly server: Maybe<Scalars['String']['output']>;
  /** Start of the window in UTC. */
  readonly from: Scalars['DateTime']['output'];
  /** End of the window in UTC, exclusive. */
  readonly to: Scalars['DateTime']['output'];
  /** Why there is maintenance. */
  readonly reason: Scalars['String']['output'];
  /** Who declared it. */
  readonly declaredBy: Scalars['String']['output'];
  /** Time of the declaration in UTC: answers about earlier moments do not know it. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** How it was ended before its end; null if it was not. */
  readonly cancelled: Maybe<MaintenanceCancellation>;
};

/** The end of a maintenance window before its declared end. */
export type MaintenanceCancellation = {
  readonly __typename?: 'MaintenanceCancellation';
  /** Time of the cancellation in UTC; the window counts until then. */
  readonly at: Scalars['DateTime']['output'];
  /** Who cancelled it. */
  readonly by: Scalars['String']['output'];
  /** Why it was cancelled. */
  readonly reason: Scalars['String']['output'];
};

/** What a maintenance is about, when it is and why. Exactly one of `domain` and `product` is needed. */
export type DeclareMaintenanceWindowInput = {
  /** All products of this domain, and of those that lie in it. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** One product, `domain/product`. */
  readonly product?: InputMaybe<Scalars['String']['input']>;
  /** Only contracts with a server of this name. */
  readonly server?: InputMaybe<Scalars['String']['input']>;
  /** Start of the window; it may lie in the past. */
  readonly from: Scalars['DateTime']['input'];
  /** End of the window, at most 31 days after its start. */
  readonly to: Scalars['DateTime']['input'];
  /** Why there is maintenance; gates and reports show it. */
  readonly reason: Scalars['String']['input'];
  /** Key of the request: a repeated one with equal input has the answer of the first. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The window that ends, and why. */
export type CancelMaintenanceWindowInput = {
  /** Id of the window. */
  readonly id: Scalars['ID']['input'];
  /** Why it is cancelled. */
  readonly reason: Scalars['String']['input'];
};

/** Result of `declareMaintenanceWindow`: the success types first, then the possible failures. */
export type DeclareMaintenanceWindowResult =
  MaintenanceWindowDeclared | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The window counts from now on. */
export type MaintenanceWindowDeclared = {
  readonly __typename?: 'MaintenanceWindowDeclared';
  /** The declared window. */
  readonly window: MaintenanceWindow;
};

/** Result of `cancelMaintenanceWindow`: the success types first, then the possible failures. */
export type CancelMaintenanceWindowResult =
  MaintenanceWindowCancelled | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The window no longer counts from now on. */
export type MaintenanceWindowCancelled = {
  readonly __typename?: 'MaintenanceWindowCancelled';
  /** The window with its cancellation. */
  readonly window: MaintenanceWindow;
};

/** The state of all products. Each nullable part is null where it alone fails. */
export type MeshStatus = {
  readonly __typename?: 'MeshStatus';
  /** Time for which the answer holds, in UTC. */
  readonly asOf: Scalars['DateTime']['output'];
  /** How many products have which status in their newest due partition, the most frequent first. A product without an active contract is not counted. */
  readonly counts: ReadonlyArray<StatusCount>;
  /** The partitions whose failure explains why products are not healthy, those that explain the most products first. */
  readonly causes: Maybe<ReadonlyArray<Cause>>;
  /** Products that are not healthy although nothing of them is known to fail, for example because evidence is missing. */
  readonly unexplained: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many further products that are not healthy are in neither list: at most 300 are looked at, the worst first. */
  readonly leftOut: Maybe<Scalars['Int']['output']>;
  /** The decisions whose consumers wait, newest first; as `decisions` with `waiting: true`. */
  readonly openWaits: Maybe<GateDecisionConnection>;
  /** The next partition of each contract that becomes due within this many hours, the earliest first; at most 500. */
  readonly due: Maybe<ReadonlyArray<DuePartition>>;
  /** State of the coordinator. */
  readonly coordinator: Maybe<CoordinatorStatus>;
};

/** The state of all products. Each nullable part is null where it alone fails. */
export type MeshStatuscausesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The state of all products. Each nullable part is null where it alone fails. */
export type MeshStatusopenWaitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The state of all products. Each nullable part is null where it alone fails. */
export type MeshStatusdueArgs = {
  hours?: InputMaybe<Scalars['Int']['input']>;
};

/** How many products have a status. */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** The status of the newest due partition. */
  readonly status: PartitionStatus;
  /** Number of products with this status. */
  readonly count: Scalars['Int']['output'];
};

/** A failed partition, with the products and consumers that it affects. */
export type Cause = {
  readonly __typename?: 'Cause';
  /** The failed partition; `path` has its product only. */
  readonly rootCause: RootCause;
  /** Since when it fails, in UTC; null where that is not recorded. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
  /** The products whose newest partition it lowers, at most 100; its own product among them where that partition is the newest. */
  readonly products: ReadonlyArray<Scalars['String']['output']>;
  /** Number of these products. */
  readonly productCount: Scalars['Int']['output'];
  /** Consumers of these products, at most 100: declared, observed by lineage, or known by requests for gate decisions. */
  readonly consumers: ReadonlyArray<Scalars['String']['output']>;
  /** Number of these consumers. */
  readonly consumerCount: Scalars['Int']['output'];
};

/** A partition that becomes due. */
export type DuePartition = {
  readonly __typename?: 'DuePartition';
  /** Reference of the product in the form `domain/product`. */
  readonly product: Scalars['String']['output'];
  /** Reference of the contract in the form `domain/product/contract`. */
  readonly contract: Scalars['String']['output'];
  /** Key of the partition, for example `2023-10-27`. */
  readonly partition: Scalars['String']['output'];
  /** When its data is due, in UTC. */
  readonly dueAt: Scalars['DateTime']['output'];
};

/** A data product of a domain: its output ports with contracts, and the input ports that it reads. */
export type DataProduct = LineageNode & {
  readonly __typename?: 'DataProduct';
  /** Node id in the form `product:<ref>`. */
  readonly id: Scalars['ID']['output'];
  /** Number of hops from the requested node in a lineage answer; null elsewhere. */
  readonly depth: Maybe<Scalars['Int']['output']>;
  /** Same value as `ref`, for use as a LineageNode. */
  readonly productRef: Maybe<Scalars['String']['output']>;
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly ref: Scalars['String']['output'];
  /** Name within the domain, the last part of `ref`. */
  readonly name: Scalars['String']['output'];
  /** Owning domain; null if only lineage refers to the product and its domain is not registered. */
  readonly domain: Maybe<Domain>;
  /** Responsible teams, users or e-mail addresses: the owners of its domain. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Display name, for example `Bike rides`. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Free text that describes the purpose and content. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** `status` of the ODPS document as written, for example `active`. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Input ports: the contracts that the product reads. */
  readonly inputPorts: ReadonlyArray<InputPort>;
  /** Output ports: the contracts that the product provides. */
  readonly outputPorts: ReadonlyArray<OutputPort>;
  /** Contracts that the product owns, ordered by name. */
  readonly contracts: ReadonlyArray<Contract>;
  /** What senders without access to the domain reported about data of the product, newest first; the newest 100. It is lineage only and changes no verdict. */
  readonly foreignProducers: ReadonlyArray<ForeignProducer>;
  /** Health of the newest due partition, as `health` reports it; null if only lineage refers to the product. */
  readonly health: Maybe<HealthReport>;
  /** The newest due partition of the output port that determines the health; null without an active contract. */
  readonly newestPartition: Maybe<PartitionCell>;
  /** The newest partitions of one contract, up to the one that is open; null without an active contract. */
  readonly healthStrip: Maybe<HealthStrip>;
  /** Who reads the product, ordered by name: by declaration, as lineage observed, and by requests for gate decisions. */
  readonly consumers: ProductConsumerConnection;
  /** Revision number of the ODPS document; 0 while the product exists only through a contract. */
  readonly revision: Scalars['Int']['output'];
  /** Time of the first publish; null if only lineage refers to the product. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
};

/** A data product of a domain: its output ports with contracts, and the input ports that it reads. */
export type DataProducthealthStripArgs = {
  contract?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A data product of a domain: its output ports with contracts, and the input ports that it reads. */
export type DataProductconsumersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A consumer of a data product, and how it is known. */
export type ProductConsumer = {
  readonly __typename?: 'ProductConsumer';
  /** Product or other consumer in the form `domain/name`; a job that writes no data of a product as `namespace/name`. */
  readonly consumer: Scalars['String']['output'];
  /** How it is known that it reads the product, each kind once. */
  readonly provenance: ReadonlyArray<ReadProvenance>;
  /** Owners of its domain; empty where the catalog does not have the domain. */
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  /** Time of its newest recorded gate decision about the product; null if there is none. A repeated request with an equal answer is not recorded again. */
  readonly lastRequestedAt: Maybe<Scalars['DateTime']['output']>;
};

/** One page of a list of consumers. */
export type ProductConsumerConnection = {
  readonly __typename?: 'ProductConsumerConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ProductConsumerEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<ProductConsumer>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of consumers. */
export type ProductConsumerEdge = {
  readonly __typename?: 'ProductConsumerEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The consumer at this position. */
  readonly node: ProductConsumer;
};

/** The newest lineage event by which a sender without access to the domain reported on a dataset of the product, for each contract, sender and job. */
export type ForeignProducer = {
  readonly __typename?: 'ForeignProducer';
  /** Subject that sent the event. */
  readonly sender: Scalars['String']['output'];
  /** Namespace of the job that the event is about, for example `airflow`. */
  readonly jobNamespace: Scalars['String']['output'];
  /** Name of the job that the event is about, for example `load_orders`. */
  readonly jobName: Scalars['String']['output'];
  /** Id of the contract that binds the dataset. */
  readonly contractId: Scalars['String']['output'];
  /** Namespace of the dataset; empty for an event of an earlier release. */
  readonly datasetNamespace: Scalars['String']['output'];
  /** Name of the dataset; empty for an event of an earlier release. */
  readonly datasetName: Scalars['String']['output'];
  /** `eventType` of the event, for example `COMPLETE`; null if it has none. */
  readonly eventType: Maybe<Scalars['String']['output']>;
  /** Run of the job, as the event identifies it. */
  readonly runId: Scalars['String']['output'];
  /** When the newest event was received, in UTC. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
};

/** Effect of an unhealthy input on the health of the product. */
export type Dependency =
  /** The product depends on the input: its unhealthy state lowers the score fully. */
  | 'HARD'
  /** The product can work without the input: its unhealthy state lowers the score partly. */
  | 'SOFT'
  /** The health of the input has no effect on the score. */
  | 'NONE';

/** Rule that maps an interval of a consumer to partitions of the product that it reads. REST and the command line also accept `identity`, `cover` and `latest-closed`. */
export type Mapper =
  /** The equal interval: 2023-10-27 maps to 2023-10-27. */
  | 'IDENTITY'
  /** All partitions that the interval overlaps: a day maps to its 24 hours. */
  | 'COVER'
  /** The last partition that ends at or before the start of the interval: 2023-10-27 maps to 2023-Q3. */
  | 'LATEST_CLOSED';

/** An input port (ODPS): one contract that the product reads. */
export type InputPort = {
  readonly __typename?: 'InputPort';
  /** Name in the ODPS document. */
  readonly name: Scalars['String']['output'];
  /** ODCS `id` of the contract that the port reads. */
  readonly contractId: Scalars['String']['output'];
  /** Contract version that the port was written for, for example `1.2.0`; null if not declared. */
  readonly version: Maybe<Scalars['String']['output']>;
  /** Value of `concordat.dependency`. Default HARD. */
  readonly dependency: Dependency;
  /** Value of `concordat.mapper`; null if not declared, which means IDENTITY where both partitionings are equal. */
  readonly mapper: Maybe<Mapper>;
};

/** An output port (ODPS): one contract that the product provides. */
export type OutputPort = {
  readonly __typename?: 'OutputPort';
  /** Name in the ODPS document. */
  readonly name: Scalars['String']['output'];
  /** ODCS `id` of the contract that the port provides; null if not declared. */
  readonly contractId: Maybe<Scalars['String']['output']>;
  /** Contract version that the port provides, for example `1.2.0`; null if not declared. */
  readonly version: Maybe<Scalars['String']['output']>;
  /** Free text that describes the data of the port. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Kind of port as written in the ODPS document, for example `tables`. */
  readonly type: Maybe<Scalars['String']['output']>;
};

/** Conditions of a list of products. */
export type ProductFilter = {
  /**
   * Only entries of this domain; all domains if omitted.
   * @deprecated Use `domains`.
   */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** Only products that have all of these words in their reference, title or description, in any letter case. At most 500 characters and 20 different words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only products of one of these domains. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only products that one of these owns. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only products whose `newestPartition` has one of these statuses. Where the age of evidence fades the score, it is at most five minutes old. */
  readonly statuses?: InputMaybe<ReadonlyArray<PartitionStatus>>;
  /** Only products whose document states one of these lifecycles; a draft counts as PROPOSED. */
  readonly lifecycles?: InputMaybe<ReadonlyArray<ContractLifecycle>>;
  /** Only products that the product with this reference reads, by its input ports or as lineage events report. */
  readonly consumedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What a list of products is ordered by. */
export type ProductOrderField =
  /** The reference, for example `bikes/rides`. */
  | 'NAME'
  /** The score of the newest due partition. */
  | 'SCORE'
  /** The end of the newest due partition. */
  | 'NEWEST'
  /** The number of products that declare to read it. */
  | 'CONSUMERS';

/** Order of a list of products. */
export type ProductOrder = {
  /** What the products are ordered by. */
  readonly by: ProductOrderField;
  /** Whether the largest value comes first. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A property of listed objects, with the number of objects for each of its values. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** Name of the property: of products `domain`, `owner`, `status` and `lifecycle`, of hits of a search `kind` and `domain`. */
  readonly name: Scalars['String']['output'];
  /** The values, the most frequent one first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a facet. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** The value, as a condition names it. */
  readonly value: Scalars['String']['output'];
  /** Number of objects that have it and meet the conditions on all other properties. */
  readonly count: Scalars['Int']['output'];
};

/** One page of a list of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<DataProduct>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many products have each domain, owner, status and lifecycle. */
  readonly facets: ReadonlyArray<Facet>;
};

/** One entry of a page of products. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The data product at this position. */
  readonly node: DataProduct;
};

/** An ODPS document and the product that it describes. */
export type PublishProductInput = {
  /** Text of the ODPS document, YAML or JSON. */
  readonly document: Scalars['String']['input'];
  /** Syntax of `document`. Default AUTO. */
  readonly format?: InputMaybe<DocumentFormat>;
  /** Product in the form `domain/product`, if it differs from the document's domain and name. */
  readonly product?: InputMaybe<Scalars['String']['input']>;
  /** If true, the document is only evaluated and nothing is stored. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of `publishProduct`: the success types first, then the possible failures. */
export type PublishProductResult =
  ProductPublished | ProductUnchanged | ProductInvalid | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The document was published as the newest revision of the product. */
export type ProductPublished = {
  readonly __typename?: 'ProductPublished';
  /** The product after the publish. */
  readonly product: DataProduct;
};

/** Equal content is already published. */
export type ProductUnchanged = {
  readonly __typename?: 'ProductUnchanged';
  /** The product, not changed by the request. */
  readonly product: DataProduct;
};

/** The document is not valid; `issues` lists all problems. */
export type ProductInvalid = Failure & {
  readonly __typename?: 'ProductInvalid';
  /** Stable, machine-readable code, for example `INVALID_PARTITIONING`. `concordat explain CODE` describes it. */
  readonly code: Scalars['String']['output'];
  /** What failed and why, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** How to fix it; null where no fix is known. */
  readonly help: Maybe<Scalars['String']['output']>;
  /** All problems of the submitted document. */
  readonly issues: ReadonlyArray<Issue>;
};

/** Severity of a check: how much a violation lowers the score. */
export type Severity =
  /** Cost 0: no effect on the score. */
  | 'info'
  /** Cost 0.05, for example a missing optional column. */
  | 'minor'
  /** Cost 0.25, for example duplicate values in a unique column. */
  | 'major'
  /** Cost 0.6, for example a missing required column. Without valid evidence, the health is UNKNOWN. */
  | 'critical'
  /** Cost 1: a violation sets the score to 0. Without valid evidence, the health is UNKNOWN. */
  | 'blocker';

/** Data quality dimension of a check. */
export type Dimension =
  /** Values match reality or a reference. */
  | 'accuracy'
  /** Required values and rows are present. */
  | 'completeness'
  /** Values have the declared type, format and range. */
  | 'conformity'
  /** Values agree with each other and across datasets. */
  | 'consistency'
  /** The data covers the expected population. */
  | 'coverage'
  /** The data is recent and delivered on time. */
  | 'timeliness'
  /** Values and rows that must be unique have no duplicates. */
  | 'uniqueness';

/** State of a promise. */
export type CheckState =
  /** The check ran at least once for some partition. */
  | 'EXECUTED'
  /** The check can run but has not run yet. */
  | 'EXECUTABLE'
  /** A rule of another engine. Its results come from outside, through `recordEvidence`, and count. */
  | 'EXTERNAL'
  /** The promise is documentation only and cannot be executed. */
  | 'DOCUMENTATION_ONLY'
  /** A promise of a later version than the one that the partition falls under: the partition does not owe it. */
  | 'NOT_OWED';

/** Outcome of a check. Only PASS, WARN and FAIL are statements about the data. */
export type Outcome =
  /** The measured value is within all bounds. */
  | 'PASS'
  /** The measured value is beyond the warn bound but within the fail bound. */
  | 'WARN'
  /** The measured value violates the fail bound. */
  | 'FAIL'
  /** The check could not run; no statement about the data. */
  | 'ERROR'
  /** The check was not attempted. */
  | 'NOT_RUN'
  /** The check does not apply, for example because the partition is empty and the contract allows that. */
  | 'NOT_APPLICABLE';

/** Unit of a measured value. */
export type CheckUnit =
  /** Number of rows. */
  | 'rows'
  /** Percentage of rows, from 0 to 100. */
  | 'percent'
  /** A value without a fixed unit, for example a sum or an average. */
  | 'value';

/** One promise of a contract version, and how it is evaluated. */
export type Check = {
  readonly __typename?: 'Check';
  /** Id in the form `contractId#object[.element]:ruleIdOrKind`, stable across versions. An id longer than 1,536 bytes is shortened and ends with a digest. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 of what the check measures. Checks with equal digests share evidence across versions. */
  readonly digest: Scalars['String']['output'];
  /** ODCS `id` of the contract. */
  readonly contractId: Scalars['ID']['output'];
  /** Name of the schema object; null if the check concerns the whole contract. */
  readonly object: Maybe<Scalars['String']['output']>;
  /** Column as a dotted path, for example `address.city`; several are joined with `,`. */
  readonly element: Maybe<Scalars['String']['output']>;
  /** Kind of check, for example `required`, `unique`, `range` or `row-count`. */
  readonly kind: Scalars['String']['output'];
  /** Data quality dimension; null if the contract declares none. */
  readonly dimension: Maybe<Dimension>;
  /** How much a violation lowers the score. */
  readonly severity: Severity;
  /** Root-cause group. Of the checks of one group, only the worst counts. */
  readonly group: Scalars['String']['output'];
  /** Unit of the measured value and of the bounds. */
  readonly unit: CheckUnit;
  /** Warn bound as a JSON object, for example `{ "operator": "mustBeLessThan", "value": 1 }`; null if there is none. */
  readonly warn: Maybe<Scalars['JSON']['output']>;
  /** Fail bound as a JSON object, for example `{ "operator": "mustBeBetween", "value": [1, 10] }`; null if there is none. */
  readonly fail: Maybe<Scalars['JSON']['output']>;
  /** Why Concordat does not run the check; null if it is executable. */
  readonly executionReason: Maybe<Scalars['String']['output']>;
  /** Description of the promise in one sentence. */
  readonly promise: Scalars['String']['output'];
  /** RFC 6901 JSON pointer to the promise in the contract document. */
  readonly pointer: Scalars['String']['output'];
};

/** A promise with its state and newest result. */
export type CheckStatus = {
  readonly __typename?: 'CheckStatus';
  /** The promise and how it is evaluated. */
  readonly check: Check;
  /** Contract version whose definition of the promise the partition owes, for example `1.2.0`. */
  readonly contractVersion: Scalars['String']['output'];
  /** Whether the check was executed, can be executed, is executed elsewhere, is documentation only, or is not owed by the partition. */
  readonly state: CheckState;
  /** Name of the server that `latest` is about; null where no engine reads one. */
  readonly server: Maybe<Scalars['String']['output']>;
  /** Interval of the partition that `latest` is about, in UTC; null for current data. */
  readonly interval: Maybe<Interval>;
  /** Key of that partition, for example `2023-10-27`; null for current data. */
  readonly partition: Maybe<Scalars['String']['output']>;
  /** Newest result for that partition; null if there is none. */
  readonly latest: Maybe<Evidence>;
  /** Number of partitions that ended in the last 28 days and for which the newest result is FAIL; for current data 0 or 1. */
  readonly failingPartitions: Scalars['Int']['output'];
};

/** An immutable result of one check for one partition. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Unique id, a UUID. */
  readonly id: Scalars['ID']['output'];
  /** ODCS `id` of the contract. */
  readonly contractId: Scalars['ID']['output'];
  /** Contract version under which the check ran, for example `1.2.0`. */
  readonly contractVersion: Scalars['String']['output'];
  /** Id of the executed check, as in `Check.id`. */
  readonly checkId: Scalars['ID']['output'];
  /** SHA-256 of what was measured, as in `Check.digest`. */
  readonly checkDigest: Scalars['String']['output'];
  /** Interval of the partition, in UTC; null for current data (a contract without partitioning). */
  readonly interval: Maybe<Interval>;
  /** Sequence number of the result for this check and partition, starting at 1. */
  readonly attempt: Scalars['Int']['output'];
  /** Result of the comparison with the bounds; only PASS, WARN and FAIL are statements about the data. */
  readonly outcome: Outcome;
  /** Measured value; null if nothing was measured. */
  readonly observed: Maybe<Scalars['JSON']['output']>;
  /** Damage in [0, 1]: 1 if the fail rule is violated; null if no data was tested. */
  readonly damage: Maybe<Scalars['Float']['output']>;
  /** Number of tested rows; null if not known. */
  readonly rowsTested: Maybe<Scalars['Float']['output']>;
  /** Stable code of the reason, for example `NO_ROWS`; null if the outcome needs none. */
  readonly reasonCode: Maybe<Scalars['String']['output']>;
  /** Description of the result in one sentence. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Duration of the check in milliseconds. */
  readonly durationMillis: Maybe<Scalars['Float']['output']>;
  /** Engine that ran the check, for example `duckdb`; null for external results. */
  readonly engine: Maybe<Scalars['String']['output']>;
  /** Name of the agent that ran the check, for example `embedded`. */
  readonly agent: Maybe<Scalars['String']['output']>;
  /** `agent` for checks run by Concordat; otherwise the tool that measured, for example `dbt`. */
  readonly provenance: Scalars['String']['output'];
  /** Name of the server that was read; null for external results, and where none could be read. */
  readonly server: Maybe<Scalars['String']['output']>;
  /** Keys of at most 20 failing rows, or why there are none. */
  readonly failingKeys: FailingKeys;
  /**
   * The rows of `failingKeys`, each with its values joined by `, `.
   * @deprecated Use `failingKeys`, which also shows why there are none.
   */
  readonly samples: ReadonlyArray<Scalars['String']['output']>;
  /** SQL predicate that selects the failing rows; null if there is none. */
  readonly predicate: Maybe<Scalars['String']['output']>;
  /** Time of the measurement, in UTC. */
  readonly observedAt: Scalars['DateTime']['output'];
};

/** Keys of failing rows, by the primary key of the object. Readable by editors, owners and stewards of the domain for 28 days. */
export type FailingKeys = {
  readonly __typename?: 'FailingKeys';
  /** Physical columns of the primary key, without those classified as personal; empty if there are no keys. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** One entry for each failing row, at most 20: its values as text, in the order of `columns`, each cut to 200 characters; null is a NULL in the data. */
  readonly rows: ReadonlyArray<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** Why there are no keys; null if there are. */
  readonly withheld: Maybe<KeysWithheld>;
  /** Time at which the keys are deleted, in UTC; null if there are none. */
  readonly keptUntil: Maybe<Scalars['DateTime']['output']>;
};

/** Why a result has no keys of failing rows. Each value is a code that `concordat explain` describes. */
export type KeysWithheld =
  /** No row fails. */
  | 'NO_FAILING_ROWS'
  /** The check did not run or did not apply. */
  | 'NOT_MEASURED'
  /** Another tool measured the result. */
  | 'FROM_OUTSIDE'
  /** The failure is about the schema, the number of rows, the age, or a value that SQL computes. */
  | 'NOT_A_ROW_CHECK'
  /** The contract declares no primary key for the object. */
  | 'NO_KEY'
  /** All columns of the primary key are classified as personal. */
  | 'PERSONAL_DATA'
  /** The contract neither sets `concordat.samples: true` at the object nor classifies all columns of its primary key as public or internal. */
  | 'NOT_PERMITTED_BY_CONTRACT'
  /** The keys could not be read in time, or an earlier release recorded the result. */
  | 'NOT_COLLECTED'
  /** The caller has no role in the domain that reads keys: editor, owner or steward. */
  | 'NOT_PERMITTED_TO_READ'
  /** The keys were deleted 28 days after the result was recorded. */
  | 'EXPIRED';

/** One page of a list of check results. */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of check results. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The check result at this position. */
  readonly node: Evidence;
};

/** The checks to run and the partitions to read. Without `interval` and `partition`, the newest due partition. */
export type RunChecksInput = {
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['input'];
  /** Only this contract; all contracts of the product if omitted. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** All partitions that overlap this interval. */
  readonly interval?: InputMaybe<IntervalInput>;
  /** Partition key, for example `2023-10-27` or `2023-Q3`; instead of `interval`. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** Name of a server of the contract in this installation. If omitted, all that an engine reads. */
  readonly server?: InputMaybe<Scalars['String']['input']>;
};

/** Number of checks per outcome. */
export type OutcomeCounts = {
  readonly __typename?: 'OutcomeCounts';
  /** Number of checks within all bounds. */
  readonly PASS: Scalars['Int']['output'];
  /** Number of checks beyond the warn bound only. */
  readonly WARN: Scalars['Int']['output'];
  /** Number of checks beyond the fail bound. */
  readonly FAIL: Scalars['Int']['output'];
  /** Number of checks that could not run. */
  readonly ERROR: Scalars['Int']['output'];
  /** Number of checks that were not attempted. */
  readonly NOT_RUN: Scalars['Int']['output'];
  /** Number of checks that do not apply. */
  readonly NOT_APPLICABLE: Scalars['Int']['output'];
};

/** Result of `runChecks`: the success types first, then the possible failures. */
export type RunChecksResult = ChecksRun | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The checks ran and their results are recorded as evidence. */
export type ChecksRun = {
  readonly __typename?: 'ChecksRun';
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['output'];
  /** Intervals of the checked partitions; a null entry is current data. */
  readonly intervals: ReadonlyArray<Maybe<Interval>>;
  /** Number of checks per outcome. */
  readonly counts: OutcomeCounts;
  /** The checks that gave the results. */
  readonly checks: ReadonlyArray<Check>;
  /** Results of all measured checks, failing ones first. A result that could not be obtained for the same reason as the newest recorded one is not recorded again: the recorded one is listed. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** One check result measured by another tool. */
export type ExternalResultInput = {
  /** Id of the check; the query `checks` lists all ids. */
  readonly checkId: Scalars['ID']['input'];
  /** Result as the tool reported it. */
  readonly outcome: Outcome;
  /** Measured value in the unit of the check. */
  readonly observed?: InputMaybe<Scalars['JSON']['input']>;
  /** Number of tested rows; null if not known. */
  readonly rowsTested?: InputMaybe<Scalars['Float']['input']>;
  /** Description of the result in one sentence. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Time of the measurement. Defaults to the server's clock. */
  readonly observedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Check results of another tool, with their product and partition. */
export type RecordEvidenceInput = {
  /** Reference of the product in the form `domain/product`, for example `bikes/rides`. */
  readonly product: Scalars['String']['input'];
  /** Contract of the results; required if the product has several. */
  readonly contract?: InputMaybe<Scalars['String']['input']>;
  /** Contract version that was measured against, for example `1.2.0`. Defaults to the newest active version. */
  readonly contractVersion?: InputMaybe<Scalars['String']['input']>;
  /** Interval of the measured partition; required for a partitioned contract (or `partition`), and not allowed for current data. */
  readonly interval?: InputMaybe<IntervalInput>;
  /** Partition key, for example `2023-10-27` or `2023-Q3`; instead of `interval`. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** Name of the tool that measured, for example `dbt`, `soda` or `great-expectations`. */
  readonly provenance: Scalars['String']['input'];
  /** The measured results; all are recorded or none. At least one and at most 5,000; each check at most once. */
  readonly results: ReadonlyArray<ExternalResultInput>;
  /** Key that makes repeating this request safe; at most 512 bytes. The same key with different input is a Conflict. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `recordEvidence`: the success types first, then the possible failures. */
export type RecordEvidenceResult = EvidenceRecorded | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The results were recorded as evidence. */
export type EvidenceRecorded = {
  readonly __typename?: 'EvidenceRecorded';
  /** Recorded check results. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A request for a drawing of lineage. */
export type LineageSceneInput = {
  /** Node that the drawing is about. */
  readonly focus: NodeRef;
  /** Kind of node that the drawing contains. With JOB, and around a job also with DATASET, nodes are jobs and datasets. */
  readonly level: LineageLevel;
  /** Maximum number of hops from the focus on each side, from 0 to 20. Default 1. */
  readonly hops?: InputMaybe<Scalars['Int']['input']>;
  /** Sides of the focus that the drawing contains. Default BOTH. */
  readonly direction?: InputMaybe<LineageDirection>;
  /** Key of a partition of the focus, for example `2023-10-27`: the statuses are those of the partitions that its interval overlaps. If omitted, those of the newest due partitions. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** Whether nodes have a group, the domain of their product. Default true. */
  readonly groupByDomain?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of nodes that the drawing contains too, at most 200. Ids that the graph does not contain are ignored. */
  readonly expand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only the products from the root cause of the lowered score to the focus; the focus alone where nothing upstream lowers it. Requires the level PRODUCT. */
  readonly onlyDegraded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether all ended edges are followed. If false, only those that a run about another interval superseded, seen within 90 days. */
  readonly includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Maximum number of nodes, from 1 to 200. Default 200. Nodes nearer to the focus come first, and both sides in turn. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of the lineage graph that is small enough to be drawn. */
export type LineageScene = {
  readonly __typename?: 'LineageScene';
  /** The lineage index includes all events received before this time. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Node ids of the focus: one, or those of the datasets of a product. */
  readonly roots: ReadonlyArray<Scalars['ID']['output']>;
  /** Nodes in the order of their layers, then of their ids. */
  readonly nodes: ReadonlyArray<SceneNode>;
  /** Edges between two of the nodes, one for each pair and direction. */
  readonly edges: ReadonlyArray<SceneEdge>;
  /** Groups of the nodes, ordered by id. */
  readonly groups: ReadonlyArray<SceneGroup>;
  /** Number of nodes that are one hop from a node of the drawing and not in it, each counted once. */
  readonly hidden: Scalars['Int']['output'];
  /** Number of ended edges at the nodes that are left out; `includeEnded` follows them. */
  readonly endedLeftOut: Scalars['Int']['output'];
  /** Node ids that feed each other, for each set of connected cycles. */
  readonly cycles: ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>;
  /** Whether the drawing contains everything within the requested hops, up to the newest events. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why the drawing is incomplete: NODES, where the limit left out nodes within the requested hops, or INDEX_BEHIND; null if it is complete. */
  readonly truncatedBy: Maybe<Truncation>;
};

/** A node of a drawing of lineage. */
export type SceneNode = {
  readonly __typename?: 'SceneNode';
  /** Node id that edges refer to. */
  readonly id: Scalars['ID']['output'];
  /** The dataset, job or product. */
  readonly node: LineageNode;
  /** Id of its group; null if it has none. */
  readonly group: Maybe<Scalars['ID']['output']>;
  /** Place from left to right, from 0: every edge that closes no cycle leads to a higher one. */
  readonly layer: Scalars['Int']['output'];
  /** Status of the partition of its product, of which the worst determines it; null where none is known. */
  readonly status: Maybe<PartitionStatus>;
  /** Key of that partition; null for current data, and where no status is known. */
  readonly partition: Maybe<Scalars['String']['output']>;
  /** Health score of that partition in [0, 1]; null where nothing was tested. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Number of its direct sources that the drawing does not contain. */
  readonly hiddenUp: Scalars['Int']['output'];
  /** Number of its direct targets that the drawing does not contain. */
  readonly hiddenDown: Scalars['Int']['output'];
};

/** A directed data flow between two nodes of a drawing. */
export type SceneEdge = {
  readonly __typename?: 'SceneEdge';
  /** Node id of the source. */
  readonly from: Scalars['ID']['output'];
  /** Node id of the target. */
  readonly to: Scalars['ID']['output'];
  /** Sources of this knowledge, each once. */
  readonly provenances: ReadonlyArray<EdgeProvenance>;
  /** Whether the edge is past: the newest run or declaration no longer makes it. */
  readonly ended: Scalars['Boolean']['output'];
  /** Event time of the newest run or declaration that made the edge. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** Whether the edge is on the path from the root cause of a lowered score to a node of the drawing. */
  readonly degraded: Scalars['Boolean']['output'];
};

/** Nodes of a drawing that belong together. */
export type SceneGroup = {
  readonly __typename?: 'SceneGroup';
  /** Id of the group, for example `domain:finance`. */
  readonly id: Scalars['ID']['output'];
  /** Name of the domain. */
  readonly title: Scalars['String']['output'];
  /** Number of nodes of the drawing that belong to it. */
  readonly nodes: Scalars['Int']['output'];
};

/** What can be found. */
export type HitKind =
  /** A data product. */
  | 'PRODUCT'
  /** A contract, by its reference and the description of its newest version. */
  | 'CONTRACT'
  /** A dataset that a contract binds. */
  | 'DATASET'
  /** A column of the newest version of a contract. At most 10,000 are found. */
  | 'COLUMN';

/** Something whose name, title or description has all words. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What it is. */
  readonly kind: HitKind;
  /** Reference: `domain/product`, `domain/product/contract`, `namespace|name` of a dataset, or the id of a contract and a column as `contract#object.column`. */
  readonly ref: Scalars['String']['output'];
  /** Display name; null where it has none. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where the words were found: `name`, `title` or `description`. */
  readonly matched: Scalars['String']['output'];
  /** Text around a word in the title or description; null where the name has all words. */
  readonly excerpt: Maybe<Scalars['String']['output']>;
  /** The product that it belongs to. */
  readonly product: Maybe<DataProduct>;
};

/** One page of hits. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Entries of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Entries of the page without cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Position of the page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of entries over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many hits there are of each kind and in each domain. */
  readonly facets: ReadonlyArray<Facet>;
};

/** One entry of a page of hits. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque position of the entry; pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The hit at this position. */
  readonly node: SearchHit;
};

/** The contract to transfer, and why. */
export type TransferContractInput = {
  /** Reference of the contract: its ODCS id, or `domain/product[/contract]`. */
  readonly contract: Scalars['String']['input'];
  /** Reference of the product that owns it from now on, `domain/product`; created if the domain has none such. */
  readonly product: Scalars['String']['input'];
  /** Reason in one sentence; it is recorded. */
  readonly reason: Scalars['String']['input'];
};

/** Result of `transferContract`: the success types first, then the possible failures. */
export type TransferContractResult = ContractTransferred | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** The contract belongs to the product; its versions and evidence are the same. */
export type ContractTransferred = {
  readonly __typename?: 'ContractTransferred';
  /** The contract with its new reference. */
  readonly contract: Contract;
};

/** The dataset to release, and why. */
export type ReleaseBindingInput = {
  /** OpenLineage namespace of the dataset, for example `s3://bucket` or `file`. */
  readonly namespace: Scalars['String']['input'];
  /** OpenLineage name of the dataset. */
  readonly name: Scalars['String']['input'];
  /** Reason in one sentence; it is recorded. */
  readonly reason: Scalars['String']['input'];
};

/** Result of `releaseBinding`: the success types first, then the possible failures. */
export type ReleaseBindingResult = BindingReleased | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** No contract binds the dataset. */
export type BindingReleased = {
  readonly __typename?: 'BindingReleased';
  /** ODCS ids of the contracts that bound it. */
  readonly contractIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The output port to release, and why. */
export type ReleasePortInput = {
  /** Reference of the product, `domain/product`. */
  readonly product: Scalars['String']['input'];
  /** ODCS id of the contract that its output port names. */
  readonly contractId: Scalars['ID']['input'];
  /** Reason in one sentence; it is recorded. */
  readonly reason: Scalars['String']['input'];
};

/** Result of `releasePort`: the success types first, then the possible failures. */
export type ReleasePortResult = PortReleased | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** No output port of the product names the contract. */
export type PortReleased = {
  readonly __typename?: 'PortReleased';
  /** The product with its ports. */
  readonly product: DataProduct;
};

/** The contract to try, and the partitions to read. Without `interval`, `partition` and `last`, the newest 28 that are due. */
export type TryContractInput = {
  /** The contract as YAML or JSON. */
  readonly document: Scalars['String']['input'];
  /** Reference of the owning product, `domain/product`; if omitted, the document determines it. */
  readonly product?: InputMaybe<Scalars['String']['input']>;
  /** All partitions that overlap this interval, at most 100. */
  readonly interval?: InputMaybe<IntervalInput>;
  /** Partition key, for example `2023-10-27` or `2023-Q3`; instead of `interval`. */
  readonly partition?: InputMaybe<Scalars['String']['input']>;
  /** How many of the newest due partitions, from 1 to 100, where neither an interval nor a key is given. Default 28. */
  readonly last?: InputMaybe<Scalars['Int']['input']>;
  /** Name of a server of the contract in this installation. If omitted, all that an engine reads. */
  readonly server?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `tryContract`: the success types first, then the possible failures. */
export type TryContractResult =
  ContractTried | ContractInvalid | Invalid | NotFound | Forbidden | Conflict | Unavailable;

/** What the checks of the contract found, and what a gate would decide. The health is its own: nothing upstream and no history of the SLA takes part. */
export type ContractTried = {
  readonly __typename?: 'ContractTried';
  /** Reference of the contract as it would be published, `domain/product/contract`. */
  readonly contract: Scalars['String']['output'];
  /** ODCS `id` of the contract. */
  readonly contractId: Scalars['ID']['output'];
  /** Reference of the product, `domain/product`. */
  readonly product: Scalars['String']['output'];
  /** Version in the document, for example `1.2.0`. */
  readonly version: Scalars['String']['output'];
  /** Time for which the partitions were selected, in UTC. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Length of a partition, for example `P1D`; null for current data. */
  readonly every: Maybe<Scalars['String']['output']>;
  /** PROCEED, WAIT or SKIP: what a gate with the default policy would decide about the worst partition. */
  readonly verdict: GateVerdict;
  /** Key of the partition that determines the verdict; null for current data. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** Status of that partition. */
  readonly status: HealthStatus;
  /** Health score in [0, 1]; null where no check has a result. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Lower bound of the score if all missing results failed, in [0, 1]. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** Upper bound of the score if all missing results passed, in [0, 1]. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** Share of the promised weight that has a valid result, in [0, 1]. Below 0.6 the status is UNKNOWN. */
  readonly confidence: Scalars['Float']['output'];
  /** Every promise of the contract. */
  readonly checks: ReadonlyArray<TriedCheck>;
  /** What was found in each partition, oldest first. */
  readonly partitions: ReadonlyArray<TriedPartition>;
  /** What was left out, and what is known of the data as a whole. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

/** A promise of a contract that is tried. */
export type TriedCheck = {
  readonly __typename?: 'TriedCheck';
  /** Id in the form `contractId#object[.element]:ruleIdOrKind`. */
  readonly id: Scalars['ID']['output'];
  /** Name of the schema object; null if the check concerns the whole contract. */
  readonly object: Maybe<Scalars['String']['output']>;
  /** Column as a dotted path, for example `address.city`; several are joined with `,`. */
  readonly element: Maybe<Scalars['String']['output']>;
  /** Kind of check, for example `required`, `unique`, `range` or `row-count`. */
  readonly kind: Scalars['String']['output'];
  /** How much a violation lowers the score. */
  readonly severity: Severity;
  /** Description of the promise in one sentence. */
  readonly promise: Scalars['String']['output'];
  /** RFC 6901 JSON pointer to the promise in the document. */
  readonly pointer: Scalars['String']['output'];
  /** Unit of the measured value and of the bounds. */
  readonly unit: CheckUnit;
  /** Why nothing here runs the check; null if it is run. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** What the checks found in one partition. */
export type TriedPartition = {
  readonly __typename?: 'TriedPartition';
  /** Key of the partition, for example `2023-10-27`; null for current data. */
  readonly partition: Maybe<Scalars['String']['output']>;
  /** Interval of the partition, in UTC; null for current data. */
  readonly interval: Maybe<Interval>;
  /** PROCEED, WAIT or SKIP: what a gate with the default policy would decide about it. */
  readonly verdict: GateVerdict;
  /** Status of the partition. */
  readonly status: HealthStatus;
  /** Health score in [0, 1]; null where no check has a result. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Lower bound of the score if all missing results failed, in [0, 1]. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** Upper bound of the score if all missing results passed, in [0, 1]. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** Share of the promised weight that has a valid result, in [0, 1]. Below 0.6 the status is UNKNOWN. */
  readonly confidence: Scalars['Float']['output'];
  /** Why the status and the verdict are what they are. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The results of the checks, failing ones first. */
  readonly results: ReadonlyArray<TriedResult>;
};

/** What one check found in one partition. Nothing of it is recorded. */
export type TriedResult = {
  readonly __typename?: 'TriedResult';
  /** Id of the check, as in `TriedCheck.id`. */
  readonly checkId: Scalars['ID']['output'];
  /** Name of the server that was read; null where none could be read. */
  readonly server: Maybe<Scalars['String']['output']>;
  /** Result of the comparison with the bounds; only PASS, WARN and FAIL are statements about the data. */
  readonly outcome: Outcome;
  /** Measured value; null if nothing was measured. */
  readonly observed: Maybe<Scalars['JSON']['output']>;
  /** Damage in [0, 1]: 1 if the fail rule is violated; null if no data was tested. */
  readonly damage: Maybe<Scalars['Float']['output']>;
  /** Number of tested rows; null if not known. */
  readonly rowsTested: Maybe<Scalars['Float']['output']>;
  /** Stable code of the reason, for example `NO_ROWS`; null if the outcome needs none. */
  readonly reasonCode: Maybe<Scalars['String']['output']>;
  /** Description of the result in one sentence. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** SQL predicate that selects the failing rows; null if there is none. */
  readonly predicate: Maybe<Scalars['String']['output']>;
  /** Keys of at most 20 failing rows, or why there are none. */
  readonly failingKeys: FailingKeys;
};
