import { XMLParser } from 'fast-xml-parser';
import type { Outcome } from '../../core/quality/check.js';
import type { ToolResult } from '../../core/quality/tool-result.js';
import { type Members, RULE, instantOf, listOf, membersOf, messageOf, textOf } from './values.js';

const LISTS: ReadonlySet<string> = new Set(['testsuite', 'testcase', 'property', 'failure', 'error', 'skipped']);

/** Levels of suites in suites. */
const DEEPEST = 20;

/**
 * The test cases of a report, each with its outcome; throws where the text is not XML. A document
 * type is refused by the caller, so that no entity but the five of XML is replaced.
 */
export function readJunit(text: string): readonly ToolResult[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => LISTS.has(name),
    maxNestedTags: 2 * DEEPEST,
  });
  // A report that ends early must not count as whole: the parser alone does not notice.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const root = membersOf(parser.parse(text, true));
  const { testsuites } = root;
  const suites = testsuites === undefined ? listOf(root['testsuite']) : listOf(membersOf(testsuites)['testsuite']);
  return suites.flatMap((suite) => suiteResults(membersOf(suite), instantOf(membersOf(testsuites)['@timestamp']), 0));
}

function suiteResults(suite: Members, outerTime: string | null, depth: number): readonly ToolResult[] {
  if (depth > DEEPEST) return [];
  const observedAt = instantOf(suite['@timestamp']) ?? outerTime;
  const own = listOf(suite['testcase']).map((one) => caseResult(membersOf(one), observedAt));
  const inner = listOf(suite['testsuite']).flatMap((one) => suiteResults(membersOf(one), observedAt, depth + 1));
  return [...own, ...inner];
}

function caseResult(one: Members, observedAt: string | null): ToolResult {
  const { outcome, message } = outcomeOf(one);
  const rule = listOf(membersOf(one['properties'])['property'])
    .map(membersOf)
    .find((property) => property['@name'] === RULE);
  return {
    name: textOf(one['@name']) ?? 'unnamed',
    ruleId: textOf(rule?.['@value']),
    kind: null,
    object: null,
    columns: [],
    arguments: {},
    outcome,
    isStrict: false,
    observed: {},
    rowsTested: null,
    message: messageOf(message),
    observedAt: instantOf(one['@timestamp']) ?? observedAt,
  };
}

function outcomeOf(one: Members): { readonly outcome: Outcome; readonly message: unknown } {
  const found = (
    [
      ['error', 'ERROR'],
      ['failure', 'FAIL'],
      ['skipped', 'NOT_RUN'],
    ] as const
  ).find(([name]) => listOf(one[name]).length > 0);
  if (found === undefined) return { outcome: 'PASS', message: null };
  const [name, outcome] = found;
  const [first] = listOf(one[name]);
  return {
    outcome,
    message: typeof first === 'string' ? first : (membersOf(first)['@message'] ?? membersOf(first)['#text']),
  };
}
