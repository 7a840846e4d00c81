import { fewReasons } from '../output/group-reasons.js';
import type { Style } from '../output/style.js';
import { figure, table } from '../output/table.js';
import { shortInterval } from '../output/table.js';
import type { CaughtFault, GateAnswer, ProductHealth } from './findings.js';
import type { Counts } from './load.js';

/** All that `up` found, before it has a form. */
export interface UpReport {
  readonly address: string;
  readonly clock: string;
  readonly counts: Counts;
  readonly products: readonly ProductHealth[];
  readonly fault: CaughtFault | null;
  readonly gates: readonly GateAnswer[];
  readonly edited: readonly string[];
}

/** The report for people. */
export function reportText(report: UpReport, serving: boolean, style: Style): string {
  const parts = [
    heading('Health of the newest partition that is due', style),
    healthTable(report.products, style),
    report.fault === null ? '' : faultText(report.fault, style),
    heading('What three consumers are told before they read', style),
    report.gates.map((gate) => gateText(gate, style)).join('\n'),
    heading('In the catalog', style),
    countsText(report.counts),
    ...report.edited.map((file) => `Changed by hand and left so: ${file}`),
    heading('Where to look next (in the project’s folder it is bin/concordat; put bin on your PATH)', style),
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
      low === null || high === null ? '–' : `[${figure(low)}, ${figure(high)}]`,
      figure(confidence),
      status,
      rootCause === null ? (status === 'HEALTHY' ? '' : codesOf(reasons)) : `because of ${rootCause.product}`,
    ],
  );
  return table(['PRODUCT', 'INTERVAL', 'SCORE', 'BETWEEN', 'CONFIDENCE', 'STATUS', ''], rows, style);
}

/** Reasons come with the cause before its consequences. */
function codesOf(reasons: readonly { readonly code: string }[]): string {
  return [...new Set(reasons.map(({ code }) => code))].slice(0, 2).join(', ');
}

function faultText(caught: CaughtFault, style: Style): string {
  const { fault, check, severity, promise, observed, message, downstream } = caught;
  const hit = downstream.map(({ ref, owners }) => (owners.length === 0 ? ref : `${ref} (${owners.join(', ')})`));
  return [
    heading('A planted fault, caught', style),
    `${fault.product} ${fault.partition}: ${fault.story}`,
    `  check     ${check} (${severity})`,
    `  promised  ${promise}`,
    `  observed  ${shown(observed)}${message === null ? '' : `: ${message}`}`,
    `  hits      ${hit.length === 0 ? 'nobody downstream' : hit.join(', ')}`,
  ].join('\n');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

const VERDICT_COLOUR = { PROCEED: 'green', WAIT: 'yellow', SKIP: 'red' } as const;

function gateText(gate: GateAnswer, style: Style): string {
  const { consumer, product, about, verdict, basis, score, reasons, contributions, rootCause } = gate;
  const colour = Object.hasOwn(VERDICT_COLOUR, verdict)
    ? VERDICT_COLOUR[verdict]
    : 'bold';
  const binding = contributions.filter(({ points }) => points > 0).slice(0, 2);
  return [
    `${style[colour](verdict.padEnd(7))}  ${consumer} asks for ${product}, ${about} (${basis}, score ${figure(score)})`,
    ...fewReasons(reasons).map(({ code, message }) => `         ${code}: ${message}`),
    ...binding.map(({ observed, promise }) => `         observed ${shown(observed)}; promised: ${promise}`),
    ...(rootCause === null ? [] : [`         path: ${rootCause.path.join(' ← ')}`]),
  ].join('\n');
}

function countsText({ contractVersions, events, evidence, audit }: Counts): string {
  return `${contractVersions} contract versions, ${events} events, ${evidence} pieces of evidence, ${audit} audit rows`;
}

function nextText({ address, fault, gates }: UpReport, serving: boolean): string {
  const [gate] = gates.filter(({ verdict }) => verdict === 'SKIP');
  const ledger = fault?.fault.product ?? 'finance/general_ledger';
  // Nothing serves once --once has ended: then the commands are those for the usual address.
  const option = !serving || address.endsWith(':4600') ? '' : ` --server ${address}`;
  const commands = [
    `concordat product get customer360/enriched_events${option}`,
    `concordat impact ${ledger}${option}`,
    gate === undefined
      ? `concordat sensor status --domain customer360${option}`
      : `concordat gate ${gate.product} --consumer ${gate.consumer} --partition ${gate.about}${option}`,
  ];
  const where = serving
    ? `It serves ${address} until Ctrl-C.`
    : 'They need a server: run it without --once, and the catalog stays up.';
  return [...commands.map((command) => `  ${command}`), where].join('\n');
}
