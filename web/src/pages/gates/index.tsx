import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Page } from '../../layout/page.js';
import { commandLine } from '../../look/command-line.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Empty } from '../../look/empty.js';
import { Answered, Panel } from '../../look/panel.js';
import { GatesDocument, type GatesQuery, type GatesQueryVariables } from '../../operations/operations.generated.js';
import { DecisionTable } from './decision-table.js';
import { Filters } from './filters.js';
import { Overrides } from './overrides.js';

const VERDICTS = ['PROCEED', 'WAIT', 'SKIP'] as const;

/** The newest decision of each consumer about each partition, and the overrides in effect. */
export default function GatesPage() {
  const [address] = useSearchParams();
  const query = useAnswer(GatesDocument, questionOf(address));
  return (
    <Page title="Gates" aside={<CopyCommand command={commandOf(address)} />}>
      <Filters />
      <Answered query={query}>
        {({ decisions, me }) => (
          <Panel title={`${String(decisions.totalCount)} ${decisions.totalCount === 1 ? 'decision' : 'decisions'}`}>
            {decisions.nodes.length === 0 ? (
              <Nothing isNarrowed={address.size > 0} />
            ) : (
              <DecisionTable decisions={decisions.nodes} asOf={me.clock} />
            )}
            <NextPage decisions={decisions} />
          </Panel>
        )}
      </Answered>
      <Overrides />
    </Page>
  );
}

function questionOf(address: URLSearchParams): GatesQueryVariables {
  const verdicts = VERDICTS.filter((verdict) => address.getAll('verdict').includes(verdict));
  return {
    filter: {
      consumer: address.get('consumer'),
      product: address.get('product'),
      domain: address.get('domain'),
      partition: address.get('partition'),
      verdicts: verdicts.length === 0 ? null : verdicts,
      waiting: address.get('waiting') === 'yes' ? true : null,
    },
    after: address.get('after'),
  };
}

function commandOf(address: URLSearchParams): string {
  const line = commandLine('decision list', {
    consumer: address.get('consumer'),
    product: address.get('product'),
  });
  return address.get('waiting') === 'yes' ? `${line} --waiting` : line;
}

function Nothing({ isNarrowed }: { readonly isNarrowed: boolean }) {
  if (isNarrowed) {
    return (
      <Empty>
        No decision matches. <Link to="/gates">Show all decisions</Link>
      </Empty>
    );
  }
  return (
    <Empty commands={['concordat gate sales/orders --consumer reporting/daily_dag']}>
      No decision was requested yet. A DAG requests one before it reads:
    </Empty>
  );
}

function NextPage({ decisions }: { readonly decisions: GatesQuery['decisions'] }) {
  const [address] = useSearchParams();
  const { endCursor, hasNextPage } = decisions.pageInfo;
  if (!hasNextPage) return null;
  const next = new URLSearchParams(address);
  next.set('after', endCursor ?? '');
  return <Link to={`?${next.toString()}`}>Next 50 decisions</Link>;
}
