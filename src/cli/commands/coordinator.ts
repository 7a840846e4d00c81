import { unwrap } from '../client/graphql.js';
import { type Handler, type Register, examples } from '../command.js';
import { EXIT } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  type BreakerFieldsFragment,
  BreakersDocument,
  CoordinatorStatusDocument,
  type CoordinatorStatusQuery,
  RebuildStatesDocument,
  ResetBreakerDocument,
} from '../operations/operations.generated.js';
import type { Style } from '../output/style.js';
import { NO_VALUE, table } from '../output/table.js';

export const registerCoordinator: Register = (program, act) => {
  const coordinator = program
    .command('coordinator')
    .description(
      'The coordinator: it finds due checks, evaluates sensors and keeps the states of partitions up to date.',
    );
  coordinator
    .command('status')
    .description(
      'Shows what is pending, the work of checks by domain, servers that are not read, and how many records the catalog has.',
    )
    .addHelpText('after', examples('coordinator status', 'coordinator status --json'))
    .action(act(status));
  listOptions(coordinator.command('breakers'), BREAKER_COLUMNS)
    .summary('list servers whose last attempts failed')
    .description(
      'Lists servers whose last attempts failed, last failed first. After 5 failures in a row a server is not read for a while (open), then one attempt shows whether it answers again (half open). Exit 1 if one is not closed.',
    )
    .addHelpText('after', examples('coordinator breakers', 'coordinator breakers --json'))
    .action(act(breakers));
  coordinator
    .command('reset-breaker')
    .summary('read a server again at once')
    .description('Closes the circuit breaker of a server: it is read again at once.')
    .argument('<server>', 'name of the server, or its id where several servers have the name')
    .requiredOption('--reason <text>', 'recorded with the change')
    .addHelpText('after', examples('coordinator reset-breaker warehouse --reason "it was restarted"'))
    .action(act(reset));
  coordinator
    .command('rebuild-states')
    .summary('derive the stored states of partitions anew')
    .description(
      'Derives all stored states of partitions anew from the recorded facts, and counts those that differed. No answer needs it: a state that is missing or out of date is not used. Exit 1 if a state differed.',
    )
    .addHelpText('after', examples('coordinator rebuild-states'))
    .action(act(rebuild));
};

type Status = CoordinatorStatusQuery['coordinator'];

const status: Handler<object, []> = async (session) => {
  const client = await session.client();
  const { coordinator } = await client.execute(CoordinatorStatusDocument, {});
  return { exit: EXIT.yes, data: coordinator, pretty: (style) => shownStatus(coordinator, style) };
};

function shownStatus(coordinator: Status, style: Style): string {
  const { breakers: failing, clock, counts, eventsPending, lineageAsOf, outboxPending, statesPending } = coordinator;
  const { backfills, withoutAgent, work } = coordinator;
  const rows = [
    ['events not processed yet', String(eventsPending)],
    ['checks queued', String(work.queued)],
    ['checks that wait for their next attempt', String(work.waiting)],
    ['checks running', String(work.leased)],
    ['checks not tried any more', String(work.dead)],
    ...(backfills.running === 0
      ? []
      : [
          ['backfills running', String(backfills.running)],
          ['partitions that backfills have left', String(backfills.partitionsLeft)],
        ]),
    ['oldest queued check due since', work.oldestDueAt ?? NO_VALUE],
    ['servers not read', String(failing.length)],
    ['checks that no running agent can run', String(withoutAgent.reduce((sum, { checks }) => sum + checks, 0))],
    ['contracts whose stored states are out of date', String(statesPending)],
    ['messages not delivered yet', String(outboxPending)],
    ['lineage as of', lineageAsOf],
    ['clock', clock],
    ['contract versions', String(counts.contractVersions)],
    ['lineage events', String(counts.events)],
    ['check results', String(counts.evidence)],
    ['audit entries', String(counts.audit)],
  ];
  const parts = [table(['WHAT', 'VALUE'], rows, style)];
  if (work.domains.length > 0) parts.push(shownDomains(work, style));
  if (withoutAgent.length > 0) parts.push(shownUnserved(withoutAgent, style));
  if (failing.length > 0) {
    const servers = failing.map((breaker) => BREAKER_COLUMNS.map(({ of }) => String(of(breaker) ?? NO_VALUE)));
    parts.push(
      table(
        BREAKER_COLUMNS.map(({ heading }) => heading),
        servers,
        style,
      ),
    );
  }
  return parts.join('\n\n');
}

function shownDomains({ domains, otherDomains }: Status['work'], style: Style): string {
  const rows = domains.map(({ dead, domain, leased, oldestDueAt, queued, waiting }) => [
    ...[domain, String(queued), String(waiting), String(leased), String(dead)],
    oldestDueAt ?? NO_VALUE,
  ]);
  const shown = table(['domain', 'queued', 'waiting', 'running', 'dead', 'due since'], rows, style);
  return otherDomains === 0 ? shown : `${shown}\n(and ${String(otherDomains)} other domains)`;
}

function shownUnserved(unserved: Status['withoutAgent'], style: Style): string {
  const rows = unserved.map(({ checks, contracts, domain, labels, serverType }) => [
    ...[domain, serverType ?? NO_VALUE, labels.map(({ name, value }) => `${name}=${value}`).join(', ')],
    ...[String(contracts), String(checks)],
  ]);
  const shown = table(['domain', 'server type', 'labels', 'contracts', 'checks'], rows, style);
  return `no running agent can run these checks; start one with \`concordat agent start --domain DOMAIN\`:\n${shown}`;
}

const BREAKER_COLUMNS: Columns<BreakerFieldsFragment> = [
  { heading: 'server', of: ({ server }) => server },
  { heading: 'type', of: ({ serverType }) => serverType },
  { heading: 'state', of: ({ state }) => state.toLowerCase().replace('_', ' ') },
  { heading: 'failures', of: ({ failures }) => failures },
  { heading: 'open until', of: ({ openUntil }) => openUntil },
  { heading: 'domains', of: ({ domains }) => domains.join(', ') },
  { heading: 'problem', of: ({ message }) => message },
  { heading: 'failed', of: ({ failedAt }) => failedAt, onRequest: true },
  { heading: 'id', of: ({ id }) => id, onRequest: true },
];

const breakers: Handler<ListFlags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, BREAKER_COLUMNS);
  const client = await session.client();
  const { breakers: items } = await client.execute(BreakersDocument, {});
  return listed.answer({ items, exit: items.every(({ state }) => state === 'CLOSED') ? EXIT.yes : EXIT.no });
};

const reset: Handler<{ readonly reason: string }, [server: string]> = async (session, { reason }, server) => {
  const client = await session.client();
  const answer = await client.execute(ResetBreakerDocument, { input: { server, reason } });
  const { breaker } = unwrap(answer.resetBreaker, ['BreakerReset']);
  return {
    exit: EXIT.yes,
    data: breaker,
    pretty: () => `\`${breaker.server}\` of ${breaker.domains.join(', ')} is read again`,
  };
};

const rebuild: Handler<object, []> = async (session) => {
  const client = await session.client();
  const answer = await client.execute(RebuildStatesDocument, {});
  const { changed, contracts } = unwrap(answer.rebuildStates, ['StatesRebuilt']);
  const derived = `derived the states of ${String(contracts)} ${contracts === 1 ? 'contract' : 'contracts'}`;
  return {
    exit: changed === 0 ? EXIT.yes : EXIT.no,
    data: { contracts, changed },
    pretty: () => `${derived}; ${changed === 0 ? 'none differed' : `${String(changed)} differed and were replaced`}`,
  };
};
