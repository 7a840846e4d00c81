import type Database from '@concordat/embedded-sqlite';
import { STATUSES } from '../../src/core/lineage/edge-status.js';

/**
 * A generated graph: edge `e` goes from dataset `from[e]` to dataset `to[e]`, always forward, so
 * that it has no cycle.
 */
export interface GeneratedGraph {
  readonly datasets: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const EDGES_A_DATASET = 3.6;
/** The maximum distance of an edge: pipelines are deep, and most edges are short. */
const WINDOW = 2_000;

/**
 * A graph like that of a company: deep, mostly local, with a few datasets that many jobs read. The
 * same seed gives the same graph.
 */
export function generateGraph(datasets: number, seed = 1): GeneratedGraph {
  const random = mulberry32(seed);
  const seen = new Set<number>();
  const from: number[] = [];
  const to: number[] = [];
  while (from.length < datasets * EDGES_A_DATASET) {
    const source = Math.floor(random() * (datasets - 1));
    // Squared: half of the edges stay within the nearest quarter of the window.
    const target = Math.min(datasets - 1, source + 1 + Math.floor(random() ** 2 * WINDOW));
    const key = source * datasets + target;
    if (seen.has(key)) continue;
    seen.add(key);
    from.push(source);
    to.push(target);
  }
  return { datasets, from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** A dataset name as in warehouses. */
export function datasetName(node: number): string {
  return `analytics.layer_${node % 7}.table_${node}`;
}

export const NAMESPACE = 'snowflake://bench-account';

const FIRST_EVENT = Date.parse('2023-10-26T06:00:00.000Z');

/**
 * Writes the graph as folding would have stored it, without the events, in one transaction: one
 * event a dataset, whose edges follow each other and have its time.
 */
export function writeRows(database: Database.Database, { from, to }: GeneratedGraph): void {
  const insert = database.prepare(
    `INSERT INTO lineage_edge (edge_key, kind, from_key, from_namespace, from_name, from_since, to_key, to_namespace, to_name, to_since,
       provenance, through_job, first_order, last_order, status, retracted, change)
     VALUES (?, 'DERIVES', ?, ?, ?, '', ?, ?, ?, '', 'EXPLICIT', 0, ?, ?, ?, 0, ?)`,
  );
  const current = STATUSES.indexOf('CURRENT');
  const keyed = (node: number): readonly string[] => [node.toString(16), NAMESPACE, datasetName(node)];
  const byEvent = Int32Array.from(to.keys()).sort((a, b) => (to[a] ?? 0) - (to[b] ?? 0));
  database.transaction(() => {
    byEvent.forEach((edge, written) => {
      const key = edge.toString(16).padStart(64, '0');
      const target = to[edge] ?? 0;
      const order = `${new Date(FIRST_EVENT + target).toISOString().slice(0, -1)}000000Z|bench`;
      insert.run(key, ...keyed(from[edge] ?? 0), ...keyed(target), order, order, current, written + 1);
    });
  })();
}

/**
 * The same edges in the smallest and best indexed form of SQLite: the optimum for a recursive CTE.
 */
export function writePlainEdges(database: Database.Database, { from, to }: GeneratedGraph): void {
  database.exec('CREATE TABLE edge (from_id INTEGER, to_id INTEGER, PRIMARY KEY (from_id, to_id)) WITHOUT ROWID');
  const insert = database.prepare('INSERT INTO edge (from_id, to_id) VALUES (?, ?)');
  database.transaction(() => {
    from.forEach((source, edge) => insert.run(source, to[edge]));
  })();
}

/** A small seeded generator. The graph must be the same in each run; nothing else is required. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
