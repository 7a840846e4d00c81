import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { CalendarVersion } from '../../core/calendar/calendar.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';

interface Ports {
  readonly unitOfWork: UnitOfWork;
}

const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

/** A version of a calendar, the newest one unless it is named; null where there is none. */
export const calendar = defineUseCase({
  name: 'calendar',
  permission,
  work: (
    { unitOfWork }: Ports,
    _call,
    { name, version }: { readonly name: string; readonly version?: number | null },
  ): Promise<CalendarVersion | null> => unitOfWork.read((stores) => stores.calendars.calendar(name, version ?? null)),
});

/** The newest version of every calendar, by name. */
export const calendars = defineUseCase({
  name: 'calendars',
  permission,
  work: ({ unitOfWork }: Ports, _call, _input: unknown): Promise<readonly CalendarVersion[]> =>
    unitOfWork.read((stores) => stores.calendars.calendars()),
});
