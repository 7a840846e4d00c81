import type { Command } from 'commander';
import { codes } from '../../core/codes/index.js';
import { type Act, type Handler, examples } from '../command.js';
import { type Credential, tokenFileFailure } from '../credential.js';
import { EXIT, usage } from '../exit.js';
import { MeDocument, type MeQuery, type TokenFieldsFragment } from '../operations/operations.generated.js';
import type { Finding } from '../output/finding.js';
import type { Style } from '../output/style.js';
import type { Session } from '../session.js';

/** Adds `auth login`, `auth status` and `auth logout`. */
export function loginCommands(auth: Command, act: Act): void {
  auth
    .command('login')
    .summary('keep a token for a server')
    .description(
      'Reads a token from stdin, or from a hidden prompt on a terminal, verifies it with the server, and keeps it in a file that only you can read, one for each server, below $XDG_CONFIG_HOME/concordat (~/.config/concordat). Commands use it where neither --token, CONCORDAT_TOKEN nor a configuration file has one.',
    )
    .addHelpText(
      'after',
      examples('auth login --server https://concordat.example', 'auth login < /run/secrets/concordat-token'),
    )
    .action(act(login));
  auth
    .command('status')
    .summary('show who you are')
    .description(
      'Shows how the server identifies you, your roles, when your token expires and where it comes from. Exit 4 without a valid token.',
    )
    .addHelpText('after', examples('auth status', 'auth status --json'))
    .action(act(status));
  auth
    .command('logout')
    .summary('remove the kept token of a server')
    .description(
      'Removes the token that `auth login` kept for the server. The token stays valid: `auth token revoke` ends it.',
    )
    .addHelpText('after', examples('auth logout', 'auth logout --server https://concordat.example'))
    .action(act(logout));
}

type Me = MeQuery['me'];

const login: Handler<object, []> = async (session) => {
  const { configuration } = await session.load();
  const { server } = configuration;
  const { keepToken, keptTokenFile } = await import('../../platform/kept-tokens.js');
  const file = keptTokenFile(session.deps.environment, server);
  if (file === null) throw usage('there is no folder of the user for the token', 'Set HOME or XDG_CONFIG_HOME.');
  const given = await session.deps.readSecret(`token for ${server}: `);
  if (given === null) return { exit: EXIT.interrupted, data: null, pretty: () => '' };
  const token = await checkedToken(given);
  const me = await identityOf(session, server, token);
  try {
    keepToken(file, token);
  } catch (error) {
    throw tokenFileFailure(`${file} cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
  return {
    exit: EXIT.yes,
    data: { server, ...me, token: { source: 'login', where: file } },
    findings: [...warnings(me.warning, 'your token'), ...precedence(await session.credential())],
    pretty: (style) =>
      `${style.green('logged in')} to ${server} as ${style.bold(me.subject)}, ${expiryText(me.expiresAt)}`,
  };
};

/** The token as it was read; a usage failure where it cannot be one. */
async function checkedToken(given: string): Promise<string> {
  const { settings } = await import('../../platform/config.js');
  const token = given.trim();
  const read = settings.token.read(token);
  if (read.ok) return token;
  throw usage(
    token === '' ? 'there is no token on stdin' : `the token ${read.error}`,
    'Pass the token that `concordat auth token create` prints, such as `concordat auth login < file`.',
  );
}

/** Who the server says the holder of the token is; a failure where it does not accept it. */
async function identityOf(session: Session, server: string, token: string): Promise<Me> {
  const client = await session.client(undefined, { as: { token, source: 'login', where: 'stdin' } });
  const { me } = await client.execute(MeDocument);
  if (me.identity !== 'LOCAL') return me;
  throw usage(
    `${server} needs no token: every caller on its machine is the administrator`,
    'Nothing was kept. Commands on its machine work as they are.',
  );
}

/** That another token is used in place of the one that was just kept. */
function precedence({ source, where }: Credential): readonly Finding[] {
  if (source === 'login') return [];
  return [
    {
      ...{ code: 'CONFIGURATION', severity: 'warning', message: `${where ?? ''} has a token, which is used instead` },
      ...{ help: 'Unset it to use the kept one.', file: null, line: null, column: null, path: null },
    },
  ];
}

const logout: Handler<object, []> = async (session) => {
  const { server } = (await session.load()).configuration;
  const { forgetToken, keptTokenFile } = await import('../../platform/kept-tokens.js');
  const removed = forgetToken(keptTokenFile(session.deps.environment, server));
  return {
    exit: EXIT.yes,
    data: { server, removed },
    pretty: () =>
      removed ? `logged out of ${server}; the token itself stays valid` : `no token is kept for ${server}`,
  };
};

const status: Handler<object, []> = async (session) => {
  const credential = await session.credential();
  const client = await session.client();
  const { me } = await client.execute(MeDocument);
  const { source, where } = credential;
  return {
    exit: EXIT.yes,
    data: { server: client.server, ...me, token: { source, where } },
    findings: warnings(me.warning, 'your token'),
    pretty: (style) => statusLines(me, client.server, credential, style).join('\n'),
  };
};

function statusLines(me: Me, server: string, { source, where }: Credential, style: Style): readonly string[] {
  const how = me.identity === 'LOCAL' ? 'this machine (identity local)' : `token ${me.tokenId ?? ''}`;
  const lines = [`${style.bold(me.subject)} at ${server}, by ${how}`, `access: ${accessOf(me)}`];
  const from = source === 'login' ? `auth login (${where ?? ''})` : (where ?? 'nowhere');
  if (me.identity !== 'LOCAL') return [...lines, expiryText(me.expiresAt), `token from: ${from}`];
  return source === 'none' ? lines : [...lines, `token from: ${from}, which this server does not look at`];
}

/** The access of a token in words. */
export function accessOf({ admin, grants }: Pick<TokenFieldsFragment, 'admin' | 'grants'>): string {
  if (admin) return 'all (administrator)';
  return grants.length === 0 ? 'none' : grants.map(({ domain, role }) => `${domain}:${role}`).join(', ');
}

export function expiryText(expiresAt: string | null): string {
  return expiresAt === null ? 'does not expire' : `expires at ${expiresAt}`;
}

/** What is unusual about the life of a token, as a warning beside the answer. */
export function warnings(code: TokenFieldsFragment['warning'], what: string): readonly Finding[] {
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
