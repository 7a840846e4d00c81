import { EngineFault } from '../app/ports/engine.js';
import { yieldToEventLoop } from '../app/shared/cooperative.js';
import type { Measured } from '../core/quality/evaluate.js';
import type { PermittedKey } from '../core/quality/failing-keys.js';
import { failingKeysQuery, keyName } from '../core/quality/failing-rows.js';
import type { FailingKeys, KeysWithheld } from '../core/quality/keys-withheld.js';
import type { MetricPlan } from '../core/quality/metric-plan.js';
import type { CheckPlan } from '../core/quality/plan.js';
import type { PlanInput } from '../core/quality/plan-input.js';

/** Keys are an addition to a result, which must not wait long for them. */
export const KEYS_TIMEOUT_MILLIS = 10_000;

/**
 * Statements for keys of one object and partition; a table may have thousands of failing columns.
 */
const MOST_STATEMENTS = 50;

interface KeysRun {
  readonly plan: CheckPlan;
  readonly input: PlanInput;
  readonly keyToKeep: PermittedKey;
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/**
 * The results, and with each FAIL and WARN the keys of its failing rows or why there are none. A
 * statement that fails costs only its keys, and no more are read then: its message may quote the
 * data, so it is dropped.
 */
export async function withFailingKeys(measured: readonly Measured[], run: KeysRun): Promise<readonly Measured[]> {
  if (!measured.some(hasFailingRows)) return measured;
  const metrics = new Map(run.plan.statements.flatMap((one) => one.metrics.map((metric) => [metric.check, metric])));
  const budget = { statements: MOST_STATEMENTS };
  const results: Measured[] = [];
  for (const [index, item] of measured.entries()) {
    if (index % STEP === STEP - 1) await yieldToEventLoop();
    const metric = metrics.get(item.check);
    if (!hasFailingRows(item)) results.push(item);
    else results.push({ ...item, ...(await keysOf(metric, run, budget)) });
  }
  return results;
}

const STEP = 1_000;

/** Whether the result may have rows that violate the promise. */
export function hasFailingRows({ outcome }: Measured): boolean {
  return outcome === 'FAIL' || outcome === 'WARN';
}

type Answer = Pick<Measured, 'keys' | 'keysWithheld'>;

async function keysOf(metric: MetricPlan | undefined, run: KeysRun, budget: { statements: number }): Promise<Answer> {
  const { input, keyToKeep, rows } = run;
  if (metric === undefined || metric.predicate === null) return withheld('NOT_A_ROW_CHECK');
  if ('withheld' in keyToKeep) return withheld(keyToKeep.withheld);
  const { columns } = keyToKeep;
  const known = new Set(input.source?.columns.map(({ name }) => name));
  const query = failingKeysQuery(metric, input, columns);
  if (query === null || !columns.every((column) => known.has(column)) || budget.statements === 0) {
    return withheld('NOT_COLLECTED');
  }
  budget.statements -= 1;
  try {
    const keys = (await rows(query)).map((row) => columns.map((_, index) => textOf(row[keyName(index)])));
    return keys.length === 0 ? withheld('NO_FAILING_ROWS') : kept({ columns, rows: keys });
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    budget.statements = 0;
    return withheld('NOT_COLLECTED');
  }
}

function withheld(keysWithheld: KeysWithheld): Answer {
  return { keys: null, keysWithheld };
}

function kept(keys: FailingKeys): Answer {
  return { keys, keysWithheld: null };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
