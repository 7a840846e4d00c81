import type { Domain } from '../../core/mesh/domain.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { recordChange } from '../shared/audit-trail.js';
import { notFound } from '../shared/errors.js';
import { requireOwnSubjects } from '../shared/subjects.js';
import { type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';

export interface UpdateDomainInput {
  readonly name: string;
  /** Unchanged where it is absent, removed where it is null; so for the others. */
  readonly title?: string | null;
  readonly description?: string | null;
  readonly owners?: readonly string[] | null;
  readonly idempotencyKey?: string | null;
}

/** Changes title, description or owners of a domain; what is absent stays as it is. Audited. */
export const updateDomain = defineCreatingUseCase({
  name: 'updateDomain',
  permission: ({ name }: UpdateDomainInput) => ({ action: 'domain.update', domain: name }),
  work: async (ports: InTransaction, call, input: UpdateDomainInput): Promise<Domain> => {
    const { tx } = ports;
    await tx.catalog.lockDomains();
    const [before] = await tx.catalog.domainsByName([input.name]);
    if (before === undefined) {
      throw notFound(
        `There is no domain \`${input.name.slice(0, 80)}\`.`,
        'List the domains: `concordat domain list`.',
      );
    }
    const { title = before.title, description = before.description, owners = before.owners } = input;
    const after: Domain = { ...before, title, description, owners: owners ?? [] };
    if (canonicalJson(after) === canonicalJson(before)) return before;
    const added = after.owners.filter((owner) => !before.owners.includes(owner));
    await requireOwnSubjects(tx, call.actor, added);
    await tx.catalog.updateDomain(after);
    await recordChange(ports, call, { action: 'domain.update', subject: `domain:${before.name}`, before, after });
    return after;
  },
});
