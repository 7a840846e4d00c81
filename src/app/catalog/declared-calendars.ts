import { CALENDAR_YEAR } from '../../core/calendar/calendar.js';
import { calendarNames, calendarReferences } from '../../core/contract/calendars.js';
import { canonicalModel } from '../../core/contract/canonical.js';
import type { ContractModel } from '../../core/contract/model.js';
import { parseStep } from '../../core/shared/partition-step.js';
import type { ReadContract } from '../ports/documents.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { issueIn } from './resolve-owner.js';

/**
 * The document with what its calendars say about its model: the start of the fiscal year, by which
 * the version cuts its data from now on. Without a model where it names a calendar that is not
 * published.
 */
export async function withCalendars(unitOfWork: UnitOfWork, parsed: ReadContract): Promise<ReadContract> {
  const { issues, model } = parsed;
  const names = model === null ? [] : calendarNames(model);
  if (model === null || names.length === 0) return parsed;
  const versions = await unitOfWork.read(({ calendars }) => calendars.calendarVersions(names));
  const starts = new Map(versions.map(({ calendar }) => [calendar.name, calendar.fiscalYearStart]));
  const unknown = calendarReferences(model).filter(({ name }) => !starts.has(name));
  if (unknown.length > 0) {
    const refused = unknown.map(({ name, pointer }) =>
      issueIn(parsed, {
        ...{ pointer, code: 'UNKNOWN_CALENDAR' as const },
        message: `the calendar \`${name}\` is not published`,
        help: 'Publish it first (`concordat calendar publish <file>`), or correct the name.',
      }),
    );
    return { ...parsed, model: null, canonical: null, issues: [...issues, ...refused] };
  }
  const start = starts.get(model.partitioning?.calendar ?? '');
  const fiscal = start === undefined ? model : withFiscalYear(model, start);
  return fiscal === model ? parsed : { ...parsed, model: fiscal, canonical: canonicalModel(fiscal) };
}

function withFiscalYear(model: ContractModel, fiscalYearStart: string): ContractModel {
  const { partitioning } = model;
  const isCut = partitioning !== null && parseStep(partitioning.every)?.unit === 'month';
  if (!isCut || fiscalYearStart === CALENDAR_YEAR) return model;
  return { ...model, partitioning: { ...partitioning, fiscalYearStart } };
}
