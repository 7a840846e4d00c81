import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentCalendar } from '../../../presenters/calendar.js';

export const calendars: QueryResolvers['calendars'] = async (_root, input, { catalog, call }) =>
  unwrap(await catalog.queries.calendars(call, input), call).map(presentCalendar);
