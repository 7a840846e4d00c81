import { type Actor, type Grant, RESERVED_SUBJECTS } from '../../core/access/actor.js';
import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { mayName } from '../../core/access/token-access.js';
import { isDomainName } from '../../core/mesh/refs.js';
import { LONGEST_NAME, isTooLong } from '../../core/shared/text.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { recordChange } from '../shared/audit-trail.js';
import { AppFailure, invalid } from '../shared/errors.js';
import { validateNewName } from '../shared/new-names.js';
import { placesOf, subjectOfOthers } from '../shared/subjects.js';
import { defineUseCase } from '../shared/use-case.js';
import { type CreatedToken, type TokenPorts, expiryFor, issueToken } from './issue-token.js';

export interface CreateTokenInput {
  /** The person or service that will hold the token. */
  readonly subject: string;
  readonly admin?: boolean | null;
  readonly grants: readonly Grant[];
  /** RFC 3339; 90 days from now by default. */
  readonly expiresAt?: string | null;
  readonly description?: string | null;
}

/**
 * Creates a token. Actors cannot grant more than they hold: every grant requires `token.create` in
 * its domain, and `admin` requires an administrator. Nor can they act in the name of others: a
 * subject belongs to the domains of its tokens, and only those who may create tokens in all of them
 * may create another one for it. Administrators may for every subject. Nor can the token of anybody
 * but an administrator create one that lives longer.
 *
 * Without an idempotency key: the first answer contains a secret, which is never stored.
 */
export const createToken = defineUseCase({
  name: 'createToken',
  permission: ({ grants }: CreateTokenInput) =>
    grants.length === 0
      ? { action: 'token.create', domain: ANY_DOMAIN }
      : grants.map(({ domain }) => ({ action: 'token.create', domain })),
  work: async (ports: TokenPorts, call, input: CreateTokenInput): Promise<CreatedToken> => {
    if (input.admin === true && !call.actor.admin) throw adminRequired();
    validateSubject(input.subject);
    validateGrants(input.grants);
    const { token, created } = issueToken(ports, {
      subject: input.subject.trim(),
      admin: input.admin === true,
      grants: input.grants,
      description: input.description ?? null,
      expiresAt: expiryFor(ports, call.actor, input.expiresAt),
    });
    await ports.unitOfWork.write(async (tx) => {
      await requireDomains(tx.catalog, input.grants);
      // Two first tokens of one subject, created at once in two domains, would each see none.
      await tx.tokens.lockTokens();
      await requireSubject(tx, call.actor, token.subject);
      await tx.tokens.insert(token);
      await recordChange({ ...ports, tx }, call, {
        action: 'token.create',
        subject: `token:${token.id}`,
        before: null,
        after: token,
      });
    });
    return created;
  },
});

/**
 * Refuses a new subject that can be mistaken for another one, and one that belongs to others: a
 * subject belongs to the domains of its tokens, and to those that list it as an owner.
 */
async function requireSubject(tx: Transaction, actor: Actor, subject: string): Promise<void> {
  const places = await placesOf(tx, subject);
  if (places.tokens.length === 0) validateNewName('subject', subject, await tx.tokens.subjects());
  if (!mayName(actor, places)) throw subjectOfOthers(subject);
}

function adminRequired(): AppFailure {
  return new AppFailure({
    kind: 'Forbidden',
    code: 'FORBIDDEN',
    message: 'Only an administrator can create a token with administrator access.',
  });
}

function validateSubject(subject: string): void {
  const name = subject.trim();
  if (name === '') throw invalid({ code: 'INVALID_INPUT', message: '`subject` is empty.', help: NAME_THE_HOLDER });
  if (RESERVED_SUBJECTS.includes(name.toLowerCase())) {
    const message = `\`${name}\` is reserved for the catalog itself and cannot be the subject of a token.`;
    throw invalid({ code: 'NAME_RESERVED', message, help: NAME_THE_HOLDER });
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
