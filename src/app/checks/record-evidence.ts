import type { Check, Evidence } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { admitsZero } from '../../core/quality/evaluate.js';
import { externalResult } from '../../core/quality/external-results.js';
import { type Instant, parseInstant } from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { Commands } from '../app.js';
import { type AppError, failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import { once } from '../shared/idempotency.js';
import { runCooperatively } from '../shared/cooperative.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { productRef } from '../catalog/resolve-contract.js';
import { requestedPartition } from './asked-partitions.js';
import { type ServedVersion, servedVersions } from '../catalog/served-versions.js';
import type { Outcome } from '../../core/quality/check.js';

/** One result produced elsewhere (dbt, Soda, Great Expectations, a metric). */
export interface ExternalResult {
  /** A check id of the contract, or object + element + rule that lead to one. */
  readonly checkId: string;
  readonly outcome: Outcome;
  readonly observed?: number | string | null;
  readonly rowsTested?: number | null;
  readonly message?: string | null;
  readonly observedAt?: string | null;
}

export interface RecordEvidenceInput {
  readonly product: string;
  readonly contract?: string | null;
  readonly contractVersion?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
  /** The tool that measured, e.g. `dbt`, `soda`. */
  readonly provenance: string;
  readonly results: readonly ExternalResult[];
  readonly idempotencyKey?: string | null;
}

export interface RecordEvidencePorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The name our own runs go by; nobody else may use it. */
const OWN_PROVENANCE = 'agent';

/** Takes results that another tool measured as evidence like any other: about one partition, under its own provenance, all or none. */
export function recordEvidence(ports: RecordEvidencePorts): Commands['recordEvidence'] {
  return async (context, input) => {
    const product = productRef(input.product);
    if (!product.ok) return product;
    const access = authorize(context, 'evidence.record', product.value.split('/')[0] ?? '');
    if (!access.ok) return access;
    const provenance = input.provenance.trim();
    if (provenance === '' || provenance === OWN_PROVENANCE) {
      const help = 'Name the tool, such as `dbt` or `soda`.';
      return failure('Invalid', 'INVALID_DOCUMENT', 'The provenance must name the tool that measured.', help);
    }
    return ports.unitOfWork.write((tx) =>
      once(tx, ports, { command: 'recordEvidence', context, key: input.idempotencyKey, input }, async () => {
        const served = await servedVersions(tx, input);
        if (!served.ok) return served;
        const prepared = await prepare(ports, served.value, { ...input, provenance });
        if (!prepared.ok) return prepared;
        const stored = await tx.evidence.append(prepared.value);
        for (const contractId of new Set(stored.map((item) => item.contractId))) tx.signal(`evidence:${contractId}`);
        tx.signal(`gate:${product.value}`);
        return ok(stored);
      }),
    );
  };
}

type NewEvidence = Omit<Evidence, 'sequence' | 'attempt'>;

async function prepare(
  ports: RecordEvidencePorts,
  served: readonly ServedVersion[],
  input: RecordEvidenceInput,
): Promise<Result<NewEvidence[], AppError>> {
  const known = new Map<string, { readonly check: Check; readonly row: ServedVersion['row'] }>();
  const mayBeEmpty = new Set<string>();
  for (const { row } of served) {
    for (const check of await runCooperatively(checksInSteps(row.model, (text) => ports.ids.sha256(text)))) {
      if (!known.has(check.id)) known.set(check.id, { check, row });
      if (admitsZero([check])) mayBeEmpty.add(objectKey(row, check));
    }
  }
  const evidence: NewEvidence[] = [];
  for (const result of input.results) {
    const found = known.get(result.checkId);
    if (found === undefined) return unknownCheck(result.checkId, [...known.keys()]);
    const counted = countOf(result);
    if (!counted.ok) return counted;
    const partition = requestedPartition(found.row.model, input, ports.clock.now());
    if (!partition.ok) return partition;
    const observedAt = instantOf(result, ports.clock.now());
    if (!observedAt.ok) return observedAt;
    const measured = externalResult(found.check, result, mayBeEmpty.has(objectKey(found.row, found.check)));
    evidence.push({
      id: ports.ids.next(),
      contractId: found.row.contractId,
      contractVersion: found.row.version,
      checkId: found.check.id,
      checkDigest: found.check.digest,
      partition: partition.value,
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
      observedAt: observedAt.value,
    });
  }
  return ok(evidence);
}

function objectKey({ contractId, version }: ServedVersion['row'], { object }: Check): string {
  return JSON.stringify([contractId, version, object]);
}

function countOf({ checkId, rowsTested }: ExternalResult): Result<null, AppError> {
  if (rowsTested === null || rowsTested === undefined) return ok(null);
  if (Number.isSafeInteger(rowsTested) && rowsTested >= 0) return ok(null);
  const message = `\`rowsTested\` of \`${checkId}\` is ${String(rowsTested)}, which is no number of rows.`;
  return failure(
    'Invalid',
    'INVALID_INPUT',
    message,
    'Send a whole number from 0 on, or leave it out where the tool does not say.',
  );
}

function instantOf({ observedAt }: ExternalResult, now: Instant): Result<Instant, AppError> {
  if (observedAt === null || observedAt === undefined) return ok(now);
  const instant = parseInstant(observedAt);
  if (!instant.ok) return failure('Invalid', 'MALFORMED_REQUEST', `\`${observedAt}\` is no instant in RFC 3339.`);
  const help = 'Send evidence after it was observed; look at the clock of the tool.';
  return instant.value > now
    ? failure('Invalid', 'MALFORMED_REQUEST', `\`${observedAt}\` lies in the future.`, help)
    : ok(instant.value);
}

const CANDIDATES = 20;

function unknownCheck(asked: string, ids: readonly string[]): Result<never, AppError> {
  const tail = asked.split('#').at(-1)?.toLowerCase() ?? '';
  const near = ids.filter((id) => tail.split(/[.:]/).some((part) => part !== '' && id.toLowerCase().includes(part)));
  const shown = (near.length > 0 ? near : ids).slice(0, CANDIDATES).map((id) => `\`${id}\``);
  const help = `Use one of ${shown.join(', ')}.`;
  return failure('Invalid', 'UNKNOWN_CHECK', `The contract has no check \`${asked}\`.`, help);
}
