import type { Command } from 'commander';
import { ROLES, type Role } from '../../core/access/actor.js';
import { codes } from '../../core/codes/index.js';
import { MINUTE } from '../../core/shared/duration.js';
import { type Act, type Handler, type Register, examples } from '../command.js';
import { unwrap } from '../client/graphql.js';
import { EXIT, usage } from '../exit.js';
import { expiryFlag } from '../instant.js';
import {
  CreateTokenDocument,
  MeDocument,
  type MeQuery,
  RevokeTokenDocument,
  RotateTokenDocument,
  type TokenFieldsFragment,
  TokensDocument,
} from '../operations/operations.generated.js';
import type { Finding } from '../output/finding.js';
import { table } from '../output/table.js';
import { parseDuration } from '../session.js';
import { limitOf } from './requested-partition.js';

export const registerAuth: Register = (program, act) => {
  const auth = program
    .command('auth')
    .description('Identity: who you are, and tokens for people, schedulers and agents.');
  auth
    .command('status')
    .summary('show who you are')
    .description(
      'Shows how the server identifies you, your roles, and when your token expires. Exit 4 without a valid token.',
    )
    .addHelpText('after', examples('auth status', 'auth status --json'))
    .action(act(status));
  const token = auth.command('token').description('Tokens. Without a subcommand, creates one.');
  createCommand(token, act);
  token
    .command('list')
    .summary('list tokens, newest first')
    .description('Lists your tokens and those that you may revoke, newest first. Administrators see all of them.')
    .option('--subject <name>', 'only tokens of this subject')
    .option('--ended', 'list expired and revoked tokens too')
    .option('--limit <number>', 'at most this many', '100')
    .option('--after <id>', 'only tokens after the one with this id')
    .addHelpText('after', examples('auth token list', 'auth token list --subject airflow --ended --json'))
    .action(act(list));
  token
    .command('revoke')
    .summary('end a token at once')
    .description('Revokes a token: from now on every request with it is refused, and its subscriptions end.')
    .argument('<id>', 'id as `auth token list` shows it')
    .addHelpText('after', examples('auth token revoke 019a9c3e-2c3a-7c1e-9d2f-0c1b2a3d4e5f'))
    .action(act(revoke));
  token
    .command('rotate')
    .summary('replace a token')
    .description(
      'Creates a token with the same subject and roles and prints it. The old one ends at once, or after --overlap.',
    )
    .argument('<id>', 'id as `auth token list` shows it')
    .option('--overlap <duration>', 'how long the old token remains valid, at most 1d')
    .option('--expires <when>', 'when the new token expires; in 90 days by default')
    .addHelpText('after', examples('auth token rotate 019a9c3e-2c3a-7c1e-9d2f-0c1b2a3d4e5f --overlap 30m'))
    .action(act(rotate));
};

function createCommand(token: Command, act: Act): void {
  token
    .command('create', { isDefault: true })
    .summary('create a token')
    .description('Creates a token and prints it. It is shown only once: the server stores its hash.')
    .requiredOption('--subject <name>', 'the actor that uses it: a person, a DAG or an agent')
    .option(
      '--grant <domain:role...>',
      'access, such as finance:editor; the roles are viewer, editor, owner, steward and agent',
    )
    .option('--admin', 'grant all access')
    .option('--expires <when>', 'when it expires: 30d, a date or an instant in RFC 3339; in 90 days by default')
    .option('--description <text>', 'its purpose')
    .addHelpText(
      'after',
      examples('auth token create --subject airflow --grant customer360:agent --grant finance:viewer'),
    )
    .action(act(create));
}

interface CreateFlags {
  readonly subject: string;
  readonly grant?: readonly string[];
  readonly admin?: boolean;
  readonly expires?: string;
  readonly description?: string;
}

function grantOf(text: string): { domain: string; role: Role } {
  const match = /^([^:]+):([^:]+)$/.exec(text);
  const domain = match?.[1];
  const role = ROLES.find((candidate) => candidate === match?.[2]);
  if (domain !== undefined && role !== undefined) return { domain, role };
  throw usage(`\`${text}\` is not a grant`, `A grant is <domain>:<role>, or *:<role>; roles are ${ROLES.join(', ')}.`);
}

const create: Handler<CreateFlags, []> = async (session, { subject, grant = [], admin, expires, description }) => {
  if (grant.length === 0 && !admin) {
    throw usage('a token needs a grant', 'Give --grant <domain>:<role>, or --admin.');
  }
  const input = {
    subject,
    admin: admin ?? false,
    grants: grant.map(grantOf),
    expiresAt: expires === undefined ? null : expiryFlag('--expires', expires, session.deps.realMillis()),
    description: description ?? null,
  };
  const client = await session.client();
  const { createToken: result } = await client.execute(CreateTokenDocument, { input });
  const created = unwrap(result, ['TokenCreated']);
  session.note(`token of ${created.subject}, ${expiryText(created.expiresAt)}; it is shown only once`);
  return { exit: EXIT.yes, data: created, pretty: () => created.token };
};

function expiryText(expiresAt: string | null): string {
  return expiresAt === null ? 'does not expire' : `expires at ${expiresAt}`;
}

interface ListFlags {
  readonly subject?: string;
  readonly ended?: boolean;
  readonly limit: string;
  readonly after?: string;
}

const list: Handler<ListFlags, []> = async (session, { subject, ended, limit, after }) => {
  const first = limitOf(limit);
  const client = await session.client();
  const filter = { subject: subject ?? null, ended: ended ?? false, first, after: after ?? null };
  const { tokens } = await client.execute(TokensDocument, filter);
  const next = tokens.length === first ? (tokens.at(-1)?.id ?? null) : null;
  return {
    exit: EXIT.yes,
    data: { items: tokens, next },
    findings: tokens.flatMap(({ warning, id, subject: holder }) => warnings(warning, `token ${id} of ${holder}`)),
    pretty: (style) => {
      if (tokens.length === 0) return 'none';
      const more = next === null ? '' : `\n(continue with --after ${next})`;
      return `${table(['id', 'subject', 'access', 'created', 'expires', 'last used'], tokens.map(tokenRow), style)}${more}`;
    },
  };
};

function tokenRow(token: TokenFieldsFragment): string[] {
  const end = token.revokedAt === null ? (token.expiresAt ?? 'never') : `revoked ${token.revokedAt}`;
  return [token.id, token.subject, accessOf(token), token.createdAt, end, token.lastUsedAt ?? 'never'];
}

function accessOf({ admin, grants }: Pick<TokenFieldsFragment, 'admin' | 'grants'>): string {
  if (admin) return 'all (administrator)';
  return grants.length === 0 ? 'none' : grants.map(({ domain, role }) => `${domain}:${role}`).join(', ');
}

/** What is unusual about the life of a token, as a warning beside the answer. */
function warnings(code: TokenFieldsFragment['warning'], what: string): readonly Finding[] {
  if (code === null) return [];
  const { fix, title } = codes[code];
  return [
    {
      code,
      severity: 'warning',
      message: `${what}: ${title}`,
      help: fix,
      file: null,
      line: null,
      column: null,
      path: null,
    },
  ];
}

const revoke: Handler<object, [id: string]> = async (session, _options, id) => {
  const client = await session.client();
  const { revokeToken: result } = await client.execute(RevokeTokenDocument, { input: { id } });
  const { revoked } = unwrap(result, ['TokenRevoked']);
  return {
    exit: EXIT.yes,
    data: revoked,
    pretty: (style) => `${style.green('revoked')} token ${revoked.id} of ${revoked.subject}`,
  };
};

interface RotateFlags {
  readonly overlap?: string;
  readonly expires?: string;
}

const rotate: Handler<RotateFlags, [id: string]> = async (session, { overlap, expires }, id) => {
  const input = {
    id,
    overlapMinutes: overlap === undefined ? 0 : Math.ceil((await parseDuration(overlap, '--overlap')) / MINUTE),
    expiresAt: expires === undefined ? null : expiryFlag('--expires', expires, session.deps.realMillis()),
  };
  const client = await session.client();
  const { rotateToken: result } = await client.execute(RotateTokenDocument, { input });
  const created = unwrap(result, ['TokenRotated']);
  const { replaced } = created;
  const old = replaced.revokedAt === null ? `ends at ${replaced.expiresAt ?? ''}` : 'has ended';
  session.note(
    `token of ${created.subject}, ${expiryText(created.expiresAt)}; it is shown only once. The old one ${old}`,
  );
  return { exit: EXIT.yes, data: created, pretty: () => created.token };
};

const status: Handler<object, []> = async (session) => {
  const client = await session.client();
  const { me } = await client.execute(MeDocument);
  return {
    exit: EXIT.yes,
    data: { server: client.server, ...me },
    findings: warnings(me.warning, 'your token'),
    pretty: (style) => statusLines(me, client.server, style.bold).join('\n'),
  };
};

function statusLines(me: MeQuery['me'], server: string, bold: (text: string) => string): readonly string[] {
  const how = me.identity === 'LOCAL' ? 'this machine (identity local)' : `token ${me.tokenId ?? ''}`;
  const lines = [`${bold(me.subject)} at ${server}, by ${how}`, `access: ${accessOf(me)}`];
  return me.identity === 'LOCAL' ? lines : [...lines, expiryText(me.expiresAt)];
}
