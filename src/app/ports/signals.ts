/**
 * "Something committed": a wake-up without content. Subscribers look again; they never trust the signal itself.
 * Raised inside a transaction (`tx.signal`), delivered after its commit, in this process and in every other one on the store.
 * Topics: `evidence:<contractId>`, `gate:<product>`, `lineage`, `contract`, `override:<product>`, `outbox`.
 */
export interface Signals {
  /** Calls `listener` with the topic for every commit that raised one of `topics` (`*` for all). Returns the function that ends it. */
  subscribe(topics: readonly string[], listener: (topic: string) => void): () => void;
}
