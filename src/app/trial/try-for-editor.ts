import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { calendarNames } from '../../core/contract/calendars.js';
import type { ContractModel } from '../../core/contract/model.js';
import { partitioningOf } from '../../core/partition/partitioning.js';
import { checksInSteps } from '../../core/quality/derive.js';
import type { Result } from '../../core/shared/result.js';
import { withCalendars } from '../catalog/declared-calendars.js';
import { domainOfProduct } from '../catalog/references.js';
import { plainCalendar } from '../catalog/requested-versions.js';
import { requestedPartitions } from '../catalog/requested-partitions.js';
import { issuesWithoutOwner, resolveOwner } from '../catalog/resolve-owner.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Documents } from '../ports/documents.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { authorize } from '../shared/authorize.js';
import { runCooperatively } from '../shared/cooperative.js';
import { type AppError, AppFailure, Unavailable, invalid } from '../shared/errors.js';
import { defineUseCase } from '../shared/use-case.js';
import { DEFAULT_LAST } from './chosen-partitions.js';
import type { TrialInput, TrialOutcome } from './report.js';

/** Tries a contract apart from the catalog; null after an abort. `Unavailable` if all are busy. */
export type Trials = (
  input: TrialInput,
  of: { readonly subject: string; readonly signal: AbortSignal },
) => Promise<Result<TrialOutcome, AppError> | null>;

export interface TryForEditorInput extends Omit<TrialInput, 'all' | 'calendars'> {
  /** Aborted when the caller is gone. */
  readonly signal: AbortSignal;
}

export interface TryForEditorPorts {
  readonly unitOfWork: UnitOfWork;
  readonly documents: Documents;
  readonly ids: Ids;
  readonly clock: Clock;
  /** Absent where no data can be reached. */
  readonly trials?: Trials;
}

const MOST_MILLIS = 60_000;
const MOST_PARTITIONS = 100;

/**
 * Tries a contract that is not published, on the data of the domain that owns it: who may publish
 * it may try it. Nothing is recorded.
 */
export const tryForEditor = defineUseCase({
  name: 'tryContract',
  permission: { action: 'contract.publish', domain: ANY_DOMAIN },
  work: async (ports: TryForEditorPorts, call, { signal, ...input }: TryForEditorInput): Promise<TrialOutcome> => {
    const parsed = await withCalendars(ports.unitOfWork, await ports.documents.contract(input.document));
    const { issues, model } = parsed;
    if (model === null) return { kind: 'INVALID', issues };
    const product = await ports.unitOfWork.read(({ catalog }) => resolveOwner(catalog, model, input.product));
    if (product === null) return { kind: 'INVALID', issues: issuesWithoutOwner(parsed) };
    authorize(call.actor, 'contract.publish', domainOfProduct(product));
    const partitions = partitionCount(model, input, ports.clock.now());
    const checks = await runCooperatively(checksInSteps(model, (text) => ports.ids.sha256(text)));
    call.work?.charge(checks.length * partitions);
    const { trials } = ports;
    if (trials === undefined) throw new Error('this process has no engines to try a contract with');
    const ended = AbortSignal.timeout(MOST_MILLIS);
    const { subject } = call.actor;
    const calendars = await calendarsOf(ports.unitOfWork, calendarNames(model));
    const found = await trials({ ...input, product, calendars }, { subject, signal: AbortSignal.any([signal, ended]) });
    if (found === null) {
      throw ended.aborted ? tooLong(partitions) : new Unavailable('The trial was ended: the server stops.');
    }
    if (found.ok) return found.value;
    throw new AppFailure(found.error);
  },
});

/** The documents of their newest versions. */
async function calendarsOf(unitOfWork: UnitOfWork, names: readonly string[]): Promise<readonly string[]> {
  return unitOfWork.read(async ({ calendars }) => {
    const documents: string[] = [];
    for (const name of names) documents.push((await calendars.calendar(name, null))?.document ?? '');
    return documents;
  });
}

function partitionCount(model: ContractModel, input: Omit<TryForEditorInput, 'signal'>, asOf: string): number {
  const { from, last, partition, to } = input;
  const partitioning = partitioningOf(model);
  if ([from, partition, to].every((one) => (one ?? null) === null)) {
    const requested = last ?? DEFAULT_LAST;
    if (requested >= 1 && requested <= MOST_PARTITIONS) return partitioning === null ? 1 : requested;
    throw tooMany(requested);
  }
  const contract = { name: model.name ?? model.id, partitioning, calendar: plainCalendar(model) };
  const found = requestedPartitions(contract, input, asOf).length;
  if (found > MOST_PARTITIONS) throw tooMany(found);
  return found;
}

function tooMany(count: number): AppFailure {
  return invalid({
    code: 'TOO_MANY_PARTITIONS',
    message: `A trial is about 1 to ${MOST_PARTITIONS} partitions, not ${count}.`,
    help: 'Request fewer partitions, or run `concordat try` next to the data.',
  });
}

function tooLong(partitions: number): AppFailure {
  return invalid({
    code: 'TRIAL_TOO_LONG',
    message: `Trying ${partitions} partition${partitions === 1 ? '' : 's'} takes longer than ${MOST_MILLIS / 1000} seconds.`,
  });
}
