/**
 * Limits of the work of reading one document. Each limit stops the reader before the work is done,
 * not after.
 */
export const LIMITS = {
  /** UTF-8 bytes of the text. */
  bytes: 10 * 1024 * 1024,
  /** Levels of nesting of the value. */
  depth: 100,
  /**
   * Levels of the syntax tree under construction: YAML nests a little deeper than the value it
   * writes.
   */
  syntaxDepth: 256,
  /** Lexical tokens: bounds time and memory where the text is only punctuation. */
  tokens: 2_000_000,
  /** Nodes that aliases may repeat, in all. */
  aliasedNodes: 100_000,
  /** Problems reported for one text. */
  issues: 500,
} as const;
