import type { Token } from '../../core/access/token.js';
import { RESERVED_SUBJECTS } from '../../core/access/actor.js';
import { TOKEN_RANDOM_BYTES, formatToken } from '../../core/access/token.js';
import { isDomainName } from '../../core/mesh/refs.js';
import { type Instant, parseInstant } from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import { LONGEST_NAME, isTooLong } from '../../core/shared/text.js';
import type { CallContext, Commands, CreateTokenInput } from '../app.js';
import { recordChange } from '../shared/audit-trail.js';
import { type AppError, failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';

export interface CreateTokenPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** Real time: a token expires whatever time the demo shows. */
  readonly realClock: Clock;
  readonly ids: Ids;
}

/** Makes a token. Nobody gives what they could not give away: every grant needs `token.create` in its domain, `admin` an admin. */
export function createToken(ports: CreateTokenPorts): Commands['createToken'] {
  return async (context, input) => {
    const access = mayGive(context, input);
    if (!access.ok) return access;
    const problem = problemOf(input);
    if (problem !== null) return failure('Invalid', 'INVALID_INPUT', problem);
    if (isTooLong(input.subject)) {
      return failure('Invalid', 'NAME_TOO_LONG', `\`subject\` has more than ${LONGEST_NAME} bytes.`);
    }
    const expiresAt = expiryOf(input, ports.realClock.now());
    if (!expiresAt.ok) return expiresAt;

    const token = formatToken(ports.ids.randomBytes(TOKEN_RANDOM_BYTES));
    const row: Token = {
      id: ports.ids.next(),
      hash: ports.ids.sha256(token),
      subject: input.subject.trim(),
      admin: input.admin === true,
      grants: input.grants,
      description: input.description ?? null,
      createdAt: ports.realClock.now(),
      expiresAt: expiresAt.value,
      revokedAt: null,
    };
    return ports.unitOfWork.write(async (tx) => {
      const missing = await unknownDomain(tx, input);
      if (missing !== null) {
        const message = `There is no domain \`${missing}\` to grant a role in.`;
        return failure(
          'NotFound',
          'UNKNOWN_DOMAIN',
          message,
          'List them: `concordat domain list`; `*` stands for all.',
        );
      }
      await tx.tokens.insert(row);
      await recordChange(tx, ports, context, {
        action: 'token.create',
        subject: `token:${row.id}`,
        before: null,
        after: row,
      });
      return ok({ id: row.id, token, subject: row.subject, expiresAt: row.expiresAt });
    });
  };
}

function mayGive(context: CallContext, input: CreateTokenInput): Result<null, AppError> {
  if (input.admin === true && !context.actor.admin) {
    return failure('Forbidden', 'FORBIDDEN', 'Only an administrator may create an administrator’s token.');
  }
  const domains = input.grants.length === 0 ? ['any'] : input.grants.map(({ domain }) => domain);
  for (const domain of domains) {
    // `any` is an action's word for "somewhere", never a domain to grant.
    const access = authorize(context, 'token.create', input.grants.length > 0 && domain === 'any' ? '*' : domain);
    if (!access.ok) return access;
  }
  return ok(null);
}

function problemOf(input: CreateTokenInput): string | null {
  if (input.subject.trim() === '') return '`subject` is empty: name the person or service that will hold the token.';
  if (RESERVED_SUBJECTS.includes(input.subject.trim().toLowerCase())) {
    return `\`${input.subject.trim()}\` is a name of the catalog itself: name the person or service that will hold the token.`;
  }
  const bad = input.grants.find(({ domain }) => domain !== '*' && !isDomainName(domain));
  return bad === undefined ? null : `\`${bad.domain.slice(0, 80)}\` in \`grants\` is no domain.`;
}

/** A granted domain that is not registered: nobody would notice a misspelt one before it is missed. */
async function unknownDomain({ catalog }: Transaction, { grants }: CreateTokenInput): Promise<string | null> {
  const wanted = grants.map(({ domain }) => domain).filter((domain) => domain !== '*');
  if (wanted.length === 0) return null;
  const known = new Set((await catalog.domainsByName([...new Set(wanted)])).map(({ name }) => name));
  return wanted.find((domain) => !known.has(domain)) ?? null;
}

function expiryOf({ expiresAt }: CreateTokenInput, now: Instant): Result<Instant | null, AppError> {
  if (expiresAt === null || expiresAt === undefined) return ok(null);
  const instant = parseInstant(expiresAt);
  if (!instant.ok) {
    return failure('Invalid', 'INVALID_INPUT', `\`expiresAt\` is no RFC 3339 instant with a zone: \`${expiresAt}\`.`);
  }
  return instant.value > now
    ? instant
    : failure('Invalid', 'INVALID_INPUT', `\`expiresAt\` ${instant.value} is already past.`);
}
