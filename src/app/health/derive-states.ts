import { nextEffectiveDate } from '../../core/contract/versions.js';
import { newestPartitionsWithin } from '../../core/partition/newest-partitions.js';
import { DAY, MINUTE } from '../../core/shared/duration.js';
import { type Instant, type Partition, addMillis, partitionId, samePartition } from '../../core/shared/interval.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import type { DataVersion } from '../ports/data-version-store.js';
import type { DerivedLine, LinesToDerive, StoredState } from '../ports/state-store.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { isTurnOver, runCooperatively, yieldToEventLoop } from '../shared/cooperative.js';
import { Unavailable } from '../shared/errors.js';
import { KeptPartitions } from './kept-partitions.js';
import { loadRequestedStates } from './requested-states.js';
import { firstOf } from './partition-data.js';

export interface DeriveStatesPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'sha256'>;
  readonly log: Log;
  readonly activeContracts: ActiveContracts;
  /** Identifies the settings from which states are derived. */
  readonly settings?: string;
  /** How many of the newest partitions of each contract have a stored state. */
  readonly statePartitions?: number;
}

/** The newest partitions of which states are stored, unless the configuration says otherwise. */
const STATE_PARTITIONS = 32;

/** Lines that are stored in one transaction. */
const LINES_AT_ONCE = 20;
/** Evidence that fades all the time is weighed again so often. */
const FADING_MILLIS = 5 * MINUTE;
/** A line whose derivation failed is derived again after this time. */
const FAULT_MILLIS = MINUTE;
/** States of settings that no process has used for so long are dropped. */
const UNUSED_MILLIS = 7 * DAY;
/** The most datasets that a state has: partitions whose runs read more are not stored. */
const MOST_INPUTS = 200;
/** The most facts about inputs that are kept between lines. */
const MOST_FACTS = 50_000;

/** What one derivation of all due lines did. */
export interface DerivedStates {
  readonly lines: number;
  /** How many stored states differ from those before. */
  readonly changed: number;
}

/**
 * Keeps the stored states of partitions as they would be derived now: derives the lines whose time
 * has come, and those on whose facts a newer one was recorded. Several processes may do so at once.
 */
export class StateDeriver {
  private readonly kept = new KeptPartitions(MOST_FACTS);
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly ports: DeriveStatesPorts) {}

  /** With nothing due it is one statement. Once `signal` is aborted, the rest stays due. */
  deriveDue(signal?: AbortSignal): Promise<DerivedStates> {
    return this.afterOthers(() => this.derived(signal));
  }

  /** Derives all states, whether they are due or not. */
  rebuild(signal?: AbortSignal): Promise<DerivedStates> {
    return this.afterOthers(async () => {
      await this.makeAllDue();
      return this.derived(signal);
    });
  }

  /** One derivation at a time: what another one does would be done twice. */
  private afterOthers<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work);
    this.last = next.catch(() => undefined);
    return next;
  }

  private async derived(signal: AbortSignal | undefined): Promise<DerivedStates> {
    const { clock, settings = '', unitOfWork } = this.ports;
    const { contractIds, isSeen, under } = await this.linesToDerive();
    let changed = 0;
    for (let start = 0; start < contractIds.length; start += LINES_AT_ONCE) {
      const lines: DerivedLine[] = [];
      const gone: string[] = [];
      for (const contractId of contractIds.slice(start, start + LINES_AT_ONCE)) {
        if (signal?.aborted === true) return { lines: start, changed };
        if (isTurnOver()) await yieldToEventLoop();
        const line = await this.derive(contractId, under);
        if (line === null) gone.push(contractId);
        else lines.push(line);
      }
      changed += await unitOfWork.write(async (tx) => {
        await tx.states.dropLines(settings, gone);
        return tx.states.recordLines(settings, lines);
      });
    }
    if (!isSeen) await unitOfWork.write((tx) => tx.states.seen(settings, under.version, clock.now()));
    return { lines: contractIds.length, changed };
  }

  private async linesToDerive(): Promise<LinesToDerive> {
    const { clock, settings = '', unitOfWork } = this.ports;
    const find = (): Promise<LinesToDerive> =>
      unitOfWork.read(({ states }) => states.linesToDerive(settings, clock.now()));
    const found = await find();
    if (found.isFollowed) return found;
    await this.makeAllDue();
    return find();
  }

  private async makeAllDue(): Promise<void> {
    const { clock, settings = '', unitOfWork } = this.ports;
    const now = clock.now();
    await unitOfWork.write((tx) => tx.states.deriveAll(settings, now, addMillis(now, -UNUSED_MILLIS)));
  }

  /** The line from its facts; null where the contract is gone. */
  private async derive(contractId: string, found: LinesToDerive['under']): Promise<DerivedLine | null> {
    const { clock, log, unitOfWork } = this.ports;
    const asOf = clock.now();
    try {
      return await unitOfWork.read(async (stores) => {
        const under = await stores.dataVersion.current();
        const { rests, result } = await stores.dataVersion.restsOf(() =>
          this.lineOf(stores, contractId, { asOf, under }),
        );
        return result === null ? null : { contractId, derivedAt: asOf, under, rests, ...result };
      });
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      log.error('the states of a contract could not be derived', { contract: contractId, error });
      const nothing = { accepted: '', firstAt: null, rests: [], states: [], under: found };
      return { contractId, derivedAt: asOf, nextAt: addMillis(asOf, FAULT_MILLIS), ...nothing };
    }
  }

  private async lineOf(
    stores: Stores,
    contractId: string,
    { asOf, under }: { readonly asOf: Instant; readonly under: DataVersion },
  ): Promise<Pick<DerivedLine, 'accepted' | 'firstAt' | 'nextAt' | 'states'> | null> {
    const { activeContracts, ids, statePartitions = STATE_PARTITIONS } = this.ports;
    const [contract] = await stores.catalog.contractsById([contractId]);
    if (contract === undefined) return null;
    const [active] = await activeContracts.of(stores, [contract], { asOf });
    if (active === null || active === undefined) {
      const heads = await stores.catalog.versionHeads([contractId]);
      return { accepted: '', firstAt: null, states: [], nextAt: nextEffectiveDate(heads, null, asOf) };
    }
    const firstAt = firstOf(active, await stores.evidence.firstArrival(contractId));
    const { newest, partitions } = newestPartitions(active, { asOf, firstAt, most: statePartitions });
    const reading = {
      stores,
      activeContracts,
      asOf,
      ids,
      admit: () => undefined,
      kept: { kept: this.kept, current: under },
    };
    const requestedStates = await loadRequestedStates(reading, [{ active, partitions, server: null }]);
    const states = await runCooperatively(requestedStates.at(asOf));
    const places = new Map<string, number>();
    const stored: StoredState[] = [];
    for (const [index, state] of states.entries()) {
      const id = partitionId(state.facts.interval);
      const place = places.get(id) ?? 0;
      places.set(id, place + 1);
      const inputs = requestedStates.inputs(index);
      if (!requestedStates.complete || inputs.length > MOST_INPUTS) continue;
      const isNewest = samePartition(state.facts.interval, newest);
      stored.push({ partition: state.facts.interval, place, isNewest, state, inputs });
    }
    const moments = states.map(({ sameUntil }) => (sameUntil > asOf ? sameUntil : addMillis(asOf, FADING_MILLIS)));
    return { accepted: active.key, firstAt, states: stored, nextAt: moments.sort()[0] ?? null };
  }
}

/**
 * The newest partitions up to the one that is open, oldest first: from the first delivery or
 * publish on, with the newest due one, which questions without a partition are about.
 */
export function newestPartitions(
  { calendar, partitioning }: Pick<ActiveContract, 'calendar' | 'partitioning'>,
  { asOf, firstAt, most }: { readonly asOf: Instant; readonly firstAt: Instant; readonly most: number },
): { readonly newest: Partition; readonly partitions: readonly Partition[] } {
  if (partitioning === null || calendar === null) return { newest: null, partitions: [null] };
  const newest = calendar.newestDue(asOf);
  const { partitions } = newestPartitionsWithin(partitioning, { from: firstAt, to: null }, { asOf, most });
  const isAmong = partitions.some((partition) => samePartition(partition, newest));
  return { newest, partitions: isAmong ? partitions : [newest, ...partitions] };
}
