import { EmbeddedAgent } from '../agent/embedded-agent.js';
import { type DataAccess, openEngines } from '../engines/index.js';
import { realMillis } from '../platform/clock.js';
import type { Configuration } from '../platform/config.js';
import { environment } from '../platform/environment.js';
import { systemIds } from '../platform/ids.js';
import { catalogFilesOf } from './catalog-files.js';
import { engineLimitsOf } from './engine-limits.js';

/** What the configured process may read. */
export function dataAccessOf(configuration: Configuration, domains: Pick<DataAccess, 'domains'>): DataAccess {
  return {
    root: configuration.dataRoot,
    variables: new Map(configuration.dataVariables.map((name) => [name, environment()[name]])),
    catalog: catalogFilesOf(configuration),
    ...domains,
  };
}

/** With identity `local`, contracts read all of the data root unless folders are configured. */
export function domainAccessOf(
  { auth, dataRoots }: Pick<Configuration, 'auth' | 'dataRoots'>,
  names: () => Promise<readonly string[]>,
): Pick<DataAccess, 'domains'> {
  return auth === 'local' && dataRoots === null ? {} : { domains: { declared: dataRoots, names } };
}

/** The agent of this process with its engines, which the caller closes. */
export function openAgent(configuration: Configuration, access: DataAccess, temporaryFolder?: string) {
  const engines = openEngines(access, engineLimitsOf(configuration), temporaryFolder);
  const agent = new EmbeddedAgent({
    name: 'embedded',
    engines,
    environment: configuration.environment,
    ids: systemIds,
    realMillis,
    statementTimeoutMillis: configuration.checkTimeout,
    localIdentity: configuration.auth === 'local',
  });
  const close = async (): Promise<void> => {
    for (const engine of engines) await engine.close();
  };
  return { agent, close };
}
