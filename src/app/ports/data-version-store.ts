/**
 * One version number of all facts that decisions read: contracts, products, evidence, arrivals,
 * runs, sensors and overrides.
 */
export interface DataVersionStore {
  /**
   * The sequence of the last recorded fact. Every commit raises it except those with `bumpsVersion:
   * false`: two snapshots with the same number hold the same facts.
   */
  current(): Promise<number>;
}
