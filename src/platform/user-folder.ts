import { isAbsolute, join } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The folder of the user's configuration of Concordat, by the XDG base directories; null where the
 * environment names no folder of the user.
 */
export function userFolder({ HOME = '', XDG_CONFIG_HOME = '' }: Variables): string | null {
  // The specification has relative paths ignored.
  if (isAbsolute(XDG_CONFIG_HOME)) return join(XDG_CONFIG_HOME, 'concordat');
  return isAbsolute(HOME) ? join(HOME, '.config', 'concordat') : null;
}
