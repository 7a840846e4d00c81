import type { GateQuery } from '../operations/operations.generated.js';
import { EXIT, type ExitCode } from '../exit.js';
import { causes, codeLine, failedPromises, labelled } from './labelled.js';
import type { Style } from './style.js';
import { describeInterval, figure } from './table.js';

export type Decision = GateQuery['gate'];

/** What the output shows beside the decision. */
export interface DecisionContext {
  /** The key of the partition as the user typed it, if any. */
  readonly partition: string | null;
  /** Who can fix the product that causes the verdict. */
  readonly owners: readonly string[];
}

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

/** The product to look at: the root cause, or the requested product itself. */
export function productToFix({ product, rootCause }: Decision): string {
  return rootCause?.product ?? product;
}

/**
 * A decision as text: verdict and one sentence, cause, what ends it, owner, next command, code.
 */
export function shownDecision(decision: Decision, { partition, owners }: DecisionContext, style: Style): string {
  const about = partition ?? describeInterval(decision.interval);
  const isDecided = decision.verdict === 'PROCEED';
  return [
    `${shownVerdict(decision, style)}  ${decision.product} ${about} ${sentenceOf(decision)}`,
    ...labelled(isDecided ? 'Reason' : 'Cause', [
      ...causes(decision.reasons),
      ...failedPromises(decision.contributions),
      ...rootCauseOf(decision),
    ]),
    ...labelled('Missing', decision.missingPartitions.length === 0 ? [] : [decision.missingPartitions.join(', ')]),
    ...labelled('Ends', endsOf(decision)),
    ...labelled('Owner', isDecided || owners.length === 0 ? [] : [owners.join(', ')]),
    ...labelled('Next', nextOf(decision, partition)),
    ...labelled('Evidence', [evidenceOf(decision)]),
    ...codeLine(decision.reasons, style),
  ].join('\n');
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
      return `has too little evidence: ${percent(confidence ?? 0)} of the promised weight is proven`;
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

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The root cause, unless a reason names it already. */
function rootCauseOf({ rootCause, reasons }: Decision): readonly string[] {
  if (rootCause === null || reasons.some(({ message }) => message.includes(rootCause.product))) return [];
  return [`its root cause is ${rootCause.product} (${rootCause.path.join(' ← ')})`];
}

function endsOf({ verdict, final, expectedReadyAt, retryAfter }: Decision): readonly string[] {
  if (final) return ['waiting does not change this'];
  if (verdict !== 'WAIT') return [];
  if (expectedReadyAt !== null) return [`expected to be ready at ${expectedReadyAt}`];
  return [retryAfter === null ? 'ask again, or use --wait' : `ask again in ${retryAfter} s, or use --wait`];
}

/** The command that shows most about the cause; none where the data is fit to read. */
function nextOf(decision: Decision, partition: string | null): readonly string[] {
  const { verdict, basis, product, rootCause, interval } = decision;
  if (verdict === 'PROCEED') return [];
  switch (basis) {
    case 'SCORE':
    case 'OVERRIDE':
    case 'SHADOW': {
      if (rootCause !== null) return [`concordat product get ${rootCause.product}`];
      const range = interval === null ? '' : ` --from ${interval.from} --to ${interval.to}`;
      return [`concordat check results ${product}${partition === null ? range : ` --partition ${partition}`}`];
    }
    case 'UNKNOWN_EVIDENCE':
      return [`concordat check list ${product}`];
    case 'NOT_ARRIVED':
      return [`concordat lineage up ${product}`];
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
  const { score, low, high, confidence, contract, contractVersion, asOf, basis } = decision;
  const range = low === null ? '' : ` [${figure(low)}, ${figure(high)}]`;
  const version = contract === null ? '' : `, ${contract} ${contractVersion ?? ''}`.trimEnd();
  const numbers = `score ${figure(score)}${range}, confidence ${figure(confidence)}`;
  return `${numbers}, by ${basis}${version}, as of ${asOf}`;
}
