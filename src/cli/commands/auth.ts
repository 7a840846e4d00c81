import { type Handler, type Register, examples } from '../command.js';
import { unwrap } from '../client/graphql.js';
import { EXIT, usage } from '../exit.js';
import { CreateTokenDocument, type CreateTokenMutation, type Role } from '../operations/operations.generated.js';

interface Flags {
  readonly subject: string;
  readonly grant?: readonly string[];
  readonly admin?: boolean;
  readonly expires?: string;
  readonly description?: string;
}

export const registerAuth: Register = (program, act) => {
  const auth = program.command('auth').description('Identity: tokens for people, schedulers and agents.');
  auth
    .command('token')
    .summary('create a token')
    .description('Creates a token and prints it: the only time it is shown; the server keeps its hash alone.')
    .requiredOption('--subject <name>', 'whom it is for: a person, a DAG, an agent')
    .option(
      '--grant <domain:role...>',
      'what it may do: finance:editor; roles are viewer, editor, owner, steward, agent',
    )
    .option('--admin', 'may do everything')
    .option('--expires <instant>', 'until when, RFC 3339; for ever unless given')
    .option('--description <text>', 'what it is for')
    .addHelpText('after', examples('auth token --subject airflow --grant customer360:agent --grant finance:viewer'))
    .action(act(createToken));
};

type Created = Pick<Extract<CreateTokenMutation['createToken'], { __typename: 'TokenCreated' }>, 'expiresAt'>;

const ROLES: readonly Role[] = ['viewer', 'editor', 'owner', 'steward', 'agent'];

function grantOf(text: string): { domain: string; role: Role } {
  const match = /^([^:]+):([^:]+)$/.exec(text);
  const domain = match?.[1];
  const role = ROLES.find((candidate) => candidate === match?.[2]);
  if (domain !== undefined && role !== undefined) return { domain, role };
  throw usage(`\`${text}\` is no grant`, `A grant is <domain>:<role>, or *:<role>; roles are ${ROLES.join(', ')}.`);
}

const createToken: Handler<Flags, []> = async (session, { subject, grant = [], admin, expires, description }) => {
  if (grant.length === 0 && !admin) {
    throw usage('a token without a grant may do nothing', 'Give --grant <domain>:<role>, or --admin.');
  }
  const input = {
    subject,
    admin: admin ?? false,
    grants: grant.map(grantOf),
    expiresAt: expires ?? null,
    description: description ?? null,
  };
  const client = await session.client();
  const { createToken: result } = await client.execute(CreateTokenDocument, { input });
  const created = unwrap(result, ['TokenCreated']);
  session.note(`for ${created.subject}, ${lifeOf(created)}; it is shown only now`);
  return { exit: EXIT.yes, data: created, pretty: () => created.token };
};

/** Nothing revokes a token yet: whoever makes one without an end is told so. */
function lifeOf({ expiresAt }: Created): string {
  return expiresAt === null
    ? 'for ever (no command revokes a token yet; --expires gives it an end)'
    : `until ${expiresAt}`;
}
