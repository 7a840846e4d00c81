// Made by scripts/generate/graphql.mjs from the SDL and the resolver files. Do not edit.

import type * as Types from './schema/types.generated.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  EvidenceModel,
  DomainModel,
  DataProductModel,
  ProductConsumerModel,
  ContractModel,
  ContractVersionModel,
  SearchHitModel,
  GateDecisionModel,
  MeshStatusModel,
  MeModel,
  DatasetModel,
  JobModel,
} from '../presenters/models.js';
import type { RequestContext } from './context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  StartBackfillResult:
    | (Types.BackfillStarted & { __typename: 'BackfillStarted' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  CancelBackfillResult:
    | (Types.BackfillCancelled & { __typename: 'BackfillCancelled' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  PublishCalendarResult:
    | (Types.CalendarPublished & { __typename: 'CalendarPublished' })
    | (Types.CalendarUnchanged & { __typename: 'CalendarUnchanged' })
    | (Types.CalendarInvalid & { __typename: 'CalendarInvalid' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  ResetBreakerResult:
    | (Types.BreakerReset & { __typename: 'BreakerReset' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  PublishContractResult:
    | (Omit<Types.ContractPublished, 'version'> & { version: _RefType['ContractVersion'] } & {
        __typename: 'ContractPublished';
      })
    | (Omit<Types.ContractUnchanged, 'version'> & { version: _RefType['ContractVersion'] } & {
        __typename: 'ContractUnchanged';
      })
    | (Types.ContractInvalid & { __typename: 'ContractInvalid' })
    | (Types.IncompatibleChange & { __typename: 'IncompatibleChange' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  RegisterSensorResult:
    | (Types.SensorRegistered & { __typename: 'SensorRegistered' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  CoordinateResult:
    | (Types.CoordinatorCycleCompleted & { __typename: 'CoordinatorCycleCompleted' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  RebuildStatesResult:
    | (Types.StatesRebuilt & { __typename: 'StatesRebuilt' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  ChangeSensorResult:
    | (Types.SensorChanged & { __typename: 'SensorChanged' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  UpdateDomainResult:
    | (Omit<Types.DomainUpdated, 'domain'> & { domain: _RefType['Domain'] } & { __typename: 'DomainUpdated' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  RegisterDomainResult:
    | (Omit<Types.DomainRegistered, 'domain'> & { domain: _RefType['Domain'] } & { __typename: 'DomainRegistered' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  AllowProducerResult:
    | (Omit<Types.ProducerAllowed, 'domain'> & { domain: _RefType['Domain'] } & { __typename: 'ProducerAllowed' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  DisallowProducerResult:
    | (Omit<Types.ProducerDisallowed, 'domain'> & { domain: _RefType['Domain'] } & { __typename: 'ProducerDisallowed' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  OverrideGateResult:
    | (Omit<Types.GateOverridden, 'frees'> & { frees: ReadonlyArray<_RefType['GateDecision']> } & {
        __typename: 'GateOverridden';
      })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  WithdrawOverrideResult:
    | (Types.OverrideWithdrawn & { __typename: 'OverrideWithdrawn' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  CreateTokenResult:
    | (Types.TokenCreated & { __typename: 'TokenCreated' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  RevokeTokenResult:
    | (Types.TokenRevoked & { __typename: 'TokenRevoked' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  RotateTokenResult:
    | (Types.TokenRotated & { __typename: 'TokenRotated' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  ExcludeEventResult:
    | (Types.EventExcluded & { __typename: 'EventExcluded' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  RestoreEventResult:
    | (Types.EventRestored & { __typename: 'EventRestored' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  ReplayDeadLetterResult:
    | (Types.DeadLettersReplayed & { __typename: 'DeadLettersReplayed' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  DiscardDeadLetterResult:
    | (Types.DeadLettersDiscarded & { __typename: 'DeadLettersDiscarded' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  DeclareMaintenanceWindowResult:
    | (Types.MaintenanceWindowDeclared & { __typename: 'MaintenanceWindowDeclared' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  CancelMaintenanceWindowResult:
    | (Types.MaintenanceWindowCancelled & { __typename: 'MaintenanceWindowCancelled' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  PublishProductResult:
    | (Omit<Types.ProductPublished, 'product'> & { product: _RefType['DataProduct'] } & {
        __typename: 'ProductPublished';
      })
    | (Omit<Types.ProductUnchanged, 'product'> & { product: _RefType['DataProduct'] } & {
        __typename: 'ProductUnchanged';
      })
    | (Types.ProductInvalid & { __typename: 'ProductInvalid' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  RunChecksResult:
    | (Omit<Types.ChecksRun, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } & {
        __typename: 'ChecksRun';
      })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  RecordEvidenceResult:
    | (Omit<Types.EvidenceRecorded, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } & {
        __typename: 'EvidenceRecorded';
      })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  TransferContractResult:
    | (Omit<Types.ContractTransferred, 'contract'> & { contract: _RefType['Contract'] } & {
        __typename: 'ContractTransferred';
      })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  ReleaseBindingResult:
    | (Types.BindingReleased & { __typename: 'BindingReleased' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  ReleasePortResult:
    | (Omit<Types.PortReleased, 'product'> & { product: _RefType['DataProduct'] } & { __typename: 'PortReleased' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
  TryContractResult:
    | (Types.ContractTried & { __typename: 'ContractTried' })
    | (Types.ContractInvalid & { __typename: 'ContractInvalid' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Failure:
    | (Types.CalendarInvalid & { __typename: 'CalendarInvalid' })
    | (Types.Invalid & { __typename: 'Invalid' })
    | (Types.NotFound & { __typename: 'NotFound' })
    | (Types.Forbidden & { __typename: 'Forbidden' })
    | (Types.Conflict & { __typename: 'Conflict' })
    | (Types.Unavailable & { __typename: 'Unavailable' })
    | (Types.ContractInvalid & { __typename: 'ContractInvalid' })
    | (Types.IncompatibleChange & { __typename: 'IncompatibleChange' })
    | (Types.ProductInvalid & { __typename: 'ProductInvalid' });
  LineageNode:
    | (DatasetModel & { __typename: 'Dataset' })
    | (JobModel & { __typename: 'Job' })
    | (DataProductModel & { __typename: 'DataProduct' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BackfillConnection: ResolverTypeWrapper<Types.BackfillConnection>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  BackfillEdge: ResolverTypeWrapper<Types.BackfillEdge>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  BackfillState: Types.BackfillState;
  Backfill: ResolverTypeWrapper<Types.Backfill>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  BackfillEnd: ResolverTypeWrapper<Types.BackfillEnd>;
  StartBackfillInput: Types.StartBackfillInput;
  CancelBackfillInput: Types.CancelBackfillInput;
  StartBackfillResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartBackfillResult']>;
  BackfillStarted: ResolverTypeWrapper<Types.BackfillStarted>;
  PartitionsLeftOut: ResolverTypeWrapper<Types.PartitionsLeftOut>;
  BackfillResults: ResolverTypeWrapper<Types.BackfillResults>;
  CancelBackfillResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBackfillResult']>;
  BackfillCancelled: ResolverTypeWrapper<Types.BackfillCancelled>;
  Calendar: ResolverTypeWrapper<Types.Calendar>;
  HalfDay: ResolverTypeWrapper<Types.HalfDay>;
  PublishCalendarInput: Types.PublishCalendarInput;
  PublishCalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCalendarResult']>;
  CalendarPublished: ResolverTypeWrapper<Types.CalendarPublished>;
  CalendarUnchanged: ResolverTypeWrapper<Types.CalendarUnchanged>;
  CalendarInvalid: ResolverTypeWrapper<Types.CalendarInvalid>;
  CheckDeadLetterConnection: ResolverTypeWrapper<Types.CheckDeadLetterConnection>;
  CheckDeadLetterEdge: ResolverTypeWrapper<Types.CheckDeadLetterEdge>;
  CheckDeadLetter: ResolverTypeWrapper<Types.CheckDeadLetter>;
  BreakerState: Types.BreakerState;
  ServerBreaker: ResolverTypeWrapper<Types.ServerBreaker>;
  ResetBreakerInput: Types.ResetBreakerInput;
  ResetBreakerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetBreakerResult']>;
  BreakerReset: ResolverTypeWrapper<Types.BreakerReset>;
  CheckWork: ResolverTypeWrapper<Types.CheckWork>;
  DomainCheckWork: ResolverTypeWrapper<Types.DomainCheckWork>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  Interval: ResolverTypeWrapper<Types.Interval>;
  IntervalInput: Types.IntervalInput;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  IssueSeverity: Types.IssueSeverity;
  Issue: ResolverTypeWrapper<Types.Issue>;
  Reason: ResolverTypeWrapper<Types.Reason>;
  Failure: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Failure']>;
  Invalid: ResolverTypeWrapper<Types.Invalid>;
  NotFound: ResolverTypeWrapper<Types.NotFound>;
  Forbidden: ResolverTypeWrapper<Types.Forbidden>;
  Conflict: ResolverTypeWrapper<Types.Conflict>;
  Unavailable: ResolverTypeWrapper<Types.Unavailable>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DocumentFormat: Types.DocumentFormat;
  PublishedFormat: Types.PublishedFormat;
  Contract: ResolverTypeWrapper<ContractModel>;
  ContractConnection: ResolverTypeWrapper<
    Omit<Types.ContractConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ContractEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Contract']>;
    }
  >;
  ContractEdge: ResolverTypeWrapper<Omit<Types.ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractLifecycle: Types.ContractLifecycle;
  ContractVersion: ResolverTypeWrapper<ContractVersionModel>;
  SchemaObject: ResolverTypeWrapper<Types.SchemaObject>;
  SchemaField: ResolverTypeWrapper<Types.SchemaField>;
  Bump: Types.Bump;
  Perspective: Types.Perspective;
  ChangeVerdict: Types.ChangeVerdict;
  ReadProvenance: Types.ReadProvenance;
  AffectedConsumer: ResolverTypeWrapper<Types.AffectedConsumer>;
  ContractChange: ResolverTypeWrapper<Types.ContractChange>;
  ContractDiff: ResolverTypeWrapper<Types.ContractDiff>;
  TightenedPromise: ResolverTypeWrapper<Types.TightenedPromise>;
  ContractValidation: ResolverTypeWrapper<Types.ContractValidation>;
  PublishContractInput: Types.PublishContractInput;
  PublishContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishContractResult']>;
  ContractPublished: ResolverTypeWrapper<
    Omit<Types.ContractPublished, 'version'> & { version: ResolversTypes['ContractVersion'] }
  >;
  ContractUnchanged: ResolverTypeWrapper<
    Omit<Types.ContractUnchanged, 'version'> & { version: ResolversTypes['ContractVersion'] }
  >;
  ContractInvalid: ResolverTypeWrapper<Types.ContractInvalid>;
  IncompatibleChange: ResolverTypeWrapper<Types.IncompatibleChange>;
  SensorState: Types.SensorState;
  SensorWait: ResolverTypeWrapper<Types.SensorWait>;
  Sensor: ResolverTypeWrapper<Types.Sensor>;
  RegisterSensorInput: Types.RegisterSensorInput;
  RegisterSensorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterSensorResult']>;
  SensorRegistered: ResolverTypeWrapper<Types.SensorRegistered>;
  AgentLabel: ResolverTypeWrapper<Types.AgentLabel>;
  Agent: ResolverTypeWrapper<Types.Agent>;
  CatalogCounts: ResolverTypeWrapper<Types.CatalogCounts>;
  UnservedChecks: ResolverTypeWrapper<Types.UnservedChecks>;
  RunningBackfills: ResolverTypeWrapper<Types.RunningBackfills>;
  CoordinatorStatus: ResolverTypeWrapper<Types.CoordinatorStatus>;
  CoordinateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CoordinateResult']>;
  CoordinatorCycleCompleted: ResolverTypeWrapper<Types.CoordinatorCycleCompleted>;
  RebuildStatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RebuildStatesResult']>;
  StatesRebuilt: ResolverTypeWrapper<Types.StatesRebuilt>;
  ChangeSensorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSensorResult']>;
  SensorChanged: ResolverTypeWrapper<Types.SensorChanged>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameKind: Types.NameKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Domain: ResolverTypeWrapper<DomainModel>;
  AllowedProducer: ResolverTypeWrapper<Types.AllowedProducer>;
  DomainConnection: ResolverTypeWrapper<
    Omit<Types.DomainConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['DomainEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Domain']>;
    }
  >;
  DomainEdge: ResolverTypeWrapper<Omit<Types.DomainEdge, 'node'> & { node: ResolversTypes['Domain'] }>;
  RegisterDomainInput: Types.RegisterDomainInput;
  UpdateDomainInput: Types.UpdateDomainInput;
  UpdateDomainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateDomainResult']>;
  DomainUpdated: ResolverTypeWrapper<Omit<Types.DomainUpdated, 'domain'> & { domain: ResolversTypes['Domain'] }>;
  RegisterDomainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDomainResult']>;
  DomainRegistered: ResolverTypeWrapper<Omit<Types.DomainRegistered, 'domain'> & { domain: ResolversTypes['Domain'] }>;
  ProducerInput: Types.ProducerInput;
  AllowProducerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllowProducerResult']>;
  ProducerAllowed: ResolverTypeWrapper<Omit<Types.ProducerAllowed, 'domain'> & { domain: ResolversTypes['Domain'] }>;
  DisallowProducerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisallowProducerResult']>;
  ProducerDisallowed: ResolverTypeWrapper<
    Omit<Types.ProducerDisallowed, 'domain'> & { domain: ResolversTypes['Domain'] }
  >;
  GateOverrideConnection: ResolverTypeWrapper<Types.GateOverrideConnection>;
  GateOverrideEdge: ResolverTypeWrapper<Types.GateOverrideEdge>;
  GateDecisionFilter: Types.GateDecisionFilter;
  GateDecisionConnection: ResolverTypeWrapper<
    Omit<Types.GateDecisionConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['GateDecisionEdge']>;
      nodes: ReadonlyArray<ResolversTypes['GateDecision']>;
    }
  >;
  GateDecisionEdge: ResolverTypeWrapper<
    Omit<Types.GateDecisionEdge, 'node'> & { node: ResolversTypes['GateDecision'] }
  >;
  GateVerdict: Types.GateVerdict;
  GateBasis: Types.GateBasis;
  Strictness: Types.Strictness;
  GateInput: Types.GateInput;
  GateThresholds: ResolverTypeWrapper<Types.GateThresholds>;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  GateOverride: ResolverTypeWrapper<Types.GateOverride>;
  OverrideWithdrawal: ResolverTypeWrapper<Types.OverrideWithdrawal>;
  GateEndsKind: Types.GateEndsKind;
  GateEnds: ResolverTypeWrapper<Types.GateEnds>;
  GateDecision: ResolverTypeWrapper<GateDecisionModel>;
  OverrideGateInput: Types.OverrideGateInput;
  OverrideGateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverrideGateResult']>;
  GateOverridden: ResolverTypeWrapper<
    Omit<Types.GateOverridden, 'frees'> & { frees: ReadonlyArray<ResolversTypes['GateDecision']> }
  >;
  WithdrawOverrideInput: Types.WithdrawOverrideInput;
  WithdrawOverrideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawOverrideResult']>;
  OverrideWithdrawn: ResolverTypeWrapper<Types.OverrideWithdrawn>;
  Role: Types.Role;
  GrantInput: Types.GrantInput;
  CreateTokenInput: Types.CreateTokenInput;
  CreateTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTokenResult']>;
  TokenCreated: ResolverTypeWrapper<Types.TokenCreated>;
  Token: ResolverTypeWrapper<Types.Token>;
  TokenWarning: Types.TokenWarning;
  Grant: ResolverTypeWrapper<Types.Grant>;
  Me: ResolverTypeWrapper<MeModel>;
  IdentityKind: Types.IdentityKind;
  RevokeTokenInput: Types.RevokeTokenInput;
  RevokeTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeTokenResult']>;
  TokenRevoked: ResolverTypeWrapper<Types.TokenRevoked>;
  RotateTokenInput: Types.RotateTokenInput;
  RotateTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateTokenResult']>;
  TokenRotated: ResolverTypeWrapper<Types.TokenRotated>;
  AuditEntry: ResolverTypeWrapper<Types.AuditEntry>;
  AuditConnection: ResolverTypeWrapper<Types.AuditConnection>;
  AuditEdge: ResolverTypeWrapper<Types.AuditEdge>;
  AuditVerification: ResolverTypeWrapper<Types.AuditVerification>;
  UnexplainedRow: ResolverTypeWrapper<Types.UnexplainedRow>;
  RowDifference: Types.RowDifference;
  HealthStatus: Types.HealthStatus;
  RequestedData: ResolverTypeWrapper<Types.RequestedData>;
  PartitionVerdict: ResolverTypeWrapper<Types.PartitionVerdict>;
  HealthContribution: ResolverTypeWrapper<Types.HealthContribution>;
  RootCause: ResolverTypeWrapper<Types.RootCause>;
  SlaBudget: ResolverTypeWrapper<Types.SlaBudget>;
  Forecast: ResolverTypeWrapper<Types.Forecast>;
  HealthReport: ResolverTypeWrapper<Types.HealthReport>;
  PartitionStatus: Types.PartitionStatus;
  PartitionCell: ResolverTypeWrapper<Types.PartitionCell>;
  HealthStrip: ResolverTypeWrapper<Types.HealthStrip>;
  HealthHistory: ResolverTypeWrapper<Types.HealthHistory>;
  MarkerKind: Types.MarkerKind;
  HistoryMarker: ResolverTypeWrapper<Types.HistoryMarker>;
  CheckMatrix: ResolverTypeWrapper<Types.CheckMatrix>;
  CheckMatrixRow: ResolverTypeWrapper<Types.CheckMatrixRow>;
  EvidenceStatus: Types.EvidenceStatus;
  CheckCell: ResolverTypeWrapper<Types.CheckCell>;
  LineageEventConnection: ResolverTypeWrapper<Types.LineageEventConnection>;
  LineageEventEdge: ResolverTypeWrapper<Types.LineageEventEdge>;
  LineageEventKind: Types.LineageEventKind;
  LineageEventState: Types.LineageEventState;
  LineageEvent: ResolverTypeWrapper<Types.LineageEvent>;
  EventExclusion: ResolverTypeWrapper<Types.EventExclusion>;
  ExcludeEventInput: Types.ExcludeEventInput;
  ExcludeEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExcludeEventResult']>;
  EventExcluded: ResolverTypeWrapper<Types.EventExcluded>;
  RestoreEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreEventResult']>;
  EventRestored: ResolverTypeWrapper<Types.EventRestored>;
  LineageWarningConnection: ResolverTypeWrapper<Types.LineageWarningConnection>;
  LineageWarningEdge: ResolverTypeWrapper<Types.LineageWarningEdge>;
  LineageWarning: ResolverTypeWrapper<Types.LineageWarning>;
  DeadLetterConnection: ResolverTypeWrapper<Types.DeadLetterConnection>;
  DeadLetterEdge: ResolverTypeWrapper<Types.DeadLetterEdge>;
  DeadLetter: ResolverTypeWrapper<Types.DeadLetter>;
  DeadLetterAction: Types.DeadLetterAction;
  DeadLetterResolution: ResolverTypeWrapper<Types.DeadLetterResolution>;
  DeadLetterInput: Types.DeadLetterInput;
  ReplayDeadLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayDeadLetterResult']>;
  DeadLettersReplayed: ResolverTypeWrapper<Types.DeadLettersReplayed>;
  DiscardDeadLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardDeadLetterResult']>;
  DeadLettersDiscarded: ResolverTypeWrapper<Types.DeadLettersDiscarded>;
  LineageNode: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LineageNode']>;
  Dataset: ResolverTypeWrapper<DatasetModel>;
  DatasetName: ResolverTypeWrapper<Types.DatasetName>;
  DatasetField: ResolverTypeWrapper<Types.DatasetField>;
  DatasetBinding: ResolverTypeWrapper<Types.DatasetBinding>;
  Job: ResolverTypeWrapper<JobModel>;
  RunState: Types.RunState;
  JobName: ResolverTypeWrapper<Types.JobName>;
  Run: ResolverTypeWrapper<Types.Run>;
  DatasetRef: Types.DatasetRef;
  JobRef: Types.JobRef;
  NodeRef: Types.NodeRef;
  LineageDirection: Types.LineageDirection;
  LineageLevel: Types.LineageLevel;
  LineageInput: Types.LineageInput;
  IncludePast: Types.IncludePast;
  EdgeProvenance: Types.EdgeProvenance;
  LineageEdge: ResolverTypeWrapper<Types.LineageEdge>;
  Truncation: Types.Truncation;
  LineageCounts: ResolverTypeWrapper<Types.LineageCounts>;
  LineageGraph: ResolverTypeWrapper<
    Omit<Types.LineageGraph, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['LineageNode']> }
  >;
  ImpactInput: Types.ImpactInput;
  ImpactedProduct: ResolverTypeWrapper<Types.ImpactedProduct>;
  ImpactedDataset: ResolverTypeWrapper<Types.ImpactedDataset>;
  ImpactedConsumer: ResolverTypeWrapper<Types.ImpactedConsumer>;
  ImpactCounts: ResolverTypeWrapper<Types.ImpactCounts>;
  ImpactReport: ResolverTypeWrapper<Types.ImpactReport>;
  MaintenanceWindowConnection: ResolverTypeWrapper<Types.MaintenanceWindowConnection>;
  MaintenanceWindowEdge: ResolverTypeWrapper<Types.MaintenanceWindowEdge>;
  MaintenanceWindow: ResolverTypeWrapper<Types.MaintenanceWindow>;
  MaintenanceCancellation: ResolverTypeWrapper<Types.MaintenanceCancellation>;
  DeclareMaintenanceWindowInput: Types.DeclareMaintenanceWindowInput;
  CancelMaintenanceWindowInput: Types.CancelMaintenanceWindowInput;
  DeclareMaintenanceWindowResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['DeclareMaintenanceWindowResult']
  >;
  MaintenanceWindowDeclared: ResolverTypeWrapper<Types.MaintenanceWindowDeclared>;
  CancelMaintenanceWindowResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['CancelMaintenanceWindowResult']
  >;
  MaintenanceWindowCancelled: ResolverTypeWrapper<Types.MaintenanceWindowCancelled>;
  MeshStatus: ResolverTypeWrapper<MeshStatusModel>;
  StatusCount: ResolverTypeWrapper<Types.StatusCount>;
  Cause: ResolverTypeWrapper<Types.Cause>;
  DuePartition: ResolverTypeWrapper<Types.DuePartition>;
  DataProduct: ResolverTypeWrapper<DataProductModel>;
  ProductConsumer: ResolverTypeWrapper<ProductConsumerModel>;
  ProductConsumerConnection: ResolverTypeWrapper<
    Omit<Types.ProductConsumerConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ProductConsumerEdge']>;
      nodes: ReadonlyArray<ResolversTypes['ProductConsumer']>;
    }
  >;
  ProductConsumerEdge: ResolverTypeWrapper<
    Omit<Types.ProductConsumerEdge, 'node'> & { node: ResolversTypes['ProductConsumer'] }
  >;
  ForeignProducer: ResolverTypeWrapper<Types.ForeignProducer>;
  Dependency: Types.Dependency;
  Mapper: Types.Mapper;
  InputPort: ResolverTypeWrapper<Types.InputPort>;
  OutputPort: ResolverTypeWrapper<Types.OutputPort>;
  ProductFilter: Types.ProductFilter;
  ProductOrderField: Types.ProductOrderField;
  ProductOrder: Types.ProductOrder;
  Facet: ResolverTypeWrapper<Types.Facet>;
  FacetValue: ResolverTypeWrapper<Types.FacetValue>;
  ProductConnection: ResolverTypeWrapper<
    Omit<Types.ProductConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ProductEdge']>;
      nodes: ReadonlyArray<ResolversTypes['DataProduct']>;
    }
  >;
  ProductEdge: ResolverTypeWrapper<Omit<Types.ProductEdge, 'node'> & { node: ResolversTypes['DataProduct'] }>;
  PublishProductInput: Types.PublishProductInput;
  PublishProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishProductResult']>;
  ProductPublished: ResolverTypeWrapper<
    Omit<Types.ProductPublished, 'product'> & { product: ResolversTypes['DataProduct'] }
  >;
  ProductUnchanged: ResolverTypeWrapper<
    Omit<Types.ProductUnchanged, 'product'> & { product: ResolversTypes['DataProduct'] }
  >;
  ProductInvalid: ResolverTypeWrapper<Types.ProductInvalid>;
  Severity: Types.Severity;
  Dimension: Types.Dimension;
  CheckState: Types.CheckState;
  Outcome: Types.Outcome;
  CheckUnit: Types.CheckUnit;
  Check: ResolverTypeWrapper<Types.Check>;
  CheckStatus: ResolverTypeWrapper<
    Omit<Types.CheckStatus, 'latest'> & { latest?: Types.Maybe<ResolversTypes['Evidence']> }
  >;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  FailingKeys: ResolverTypeWrapper<Types.FailingKeys>;
  KeysWithheld: Types.KeysWithheld;
  EvidenceConnection: ResolverTypeWrapper<
    Omit<Types.EvidenceConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EvidenceEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Evidence']>;
    }
  >;
  EvidenceEdge: ResolverTypeWrapper<Omit<Types.EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  RunChecksInput: Types.RunChecksInput;
  OutcomeCounts: ResolverTypeWrapper<Types.OutcomeCounts>;
  RunChecksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunChecksResult']>;
  ChecksRun: ResolverTypeWrapper<
    Omit<Types.ChecksRun, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }
  >;
  ExternalResultInput: Types.ExternalResultInput;
  RecordEvidenceInput: Types.RecordEvidenceInput;
  RecordEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEvidenceResult']>;
  EvidenceRecorded: ResolverTypeWrapper<
    Omit<Types.EvidenceRecorded, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }
  >;
  LineageSceneInput: Types.LineageSceneInput;
  LineageScene: ResolverTypeWrapper<
    Omit<Types.LineageScene, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SceneNode']> }
  >;
  SceneNode: ResolverTypeWrapper<Omit<Types.SceneNode, 'node'> & { node: ResolversTypes['LineageNode'] }>;
  SceneEdge: ResolverTypeWrapper<Types.SceneEdge>;
  SceneGroup: ResolverTypeWrapper<Types.SceneGroup>;
  HitKind: Types.HitKind;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SearchConnection: ResolverTypeWrapper<
    Omit<Types.SearchConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['SearchEdge']>;
      nodes: ReadonlyArray<ResolversTypes['SearchHit']>;
    }
  >;
  SearchEdge: ResolverTypeWrapper<Omit<Types.SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  TransferContractInput: Types.TransferContractInput;
  TransferContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferContractResult']>;
  ContractTransferred: ResolverTypeWrapper<
    Omit<Types.ContractTransferred, 'contract'> & { contract: ResolversTypes['Contract'] }
  >;
  ReleaseBindingInput: Types.ReleaseBindingInput;
  ReleaseBindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseBindingResult']>;
  BindingReleased: ResolverTypeWrapper<Types.BindingReleased>;
  ReleasePortInput: Types.ReleasePortInput;
  ReleasePortResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleasePortResult']>;
  PortReleased: ResolverTypeWrapper<Omit<Types.PortReleased, 'product'> & { product: ResolversTypes['DataProduct'] }>;
  TryContractInput: Types.TryContractInput;
  TryContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TryContractResult']>;
  ContractTried: ResolverTypeWrapper<Types.ContractTried>;
  TriedCheck: ResolverTypeWrapper<Types.TriedCheck>;
  TriedPartition: ResolverTypeWrapper<Types.TriedPartition>;
  TriedResult: ResolverTypeWrapper<Types.TriedResult>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BackfillConnection: Types.BackfillConnection;
  Int: Types.Scalars['Int']['output'];
  BackfillEdge: Types.BackfillEdge;
  String: Types.Scalars['String']['output'];
  Backfill: Types.Backfill;
  ID: Types.Scalars['ID']['output'];
  Boolean: Types.Scalars['Boolean']['output'];
  BackfillEnd: Types.BackfillEnd;
  StartBackfillInput: Types.StartBackfillInput;
  CancelBackfillInput: Types.CancelBackfillInput;
  StartBackfillResult: ResolversUnionTypes<ResolversParentTypes>['StartBackfillResult'];
  BackfillStarted: Types.BackfillStarted;
  PartitionsLeftOut: Types.PartitionsLeftOut;
  BackfillResults: Types.BackfillResults;
  CancelBackfillResult: ResolversUnionTypes<ResolversParentTypes>['CancelBackfillResult'];
  BackfillCancelled: Types.BackfillCancelled;
  Calendar: Types.Calendar;
  HalfDay: Types.HalfDay;
  PublishCalendarInput: Types.PublishCalendarInput;
  PublishCalendarResult: ResolversUnionTypes<ResolversParentTypes>['PublishCalendarResult'];
  CalendarPublished: Types.CalendarPublished;
  CalendarUnchanged: Types.CalendarUnchanged;
  CalendarInvalid: Types.CalendarInvalid;
  CheckDeadLetterConnection: Types.CheckDeadLetterConnection;
  CheckDeadLetterEdge: Types.CheckDeadLetterEdge;
  CheckDeadLetter: Types.CheckDeadLetter;
  ServerBreaker: Types.ServerBreaker;
  ResetBreakerInput: Types.ResetBreakerInput;
  ResetBreakerResult: ResolversUnionTypes<ResolversParentTypes>['ResetBreakerResult'];
  BreakerReset: Types.BreakerReset;
  CheckWork: Types.CheckWork;
  DomainCheckWork: Types.DomainCheckWork;
  DateTime: Types.Scalars['DateTime']['output'];
  JSON: Types.Scalars['JSON']['output'];
  Interval: Types.Interval;
  IntervalInput: Types.IntervalInput;
  PageInfo: Types.PageInfo;
  Issue: Types.Issue;
  Reason: Types.Reason;
  Failure: ResolversInterfaceTypes<ResolversParentTypes>['Failure'];
  Invalid: Types.Invalid;
  NotFound: Types.NotFound;
  Forbidden: Types.Forbidden;
  Conflict: Types.Conflict;
  Unavailable: Types.Unavailable;
  Subscription: Record<PropertyKey, never>;
  Contract: ContractModel;
  ContractConnection: Omit<Types.ContractConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ContractEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Contract']>;
  };
  ContractEdge: Omit<Types.ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractVersion: ContractVersionModel;
  SchemaObject: Types.SchemaObject;
  SchemaField: Types.SchemaField;
  AffectedConsumer: Types.AffectedConsumer;
  ContractChange: Types.ContractChange;
  ContractDiff: Types.ContractDiff;
  TightenedPromise: Types.TightenedPromise;
  ContractValidation: Types.ContractValidation;
  PublishContractInput: Types.PublishContractInput;
  PublishContractResult: ResolversUnionTypes<ResolversParentTypes>['PublishContractResult'];
  ContractPublished: Omit<Types.ContractPublished, 'version'> & { version: ResolversParentTypes['ContractVersion'] };
  ContractUnchanged: Omit<Types.ContractUnchanged, 'version'> & { version: ResolversParentTypes['ContractVersion'] };
  ContractInvalid: Types.ContractInvalid;
  IncompatibleChange: Types.IncompatibleChange;
  SensorWait: Types.SensorWait;
  Sensor: Types.Sensor;
  RegisterSensorInput: Types.RegisterSensorInput;
  RegisterSensorResult: ResolversUnionTypes<ResolversParentTypes>['RegisterSensorResult'];
  SensorRegistered: Types.SensorRegistered;
  AgentLabel: Types.AgentLabel;
  Agent: Types.Agent;
  CatalogCounts: Types.CatalogCounts;
  UnservedChecks: Types.UnservedChecks;
  RunningBackfills: Types.RunningBackfills;
  CoordinatorStatus: Types.CoordinatorStatus;
  CoordinateResult: ResolversUnionTypes<ResolversParentTypes>['CoordinateResult'];
  CoordinatorCycleCompleted: Types.CoordinatorCycleCompleted;
  RebuildStatesResult: ResolversUnionTypes<ResolversParentTypes>['RebuildStatesResult'];
  StatesRebuilt: Types.StatesRebuilt;
  ChangeSensorResult: ResolversUnionTypes<ResolversParentTypes>['ChangeSensorResult'];
  SensorChanged: Types.SensorChanged;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Domain: DomainModel;
  AllowedProducer: Types.AllowedProducer;
  DomainConnection: Omit<Types.DomainConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['DomainEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Domain']>;
  };
  DomainEdge: Omit<Types.DomainEdge, 'node'> & { node: ResolversParentTypes['Domain'] };
  RegisterDomainInput: Types.RegisterDomainInput;
  UpdateDomainInput: Types.UpdateDomainInput;
  UpdateDomainResult: ResolversUnionTypes<ResolversParentTypes>['UpdateDomainResult'];
  DomainUpdated: Omit<Types.DomainUpdated, 'domain'> & { domain: ResolversParentTypes['Domain'] };
  RegisterDomainResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDomainResult'];
  DomainRegistered: Omit<Types.DomainRegistered, 'domain'> & { domain: ResolversParentTypes['Domain'] };
  ProducerInput: Types.ProducerInput;
  AllowProducerResult: ResolversUnionTypes<ResolversParentTypes>['AllowProducerResult'];
  ProducerAllowed: Omit<Types.ProducerAllowed, 'domain'> & { domain: ResolversParentTypes['Domain'] };
  DisallowProducerResult: ResolversUnionTypes<ResolversParentTypes>['DisallowProducerResult'];
  ProducerDisallowed: Omit<Types.ProducerDisallowed, 'domain'> & { domain: ResolversParentTypes['Domain'] };
  GateOverrideConnection: Types.GateOverrideConnection;
  GateOverrideEdge: Types.GateOverrideEdge;
  GateDecisionFilter: Types.GateDecisionFilter;
  GateDecisionConnection: Omit<Types.GateDecisionConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['GateDecisionEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['GateDecision']>;
  };
  GateDecisionEdge: Omit<Types.GateDecisionEdge, 'node'> & { node: ResolversParentTypes['GateDecision'] };
  GateInput: Types.GateInput;
  GateThresholds: Types.GateThresholds;
  Float: Types.Scalars['Float']['output'];
  GateOverride: Types.GateOverride;
  OverrideWithdrawal: Types.OverrideWithdrawal;
  GateEnds: Types.GateEnds;
  GateDecision: GateDecisionModel;
  OverrideGateInput: Types.OverrideGateInput;
  OverrideGateResult: ResolversUnionTypes<ResolversParentTypes>['OverrideGateResult'];
  GateOverridden: Omit<Types.GateOverridden, 'frees'> & { frees: ReadonlyArray<ResolversParentTypes['GateDecision']> };
  WithdrawOverrideInput: Types.WithdrawOverrideInput;
  WithdrawOverrideResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawOverrideResult'];
  OverrideWithdrawn: Types.OverrideWithdrawn;
  GrantInput: Types.GrantInput;
  CreateTokenInput: Types.CreateTokenInput;
  CreateTokenResult: ResolversUnionTypes<ResolversParentTypes>['CreateTokenResult'];
  TokenCreated: Types.TokenCreated;
  Token: Types.Token;
  Grant: Types.Grant;
  Me: MeModel;
  RevokeTokenInput: Types.RevokeTokenInput;
  RevokeTokenResult: ResolversUnionTypes<ResolversParentTypes>['RevokeTokenResult'];
  TokenRevoked: Types.TokenRevoked;
  RotateTokenInput: Types.RotateTokenInput;
  RotateTokenResult: ResolversUnionTypes<ResolversParentTypes>['RotateTokenResult'];
  TokenRotated: Types.TokenRotated;
  AuditEntry: Types.AuditEntry;
  AuditConnection: Types.AuditConnection;
  AuditEdge: Types.AuditEdge;
  AuditVerification: Types.AuditVerification;
  UnexplainedRow: Types.UnexplainedRow;
  RequestedData: Types.RequestedData;
  PartitionVerdict: Types.PartitionVerdict;
  HealthContribution: Types.HealthContribution;
  RootCause: Types.RootCause;
  SlaBudget: Types.SlaBudget;
  Forecast: Types.Forecast;
  HealthReport: Types.HealthReport;
  PartitionCell: Types.PartitionCell;
  HealthStrip: Types.HealthStrip;
  HealthHistory: Types.HealthHistory;
  HistoryMarker: Types.HistoryMarker;
  CheckMatrix: Types.CheckMatrix;
  CheckMatrixRow: Types.CheckMatrixRow;
  CheckCell: Types.CheckCell;
  LineageEventConnection: Types.LineageEventConnection;
  LineageEventEdge: Types.LineageEventEdge;
  LineageEvent: Types.LineageEvent;
  EventExclusion: Types.EventExclusion;
  ExcludeEventInput: Types.ExcludeEventInput;
  ExcludeEventResult: ResolversUnionTypes<ResolversParentTypes>['ExcludeEventResult'];
  EventExcluded: Types.EventExcluded;
  RestoreEventResult: ResolversUnionTypes<ResolversParentTypes>['RestoreEventResult'];
  EventRestored: Types.EventRestored;
  LineageWarningConnection: Types.LineageWarningConnection;
  LineageWarningEdge: Types.LineageWarningEdge;
  LineageWarning: Types.LineageWarning;
  DeadLetterConnection: Types.DeadLetterConnection;
  DeadLetterEdge: Types.DeadLetterEdge;
  DeadLetter: Types.DeadLetter;
  DeadLetterResolution: Types.DeadLetterResolution;
  DeadLetterInput: Types.DeadLetterInput;
  ReplayDeadLetterResult: ResolversUnionTypes<ResolversParentTypes>['ReplayDeadLetterResult'];
  DeadLettersReplayed: Types.DeadLettersReplayed;
  DiscardDeadLetterResult: ResolversUnionTypes<ResolversParentTypes>['DiscardDeadLetterResult'];
  DeadLettersDiscarded: Types.DeadLettersDiscarded;
  LineageNode: ResolversInterfaceTypes<ResolversParentTypes>['LineageNode'];
  Dataset: DatasetModel;
  DatasetName: Types.DatasetName;
  DatasetField: Types.DatasetField;
  DatasetBinding: Types.DatasetBinding;
  Job: JobModel;
  JobName: Types.JobName;
  Run: Types.Run;
  DatasetRef: Types.DatasetRef;
  JobRef: Types.JobRef;
  NodeRef: Types.NodeRef;
  LineageInput: Types.LineageInput;
  LineageEdge: Types.LineageEdge;
  LineageCounts: Types.LineageCounts;
  LineageGraph: Omit<Types.LineageGraph, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['LineageNode']> };
  ImpactInput: Types.ImpactInput;
  ImpactedProduct: Types.ImpactedProduct;
  ImpactedDataset: Types.ImpactedDataset;
  ImpactedConsumer: Types.ImpactedConsumer;
  ImpactCounts: Types.ImpactCounts;
  ImpactReport: Types.ImpactReport;
  MaintenanceWindowConnection: Types.MaintenanceWindowConnection;
  MaintenanceWindowEdge: Types.MaintenanceWindowEdge;
  MaintenanceWindow: Types.MaintenanceWindow;
  MaintenanceCancellation: Types.MaintenanceCancellation;
  DeclareMaintenanceWindowInput: Types.DeclareMaintenanceWindowInput;
  CancelMaintenanceWindowInput: Types.CancelMaintenanceWindowInput;
  DeclareMaintenanceWindowResult: ResolversUnionTypes<ResolversParentTypes>['DeclareMaintenanceWindowResult'];
  MaintenanceWindowDeclared: Types.MaintenanceWindowDeclared;
  CancelMaintenanceWindowResult: ResolversUnionTypes<ResolversParentTypes>['CancelMaintenanceWindowResult'];
  MaintenanceWindowCancelled: Types.MaintenanceWindowCancelled;
  MeshStatus: MeshStatusModel;
  StatusCount: Types.StatusCount;
  Cause: Types.Cause;
  DuePartition: Types.DuePartition;
  DataProduct: DataProductModel;
  ProductConsumer: ProductConsumerModel;
  ProductConsumerConnection: Omit<Types.ProductConsumerConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ProductConsumerEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['ProductConsumer']>;
  };
  ProductConsumerEdge: Omit<Types.ProductConsumerEdge, 'node'> & { node: ResolversParentTypes['ProductConsumer'] };
  ForeignProducer: Types.ForeignProducer;
  InputPort: Types.InputPort;
  OutputPort: Types.OutputPort;
  ProductFilter: Types.ProductFilter;
  ProductOrder: Types.ProductOrder;
  Facet: Types.Facet;
  FacetValue: Types.FacetValue;
  ProductConnection: Omit<Types.ProductConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ProductEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['DataProduct']>;
  };
  ProductEdge: Omit<Types.ProductEdge, 'node'> & { node: ResolversParentTypes['DataProduct'] };
  PublishProductInput: Types.PublishProductInput;
  PublishProductResult: ResolversUnionTypes<ResolversParentTypes>['PublishProductResult'];
  ProductPublished: Omit<Types.ProductPublished, 'product'> & { product: ResolversParentTypes['DataProduct'] };
  ProductUnchanged: Omit<Types.ProductUnchanged, 'product'> & { product: ResolversParentTypes['DataProduct'] };
  ProductInvalid: Types.ProductInvalid;
  Check: Types.Check;
  CheckStatus: Omit<Types.CheckStatus, 'latest'> & { latest?: Types.Maybe<ResolversParentTypes['Evidence']> };
  Evidence: EvidenceModel;
  FailingKeys: Types.FailingKeys;
  EvidenceConnection: Omit<Types.EvidenceConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EvidenceEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Evidence']>;
  };
  EvidenceEdge: Omit<Types.EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  RunChecksInput: Types.RunChecksInput;
  OutcomeCounts: Types.OutcomeCounts;
  RunChecksResult: ResolversUnionTypes<ResolversParentTypes>['RunChecksResult'];
  ChecksRun: Omit<Types.ChecksRun, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  ExternalResultInput: Types.ExternalResultInput;
  RecordEvidenceInput: Types.RecordEvidenceInput;
  RecordEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['RecordEvidenceResult'];
  EvidenceRecorded: Omit<Types.EvidenceRecorded, 'evidence'> & {
    evidence: ReadonlyArray<ResolversParentTypes['Evidence']>;
  };
  LineageSceneInput: Types.LineageSceneInput;
  LineageScene: Omit<Types.LineageScene, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SceneNode']> };
  SceneNode: Omit<Types.SceneNode, 'node'> & { node: ResolversParentTypes['LineageNode'] };
  SceneEdge: Types.SceneEdge;
  SceneGroup: Types.SceneGroup;
  SearchHit: SearchHitModel;
  SearchConnection: Omit<Types.SearchConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['SearchHit']>;
  };
  SearchEdge: Omit<Types.SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  TransferContractInput: Types.TransferContractInput;
  TransferContractResult: ResolversUnionTypes<ResolversParentTypes>['TransferContractResult'];
  ContractTransferred: Omit<Types.ContractTransferred, 'contract'> & { contract: ResolversParentTypes['Contract'] };
  ReleaseBindingInput: Types.ReleaseBindingInput;
  ReleaseBindingResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseBindingResult'];
  BindingReleased: Types.BindingReleased;
  ReleasePortInput: Types.ReleasePortInput;
  ReleasePortResult: ResolversUnionTypes<ResolversParentTypes>['ReleasePortResult'];
  PortReleased: Omit<Types.PortReleased, 'product'> & { product: ResolversParentTypes['DataProduct'] };
  TryContractInput: Types.TryContractInput;
  TryContractResult: ResolversUnionTypes<ResolversParentTypes>['TryContractResult'];
  ContractTried: Types.ContractTried;
  TriedCheck: Types.TriedCheck;
  TriedPartition: Types.TriedPartition;
  TriedResult: Types.TriedResult;
};

export type BackfillConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BackfillConnection'] = ResolversParentTypes['BackfillConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BackfillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Backfill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BackfillEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BackfillEdge'] = ResolversParentTypes['BackfillEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Backfill'], ParentType, ContextType>;
};

export type BackfillResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Backfill'] = ResolversParentTypes['Backfill'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  concurrency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  again?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BackfillState'], ParentType, ContextType>;
  partitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inFlight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<Types.Maybe<ResolversTypes['BackfillEnd']>, ParentType, ContextType>;
};

export type BackfillEndResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BackfillEnd'] = ResolversParentTypes['BackfillEnd'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StartBackfillResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StartBackfillResult'] = ResolversParentTypes['StartBackfillResult'],
> = {
  __resolveType: TypeResolveFn<
    'BackfillStarted' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type BackfillStartedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BackfillStarted'] = ResolversParentTypes['BackfillStarted'],
> = {
  backfills?: Resolver<ReadonlyArray<ResolversTypes['Backfill']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['PartitionsLeftOut']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartitionsLeftOutResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PartitionsLeftOut'] = ResolversParentTypes['PartitionsLeftOut'],
> = {
  contract?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notOwed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BackfillResultsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BackfillResults'] = ResolversParentTypes['BackfillResults'],
> = {
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CancelBackfillResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CancelBackfillResult'] = ResolversParentTypes['CancelBackfillResult'],
> = {
  __resolveType: TypeResolveFn<
    'BackfillCancelled' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type BackfillCancelledResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BackfillCancelled'] = ResolversParentTypes['BackfillCancelled'],
> = {
  backfill?: Resolver<ResolversTypes['Backfill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekend?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  halfDays?: Resolver<ReadonlyArray<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  fiscalYearStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HalfDayResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HalfDay'] = ResolversParentTypes['HalfDay'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishCalendarResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PublishCalendarResult'] = ResolversParentTypes['PublishCalendarResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'CalendarPublished'
    | 'CalendarUnchanged'
    | 'CalendarInvalid'
    | 'Invalid'
    | 'NotFound'
    | 'Forbidden'
    | 'Conflict'
    | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type CalendarPublishedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CalendarPublished'] = ResolversParentTypes['CalendarPublished'],
> = {
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarUnchangedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CalendarUnchanged'] = ResolversParentTypes['CalendarUnchanged'],
> = {
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarInvalidResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CalendarInvalid'] = ResolversParentTypes['CalendarInvalid'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckDeadLetterConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CheckDeadLetterConnection'] =
    ResolversParentTypes['CheckDeadLetterConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CheckDeadLetterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CheckDeadLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckDeadLetterEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CheckDeadLetterEdge'] = ResolversParentTypes['CheckDeadLetterEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CheckDeadLetter'], ParentType, ContextType>;
};

export type CheckDeadLetterResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CheckDeadLetter'] = ResolversParentTypes['CheckDeadLetter'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServerBreakerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ServerBreaker'] = ResolversParentTypes['ServerBreaker'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  server?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serverType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BreakerState'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResetBreakerResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ResetBreakerResult'] = ResolversParentTypes['ResetBreakerResult'],
> = {
  __resolveType: TypeResolveFn<
    'BreakerReset' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type BreakerResetResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BreakerReset'] = ResolversParentTypes['BreakerReset'],
> = {
  breaker?: Resolver<ResolversTypes['ServerBreaker'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckWorkResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CheckWork'] = ResolversParentTypes['CheckWork'],
> = {
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestDueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['DomainCheckWork']>, ParentType, ContextType>;
  otherDomains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainCheckWorkResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DomainCheckWork'] = ResolversParentTypes['DomainCheckWork'],
> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestDueAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type IntervalResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval'],
> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssueResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['IssueSeverity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endColumn?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReasonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FailureResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure'],
> = {
  __resolveType: TypeResolveFn<
    | 'CalendarInvalid'
    | 'Invalid'
    | 'NotFound'
    | 'Forbidden'
    | 'Conflict'
    | 'Unavailable'
    | 'ContractInvalid'
    | 'IncompatibleChange'
    | 'ProductInvalid',
    ParentType,
    ContextType
  >;
};

export type InvalidResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Invalid'] = ResolversParentTypes['Invalid'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForbiddenResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Forbidden'] = ResolversParentTypes['Forbidden'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  diff?: Resolver<Types.Maybe<ResolversTypes['ContractDiff']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnavailableResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Unavailable'] = ResolversParentTypes['Unavailable'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  contractPublished?: SubscriptionResolver<
    ResolversTypes['ContractVersion'],
    'contractPublished',
    ParentType,
    ContextType,
    Partial<Types.SubscriptioncontractPublishedArgs>
  >;
  healthChanged?: SubscriptionResolver<
    ResolversTypes['HealthReport'],
    'healthChanged',
    ParentType,
    ContextType,
    RequireFields<Types.SubscriptionhealthChangedArgs, 'product'>
  >;
};

export type ContractResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Types.Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  latestVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractVersionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractVersion'] = ResolversParentTypes['ContractVersion'],
> = {
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Types.Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['ContractLifecycle'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PublishedFormat'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['SchemaObject']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  modelDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
};

export type SchemaObjectResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SchemaObject'] = ResolversParentTypes['SchemaObject'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  physicalName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  physicalType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['SchemaField']>, ParentType, ContextType>;
};

export type SchemaFieldResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SchemaField'] = ResolversParentTypes['SchemaField'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  physicalName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logicalType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  physicalType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unique?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  primaryKeyPosition?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  classification?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['SchemaField']>, ParentType, ContextType>;
};

export type AffectedConsumerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AffectedConsumer'] = ResolversParentTypes['AffectedConsumer'],
> = {
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['ReadProvenance'], ParentType, ContextType>;
};

export type ContractChangeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractChange'] = ResolversParentTypes['ContractChange'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['ChangeVerdict'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['ChangeVerdict'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affected?: Resolver<ReadonlyArray<ResolversTypes['AffectedConsumer']>, ParentType, ContextType>;
};

export type ContractDiffResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractDiff'] = ResolversParentTypes['ContractDiff'],
> = {
  required?: Resolver<ResolversTypes['Bump'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ContractChange']>, ParentType, ContextType>;
  compatible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tightened?: Resolver<ReadonlyArray<ResolversTypes['TightenedPromise']>, ParentType, ContextType>;
};

export type TightenedPromiseResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TightenedPromise'] = ResolversParentTypes['TightenedPromise'],
> = {
  checkId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wouldFail?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContractValidationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractValidation'] = ResolversParentTypes['ContractValidation'],
> = {
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  model?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type PublishContractResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PublishContractResult'] = ResolversParentTypes['PublishContractResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ContractPublished'
    | 'ContractUnchanged'
    | 'ContractInvalid'
    | 'IncompatibleChange'
    | 'Invalid'
    | 'NotFound'
    | 'Forbidden'
    | 'Conflict'
    | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type ContractPublishedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractPublished'] = ResolversParentTypes['ContractPublished'],
> = {
  version?: Resolver<ResolversTypes['ContractVersion'], ParentType, ContextType>;
  previousVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diff?: Resolver<Types.Maybe<ResolversTypes['ContractDiff']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractUnchangedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractUnchanged'] = ResolversParentTypes['ContractUnchanged'],
> = {
  version?: Resolver<ResolversTypes['ContractVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractInvalidResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractInvalid'] = ResolversParentTypes['ContractInvalid'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncompatibleChangeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IncompatibleChange'] = ResolversParentTypes['IncompatibleChange'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  against?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diff?: Resolver<Types.Maybe<ResolversTypes['ContractDiff']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SensorWaitResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SensorWait'] = ResolversParentTypes['SensorWait'],
> = {
  consumerInterval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  upstreamInterval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SensorState'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SensorResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Sensor'] = ResolversParentTypes['Sensor'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mapper?: Resolver<ResolversTypes['Mapper'], ParentType, ContextType>;
  deadline?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['SensorWait']>, ParentType, ContextType>;
};

export type RegisterSensorResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RegisterSensorResult'] = ResolversParentTypes['RegisterSensorResult'],
> = {
  __resolveType: TypeResolveFn<
    'SensorRegistered' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type SensorRegisteredResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SensorRegistered'] = ResolversParentTypes['SensorRegistered'],
> = {
  sensor?: Resolver<ResolversTypes['Sensor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentLabelResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AgentLabel'] = ResolversParentTypes['AgentLabel'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgentResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domains?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['AgentLabel']>, ParentType, ContextType>;
  engines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CatalogCountsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CatalogCounts'] = ResolversParentTypes['CatalogCounts'],
> = {
  contractVersions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  audit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnservedChecksResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UnservedChecks'] = ResolversParentTypes['UnservedChecks'],
> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serverType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['AgentLabel']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunningBackfillsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RunningBackfills'] = ResolversParentTypes['RunningBackfills'],
> = {
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partitionsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinatorStatusResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CoordinatorStatus'] = ResolversParentTypes['CoordinatorStatus'],
> = {
  eventsPending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workPending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['CheckWork'], ParentType, ContextType>;
  breakers?: Resolver<ReadonlyArray<ResolversTypes['ServerBreaker']>, ParentType, ContextType>;
  withoutAgent?: Resolver<ReadonlyArray<ResolversTypes['UnservedChecks']>, ParentType, ContextType>;
  backfills?: Resolver<ResolversTypes['RunningBackfills'], ParentType, ContextType>;
  statesPending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outboxPending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineageAsOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['CatalogCounts'], ParentType, ContextType>;
};

export type CoordinateResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CoordinateResult'] = ResolversParentTypes['CoordinateResult'],
> = {
  __resolveType: TypeResolveFn<
    'CoordinatorCycleCompleted' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type CoordinatorCycleCompletedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CoordinatorCycleCompleted'] =
    ResolversParentTypes['CoordinatorCycleCompleted'],
> = {
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partitionsDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partitionsChecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceRecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sensorsEvaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RebuildStatesResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RebuildStatesResult'] = ResolversParentTypes['RebuildStatesResult'],
> = {
  __resolveType: TypeResolveFn<
    'StatesRebuilt' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type StatesRebuiltResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StatesRebuilt'] = ResolversParentTypes['StatesRebuilt'],
> = {
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeSensorResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ChangeSensorResult'] = ResolversParentTypes['ChangeSensorResult'],
> = {
  __resolveType: TypeResolveFn<
    'SensorChanged' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type SensorChangedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SensorChanged'] = ResolversParentTypes['SensorChanged'],
> = {
  sensor?: Resolver<ResolversTypes['Sensor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  domain?: Resolver<
    Types.Maybe<ResolversTypes['Domain']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerydomainArgs, 'name'>
  >;
  domains?: Resolver<ResolversTypes['DomainConnection'], ParentType, ContextType, Partial<Types.QuerydomainsArgs>>;
  nearestName?: Resolver<
    Types.Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerynearestNameArgs, 'kind' | 'name'>
  >;
  backfills?: Resolver<
    ResolversTypes['BackfillConnection'],
    ParentType,
    ContextType,
    Partial<Types.QuerybackfillsArgs>
  >;
  backfillResults?: Resolver<
    Types.Maybe<ResolversTypes['BackfillResults']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerybackfillResultsArgs, 'id'>
  >;
  calendar?: Resolver<
    Types.Maybe<ResolversTypes['Calendar']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerycalendarArgs, 'name'>
  >;
  calendars?: Resolver<ReadonlyArray<ResolversTypes['Calendar']>, ParentType, ContextType>;
  checkDeadLetters?: Resolver<
    ResolversTypes['CheckDeadLetterConnection'],
    ParentType,
    ContextType,
    Partial<Types.QuerycheckDeadLettersArgs>
  >;
  breakers?: Resolver<ReadonlyArray<ResolversTypes['ServerBreaker']>, ParentType, ContextType>;
  contract?: Resolver<
    Types.Maybe<ResolversTypes['Contract']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerycontractArgs, 'ref'>
  >;
  contracts?: Resolver<
    ResolversTypes['ContractConnection'],
    ParentType,
    ContextType,
    Partial<Types.QuerycontractsArgs>
  >;
  contractVersion?: Resolver<
    Types.Maybe<ResolversTypes['ContractVersion']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerycontractVersionArgs, 'ref'>
  >;
  contractVersions?: Resolver<
    ReadonlyArray<ResolversTypes['ContractVersion']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerycontractVersionsArgs, 'ref'>
  >;
  validateContract?: Resolver<
    ResolversTypes['ContractValidation'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryvalidateContractArgs, 'document' | 'format'>
  >;
  contractDiff?: Resolver<
    ResolversTypes['ContractDiff'],
    ParentType,
    ContextType,
    RequireFields<Types.QuerycontractDiffArgs, 'ref' | 'from' | 'perspective'>
  >;
  sensors?: Resolver<ReadonlyArray<ResolversTypes['Sensor']>, ParentType, ContextType, Partial<Types.QuerysensorsArgs>>;
  coordinator?: Resolver<ResolversTypes['CoordinatorStatus'], ParentType, ContextType>;
  agents?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['GateDecision'], ParentType, ContextType, RequireFields<Types.QuerygateArgs, 'input'>>;
  decision?: Resolver<
    Types.Maybe<ResolversTypes['GateDecision']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerydecisionArgs, 'id'>
  >;
  decisions?: Resolver<
    ResolversTypes['GateDecisionConnection'],
    ParentType,
    ContextType,
    Partial<Types.QuerydecisionsArgs>
  >;
  overrides?: Resolver<
    ResolversTypes['GateOverrideConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryoverridesArgs, 'ended'>
  >;
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, Partial<Types.QueryauditArgs>>;
  auditVerification?: Resolver<
    ResolversTypes['AuditVerification'],
    ParentType,
    ContextType,
    Partial<Types.QueryauditVerificationArgs>
  >;
  tokens?: Resolver<
    ReadonlyArray<ResolversTypes['Token']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerytokensArgs, 'ended'>
  >;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  health?: Resolver<
    ResolversTypes['HealthReport'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryhealthArgs, 'product'>
  >;
  healthHistory?: Resolver<
    Types.Maybe<ResolversTypes['HealthHistory']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryhealthHistoryArgs, 'product' | 'from' | 'to'>
  >;
  checkMatrix?: Resolver<
    Types.Maybe<ResolversTypes['CheckMatrix']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerycheckMatrixArgs, 'product' | 'last'>
  >;
  events?: Resolver<
    ResolversTypes['LineageEventConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryeventsArgs, 'excluded'>
  >;
  lineageWarnings?: Resolver<
    ResolversTypes['LineageWarningConnection'],
    ParentType,
    ContextType,
    Partial<Types.QuerylineageWarningsArgs>
  >;
  deadLetters?: Resolver<
    ResolversTypes['DeadLetterConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QuerydeadLettersArgs, 'discarded'>
  >;
  dataset?: Resolver<
    Types.Maybe<ResolversTypes['Dataset']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerydatasetArgs, 'namespace' | 'name'>
  >;
  job?: Resolver<
    Types.Maybe<ResolversTypes['Job']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryjobArgs, 'namespace' | 'name'>
  >;
  run?: Resolver<Types.Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<Types.QueryrunArgs, 'id'>>;
  lineage?: Resolver<
    ResolversTypes['LineageGraph'],
    ParentType,
    ContextType,
    RequireFields<Types.QuerylineageArgs, 'input'>
  >;
  impact?: Resolver<
    ResolversTypes['ImpactReport'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryimpactArgs, 'input'>
  >;
  maintenanceWindows?: Resolver<
    ResolversTypes['MaintenanceWindowConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QuerymaintenanceWindowsArgs, 'ended'>
  >;
  meshStatus?: Resolver<ResolversTypes['MeshStatus'], ParentType, ContextType>;
  product?: Resolver<
    Types.Maybe<ResolversTypes['DataProduct']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryproductArgs, 'ref'>
  >;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<Types.QueryproductsArgs>>;
  checks?: Resolver<
    ReadonlyArray<ResolversTypes['CheckStatus']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerychecksArgs, 'product'>
  >;
  evidence?: Resolver<
    ResolversTypes['EvidenceConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryevidenceArgs, 'product'>
  >;
  lineageScene?: Resolver<
    ResolversTypes['LineageScene'],
    ParentType,
    ContextType,
    RequireFields<Types.QuerylineageSceneArgs, 'input'>
  >;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QuerysearchArgs, 'text'>
  >;
};

export type MutationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  registerDomain?: Resolver<
    ResolversTypes['RegisterDomainResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationregisterDomainArgs, 'input'>
  >;
  updateDomain?: Resolver<
    ResolversTypes['UpdateDomainResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationupdateDomainArgs, 'input'>
  >;
  allowProducer?: Resolver<
    ResolversTypes['AllowProducerResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationallowProducerArgs, 'input'>
  >;
  disallowProducer?: Resolver<
    ResolversTypes['DisallowProducerResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationdisallowProducerArgs, 'input'>
  >;
  startBackfill?: Resolver<
    ResolversTypes['StartBackfillResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationstartBackfillArgs, 'input'>
  >;
  cancelBackfill?: Resolver<
    ResolversTypes['CancelBackfillResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationcancelBackfillArgs, 'input'>
  >;
  publishCalendar?: Resolver<
    ResolversTypes['PublishCalendarResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationpublishCalendarArgs, 'input'>
  >;
  replayCheckDeadLetter?: Resolver<
    ResolversTypes['ReplayDeadLetterResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationreplayCheckDeadLetterArgs, 'input'>
  >;
  discardCheckDeadLetter?: Resolver<
    ResolversTypes['DiscardDeadLetterResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationdiscardCheckDeadLetterArgs, 'input'>
  >;
  resetBreaker?: Resolver<
    ResolversTypes['ResetBreakerResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationresetBreakerArgs, 'input'>
  >;
  publishContract?: Resolver<
    ResolversTypes['PublishContractResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationpublishContractArgs, 'input'>
  >;
  registerSensor?: Resolver<
    ResolversTypes['RegisterSensorResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationregisterSensorArgs, 'input'>
  >;
  pauseSensor?: Resolver<
    ResolversTypes['ChangeSensorResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationpauseSensorArgs, 'id'>
  >;
  resumeSensor?: Resolver<
    ResolversTypes['ChangeSensorResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationresumeSensorArgs, 'id'>
  >;
  unregisterSensor?: Resolver<
    ResolversTypes['ChangeSensorResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationunregisterSensorArgs, 'id'>
  >;
  coordinate?: Resolver<ResolversTypes['CoordinateResult'], ParentType, ContextType>;
  rebuildStates?: Resolver<ResolversTypes['RebuildStatesResult'], ParentType, ContextType>;
  overrideGate?: Resolver<
    ResolversTypes['OverrideGateResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationoverrideGateArgs, 'input'>
  >;
  withdrawOverride?: Resolver<
    ResolversTypes['WithdrawOverrideResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationwithdrawOverrideArgs, 'input'>
  >;
  createToken?: Resolver<
    ResolversTypes['CreateTokenResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationcreateTokenArgs, 'input'>
  >;
  revokeToken?: Resolver<
    ResolversTypes['RevokeTokenResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationrevokeTokenArgs, 'input'>
  >;
  rotateToken?: Resolver<
    ResolversTypes['RotateTokenResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationrotateTokenArgs, 'input'>
  >;
  excludeEvent?: Resolver<
    ResolversTypes['ExcludeEventResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationexcludeEventArgs, 'input'>
  >;
  restoreEvent?: Resolver<
    ResolversTypes['RestoreEventResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationrestoreEventArgs, 'input'>
  >;
  replayDeadLetter?: Resolver<
    ResolversTypes['ReplayDeadLetterResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationreplayDeadLetterArgs, 'input'>
  >;
  discardDeadLetter?: Resolver<
    ResolversTypes['DiscardDeadLetterResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationdiscardDeadLetterArgs, 'input'>
  >;
  declareMaintenanceWindow?: Resolver<
    ResolversTypes['DeclareMaintenanceWindowResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationdeclareMaintenanceWindowArgs, 'input'>
  >;
  cancelMaintenanceWindow?: Resolver<
    ResolversTypes['CancelMaintenanceWindowResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationcancelMaintenanceWindowArgs, 'input'>
  >;
  publishProduct?: Resolver<
    ResolversTypes['PublishProductResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationpublishProductArgs, 'input'>
  >;
  runChecks?: Resolver<
    ResolversTypes['RunChecksResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationrunChecksArgs, 'input'>
  >;
  recordEvidence?: Resolver<
    ResolversTypes['RecordEvidenceResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationrecordEvidenceArgs, 'input'>
  >;
  transferContract?: Resolver<
    ResolversTypes['TransferContractResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationtransferContractArgs, 'input'>
  >;
  releaseBinding?: Resolver<
    ResolversTypes['ReleaseBindingResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationreleaseBindingArgs, 'input'>
  >;
  releasePort?: Resolver<
    ResolversTypes['ReleasePortResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationreleasePortArgs, 'input'>
  >;
  tryContract?: Resolver<
    ResolversTypes['TryContractResult'],
    ParentType,
    ContextType,
    RequireFields<Types.MutationtryContractArgs, 'input'>
  >;
};

export type DomainResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  allowedProducers?: Resolver<ReadonlyArray<ResolversTypes['AllowedProducer']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AllowedProducerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AllowedProducer'] = ResolversParentTypes['AllowedProducer'],
> = {
  jobNamespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  allowedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DomainConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DomainConnection'] = ResolversParentTypes['DomainConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DomainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Domain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DomainEdge'] = ResolversParentTypes['DomainEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
};

export type UpdateDomainResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UpdateDomainResult'] = ResolversParentTypes['UpdateDomainResult'],
> = {
  __resolveType: TypeResolveFn<
    'DomainUpdated' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type DomainUpdatedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DomainUpdated'] = ResolversParentTypes['DomainUpdated'],
> = {
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterDomainResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RegisterDomainResult'] = ResolversParentTypes['RegisterDomainResult'],
> = {
  __resolveType: TypeResolveFn<
    'DomainRegistered' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type DomainRegisteredResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DomainRegistered'] = ResolversParentTypes['DomainRegistered'],
> = {
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowProducerResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AllowProducerResult'] = ResolversParentTypes['AllowProducerResult'],
> = {
  __resolveType: TypeResolveFn<
    'ProducerAllowed' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type ProducerAllowedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProducerAllowed'] = ResolversParentTypes['ProducerAllowed'],
> = {
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisallowProducerResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DisallowProducerResult'] = ResolversParentTypes['DisallowProducerResult'],
> = {
  __resolveType: TypeResolveFn<
    'ProducerDisallowed' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type ProducerDisallowedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProducerDisallowed'] = ResolversParentTypes['ProducerDisallowed'],
> = {
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GateOverrideConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GateOverrideConnection'] = ResolversParentTypes['GateOverrideConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GateOverrideEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GateOverride']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GateOverrideEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GateOverrideEdge'] = ResolversParentTypes['GateOverrideEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GateOverride'], ParentType, ContextType>;
};

export type GateDecisionConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GateDecisionConnection'] = ResolversParentTypes['GateDecisionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GateDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GateDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GateDecisionEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GateDecisionEdge'] = ResolversParentTypes['GateDecisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GateDecision'], ParentType, ContextType>;
};

export type GateThresholdsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GateThresholds'] = ResolversParentTypes['GateThresholds'],
> = {
  proceedAbove?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  skipAtOrBelow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GateOverrideResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GateOverride'] = ResolversParentTypes['GateOverride'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consumer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['GateVerdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawn?: Resolver<Types.Maybe<ResolversTypes['OverrideWithdrawal']>, ParentType, ContextType>;
};

export type OverrideWithdrawalResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OverrideWithdrawal'] = ResolversParentTypes['OverrideWithdrawal'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateEndsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GateEnds'] = ResolversParentTypes['GateEnds'],
> = {
  kind?: Resolver<ResolversTypes['GateEndsKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GateDecisionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GateDecision'] = ResolversParentTypes['GateDecision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['GateVerdict'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wouldBe?: Resolver<Types.Maybe<ResolversTypes['GateVerdict']>, ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  partition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['RequestedData'], ParentType, ContextType>;
  partitions?: Resolver<ReadonlyArray<ResolversTypes['PartitionVerdict']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['GateBasis'], ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  thresholds?: Resolver<ResolversTypes['GateThresholds'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['HealthContribution']>, ParentType, ContextType>;
  missingPartitions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rootCause?: Resolver<Types.Maybe<ResolversTypes['RootCause']>, ParentType, ContextType>;
  culprit?: Resolver<Types.Maybe<ResolversTypes['RootCause']>, ParentType, ContextType>;
  expectedReadyAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  breachProbability?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ends?: Resolver<Types.Maybe<ResolversTypes['GateEnds']>, ParentType, ContextType>;
  retryAfter?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  validUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  override?: Resolver<Types.Maybe<ResolversTypes['GateOverride']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstRequestedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastRequestedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverrideGateResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OverrideGateResult'] = ResolversParentTypes['OverrideGateResult'],
> = {
  __resolveType: TypeResolveFn<
    'GateOverridden' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type GateOverriddenResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GateOverridden'] = ResolversParentTypes['GateOverridden'],
> = {
  override?: Resolver<ResolversTypes['GateOverride'], ParentType, ContextType>;
  shortenedFrom?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  frees?: Resolver<ReadonlyArray<ResolversTypes['GateDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawOverrideResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['WithdrawOverrideResult'] = ResolversParentTypes['WithdrawOverrideResult'],
> = {
  __resolveType: TypeResolveFn<
    'OverrideWithdrawn' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type OverrideWithdrawnResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OverrideWithdrawn'] = ResolversParentTypes['OverrideWithdrawn'],
> = {
  override?: Resolver<ResolversTypes['GateOverride'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTokenResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CreateTokenResult'] = ResolversParentTypes['CreateTokenResult'],
> = {
  __resolveType: TypeResolveFn<
    'TokenCreated' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type TokenCreatedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TokenCreated'] = ResolversParentTypes['TokenCreated'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  admin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  warning?: Resolver<Types.Maybe<ResolversTypes['TokenWarning']>, ParentType, ContextType>;
};

export type GrantResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant'],
> = {
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me'],
> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  admin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['IdentityKind'], ParentType, ContextType>;
  tokenId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  warning?: Resolver<Types.Maybe<ResolversTypes['TokenWarning']>, ParentType, ContextType>;
  can?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MecanArgs, 'action'>>;
  clock?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevokeTokenResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevokeTokenResult'] = ResolversParentTypes['RevokeTokenResult'],
> = {
  __resolveType: TypeResolveFn<
    'TokenRevoked' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type TokenRevokedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TokenRevoked'] = ResolversParentTypes['TokenRevoked'],
> = {
  revoked?: Resolver<ResolversTypes['Token'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateTokenResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RotateTokenResult'] = ResolversParentTypes['RotateTokenResult'],
> = {
  __resolveType: TypeResolveFn<
    'TokenRotated' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type TokenRotatedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TokenRotated'] = ResolversParentTypes['TokenRotated'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Token'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'],
> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beforeHash?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  afterHash?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tokenId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification'],
> = {
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBroken?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hashAt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unexplained?: Resolver<ReadonlyArray<ResolversTypes['UnexplainedRow']>, ParentType, ContextType>;
  comparedInPart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnexplainedRowResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['UnexplainedRow'] = ResolversParentTypes['UnexplainedRow'],
> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['RowDifference'], ParentType, ContextType>;
};

export type RequestedDataResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RequestedData'] = ResolversParentTypes['RequestedData'],
> = {
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  partition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartitionVerdictResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PartitionVerdict'] = ResolversParentTypes['PartitionVerdict'],
> = {
  port?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['GateVerdict'], ParentType, ContextType>;
};

export type HealthContributionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HealthContribution'] = ResolversParentTypes['HealthContribution'],
> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  damage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidenceId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidenceAge?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observed?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RootCauseResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RootCause'] = ResolversParentTypes['RootCause'],
> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  partition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SlaBudgetResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SlaBudget'] = ResolversParentTypes['SlaBudget'],
> = {
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ForecastResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast'],
> = {
  expectedReadyAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  breachProbability?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HealthReportResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HealthReport'] = ResolversParentTypes['HealthReport'],
> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  port?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractVersion?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  partition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['RequestedData'], ParentType, ContextType>;
  partitions?: Resolver<ReadonlyArray<ResolversTypes['PartitionVerdict']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastLookedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  ends?: Resolver<Types.Maybe<ResolversTypes['GateEnds']>, ParentType, ContextType>;
  own?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upstream?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['HealthContribution']>, ParentType, ContextType>;
  rootCause?: Resolver<Types.Maybe<ResolversTypes['RootCause']>, ParentType, ContextType>;
  culprit?: Resolver<Types.Maybe<ResolversTypes['RootCause']>, ParentType, ContextType>;
  sla?: Resolver<ReadonlyArray<ResolversTypes['SlaBudget']>, ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['Forecast'], ParentType, ContextType>;
  evaluatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PartitionCellResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PartitionCell'] = ResolversParentTypes['PartitionCell'],
> = {
  key?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartitionStatus'], ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rootCause?: Resolver<Types.Maybe<ResolversTypes['RootCause']>, ParentType, ContextType>;
};

export type HealthStripResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HealthStrip'] = ResolversParentTypes['HealthStrip'],
> = {
  contract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partitions?: Resolver<ReadonlyArray<ResolversTypes['PartitionCell']>, ParentType, ContextType>;
};

export type HealthHistoryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HealthHistory'] = ResolversParentTypes['HealthHistory'],
> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  every?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partitions?: Resolver<ReadonlyArray<ResolversTypes['PartitionCell']>, ParentType, ContextType>;
  markers?: Resolver<ReadonlyArray<ResolversTypes['HistoryMarker']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HistoryMarkerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HistoryMarker'] = ResolversParentTypes['HistoryMarker'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarkerKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckMatrixResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CheckMatrix'] = ResolversParentTypes['CheckMatrix'],
> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partitions?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CheckMatrixRow']>, ParentType, ContextType>;
  hiddenRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckMatrixRowResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CheckMatrixRow'] = ResolversParentTypes['CheckMatrixRow'],
> = {
  check?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['CheckCell']>>, ParentType, ContextType>;
};

export type CheckCellResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CheckCell'] = ResolversParentTypes['CheckCell'],
> = {
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  evidenceStatus?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
  damage?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidenceId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LineageEventConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageEventConnection'] = ResolversParentTypes['LineageEventConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LineageEventEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageEventEdge'] = ResolversParentTypes['LineageEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineageEvent'], ParentType, ContextType>;
};

export type LineageEventResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageEvent'] = ResolversParentTypes['LineageEvent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sender?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['LineageEventKind']>, ParentType, ContextType>;
  eventType?: Resolver<Types.Maybe<ResolversTypes['RunState']>, ParentType, ContextType>;
  eventTime?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  job?: Resolver<Types.Maybe<ResolversTypes['JobName']>, ParentType, ContextType>;
  runId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LineageEventState'], ParentType, ContextType>;
  exclusion?: Resolver<Types.Maybe<ResolversTypes['EventExclusion']>, ParentType, ContextType>;
};

export type EventExclusionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EventExclusion'] = ResolversParentTypes['EventExclusion'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExcludeEventResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ExcludeEventResult'] = ResolversParentTypes['ExcludeEventResult'],
> = {
  __resolveType: TypeResolveFn<
    'EventExcluded' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type EventExcludedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EventExcluded'] = ResolversParentTypes['EventExcluded'],
> = {
  event?: Resolver<ResolversTypes['LineageEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreEventResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RestoreEventResult'] = ResolversParentTypes['RestoreEventResult'],
> = {
  __resolveType: TypeResolveFn<
    'EventRestored' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type EventRestoredResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EventRestored'] = ResolversParentTypes['EventRestored'],
> = {
  event?: Resolver<ResolversTypes['LineageEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageWarningConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageWarningConnection'] =
    ResolversParentTypes['LineageWarningConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageWarningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageWarning']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LineageWarningEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageWarningEdge'] = ResolversParentTypes['LineageWarningEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineageWarning'], ParentType, ContextType>;
};

export type LineageWarningResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageWarning'] = ResolversParentTypes['LineageWarning'],
> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  job?: Resolver<Types.Maybe<ResolversTypes['JobName']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DeadLetterResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  job?: Resolver<Types.Maybe<ResolversTypes['JobName']>, ParentType, ContextType>;
  resolution?: Resolver<Types.Maybe<ResolversTypes['DeadLetterResolution']>, ParentType, ContextType>;
};

export type DeadLetterResolutionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeadLetterResolution'] = ResolversParentTypes['DeadLetterResolution'],
> = {
  action?: Resolver<ResolversTypes['DeadLetterAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplayDeadLetterResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ReplayDeadLetterResult'] = ResolversParentTypes['ReplayDeadLetterResult'],
> = {
  __resolveType: TypeResolveFn<
    'DeadLettersReplayed' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type DeadLettersReplayedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeadLettersReplayed'] = ResolversParentTypes['DeadLettersReplayed'],
> = {
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscardDeadLetterResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DiscardDeadLetterResult'] = ResolversParentTypes['DiscardDeadLetterResult'],
> = {
  __resolveType: TypeResolveFn<
    'DeadLettersDiscarded' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type DeadLettersDiscardedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeadLettersDiscarded'] = ResolversParentTypes['DeadLettersDiscarded'],
> = {
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageNodeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode'],
> = {
  __resolveType: TypeResolveFn<'Dataset' | 'Job' | 'DataProduct', ParentType, ContextType>;
};

export type DatasetResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  depth?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productRef?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['DatasetName']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  boundTo?: Resolver<ReadonlyArray<ResolversTypes['DatasetBinding']>, ParentType, ContextType>;
  lastEventAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  knownOnlyByColumns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetNameResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DatasetName'] = ResolversParentTypes['DatasetName'],
> = {
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetFieldResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DatasetField'] = ResolversParentTypes['DatasetField'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetBindingResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DatasetBinding'] = ResolversParentTypes['DatasetBinding'],
> = {
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JobResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  depth?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productRef?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastRunId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastRunState?: Resolver<Types.Maybe<ResolversTypes['RunState']>, ParentType, ContextType>;
  lastRunAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobNameResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['JobName'] = ResolversParentTypes['JobName'],
> = {
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['JobName'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  startedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  parentRunId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rootRunId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LineageEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge'],
> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['EdgeProvenance'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  job?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LineageCountsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageCounts'] = ResolversParentTypes['LineageCounts'],
> = {
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LineageGraphResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageGraph'] = ResolversParentTypes['LineageGraph'],
> = {
  root?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['LineageCounts'], ParentType, ContextType>;
  pastEdgesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readersWithoutOutputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Types.Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImpactedProductResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ImpactedProduct'] = ResolversParentTypes['ImpactedProduct'],
> = {
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImpactedDatasetResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ImpactedDataset'] = ResolversParentTypes['ImpactedDataset'],
> = {
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactedConsumerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ImpactedConsumer'] = ResolversParentTypes['ImpactedConsumer'],
> = {
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['ReadProvenance'], ParentType, ContextType>;
};

export type ImpactCountsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ImpactCounts'] = ResolversParentTypes['ImpactCounts'],
> = {
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactReportResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ImpactReport'] = ResolversParentTypes['ImpactReport'],
> = {
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['ImpactedProduct']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['ImpactedDataset']>, ParentType, ContextType>;
  jobs?: Resolver<ReadonlyArray<ResolversTypes['JobName']>, ParentType, ContextType>;
  consumers?: Resolver<ReadonlyArray<ResolversTypes['ImpactedConsumer']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImpactCounts'], ParentType, ContextType>;
  pastEdgesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Types.Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MaintenanceWindowConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MaintenanceWindowConnection'] =
    ResolversParentTypes['MaintenanceWindowConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaintenanceWindowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MaintenanceWindow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaintenanceWindowEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MaintenanceWindowEdge'] = ResolversParentTypes['MaintenanceWindowEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MaintenanceWindow'], ParentType, ContextType>;
};

export type MaintenanceWindowResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MaintenanceWindow'] = ResolversParentTypes['MaintenanceWindow'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cancelled?: Resolver<Types.Maybe<ResolversTypes['MaintenanceCancellation']>, ParentType, ContextType>;
};

export type MaintenanceCancellationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MaintenanceCancellation'] = ResolversParentTypes['MaintenanceCancellation'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclareMaintenanceWindowResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeclareMaintenanceWindowResult'] =
    ResolversParentTypes['DeclareMaintenanceWindowResult'],
> = {
  __resolveType: TypeResolveFn<
    'MaintenanceWindowDeclared' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type MaintenanceWindowDeclaredResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MaintenanceWindowDeclared'] =
    ResolversParentTypes['MaintenanceWindowDeclared'],
> = {
  window?: Resolver<ResolversTypes['MaintenanceWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelMaintenanceWindowResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CancelMaintenanceWindowResult'] =
    ResolversParentTypes['CancelMaintenanceWindowResult'],
> = {
  __resolveType: TypeResolveFn<
    'MaintenanceWindowCancelled' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type MaintenanceWindowCancelledResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MaintenanceWindowCancelled'] =
    ResolversParentTypes['MaintenanceWindowCancelled'],
> = {
  window?: Resolver<ResolversTypes['MaintenanceWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeshStatusResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MeshStatus'] = ResolversParentTypes['MeshStatus'],
> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  causes?: Resolver<
    Types.Maybe<ReadonlyArray<ResolversTypes['Cause']>>,
    ParentType,
    ContextType,
    Partial<Types.MeshStatuscausesArgs>
  >;
  unexplained?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  leftOut?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openWaits?: Resolver<
    Types.Maybe<ResolversTypes['GateDecisionConnection']>,
    ParentType,
    ContextType,
    Partial<Types.MeshStatusopenWaitsArgs>
  >;
  due?: Resolver<
    Types.Maybe<ReadonlyArray<ResolversTypes['DuePartition']>>,
    ParentType,
    ContextType,
    Partial<Types.MeshStatusdueArgs>
  >;
  coordinator?: Resolver<Types.Maybe<ResolversTypes['CoordinatorStatus']>, ParentType, ContextType>;
};

export type StatusCountResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount'],
> = {
  status?: Resolver<ResolversTypes['PartitionStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CauseResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Cause'] = ResolversParentTypes['Cause'],
> = {
  rootCause?: Resolver<ResolversTypes['RootCause'], ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consumers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  consumerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuePartitionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DuePartition'] = ResolversParentTypes['DuePartition'],
> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DataProductResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  depth?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productRef?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<Types.Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputPorts?: Resolver<ReadonlyArray<ResolversTypes['InputPort']>, ParentType, ContextType>;
  outputPorts?: Resolver<ReadonlyArray<ResolversTypes['OutputPort']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  foreignProducers?: Resolver<ReadonlyArray<ResolversTypes['ForeignProducer']>, ParentType, ContextType>;
  health?: Resolver<Types.Maybe<ResolversTypes['HealthReport']>, ParentType, ContextType>;
  newestPartition?: Resolver<Types.Maybe<ResolversTypes['PartitionCell']>, ParentType, ContextType>;
  healthStrip?: Resolver<
    Types.Maybe<ResolversTypes['HealthStrip']>,
    ParentType,
    ContextType,
    RequireFields<Types.DataProducthealthStripArgs, 'last'>
  >;
  consumers?: Resolver<
    ResolversTypes['ProductConsumerConnection'],
    ParentType,
    ContextType,
    Partial<Types.DataProductconsumersArgs>
  >;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConsumerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProductConsumer'] = ResolversParentTypes['ProductConsumer'],
> = {
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['ReadProvenance']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lastRequestedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProductConsumerConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProductConsumerConnection'] =
    ResolversParentTypes['ProductConsumerConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductConsumerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductConsumer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductConsumerEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProductConsumerEdge'] = ResolversParentTypes['ProductConsumerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductConsumer'], ParentType, ContextType>;
};

export type ForeignProducerResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ForeignProducer'] = ResolversParentTypes['ForeignProducer'],
> = {
  sender?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobNamespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datasetNamespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datasetName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InputPortResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['InputPort'] = ResolversParentTypes['InputPort'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dependency?: Resolver<ResolversTypes['Dependency'], ParentType, ContextType>;
  mapper?: Resolver<Types.Maybe<ResolversTypes['Mapper']>, ParentType, ContextType>;
};

export type OutputPortResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OutputPort'] = ResolversParentTypes['OutputPort'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue'],
> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
};

export type PublishProductResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PublishProductResult'] = ResolversParentTypes['PublishProductResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ProductPublished'
    | 'ProductUnchanged'
    | 'ProductInvalid'
    | 'Invalid'
    | 'NotFound'
    | 'Forbidden'
    | 'Conflict'
    | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type ProductPublishedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProductPublished'] = ResolversParentTypes['ProductPublished'],
> = {
  product?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductUnchangedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProductUnchanged'] = ResolversParentTypes['ProductUnchanged'],
> = {
  product?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductInvalidResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ProductInvalid'] = ResolversParentTypes['ProductInvalid'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<Types.Maybe<ResolversTypes['Dimension']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CheckUnit'], ParentType, ContextType>;
  warn?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fail?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  executionReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckStatusResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CheckStatus'] = ResolversParentTypes['CheckStatus'],
> = {
  check?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
  contractVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CheckState'], ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  partition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Types.Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  failingPartitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contractVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  observed?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  damage?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rowsTested?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasonCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMillis?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  engine?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agent?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failingKeys?: Resolver<ResolversTypes['FailingKeys'], ParentType, ContextType>;
  samples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FailingKeysResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FailingKeys'] = ResolversParentTypes['FailingKeys'],
> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<Types.Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  withheld?: Resolver<Types.Maybe<ResolversTypes['KeysWithheld']>, ParentType, ContextType>;
  keptUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type OutcomeCountsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['OutcomeCounts'] = ResolversParentTypes['OutcomeCounts'],
> = {
  PASS?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  WARN?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  FAIL?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ERROR?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  NOT_RUN?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  NOT_APPLICABLE?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunChecksResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RunChecksResult'] = ResolversParentTypes['RunChecksResult'],
> = {
  __resolveType: TypeResolveFn<
    'ChecksRun' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type ChecksRunResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ChecksRun'] = ResolversParentTypes['ChecksRun'],
> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<Types.Maybe<ResolversTypes['Interval']>>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['OutcomeCounts'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordEvidenceResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RecordEvidenceResult'] = ResolversParentTypes['RecordEvidenceResult'],
> = {
  __resolveType: TypeResolveFn<
    'EvidenceRecorded' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type EvidenceRecordedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['EvidenceRecorded'] = ResolversParentTypes['EvidenceRecorded'],
> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageSceneResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LineageScene'] = ResolversParentTypes['LineageScene'],
> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  roots?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SceneNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SceneEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['SceneGroup']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Types.Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type SceneNodeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SceneNode'] = ResolversParentTypes['SceneNode'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineageNode'], ParentType, ContextType>;
  group?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['PartitionStatus']>, ParentType, ContextType>;
  partition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hiddenUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenDown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SceneEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SceneEdge'] = ResolversParentTypes['SceneEdge'],
> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenances?: Resolver<ReadonlyArray<ResolversTypes['EdgeProvenance']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  degraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SceneGroupResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SceneGroup'] = ResolversParentTypes['SceneGroup'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  kind?: Resolver<ResolversTypes['HitKind'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Types.Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type TransferContractResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TransferContractResult'] = ResolversParentTypes['TransferContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ContractTransferred' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type ContractTransferredResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractTransferred'] = ResolversParentTypes['ContractTransferred'],
> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseBindingResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ReleaseBindingResult'] = ResolversParentTypes['ReleaseBindingResult'],
> = {
  __resolveType: TypeResolveFn<
    'BindingReleased' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type BindingReleasedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['BindingReleased'] = ResolversParentTypes['BindingReleased'],
> = {
  contractIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleasePortResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ReleasePortResult'] = ResolversParentTypes['ReleasePortResult'],
> = {
  __resolveType: TypeResolveFn<
    'PortReleased' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type PortReleasedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PortReleased'] = ResolversParentTypes['PortReleased'],
> = {
  product?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TryContractResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TryContractResult'] = ResolversParentTypes['TryContractResult'],
> = {
  __resolveType: TypeResolveFn<
    'ContractTried' | 'ContractInvalid' | 'Invalid' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Unavailable',
    ParentType,
    ContextType
  >;
};

export type ContractTriedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ContractTried'] = ResolversParentTypes['ContractTried'],
> = {
  contract?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  every?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['GateVerdict'], ParentType, ContextType>;
  decidedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['TriedCheck']>, ParentType, ContextType>;
  partitions?: Resolver<ReadonlyArray<ResolversTypes['TriedPartition']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriedCheckResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TriedCheck'] = ResolversParentTypes['TriedCheck'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CheckUnit'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TriedPartitionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TriedPartition'] = ResolversParentTypes['TriedPartition'],
> = {
  partition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Types.Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['GateVerdict'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['TriedResult']>, ParentType, ContextType>;
};

export type TriedResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TriedResult'] = ResolversParentTypes['TriedResult'],
> = {
  checkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  server?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  observed?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  damage?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rowsTested?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasonCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failingKeys?: Resolver<ResolversTypes['FailingKeys'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  BackfillConnection?: BackfillConnectionResolvers<ContextType>;
  BackfillEdge?: BackfillEdgeResolvers<ContextType>;
  Backfill?: BackfillResolvers<ContextType>;
  BackfillEnd?: BackfillEndResolvers<ContextType>;
  StartBackfillResult?: StartBackfillResultResolvers<ContextType>;
  BackfillStarted?: BackfillStartedResolvers<ContextType>;
  PartitionsLeftOut?: PartitionsLeftOutResolvers<ContextType>;
  BackfillResults?: BackfillResultsResolvers<ContextType>;
  CancelBackfillResult?: CancelBackfillResultResolvers<ContextType>;
  BackfillCancelled?: BackfillCancelledResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  HalfDay?: HalfDayResolvers<ContextType>;
  PublishCalendarResult?: PublishCalendarResultResolvers<ContextType>;
  CalendarPublished?: CalendarPublishedResolvers<ContextType>;
  CalendarUnchanged?: CalendarUnchangedResolvers<ContextType>;
  CalendarInvalid?: CalendarInvalidResolvers<ContextType>;
  CheckDeadLetterConnection?: CheckDeadLetterConnectionResolvers<ContextType>;
  CheckDeadLetterEdge?: CheckDeadLetterEdgeResolvers<ContextType>;
  CheckDeadLetter?: CheckDeadLetterResolvers<ContextType>;
  ServerBreaker?: ServerBreakerResolvers<ContextType>;
  ResetBreakerResult?: ResetBreakerResultResolvers<ContextType>;
  BreakerReset?: BreakerResetResolvers<ContextType>;
  CheckWork?: CheckWorkResolvers<ContextType>;
  DomainCheckWork?: DomainCheckWorkResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Interval?: IntervalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Failure?: FailureResolvers<ContextType>;
  Invalid?: InvalidResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Forbidden?: ForbiddenResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Unavailable?: UnavailableResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractVersion?: ContractVersionResolvers<ContextType>;
  SchemaObject?: SchemaObjectResolvers<ContextType>;
  SchemaField?: SchemaFieldResolvers<ContextType>;
  AffectedConsumer?: AffectedConsumerResolvers<ContextType>;
  ContractChange?: ContractChangeResolvers<ContextType>;
  ContractDiff?: ContractDiffResolvers<ContextType>;
  TightenedPromise?: TightenedPromiseResolvers<ContextType>;
  ContractValidation?: ContractValidationResolvers<ContextType>;
  PublishContractResult?: PublishContractResultResolvers<ContextType>;
  ContractPublished?: ContractPublishedResolvers<ContextType>;
  ContractUnchanged?: ContractUnchangedResolvers<ContextType>;
  ContractInvalid?: ContractInvalidResolvers<ContextType>;
  IncompatibleChange?: IncompatibleChangeResolvers<ContextType>;
  SensorWait?: SensorWaitResolvers<ContextType>;
  Sensor?: SensorResolvers<ContextType>;
  RegisterSensorResult?: RegisterSensorResultResolvers<ContextType>;
  SensorRegistered?: SensorRegisteredResolvers<ContextType>;
  AgentLabel?: AgentLabelResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  CatalogCounts?: CatalogCountsResolvers<ContextType>;
  UnservedChecks?: UnservedChecksResolvers<ContextType>;
  RunningBackfills?: RunningBackfillsResolvers<ContextType>;
  CoordinatorStatus?: CoordinatorStatusResolvers<ContextType>;
  CoordinateResult?: CoordinateResultResolvers<ContextType>;
  CoordinatorCycleCompleted?: CoordinatorCycleCompletedResolvers<ContextType>;
  RebuildStatesResult?: RebuildStatesResultResolvers<ContextType>;
  StatesRebuilt?: StatesRebuiltResolvers<ContextType>;
  ChangeSensorResult?: ChangeSensorResultResolvers<ContextType>;
  SensorChanged?: SensorChangedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  AllowedProducer?: AllowedProducerResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  UpdateDomainResult?: UpdateDomainResultResolvers<ContextType>;
  DomainUpdated?: DomainUpdatedResolvers<ContextType>;
  RegisterDomainResult?: RegisterDomainResultResolvers<ContextType>;
  DomainRegistered?: DomainRegisteredResolvers<ContextType>;
  AllowProducerResult?: AllowProducerResultResolvers<ContextType>;
  ProducerAllowed?: ProducerAllowedResolvers<ContextType>;
  DisallowProducerResult?: DisallowProducerResultResolvers<ContextType>;
  ProducerDisallowed?: ProducerDisallowedResolvers<ContextType>;
  GateOverrideConnection?: GateOverrideConnectionResolvers<ContextType>;
  GateOverrideEdge?: GateOverrideEdgeResolvers<ContextType>;
  GateDecisionConnection?: GateDecisionConnectionResolvers<ContextType>;
  GateDecisionEdge?: GateDecisionEdgeResolvers<ContextType>;
  GateThresholds?: GateThresholdsResolvers<ContextType>;
  GateOverride?: GateOverrideResolvers<ContextType>;
  OverrideWithdrawal?: OverrideWithdrawalResolvers<ContextType>;
  GateEnds?: GateEndsResolvers<ContextType>;
  GateDecision?: GateDecisionResolvers<ContextType>;
  OverrideGateResult?: OverrideGateResultResolvers<ContextType>;
  GateOverridden?: GateOverriddenResolvers<ContextType>;
  WithdrawOverrideResult?: WithdrawOverrideResultResolvers<ContextType>;
  OverrideWithdrawn?: OverrideWithdrawnResolvers<ContextType>;
  CreateTokenResult?: CreateTokenResultResolvers<ContextType>;
  TokenCreated?: TokenCreatedResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  RevokeTokenResult?: RevokeTokenResultResolvers<ContextType>;
  TokenRevoked?: TokenRevokedResolvers<ContextType>;
  RotateTokenResult?: RotateTokenResultResolvers<ContextType>;
  TokenRotated?: TokenRotatedResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  UnexplainedRow?: UnexplainedRowResolvers<ContextType>;
  RequestedData?: RequestedDataResolvers<ContextType>;
  PartitionVerdict?: PartitionVerdictResolvers<ContextType>;
  HealthContribution?: HealthContributionResolvers<ContextType>;
  RootCause?: RootCauseResolvers<ContextType>;
  SlaBudget?: SlaBudgetResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  HealthReport?: HealthReportResolvers<ContextType>;
  PartitionCell?: PartitionCellResolvers<ContextType>;
  HealthStrip?: HealthStripResolvers<ContextType>;
  HealthHistory?: HealthHistoryResolvers<ContextType>;
  HistoryMarker?: HistoryMarkerResolvers<ContextType>;
  CheckMatrix?: CheckMatrixResolvers<ContextType>;
  CheckMatrixRow?: CheckMatrixRowResolvers<ContextType>;
  CheckCell?: CheckCellResolvers<ContextType>;
  LineageEventConnection?: LineageEventConnectionResolvers<ContextType>;
  LineageEventEdge?: LineageEventEdgeResolvers<ContextType>;
  LineageEvent?: LineageEventResolvers<ContextType>;
  EventExclusion?: EventExclusionResolvers<ContextType>;
  ExcludeEventResult?: ExcludeEventResultResolvers<ContextType>;
  EventExcluded?: EventExcludedResolvers<ContextType>;
  RestoreEventResult?: RestoreEventResultResolvers<ContextType>;
  EventRestored?: EventRestoredResolvers<ContextType>;
  LineageWarningConnection?: LineageWarningConnectionResolvers<ContextType>;
  LineageWarningEdge?: LineageWarningEdgeResolvers<ContextType>;
  LineageWarning?: LineageWarningResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterResolution?: DeadLetterResolutionResolvers<ContextType>;
  ReplayDeadLetterResult?: ReplayDeadLetterResultResolvers<ContextType>;
  DeadLettersReplayed?: DeadLettersReplayedResolvers<ContextType>;
  DiscardDeadLetterResult?: DiscardDeadLetterResultResolvers<ContextType>;
  DeadLettersDiscarded?: DeadLettersDiscardedResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetName?: DatasetNameResolvers<ContextType>;
  DatasetField?: DatasetFieldResolvers<ContextType>;
  DatasetBinding?: DatasetBindingResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobName?: JobNameResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageCounts?: LineageCountsResolvers<ContextType>;
  LineageGraph?: LineageGraphResolvers<ContextType>;
  ImpactedProduct?: ImpactedProductResolvers<ContextType>;
  ImpactedDataset?: ImpactedDatasetResolvers<ContextType>;
  ImpactedConsumer?: ImpactedConsumerResolvers<ContextType>;
  ImpactCounts?: ImpactCountsResolvers<ContextType>;
  ImpactReport?: ImpactReportResolvers<ContextType>;
  MaintenanceWindowConnection?: MaintenanceWindowConnectionResolvers<ContextType>;
  MaintenanceWindowEdge?: MaintenanceWindowEdgeResolvers<ContextType>;
  MaintenanceWindow?: MaintenanceWindowResolvers<ContextType>;
  MaintenanceCancellation?: MaintenanceCancellationResolvers<ContextType>;
  DeclareMaintenanceWindowResult?: DeclareMaintenanceWindowResultResolvers<ContextType>;
  MaintenanceWindowDeclared?: MaintenanceWindowDeclaredResolvers<ContextType>;
  CancelMaintenanceWindowResult?: CancelMaintenanceWindowResultResolvers<ContextType>;
  MaintenanceWindowCancelled?: MaintenanceWindowCancelledResolvers<ContextType>;
  MeshStatus?: MeshStatusResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Cause?: CauseResolvers<ContextType>;
  DuePartition?: DuePartitionResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  ProductConsumer?: ProductConsumerResolvers<ContextType>;
  ProductConsumerConnection?: ProductConsumerConnectionResolvers<ContextType>;
  ProductConsumerEdge?: ProductConsumerEdgeResolvers<ContextType>;
  ForeignProducer?: ForeignProducerResolvers<ContextType>;
  InputPort?: InputPortResolvers<ContextType>;
  OutputPort?: OutputPortResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  PublishProductResult?: PublishProductResultResolvers<ContextType>;
  ProductPublished?: ProductPublishedResolvers<ContextType>;
  ProductUnchanged?: ProductUnchangedResolvers<ContextType>;
  ProductInvalid?: ProductInvalidResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckStatus?: CheckStatusResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FailingKeys?: FailingKeysResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  OutcomeCounts?: OutcomeCountsResolvers<ContextType>;
  RunChecksResult?: RunChecksResultResolvers<ContextType>;
  ChecksRun?: ChecksRunResolvers<ContextType>;
  RecordEvidenceResult?: RecordEvidenceResultResolvers<ContextType>;
  EvidenceRecorded?: EvidenceRecordedResolvers<ContextType>;
  LineageScene?: LineageSceneResolvers<ContextType>;
  SceneNode?: SceneNodeResolvers<ContextType>;
  SceneEdge?: SceneEdgeResolvers<ContextType>;
  SceneGroup?: SceneGroupResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  TransferContractResult?: TransferContractResultResolvers<ContextType>;
  ContractTransferred?: ContractTransferredResolvers<ContextType>;
  ReleaseBindingResult?: ReleaseBindingResultResolvers<ContextType>;
  BindingReleased?: BindingReleasedResolvers<ContextType>;
  ReleasePortResult?: ReleasePortResultResolvers<ContextType>;
  PortReleased?: PortReleasedResolvers<ContextType>;
  TryContractResult?: TryContractResultResolvers<ContextType>;
  ContractTried?: ContractTriedResolvers<ContextType>;
  TriedCheck?: TriedCheckResolvers<ContextType>;
  TriedPartition?: TriedPartitionResolvers<ContextType>;
  TriedResult?: TriedResultResolvers<ContextType>;
};
