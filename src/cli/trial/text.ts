import type { TrialCheck, TrialPartition, TrialReport, TrialResult } from '../../app/trial/report.js';
import type { TriedDocument } from './try-documents.js';
import { type Notable, listed, nameOf, notable } from './findings.js';
import { couldNotRun, failedIn } from './judge.js';
import { EXIT } from '../exit.js';
import { keysInText } from '../output/failing-keys.js';
import { groups } from '../output/group-reasons.js';
import { causes, scoreBounds, shownValue } from '../output/labelled.js';
import type { Style } from '../output/style.js';
import { counted, figure, table } from '../output/table.js';
import { hanging } from '../output/width.js';

/** The partitions of one check whose results are shown; `--json` has all. */
const MOST = 3;
const INDENT = ' '.repeat(11);

/** What the checks of each object found, the partitions that decide, and what is next. */
export function trialInText(tried: TriedDocument, style: Style): string {
  const { file, report } = tried;
  if (report === null) return `${style.red('not tried')}: ${file}`;
  const objects = [...new Set(report.checks.filter(isRun).map(({ object }) => object))];
  const all = notable(report);
  return [
    `${style.bold(`${report.contract} ${report.version}`)}: ${describedPartitions(report)}`,
    ...report.notes.flatMap((note) => hanging('  ', note, style)),
    ...objects.flatMap((object) => objectInText(report, all, object, style)),
    ...notRunInText(report, style),
    ...partitionsInText(report, style),
    '',
    ...hanging('', sentence(tried, report, style), { width: style.width, indent: 2 }),
    `${style.bold('Next')}: ${next(tried, report)}`,
  ].join('\n');
}

function describedPartitions({ every, partitions }: TrialReport): string {
  const [first] = partitions;
  const last = partitions.at(-1);
  if (every === null || first === undefined || last === undefined) return 'current data';
  const ends = first === last ? (first.key ?? '') : `${first.key ?? ''} to ${last.key ?? ''}`;
  return `${counted(partitions.length, 'partition')}, ${ends}`;
}

function isRun({ execution }: TrialCheck): boolean {
  return execution === 'EXECUTABLE';
}

function objectInText(
  report: TrialReport,
  all: readonly Notable[],
  object: string | null,
  style: Style,
): readonly string[] {
  const checks = report.checks.filter((check) => isRun(check) && check.object === object);
  const own = all.filter(({ check }) => check.object === object);
  const failed = new Set(own.filter(({ found }) => !found.some(({ result }) => couldNotRun(result))).map(idOf));
  const tested = report.partitions.filter(({ results }) => results.some(isPass));
  const passed = new Set(tested.flatMap(({ results }) => results.filter(isPass).map(checkIdOf)));
  const passing = checks.filter(({ id }) => passed.has(id) && !failed.has(id));
  const notable = new Set(own.map(idOf));
  const empty = checks.filter(({ id }) => !notable.has(id) && !passed.has(id));
  return [
    '',
    `${style.bold(object ?? 'all objects')}  ${counted(checks.length, 'check')}`,
    ...(passing.length === 0
      ? []
      : [`  ${style.green('PASS')}     ${counted(passing.length, 'check')}${shareOf(tested.length, report)}`]),
    ...(empty.length === 0 ? [] : [`  ${style.dim('NO DATA')}  ${counted(empty.length, 'check')}: nothing to test`]),
    ...groups(own, sameCause).flatMap((group) => groupInText(report, group, style)),
  ];
}

function shareOf(tested: number, { partitions }: TrialReport): string {
  if (partitions.length === 1) return '';
  return tested === partitions.length ? ' in every partition' : ` in ${tested} of ${partitions.length} partitions`;
}

function idOf({ check }: Notable): string {
  return check.id;
}

function isPass({ outcome }: TrialResult): boolean {
  return outcome === 'PASS';
}

function checkIdOf({ checkId }: TrialResult): string {
  return checkId;
}

/** What could not be read fails all checks with one message, which is shown once. */
function sameCause({ check, found, outcome }: Notable): string {
  const observed = found.some(({ result }) => result.observed !== null);
  const causes = found.map(({ partition, result }) => [partition.key, result.server, result.message]);
  return JSON.stringify([observed ? check.id : '', outcome, causes]);
}

function groupInText(report: TrialReport, [first, ...others]: readonly Notable[], style: Style): readonly string[] {
  if (first === undefined) return [];
  const { check, found, outcome } = first;
  const paint = { FAIL: style.red, WARN: style.yellow, ERROR: style.magenta, NOT_RUN: style.magenta }[outcome];
  const name = outcome.replace('_', ' ').padEnd(7);
  const what =
    others.length === 0
      ? `${nameOf(check)}: ${check.promise} (${check.severity})`
      : `${nameOf(check)} and ${counted(others.length, 'more check')}`;
  const keyed = report.every !== null;
  const shown = found.slice(0, MOST).flatMap(({ partition, result }) => {
    const label = keyed ? `${partition.key ?? ''}  ` : '';
    return hanging(`${INDENT}${label}`, resultInText(result, check), style);
  });
  const more = found.length - shown.length;
  return [
    ...hanging(`  ${paint(name)}  `, what, style),
    ...shown,
    ...(more > 0 ? [`${INDENT}and ${counted(more, 'more partition')} (--json shows all)`] : []),
  ];
}

function resultInText({ failingKeys, message, observed, reasonCode }: TrialResult, { unit }: TrialCheck): string {
  const keys = failingKeys.withheld === 'NOT_MEASURED' ? null : keysInText(failingKeys);
  const code = reasonCode === null ? '' : ` (${reasonCode})`;
  return [
    ...(observed === null ? [] : [`observed ${shownValue(observed)}${unit === 'percent' ? ' %' : ''}`]),
    ...(message === null ? [] : [`${message}${code}`]),
    ...(keys === null ? [] : [`keys ${keys}`]),
  ].join('; ');
}

/** Promises that no check of this machine can prove, by reason. */
function notRunInText({ checks }: TrialReport, style: Style): readonly string[] {
  const others = checks.filter((check) => !isRun(check));
  if (others.length === 0) return [];
  const lines = groups(others, ({ reason }) => reason ?? '').flatMap((group) => {
    const names = listed(group.map(nameOf));
    return hanging('  ', `${names}: ${group[0]?.reason ?? 'not run'}`, { width: style.width, indent: 4 });
  });
  return ['', `${style.bold('not run here')}  ${counted(others.length, 'promise')}`, ...lines];
}

/** The partitions about which a gate would not proceed. */
function partitionsInText({ partitions }: TrialReport, style: Style): readonly string[] {
  const held = partitions.filter(({ verdict }) => verdict !== 'PROCEED');
  if (held.length === 0 || partitions.length === 1) return [];
  const rows = held
    .slice(-10)
    .map((one) => [one.key ?? 'current', one.status, figure(one.score), one.verdict, causeOf(one)]);
  const more = held.length - rows.length;
  const left = more > 0 ? [`and ${counted(more, 'earlier partition')} (--json shows all)`] : [];
  return ['', table(['partition', 'status', 'score', 'gate', 'cause'], rows, style), ...left];
}

function causeOf({ reasons }: TrialPartition): string {
  return causes(reasons)[0] ?? 'its checks';
}

function sentence({ exit }: TriedDocument, report: TrialReport, style: Style): string {
  const { confidence, decidedBy, high, low, partitions, score, status, verdict } = report;
  const about = partitions.length > 1 && decidedBy !== null ? `, lowest in ${decidedBy}` : '';
  const scores = `${status}, score ${figure(score)}${scoreBounds(low, high)}, confidence ${figure(confidence)}${about}`;
  if (exit === EXIT.yes) return `${style.green('would PROCEED')}: ${scores}`;
  if (exit === EXIT.unknown) {
    const why = listed(causes(partitions.find(({ key }) => key === decidedBy)?.reasons ?? []), 2);
    return `${style.magenta('could not tell')}: a gate would ${verdict}, ${scores}${why === '' ? '' : `; ${why}`}`;
  }
  const failed = new Set(partitions.flatMap(({ results }) => results.filter(failedIn(report))).map(checkIdOf));
  return `${style.red('fails')}: ${counted(failed.size, 'check')} failed; a gate would ${verdict}, ${scores}`;
}

/** One command that can be copied. */
function next({ exit, file }: TriedDocument, report: TrialReport): string {
  const { partitions, product } = report;
  if (exit === EXIT.yes) return `concordat publish ${file} --product ${product}`;
  if (exit === EXIT.unknown) {
    const held = partitions.find(({ verdict }) => verdict !== 'PROCEED');
    return `concordat explain ${held?.reasons[0]?.code ?? 'LOW_CONFIDENCE'}`;
  }
  const failed = partitions.findLast(({ results, verdict }) => verdict === 'SKIP' || results.some(failedIn(report)));
  const only = failed?.key ? ` --partition ${failed.key}` : '';
  return `correct the data or the promise, then concordat try ${file}${only}`;
}
