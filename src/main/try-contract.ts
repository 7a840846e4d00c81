import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type TrialWatch, asActive, tryContract } from '../app/trial/try-contract.js';
import type { TrialInput, TrialOutcome } from '../app/trial/report.js';
import { ActiveContracts } from '../app/catalog/active-contracts.js';
import { buildApp } from '../app/build-app.js';
import { documentsHere } from '../app/ports/documents.js';
import { eventsHere } from '../app/ports/event-reader.js';
import type { AppError } from '../app/shared/errors.js';
import type { Result } from '../core/shared/result.js';
import { dataLocations } from '../engines/index.js';
import { LineageIndex } from '../graph/index.js';
import { clockOf } from '../platform/clock.js';
import type { Configuration } from '../platform/config.js';
import { DatabaseClock } from '../platform/database-clock.js';
import { systemIds } from '../platform/ids.js';
import { jsonLog } from '../platform/logger.js';
import { dataAccessOf, domainAccessOf, openAgent } from './agent.js';
import { openMigrated } from './open-migrated.js';
import { packageVersion } from './version.js';

/** The catalog of the trial belongs to nobody else; who may try what was decided before. */
const LOCAL = { subject: 'local', admin: true, grants: [] };

/** Work that was cancelled ends within this time; its files are deleted in any case. */
const END_MILLIS = 2_000;

/** Where a contract is tried: the settings, and the domains whose folders are apart. */
export interface TrialPlace {
  readonly configured: Configuration;
  readonly domains: readonly string[];
}

/**
 * Tries a contract in a catalog of its own in a temporary folder, which only this user may enter
 * and which is deleted at the end, also after an abort. It reads what a published contract would.
 */
export async function tryContractHere(
  place: TrialPlace,
  input: TrialInput,
  watch: TrialWatch = {},
): Promise<Result<TrialOutcome, AppError>> {
  watch.signal?.throwIfAborted();
  const folder = mkdtempSync(join(tmpdir(), `concordat-try-${hostname()}-${String(process.pid)}-`));
  const opened: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close().catch(() => undefined);
  };
  const work = tryIn(folder, { place, input, watch }, opened);
  const settled = work.then(
    () => undefined,
    () => undefined,
  );
  try {
    return await Promise.race([work, abortOf(watch.signal)]);
  } finally {
    // After an abort the work ends because its engines are closed; what it has opened meanwhile is
    // closed as well, so that nothing writes into the folder that is deleted.
    await closeAll();
    await Promise.race([settled, delay(END_MILLIS, undefined, { ref: false })]);
    await closeAll();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function tryIn(
  folder: string,
  { place, input, watch }: { place: TrialPlace; input: TrialInput; watch: TrialWatch },
  opened: (() => Promise<void>)[],
): Promise<Result<TrialOutcome, AppError>> {
  const log = jsonLog('error');
  const { configured, domains } = place;
  const access = dataAccessOf(
    configured,
    domainAccessOf(configured, () => Promise.resolve(domains)),
  );
  const store = await openMigrated({ ...configured, databaseUrl: `sqlite:${join(folder, 'trial.db')}` }, log);
  opened.push(() => store.close());
  watch.signal?.throwIfAborted();
  const { unitOfWork, signals } = store;
  const { agent, close } = openAgent(configured, access, folder);
  opened.push(close);
  const realClock = await DatabaseClock.once({ read: () => store.databaseNow(), log });
  const graph = new LineageIndex(unitOfWork, signals);
  opened.push(async () => graph.close());
  const clock = clockOf(configured.clock, realClock);
  const documents = asActive(documentsHere);
  const { app } = buildApp({
    unitOfWork,
    signals,
    graph,
    agent,
    locations: dataLocations(access, configured.environment),
    environment: configured.environment,
    version: packageVersion(),
    ids: systemIds,
    documents,
    eventReader: eventsHere((text) => systemIds.sha256(text)),
    log,
    clock,
    realClock,
    readiness: () => store.readiness(),
  });
  const call = { actor: LOCAL, requestId: systemIds.next() };
  const ports = { app, documents, agent, unitOfWork, clock, ids: systemIds };
  return tryContract({ ...ports, activeContracts: new ActiveContracts(systemIds) }, call, input, watch);
}

/** Rejects when the signal aborts. */
function abortOf(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
