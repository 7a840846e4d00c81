import type { AffectedConsumer, ContractChange, ContractDiff } from '../../core/contract/contract-diff.js';
import type { Clock } from '../ports/clock.js';
import type { LineageGraph } from '../ports/lineage-graph.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { recentPast } from '../shared/recent-past.js';

export interface ConsumerPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly graph: Pick<LineageGraph, 'refresh' | 'consumersOf'>;
}

/**
 * The consumers that lineage observed; looked up only where a change affects consumers, because it
 * brings the graph up to date.
 */
export async function observedConsumers(
  { clock, graph, unitOfWork }: ConsumerPorts,
  contractId: string,
  diff: ContractDiff | null,
): Promise<readonly AffectedConsumer[]> {
  if (diff === null || !diff.changes.some(affectsConsumers)) return [];
  const bindings = await unitOfWork.read(({ catalog }) => catalog.bindingsOfContracts([contractId]));
  const [first] = bindings;
  if (first === undefined) return [];
  await graph.refresh();
  // A breaking change also affects consumers that have read the data lately.
  const consumers = graph.consumersOf(first.product, bindings, recentPast(clock, 'ALL'));
  return consumers.map((consumer) => ({ consumer, column: null, provenance: 'OBSERVED' }));
}

/**
 * The diff with observed consumers added to the declared ones; a consumer that is both is listed
 * once, as declared.
 */
export function withObserved(diff: ContractDiff, observed: readonly AffectedConsumer[]): ContractDiff {
  if (observed.length === 0) return diff;
  const changes = diff.changes.map((change) => {
    if (!affectsConsumers(change)) return change;
    const declared = new Set(change.affected.map(({ consumer }) => consumer));
    return { ...change, affected: [...change.affected, ...observed.filter(({ consumer }) => !declared.has(consumer))] };
  });
  return { ...diff, changes };
}

function affectsConsumers({ consumer }: ContractChange): boolean {
  return consumer !== 'OK';
}
