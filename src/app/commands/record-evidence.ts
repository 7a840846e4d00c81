import type { Check, Evidence } from '../../core/quality/check.js';
import { judge } from '../../core/quality/bounds.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { type Instant, parseInstant } from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { Commands } from '../app.js';
import { type AppError, failure } from '../errors.js';
import { permitted } from '../guard.js';
import { once } from '../idempotency.js';
import { unhurried } from '../unhurried.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { productRef } from '../queries/resolve-contract.js';
import type { OutsideResult, RecordEvidenceInput } from '../views-decision.js';
import { askedSlice } from './checking/asked-slices.js';
import { type ServedVersion, servedVersions } from './checking/served-versions.js';

export interface RecordEvidencePorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The name our own runs go by; nobody else may use it. */
const OWN_PROVENANCE = 'agent';

/** Takes results that another tool measured as evidence like any other: about one slice, under its own provenance, all or none. */
export function recordEvidence(ports: RecordEvidencePorts): Commands['recordEvidence'] {
  return async (context, input) => {
    const product = productRef(input.product);
    if (!product.ok) return product;
    const leave = permitted(context, 'evidence.record', product.value.split('/')[0] ?? '');
    if (!leave.ok) return leave;
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
  for (const { row } of served) {
    for (const check of await unhurried(checksInSteps(row.model, (text) => ports.ids.sha256(text)))) {
      if (!known.has(check.id)) known.set(check.id, { check, row });
    }
  }
  const evidence: NewEvidence[] = [];
  for (const result of input.results) {
    const found = known.get(result.checkId);
    if (found === undefined) return unknownCheck(result.checkId, [...known.keys()]);
    const slice = askedSlice(found.row.model, input, ports.clock.now());
    if (!slice.ok) return slice;
    const observedAt = instantOf(result, ports.clock.now());
    if (!observedAt.ok) return observedAt;
    evidence.push({
      id: ports.ids.next(),
      contractId: found.row.contractId,
      contractVersion: found.row.version,
      checkId: found.check.id,
      checkDigest: found.check.digest,
      slice: slice.value,
      outcome: result.outcome,
      observed: result.observed ?? null,
      damage: damageOf(found.check, result),
      rowsTested: result.rowsTested ?? null,
      reasonCode: null,
      message: result.message ?? null,
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

/** The outcome is the tool's word; between the bounds its number says how bad, where it gives one. */
function damageOf(check: Check, { outcome, observed }: OutsideResult): number | null {
  if (outcome === 'PASS') return 0;
  if (outcome === 'FAIL') return 1;
  if (outcome !== 'WARN') return null;
  const judged = typeof observed === 'number' ? judge(check.warn, check.fail, observed) : null;
  return judged?.outcome === 'WARN' ? judged.damage : 0.5;
}

function instantOf({ observedAt }: OutsideResult, now: Instant): Result<Instant, AppError> {
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
