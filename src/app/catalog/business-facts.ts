import { type CalendarHistory, type RecordedCalendar, historyAt } from '../../core/calendar/calendar-history.js';
import { calendarNames } from '../../core/contract/calendars.js';
import type { ContractModel } from '../../core/contract/model.js';
import {
  type MaintenanceWindow,
  domainsAround,
  pausesIn,
  windowsAbout,
} from '../../core/maintenance/maintenance-window.js';
import type { Partitioning } from '../../core/partition/partitioning.js';
import type { Instant } from '../../core/shared/interval.js';
import { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import { ALWAYS, type BusinessFacts } from '../../core/sla/delivery.js';
import type { Stores } from '../ports/stores.js';
import { domainOfProduct } from './references.js';

/** What is known at a moment of the business time of a contract. */
export interface KnownBusiness extends BusinessFacts {
  /** Names the versions that count; empty without any, as for most contracts. */
  readonly key: string;
  /** The calendars that the contract names and the catalog does not have. */
  readonly unknown: readonly string[];
  /** The maintenance windows about its product. */
  readonly windows: readonly MaintenanceWindow[];
}

const NOTHING: KnownBusiness = { ...ALWAYS, key: '', unknown: [], windows: [] };

type Promises = Pick<ContractModel, 'partitioning' | 'sla'>;

/** A contract, and the moment as which what is recorded counts. */
interface Known {
  readonly asOf: Instant;
  readonly model: Promises;
  readonly product: string;
  readonly servers: readonly { readonly name: string }[];
}
type Schedules = Map<string, DeliveryCalendar>;

/** Calendars whose history is kept in memory. */
const MOST_HISTORIES = 1_000;
/** Schedules of one version that are kept: with each change of a calendar there is another one. */
const MOST_SCHEDULES = 8;

/**
 * The business time of contracts: which calendars there are is read each time, what follows from
 * them is kept.
 */
export class BusinessOfContracts {
  private readonly histories = new Map<string, CalendarHistory>();
  private readonly schedules = new WeakMap<object, Schedules>();

  /** As it was recorded at the moment of each contract. */
  async of(
    { calendars, maintenance }: Pick<Stores, 'calendars' | 'maintenance'>,
    contracts: readonly Known[],
  ): Promise<readonly KnownBusiness[]> {
    if (contracts.length === 0) return [];
    const names = contracts.map(({ model }) => calendarNames(model));
    const all = [...new Set(names.flat())].sort();
    const versions = all.length === 0 ? [] : await calendars.calendarVersions(all);
    const domains = contracts.flatMap(({ product }) => domainsAround(domainOfProduct(product)));
    const windows = await maintenance.windowsOfDomains([...new Set(domains)].sort());
    return contracts.map(({ asOf, model, product, servers }, index) => {
      const recorded = versions.filter(({ publishedAt }) => publishedAt <= asOf);
      const known = this.known(model, names[index] ?? [], recorded);
      const about = { product, servers: servers.map(({ name }) => name) };
      return windows.length === 0 ? known : withWindows(known, windowsAbout(windows, about, asOf));
    });
  }

  /** The partitions of the model, which is one object however often it is read. */
  scheduleOf(
    model: Pick<ContractModel, 'sla'>,
    partitioning: Partitioning | null,
    business: KnownBusiness,
  ): DeliveryCalendar | null {
    if (partitioning === null) return null;
    const schedules = this.schedules.get(model) ?? new Map<string, DeliveryCalendar>();
    this.schedules.set(model, schedules);
    const known = schedules.get(business.key);
    if (known !== undefined) return known;
    const schedule = new DeliveryCalendar(model.sla, partitioning, business);
    if (schedules.size >= MOST_SCHEDULES) schedules.clear();
    schedules.set(business.key, schedule);
    return schedule;
  }

  private known(
    { partitioning }: Promises,
    names: readonly string[],
    recorded: readonly RecordedCalendar[],
  ): KnownBusiness {
    if (names.length === 0) return NOTHING;
    const histories = new Map<string, CalendarHistory>();
    const keys: string[] = [];
    for (const name of names) {
      const versions = recorded.filter(({ calendar }) => calendar.name === name);
      const key = `${name}@${versions.map(({ version }) => version).join(',')}`;
      const history = this.history(key, versions);
      keys.push(key);
      if (history !== null) histories.set(name, history);
    }
    return {
      calendarOf: (name) => histories.get(name) ?? null,
      owedBy: partitioning?.calendar ?? null,
      pauses: [],
      key: keys.join(' '),
      unknown: names.filter((name) => !histories.has(name)),
      windows: [],
    };
  }

  private history(key: string, versions: readonly RecordedCalendar[]): CalendarHistory | null {
    const known = this.histories.get(key);
    if (known !== undefined) return known;
    const history = historyAt(versions, versions.at(-1)?.publishedAt ?? '');
    if (history === null) return null;
    if (this.histories.size >= MOST_HISTORIES) this.histories.clear();
    this.histories.set(key, history);
    return history;
  }
}

function withWindows(known: KnownBusiness, windows: readonly MaintenanceWindow[]): KnownBusiness {
  if (windows.length === 0) return known;
  const names = windows.map(({ id, to }) => `${id} ${to}`);
  return { ...known, windows, pauses: pausesIn(windows), key: [known.key, ...names].join(' ').trim() };
}
