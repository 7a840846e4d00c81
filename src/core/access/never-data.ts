/** Names of configuration files of Concordat, wherever they are. */
const CONFIGURATION = /^concordat\.(?:config|agent)(?:\.|$)/iu;

/** Whether the name of a file or folder begins with a dot: patterns do not match it. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.' && name !== '..';
}

/** Whether a file below the data root is never data, by its names alone. */
export function isNeverDataByName(segments: readonly string[]): boolean {
  return segments.some(isHidden) || CONFIGURATION.test(segments.at(-1) ?? '');
}
