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

/**
 * Whether evidence is about a server of the contract: what was read on a server that the contract
 * no longer names proves nothing about the others. External results name none.
 */
export function isOfServers(servers: readonly Server[], { server }: { readonly server: string | null }): boolean {
  return server === null || servers.some(({ name }) => name === server);
}

/** The server that checks run on: the first of this installation that an engine can reach. */
export function chooseServer(
  servers: readonly Server[],
  environment: string,
  reachable: (server: Server) => boolean,
): Server | null {
  return serversOf(servers, environment).find(reachable) ?? null;
}
