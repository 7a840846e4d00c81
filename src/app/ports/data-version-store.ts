/** One number for everything that decisions stand on: contracts, products, evidence, arrivals, runs, sensors, overrides. */
export interface FactStore {
  /** Grows with every commit but those that keep the facts: the same number in two snapshots, the same facts. */
  version(): Promise<number>;
}
