/** A word of a shell line, quoted where the shell would change it. */
export function quoted(value: string): string {
  return /^[\w./@,:-]+$/u.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

/** A line of the command line from its words and those of its options that have a value. */
export function commandLine(words: string, options: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(options).flatMap(([option, value]) =>
    value === null ? [] : [`--${option} ${quoted(value)}`],
  );
  return ['concordat', words, ...given].join(' ');
}
