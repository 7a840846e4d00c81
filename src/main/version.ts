import { existsSync, readFileSync } from 'node:fs';

/** The version of this release, from its package.json. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/**
 * Identifies the rules of this build: the version, and the fingerprint of the sources where the
 * build left one, because sources change during development and the version does not.
 */
export function buildIdentity(): string {
  const fingerprint = new URL('../../.fingerprints/src', import.meta.url);
  return `${packageVersion()} ${existsSync(fingerprint) ? readFileSync(fingerprint, 'utf8') : ''}`;
}
