import { nearest } from '../../formats/yaml/suggest.js';
import { type ContractServer, judgedServers } from '../../core/quality/server-choice.js';
import { invalid } from '../shared/errors.js';

/** The server of a question; without one, the worst of all that an engine reads counts. */
export interface ServerRequest {
  readonly server?: string | null;
}

/**
 * The servers of each contract that a request is about: those that an engine reads, null standing
 * for none of them. With a name, only the server of that name, and no entry for a contract without
 * it; a name that no contract has in this installation is refused.
 */
export function requestedServers(
  contracts: readonly (readonly ContractServer[])[],
  requested: string | null,
): readonly (readonly (ContractServer | null)[])[] {
  if (requested === null || contracts.length === 0) return contracts.map((servers) => judgedServers(servers));
  const found = contracts.map((servers) => servers.filter(({ name }) => name === requested));
  if (found.some((servers) => servers.length > 0)) return found;
  const names = [...new Set(contracts.flatMap((servers) => servers.map(({ name }) => name)))];
  const meant = nearest(requested, names);
  const listed = names.slice(0, MOST_LISTED).map((name) => `\`${name}\``);
  throw invalid({
    code: 'UNKNOWN_SERVER',
    message: `No server \`${requested.slice(0, 80)}\` of this installation is in the contract.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    help:
      names.length === 0
        ? 'The contract has no server in the environment of this installation (CONCORDAT_ENVIRONMENT).'
        : `The servers here are ${listed.join(', ')}. Without a server, the worst counts.`,
  });
}

const MOST_LISTED = 20;
