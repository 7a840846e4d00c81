import type { Server } from '../contract/model.js';

/**
 * The server that checks run on: the one of the environment that an engine can reach. If the
 * environment has no server, the first one that an engine can reach; if it has servers that no
 * engine can reach, none, because data of another environment is no proof.
 */
export function chooseServer(
  servers: readonly Server[],
  environment: string,
  reachable: (server: Server) => boolean,
): Server | null {
  const own = servers.filter((server) => server.environment === environment);
  return (own.length > 0 ? own : servers).find(reachable) ?? null;
}
