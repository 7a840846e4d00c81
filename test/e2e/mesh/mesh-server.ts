import { join } from 'node:path';
import { DEMO_NOW, type FaultName, type MeshPlan, planMesh } from '../../../contracts/generator/index.js';
import { type Client, graphqlClient } from '../../../src/cli/client/graphql.js';
import { command, startCommand } from '../../support/command.js';

/** The built server on a store that `concordat up` has filled. */
export interface MeshServer {
  readonly url: string;
  readonly client: Client;
  /** The folder that the server reads its data from. */
  readonly data: string;
  close(): Promise<void>;
}

export function planOf(seed: string, without: readonly FaultName[] = []): MeshPlan {
  return planMesh({ seed, now: DEMO_NOW, without });
}

/** Fills a store below `folder` with `concordat up`, like a user; resolves with its path. */
export async function upOnce(folder: string, name: string, ...options: readonly string[]): Promise<string> {
  const store = join(folder, name);
  const { exit, err } = await command(folder, 'up', '--once', '--port', '0', '--store', store, ...options);
  if (exit !== 0) throw new Error(`up ended with ${String(exit)}:\n${err}`);
  return store;
}

/**
 * Serves a filled store at the demo's fixed time, without a coordinator: only the test changes it.
 */
export async function serve(folder: string, store: string): Promise<MeshServer> {
  const data = join(store, 'data');
  const database = ['--database-url', `sqlite:${join(store, 'catalog.db')}`, '--data-root', data];
  const modes = ['--clock', `fixed:${DEMO_NOW}`, '--auth', 'local', '--role', 'api', '--log-level', 'error'];
  const server = startCommand(folder, 'serve', ...database, ...modes, '--port', '0');
  const [url] = await server.shows(/http:\/\/127\.0\.0\.1:\d+/);
  const close = async (): Promise<void> => {
    await server.stop();
  };
  return { url, client: graphqlClient({ shown: false, server: url, token: null, timeoutMillis: 60_000 }), data, close };
}
