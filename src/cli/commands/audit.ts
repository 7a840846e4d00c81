import { type Handler, type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import {
  AuditEntriesDocument,
  AuditVerificationDocument,
  type RowDifference,
} from '../operations/operations.generated.js';
import { table } from '../output/table.js';
import { limitOf } from './requested-partition.js';

export const registerAudit: Register = (program, act) => {
  const audit = program.command('audit').description('The audit trail: who changed what, chained by hash.');
  audit
    .command('verify')
    .description(
      'Recomputes the hash chain, and compares domains, overrides, sensors and tokens with it. Exit 1 if an entry or a row was changed, 3 if there are no entries.',
    )
    .addHelpText('after', examples('audit verify', 'audit verify --json'))
    .action(act(verify));
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

const DIFFERENCES: Readonly<Record<RowDifference, string>> = {
  CHANGED: 'differs from its newest entry',
  NOT_RECORDED: 'has no entry',
  MISSING: 'has entries and no row',
};

const verify: Handler<object, []> = async (session) => {
  const client = await session.client();
  const { auditVerification: found } = await client.execute(AuditVerificationDocument);
  return {
    exit: !found.intact ? EXIT.no : found.entries === 0 ? EXIT.unknown : EXIT.yes,
    data: found,
    pretty: (style) => {
      if (found.firstBroken !== null)
        return `${style.red('broken')}: entry ${found.firstBroken} does not match the hash of the entry before it`;
      if (!found.intact)
        return [
          `${style.red('broken')}: the entries are intact, and rows differ from them`,
          ...found.unexplained.map((one) => `  ${one.subject} ${DIFFERENCES[one.difference]}`),
        ].join('\n');
      if (found.entries === 0) return 'no entries yet';
      return `${style.green('intact')}: ${found.entries} entries, head ${found.headHash}`;
    },
  };
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
