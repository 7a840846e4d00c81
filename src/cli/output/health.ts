import type { HealthFieldsFragment } from '../operations/operations.generated.js';
import { fewReasons } from './group-reasons.js';
import type { Style } from './style.js';
import { figure, shortInterval, table } from './table.js';

type Contribution = HealthFieldsFragment['contributions'][number];

/** Health in words and figures: score, its interval and confidence, the reasons, what cost the points. */
export function shownHealth(health: HealthFieldsFragment, style: Style): string {
  const { HEALTHY, DEGRADED, UNHEALTHY, UNKNOWN } = {
    HEALTHY: style.green,
    DEGRADED: style.yellow,
    UNHEALTHY: style.red,
    UNKNOWN: style.magenta,
  };
  const paint = { HEALTHY, DEGRADED, UNHEALTHY, UNKNOWN }[health.status];
  const range = health.low === null ? '' : ` [${figure(health.low)}, ${figure(health.high)}]`;
  const head = `${paint(health.status)} ${figure(health.score)}${range}, confidence ${figure(health.confidence)}`;
  return [
    `${head}, for ${health.partition ?? shortInterval(health.interval)} as of ${health.asOf}`,
    ...(health.contractVersion === null ? [] : [`by ${health.port ?? health.product} ${health.contractVersion}`]),
    ...fewReasons(health.reasons).map(({ code, message }) => `  ${style.bold(code)} ${message}`),
    ...(health.missing.length === 0 ? [] : [`  not there yet: ${health.missing.map(shortInterval).join(', ')}`]),
    ...shownContributions(health.contributions, style),
    ...shownCulprit(health.rootCause),
  ].join('\n');
}

/** What lowered the score, by its share of the loss. */
export function shownContributions(contributions: readonly Contribution[], style: Style): readonly string[] {
  const costly = contributions.filter(({ points }) => points > 0);
  if (costly.length === 0) return [];
  const rows = costly.map(({ points, check, observed, promise }) => [
    `${figure(Math.round(points * 10) / 10)} %`,
    check,
    observed === null || observed === undefined
      ? '–'
      : typeof observed === 'string'
        ? observed
        : JSON.stringify(observed),
    promise,
  ]);
  return ['', table(['of the loss', 'check', 'observed', 'promised'], rows, style)];
}

/** Where the harm comes from, when it comes from upstream. */
export function shownCulprit(rootCause: HealthFieldsFragment['rootCause']): readonly string[] {
  return rootCause === null ? [] : [`rootCause: ${rootCause.product} (${rootCause.path.join(' ← ')})`];
}
