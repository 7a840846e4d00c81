import type Database from '@concordat/embedded-sqlite';

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
/** How far forward an edge reaches: pipelines are deep, and most edges stay near. */
const WINDOW = 2_000;

/**
 * A graph like a company's: deep, mostly local, with a few datasets that many read. The same seed
 * gives the same graph.
 */
export function generateGraph(datasets: number, seed = 1): GeneratedGraph {
  const random = mulberry32(seed);
  const seen = new Set<number>();
  const from: number[] = [];
  const to: number[] = [];
  while (from.length < datasets * EDGES_A_DATASET) {
    const source = Math.floor(random() * (datasets - 1));
    // Squared: every fourth edge stays within the nearest sixteenth of the window.
    const target = Math.min(datasets - 1, source + 1 + Math.floor(random() ** 2 * WINDOW));
    const key = source * datasets + target;
    if (seen.has(key)) continue;
    seen.add(key);
    from.push(source);
    to.push(target);
  }
  return { datasets, from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** A dataset's name as warehouses have them. */
export function datasetName(node: number): string {
  return `analytics.layer_${node % 7}.table_${node}`;
}

export const NAMESPACE = 'snowflake://bench-account';

/** Writes the graph as the fold would have left it, without the events, in one transaction. */
export function writeRows(database: Database.Database, { from, to }: GeneratedGraph): void {
  const insert = database.prepare(
    `INSERT INTO lineage_edge (edge_key, owner_key, kind, from_namespace, from_name, to_namespace, to_name, provenance, through_job,
       columns, first_order, first_source, last_order, last_source, retracted, change)
     VALUES (?, ?, 'DERIVES', ?, ?, ?, ?, 'EXPLICIT', 0, '[]', ?, 'bench', ?, 'bench', 0, ?)`,
  );
  const order = '1698300000000000000|bench';
  database.transaction(() => {
    from.forEach((source, edge) => {
      const key = edge.toString(16).padStart(64, '0');
      const names = [NAMESPACE, datasetName(source), NAMESPACE, datasetName(to[edge] ?? 0)];
      insert.run(key, key, ...names, order, order, edge + 1);
    });
  })();
}

/**
 * The same edges as small and as well indexed as SQLite can have them: what a recursive CTE can
 * make the most of.
 */
export function writePlainEdges(database: Database.Database, { from, to }: GeneratedGraph): void {
  database.exec('CREATE TABLE edge (from_id INTEGER, to_id INTEGER, PRIMARY KEY (from_id, to_id)) WITHOUT ROWID');
  const insert = database.prepare('INSERT INTO edge (from_id, to_id) VALUES (?, ?)');
  database.transaction(() => {
    from.forEach((source, edge) => insert.run(source, to[edge]));
  })();
}

/** A small seeded generator; the graph needs to be the same each run, no more. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
