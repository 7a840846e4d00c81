import type { PartitionCell } from '../../../core/gate/partition-cell.js';
import type { HealthReport } from '../../../core/health/health-report.js';
import type { HealthStrip, StripRequest } from '../../../app/health/health-strips.js';
import type { MeshCauses } from '../../../app/health/mesh-status.js';
import type { Answer } from '../../../app/health/targets-of-products.js';
import type { Contract } from '../../../core/contract/contract-version.js';
import { nodeKey } from '../../../core/lineage/dataset.js';
import type { DatasetDetails, JobDetails } from '../../../core/lineage/details.js';
import type { DataProduct } from '../../../core/mesh/data-product.js';
import type { ProductConsumer } from '../../../core/mesh/product-consumer.js';
import type { Domain } from '../../../core/mesh/domain.js';
import DataLoader from 'dataloader';
import type { EvidenceOfKeys, ReadableKeys } from '../../../app/checks/failing-keys.js';
import type { App } from '../../../app/build-app.js';
import type { DecisionTimes } from '../../../app/ports/decision-store.js';
import type { AllowedProducer, ForeignProducer } from '../../../app/ports/lineage-store.js';
import type { CallContext, UseCase } from '../../../app/shared/use-case.js';
import { queryError, unwrap } from '../errors.js';

/** Loaders of one request: a list of 50 products loads all their domains with one query. */
export interface Loaders {
  readonly domain: DataLoader<string, Domain | null>;
  readonly product: DataLoader<string, DataProduct | null>;
  readonly allowedProducersOfDomain: DataLoader<string, readonly AllowedProducer[]>;
  readonly contractsOfProduct: DataLoader<string, readonly Contract[]>;
  readonly foreignProducersOfProduct: DataLoader<string, readonly ForeignProducer[]>;
  readonly consumersOfProduct: DataLoader<string, readonly ProductConsumer[]>;
  readonly timesOfDecision: DataLoader<string, DecisionTimes | null>;
  /** The key says of what: there is one mesh. */
  readonly meshCauses: DataLoader<'MESH', MeshCauses>;
  readonly healthOfProduct: DataLoader<string, HealthReport | null>;
  readonly newestPartitionOfProduct: DataLoader<string, PartitionCell | null>;
  readonly healthStrip: DataLoader<StripRequest, HealthStrip | null, string>;
  readonly dataset: DataLoader<DatasetKey, DatasetDetails | null, string>;
  readonly job: DataLoader<DatasetKey, JobDetails | null, string>;
  readonly failingKeys: DataLoader<EvidenceOfKeys, ReadableKeys, string>;
}

export interface DatasetKey {
  readonly namespace: string;
  readonly name: string;
}

/** Creates the loaders of one request. They keep what they loaded until the request ends. */
export function createLoaders(app: App, call: CallContext): Loaders {
  const { queries } = app;
  return {
    domain: batched(call, queries.domainsByName),
    product: batched(call, queries.productsByRef),
    allowedProducersOfDomain: batched(call, queries.allowedProducersOf),
    contractsOfProduct: batched(call, queries.contractsOfProducts),
    foreignProducersOfProduct: batched(call, queries.foreignProducersOf),
    consumersOfProduct: batched(call, queries.consumersOfProducts),
    timesOfDecision: batched(call, queries.timesOfDecisions),
    meshCauses: new DataLoader(async (keys: readonly 'MESH'[]) => {
      const causes = unwrap(await queries.meshCauses(call, {}), call);
      return keys.map(() => causes);
    }),
    healthOfProduct: answered(call, queries.healthOfProducts),
    newestPartitionOfProduct: answered(call, queries.newestPartitionOfProducts),
    healthStrip: answered(call, queries.healthStrips, ({ contract, last, product }) =>
      JSON.stringify([product, contract, last]),
    ),
    dataset: oneByOne(call, queries.dataset),
    job: new DataLoader(async (keys: readonly DatasetKey[]) => unwrap(await queries.jobsByName(call, keys), call), {
      maxBatchSize: 500,
      cacheKeyFn: nodeKey,
    }),
    failingKeys: new DataLoader(
      async (results: readonly EvidenceOfKeys[]) => unwrap(await queries.failingKeys(call, results), call),
      { maxBatchSize: 500, cacheKeyFn: ({ id }) => id },
    ),
  };
}

function batched<T>(call: CallContext, query: UseCase<readonly string[], readonly T[]>): DataLoader<string, T> {
  return new DataLoader(async (keys: readonly string[]) => unwrap(await query(call, keys), call), {
    maxBatchSize: 500,
  });
}

/** The most products that are evaluated in one transaction. */
const PRODUCTS_AT_ONCE = 100;

/** Of many products each has its own answer: the failure of one is none of the others. */
function answered<Key, T>(
  call: CallContext,
  query: UseCase<readonly Key[], readonly Answer<T>[]>,
  cacheKeyFn?: (key: Key) => string,
): DataLoader<Key, T, string> {
  const load = async (keys: readonly Key[]): Promise<readonly (T | Error)[]> =>
    unwrap(await query(call, keys), call).map((answer) => (answer.ok ? answer.value : queryError(answer.error)));
  return new DataLoader(load, { maxBatchSize: PRODUCTS_AT_ONCE, ...(cacheKeyFn && { cacheKeyFn }) });
}

/** The lineage index answers from memory, so that batching saves nothing; repetitions are kept. */
function oneByOne<T>(call: CallContext, query: UseCase<DatasetKey, T>): DataLoader<DatasetKey, T, string> {
  return new DataLoader(
    (keys: readonly DatasetKey[]) => Promise.all(keys.map(async (key) => unwrap(await query(call, key), call))),
    { cacheKeyFn: nodeKey },
  );
}
