import type { Server } from '../contract/model.js';

/** Words that name the same environment; the first is the canonical one. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['prod', 'production', 'prd'],
  ['dev', 'development'],
  ['test', 'testing'],
  ['stage', 'staging', 'uat'],
];

/** The canonical name of an environment: lower case, and one word for its synonyms. */
export function environmentName(name: string): string {
  const word = name.trim().toLowerCase();
  return SYNONYMS.find((synonyms) => synonyms.includes(word))?.[0] ?? word;
}

/**
 * The servers of this installation: those of its environment, else those that name no environment.
 * Data of another environment proves nothing about this one (`semantics.md`, Binding and servers).
 */
export function serversOf(servers: readonly Server[], environment: string): readonly Server[] {
  const wanted = environmentName(environment);
  const own = servers.filter((server) => server.environment !== null && environmentName(server.environment) === wanted);
  return own.length > 0 ? own : servers.filter((server) => (server.environment ?? '').trim() === '');
}

/** The server that checks run on: the first of this installation that an engine can reach. */
export function chooseServer(
  servers: readonly Server[],
  environment: string,
  reachable: (server: Server) => boolean,
): Server | null {
  return serversOf(servers, environment).find(reachable) ?? null;
}
