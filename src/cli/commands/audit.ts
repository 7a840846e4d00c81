import { type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import { AuditEntriesDocument } from '../operations/operations.generated.js';
import { table } from '../output/table.js';
import { registerCheckpoints, verify } from './audit-checkpoint.js';
import { limitOf } from './requested-partition.js';

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
  audit
    .command('list')
    .summary('list entries, newest first')
    .description('Lists entries, newest first. With --after, lists them in the order of the chain from the cursor on.')
    .option('--limit <number>', 'at most this many', '50')
    .option('--before <cursor>', 'only entries before this cursor')
    .option('--after <cursor>', 'only entries after this cursor, oldest first')
    .addHelpText('after', examples('audit list --limit 10', 'audit list --json'))
    .action(act(list));
};

interface ListFlags {
  readonly limit: string;
  readonly before?: string;
  readonly after?: string;
}

const list: Handler<ListFlags, []> = async (session, { limit, before, after }) => {
  if (before !== undefined && after !== undefined) {
    throw usage('--before and --after exclude each other', 'Give one cursor: --before goes back, --after forward.');
  }
  const client = await session.client();
  const count = limitOf(limit);
  const page = after === undefined ? { last: count, before: before ?? null } : { first: count, after };
  const { audit } = await client.execute(AuditEntriesDocument, page);
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = audit.pageInfo;
  const backward = after === undefined;
  const entries = backward ? [...audit.nodes].reverse() : audit.nodes;
  const next = backward ? startCursor : endCursor;
  return {
    exit: EXIT.yes,
    data: { items: entries, totalCount: audit.totalCount, next },
    pretty: (style) => {
      const rows = entries.map((entry) => [
        String(entry.sequence),
        entry.at,
        entry.actor,
        entry.action,
        entry.subject,
        entry.hash.slice(0, 12),
      ]);
      const isMore = backward ? hasPreviousPage : hasNextPage;
      const more = isMore ? `\n(continue with ${backward ? '--before' : '--after'} ${next ?? ''})` : '';
      return rows.length === 0
        ? 'none'
        : `${table(['#', 'at', 'actor', 'action', 'subject', 'hash'], rows, style)}${more}`;
    },
  };
};
