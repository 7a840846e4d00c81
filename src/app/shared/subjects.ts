import type { Actor } from '../../core/access/actor.js';
import { type SubjectPlaces, mayName } from '../../core/access/token-access.js';
import type { Stores } from '../ports/stores.js';
import { AppFailure } from './errors.js';

/** A subject that belongs to domains in which the caller creates no tokens. */
export function subjectOfOthers(subject: string): AppFailure {
  return new AppFailure({
    kind: 'Forbidden',
    code: 'SUBJECT_OF_OTHERS',
    message: `\`${subject}\` belongs to domains in which you create no tokens.`,
    help: 'Use another subject, or ask an administrator.',
  });
}

/** What the subject belongs to now. */
export async function placesOf({ catalog, tokens }: Stores, subject: string): Promise<SubjectPlaces> {
  return { tokens: await tokens.ofSubject(subject), owned: await catalog.domainsOfOwner(subject) };
}

/**
 * Refuses owners of a domain that are subjects of other domains: being an owner here, they would
 * belong to this domain too. A name without a token is free: a team or an address of a contact.
 */
export async function requireOwnSubjects(
  { tokens }: Pick<Stores, 'tokens'>,
  actor: Actor,
  owners: readonly string[],
): Promise<void> {
  for (const owner of new Set(owners)) {
    if (!mayName(actor, { tokens: await tokens.ofSubject(owner), owned: [] })) throw subjectOfOthers(owner);
  }
}
