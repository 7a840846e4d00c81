import { unwrap } from '../client/graphql.js';
import { type Handler, type Register, examples } from '../command.js';
import { EXIT } from '../exit.js';
import { CoordinatorStatusDocument, RebuildStatesDocument } from '../operations/operations.generated.js';
import { table } from '../output/table.js';

export const registerCoordinator: Register = (program, act) => {
  const coordinator = program
    .command('coordinator')
    .description(
      'The coordinator: it finds due checks, evaluates sensors and keeps the states of partitions up to date.',
    );
  coordinator
    .command('status')
    .description('Shows what is pending, and how many records the catalog has.')
    .addHelpText('after', examples('coordinator status', 'coordinator status --json'))
    .action(act(status));
  coordinator
    .command('rebuild-states')
    .summary('derive the stored states of partitions anew')
    .description(
      'Derives all stored states of partitions anew from the recorded facts, and counts those that differed. No answer needs it: a state that is missing or out of date is not used. Exit 1 if a state differed.',
    )
    .addHelpText('after', examples('coordinator rebuild-states'))
    .action(act(rebuild));
};

const status: Handler<object, []> = async (session) => {
  const client = await session.client();
  const { coordinator } = await client.execute(CoordinatorStatusDocument, {});
  const { clock, counts, eventsPending, lineageAsOf, outboxPending, statesPending, workPending } = coordinator;
  const rows = [
    ['events not processed yet', String(eventsPending)],
    ['checks due or running', String(workPending)],
    ['contracts whose stored states are out of date', String(statesPending)],
    ['messages not delivered yet', String(outboxPending)],
    ['lineage as of', lineageAsOf],
    ['clock', clock],
    ['contract versions', String(counts.contractVersions)],
    ['lineage events', String(counts.events)],
    ['check results', String(counts.evidence)],
    ['audit entries', String(counts.audit)],
  ];
  return { exit: EXIT.yes, data: coordinator, pretty: (style) => table(['WHAT', 'VALUE'], rows, style) };
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
