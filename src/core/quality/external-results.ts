import { judge, violates } from './bounds.js';
import type { Check, Outcome } from './check.js';
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
