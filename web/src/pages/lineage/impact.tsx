import { useAnswer } from '../../api/use-answer.js';
import { Answered, Panel } from '../../look/panel.js';
import { AffectedDocument } from '../../operations/operations.generated.js';
import type { View } from './view.js';

/** Whom a change of the focus affects. */
export function Impact({ view: { focus, input } }: { readonly view: View }) {
  const includePast = input.includeEnded === true ? 'ALWAYS' : 'AUTO';
  const query = useAnswer(AffectedDocument, { input: { of: { id: focus }, depth: input.hops ?? null, includePast } });
  return (
    <Panel title="Whom a change affects">
      <Answered query={query}>
        {({ impact: { complete, consumers, counts, domains, owners } }) => (
          <dl className="facts">
            <dt>affected</dt>
            <dd>
              {counts.products} products, {counts.datasets} datasets, {counts.jobs} jobs
              {!complete && ' (not complete)'}
            </dd>
            <dt>domains</dt>
            <dd>{domains.join(', ') || 'none'}</dd>
            <dt>owners to notify</dt>
            <dd>{owners.join(', ') || 'none'}</dd>
            <dt>consumers</dt>
            <dd>
              {consumers.map(({ consumer, provenance }) => `${consumer} (${provenance.toLowerCase()})`).join(', ') ||
                'none'}
            </dd>
          </dl>
        )}
      </Answered>
    </Panel>
  );
}
