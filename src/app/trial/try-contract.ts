import { partitioningOf, partitionKey } from '../../core/partition/partitioning.js';
import type { HealthReport } from '../../core/health/health-report.js';
import { calendarNames } from '../../core/contract/calendars.js';
import type { ContractModel } from '../../core/contract/model.js';
import { slug, slugDomain } from '../../core/mesh/refs.js';
import type { Check } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { EFFECTIVE_FROM_PROPERTY } from '../../core/partition/effective-date.js';
import type { Result } from '../../core/shared/result.js';
import { err, ok } from '../../core/shared/result.js';
import type { Partition } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import { withCalendars } from '../catalog/declared-calendars.js';
import type { PublishContractInput } from '../catalog/publish-contract.js';
import type { PublishContractOutcome } from '../catalog/publish-outcomes.js';
import { parseCalendar } from '../../formats/calendar/parse.js';
import type { PublishCalendarInput, PublishCalendarOutcome } from '../catalog/publish-calendar.js';
import { domainOfProduct, productRef } from '../catalog/references.js';
import type { EvidenceOfKeys, ReadableKeys } from '../checks/failing-keys.js';
import type { RunChecksInput, RunChecksReport } from '../checks/run-checks.js';
import type { HealthInput } from '../health/get-health.js';
import type { CheckAgent } from '../ports/check-agent.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Documents } from '../ports/documents.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { type AppError, AppFailure } from '../shared/errors.js';
import type { CallContext, UseCase } from '../shared/use-case.js';
import {
  type TrialCheck,
  type TrialInput,
  type TrialOutcome,
  type TrialPartition,
  lowestVerdict,
  reportOf,
} from './report.js';
import { trialPartitions } from './chosen-partitions.js';

/** The use cases that a trial goes through. */
export interface TriedUseCases {
  readonly commands: {
    readonly registerDomain: UseCase<{ readonly name: string }, unknown>;
    readonly publishCalendar: UseCase<PublishCalendarInput, PublishCalendarOutcome>;
    readonly publishContract: UseCase<PublishContractInput, PublishContractOutcome>;
    readonly runChecks: UseCase<RunChecksInput, RunChecksReport>;
  };
  readonly queries: {
    readonly failingKeys: UseCase<readonly EvidenceOfKeys[], readonly ReadableKeys[]>;
    readonly health: UseCase<HealthInput, HealthReport>;
  };
}

/** A catalog of its own with nothing in it, which is deleted after the trial. */
export interface TrialPorts {
  readonly app: TriedUseCases;
  /** Those of the app, with `asActive`. */
  readonly documents: Documents;
  readonly agent: Pick<CheckAgent, 'partitionsPresent'>;
  readonly activeContracts: Pick<ActiveContracts, 'calendarOf'>;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface TrialWatch {
  readonly signal?: AbortSignal;
  /** After each partition. */
  readonly onPartition?: (done: number, total: number) => void;
}

/**
 * Documents whose contracts are in force at once: a trial is about the data, not about when its
 * promises begin.
 */
export function asActive(documents: Documents): Documents {
  return {
    ...documents,
    contract: async (text, format) => {
      const read = await documents.contract(text, format);
      return read.model === null ? read : { ...read, model: inForce(read.model) };
    },
  };
}

function inForce(model: ContractModel): ContractModel {
  const { customProperties } = model.documentation;
  const others: unknown = Array.isArray(customProperties)
    ? customProperties.filter((one) => !isEffectiveFrom(one))
    : customProperties;
  return {
    ...model,
    status: 'active',
    documentation: { ...model.documentation, customProperties: others },
  } as ContractModel;
}

function isEffectiveFrom(property: unknown): boolean {
  const isObject = typeof property === 'object' && property !== null;
  return isObject && 'property' in property && property.property === EFFECTIVE_FROM_PROPERTY;
}

/**
 * Publishes the contract in the empty catalog, runs its checks for the partitions, and reads the
 * health that results: every rule is that of a server.
 */
export async function tryContract(
  ports: TrialPorts,
  call: CallContext,
  input: TrialInput,
  watch: TrialWatch = {},
): Promise<Result<TrialOutcome, AppError>> {
  try {
    return ok(await tried(ports, call, input, watch));
  } catch (error) {
    if (error instanceof AppFailure) return err(error.error);
    throw error;
  }
}

async function tried(
  ports: TrialPorts,
  call: CallContext,
  input: TrialInput,
  watch: TrialWatch,
): Promise<TrialOutcome> {
  const { app, clock, unitOfWork } = ports;
  const read = await ports.documents.contract(input.document);
  if (read.model === null) return { kind: 'INVALID', issues: read.issues };
  await publishCalendars(app, call, calendarNames(read.model), input.calendars ?? []);
  const { issues, model } = await withCalendars(unitOfWork, read);
  if (model === null) return { kind: 'INVALID', issues };
  const owner = input.product ? productRef(input.product) : ownerIn(model);
  if (owner !== null) required(await app.commands.registerDomain(call, { name: domainOfProduct(owner) }));
  const published = required(
    await app.commands.publishContract(call, {
      document: input.document,
      product: input.product ?? null,
      source: input.source ?? null,
    }),
  );
  if (published.kind === 'INVALID') return published;
  if (published.kind !== 'PUBLISHED') throw new Error('an empty catalog has no other version');
  const { contractId, contractRef, product, version } = published.version;
  const partitioning = partitioningOf(model);
  const present = await presentOf(ports, model, domainOfProduct(product));
  const asOf = clock.now();
  const calendar = await unitOfWork.read((stores) =>
    ports.activeContracts.calendarOf(stores, { model, product }, asOf),
  );
  const { notes, partitions } = trialPartitions({ name: contractRef, partitioning, calendar }, input, {
    asOf,
    present,
  });
  const found: TrialPartition[] = [];
  for (const partition of partitions) {
    watch.signal?.throwIfAborted();
    const key = partition === null || partitioning === null ? null : partitionKey(partitioning, partition);
    found.push(await onePartition(ports, call, { product, server: input.server ?? null }, { key, partition }));
    watch.onPartition?.(found.length, partitions.length);
  }
  const [first, ...others] = found;
  if (first === undefined) throw new Error('a trial is about at least one partition');
  const checks = await runCooperatively(checksInSteps(model, (text) => ports.ids.sha256(text)));
  const about: Parameters<typeof reportOf>[0] = {
    contract: contractRef,
    contractId,
    product,
    version,
    asOf,
    every: partitioning?.every ?? null,
    checks: checks.map(shownCheck),
    notes,
  };
  return { kind: 'TRIED', report: reportOf(about, [first, ...others]) };
}

/** Publishes the calendars with these names in the empty catalog; the first of each. */
async function publishCalendars(
  { commands }: TriedUseCases,
  call: CallContext,
  names: readonly string[],
  documents: readonly string[],
): Promise<void> {
  const published = new Set<string>();
  for (const document of documents) {
    const { calendar } = parseCalendar(document);
    if (calendar === null || !names.includes(calendar.name) || published.has(calendar.name)) continue;
    published.add(calendar.name);
    required(await commands.registerDomain(call, { name: calendar.domain }));
    required(await commands.publishCalendar(call, { document }));
  }
}

/** As `resolveOwner` finds it, without the ports of other products. */
function ownerIn({ dataProduct, domain }: ContractModel): string | null {
  const [of, name] = [domain === null ? null : slugDomain(domain), dataProduct === null ? null : slug(dataProduct)];
  return of === null || name === null ? null : `${of}/${name}`;
}

async function presentOf({ agent }: TrialPorts, model: ContractModel, domain: string) {
  return (partitioningOf(model)?.path ?? null) === null ? null : agent.partitionsPresent(model, domain);
}

async function onePartition(
  { app }: TrialPorts,
  call: CallContext,
  of: { readonly product: string; readonly server: string | null },
  { key, partition }: { readonly key: string | null; readonly partition: Partition },
): Promise<TrialPartition> {
  const about = { ...of, partition: key };
  const ran = required(await app.commands.runChecks(call, about));
  const keys = required(await app.queries.failingKeys(call, ran.evidence));
  const report = required(await app.queries.health(call, about));
  const { status, score, low, high, confidence, reasons } = report;
  return {
    key,
    interval: partition,
    verdict: lowestVerdict(report.partitions.map(({ verdict }) => verdict)),
    ...{ status, score, low, high, confidence, reasons },
    results: ran.evidence.map((item, index) => {
      const { checkId, server, outcome, observed, damage, rowsTested, reasonCode, message, predicate } = item;
      const { columns = [], rows = [], withheld = 'NOT_MEASURED' } = keys[index] ?? {};
      const result = { checkId, server, outcome, observed, damage, rowsTested, reasonCode, message, predicate };
      return { ...result, failingKeys: { columns, rows, withheld } };
    }),
  };
}

function shownCheck(check: Check): TrialCheck {
  const { id, object, element, kind, severity, promise, pointer, unit, execution, executionReason } = check;
  return { id, object, element, kind, severity, promise, pointer, unit, execution, reason: executionReason };
}

function required<T>(result: Result<T, AppError>): T {
  if (result.ok) return result.value;
  throw new AppFailure(result.error);
}
