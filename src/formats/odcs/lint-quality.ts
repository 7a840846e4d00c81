import { compareBounds } from '../../core/contract/bounds.js';
import type { Bound, ContractModel, QualityRule, SchemaObject } from '../../core/contract/model.js';
import { isKnownSeverity, isWarnBound } from '../../core/contract/severity.js';
import { LIBRARY_METRIC_NAMES, libraryMetric, metricOfSynonym } from '../../core/quality/library-metrics.js';
import { tokensOf } from '../yaml/pointer.js';
import { nearest } from '../yaml/suggest.js';
import { asJson, isObject, valueAt, valuesOf } from '../yaml/json-values.js';
import { type OdcsDocument, isBefore31 } from './document.js';
import { type Finding, error, note, warning } from '../yaml/finding.js';
import { fieldsIn } from './inner-fields.js';
import { OPERATORS } from './normalise-quality.js';
import { operatorOnTextMessage } from './vocabulary.js';

/** Tools that run custom rules, so that a misspelt name is reported. */
const ENGINES = [
  'soda',
  'greatExpectations',
  'gx',
  'monteCarlo',
  'dbt',
  'elementary',
  'deequ',
  'dqx',
  'dataplex',
  'datafold',
  'anomalo',
  'bigeye',
  'collibra',
  'informatica',
  'ataccama',
  'talend',
  'evidently',
  'whylogs',
  'pandera',
  'pointblank',
  'glueDataQuality',
  'montecarlo',
];

/** The quality rules of all objects and fields. */
export function lintQuality(document: OdcsDocument, model: ContractModel): Finding[] {
  return model.objects.flatMap((object) => [
    ...lintRules(object.quality, document, false),
    ...object.quality.flatMap((rule) => unknownColumns(rule, object)),
    ...fieldsIn(object.fields).flatMap((field) => lintRules(field.quality, document, true)),
  ]);
}

/** Columns that a rule names and the object does not declare: the check could only be an error. */
function unknownColumns({ type, arguments: written, pointer }: QualityRule, { fields }: SchemaObject): Finding[] {
  if (type !== 'library' || fields.length === 0) return [];
  const known = new Set(fields.flatMap(({ name, physicalName }) => [name, physicalName ?? name]));
  return valuesOf(written['properties']).flatMap((name, index) => {
    if (typeof name !== 'string' || known.has(name)) return [];
    const meant = nearest(name, known);
    const help = meant === null ? 'Name a declared property.' : `did you mean \`${meant}\`?`;
    const message = `the rule is about \`${name.slice(0, 80)}\`, which the object does not declare`;
    return [error('UNKNOWN_RULE_COLUMN', `${pointer}/arguments/properties/${index}`, message, help)];
  });
}

function lintRules(rules: readonly QualityRule[], document: OdcsDocument, onField: boolean): Finding[] {
  return [...rules.flatMap((rule) => lintRule(rule, document, onField)), ...crossedBounds(rules)];
}

function lintRule(rule: QualityRule, document: OdcsDocument, onField: boolean): Finding[] {
  const { pointer, bound } = rule;
  const findings: Finding[] = [];
  if (rule.type === 'library') findings.push(...lintMetric(rule, onField, isBefore31(document)));
  if (rule.type === 'custom') findings.push(...lintEngine(rule));
  if (rule.type === 'sql' && (rule.query ?? '').trim() === '') {
    findings.push(error('EMPTY_QUERY', `${pointer}/query`, 'the query is empty'));
  }
  if (rule.type === 'sql' && bound === null) {
    const message = 'the rule has no operator, so its result is not compared with anything';
    findings.push(warning('RULE_NOT_EXECUTABLE', pointer, message, 'Add an operator, such as `mustBe`.'));
  }
  if (rule.type === 'text') {
    const raw = valueAt(asJson(document), tokensOf(pointer));
    const operator = OPERATORS.find((name) => isObject(raw) && Object.hasOwn(raw, name));
    if (operator !== undefined) {
      findings.push(error('OPERATOR_ON_TEXT', `${pointer}/${operator}`, operatorOnTextMessage(operator)));
    }
  }
  if (rule.type === 'library' && bound !== null && isImpossible(bound, rule.unit)) {
    const message =
      rule.unit === 'percent' ? 'no percentage satisfies the rule' : 'no number of rows satisfies the rule';
    findings.push(warning('IMPOSSIBLE_BOUND', `${pointer}/${bound.operator}`, message));
  }
  if (bound?.operator === 'mustBeBetween' || bound?.operator === 'mustNotBeBetween') {
    const at = `${pointer}/${bound.operator}`;
    const [low, high] = bound.value;
    if (low >= high) findings.push(error('EMPTY_RANGE', at, `the range between ${low} and ${high} is empty`));
    else if (bound.operator === 'mustBeBetween') {
      findings.push(
        note(
          'BETWEEN_IS_EXCLUSIVE',
          at,
          `the bounds are exclusive: the value must be greater than ${low} and less than ${high}`,
        ),
      );
    }
  }
  return [...findings, ...lintSeverity(rule)];
}

/** Whether no count, or no percentage, satisfies the bound. */
function isImpossible({ operator, value }: Bound, unit: string | null): boolean {
  if (typeof value !== 'number') return false;
  const most = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  switch (operator) {
    case 'mustBe':
      return value < 0 || value > most;
    case 'mustBeGreaterThan':
      return value >= most;
    case 'mustBeGreaterOrEqualTo':
      return value > most;
    case 'mustBeLessThan':
      return value <= 0;
    case 'mustBeLessOrEqualTo':
      return value < 0;
    case 'mustNotBe':
    case 'mustBeBetween':
    case 'mustNotBeBetween':
      return false;
  }
}

function lintMetric(rule: QualityRule, onField: boolean, isOpen: boolean): Finding[] {
  const { metric: name, pointer } = rule;
  const key = `${pointer}/metric`;
  const metric = libraryMetric(name);
  if (name === null || metric === null) {
    const meant = name === null ? null : (metricOfSynonym(name) ?? nearest(name, LIBRARY_METRIC_NAMES));
    const help = meant === null ? `Use one of ${LIBRARY_METRIC_NAMES.join(', ')}.` : `did you mean \`${meant}\`?`;
    // The library of 3.0 was open.
    const report = isOpen ? warning : error;
    return [report('UNKNOWN_METRIC', key, `\`${(name ?? '').slice(0, 80)}\` is not a metric of the library`, help)];
  }
  if (!onField && metric.level === 'FIELD') {
    return [
      warning(
        'RULE_NOT_EXECUTABLE',
        key,
        `${name} counts the values of a column, but the rule is declared on an object`,
      ),
    ];
  }
  const argument = metric.requiredOnObject;
  if (!onField && argument !== null && valuesOf(rule.arguments[argument]).length === 0) {
    return [warning('RULE_NOT_EXECUTABLE', key, `${name} on an object needs \`arguments.${argument}\``)];
  }
  if (rule.bound === null) {
    return [
      warning('RULE_NOT_EXECUTABLE', pointer, 'the rule has no operator, so its result is not compared with anything'),
    ];
  }
  return [];
}

function lintEngine({ engine, pointer }: QualityRule): Finding[] {
  const name = engine ?? '';
  const key = plain(name);
  const at = `${pointer}/engine`;
  if (ENGINES.some((known) => plain(known) === key) || key === 'greatexpectation') {
    return [note('ENGINE_NOT_RUN', at, `rules of ${name} are shown, but Concordat does not run them`)];
  }
  const meant = nearest(name, ENGINES);
  return [
    note(
      'UNKNOWN_ENGINE',
      at,
      `\`${name.slice(0, 80)}\` is not a known engine`,
      meant === null ? null : `did you mean \`${meant}\`?`,
    ),
  ];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function lintSeverity({ severity, pointer }: QualityRule): Finding[] {
  if (severity !== null && !isKnownSeverity(severity)) {
    const message = `\`${severity.slice(0, 80)}\` is not a known severity; the rule counts as major`;
    return [warning('UNKNOWN_SEVERITY', `${pointer}/severity`, message)];
  }
  return [];
}

/** Of two rules on one metric with one warning, the warning must have the stricter bound. */
function crossedBounds(rules: readonly QualityRule[]): Finding[] {
  const groups = new Map<string, QualityRule[]>();
  for (const rule of rules) {
    if (rule.type !== 'library' || rule.bound === null) continue;
    const key = JSON.stringify([rule.metric, rule.unit, rule.dimension, rule.arguments]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [rule]);
    else group.push(rule);
  }
  return [...groups.values()].flatMap((group) => {
    const warn = group.filter((rule) => isWarnBound(severityText(rule)));
    const fail = group.filter((rule) => !isWarnBound(severityText(rule)));
    return warn.flatMap((early) =>
      fail
        .filter((late) => compareBounds(early.bound, late.bound) !== 'LOOSER')
        .map((late) => {
          const message = `the bound of this warning is not stricter than the bound of the rule at ${late.pointer}`;
          return error('BOUNDS_CROSSED', early.pointer, message);
        }),
    );
  });
}

function severityText({ settings, severity }: QualityRule): string | null {
  const own = settings['severity'];
  return typeof own === 'string' ? own : severity;
}
