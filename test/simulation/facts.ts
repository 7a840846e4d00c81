import type { EvidenceStore } from '../../src/app/ports/evidence-store.js';
import type { FailedAttempts } from '../../src/app/checks/failed-attempts.js';
import { type AnsweredFact, DueChecks, type DueFacts } from '../../src/core/coordination/due.js';
import type { Evidence } from '../../src/core/quality/check.js';
import { runToEnd } from '../../src/core/shared/cooperative.js';
import { type Instant, type Interval, type Partition } from '../../src/core/shared/interval.js';
import type { Delivery, Product } from './plan.js';

/** The one check of each product. */
export const CHECK: ReturnType<DueFacts['checksOf']>[number] = {
  ...{ id: 'check', digest: 'digest', measureDigest: 'measure', ttlMillis: null, toleratesWrites: false },
  execution: 'EXECUTABLE',
};

/** So many of the newest partitions of a product are looked at each time, and open ones. */
const LOOK_BACK = 7;

interface PartitionFacts {
  readonly partition: Interval;
  lastChange: number;
  attempts: number;
  newest: Evidence | undefined;
  /** The newest evidence that is an answer. */
  answer: AnsweredFact | undefined;
  /** The number of the last fact before the newest reading that passed; -1 where none did. */
  passedUpTo: number;
}

type RecordedEvidence = Pick<EvidenceStore, 'append' | 'dataChanges' | 'keepKeys' | 'newestAttempts'>;

/** What is known of the data of all products: deliveries and evidence, numbered in record order. */
export class Facts implements RecordedEvidence {
  private readonly byProduct = new Map<string, Map<string, PartitionFacts>>();
  sequence = 0;

  /** `isAnswered` is about the newest data, before this evidence. */
  constructor(private readonly onEvidence: (evidence: Evidence, isAnswered: boolean) => void) {}

  deliver({ id }: Product, { partition }: Delivery): void {
    this.sequence += 1;
    this.of(id, partition).lastChange = this.sequence;
  }

  /** Which partitions of the product are due, and when the first that waits is. */
  due(product: Product, asOf: Instant, failed: FailedAttempts): { due: PartitionFacts[]; retryAt: Instant | null } {
    const all = [...(this.byProduct.get(product.id)?.values() ?? [])];
    const known = all.filter((each, index) => index >= all.length - LOOK_BACK || !isAnswered(each));
    const checks = this.checks(product, known, asOf, failed);
    const waits = known
      .filter(isFailing)
      .map(({ partition }) => checks.retryAt(partition))
      .filter((at) => at !== null);
    const retryAt = waits.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
    return { due: known.filter(({ partition }) => checks.some(partition)), retryAt };
  }

  /** Whether the partition is due, and where it waits, until when. */
  dueOf(
    product: Product,
    partition: Partition,
    asOf: Instant,
    failed: FailedAttempts,
  ): { readonly isDue: boolean; readonly retryAt: Instant | null } {
    if (partition === null) return { isDue: false, retryAt: null };
    const known = this.of(product.id, partition);
    const checks = this.checks(product, [known], asOf, failed);
    return { isDue: checks.some(known.partition), retryAt: checks.retryAt(known.partition) };
  }

  /** The newest attempt at the partition, and whether an answer about its newest data is there. */
  stateOf(
    product: Product,
    partition: Interval,
  ): { readonly newest: Evidence | undefined; readonly answered: boolean } {
    const facts = this.of(product.id, partition);
    return { newest: facts.newest, answered: isAnswered(facts) };
  }

  append(evidence: readonly Omit<Evidence, 'sequence' | 'attempt'>[]): Promise<readonly Evidence[]> {
    return Promise.resolve(
      evidence.map((each) => {
        if (each.partition === null) throw new Error('All data of the simulation is partitioned.');
        const facts = this.of(each.contractId, each.partition);
        this.sequence += 1;
        facts.attempts += 1;
        const stored = { ...each, sequence: this.sequence, attempt: facts.attempts, replaces: true, isEmpty: false };
        this.onEvidence(stored, isAnswered(facts));
        facts.newest = stored;
        if (stored.outcome !== 'ERROR') facts.answer = stored;
        if (stored.outcome === 'PASS') facts.passedUpTo = Math.max(facts.passedUpTo, stored.seenSequence);
        return stored;
      }),
    );
  }

  keepKeys(): Promise<void> {
    return Promise.resolve();
  }

  newestAttempts(contractId: string, partition: Partition): ReturnType<EvidenceStore['newestAttempts']> {
    if (partition === null) return Promise.resolve([]);
    const { newest } = this.of(contractId, partition);
    return Promise.resolve(newest === undefined ? [] : [newest]);
  }

  dataChanges(contractId: string, partitions: readonly Partition[]): ReturnType<EvidenceStore['dataChanges']> {
    const changes = partitions
      .filter((partition) => partition !== null)
      .map((partition) => this.of(contractId, partition))
      .filter(({ lastChange }) => lastChange > 0)
      .map(({ lastChange, partition }) => ({
        ...{ contractId, partition, sequence: lastChange, runId: null, recordedAt: partition.to },
      }));
    return Promise.resolve(changes);
  }

  private of(productId: string, partition: Interval): PartitionFacts {
    const ofProduct = this.byProduct.get(productId) ?? new Map<string, PartitionFacts>();
    this.byProduct.set(productId, ofProduct);
    const known = ofProduct.get(partition.from);
    if (known !== undefined) return known;
    const facts: PartitionFacts = {
      ...{ partition, lastChange: 0, attempts: 0, newest: undefined, answer: undefined, passedUpTo: -1 },
    };
    ofProduct.set(partition.from, facts);
    return facts;
  }

  private checks(product: Product, known: readonly PartitionFacts[], asOf: Instant, failed: FailedAttempts): DueChecks {
    const place = { contractId: product.id, version: '1.0.0', server: product.server?.name ?? null };
    const failing = new Set(known.filter(isFailing).map(({ partition }) => partition));
    return runToEnd(
      DueChecks.of({
        checksOf: () => [CHECK],
        answered: known.map(({ answer }) => answer).filter((answer) => answer !== undefined),
        changes: known.map(({ lastChange, partition }) => ({ partition, sequence: lastChange })),
        dueOfCurrent: null,
        changesObserved: () => true,
        closedAt: ({ to }) => to,
        waitMillis: (check, partition, lastChange) =>
          partition !== null && failing.has(partition)
            ? failed.waitMillis({ ...place, partition }, check, { lastChange, files: null })
            : null,
        asOf,
      }),
    );
  }
}

function isAnswered({ lastChange, passedUpTo }: PartitionFacts): boolean {
  return passedUpTo >= lastChange;
}

function isFailing({ newest }: PartitionFacts): boolean {
  return newest?.outcome === 'ERROR';
}
