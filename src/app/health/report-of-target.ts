import { decide } from '../../core/gate/decide.js';
import type { PendingFact } from '../../core/gate/gate-facts.js';
import type { PartitionState } from '../../core/gate/partition-state.js';
import type { HealthReport } from '../../core/health/health-report.js';
import type { Target } from '../catalog/resolve-target.js';
import { domainOfProduct } from '../catalog/references.js';
import { type ReportFacts, healthReport } from './report.js';

/** The report about what the catalog has under a name, with what ends the verdict of a gate. */
export function reportOfTarget(
  { explanation, found, product }: Omit<Target, 'contracts'>,
  states: readonly PartitionState[],
  facts: Omit<ReportFacts, 'product' | 'ends'> & { readonly pending: PendingFact | null },
): HealthReport {
  const { ends } = decide({
    product,
    subject: found,
    explanation,
    override: null,
    partitions: states.map((state) => state.facts),
    sensors: [],
    strictness: 'BALANCED',
    asOf: facts.asOf,
    owners: states[0]?.owners[domainOfProduct(product)] ?? [],
    pending: facts.pending,
    fault: null,
  });
  return healthReport(states, { ...facts, product, ends });
}
