import type { ContractVersion } from '../../core/contract/contract-version.js';
import { codes } from '../../core/codes/index.js';
import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import type { DatasetFacts, LineageWarning, QualityFacts, RunEvent } from '../../core/lineage/event.js';
import { senderOfEvent } from '../../core/lineage/fold.js';
import type { Binding } from '../../core/lineage/naming.js';
import { intervalOfRun } from '../../core/lineage/run-interval.js';
import { type RunRecord, instantOfOrder, trustedRun } from '../../core/lineage/run.js';
import { type Trust, isTrusted } from '../../core/lineage/sender.js';
import { isPartition, partitioningOf } from '../../core/partition/partitioning.js';
import { type QualityOfObject, matchQuality } from '../../core/quality/assertion-results.js';
import type { Unmatched } from '../../core/quality/match-results.js';
import { type Instant, type Partition, partitionId } from '../../core/shared/interval.js';
import { domainOfProduct } from '../catalog/references.js';
import { externalOf, matchableChecks } from '../checks/matchable-checks.js';
import { type RefusedResult, recordResultsOf } from '../checks/record-evidence.js';
import type { InTransaction } from '../shared/use-case.js';
import { versionInEffect } from './contract-partitioning.js';
import { nominalsOfRun } from './run-nominals.js';

/** The provenance of evidence that events report. */
const PROVENANCE = 'openlineage';

/** An event of a run with the run after it, which may report what its tests found. */
export interface TestedRun {
  readonly event: RunEvent;
  readonly run: RunRecord;
  readonly receivedAt: Instant;
}

/** A dataset of the event with the facets about it. */
interface Tested {
  readonly id: DatasetId;
  readonly quality: QualityFacts;
  /** Whether the run writes it: then its tests followed its own write. */
  readonly isOutput: boolean;
}

/** A contract with what the event reports about its objects. */
interface TestedContract {
  readonly contractId: string;
  readonly product: string;
  readonly objects: readonly (Tested & Pick<Binding, 'object'>)[];
}

/**
 * Records what an event reports about the quality of datasets as evidence of the contracts that
 * bind them, and returns what it could not record. Only an event that ends a run counts: clients
 * repeat the facets in several events, and until then tests may be running.
 */
export async function recordAssertions(ports: InTransaction, tested: TestedRun): Promise<readonly LineageWarning[]> {
  const datasets = testedDatasets(tested.event);
  if (datasets.length === 0) return [];
  const warnings: LineageWarning[] = [];
  for (const contract of await testedContracts(ports.tx, datasets)) {
    const { lineage } = ports.tx;
    const trust = await lineage.trustOf(domainOfProduct(contract.product));
    if (isTrusted(trust, senderOfEvent(tested.event))) {
      const own = await namedByTrust(ports.tx, contract, trust);
      const version = await versionInEffect(ports.tx.catalog, contract.contractId);
      if (own.objects.length > 0 && version !== null)
        warnings.push(...(await recordOnce(ports, { ...tested, contract: own, trust, version })));
    } else warnings.push(foreign(contract));
  }
  return warnings;
}

/** The contracts and partitions of which the event became evidence. */
export async function partitionsTested(
  { tx }: Pick<InTransaction, 'tx'>,
  event: RunEvent,
): Promise<readonly { readonly contractId: string; readonly partition: Partition }[]> {
  const found: { contractId: string; partition: Partition }[] = [];
  for (const { contractId } of await testedContracts(tx, testedDatasets(event))) {
    const known = await tx.idempotency.find(recordingOf(event, contractId));
    if (known !== null) found.push({ contractId, partition: JSON.parse(known.response) as Partition });
  }
  return found;
}

function testedDatasets({ eventType, inputs, outputs }: RunEvent): readonly Tested[] {
  if (eventType !== 'COMPLETE' && eventType !== 'FAIL' && eventType !== 'ABORT') return [];
  const written = new Set((outputs ?? []).map(({ id }) => nodeKey(id)));
  const testedOf = ({ id, quality }: DatasetFacts): readonly Tested[] =>
    quality === undefined ? [] : [{ id, quality, isOutput: written.has(nodeKey(id)) }];
  // Some clients repeat the facets of a dataset that is both input and output.
  const unique = new Map<string, Tested>();
  for (const one of [...(inputs ?? []), ...(outputs ?? [])].flatMap(testedOf)) {
    const { pointer: _pointer, ...facts } = one.quality;
    unique.set(JSON.stringify([nodeKey(one.id), facts]), one);
  }
  return [...unique.values()];
}

/** By all names that a dataset ever had; trust decides which of them it has. */
async function testedContracts(
  { catalog, lineage }: InTransaction['tx'],
  datasets: readonly Tested[],
): Promise<readonly TestedContract[]> {
  const contracts = new Map<string, TestedContract>();
  for (const tested of datasets) {
    const names = await lineage.namesEverConnected([tested.id]);
    for (const { contractId, object, product } of await catalog.bindingsOfDatasets(names)) {
      const objects = contracts.get(contractId)?.objects ?? [];
      if (objects.some((known) => known.object === object && known.quality === tested.quality)) continue;
      contracts.set(contractId, { contractId, product, objects: [...objects, { ...tested, object }] });
    }
  }
  return [...contracts.values()].sort((a, b) => (a.contractId < b.contractId ? -1 : 1));
}

/** The contract with the objects whose names trusted senders connect with those of the event. */
async function namedByTrust(
  { catalog, lineage }: InTransaction['tx'],
  contract: TestedContract,
  trust: Trust,
): Promise<TestedContract> {
  const bindings = await catalog.bindingsOfContracts([contract.contractId]);
  const objects: TestedContract['objects'][number][] = [];
  for (const one of contract.objects) {
    const names = new Set((await lineage.namesByTrust([one.id], trust)).map(nodeKey));
    if (bindings.some((bound) => bound.object === one.object && names.has(nodeKey(bound)))) objects.push(one);
  }
  return { ...contract, objects };
}

/** What an event reports about the objects of one version of a contract. */
interface Recording extends TestedRun {
  readonly contract: TestedContract;
  readonly version: ContractVersion;
  readonly trust: Trust;
}

/** An event that is folded again, for more domains or after an exclusion, is not recorded twice. */
async function recordOnce(ports: InTransaction, recording: Recording): Promise<readonly LineageWarning[]> {
  const { clock, tx } = ports;
  const { contract, event } = recording;
  const key = recordingOf(event, contract.contractId);
  if ((await tx.idempotency.find(key)) !== null) return [];
  const partition = await partitionOf(ports, recording);
  if (partition === 'NONE') return contract.objects.map(({ quality }) => withoutPartition(contract, quality.pointer));
  const { isRecorded, warnings } = await record(ports, recording, partition);
  const stored = { inputHash: event.hash, response: JSON.stringify(partition) };
  if (isRecorded) await tx.idempotency.save(key, stored, clock.now());
  return warnings;
}

function recordingOf({ hash }: RunEvent, contractId: string): { readonly scope: string; readonly key: string } {
  return { scope: `quality of event:${hash}`, key: contractId };
}

/** The partition that the run is about; null for current data, NONE where it is not exactly one. */
async function partitionOf({ tx }: InTransaction, { run, trust, version }: Recording): Promise<Partition | 'NONE'> {
  const partitioning = partitioningOf(version.model);
  if (partitioning === null) return null;
  const trusted = trustedRun(run, trust);
  const nominals = trusted === null ? [] : await nominalsOfRun(tx.lineage, trusted, trust);
  const interval = intervalOfRun(nominals, partitioning);
  return interval !== null && isPartition(partitioning, interval) ? interval : 'NONE';
}

async function record(
  ports: InTransaction,
  recording: Recording,
  partition: Partition,
): Promise<{ readonly isRecorded: boolean; readonly warnings: readonly LineageWarning[] }> {
  const { contract, run, version } = recording;
  const { matched, unmatched } = matchQuality(qualityOf(recording), await matchableChecks(ports, [version]));
  const refused: RefusedResult[] = [];
  const input = {
    ...{ product: contract.product, provenance: PROVENANCE, results: matched.map(externalOf) },
    ...(partition !== null && { from: partition.from, to: partition.to }),
  };
  const options = { onRefused: (one: RefusedResult) => void refused.push(one), byRun: run.id };
  const evidence = matched.length === 0 ? [] : await recordResultsOf(ports, [version], input, options);
  return {
    isRecorded: evidence.length > 0,
    warnings: [...notMapped(unmatched, contract), ...notRecorded(refused, contract, partition)],
  };
}

/** Tests of data that the run only reads need not have seen what was written meanwhile. */
function qualityOf({ contract, event, receivedAt, run, trust }: Recording): readonly QualityOfObject[] {
  const endedAt = earlier(instantOfOrder(event.order), receivedAt);
  const startedAt = trustedRun(run, trust)?.firstStart ?? null;
  const beganAt = startedAt === null ? endedAt : earlier(instantOfOrder(startedAt), endedAt);
  return contract.objects.map(({ isOutput, object, quality }) => ({
    ...{ object, quality, producer: event.producer },
    observedAt: isOutput ? endedAt : beganAt,
  }));
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function foreign(contract: TestedContract): LineageWarning {
  const { product } = contract;
  const message = `The sender may not record evidence for the domain of \`${product}\`, which binds the dataset: what it reports about the quality of the data proves nothing.`;
  return { code: 'FOREIGN_PRODUCER', pointer: pointerOf(contract), message };
}

function withoutPartition({ contractId }: TestedContract, pointer: string): LineageWarning {
  const message = `\`${contractId}\` is partitioned, and the run is not about exactly one of its partitions: its assertions became no evidence.`;
  return { code: 'ASSERTIONS_WITHOUT_PARTITION', pointer, message };
}

/** The names of results in one warning: the first of them. */
const MOST_NAMES = 5;

function notMapped(unmatched: readonly Unmatched[], contract: TestedContract): readonly LineageWarning[] {
  return [...new Set(unmatched.map(({ why }) => why))].sort().map((code) => {
    const names = unmatched.filter(({ why }) => why === code).map(({ result }) => result.name);
    const message = `Assertions that became no evidence of \`${contract.contractId}\`, because ${codes[code].title}: ${listed(names)}.`;
    return { code, pointer: pointerOf(contract), message };
  });
}

function notRecorded(
  refused: readonly RefusedResult[],
  contract: TestedContract,
  partition: Partition,
): readonly LineageWarning[] {
  return [...new Set(refused.map(({ code }) => code))].sort().map((code) => {
    const same = refused.filter((one) => one.code === code);
    const ids = listed(same.map(({ result }) => result.checkId));
    const message = `Results for ${partitionId(partition)} became no evidence of ${ids}: ${same[0]?.message ?? ''}.`;
    return { code, pointer: pointerOf(contract), message };
  });
}

function pointerOf({ objects }: TestedContract): string {
  return objects[0]?.quality.pointer ?? '';
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `\`${name.slice(0, 120)}\``);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
}
