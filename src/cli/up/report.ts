import { shownDecision } from '../output/decision.js';
import { shownValue } from '../output/labelled.js';
import type { Style } from '../output/style.js';
import { figure, table } from '../output/table.js';
import { shortInterval } from '../output/table.js';
import type { CaughtFault, GateAnswer, ProductHealth } from './findings.js';
import type { Counts } from './load.js';

/** The results of `up`. */
export interface UpReport {
  readonly address: string;
  readonly clock: string;
  readonly counts: Counts;
  readonly products: readonly ProductHealth[];
  readonly fault: CaughtFault | null;
  readonly gates: readonly GateAnswer[];
  readonly edited: readonly string[];
}

/** The report as text. */
export function reportText(report: UpReport, serving: boolean, style: Style): string {
  const parts = [
    heading('Health of the newest partition that is due', style),
    healthTable(report.products, style),
    report.fault === null ? '' : faultText(report.fault, style),
    heading('Gate decisions for three consumers', style),
    ...report.gates.map((gate) => shownDecision(gate, style)),
    heading('Catalog contents', style),
    countsText(report.counts),
    ...report.edited.map((file) => `Changed by hand, not overwritten: ${file}`),
    heading('Next commands (bin/concordat in the project folder; add bin to your PATH)', style),
    nextText(report, serving),
  ];
  return `\n${parts.filter((part) => part !== '').join('\n')}`;
}

function heading(text: string, style: Style): string {
  return `\n${style.bold(text)}`;
}

function healthTable(products: readonly ProductHealth[], style: Style): string {
  const rows = products.map(
    ({ product, interval, partition, score, low, high, confidence, status, reasons, rootCause }) => [
      product,
      partition ?? shortInterval(interval),
      figure(score),
      low === null || high === null || figure(low) === figure(high) ? '–' : `${figure(low)} to ${figure(high)}`,
      figure(confidence),
      status,
      rootCause === null ? (status === 'HEALTHY' ? '' : codesOf(reasons)) : `root cause ${rootCause.product}`,
    ],
  );
  return table(['PRODUCT', 'INTERVAL', 'SCORE', 'BETWEEN', 'CONFIDENCE', 'STATUS', ''], rows, style);
}

/** The first codes: reasons list the cause before its consequences. */
function codesOf(reasons: readonly { readonly code: string }[]): string {
  return [...new Set(reasons.map(({ code }) => code))].slice(0, 2).join(', ');
}

function faultText(caught: CaughtFault, style: Style): string {
  const { fault, check, severity, promise, observed, message, downstream } = caught;
  const affected = downstream.map(({ ref, owners }) => (owners.length === 0 ? ref : `${ref} (${owners.join(', ')})`));
  return [
    heading('A planted fault, caught by a check', style),
    `${fault.product} ${fault.partition}: ${fault.story}`,
    `  check     ${check} (${severity})`,
    `  promised  ${promise}`,
    `  observed  ${shownValue(observed)}${message === null ? '' : `: ${message}`}`,
    `  affects   ${affected.length === 0 ? 'no product downstream' : affected.join(', ')}`,
  ].join('\n');
}

function countsText({ contractVersions, events, evidence, audit }: Counts): string {
  return `${contractVersions} contract versions, ${events} events, ${evidence} pieces of evidence, ${audit} audit rows`;
}

function nextText({ address, fault, gates }: UpReport, serving: boolean): string {
  const [gate] = gates.filter(({ verdict }) => verdict === 'SKIP');
  const ledger = fault?.fault.product ?? 'finance/general_ledger';
  // With --once nothing serves afterwards: the commands use the default address.
  const option = !serving || address.endsWith(':4600') ? '' : ` --server ${address}`;
  const commands = [
    `concordat product get customer360/enriched_events${option}`,
    `concordat impact ${ledger}${option}`,
    gate === undefined
      ? `concordat sensor status --domain customer360${option}`
      : `concordat gate ${gate.product} --consumer ${gate.consumer} --partition ${gate.about}${option}`,
  ];
  const where = serving ? `Serving ${address} until Ctrl-C.` : 'They need a server: run `up` without --once.';
  return [...commands.map((command) => `  ${command}`), where].join('\n');
}
