import { judge } from './bounds.js';
import type { Check } from './check.js';
import { columnsOf } from './measure.js';
import { type ReferenceTarget, promiseOfResult, promisesOf } from './promises-of-results.js';
import type { ToolResult } from './tool-result.js';

/** A check that a result can be about, with the names that a tool may use for it. */
export interface MatchableCheck {
  readonly check: Check;
  /** The logical and the physical name of its object. */
  readonly objects: readonly string[];
  /** The id and the name of the rule that it was written as; none for what the schema implies. */
  readonly rule: { readonly id: string | null; readonly name: string | null } | null;
  /** What a foreign key of one column refers to. */
  readonly target?: ReferenceTarget;
}

/** Why a result became no evidence. */
export type UnmappedCode =
  | 'NO_MATCHING_CHECK'
  | 'RESULT_PROVES_LESS'
  | 'SEVERAL_MATCHING_CHECKS'
  | 'SEVERAL_RESULTS_FOR_CHECK'
  | 'NO_WARN_BOUND';

export interface Matched {
  readonly result: ToolResult;
  readonly check: Check;
}

export interface Unmatched {
  readonly result: ToolResult;
  readonly why: UnmappedCode;
  /** The ids of the checks that it could be about, the first of them. */
  readonly candidates: readonly string[];
}

/** The candidates that are named; more are read by nobody. */
const MOST_CANDIDATES = 20;

/**
 * The check of each result: by the rule that it names, else by what it tests, else by name. The
 * first of the three that finds checks decides. What tests the same as a check but proves less is
 * not evidence of it under its name either. A result with several checks and a check with several
 * results match nothing, because a wrong match would prove what was not tested. Neither the order
 * of the results nor that of the checks matters.
 */
export function matchResults(
  results: readonly ToolResult[],
  checks: readonly MatchableCheck[],
): { readonly matched: readonly Matched[]; readonly unmatched: readonly Unmatched[] } {
  const index = new CheckIndex(checks);
  const found = results.map((result) => ({ result, ...index.candidatesOf(result) }));
  const counts = new Map<string, number>();
  for (const { candidates, isProof } of found) {
    const [only] = candidates;
    if (isProof && only !== undefined && candidates.length === 1) counts.set(only.id, (counts.get(only.id) ?? 0) + 1);
  }
  const matched: Matched[] = [];
  const unmatched: Unmatched[] = [];
  for (const { result, ...rest } of found) {
    const why = reasonOf(result, rest, counts);
    const [check] = rest.candidates;
    if (why === null && check !== undefined) matched.push({ result, check });
    else unmatched.push({ result, why: why ?? 'NO_MATCHING_CHECK', candidates: rest.candidates.map(({ id }) => id) });
  }
  return { matched, unmatched };
}

/** The number of the result in the unit of the check's bounds; null where it is not known. */
export function numberOf({ check, result }: Matched): number | null {
  const given = result.observed[check.unit];
  if (given !== undefined) return given;
  // No row that breaks the promise is no share of them either. A share may be rounded to none.
  const isNone = check.unit === 'percent' && check.measure.metric !== 'rows' && result.observed.rows === 0;
  return isNone && result.kind !== 'row-count' ? 0 : null;
}

interface Candidates {
  /** The first of them, ordered by their ids. */
  readonly candidates: readonly Check[];
  /** False where the result is about the checks, but proves less. */
  readonly isProof: boolean;
}

function reasonOf(
  { outcome }: ToolResult,
  { candidates, isProof }: Candidates,
  counts: ReadonlyMap<string, number>,
): UnmappedCode | null {
  const [check, second] = candidates;
  if (check === undefined) return 'NO_MATCHING_CHECK';
  if (!isProof) return 'RESULT_PROVES_LESS';
  if (second !== undefined) return 'SEVERAL_MATCHING_CHECKS';
  if ((counts.get(check.id) ?? 0) > 1) return 'SEVERAL_RESULTS_FOR_CHECK';
  return outcome === 'WARN' && check.warn === null ? 'NO_WARN_BOUND' : null;
}

/** The checks by each key that a result can have. */
class CheckIndex {
  private readonly byRule = new ChecksOfObjects();
  private readonly byPromise = new ChecksOfObjects();
  private readonly byId = new ChecksOfObjects();
  private readonly byName = new ChecksOfObjects();

  constructor(checks: readonly MatchableCheck[]) {
    for (const one of [...checks].sort((a, b) => (a.check.id < b.check.id ? -1 : 1))) {
      const { check, rule } = one;
      this.byRule.add(check.id, one);
      for (const id of new Set([check.id, check.id.slice(check.id.indexOf('#') + 1)])) this.byId.add(id, one);
      if (rule !== null && rule.id !== null) this.byRule.add(rule.id, one);
      for (const promise of promisesOf(check.measure, one.target ?? null))
        for (const columns of columnNames(check)) this.byPromise.add(promiseKey(promise, columns), one);
      for (const name of [rule?.id, rule?.name]) {
        if (name !== null && name !== undefined) this.byName.add(simplified(name), one);
      }
    }
  }

  candidatesOf(result: ToolResult): Candidates {
    const { columns, name, object, ruleId } = result;
    // A rule that is named and does not exist is never replaced by something similar.
    if (ruleId !== null) return { candidates: this.byRule.first(ruleId, object), isProof: true };
    const promise = promiseOfResult(result);
    if (promise !== null) {
      const key = promiseKey(promise, columns);
      for (const shows of [proves, refutes]) {
        const candidates = this.byPromise.first(key, object, (check) => shows(result, check));
        if (candidates.length > 0) return { candidates, isProof: true };
      }
      const candidates = this.byPromise.first(key, object);
      if (candidates.length > 0) return { candidates, isProof: false };
    }
    const byId = this.byId.first(idIn(name), object);
    return { candidates: byId.length > 0 ? byId : this.byName.first(simplified(name), object), isProof: true };
  }
}

/** Whether the outcome of the result is that of the check, which tests the same. */
function proves(result: ToolResult, check: Check): boolean {
  const { isStrict, kind, outcome } = result;
  const { fail, measure, warn } = check;
  // Tests of uniqueness do not look at NULLs.
  if (measure.metric === 'duplicates' && measure.nullsViolate) return false;
  const isAboutData = outcome === 'PASS' || outcome === 'WARN' || (outcome === 'FAIL' && kind === 'row-count');
  if (!isAboutData || numberOf({ check, result }) !== null) return true;
  return isStrict && outcome === 'PASS' && kind !== 'row-count' && judge(warn, fail, 0).outcome === 'PASS';
}

/** Whether the result shows that the promise is broken, although its success would not prove it. */
function refutes({ outcome }: ToolResult, { measure }: Check): boolean {
  return outcome === 'FAIL' && measure.metric === 'duplicates';
}

/** Checks by a key and by the names of their objects, in the order in which they were added. */
class ChecksOfObjects {
  private readonly checks = new Map<string, Set<Check>>();

  add(key: string, { check, objects }: MatchableCheck): void {
    const places = objects.length === 0 ? [WITHOUT_OBJECT] : objects.map(last);
    for (const place of [ANYWHERE, ...places]) {
      const at = JSON.stringify([place, key]);
      const known = this.checks.get(at);
      if (known === undefined) this.checks.set(at, new Set([check]));
      else known.add(check);
    }
  }

  /** The first candidates of the object; of any object where the result names none. */
  first(key: string, object: string | null, isShown: (check: Check) => boolean = () => true): readonly Check[] {
    const places = object === null ? [ANYWHERE] : [object.toLowerCase(), WITHOUT_OBJECT];
    const found = places.flatMap((place) => {
      const some: Check[] = [];
      for (const check of this.checks.get(JSON.stringify([place, key])) ?? []) {
        if (isShown(check)) some.push(check);
        if (some.length === MOST_CANDIDATES) break;
      }
      return some;
    });
    return found.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_CANDIDATES);
  }
}

/** Places that are no names of objects. */
const [ANYWHERE, WITHOUT_OBJECT] = [0, 1];

/** The names of a check's columns: logical, and physical as measured. */
function columnNames({ element, measure }: Check): readonly (readonly string[])[] {
  return [element === null ? [] : element.split(','), columnsOf(measure)];
}

function promiseKey(promise: string, columns: readonly string[]): string {
  return JSON.stringify([promise, columns.map((column) => column.toLowerCase()).sort()]);
}

/** The id of a check that a name is, or that it ends with in brackets. */
function idIn(name: string): string {
  return /\[([^[\]]+)\]\s*$/u.exec(name)?.[1] ?? name.trim();
}

/** A table without its database and schema. */
function last(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function simplified(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
