import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Page } from '../../layout/page.js';
import { commandLine } from '../../look/command-line.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Empty } from '../../look/empty.js';
import { Answered, Panel } from '../../look/panel.js';
import { ScoreBar } from '../../look/score-bar.js';
import { StatusMark } from '../../look/status.js';
import { When } from '../../look/time.js';
import { DecisionDocument, type DecisionQuery } from '../../operations/operations.generated.js';
import { OverrideForm } from './override-form.js';

type Decision = NonNullable<DecisionQuery['decision']>;

/** One recorded decision: the verdict, why, what ends it, and how it can be overridden. */
export default function DecisionPage() {
  const { decision: id = '' } = useParams();
  const query = useAnswer(DecisionDocument, { id });
  return (
    <Answered query={query}>
      {({ decision, me }) =>
        decision === null ? (
          <Page title="Decision">
            <Panel title="Not found">
              <Empty>
                No decision has this id. <Link to="/gates">Show all decisions</Link>
              </Empty>
            </Panel>
          </Page>
        ) : (
          <Explained decision={decision} asOf={me.clock} />
        )
      }
    </Answered>
  );
}

function Explained({ decision, asOf }: { readonly decision: Decision; readonly asOf: string }) {
  const { consumer, ends, override, partition, product, reasons, rootCause, verdict } = decision;
  const command = commandLine(`gate ${product}`, { consumer, partition });
  return (
    <Page
      title={`${consumer} reads ${product}`}
      before={<span className="key">{partition ?? 'current data'}</span>}
      aside={<CopyCommand command={command} />}
    >
      <p className="verdict panel">
        <StatusMark status={verdict} overridden={override !== null} /> since <When at={decision.since} asOf={asOf} />
      </p>
      <div className="columns">
        <div>
          <Panel title="Why">
            <ol className="plain-list">
              {reasons.map(({ code, message }) => (
                <li key={`${code} ${message}`} title={code}>
                  {message}
                </li>
              ))}
            </ol>
            {rootCause !== null && (
              <p>
                The cause is{' '}
                <Link
                  to={`/products/${rootCause.product}${rootCause.partition === null ? '' : `?partition=${encodeURIComponent(rootCause.partition)}`}`}
                >
                  {rootCause.product} {rootCause.partition}
                </Link>
                {rootCause.path.length > 2 && <span className="quiet"> by {rootCause.path.join(' ← ')}</span>}
              </p>
            )}
          </Panel>
          <Panel title="What ends it, and who can help">
            {ends === null ? <p className="quiet">Nothing: the verdict stays.</p> : <p>{ends.text}</p>}
            {ends?.at !== null && ends?.at !== undefined && (
              <p>
                at <When at={ends.at} asOf={asOf} />
              </p>
            )}
            <p className="quiet">owners of the product: {decision.owners.join(', ') || 'none are named'}</p>
          </Panel>
          {override === null && <OverrideForm decision={decision} asOf={asOf} />}
        </div>
        <Facts decision={decision} asOf={asOf} />
      </div>
    </Page>
  );
}

function Facts({ decision, asOf }: { readonly decision: Decision; readonly asOf: string }) {
  const { contract, contractVersion, firstRequestedAt, lastRequestedAt, override, thresholds } = decision;
  const rows: readonly (readonly [name: string, value: ReactNode])[] = [
    ['score', <ScoreBar key="score" score={decision.score} low={decision.low} high={decision.high} />],
    ['proceeds above', thresholds.proceedAbove],
    ['skips at or below', thresholds.skipAtOrBelow],
    [
      'share of the promises that is checked',
      decision.confidence === null ? null : `${String(Math.round(decision.confidence * 100))} %`,
    ],
    ['contract', contract === null ? null : `${contract} ${contractVersion ?? ''}`],
    ['server', decision.server],
    ['missing', decision.missingPartitions.join(', ') || null],
    ['first requested', firstRequestedAt === null ? null : <When key="first" at={firstRequestedAt} asOf={asOf} />],
    ['last requested', lastRequestedAt === null ? null : <When key="last" at={lastRequestedAt} asOf={asOf} />],
    ['decided', <When key="at" at={decision.asOf} asOf={asOf} />],
    ['final', decision.final ? 'yes: only a change of the catalog or another question changes it' : 'no'],
    ['override', override === null ? null : `${override.by}: ${override.reason}, until ${override.expiresAt}`],
    ['id', <code key="id">{decision.id}</code>],
    ['digest of the facts', <code key="digest">{decision.evidenceDigest.slice(0, 16)}</code>],
    ['policy', decision.policyVersion],
  ];
  return (
    <Panel title="Facts">
      <dl className="facts">
        {rows
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
