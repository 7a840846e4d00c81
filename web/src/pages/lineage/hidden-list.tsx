import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../look/panel.js';
import { NeighboursDocument } from '../../operations/operations.generated.js';
import type { HiddenOf, Scene } from './drawing.js';
import { type View, expandedBy, nameOf } from './view.js';

/** Neighbours that are loaded for the list, and rows that it shows at once. */
const LOADED = 2_000;
const SHOWN = 50;
/** So many nodes can be added at once. */
const ADDED = 20;

/** The hidden neighbours of one side of a node: searched here, and added to the drawing. */
export function HiddenList({
  hidden: { node, side },
  scene,
  view,
  onClose,
}: {
  readonly hidden: HiddenOf;
  readonly scene: Scene;
  readonly view: View;
  readonly onClose: () => void;
}) {
  const [address] = useSearchParams();
  const [text, setText] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { includeEnded, level } = view.input;
  const query = useAnswer(NeighboursDocument, {
    input: {
      ...{ of: { id: node.id }, direction: side, level, depth: 1, first: LOADED },
      includePast: includeEnded === true ? 'ALWAYS' : 'AUTO',
    },
  });
  const title = `${side === 'UPSTREAM' ? 'Sources' : 'Targets'} of ${nameOf(node.id)} that are not shown`;
  return (
    <dialog ref={dialog} className="hidden-list" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      <Answered query={query}>
        {({ lineage }) => {
          const shown = new Set(scene.nodes.map(({ id }) => id));
          const all = lineage.nodes.filter(({ depth, id }) => depth !== 0 && !shown.has(id));
          const found = all.filter(({ id }) => id.toLowerCase().includes(text.trim().toLowerCase()));
          return (
            <>
              <p className="row">
                <input
                  type="search"
                  aria-label="Search the hidden nodes"
                  placeholder="Search"
                  value={text}
                  onChange={({ target }) => setText(target.value)}
                />
                <span className="quiet">
                  {found.length} of {all.length}
                  {lineage.counts.nodes > LOADED && ` (the first ${String(LOADED)} are searched)`}
                </span>
              </p>
              <ul>
                {found.slice(0, SHOWN).map(({ id }) => (
                  <li key={id}>
                    <Link to={`?${expandedBy(address, [id]).toString()}`} onClick={onClose} title={id}>
                      {nameOf(id)}
                    </Link>
                  </li>
                ))}
              </ul>
              {found.length > SHOWN && <p className="quiet">{found.length - SHOWN} others: search to narrow them.</p>}
              {found.length > 1 && found.length <= ADDED && (
                <p>
                  <Link
                    to={`?${expandedBy(
                      address,
                      found.map(({ id }) => id),
                    ).toString()}`}
                    onClick={onClose}
                  >
                    Show these {found.length}
                  </Link>
                </p>
              )}
            </>
          );
        }}
      </Answered>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
