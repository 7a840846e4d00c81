import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { Check, Evidence, Outcome } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { admitsZero } from '../../core/quality/evaluate.js';
import { externalResult } from '../../core/quality/external-results.js';
import { type Instant, parseInstant } from '../../core/shared/interval.js';
import { domainOfProduct, productRef } from '../catalog/references.js';
import { type PartitionRequest, requestedPartition } from '../catalog/requested-partitions.js';
import { partitioned, requestedVersions } from '../catalog/requested-versions.js';
import { runCooperatively } from '../shared/cooperative.js';
import { type AppFailure, invalid } from '../shared/errors.js';
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

/** The provenance of results measured here; no other tool may use it. */
const OWN_PROVENANCE = 'agent';

/**
 * Records results of another tool as evidence: for one partition, under its own provenance, all or
 * none.
 */
export const recordEvidence = defineCreatingUseCase({
  name: 'recordEvidence',
  permission: ({ product }: RecordEvidenceInput) => ({ action: 'evidence.record', domain: domainOfProduct(product) }),
  work: async (ports: InTransaction, _call, input: RecordEvidenceInput): Promise<readonly Evidence[]> => {
    const { tx } = ports;
    const provenance = input.provenance.trim();
    if (provenance === '' || provenance === OWN_PROVENANCE) {
      throw invalid({
        code: 'INVALID_DOCUMENT',
        message: 'The provenance must name the tool that measured.',
        help: 'Name the tool, such as `dbt` or `soda`.',
      });
    }
    const versions = await requestedVersions(tx.catalog, input);
    const stored = await tx.evidence.append(await prepare(ports, versions, { ...input, provenance }));
    for (const contractId of new Set(stored.map((item) => item.contractId))) tx.signal(`evidence:${contractId}`);
    tx.signal(`gate:${productRef(input.product)}`);
    return stored;
  },
});

type NewEvidence = Omit<Evidence, 'sequence' | 'attempt'>;

async function prepare(
  ports: CreatingPorts,
  versions: readonly ContractVersion[],
  input: RecordEvidenceInput,
): Promise<NewEvidence[]> {
  const known = new Map<string, { readonly check: Check; readonly version: ContractVersion }>();
  const mayBeEmpty = new Set<string>();
  for (const version of versions) {
    for (const check of await runCooperatively(checksInSteps(version.model, (text) => ports.ids.sha256(text)))) {
      if (!known.has(check.id)) known.set(check.id, { check, version });
      if (admitsZero([check])) mayBeEmpty.add(objectKey(version, check));
    }
  }
  const now = ports.clock.now();
  return input.results.map((result): NewEvidence => {
    const found = known.get(result.checkId);
    if (found === undefined) throw unknownCheck(result.checkId, [...known.keys()]);
    const { check, version } = found;
    validateRows(result);
    const partition = requestedPartition(partitioned(version), input, now);
    const observedAt = instantOf(result, now);
    const measured = externalResult(check, result, mayBeEmpty.has(objectKey(version, check)));
    return {
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
      message: measured.message,
      durationMillis: null,
      engine: null,
      statementHash: null,
      agent: null,
      provenance: input.provenance,
      samples: [],
      predicate: null,
      observedAt,
    };
  });
}

function objectKey({ contractId, version }: ContractVersion, { object }: Check): string {
  return JSON.stringify([contractId, version, object]);
}

function validateRows({ checkId, rowsTested }: ExternalResult): void {
  if (rowsTested === null || rowsTested === undefined) return;
  if (Number.isSafeInteger(rowsTested) && rowsTested >= 0) return;
  throw invalid({
    code: 'INVALID_INPUT',
    message: `\`rowsTested\` of \`${checkId}\` is ${String(rowsTested)}, which is not a number of rows.`,
    help: 'Send a whole number from 0 on, or omit it where the tool does not report it.',
  });
}

function instantOf({ observedAt }: ExternalResult, now: Instant): Instant {
  if (observedAt === null || observedAt === undefined) return now;
  const instant = parseInstant(observedAt);
  if (!instant.ok) {
    throw invalid({ code: 'MALFORMED_REQUEST', message: `\`${observedAt}\` is not an RFC 3339 instant.` });
  }
  if (instant.value <= now) return instant.value;
  throw invalid({
    code: 'MALFORMED_REQUEST',
    message: `\`${observedAt}\` is in the future.`,
    help: 'Send evidence after it was observed; check the clock of the tool.',
  });
}

const CANDIDATES = 20;

function unknownCheck(requested: string, ids: readonly string[]): AppFailure {
  const tail = requested.split('#').at(-1)?.toLowerCase() ?? '';
  const near = ids.filter((id) => tail.split(/[.:]/).some((part) => part !== '' && id.toLowerCase().includes(part)));
  const shown = (near.length > 0 ? near : ids).slice(0, CANDIDATES).map((id) => `\`${id}\``);
  return invalid({
    code: 'UNKNOWN_CHECK',
    message: `The contract has no check \`${requested}\`.`,
    help: `Use one of ${shown.join(', ')}.`,
  });
}
