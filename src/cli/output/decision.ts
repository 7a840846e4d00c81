import type { GateQuery } from '../operations/operations.generated.js';
import { EXIT, type ExitCode } from '../exit.js';
import { aboutPartition, resultsOf } from './health.js';
import { causes, codeLine, failedPromises, labelled, scoreBounds } from './labelled.js';
import type { Style } from './style.js';
import { describeInterval, figure } from './table.js';
import { hanging } from './width.js';

export type Decision = GateQuery['gate'];

/** The exit code of a decision: `final` means that waiting cannot change it. */
export function exitOfDecision({ verdict, final }: Decision): ExitCode {
  switch (verdict) {
    case 'PROCEED':
      return EXIT.yes;
    case 'SKIP':
      return EXIT.no;
    case 'WAIT':
      return final ? EXIT.undecidable : EXIT.unknown;
  }
}

/**
 * A decision as text: verdict and one sentence, cause, what ends it, owner, next command, code.
 */
export function shownDecision(decision: Decision, style: Style): string {
  const { ends, missingPartitions, reasons, verdict } = decision;
  const isDecided = verdict === 'PROCEED';
  const { width } = style;
  const below = (label: string, texts: readonly string[]): readonly string[] => labelled(label, texts, width);
  const sentence = `${decision.product}${aboutOf(decision)} ${sentenceOf(decision)}`;
  return [
    ...hanging(`${shownVerdict(decision, style)}  `, sentence, { width, indent: 2 }),
    ...below(isDecided ? 'Reason' : 'Cause', [
      ...causes(reasons.filter((reason) => !isSaid(reason) && !NEEDED.has(reason.code))),
      ...failedPromises(decision.contributions),
      ...ownChecks(decision),
    ]),
    ...below('Needed', causes(reasons.filter(({ code }) => NEEDED.has(code)))),
    ...below('Missing', missingPartitions.length === 0 ? [] : [missingPartitions.join(', ')]),
    ...below('Requested', requestedOf(decision)),
    ...below('Ends', ends === null ? [] : [ends.text]),
    ...below('Owner', ends === null ? [] : [ends.owners.length === 0 ? 'none yet' : ends.owners.join(', ')]),
    // A command is copied as one line.
    ...labelled('Next', nextOf(decision)),
    ...below('Evidence', [evidenceOf(decision)]),
    ...codeLine(reasons, style),
  ].join('\n');
}

/** What is known about the requested data, in one line. */
export function stateOfDecision(decision: Decision): string {
  const more = causes(decision.reasons.filter((reason) => !isSaid(reason)));
  return [`${decision.product}${aboutOf(decision)} ${sentenceOf(decision)}`, ...more].join('; ');
}

/** Reasons that the sentence beside the verdict gives already. */
const SAID: ReadonlySet<string> = new Set(['SCORE_PROCEEDS', 'SCORE_WAITS', 'SCORE_SKIPS', 'EVIDENCE_LACKING']);
function isSaid({ code, message }: Decision['reasons'][number]): boolean {
  // The sentence has the score; a strict decision compares the lowest possible one.
  return SAID.has(code) && !message.includes('possible');
}
/** What evidence a verdict needs. */
const NEEDED: ReadonlySet<string> = new Set(['CRITICAL_UNPROVEN', 'LOW_CONFIDENCE']);

/** The partition that decides; where none does, what was requested. */
function aboutOf({ partition, partitions, requested, server }: Decision): string {
  const servers = new Set(partitions.map((one) => one.server));
  const on = server !== null && (servers.size > 1 || requested.server !== null) ? ` on ${server}` : '';
  if (partition !== null) return ` ${partition}${on}`;
  if (partitions.length > 0) return ` current data${on}`;
  if (requested.partition !== null) return ` ${requested.partition}`;
  return requested.interval === null ? '' : ` ${describeInterval(requested.interval)}`;
}

/** How many of several requested partitions have each verdict. */
function requestedOf({ partitions }: Decision): readonly string[] {
  if (partitions.length < 2) return [];
  const servers = new Set(partitions.map(({ server }) => server));
  if (servers.size === partitions.length && new Set(partitions.map(({ key, port }) => `${port} ${key}`)).size === 1) {
    const shown = partitions.map(({ server, verdict }) => `${server ?? 'no server'} ${verdict}`).join(', ');
    return [`${partitions.length} servers: ${shown}`];
  }
  const counts = (['PROCEED', 'WAIT', 'SKIP'] as const).flatMap((verdict) => {
    const count = partitions.filter((partition) => partition.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  return [`${partitions.length} partitions: ${counts.join(', ')} (--json lists them)`];
}

function shownVerdict(decision: Decision, style: Style): string {
  if (decision.final && decision.verdict === 'WAIT') {
    const qualifier = `(WAIT, final; exit ${exitOfDecision(decision)})`;
    return `${style.magenta(style.bold('NOT DECIDABLE'))} ${qualifier}`;
  }
  const paint = { PROCEED: style.green, WAIT: style.yellow, SKIP: style.red }[decision.verdict];
  return paint(style.bold(decision.verdict));
}

function sentenceOf(decision: Decision): string {
  const { basis, verdict, score, thresholds, confidence, override } = decision;
  switch (basis) {
    case 'SCORE': {
      const state = { PROCEED: 'is healthy', WAIT: 'is degraded', SKIP: 'is unhealthy' }[verdict];
      const { proceedAbove, skipAtOrBelow } = thresholds;
      return `${state}: ${figure(score)} (PROCEED above ${proceedAbove}, SKIP at ${skipAtOrBelow} or below)`;
    }
    case 'UNKNOWN_EVIDENCE':
      if (isPending(decision)) return 'cannot be decided yet: received events are not processed';
      return (confidence ?? 0) === 0
        ? 'has not been checked'
        : `has too little evidence: ${percent(confidence ?? 0)} of the promised weight is proven`;
    case 'NOT_ARRIVED':
      return 'has not arrived';
    case 'UNKNOWN_PRODUCT':
      return 'cannot be decided: the catalog has no such product';
    case 'CONTRACT_MISMATCH':
      return 'has no active contract that matches the request';
    case 'NO_AGREEMENT':
      return `is not covered by an agreement of ${decision.consumer}`;
    case 'SENSOR':
      return `is held back: a sensor of ${decision.consumer} is not satisfied`;
    case 'FAULT':
      return 'could not be evaluated';
    case 'OVERRIDE':
      return override === null
        ? 'is overridden'
        : `is overridden by ${override.by} until ${override.expiresAt}: ${override.reason}`;
    case 'DEADLINE':
      return 'was not ready by the deadline';
    case 'SHADOW':
      return `is decided in shadow mode; an enforced gate decides ${decision.wouldBe ?? 'the same'}`;
  }
}

/** Whether events that are not processed are all that is missing. */
function isPending({ reasons }: Decision): boolean {
  return reasons[0]?.code === 'EVENTS_PENDING';
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Nothing of its own fails where the cause is upstream and no check of it lowers the score. */
function ownChecks({ rootCause, contributions, confidence }: Decision): readonly string[] {
  if (rootCause === null || confidence !== 1 || contributions.some(({ points }) => points > 0)) return [];
  return ['its own checks all pass'];
}

/**
 * The command that shows most about the cause, and the one that ends it; none where the data is fit
 * to read.
 */
function nextOf(decision: Decision): readonly string[] {
  const { verdict, basis, contributions, product, rootCause } = decision;
  if (verdict === 'PROCEED') return [];
  switch (basis) {
    case 'SCORE':
    case 'OVERRIDE':
    case 'SHADOW':
      return [
        resultsOf(decision),
        ...(rootCause === null && contributions.every(({ points }) => points === 0)
          ? []
          : [`${aboutPartition('check run', rootCause ?? decision)}  # after a repair`]),
      ];
    case 'UNKNOWN_EVIDENCE':
      return isPending(decision) ? [] : [`concordat check list ${product}`];
    case 'NOT_ARRIVED':
      return [`concordat product history ${product}`];
    case 'UNKNOWN_PRODUCT':
      return ['concordat product list'];
    case 'CONTRACT_MISMATCH':
      return [`concordat contract list --product ${product}`];
    case 'SENSOR':
    case 'DEADLINE':
      return [`concordat sensor status --domain ${decision.consumer.split('/')[0] ?? ''}`];
    case 'NO_AGREEMENT':
    case 'FAULT':
      return [`concordat product get ${product}`];
  }
}

function evidenceOf(decision: Decision): string {
  const { score, low, high, confidence, contract, contractVersion, asOf } = decision;
  const version = contract === null ? '' : `, ${contract} ${contractVersion ?? ''}`.trimEnd();
  const numbers = `score ${figure(score)}${scoreBounds(low, high)}, confidence ${figure(confidence)}`;
  return `${numbers}${version}, as of ${asOf}`;
}
