import { unwrap } from '../client/graphql.js';
import { type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import { expiryFlag } from '../instant.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  type GateVerdict,
  OverrideGateDocument,
  type OverrideGateMutation,
  OverridesDocument,
  type OverridesQuery,
  WithdrawOverrideDocument,
} from '../operations/operations.generated.js';
import { shortInterval } from '../output/table.js';
import { type PartitionFlags, partitionOf } from '../requested-partition.js';

export const registerOverride: Register = (program, act) => {
  const override = program.command('override').description('Overrides: verdicts of gates that a person set.');
  listOptions(override.command('list'), COLUMNS, '50')
    .description('Lists overrides in effect, newest first.')
    .option('--product <product>', 'only overrides of this product')
    .option('--ended', 'expired and withdrawn ones too')
    .option('--after <cursor>', 'only entries after this cursor')
    .addHelpText('after', examples('override list', 'override list --product support/tickets --ended'))
    .action(act(list));
  override
    .command('create')
    .description('Sets the verdict of a product’s gate, for the newest partition that is due unless another is named.')
    .argument('<product>', 'domain/product')
    .argument('<verdict>', 'PROCEED, WAIT or SKIP')
    .requiredOption('--reason <text>', 'why; every affected decision shows it')
    .requiredOption('--expires <time>', 'until when: an instant, a date, or a duration such as 8h')
    .option('--consumer <consumer>', 'only for this consumer')
    .option('--partition <key>', 'the partition')
    .option('--from <time>', 'start of the partitions')
    .option('--to <time>', 'end of the partitions')
    .option('--dry-run', 'record nothing, and show whom it would free')
    .addHelpText('after', examples('override create support/tickets PROCEED --reason "checked by hand" --expires 8h'))
    .action(act(create));
  override
    .command('withdraw')
    .description('Ends an override before its expiry.')
    .argument('<id>', 'the override')
    .requiredOption('--reason <text>', 'why')
    .addHelpText('after', examples('override withdraw 0197b3c2-… --reason "repaired"'))
    .action(act(withdraw));
};

interface Flags extends ListFlags {
  readonly product?: string;
  readonly ended?: boolean;
  readonly after?: string;
}

const COLUMNS: Columns<OverridesQuery['overrides']['nodes'][number]> = [
  { heading: 'id', of: ({ id }) => id },
  { heading: 'product', of: ({ consumer, product }) => (consumer === null ? product : `${product} for ${consumer}`) },
  { heading: 'partition', of: ({ interval }) => (interval === null ? 'current data' : shortInterval(interval)) },
  { heading: 'verdict', of: ({ verdict }) => verdict },
  { heading: 'by', of: ({ by }) => by },
  {
    heading: 'until',
    of: ({ expiresAt, withdrawn }) => (withdrawn === null ? expiresAt : `withdrawn by ${withdrawn.by}`),
  },
  { heading: 'reason', of: ({ reason }) => reason },
];

const list: Handler<Flags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, COLUMNS);
  const client = await session.client();
  const { overrides } = await client.execute(OverridesDocument, {
    product: flags.product ?? null,
    ended: flags.ended ?? false,
    first: listed.first,
    after: flags.after ?? null,
  });
  const { hasNextPage, endCursor } = overrides.pageInfo;
  const { nodes: items, totalCount } = overrides;
  return listed.answer({ items, totalCount, next: hasNextPage ? endCursor : null });
};

interface CreateFlags extends PartitionFlags {
  readonly reason: string;
  readonly expires: string;
  readonly consumer?: string;
  readonly dryRun?: boolean;
}

type Overridden = Extract<OverrideGateMutation['overrideGate'], { readonly __typename: 'GateOverridden' }>;
type Freed = Overridden['frees'][number];

const VERDICTS: readonly GateVerdict[] = ['PROCEED', 'WAIT', 'SKIP'];

const create: Handler<CreateFlags, [string, string]> = async (session, flags, product, text) => {
  const verdict = VERDICTS.find((known) => known === text.toUpperCase());
  if (verdict === undefined) throw usage(`\`${text}\` is not a verdict`, `The verdicts are ${VERDICTS.join(', ')}.`);
  const client = await session.client();
  const { reason, expires, consumer = null, dryRun = false } = flags;
  const expiresAt = expiryFlag('--expires', expires, session.deps.realMillis());
  const input = { product, verdict, reason, expiresAt, consumer, dryRun, ...partitionOf(flags) };
  const { overrideGate } = await client.execute(OverrideGateDocument, { input });
  const { frees, override, recorded, shortenedFrom } = unwrap(overrideGate, ['GateOverridden']);
  return {
    exit: EXIT.yes,
    data: recorded ? override : { ...override, recorded, frees },
    pretty: () => {
      const about = override.interval ? shortInterval(override.interval) : 'current data';
      if (!recorded)
        return [`not recorded: ${override.verdict}  ${override.product} ${about}`, ...freedLines(frees)].join('\n');
      const made = `${override.verdict}  ${override.product} ${about} until ${override.expiresAt} (override ${override.id})`;
      return shortenedFrom === null ? made : `${made}\nshortened: an override lives at most that long on this server`;
    },
  };
};

function freedLines(frees: readonly Freed[]): readonly string[] {
  if (frees.length === 0) return ['it would free no waiting consumer'];
  return frees.map(
    ({ consumer, partition, since }) =>
      `it would free ${consumer}: ${partition ?? 'current data'}, waiting since ${since}`,
  );
}

const withdraw: Handler<{ readonly reason: string }, [string]> = async (session, { reason }, id) => {
  const client = await session.client();
  const { withdrawOverride } = await client.execute(WithdrawOverrideDocument, { input: { id, reason } });
  const { override } = unwrap(withdrawOverride, ['OverrideWithdrawn']);
  return { exit: EXIT.yes, data: override, pretty: () => `withdrawn: override ${override.id} of ${override.product}` };
};
