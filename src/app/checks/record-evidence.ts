import type { ContractVersion } from '../../core/contract/contract-version.js';
import { type Code, codes } from '../../core/codes/index.js';
import { type Check, type Evidence, OWN_PROVENANCE, type Outcome } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { admitsZero } from '../../core/quality/evaluate.js';
import { contradiction, externalProblems, externalResult } from '../../core/quality/external-results.js';
import { type Instant, type Partition, parseInstant, partitionId } from '../../core/shared/interval.js';
import { partitioningOf } from '../../core/partition/partitioning.js';
import type { Issue } from '../../core/shared/issue.js';
import { storable } from '../../core/shared/text.js';
import { readClosedAt } from './closed-partitions.js';
import { domainOfProduct, productRef } from '../catalog/references.js';
import { type PartitionRequest, isAboutInterval, requestedPartition } from '../catalog/requested-partitions.js';
import { partitioned, requestedVersions } from '../catalog/requested-versions.js';
import type { DataChange } from '../ports/evidence-store.js';
import { isTurnOver, runCooperatively, yieldToEventLoop } from '../shared/cooperative.js';
import { invalid } from '../shared/errors.js';
import { type CreatingPorts, type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';

/** One result of another tool (dbt, Soda, Great Expectations, a metric). */
export interface ExternalResult {
  /** A check id of the contract. */
  readonly checkId: string;
  readonly outcome: Outcome;
  readonly observed?: number | string | null;
  readonly rowsTested?: number | null;
  readonly message?: string | null;
  readonly observedAt?: string | null;
}

export interface RecordEvidenceInput extends Omit<PartitionRequest, 'mapper'> {
  readonly product: string;
  readonly contract?: string | null;
  readonly contractVersion?: string | null;
  /** The tool that measured: `dbt`, `soda` … */
  readonly provenance: string;
  readonly results: readonly ExternalResult[];
  readonly idempotencyKey?: string | null;
}

/** A result that became no evidence, with the first reason. */
export interface RefusedResult {
  readonly result: ExternalResult;
  readonly code: Code;
  readonly message: string;
}

/** How results are recorded that are not one request of a caller who can correct it. */
export interface RecordingOptions {
  /** Takes the results that cannot be recorded, instead of refusing all. */
  readonly onRefused?: (refused: RefusedResult) => void;
  /** The run whose tests these are of what it wrote itself: they have seen its own writes. */
  readonly byRun?: string;
}

/**
 * Records results of another tool as evidence: for one partition, under its own provenance, all or
 * none.
 */
export const recordEvidence = defineCreatingUseCase({
  name: 'recordEvidence',
  permission: ({ product }: RecordEvidenceInput) => ({ action: 'evidence.record', domain: domainOfProduct(product) }),
  work: async (ports: InTransaction, _call, input: RecordEvidenceInput) =>
    recordResultsOf(ports, await requestedVersions(ports.tx, input), input, {}),
});

/** Records the results of these versions, for a caller that may record evidence of the product. */
export async function recordResultsOf(
  ports: InTransaction,
  versions: readonly ContractVersion[],
  input: RecordEvidenceInput,
  options: RecordingOptions,
): Promise<readonly Evidence[]> {
  const { tx } = ports;
  const provenance = input.provenance.trim();
  if (provenance === '' || provenance === OWN_PROVENANCE) {
    throw invalid({
      code: 'INVALID_DOCUMENT',
      message: 'The provenance must name the tool that measured.',
      help: 'Name the tool, such as `dbt` or `soda`.',
    });
  }
  const evidence = await prepare(ports, versions, { ...input, provenance }, options);
  if (evidence.length === 0) return [];
  const stored = await tx.evidence.append(evidence);
  for (const contractId of new Set(stored.map((item) => item.contractId))) tx.signal(`evidence:${contractId}`);
  tx.signal(`gate:${productRef(input.product)}`);
  return stored;
}

type NewEvidence = Omit<Evidence, 'sequence' | 'attempt'>;

interface KnownCheck {
  readonly check: Check;
  readonly version: ContractVersion;
}

/** The results as evidence; their first mistakes are refused together, or one by one. */
async function prepare(
  ports: InTransaction,
  versions: readonly ContractVersion[],
  input: RecordEvidenceInput,
  { byRun, onRefused }: RecordingOptions,
): Promise<NewEvidence[]> {
  if (input.results.length === 0) throw invalid({ code: 'NO_RESULTS', message: 'The request has no results.' });
  const { known, mayBeEmpty } = await checksOfVersions(ports, versions);
  const now = ports.clock.now();
  const seen = await SeenChanges.of(ports.tx, byRun ?? null);
  const mistakes = new Mistakes();
  const closing = new Closing(ports.tx);
  const counted = new Set<string>();
  const evidence: NewEvidence[] = [];
  for (const [index, result] of input.results.entries()) {
    if (onRefused === undefined && mistakes.areEnough) break;
    if (isTurnOver()) await yieldToEventLoop();
    const at = `/results/${index}`;
    if (counted.has(result.checkId)) {
      mistakes.add('DUPLICATE_RESULT', `${at}/checkId`, `\`${result.checkId}\` has two results`);
    }
    counted.add(result.checkId);
    const found = known.get(result.checkId);
    if (found === undefined) {
      mistakes.add('UNKNOWN_CHECK', `${at}/checkId`, ...unknownCheck(result.checkId, [...known.keys()]));
      if (onRefused !== undefined) mistakes.refuseOne(result, onRefused);
      continue;
    }
    const { check, version } = found;
    mistakes.addRows(at, result);
    const partition = measuredPartition(version, input, now);
    const observedAt = mistakes.instantOf(at, result, now);
    const closedAt = await closing.of(version, partition);
    for (const { code, field, message, help } of externalProblems(check, result, { closedAt, partition }, observedAt)) {
      mistakes.add(code, `${at}/${field}`, message, help);
    }
    if (onRefused !== undefined && mistakes.refuseOne(result, onRefused)) continue;
    const measured = externalResult(check, result, mayBeEmpty.has(objectKey(version, check)));
    const remarks = [measured.message, contradiction(check, result)].filter((text) => text !== null);
    evidence.push({
      id: ports.ids.next(),
      contractId: version.contractId,
      contractVersion: version.version,
      checkId: check.id,
      checkDigest: check.digest,
      partition,
      outcome: measured.outcome,
      observed: measured.observed,
      damage: measured.damage,
      rowsTested: measured.rowsTested,
      reasonCode: measured.reasonCode,
      message: remarks.length === 0 ? null : storable(remarks.join(' ')),
      durationMillis: null,
      engine: null,
      statementHash: null,
      agent: null,
      provenance: input.provenance,
      keysWithheld: null,
      predicate: null,
      observedAt,
      measureDigest: check.measureDigest,
      server: null,
      beganAt: observedAt,
      recordedAt: now,
      seenSequence: await seen.upTo(version.contractId, partition, observedAt),
    });
  }
  mistakes.refuse();
  return evidence;
}

/** Every check of the versions by id, and the objects that a row-count rule allows to be empty. */
async function checksOfVersions(
  ports: CreatingPorts,
  versions: readonly ContractVersion[],
): Promise<{ readonly known: ReadonlyMap<string, KnownCheck>; readonly mayBeEmpty: ReadonlySet<string> }> {
  const known = new Map<string, KnownCheck>();
  const mayBeEmpty = new Set<string>();
  for (const version of versions) {
    for (const check of await runCooperatively(checksInSteps(version.model, (text) => ports.ids.sha256(text)))) {
      if (!known.has(check.id)) known.set(check.id, { check, version });
      if (admitsZero([check])) mayBeEmpty.add(objectKey(version, check));
    }
  }
  return { known, mayBeEmpty };
}

/**
 * The partition that was measured: a partitioned contract has no partition that goes without
 * saying.
 */
function measuredPartition(version: ContractVersion, input: RecordEvidenceInput, now: Instant): Partition {
  const contract = partitioned(version);
  if (contract.partitioning !== null && !isAboutInterval(input)) {
    throw invalid({
      code: 'PARTITION_REQUIRED',
      message: `\`${contract.name}\` is partitioned, but the results name no partition.`,
    });
  }
  return requestedPartition(contract, input, now);
}

/**
 * Which changes of the data a tool has seen: those that were recorded up to its observation. The
 * changes of a partition are read once, however many results the request has.
 */
class SeenChanges {
  private readonly changes = new Map<string, Promise<readonly DataChange[]>>();

  private constructor(
    private readonly tx: InTransaction['tx'],
    private readonly lastSequence: number,
    private readonly byRun: string | null,
  ) {}

  static async of(tx: InTransaction['tx'], byRun: string | null): Promise<SeenChanges> {
    return new SeenChanges(tx, await tx.evidence.lastSequence(), byRun);
  }

  /** The record number up to which changes were seen at `observedAt`. */
  async upTo(contractId: string, partition: Partition, observedAt: Instant): Promise<number> {
    const key = `${contractId} ${partitionId(partition)}`;
    const known = this.changes.get(key) ?? this.tx.evidence.dataChanges(contractId, [partition]);
    this.changes.set(key, known);
    const unseen = (await known).filter(
      ({ recordedAt, runId }) => recordedAt > observedAt && (this.byRun === null || runId !== this.byRun),
    );
    return Math.min(this.lastSequence, ...unseen.map(({ sequence }) => sequence - 1));
  }
}

/** When the measured partition was complete; read once for each contract. */
class Closing {
  private readonly known = new Map<string, Promise<Instant | null>>();

  constructor(private readonly tx: InTransaction['tx']) {}

  of({ contractId, model }: ContractVersion, partition: Partition): Promise<Instant | null> {
    const about = { contractId, partitioning: partitioningOf(model) };
    const known = this.known.get(contractId) ?? readClosedAt(this.tx.evidence, about, partition);
    this.known.set(contractId, known);
    return known;
  }
}

function objectKey({ contractId, version }: ContractVersion, { object }: Check): string {
  return JSON.stringify([contractId, version, object]);
}

/** More mistakes than people read, and cheap to find and to report. */
const MOST_MISTAKES = 100;

/** The first mistakes of a request, which are refused together. */
class Mistakes {
  private readonly issues: Issue[] = [];

  get areEnough(): boolean {
    return this.issues.length >= MOST_MISTAKES;
  }

  add(code: Code, pointer: string, message: string, help: string = codes[code].fix): void {
    this.issues.push({ code, severity: 'error', message, pointer, line: 1, column: 1, help });
  }

  addRows(at: string, { checkId, rowsTested }: ExternalResult): void {
    if (rowsTested === null || rowsTested === undefined) return;
    if (Number.isSafeInteger(rowsTested) && rowsTested >= 0) return;
    this.add(
      'INVALID_INPUT',
      `${at}/rowsTested`,
      `\`rowsTested\` of \`${checkId}\` is ${String(rowsTested)}, which is not a number of rows.`,
      'Send a whole number from 0 on, or omit it where the tool does not report it.',
    );
  }

  /** When the tool observed: as it reports, else now. */
  instantOf(at: string, { observedAt }: ExternalResult, now: Instant): Instant {
    if (observedAt === null || observedAt === undefined) return now;
    const instant = parseInstant(observedAt);
    if (instant.ok && instant.value <= now) return instant.value;
    if (instant.ok) {
      this.add(
        'MALFORMED_REQUEST',
        `${at}/observedAt`,
        `\`${observedAt}\` is in the future.`,
        'Send evidence after it was observed; check the clock of the tool.',
      );
    } else {
      this.add('MALFORMED_REQUEST', `${at}/observedAt`, `\`${observedAt}\` is not an RFC 3339 instant.`);
    }
    return now;
  }

  /** Refuses the result alone, if it has a mistake, and forgets the mistake. */
  refuseOne(result: ExternalResult, onRefused: (refused: RefusedResult) => void): boolean {
    const [first] = this.issues.splice(0);
    if (first === undefined) return false;
    onRefused({ result, code: first.code, message: first.message });
    return true;
  }

  refuse(): void {
    const [first] = this.issues;
    if (first === undefined) return;
    const { code, message, help } = first;
    const others = this.issues.length - 1;
    const more = others === 0 ? '' : ` (and ${this.areEnough ? 'at least ' : ''}${others} more)`;
    throw invalid({ code, message: `${message}${more}`, help, issues: this.issues });
  }
}

const CANDIDATES = 20;

function unknownCheck(requested: string, ids: readonly string[]): [message: string, help: string] {
  const tail = requested.split('#').at(-1)?.toLowerCase() ?? '';
  const near = ids.filter((id) => tail.split(/[.:]/).some((part) => part !== '' && id.toLowerCase().includes(part)));
  const shown = (near.length > 0 ? near : ids).slice(0, CANDIDATES).map((id) => `\`${id}\``);
  return [`The contract has no check \`${requested}\`.`, `Use one of ${shown.join(', ')}.`];
}
