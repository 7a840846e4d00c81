/** A directed edge between two ids. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface Layering {
  /** The layer of each id: every edge that closes no cycle leads to a later layer. */
  readonly layers: ReadonlyMap<string, number>;
  /** The ids of each cycle or of cycles that share ids, in the order of the ids given. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * Layers for a drawing from left to right: the longest path decides, and what has no source in the
 * drawing stands beside its first target. Inside a cycle, only edges to later ids count, so give
 * the ids in the order in which a cycle should be read. Linear in ids and edges.
 */
export function layered(ids: readonly string[], arrows: readonly Arrow[]): Layering {
  const place = new Map(ids.map((id, index) => [id, index]));
  const ends = arrows.flatMap(({ from, to }): (readonly [number, number])[] => {
    const [a, b] = [place.get(from), place.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  const component = components(ids.length, ends);
  const forward = ends.filter(([a, b]) => component[a] !== component[b] || a < b);
  const layers = ofLongestPaths(ids.length, forward);
  const members = new Map<number, string[]>();
  for (const [index, id] of ids.entries()) {
    const key = component[index] ?? 0;
    const known = members.get(key);
    if (known === undefined) members.set(key, [id]);
    else known.push(id);
  }
  return {
    layers: new Map(ids.map((id, index) => [id, layers[index] ?? 0])),
    cycles: [...members.values()].filter(({ length }) => length > 1),
  };
}

function targetsOf(count: number, ends: readonly (readonly [number, number])[]): number[][] {
  const targets = Array.from({ length: count }, (): number[] => []);
  for (const [from, to] of ends) targets[from]?.push(to);
  return targets;
}

function ofLongestPaths(count: number, ends: readonly (readonly [number, number])[]): readonly number[] {
  const targets = targetsOf(count, ends);
  const sources = new Array<number>(count).fill(0);
  for (const [, to] of ends) sources[to] = (sources[to] ?? 0) + 1;
  const hasSource = sources.map((number) => number > 0);
  const order = [...sources.keys()].filter((node) => sources[node] === 0);
  const layers = new Array<number>(count).fill(0);
  for (let position = 0; position < order.length; position += 1) {
    const node = order[position] ?? 0;
    for (const next of targets[node] ?? []) {
      layers[next] = Math.max(layers[next] ?? 0, (layers[node] ?? 0) + 1);
      sources[next] = (sources[next] ?? 0) - 1;
      if (sources[next] === 0) order.push(next);
    }
  }
  for (const [node, next] of targets.entries())
    if (hasSource[node] === false && next.length > 0)
      layers[node] = Math.min(...next.map((target) => layers[target] ?? 0)) - 1;
  return layers;
}

/** The strongly connected component of each node: Tarjan's algorithm, without recursion. */
function components(count: number, ends: readonly (readonly [number, number])[]): Int32Array {
  const targets = targetsOf(count, ends);
  const component = new Int32Array(count).fill(-1);
  const order = new Int32Array(count).fill(-1);
  const lowest = new Int32Array(count);
  const next = new Int32Array(count);
  const open: number[] = [];
  let [visited, found] = [0, 0];
  const enter = (node: number, path: number[]): void => {
    order[node] = visited;
    lowest[node] = visited;
    visited += 1;
    open.push(node);
    path.push(node);
  };
  const close = (node: number): void => {
    if (lowest[node] !== order[node]) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component[member] = found;
      if (member === node) break;
    }
    found += 1;
  };
  for (let root = 0; root < count; root += 1) {
    if (order[root] !== -1) continue;
    const path: number[] = [];
    enter(root, path);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const target = targets[node]?.[next[node] ?? 0];
      if (target === undefined) {
        close(node);
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] ?? 0, lowest[node] ?? 0);
        continue;
      }
      next[node] = (next[node] ?? 0) + 1;
      if (order[target] === -1) enter(target, path);
      else if (component[target] === -1) lowest[node] = Math.min(lowest[node] ?? 0, order[target] ?? 0);
    }
  }
  return component;
}
