import { type ApiDependencies, DEFAULT_LIMITS } from '../api/dependencies.js';
import type { CallContext } from '../app/shared/use-case.js';
import { ReportedFiles } from '../app/checks/reported-files.js';
import { buildApp } from '../app/build-app.js';
import type { Clock, Log } from '../app/ports/clock.js';
import type { Page } from '../app/ports/page.js';
import type { UnitOfWork } from '../app/ports/unit-of-work.js';
import type { LeaseLimits } from '../core/coordination/leasing.js';
import type { Domain } from '../core/mesh/domain.js';
import { startCoordinatorLoop } from '../coordinator/loop.js';
import { type DataAccess, dataLocations, loadingProblem } from '../engines/index.js';
import { LineageIndex } from '../graph/index.js';
import type { Store } from '../persistence/index.js';
import { clockOf, realMillis } from '../platform/clock.js';
import { DatabaseClock } from '../platform/database-clock.js';
import type { Configuration } from '../platform/config.js';
import { threadedEvents } from '../platform/events/reader.js';
import { threadedDocuments } from '../platform/documents/reader.js';
import type { WorkLimits } from '../app/shared/work-budget.js';
import { canonicalJson } from '../core/shared/canonical-json.js';
import { systemIds, systemRandom } from '../platform/ids.js';
import { jsonLog } from '../platform/logger.js';
import { startFoldWorker } from '../coordinator/fold-worker.js';
import { startStateWorker } from '../coordinator/state-worker.js';
import { surviveUncaughtFaults } from './last-resort.js';
import { dataAccessOf, domainAccessOf, openAgent } from './agent.js';
import { foldLargeInThread } from './fold-large.js';
import { trialsInThreads } from './trials.js';
import { lineageBuilder } from './build-lineage.js';
import { openMigrated } from './open-migrated.js';
import { buildIdentity, packageVersion } from './version.js';
import { readPages } from './read-pages.js';
import { type RunningServer, startServer } from './server.js';
import { admitTokens, readFirstToken } from './tokens.js';

/**
 * Starts one process of Concordat from its configuration: opens and migrates the store, builds the
 * use cases, and starts the parts of its role. Rejects, with everything closed again, if a part
 * cannot start.
 */
export async function startCatalog(configuration: Configuration): Promise<RunningServer> {
  const log = jsonLog(configuration.logLevel);
  const stopSurviving = surviveUncaughtFaults(log);
  const opened: (() => Promise<void>)[] = [
    async () => {
      await Promise.resolve();
      stopSurviving();
    },
  ];
  const closeAll = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const firstToken = readFirstToken(configuration);
    const store = await openMigrated(configuration, log);
    opened.push(() => store.close());
    const realClock = await DatabaseClock.start({ read: () => store.databaseNow(), log });
    opened.push(() => realClock.stop());
    await admitTokens(configuration, { store, log, firstToken, realClock });
    const parts = assemble(configuration, { store, log, realClock }, opened);
    const server = await startServer({
      ...configuration,
      ...parts,
      limits: limitsOf(configuration),
      work: workLimits(configuration),
      pages: readPages(),
      log,
      ids: systemIds,
    });
    opened.push(() => server.close());
    let closing: Promise<void> | undefined;
    return { url: server.url, close: () => (closing ??= closeAll()) };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function workLimits({ workPerRequest, workPerSubject }: Configuration): WorkLimits {
  return { perRequest: workPerRequest, perSubject: workPerSubject };
}

/** How much of a domain and of a server is leased, as configured. */
function leaseLimitsOf(configured: Configuration): LeaseLimits {
  return {
    domain: { concurrency: configured.checksPerDomain, perMinute: configured.checksPerDomainPerMinute },
    server: { concurrency: configured.checksPerServer, perMinute: configured.checksPerServerPerMinute },
  };
}

/** The limits of the API, as configured. */
function limitsOf(configured: Configuration): ApiDependencies['limits'] {
  const { graphql, http } = DEFAULT_LIMITS;
  const sockets = {
    total: configured.sockets,
    perAddress: configured.socketsPerAddress,
    perSubject: configured.socketsPerSubject,
    subscriptionsPerSocket: configured.subscriptionsPerSocket,
    subscriptionsPerSubject: configured.subscriptionsPerSubject,
  };
  const connections = { total: configured.connections, perAddress: configured.connectionsPerAddress };
  const { headerTimeout: headerMillis, requestTimeout: requestMillis } = configured;
  return { graphql: { ...graphql, sockets }, http: { ...http, connections, headerMillis, requestMillis } };
}

/**
 * The use cases with their real ports, and their background work; everything that must be closed is
 * added to `opened`.
 */
function assemble(
  configuration: Configuration,
  { log, realClock, store }: { readonly log: Log; readonly realClock: Clock; readonly store: Store },
  opened: (() => Promise<void>)[],
) {
  const { unitOfWork, signals } = store;
  const clock = clockOf(configuration.clock, realClock);
  const access = dataAccessOf(configuration, domainAccessOf(configuration, keptNames(unitOfWork)));
  const { agent, close } = openAgent(configuration, access);
  const problem = loadingProblem();
  if (problem !== null) log.warn('checks read text files once a statement: nothing can be loaded', { problem });
  opened.push(close);
  const builder = lineageBuilder({ ...configuration, release: buildIdentity() }, log);
  const graph = new LineageIndex(unitOfWork, signals, builder);
  opened.push(async () => {
    graph.close();
    await builder.stop();
  });
  const ports = {
    unitOfWork,
    signals,
    graph,
    agent: new ReportedFiles(agent, { unitOfWork, environment: configuration.environment, ids: systemIds, labels: {} }),
    locations: dataLocations(withCurrentNames(access, unitOfWork), configuration.environment),
    environment: configuration.environment,
    version: packageVersion(),
    settings: settingsOf(configuration),
    storedStates: stateSettingsOf(configuration),
    statePartitions: configuration.statePartitions,
    agentLeaseMillis: configuration.agentLease,
    leaseLimits: leaseLimitsOf(configuration),
    look: { backMillis: configuration.lookBack, allEveryMillis: configuration.lookAtAllEvery },
    ids: systemIds,
    documents: threadedDocuments(),
    eventReader: threadedEvents((text) => systemIds.sha256(text)),
    foldLarge: foldLargeInThread(configuration, store),
    trials: trialsInThreads(configuration, () => namesOfDomains(unitOfWork)),
    log,
    clock,
    realClock,
    visibility: configuration.visibility,
    maxTokenMillis: configuration.tokenMaxAge,
    maxOverrideMillis: configuration.overrideMaxAge,
    readiness: () => store.readiness(),
  };
  const { app, coordinator, deriveStates, fold } = buildApp(ports);

  const folding = startFoldWorker(fold, signals, log);
  opened.push(() => folding.stop());
  if (configuration.role === 'all' || configuration.role === 'coordinator') {
    const intervalMillis = configuration.cadence;
    opened.push(() => coordinator.stop());
    const loop = startCoordinatorLoop({
      look: coordinator.look,
      context: ownContext,
      log,
      intervalMillis,
      random: systemRandom,
      signals,
    });
    opened.push(() => loop.stop());
    const deriving = startStateWorker(deriveStates, signals, log);
    opened.push(() => deriving.stop());
  }
  return { app, clock };
}

/** How long the names of domains are kept: each file that is read is compared with them. */
const DOMAINS_MILLIS = 2_000;

/**
 * Identifies the settings on which due checks depend: after other ones, everything is looked at.
 */
function settingsOf(configuration: Configuration): string {
  const { auth, clock, dataRoot, dataRoots, dataVariables, environment: judged, lookBack } = configuration;
  const folders = dataRoots === null ? null : [...dataRoots];
  const data = { auth, judged, dataRoot, folders, dataVariables, lookBack, clock };
  return systemIds.sha256(canonicalJson({ release: buildIdentity(), ...data }));
}

/**
 * Identifies what stored states of partitions depend on beside facts: the rules, and which servers
 * count.
 */
function stateSettingsOf({ clock, environment: judged, statePartitions }: Configuration): string {
  return systemIds.sha256(canonicalJson({ release: buildIdentity(), judged, clock, statePartitions })).slice(0, 16);
}

/** The names of the domains, kept for a moment. */
function keptNames(unitOfWork: UnitOfWork): () => Promise<readonly string[]> {
  let known: { readonly until: number; readonly names: Promise<readonly string[]> } | null = null;
  return () => {
    if (known === null || realMillis() >= known.until) {
      known = { until: realMillis() + DOMAINS_MILLIS, names: namesOfDomains(unitOfWork) };
    }
    return known.names;
  };
}

/** With the names as they are now: a domain may be registered just before its contracts. */
function withCurrentNames(access: DataAccess, unitOfWork: UnitOfWork): DataAccess {
  const { domains } = access;
  if (domains === undefined) return access;
  return { ...access, domains: { ...domains, names: () => namesOfDomains(unitOfWork) } };
}

async function namesOfDomains(unitOfWork: UnitOfWork): Promise<readonly string[]> {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const page: Page<Domain> = await unitOfWork.read(({ catalog }) => catalog.domains({ first: 500, after }));
    for (const { node } of page.items) names.push(node.name);
    after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
  return names;
}

/** The actor of the server's own actions. */
function ownContext(): CallContext {
  return { actor: { subject: 'coordinator', admin: true, grants: [] }, requestId: systemIds.next() };
}
