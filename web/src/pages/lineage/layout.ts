/** What a layout needs of a scene. */
export interface LayoutInput {
  readonly nodes: readonly { readonly id: string; readonly layer: number; readonly group: string | null }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

interface Box {
  readonly x: number;
  readonly y: number;
}

interface Area extends Box {
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly nodes: Readonly<Record<string, Box>>;
  readonly groups: Readonly<Record<string, Area>>;
  readonly height: number;
}

export const NODE = { width: 264, height: 58 };
const COLUMN = NODE.width + 96;
const ROW = NODE.height + 14;
const PADDING = 12;
const TITLE = 24;
const BETWEEN = 20;

/**
 * Layers from left to right; each group has a box of its own, and no box covers another. Inside
 * a box, nodes of a layer are in the order of what they are connected with.
 */
export function layoutOf({ edges, nodes }: LayoutInput): Layout {
  const lanes = lanesOf(nodes);
  const rows = rowsOf(nodes, edges, lanes);
  const placed: Record<string, Box> = {};
  const groups: Record<string, Area> = {};
  const taken: Area[] = [];
  for (const lane of lanes) {
    const columns = lane.nodes.map(({ layer }) => layer);
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const inner = Math.max(...lane.nodes.map(({ id }) => (rows.get(id) ?? 0) + 1)) * ROW - (ROW - NODE.height);
    const [x, width] = [first * COLUMN - PADDING, (last - first) * COLUMN + NODE.width + 2 * PADDING];
    const y = freeTop(taken, x, width);
    const area = { x, y, width, height: inner + TITLE + PADDING };
    taken.push(area);
    if (lane.group !== null) groups[lane.group] = area;
    for (const { id, layer } of lane.nodes)
      placed[id] = { x: layer * COLUMN, y: y + TITLE + (rows.get(id) ?? 0) * ROW };
  }
  return { nodes: placed, groups, height: Math.max(0, ...taken.map(({ height, y }) => y + height)) };
}

/** Below all areas that stand in the same columns. */
function freeTop(taken: readonly Area[], x: number, width: number): number {
  const above = taken.filter((area) => area.x < x + width && x < area.x + area.width);
  return Math.max(0, ...above.map(({ height, y }) => y + height + BETWEEN));
}

interface Lane {
  readonly group: string | null;
  readonly nodes: LayoutInput['nodes'];
}

/** Lanes from the sources down: by their first layer, then by name. */
function lanesOf(nodes: LayoutInput['nodes']): readonly Lane[] {
  const byGroup = grouped(nodes, ({ group }) => group);
  const layers = (lane: Lane): number => lane.nodes.reduce((sum, { layer }) => sum + layer, 0) / lane.nodes.length;
  return [...byGroup]
    .map(([group, members]): Lane => ({ group, nodes: members }))
    .sort((a, b) => layers(a) - layers(b) || ((a.group ?? '') < (b.group ?? '') ? -1 : 1));
}

const SWEEPS = 4;

/** The row of each node in its lane: near the middle of its neighbours of other columns. */
function rowsOf(
  nodes: LayoutInput['nodes'],
  edges: LayoutInput['edges'],
  lanes: readonly Lane[],
): ReadonlyMap<string, number> {
  const near = new Map(nodes.map(({ id }): [string, string[]] => [id, []]));
  for (const { from, to } of edges) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const rows = new Map<string, number>();
  const places = new Map<string, number>();
  const cells = lanes.flatMap((lane, index) =>
    [...grouped(lane.nodes, ({ layer }) => layer).values()].map((members) => ({
      lane: index,
      ids: members.map(({ id }) => id),
    })),
  );
  const put = (): void => {
    for (const { ids, lane } of cells)
      for (const [row, id] of ids.entries()) {
        rows.set(id, row);
        places.set(id, lane * 1_000 + row);
      }
  };
  put();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const { ids } of cells) {
      const middle = new Map(
        ids.map((id) => {
          const others = near.get(id) ?? [];
          const sum = others.reduce((all, other) => all + (places.get(other) ?? 0), 0);
          return [id, others.length === 0 ? (places.get(id) ?? 0) : sum / others.length];
        }),
      );
      ids.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0) || (a < b ? -1 : 1));
    }
    put();
  }
  return rows;
}

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
