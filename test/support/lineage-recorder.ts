import { createHash } from 'node:crypto';
import {
  type EdgeClaim,
  type RunWrite,
  claimsOfDeclaration,
  claimsOfRun,
  keyOfEdge,
} from '../../src/core/lineage/claims.js';
import { type DatasetId, type JobId, nodeKey } from '../../src/core/lineage/dataset.js';
import { type Declaration, keyOfOwner } from '../../src/core/lineage/declaration.js';
import { type EdgeStatus, STATUSES, statusOfRead, statusOfWrite } from '../../src/core/lineage/edge-status.js';
import type { LineageEvent, LineageWarning, NominalTime } from '../../src/core/lineage/event.js';
import { type LineageDelta, type Spelling, fold } from '../../src/core/lineage/fold.js';
import {
  type NameChange,
  NamesAt,
  type Symlink,
  type Timelines,
  keyOfNode,
  timelinesOf,
} from '../../src/core/lineage/names.js';
import { intervalOfRun } from '../../src/core/lineage/run-interval.js';
import { type RunRecord, instantOfOrder, stateOf } from '../../src/core/lineage/run.js';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** An edge with its status, as it follows from all facts. */
export interface RecordedEdge extends EdgeClaim {
  readonly status: EdgeStatus;
}

interface Stated {
  readonly source: string;
  readonly claim: EdgeClaim;
  readonly status: EdgeStatus;
}

/**
 * An in-memory lineage store that is the definition of the graph: it keeps the facts of the folds
 * and
 * derives the edges from all of them at once.
 */
export class LineageRecorder {
  readonly runs = new Map<string, RunRecord>();
  readonly datasets = new Map<string, number>();
  private readonly declarations = new Map<string, Declaration>();
  private readonly declared: Declaration[] = [];
  private readonly spellings = new Map<string, Spelling>();
  private readonly symlinks = new Map<string, Symlink>();
  private readonly changes = new Map<string, readonly NameChange[]>();

  fold(event: LineageEvent): readonly LineageWarning[] {
    const run = event.kind === 'RUN' ? (this.runs.get(event.run.id) ?? null) : null;
    const delta = fold(event, { run, declaration: this.declarationBefore(event) });
    if (delta.run !== null) this.runs.set(delta.run.id, delta.run);
    if (delta.declaration !== null) {
      this.declarations.set(keyOfOwner(delta.declaration.merged.owner), delta.declaration.merged);
      this.declared.push(delta.declaration.own);
    }
    this.changes.set(delta.names.source, delta.names.changes);
    for (const pair of delta.spellings) this.spellings.set(`${nodeKey(pair.alias)}\n${nodeKey(pair.of)}`, pair);
    for (const link of delta.symlinks) this.extend(link);
    this.describe(delta);
    return delta.warnings;
  }

  timelines(): Timelines {
    return timelinesOf([...this.changes.values()].flat(), [...this.symlinks.values()]);
  }

  /** All edges that have a source. */
  edges(): readonly RecordedEdge[] {
    const byEdge = new Map<string, Stated[]>();
    for (const stated of [...this.statedByRuns(), ...this.statedByDeclarations()]) {
      const key = keyOfEdge(stated.claim);
      byEdge.set(key, [...(byEdge.get(key) ?? []), stated]);
    }
    return [...byEdge.values()].map((all) => {
      const [best] = [...all].sort(strongerFirst);
      if (best === undefined) throw new Error('An edge has no source.');
      const first = all.map(({ claim }) => claim.first).sort()[0] ?? '';
      return { ...best.claim, first, status: best.status };
    });
  }

  /** The graph, sorted, one fact per line. */
  summary(): Record<string, readonly string[]> {
    const { same } = this.timelines();
    const spelled = [...this.spellings.values()].map(({ alias, of }) => `${named(alias)} = ${named(of)} [SPELLING]`);
    return {
      datasets: [...this.datasets].map(([name, columns]) => `${name} (${String(columns)} columns)`).sort(),
      aliases: [
        ...spelled,
        ...same.map(({ alias, of, reason }) => `${named(alias)} = ${named(of)} [${reason}]`),
      ].sort(),
      edges: this.edges().map(edgeLine).sort(),
      runs: [...this.runs.values()].map((each) => this.runLine(each)).sort(),
    };
  }

  private declarationBefore(event: LineageEvent): Declaration | null {
    if (event.kind === 'RUN') return null;
    if (event.kind === 'JOB') return this.declarations.get(keyOfOwner({ kind: 'JOB', id: event.job.id })) ?? null;
    if (event.dataset === null) return null;
    return this.declarations.get(keyOfOwner({ kind: 'DATASET', id: event.dataset.id })) ?? null;
  }

  private extend(link: Symlink): void {
    const key = `${nodeKey(link.alias)}\n${nodeKey(link.of)}`;
    const before = this.symlinks.get(key) ?? link;
    const first = before.first < link.first ? before.first : link.first;
    const last = before.last > link.last ? before.last : link.last;
    this.symlinks.set(key, { ...link, first, last });
  }

  private describe({ datasets }: LineageDelta): void {
    for (const { fields, id } of datasets) {
      const columns = fields?.value.length ?? null;
      if (columns !== null || !this.datasets.has(named(id))) this.datasets.set(named(id), columns ?? 0);
    }
  }

  private statedByRuns(): Stated[] {
    const names = new NamesAt(this.timelines().starts);
    const all = [...this.runs.values()].map((run) => ({ run, ...claimsOfRun(run, this.nominalsOf(run), names) }));
    const writes = all.flatMap((each) => each.writes);
    return all.flatMap(({ claims, run, writes: own }) =>
      claims.map((claim): Stated => {
        const ofJob = own.filter(({ job }) => claim.job !== null && nodeKey(job) === nodeKey(claim.job));
        const isWrite = claim.kind === 'WRITES' || claim.kind === 'DERIVES';
        const statuses = isWrite
          ? ofJob
              .filter((write) => targetKey(write) === keyOfNode(claim.to))
              .map((write) => statusOf(write, writes, true))
          : ofJob.map((write) => statusOf(write, writes, false));
        const status = STATUSES.findLast((each) => statuses.includes(each)) ?? 'ENDED';
        return { source: run.id, claim, status };
      }),
    );
  }

  private statedByDeclarations(): Stated[] {
    const names = new NamesAt(this.timelines().starts);
    const now = [...this.declarations.values()].flatMap((each) =>
      claimsOfDeclaration(each, names).claims.map((claim): Stated => ({
        source: 'declared',
        claim,
        status: 'CURRENT',
      })),
    );
    const before = this.declared.flatMap((each) =>
      claimsOfDeclaration(each, names).claims.map((claim): Stated => ({ source: 'was', claim, status: 'ENDED' })),
    );
    return [...now, ...before];
  }

  private nominalsOf(run: RunRecord): readonly (NominalTime | null)[] {
    return [run, this.above(run.parent?.value.runId), this.above(run.root?.value.runId)].map(
      (each) => each?.nominal?.value ?? null,
    );
  }

  private runLine(run: RunRecord): string {
    const nominals = this.nominalsOf(run);
    const interval = intervalOfRun(nominals, null);
    const instant = nominals.find((time) => time !== null);
    const about =
      interval !== null ? `${interval.from}/${interval.to}` : instant ? `the instant ${instant.start}` : 'no interval';
    const parent = run.parent === null ? '' : `, in ${run.parent.value.job.name}`;
    return `${run.job.value.name} ${run.id.slice(0, 8)}…${run.id.slice(-4)}: ${stateOf(run)}, ${about}${parent}`;
  }

  private above(id: string | undefined): RunRecord | undefined {
    return id === undefined ? undefined : this.runs.get(id);
  }
}

function targetKey({ target }: RunWrite): string {
  return target === null ? '' : keyOfNode(target);
}

/** The status of a write among all writes: of what it wrote, or of what it read. */
function statusOf(write: RunWrite, all: readonly RunWrite[], isWrite: boolean): EdgeStatus {
  const completed = all.filter(
    ({ job, outcome, ...other }) =>
      outcome === 'COMPLETE' &&
      nodeKey(job) === nodeKey(write.job) &&
      targetKey({ job, outcome, ...other }) === targetKey(write),
  );
  const newest = (some: readonly RunWrite[]): string | null =>
    some
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? null;
  const overwrites = all.filter(
    (other) =>
      other.outcome === 'COMPLETE' &&
      other.overwrites &&
      other.target !== null &&
      targetKey(other) === targetKey(write) &&
      nodeKey(other.job) !== nodeKey(write.job),
  );
  const summary = {
    newest: newest(completed),
    newestWithoutInterval: newest(completed.filter(({ interval }) => interval === '')),
    newestOf: (interval: string) => newest(completed.filter((other) => other.interval === interval)),
    overwritten: newest(overwrites),
  };
  return isWrite ? statusOfWrite(write, summary) : statusOfRead(write, summary);
}

function strongerFirst(a: Stated, b: Stated): number {
  if (a.status !== b.status) return STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status);
  if (a.claim.last !== b.claim.last) return a.claim.last < b.claim.last ? 1 : -1;
  return a.source < b.source ? 1 : -1;
}

function named({ name, namespace }: DatasetId | JobId): string {
  return `${namespace} ${name}`;
}

function edgeLine(edge: RecordedEdge): string {
  const via = edge.kind === 'DERIVES' && edge.job !== null ? ` by ${edge.job.name}` : '';
  const seen = edge.status === 'CURRENT' ? '' : `, ${edge.status}, last seen ${instantOfOrder(edge.last)}`;
  const columns = edge.columns.map(({ from, to, type }) => `${from}→${to}${type === 'INDIRECT' ? '?' : ''}`);
  const shown = columns.length === 0 ? '' : ` {${[...new Set(columns)].join(', ')}}`;
  return `${edge.kind} ${named(edge.from)} → ${named(edge.to)} [${edge.provenance}]${via}${seen}${shown}`;
}
