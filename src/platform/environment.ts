/**
 * The environment of the process: read here and handed on, so that everything else can be given
 * another.
 */
export function environment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
