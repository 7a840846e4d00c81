import type { DatasetId } from '../../core/lineage/dataset.js';
import type { LineageEvent } from '../../core/lineage/event.js';
import { namedFacts } from '../../core/lineage/fold.js';
import { type RunRecord, completionOf, trustedRun } from '../../core/lineage/run.js';
import type { Trust } from '../../core/lineage/sender.js';
import type { Instant } from '../../core/shared/interval.js';
import { domainOfProduct } from '../catalog/references.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { type BoundContract, DeliveryRecorder } from './record-deliveries.js';

/**
 * Withdraws what other runs delivered under a name that only the excluded event gave to a dataset,
 * and records what they delivered to a dataset that only this event took a name from.
 */
export class NameExclusion {
  private contracts: readonly BoundContract[] = [];
  private readonly writers = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly tx: Transaction,
    private readonly excluded: LineageEvent,
    private readonly at: Instant,
  ) {}

  /** To be called before the facts of the event are replaced. */
  async before(): Promise<void> {
    if (!changesNames(this.excluded)) return;
    const { catalog, lineage } = this.tx;
    const named = namedFacts(this.excluded).datasets.map(({ id }) => id);
    const bindings = await catalog.bindingsOfDatasets(await lineage.namesEverConnected(named));
    const contracts = bindings.map(({ contractId, product }) => [contractId, { contractId, product }] as const);
    this.contracts = [...new Map(contracts).values()];
    for (const contract of this.contracts) this.writers.set(contract.contractId, await this.writersOf(contract));
  }

  /** To be called after the facts of the event were replaced. */
  async after(): Promise<void> {
    for (const contract of this.contracts) {
      const before = this.writers.get(contract.contractId) ?? new Set();
      const after = await this.writersOf(contract);
      const gone = [...before].filter((id) => !after.has(id));
      const found = [...after].filter((id) => !before.has(id));
      if (gone.length + found.length > 0) await this.replace(contract, gone, found);
    }
  }

  private async replace(contract: BoundContract, gone: readonly string[], found: readonly string[]): Promise<void> {
    const { evidence, lineage } = this.tx;
    const { contractId } = contract;
    const stored = (await evidence.writesOf([...gone, ...found], '')).filter(
      (write) => write.contractId === contractId,
    );
    const withoutName = stored.filter(({ runId }) => gone.includes(runId));
    await evidence.withdrawWrites(withoutName, []);
    const recorder = new DeliveryRecorder(this.tx, this.at);
    for (const id of found) {
      const chain = await lineage.run(id);
      const isRecorded = stored.some(({ runId }) => runId === id);
      if (chain !== null && !isRecorded) await evidence.recordWrites(await recorder.writesOfRun(contract, chain.run));
    }
    this.tx.signal(`evidence:${contractId}`);
  }

  /** The runs that have written data of the contract. */
  private async writersOf({ contractId, product }: BoundContract): Promise<ReadonlySet<string>> {
    const { catalog, lineage } = this.tx;
    const bound = await catalog.bindingsOfContracts([contractId]);
    const trust = await lineage.trustOf(domainOfProduct(product));
    const written = new Set<string>();
    for (const { id } of await lineage.runsWriting(bound, trust, null)) {
      const chain = await lineage.run(id);
      const run = chain === null ? null : trustedRun(chain.run, trust);
      if (run !== null && (await this.hasWritten(run, bound, trust))) written.add(id);
    }
    return written;
  }

  /** Of a run with several jobs, one may name a dataset and never complete. */
  private async hasWritten(run: RunRecord, bound: readonly DatasetId[], trust: Trust): Promise<boolean> {
    const parts = run.parts.filter((part) => completionOf(part) !== null);
    if (parts.length === run.parts.length || parts.length === 0) return parts.length > 0;
    return this.tx.lineage.writes({ ...run, parts }, bound, trust);
  }
}

function changesNames(event: LineageEvent): boolean {
  const { spellings, symlinks } = namedFacts(event);
  if (spellings.length + symlinks.length > 0) return true;
  if (event.kind === 'DATASET') return event.dataset !== null && event.dataset.lifecycle !== null;
  return [...(event.inputs ?? []), ...(event.outputs ?? [])].some(({ lifecycle }) => lifecycle !== null);
}
