import type { Domain } from '../../core/mesh/domain.js';
import { isDomainName } from '../../core/mesh/refs.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { recordChange } from '../shared/audit-trail.js';
import { conflict, invalid } from '../shared/errors.js';
import { validateNewName } from '../shared/new-names.js';
import { requireOwnSubjects } from '../shared/subjects.js';
import { type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';

export interface RegisterDomainInput {
  readonly name: string;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly owners?: readonly string[] | null;
  readonly idempotencyKey?: string | null;
}

/**
 * Registers a domain. Registering it again with the same facts answers with the domain as it is.
 */
export const registerDomain = defineCreatingUseCase({
  name: 'registerDomain',
  permission: ({ name }: RegisterDomainInput) => ({ action: 'domain.register', domain: parentOf(name) }),
  work: async (ports: InTransaction, call, input: RegisterDomainInput): Promise<Domain> => {
    const { tx, clock } = ports;
    if (!isDomainName(input.name)) throw malformedName(input.name);
    await tx.catalog.lockDomains();
    const domain: Domain = {
      name: input.name,
      title: input.title ?? null,
      description: input.description ?? null,
      owners: input.owners ?? [],
      createdAt: clock.now(),
    };
    const [known] = await tx.catalog.domainsByName([input.name]);
    if (known !== undefined) {
      if (sameFacts(known, domain)) return known;
      throw conflict({
        code: 'DOMAIN_EXISTS',
        message: `Domain \`${input.name}\` is already registered with another title, description or owners.`,
        help: 'Change it with `concordat domain update`, or publish into it as it is.',
      });
    }
    validateNewName('domain', domain.name, await tx.catalog.domainNames());
    await requireOwnSubjects(tx, call.actor, domain.owners);
    await tx.catalog.insertDomain(domain);
    await recordChange(ports, call, {
      action: 'domain.register',
      subject: `domain:${domain.name}`,
      before: null,
      after: domain,
    });
    return domain;
  },
});

/** Who may register it: owners of the enclosing domain, else those of the whole catalog. */
function parentOf(name: string): string {
  const dot = name.indexOf('.');
  return dot === -1 ? '*' : name.slice(dot + 1);
}

function sameFacts(a: Domain, b: Domain): boolean {
  return canonicalJson({ ...a, createdAt: '' }) === canonicalJson({ ...b, createdAt: '' });
}

function malformedName(name: string): Error {
  return invalid({
    code: 'MALFORMED_REFERENCE',
    message: `\`${name.slice(0, 80)}\` is not a valid domain name.`,
    help: 'Use lower-case letters, digits, `_` and `-`; join nested domains with dots, the outermost last: `emea.finance`.',
  });
}
