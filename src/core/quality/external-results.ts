import type { Code } from '../codes/index.js';
import type { Instant, Partition } from '../shared/interval.js';
import { judge, violates } from './bounds.js';
import { type Check, type Outcome, observedUnit } from './check.js';
import { type Measured, blank, overNoRows } from './evaluate.js';

/** An external tool's result for a check. */
export interface ExternalOutcome {
  readonly outcome: Outcome;
  readonly observed?: number | string | null;
  readonly rowsTested?: number | null;
  readonly message?: string | null;
}

/**
 * An external result, treated as if it were measured here. The outcome is that of the tool, but no
 * tested data proves nothing: over zero rows it is `NO_ROWS` as for Concordat's own checks, with
 * the same exceptions. `admitsEmpty`: whether a row-count rule of the check's object admits zero
 * rows.
 */
export function externalResult(check: Check, result: ExternalOutcome, admitsEmpty: boolean): Measured {
  const measured: Measured = {
    ...blank(check),
    outcome: result.outcome,
    observed: result.observed ?? null,
    damage: damageOf(check, result),
    rowsTested: result.rowsTested ?? null,
    message: result.message ?? null,
  };
  // A tool that did not run the check has not read the rows either.
  if (!sawNoRows(check, result) || result.outcome === 'ERROR' || result.outcome === 'NOT_RUN') return measured;
  const admitted = admitsEmpty && !(check.measure.metric === 'rows' && check.fail !== null && violates(check.fail, 0));
  const { message, ...rest } = overNoRows(measured, admitted ? 'ADMITTED' : 'UNPROVEN');
  return { ...rest, message: result.message ?? message };
}

function sawNoRows(check: Check, { observed, rowsTested }: ExternalOutcome): boolean {
  const counted = check.measure.metric === 'rows' && check.unit === 'rows';
  return rowsTested === 0 || (counted && observed === 0);
}

/** Between the bounds, the tool's number determines the damage, if there is one. */
function damageOf(check: Check, { outcome, observed }: ExternalOutcome): number | null {
  if (outcome === 'PASS') return 0;
  if (outcome === 'FAIL') return 1;
  if (outcome !== 'WARN') return null;
  const judged = typeof observed === 'number' ? judge(check.warn, check.fail, observed) : null;
  return judged?.outcome === 'WARN' ? judged.damage : 0.5;
}

/** Why an external result is refused: the field of the result, what is wrong and how to fix it. */
export interface ExternalProblem {
  readonly field: 'outcome' | 'observedAt';
  readonly code: Code;
  readonly message: string;
  readonly help: string;
}

/**
 * What is wrong with an external result for a partition: it was observed before the partition was
 * complete, it passes although its own number violates the bound, or it warns without a warn bound.
 */
export function externalProblems(
  check: Pick<Check, 'id' | 'kind' | 'unit' | 'warn' | 'fail'>,
  { outcome, observed }: ExternalOutcome,
  { closedAt, partition }: { readonly closedAt: Instant | null; readonly partition: Partition },
  observedAt: Instant,
): readonly ExternalProblem[] {
  const problems: ExternalProblem[] = [];
  if (partition !== null && (closedAt === null || observedAt < closedAt)) {
    const open =
      closedAt === null
        ? 'but the partition has not been delivered'
        : `before the partition ${closedAt === partition.to ? 'ended' : 'was delivered'} at ${closedAt}`;
    problems.push({
      field: 'observedAt',
      code: 'PARTITION_OPEN',
      message: `\`${check.id}\` was observed at ${observedAt}, ${open}`,
      help: 'Measure the partition when it is complete, and send `observedAt` as the tool reports it.',
    });
  }
  if (outcome === 'WARN' && check.warn === null) {
    problems.push({
      field: 'outcome',
      code: 'CONTRADICTORY_RESULT',
      message: `\`${check.id}\` has no warn bound, so that it cannot be WARN`,
      help: 'Send PASS or FAIL, or declare a second rule of severity `warning` in the contract.',
    });
  }
  const judged = outcomeOf(check, observed);
  if ((outcome === 'PASS' && judged !== null && judged !== 'PASS') || (outcome === 'WARN' && judged === 'FAIL')) {
    problems.push({
      field: 'outcome',
      code: 'CONTRADICTORY_RESULT',
      message: `\`${check.id}\` is reported as ${outcome}, but its value ${String(observed)} is ${judged} by the bounds of the contract`,
      help: 'Send the outcome that the value has by the contract, or correct the value.',
    });
  }
  return problems;
}

/** The remark on a failure whose own number is within the bounds; null where it agrees. */
export function contradiction(
  check: Pick<Check, 'kind' | 'unit' | 'warn' | 'fail'>,
  { outcome, observed }: ExternalOutcome,
): string | null {
  const judged = outcomeOf(check, observed);
  if (outcome !== 'FAIL' || judged === null || check.fail === null) return null;
  return judged === 'FAIL'
    ? null
    : `Reported as FAIL, although the value ${String(observed)} is ${judged} by the bounds.`;
}

/** The outcome of the reported number by the bounds; null where they are in another unit. */
function outcomeOf(
  check: Pick<Check, 'kind' | 'unit' | 'warn' | 'fail'>,
  observed: ExternalOutcome['observed'],
): Outcome | null {
  if (typeof observed !== 'number' || observedUnit(check) !== check.unit) return null;
  return judge(check.warn, check.fail, observed).outcome;
}
