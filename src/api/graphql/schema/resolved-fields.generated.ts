// Made by scripts/generate/graphql.mjs from the SDL and the resolver files. Do not edit.

/** The fields that a file in resolvers/ supplies; a model has all others. */
export interface ResolvedFields {
  readonly Contract: 'product';
  readonly ContractVersion: 'product' | 'objects';
  readonly Domain: 'allowedProducers';
  readonly GateDecision: 'owners' | 'since' | 'firstRequestedAt' | 'lastRequestedAt';
  readonly Me: 'can';
  readonly Dataset: 'aliases' | 'fields' | 'boundTo' | 'lastEventAt' | 'knownOnlyByColumns' | 'owners';
  readonly Job: 'lastRunId' | 'lastRunState' | 'lastRunAt';
  readonly MeshStatus: 'causes' | 'unexplained' | 'leftOut' | 'openWaits' | 'due' | 'coordinator';
  readonly DataProduct:
    'domain' | 'owners' | 'contracts' | 'foreignProducers' | 'health' | 'newestPartition' | 'healthStrip' | 'consumers';
  readonly ProductConsumer: 'owners';
  readonly Evidence: 'failingKeys' | 'samples';
  readonly SearchHit: 'product';
}
