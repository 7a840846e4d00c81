/** What `concordat explain CODE` says. */
export interface Explanation {
  /** What the code means, in half a line. */
  readonly title: string;
  /** When it occurs and why it matters: one to four sentences. */
  readonly explanation: string;
  /** What the reader should do, in the imperative. */
  readonly fix: string;
}
