import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentCalendar } from '../../../presenters/calendar.js';

export const calendar: QueryResolvers['calendar'] = async (_root, input, { catalog, call }) => {
  const found = unwrap(await catalog.queries.calendar(call, input), call);
  return found === null ? null : presentCalendar(found);
};
