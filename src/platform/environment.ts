/**
 * The environment of the process: read here and passed on, so that other code can use a different
 * one.
 */
export function environment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
