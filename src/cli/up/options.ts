import { join, relative, resolve } from 'node:path';
import {
  DEMO_NOW,
  FAULT_NAMES,
  type FaultName,
  type MeshPlan,
  planMesh,
  readManifest,
} from '../../../contracts/generator/index.js';
import { instantOf, millisOf } from '../../core/shared/interval.js';
import type { Configuration } from '../../platform/config.js';
import { usage } from '../exit.js';
import type { Session } from '../session.js';

const DAY = 86_400_000;

/** The options of `concordat up`. */
export interface UpOptions {
  /** Exit after the report instead of serving. */
  readonly once?: boolean;
  /** Generate data up to the real time instead of the fixed clock, in its own store. */
  readonly live?: boolean;
  /** The port to listen on; 4600 by default, 0 selects a free one. */
  readonly port?: number | null;
  /** Another seed gives other data with the same faults. */
  readonly seed?: string;
  /** Faults to omit. */
  readonly without?: readonly string[];
  /**
   * The folder of the store and the data; by default one below `.concordat/` for each choice of the
   * above.
   */
  readonly store?: string;
}

/** All paths and settings, decided before anything is written. */
export interface UpSetting {
  /** The folder of the store and the data. */
  readonly home: string;
  readonly dataRoot: string;
  readonly plan: MeshPlan;
  readonly configuration: Configuration;
  readonly live: boolean;
}

/** Turns the options into paths, a plan and the server's configuration. */
export async function settingOf(options: UpOptions, session: Session): Promise<UpSetting> {
  const { folder, realMillis } = session.deps;
  const live = options.live === true;
  const without = (options.without ?? []).map(faultOf);
  const own = [live ? 'live' : 'demo', ...storeSuffix(options.seed, without)].join('-');
  const home = resolve(folder, options.store ?? join('.concordat', own));
  const dataRoot = join(home, 'data');
  const known = readManifest(dataRoot);
  const seed = options.seed ?? known?.seed ?? 'concordat';
  const plan = live ? livePlan(seed, known?.anchor, realMillis(), without) : planMesh({ seed, now: DEMO_NOW, without });
  // The settings of `up` take precedence over the environment and the file.
  const { configuration } = await session.load({
    databaseUrl: `sqlite:${join(home, 'catalog.db')}`,
    dataRoot,
    host: '127.0.0.1',
    port: String(options.port ?? 4600),
    auth: 'local',
    role: 'api',
    environment: 'prod',
    // `up` requests the one coordinator cycle that it shows; no other may run beside it.
    cadence: '1h',
    clock: live ? 'system' : `fixed:${DEMO_NOW}`,
    logLevel: 'error',
  });
  return { home, dataRoot, plan, live, configuration };
}

function faultOf(text: string): FaultName {
  const fault = FAULT_NAMES.find((name) => name === text);
  if (fault === undefined)
    throw usage(`there is no planted fault \`${text}\``, `The faults are ${FAULT_NAMES.join(', ')}.`);
  return fault;
}

/** Other data needs another store: evidence about one must not count for the other. */
function storeSuffix(seed: string | undefined, without: readonly FaultName[]): readonly string[] {
  const named = seed === undefined ? [] : [`seed-${seed.replaceAll(/[^A-Za-z0-9_]+/gu, '_')}`];
  return without.length === 0 ? named : [...named, 'without', ...[...without].sort()];
}

/** A mesh that was not used for sixty days starts again from today. */
function livePlan(
  seed: string,
  anchor: string | undefined,
  realMillis: number,
  without: readonly FaultName[],
): MeshPlan {
  const now = instantOf(realMillis);
  const kept = anchor !== undefined && anchor <= now && millisOf(now) - millisOf(anchor) < 60 * DAY ? anchor : now;
  return planMesh({ seed, now, anchor: kept, without });
}

/** A path as a user would type it. */
export function shortPath(folder: string, path: string): string {
  const short = relative(folder, path);
  return short.startsWith('..') ? path : short;
}
