import { type Actor, type Grant, RESERVED_SUBJECTS } from '../../core/access/actor.js';
import { isAllowed } from '../../core/access/authorize.js';
import { TOKEN_RANDOM_BYTES, type Token, formatToken } from '../../core/access/token.js';
import { isDomainName } from '../../core/mesh/refs.js';
import { type Instant, parseInstant } from '../../core/shared/interval.js';
import { LONGEST_NAME, isTooLong } from '../../core/shared/text.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { recordChange } from '../shared/audit-trail.js';
import { AppFailure, invalid } from '../shared/errors.js';
import { type Permission, defineUseCase } from '../shared/use-case.js';

interface CreateTokenPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** Real time: the expiry of a token does not follow the business clock of a demo. */
  readonly realClock: Clock;
  readonly ids: Ids;
}

export interface CreateTokenInput {
  /** The person or service that will hold the token. */
  readonly subject: string;
  readonly admin?: boolean | null;
  readonly grants: readonly Grant[];
  /** RFC 3339; without it the token does not expire. */
  readonly expiresAt?: string | null;
  readonly description?: string | null;
}

/** The only answer that contains the token itself. */
export interface CreatedToken {
  readonly id: string;
  readonly token: string;
  readonly subject: string;
  readonly expiresAt: Instant | null;
}

/**
 * Creates a token. Actors cannot grant more than they hold: every grant requires `token.create` in
 * its domain, and `admin` requires an administrator. Nor can they act in the name of others: a
 * subject belongs to the domains of its tokens, and only those who may create tokens in all of them
 * may create another one for it. Administrators may for every subject.
 *
 * Without an idempotency key: the first answer contains a secret, which is never stored.
 */
export const createToken = defineUseCase({
  name: 'createToken',
  permission: ({ grants }: CreateTokenInput) =>
    grants.length === 0 ? { action: 'token.create', domain: 'any' } : grants.map(permissionToGrant),
  work: async (ports: CreateTokenPorts, call, input: CreateTokenInput): Promise<CreatedToken> => {
    if (input.admin === true && !call.actor.admin) throw adminRequired();
    validateSubject(input.subject);
    validateGrants(input.grants);

    const secret = formatToken(ports.ids.randomBytes(TOKEN_RANDOM_BYTES));
    const now = ports.realClock.now();
    const token: Token = {
      id: ports.ids.next(),
      hash: ports.ids.sha256(secret),
      subject: input.subject.trim(),
      admin: input.admin === true,
      grants: input.grants,
      description: input.description ?? null,
      createdAt: now,
      expiresAt: parseExpiry(input.expiresAt ?? null, now),
      revokedAt: null,
    };
    await ports.unitOfWork.write(async (tx) => {
      await requireDomains(tx.catalog, input.grants);
      if (!call.actor.admin && !mayName(call.actor, await tx.tokens.ofSubject(token.subject)))
        throw subjectOfOthers(token.subject);
      await tx.tokens.insert(token);
      await recordChange({ ...ports, tx }, call, {
        action: 'token.create',
        subject: `token:${token.id}`,
        before: null,
        after: token,
      });
    });
    return { id: token.id, token: secret, subject: token.subject, expiresAt: token.expiresAt };
  },
});

/** `any` in a permission means "in some domain"; in a grant it could only be a domain's name. */
function permissionToGrant({ domain }: Grant): Permission {
  return { action: 'token.create', domain: domain === 'any' ? '*' : domain };
}

function adminRequired(): AppFailure {
  return new AppFailure({
    kind: 'Forbidden',
    code: 'FORBIDDEN',
    message: 'Only an administrator can create a token with administrator access.',
  });
}

/** Whether the actor may create tokens in every domain to which the subject belongs. */
function mayName(actor: Actor, tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ admin, grants }) => !admin && grants.every(({ domain }) => isAllowed(actor, 'token.create', domain)),
  );
}

function subjectOfOthers(subject: string): AppFailure {
  return new AppFailure({
    kind: 'Forbidden',
    code: 'SUBJECT_OF_OTHERS',
    message: `\`${subject}\` already has a token with access outside the domains in which you create tokens.`,
    help: 'Use another subject, or ask an administrator to create the token.',
  });
}

function validateSubject(subject: string): void {
  const name = subject.trim();
  if (name === '') throw invalid({ code: 'INVALID_INPUT', message: '`subject` is empty.', help: NAME_THE_HOLDER });
  if (RESERVED_SUBJECTS.includes(name.toLowerCase())) {
    const message = `\`${name}\` is reserved for the catalog itself and cannot be the subject of a token.`;
    throw invalid({ code: 'INVALID_INPUT', message, help: NAME_THE_HOLDER });
  }
  if (name.normalize('NFKC') !== name || /[\p{Cc}\p{Cf}]/u.test(name)) {
    const message = 'The subject contains characters that look like others or cannot be seen.';
    throw invalid({ code: 'INVALID_INPUT', message, help: NAME_THE_HOLDER });
  }
  if (isTooLong(subject)) {
    throw invalid({ code: 'NAME_TOO_LONG', message: `\`subject\` is longer than ${LONGEST_NAME} bytes.` });
  }
}

const NAME_THE_HOLDER = 'Name the person or service that will hold the token.';

function validateGrants(grants: readonly Grant[]): void {
  const malformed = grants.find(({ domain }) => domain !== '*' && !isDomainName(domain));
  if (malformed === undefined) return;
  throw invalid({
    code: 'INVALID_INPUT',
    message: `\`${malformed.domain.slice(0, 80)}\` in \`grants\` is not a valid domain name.`,
    help: 'Use the name of a registered domain, or `*` for the whole catalog.',
  });
}

/** Refuses a grant in a domain that is not registered: a misspelt name would stay unnoticed. */
async function requireDomains(catalog: CatalogStore, grants: readonly Grant[]): Promise<void> {
  const names = [...new Set(grants.map(({ domain }) => domain).filter((domain) => domain !== '*'))];
  if (names.length === 0) return;
  const known = new Set((await catalog.domainsByName(names)).map(({ name }) => name));
  const missing = names.find((name) => !known.has(name));
  if (missing === undefined) return;
  throw new AppFailure({
    kind: 'NotFound',
    code: 'UNKNOWN_DOMAIN',
    message: `There is no domain \`${missing}\` to grant a role in.`,
    help: 'List the domains: `concordat domain list`. Use `*` for all of them.',
  });
}

function parseExpiry(text: string | null, now: Instant): Instant | null {
  if (text === null) return null;
  const parsed = parseInstant(text);
  const help = 'Use a moment in the future, in RFC 3339 with a zone: `2030-01-31T00:00:00Z`.';
  if (!parsed.ok) {
    const message = `\`expiresAt\` is not an RFC 3339 instant with a zone: \`${text}\`.`;
    throw invalid({ code: 'INVALID_INPUT', message, help });
  }
  if (parsed.value > now) return parsed.value;
  throw invalid({ code: 'INVALID_INPUT', message: `\`expiresAt\` is in the past: ${parsed.value}.`, help });
}
