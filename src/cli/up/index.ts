import { accessSync, constants, existsSync } from 'node:fs';
import { eventsOf, generateMesh } from '../../../contracts/generator/index.js';
import { makeFolder } from '../../platform/folders.js';
import { instantOf } from '../../core/shared/interval.js';
import { graphqlClient } from '../client/graphql.js';
import { startFailure } from '../start-failure.js';
import type { RunningServer } from '../environment.js';
import { CliFailure, EXIT, Interrupted } from '../exit.js';
import type { Answer } from '../output/answer.js';
import { styleFor } from '../output/style.js';
import type { Session } from '../session.js';
import { caughtFault, gateAnswers, healthOfAll } from './findings.js';
import * as load from './load.js';
import { type UpOptions, type UpSetting, settingOf, shortPath } from './options.js';
import { tryPort } from './port.js';
import { type Progress, progressOn, silent } from './progress.js';
import { type UpReport, reportText } from './report.js';
import { exitOf, listenForStop, stoppable, untilStop } from './stop.js';

export type { UpOptions } from './options.js';

/** The first coordinator cycle checks hundreds of partitions. */
const CYCLE_TIMEOUT_MILLIS = 10 * 60_000;

/**
 * Runs the example mesh: generates its data, starts the server on its own store, publishes and
 * sends everything through the public API as a user would, and shows the results. Serves until
 * Ctrl-C unless `once`. A second run changes nothing; an interrupted run is completed by the next.
 */
export async function runUp(options: UpOptions, session: Session): Promise<Answer> {
  const { deps, screen } = session;
  const setting = await settingOf(options, session);
  // Before any work; the server checks again when it opens the port.
  await tryPort(setting.configuration.host, setting.configuration.port).catch((error: unknown) => {
    throw startFailure(error, setting.configuration, '--store');
  });
  makeHome(setting.home, deps.folder);

  // From the first step to the end: a user may press Ctrl-C at any time.
  const stop = listenForStop(deps);
  const progress = stoppable(screen.quiet ? silent : progressOn(deps), stop);
  let loading = true;
  let server: RunningServer | null = null;
  stop.requested.then(
    async () => {
      if (!loading) return;
      progress.write('stopping … (the next run continues where it stopped)');
      // A step may wait for an answer: the server sends it before it closes.
      await server?.close();
    },
    () => undefined,
  );
  try {
    const edited = await generate(setting, progress, deps.folder);
    server = await start(setting, session);
    const { url } = server;
    const report = await untilStop(stop, () => fill(setting, { url, progress, edited, realMillis: deps.realMillis }));
    loading = false;
    const data = { ...report, home: setting.home };
    if (options.once === true) return { exit: EXIT.yes, data, pretty: (style) => reportText(report, false, style) };
    if (screen.format === 'pretty') {
      deps.stdout.write(`${reportText(report, true, styleFor(deps.stdout, deps.environment))}\n`);
    }
    await stop.requested;
    session.note('stopping …');
    return { exit: EXIT.yes, data, pretty: () => '' };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const stoppedBy = await stop.requested;
    return { exit: exitOf(stoppedBy), data: { stoppedBy }, pretty: () => '' };
  } finally {
    await server?.close();
  }
}

/** Generates the planned data; returns the files that were changed by hand and kept. */
async function generate({ plan, dataRoot }: UpSetting, progress: Progress, folder: string): Promise<readonly string[]> {
  const { edited } = await progress.step('Generate the mesh data', async (at) => {
    const report = await generateMesh(plan, dataRoot, at).catch((error: unknown) => {
      throw folderFailure(error, shortPath(folder, dataRoot));
    });
    const { written, unchanged } = report;
    const done = written === 0 ? 'unchanged' : `${written} files written, ${unchanged} unchanged`;
    return { ...report, done };
  });
  return edited;
}

async function start(setting: UpSetting, { deps }: Session): Promise<RunningServer> {
  return deps.startServer(setting.configuration).catch((error: unknown) => {
    throw startFailure(error, setting.configuration, '--store');
  });
}

interface FillContext {
  readonly url: string;
  readonly progress: Progress;
  readonly edited: readonly string[];
  readonly realMillis: () => number;
}

/** Everything that goes through the public API. */
async function fill(setting: UpSetting, { url: server, progress, edited, realMillis }: FillContext): Promise<UpReport> {
  const { plan } = setting;
  const client = graphqlClient({ server, token: null, timeoutMillis: CYCLE_TIMEOUT_MILLIS, shown: true });
  const contracts = load.contractsFolder();

  await progress.step('Register domains', async () => outcome(await load.registerDomains(client), 'registered'));
  await progress.step('Publish products', async (at) =>
    outcome(await load.publishProducts(client, contracts, at), 'published'),
  );
  await progress.step('Publish contracts', async (at) =>
    outcome(await load.publishContracts(client, contracts, at), 'published'),
  );
  await progress.step('Send lineage', async (at) =>
    outcome(await load.sendEvents(server, eventsOf(plan), at), 'events stored'),
  );
  await progress.step('Register the sensor', async () => outcome(await load.registerSensor(client), 'registered'));
  await progress.step('Run one coordinator cycle', async (at) => {
    let most = 0;
    const watching = setInterval(() => {
      load
        .workPending(client)
        .then((pending) => {
          most = Math.max(most, pending);
          if (most > 0) at(most - pending, most);
        })
        // Progress only: the cycle itself reports what went wrong.
        .catch(() => undefined);
    }, 500);
    const retry = { realMillis, onWait: (pending: number, until: number) => progress.write(waitText(pending, until)) };
    const cycle = await load.coordinateAll(client, retry).finally(() => clearInterval(watching));
    const { partitionsChecked, evidenceRecorded, waited } = cycle;
    const done =
      evidenceRecorded === 0
        ? 'nothing due'
        : `${partitionsChecked} partitions checked, ${evidenceRecorded} pieces of evidence`;
    return { done: waited ? `${done}, after waiting for work of an interrupted run` : done };
  });

  const [products, fault, gates] = [
    await healthOfAll(client),
    await caughtFault(client, plan),
    await gateAnswers(client, plan),
  ];
  const counts = await load.countsOf(client);
  return { address: server, clock: plan.now, counts, products, fault, gates, edited };
}

/**
 * An abrupt stop leaves leases behind; without this line, waiting for their end looks like a hang.
 */
function waitText(pending: number, until: number): string {
  const what = pending === 1 ? '1 partition that' : `${pending} partitions that`;
  return `  waiting for ${what} an interrupted run still leases, at most until ${instantOf(until).slice(11, 19)} UTC`;
}

function outcome({ fresh, unchanged }: load.Tally, word: string): { readonly done: string } {
  const parts = [fresh === 0 ? '' : `${fresh} ${word}`, unchanged === 0 ? '' : `${unchanged} unchanged`];
  return { done: parts.filter((part) => part !== '').join(', ') };
}

/** Creates the folder of the store, or fails with the reason in one sentence. */
function makeHome(home: string, folder: string): void {
  try {
    makeFolder(home, 0o700);
    if (existsSync(home)) accessSync(home, constants.W_OK);
  } catch (error) {
    throw folderFailure(error, shortPath(folder, home));
  }
}

function folderFailure(error: unknown, folder: string): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (!/^(EACCES|EROFS|EPERM|ENOSPC|ENOTDIR|ENOENT)$/.test(code)) return error;
  const why = code === 'ENOSPC' ? 'the disk is full' : 'it cannot be written';
  const help =
    code === 'ENOSPC' ? 'Make room on the disk.' : 'Run it in a writable folder, or set another with --store.';
  const message = `the example mesh needs the folder ${folder}, and ${why}`;
  return new CliFailure(EXIT.usage, { code: 'UNAVAILABLE', message, help });
}
