import { canonicalJson } from '../shared/canonical-json.js';
import { severityOf, stronger } from './severity.js';
import { compareBounds } from './bounds.js';
import type { Change } from './change.js';
import { changed } from './compatibility.js';
import { diffText } from './diff-text.js';
import { equal, matchBy } from './match.js';
import type { JsonValue, QualityRule } from './model.js';

interface At {
  readonly pointer: string;
  readonly element: string;
}

/**
 * Differences between the rules of one element. Rules are matched by id, else by name, else by what
 * they measure; equal rules are paired first, so that two bounds on one metric are not exchanged.
 */
export function diffQuality(before: readonly QualityRule[], after: readonly QualityRule[], at: At): Change[] {
  const pairs: { from: QualityRule; to: QualityRule }[] = [];
  let [left, right] = [before, after];
  for (const key of KEYS) {
    const [known, unknown] = split(left, key);
    const [knownAfter, unknownAfter] = split(right, key);
    const matched = matchBy(known, knownAfter, (rule) => key(rule) ?? '');
    pairs.push(...matched.pairs);
    left = [...matched.removed, ...unknown];
    right = [...matched.added, ...unknownAfter];
  }
  return [
    ...left.map((rule) => presence(rule, 'REMOVED', at)),
    ...right.map((rule) => presence(rule, 'ADDED', at)),
    ...pairs.flatMap(({ from, to }) => diffRule(from, to, at)),
  ];
}

/** From the most reliable identity to the weakest; null if a rule has none of that kind. */
const KEYS: readonly ((rule: QualityRule) => string | null)[] = [
  (rule) => canonicalJson({ ...rule, pointer: '' }),
  ({ ruleId }) => ruleId,
  ({ name }) => name,
  (rule) => `${measure(rule)} ${rule.severity ?? ''}`,
  measure,
  // An unnamed query with another text is the same rule while it has the same bound.
  (rule) => (rule.type === 'sql' || rule.type === 'custom' ? canonicalJson(kind(rule)) : null),
];

function kind({ type, engine, bound }: QualityRule): { readonly [key: string]: unknown } {
  return { type, engine, bound };
}

function measure({ type, metric, unit, query, engine }: QualityRule): string {
  return canonicalJson({ type, metric, unit, engine, query: metric === null ? query : null });
}

function split<T>(rules: readonly T[], key: (rule: T) => string | null): [T[], T[]] {
  const known: T[] = [];
  const unknown: T[] = [];
  for (const rule of rules) (key(rule) === null ? unknown : known).push(rule);
  return [known, unknown];
}

function presence(rule: QualityRule, how: 'ADDED' | 'REMOVED', at: At): Change {
  const place = { pointer: rule.pointer, element: at.element };
  const code = rule.type === 'text' ? 'TEXT_CHANGED' : (`QUALITY_${how}` as const);
  const summary = describe(rule);
  const [from, to] = how === 'ADDED' ? [null, summary] : [summary, null];
  return changed(code, place, { from, to }, `the rule "${summary}" on \`${at.element}\` was ${how.toLowerCase()}`);
}

function diffRule(from: QualityRule, to: QualityRule, at: At): Change[] {
  const place = { pointer: to.pointer, element: at.element };
  if (from.type === 'text' && to.type === 'text') return diffText(textOf(from), textOf(to), place);
  const changes: Change[] = [];
  const say = (
    code: 'QUALITY_TIGHTENED' | 'QUALITY_LOOSENED' | 'QUALITY_CHANGED',
    a: JsonValue,
    b: JsonValue,
    what: string,
  ) =>
    changes.push(
      changed(code, place, { from: a, to: b }, `${what} of the rule "${describe(to)}" on \`${at.element}\` changed`),
    );

  if (from.type !== to.type || from.metric !== to.metric || from.unit !== to.unit) {
    say('QUALITY_LOOSENED', describe(from), describe(to), 'the measure');
    say('QUALITY_TIGHTENED', describe(from), describe(to), 'the measure');
  } else {
    const relation = compareBounds(from.bound, to.bound, to.type === 'library' && to.unit === 'rows');
    if (relation === 'TIGHTER' || relation === 'OTHER')
      say('QUALITY_TIGHTENED', boundText(from), boundText(to), 'the bound');
    if (relation === 'LOOSER' || relation === 'OTHER')
      say('QUALITY_LOOSENED', boundText(from), boundText(to), 'the bound');
    if (relation === 'SAME' && !equal(from.bound, to.bound)) {
      changes.push(...diffText({ bound: boundText(from) }, { bound: boundText(to) }, place));
    }
  }
  const [weight, newWeight] = [severityOf(from.severity), severityOf(to.severity)];
  if (weight !== newWeight) {
    const raised = stronger(weight, newWeight) === newWeight;
    say(raised ? 'QUALITY_TIGHTENED' : 'QUALITY_LOOSENED', from.severity, to.severity, 'the severity');
  }
  const [execution, newExecution] = [executionOf(from), executionOf(to)];
  if (!equal(execution, newExecution)) say('QUALITY_CHANGED', execution, newExecution, 'the query or its arguments');
  // A different severity is reported above; a synonym of the same severity is documentation.
  const words = weight === newWeight ? NONE : SEVERITY_TEXT;
  return [...changes, ...diffText(textOf(from), textOf(to), place, words)];
}

const NONE: ReadonlySet<string> = new Set();
const SEVERITY_TEXT: ReadonlySet<string> = new Set(['severityText']);

function executionOf({ query, engine, arguments: args, settings, documentation }: QualityRule): JsonValue {
  return { query, engine, arguments: args, settings, implementation: documentation['implementation'] ?? null };
}

function textOf({ ruleId, name, dimension, severity, documentation }: QualityRule) {
  const { implementation: _implementation, ...text } = documentation;
  return { id: ruleId, name, dimension, severityText: severity, ...text };
}

function describe(rule: QualityRule): string {
  if (rule.name !== null) return rule.name;
  if (rule.type === 'text') {
    const { description } = rule.documentation;
    return typeof description === 'string' ? description : 'text';
  }
  const what = rule.metric ?? (rule.type === 'sql' ? 'SQL' : (rule.engine ?? rule.type));
  return `${what} ${boundText(rule) ?? ''}`.trim();
}

function boundText({ bound, unit }: QualityRule): string | null {
  if (bound === null) return null;
  return `${bound.operator} ${JSON.stringify(bound.value)}${unit === 'percent' ? ' %' : ''}`;
}
