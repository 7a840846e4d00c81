import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Empty } from '../../look/empty.js';
import { Answered } from '../../look/panel.js';
import { StatusMark } from '../../look/status.js';
import { FocusProductsDocument, FocusSearchDocument } from '../../operations/operations.generated.js';
import { focusedOn } from './view.js';

/** Finds the product or dataset to look at. */
export function FocusPicker() {
  const [address] = useSearchParams();
  const [text, setText] = useState('');
  const query = useAnswer(FocusSearchDocument, { text }, { enabled: text.trim().length > 1 });
  return (
    <div className="focus-picker">
      <input
        type="search"
        aria-label="Find the product or dataset in the middle of the drawing"
        placeholder="Find a product or dataset"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim().length > 1 && (
        <div className="found">
          <Answered query={query}>
            {({ search: { nodes } }) =>
              nodes.length === 0 ? (
                <p className="quiet">Nothing has these words.</p>
              ) : (
                <ul>
                  {nodes.map(({ kind, ref }) => (
                    <li key={`${kind} ${ref}`}>
                      <Link
                        to={`?${focusedOn(address, kind === 'DATASET' ? `dataset:${ref}` : ref).toString()}`}
                        onClick={() => setText('')}
                      >
                        {ref}
                      </Link>{' '}
                      <span className="quiet">{kind.toLowerCase()}</span>
                    </li>
                  ))}
                </ul>
              )
            }
          </Answered>
        </div>
      )}
    </div>
  );
}

/** The page without a focus: where to begin. */
export function Beginning() {
  const query = useAnswer(FocusProductsDocument, {});
  return (
    <Answered query={query}>
      {({ products: { nodes } }) =>
        nodes.length === 0 ? (
          <Empty commands={['concordat publish .', 'concordat lineage up sales/orders']}>
            No product is published yet. Publish contracts, and send OpenLineage events to <code>/api/v1/lineage</code>:
          </Empty>
        ) : (
          <Empty>
            Find a product or dataset, or begin with one that many read:
            <span className="beginnings">
              {nodes.map(({ newestPartition, ref }) => (
                <Link key={ref} to={`?focus=${encodeURIComponent(ref)}`}>
                  <StatusMark status={newestPartition?.status ?? 'UNKNOWN'}>{ref}</StatusMark>
                </Link>
              ))}
            </span>
          </Empty>
        )
      }
    </Answered>
  );
}
