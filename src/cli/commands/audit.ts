import { type Handler, type Register, examples } from '../act.js';
import { EXIT } from '../exit.js';
import { table } from '../output/table.js';
import { limitOf } from './slice.js';

export const registerAudit: Register = (program, act) => {
  const audit = program.command('audit').description('The audit trail: who changed what, chained by hash.');
  audit
    .command('verify')
    .description('Recomputes the whole hash chain. Exit 1 where an entry was changed, 3 where there is no entry.')
    .addHelpText('after', examples('audit verify', 'audit verify --json'))
    .action(act(verify));
  audit
    .command('list')
    .description('Lists entries, in the order of the chain.')
    .option('--limit <number>', 'at most this many', '50')
    .option('--after <cursor>', 'go on after this cursor')
    .addHelpText('after', examples('audit list --limit 10'))
    .action(act(list));
};

interface Verification {
  readonly intact: boolean;
  readonly entries: number;
  readonly firstBroken: number | null;
  readonly headHash: string;
}

const verify: Handler<object, []> = async (session) => {
  const document = '{ auditVerification { intact entries firstBroken headHash } }';
  const client = await session.client();
  const { auditVerification: found } = await client.ask<{ auditVerification: Verification }>(document);
  return {
    exit: !found.intact ? EXIT.no : found.entries === 0 ? EXIT.unknown : EXIT.yes,
    data: found,
    pretty: (style) => {
      if (!found.intact)
        return `${style.red('broken')}: entry ${found.firstBroken ?? '?'} does not follow from the one before`;
      if (found.entries === 0) return 'there is no entry yet';
      return `${style.green('intact')}: ${found.entries} entries, head ${found.headHash}`;
    },
  };
};

interface Entry {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly hash: string;
}

interface Entries {
  readonly totalCount: number;
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LIST = `query ($first: Int, $after: String) {
  audit(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { sequence at actor action subject beforeHash afterHash previousHash hash }
  }
}`;

const list: Handler<{ limit: string; after?: string }, []> = async (session, { limit, after }) => {
  const client = await session.client();
  const { audit } = await client.ask<{ audit: Entries }>(LIST, { first: limitOf(limit), after: after ?? null });
  return {
    exit: EXIT.yes,
    data: { items: audit.nodes, totalCount: audit.totalCount, next: audit.pageInfo.endCursor },
    pretty: (style) => {
      const rows = audit.nodes.map((entry) => [
        String(entry.sequence),
        entry.at,
        entry.actor,
        entry.action,
        entry.subject,
        entry.hash.slice(0, 12),
      ]);
      const more = audit.pageInfo.hasNextPage ? `\n(go on with --after ${audit.pageInfo.endCursor ?? ''})` : '';
      return rows.length === 0 ? 'none' : `${table(['#', 'at', 'who', 'did', 'to', 'hash'], rows, style)}${more}`;
    },
  };
};
