import { admitsNoneOnly, canonicalBound } from './bounds.js';
import { sortedValues } from './match.js';
import type { JsonObject, JsonValue, QualityRule } from './model.js';
import { severityOf } from './severity.js';

/** Arguments of library metrics that are sets. */
const SETS: ReadonlySet<string> = new Set(['validValues', 'missingValues', 'properties']);

/** A rule with one spelling for its bound, severity, arguments and query. */
export function canonicalRule(rule: QualityRule): QualityRule {
  const counts = rule.type === 'library' && rule.unit === 'rows';
  // 0 rows are 0 percent.
  const none = rule.type === 'library' && rule.unit === 'percent' && admitsNoneOnly(rule.bound, false);
  const { severity: own, ...settings } = rule.settings;
  const effective = severityOf(typeof own === 'string' ? own : rule.severity);
  return {
    ...rule,
    unit: none ? 'rows' : rule.unit,
    bound: canonicalBound(rule.bound, counts || none),
    // An unknown `concordat.severity` counts as major.
    severity: own !== undefined && typeof own !== 'string' ? 'major' : effective,
    settings,
    arguments: canonicalArguments(rule.arguments),
    query: rule.query === null ? null : canonicalQuery(rule.query),
  };
}

function canonicalArguments(written: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) =>
      SETS.has(key) && Array.isArray(value) ? [key, sortedValues(value as readonly JsonValue[])] : [key, value],
    ),
  );
}

/**
 * Strings, quoted names and dollar quotes; comments; white space. In MySQL `/*!` is executed, and
 * `5 --2` is a number: neither is taken for a comment.
 */
const TOKEN = /('(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|(\$\w*\$)[\s\S]*?\2)|--(?!\d)[^\n]*|\/\*(?!!)[\s\S]*?\*\/|\s+/g;

/** A query without comments, its white space reduced to what separates words. */
export function canonicalQuery(query: string): string {
  // Whether a backslash ends the quotes depends on the system, so nothing is known to be outside.
  if (/\\['"`]/.test(query)) return query.trim();
  // Quoted text is kept apart, so that nothing below changes it.
  const kept: string[] = [];
  const bare = query.replace(TOKEN, (_all, quoted: string | undefined) => {
    if (quoted === undefined) return ' ';
    kept.push(quoted);
    return `\u0001${String(kept.length - 1)}\u0001`;
  });
  return (
    bare
      .replace(/ +/g, ' ')
      .replace(/ ?([(),;]) ?/g, '$1')
      .replace(/ ?(<=|>=|<>|!=|=|<|>|\+|\*|\/|%|\|\||::) ?/g, '$1')
      // Two minus signs without a space between them begin a comment.
      .replace(/(?<!- ?) ?-(?! ?-) ?/g, '-')
      .replace(/^[ ;]+|[ ;]+$/g, '')
      .replace(/\u0001(\d+)\u0001/g, (_all, index: string) => kept[Number(index)] ?? '')
  );
}
