import type { RunChecksReport } from '../../app/checks/run-checks.js';
import type { DescribedCheck } from '../../core/quality/described-check.js';
import type * as core from '../../core/quality/check.js';
import type * as types from '../graphql/schema/types.generated.js';
import { presentPartition } from './common.js';
import type { EvidenceModel } from './models.js';

export function presentEvidence(evidence: core.Evidence): EvidenceModel {
  return {
    id: evidence.id,
    contractId: evidence.contractId,
    contractVersion: evidence.contractVersion,
    checkId: evidence.checkId,
    checkDigest: evidence.checkDigest,
    interval: presentPartition(evidence.partition),
    attempt: evidence.attempt,
    outcome: evidence.outcome,
    observed: evidence.observed,
    damage: evidence.damage,
    rowsTested: evidence.rowsTested,
    reasonCode: evidence.reasonCode,
    message: evidence.message,
    durationMillis: evidence.durationMillis,
    engine: evidence.engine,
    agent: evidence.agent,
    provenance: evidence.provenance,
    server: evidence.server,
    predicate: evidence.predicate,
    observedAt: evidence.observedAt,
    source: evidence,
  };
}

export function presentCheck(check: core.Check): types.Check {
  return {
    id: check.id,
    digest: check.digest,
    contractId: check.contractId,
    object: check.object,
    element: check.element,
    kind: check.kind,
    dimension: check.dimension,
    severity: check.severity,
    group: check.group,
    unit: check.unit,
    warn: check.warn,
    fail: check.fail,
    executionReason: check.executionReason,
    promise: check.promise,
    pointer: check.pointer,
  };
}

export function presentCheckStatus(
  view: DescribedCheck,
): Omit<types.CheckStatus, 'latest'> & { readonly latest: EvidenceModel | null } {
  return {
    check: presentCheck(view.check),
    contractVersion: view.contractVersion,
    state: view.state,
    server: view.server,
    interval: presentPartition(view.interval),
    partition: view.partition,
    latest: view.latest === null ? null : presentEvidence(view.latest),
    failingPartitions: view.failingPartitions,
  };
}

export function presentChecksRun(
  report: RunChecksReport,
): Omit<types.ChecksRun, 'evidence'> & { readonly evidence: EvidenceModel[] } {
  return {
    product: report.product,
    intervals: report.partitions.map(presentPartition),
    counts: { ...report.counts },
    checks: report.checks.map(presentCheck),
    evidence: report.evidence.map(presentEvidence),
  };
}
