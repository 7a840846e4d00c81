import type { ContractHistory, StoredVersion } from '../../core/contract/version-policy.js';
import type { PromiseAt } from '../../core/contract/without-promises.js';
import type { Check } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { neverKept } from '../../core/quality/never-kept.js';
import type { Stores } from '../ports/stores.js';
import { runCooperatively } from '../shared/cooperative.js';
import { declaredConsumers } from './describe-contract.js';

/** The contract whose history is read. */
interface Subject {
  readonly contractId: string;
  readonly product: string;
  /** The consumers that lineage observed. */
  readonly observed: readonly string[];
  readonly sha256: (text: string) => string;
}

/** Who is known to use a contract, and which promises of this version never worked. */
export async function contractHistory(
  { catalog, evidence, decisions }: Pick<Stores, 'catalog' | 'evidence' | 'decisions'>,
  version: StoredVersion,
  { contractId, product, observed, sha256 }: Subject,
): Promise<ContractHistory> {
  const declared = (await declaredConsumers(catalog, contractId)).map(({ consumer }) => consumer);
  const waiting = (await decisions.sensorsOfUpstream(product)).map(({ consumer }) => consumer);
  const requested = (await decisions.lastRequests([product])).map(({ consumer }) => consumer);
  const consumers = [...new Set([...declared, ...waiting, ...observed, ...requested])];
  if (consumers.length > 0) return { neverKept: [], consumers };
  const worked = await evidence.everWorked(contractId);
  if (!worked.some(({ failed }) => failed)) return { neverKept: [], consumers };
  const checks = await runCooperatively(checksInSteps(version.model, sha256));
  return { neverKept: neverKept(checks, version.model, worked).map(promiseOf), consumers };
}

function promiseOf({ pointer, kind, measure }: Check): PromiseAt {
  const [constraint] = measure.metric === 'invalid' ? measure.constraints : [];
  return { pointer, kind: constraint?.kind ?? kind };
}
