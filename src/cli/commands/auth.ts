import { ROLES, type Role } from '../../core/access/actor.js';
import { type Handler, type Register, examples } from '../command.js';
import { unwrap } from '../client/graphql.js';
import { EXIT, usage } from '../exit.js';
import { expiryFlag } from '../instant.js';
import { CreateTokenDocument, type CreateTokenMutation } from '../operations/operations.generated.js';

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
    .description('Creates a token and prints it. It is shown only once: the server stores its hash.')
    .requiredOption('--subject <name>', 'the actor that uses it: a person, a DAG or an agent')
    .option(
      '--grant <domain:role...>',
      'access, such as finance:editor; the roles are viewer, editor, owner, steward and agent',
    )
    .option('--admin', 'grant all access')
    .option('--expires <when>', 'when it expires: 30d, a date or an instant in RFC 3339; never by default')
    .option('--description <text>', 'its purpose')
    .addHelpText('after', examples('auth token --subject airflow --grant customer360:agent --grant finance:viewer'))
    .action(act(createToken));
};

type Created = Pick<Extract<CreateTokenMutation['createToken'], { __typename: 'TokenCreated' }>, 'expiresAt'>;

function grantOf(text: string): { domain: string; role: Role } {
  const match = /^([^:]+):([^:]+)$/.exec(text);
  const domain = match?.[1];
  const role = ROLES.find((candidate) => candidate === match?.[2]);
  if (domain !== undefined && role !== undefined) return { domain, role };
  throw usage(`\`${text}\` is not a grant`, `A grant is <domain>:<role>, or *:<role>; roles are ${ROLES.join(', ')}.`);
}

const createToken: Handler<Flags, []> = async (session, { subject, grant = [], admin, expires, description }) => {
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
  session.note(`token of ${created.subject}, ${lifetimeOf(created)}; it is shown only once`);
  return { exit: EXIT.yes, data: created, pretty: () => created.token };
};

/** Tokens cannot be revoked by a command yet, so a token without an expiry is pointed out. */
function lifetimeOf({ expiresAt }: Created): string {
  return expiresAt === null
    ? 'valid indefinitely (no command revokes a token yet; set an expiry with --expires)'
    : `valid until ${expiresAt}`;
}
