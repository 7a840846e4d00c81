/** One number for all facts that decisions read: contracts, products, evidence, arrivals, runs, sensors, overrides. */
export interface DataVersionStore {
  /**
   * The sequence of the last recorded fact. It grows with every commit except those with `bumpsVersion: false`: two snapshots with
   * the same number hold the same facts.
   */
  current(): Promise<number>;
}
