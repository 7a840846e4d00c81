import { Link } from 'react-router';
import { Owners } from '../../look/owners.js';
import { Prose } from '../../look/prose.js';
import { ScoreBar } from '../../look/score-bar.js';
import { StatusMark } from '../../look/status.js';
import { When } from '../../look/time.js';
import type { GateVerdict, ProductHealthQuery } from '../../operations/operations.generated.js';
import { productPath, resultPath } from './subject.js';

export type Health = ProductHealthQuery['health'];

const GRAVEST = ['SKIP', 'WAIT', 'PROCEED'] as const;

/** The answer in a sentence, around the partition. */
function answerOf({ reasons, status }: Health, verdict: GateVerdict): readonly [before: string, after: string] {
  if (verdict === 'PROCEED') return ['Yes: ', ' can be used.'];
  if (verdict === 'SKIP') return ['No: ', ' is known to be bad.'];
  if (reasons.some(({ code }) => code === 'NOT_ARRIVED')) return ['Not yet: ', ' has not arrived.'];
  return ['Not yet: ', status === 'UNKNOWN' ? ' is not proven to be good.' : ' is degraded.'];
}

/** Can I use it; if not, why or what is unknown; what ends that, and who can help. */
export function Verdict({ health, product }: { readonly health: Health; readonly product: string }) {
  const { asOf, contractVersion, ends, partition, server, status } = health;
  const verdict = GRAVEST.find((each) => health.partitions.some((one) => one.verdict === each)) ?? 'WAIT';
  const [before, after] = answerOf(health, verdict);
  return (
    <>
      <p className="verdict row">
        <StatusMark status={verdict} />
        <span>
          {before}
          {partition === null ? 'the current data' : <span className="key">{partition}</span>}
          {after}
        </span>
      </p>
      <dl className="facts verdict-facts">
        <dt>Health</dt>
        <dd className="row">
          <StatusMark status={status} />
          <ScoreBar {...health} />
          <span className="quiet">{Math.floor(health.confidence * 100)} % of the promised weight is proven</span>
        </dd>
        <Why health={health} product={product} />
        {ends !== null && (
          <>
            <dt>Ends</dt>
            <dd>
              <Prose text={ends.text} />
              {ends.at !== null && (
                <>
                  , at <When at={ends.at} asOf={asOf} />
                </>
              )}
            </dd>
            <dt>Who can help</dt>
            <dd>
              <Owners owners={ends.owners} />
            </dd>
          </>
        )}
        <dt>Based on</dt>
        <dd className="quiet">
          {contractVersion === null ? 'no contract version' : `contract version ${contractVersion}`}
          {server === null ? '' : `, server ${server}`}, as of {asOf.slice(0, 16).replace('T', ' ')} UTC
        </dd>
      </dl>
    </>
  );
}

function Why({ health, product }: { readonly health: Health; readonly product: string }) {
  const { contributions, reasons, rootCause } = health;
  const failed = reasons.length === 0 ? contributions.slice(0, 3) : [];
  return (
    <>
      {rootCause !== null && (
        <>
          <dt>Root cause</dt>
          <dd>
            <Link to={productPath(rootCause.product, rootCause.partition)}>
              {rootCause.product} {rootCause.partition !== null && <span className="key">{rootCause.partition}</span>}
            </Link>{' '}
            <span className="quiet">
              {rootCause.path.length > 2 ? `through ${rootCause.path.slice(1, -1).join(' ← ')}` : 'a direct input'}
            </span>
          </dd>
        </>
      )}
      {(reasons.length > 0 || failed.length > 0) && (
        <>
          <dt>Why</dt>
          <dd>
            <ul className="reasons">
              {reasons.map(({ code, message }) => (
                <li key={code + message}>
                  <Prose text={message} /> <code className="quiet">{code}</code>
                </li>
              ))}
              {failed.map(({ check, promise, observed }) => (
                <li key={check}>
                  {promise}; observed {JSON.stringify(observed)}{' '}
                  <Link to={resultPath(product, health.partition, check)}>open the result</Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  );
}
