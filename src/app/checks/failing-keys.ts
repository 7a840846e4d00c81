import { ANY_DOMAIN, isAllowed } from '../../core/access/authorize.js';
import type { Evidence } from '../../core/quality/check.js';
import { withheldWith } from '../../core/quality/failing-keys.js';
import type { FailingKeys, KeysWithheld } from '../../core/quality/keys-withheld.js';
import type { Instant } from '../../core/shared/interval.js';
import { type ContentPorts, mayReadContents } from '../catalog/contents.js';
import { domainOfProduct } from '../catalog/references.js';
import type { Clock } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { type CallContext, defineUseCase } from '../shared/use-case.js';

/** The keys of failing rows that the caller may read, or why there are none. */
export type ReadableKeys = FailingKeys & {
  /** Null where there are keys. */
  readonly withheld: KeysWithheld | null;
  /** When they are deleted; null where there are none. */
  readonly keptUntil: Instant | null;
};

/** The piece of evidence whose keys are requested. */
export type EvidenceOfKeys = Pick<Evidence, 'id' | 'contractId' | 'outcome' | 'provenance' | 'keysWithheld'>;

export interface FailingKeysPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/**
 * The keys of the failing rows of each result, in this order. Who may not read them gets the reason
 * instead, because the result itself may be read by every viewer.
 */
export const failingKeys = defineUseCase({
  name: 'failingKeys',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (ports: FailingKeysPorts, call, results: readonly EvidenceOfKeys[]): Promise<readonly ReadableKeys[]> =>
    ports.unitOfWork.read(async ({ catalog, evidence }) => {
      const withKeys = results.filter((result) => withheldWith(result) === null);
      const contractIds = [...new Set(withKeys.map(({ contractId }) => contractId))];
      const contracts = contractIds.length === 0 ? [] : await catalog.contractsById(contractIds);
      const readable = new Set(contracts.filter(({ product }) => mayRead(ports, call, product)).map(({ id }) => id));
      const ids = withKeys.filter(({ contractId }) => readable.has(contractId)).map(({ id }) => id);
      const kept = ids.length === 0 ? [] : await evidence.keysOf(ids);
      const now = ports.clock.now();
      const unexpired = new Map(kept.filter(({ keptUntil }) => keptUntil > now).map((one) => [one.evidenceId, one]));
      return results.map((result) => {
        const reason = withheldWith(result);
        if (reason !== null) return without(reason);
        if (!readable.has(result.contractId)) return without('NOT_PERMITTED_TO_READ');
        const keys = unexpired.get(result.id);
        if (keys === undefined) return without('EXPIRED');
        return { columns: keys.columns, rows: keys.rows, withheld: null, keptUntil: keys.keptUntil };
      });
    }),
});

function mayRead(ports: ContentPorts, { actor }: CallContext, product: string): boolean {
  return mayReadContents(ports, actor, product) && isAllowed(actor, 'evidence.read-keys', domainOfProduct(product));
}

function without(withheld: KeysWithheld): ReadableKeys {
  return { columns: [], rows: [], withheld, keptUntil: null };
}
