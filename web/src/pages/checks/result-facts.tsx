import { OutcomeMark } from '../../look/outcome.js';
import { When } from '../../look/time.js';
import type { CellEvidenceQuery } from '../../operations/operations.generated.js';
import type { MatrixCheck } from './matrix.js';
import { boundText, valueText } from './values.js';

export type Result = CellEvidenceQuery['evidence']['nodes'][number];

/** What the check demands. */
export function CheckFacts({ check }: { readonly check: MatrixCheck }) {
  return (
    <>
      <dt>Check</dt>
      <dd>
        <code>{check.id}</code>
      </dd>
      <dt>Severity</dt>
      <dd>{check.severity}</dd>
      <dt>Bound</dt>
      <dd>
        {boundText(check.fail, check.unit)}
        {check.warn !== null && `, warns unless ${boundText(check.warn, check.unit)}`}
      </dd>
    </>
  );
}

/** What was found, when, and by what. */
export function ResultFacts({
  result,
  check,
  asOf,
}: {
  readonly result: Result;
  readonly check: MatrixCheck;
  readonly asOf: string;
}) {
  const { durationMillis, engine, agent, message, observed, observedAt, predicate, provenance, rowsTested } = result;
  return (
    <>
      <dt>Result</dt>
      <dd className="row">
        <OutcomeMark outcome={result.outcome} /> {result.reasonCode !== null && <code>{result.reasonCode}</code>}
      </dd>
      <dt>Observed</dt>
      <dd>
        {valueText(observed, check.unit)}
        {rowsTested !== null && <span className="quiet"> of {rowsTested.toLocaleString('en')} rows tested</span>}
      </dd>
      {message !== null && (
        <>
          <dt>Message</dt>
          <dd>{message}</dd>
        </>
      )}
      {predicate !== null && (
        <>
          <dt>Failing rows</dt>
          <dd>
            <code>{predicate}</code>
          </dd>
        </>
      )}
      <dt>Measured</dt>
      <dd>
        <When at={observedAt} asOf={asOf} />
      </dd>
      <dt>By</dt>
      <dd>
        {provenance === 'agent' ? `agent ${agent ?? ''}, engine ${engine ?? 'none'}` : provenance}
        {result.server === null ? '' : `, server ${result.server}`}
        {durationMillis === null ? '' : `, ${String(Math.round(durationMillis))} ms`}, contract version{' '}
        {result.contractVersion}
      </dd>
    </>
  );
}
