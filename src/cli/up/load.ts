import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { HttpTransport, OpenLineageClient, type RunEvent } from '@concordat/openlineage-client';
import { DOMAINS as MESH_DOMAINS } from '../../../contracts/generator/index.js';
import { type Client, unwrap } from '../client/graphql.js';
import { CliFailure, EXIT } from '../exit.js';
import {
  CoordinateDocument,
  type CoordinateMutation,
  CoordinatorStatusDocument,
  type CoordinatorStatusQuery,
  DomainsDocument,
  PublishContractDocument,
  PublishProductDocument,
  RegisterDomainDocument,
  RegisterSensorDocument,
  SensorsDocument,
} from '../operations/operations.generated.js';
import type { ReportProgress } from './progress.js';

/** How many events are sent at once: the lineage index does not depend on their order. */
const EVENTS_AT_ONCE = 16;

/** Longer than a lease, and than the delay between the first attempts at a failing check. */
const WAIT_AT_MOST_MILLIS = 60_000;
const WAIT_MILLIS = 1_000;

/** How many requests changed something, and how many did not. */
export interface Tally {
  readonly fresh: number;
  readonly unchanged: number;
}

/** Registers the domains that the catalog does not have yet. */
export async function registerDomains(client: Client): Promise<Tally> {
  const { domains } = await client.execute(DomainsDocument, { first: 500 });
  const known = new Set(domains.nodes.map(({ name }) => name));
  const missing = MESH_DOMAINS.filter(({ name }) => !known.has(name));
  for (const domain of missing) {
    const input = { ...domain, idempotencyKey: `example-mesh/${domain.name}` };
    const { registerDomain } = await client.execute(RegisterDomainDocument, { input });
    unwrap(registerDomain, ['DomainRegistered']);
  }
  return { fresh: missing.length, unchanged: MESH_DOMAINS.length - missing.length };
}

/** Publishes every ODPS document: their output ports define which product owns which contract. */
export function publishProducts(client: Client, contracts: string, at: ReportProgress): Promise<Tally> {
  return each(documentsIn(contracts, 'product'), at, async ({ text, source }) => {
    const variables = { input: { document: text } };
    const { publishProduct } = await client.execute(PublishProductDocument, variables);
    return unwrap(publishProduct, ['ProductPublished', 'ProductUnchanged'], source).__typename === 'ProductPublished';
  });
}

/** Publishes every contract, ODCS documents and mesh cards alike. */
export function publishContracts(client: Client, contracts: string, at: ReportProgress): Promise<Tally> {
  return each(documentsIn(contracts, 'contract'), at, async ({ text, source }) => {
    const variables = { input: { document: text, source } };
    const { publishContract } = await client.execute(PublishContractDocument, variables);
    return (
      unwrap(publishContract, ['ContractPublished', 'ContractUnchanged'], source).__typename === 'ContractPublished'
    );
  });
}

/** Sends the events over HTTP as any producer would. */
export async function sendEvents(server: string, events: readonly RunEvent[], at: ReportProgress): Promise<Tally> {
  const client = new OpenLineageClient(new HttpTransport({ url: server, timeoutMillis: 30_000 }));
  let next = 0;
  let fresh = 0;
  let done = 0;
  const sender = async (): Promise<void> => {
    for (let event = events[next++]; event !== undefined; event = events[next++]) {
      const { status } = await client.emit(event);
      if (status === 201) fresh += 1;
      done += 1;
      at(done, events.length);
    }
  };
  await Promise.all(Array.from({ length: EVENTS_AT_ONCE }, sender));
  await client.close();
  return { fresh, unchanged: events.length - fresh };
}

/** customer360's enrichment waits for finance's consolidation of the last closed quarter. */
export async function registerSensor(client: Client): Promise<Tally> {
  const sensor = { consumer: 'customer360/enriched_events', upstream: 'finance/quarterly_consolidation' };
  const { sensors } = await client.execute(SensorsDocument);
  if (sensors.some((known) => known.consumer === sensor.consumer && known.upstream === sensor.upstream)) {
    return { fresh: 0, unchanged: 1 };
  }
  const input = {
    ...sensor,
    domain: 'customer360',
    mapper: 'LATEST_CLOSED' as const,
    idempotencyKey: 'example-mesh/consolidated',
  };
  const answer = await client.execute(RegisterSensorDocument, { input });
  unwrap(answer.registerSensor, ['SensorRegistered']);
  return { fresh: 1, unchanged: 0 };
}

type CompletedCycle = Extract<CoordinateMutation['coordinate'], { __typename: 'CoordinatorCycleCompleted' }>;

/** How many rows of each kind of fact the catalog holds. */
export type Counts = CoordinatorStatusQuery['coordinator']['counts'];

/** What the cycles recorded, and whether they waited for work of an interrupted run. */
export interface Coordinated {
  readonly partitionsChecked: number;
  readonly evidenceRecorded: number;
  readonly waited: boolean;
}

/**
 * Runs one coordinator cycle, and further ones while an interrupted run still holds leases or a
 * check is due for another attempt.
 */
export async function coordinateAll(
  client: Client,
  { realMillis, onWait, waitMillis }: RetryPolicy,
): Promise<Coordinated> {
  let { partitionsChecked, evidenceRecorded } = await coordinateOnce(client);
  const until = realMillis() + WAIT_AT_MOST_MILLIS;
  let waited = false;
  for (
    let pending = await workPending(client);
    pending > 0 && realMillis() < until;
    pending = await workPending(client)
  ) {
    if (!waited) onWait(pending, until);
    waited = true;
    await pause(waitMillis ?? WAIT_MILLIS);
    const cycle = await coordinateOnce(client);
    partitionsChecked += cycle.partitionsChecked;
    evidenceRecorded += cycle.evidenceRecorded;
  }
  return { partitionsChecked, evidenceRecorded, waited };
}

/** How to wait for work of an interrupted run. */
export interface RetryPolicy {
  readonly realMillis: () => number;
  /**
   * Called once, before the first wait, with the pending partitions and the latest end of the wait.
   */
  readonly onWait: (pending: number, until: number) => void;
  /** The time before each further cycle; one second by default. */
  readonly waitMillis?: number;
}

/** Runs one coordinator cycle. */
export async function coordinateOnce(client: Client): Promise<CompletedCycle> {
  const { coordinate } = await client.execute(CoordinateDocument);
  return unwrap(coordinate, ['CoordinatorCycleCompleted']);
}

/** How many partitions are due, or under way. */
export async function workPending(client: Client): Promise<number> {
  const { coordinator } = await client.execute(CoordinatorStatusDocument);
  return coordinator.workPending;
}

/** How many rows of each kind of fact the catalog holds. */
export async function countsOf(client: Client): Promise<Counts> {
  const { coordinator } = await client.execute(CoordinatorStatusDocument);
  return coordinator.counts;
}

/**
 * The folder of the mesh documents: next to the project's package.json, wherever this file is built
 * to.
 */
export function contractsFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const contracts = join(folder, 'contracts');
    if (existsSync(join(folder, 'package.json')) && existsSync(contracts)) return contracts;
    if (folder === dirname(folder)) {
      const help = 'Run `concordat up` from a complete installation.';
      throw new CliFailure(EXIT.usage, {
        code: 'NOT_FOUND',
        message: 'the example mesh is not part of this installation',
        help,
      });
    }
  }
}

interface MeshDocument {
  readonly text: string;
  readonly source: string;
}

function documentsIn(contracts: string, kind: 'contract' | 'product'): readonly MeshDocument[] {
  const files = readdirSync(contracts, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const matching = files.filter((file) => file.endsWith('.odps.yaml') === (kind === 'product')).sort();
  return matching.map((file) => ({ text: readFileSync(join(contracts, file), 'utf8'), source: `contracts/${file}` }));
}

async function each(
  found: readonly MeshDocument[],
  at: ReportProgress,
  publish: (document: MeshDocument) => Promise<boolean>,
): Promise<Tally> {
  let fresh = 0;
  for (const [index, document] of found.entries()) {
    if (await publish(document)) fresh += 1;
    at(index + 1, found.length);
  }
  return { fresh, unchanged: found.length - fresh };
}
