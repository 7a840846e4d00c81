import type { Domain } from '../../core/mesh/domain.js';
import { isDomainName } from '../../core/mesh/refs.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { ok } from '../../core/shared/result.js';
import type { CallContext, Commands, RegisterDomainInput } from '../app.js';
import { recordChange } from '../shared/audit-trail.js';
import { failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import { once } from '../shared/idempotency.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';

export interface RegisterDomainPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Puts a domain into the catalog. Registering it again with the same facts answers with the domain as it is. */
export function registerDomain(ports: RegisterDomainPorts): Commands['registerDomain'] {
  return async (context, input) => {
    const access = authorize(context, 'domain.register', parentOf(input.name));
    if (!access.ok) return access;
    if (!isDomainName(input.name)) {
      return failure(
        'Invalid',
        'MALFORMED_REFERENCE',
        `\`${input.name.slice(0, 80)}\` cannot be a domain.`,
        'Use lower-case letters, digits, `_` and `-`; join nested domains by dots, the outermost last: `emea.finance`.',
      );
    }
    return ports.unitOfWork.write((tx) =>
      once(tx, ports, { command: 'registerDomain', context, key: input.idempotencyKey, input }, () =>
        register(ports, tx, context, input),
      ),
    );
  };
}

async function register(
  ports: RegisterDomainPorts,
  tx: Transaction,
  context: CallContext,
  input: RegisterDomainInput,
): ReturnType<Commands['registerDomain']> {
  await tx.catalog.lockDomains();
  const domain: Domain = {
    name: input.name,
    title: input.title ?? null,
    description: input.description ?? null,
    owners: input.owners ?? [],
    createdAt: ports.clock.now(),
  };
  const [known] = await tx.catalog.domainsByName([input.name]);
  if (known !== undefined) {
    const same = canonicalJson({ ...known, createdAt: '' }) === canonicalJson({ ...domain, createdAt: '' });
    return same
      ? ok(known)
      : failure(
          'Conflict',
          'DOMAIN_EXISTS',
          `Domain \`${input.name}\` is registered with another title, description or owners.`,
          'Look at it with `concordat domain get`, and publish into it as it is.',
        );
  }
  await tx.catalog.insertDomain(domain);
  await recordChange(tx, ports, context, {
    action: 'domain.register',
    subject: `domain:${domain.name}`,
    before: null,
    after: domain,
  });
  return ok(domain);
}

/** Whose owners may register it: those of the domain around it, else those of the whole catalog. */
function parentOf(name: string): string {
  const dot = name.indexOf('.');
  return dot === -1 ? '*' : name.slice(dot + 1);
}
