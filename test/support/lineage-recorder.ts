import { createHash } from 'node:crypto';
import { type DatasetId, type JobId, nodeKey } from '../../src/core/lineage/dataset.js';
import { edgeKey } from '../../src/core/lineage/edges.js';
import type { LineageEvent, LineageWarning } from '../../src/core/lineage/event.js';
import { type AliasPair, type EdgeRecord, fold } from '../../src/core/lineage/fold.js';
import { intervalOfRun } from '../../src/core/lineage/run-interval.js';
import { type RunRecord, stateOf } from '../../src/core/lineage/run.js';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** An in-memory lineage store: folds events like the real one and prints the resulting graph. */
export class LineageRecorder {
  readonly runs = new Map<string, RunRecord>();
  readonly edges = new Map<string, EdgeRecord>();
  readonly aliases = new Map<string, AliasPair>();
  readonly datasets = new Map<string, number>();

  fold(event: LineageEvent): readonly LineageWarning[] {
    const run = event.kind === 'RUN' ? (this.runs.get(event.run.id) ?? null) : null;
    const owner = event.kind === 'DATASET' ? `dataset ${nodeKey(event.dataset.id)}` : `job ${nodeKey(event.job.id)}`;
    const edges = [...this.edges].filter(([key]) => key.startsWith(`${owner}\n`)).map(([, edge]) => edge);
    const delta = fold(event, { run, edges });
    if (delta.run !== null) this.runs.set(delta.run.id, delta.run);
    for (const edge of delta.edges) this.edges.set(`${owner}\n${edgeKey(edge)}`, edge);
    for (const edge of delta.retracted) this.edges.delete(`${owner}\n${edgeKey(edge)}`);
    for (const pair of delta.aliases) this.aliases.set(`${nodeKey(pair.alias)}\n${nodeKey(pair.of)}`, pair);
    for (const { fields, id } of delta.datasets) {
      const columns = fields?.value.length ?? null;
      if (columns !== null || !this.datasets.has(named(id))) this.datasets.set(named(id), columns ?? 0);
    }
    return delta.warnings;
  }

  /** The current graph, sorted, one fact per line. */
  summary(): Record<string, readonly string[]> {
    return {
      datasets: [...this.datasets].map(([name, columns]) => `${name} (${String(columns)} columns)`).sort(),
      aliases: [...this.aliases.values()]
        .map(({ alias, of, reason }) => `${named(alias)} = ${named(of)} [${reason}]`)
        .sort(),
      edges: [...this.edges.values()].map(edgeLine).sort(),
      runs: [...this.runs.values()].map((each) => this.runLine(each)).sort(),
    };
  }

  private runLine(run: RunRecord): string {
    const nominals = [run, this.above(run.parent?.value.runId), this.above(run.root?.value.runId)].map(
      (each) => each?.nominal?.value ?? null,
    );
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

function named({ name, namespace }: DatasetId | JobId): string {
  return `${namespace} ${name}`;
}

function edgeLine(edge: EdgeRecord): string {
  const via = edge.kind === 'DERIVES' && edge.job !== null ? ` by ${edge.job.name}` : '';
  const ended = edge.validTo === null ? '' : `, until ${edge.validTo}`;
  const columns = edge.columns.map(({ from, to, type }) => `${from}→${to}${type === 'INDIRECT' ? '?' : ''}`);
  const shown = columns.length === 0 ? '' : ` {${[...new Set(columns)].join(', ')}}`;
  return `${edge.kind} ${named(edge.from)} → ${named(edge.to)} [${edge.provenance}]${via}${ended}${shown}`;
}
