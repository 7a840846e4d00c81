import { type Fault, type MeshPlan, type PlannedPartition } from '../../../contracts/generator/index.js';
import type { Client } from '../client/graphql.js';
import * as documents from './documents.js';

interface Interval {
  readonly from: string;
  readonly to: string;
}

interface Reason {
  readonly code: string;
  readonly message: string;
}

interface RootCause {
  readonly product: string;
  readonly path: readonly string[];
}

/** One line of the table of products. */
export interface ProductHealth {
  readonly product: string;
  readonly interval: Interval | null;
  readonly partition: string | null;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly status: string;
  readonly reasons: readonly Reason[];
  readonly rootCause: RootCause | null;
}

/** A planted fault as the catalog sees it. */
export interface CaughtFault {
  readonly fault: Fault;
  readonly check: string;
  readonly severity: string;
  readonly promise: string;
  readonly observed: unknown;
  readonly message: string | null;
  readonly downstream: readonly { readonly ref: string; readonly owners: readonly string[] }[];
}

/** What a consumer asked and was told. */
export interface GateAnswer {
  readonly consumer: string;
  readonly product: string;
  readonly about: string;
  readonly verdict: string;
  readonly basis: string;
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  readonly contributions: readonly { readonly observed: unknown; readonly promise: string; readonly points: number }[];
  readonly rootCause: RootCause | null;
}

/** The health of every product, each for its newest partition that is due. */
export async function healthOfAll(client: Client): Promise<readonly ProductHealth[]> {
  const { products } = await client.ask<{ products: { nodes: { ref: string }[] } }>(documents.PRODUCTS);
  const refs = products.nodes.map(({ ref }) => ref).sort();
  return Promise.all(
    refs.map(async (product) => (await client.ask<{ health: ProductHealth }>(documents.HEALTH, { product })).health),
  );
}

interface EvidenceNode {
  readonly checkId: string;
  readonly outcome: string;
  readonly observed: unknown;
  readonly message: string | null;
}

interface CheckNode {
  readonly check: { readonly id: string; readonly severity: string; readonly promise: string };
}

/** The fault two products upstream: which check saw it, and whom it hits. Null where it was left out. */
export async function caughtFault(client: Client, plan: MeshPlan): Promise<CaughtFault | null> {
  const fault = plan.faults.find(({ name }) => name === 'unbalanced-journal');
  const partition = plan.partitions.find((candidate) => candidate.fault === 'unbalanced-journal');
  if (fault === undefined || partition === undefined) return null;
  const { product } = fault;
  const about = { product, interval: partition.interval };
  const { evidence } = await client.ask<{ evidence: { nodes: EvidenceNode[] } }>(documents.EVIDENCE, about);
  const { checks } = await client.ask<{ checks: CheckNode[] }>(documents.CHECKS, { product });
  const failures = evidence.nodes.filter(({ outcome }) => outcome === 'FAIL');
  const worst = failures
    .map((failure) => ({ failure, check: checks.find(({ check }) => check.id === failure.checkId)?.check }))
    .sort((a, b) => rank(b.check?.severity) - rank(a.check?.severity))[0];
  if (worst?.check === undefined) return null;
  const { impact } = await client.ask<{ impact: { products: { ref: string; owners: string[] }[] } }>(documents.IMPACT, {
    of: { product },
  });
  const { check, failure } = worst;
  const { id, severity, promise } = check;
  const downstream = impact.products.filter(({ ref }) => ref !== product);
  return { fault, check: id, severity, promise, observed: failure.observed, message: failure.message, downstream };
}

function rank(severity: string | undefined): number {
  return ['info', 'minor', 'major', 'critical', 'blocker'].indexOf(severity ?? '');
}

/** What three consumers of the mesh ask before they read: one may proceed, one waits, one skips. */
export async function gateAnswers(client: Client, plan: MeshPlan): Promise<readonly GateAnswer[]> {
  const partitions = [
    partitionOf(plan, 'null-rate'),
    newest(plan, 'customer360/enriched_events'),
    partitionOf(plan, 'unbalanced-journal'),
  ];
  const [hour, day, rootCause] = partitions;
  const questions = [
    hour && ask('retail/unified_demand', 'retail/pos_sales', hour),
    day && {
      ...ask('customer360/enriched_events', 'finance/quarterly_consolidation', day),
      mapper: 'LATEST_CLOSED',
    },
    rootCause && ask('finance/quarterly_consolidation', 'finance/general_ledger', rootCause),
  ].filter((question) => question !== undefined);
  return Promise.all(
    questions.map(async ({ label, ...input }) => {
      const { gate } = await client.ask<{ gate: Omit<GateAnswer, 'consumer' | 'product' | 'about'> }>(documents.GATE, {
        input,
      });
      return { consumer: input.consumer, product: input.product, about: label, ...gate };
    }),
  );
}

function ask(
  consumer: string,
  product: string,
  { interval, key }: PlannedPartition,
): { consumer: string; product: string; interval: Interval; label: string } {
  return { consumer, product, interval, label: key };
}

function partitionOf(plan: MeshPlan, fault: string): PlannedPartition | undefined {
  return plan.partitions.find((partition) => partition.fault === fault);
}

function newest(plan: MeshPlan, product: string): PlannedPartition | undefined {
  return plan.partitions.filter((partition) => partition.product.ref === product).at(-1);
}
