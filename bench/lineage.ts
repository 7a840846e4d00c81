/**
 * Downstream impact on a graph of 100,000 datasets: the product's own index, rebuilt from the rows
 * of its store, against a recursive CTE in SQLite on the same edges; then the size of the index,
 * and the cost of its rebuild beyond reading the rows.
 */
import { join } from 'node:path';
import Database from '@concordat/embedded-sqlite';
import { Visited, walk } from '../src/core/lineage/walk.js';
import { runToEnd } from '../src/core/shared/cooperative.js';
import type { EdgeIndex } from '../src/graph/edge-index.js';
import { LineageIndex, buildIndex } from '../src/graph/index.js';
import { openStore } from '../src/persistence/index.js';
import { systemIds } from '../src/platform/ids.js';
import { temporaryFolder } from '../test/support/server.js';
import { silentLog } from '../test/support/silent-log.js';
import { type Side, pair, repeatFor } from './harness.js';
import { report } from './report.js';
import { NAMESPACE, datasetName, generateGraph, writePlainEdges, writeRows } from './support/lineage-graph.js';

const DATASETS = 100_000;
/** In the middle of the graph: about half of it is downstream. */
const ROOT = DATASETS / 2;
const FOLLOWED = { follow: 'SUPERSEDED', since: null } as const;
const NO_LIMITS = { depth: 1_000_000, nodes: 1_000_000 };

const folder = temporaryFolder();
const path = join(folder.path, 'catalog.db');
const graph = generateGraph(DATASETS);
const store = await openStore({ url: `sqlite:${path}`, log: silentLog, ids: systemIds });
await store.migrate();
const database = new Database(path);
writeRows(database, graph);
writePlainEdges(database, graph);
database.pragma('wal_checkpoint(TRUNCATE)');

try {
  const index = await built();
  const product = new LineageIndex(store.unitOfWork, store.signals);
  await product.refresh();
  const expected = reachedByCte();
  const results = [
    await pair('downstream, the walk', theWalk(index, expected), theCte(expected.length)),
    await pair('downstream, the answer', theAnswer(product, expected), theCte(expected.length)),
    await pair('a page of 1,000 nodes with counts', thePage(product, expected.length), theBareWalk(expected.length)),
    await pair('impact, counts only', theImpact(product, expected.length), theBareWalk(expected.length)),
    // This happens once per process, so there is no warm-up.
    await pair('rebuild', theRebuild(), theRows(), { segments: 3, millis: 1, warmUp: false }),
  ];
  product.close();
  const bytes = weighed(index);
  const edges = graph.from.length;
  report('lineage', {
    title: 'Downstream walk',
    method:
      `A generated graph of ${DATASETS} datasets and ${edges} edges; ${expected.length} datasets lie downstream of the root. The reference ` +
      'has the edges as pairs of integers in a clustered index, all in its cache, and returns ids only. Both reach the same set, checked ' +
      'name by name. *The walk* finds the set; *the answer* is what the product gives: every dataset named, ordered and with its product. ' +
      '*A page* and *impact* are compared with a hand-written walk over the same edges in typed arrays, which finds the nodes and nothing ' +
      'else. A rebuild is compared with only reading the same rows through better-sqlite3.',
    results,
    facts: [
      { name: 'edges and their facts, both directions', value: bytes.edges / edges, unit: 'bytes an edge' },
      { name: 'names of datasets', value: bytes.names / DATASETS, unit: 'bytes a name' },
    ],
  });
} finally {
  database.close();
  await store.close();
  folder.remove();
}

/** The index built from the store's rows. */
async function built(): Promise<EdgeIndex> {
  const { index } = await buildIndex(store.unitOfWork, null);
  index.graph.compress();
  if (index.graph.edges !== graph.from.length) throw new Error(`The index has ${index.graph.edges} edges.`);
  return index;
}

/** The bytes of the blocks that a server receives from the thread, to the byte. */
function weighed(index: EdgeIndex): { readonly edges: number; readonly names: number } {
  const bytes = { edges: 0, names: 0 };
  for (const [name, { buffer }] of index.image())
    bytes[/^(current|past) /.test(name) ? 'edges' : 'names'] += buffer.byteLength;
  return bytes;
}

function reachedByCte(): readonly number[] {
  return cte()
    .all(ROOT)
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

function cte() {
  return database.prepare<[number], { id: number }>(
    `WITH RECURSIVE down(id) AS (VALUES (?) UNION SELECT edge.to_id FROM edge JOIN down ON edge.from_id = down.id)
     SELECT id FROM down`,
  );
}

function theCte(expected: number): Side {
  const statement = cte();
  const ask = (): void => {
    if (statement.all(ROOT).length !== expected) throw new Error('The CTE reached another number of datasets.');
  };
  return { name: 'recursive CTE in SQLite', segment: (millis) => repeatFor(millis, ask) };
}

/** The core's walk over the index's graph: dense ids, no names. */
function theWalk(index: EdgeIndex, expected: readonly number[]): Side {
  const root = index.nodes.find('DATASET', named(ROOT));
  if (root === null) throw new Error('The index does not know the root.');
  const visited = new Visited();
  const ask = () => walk(index.graph, [root], { downstream: true, level: 'DATASET', ...NO_LIMITS }, { visited });
  const ids = new Set([...ask().nodes].map((node) => index.nodes.of(node).id));
  mustReach([...ids], expected);
  return {
    name: 'walk of the index',
    segment: (millis) =>
      repeatFor(millis, () => {
        if (ask().nodes.length !== expected.length) throw new Error('The walk reached another number of datasets.');
      }),
  };
}

/** The answer of the product, before it is written as JSON. */
function theAnswer(product: LineageIndex, expected: readonly number[]): Side {
  const of = { kind: 'DATASET', ...named(ROOT) } as const;
  const ask = () => {
    const answer = product.walk({
      of,
      direction: 'DOWNSTREAM',
      level: 'DATASET',
      past: FOLLOWED,
      ...NO_LIMITS,
    });
    return answer === null ? [] : runToEnd(answer.page(0, answer.size));
  };
  mustReach(
    ask().map(({ id }) => id),
    expected,
  );
  return {
    name: 'answer of the product',
    segment: (millis) =>
      repeatFor(millis, () => {
        if (ask().length !== expected.length) throw new Error('The answer has another number of datasets.');
      }),
  };
}

/** The counts of the whole answer and its first page, before it is written as JSON. */
function thePage(product: LineageIndex, expected: number): Side {
  const of = { kind: 'DATASET', ...named(ROOT) } as const;
  const question = { of, direction: 'DOWNSTREAM', level: 'DATASET', past: FOLLOWED, ...NO_LIMITS } as const;
  const ask = (): void => {
    const answer = product.walk(question);
    const nodes = answer === null ? [] : runToEnd(answer.page(0, 1_000));
    if (answer?.size !== expected || nodes.length !== 1_000)
      throw new Error('The page has another number of datasets.');
  };
  return { name: 'page of the product', segment: (millis) => repeatFor(millis, ask) };
}

function theImpact(product: LineageIndex, expected: number): Side {
  const of = { kind: 'DATASET', ...named(ROOT) } as const;
  const ask = (): void => {
    const datasets = product.impact({ of, past: FOLLOWED, ...NO_LIMITS })?.counts.datasets;
    if (datasets !== expected - 1) throw new Error(`${String(datasets)} datasets are affected.`);
  };
  return { name: 'impact of the product', segment: (millis) => repeatFor(millis, ask) };
}

/** The smallest walk that JavaScript can do: compressed edges, a stamp for each node, a queue. */
function theBareWalk(expected: number): Side {
  const offsets = new Int32Array(DATASETS + 1);
  for (const source of graph.from) offsets[source + 1] = (offsets[source + 1] ?? 0) + 1;
  for (let node = 0; node < DATASETS; node += 1) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice();
  const targets = new Int32Array(graph.to.length);
  graph.from.forEach((source, edge) => {
    targets[next[source] ?? 0] = graph.to[edge] ?? 0;
    next[source] = (next[source] ?? 0) + 1;
  });
  const stamps = new Uint32Array(DATASETS);
  const queue = new Int32Array(DATASETS);
  let epoch = 0;
  const ask = (): void => {
    epoch += 1;
    let size = 1;
    queue[0] = ROOT;
    stamps[ROOT] = epoch;
    for (let position = 0; position < size; position += 1) {
      const node = queue[position] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let place = offsets[node] ?? 0; place < end; place += 1) {
        const target = targets[place] ?? 0;
        if (stamps[target] === epoch) continue;
        stamps[target] = epoch;
        queue[size] = target;
        size += 1;
      }
    }
    if (size !== expected) throw new Error('The walk reached another number of datasets.');
  };
  return { name: 'bare walk in typed arrays', segment: (millis) => repeatFor(millis, ask) };
}

function theRebuild(): Side {
  return {
    name: 'rebuild of the index',
    segment: (millis) =>
      repeatFor(millis, async () => {
        const index = new LineageIndex(store.unitOfWork, store.signals);
        await index.refresh();
        index.close();
      }),
  };
}

function theRows(): Side {
  const statement = database.prepare(
    `SELECT kind, from_namespace, from_name, from_since, to_namespace, to_name, to_since, job_namespace, job_name, provenance,
       through_job, first_order, last_order, status, retracted, change FROM lineage_edge ORDER BY change`,
  );
  return {
    name: 'reading the rows',
    segment: (millis) =>
      repeatFor(millis, () => {
        if (statement.all().length !== graph.from.length) throw new Error('Rows are missing.');
      }),
  };
}

function mustReach(ids: readonly string[], expected: readonly number[]): void {
  const reached = new Set(ids);
  const missing = expected.filter((node) => !reached.has(`dataset:${NAMESPACE}|${datasetName(node)}`));
  if (missing.length > 0 || reached.size !== expected.length) {
    throw new Error(
      `${reached.size} datasets were reached in place of ${expected.length}; ${missing.length} are missing.`,
    );
  }
}

function named(node: number): { readonly namespace: string; readonly name: string } {
  return { namespace: NAMESPACE, name: datasetName(node) };
}
