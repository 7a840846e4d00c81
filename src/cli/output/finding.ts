/** One problem that was found, as every format shows it. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endColumn?: number | null;
  /** JSON pointer into the document. */
  readonly path: string | null;
  readonly help: string | null;
}

/** An issue of a document, as the parsers and the server both report it. */
interface LocatedIssue extends Pick<
  Finding,
  'code' | 'severity' | 'message' | 'line' | 'column' | 'endColumn' | 'help'
> {
  readonly pointer: string;
}

/** A document's issue as a finding in its file. */
export function findingOf(issue: LocatedIssue, file: string | null): Finding {
  const { code, severity, message, line, column, endColumn, pointer, help } = issue;
  return { code, severity, message, file, line, column, endColumn: endColumn ?? null, path: pointer, help };
}

/** The message and its fix, for formats that have one text for both. */
export function textOfFinding({ message, help }: Pick<Finding, 'message' | 'help'>): string {
  if (help === null) return message;
  return `${message}${/[.!?]$/.test(message) ? '' : '.'} ${help}`;
}
