import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { withoutCredentials } from '../../core/lineage/dataset.js';
import type { Domain } from '../../core/mesh/domain.js';
import type { AllowedProducer } from '../ports/lineage-store.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { recordChange } from '../shared/audit-trail.js';
import { conflict, invalid, notFound } from '../shared/errors.js';
import { type InTransaction, defineCreatingUseCase, defineUseCase } from '../shared/use-case.js';

export interface ProducerInput {
  readonly domain: string;
  /** The namespace of the jobs, as their events write it. */
  readonly jobNamespace: string;
  readonly idempotencyKey?: string | null;
}

/** The most job namespaces that one domain allows. */
const MOST_PRODUCERS = 100;

/** The most bytes of a job namespace. */
const LONGEST_NAMESPACE = 1_000;

const permission = ({ domain }: ProducerInput) => ({ action: 'domain.update', domain }) as const;

/**
 * Lets events about jobs of this namespace count for the data of the domain, with any sender that
 * may ingest. Runs count with all their events; arrivals and changes of data are recorded from the
 * next event of a run on. Audited. Allowing it again changes nothing.
 */
export const allowProducer = defineCreatingUseCase({
  name: 'allowProducer',
  permission,
  work: async (ports: InTransaction, call, input: ProducerInput): Promise<Domain> => {
    const { clock, tx } = ports;
    const jobNamespace = namespaceOf(input);
    const domain = await lockedDomain(tx, input.domain);
    const known = await tx.lineage.allowedProducers([domain.name]);
    if (known.some((one) => one.jobNamespace === jobNamespace)) return domain;
    if (known.length >= MOST_PRODUCERS) {
      throw conflict({
        code: 'TOO_MANY_PRODUCERS',
        message: `\`${domain.name}\` allows ${String(MOST_PRODUCERS)} job namespaces, which is the maximum.`,
      });
    }
    const after: AllowedProducer = {
      ...{ domain: domain.name, jobNamespace },
      ...{ allowedAt: clock.now(), allowedBy: call.actor.subject },
    };
    await tx.lineage.allowProducer(after);
    await recordChange(ports, call, { action: 'producer.allow', subject: subjectOf(after), before: null, after });
    return domain;
  },
});

/** Ends what `allowProducer` began: events of other senders are lineage only again. Audited. */
export const disallowProducer = defineCreatingUseCase({
  name: 'disallowProducer',
  permission,
  work: async (ports: InTransaction, call, input: ProducerInput): Promise<Domain> => {
    const { tx } = ports;
    const domain = await lockedDomain(tx, input.domain);
    const before = await tx.lineage.disallowProducer(domain.name, namespaceOf(input));
    if (before === null) {
      throw notFound(
        `\`${domain.name}\` does not allow the job namespace \`${input.jobNamespace.slice(0, 80)}\`.`,
        `List them: \`concordat domain producer list ${domain.name}\`.`,
      );
    }
    const change = { action: 'producer.disallow', subject: subjectOf(before), before, after: null };
    await recordChange(ports, call, change);
    return domain;
  },
});

/** The allowed job namespaces of many domains with one statement, for loaders. */
export const allowedProducersOf = defineUseCase({
  name: 'allowedProducersOf',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (
    { unitOfWork }: { readonly unitOfWork: UnitOfWork },
    _call,
    domains: readonly string[],
  ): Promise<readonly (readonly AllowedProducer[])[]> => {
    const found = await unitOfWork.read(({ lineage }) => lineage.allowedProducers(domains));
    return domains.map((domain) => found.filter((one) => one.domain === domain));
  },
});

function subjectOf({ domain, jobNamespace }: AllowedProducer): string {
  return `producer:${domain}/${jobNamespace}`;
}

function namespaceOf({ jobNamespace }: ProducerInput): string {
  const text = withoutCredentials(jobNamespace.trim());
  if (text !== '' && Buffer.byteLength(text) <= LONGEST_NAMESPACE) return text;
  throw invalid({
    code: 'MALFORMED_REFERENCE',
    message: `\`jobNamespace\` must have 1 to ${String(LONGEST_NAMESPACE)} bytes.`,
  });
}

async function lockedDomain(tx: Transaction, name: string): Promise<Domain> {
  await tx.catalog.lockDomains();
  const [domain] = await tx.catalog.domainsByName([name]);
  if (domain !== undefined) return domain;
  throw notFound(`There is no domain \`${name.slice(0, 80)}\`.`, 'List the domains: `concordat domain list`.');
}
