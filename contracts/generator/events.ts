import { createHash } from 'node:crypto';
import { EventBuilder, type JobRef, type RunEvent } from '@concordat/openlineage-client';
import { addMillis } from '../../src/core/shared/interval.js';
import type { MeshPlan, PlannedPartition } from './plan.js';
import { type DatasetName, datasetOfProduct, productOf } from './products.js';

const PRODUCER = 'https://github.com/concordat/concordat/tree/main/contracts/generator';
const NAMESPACE = 'airflow-prod';
const RUN_TIME = 4 * 60_000;
const REGIONAL_DELAY = 30 * 60_000;

/** Two regions run a DAG of the same name: two jobs that differ only by their namespace. */
const ORCHESTRATION = 'customer_360_orchestration';
const REGIONS = ['airflow-emea', 'airflow-amer'] as const;

/**
 * The runs behind the plan's data as OpenLineage events, START and COMPLETE, in the order of their
 * times. Equal plans give byte-equal events, so that sending them again changes nothing.
 */
export function eventsOf(plan: MeshPlan): readonly RunEvent[] {
  const builder = new EventBuilder(PRODUCER);
  const announced = plan.partitions.filter((partition) => partition.announced);
  const own = announced.flatMap((partition) => runOf(builder, plan.seed, partition));
  const latest = addMillis(plan.now, -REGIONAL_DELAY);
  const enriched = announced
    .filter(({ product, arrivedAt }) => product.ref === 'customer360/enriched_events' && arrivedAt <= latest)
    .slice(-2);
  const regional = enriched.flatMap((partition) =>
    REGIONS.flatMap((region) => regionalRun(builder, plan.seed, partition, region)),
  );
  return [...own, ...regional].sort((a, b) => (a.eventTime < b.eventTime ? -1 : a.eventTime > b.eventTime ? 1 : 0));
}

function runOf(builder: EventBuilder, seed: string, { product, interval, arrivedAt }: PlannedPartition): RunEvent[] {
  const fields = product.columns.map(({ name, type }) => ({ name, type }));
  return startAndComplete(builder, seed, {
    job: { namespace: NAMESPACE, name: product.job },
    interval,
    completedAt: arrivedAt,
    inputs: product.reads.map((read) => (typeof read === 'string' ? datasetOfProduct(productOf(read)) : read)),
    outputs: [{ ...datasetOfProduct(product), fields }],
  });
}

function regionalRun(builder: EventBuilder, seed: string, partition: PlannedPartition, region: string): RunEvent[] {
  return startAndComplete(builder, seed, {
    job: { namespace: region, name: ORCHESTRATION },
    interval: partition.interval,
    completedAt: addMillis(partition.arrivedAt, REGIONAL_DELAY),
    inputs: [datasetOfProduct(partition.product)],
    outputs: [{ namespace: 's3://customer360-marts', name: region.replace('airflow-', '') }],
  });
}

interface Run {
  readonly job: JobRef;
  readonly interval: { readonly from: string; readonly to: string };
  readonly completedAt: string;
  readonly inputs: readonly DatasetName[];
  readonly outputs: readonly (DatasetName & { readonly fields?: readonly { name: string; type: string }[] })[];
}

function startAndComplete(builder: EventBuilder, seed: string, run: Run): RunEvent[] {
  const { job, interval, inputs, outputs, completedAt } = run;
  const runId = uuidOf(`${seed}/${job.namespace}/${job.name}/${interval.from}`);
  const jobFacets = { jobType: { processingType: 'BATCH', integration: 'AIRFLOW', jobType: 'DAG' } };
  const common = { runId, job, interval, jobFacets };
  return [
    builder.run({ ...common, eventType: 'START', eventTime: addMillis(completedAt, -RUN_TIME) }),
    builder.run({ ...common, eventType: 'COMPLETE', eventTime: completedAt, inputs, outputs }),
  ];
}

/** A name-based UUID (version 8 of RFC 9562, over SHA-256): the same name gives the same run. */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
