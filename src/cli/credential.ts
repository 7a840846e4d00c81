import type { LoadedConfiguration, Source } from '../platform/config.js';
import { CliFailure, EXIT } from './exit.js';

/** The token that a client sends, and where it comes from. */
export interface Credential {
  readonly token: string | null;
  readonly source: Source | 'login' | 'none';
  /** `--token`, `CONCORDAT_TOKEN`, a place in a file, or the file of `auth login`. */
  readonly where: string | null;
}

/** The token for the server: flag, variable, configuration file, and then that of `auth login`. */
export async function credentialOf(
  { configuration, origins }: LoadedConfiguration,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Credential> {
  const { server, token } = configuration;
  if (token !== null) return { token, source: origins.token.source, where: origins.token.where };
  const { keptTokenFile, readKeptToken } = await import('../platform/kept-tokens.js');
  const file = keptTokenFile(environment, server);
  const kept = readKeptToken(file);
  if (!kept.ok) throw tokenFileFailure(`${file ?? ''} ${kept.error}`);
  return kept.value === null
    ? { token: null, source: 'none', where: null }
    : { token: kept.value, source: 'login', where: file };
}

/** The failure for a file of `auth login` that cannot be used. */
export function tokenFileFailure(message: string): CliFailure {
  const help = 'Remove it with `concordat auth logout`, and log in again with `concordat auth login`.';
  return new CliFailure(EXIT.usage, { code: 'TOKEN_FILE', message, help });
}
