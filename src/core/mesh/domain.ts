import type { Instant } from '../shared/interval.js';

export interface Domain {
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly owners: readonly string[];
  readonly createdAt: Instant;
}

/**
 * The outermost of the domains that enclose it: `finance` of `ledger.emea.finance`. An owner of a
 * domain may register any number of domains in it, so that they share what a domain may use.
 */
export function outermostDomain(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
