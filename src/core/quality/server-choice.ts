import type { Server } from '../contract/model.js';

/**
 * The server checks run on: the one of the environment that an engine reaches. Where the
 * environment has no server at all, the first that an engine reaches; where it has one that nobody
 * reaches, none, for data of another environment proves nothing of it.
 */
export function chooseServer(
  servers: readonly Server[],
  environment: string,
  reachable: (server: Server) => boolean,
): Server | null {
  const own = servers.filter((server) => server.environment === environment);
  return (own.length > 0 ? own : servers).find(reachable) ?? null;
}
