import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '../../../src/core/shared/canonical-json.js';
import { odcs } from '../odcs.js';

/** One version that a client publishes. */
export interface PlannedVersion {
  readonly contractId: string;
  readonly version: string;
  readonly document: string;
}

/**
 * Minor versions per major line: each adds a field, and the next line starts with one field again.
 */
const MINORS = 20;

const contractName = (number: number): string => `storm_${String(number)}`;

/** The location of the contract's data from this version on, another one for each major line. */
export const placeOf = (contractId: string, version: string): string =>
  `/lake/${contractId}/v${version.split('.')[0] ?? ''}`;

/**
 * The `index`th version of a contract: increasing, with real changes, and every tenth of a new
 * major line.
 */
export function plannedVersion(contract: number, index: number): PlannedVersion {
  const contractId = contractName(contract);
  const minor = index % MINORS;
  const version = `${String(1 + Math.floor(index / MINORS))}.${String(minor)}.0`;
  const fields = Array.from({ length: minor + 1 }, (_, number) => `field_${String(number)}`);
  return {
    contractId,
    version,
    document: odcs({ id: contractId, version, fields, path: placeOf(contractId, version) }),
  };
}

/** One event, with what must exist after it is folded and must not before. */
export interface PlannedEvent {
  /** SHA-256 of the canonical JSON, which is its id in the store. */
  readonly id: string;
  readonly body: string;
  readonly run: string;
  readonly input: string;
  readonly output: string;
  readonly job: string;
  /** The day that it delivers for the delivered contract; null for the others. */
  readonly day: string | null;
}

const NAMESPACE = 'file';
/** The data of the contract for which runs deliver day after day. */
const DELIVERED = '/lake/delivered';
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY_MILLIS = 86_400_000;

/**
 * The `index`th event: its own run that writes its own dataset; every fifth delivers a day, up to
 * this many days.
 */
export function plannedEvent(index: number, days: number): PlannedEvent {
  const delivers = index % 5 === 0 && index / 5 < days;
  const day = new Date(FIRST_DAY + (index / 5) * DAY_MILLIS);
  const run = randomUUID();
  const facts = {
    run,
    job: `job_${String(index)}`,
    input: `/lake/in_${String(index % 10)}`,
    output: delivers ? DELIVERED : `/lake/out_${String(index)}`,
  };
  const nominalTime = {
    _producer: 'https://example.org/storm',
    _schemaURL: 'https://openlineage.io/spec/facets/1-0-1/NominalTimeRunFacet.json',
    nominalStartTime: day.toISOString(),
    nominalEndTime: new Date(day.getTime() + DAY_MILLIS).toISOString(),
  };
  const event = {
    eventType: 'COMPLETE',
    eventTime: new Date(FIRST_DAY + 400 * DAY_MILLIS + index).toISOString(),
    producer: 'https://example.org/storm',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    run: { runId: run, facets: delivers ? { nominalTime } : {} },
    job: { namespace: 'storm', name: facts.job },
    inputs: [{ namespace: NAMESPACE, name: facts.input }],
    outputs: [{ namespace: NAMESPACE, name: facts.output }],
  };
  const id = createHash('sha256').update(canonicalJson(event)).digest('hex');
  return { ...facts, id, body: JSON.stringify(event), day: delivers ? day.toISOString() : null };
}

/** The contract for which runs deliver: daily, in files that are never read. */
export const deliveredContract = odcs({ id: 'delivered', path: DELIVERED }).concat(
  'customProperties:\n',
  '  - property: concordat.partitioning\n',
  '    value: { every: P1D, timezone: UTC, path: "{yyyy}-{MM}-{dd}.parquet" }\n',
);
