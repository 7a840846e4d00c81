/**
 * Wakes subscribers after a commit, without content: they read the store again and never rely on
 * the signal itself. A transaction raises signals (`tx.signal`); its commit delivers them in this
 * process and in every other process on the store.
 *
 * Topics: `evidence:<contractId>`, `gate:<product>`, `lineage`, `contract`, `override:<product>`,
 * `outbox`, `work` (there is work to lease), `resumed` (dead work is queued again, or a server is
 * read again).
 */
export interface Signals {
  /**
   * Calls `listener` with the topic for every commit that raised one of `topics` (`*` for all).
   * Returns the function that unsubscribes.
   */
  subscribe(topics: readonly string[], listener: (topic: string) => void): () => void;
}
