import { unwrap } from '../client/graphql.js';
import { type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import { instantFlag } from '../instant.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  CancelMaintenanceWindowDocument,
  DeclareMaintenanceWindowDocument,
  MaintenanceWindowsDocument,
  type MaintenanceWindowsQuery,
} from '../operations/operations.generated.js';
import { shortInterval } from '../output/table.js';

type Window = MaintenanceWindowsQuery['maintenanceWindows']['nodes'][number];

export const registerMaintenance: Register = (program, act) => {
  const maintenance = program
    .command('maintenance')
    .description('Maintenance windows: times in which no deadline comes nearer and current data does not age.');
  listOptions(maintenance.command('list'), COLUMNS, '50')
    .description('Lists maintenance windows that have not ended, newest first.')
    .option('--domain <name>', 'only windows of this domain and of its products')
    .option('--product <product>', 'only windows of this product')
    .option('--ended', 'ended and cancelled ones too')
    .option('--after <cursor>', 'only entries after this cursor')
    .addHelpText('after', examples('maintenance list', 'maintenance list --domain finance --ended'))
    .action(act(list));
  maintenance
    .command('declare')
    .description(
      'Declares a maintenance window of a product or of a domain, at most 31 days long. It may lie in the past, and changes no recorded decision.',
    )
    .option('--product <product>', 'one product, domain/product')
    .option('--domain <name>', 'all products of a domain')
    .option('--data-server <name>', 'of these, only contracts with a server of this name')
    .requiredOption('--from <time>', 'start of the window')
    .requiredOption('--to <time>', 'end of the window')
    .requiredOption('--reason <text>', 'why; gates and reports show it')
    .addHelpText(
      'after',
      examples(
        'maintenance declare --domain finance --from 2024-12-24T18:00:00Z --to 2024-12-27T06:00:00Z --reason "new storage"',
        'maintenance declare --product finance/ledger --data-server lake --from 2024-12-24T18:00:00Z --to 2024-12-24T20:00:00Z --reason "upgrade"',
      ),
    )
    .action(act(declare));
  maintenance
    .command('cancel')
    .description('Ends a maintenance window before its end: it counts until now.')
    .argument('<id>', 'the window')
    .requiredOption('--reason <text>', 'why')
    .addHelpText('after', examples('maintenance cancel 0197b3c2-… --reason "done earlier"'))
    .action(act(cancel));
};

interface Flags extends ListFlags {
  readonly domain?: string;
  readonly product?: string;
  readonly ended?: boolean;
  readonly after?: string;
}

const COLUMNS: Columns<Window> = [
  { heading: 'id', of: ({ id }) => id },
  { heading: 'of', of: shownScope },
  { heading: 'time', of: (window) => shortInterval(window) },
  { heading: 'by', of: ({ declaredBy }) => declaredBy, onRequest: true },
  { heading: 'reason', of: ({ reason }) => reason },
  { heading: 'cancelled', of: ({ cancelled }) => cancelled?.at ?? null },
  { heading: 'cancelled by', of: ({ cancelled }) => cancelled?.by ?? null, onRequest: true },
];

function shownScope({ domain, product, server }: Pick<Window, 'domain' | 'product' | 'server'>): string {
  return `${product ?? domain}${server === null ? '' : ` on ${server}`}`;
}

const list: Handler<Flags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, COLUMNS);
  const client = await session.client();
  const { maintenanceWindows } = await client.execute(MaintenanceWindowsDocument, {
    domain: flags.domain ?? null,
    product: flags.product ?? null,
    ended: flags.ended ?? false,
    first: listed.first,
    after: flags.after ?? null,
  });
  const { nodes: items, pageInfo, totalCount } = maintenanceWindows;
  return listed.answer({ items, totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null });
};

interface DeclareFlags {
  readonly product?: string;
  readonly domain?: string;
  readonly dataServer?: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const declare: Handler<DeclareFlags, []> = async (session, flags) => {
  if ((flags.product === undefined) === (flags.domain === undefined))
    throw usage('a window is of one product or of one domain', 'Give either --product or --domain.');
  const { dataServer: server = null, domain = null, product = null, reason } = flags;
  const [from, to] = [instantFlag('--from', flags.from), instantFlag('--to', flags.to)];
  const input = { domain, product, server, from, to, reason };
  const client = await session.client();
  const { declareMaintenanceWindow } = await client.execute(DeclareMaintenanceWindowDocument, { input });
  const { window } = unwrap(declareMaintenanceWindow, ['MaintenanceWindowDeclared']);
  return {
    exit: EXIT.yes,
    data: window,
    pretty: () => `declared: ${shownScope(window)} ${shortInterval(window)} (window ${window.id})`,
  };
};

const cancel: Handler<{ readonly reason: string }, [string]> = async (session, { reason }, id) => {
  const client = await session.client();
  const { cancelMaintenanceWindow } = await client.execute(CancelMaintenanceWindowDocument, { input: { id, reason } });
  const { window } = unwrap(cancelMaintenanceWindow, ['MaintenanceWindowCancelled']);
  return { exit: EXIT.yes, data: window, pretty: () => `cancelled: window ${window.id} of ${shownScope(window)}` };
};
