import type { App, Commands, Queries, Streams } from './app.js';
import { answeringUnavailable } from './shared/answering.js';
import { coordinate } from './checks/coordinate.js';
import { createToken } from './governance/create-token.js';
import { decideGate } from './gate/decide-gate.js';
import { evaluateSensors } from './gate/evaluate-sensors.js';
import { foldPendingEvents } from './lineage/fold-pending-events.js';
import { ingest } from './lineage/ingest-events.js';
import { overrideGate } from './gate/override-gate.js';
import { publishContract } from './catalog/publish-contract.js';
import { publishProduct } from './catalog/publish-product.js';
import { recordEvidence } from './checks/record-evidence.js';
import { registerDomain } from './catalog/register-domain.js';
import { registerSensor } from './gate/register-sensor.js';
import { runChecks } from './checks/run-checks.js';
import { waitForGate } from './gate/wait-for-gate.js';
import { GateService } from './gate/gate-service.js';
import type { CheckAgent } from './ports/check-agent.js';
import type { Clock, Ids, Log } from './ports/clock.js';
import type { Documents } from './ports/documents.js';
import type { LineageGraph } from './ports/lineage-graph.js';
import type { Signals } from './ports/signals.js';
import type { UnitOfWork } from './ports/unit-of-work.js';
import { audit, auditVerification } from './governance/audit-queries.js';
import { authenticate } from './governance/authenticate.js';
import { checks, evidence } from './checks/check-queries.js';
import { contractDiff } from './catalog/contract-diff.js';
import * as contracts from './catalog/contract-queries.js';
import { coordinator } from './checks/coordinator-status.js';
import { health } from './health/health.js';
import { impact } from './lineage/impact.js';
import * as entities from './lineage/lineage-entities.js';
import { lineage } from './lineage/lineage.js';
import * as mesh from './catalog/mesh-queries.js';
import { sensors } from './gate/sensors.js';
import { contractPublished } from './catalog/contract-published.js';
import { healthChanged } from './health/health-changed.js';

/** What the inside needs of the outside. `main` brings the implementations; use cases take what they need of it. */
export interface Ports {
  readonly unitOfWork: UnitOfWork;
  readonly signals: Signals;
  readonly graph: LineageGraph;
  readonly agent: CheckAgent;
  readonly ids: Ids;
  readonly documents: Documents;
  readonly log: Log;
  /** Business time. */
  readonly clock: Clock;
  /** Real time, for what expires in the world outside (tokens), whatever time a demo shows. */
  readonly realClock: Clock;
  readonly readiness: App['readiness'];
}

/** The use cases, and what runs behind them without a caller. */
export interface BuiltApp {
  readonly app: App;
  /** Folds the lineage events that wait; safe to call at any time. */
  readonly fold: ReturnType<typeof foldPendingEvents>;
}

/** Composes every use case with its ports, once per process. */
export function buildApp(ports: Ports): BuiltApp {
  const fold = foldPendingEvents(ports);
  const queries = answeringUnavailable(queriesOf(ports), ports.log);
  return {
    fold,
    app: {
      commands: answeringUnavailable(commandsOf(ports, fold), ports.log),
      queries,
      streams: streamsOf(ports, queries),
      authenticate: authenticate(ports),
      readiness: ports.readiness,
    },
  };
}

function commandsOf(ports: Ports, fold: BuiltApp['fold']): Commands {
  const gate = { ...ports, gateService: new GateService(ports) };
  return {
    registerDomain: registerDomain(ports),
    publishContract: publishContract(ports),
    publishProduct: publishProduct(ports),
    ...ingest(ports),
    runChecks: runChecks(ports),
    recordEvidence: recordEvidence(ports),
    decideGate: decideGate(gate),
    waitForGate: waitForGate(gate),
    overrideGate: overrideGate(ports),
    registerSensor: registerSensor(ports),
    createToken: createToken(ports),
    coordinate: coordinate({ ...ports, fold, evaluateSensors: evaluateSensors(ports) }),
  };
}

function queriesOf(ports: Ports): Queries {
  return {
    domain: mesh.domain(ports),
    domains: mesh.domains(ports),
    domainsByName: mesh.domainsByName(ports),
    product: mesh.product(ports),
    products: mesh.products(ports),
    productsByRef: mesh.productsByRef(ports),
    contract: contracts.contract(ports),
    contracts: contracts.contracts(ports),
    contractsOfProducts: contracts.contractsOfProducts(ports),
    contractVersion: contracts.contractVersion(ports),
    contractVersions: contracts.contractVersions(ports),
    validateContract: contracts.validateContract(ports),
    contractDiff: contractDiff(ports),
    lineage: lineage(ports),
    impact: impact(ports),
    dataset: entities.dataset(ports),
    job: entities.job(ports),
    run: entities.run(ports),
    checks: checks(ports),
    evidence: evidence(ports),
    health: health(ports),
    sensors: sensors(ports),
    coordinator: coordinator(ports),
    audit: audit(ports),
    auditVerification: auditVerification(ports),
  };
}

function streamsOf(ports: Ports, { health: healthOf }: Queries): Streams {
  return {
    healthChanged: healthChanged({ ...ports, health: healthOf }),
    contractPublished: contractPublished(ports),
  };
}
