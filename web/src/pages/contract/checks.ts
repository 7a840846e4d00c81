import { OUTCOMES } from '../../look/outcome.js';
import type { ContractChecksQuery } from '../../operations/operations.generated.js';

export type ShownCheck = ContractChecksQuery['checks'][number];
export type CheckState = ShownCheck['state'];

/** One entry for each check: on several servers, that with the gravest result. */
export function gravestOf(checks: readonly ShownCheck[]): readonly ShownCheck[] {
  const found = new Map<string, ShownCheck>();
  for (const check of checks) {
    const other = found.get(check.check.id);
    if (other === undefined || rankOf(check) < rankOf(other)) found.set(check.check.id, check);
  }
  return [...found.values()];
}

function rankOf({ latest }: ShownCheck): number {
  const rank = latest === null ? -1 : OUTCOMES.indexOf(latest.outcome);
  return rank === -1 ? OUTCOMES.length : rank;
}

/** The checks of a column; of the object itself without a path. */
export function checksOf(checks: readonly ShownCheck[], object: string, path: string | null): readonly ShownCheck[] {
  return checks.filter(({ check }) => {
    if (check.object !== object) return false;
    return path === null ? check.element === null : (check.element?.split(',').includes(path) ?? false);
  });
}

/** How many promises there are of each kind of proof. */
export function coverageOf(checks: readonly ShownCheck[]): readonly (readonly [state: CheckState, count: number])[] {
  return STATES.map((state) => [state, checks.filter((check) => check.state === state).length] as const).filter(
    ([, count]) => count > 0,
  );
}

const STATES: readonly CheckState[] = ['EXECUTED', 'EXECUTABLE', 'EXTERNAL', 'NOT_OWED', 'DOCUMENTATION_ONLY'];
