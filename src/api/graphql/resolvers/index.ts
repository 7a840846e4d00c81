import type { Resolvers } from '../generated/resolvers.generated.js';
import { DateTime, JSONValue } from '../scalars.js';
import { coordinate } from './mutation/coordinate.js';
import { createToken } from './mutation/create-token.js';
import { overrideGate } from './mutation/override-gate.js';
import { publishContract } from './mutation/publish-contract.js';
import { publishProduct } from './mutation/publish-product.js';
import { recordEvidence } from './mutation/record-evidence.js';
import { registerDomain } from './mutation/register-domain.js';
import { registerSensor } from './mutation/register-sensor.js';
import { runChecks } from './mutation/run-checks.js';
import { auditVerification } from './query/audit-verification.js';
import { audit } from './query/audit.js';
import { checks } from './query/checks.js';
import { contractDiff } from './query/contract-diff.js';
import { contractVersion } from './query/contract-version.js';
import { contractVersions } from './query/contract-versions.js';
import { contract } from './query/contract.js';
import { contracts } from './query/contracts.js';
import { coordinator } from './query/coordinator.js';
import { dataset } from './query/dataset.js';
import { domain } from './query/domain.js';
import { domains } from './query/domains.js';
import { evidence } from './query/evidence.js';
import { gate } from './query/gate.js';
import { health } from './query/health.js';
import { impact } from './query/impact.js';
import { job } from './query/job.js';
import { lineage } from './query/lineage.js';
import { product } from './query/product.js';
import { products } from './query/products.js';
import { run } from './query/run.js';
import { sensors } from './query/sensors.js';
import { validateContract } from './query/validate-contract.js';
import { contractPublished } from './subscription/contract-published.js';
import { healthChanged } from './subscription/health-changed.js';
import { product as contractProduct } from './type/contract-product.js';
import { objects as contractVersionObjects } from './type/contract-version-objects.js';
import { product as contractVersionProduct } from './type/contract-version-product.js';
import { aliases as datasetAliases } from './type/dataset-aliases.js';
import { boundTo as datasetBoundTo } from './type/dataset-bound-to.js';
import { fields as datasetFields } from './type/dataset-fields.js';
import { lastEventAt as datasetLastEventAt } from './type/dataset-last-event-at.js';
import { lastRunId as jobLastRunId } from './type/job-last-run-id.js';
import { contracts as productContracts } from './type/product-contracts.js';
import { domain as productDomain } from './type/product-domain.js';
import { owners as productOwners } from './type/product-owners.js';

/** Every resolver that is more than reading a property of what was presented. */
export const resolvers: Resolvers = {
  DateTime,
  JSON: JSONValue,
  Query: {
    auditVerification,
    audit,
    checks,
    contractDiff,
    contractVersion,
    contractVersions,
    contract,
    contracts,
    coordinator,
    dataset,
    domain,
    domains,
    evidence,
    gate,
    health,
    impact,
    job,
    lineage,
    product,
    products,
    run,
    sensors,
    validateContract,
  },
  Mutation: {
    coordinate,
    createToken,
    overrideGate,
    publishContract,
    publishProduct,
    recordEvidence,
    registerDomain,
    registerSensor,
    runChecks,
  },
  Subscription: { contractPublished, healthChanged },
  DataProduct: { contracts: productContracts, domain: productDomain, owners: productOwners },
  Contract: { product: contractProduct },
  ContractVersion: { objects: contractVersionObjects, product: contractVersionProduct },
  Dataset: { aliases: datasetAliases, boundTo: datasetBoundTo, fields: datasetFields, lastEventAt: datasetLastEventAt },
  Job: { lastRunId: jobLastRunId },
};
