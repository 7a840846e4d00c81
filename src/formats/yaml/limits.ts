/**
 * Limits for reading one document. Each limit stops the parser before the work is done, not after.
 */
export const LIMITS = {
  /** UTF-8 bytes of the text. */
  bytes: 10 * 1024 * 1024,
  /** Levels of nesting of the value. */
  depth: 100,
  /** Levels of the syntax tree during parsing, which is slightly deeper than the value. */
  syntaxDepth: 256,
  /** Lexical tokens: limits time and memory for a text of punctuation alone. */
  tokens: 2_000_000,
  /** The total of nodes that aliases may repeat. */
  aliasedNodes: 100_000,
  /** Problems reported for one text. */
  issues: 500,
} as const;
