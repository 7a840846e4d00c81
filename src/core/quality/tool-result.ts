import type { Outcome } from './check.js';

export const QUALITY_TOOLS = ['dbt', 'great-expectations', 'soda', 'junit'] as const;

/** A tool whose files of results are read; the provenance of the evidence that they become. */
export type QualityTool = (typeof QUALITY_TOOLS)[number];

/**
 * What a result is about, in the words that the tools have in common: only what the result shows
 * whole. A pattern or a type, for example, is written differently by each tool.
 */
export type ResultKind = 'not-null' | 'unique' | 'set' | 'reference' | 'range' | 'row-count' | 'column-exists';

/** What the tool compared the values with, as far as the result contains it. */
export interface ResultArguments {
  /** The allowed values. */
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The table, without its database and schema, and the column that a reference is to. */
  readonly target?: { readonly object: string; readonly column: string };
}

/** One result in a file of another tool. */
export interface ToolResult {
  /** The tool's own name of the result, for messages and to match by. */
  readonly name: string;
  /** The rule or check that the result names itself. */
  readonly ruleId: string | null;
  readonly kind: ResultKind | null;
  /** The table, without its database and schema. */
  readonly object: string | null;
  /** The columns, in the tool's order; empty where it names none. */
  readonly columns: readonly string[];
  readonly arguments: ResultArguments;
  readonly outcome: Outcome;
  /**
   * Whether it passes only where no row breaks the promise, and counted none. Else the bound of the
   * tool is not shown, and a pass says what its number says.
   */
  readonly isStrict: boolean;
  /** What the tool counted, by unit: rows that break the promise, their share, or a value. */
  readonly observed: Readonly<Partial<Record<'rows' | 'percent' | 'value', number>>>;
  readonly rowsTested: number | null;
  readonly message: string | null;
  /** When the tool read the data, RFC 3339; null where it wrote no time with a zone. */
  readonly observedAt: string | null;
}
