import { eventsHere } from '../../src/app/ports/event-reader.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import type { CoordinatePorts, CoordinatorReport } from '../../src/app/checks/coordinate.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import type { HealthReport } from '../../src/core/health/health-report.js';
import type { Instant } from '../../src/core/shared/interval.js';
import type { DescribedCheck } from '../../src/core/quality/described-check.js';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EmbeddedAgent } from '../../src/agent/embedded-agent.js';
import { coordinate } from '../../src/app/checks/coordinate.js';
import { foldPendingEvents } from '../../src/app/lineage/fold-pending-events.js';
import type { CheckAgent } from '../../src/app/ports/check-agent.js';
import type { Clock } from '../../src/app/ports/clock.js';
import type { Engine } from '../../src/app/ports/engine.js';
import { type ListChecksInput, checks } from '../../src/app/checks/list-checks.js';
import { type RunChecksReport, runChecks } from '../../src/app/checks/run-checks.js';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import type { GateInput } from '../../src/app/gate/parse-gate-request.js';
import { health } from '../../src/app/health/get-health.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import { openEngines } from '../../src/engines/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aDomain, aProduct, aVersion } from './catalog.js';
import { bind } from './mesh.js';
import { silentLog } from './silent-log.js';
import { admin, value } from './use-cases.js';

/**
 * One product over real files, with the real coordinator, agent and engines: product
 * `retail/sales`, contract `sales`.
 */
export class CheckedProduct {
  readonly ref = 'retail/sales';
  private readonly engines: readonly Engine[];
  private revision = 0;
  /** The time of the clock. */
  now: Instant = AT;
  /** In place of a clock that always shows `now`. */
  clock: Clock | null = null;

  private constructor(
    readonly store: Store,
    readonly root: string,
  ) {
    this.engines = openEngines({ root, variables: new Map() });
  }

  static async create(store: Store): Promise<CheckedProduct> {
    await store.unitOfWork.write(async (tx) => {
      await tx.catalog.insertDomain(aDomain('retail'));
      await tx.catalog.insertProduct(aProduct('retail/sales'));
      await tx.catalog.lockContract('sales', 'retail/sales', ['sales'], AT);
    });
    return new CheckedProduct(store, await mkdtemp(join(tmpdir(), 'concordat-checked-')));
  }

  /** The product that another process created over this store and folder. */
  static opened(store: Store, root: string): CheckedProduct {
    return new CheckedProduct(store, root);
  }

  async close(): Promise<void> {
    for (const engine of this.engines) await engine.close();
    await rm(this.root, { recursive: true, force: true });
  }

  /** The contract's next version. Its object is the file dataset `sales`. */
  async publish(version: string, model: ContractModel, publishedAt = AT): Promise<void> {
    this.revision += 1;
    await this.store.unitOfWork.write(async (tx) => {
      const facts = { model: { ...model, version }, modelDigest: `digest-${version}`, publishedAt };
      await tx.catalog.insertVersion(aVersion('sales', version, this.revision, facts));
      await bind(tx, model, this.ref, 'sales');
    });
  }

  /** Writes a file; its modification time is now unless another is given. */
  async write(path: string, content: string, modified?: string): Promise<void> {
    const file = join(this.root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    if (modified !== undefined) await utimes(file, new Date(modified), new Date(modified));
  }

  /** The ports of the use cases about checks. */
  ports(agent: CheckAgent = this.agent()) {
    const { unitOfWork } = this.store;
    const activeContracts = new ActiveContracts(systemIds);
    const eventReader = eventsHere((text) => systemIds.sha256(text));
    const common = { unitOfWork, clock: this.clock ?? fixedClock(this.now), ids: systemIds, log: silentLog };
    const ports = { ...common, activeContracts, eventReader };
    return {
      ...ports,
      agent,
      fold: foldPendingEvents(ports),
      evaluateSensors: () => Promise.resolve({ sensors: 0 }),
    };
  }

  agent(name = 'agent'): CheckAgent {
    return new EmbeddedAgent({
      name,
      engines: this.engines,
      environment: 'prod',
      ids: systemIds,
      realMillis: () => performance.now(),
    });
  }

  async cycle(): Promise<CoordinatorReport> {
    return value(await coordinate(this.ports())(admin, {}));
  }

  /** One coordinator cycle with other ports than its own. */
  async cycleWith(ports: CoordinatePorts): Promise<CoordinatorReport> {
    return value(await coordinate(ports)(admin, {}));
  }

  async health(partition?: string, server?: string, asOf?: string): Promise<HealthReport> {
    const requested = {
      ...(asOf === undefined ? {} : { asOf }),
      ...(partition === undefined ? {} : { partition }),
      ...(server === undefined ? {} : { server }),
    };
    return value(await health(this.ports())(admin, { product: this.ref, ...requested }));
  }

  /** Runs the checks of a partition on demand. */
  async run(partition: string): Promise<RunChecksReport['evidence']> {
    return value(await runChecks(this.ports())(admin, { product: this.ref, partition })).evidence;
  }

  /** What the gate decides for a consumer. */
  async gate(input: Partial<GateInput> = {}): Promise<GateDecision> {
    const { clock, ...ports } = this.ports();
    const gateService = new GateService(ports);
    const asked = { product: this.ref, consumer: 'retail/reports', dryRun: true, ...input };
    return value(await decideGate({ gateService, clock })(admin, asked));
  }

  async checks(input: Partial<ListChecksInput> = {}): Promise<readonly DescribedCheck[]> {
    return value(await checks(this.ports())(admin, { product: this.ref, ...input }));
  }
}
