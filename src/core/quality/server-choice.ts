import { canonicalEnvironment } from '../contract/canonical-server.js';
import type { Server } from '../contract/model.js';

/**
 * The servers of this installation: those of its environment, else those that name no environment.
 * Data of another environment proves nothing about this one (`semantics.md`, Binding and servers).
 */
export function serversOf(servers: readonly Server[], environment: string): readonly Server[] {
  const wanted = canonicalEnvironment(environment);
  const inEnvironment = (name: string | null): readonly Server[] =>
    servers.filter((server) => canonicalEnvironment(server.environment) === name);
  const own = inEnvironment(wanted);
  return own.length > 0 ? own : inEnvironment(null);
}

/** The server that checks run on: the first of this installation that an engine can reach. */
export function chooseServer(
  servers: readonly Server[],
  environment: string,
  reachable: (server: Server) => boolean,
): Server | null {
  return serversOf(servers, environment).find(reachable) ?? null;
}
