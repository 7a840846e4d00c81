import type { AffectedConsumer, ContractChange, ContractDiff } from '../../core/contract/contract-diff.js';
import type { LineageGraph } from '../ports/lineage-graph.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface ConsumerPorts {
  readonly unitOfWork: UnitOfWork;
  readonly graph: Pick<LineageGraph, 'refresh' | 'consumersOf'>;
}

/** Who lineage saw reading the contract's datasets. Asked only where a change can hit them: bringing the graph up to date is work. */
export async function observedConsumers(
  { graph, unitOfWork }: ConsumerPorts,
  contractId: string,
  diff: ContractDiff | null,
): Promise<readonly AffectedConsumer[]> {
  if (diff === null || !diff.changes.some(hits)) return [];
  const bindings = await unitOfWork.read(({ catalog }) => catalog.bindingsOfContracts([contractId]));
  const [first] = bindings;
  if (first === undefined) return [];
  await graph.refresh();
  const consumers = graph.consumersOf(first.product, bindings);
  return consumers.map((consumer) => ({ consumer, column: null, provenance: 'OBSERVED' }));
}

/** The diff with who was seen to read beside who declares to: whoever does both is named once, as declared. */
export function withObserved(diff: ContractDiff, observed: readonly AffectedConsumer[]): ContractDiff {
  if (observed.length === 0) return diff;
  const changes = diff.changes.map((change) => {
    if (!hits(change)) return change;
    const declared = new Set(change.affected.map(({ consumer }) => consumer));
    return { ...change, affected: [...change.affected, ...observed.filter(({ consumer }) => !declared.has(consumer))] };
  });
  return { ...diff, changes };
}

function hits({ consumer }: ContractChange): boolean {
  return consumer !== 'OK';
}
