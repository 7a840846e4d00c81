import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { AuditEntry } from '../../core/audit/audit-entry.js';
import type { ListedVersion } from '../../core/contract/contract-version.js';
import { isDomainName } from '../../core/mesh/refs.js';
import type { Signals } from '../ports/signals.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { invalid } from '../shared/errors.js';
import { subscribe } from '../shared/subscribe.js';
import { defineUseCase } from '../shared/use-case.js';
import { type ContentPorts, mayReadContents } from './contents.js';
import { listedVersion } from './describe-contract.js';

export interface ContractPublishedPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly signals: Signals;
}

const AT_ONCE = 500;

/**
 * Versions published from now on that the caller may read, in commit order, in one domain and those
 * nested in it, or in all.
 * It follows the audit trail: gapless and in commit order on every database, whichever process
 * published.
 */
export const contractPublished = defineUseCase({
  name: 'contractPublished',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (
    ports: ContractPublishedPorts,
    { actor },
    domain: string | null,
  ): Promise<AsyncIterableIterator<ListedVersion>> => {
    if (domain !== null && !isDomainName(domain)) {
      const message = `\`${domain.slice(0, 80)}\` is not a valid domain name.`;
      throw invalid({ code: 'MALFORMED_REFERENCE', message });
    }
    const { signals, unitOfWork } = ports;
    let seen = await unitOfWork.read(({ audit }) => audit.count());
    return subscribe(signals, ['contract'], () =>
      unitOfWork.read(async (stores) => {
        const entries = await allAfter(stores, seen);
        seen = entries.at(-1)?.sequence ?? seen;
        const versions = await Promise.all(entries.map((entry) => publishedBy(stores, entry)));
        return versions
          .filter((version) => version !== null)
          .filter(({ product }) => isIn(product, domain) && mayReadContents(ports, actor, product));
      }),
    );
  },
});

async function allAfter({ audit }: Stores, sequence: number): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let more = true; more;) {
    const page = await audit.after(entries.at(-1)?.sequence ?? sequence, AT_ONCE);
    entries.push(...page);
    more = page.length === AT_ONCE;
  }
  return entries;
}

async function publishedBy({ catalog }: Stores, entry: AuditEntry): Promise<ListedVersion | null> {
  const named = /^contract:(.+)@([^@]+)$/su.exec(entry.subject);
  if (entry.action !== 'contract.publish' || named === null) return null;
  const [, id = '', version = ''] = named;
  const [contract] = await catalog.contractsById([id]);
  const found = await catalog.version(id, version);
  return contract === undefined || found === null
    ? null
    : listedVersion(contract, found, await catalog.versionHeads([id]));
}

function isIn(product: string, domain: string | null): boolean {
  const own = product.split('/')[0] ?? '';
  return domain === null || own === domain || own.endsWith(`.${domain}`);
}
