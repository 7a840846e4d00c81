import type { TrialOutcome, TrialPartition } from '../../app/trial/report.js';
import type * as types from '../graphql/schema/types.generated.js';
import { presentPartition, presentReason } from './common.js';
import { invalidDocument } from './contract.js';

export function presentTrial(outcome: TrialOutcome) {
  if (outcome.kind === 'INVALID') return { __typename: 'ContractInvalid' as const, ...invalidDocument(outcome.issues) };
  const { scope: _own, checks, notes, partitions, ...report } = outcome.report;
  return {
    __typename: 'ContractTried' as const,
    ...report,
    checks: checks.map(({ execution: _execution, ...check }) => check),
    partitions: partitions.map(presentTriedPartition),
    notes: [...notes],
  };
}

function presentTriedPartition({ key, interval, reasons, results, ...health }: TrialPartition): types.TriedPartition {
  return {
    ...health,
    partition: key,
    interval: presentPartition(interval),
    reasons: reasons.map(presentReason),
    results: results.map(({ failingKeys: { columns, rows, withheld }, ...result }) => ({
      ...result,
      failingKeys: { columns: [...columns], rows: rows.map((row) => [...row]), withheld, keptUntil: null },
    })),
  };
}
