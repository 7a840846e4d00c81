import type { ContractModel, PeriodEndRule, SlaEntry } from '../contract/model.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { deliveryEntries } from '../sla/delivery.js';
import { partitioningOf } from '../partition/partitioning.js';
import type { Check } from './check.js';

/**
 * The SLA entries that no check of rows covers, as promises beside `checks`: delivery, which is
 * computed from the arrivals of partitions and counts in the budget; all others are shown, and
 * reported as not measured. An agent runs none of them.
 */
export function servicePromises(
  model: ContractModel,
  checks: readonly Pick<Check, 'pointer'>[],
  sha256: (text: string) => string,
): Check[] {
  const partitioning = partitioningOf(model);
  const delivery = new Set(partitioning === null ? [] : deliveryEntries(model.sla, partitioning));
  const covered = new Set(checks.map(({ pointer }) => pointer));
  const taken = new Map<string, number>();
  return model.sla
    .filter(({ pointer }) => !covered.has(pointer))
    .map((entry) => {
      const number = (taken.get(entry.property) ?? 0) + 1;
      taken.set(entry.property, number);
      const isDelivery = delivery.has(entry);
      const { property, value, valueExt, unit, element, target, calendar, atPeriodEnd } = entry;
      const business = {
        ...(calendar === undefined ? {} : { calendar }),
        ...(atPeriodEnd === undefined ? {} : { atPeriodEnd }),
      };
      return {
        id: `${model.id}#sla:${property}${number === 1 ? '' : `-${number}`}`,
        digest: sha256(canonicalJson({ property, value, valueExt, unit, element, target, partitioning, ...business })),
        measureDigest: sha256(canonicalJson({ property, partitioning })),
        contractId: model.id,
        object: null,
        element,
        kind: isDelivery ? 'delivery' : 'service-level',
        measure: { metric: 'none', text: property },
        dimension: isDelivery ? 'timeliness' : null,
        severity: 'info',
        group: 'sla',
        unit: 'value',
        warn: null,
        fail: null,
        ttlMillis: null,
        toleratesWrites: false,
        execution: isDelivery ? 'EXECUTABLE' : 'DOCUMENTATION_ONLY',
        executionReason: isDelivery ? null : reasonOf(entry, partitioning !== null),
        promise: promiseOf(entry, isDelivery),
        pointer: entry.pointer,
      };
    });
}

function reasonOf({ property }: SlaEntry, onPartitioning: boolean): string {
  if (property === 'frequency') return 'The frequency is proven by the deliveries, not measured on its own.';
  const delivery = ['latency', 'timeOfAvailability', 'freshness'];
  if (!delivery.includes(property)) return `Concordat does not measure ${property}.`;
  if (!onPartitioning) return 'Without a partitioning there are no deliveries to measure.';
  return property === 'freshness'
    ? 'A stricter bound on delivery (latency or timeOfAvailability) applies instead.'
    : 'Its value is not a duration or a time of day.';
}

function promiseOf(entry: SlaEntry, isDelivery: boolean): string {
  const { atPeriodEnd = [], calendar, property, element, target } = entry;
  const place = element === null ? '' : ` of ${element}`;
  const share = isDelivery && target !== null ? `, for ${target * 100} % of the partitions` : '';
  const counted = calendar === undefined ? '' : ` in business time of \`${calendar}\``;
  return `${property}${place}: ${amountOf(entry)}${counted}${share}${atPeriodEnd.map(ruleText).join('')}`;
}

function amountOf({ unit, value }: Pick<SlaEntry, 'unit' | 'value'>): string {
  return [typeof value === 'string' ? value : JSON.stringify(value), unit].filter((part) => part !== null).join(' ');
}

function ruleText({ period, promise, severity }: PeriodEndRule): string {
  const facts = [promise && amountOf(promise), severity].filter((fact) => fact !== null);
  return `; at the end of a ${period} ${facts.join(', ')}`;
}
