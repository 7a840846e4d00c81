import { type Handler, type Register, examples } from '../command.js';
import { usage } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import { AuditEntriesDocument, type AuditEntriesQuery } from '../operations/operations.generated.js';
import { registerCheckpoints, verify } from './audit-checkpoint.js';

export const registerAudit: Register = (program, act) => {
  const audit = program.command('audit').description('The audit trail: who changed what, chained by hash.');
  audit
    .command('verify')
    .description(
      'Recomputes the hash chain, and compares the rows of domains, contracts, products, excluded events, overrides, producers, sensors and tokens with it. Exit 1 if an entry or a row was changed, 3 if there are no entries.',
    )
    .option('--checkpoint <file>', 'also compare the trail with this earlier checkpoint')
    .option('--public-key <file>', 'the public key of the checkpoint')
    .option('--export <file>', 'verify this export instead of the server: without a server, and without comparing rows')
    .addHelpText(
      'after',
      examples(
        'audit verify',
        'audit verify --checkpoint 2026-11.json --public-key audit.key.pub',
        'audit verify --export trail.jsonl --checkpoint 2026-11.json --public-key audit.key.pub',
      ),
    )
    .action(act(verify));
  registerCheckpoints(audit, act);
  listOptions(audit.command('list'), COLUMNS, '50')
    .summary('list entries, newest first')
    .description('Lists entries, newest first. With --after, lists them in the order of the chain from the cursor on.')
    .option('--before <cursor>', 'only entries before this cursor')
    .option('--after <cursor>', 'only entries after this cursor, oldest first')
    .addHelpText('after', examples('audit list --limit 10', 'audit list --json'))
    .action(act(list));
};

interface Flags extends ListFlags {
  readonly before?: string;
  readonly after?: string;
}

type Entry = AuditEntriesQuery['audit']['nodes'][number];

const COLUMNS: Columns<Entry> = [
  { heading: 'sequence', of: ({ sequence }) => sequence },
  { heading: 'at', of: ({ at }) => at },
  { heading: 'actor', of: ({ actor }) => actor },
  { heading: 'action', of: ({ action }) => action },
  { heading: 'subject', of: ({ subject }) => subject },
  { heading: 'hash', of: ({ hash }) => hash.slice(0, 12) },
];

const list: Handler<Flags, []> = async (session, flags) => {
  const { before, after } = flags;
  const listed = requestedList(session, flags, COLUMNS);
  if (before !== undefined && after !== undefined) {
    throw usage('--before and --after exclude each other', 'Give one cursor: --before goes back, --after forward.');
  }
  const client = await session.client();
  const page = after === undefined ? { last: listed.first, before: before ?? null } : { first: listed.first, after };
  const { audit } = await client.execute(AuditEntriesDocument, page);
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = audit.pageInfo;
  const backward = after === undefined;
  const entries = backward ? [...audit.nodes].reverse() : audit.nodes;
  const next = backward ? startCursor : endCursor;
  const isMore = backward ? hasPreviousPage : hasNextPage;
  return listed.answer({
    items: entries,
    totalCount: audit.totalCount,
    next,
    continued: isMore ? `continue with ${backward ? '--before' : '--after'} ${next ?? ''}` : null,
  });
};
