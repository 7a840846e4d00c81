/** The output of `concordat explain CODE`. */
export interface Explanation {
  /** What the code means, in half a line. */
  readonly title: string;
  /** When it occurs and why it matters: one to four sentences. */
  readonly explanation: string;
  /** How to fix it, in the imperative. */
  readonly fix: string;
}
