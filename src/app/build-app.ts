import type { Visibility } from '../core/access/visibility.js';
import { ActiveContracts } from './catalog/active-contracts.js';
import { calendar, calendars } from './catalog/calendars.js';
import { contractPublished } from './catalog/contract-published.js';
import { contractVersion, contractVersions } from './catalog/contract-versions.js';
import { contract, contracts, contractsOfProducts, validateContract } from './catalog/contracts.js';
import { contractDiff } from './catalog/diff-contract.js';
import { domain, domains, domainsByName } from './catalog/domains.js';
import { ListedCatalog } from './catalog/listed-catalog.js';
import { suggestName } from './catalog/nearest-name.js';
import { consumersOfProducts } from './catalog/product-consumers.js';
import { product, productsByRef } from './catalog/products.js';
import { publishCalendar } from './catalog/publish-calendar.js';
import { publishContract } from './catalog/publish-contract.js';
import { publishProduct } from './catalog/publish-product.js';
import { registerDomain } from './catalog/register-domain.js';
import { releaseBinding, releasePort } from './catalog/release-claims.js';
import { search } from './catalog/search.js';
import { SearchedCatalog } from './catalog/searched-catalog.js';
import { transferContract } from './catalog/transfer-contract.js';
import { updateDomain } from './catalog/update-domain.js';
import { allowProducer, allowedProducersOf, disallowProducer } from './lineage/allowed-producers.js';
import { foreignProducersOf } from './lineage/foreign-producers.js';
import { agentHeartbeat, agentRelease } from './agents/heartbeat.js';
import { agentHello } from './agents/hello.js';
import { agentLease } from './agents/lease.js';
import { agents } from './agents/list-agents.js';
import { OpenPolls } from './agents/open-polls.js';
import { agentEvidence } from './agents/record-agent-evidence.js';
import { BackgroundWork } from './checks/background-work.js';
import { breakers, resetBreaker } from './checks/breakers.js';
import { coordinate, lookForWork } from './checks/coordinate.js';
import { FailedAttempts } from './checks/failed-attempts.js';
import { FilesOfLines } from './checks/files-of-line.js';
import { coordinator } from './checks/coordinator-status.js';
import { checkDeadLetters } from './checks/list-check-dead-letters.js';
import { discardCheckDeadLetter, replayCheckDeadLetter } from './checks/resolve-check-dead-letters.js';
import { cancelBackfill } from './checks/cancel-backfill.js';
import { backfillResults } from './checks/backfill-results.js';
import { backfills } from './checks/list-backfills.js';
import { startBackfill } from './checks/start-backfill.js';
import { cancelMaintenanceWindow } from './checks/cancel-maintenance.js';
import { declareMaintenanceWindow } from './checks/declare-maintenance.js';
import { maintenanceWindows } from './checks/list-maintenance.js';
import { checks } from './checks/list-checks.js';
import { failingKeys } from './checks/failing-keys.js';
import { evidence } from './checks/list-evidence.js';
import { recordEvidence } from './checks/record-evidence.js';
import { recordToolResults } from './checks/record-tool-results.js';
import { type Trials, tryForEditor } from './trial/try-for-editor.js';
import { runChecks } from './checks/run-checks.js';
import { workFigures } from './checks/work-figures.js';
import { type WorkObserver, WorkObservers } from './checks/work-observers.js';
import { decideGate } from './gate/decide-gate.js';
import { pauseSensor, resumeSensor, unregisterSensor } from './gate/change-sensor.js';
import { evaluateSensors } from './gate/evaluate-sensors.js';
import { GateService } from './gate/gate-service.js';
import { decision, decisions, timesOfDecisions } from './gate/list-decisions.js';
import { overrides } from './gate/list-overrides.js';
import { sensors } from './gate/list-sensors.js';
import { overrideGate, previewOverride } from './gate/override-gate.js';
import { registerSensor } from './gate/register-sensor.js';
import { withdrawOverride } from './gate/withdraw-override.js';
import { waitForGate } from './gate/wait-for-gate.js';
import { authenticate } from './governance/authenticate.js';
import { sessions } from './governance/sessions.js';
import { createToken } from './governance/create-token.js';
import { revokeToken, rotateToken } from './governance/end-tokens.js';
import { audit } from './governance/list-audit.js';
import { tokens } from './governance/list-tokens.js';
import { can, me } from './governance/me.js';
import { auditVerification } from './governance/verify-audit.js';
import { checkMatrix } from './health/get-check-matrix.js';
import { health } from './health/get-health.js';
import { healthHistory } from './health/get-health-history.js';
import { healthOfProducts, newestPartitionOfProducts } from './health/health-of-products.js';
import { healthStrips } from './health/health-strips.js';
import { products } from './health/list-products.js';
import { duePartitions, meshCauses, meshCounts } from './health/mesh-status.js';
import { rebuildStates } from './health/rebuild-states.js';
import { StateDeriver } from './health/derive-states.js';
import { KeptPartitions } from './health/kept-partitions.js';
import { healthChanged } from './health/health-changed.js';
import { excludeEvent, restoreEvent } from './lineage/exclude-event.js';
import { type FoldEvent, foldPendingEvents } from './lineage/fold-pending-events.js';
import { dataset } from './lineage/get-dataset.js';
import { impact } from './lineage/get-impact.js';
import { job, jobsByName } from './lineage/get-job.js';
import { lineage } from './lineage/get-lineage.js';
import { lineageScene } from './scene/get-scene.js';
import { run } from './lineage/get-run.js';
import { ingestEvent, ingestEvents, rawEventCommits } from './lineage/ingest-events.js';
import { events } from './lineage/list-events.js';
import { deadLetters, lineageWarnings } from './lineage/list-notices.js';
import { discardDeadLetter, replayDeadLetter } from './lineage/resolve-dead-letters.js';
import type { LeaseLimits } from '../core/coordination/leasing.js';
import type { LookSchedule } from '../core/coordination/look.js';
import type { DataLocations } from './ports/data-locations.js';
import type { CheckAgent } from './ports/check-agent.js';
import type { Clock, Ids, Log } from './ports/clock.js';
import type { EventReader } from './ports/event-reader.js';
import type { Documents } from './ports/documents.js';
import type { LineageGraph } from './ports/lineage-graph.js';
import type { Signals } from './ports/signals.js';
import type { UnitOfWork } from './ports/unit-of-work.js';

/**
 * What the application layer needs from outside. `main` brings the implementations; each use case
 * takes what it needs of them.
 */
export interface Ports {
  readonly unitOfWork: UnitOfWork;
  readonly signals: Signals;
  readonly graph: LineageGraph;
  readonly agent: CheckAgent;
  readonly locations?: DataLocations;
  /** How often the files of partitions are looked at. */
  readonly look?: LookSchedule;
  /** How many checks of a domain and of a server are leased; no limit without it. */
  readonly leaseLimits?: LeaseLimits;
  /** Identifies the settings on which due checks depend: where data is, and how it is read. */
  readonly settings?: string;
  /** Identifies the settings from which states of partitions are derived, and stored for all. */
  readonly storedStates?: string;
  /** Of how many of the newest partitions of each contract the state is stored. */
  readonly statePartitions?: number;
  /** The environment of the servers that are read here. */
  readonly environment: string;
  /** The release of the server. */
  readonly version: string;
  readonly ids: Ids;
  readonly documents: Documents;
  readonly eventReader: EventReader;
  /** Folds one lineage event outside the event loop; used for large ones. */
  readonly foldLarge?: FoldEvent;
  /** Absent in a trial itself. */
  readonly trials?: Trials;
  readonly log: Log;
  /** Business time. */
  readonly clock: Clock;
  /** Real time, for what expires in the real world (tokens), whatever time a demo shows. */
  readonly realClock: Clock;
  /** Who may read evidence, keys of failing rows and documents. */
  readonly visibility?: Visibility;
  /** The maximum life of a token in milliseconds. */
  readonly maxTokenMillis?: number;
  /** The maximum life of an override in milliseconds. */
  readonly maxOverrideMillis?: number;
  /** Whether the store answers and the migrations are all applied. */
  readonly readiness: () => Promise<{ readonly ready: boolean; readonly details: Readonly<Record<string, string>> }>;
}

/** Builds every use case with its ports, once per process. */
export function buildApp(ports: Ports) {
  const fold = foldPendingEvents(ports);
  const activeContracts = new ActiveContracts(ports.ids, ports.environment);
  const kept = { activeContracts, keptPartitions: new KeptPartitions() };
  const gateService = new GateService({ ...ports, ...kept });
  const listedCatalog = new ListedCatalog();
  const shared = { ...ports, ...kept, gateService, events: rawEventCommits(ports), fold };
  const workObservers = new WorkObservers();
  const all = {
    ...shared,
    workObserver: workObservers,
    openPolls: new OpenPolls(),
    failedAttempts: new FailedAttempts(),
    filesOfLines: new FilesOfLines(ports),
    listedCatalog,
    searchedCatalog: new SearchedCatalog(listedCatalog),
    evaluateSensors: evaluateSensors(shared),
  };
  const background = new BackgroundWork(all);
  const { settings: _settings, storedStates, ...deriving } = all;
  const stateDeriver = new StateDeriver(
    storedStates === undefined ? deriving : { ...deriving, settings: storedStates },
  );
  return {
    /** Derives the stored states of partitions that are due; safe to call at any time. */
    deriveStates: (signal?: AbortSignal) => stateDeriver.deriveDue(signal),
    /** Folds the pending lineage events; safe to call at any time. */
    fold,
    /** The running coordinator: looks for due work, which runs in the background until `stop`. */
    coordinator: { look: lookForWork({ ...all, background }), stop: () => background.stop() },
    app: {
      /** Everything that changes the catalog. */
      commands: {
        registerDomain: registerDomain(all),
        updateDomain: updateDomain(all),
        allowProducer: allowProducer(all),
        disallowProducer: disallowProducer(all),
        publishCalendar: publishCalendar(all),
        publishContract: publishContract(all),
        publishProduct: publishProduct(all),
        transferContract: transferContract(all),
        releaseBinding: releaseBinding(all),
        releasePort: releasePort(all),
        ingestEvent: ingestEvent(all),
        ingestEvents: ingestEvents(all),
        replayDeadLetter: replayDeadLetter(all),
        discardDeadLetter: discardDeadLetter(all),
        replayCheckDeadLetter: replayCheckDeadLetter(all),
        discardCheckDeadLetter: discardCheckDeadLetter(all),
        resetBreaker: resetBreaker(all),
        excludeEvent: excludeEvent(all),
        restoreEvent: restoreEvent(all),
        runChecks: runChecks(all),
        tryContract: tryForEditor(all),
        rebuildStates: rebuildStates({ ...all, stateDeriver }),
        recordEvidence: recordEvidence(all),
        recordToolResults: recordToolResults(all),
        decideGate: decideGate(all),
        waitForGate: waitForGate(all),
        overrideGate: overrideGate(all),
        withdrawOverride: withdrawOverride(all),
        declareMaintenanceWindow: declareMaintenanceWindow(all),
        cancelMaintenanceWindow: cancelMaintenanceWindow(all),
        startBackfill: startBackfill(all),
        cancelBackfill: cancelBackfill(all),
        registerSensor: registerSensor(all),
        pauseSensor: pauseSensor(all),
        resumeSensor: resumeSensor(all),
        unregisterSensor: unregisterSensor(all),
        createToken: createToken(all),
        revokeToken: revokeToken(all),
        rotateToken: rotateToken(all),
        coordinate: coordinate(all),
        agentHello: agentHello(all),
        agentLease: agentLease(all),
        agentHeartbeat: agentHeartbeat(all),
        agentRelease: agentRelease(all),
        agentEvidence: agentEvidence(all),
      },
      /** Everything that only reads. */
      queries: {
        domain: domain(all),
        domains: domains(all),
        domainsByName: domainsByName(all),
        allowedProducersOf: allowedProducersOf(all),
        foreignProducersOf: foreignProducersOf(all),
        consumersOfProducts: consumersOfProducts(all),
        nearestName: suggestName(all),
        search: search(all),
        product: product(all),
        products: products(all),
        productsByRef: productsByRef(all),
        calendar: calendar(all),
        calendars: calendars(all),
        contract: contract(all),
        contracts: contracts(all),
        contractsOfProducts: contractsOfProducts(all),
        contractVersion: contractVersion(all),
        contractVersions: contractVersions(all),
        validateContract: validateContract(all),
        contractDiff: contractDiff(all),
        lineage: lineage(all),
        impact: impact(all),
        lineageScene: lineageScene(all),
        dataset: dataset(all),
        job: job(all),
        jobsByName: jobsByName(all),
        run: run(all),
        lineageWarnings: lineageWarnings(all),
        deadLetters: deadLetters(all),
        checkDeadLetters: checkDeadLetters(all),
        breakers: breakers(all),
        events: events(all),
        checks: checks(all),
        evidence: evidence(all),
        failingKeys: failingKeys(all),
        checkMatrix: checkMatrix(all),
        meshCounts: meshCounts(all),
        meshCauses: meshCauses(all),
        duePartitions: duePartitions(all),
        health: health(all),
        healthHistory: healthHistory(all),
        healthOfProducts: healthOfProducts(all),
        healthStrips: healthStrips(all),
        newestPartitionOfProducts: newestPartitionOfProducts(all),
        sensors: sensors(all),
        decision: decision(all),
        decisions: decisions(all),
        timesOfDecisions: timesOfDecisions(all),
        overrides: overrides(all),
        previewOverride: previewOverride(all),
        maintenanceWindows: maintenanceWindows(all),
        backfills: backfills(all),
        backfillResults: backfillResults(all),
        coordinator: coordinator(all),
        agents: agents(all),
        tokens: tokens(all),
        me: me(all),
        can: can(all),
        audit: audit(all),
        auditVerification: auditVerification(all),
      },
      /**
       * Subscriptions to what is committed from now on; ending the iteration ends the subscription.
       */
      streams: {
        healthChanged: healthChanged(all),
        contractPublished: contractPublished(all),
      },
      /** The actor that holds this token; null for one that is unknown, expired or revoked. */
      authenticate: authenticate(all),
      /** Logins of browsers. */
      sessions: sessions(all),
      /** How much work of checks all processes have, for metrics. */
      workFigures: workFigures(all),
      /** Passes on what happens to leased work in this process. */
      observeWork: (observer: WorkObserver): void => {
        workObservers.add(observer);
      },
      readiness: ports.readiness,
    },
  };
}

/** The use cases, and what runs behind them without a caller. */
export type BuiltApp = ReturnType<typeof buildApp>;

/** All that the driving edges see of the application layer. */
export type App = BuiltApp['app'];
