import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CreateTokenInput } from '../../app/governance/create-token.js';
import type { CreatedToken } from '../../app/governance/issue-token.js';
import { ROLES, type Role } from '../../core/access/actor.js';
import { TOKEN_RANDOM_BYTES, formatToken } from '../../core/access/token.js';
import { MINUTE } from '../../core/shared/duration.js';
import { type Act, type Handler, type Register, examples } from '../command.js';
import { failureOfUseCase, unwrap } from '../client/graphql.js';
import { EXIT, usage } from '../exit.js';
import { expiryFlag } from '../instant.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  CreateTokenDocument,
  RevokeTokenDocument,
  RotateTokenDocument,
  type TokenFieldsFragment,
  TokensDocument,
} from '../operations/operations.generated.js';
import { systemIds } from '../../platform/ids.js';
import { type Session, parseDuration } from '../session.js';
import { startFailure } from '../start-failure.js';
import { accessOf, expiryText, loginCommands, warnings } from './auth-login.js';

export const registerAuth: Register = (program, act) => {
  const auth = program
    .command('auth')
    .description('Identity: who you are, and tokens for people, schedulers and agents.');
  loginCommands(auth, act);
  const token = auth.command('token').description('Tokens. Without a subcommand, creates one.');
  createCommand(token, act);
  token
    .command('generate')
    .summary('write a new token that no server knows yet')
    .description(
      'Writes a new random token to a file that only you can read, for CONCORDAT_BOOTSTRAP_TOKEN_FILE. No server knows it before it starts with that file.',
    )
    .requiredOption('--out <file>', 'the file to create')
    .addHelpText('after', examples('auth token generate --out first.token'))
    .action(act(generate));
  listOptions(token.command('list'), COLUMNS, '100')
    .summary('list tokens, newest first')
    .description('Lists your tokens and those that you may revoke, newest first. Administrators see all of them.')
    .option('--subject <name>', 'only tokens of this subject')
    .option('--ended', 'list expired and revoked tokens too')
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
    .option('--database <url>', 'create it in this store (sqlite:<file> or postgres://…) without a server')
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
  readonly database?: string;
}

function grantOf(text: string): { domain: string; role: Role } {
  const match = /^([^:]+):([^:]+)$/.exec(text);
  const domain = match?.[1];
  const role = ROLES.find((candidate) => candidate === match?.[2]);
  if (domain !== undefined && role !== undefined) return { domain, role };
  throw usage(`\`${text}\` is not a grant`, `A grant is <domain>:<role>, or *:<role>; roles are ${ROLES.join(', ')}.`);
}

const create: Handler<CreateFlags, []> = async (session, flags) => {
  const { subject, grant = [], admin, expires, description, database } = flags;
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
  const created =
    database === undefined ? await createOnline(session, input) : await createOffline(session, database, input);
  session.note(`token of ${created.subject}, ${expiryText(created.expiresAt)}; it is shown only once`);
  return { exit: EXIT.yes, data: created, pretty: () => created.token };
};

async function createOnline(session: Session, input: CreateTokenInput): Promise<CreatedToken> {
  const client = await session.client();
  const { createToken: result } = await client.execute(CreateTokenDocument, { input });
  const { id, token, subject, expiresAt } = unwrap(result, ['TokenCreated']);
  return { id, token, subject, expiresAt };
}

async function createOffline(session: Session, database: string, input: CreateTokenInput): Promise<CreatedToken> {
  const { configuration } = await session.load({ databaseUrl: database });
  const result = await session.deps.createTokenOffline(configuration, input).catch((error: unknown) => {
    throw startFailure(error, configuration, '--database');
  });
  if (result.ok) return result.value;
  throw failureOfUseCase(result.error);
}

interface TokenListFlags extends ListFlags {
  readonly subject?: string;
  readonly ended?: boolean;
  readonly after?: string;
}

const COLUMNS: Columns<TokenFieldsFragment> = [
  { heading: 'id', of: ({ id }) => id },
  { heading: 'subject', of: ({ subject }) => subject },
  { heading: 'access', of: accessOf },
  { heading: 'created', of: ({ createdAt }) => createdAt },
  {
    heading: 'expires',
    of: ({ expiresAt, revokedAt }) => (revokedAt === null ? (expiresAt ?? 'never') : `revoked ${revokedAt}`),
  },
  { heading: 'last used', of: ({ lastUsedAt }) => lastUsedAt ?? 'never' },
];

const list: Handler<TokenListFlags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, COLUMNS);
  const client = await session.client();
  const { after = null, ended = false, subject = null } = flags;
  const { tokens } = await client.execute(TokensDocument, { subject, ended, first: listed.first, after });
  return listed.answer({
    items: tokens,
    next: tokens.length === listed.first ? (tokens.at(-1)?.id ?? null) : null,
    findings: tokens.flatMap(({ warning, id, subject: holder }) => warnings(warning, `token ${id} of ${holder}`)),
  });
};

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

const generate: Handler<{ readonly out: string }, []> = (session, { out }) => {
  const path = resolve(session.deps.folder, out);
  try {
    writeFileSync(path, `${formatToken(systemIds.randomBytes(TOKEN_RANDOM_BYTES))}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
    const why = code === 'EEXIST' ? 'exists already' : `cannot be written (${code})`;
    throw usage(`${out} ${why}`, 'Name a new file in a folder that you can write.');
  }
  return Promise.resolve({ exit: EXIT.yes, data: { file: path }, pretty: () => `wrote ${out}` });
};
