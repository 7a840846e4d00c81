import {
  Background,
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type KeyboardEvent, createContext, useContext, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { SceneQuery } from '../../operations/operations.generated.js';
import { StatusMark } from '../../look/status.js';
import { type Layout, NODE } from './layout.js';
import { useLayout } from './use-layout.js';
import { focusedOn, nameOf } from './view.js';

export type Scene = SceneQuery['lineageScene'];
export type SceneNode = Scene['nodes'][number];

/** One side of a node whose hidden neighbours are listed. */
export interface HiddenOf {
  readonly node: SceneNode;
  readonly side: 'UPSTREAM' | 'DOWNSTREAM';
}

const OnHidden = createContext<(hidden: HiddenOf) => void>(() => undefined);

type SceneFlowNode = Node<{ readonly shown: SceneNode; readonly isFocus: boolean }, 'shown'>;
type GroupFlowNode = Node<{ readonly title: string }, 'domain'>;

/** The height of the drawing in px. */
const LEAST = 240;
const MOST = 640;

/** The scene from left to right, with a box for each domain. */
export function Drawing({ scene, onHidden }: { readonly scene: Scene; readonly onHidden: (hidden: HiddenOf) => void }) {
  const layout = useLayout(scene);
  const nodes = useMemo(() => (layout === null ? [] : nodesOf(scene, layout)), [scene, layout]);
  const edges = useMemo(() => edgesOf(scene), [scene]);
  return (
    <OnHidden value={onHidden}>
      <div
        className="drawing"
        role="group"
        aria-label="Lineage from left to right"
        onKeyDown={moveFocus}
        style={{ height: layout === null ? LEAST : Math.min(Math.max(layout.height + 80, LEAST), MOST) }}
      >
        {layout !== null && (
          <ReactFlow
            key={scene.nodes.map(({ id }) => id).join('\n')}
            {...{ nodes, edges, nodeTypes: TYPES }}
            fitView
            fitViewOptions={{ padding: 0.06, maxZoom: 1, minZoom: 0.35 }}
            minZoom={0.1}
            maxZoom={1.5}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            preventScrolling={false}
            zoomOnScroll={false}
          >
            <Background gap={24} color="var(--line)" />
          </ReactFlow>
        )}
      </div>
    </OnHidden>
  );
}

function nodesOf({ groups, nodes, roots }: Scene, layout: Layout): (SceneFlowNode | GroupFlowNode)[] {
  const boxes = groups.flatMap(({ id, title }): GroupFlowNode[] => {
    const box = layout.groups[id];
    if (box === undefined) return [];
    const { height, width, ...position } = box;
    return [{ ...{ id, type: 'domain', position, width, height }, data: { title }, zIndex: -1, selectable: false }];
  });
  const shown = nodes.map((node): SceneFlowNode => ({
    ...{ id: node.id, type: 'shown', position: layout.nodes[node.id] ?? { x: 0, y: 0 }, ...NODE },
    data: { shown: node, isFocus: roots.includes(node.id) },
  }));
  return [...boxes, ...shown];
}

function edgesOf({ edges }: Scene): Edge[] {
  return edges.map(({ degraded, ended, from, to }) => {
    const color = degraded ? 'var(--bad)' : 'var(--line-strong)';
    return {
      ...{ id: `${from}\n${to}`, source: from, target: to },
      className: `${degraded ? 'degraded' : ''} ${ended ? 'ended' : ''}`,
      markerEnd: { type: MarkerType.ArrowClosed, color, width: degraded ? 11 : 16, height: degraded ? 11 : 16 },
    };
  });
}

const TYPES = { shown: ShownNode, domain: DomainBox };

function DomainBox({ data }: NodeProps<GroupFlowNode>) {
  return <div className="domain-box">{data.title}</div>;
}

function ShownNode({ data: { isFocus, shown } }: NodeProps<SceneFlowNode>) {
  const [address] = useSearchParams();
  const name = nameOf(shown.id);
  // The box around it names the domain.
  const short = shown.group === null || shown.node.__typename !== 'DataProduct' ? name : name.replace(/^.*\//u, '');
  return (
    <div className={`scene-node${isFocus ? ' focus' : ''}`}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <Link
        data-node={shown.id}
        to={`?${focusedOn(address, shown.id).toString()}`}
        title={shown.id}
        aria-current={isFocus ? 'true' : undefined}
      >
        {short}
      </Link>
      <div className="scene-facts">
        <Hidden shown={shown} side="UPSTREAM" />
        <NodeState shown={shown} />
        <Hidden shown={shown} side="DOWNSTREAM" />
      </div>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}

export function NodeState({ shown: { node, partition, status } }: { readonly shown: SceneNode }) {
  if (status === null) return <span className="quiet">{kindOf(node)}</span>;
  return (
    <span className="state">
      <StatusMark status={status} /> <span className="quiet key">{partition ?? ''}</span>
    </span>
  );
}

export function kindOf({ __typename: kind }: SceneNode['node']): string {
  return kind === 'DataProduct' ? 'product' : kind.toLowerCase();
}

function Hidden({ shown, side }: { readonly shown: SceneNode; readonly side: HiddenOf['side'] }) {
  const onHidden = useContext(OnHidden);
  const count = side === 'UPSTREAM' ? shown.hiddenUp : shown.hiddenDown;
  if (count === 0) return null;
  const what = side === 'UPSTREAM' ? 'sources' : 'targets';
  return (
    <button
      type="button"
      className={`hidden-count nopan${side === 'DOWNSTREAM' ? ' targets' : ''}`}
      aria-label={`${String(count)} hidden ${what} of ${nameOf(shown.id)}`}
      title={`${String(count)} hidden ${what}`}
      onClick={() => onHidden({ node: shown, side })}
    >
      +{count}
    </button>
  );
}

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrow keys go to the nearest node in their direction; Enter follows its link. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const [x, y] = STEPS[event.key] ?? [0, 0];
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-node]') : null;
  if (from === null || (x === 0 && y === 0)) return;
  event.preventDefault();
  const at = from.getBoundingClientRect();
  let [nearest, least]: [HTMLElement | null, number] = [null, Infinity];
  for (const other of event.currentTarget.querySelectorAll<HTMLElement>('[data-node]')) {
    const box = other.getBoundingClientRect();
    const [right, down] = [box.x - at.x, box.y - at.y];
    const along = right * x + down * y;
    const distance = along + 3 * Math.abs(x === 0 ? right : down);
    if (other !== from && along > 1 && distance < least) [nearest, least] = [other, distance];
  }
  nearest?.focus();
}
