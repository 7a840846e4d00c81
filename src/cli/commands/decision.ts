import { type Handler, type Register, examples } from '../command.js';
import { usage } from '../exit.js';
import { instantFlag } from '../instant.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import { DecisionsDocument, type DecisionsQuery, type GateVerdict } from '../operations/operations.generated.js';

export const registerDecision: Register = (program, act) => {
  const decision = program.command('decision').description('Recorded decisions of gates.');
  listOptions(decision.command('list'), COLUMNS, '50')
    .description('Lists the newest decision of each consumer about each partition, newest first.')
    .option('--waiting', 'only of consumers that wait: a WAIT that they requested lately')
    .option('--consumer <consumer>', 'only decisions of this consumer, domain/name')
    .option('--product <product>', 'only decisions about this product, domain/product')
    .option('--domain <domain>', 'only decisions whose product or consumer is of this domain')
    .option('--partition <key>', 'only decisions about the partition with this key')
    .option('--verdict <verdict>', 'only decisions with this verdict: PROCEED, WAIT or SKIP')
    .option('--overridden', 'only decisions that an override set')
    .option('--since <time>', 'only decisions that were first given at this time or later')
    .option('--all', 'earlier decisions too')
    .option('--after <cursor>', 'only entries after this cursor')
    .addHelpText('after', examples('decision list --waiting', 'decision list --product finance/general_ledger --all'))
    .action(act(list));
};

interface Flags extends ListFlags {
  readonly waiting?: boolean;
  readonly consumer?: string;
  readonly product?: string;
  readonly domain?: string;
  readonly partition?: string;
  readonly verdict?: string;
  readonly overridden?: boolean;
  readonly since?: string;
  readonly all?: boolean;
  readonly after?: string;
}

const COLUMNS: Columns<DecisionsQuery['decisions']['nodes'][number]> = [
  { heading: 'consumer', of: ({ consumer }) => consumer },
  { heading: 'product', of: ({ product }) => product },
  { heading: 'partition', of: ({ partition }) => partition ?? 'current data' },
  { heading: 'verdict', of: ({ override, verdict }) => (override === null ? verdict : `${verdict} (override)`) },
  { heading: 'since', of: ({ since }) => since },
  { heading: 'requested', of: ({ lastRequestedAt }) => lastRequestedAt },
  { heading: 'ends', of: ({ ends }) => ends?.text ?? null },
  { heading: 'id', of: ({ id }) => id, onRequest: true, whole: true },
  { heading: 'score', of: ({ score }) => score, onRequest: true },
  { heading: 'basis', of: ({ basis }) => basis, onRequest: true },
  { heading: 'as-of', of: ({ asOf }) => asOf, onRequest: true },
  { heading: 'owners', of: ({ owners }) => owners.join(', '), onRequest: true },
  { heading: 'reason', of: ({ reasons }) => reasons[0]?.message ?? null, onRequest: true },
];

const VERDICTS: readonly GateVerdict[] = ['PROCEED', 'WAIT', 'SKIP'];

const list: Handler<Flags, []> = async (session, flags) => {
  const { all, consumer = null, domain = null, overridden = null, partition = null, product = null } = flags;
  const { after = null, since, waiting = null } = flags;
  const filter = {
    ...{ consumer, domain, overridden, partition, product, waiting },
    verdicts: flags.verdict === undefined ? null : [verdictOf(flags.verdict)],
    since: since === undefined ? null : instantFlag('--since', since),
    newestOnly: all !== true,
  };
  const listed = requestedList(session, flags, COLUMNS);
  const client = await session.client();
  const { decisions } = await client.execute(DecisionsDocument, { filter, first: listed.first, after });
  const { hasNextPage, endCursor } = decisions.pageInfo;
  const { nodes: items, totalCount } = decisions;
  return listed.answer({ items, totalCount, next: hasNextPage ? endCursor : null });
};

function verdictOf(text: string): GateVerdict {
  const verdict = VERDICTS.find((known) => known === text.toUpperCase());
  if (verdict === undefined) throw usage(`\`${text}\` is not a verdict`, `The verdicts are ${VERDICTS.join(', ')}.`);
  return verdict;
}
