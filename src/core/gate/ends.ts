import type { Code } from '../codes/index.js';
import type { Ends } from '../health/partition-verdict.js';
import { type Instant, millisOf } from '../shared/interval.js';
import type { GateFacts, PartitionFacts, Ruling } from './gate-facts.js';

/** The longest time after which a client is advised to ask again: an event may come early. */
export const LONGEST_RETRY_SECONDS = 3600;

/** What ends the ruling; null for PROCEED. Pure: a function of the facts of the decision. */
export function endsOf(facts: GateFacts, ruling: Ruling): Ends | null {
  const { basis, verdict, final } = ruling;
  const { owners } = facts;
  if (verdict === 'PROCEED') return null;
  if (basis !== 'OVERRIDE' && final) return { kind: 'NEVER', text: changeNeeded(facts), at: null, owners };
  const deciding = ruling.deciding === null ? undefined : facts.partitions[ruling.deciding];
  switch (basis) {
    case 'OVERRIDE': {
      const { by = '', expiresAt = null } = facts.override ?? {};
      const text = `when the override expires at ${expiresAt ?? ''}, or by another override`;
      return { kind: 'MOMENT', text, at: expiresAt, owners: [by] };
    }
    case 'NOT_ARRIVED':
      return whenArrived(facts);
    case 'SENSOR': {
      const upstream = facts.sensors.filter(({ paused, state }) => !paused && state !== 'SATISFIED');
      const names = [...new Set(upstream.map((sensor) => sensor.upstream))].join(', ');
      return { kind: 'EVENT', text: `when a run of ${names} for the interval succeeds`, at: null, owners };
    }
    case 'FAULT':
      return { kind: 'PERSON', text: 'when the facts can be evaluated, or by an override', at: null, owners };
    case 'UNKNOWN_EVIDENCE':
      if (facts.pending !== null && (deciding?.unproven ?? []).length === 0) return whenProcessed(facts);
      return whenProven(facts, deciding);
    case 'SCORE':
      return whenHealthy(facts, deciding);
    case 'UNKNOWN_PRODUCT':
    case 'CONTRACT_MISMATCH':
      return { kind: 'NEVER', text: changeNeeded(facts), at: null, owners };
  }
}

/** Seconds until the dated moment that can end a WAIT; null where none is known. */
export function retryAfterSeconds({ verdict }: Pick<Ruling, 'verdict'>, ends: Ends | null, now: Instant) {
  const at = ends?.at ?? null;
  if (verdict !== 'WAIT' || at === null || at <= now) return null;
  return Math.min(LONGEST_RETRY_SECONDS, Math.ceil((millisOf(at) - millisOf(now)) / 1000));
}

function changeNeeded({ partitions, subject }: GateFacts): string {
  const early = partitions.find(({ firstKey }) => firstKey !== null);
  if (early !== undefined)
    return `not by waiting: ask for a partition from ${early.firstKey ?? ''} on, or deliver ${early.key} and check it with \`concordat check run\``;
  if (partitions.some(({ notOwed }) => notOwed === true))
    return 'not by waiting: ask for a partition that is owed, or for none, which means the newest one';
  const change = {
    UNKNOWN_PRODUCT: 'ask about an existing product, or publish a contract of this one',
    CONTRACT_MISMATCH: 'publish a version with `status: active`, or ask for a version that is active',
    FOUND: 'add promises that can be checked to the contract, and publish it',
  }[subject];
  return `not by waiting: ${change}`;
}

function whenArrived({ asOf, owners, partitions }: GateFacts): Ends {
  const awaited = partitions.filter(({ arrival }) => arrival === 'NOT_ARRIVED' || arrival === 'OPEN');
  const open = awaited.filter(({ arrival }) => arrival === 'OPEN');
  const closes = latest(open.map(({ closesAt }) => closesAt));
  const keys = [...new Set(awaited.map(({ key }) => key))];
  const named = keys.length === 1 ? (keys[0] ?? '') : `the ${keys.length} missing partitions`;
  if (closes !== null && closes > asOf) {
    const text = `when ${named} ${open.length === 1 ? 'ends' : 'have ended'} at ${closes}, and the data is delivered and checked`;
    return { kind: 'MOMENT', text, at: closes, owners };
  }
  const due = latest(awaited.map(({ dueAt }) => dueAt));
  const text = `when the data of ${named} arrives and is checked, or by an override`;
  return { kind: 'EVENT', text, at: due !== null && due > asOf ? due : null, owners };
}

function latest(instants: readonly (Instant | null)[]): Instant | null {
  return (
    instants
      .filter((at) => at !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** Reasons that a run of the checks ends. */
const ENDED_BY_CHECKS: ReadonlySet<Code> = new Set([
  'NO_EVIDENCE',
  'STALE_EVIDENCE',
  'DATA_CHANGED',
  'CRITICAL_UNPROVEN',
  'LOW_CONFIDENCE',
]);
/** Reasons that data ends. */
const ENDED_BY_DATA: ReadonlySet<Code> = new Set(['NO_ROWS', 'FILE_MISSING']);

function whenProcessed({ owners }: GateFacts): Ends {
  const text =
    'when the received lineage events are processed: within seconds, unless very many or very large ones wait';
  return { kind: 'EVENT', text, at: null, owners };
}

function whenProven({ owners }: GateFacts, partition: PartitionFacts | undefined): Ends {
  const { key = '', unproven = [], needsResults = false } = partition ?? {};
  const codes = unproven.map(({ code }) => code);
  if (needsResults || codes.includes('NO_ENGINE') || codes.includes('NO_SERVER')) {
    const text =
      'by results from outside (`concordat check record`), by a version with a server that can be read, or by an override; waiting alone does not help';
    return { kind: 'PERSON', text, at: null, owners };
  }
  const other = codes.find((code) => !ENDED_BY_CHECKS.has(code) && !ENDED_BY_DATA.has(code));
  if (other !== undefined) {
    const text = `when the problem ${other} is fixed and ${key} is checked again, or by an override`;
    return { kind: 'PERSON', text, at: null, owners };
  }
  const text = codes.some((code) => ENDED_BY_DATA.has(code))
    ? `when the data of ${key} is written and checked, or by an override`
    : `when the checks of ${key} run: in the next coordinator cycle, or by \`concordat check run\``;
  return { kind: 'EVENT', text, at: null, owners };
}

function whenHealthy({ owners }: GateFacts, partition: PartitionFacts | undefined): Ends {
  const cause = partition?.cause ?? null;
  const failure = cause?.failure ?? null;
  if (cause === null || failure === null) {
    const text = 'when the missing evidence is recorded, or by an override';
    return { kind: 'EVENT', text, at: null, owners: cause?.owners ?? owners };
  }
  const subject = `${cause.key} of ${cause.product}`;
  const since = failure.since === null ? '' : `; since ${failure.since}`;
  const ended = (kind: Ends['kind'], what: string): Ends => ({
    kind,
    text: `when ${what}, or by an override${since}`,
    at: null,
    owners: cause.owners,
  });
  switch (failure.kind) {
    case 'PROMISE':
      return ended('PERSON', `${subject} is fixed and checked again`);
    case 'FRESHNESS':
      return ended('EVENT', `newer data of ${cause.product} is written and checked`);
    case 'FAILED_RUN':
      return ended('EVENT', `a run of ${subject} succeeds and its data is checked`);
    case 'SILENT_PRODUCER':
      return ended('EVENT', `a producer of ${subject} reports a run`);
    case 'LATE_DELIVERIES':
      return ended('EVENT', `deliveries of ${cause.product} are on time again`);
  }
}
