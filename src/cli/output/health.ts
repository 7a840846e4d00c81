import type { HealthFieldsFragment } from '../operations/operations.generated.js';
import { causes, codeLine, labelled, scoreBounds, shownValue } from './labelled.js';
import type { Style } from './style.js';
import { describeInterval, figure, shortInterval, table } from './table.js';
import { hanging } from './width.js';

/**
 * Health as text: status and score, cause, missing partitions, root cause, the loss by check.
 */
export function shownHealth(health: HealthFieldsFragment, style: Style): string {
  const { status, score, low, high, confidence, rootCause, missing, contractVersion } = health;
  const paint = {
    HEALTHY: style.green,
    DEGRADED: style.yellow,
    UNHEALTHY: style.red,
    UNKNOWN: style.magenta,
  }[status];
  const about = health.partition ?? describeInterval(health.interval);
  const by = contractVersion === null ? '' : `, by ${health.port ?? health.product} ${contractVersion}`;
  const { width } = style;
  const numbers = `score ${figure(score)}${scoreBounds(low, high)}, confidence ${figure(confidence)}`;
  return [
    ...hanging(`${paint(style.bold(status))}  `, `${about}: ${numbers}`, { width, indent: 2 }),
    ...labelled(status === 'HEALTHY' ? 'Reason' : 'Cause', causes(health.reasons), width),
    ...labelled('Root', rootCause === null ? [] : [`${rootCause.product} (${rootCause.path.join(' ← ')})`], width),
    ...labelled('Missing', missing.length === 0 ? [] : [missing.map(shortInterval).join(', ')], width),
    ...labelled('Next', nextOf(health)),
    ...labelled('As of', [`${health.asOf}${by}`], width),
    ...codeLine(health.reasons, style),
    ...shownContributions(health.contributions, style),
  ].join('\n');
}

function nextOf(health: HealthFieldsFragment): readonly string[] {
  switch (health.status) {
    case 'HEALTHY':
      return [];
    case 'DEGRADED':
    case 'UNHEALTHY':
      return [resultsOf(health)];
    case 'UNKNOWN':
      return [`concordat check list ${health.product}`];
  }
}

/** The command that shows the results that lower a score: the failed ones, where no others do. */
export function resultsOf(
  health: About & Pick<HealthFieldsFragment, 'rootCause'> & { readonly contributions: readonly Contribution[] },
): string {
  const { contributions, rootCause } = health;
  const costly = contributions.filter(({ points }) => points > 0);
  const areFailed = rootCause === null && costly.length > 0 && costly.every(isFailedCheck);
  return `${aboutPartition('check results', rootCause ?? health)}${areFailed ? ' --outcome FAIL' : ''}`;
}

type Contribution = Pick<HealthFieldsFragment['contributions'][number], 'check' | 'damage' | 'points'>;

/** What runs and deliveries imply, such as `run_errors`, is no check, and has no results. */
function isFailedCheck({ check, damage }: Contribution): boolean {
  return damage === 1 && check.includes('#');
}

type About = Pick<HealthFieldsFragment, 'product' | 'partition'>;

/** A command about a partition, or about current data. */
export function aboutPartition(command: string, { product, partition }: About): string {
  return `concordat ${command} ${product}${partition === null ? '' : ` --partition ${partition}`}`;
}

/** The loss of a score by check. */
function shownContributions(contributions: HealthFieldsFragment['contributions'], style: Style): readonly string[] {
  const costly = contributions.filter(({ points }) => points > 0);
  if (costly.length === 0) return [];
  const rows = costly.map(({ points, check, observed, promise }) => [
    `${figure(Math.round(points * 10) / 10)} %`,
    check,
    shownValue(observed),
    promise,
  ]);
  return ['', table(['of the loss', 'check', 'observed', 'promised'], rows, style)];
}
