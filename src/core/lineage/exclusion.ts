import { type DatasetId, type JobId, nodeKey } from './dataset.js';
import { type Declaration, declarationOf, keyOfOwner, mergeDeclarations } from './declaration.js';
import type { LineageEvent, RunEvent } from './event.js';
import {
  type DatasetRecord,
  type JobRecord,
  type NamedFacts,
  type SourceNames,
  type Spelling,
  namedFacts,
  namesOfRun,
  senderOfEvent,
} from './fold.js';
import type { Symlink } from './names.js';
import { latestOf, newer, older } from './order.js';
import { type RunRecord, accumulate } from './run.js';
import type { Sender } from './sender.js';

/** What an excluded event has no part in any longer: null where no other event says it. */
export interface FactsWithout {
  readonly run: { readonly id: string; readonly record: RunRecord | null } | null;
  readonly declaration: {
    readonly merged: Declaration | null;
    /** What the excluded event alone declared. */
    readonly own: Declaration;
  } | null;
  readonly jobs: readonly { readonly id: JobId; readonly record: JobRecord | null }[];
  readonly datasets: readonly { readonly id: DatasetId; readonly record: DatasetRecord | null }[];
  /** Spellings that no other event uses. */
  readonly unusedSpellings: readonly Spelling[];
  readonly symlinks: readonly {
    readonly link: Symlink;
    readonly remaining: Symlink | null;
    /** As each sender asserts it. */
    readonly sent: readonly SentSymlink[];
  }[];
  readonly names: SourceNames;
}

/** A symlink with its sender. */
export interface SentSymlink {
  readonly sender: Sender;
  readonly link: Symlink;
}

/**
 * Collects what all other events say about the subjects of an excluded event: its run, jobs,
 * datasets and names. Facts are the same for the same events in any order of arrival, so the
 * others alone give what would be known if the excluded event had never come.
 */
export class WithoutEvent {
  private readonly named: NamedFacts;
  private readonly own: Declaration | null;
  private readonly jobs = new Map<string, JobRecord | null>();
  private readonly datasets = new Map<string, DatasetRecord | null>();
  private readonly spellings = new Set<string>();
  private readonly symlinks = new Map<string, Symlink | null>();
  private readonly sent = new Map<string, Map<string, SentSymlink>>();
  private run: RunRecord | null = null;
  private merged: Declaration | null = null;

  constructor(readonly excluded: LineageEvent) {
    this.named = namedFacts(excluded);
    this.own = excluded.kind === 'RUN' ? null : declarationOf(excluded);
    for (const { id } of this.named.jobs) this.jobs.set(nodeKey(id), null);
    for (const { id } of this.named.datasets) this.datasets.set(nodeKey(id), null);
    for (const link of this.named.symlinks) {
      this.symlinks.set(keyOfPair(link), null);
      this.sent.set(keyOfPair(link), new Map());
    }
  }

  /** Takes in another event; whether it is one of the same run. */
  add(other: LineageEvent): other is RunEvent {
    if (other.hash === this.excluded.hash) return false;
    const { datasets, jobs, spellings, symlinks } = namedFacts(other);
    for (const job of jobs) mergeKnown(this.jobs, nodeKey(job.id), job, mergeJobs);
    for (const dataset of datasets) mergeKnown(this.datasets, nodeKey(dataset.id), dataset, mergeDatasets);
    for (const spelling of spellings) this.spellings.add(keyOfPair(spelling));
    for (const link of symlinks) {
      mergeKnown(this.symlinks, keyOfPair(link), link, mergeSymlinks);
      this.addSent(link, senderOfEvent(other));
    }
    if (other.kind === 'RUN') return this.addRun(other);
    const declared = declarationOf(other);
    if (this.own !== null && declared !== null && keyOfOwner(declared.owner) === keyOfOwner(this.own.owner))
      this.merged = mergeDeclarations(this.merged, declared);
    return false;
  }

  /** What the other events say. */
  facts(): FactsWithout {
    const { excluded, merged, named, own, run } = this;
    return {
      run: excluded.kind === 'RUN' ? { id: excluded.run.id, record: run } : null,
      declaration: own === null ? null : { merged, own },
      jobs: named.jobs.map(({ id }) => ({ id, record: this.jobs.get(nodeKey(id)) ?? null })),
      datasets: named.datasets.map(({ id }) => ({ id, record: this.datasets.get(nodeKey(id)) ?? null })),
      unusedSpellings: named.spellings.filter((spelling) => !this.spellings.has(keyOfPair(spelling))),
      symlinks: named.symlinks.map((link) => ({
        link,
        remaining: this.symlinks.get(keyOfPair(link)) ?? null,
        sent: [...(this.sent.get(keyOfPair(link))?.values() ?? [])],
      })),
      names: run === null ? noNames(excluded) : namesOfRun(run),
    };
  }

  private addSent(link: Symlink, sender: Sender): void {
    const known = this.sent.get(keyOfPair(link));
    const key = JSON.stringify(sender);
    const before = known?.get(key);
    known?.set(key, { sender, link: before === undefined ? link : mergeSymlinks(before.link, link) });
  }

  private addRun(other: RunEvent): boolean {
    if (this.excluded.kind !== 'RUN' || other.run.id !== this.excluded.run.id) return false;
    this.run = accumulate(this.run, other).run;
    return true;
  }
}

function noNames(excluded: LineageEvent): SourceNames {
  const source = excluded.kind === 'RUN' ? excluded.run.id : excluded.hash;
  return { source, changes: [], senders: [], mentioned: [] };
}

function keyOfPair({ alias, of }: { readonly alias: DatasetId; readonly of: DatasetId }): string {
  return `${nodeKey(alias)}\n${nodeKey(of)}`;
}

/** Merges where the key is one that is collected. */
function mergeKnown<T>(all: Map<string, T | null>, key: string, other: T, merge: (a: T, b: T) => T): void {
  const before = all.get(key);
  if (before === undefined) return;
  all.set(key, before === null ? other : merge(before, other));
}

function mergeJobs(a: JobRecord, b: JobRecord): JobRecord {
  return {
    id: a.id,
    lastRun: latestOf(a.lastRun, b.lastRun),
    owners: latestOf(a.owners, b.owners),
    lastOrder: newer(a.lastOrder, b.lastOrder),
  };
}

function mergeDatasets(a: DatasetRecord, b: DatasetRecord): DatasetRecord {
  return {
    id: a.id,
    fields: latestOf(a.fields, b.fields),
    owners: latestOf(a.owners, b.owners),
    exposures: latestOf(a.exposures, b.exposures),
    lastOrder: newer(a.lastOrder, b.lastOrder),
  };
}

function mergeSymlinks(a: Symlink, b: Symlink): Symlink {
  return { ...a, first: older(a.first, b.first), last: newer(a.last, b.last) };
}
