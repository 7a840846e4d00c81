import type { MeasureRequest } from '../app/ports/check-agent.js';
import { type Engine, EngineFault, type EngineTarget, type SharedRead } from '../app/ports/engine.js';
import { runCooperatively } from '../app/shared/cooperative.js';
import { inHalves } from '../app/shared/in-halves.js';
import type { SchemaObject } from '../core/contract/model.js';
import type { Check } from '../core/quality/check.js';
import { columnOf } from '../core/quality/constraints.js';
import { type CheckPlan, planInSteps, sharedScans } from '../core/quality/plan.js';
import type { PlanInput, Source } from '../core/quality/plan-input.js';
import { keyOf } from './open-once.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * What several partitions have read together. Results are found by the text of the statement that
 * the plan of one partition has, so that they are what this statement would return: a statement
 * that was not shared runs alone.
 */
export interface SharedReads {
  /** By `keyOf` of the target. */
  readonly sources: Map<string, Source>;
  readonly rows: Map<string, Row>;
  /** By `keyOf` as well: what the plan of the checks over the source is. */
  readonly plans: Map<string, SharedPlan>;
}

interface SharedPlan {
  readonly checks: readonly Check[];
  readonly source: Source;
  readonly of: (source: Source) => CheckPlan;
}

export const NOTHING_SHARED: SharedReads = { sources: new Map(), rows: new Map(), plans: new Map() };

/** The plan of the checks over the source, if it was made for several partitions. */
export function sharedPlan(
  { plans }: SharedReads,
  target: EngineTarget,
  { checks, source }: PlanInput,
): CheckPlan | null {
  const plan = plans.get(keyOf(target));
  return plan === undefined || source !== plan.source || !isSame(plan.checks, checks) ? null : plan.of(source);
}

/** Results held at once: a partition of a wide table has thousands. */
const MOST_RESULTS = 250_000;

/** How an object of some requests is read. */
export interface SharedObject {
  readonly engine: Engine;
  readonly object: SchemaObject;
  readonly timeoutMillis: number;
}

/** One partition of the object. */
export interface SharedTarget {
  readonly target: EngineTarget;
  readonly checks: readonly Check[];
}

/**
 * Adds what is read of the object of many partitions with few statements. What cannot be read so is
 * left out: each partition reads it alone, and shows why it cannot be read.
 */
export async function readTogether(
  about: SharedObject,
  targets: readonly SharedTarget[],
  found: SharedReads,
): Promise<void> {
  if (about.engine.openTogether === undefined || targets.length < 2) return;
  for (const read of await opened(about.engine, targets)) {
    for (const { source, target } of read.members) found.sources.set(keyOf(target), source);
    for (const [checks, group] of byChecks(read, targets)) {
      if (found.rows.size * checks.length > MOST_RESULTS) break;
      await scanTogether(about, group, checks, found);
    }
  }
}

/** None where the place of the data cannot be read: each partition shows why. */
async function opened(engine: Engine, targets: readonly SharedTarget[]): Promise<readonly SharedRead[]> {
  try {
    return (await engine.openTogether?.(targets.map(({ target }) => target))) ?? [];
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    return [];
  }
}

/** The members by the checks of their partitions, which are mostly the same. */
function byChecks(read: SharedRead, targets: readonly SharedTarget[]): Map<readonly Check[], SharedRead> {
  const checksOf = new Map(targets.map(({ checks, target }) => [target, checks]));
  const groups = new Map<readonly Check[], SharedRead>();
  for (const member of read.members) {
    const checks = checksOf.get(member.target) ?? [];
    const known = [...groups.keys()].find((other) => isSame(other, checks)) ?? checks;
    groups.set(known, { ...read, members: [...(groups.get(known)?.members ?? []), member] });
  }
  return groups;
}

function isSame(some: readonly Check[], others: readonly Check[]): boolean {
  return some === others || (some.length === others.length && some.every((check, index) => check === others[index]));
}

/** Runs the scans of the plan over all members, and keeps the row of each. */
async function scanTogether(
  { engine, object, timeoutMillis }: SharedObject,
  read: SharedRead,
  checks: readonly Check[],
  { plans, rows }: SharedReads,
): Promise<void> {
  const [first] = read.members;
  // Whether foreign keys are measured follows from the objects that they refer to.
  if (first === undefined || read.members.length < 2 || checks.some(({ measure }) => measure.metric === 'orphans')) {
    return;
  }
  const input: PlanInput = {
    ...{ checks, source: first.source, cut: null, declared: new Set(object.fields.map(columnOf)) },
    ...{ dialect: engine.dialect, relations: new Map(), referenced: new Map() },
  };
  const plan = await runCooperatively(planInSteps(input));
  const scans = sharedScans(plan, input);
  // The SQL of a contract is planned with all objects of the partition.
  if (scans.length === plan.statements.length) {
    const of = (source: Source): CheckPlan => ({ ...plan, statements: scans.map(({ over }) => over(source)) });
    for (const { source, target } of read.members) plans.set(keyOf(target), { checks, source, of });
  }
  for (const scan of scans) {
    await inHalves(read.members, async (members) => {
      const byName = new Map(members.map((member) => [member.name, member]));
      const reads = members.map(({ source }) => source);
      const sql = scan.together(read.relationOf(members), read.memberColumn);
      for (const { of, ...row } of await engine.rows({ ...first.target, reads }, sql, timeoutMillis)) {
        const member = byName.get(String(of));
        if (member !== undefined) rows.set(scan.over(member.source).sql, row);
      }
    });
  }
}

/** The requests that may share statements: of one contract version, domain and server. */
export function sharing(requests: readonly MeasureRequest[]): readonly (readonly MeasureRequest[])[] {
  const groups: MeasureRequest[][] = [];
  for (const request of requests) {
    const known = groups.find(([other]) => other !== undefined && isAlike(other, request));
    if (known === undefined) groups.push([request]);
    else known.push(request);
  }
  return groups;
}

function isAlike(some: MeasureRequest, other: MeasureRequest): boolean {
  const [a, b] = [some, other].map(({ domain = null, server = null }) => JSON.stringify([domain, server]));
  return some.model === other.model && a === b;
}
