import { type Fault, type MeshPlan, type PlannedPartition } from '../../../contracts/generator/index.js';
import type { Client } from '../client/graphql.js';
import {
  ChecksDocument,
  EvidenceDocument,
  GateDocument,
  type GateQuery,
  HealthDocument,
  type HealthFieldsFragment,
  ImpactDocument,
  ProductsDocument,
} from '../operations/operations.generated.js';

/** One line of the table of products. */
export type ProductHealth = HealthFieldsFragment;

/** A planted fault as the catalog reports it. */
export interface CaughtFault {
  readonly fault: Fault;
  readonly check: string;
  readonly severity: string;
  readonly promise: string;
  readonly observed: unknown;
  readonly message: string | null;
  readonly downstream: readonly { readonly ref: string; readonly owners: readonly string[] }[];
}

/** The answer of the gate to one consumer. */
export interface GateAnswer extends GateDecision {
  /** The key of the partition that the consumer processes. */
  readonly about: string;
}

type GateDecision = GateQuery['gate'];

/** The health of every product, each for its newest partition that is due. */
export async function healthOfAll(client: Client): Promise<readonly ProductHealth[]> {
  const { products } = await client.execute(ProductsDocument, { first: 500 });
  const refs = products.nodes.map(({ ref }) => ref).sort();
  return Promise.all(refs.map(async (product) => (await client.execute(HealthDocument, { product })).health));
}

/**
 * The fault two products upstream: the check that caught it, and what it affects. Null if it was
 * omitted.
 */
export async function caughtFault(client: Client, plan: MeshPlan): Promise<CaughtFault | null> {
  const fault = plan.faults.find(({ name }) => name === 'unbalanced-journal');
  const partition = plan.partitions.find((candidate) => candidate.fault === 'unbalanced-journal');
  if (fault === undefined || partition === undefined) return null;
  const { product } = fault;
  const { evidence } = await client.execute(EvidenceDocument, { product, interval: partition.interval, first: 200 });
  const { checks } = await client.execute(ChecksDocument, { product });
  const failures = evidence.nodes.filter(({ outcome }) => outcome === 'FAIL');
  const worst = failures
    .map((failure) => ({ failure, check: checks.find(({ check }) => check.id === failure.checkId)?.check }))
    .sort((a, b) => rank(b.check?.severity) - rank(a.check?.severity))[0];
  if (worst?.check === undefined) return null;
  const { impact } = await client.execute(ImpactDocument, { input: { of: { product } } });
  const { check, failure } = worst;
  const { id, severity, promise } = check;
  const downstream = impact.products.filter(({ ref }) => ref !== product);
  return { fault, check: id, severity, promise, observed: failure.observed, message: failure.message, downstream };
}

function rank(severity: string | undefined): number {
  return ['info', 'minor', 'major', 'critical', 'blocker'].indexOf(severity ?? '');
}

/** The gate decisions of three consumers: one proceeds, one waits, one skips. */
export async function gateAnswers(client: Client, plan: MeshPlan): Promise<readonly GateAnswer[]> {
  const partitions = [
    partitionOf(plan, 'null-rate'),
    newest(plan, 'customer360/enriched_events'),
    partitionOf(plan, 'unbalanced-journal'),
  ];
  const [hour, day, rootCause] = partitions;
  const requests = [
    hour && requestOf('retail/unified_demand', 'retail/pos_sales', hour),
    day && {
      ...requestOf('customer360/enriched_events', 'finance/quarterly_consolidation', day),
      mapper: 'LATEST_CLOSED' as const,
    },
    rootCause && requestOf('finance/quarterly_consolidation', 'finance/general_ledger', rootCause),
  ].filter((request) => request !== undefined);
  return Promise.all(
    requests.map(async ({ label, ...input }) => {
      const { gate } = await client.execute(GateDocument, { input });
      return { ...gate, about: label };
    }),
  );
}

function requestOf(
  consumer: string,
  product: string,
  { interval, key }: PlannedPartition,
): { consumer: string; product: string; interval: PlannedPartition['interval']; label: string } {
  return { consumer, product, interval, label: key };
}

function partitionOf(plan: MeshPlan, fault: string): PlannedPartition | undefined {
  return plan.partitions.find((partition) => partition.fault === fault);
}

function newest(plan: MeshPlan, product: string): PlannedPartition | undefined {
  return plan.partitions.filter((partition) => partition.product.ref === product).at(-1);
}
