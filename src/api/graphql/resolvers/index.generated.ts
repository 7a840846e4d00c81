// Made by scripts/generate/graphql.mjs from the SDL and the resolver files. Do not edit.

import type { Resolvers } from '../resolver-types.generated.js';
import { scalars } from '../scalars.js';
import { contractPublished as Subscription_contractPublished } from './subscription/contract-published.js';
import { healthChanged as Subscription_healthChanged } from './subscription/health-changed.js';
import { product as Contract_product } from './contract/product.js';
import { product as ContractVersion_product } from './contract-version/product.js';
import { objects as ContractVersion_objects } from './contract-version/objects.js';
import { domain as Query_domain } from './query/domain.js';
import { domains as Query_domains } from './query/domains.js';
import { nearestName as Query_nearestName } from './query/nearest-name.js';
import { backfills as Query_backfills } from './query/backfills.js';
import { backfillResults as Query_backfillResults } from './query/backfill-results.js';
import { calendar as Query_calendar } from './query/calendar.js';
import { calendars as Query_calendars } from './query/calendars.js';
import { checkDeadLetters as Query_checkDeadLetters } from './query/check-dead-letters.js';
import { breakers as Query_breakers } from './query/breakers.js';
import { contract as Query_contract } from './query/contract.js';
import { contracts as Query_contracts } from './query/contracts.js';
import { contractVersion as Query_contractVersion } from './query/contract-version.js';
import { contractVersions as Query_contractVersions } from './query/contract-versions.js';
import { validateContract as Query_validateContract } from './query/validate-contract.js';
import { contractDiff as Query_contractDiff } from './query/contract-diff.js';
import { sensors as Query_sensors } from './query/sensors.js';
import { coordinator as Query_coordinator } from './query/coordinator.js';
import { agents as Query_agents } from './query/agents.js';
import { gate as Query_gate } from './query/gate.js';
import { decision as Query_decision } from './query/decision.js';
import { decisions as Query_decisions } from './query/decisions.js';
import { overrides as Query_overrides } from './query/overrides.js';
import { audit as Query_audit } from './query/audit.js';
import { auditVerification as Query_auditVerification } from './query/audit-verification.js';
import { tokens as Query_tokens } from './query/tokens.js';
import { me as Query_me } from './query/me.js';
import { health as Query_health } from './query/health.js';
import { healthHistory as Query_healthHistory } from './query/health-history.js';
import { checkMatrix as Query_checkMatrix } from './query/check-matrix.js';
import { events as Query_events } from './query/events.js';
import { lineageWarnings as Query_lineageWarnings } from './query/lineage-warnings.js';
import { deadLetters as Query_deadLetters } from './query/dead-letters.js';
import { dataset as Query_dataset } from './query/dataset.js';
import { job as Query_job } from './query/job.js';
import { run as Query_run } from './query/run.js';
import { lineage as Query_lineage } from './query/lineage.js';
import { impact as Query_impact } from './query/impact.js';
import { maintenanceWindows as Query_maintenanceWindows } from './query/maintenance-windows.js';
import { meshStatus as Query_meshStatus } from './query/mesh-status.js';
import { product as Query_product } from './query/product.js';
import { products as Query_products } from './query/products.js';
import { checks as Query_checks } from './query/checks.js';
import { evidence as Query_evidence } from './query/evidence.js';
import { lineageScene as Query_lineageScene } from './query/lineage-scene.js';
import { search as Query_search } from './query/search.js';
import { registerDomain as Mutation_registerDomain } from './mutation/register-domain.js';
import { updateDomain as Mutation_updateDomain } from './mutation/update-domain.js';
import { allowProducer as Mutation_allowProducer } from './mutation/allow-producer.js';
import { disallowProducer as Mutation_disallowProducer } from './mutation/disallow-producer.js';
import { startBackfill as Mutation_startBackfill } from './mutation/start-backfill.js';
import { cancelBackfill as Mutation_cancelBackfill } from './mutation/cancel-backfill.js';
import { publishCalendar as Mutation_publishCalendar } from './mutation/publish-calendar.js';
import { replayCheckDeadLetter as Mutation_replayCheckDeadLetter } from './mutation/replay-check-dead-letter.js';
import { discardCheckDeadLetter as Mutation_discardCheckDeadLetter } from './mutation/discard-check-dead-letter.js';
import { resetBreaker as Mutation_resetBreaker } from './mutation/reset-breaker.js';
import { publishContract as Mutation_publishContract } from './mutation/publish-contract.js';
import { registerSensor as Mutation_registerSensor } from './mutation/register-sensor.js';
import { pauseSensor as Mutation_pauseSensor } from './mutation/pause-sensor.js';
import { resumeSensor as Mutation_resumeSensor } from './mutation/resume-sensor.js';
import { unregisterSensor as Mutation_unregisterSensor } from './mutation/unregister-sensor.js';
import { coordinate as Mutation_coordinate } from './mutation/coordinate.js';
import { rebuildStates as Mutation_rebuildStates } from './mutation/rebuild-states.js';
import { overrideGate as Mutation_overrideGate } from './mutation/override-gate.js';
import { withdrawOverride as Mutation_withdrawOverride } from './mutation/withdraw-override.js';
import { createToken as Mutation_createToken } from './mutation/create-token.js';
import { revokeToken as Mutation_revokeToken } from './mutation/revoke-token.js';
import { rotateToken as Mutation_rotateToken } from './mutation/rotate-token.js';
import { excludeEvent as Mutation_excludeEvent } from './mutation/exclude-event.js';
import { restoreEvent as Mutation_restoreEvent } from './mutation/restore-event.js';
import { replayDeadLetter as Mutation_replayDeadLetter } from './mutation/replay-dead-letter.js';
import { discardDeadLetter as Mutation_discardDeadLetter } from './mutation/discard-dead-letter.js';
import { declareMaintenanceWindow as Mutation_declareMaintenanceWindow } from './mutation/declare-maintenance-window.js';
import { cancelMaintenanceWindow as Mutation_cancelMaintenanceWindow } from './mutation/cancel-maintenance-window.js';
import { publishProduct as Mutation_publishProduct } from './mutation/publish-product.js';
import { runChecks as Mutation_runChecks } from './mutation/run-checks.js';
import { recordEvidence as Mutation_recordEvidence } from './mutation/record-evidence.js';
import { transferContract as Mutation_transferContract } from './mutation/transfer-contract.js';
import { releaseBinding as Mutation_releaseBinding } from './mutation/release-binding.js';
import { releasePort as Mutation_releasePort } from './mutation/release-port.js';
import { tryContract as Mutation_tryContract } from './mutation/try-contract.js';
import { allowedProducers as Domain_allowedProducers } from './domain/allowed-producers.js';
import { owners as GateDecision_owners } from './gate-decision/owners.js';
import { since as GateDecision_since } from './gate-decision/since.js';
import { firstRequestedAt as GateDecision_firstRequestedAt } from './gate-decision/first-requested-at.js';
import { lastRequestedAt as GateDecision_lastRequestedAt } from './gate-decision/last-requested-at.js';
import { can as Me_can } from './me/can.js';
import { aliases as Dataset_aliases } from './dataset/aliases.js';
import { fields as Dataset_fields } from './dataset/fields.js';
import { boundTo as Dataset_boundTo } from './dataset/bound-to.js';
import { lastEventAt as Dataset_lastEventAt } from './dataset/last-event-at.js';
import { knownOnlyByColumns as Dataset_knownOnlyByColumns } from './dataset/known-only-by-columns.js';
import { owners as Dataset_owners } from './dataset/owners.js';
import { lastRunId as Job_lastRunId } from './job/last-run-id.js';
import { lastRunState as Job_lastRunState } from './job/last-run-state.js';
import { lastRunAt as Job_lastRunAt } from './job/last-run-at.js';
import { causes as MeshStatus_causes } from './mesh-status/causes.js';
import { unexplained as MeshStatus_unexplained } from './mesh-status/unexplained.js';
import { leftOut as MeshStatus_leftOut } from './mesh-status/left-out.js';
import { openWaits as MeshStatus_openWaits } from './mesh-status/open-waits.js';
import { due as MeshStatus_due } from './mesh-status/due.js';
import { coordinator as MeshStatus_coordinator } from './mesh-status/coordinator.js';
import { domain as DataProduct_domain } from './data-product/domain.js';
import { owners as DataProduct_owners } from './data-product/owners.js';
import { contracts as DataProduct_contracts } from './data-product/contracts.js';
import { foreignProducers as DataProduct_foreignProducers } from './data-product/foreign-producers.js';
import { health as DataProduct_health } from './data-product/health.js';
import { newestPartition as DataProduct_newestPartition } from './data-product/newest-partition.js';
import { healthStrip as DataProduct_healthStrip } from './data-product/health-strip.js';
import { consumers as DataProduct_consumers } from './data-product/consumers.js';
import { owners as ProductConsumer_owners } from './product-consumer/owners.js';
import { failingKeys as Evidence_failingKeys } from './evidence/failing-keys.js';
import { samples as Evidence_samples } from './evidence/samples.js';
import { product as SearchHit_product } from './search-hit/product.js';

/** Every field that is more than a property of what was presented, and the scalars. */
export const resolvers: Resolvers = {
  ...scalars,
  Subscription: { contractPublished: Subscription_contractPublished, healthChanged: Subscription_healthChanged },
  Contract: { product: Contract_product },
  ContractVersion: { product: ContractVersion_product, objects: ContractVersion_objects },
  Query: {
    domain: Query_domain,
    domains: Query_domains,
    nearestName: Query_nearestName,
    backfills: Query_backfills,
    backfillResults: Query_backfillResults,
    calendar: Query_calendar,
    calendars: Query_calendars,
    checkDeadLetters: Query_checkDeadLetters,
    breakers: Query_breakers,
    contract: Query_contract,
    contracts: Query_contracts,
    contractVersion: Query_contractVersion,
    contractVersions: Query_contractVersions,
    validateContract: Query_validateContract,
    contractDiff: Query_contractDiff,
    sensors: Query_sensors,
    coordinator: Query_coordinator,
    agents: Query_agents,
    gate: Query_gate,
    decision: Query_decision,
    decisions: Query_decisions,
    overrides: Query_overrides,
    audit: Query_audit,
    auditVerification: Query_auditVerification,
    tokens: Query_tokens,
    me: Query_me,
    health: Query_health,
    healthHistory: Query_healthHistory,
    checkMatrix: Query_checkMatrix,
    events: Query_events,
    lineageWarnings: Query_lineageWarnings,
    deadLetters: Query_deadLetters,
    dataset: Query_dataset,
    job: Query_job,
    run: Query_run,
    lineage: Query_lineage,
    impact: Query_impact,
    maintenanceWindows: Query_maintenanceWindows,
    meshStatus: Query_meshStatus,
    product: Query_product,
    products: Query_products,
    checks: Query_checks,
    evidence: Query_evidence,
    lineageScene: Query_lineageScene,
    search: Query_search,
  },
  Mutation: {
    registerDomain: Mutation_registerDomain,
    updateDomain: Mutation_updateDomain,
    allowProducer: Mutation_allowProducer,
    disallowProducer: Mutation_disallowProducer,
    startBackfill: Mutation_startBackfill,
    cancelBackfill: Mutation_cancelBackfill,
    publishCalendar: Mutation_publishCalendar,
    replayCheckDeadLetter: Mutation_replayCheckDeadLetter,
    discardCheckDeadLetter: Mutation_discardCheckDeadLetter,
    resetBreaker: Mutation_resetBreaker,
    publishContract: Mutation_publishContract,
    registerSensor: Mutation_registerSensor,
    pauseSensor: Mutation_pauseSensor,
    resumeSensor: Mutation_resumeSensor,
    unregisterSensor: Mutation_unregisterSensor,
    coordinate: Mutation_coordinate,
    rebuildStates: Mutation_rebuildStates,
    overrideGate: Mutation_overrideGate,
    withdrawOverride: Mutation_withdrawOverride,
    createToken: Mutation_createToken,
    revokeToken: Mutation_revokeToken,
    rotateToken: Mutation_rotateToken,
    excludeEvent: Mutation_excludeEvent,
    restoreEvent: Mutation_restoreEvent,
    replayDeadLetter: Mutation_replayDeadLetter,
    discardDeadLetter: Mutation_discardDeadLetter,
    declareMaintenanceWindow: Mutation_declareMaintenanceWindow,
    cancelMaintenanceWindow: Mutation_cancelMaintenanceWindow,
    publishProduct: Mutation_publishProduct,
    runChecks: Mutation_runChecks,
    recordEvidence: Mutation_recordEvidence,
    transferContract: Mutation_transferContract,
    releaseBinding: Mutation_releaseBinding,
    releasePort: Mutation_releasePort,
    tryContract: Mutation_tryContract,
  },
  Domain: { allowedProducers: Domain_allowedProducers },
  GateDecision: {
    owners: GateDecision_owners,
    since: GateDecision_since,
    firstRequestedAt: GateDecision_firstRequestedAt,
    lastRequestedAt: GateDecision_lastRequestedAt,
  },
  Me: { can: Me_can },
  Dataset: {
    aliases: Dataset_aliases,
    fields: Dataset_fields,
    boundTo: Dataset_boundTo,
    lastEventAt: Dataset_lastEventAt,
    knownOnlyByColumns: Dataset_knownOnlyByColumns,
    owners: Dataset_owners,
  },
  Job: { lastRunId: Job_lastRunId, lastRunState: Job_lastRunState, lastRunAt: Job_lastRunAt },
  MeshStatus: {
    causes: MeshStatus_causes,
    unexplained: MeshStatus_unexplained,
    leftOut: MeshStatus_leftOut,
    openWaits: MeshStatus_openWaits,
    due: MeshStatus_due,
    coordinator: MeshStatus_coordinator,
  },
  DataProduct: {
    domain: DataProduct_domain,
    owners: DataProduct_owners,
    contracts: DataProduct_contracts,
    foreignProducers: DataProduct_foreignProducers,
    health: DataProduct_health,
    newestPartition: DataProduct_newestPartition,
    healthStrip: DataProduct_healthStrip,
    consumers: DataProduct_consumers,
  },
  ProductConsumer: { owners: ProductConsumer_owners },
  Evidence: { failingKeys: Evidence_failingKeys, samples: Evidence_samples },
  SearchHit: { product: SearchHit_product },
};
