import type { Check, CheckKind } from './check.js';
import { type Measure, columnsOf } from './measure.js';
import type { ResultArguments, ResultKind, ToolResult } from './tool-result.js';

/** A check that a result can be about, with the names that a tool may use for it. */
export interface MatchableCheck {
  readonly check: Check;
  /** The logical and the physical name of its object. */
  readonly objects: readonly string[];
  /** The id and the name of the rule that it was written as; none for what the schema implies. */
  readonly rule: { readonly id: string | null; readonly name: string | null } | null;
}

/** Why a result became no evidence. */
export type UnmappedCode =
  'NO_MATCHING_CHECK' | 'SEVERAL_MATCHING_CHECKS' | 'SEVERAL_RESULTS_FOR_CHECK' | 'NO_WARN_BOUND';

export interface Matched {
  readonly result: ToolResult;
  readonly check: Check;
}

export interface Unmatched {
  readonly result: ToolResult;
  readonly why: UnmappedCode;
  /** The ids of the checks that it could be about. */
  readonly candidates: readonly string[];
}

const KINDS: Readonly<Record<ResultKind, readonly CheckKind[]>> = {
  'not-null': ['required', 'null-values', 'missing-values'],
  unique: ['unique', 'primary-key', 'duplicate-values'],
  set: ['enum', 'invalid-values'],
  reference: ['foreign-key'],
  range: ['range', 'invalid-values'],
  'row-count': ['row-count'],
  'column-exists': ['column-exists'],
};

/**
 * The check of each result: by the rule that it names, else by kind and columns, else by name. The
 * first of the three that finds checks decides. A result with several checks and a check with
 * several results match nothing, because a wrong match would prove what was not tested. Neither
 * the order of the results nor that of the checks matters.
 */
export function matchResults(
  results: readonly ToolResult[],
  checks: readonly MatchableCheck[],
): { readonly matched: readonly Matched[]; readonly unmatched: readonly Unmatched[] } {
  const index = new CheckIndex(checks);
  const found = results.map((result) => ({ result, candidates: index.candidatesOf(result) }));
  const counts = new Map<string, number>();
  for (const { candidates } of found) {
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) counts.set(only.id, (counts.get(only.id) ?? 0) + 1);
  }
  const matched: Matched[] = [];
  const unmatched: Unmatched[] = [];
  for (const { result, candidates } of found) {
    const why = reasonOf(result, candidates, counts);
    const [check] = candidates;
    if (why === null && check !== undefined) matched.push({ result, check });
    else unmatched.push({ result, why: why ?? 'NO_MATCHING_CHECK', candidates: candidates.map(({ id }) => id).sort() });
  }
  return { matched, unmatched };
}

function reasonOf(
  { outcome }: ToolResult,
  candidates: readonly Check[],
  counts: ReadonlyMap<string, number>,
): UnmappedCode | null {
  const [check, second] = candidates;
  if (check === undefined) return 'NO_MATCHING_CHECK';
  if (second !== undefined) return 'SEVERAL_MATCHING_CHECKS';
  if ((counts.get(check.id) ?? 0) > 1) return 'SEVERAL_RESULTS_FOR_CHECK';
  return outcome === 'WARN' && check.warn === null ? 'NO_WARN_BOUND' : null;
}

/** The checks by each key that a result can have; a key finds each check once. */
class CheckIndex {
  private readonly byRule = new Map<string, Set<MatchableCheck>>();
  private readonly byKind = new Map<string, Set<MatchableCheck>>();
  private readonly byName = new Map<string, Set<MatchableCheck>>();

  constructor(checks: readonly MatchableCheck[]) {
    for (const one of checks) {
      const { check, rule } = one;
      add(this.byRule, check.id, one);
      if (rule !== null && rule.id !== null) add(this.byRule, rule.id, one);
      for (const columns of columnNames(check)) add(this.byKind, kindKey(check.kind, columns), one);
      for (const name of [rule?.id, rule?.name]) {
        if (name !== null && name !== undefined) add(this.byName, simplified(name), one);
      }
    }
  }

  candidatesOf(result: ToolResult): readonly Check[] {
    const { kind, name, ruleId } = result;
    // A rule that is named and does not exist is never replaced by something similar.
    if (ruleId !== null) return this.ofObject(this.byRule.get(ruleId), result);
    const ofKind =
      kind === null
        ? []
        : this.ofObject(this.sameKind(kind, result.columns), result).filter((check) => fits(result.arguments, check));
    return ofKind.length > 0 ? ofKind : this.ofObject(this.byName.get(simplified(name)), result);
  }

  private sameKind(kind: ResultKind, columns: readonly string[]): ReadonlySet<MatchableCheck> {
    const found = new Set<MatchableCheck>();
    for (const one of KINDS[kind]) for (const check of this.byKind.get(kindKey(one, columns)) ?? []) found.add(check);
    return found;
  }

  private ofObject(found: ReadonlySet<MatchableCheck> | undefined, { object }: ToolResult): readonly Check[] {
    const wanted = object?.toLowerCase() ?? null;
    return [...(found ?? [])]
      .filter(({ objects }) => wanted === null || objects.length === 0 || objects.some((one) => last(one) === wanted))
      .map(({ check }) => check);
  }
}

/** The names of a check's columns: logical, and physical as measured. */
function columnNames({ element, measure }: Check): readonly (readonly string[])[] {
  return [element === null ? [] : element.split(','), columnsOf(measure)];
}

function kindKey(kind: CheckKind, columns: readonly string[]): string {
  return JSON.stringify([kind, [...columns].map((column) => column.toLowerCase()).sort()]);
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

function add(map: Map<string, Set<MatchableCheck>>, key: string, check: MatchableCheck): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([check]));
  else known.add(check);
}

/** Whether the tool compared with what the check compares with, as far as the result shows it. */
function fits({ maximum, minimum, values }: ResultArguments, { measure }: Check): boolean {
  // Texts that mean *missing* are no NULLs: no test that only looks for those is about them.
  if (measure.metric === 'missing') return measure.values.every((value) => value === null);
  if (measure.metric !== 'invalid') return true;
  if (values !== undefined) return sameValues(values, measure);
  const [only, second] = measure.constraints;
  if (only?.kind !== 'range' || second !== undefined || only.exclusiveMinimum || only.exclusiveMaximum) return false;
  return same(only.minimum, minimum) && same(only.maximum, maximum);
}

function sameValues(values: readonly string[], measure: Measure): boolean {
  if (measure.metric !== 'invalid' || measure.constraints.length !== 1) return false;
  const [only] = measure.constraints;
  if (only?.kind !== 'set') return false;
  const declared = new Set(only.values.map(String));
  return declared.size === new Set(values).size && values.every((value) => declared.has(value));
}

function same(declared: number | string | null, given: number | undefined): boolean {
  return given === undefined ? declared === null : declared !== null && Number(declared) === given;
}
