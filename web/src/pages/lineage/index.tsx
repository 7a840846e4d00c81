import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Page } from '../../layout/page.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Answered, Panel } from '../../look/panel.js';
import { Twin } from '../../look/twin.js';
import { SceneDocument } from '../../operations/operations.generated.js';
import { Controls } from './controls.js';
import { Drawing, type HiddenOf, type Scene } from './drawing.js';
import { Beginning, FocusPicker } from './focus-picker.js';
import { HiddenList } from './hidden-list.js';
import { Impact } from './impact.js';
import './lineage.css';
import { SceneTable } from './table.js';
import { type View, commandOf, nameOf, viewOf, withParameters } from './view.js';

/** Where the data of a node comes from, and where it goes. */
export default function LineagePage() {
  const [address] = useSearchParams();
  const view = viewOf(address);
  if (view === null) {
    return (
      <Page title="Lineage">
        <div className="row controls">
          <FocusPicker />
        </div>
        <Beginning />
      </Page>
    );
  }
  return (
    <Page title={nameOf(view.focus)} before="Lineage of" aside={<CopyCommand command={commandOf(view)} />}>
      <Controls view={view} />
      <Around view={view} />
      {view.isImpact && <Impact view={view} />}
    </Page>
  );
}

function Around({ view }: { readonly view: View }) {
  const query = useAnswer(SceneDocument, { input: view.input });
  const [hidden, setHidden] = useState<HiddenOf | null>(null);
  return (
    <Answered query={query}>
      {({ lineageScene: scene }) => (
        <Panel title={titleOf(scene)} aside={<Legend scene={scene} />}>
          <Notices scene={scene} view={view} />
          <Twin drawing={<Drawing scene={scene} onHidden={setHidden} />} table={<SceneTable scene={scene} />} />
          {hidden !== null && (
            <HiddenList
              {...{ hidden, scene, view }}
              key={hidden.node.id + hidden.side}
              onClose={() => setHidden(null)}
            />
          )}
        </Panel>
      )}
    </Answered>
  );
}

function titleOf({ hidden, nodes }: Scene): string {
  const shown = `${String(nodes.length)} ${nodes.length === 1 ? 'node' : 'nodes'}`;
  return hidden === 0 ? shown : `${shown}, ${String(hidden)} hidden beside them`;
}

function Legend({ scene: { edges } }: { readonly scene: Scene }) {
  return (
    <span className="quiet">
      {[
        ...(edges.some(({ degraded }) => degraded) ? ['thick: path to a root cause'] : []),
        ...(edges.some(({ ended }) => ended) ? ['dashed: ended'] : []),
        'arrow keys move between nodes',
      ].join(' · ')}
    </span>
  );
}

/** What the reader should know before trusting the drawing. */
function Notices({ scene, view }: { readonly scene: Scene; readonly view: View }) {
  const [address] = useSearchParams();
  const { cycles, endedLeftOut, nodes, truncatedBy } = scene;
  return (
    <>
      {truncatedBy === 'NODES' && (
        <p className="notice">
          Not complete: the drawing has room for {nodes.length} nodes, and more are within these hops. Take fewer hops,
          or search behind a +n.
        </p>
      )}
      {truncatedBy === 'INDEX_BEHIND' && (
        <p className="notice">Not complete: some events are not part of the lineage yet. As of {scene.asOf}.</p>
      )}
      {view.input.onlyDegraded === true && nodes.length === 1 && (
        <p className="notice">Nothing upstream lowers the score of this product.</p>
      )}
      {cycles.map((cycle) => (
        <p key={cycle.join()} className="notice">
          A cycle: {cycle.map(nameOf).join(' → ')} → {nameOf(cycle[0] ?? '')}
        </p>
      ))}
      {endedLeftOut > 0 && (
        <p className="quiet">
          {endedLeftOut} ended {endedLeftOut === 1 ? 'edge is' : 'edges are'} left out.{' '}
          <Link to={`?${withParameters(address, { ended: '1' }).toString()}`}>Show them</Link>
        </p>
      )}
    </>
  );
}
