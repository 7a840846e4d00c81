import type { AuditEntry } from '../../core/audit/audit-entry.js';
import type { ListedVersion } from '../../core/contract/contract-version.js';
import { isDomainName } from '../../core/mesh/refs.js';
import { ok } from '../../core/shared/result.js';
import type { Streams } from '../app.js';
import { failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import type { Signals } from '../ports/signals.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { listedVersion } from './describe-contract.js';
import { subscribe } from '../shared/subscribe.js';

export interface ContractPublishedPorts {
  readonly unitOfWork: UnitOfWork;
  readonly signals: Signals;
}

const AT_ONCE = 500;

/**
 * Versions published from now on, in commit order, in one domain and those nested in it, or in all. It follows the audit trail:
 * gapless and in commit order on every database, whichever process published.
 */
export function contractPublished({ unitOfWork, signals }: ContractPublishedPorts): Streams['contractPublished'] {
  return (context, domain) => {
    const access = authorize(context, 'catalog.read', 'any');
    if (!access.ok) return access;
    if (domain !== null && !isDomainName(domain)) {
      return failure('Invalid', 'MALFORMED_REFERENCE', `\`${domain.slice(0, 80)}\` is no name of a domain.`);
    }
    const start = unitOfWork.read(({ audit }) => audit.count());
    // A failed start is answered by the first look; without this it would be an unhandled rejection until then.
    start.catch(() => undefined);
    let seen: number | null = null;
    const published = subscribe(signals, ['contract'], async () => {
      const from = seen ?? (await start);
      return unitOfWork.read(async (stores) => {
        const entries = await allAfter(stores, from);
        seen = entries.at(-1)?.sequence ?? from;
        const views = await Promise.all(entries.map((entry) => publishedBy(stores, entry)));
        return views.filter((view) => view !== null && isIn(view.product, domain)).flatMap((view) => view ?? []);
      });
    });
    return ok(published);
  };
}

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
  const row = await catalog.version(id, version);
  return contract === undefined || row === null ? null : listedVersion(contract, row, await catalog.versionHeads([id]));
}

function isIn(product: string, domain: string | null): boolean {
  const own = product.split('/')[0] ?? '';
  return domain === null || own === domain || own.endsWith(`.${domain}`);
}
