import { ANY_DOMAIN, covers } from '../../core/access/authorize.js';
import type { DeadCheck } from '../../core/coordination/dead-check.js';
import type { Contract } from '../../core/contract/contract-version.js';
import { type ContentPorts, domainsOfContents } from '../catalog/contents.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { DeadWork, DeadWorkRequest } from '../ports/work-store.js';
import { badCursor, lengthOf, toCursor, validatePage, valuesOfCursor } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

export interface CheckDeadLettersInput extends PageRequest {
  /** Only of products in this domain and those nested in it. */
  readonly domain?: string | null;
}

interface DeadLetterPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
}

/** Checks that are tried no more, last failed first: those of domains that the caller may read. */
export const checkDeadLetters = defineUseCase({
  name: 'checkDeadLetters',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (ports: DeadLetterPorts, { actor }, input: CheckDeadLettersInput): Promise<Page<DeadCheck>> => {
    validatePage(input);
    const domains = narrowed(domainsOfContents(ports, actor), input.domain ?? null);
    const after = input.after ? positionOf(input.after) : null;
    const length = lengthOf(input);
    return ports.unitOfWork.read(async ({ catalog, work }) => {
      const found = await work.deadWork({ domains, after, limit: length + 1 });
      const shown = found.slice(0, length);
      const contracts = await contractsOf(catalog, shown);
      return {
        items: shown.map((dead) => ({
          cursor: toCursor(JSON.stringify([dead.deadSince, dead.id])),
          node: deadCheckOf(dead, contracts.get(dead.contractId)),
        })),
        hasNextPage: found.length > shown.length,
        totalCount: await work.countDeadWork(domains),
      };
    });
  },
});

/** The part of the readable domains that lies in the requested one. */
function narrowed(readable: DeadWorkRequest['domains'], domain: string | null): DeadWorkRequest['domains'] {
  if (domain === null) return readable;
  if (readable === null || readable.some((each) => covers(each, domain))) return [domain];
  return readable.filter((each) => covers(domain, each));
}

function positionOf(cursor: string): DeadWorkRequest['after'] {
  const [deadSince, id] = valuesOfCursor(cursor);
  if (typeof deadSince !== 'string' || typeof id !== 'string') throw badCursor(cursor);
  return { deadSince, id };
}

async function contractsOf(catalog: CatalogStore, dead: readonly DeadWork[]): Promise<ReadonlyMap<string, Contract>> {
  const ids = [...new Set(dead.map(({ contractId }) => contractId))];
  const found = ids.length === 0 ? [] : await catalog.contractsById(ids);
  return new Map(found.map((contract) => [contract.id, contract]));
}

function deadCheckOf({ partition, ...dead }: DeadWork, contract: Contract | undefined): DeadCheck {
  return { ...dead, contractRef: contract?.ref ?? dead.product, interval: partition };
}
